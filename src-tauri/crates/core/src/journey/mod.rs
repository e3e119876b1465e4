//! From a parcel's scans to the stage it is at, and why.

mod place;
mod standing;
mod walk;

use crate::{Signal, Stage, classify::Reading};
use jiff::Timestamp;

/// One scan with its meaning.
#[derive(Debug, Clone, Copy)]
pub struct Scan<'a> {
    /// When.
    pub at: Timestamp,
    /// What the text means.
    pub reading: &'a Reading,
}

/// A signal that still stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Which.
    pub signal: Signal,
    /// Since when.
    pub since: Timestamp,
    /// Index of the scan that said it.
    pub scan: usize,
}

/// Where a parcel is, and which scan and rule decided it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Journey {
    /// The furthest stage that the scans prove; None before the first meaningful scan.
    pub stage: Option<Stage>,
    /// When it entered that stage.
    pub since: Option<Timestamp>,
    /// Index of the scan that decided.
    pub decided_by: Option<usize>,
    /// How the scan was applied: `plain`, `sorting-origin`, `sorting-destination`, `customs-export`, `customs-import`.
    pub how: &'static str,
    /// When each stage was entered, by its number less one.
    pub entered: [Option<Timestamp>; 11],
    /// The gravest signal that still stands.
    pub standing: Option<Standing>,
    /// It is on its way back.
    pub returning: bool,
    /// First scan of the carrier that is more than an announcement.
    pub first_scan: Option<Timestamp>,
    /// Last scan.
    pub last_scan: Option<Timestamp>,
    /// Last scan after the stage was entered that moved or touched the parcel, so "no onward scan" can be told.
    pub last_onward: Option<Timestamp>,
}

/// Where a parcel is after these scans, given in any order; the indexes in the answer refer to the given slice.
///
/// The answer depends on what was scanned when, never on the order in which the scans arrived; scans of the same
/// moment count in the order of the stages.
pub fn travel(scans: &[Scan<'_>]) -> Journey {
    walk::walk(scans)
}
