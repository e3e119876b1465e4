use crate::{Reader, StoreError, Writer};
use rusqlite::{OptionalExtension, params};
use tidewaiter_core::{classify::Reading, record::EventCode};

/// An event text that carriers use, stored once, with what it means.
#[derive(Debug, Clone, PartialEq)]
pub struct PhraseRow {
    /// Its id.
    pub id: i64,
    /// As the carrier wrote it.
    pub text: String,
    /// The code beside it.
    pub code: Option<EventCode>,
    /// What it means.
    pub reading: Reading,
}

/// An event text without its meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhraseText {
    /// Its id.
    pub id: i64,
    /// As the carrier wrote it.
    pub text: String,
    /// The code beside it.
    pub code: Option<EventCode>,
}

impl Reader<'_> {
    /// The phrase with this id.
    pub fn phrase(&self, id: i64) -> Result<Option<PhraseRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT id, text, scheme, code, reading FROM phrases WHERE id = ?1")?;
        let found = query.query_row([id], columns).optional()?;
        found.map(phrase).transpose()
    }

    /// The phrase of this text and code.
    pub fn phrase_of(&self, text: &str, code: Option<&EventCode>) -> Result<Option<PhraseRow>, StoreError> {
        let (scheme, word) = code_cells(code);
        let mut query = self.connection.prepare_cached(
            "SELECT id, text, scheme, code, reading FROM phrases WHERE text = ?1 AND scheme = ?2 AND code = ?3",
        )?;
        let found = query.query_row([text, scheme, word], columns).optional()?;
        found.map(phrase).transpose()
    }

    /// Hands over every phrase and, as the file keeps it, what it was read as.
    pub fn each_phrase(
        &self,
        mut take: impl FnMut(PhraseText, &str) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT id, text, scheme, code, reading FROM phrases")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let reading = row.get_ref(4)?.as_str().map_err(rusqlite::Error::from)?;
            take(text(row)?, reading)?;
        }
        Ok(())
    }

    /// The phrases that nobody could read.
    pub fn unread_phrases(&self) -> Result<Vec<PhraseText>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached(&format!("SELECT id, text, scheme, code FROM phrases WHERE {UNREAD}"))?;
        Ok(query.query_map([], text)?.collect::<Result<_, _>>()?)
    }

    /// The place with this id.
    pub fn place(&self, id: i64) -> Result<Option<String>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT name FROM places WHERE id = ?1")?;
        Ok(query.query_row([id], |row| row.get(0)).optional()?)
    }
}

impl Writer<'_> {
    /// Keeps a phrase that is not there yet; answers its id.
    pub fn add_phrase(
        &self,
        text: &str,
        code: Option<&EventCode>,
        reading: &Reading,
    ) -> Result<i64, StoreError> {
        let (scheme, word) = code_cells(code);
        let mut insert = self
            .transaction
            .prepare_cached("INSERT INTO phrases (text, scheme, code, reading) VALUES (?1, ?2, ?3, ?4)")?;
        Ok(insert.insert(params![text, scheme, word, serde_json::to_string(reading)?])?)
    }

    /// Gives a phrase another meaning.
    pub fn reread_phrase(&self, id: i64, reading: &Reading) -> Result<(), StoreError> {
        let mut update = self.transaction.prepare_cached("UPDATE phrases SET reading = ?2 WHERE id = ?1")?;
        update.execute(params![id, serde_json::to_string(reading)?])?;
        Ok(())
    }

    /// The id of a place, kept if it is new.
    pub fn keep_place(&self, name: &str) -> Result<i64, StoreError> {
        let mut query = self.transaction.prepare_cached("SELECT id FROM places WHERE name = ?1")?;
        if let Some(id) = query.query_row([name], |row| row.get(0)).optional()? {
            return Ok(id);
        }
        let mut insert = self.transaction.prepare_cached("INSERT INTO places (name) VALUES (?1)")?;
        Ok(insert.insert([name])?)
    }
}

/// As the index of the unread ones says it.
const UNREAD: &str = r#"instr(reading, '"confidence":"none"') > 0"#;

/// The columns `scheme` and `code` of a code; both are empty where there is none, so that they can be unique.
pub(crate) fn code_cells(code: Option<&EventCode>) -> (&str, &str) {
    code.map_or(("", ""), |it| (&it.scheme, &it.code))
}

/// The code of these columns.
pub(crate) fn code_of(scheme: String, code: String) -> Option<EventCode> {
    (!code.is_empty()).then_some(EventCode { scheme, code })
}

fn text(row: &rusqlite::Row<'_>) -> rusqlite::Result<PhraseText> {
    Ok(PhraseText { id: row.get(0)?, text: row.get(1)?, code: code_of(row.get(2)?, row.get(3)?) })
}

type Columns = (i64, String, String, String, String);

fn columns(row: &rusqlite::Row<'_>) -> rusqlite::Result<Columns> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
}

fn phrase((id, text, scheme, code, reading): Columns) -> Result<PhraseRow, StoreError> {
    Ok(PhraseRow { id, text, code: code_of(scheme, code), reading: serde_json::from_str(&reading)? })
}
