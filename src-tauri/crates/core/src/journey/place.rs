//! Which stage a scan proves, read with the parcel's history.

use super::Scan;
use crate::Stage;
use crate::classify::Manner;

/// Papers, not parcels: before any departure these codes only announce the parcel to import customs
/// (domain 4.3: a pre-declaration). Other codes of import customs are scans of the parcel itself.
const PAPERS: [&str; 6] = ["CC_IM_START", "CC_IM_PROCESS", "CUS_DECLARE", "PAR/21", "X60", "X11"];

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
        (Manner::Sorting, _) => sorting(way),
        (Manner::Customs, Some(stage)) if before_departure(way) => {
            Some((if is_customs(stage) { Stage::ExportCustoms } else { stage }, "customs-export"))
        }
        (Manner::Customs, Some(stage)) => Some((stage, "customs-import")),
        (_, Some(Stage::ImportCustoms)) if pre_declared(scan, way) => None,
        (_, Some(Stage::CustomsCleared)) if before_departure(way) && way.departs_later => None,
        (_, stage) => stage.map(|stage| (stage, "plain")),
    }
}

/// Before departure a sorting scan is the origin's, after release the destination's, between arrival and release it
/// changes nothing.
fn sorting(way: Way) -> Option<(Stage, &'static str)> {
    match way.stage {
        Some(stage) if stage >= Stage::CustomsCleared => Some((Stage::CustomsCleared, "sorting-destination")),
        _ if way.departed => None,
        _ => Some((Stage::OutboundInSortingCenter, "sorting-origin")),
    }
}

/// Nothing tells that it left, and something tells that it was, or still is to leave, at the origin. A parcel whose
/// first scan is at customs, without any of this, is one that only the destination reports.
fn before_departure(way: Way) -> bool {
    !way.departed && (way.at_origin || way.departs_later)
}

/// Import customs before any departure knows the papers; the parcel is still where it was.
fn pre_declared(scan: &Scan<'_>, way: Way) -> bool {
    if way.departed || scan.reading.signal.is_some() {
        return false;
    }
    match scan.reading.rule.strip_prefix("code:").and_then(|rule| rule.split_once(':')) {
        Some((_, code)) => PAPERS.iter().any(|paper| code.contains(paper)),
        None => before_departure(way) && !scan.reading.rule.ends_with(":import-presented"),
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
