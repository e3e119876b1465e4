//! Calendars for the eye: which holidays explain a wait, and a country's year.

use super::{
    Calendar, Place,
    days::{AFTER_LAST, FIRST, by_weight},
    holiday::{Holiday, Kind},
};
use crate::{Country, Lang};
use jiff::{Timestamp, ToSpan, civil::Date};
use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

/// What parts two holidays that fall on one day.
const BOTH: &str = "; ";

/// A holiday of one or several days, as a sentence names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreeDay {
    /// The first day where the calendar's country is.
    pub first: Date,
    /// The last day, included; weekend days between two days of the holiday are inside.
    pub last: Date,
    /// As its row has it: English, or a seller's own words, or nothing.
    pub name: String,
    /// Of the date: A official, B professional, C estimated; A for a seller's own.
    pub grade: char,
    /// From a seller's own row.
    pub own: bool,
}

impl FreeDay {
    /// The name in a language of the program, where `data/holiday_names.tsv` knows it; else as it stands.
    pub fn name(&self, lang: Lang) -> String {
        called(&self.name, lang)
    }
}

/// What a row makes of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayKind {
    /// Free.
    Holiday,
    /// A business day, whatever day of the week it is.
    Worked,
}

/// A day of the year that differs from the ordinary week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarDay {
    /// Where the calendar's country is.
    pub date: Date,
    /// Free or worked.
    pub kind: DayKind,
    /// As [`FreeDay::name`].
    pub name: String,
    /// As [`FreeDay::grade`].
    pub grade: char,
    /// From a seller's own row; false for what comes with the program.
    pub own: bool,
}

impl CalendarDay {
    /// As [`FreeDay::name()`].
    pub fn name(&self, lang: Lang) -> String {
        called(&self.name, lang)
    }
}

impl Calendar {
    /// The years whose dated holidays come with the program.
    pub const DATED_YEARS: std::ops::RangeInclusive<i16> = 2025..=2028;

    /// The public holidays that overlap the time from one instant up to a later one, in order.
    ///
    /// Each is named whole, also where it began earlier or ends later. A holiday that takes nothing but weekend days is
    /// left out: it explains no wait. None without a country, and where `to` is not later.
    pub fn free_days(&self, country: Option<Country>, from: Timestamp, to: Timestamp) -> Vec<FreeDay> {
        if to <= from {
            return Vec::new();
        }
        let place = self.place(country);
        let zone = place.time_zone();
        let last_moment = Timestamp::from_second(to.as_second().saturating_sub(1)).unwrap_or(to).max(from);
        let (first, last) = (from.to_zoned(zone.clone()).date(), last_moment.to_zoned(zone).date());
        // A holiday at the turn of a year has days in both.
        let years = first.year().saturating_sub(1)..=last.year().saturating_add(1);
        let overlap = |day: &FreeDay| day.first <= last && first <= day.last && !place.is_weekend_only(day);
        joined(place, &place.marked(years)).into_iter().filter(overlap).collect()
    }

    /// The days of a country's year that are holidays or worked instead of another, in order; weekends are not listed.
    pub fn year(&self, country: Country, year: i16) -> Vec<CalendarDay> {
        let day = |(date, holiday): (Date, &Holiday)| CalendarDay {
            date,
            kind: if holiday.kind == Kind::Work { DayKind::Worked } else { DayKind::Holiday },
            name: holiday.name.clone(),
            grade: holiday.grade,
            own: holiday.own,
        };
        let marked = self.place(Some(country)).marked(year..=year);
        marked.into_iter().filter(|(date, _)| date.year() == year).map(day).collect()
    }

    /// The countries whose holidays are known, by their codes, those with a seller's own rows alone included.
    pub fn countries(&self) -> Vec<Country> {
        let known = self.places.iter().filter(|place| !place.holidays.is_empty());
        let mut countries: Vec<Country> = known.filter_map(|place| place.country).collect();
        countries.sort_unstable();
        countries
    }
}

impl Place {
    /// Each day of the years that a row says something of, and the row that decides. Of two rows that say the same of a
    /// day, the first names it; a seller's own goes before both.
    fn marked(&self, years: std::ops::RangeInclusive<i16>) -> BTreeMap<Date, &Holiday> {
        let mut marked: BTreeMap<Date, &Holiday> = BTreeMap::new();
        let (begin, end) = (FIRST.year().max(*years.start()), years.clone().last().unwrap_or(0));
        for holiday in by_weight(&self.holidays) {
            for (first, last) in
                (begin..=end.min(AFTER_LAST.year())).filter_map(|it| holiday.when.in_year(it))
            {
                for date in first.series(1.days()).take_while(|date| *date <= last.min(AFTER_LAST)) {
                    let before = marked.entry(date).or_insert(holiday);
                    if (before.own, before.kind) != (holiday.own, holiday.kind) {
                        *before = holiday;
                    }
                }
            }
        }
        marked
    }

    fn is_weekend_only(&self, day: &FreeDay) -> bool {
        let mut days = day.first.series(1.days()).take_while(|date| *date <= day.last);
        days.all(|date| self.weekend.contains(&date.weekday()))
    }
}

/// Neighbouring holidays of one name as one, across a weekend too.
fn joined(place: &Place, marked: &BTreeMap<Date, &Holiday>) -> Vec<FreeDay> {
    let mut joined: Vec<FreeDay> = Vec::new();
    for (date, holiday) in marked.iter().filter(|(_, holiday)| holiday.kind == Kind::Holiday) {
        match joined.last_mut() {
            Some(run) if is_same(run, holiday) && touches(place, marked, run.last, *date) => run.last = *date,
            _ => joined.push(FreeDay {
                first: *date,
                last: *date,
                name: holiday.name.clone(),
                grade: holiday.grade,
                own: holiday.own,
            }),
        }
    }
    joined
}

fn is_same(run: &FreeDay, holiday: &Holiday) -> bool {
    run.own == holiday.own && holiday.name.split(BOTH).any(|name| name == run.name)
}

/// Whether nothing but weekend days that nobody works lies between two days.
fn touches(place: &Place, marked: &BTreeMap<Date, &Holiday>, last: Date, next: Date) -> bool {
    let between = last.series(1.days()).skip(1).take_while(|date| *date < next);
    between.take(7).all(|date| place.weekend.contains(&date.weekday()) && !marked.contains_key(&date))
}

static CHINESE: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let lines = include_str!("data/holiday_names.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once('\t')).collect()
});

fn called(name: &str, lang: Lang) -> String {
    if lang != Lang::Zh {
        return name.to_owned();
    }
    let names: Option<Vec<&str>> = name.split(BOTH).map(|it| CHINESE.get(it).copied()).collect();
    names.map_or_else(|| name.to_owned(), |names| names.join("、"))
}

#[cfg(test)]
mod tests;
