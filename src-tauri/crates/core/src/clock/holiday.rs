//! When a public holiday falls.

use jiff::civil::Date;

/// A holiday, or a day that is worked although it would be free.
#[derive(Debug, Clone)]
pub(super) struct Holiday {
    pub(super) when: When,
    pub(super) kind: Kind,
    /// As its row has it; a seller's own may have none.
    pub(super) name: String,
    pub(super) grade: char,
    /// A seller's own row: it goes before those that come with the program.
    pub(super) own: bool,
}

/// What a row does to its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Holiday,
    Work,
}

impl Kind {
    pub(super) fn from_id(id: &str) -> Option<Kind> {
        match id {
            "holiday" => Some(Kind::Holiday),
            "work" => Some(Kind::Work),
            _ => None,
        }
    }
}

/// A year that has every day.
const LEAP_YEAR: i16 = 2024;

/// A rule for a day, or a span of dated days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// Month and day of every year.
    Yearly(i8, i8),
    /// Days after Easter Sunday of the western churches.
    Easter(i32),
    /// Days after Easter Sunday of the eastern churches.
    Orthodox(i32),
    /// Once, both days included.
    Span(Date, Date),
}

impl When {
    pub(super) fn parse(text: &str) -> Option<When> {
        if let Some(days) = text.strip_prefix("easter") {
            return days.parse().ok().map(When::Easter);
        }
        if let Some(days) = text.strip_prefix("orthodox") {
            return days.parse().ok().map(When::Orthodox);
        }
        if text.len() == 5 {
            let (month, day) = text.split_once('-')?;
            let (month, day) = (month.parse().ok()?, day.parse().ok()?);
            return Date::new(LEAP_YEAR, month, day).ok().map(|_| When::Yearly(month, day));
        }
        let (first, last) = text.split_once("..").unwrap_or((text, text));
        Some(When::Span(first.parse().ok()?, last.parse().ok()?)).filter(|_| first <= last)
    }

    /// First and last day of the rule in a year; None where it has none (29 February, another year's dates).
    pub(super) fn in_year(self, year: i16) -> Option<(Date, Date)> {
        let single = |date: Date| Some((date, date));
        match self {
            When::Yearly(month, day) => Date::new(year, month, day).ok().and_then(single),
            When::Easter(days) => shifted(easter(year)?, days).and_then(single),
            When::Orthodox(days) => shifted(orthodox_easter(year)?, days).and_then(single),
            When::Span(first, last) => (first.year() == year).then_some((first, last)),
        }
    }
}

/// All rules of a cell, which commas part; None if one of them cannot be read.
pub(super) fn whens(cell: &str) -> Option<Vec<When>> {
    cell.split(',').map(|text| When::parse(text.trim())).collect()
}

fn shifted(date: Date, days: i32) -> Option<Date> {
    date.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}

/// Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 8).
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - b / 4 - g + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let day = h + l - 7 * m + 114;
    Date::new(year, i8::try_from(day / 31).ok()?, i8::try_from(day % 31 + 1).ok()?).ok()
}

/// Easter Sunday of the Julian computus, in the Gregorian calendar of 1900 to 2099 (13 days later).
fn orthodox_easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let d = (19 * (y % 19) + 15) % 30;
    let e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7;
    let day = d + e + 114;
    shifted(Date::new(year, i8::try_from(day / 31).ok()?, i8::try_from(day % 31 + 1).ok()?).ok()?, 13)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn easter_falls_where_the_churches_say() {
        let western = [2024, 2025, 2026, 2027, 2028].map(easter);
        let eastern = [2024, 2025, 2026, 2027, 2028].map(orthodox_easter);

        assert_eq!(
            western,
            [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2028, 4, 16)].map(day)
        );
        assert_eq!(
            eastern,
            [(2024, 5, 5), (2025, 4, 20), (2026, 4, 12), (2027, 5, 2), (2028, 4, 16)].map(day)
        );
    }

    fn day((year, month, day): (i16, i8, i8)) -> Option<Date> {
        Some(date(year, month, day))
    }

    #[test]
    fn a_rule_that_cannot_be_read_is_refused() {
        assert_eq!(whens("2026-02-20..2026-02-16"), None);
        assert_eq!(whens("someday"), None);
        assert_eq!(whens("13-40"), None);
        assert_eq!(whens("easter-2,12-25"), Some(vec![When::Easter(-2), When::Yearly(12, 25)]));
    }
}
