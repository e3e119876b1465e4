//! In which order the rows of a list stand, and under which headings.

use crate::{
    incidents::Run,
    policy::Policy,
    rows::{Scribe, rule_id},
    views::TODAY,
    wire::Group,
};
use foldhash::fast::RandomState;
use jiff::{Timestamp, civil::Date};
use std::{borrow::Cow, cmp::Reverse, collections::HashMap, sync::Arc};
use tidewaiter_core::{Country, Severity};
use tidewaiter_store::{CaseLine, Manifest};

/// What rows are grouped by; the empty word means as the view does.
pub(crate) const GROUPS: [&str; 6] = ["", "none", "carrier", "rule", "destination", "due"];
/// What rows are ordered by; the empty word means the order of work, or the newest scan.
pub(crate) const ORDERS: [&str; 5] = ["", "oldest", "newest", "value", "due"];

/// Puts cases in order; an unknown word is the order of work.
pub(crate) fn sort(lines: &mut [Arc<CaseLine>], order: &str, policy: &Policy, now: i64) {
    match order {
        "oldest" => lines.sort_by_key(|line| (line.since, line.shipment)),
        "newest" => lines.sort_by_key(|line| Reverse((line.since, line.shipment))),
        "value" => lines.sort_by_key(|line| (Reverse(line.worth), line.since, line.shipment)),
        "due" => lines
            .sort_by_key(|line| (line.deadline_at.is_none(), line.deadline_at, line.since, line.shipment)),
        "return" => lines.sort_by_key(|line| (line.returns_at.is_none(), line.returns_at, line.shipment)),
        _ => {
            let mut odds: HashMap<Arc<str>, i64, RandomState> = HashMap::default();
            for line in lines.iter() {
                if !odds.contains_key(&line.rule) {
                    odds.insert(line.rule.clone(), i64::from(policy.rulebook.weight(&line.rule)));
                }
            }
            let of = |line: &CaseLine| odds.get(&line.rule).copied().unwrap_or_default();
            lines.sort_by_cached_key(|line| work(of(line), line, now));
        }
    }
}

/// Today's work first; in it the most money at risk for the time that is left; ties: older first.
///
/// Money at risk is the order's worth by the odds that the rule turns into a loss. Without a deadline a matter
/// counts as if it had fourteen days; less than six hours count as six, so that no division runs away.
/// `odds` in per cent.
fn work(odds: i64, line: &CaseLine, now: i64) -> (u8, i64, i64, i64) {
    let left = line.deadline_at.map_or(14 * 86_400, |at| at - now).max(6 * 3_600);
    let pressure = line.worth.max(1).saturating_mul(odds).saturating_mul(1_000) / (left / 3_600);
    (band(line, now), pressure.saturating_neg(), line.since, line.shipment)
}

/// 0 act today, 1 this week, 2 know about it.
fn band(line: &CaseLine, now: i64) -> u8 {
    let pressing = line.deadline_at.is_some_and(|at| at < now + TODAY) && line.severity > Severity::Notice;
    match line.severity {
        Severity::Urgent => 0,
        _ if pressing => 0,
        Severity::Warning => 1,
        Severity::Notice => 2,
    }
}

/// Whether parcels of one incident stay together under such headings: it shares carrier, destination and rule.
pub(crate) fn keeps_incidents(group: &str) -> bool {
    group != "due"
}

/// The heading of everything that is late, among days.
const LATE: &str = "0";

/// Brings rows under the headings that are asked for, and tells where each begins. Headings stand in the order of their
/// first rows, days in their own; rows keep their order. `runs` are incidents, whose first row speaks for all.
pub(crate) fn group(
    lines: Vec<Arc<CaseLine>>,
    runs: &[Run],
    by: &str,
    manifest: &Manifest,
    scribe: &Scribe,
) -> (Vec<Arc<CaseLine>>, Vec<Run>, Vec<Group>) {
    let now = scribe.now.as_second();
    let heading = |line: &Arc<CaseLine>| -> Cow<'static, str> {
        let said = |said: fn(&Manifest, usize) -> &str| {
            manifest
                .place(line.shipment)
                .map_or_else(String::new, |place| said(manifest, place).to_owned())
                .into()
        };
        match by {
            "carrier" => said(Manifest::carrier),
            "destination" => said(Manifest::destination),
            "rule" => line.rule.as_ref().to_owned().into(),
            "due" => due(line, scribe),
            _ => ["today", "week", "know"]
                .get(usize::from(band(line, now)))
                .copied()
                .unwrap_or_default()
                .into(),
        }
    };
    let mut known: HashMap<Cow<'static, str>, usize, RandomState> = HashMap::default();
    let mut units: Vec<(usize, Run, bool)> = units(lines.len(), runs)
        .map(|(run, whole)| {
            let next = known.len();
            let id = lines.get(run.first).map_or(Cow::Borrowed(""), heading);
            (*known.entry(id).or_insert(next), run, whole)
        })
        .collect();
    let mut ids: Vec<(usize, Cow<'static, str>)> =
        known.into_iter().map(|(id, number)| (number, id)).collect();
    ids.sort_unstable();
    if by == "due" {
        let day = |number: usize| ids.get(number).map(|(_, day)| (day.is_empty(), day.clone()));
        units.sort_by_key(|(number, ..)| day(*number));
    } else {
        units.sort_by_key(|(number, ..)| *number);
    }
    let mut taken: Vec<Option<Arc<CaseLine>>> = lines.into_iter().map(Some).collect();
    let (mut lines, mut runs, mut groups) =
        (Vec::with_capacity(taken.len()), Vec::new(), Vec::<Group>::new());
    let mut under = None;
    for (number, run, whole) in units {
        let first = lines.len();
        let its = taken.get_mut(run.first..run.first + run.count).unwrap_or_default();
        lines.extend(its.iter_mut().filter_map(Option::take));
        if under != Some(number) {
            under = Some(number);
            let id = ids.get(number).map_or("", |(_, id)| id.as_ref());
            groups.push(Group {
                id: id.to_owned(),
                name: name(by, id, scribe),
                first: u32::try_from(first).unwrap_or(u32::MAX),
                count: 0,
                severity: None,
            });
        }
        if let Some(group) = groups.last_mut() {
            group.count += u32::try_from(run.count).unwrap_or(u32::MAX);
            let worst = lines.get(first..).unwrap_or_default().iter().map(|line| line.severity).max();
            group.severity = group.severity.max(worst);
        }
        if whole {
            runs.push(Run { first, count: run.count });
        }
    }
    (lines, runs, groups)
}

/// Brings shipments that are not listed for their exceptions under headings: `carrier` or `destination`.
pub(crate) fn group_parcels(
    ids: Vec<i64>,
    by: &str,
    manifest: &Manifest,
    scribe: &Scribe,
) -> (Vec<i64>, Vec<Group>) {
    let said = if by == "carrier" { Manifest::carrier } else { Manifest::destination };
    let mut under: HashMap<&str, Vec<i64>> = HashMap::new();
    let mut names = Vec::new();
    for id in ids {
        let name = manifest.place(id).map_or("", |place| said(manifest, place));
        let its = under.entry(name).or_default();
        if its.is_empty() {
            names.push(name);
        }
        its.push(id);
    }
    let (mut ids, mut groups) = (Vec::new(), Vec::new());
    for heading in names {
        let its = under.remove(heading).unwrap_or_default();
        let count = |ids: &[i64]| u32::try_from(ids.len()).unwrap_or(u32::MAX);
        groups.push(Group {
            id: heading.to_owned(),
            name: name(by, heading, scribe),
            first: count(&ids),
            count: count(&its),
            severity: None,
        });
        ids.extend(its);
    }
    (ids, groups)
}

/// Rows that stay together: an incident, which is said, or one row.
fn units(count: usize, runs: &[Run]) -> impl Iterator<Item = (Run, bool)> {
    let mut runs = runs.iter().copied().peekable();
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= count {
            return None;
        }
        let run = runs.next_if(|run| run.first == at);
        let unit = run.unwrap_or(Run { first: at, count: 1 });
        at += unit.count;
        Some((unit, run.is_some()))
    })
}

/// The day of a deadline in the seller's zone.
fn due(line: &CaseLine, scribe: &Scribe) -> Cow<'static, str> {
    match line.deadline_at.map(|at| (at, Timestamp::from_second(at))) {
        Some((at, _)) if at < scribe.now.as_second() => LATE.into(),
        Some((_, Ok(at))) => at.to_zoned(scribe.zone.clone()).date().to_string().into(),
        _ => "".into(),
    }
}

/// A heading, ready to show.
fn name(by: &str, id: &str, scribe: &Scribe) -> String {
    let words = &scribe.words;
    match by {
        "carrier" | "destination" | "due" if id.is_empty() => words.say(&format!("group-no-{by}")),
        "carrier" => id.to_owned(),
        "destination" => {
            Country::from_alpha2(id).map_or_else(|| id.to_owned(), |country| scribe.country(country))
        }
        "rule" => words.say(&rule_id(id)),
        "due" if id == LATE => words.say("group-late"),
        "due" => id.parse().map_or_else(|_| id.to_owned(), |day: Date| words.date(day)),
        _ => words.say(&format!("group-{id}")),
    }
}
