//! Mass incidents: many parcels with the same matter on the same lane in the same days, folded into one.

use crate::{
    Desk,
    error::DeskError,
    lanes::LaneName,
    rows::{Scribe, rule_id},
    wire::*,
    words::args,
};
use foldhash::fast::RandomState;
use jiff::Timestamp;
use std::{collections::HashMap, sync::Arc};
use tidewaiter_core::{Country, Severity, Stage};
use tidewaiter_store::{CaseLine, Reader};

/// From so many parcels on they are one matter.
const MANY: usize = 8;
/// Cards of one list; of more incidents the largest are shown as such: nobody reads thousands of cards.
const CARDS: usize = 200;
/// Their matters began within so many seconds of each other.
const DAYS: i64 = 3 * 86_400;

/// Lines that follow each other and are one matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) first: usize,
    pub(crate) count: usize,
}

/// Brings the lines of each incident together, at the place of the first of them. All others keep their order.
pub(crate) fn fold(lines: Vec<Arc<CaseLine>>) -> (Vec<Arc<CaseLine>>, Vec<Run>) {
    let bunches = bunches(&lines);
    if bunches.is_empty() {
        return (lines, Vec::new());
    }
    let mut of_line: Vec<Option<usize>> = vec![None; lines.len()];
    for (number, bunch) in bunches.iter().enumerate() {
        for at in bunch {
            if let Some(slot) = of_line.get_mut(*at) {
                *slot = Some(number);
            }
        }
    }
    let mut lines: Vec<Option<Arc<CaseLine>>> = lines.into_iter().map(Some).collect();
    let mut take = |at: usize| lines.get_mut(at).and_then(Option::take);
    let (mut folded, mut runs) = (Vec::with_capacity(of_line.len()), Vec::with_capacity(bunches.len()));
    for (at, bunch) in of_line.iter().enumerate() {
        match bunch.and_then(|bunch| bunches.get(bunch)) {
            None => folded.extend(take(at)),
            // The first of a bunch brings all of it; the others are gone then.
            Some(bunch) => {
                let first = folded.len();
                folded.extend(bunch.iter().filter_map(|at| take(*at)));
                if folded.len() > first {
                    runs.push(Run { first, count: folded.len() - first });
                }
            }
        }
    }
    (folded, runs)
}

/// The places of lines that are one matter, each in the order of the list.
fn bunches(lines: &[Arc<CaseLine>]) -> Vec<Vec<usize>> {
    let mut alike: HashMap<(&str, i64), Vec<(i64, usize)>, RandomState> = HashMap::default();
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.lane != 0) {
        alike.entry((line.rule.as_ref(), line.lane)).or_default().push((line.since, at));
    }
    let mut bunches = Vec::new();
    for mut lines in alike.into_values().filter(|lines| lines.len() >= MANY) {
        lines.sort_unstable();
        let mut rest = lines.as_slice();
        while let Some((since, _)) = rest.first() {
            let within = rest.partition_point(|(other, _)| other - since <= DAYS);
            let (together, later) = rest.split_at(within);
            if together.len() < MANY {
                rest = rest.get(1..).unwrap_or_default();
                continue;
            }
            let mut bunch: Vec<usize> = together.iter().map(|(_, at)| *at).collect();
            bunch.sort_unstable();
            bunches.push(bunch);
            rest = later;
        }
    }
    if bunches.len() > CARDS {
        // Of equal ones the one that stands higher in the list.
        bunches.sort_by_key(|bunch| (std::cmp::Reverse(bunch.len()), bunch.first().copied()));
        bunches.truncate(CARDS);
    }
    bunches
}

impl Desk {
    /// The incidents of a list, ready to show.
    pub(crate) fn incidents(
        &self,
        lines: &[Arc<CaseLine>],
        runs: &[Run],
    ) -> Result<Vec<Incident>, DeskError> {
        let scribe = self.scribe(self.now());
        self.store.read(|look| {
            let incident = |run: &Run| {
                let lines = lines.get(run.first..run.first + run.count).unwrap_or_default();
                let Some(first) = lines.first() else { return Ok(None) };
                let incident = scribe.incident(look, first, lines)?;
                let at_risk = self.at_risk(lines.iter().map(|line| line.worth).sum());
                let first = u32::try_from(run.first).unwrap_or(u32::MAX);
                Ok(Some(Incident { first, at_risk, ..incident }))
            };
            let incidents = runs.iter().map(incident).collect::<Result<Vec<_>, DeskError>>()?;
            Ok(incidents.into_iter().flatten().collect())
        })
    }
}

impl Scribe {
    fn incident(
        &self,
        look: &Reader<'_>,
        first: &CaseLine,
        lines: &[Arc<CaseLine>],
    ) -> Result<Incident, DeskError> {
        let instant = |second: i64| Timestamp::from_second(second).unwrap_or(self.now);
        let since = lines.iter().map(|line| line.since).min().map_or(self.now, instant);
        let until = lines.iter().map(|line| line.since).max().map_or(self.now, instant);
        let severity = lines.iter().map(|line| line.severity).max().unwrap_or(Severity::Notice);
        let shipment = look.shipment(first.shipment)?;
        let stage = shipment.as_ref().map_or(Stage::OrderCompleted, |it| it.placement.stage);
        let lane = shipment.as_ref().and_then(LaneName::of);
        let days = [since, until].map(|at| self.words.day(at, self.now, &self.zone));
        let [from, to] = days;
        let id = if from == to { "incident-day" } else { "incident-days" };
        let place = lane.as_ref().map_or_else(String::new, |lane| self.lane(lane));
        let detail = args([("lane", place.into()), ("from", from.into()), ("to", to.into())]);
        let (origin, destination) =
            lane.map_or((Country::CHINA, None), |lane| (lane.origin, lane.destination));
        let country = self.policy.rulebook.country_of(&first.rule, stage, origin, destination);
        let business = self.policy.rulebook.counts_business_days(&first.rule);
        let explained = self.slow_days(&first.rule, country, since, business).join(" ");
        Ok(Incident {
            id: format!("{}:{}:{}", first.rule, first.lane, since.as_second() / 86_400),
            first: 0,
            count: u32::try_from(lines.len()).unwrap_or(u32::MAX),
            rule: first.rule.as_ref().to_owned(),
            severity,
            severity_text: self.words.severity(severity),
            title: self.words.say(&rule_id(&first.rule)),
            detail: self.words.tell(id, &detail),
            explained,
            at_risk: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tidewaiter_store::CaseState;

    fn line(shipment: i64, lane: i64, day: i64) -> Arc<CaseLine> {
        Arc::new(CaseLine {
            shipment,
            rule: "customs_hold".into(),
            severity: Severity::Warning,
            since: day * 86_400,
            deadline_at: None,
            worth: 0,
            returns_at: None,
            state: CaseState::Open,
            lane,
        })
    }

    fn folded(lines: Vec<Arc<CaseLine>>) -> (Vec<i64>, Vec<(usize, usize)>) {
        let (lines, runs) = fold(lines);
        let runs = runs.into_iter().map(|run| (run.first, run.count)).collect();
        (lines.into_iter().map(|line| line.shipment).collect(), runs)
    }

    #[test]
    fn eight_parcels_of_a_lane_within_three_days_are_one_matter_at_the_place_of_the_first() {
        let mut lines = vec![line(100, 7, 1)];
        lines.extend((0..8).flat_map(|at| [line(at, 5, at / 3), line(at + 50, 0, 1)]));

        let (order, runs) = folded(lines);

        assert_eq!(runs, [(1, 8)]);
        assert_eq!(order, [100, 0, 1, 2, 3, 4, 5, 6, 7, 50, 51, 52, 53, 54, 55, 56, 57]);
    }

    #[test]
    fn fewer_or_further_apart_are_matters_of_their_own() {
        let few: Vec<_> = (0..7).map(|at| line(at, 5, 0)).collect();
        let apart: Vec<_> = (0..20).map(|at| line(at, 5, at)).collect();

        assert_eq!(folded(few).1, []);
        assert_eq!(folded(apart).1, []);
    }

    #[test]
    fn what_began_later_on_the_same_lane_is_another_matter() {
        let lines: Vec<_> = (0..20).map(|at| line(at, 5, (at % 2) * 10)).collect();

        assert_eq!(folded(lines).1, [(0, 10), (10, 10)]);
    }

    #[test]
    fn of_more_incidents_than_anybody_reads_the_largest_are_cards() {
        let lane = |lane: i64, count: i64| (0..count).map(move |at| line(lane * 100 + at, lane, 10));
        let many = (1..=CARDS).flat_map(|at| lane(i64::try_from(at).unwrap(), 8));
        let (_, runs) = folded(many.chain(lane(9_999, 20)).collect());
        assert_eq!(runs.len(), CARDS);
        assert!(runs.iter().any(|(_, count)| *count == 20), "the largest is among them");
    }
}
