//! Parcels that travel under several numbers: which shipment is a leg of which.
//!
//! A leg's scans stay its own; they are read together with those of the parcel that announced its number, so that taking an
//! import back, or a number that turns out to be nobody's, needs no care.

use crate::{Desk, error::DeskError, facts::Facts, meanings::Meanings};
use std::{cmp::Reverse, collections::HashSet};
use tidewaiter_store::{PackedScan, Reader, ShipmentRow};

/// The shipments whose numbers these scans announce, and those that their scans announce, without `own`; and the scans of
/// all of them, oldest first and once each.
pub(crate) fn with_legs(
    look: &Reader<'_>,
    own: i64,
    mut scans: Vec<PackedScan>,
    meanings: &mut Meanings,
) -> Result<(Vec<i64>, Vec<PackedScan>), DeskError> {
    meanings.learn(look, &scans)?;
    let mut legs = Vec::new();
    let mut at = 0;
    let mut new = announced(look, &scans, meanings)?;
    loop {
        legs.extend(new.into_iter().filter(|leg| *leg != own && !legs.contains(leg)).collect::<Vec<_>>());
        let Some(leg) = legs.get(at) else { break };
        let further = look.scans(*leg)?;
        meanings.learn(look, &further)?;
        new = announced(look, &further, meanings)?;
        scans.extend(further);
        at += 1;
    }
    if !legs.is_empty() {
        scans.sort_unstable();
        scans.dedup();
    }
    Ok((legs, scans))
}

fn announced(look: &Reader<'_>, scans: &[PackedScan], meanings: &Meanings) -> Result<Vec<i64>, DeskError> {
    let mut legs = Vec::new();
    for number in scans.iter().filter_map(|scan| meanings.of(scan.phrase)?.leg.as_deref()) {
        legs.extend(look.shipment_numbered(number)?);
    }
    Ok(legs)
}

impl Desk {
    /// The shipments that are judged otherwise when these change: their legs, and what they are legs of, without these.
    pub(crate) fn legs_around(&self, look: &Reader<'_>, ids: &[i64]) -> Result<Vec<i64>, DeskError> {
        let mut around = Vec::new();
        if look.has_legs()? {
            let mut known: HashSet<i64> = ids.iter().copied().collect();
            let mut open = ids.to_vec();
            while let Some(id) = open.pop() {
                for other in look.legs_around(id)?.into_iter().filter(|other| known.insert(*other)) {
                    around.push(other);
                    open.push(other);
                }
            }
        }
        Ok(around)
    }
}

/// The shipment that this one is a leg of: one whose scans announce its number, and which holds all of its orders. Of two
/// that announce each other, the one with orders, else the one that was there first, is the parcel.
pub(crate) fn parcel_of(
    look: &Reader<'_>,
    facts: &Facts,
    meanings: &mut Meanings,
) -> Result<Option<ShipmentRow>, DeskError> {
    let own = facts.shipment.id;
    let Some(number) = &facts.shipment.number else { return Ok(None) };
    for other in look.announcers(number)?.into_iter().filter(|other| *other != own) {
        let (legs, _) = with_legs(look, other, look.scans(other)?, meanings)?;
        let orders: HashSet<i64> = look.orders_in(other)?.into_iter().map(|order| order.id).collect();
        let holds = facts.orders.iter().all(|order| orders.contains(&order.id));
        let first = (orders.len(), Reverse(other)) > (facts.orders.len(), Reverse(own));
        if legs.contains(&own) && holds && (first || !facts.legs.contains(&other)) {
            return Ok(look.shipment(other)?);
        }
    }
    Ok(None)
}
