//! How carriers did.

use super::{
    SEASON, figure, opens, quantile, share,
    ways::{Trip, Way, Ways, total},
};
use crate::{period::between, rows::Scribe, wire::*, words::args};
use jiff::tz::TimeZone;
use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
};
use tidewaiter_core::Stated;
use tidewaiter_store::Promise;

/// Carriers that are shown.
const SHOWN: usize = 20;
/// Fewer delivered parcels say little.
const ENOUGH: usize = 30;

/// Until when each shipment was promised, Unix seconds: the earliest promise of its orders; a day to its end.
pub(super) fn promises(promises: &[Promise], seller: &TimeZone) -> HashMap<i64, i64> {
    let mut until: HashMap<i64, i64> = HashMap::new();
    for promise in promises {
        let own = promise.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok());
        let Some(by) = end(&promise.by, own.as_ref().unwrap_or(seller)) else { continue };
        until.entry(promise.shipment).and_modify(|known| *known = by.min(*known)).or_insert(by);
    }
    until
}

fn end(by: &str, zone: &TimeZone) -> Option<i64> {
    match by.parse().ok()? {
        Stated::Date(date) => between(date, 1, zone).map(|(_, next)| next - 1),
        stated => stated.instant(zone).map(|at| at.as_second()),
    }
}

/// The carriers that delivered most in the season.
pub(super) fn carriers(scribe: &Scribe, ways: &Ways, promises: &HashMap<i64, i64>) -> Vec<CarrierLine> {
    let mut by_name: BTreeMap<&str, Vec<&Way>> = BTreeMap::new();
    for way in ways.all().filter(|way| way.alive > 0) {
        if let Some(name) = way.carrier() {
            by_name.entry(name).or_default().push(way);
        }
    }
    let mut carriers: Vec<_> = by_name.into_iter().collect();
    let size = |of: &[&Way]| {
        (of.iter().map(|way| way.trips.len()).sum::<usize>(), total(of.iter().copied(), |way| way.alive))
    };
    carriers.sort_by_key(|(_, of)| Reverse(size(of)));
    carriers.iter().take(SHOWN).map(|(name, of)| line(scribe, ways, promises, name, of)).collect()
}

fn line(scribe: &Scribe, ways: &Ways, promises: &HashMap<i64, i64>, name: &str, of: &[&Way]) -> CarrierLine {
    let trips: Vec<&Trip> = of.iter().flat_map(|way| &way.trips).collect();
    let (promised, kept) = kept(&trips, promises);
    let on_time = (promised > 0).then(|| share(i64::from(kept), i64::from(promised)));
    let mut took: Vec<i64> = trips.iter().filter_map(|trip| trip.took).collect();
    let mut days = |per_cent| quantile(&mut took, per_cent).map(|took| scribe.words.days(took));
    let (p50, p90) = (days(50), days(90));
    let (opened, alive) =
        (total(of.iter().copied(), |way| way.opened), total(of.iter().copied(), |way| way.alive));
    let delivered = count(&trips);
    // Where another carrier's service has the same name, no list holds just these.
    let lists = |of: fn(&Way) -> u32, what: u32, key: &str| {
        let listed = ways.found_by(name).map(|found| total(found, of));
        (listed == Some(what)).then(|| opens("all", format!("carrier:\"={name}\" {key}:{SEASON}")))
    };
    let troubled = share(i64::from(opened), i64::from(alive));
    let of_alive =
        [("share", per_cent(troubled).into()), ("n", scribe.words.number(&alive.to_string()).into())];
    CarrierLine {
        name: name.to_owned(),
        parcels: figure(&scribe.words, delivered, lists(|way| count(&way.trips), delivered, "delivered")),
        on_time,
        on_time_text: on_time
            .map(|share| scribe.words.tell("per-cent", &args([("n", per_cent(share).into())]))),
        promised: figure(&scribe.words, promised, None),
        p50,
        p90,
        exceptions: figure(&scribe.words, opened, lists(|way| way.opened, opened, "opened")),
        exception_share: troubled,
        exception_text: scribe.words.tell("share-of", &args(of_alive)),
        few: trips.len() < ENOUGH,
    }
}

fn count<T>(trips: &[T]) -> u32 {
    u32::try_from(trips.len()).unwrap_or(u32::MAX)
}

/// Of parcels with a promise how many there are, and how many came in time.
fn kept(trips: &[&Trip], promises: &HashMap<i64, i64>) -> (u32, u32) {
    let promised = trips.iter().filter_map(|trip| Some(trip.at <= *promises.get(&trip.shipment)?));
    promised.fold((0, 0), |(all, kept), in_time| (all + 1, kept + u32::from(in_time)))
}

/// `93`; below ten with a decimal: `8.4`.
fn per_cent(share: f64) -> String {
    let per_cent = share * 100.0;
    if (0.05..9.95).contains(&per_cent) { format!("{per_cent:.1}") } else { format!("{per_cent:.0}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promised_day_counts_to_its_end_and_the_earliest_promise_counts() {
        let promise = |by: &str, zone: Option<&str>| Promise {
            shipment: 1,
            by: by.to_owned(),
            zone: zone.map(str::to_owned),
        };
        let until = |all: &[Promise]| promises(all, &TimeZone::UTC).get(&1).copied();
        let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap().as_second();

        assert_eq!(until(&[promise("2026-11-20", None)]), Some(at("2026-11-20T23:59:59Z")));
        assert_eq!(
            until(&[promise("2026-11-22", None), promise("2026-11-20T08:00:00", Some("Asia/Shanghai"))]),
            Some(at("2026-11-20T00:00:00Z"))
        );
    }

    #[test]
    fn small_shares_keep_a_decimal() {
        assert_eq!(
            [0.0, 0.084, 0.099_4, 0.0996, 0.934, 1.0].map(per_cent),
            ["0", "8.4", "9.9", "10", "93", "100"]
        );
    }
}
