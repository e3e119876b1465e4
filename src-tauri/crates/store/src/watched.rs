use crate::{Reader, StoreError, Writer};
use rusqlite::{OptionalExtension, params};

/// A file of the watched folder, as it was when it was dealt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileMark {
    /// Bytes.
    pub size: i64,
    /// When it was last written to, nanoseconds since 1970.
    pub modified: i64,
}

impl Reader<'_> {
    /// How a file was when it was dealt with; None: it never was.
    pub fn watched(&self, path: &str) -> Result<Option<FileMark>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT size, modified FROM watched WHERE path = ?1")?;
        let mark = query.query_row([path], |row| Ok(FileMark { size: row.get(0)?, modified: row.get(1)? }));
        Ok(mark.optional()?)
    }

    /// Whether a file with these bytes was ever brought in.
    pub fn was_imported(&self, sha256: &str) -> Result<bool, StoreError> {
        let query = "SELECT EXISTS (SELECT 1 FROM imports WHERE sha256 = ?1 AND undone_at IS NULL)";
        Ok(self.connection.query_row(query, [sha256], |row| row.get(0))?)
    }
}

impl Writer<'_> {
    /// Notes that a file was dealt with.
    pub fn keep_watched(&self, path: &str, mark: FileMark) -> Result<(), StoreError> {
        let mut insert = self
            .transaction
            .prepare_cached("INSERT OR REPLACE INTO watched (path, size, modified) VALUES (?1, ?2, ?3)")?;
        insert.execute(params![path, mark.size, mark.modified])?;
        Ok(())
    }
}
