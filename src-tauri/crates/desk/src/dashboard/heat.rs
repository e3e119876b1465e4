//! Where the parcels of each lane are, and whether they stay too long.

use super::{
    figure, opens, quantile,
    ways::{Way, Ways, total},
};
use crate::{
    calibration::lane_filter,
    lanes::{LaneName, Learned},
    rows::Scribe,
    wire::*,
};
use std::{cmp::Reverse, collections::BTreeMap};
use tidewaiter_core::{
    Stage,
    lanes::{Leg, Level},
};

/// Lanes that are shown.
const SHOWN: usize = 12;
/// A cell is of the level of how many of these it exceeds: tenths of the slow end of what is usual.
const EDGES: [i64; 4] = [10, 15, 20, 30];

/// The lanes with most parcels that are not delivered.
pub(super) fn lanes(scribe: &Scribe, ways: &Ways, learned: &Learned) -> Vec<HeatLane> {
    let mut by_lane: BTreeMap<LaneName, Vec<&Way>> = BTreeMap::new();
    for way in ways.all().filter(|way| way.under_way() > 0) {
        if let Some(lane) = way.lane() {
            by_lane.entry(lane).or_default().push(way);
        }
    }
    let mut lanes: Vec<_> = by_lane.into_iter().collect();
    lanes.sort_by_key(|(_, of)| Reverse(total(of.iter().copied(), Way::under_way)));
    let line = |(name, of): &(LaneName, Vec<&Way>)| HeatLane {
        name: scribe.lane(name),
        cells: Stage::ALL
            .into_iter()
            .filter(|stage| *stage != Stage::Delivered)
            .map(|stage| cell(scribe, ways, learned, name, of, stage))
            .collect(),
    };
    lanes.iter().take(SHOWN).map(line).collect()
}

fn cell(
    scribe: &Scribe,
    ways: &Ways,
    learned: &Learned,
    name: &LaneName,
    of: &[&Way],
    stage: Stage,
) -> Option<HeatCell> {
    let there = |way: &Way| way.at(stage).map_or(0, |there| there.parcels);
    let parcels = total(of.iter().copied(), there);
    if parcels == 0 {
        return None;
    }
    let stays = of.iter().filter_map(|way| way.at(stage)).flat_map(|there| there.stays.iter().copied());
    let median = quantile(&mut stays.collect::<Vec<_>>(), 50);
    let usual = usual(learned, name, stage);
    let to_there = |way: &&Way| name.destination.is_none() || way.destination == name.destination;
    let listed = ways.found_by(&name.carrier).map(|found| total(found.filter(to_there), there));
    let filter = || format!("{} stage:{stage}", lane_filter(name));
    Some(HeatCell {
        stage,
        parcels: figure(&scribe.words, parcels, (listed == Some(parcels)).then(|| opens("all", filter()))),
        median: median.map_or_else(String::new, |median| scribe.words.days(median)),
        usual: usual.map(|(quick, slow)| scribe.words.days_between(quick, slow)),
        level: median.zip(usual).map_or(0, |(median, (_, slow))| level(median, slow)),
    })
}

/// How long the quickest and the slowest tenth stay; None where that is only known of the trade.
fn usual(learned: &Learned, name: &LaneName, stage: Stage) -> Option<(i64, i64)> {
    let curve = learned.curve(name, Leg::Stay(stage)).filter(|curve| curve.level != Level::Global)?;
    Some((curve.quantile(0.1)?, curve.quantile(0.9)?))
}

fn level(median: i64, slow: i64) -> u8 {
    let exceeded =
        EDGES.iter().filter(|edge| median.saturating_mul(10) > slow.saturating_mul(**edge)).count();
    u8::try_from(exceeded).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_says_how_far_beyond_the_usual_a_stay_is() {
        let levels = [0, 40, 41, 60, 61, 80, 81, 120, 121].map(|median| level(median, 40));

        assert_eq!(levels, [0, 0, 1, 1, 2, 2, 3, 3, 4]);
    }
}
