use crate::{Reader, StoreError, Writer};
use rusqlite::{OptionalExtension, params};

/// A row that an import did not take, or not whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedRow {
    /// 1-based row of its file.
    pub row: u32,
    /// JSON: its cells.
    pub cells: String,
    /// JSON: what is wrong with it.
    pub faults: String,
}

impl Reader<'_> {
    /// The rows of an import that were not taken, or not whole, in the order of its file.
    pub fn rejected_rows(&self, import: i64) -> Result<Vec<RejectedRow>, StoreError> {
        let mut query = self
            .connection
            .prepare("SELECT row, cells, faults FROM rejected_rows WHERE import_id = ?1 ORDER BY row, id")?;
        let rows = query.query_map([import], |row| {
            Ok(RejectedRow { row: row.get(0)?, cells: row.get(1)?, faults: row.get(2)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// JSON: the header cells of an import's file, and its name; None: there is no such import, or nothing was kept of
    /// its header since all rows were taken.
    pub fn import_header(&self, import: i64) -> Result<Option<(String, String)>, StoreError> {
        let query = "SELECT h.cells, i.file FROM import_headers h JOIN imports i ON i.id = h.import_id
                     WHERE h.import_id = ?1";
        let found = self.connection.query_row(query, [import], |row| Ok((row.get(0)?, row.get(1)?)));
        Ok(found.optional()?)
    }
}

impl Writer<'_> {
    /// Keeps a row that was not taken, or not whole.
    pub fn keep_rejected(&self, import: i64, rejected: &RejectedRow) -> Result<(), StoreError> {
        let mut insert = self.transaction.prepare_cached(
            "INSERT INTO rejected_rows (import_id, row, cells, faults) VALUES (?1, ?2, ?3, ?4)",
        )?;
        insert.execute(params![import, rejected.row, rejected.cells, rejected.faults])?;
        Ok(())
    }

    /// Keeps the header cells of an import's file, as JSON.
    pub fn keep_header(&self, import: i64, cells: &str) -> Result<(), StoreError> {
        let insert = "INSERT OR REPLACE INTO import_headers (import_id, cells) VALUES (?1, ?2)";
        self.transaction.execute(insert, params![import, cells])?;
        Ok(())
    }
}
