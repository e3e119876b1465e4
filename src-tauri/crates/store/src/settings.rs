use crate::{Reader, StoreError, Writer};
use rusqlite::{OptionalExtension, params};

impl Reader<'_> {
    /// A setting.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT value FROM settings WHERE key = ?1")?;
        Ok(query.query_row([key], |row| row.get(0)).optional()?)
    }
}

impl Writer<'_> {
    /// Keeps a setting.
    pub fn keep_setting(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let mut insert = self
            .transaction
            .prepare_cached("INSERT OR REPLACE INTO settings (key, value) VALUES (?1, ?2)")?;
        insert.execute(params![key, value])?;
        Ok(())
    }

    /// Forgets a setting.
    pub fn drop_setting(&self, key: &str) -> Result<(), StoreError> {
        self.transaction.execute("DELETE FROM settings WHERE key = ?1", [key])?;
        Ok(())
    }
}
