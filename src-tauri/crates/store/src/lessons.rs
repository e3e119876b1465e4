use crate::{
    Reader, StoreError, Writer,
    phrases::{code_cells, code_of},
};
use rusqlite::{OptionalExtension, Row, params, types::Type};
use serde::{Deserialize, Serialize};
use std::str::FromStr;
use tidewaiter_core::{classify::Lesson, record::EventCode};

/// A lesson that a seller taught, as the desk keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LessonRow {
    /// Its id; 0 before it is kept.
    pub id: i64,
    /// What was taught.
    pub lesson: Lesson,
    /// When, Unix seconds.
    pub at: i64,
}

const COLUMNS: &str = "id, scheme, code, words, stage, signal, at";

impl Reader<'_> {
    /// All lessons, the newest first.
    pub fn lessons(&self) -> Result<Vec<LessonRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM lessons ORDER BY at DESC, id DESC"))?;
        Ok(query.query_map([], columns)?.collect::<Result<_, _>>()?)
    }

    /// The lesson with this id.
    pub fn lesson(&self, id: i64) -> Result<Option<LessonRow>, StoreError> {
        let query = format!("SELECT {COLUMNS} FROM lessons WHERE id = ?1");
        Ok(self.connection.query_row(&query, [id], columns).optional()?)
    }

    /// The lesson about these words and this code.
    pub fn lesson_about(
        &self,
        words: &str,
        code: Option<&EventCode>,
    ) -> Result<Option<LessonRow>, StoreError> {
        let (scheme, word) = code_cells(code);
        let query = format!("SELECT {COLUMNS} FROM lessons WHERE scheme = ?1 AND code = ?2 AND words = ?3");
        Ok(self.connection.query_row(&query, [scheme, word, words], columns).optional()?)
    }
}

impl Writer<'_> {
    /// Keeps a lesson under its own id, or a new one for id 0; answers the id.
    pub fn keep_lesson(&self, row: &LessonRow) -> Result<i64, StoreError> {
        let LessonRow { id, lesson, at } = row;
        let (scheme, code) = code_cells(lesson.code.as_ref());
        let mut insert = self.transaction.prepare_cached(&format!(
            "INSERT OR REPLACE INTO lessons ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
        ))?;
        let id = (*id != 0).then_some(*id);
        let (stage, signal) = (lesson.stage.map(|it| it.id()), lesson.signal.map(|it| it.id()));
        Ok(insert.insert(params![id, scheme, code, lesson.words, stage, signal, at])?)
    }

    /// Takes a lesson away.
    pub fn drop_lesson(&self, id: i64) -> Result<(), StoreError> {
        self.transaction.prepare_cached("DELETE FROM lessons WHERE id = ?1")?.execute([id])?;
        Ok(())
    }
}

fn columns(row: &Row<'_>) -> rusqlite::Result<LessonRow> {
    let lesson = Lesson {
        words: row.get(3)?,
        code: code_of(row.get(1)?, row.get(2)?),
        stage: named(row, 4)?,
        signal: named(row, 5)?,
    };
    Ok(LessonRow { id: row.get(0)?, lesson, at: row.get(6)? })
}

fn named<T>(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<T>>
where
    T: FromStr<Err: std::error::Error + Send + Sync + 'static>,
{
    let id: Option<String> = row.get(at)?;
    id.map(|id| id.parse())
        .transpose()
        .map_err(|err| rusqlite::Error::FromSqlConversionFailure(at, Type::Text, Box::new(err)))
}
