//! From a parcel's scans to the stage it is at, and why.

mod place;
mod standing;
mod walk;

use crate::{Country, Signal, Stage, classify::Reading, country, place::knowledge, stable_hash};
use jiff::Timestamp;

/// One scan with its meaning.
#[derive(Debug, Clone, Copy)]
pub struct Scan<'a> {
    /// When.
    pub at: Timestamp,
    /// What the text means.
    pub reading: &'a Reading,
    /// On which side it was scanned, where its place tells.
    pub side: Option<Side>,
}

/// On which side of the way a place lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// In the country that the parcel leaves.
    Origin,
    /// In the country that it goes to.
    Destination,
    /// In a third country.
    Elsewhere,
}

impl Side {
    /// The side on which a country lies. Where nobody names the country that the parcel leaves, a scan in China is taken
    /// for the origin's and no other scan for anybody's. Hong Kong and Macau are China's doors: a parcel there has not left.
    pub fn of(place: Country, origin: Option<Country>, destination: Option<Country>) -> Option<Side> {
        let from = origin.unwrap_or(Country::CHINA);
        let door = from == Country::CHINA && matches!(place.code(), "HK" | "MO");
        match place {
            _ if destination == Some(from) => None,
            place if destination == Some(place) => origin.map(|_| Side::Destination),
            place if place == from || door => Some(Side::Origin),
            _ => origin.and(destination).map(|_| Side::Elsewhere),
        }
    }
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
    /// How the scan was applied: `plain`; `sorting-origin`, `sorting-destination`, `customs-export`, `customs-import` by
    /// what came before; `sorting-arrived`, `customs-export-place`, `customs-import-place` by where it was scanned.
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

/// Raised when the same scans tell another journey.
const TRAVEL: u64 = 2;

/// Changes whenever places or histories are read differently, so that all parcels are looked at again.
pub fn version() -> String {
    let knowledge = knowledge().chain([country::TABLE]).flat_map(str::bytes);
    format!("{:016x}", stable_hash(knowledge) ^ TRAVEL)
}

/// Where a parcel is after these scans, given in any order; the indexes in the answer refer to the given slice.
///
/// The answer depends on what was scanned when, never on the order in which the scans arrived; scans of the same
/// moment count in the order of the stages.
pub fn travel(scans: &[Scan<'_>]) -> Journey {
    walk::walk(scans)
}
