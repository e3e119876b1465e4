//! Calendars, business days and deadlines.
//!
//! A business day is a day that is neither weekend nor public holiday where the parcel is. Time in it runs evenly from
//! midnight to midnight of that country; at weekends and on holidays it stands still. A part day counts as not yet
//! elapsed: from Monday 10:00 the first business day has elapsed on Tuesday 10:00, from Friday 10:00 on Monday 10:00,
//! from any time of a Saturday at the end of Monday.

mod days;
mod holiday;

use crate::Country;
use days::Days;
use holiday::{Holiday, Kind};
use jiff::{
    Timestamp,
    civil::Weekday,
    tz::{TimeZone, TimeZoneDatabase},
};
use std::sync::OnceLock;

const COUNTRIES: &str = include_str!("data/countries.tsv");
const HOLIDAYS: &str = include_str!("data/holidays.tsv");

/// A row of a calendar that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The row, 1-based, and its text.
    #[error("row {row} of the calendar cannot be read: {text}")]
    Row {
        /// 1-based.
        row: usize,
        /// As written.
        text: String,
    },
}

/// The business days of all countries.
///
/// Dated holidays are known for 2025 to 2028; those with a rule (fixed days, Easter) for every year. Instants outside
/// 2015 to 2039 count as the nearest moment inside.
#[derive(Debug)]
pub struct Calendar {
    places: Vec<Place>,
    by_code: Vec<u16>,
}

#[derive(Debug)]
struct Place {
    zone: String,
    weekend: Vec<Weekday>,
    holidays: Vec<Holiday>,
    days: OnceLock<Days>,
}

impl Place {
    fn neutral() -> Place {
        Place {
            zone: "UTC".to_owned(),
            weekend: vec![Weekday::Saturday, Weekday::Sunday],
            holidays: Vec::new(),
            days: OnceLock::new(),
        }
    }

    fn days(&self) -> &Days {
        self.days.get_or_init(|| {
            let zone = TimeZoneDatabase::bundled().get(&self.zone).unwrap_or(TimeZone::UTC);
            Days::new(&zone, &self.weekend, &self.holidays)
        })
    }
}

impl Calendar {
    /// The calendars that come with the program (`data/countries.tsv`, `data/holidays.tsv`; sources there).
    pub fn builtin() -> Calendar {
        let mut calendar = Calendar { places: vec![Place::neutral()], by_code: vec![0; 26 * 26] };
        for line in rows(COUNTRIES) {
            calendar.add_country(line.1);
        }
        for (_, line) in rows(HOLIDAYS) {
            calendar.add_holiday(line);
        }
        calendar
    }

    /// A seller's own rows on top, in the form of `data/holidays.tsv`: `country <TAB> when <TAB> holiday|work [<TAB> name]`.
    /// A `work` row makes a business day of a holiday or weekend day.
    pub fn with_rows(mut self, tsv: &str) -> Result<Calendar, CalendarError> {
        for (row, line) in rows(tsv) {
            if !self.add_holiday(line) {
                return Err(CalendarError::Row { row, text: line.to_owned() });
            }
        }
        self.places.iter_mut().for_each(|place| place.days = OnceLock::new());
        Ok(self)
    }

    /// The zone of a country's business day: its capital's or its biggest customs hub's. None where none is known.
    pub fn zone(&self, country: Country) -> Option<TimeZone> {
        let place = self.place(Some(country));
        (place.zone != "UTC").then(|| TimeZoneDatabase::bundled().get(&place.zone).ok()).flatten()
    }

    /// Whole business days that have elapsed from one instant to a later one; none where `to` is not later.
    pub fn business_days(&self, country: Country, from: Timestamp, to: Timestamp) -> u32 {
        self.elapsed(Some(country), from.as_second(), to.as_second())
    }

    /// The first instant at which that many whole business days have elapsed.
    ///
    /// `business_days(country, from, after_business_days(country, from, n)) == n`, and one second earlier it is not.
    pub fn after_business_days(&self, country: Country, from: Timestamp, days: u32) -> Timestamp {
        Timestamp::from_second(self.after(Some(country), from.as_second(), days)).unwrap_or(Timestamp::MAX)
    }

    /// As [`Calendar::business_days`], in seconds; without a country Saturdays and Sundays in UTC are out.
    pub(crate) fn elapsed(&self, country: Option<Country>, from: i64, to: i64) -> u32 {
        self.place(country).days().elapsed(from, to)
    }

    /// As [`Calendar::after_business_days`], in seconds.
    pub(crate) fn after(&self, country: Option<Country>, from: i64, days: u32) -> i64 {
        self.place(country).days().after(from, days)
    }

    fn place(&self, country: Option<Country>) -> &Place {
        let at = country.map_or(0, |country| usize::from(self.by_code[slot(country)]));
        &self.places[at]
    }

    fn add_country(&mut self, line: &str) -> bool {
        let mut cells = line.split('\t');
        let (Some(country), Some(zone), Some(weekend)) =
            (cells.next().and_then(Country::from_alpha2), cells.next(), cells.next())
        else {
            return false;
        };
        let Ok(at) = u16::try_from(self.places.len()) else { return false };
        let weekend = weekend.split(' ').filter_map(weekday).collect();
        self.places.push(Place { zone: zone.to_owned(), weekend, ..Place::neutral() });
        self.by_code[slot(country)] = at;
        true
    }

    fn add_holiday(&mut self, line: &str) -> bool {
        let mut cells = line.split('\t');
        let Some(country) = cells.next().and_then(Country::from_alpha2) else { return false };
        let (Some(when), Some(kind)) =
            (cells.next().and_then(holiday::whens), cells.next().and_then(Kind::from_id))
        else {
            return false;
        };
        let at = usize::from(self.by_code[slot(country)]);
        if at == 0 {
            return false;
        }
        self.places[at].holidays.extend(when.into_iter().map(|when| Holiday { when, kind }));
        true
    }
}

/// Rows of a table with their 1-based numbers, without remarks and the header.
fn rows(tsv: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = tsv.lines().enumerate().map(|(at, line)| (at + 1, line.trim_end()));
    lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#') && !line.starts_with("country\t"))
}

fn slot(country: Country) -> usize {
    country.code().bytes().fold(0, |sum, byte| sum * 26 + usize::from(byte.saturating_sub(b'A')))
}

fn weekday(word: &str) -> Option<Weekday> {
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let at = names.iter().position(|name| *name == word)?;
    Weekday::from_monday_zero_offset(i8::try_from(at).ok()?).ok()
}

#[cfg(test)]
mod tests;
