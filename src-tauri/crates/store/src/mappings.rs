use crate::{Reader, StoreError, Writer};
use rusqlite::{OptionalExtension, Row, params};

/// How files of one header are read, as the desk keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappingRow {
    /// Its id; 0 before it is kept.
    pub id: i64,
    /// Of the header that it is for.
    pub fingerprint: String,
    /// The person's name for it, else the file's that it was made for.
    pub name: String,
    /// JSON: a few cells of the header.
    pub header: String,
    /// JSON: what was settled.
    pub mapping: String,
    /// When it was last used, Unix seconds.
    pub used_at: i64,
}

const COLUMNS: &str = "id, fingerprint, name, header, mapping, used_at";

impl Reader<'_> {
    /// All mappings, last used first.
    pub fn mappings(&self) -> Result<Vec<MappingRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM mappings ORDER BY used_at DESC, id DESC"))?;
        Ok(query.query_map([], columns)?.collect::<Result<_, _>>()?)
    }

    /// The mapping for files with this header.
    pub fn mapping_for(&self, fingerprint: &str) -> Result<Option<MappingRow>, StoreError> {
        let query = format!("SELECT {COLUMNS} FROM mappings WHERE fingerprint = ?1");
        Ok(self.connection.query_row(&query, [fingerprint], columns).optional()?)
    }

    /// The mapping with this id.
    pub fn mapping(&self, id: i64) -> Result<Option<MappingRow>, StoreError> {
        let query = format!("SELECT {COLUMNS} FROM mappings WHERE id = ?1");
        Ok(self.connection.query_row(&query, [id], columns).optional()?)
    }
}

impl Writer<'_> {
    /// Keeps a mapping, in the place of one for the same header, whose id stays; its own `id` does not count.
    pub fn keep_mapping(&self, mapping: &MappingRow) -> Result<(), StoreError> {
        self.transaction.execute(
            "INSERT INTO mappings (fingerprint, name, header, mapping, used_at) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (fingerprint) DO UPDATE SET name = ?2, header = ?3, mapping = ?4, used_at = ?5",
            params![mapping.fingerprint, mapping.name, mapping.header, mapping.mapping, mapping.used_at],
        )?;
        Ok(())
    }

    /// Gives a mapping a name; answers whether there is one with this id.
    pub fn name_mapping(&self, id: i64, name: &str) -> Result<bool, StoreError> {
        let changed =
            self.transaction.execute("UPDATE mappings SET name = ?2 WHERE id = ?1", params![id, name])?;
        Ok(changed > 0)
    }

    /// Notes that a mapping was used.
    pub fn use_mapping(&self, id: i64, at: i64) -> Result<(), StoreError> {
        self.transaction.execute("UPDATE mappings SET used_at = ?2 WHERE id = ?1", params![id, at])?;
        Ok(())
    }

    /// Forgets a mapping; answers whether there was one with this id.
    pub fn drop_mapping(&self, id: i64) -> Result<bool, StoreError> {
        Ok(self.transaction.execute("DELETE FROM mappings WHERE id = ?1", [id])? > 0)
    }
}

fn columns(row: &Row<'_>) -> rusqlite::Result<MappingRow> {
    Ok(MappingRow {
        id: row.get(0)?,
        fingerprint: row.get(1)?,
        name: row.get(2)?,
        header: row.get(3)?,
        mapping: row.get(4)?,
        used_at: row.get(5)?,
    })
}
