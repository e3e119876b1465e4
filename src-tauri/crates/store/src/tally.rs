//! What a dashboard counts: one pass over narrow columns.

use crate::{Reader, StoreError, packed};
use rusqlite::params;
use std::collections::HashSet;
use tidewaiter_core::Stage;

/// One shipment as it is counted. Times are Unix seconds.
#[derive(Debug, Clone, Copy)]
pub struct Counted<'a> {
    /// Its id.
    pub id: i64,
    /// Who carries it.
    pub carrier: Option<&'a str>,
    /// By which service.
    pub service: Option<&'a str>,
    /// Where from, ISO code.
    pub origin: Option<&'a str>,
    /// Where to, ISO code.
    pub destination: Option<&'a str>,
    /// Where it is.
    pub stage: Stage,
    /// Since when.
    pub stage_since: Option<i64>,
    /// The newest that the desk heard of it: a scan, else that there is such a shipment.
    pub heard: i64,
    /// When it was delivered.
    pub delivered_at: Option<i64>,
    /// Its first scan; told of delivered ones only.
    pub first_scan: Option<i64>,
}

/// What an order promises the buyer of a shipment, as its file states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// The shipment.
    pub shipment: i64,
    /// A day, a wall clock or a time with its offset.
    pub by: String,
    /// IANA name of the zone of the order's clocks; None: the seller's.
    pub zone: Option<String>,
}

impl Reader<'_> {
    /// Hands over the shipments that are not delivered, those delivered from an instant on, and `also`, in the order in
    /// which they lie in the file.
    pub fn each_counted(
        &self,
        delivered_from: i64,
        also: &HashSet<i64>,
        mut take: impl FnMut(Counted<'_>),
    ) -> Result<(), StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, carrier, service, origin, destination, stage, stage_since, coalesce(last_scan, known_since),
               delivered_at, CASE WHEN delivered_at >= ?1 THEN events END FROM shipments ORDER BY id",
        )?;
        let mut rows = query.query([delivered_from])?;
        while let Some(row) = rows.next()? {
            let id = row.get(0)?;
            let delivered_at: Option<i64> = row.get(8)?;
            if delivered_at.is_some_and(|at| at < delivered_from) && !also.contains(&id) {
                continue;
            }
            let text = |at: usize| -> Result<Option<&str>, StoreError> {
                Ok(row.get_ref(at)?.as_str_or_null().map_err(rusqlite::Error::from)?)
            };
            let events = row.get_ref(9)?.as_blob_or_null().map_err(rusqlite::Error::from)?;
            take(Counted {
                id,
                carrier: text(1)?,
                service: text(2)?,
                origin: text(3)?,
                destination: text(4)?,
                stage: Stage::from_number(row.get(5)?).unwrap_or(Stage::OrderCompleted),
                stage_since: row.get(6)?,
                heard: row.get(7)?,
                delivered_at,
                first_scan: events.and_then(packed::first_at),
            });
        }
        Ok(())
    }

    /// What was promised of the shipments that were delivered from an instant on.
    pub fn promises(&self, delivered_from: i64) -> Result<Vec<Promise>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT s.id, o.record ->> '$.promised_by' AS promised, o.record ->> '$.zone'
             FROM shipments s JOIN parcels_of_orders p ON p.shipment_id = s.id JOIN orders o ON o.id = p.order_id
             WHERE s.delivered_at >= ?1 AND instr(o.record, '\"promised_by\"') > 0 AND promised IS NOT NULL",
        )?;
        let rows = query.query_map(params![delivered_from], |row| {
            Ok(Promise { shipment: row.get(0)?, by: row.get(1)?, zone: row.get(2)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The shipments that need somebody.
    pub fn needing_somebody(&self) -> Result<HashSet<i64>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT shipment_id FROM cases WHERE state IN ('open', 'working')")?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Of the cases that need somebody, by rule: how many, and what they are worth in all, approximate US cents.
    pub fn open_worth_by_rule(&self) -> Result<Vec<(String, u32, i64)>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT rule, count(*), sum(worth) FROM cases WHERE state IN ('open', 'working') GROUP BY rule",
        )?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// When those of the newest imports came that brought scans, Unix seconds, newest first; so many are looked at. Those that
    /// were taken back brought none.
    pub fn news(&self, newest: u32) -> Result<Vec<i64>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT at FROM (SELECT at, report FROM imports WHERE undone_at IS NULL ORDER BY id DESC LIMIT ?1)
             WHERE report ->> '$.events.new' > 0",
        )?;
        let rows = query.query_map([newest], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
