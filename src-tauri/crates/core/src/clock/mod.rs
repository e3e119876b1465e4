//! Calendars, business days and deadlines.
//!
//! A business day is a day that is neither weekend nor public holiday where the parcel is. Time in it runs evenly from
//! midnight to midnight of that country; at weekends and on holidays it stands still. A part day counts as not yet
//! elapsed: from Monday 10:00 the first business day has elapsed on Tuesday 10:00, from Friday 10:00 on Monday 10:00,
//! from any time of a Saturday at the end of Monday.

mod days;
mod holiday;
mod peak_row;
mod peaks;
mod row;
mod shown;
pub(crate) mod span;

pub use peak_row::{PeakError, PeakFault, PeakRow};
pub use peaks::{Peak, Peaks};
pub use row::RowFault;
pub use shown::{CalendarDay, DayKind, FreeDay};

use crate::Country;
use days::Days;
use holiday::Holiday;
use jiff::{
    Timestamp,
    civil::Weekday,
    tz::{TimeZone, TimeZoneDatabase},
};
use std::sync::{Arc, LazyLock, OnceLock};

const COUNTRIES: &str = include_str!("data/countries.tsv");
const HOLIDAYS: &str = include_str!("data/holidays.tsv");
/// What calendars and peaks are made of.
pub(crate) const TABLES: [&str; 3] = [COUNTRIES, HOLIDAYS, peaks::PEAKS];
const HEADER: &str = "country\t";

/// A row of a calendar that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The row, 1-based, its text, and what is wrong with it.
    #[error("row {row} of the calendar cannot be read: {text}: {why}")]
    Row {
        /// 1-based.
        row: usize,
        /// As written.
        text: String,
        /// What is wrong.
        why: RowFault,
    },
}

static BUILTIN: LazyLock<Calendar> = LazyLock::new(Calendar::read);

/// The business days of all countries.
///
/// Dated holidays are known for 2025 to 2028; those with a rule (fixed days, Easter) for every year. Instants outside
/// 2015 to 2039 count as the nearest moment inside.
#[derive(Debug, Clone)]
pub struct Calendar {
    places: Vec<Arc<Place>>,
    by_code: Vec<u16>,
}

#[derive(Debug)]
struct Place {
    /// None for the place of whoever is nowhere else.
    country: Option<Country>,
    zone: String,
    weekend: Vec<Weekday>,
    holidays: Vec<Holiday>,
    days: OnceLock<Days>,
}

impl Place {
    fn neutral() -> Place {
        Place {
            country: None,
            zone: "UTC".to_owned(),
            weekend: vec![Weekday::Saturday, Weekday::Sunday],
            holidays: Vec::new(),
            days: OnceLock::new(),
        }
    }

    /// The same with more holidays: its days are laid out anew.
    fn with(&self, holidays: Vec<Holiday>) -> Place {
        Place {
            country: self.country,
            zone: self.zone.clone(),
            weekend: self.weekend.clone(),
            holidays: self.holidays.iter().cloned().chain(holidays).collect(),
            days: OnceLock::new(),
        }
    }

    fn days(&self) -> &Days {
        self.days.get_or_init(|| Days::new(&self.time_zone(), &self.weekend, &self.holidays))
    }

    fn time_zone(&self) -> TimeZone {
        TimeZoneDatabase::bundled().get(&self.zone).unwrap_or(TimeZone::UTC)
    }
}

impl Calendar {
    /// The calendars that come with the program (`data/countries.tsv`, `data/holidays.tsv`; sources there).
    /// Read, and each country's days laid out, once a process.
    pub fn builtin() -> Calendar {
        BUILTIN.clone()
    }

    fn read() -> Calendar {
        let neutral = Arc::new(Place::neutral());
        let mut calendar = Calendar { places: vec![neutral], by_code: vec![0; 26 * 26] };
        for (_, line) in row::rows(COUNTRIES, HEADER) {
            calendar.add_country(line);
        }
        for (_, line) in row::rows(HOLIDAYS, HEADER) {
            // A test reads every row of the table.
            let _ = calendar.add_holiday(line, false);
        }
        calendar
    }

    /// A seller's own rows on top, in the form of `data/holidays.tsv`:
    /// `country <TAB> when <TAB> holiday|work [<TAB> name]`. A `work` row makes a business day of a holiday or weekend
    /// day; own rows overrule those that come with the program.
    pub fn with_rows(mut self, tsv: &str) -> Result<Calendar, CalendarError> {
        for (row, line) in row::rows(tsv, HEADER) {
            let wrong = |why| CalendarError::Row { row, text: line.to_owned(), why };
            self.add_holiday(line, true).map_err(wrong)?;
        }
        Ok(self)
    }

    /// Whether one row alone would be taken by [`Calendar::with_rows`].
    pub fn check_row(&self, row: &str) -> Result<(), RowFault> {
        let (country, _) = row::holidays(row.trim_end(), true)?;
        self.known(country).map(|_| ())
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
        let zone = zone.to_owned();
        self.places.push(Arc::new(Place { country: Some(country), zone, weekend, ..Place::neutral() }));
        self.by_code[slot(country)] = at;
        true
    }

    fn add_holiday(&mut self, line: &str, own: bool) -> Result<(), RowFault> {
        let (country, holidays) = row::holidays(line, own)?;
        let at = self.known(country)?;
        self.places[at] = Arc::new(self.places[at].with(holidays));
        Ok(())
    }

    /// The place of a country that has one.
    fn known(&self, country: Country) -> Result<usize, RowFault> {
        let at = usize::from(self.by_code[slot(country)]);
        if at == 0 { Err(RowFault::Country(country.code().to_owned())) } else { Ok(at) }
    }
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
