use crate::{Reader, StoreError, Writer};
use rusqlite::{OptionalExtension, params};

impl Reader<'_> {
    /// A seller's own figures in one of the tables, as key and value, in the order of the keys.
    pub fn own(&self, book: &str) -> Result<Vec<(String, String)>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT key, value FROM own WHERE book = ?1 ORDER BY key")?;
        let rows = query.query_map([book], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One of them.
    pub fn own_figure(&self, book: &str, key: &str) -> Result<Option<String>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT value FROM own WHERE book = ?1 AND key = ?2")?;
        Ok(query.query_row([book, key], |row| row.get(0)).optional()?)
    }
}

impl Writer<'_> {
    /// Says that what verdicts go by has changed.
    pub(crate) fn other_policy(&self) -> Result<(), StoreError> {
        let mut count = self.transaction.prepare_cached(
            "INSERT INTO settings (key, value) VALUES ('policy', '1') ON CONFLICT (key) DO UPDATE SET value = value + 1",
        )?;
        count.execute([])?;
        Ok(())
    }

    /// Keeps a figure of the seller's own; None: the one that comes with the program counts again.
    pub fn keep_own(&self, book: &str, key: &str, value: Option<&str>) -> Result<(), StoreError> {
        match value {
            Some(value) => self
                .transaction
                .prepare_cached("INSERT OR REPLACE INTO own (book, key, value) VALUES (?1, ?2, ?3)")?
                .execute(params![book, key, value])?,
            None => self
                .transaction
                .prepare_cached("DELETE FROM own WHERE book = ?1 AND key = ?2")?
                .execute(params![book, key])?,
        };
        self.other_policy()
    }
}
