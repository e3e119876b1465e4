//! One pass over the shipments, by who carries them from where to where.

use super::MONTH;
use crate::{error::DeskError, lanes::LaneName};
use std::collections::{BTreeMap, HashMap, HashSet};
use tidewaiter_core::{Country, Stage};
use tidewaiter_store::{Counted, Reader};

/// The parcels of a way that are in one stage.
#[derive(Default)]
pub(super) struct There {
    /// Delivered ones: of the last month.
    pub(super) parcels: u32,
    pub(super) needing: u32,
    /// For how long they have been there, seconds; of those of which it is known.
    pub(super) stays: Vec<i64>,
}

/// A delivered parcel.
pub(super) struct Trip {
    pub(super) shipment: i64,
    /// When it was delivered, Unix seconds.
    pub(super) at: i64,
    /// Seconds since its first scan, where it has one beside.
    pub(super) took: Option<i64>,
}

/// Parcels of one carrier and service, from one country to one.
#[derive(Default)]
pub(super) struct Way {
    carrier: Option<String>,
    service: Option<String>,
    origin: Option<Country>,
    pub(super) destination: Option<Country>,
    stages: BTreeMap<Stage, There>,
    /// Delivered in the season.
    pub(super) trips: Vec<Trip>,
    /// With a matter that came up in the season.
    pub(super) opened: u32,
    /// The same, and all that were delivered in it, or heard of in it and are on the way.
    pub(super) alive: u32,
}

impl Way {
    pub(super) fn at(&self, stage: Stage) -> Option<&There> {
        self.stages.get(&stage)
    }

    /// Not delivered yet.
    pub(super) fn under_way(&self) -> u32 {
        self.stages
            .iter()
            .filter(|(stage, _)| **stage != Stage::Delivered)
            .map(|(_, there)| there.parcels)
            .sum()
    }

    /// Who carries it, else by which service.
    pub(super) fn carrier(&self) -> Option<&str> {
        let names = [&self.carrier, &self.service].into_iter().flatten();
        names.map(|name| name.trim()).find(|name| !name.is_empty())
    }

    pub(super) fn lane(&self) -> Option<LaneName> {
        let carrier = self.service.as_deref().or(self.carrier.as_deref())?;
        LaneName::between(carrier, self.origin, self.destination)
    }

    /// Whether the filter `carrier:=` finds it by this name.
    fn is_found_by(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        [&self.carrier, &self.service].into_iter().flatten().any(|it| it.trim().to_lowercase() == name)
    }

    fn take(&mut self, parcel: &Counted<'_>, span: &Span, opened: bool, needing: bool) {
        let there = self.stages.entry(parcel.stage).or_default();
        there.needing += u32::from(needing);
        if parcel.delivered_at.is_none_or(|at| at >= span.now - MONTH) {
            there.parcels += 1;
            there.stays.extend(parcel.stage_since.map(|since| (span.now - since).max(0)));
        }
        if let Some(at) = parcel.delivered_at.filter(|at| *at >= span.season) {
            let took = parcel.first_scan.map(|first| at - first).filter(|took| *took > 0);
            self.trips.push(Trip { shipment: parcel.id, at, took });
        }
        self.opened += u32::from(opened);
        self.alive += u32::from(opened || parcel.delivered_at.unwrap_or(parcel.heard) >= span.season);
    }
}

/// Until when and from when on, Unix seconds.
struct Span {
    now: i64,
    season: i64,
}

/// All ways of a desk.
pub(super) struct Ways(Vec<Way>);

impl Ways {
    /// `opened`: the shipments with a matter that came up in the season.
    pub(super) fn count(
        look: &Reader<'_>,
        now: i64,
        season: i64,
        opened: &HashSet<i64>,
        needing: &HashSet<i64>,
    ) -> Result<Ways, DeskError> {
        let span = Span { now, season };
        let mut ways: Vec<Way> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut key = String::new();
        let also = opened.union(needing).copied().collect();
        look.each_counted(season.min(now - MONTH), &also, |parcel| {
            name(&mut key, &parcel);
            let at = known.get(&key).copied().unwrap_or_else(|| {
                known.insert(key.clone(), ways.len());
                ways.push(way(&parcel));
                ways.len() - 1
            });
            if let Some(way) = ways.get_mut(at) {
                way.take(&parcel, &span, opened.contains(&parcel.id), needing.contains(&parcel.id));
            }
        })?;
        Ok(Ways(ways))
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Way> {
        self.0.iter()
    }

    /// The ways that the filter `carrier:=` finds by this name; None where the filter's grammar has no way to write it.
    pub(super) fn found_by(&self, name: &str) -> Option<impl Iterator<Item = &Way>> {
        (!name.contains(['"', ','])).then(|| self.0.iter().filter(move |way| way.is_found_by(name)))
    }
}

pub(super) fn total<'w>(ways: impl Iterator<Item = &'w Way>, count: impl Fn(&Way) -> u32) -> u32 {
    ways.map(count).sum()
}

/// The same for parcels of one way.
fn name(key: &mut String, parcel: &Counted<'_>) {
    key.clear();
    for part in [parcel.carrier, parcel.service, parcel.origin, parcel.destination] {
        key.push_str(part.unwrap_or("\u{1e}"));
        key.push('\u{1f}');
    }
}

fn way(parcel: &Counted<'_>) -> Way {
    Way {
        carrier: parcel.carrier.map(str::to_owned),
        service: parcel.service.map(str::to_owned),
        origin: parcel.origin.and_then(Country::from_alpha2),
        destination: parcel.destination.and_then(Country::from_alpha2),
        ..Way::default()
    }
}
