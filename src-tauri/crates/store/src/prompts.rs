use crate::{OrderRow, Reader, StoreError, Writer};
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

/// What became of a prompt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromptMark {
    /// The order.
    pub order: i64,
    /// `confirm` or `feedback`.
    pub kind: String,
    /// `sent` or `skipped`.
    pub outcome: String,
    /// When, Unix seconds.
    pub at: i64,
    /// How often it was sent.
    pub times: u32,
}

/// An order that may be worth asking its buyer about, with its parcel.
#[derive(Debug, Clone, PartialEq)]
pub struct PromptRow {
    /// The order.
    pub order: OrderRow,
    /// A parcel of it.
    pub shipment: i64,
    /// When that parcel was delivered, Unix seconds.
    pub delivered_at: Option<i64>,
    /// A carrier's scan says so, not only the marketplace.
    pub scanned: bool,
    /// Parcels of the order that are not delivered.
    pub undelivered: u32,
    /// An exception of the order is open.
    pub open_case: bool,
}

impl Reader<'_> {
    /// Orders delivered, or completed by the marketplace's word, with a parcel delivered since `since` (Unix seconds).
    pub fn each_delivered<E: From<StoreError>>(
        &self,
        since: i64,
        mut visit: impl FnMut(PromptRow) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut query = self
            .connection
            .prepare_cached(
                "SELECT o.id, o.source, o.record, max(s.id), max(s.delivered_at), max(s.last_scan) IS NOT NULL,
                   (SELECT count(*) FROM parcels_of_orders q JOIN shipments t ON t.id = q.shipment_id
                    WHERE q.order_id = o.id AND t.stage < 11),
                   EXISTS (SELECT 1 FROM parcels_of_orders q JOIN cases c ON c.shipment_id = q.shipment_id
                    WHERE q.order_id = o.id AND c.state <> 'resolved')
                 FROM shipments s JOIN parcels_of_orders p ON p.shipment_id = s.id JOIN orders o ON o.id = p.order_id
                 WHERE s.delivered_at >= ?1 GROUP BY o.id",
            )
            .map_err(StoreError::from)?;
        let mut rows = query.query([since]).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            visit(prompt(row)?)?;
        }
        Ok(())
    }

    /// What became of a prompt.
    pub fn prompt_mark(&self, order: i64, kind: &str) -> Result<Option<PromptMark>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT order_id, kind, outcome, at, times FROM prompt_marks WHERE order_id = ?1 AND kind = ?2",
        )?;
        let mark = |row: &Row<'_>| {
            Ok(PromptMark {
                order: row.get(0)?,
                kind: row.get(1)?,
                outcome: row.get(2)?,
                at: row.get(3)?,
                times: row.get(4)?,
            })
        };
        Ok(query.query_row(params![order, kind], mark).optional()?)
    }
}

impl Writer<'_> {
    /// Notes what became of a prompt.
    pub fn keep_prompt_mark(&self, mark: &PromptMark) -> Result<(), StoreError> {
        let mut insert = self.transaction.prepare_cached(
            "INSERT OR REPLACE INTO prompt_marks (order_id, kind, outcome, at, times) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        insert.execute(params![mark.order, mark.kind, mark.outcome, mark.at, mark.times])?;
        Ok(())
    }

    /// Forgets what became of a prompt.
    pub fn drop_prompt_mark(&self, order: i64, kind: &str) -> Result<(), StoreError> {
        let mut delete =
            self.transaction.prepare_cached("DELETE FROM prompt_marks WHERE order_id = ?1 AND kind = ?2")?;
        delete.execute(params![order, kind])?;
        Ok(())
    }
}

fn prompt(row: &Row<'_>) -> Result<PromptRow, StoreError> {
    let record: String = row.get(2)?;
    Ok(PromptRow {
        order: OrderRow { id: row.get(0)?, source: row.get(1)?, record: serde_json::from_str(&record)? },
        shipment: row.get(3)?,
        delivered_at: row.get(4)?,
        scanned: row.get(5)?,
        undelivered: row.get(6)?,
        open_case: row.get(7)?,
    })
}
