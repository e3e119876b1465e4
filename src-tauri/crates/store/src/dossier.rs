//! All that a verdict on a shipment is made of, in one look: an import judges every shipment that it touches.

use crate::{
    Case, OrderRow, PackedScan, Reader, ShipmentRow, StoreError, cases, orders, packed, prompts::Prompt,
    shipments,
};
use rusqlite::Row;

/// What the desk holds of one shipment.
#[derive(Debug, Clone, PartialEq)]
pub struct Dossier {
    /// The shipment.
    pub shipment: ShipmentRow,
    /// Its scans, oldest first.
    pub scans: Vec<PackedScan>,
    /// Its case.
    pub case: Option<Case>,
    /// The orders in it, oldest first.
    pub orders: Vec<OrderRow>,
    /// Beside each of the orders: what concerns its buyer.
    pub buyers: Vec<BuyerNote>,
}

/// What the desk holds of an order's buyer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuyerNote {
    /// Parcels of the order.
    pub parcels: u32,
    /// What to ask the buyer.
    pub prompt: Option<Prompt>,
    /// A person asked the buyer before, or decided not to.
    pub marked: bool,
}

/// Columns: the case 0 to 18, the shipment 19 to 31, its scans 32, the order 33 to 36, what concerns its buyer 37 to 42.
const DOSSIER: &str = "
    SELECT c.shipment_id, c.rule, c.severity, c.stage, c.since, c.deadline_at, c.deadline_kind, c.worth, c.state,
      c.returns_at, c.seen_scan, c.covers, c.back, c.opened_at, c.told, c.outcome, c.reason, c.papers, c.lane,
      s.id, s.number, s.carrier, s.service, s.origin, s.destination, s.known_since, s.event_count, s.stage,
      s.stage_since, s.last_scan, s.delivered_at, s.due_at, s.events,
      o.id, o.source, o.record, o.ordered_at,
      (SELECT count(*) FROM parcels_of_orders WHERE order_id = o.id),
      EXISTS (SELECT 1 FROM prompt_marks WHERE order_id = o.id), q.kind, q.due, q.closes, q.worth
    FROM shipments s
    LEFT JOIN cases c ON c.shipment_id = s.id
    LEFT JOIN parcels_of_orders p ON p.shipment_id = s.id
    LEFT JOIN orders o ON o.id = p.order_id
    LEFT JOIN prompts q ON q.order_id = o.id
    WHERE s.id = ?1";

impl Reader<'_> {
    /// All that is known of the shipment with this id.
    pub fn dossier(&self, id: i64) -> Result<Option<Dossier>, StoreError> {
        let mut query = self.connection.prepare_cached(DOSSIER)?;
        let mut rows = query.query([id])?;
        let Some(first) = rows.next()? else { return Ok(None) };
        let (shipment, scans, case) = about(first)?;
        let mut found: Vec<_> = ordered(first)?.into_iter().collect();
        while let Some(row) = rows.next()? {
            found.extend(ordered(row)?);
        }
        found.sort_by_key(|(ordered_at, order, _)| (*ordered_at, order.id));
        let (orders, buyers) = found.into_iter().map(|(_, order, buyer)| (order, buyer)).unzip();
        Ok(Some(Dossier { shipment, scans, case, orders, buyers }))
    }
}

fn about(row: &Row<'_>) -> Result<(ShipmentRow, Vec<PackedScan>, Option<Case>), StoreError> {
    let case = match row.get_ref(0)? {
        rusqlite::types::ValueRef::Null => None,
        _ => Some(cases::case(row)?),
    };
    let scans = row.get_ref(32)?.as_blob_or_null().ok().flatten().map(packed::unpack).transpose()?;
    Ok((shipments::shipment(row, 19)?, scans.unwrap_or_default(), case))
}

type Ordered = (Option<i64>, OrderRow, BuyerNote);

/// The order in a row and its buyer; None where the parcel belongs to no order.
fn ordered(row: &Row<'_>) -> Result<Option<Ordered>, StoreError> {
    let Some(id) = row.get::<_, Option<i64>>(33)? else { return Ok(None) };
    let order = orders::order(id, row.get(34)?, row.get_ref(35)?.as_str().map_err(rusqlite::Error::from)?)?;
    let kind: Option<String> = row.get(39)?;
    let prompt = match kind {
        Some(kind) => Some(Prompt { kind, due: row.get(40)?, closes: row.get(41)?, worth: row.get(42)? }),
        None => None,
    };
    Ok(Some((row.get(36)?, order, BuyerNote { parcels: row.get(37)?, prompt, marked: row.get(38)? })))
}
