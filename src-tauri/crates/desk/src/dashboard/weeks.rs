//! What came up and what ended, by week.

use super::{figure, opens};
use crate::{
    period::between,
    views::{KINDS, kind_of},
    wire::*,
    words::Words,
};
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use std::collections::{HashMap, HashSet};
use tidewaiter_store::{Turn, TurnLine};

/// Weeks that are shown.
const SHOWN: i64 = 12;

/// What is counted of a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum What {
    Opened,
    Ended,
    ByHand,
}

/// One week: its Monday, and from when and before when, Unix seconds.
struct Week {
    monday: Date,
    from: i64,
    to: i64,
}

impl Week {
    /// `2026-W47`.
    fn id(&self) -> String {
        let week = self.monday.iso_week_date();
        format!("{:04}-W{:02}", week.year(), week.week())
    }
}

/// The weeks up to now, oldest first.
pub(super) struct Weeks(Vec<Week>);

/// Shipments by week, what, and kind; kind None: of any.
#[derive(Default)]
pub(super) struct Counts(HashMap<(usize, What, Option<usize>), u32>);

impl Counts {
    /// Whether anything of a kind was counted.
    pub(super) fn knows(&self, kind: usize) -> bool {
        self.0.keys().any(|(.., of)| *of == Some(kind))
    }

    fn get(&self, week: usize, what: What, kind: Option<usize>) -> u32 {
        self.0.get(&(week, what, kind)).copied().unwrap_or(0)
    }
}

impl Weeks {
    pub(super) fn until(now: Timestamp, zone: &TimeZone) -> Weeks {
        let today = now.to_zoned(zone.clone()).date();
        let this = today.checked_sub(i64::from(today.weekday().to_monday_zero_offset()).days());
        let week = |back: i64| {
            let monday = this.as_ref().ok()?.checked_sub((7 * back).days()).ok()?;
            let (from, to) = between(monday, 7, zone)?;
            Some(Week { monday, from, to })
        };
        Weeks((0..SHOWN).rev().filter_map(week).collect())
    }

    /// From when on there is something to count, Unix seconds.
    pub(super) fn from(&self) -> Option<i64> {
        self.0.first().map(|week| week.from)
    }

    pub(super) fn count(&self, turns: &[TurnLine]) -> Counts {
        let (mut counts, mut met) = (Counts::default(), HashSet::new());
        for line in turns {
            let Some(week) = self.0.iter().position(|week| (week.from..week.to).contains(&line.at)) else {
                continue;
            };
            let (what, by_hand) = match line.turn {
                Turn::Opened => (What::Opened, false),
                Turn::Ended { by_hand } => (What::Ended, by_hand),
            };
            let kind = kind_of(&line.rule);
            let places = [
                Some((week, what, None)),
                kind.map(|kind| (week, what, Some(kind))),
                by_hand.then_some((week, What::ByHand, None)),
            ];
            for place in places.into_iter().flatten() {
                *counts.0.entry(place).or_default() += u32::from(met.insert((place, line.shipment)));
            }
        }
        counts
    }

    /// The lines of these kinds.
    pub(super) fn lines(&self, counts: &Counts, kinds: &[usize], words: &Words) -> Vec<WeekLine> {
        let line = |(at, week): (usize, &Week)| {
            let id = week.id();
            let figures = |kind: Option<usize>| {
                let of = kind
                    .and_then(|kind| KINDS.get(kind))
                    .map_or_else(String::new, |kind| format!("/{}", kind.id));
                let one = |what, key: &str| {
                    figure(words, counts.get(at, what, kind), Some(opens("all", format!("{key}:{id}{of}"))))
                };
                (one(What::Opened, "opened"), one(What::Ended, "resolved"))
            };
            let of_kind = |index: &usize| {
                let (opened, resolved) = figures(Some(*index));
                Some(KindInWeek { kind: KINDS.get(*index)?.id.to_owned(), opened, resolved })
            };
            let (opened, resolved) = figures(None);
            WeekLine {
                name: words.week(week.monday),
                opened,
                resolved,
                by_hand: counts.get(at, What::ByHand, None),
                kinds: kinds.iter().filter_map(of_kind).collect(),
                id: id.clone(),
            }
        };
        self.0.iter().enumerate().map(line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_week_is_the_one_that_now_is_in_where_the_seller_is() {
        let now = "2026-11-22T20:00:00Z".parse().unwrap();
        let last = |zone: &str| {
            let weeks = Weeks::until(now, &TimeZone::get(zone).unwrap());
            (weeks.0.len(), weeks.0.last().map(Week::id))
        };

        assert_eq!(last("UTC"), (12, Some("2026-W47".to_owned())));
        assert_eq!(last("Asia/Shanghai"), (12, Some("2026-W48".to_owned())), "it is Monday there");
    }
}
