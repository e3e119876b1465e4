//! When matters came up and when they ended.

use crate::{Reader, StoreError};
use rusqlite::{Row, params};

/// What a matter's history can turn to.
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
    /// The rule: as the log has it, and of what a person resolved the one that its case has now.
    pub rule: String,
}

/// Rows of shipment_id, at, rule, turn: 0 opened.
pub(crate) const OPENED: &str =
    "(SELECT shipment_id, at, rule, 0 AS turn FROM case_log WHERE what = 'opened')";
/// The same of what ended: 1 by itself, 2 by hand.
pub(crate) const ENDED: &str = "(SELECT shipment_id, at, rule, 1 AS turn FROM case_log WHERE what = 'closed'
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
