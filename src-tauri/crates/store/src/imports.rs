use crate::{Reader, StoreError, Writer};
use rusqlite::{OptionalExtension, Row, params};
use std::ops::Range;
use tidewaiter_core::Stated;

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
    /// When it was taken back, Unix seconds.
    pub undone_at: Option<i64>,
}

/// How new a file is: what its statements are compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileAge {
    /// The newest moment that it states of anything.
    pub as_of: Option<Stated>,
    /// Which moments of an order its columns can state, one bit each.
    pub moments: u8,
}

/// An import that has begun: its id, and the first ids that it may give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Begun {
    /// The import.
    pub id: i64,
    /// Orders from here on are its own.
    pub first_order: i64,
    /// Shipments from here on are its own.
    pub first_shipment: i64,
    /// Lines of the desk's log from here on are its own.
    pub first_log: i64,
}

/// What there is to take back of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brought {
    /// The import.
    pub id: i64,
    /// File name.
    pub file: String,
    /// Its step in the log.
    pub step: i64,
    /// Orders that it brought in.
    pub orders: Range<i64>,
    /// Shipments that it brought in.
    pub shipments: Range<i64>,
    /// What the desk noticed while it ran.
    pub log: Range<i64>,
}

const COLUMNS: &str = "id, at, file, report, undone_at";

impl Reader<'_> {
    /// The newest imports, newest first.
    pub fn imports(&self, limit: u32) -> Result<Vec<ImportRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM imports ORDER BY id DESC LIMIT ?1"))?;
        let rows = query.query_map([limit], import)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One import.
    pub fn import(&self, id: i64) -> Result<Option<ImportRow>, StoreError> {
        let mut query =
            self.connection.prepare_cached(&format!("SELECT {COLUMNS} FROM imports WHERE id = ?1"))?;
        Ok(query.query_row([id], import).optional()?)
    }

    /// The import that this step stands for.
    pub fn import_of_step(&self, step: i64) -> Result<Option<i64>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT id FROM imports WHERE step_id = ?1")?;
        Ok(query.query_row([step], |row| row.get(0)).optional()?)
    }

    /// How new the file of an import is.
    pub fn file_age(&self, import: i64) -> Result<Option<FileAge>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT as_of, moments FROM imports WHERE id = ?1")?;
        let age = |row: &Row<'_>| {
            let as_of: Option<String> = row.get(0)?;
            Ok(FileAge { as_of: as_of.and_then(|text| text.parse().ok()), moments: row.get(1)? })
        };
        Ok(query.query_row([import], age).optional()?)
    }

    /// What there is to take back of an import; None where it was never kept for that, or `newest` came since.
    pub fn brought(&self, import: i64, newest: u32) -> Result<Option<Brought>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, file, step_id, first_order, next_order, first_shipment, next_shipment, first_log, next_log
             FROM imports WHERE id = ?1 AND next_order IS NOT NULL AND step_id IS NOT NULL
               AND (SELECT count(*) FROM imports WHERE id > ?1) < ?2",
        )?;
        let brought = |row: &Row<'_>| {
            Ok(Brought {
                id: row.get(0)?,
                file: row.get(1)?,
                step: row.get(2)?,
                orders: row.get(3)?..row.get(4)?,
                shipments: row.get(5)?..row.get(6)?,
                log: row.get(7)?..row.get(8)?,
            })
        };
        Ok(query.query_row(params![import, newest], brought).optional()?)
    }

    /// Whether anything was ever brought in.
    pub fn is_empty(&self) -> Result<bool, StoreError> {
        let query = "SELECT NOT EXISTS (SELECT 1 FROM imports WHERE undone_at IS NULL)
            AND NOT EXISTS (SELECT 1 FROM shipments)";
        Ok(self.connection.query_row(query, [], |row| row.get(0))?)
    }
}

impl Writer<'_> {
    /// Notes an import before its rows, so that they can name it.
    pub fn begin_import(&self, at: i64, file: &str, sha256: &str) -> Result<Begun, StoreError> {
        let next = |table: &str, column: &str| {
            let query = format!(
                "SELECT max(coalesce((SELECT max(id) + 1 FROM {table}), 1),
                            coalesce((SELECT max({column}) FROM imports), 1))"
            );
            self.transaction.query_row(&query, [], |row| row.get::<_, i64>(0))
        };
        let (first_order, first_shipment) =
            (next("orders", "next_order")?, next("shipments", "next_shipment")?);
        let first_log = next("case_log", "next_log")?;
        let mut insert = self
            .transaction
            .prepare_cached("INSERT INTO imports (at, file, sha256, report) VALUES (?1, ?2, ?3, '{}')")?;
        let id = insert.insert(params![at, file, sha256])?;
        Ok(Begun { id, first_order, first_shipment, first_log })
    }

    /// Notes what it did.
    pub fn end_import(&self, id: i64, report: &str) -> Result<(), StoreError> {
        self.transaction.execute("UPDATE imports SET report = ?2 WHERE id = ?1", params![id, report])?;
        Ok(())
    }

    /// Notes how new its file is.
    pub fn date_import(&self, id: i64, age: FileAge) -> Result<(), StoreError> {
        let as_of = age.as_of.map(|at| at.to_string());
        let update = "UPDATE imports SET as_of = ?2, moments = ?3 WHERE id = ?1";
        self.transaction.execute(update, params![id, as_of, age.moments])?;
        Ok(())
    }

    /// Makes it one that can be taken back: it gave ids below these, and stands in the log as this step. Images of
    /// imports that are no longer among the `newest` go.
    pub fn seal_import(
        &self,
        begun: &Begun,
        next_order: i64,
        next_shipment: i64,
        step: i64,
        newest: u32,
    ) -> Result<(), StoreError> {
        self.transaction.execute(
            "UPDATE imports SET first_order = ?2, next_order = ?3, first_shipment = ?4, next_shipment = ?5,
               first_log = ?6, next_log = max(?6, coalesce((SELECT max(id) + 1 FROM case_log), 1)), step_id = ?7
             WHERE id = ?1",
            params![begun.id, begun.first_order, next_order, begun.first_shipment, next_shipment, begun.first_log, step],
        )?;
        for table in ["orders_before", "shipments_before"] {
            let prune = format!(
                "DELETE FROM {table} WHERE import_id <=
                   (SELECT id FROM imports ORDER BY id DESC LIMIT 1 OFFSET ?1)"
            );
            self.transaction.execute(&prune, [newest])?;
        }
        Ok(())
    }

    /// Empties the desk of everything but its settings.
    pub fn clear(&self) -> Result<(), StoreError> {
        self.transaction.execute_batch(
            "DELETE FROM imports; DELETE FROM orders; DELETE FROM phrases; DELETE FROM places; DELETE FROM shipments;
             DELETE FROM parcels_of_orders; DELETE FROM flags; DELETE FROM cases; DELETE FROM case_log;
             DELETE FROM notes; DELETE FROM tags; DELETE FROM prompts; DELETE FROM prompt_marks; DELETE FROM steps; DELETE FROM step_images;
             DELETE FROM legs; DELETE FROM lessons; DELETE FROM orders_seen; DELETE FROM import_marks; DELETE FROM orders_before; DELETE FROM shipments_before;",
        )?;
        Ok(())
    }
}

fn import(row: &Row<'_>) -> rusqlite::Result<ImportRow> {
    Ok(ImportRow {
        id: row.get(0)?,
        at: row.get(1)?,
        file: row.get(2)?,
        report: row.get(3)?,
        undone_at: row.get(4)?,
    })
}
