use crate::{Reader, StoreError, Writer};
use rusqlite::{Row, params};

/// A file that was brought in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// Its id.
    pub id: i64,
    /// When, Unix seconds.
    pub at: i64,
    /// File name.
    pub file: String,
    /// JSON: what it did, as the faces were told.
    pub report: String,
}

impl Reader<'_> {
    /// The newest imports, newest first.
    pub fn imports(&self, limit: u32) -> Result<Vec<ImportRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT id, at, file, report FROM imports ORDER BY id DESC LIMIT ?1")?;
        let import = |row: &Row<'_>| {
            Ok(ImportRow { id: row.get(0)?, at: row.get(1)?, file: row.get(2)?, report: row.get(3)? })
        };
        let rows = query.query_map([limit], import)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether anything was ever brought in.
    pub fn is_empty(&self) -> Result<bool, StoreError> {
        let query = "SELECT NOT EXISTS (SELECT 1 FROM imports) AND NOT EXISTS (SELECT 1 FROM shipments)";
        Ok(self.connection.query_row(query, [], |row| row.get(0))?)
    }
}

impl Writer<'_> {
    /// Notes an import before its rows, so that they can name it; answers its id.
    pub fn begin_import(&self, at: i64, file: &str, sha256: &str) -> Result<i64, StoreError> {
        let mut insert = self
            .transaction
            .prepare_cached("INSERT INTO imports (at, file, sha256, report) VALUES (?1, ?2, ?3, '{}')")?;
        Ok(insert.insert(params![at, file, sha256])?)
    }

    /// Notes what it did.
    pub fn end_import(&self, id: i64, report: &str) -> Result<(), StoreError> {
        self.transaction.execute("UPDATE imports SET report = ?2 WHERE id = ?1", params![id, report])?;
        Ok(())
    }

    /// Empties the desk of everything but its settings.
    pub fn clear(&self) -> Result<(), StoreError> {
        self.transaction.execute_batch(
            "DELETE FROM imports; DELETE FROM orders; DELETE FROM phrases; DELETE FROM places; DELETE FROM shipments;
             DELETE FROM parcels_of_orders; DELETE FROM flags; DELETE FROM cases; DELETE FROM case_log;
             DELETE FROM notes; DELETE FROM prompts; DELETE FROM prompt_marks; DELETE FROM steps; DELETE FROM step_images;",
        )?;
        Ok(())
    }
}
