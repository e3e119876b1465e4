use crate::{Reader, StoreError, Writer};
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

/// What to ask an order's buyer. Times are Unix seconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompt {
    /// `confirm` or `feedback`.
    pub kind: String,
    /// From when on.
    pub due: i64,
    /// Until when.
    pub closes: i64,
    /// Approximate US cents.
    pub worth: i64,
}

/// How an order came to its buyer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handover {
    /// The parcel that was delivered last.
    pub shipment: i64,
    /// When, Unix seconds.
    pub delivered_at: i64,
    /// A carrier's scan says so, not only the marketplace.
    pub scanned: bool,
    /// Parcels of the order that are not delivered.
    pub undelivered: u32,
    /// An exception of the order is open.
    pub open_case: bool,
}

impl Reader<'_> {
    /// How an order came to its buyer; None where it has no parcel that was delivered.
    pub fn handover(&self, order: i64) -> Result<Option<Handover>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT s.id, s.delivered_at, s.last_scan, c.state FROM parcels_of_orders p
             JOIN shipments s ON s.id = p.shipment_id LEFT JOIN cases c ON c.shipment_id = s.id
             WHERE p.order_id = ?1",
        )?;
        let mut rows = query.query([order])?;
        let (mut last, mut undelivered, mut open_case) = (None::<(i64, i64, bool)>, 0, false);
        while let Some(row) = rows.next()? {
            open_case |= row.get::<_, Option<String>>(3)?.is_some_and(|state| state != "resolved");
            match row.get::<_, Option<i64>>(1)? {
                None => undelivered += 1,
                Some(at) if last.is_none_or(|(newest, ..)| at > newest) => {
                    last = Some((at, row.get(0)?, row.get::<_, Option<i64>>(2)?.is_some()));
                }
                Some(_) => {}
            }
        }
        Ok(last.map(|(delivered_at, shipment, scanned)| Handover {
            shipment,
            delivered_at,
            scanned,
            undelivered,
            open_case,
        }))
    }

    /// Orders whose prompt of this kind (None: of any) is open at `now` (Unix seconds), most worth first.
    pub fn open_prompts(&self, kind: Option<&str>, now: i64) -> Result<Vec<i64>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT order_id FROM prompts WHERE (?1 IS NULL OR kind = ?1) AND due <= ?2 AND closes > ?2
             ORDER BY worth DESC, due, order_id",
        )?;
        let rows = query.query_map(params![kind, now], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many prompts of each kind are open at `now` (Unix seconds).
    pub fn prompt_counts(&self, now: i64) -> Result<Vec<(String, u32)>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT kind, count(*) FROM prompts WHERE due <= ?1 AND closes > ?1 GROUP BY kind",
        )?;
        let rows = query.query_map([now], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
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
    /// Keeps what to ask an order's buyer.
    pub fn keep_prompt(&self, order: i64, prompt: &Prompt) -> Result<(), StoreError> {
        let mut insert = self.transaction.prepare_cached(
            "INSERT OR REPLACE INTO prompts (order_id, kind, due, closes, worth) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        insert.execute(params![order, prompt.kind, prompt.due, prompt.closes, prompt.worth])?;
        Ok(())
    }

    /// There is nothing to ask.
    pub fn drop_prompt(&self, order: i64) -> Result<(), StoreError> {
        self.transaction.prepare_cached("DELETE FROM prompts WHERE order_id = ?1")?.execute([order])?;
        Ok(())
    }

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
