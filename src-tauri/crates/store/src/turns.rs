//! When matters came up and when they ended.

use crate::{Reader, StoreError};
use rusqlite::{Row, params};

/// What a matter's history can turn to. One that came and went by itself within an hour was none: an order list was
/// brought in before its tracking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Turn {
    /// The desk noticed it, for a shipment that had none. A decision that ran out, or that news contradicted, opens
    /// nothing: the matter is the one that was there.
    Opened,
    /// It left the desk: a person resolved it and that stands, or nothing is wrong with the shipment any more.
    Ended {
        /// A person resolved it.
        by_hand: bool,
    },
}

/// One turn of one shipment's matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnLine {
    /// The shipment.
    pub shipment: i64,
    /// Unix seconds.
    pub at: i64,
    /// What.
    pub turn: Turn,
    /// The rule that the matter has now, or had when it ended: what it turned out to be.
    pub rule: String,
}

/// Rows of shipment_id, at, rule, turn: 0 opened.
pub(crate) const OPENED: &str = "(SELECT l.shipment_id, l.at, coalesce(
      (SELECT c.rule FROM cases c WHERE c.shipment_id = l.shipment_id AND c.opened_at = l.at),
      (SELECT n.rule FROM case_log n WHERE n.shipment_id = l.shipment_id AND n.id > l.id AND n.what = 'closed'
       ORDER BY n.id LIMIT 1), l.rule) AS rule, 0 AS turn
    FROM case_log l WHERE l.what = 'opened' AND NOT EXISTS (SELECT 1 FROM case_log n
      WHERE n.shipment_id = l.shipment_id AND n.id > l.id AND n.what = 'closed' AND n.at < l.at + 3600))";
/// The same of what ended: 1 by itself, 2 by hand.
pub(crate) const ENDED: &str = "(SELECT l.shipment_id, l.at, l.rule, 1 AS turn
    FROM case_log l WHERE l.what = 'closed' AND NOT EXISTS (SELECT 1 FROM case_log n
      WHERE n.shipment_id = l.shipment_id AND n.id < l.id AND n.what = 'opened' AND n.at > l.at - 3600)
  UNION ALL
  SELECT i.shipment_id, t.at, coalesce(c.rule,
      (SELECT l.rule FROM case_log l WHERE l.shipment_id = i.shipment_id ORDER BY l.id DESC LIMIT 1), ''), 2
    FROM steps t CROSS JOIN step_images i ON i.step_id = t.id LEFT JOIN cases c ON c.shipment_id = i.shipment_id
    WHERE t.kind = 'resolve' AND t.undone_at IS NULL AND i.entity = 'case' AND i.shipment_id IS NOT NULL)";

impl Reader<'_> {
    /// All turns from an instant on, Unix seconds, in no order.
    pub fn turns(&self, from: i64) -> Result<Vec<TurnLine>, StoreError> {
        let mut lines = Vec::new();
        for turns in [OPENED, ENDED] {
            let query = format!("SELECT shipment_id, at, rule, turn FROM {turns} WHERE at >= ?1");
            let mut query = self.connection.prepare_cached(&query)?;
            let rows = query.query_map(params![from], line)?;
            lines.extend(rows.collect::<Result<Vec<_>, _>>()?);
        }
        Ok(lines)
    }
}

fn line(row: &Row<'_>) -> rusqlite::Result<TurnLine> {
    let turn = match row.get::<_, i64>(3)? {
        0 => Turn::Opened,
        turn => Turn::Ended { by_hand: turn == 2 },
    };
    Ok(TurnLine { shipment: row.get(0)?, at: row.get(1)?, rule: row.get(2)?, turn })
}
