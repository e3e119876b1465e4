//! Parcels that travel under several numbers: which shipment is a leg of which.
//!
//! A leg's scans stay its own; they are read together with those of the parcel that announced its number, so that taking an
//! import back, or a number that turns out to be nobody's, needs no care.

use crate::{Desk, error::DeskError, facts::Facts, meanings::Meanings};
use std::collections::HashSet;
use tidewaiter_store::{PackedScan, Reader, ShipmentRow};

/// The shipments whose numbers these scans announce, but for `own`.
pub(crate) fn legs_of(
    look: &Reader<'_>,
    own: i64,
    scans: &[PackedScan],
    meanings: &Meanings,
) -> Result<Vec<i64>, DeskError> {
    let mut legs = Vec::new();
    for number in scans.iter().filter_map(|scan| meanings.of(scan.phrase)?.leg.as_deref()) {
        let leg = look.shipment_numbered(number)?;
        legs.extend(leg.filter(|leg| *leg != own && !legs.contains(leg)));
    }
    Ok(legs)
}

impl Desk {
    /// The shipments that are judged otherwise when these change: their legs, and what they are legs of.
    pub(crate) fn legs_around(&self, look: &Reader<'_>, ids: &[i64]) -> Result<Vec<i64>, DeskError> {
        if !look.has_legs()? {
            return Ok(Vec::new());
        }
        let known: HashSet<i64> = ids.iter().copied().collect();
        let mut around = Vec::new();
        for id in ids {
            around.extend(look.legs_around(*id)?.into_iter().filter(|other| !known.contains(other)));
        }
        Ok(around)
    }
}

/// The shipment that this one is a leg of: one whose scans announce its number, and which holds all of its orders. Of two
/// that announce each other, the one that was there first is the parcel.
pub(crate) fn parcel_of(
    look: &Reader<'_>,
    facts: &Facts,
    meanings: &mut Meanings,
) -> Result<Option<ShipmentRow>, DeskError> {
    let Some(number) = &facts.shipment.number else { return Ok(None) };
    for other in look.announcers(number)? {
        let scans = look.scans(other)?;
        meanings.learn(look, &scans)?;
        let announced = legs_of(look, other, &scans, meanings)?.contains(&facts.shipment.id);
        let mutual = facts.legs.contains(&other) && facts.shipment.id < other;
        let orders: HashSet<i64> = look.orders_in(other)?.into_iter().map(|order| order.id).collect();
        if announced && !mutual && facts.orders.iter().all(|order| orders.contains(&order.id)) {
            return Ok(look.shipment(other)?);
        }
    }
    Ok(None)
}
