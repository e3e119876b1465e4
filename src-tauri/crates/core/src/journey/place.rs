//! Which stage a scan proves, read with the parcel's history.

use super::{Scan, Side};
use crate::Stage;
use crate::classify::{Manner, Nature};

/// What is known of the parcel's way at the moment of a scan.
#[derive(Debug, Clone, Copy, Default)]
pub struct Way {
    /// The furthest stage so far.
    pub stage: Option<Stage>,
    /// Something proved that it left the origin country.
    pub departed: bool,
    /// Something proved that it was still in the origin country.
    pub at_origin: bool,
    /// A later scan says that it departs, or arrives.
    pub departs_later: bool,
}

/// The stage that a scan proves and the name of how it was applied; None if it proves none here.
pub fn apply(scan: &Scan<'_>, way: Way) -> Option<(Stage, &'static str)> {
    let reading = scan.reading;
    match (reading.manner, reading.stage) {
        (Manner::Sorting, _) => sorting(scan.side, way),
        (Manner::Customs, Some(stage)) => Some(customs(stage, scan.side, way)),
        (_, Some(Stage::ImportCustoms)) if pre_declared(scan, way) => None,
        (_, Some(Stage::CustomsCleared)) if still_at_origin(scan.side, way) => None,
        (_, stage) => stage.map(|stage| (stage, "plain")),
    }
}

/// Where it was scanned says which side it is. Else: before departure it is the origin's, after release the
/// destination's, and between arrival and release it changes nothing.
fn sorting(side: Option<Side>, way: Way) -> Option<(Stage, &'static str)> {
    match (way.stage, side) {
        (Some(stage), _) if stage >= Stage::CustomsCleared => {
            Some((Stage::CustomsCleared, "sorting-destination"))
        }
        (_, Some(Side::Destination)) => Some((Stage::ArrivedDestination, "sorting-arrived")),
        _ if way.departed => None,
        (_, Some(Side::Elsewhere)) => None,
        _ => Some((Stage::OutboundInSortingCenter, "sorting-origin")),
    }
}

/// Customs that name no direction are those of the country in which they scanned, else export before departure and
/// import after it.
fn customs(stage: Stage, side: Option<Side>, way: Way) -> (Stage, &'static str) {
    let export = if is_customs(stage) { Stage::ExportCustoms } else { stage };
    match side {
        Some(Side::Origin) => (export, "customs-export-place"),
        Some(Side::Destination) => (stage, "customs-import-place"),
        _ if before_departure(way) => (export, "customs-export"),
        _ => (stage, "customs-import"),
    }
}

/// What counts as released is a place of the destination: it cannot be so before it left, nor in the origin country.
fn still_at_origin(side: Option<Side>, way: Way) -> bool {
    match side {
        Some(Side::Origin) => !way.departed,
        Some(Side::Destination) => false,
        _ => before_departure(way) && way.departs_later,
    }
}

/// Nothing tells that it left, and something tells that it was, or still is to leave, at the origin. A parcel whose
/// first scan is at customs, without any of this, is one that only the destination reports.
fn before_departure(way: Way) -> bool {
    !way.departed && (way.at_origin || way.departs_later)
}

/// Import customs before any departure knows the papers; the parcel is still where it was (domain 4.3: a
/// pre-declaration).
fn pre_declared(scan: &Scan<'_>, way: Way) -> bool {
    if way.departed || scan.reading.signal.is_some() {
        return false;
    }
    match scan.reading.nature {
        Nature::Papers => true,
        Nature::Presented => false,
        _ => before_departure(way) && scan.side != Some(Side::Destination),
    }
}

/// Customs, import or without a direction.
pub fn is_customs(stage: Stage) -> bool {
    matches!(stage, Stage::ImportCustoms | Stage::CustomsCleared)
}

/// A stage that is only reached outside the origin country.
pub fn is_abroad(stage: Stage) -> bool {
    stage >= Stage::DepartedOrigin
}
