//! Seasons in which little moves: clocks run slower in them.
//!
//! A holiday stops a business day; a peak is softer. Of the time inside it a share does not count, so that a stall at
//! Chinese New Year or before Christmas is called one later, and not never.

use super::{
    Calendar,
    days::{AFTER_LAST, FIRST, midnight},
    peak_row::{self, PeakError, PeakRow},
    slot,
};
use crate::{Country, Lang};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::collections::BTreeSet;

pub(super) const PEAKS: &str = include_str!("data/peaks.tsv");
const DAY: i64 = 86_400;

/// The peaks of all countries, laid out so that a clock costs one look-up where there is none.
#[derive(Debug)]
pub struct Peaks {
    rows: Vec<PeakRow>,
    /// First the lane of those that are everywhere; a country that a row names has a lane of its own.
    lanes: Vec<Vec<Slow>>,
    by_code: Vec<u16>,
}

/// A stretch of time that counts in part. Those of a lane lie apart and in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Slow {
    begins: i64,
    ends: i64,
    /// Per cent that does not count.
    share: i64,
}

/// A peak on its days, as a sentence names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peak {
    /// The first day.
    pub first: Date,
    /// The last day, included.
    pub last: Date,
    /// Its row: names, share, source and grade.
    pub row: PeakRow,
}

impl Peak {
    /// As [`PeakRow::name`].
    pub fn name(&self, lang: Lang) -> &str {
        self.row.name(lang)
    }
}

impl Peaks {
    /// The peaks that come with the program (`data/peaks.tsv`; sources and grades there).
    pub fn builtin() -> Peaks {
        let mut rows = Vec::new();
        // A test reads every row of the table.
        let _ = peak_row::lay(&mut rows, PEAKS, false);
        Peaks::of(rows)
    }

    /// A seller's own rows on top, in the form of `data/peaks.tsv`:
    /// `id <TAB> where <TAB> when <TAB> share <TAB> english [<TAB> chinese [<TAB> source]]`. A row with the id of another
    /// replaces it; `id <TAB> off` switches one off.
    pub fn with_rows(self, tsv: &str) -> Result<Peaks, PeakError> {
        let mut rows = self.rows;
        peak_row::lay(&mut rows, tsv, true)?;
        Ok(Peaks::of(rows))
    }

    /// All rows, those that are switched off included.
    pub fn all(&self) -> &[PeakRow] {
        &self.rows
    }

    /// The instant to which the end of a clock moves that began at `from` and counts calendar time: `reach`, and later by
    /// what does not count between. In seconds. Never earlier than `reach`; a later `reach` never moves to an earlier
    /// instant; `i64::MAX`, which never comes, stays. Where peaks overlap, the one with the greatest share counts.
    pub fn soften(&self, country: Option<Country>, from: i64, reach: i64) -> i64 {
        if reach == i64::MAX || reach <= from {
            return reach;
        }
        let mut reach = reach;
        for slow in self.after(country, from) {
            let begins = slow.begins.max(from);
            if begins >= reach {
                break;
            }
            let (left, length) = (reach - begins, slow.ends - begins);
            let counts = length * (100 - slow.share) / 100;
            if left <= counts {
                return begins + (left * 100 + 99 - slow.share) / (100 - slow.share);
            }
            reach = reach.saturating_add(length - counts);
        }
        reach
    }

    /// As [`Peaks::soften`] for a clock that counts a country's business days: what the calendar leaves out already is
    /// not taken off again. What does not count is rounded to whole business days.
    pub fn soften_business(
        &self,
        calendar: &Calendar,
        country: Option<Country>,
        from: i64,
        reach: i64,
    ) -> i64 {
        if reach == i64::MAX || reach <= from {
            return reach;
        }
        let slows = self.after(country, from);
        let mut softened = reach;
        // Each round can only reach further into the peaks; a lane's peaks end.
        for _ in 0..MOST_ROUNDS {
            let lost = lost_days(slows, calendar, country, from, softened);
            let next = if lost == 0 { reach } else { calendar.after(country, reach, lost).max(reach) };
            if next <= softened {
                break;
            }
            softened = next;
        }
        softened
    }

    /// The peaks in a country that overlap the time from one instant up to a later one, in the order of their first days.
    pub fn during(&self, country: Option<Country>, from: Timestamp, to: Timestamp) -> Vec<Peak> {
        let last_moment = Timestamp::from_second(to.as_second().saturating_sub(1)).unwrap_or(to);
        let (first, last) = (day_of(from), day_of(last_moment));
        let years = first.year().saturating_sub(1)..=last.year();
        let rows = self.rows.iter().filter(|row| !row.off && row.is_in(country));
        let times = rows.flat_map(|row| row.spans(years.clone()).into_iter().map(move |span| (span, row)));
        let overlapping = times.filter(|((begin, end), _)| from < to && *begin <= last && first <= *end);
        let mut peaks: Vec<Peak> =
            overlapping.map(|((first, last), row)| Peak { first, last, row: row.clone() }).collect();
        peaks.sort_by_key(|peak| (peak.first, peak.last));
        peaks
    }

    /// The slow stretches of a country that end after an instant.
    fn after(&self, country: Option<Country>, from: i64) -> &[Slow] {
        let lane = &self.lanes[country.map_or(0, |country| usize::from(self.by_code[slot(country)]))];
        &lane[lane.partition_point(|it| it.ends <= from)..]
    }

    fn of(rows: Vec<PeakRow>) -> Peaks {
        let mut peaks = Peaks { lanes: vec![lane(&rows, None)], by_code: vec![0; 26 * 26], rows };
        let named: BTreeSet<Country> =
            peaks.rows.iter().flat_map(|row| row.countries.iter().copied()).collect();
        for country in named {
            peaks.by_code[slot(country)] = u16::try_from(peaks.lanes.len()).unwrap_or(0);
            peaks.lanes.push(lane(&peaks.rows, Some(country)));
        }
        peaks
    }
}

/// More than a season has business days.
const MOST_ROUNDS: u32 = 100;

/// Whole business days that do not count between two instants.
fn lost_days(slows: &[Slow], calendar: &Calendar, country: Option<Country>, from: i64, to: i64) -> u32 {
    let inside = slows.iter().take_while(|it| it.begins < to);
    let hundredths = inside.map(|slow| {
        let days = calendar.elapsed(country, slow.begins.max(from), slow.ends.min(to));
        days.saturating_mul(u32::try_from(slow.share).unwrap_or(0))
    });
    hundredths.fold(50, u32::saturating_add) / 100
}

/// The slow stretches of one country, or of where no country is known.
fn lane(rows: &[PeakRow], country: Option<Country>) -> Vec<Slow> {
    let rows = rows.iter().filter(|row| !row.off && row.is_in(country));
    let slow = |row: &PeakRow, (first, last): (Date, Date)| Slow {
        begins: midnight(first),
        ends: midnight(last) + DAY,
        share: i64::from(row.share),
    };
    let years = FIRST.year()..=AFTER_LAST.year();
    let slows: Vec<Slow> =
        rows.flat_map(|row| row.spans(years.clone()).into_iter().map(move |span| slow(row, span))).collect();
    apart(&slows)
}

/// The same stretches without an overlap: the greatest share wins.
fn apart(slows: &[Slow]) -> Vec<Slow> {
    let edges: BTreeSet<i64> = slows.iter().flat_map(|it| [it.begins, it.ends]).collect();
    let edges: Vec<i64> = edges.into_iter().collect();
    let mut apart: Vec<Slow> = Vec::new();
    for (begins, ends) in edges.iter().copied().zip(edges.iter().copied().skip(1)) {
        let here = slows.iter().filter(|it| it.begins <= begins && ends <= it.ends);
        let Some(share) = here.map(|it| it.share).max() else { continue };
        match apart.last_mut() {
            Some(before) if before.ends == begins && before.share == share => before.ends = ends,
            _ => apart.push(Slow { begins, ends, share }),
        }
    }
    apart
}

fn day_of(at: Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}

#[cfg(test)]
mod tests;
