use crate::{Reader, StoreError, Writer};
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

/// A seller's own question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedViewRow {
    /// Its id; 0: it has none yet. Never given twice.
    pub id: i64,
    /// What the seller calls it.
    pub name: String,
    /// The built-in view that it narrows.
    pub base: String,
    /// The filter line.
    pub filter: String,
    /// What its rows are grouped by; empty: as its base does.
    pub group: String,
    /// What they are ordered by; empty: as its base does.
    pub order: String,
    /// Ids of the columns that are shown; empty: all.
    pub columns: Vec<String>,
    /// Where it stands among the others.
    pub place: i64,
}

const COLUMNS: &str = "id, name, base, filter, grouped, sorted, columns, place";

impl Reader<'_> {
    /// The seller's views in their order.
    pub fn saved_views(&self) -> Result<Vec<SavedViewRow>, StoreError> {
        let query = format!("SELECT {COLUMNS} FROM saved_views ORDER BY place, id");
        let mut query = self.connection.prepare_cached(&query)?;
        Ok(query.query_map([], view)?.collect::<Result<_, _>>()?)
    }

    /// The seller's view of this id.
    pub fn saved_view(&self, id: i64) -> Result<Option<SavedViewRow>, StoreError> {
        let query = format!("SELECT {COLUMNS} FROM saved_views WHERE id = ?1");
        Ok(self.connection.prepare_cached(&query)?.query_row([id], view).optional()?)
    }
}

impl Writer<'_> {
    /// Keeps a view, under a new id where it has none. Answers the id.
    pub fn keep_saved_view(&self, row: &SavedViewRow) -> Result<i64, StoreError> {
        let id = (row.id != 0).then_some(row.id);
        let mut insert = self.transaction.prepare_cached(&format!(
            "INSERT OR REPLACE INTO saved_views ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
        ))?;
        let columns = row.columns.join(" ");
        insert
            .execute(params![id, row.name, row.base, row.filter, row.group, row.order, columns, row.place])?;
        Ok(id.unwrap_or_else(|| self.transaction.last_insert_rowid()))
    }

    /// Lets a view go.
    pub fn drop_saved_view(&self, id: i64) -> Result<(), StoreError> {
        self.transaction.execute("DELETE FROM saved_views WHERE id = ?1", [id])?;
        Ok(())
    }
}

fn view(row: &Row<'_>) -> rusqlite::Result<SavedViewRow> {
    Ok(SavedViewRow {
        id: row.get(0)?,
        name: row.get(1)?,
        base: row.get(2)?,
        filter: row.get(3)?,
        group: row.get(4)?,
        order: row.get(5)?,
        columns: row.get::<_, String>(6)?.split_whitespace().map(str::to_owned).collect(),
        place: row.get(7)?,
    })
}
