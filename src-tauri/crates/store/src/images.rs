//! Rows as they were before an import, and the way back to them.

use crate::{Brought, Reader, StoreError, Writer};
use rusqlite::{OptionalExtension, params};
use std::sync::LazyLock;

/// Why an import cannot be taken back as things are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Later {
    /// The newest import, or step, that stands in the way.
    pub id: i64,
    /// A shipment that it changed; None where it changed orders only.
    pub shipment: Option<i64>,
    /// An order that it changed.
    pub order: Option<i64>,
    /// How many orders and shipments, or steps, there are.
    pub count: u32,
}

const CASE: &str =
    "rule, severity, stage, since, deadline_at, deadline_kind, worth, state, returns_at, seen_scan,
    covers, back, opened_at, told, outcome, reason, papers";
const ORDER: &str = "id, store, source, record, row_hash, buyer, title, ordered_at";
const SHIPMENT: &str =
    "id, number, number_key, carrier, service, origin, destination, known_since, events, event_count";

/// Runs once a changed shipment.
static IMAGE_SHIPMENT: LazyLock<String> = LazyLock::new(|| {
    let case = CASE.split(',').map(|column| format!("c.{}", column.trim())).collect::<Vec<_>>().join(", ");
    format!(
        "INSERT OR IGNORE INTO shipments_before (import_id, {SHIPMENT}, {CASE})
         SELECT ?1, {SHIPMENT}, {case} FROM shipments s LEFT JOIN cases c ON c.shipment_id = s.id WHERE s.id = ?2"
    )
});

impl Reader<'_> {
    /// Later imports that changed what this one brought in or changed.
    pub fn changed_since(&self, import: &Brought) -> Result<Option<Later>, StoreError> {
        let later = |table: &str, own: &std::ops::Range<i64>| {
            let query = format!(
                "SELECT max(import_id), min(id), count(*) FROM {table} WHERE import_id > ?1 AND (id >= ?2 AND id < ?3
                   OR id IN (SELECT id FROM {table} WHERE import_id = ?1))"
            );
            self.connection.query_row(&query, params![import.id, own.start, own.end], |row| {
                Ok((row.get::<_, Option<i64>>(0)?, row.get::<_, Option<i64>>(1)?, row.get::<_, u32>(2)?))
            })
        };
        let (of_orders, order, orders) = later("orders_before", &import.orders)?;
        let (of_shipments, shipment, shipments) = later("shipments_before", &import.shipments)?;
        let count = if orders > 0 { orders } else { shipments };
        Ok(of_orders.max(of_shipments).map(|id| Later { id, shipment, order, count }))
    }

    /// Steps of people that stand and are about what this import brought in or changed.
    pub fn decided_since(&self, import: &Brought) -> Result<Option<Later>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT max(s.id), min(i.shipment_id), count(DISTINCT s.id) FROM steps s JOIN step_images i ON i.step_id = s.id
             WHERE s.id > ?1 AND s.undone_at IS NULL AND i.entity <> 'swept' AND (i.shipment_id >= ?3 AND i.shipment_id < ?4
               OR i.shipment_id IN (SELECT id FROM shipments_before WHERE import_id = ?2))",
        )?;
        let own = &import.shipments;
        let found = query
            .query_row(params![import.step, import.id, own.start, own.end], |row| {
                Ok((row.get::<_, Option<i64>>(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        Ok(found.and_then(|(id, shipment, count)| Some(Later { id: id?, shipment, order: None, count })))
    }
}

impl Writer<'_> {
    /// Keeps an order as it is, once an import.
    pub fn image_order(&self, import: i64, order: i64) -> Result<(), StoreError> {
        let mut insert = self.transaction.prepare_cached(&format!(
            "INSERT OR IGNORE INTO orders_before (import_id, {ORDER}, order_import, stamps)
             SELECT ?1, {ORDER}, import_id, stamps FROM orders WHERE id = ?2"
        ))?;
        insert.execute([import, order])?;
        Ok(())
    }

    /// Keeps a shipment and its case as they are, once an import.
    pub fn image_shipment(&self, import: i64, shipment: i64) -> Result<(), StoreError> {
        let mut insert = self.transaction.prepare_cached(&IMAGE_SHIPMENT)?;
        insert.execute([import, shipment])?;
        Ok(())
    }

    /// Notes what an import did beside changing rows: see `import_marks`.
    pub fn mark(&self, import: i64, what: &str, subject: i64, other: i64) -> Result<(), StoreError> {
        let mut insert = self.transaction.prepare_cached(
            "INSERT OR IGNORE INTO import_marks (import_id, what, subject, other) VALUES (?1, ?2, ?3, ?4)",
        )?;
        insert.execute(params![import, what, subject, other])?;
        Ok(())
    }

    /// Notes that a parcel without a number is about to go, so that its links, notes and tags can come back; its notes
    /// and tags move to the order's other parcel.
    pub fn mark_placeholder(&self, import: i64, placeholder: i64, heir: i64) -> Result<(), StoreError> {
        self.transaction.execute(
            "INSERT OR IGNORE INTO import_marks SELECT ?1, 'unlinked', order_id, shipment_id
             FROM parcels_of_orders WHERE shipment_id = ?2",
            [import, placeholder],
        )?;
        self.transaction.execute(
            "INSERT OR IGNORE INTO import_marks SELECT ?1, 'note', id, shipment_id FROM notes WHERE shipment_id = ?2",
            [import, placeholder],
        )?;
        self.transaction
            .execute("UPDATE notes SET shipment_id = ?2 WHERE shipment_id = ?1", [placeholder, heir])?;
        self.transaction.execute(
            "INSERT OR IGNORE INTO import_marks SELECT ?1, 'tag', id, shipment_id FROM tags WHERE shipment_id = ?2",
            [import, placeholder],
        )?;
        self.transaction.execute(
            "UPDATE OR IGNORE tags SET shipment_id = ?2 WHERE shipment_id = ?1",
            [placeholder, heir],
        )?;
        // What the heir has already.
        self.transaction.execute("DELETE FROM tags WHERE shipment_id = ?1", [placeholder])?;
        Ok(())
    }

    /// Puts everything back to how it was before an import, and marks it and its step as taken back. Answers the
    /// shipments that have to be judged again. What is derived (flags, prompts, places) is left to whoever judges.
    pub fn take_back(&self, import: &Brought, at: i64) -> Result<Vec<i64>, StoreError> {
        let judged = self.imaged_shipments(import.id)?;
        let run = |query: &str| self.transaction.execute(query, [import.id]);
        run("DELETE FROM parcels_of_orders WHERE (order_id, shipment_id) IN
               (SELECT subject, other FROM import_marks WHERE import_id = ?1 AND what = 'linked')")?;
        self.drop_brought(import)?;
        run(&format!(
            "INSERT OR REPLACE INTO shipments ({SHIPMENT}) SELECT {SHIPMENT} FROM shipments_before WHERE import_id = ?1"
        ))?;
        run(
            "UPDATE orders SET (store, source, record, row_hash, buyer, title, ordered_at, import_id, stamps) =
               (SELECT store, source, record, row_hash, buyer, title, ordered_at, order_import, stamps
                FROM orders_before b WHERE b.import_id = ?1 AND b.id = orders.id)
             WHERE id IN (SELECT id FROM orders_before WHERE import_id = ?1)"
        )?;
        for table in ["cases", "flags"] {
            run(&format!(
                "DELETE FROM {table} WHERE shipment_id IN (SELECT id FROM shipments_before WHERE import_id = ?1)"
            ))?;
        }
        run(&format!(
            "INSERT INTO cases (shipment_id, {CASE}) SELECT id, {CASE} FROM shipments_before
             WHERE import_id = ?1 AND rule IS NOT NULL"
        ))?;
        run("INSERT OR IGNORE INTO parcels_of_orders (order_id, shipment_id)
             SELECT subject, other FROM import_marks WHERE import_id = ?1 AND what = 'unlinked'")?;
        run("UPDATE notes SET shipment_id = m.other FROM import_marks m
             WHERE m.import_id = ?1 AND m.what = 'note' AND m.subject = notes.id")?;
        run("UPDATE OR IGNORE tags SET shipment_id = m.other FROM import_marks m
             WHERE m.import_id = ?1 AND m.what = 'tag' AND m.subject = tags.id")?;
        for table in ["orders_before", "shipments_before", "import_marks", "orders_seen"] {
            run(&format!("DELETE FROM {table} WHERE import_id = ?1"))?;
        }
        let mark = "UPDATE imports SET undone_at = ?2 WHERE id = ?1";
        self.transaction.execute(mark, [import.id, at])?;
        self.mark_step(import.step, Some(at))?;
        Ok(judged)
    }

    fn imaged_shipments(&self, import: i64) -> Result<Vec<i64>, StoreError> {
        let mut query =
            self.transaction.prepare_cached("SELECT id FROM shipments_before WHERE import_id = ?1")?;
        let rows = query.query_map([import], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn drop_brought(&self, import: &Brought) -> Result<(), StoreError> {
        let own = |table: &str, column: &str, ids: &std::ops::Range<i64>| {
            let delete = format!("DELETE FROM {table} WHERE {column} >= ?1 AND {column} < ?2");
            self.transaction.execute(&delete, [ids.start, ids.end])
        };
        for table in ["parcels_of_orders", "prompts", "prompt_marks", "orders_seen"] {
            own(table, "order_id", &import.orders)?;
        }
        for table in ["parcels_of_orders", "flags", "cases", "case_log", "notes", "tags"] {
            own(table, "shipment_id", &import.shipments)?;
        }
        own("orders", "id", &import.orders)?;
        own("shipments", "id", &import.shipments)?;
        own("case_log", "id", &import.log)?;
        Ok(())
    }
}
