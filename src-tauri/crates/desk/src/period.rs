//! A stretch of time as a filter names it.

use crate::views::{KINDS, MatterKind};
use jiff::{
    ToSpan,
    civil::{Date, ISOWeekDate, Weekday},
    tz::TimeZone,
};

/// From the one instant on and before the other, Unix seconds; of matters of one kind, or of any.
#[derive(Clone, Copy)]
pub(crate) struct Period {
    pub(crate) from: i64,
    pub(crate) to: i64,
    kind: Option<&'static MatterKind>,
}

impl Period {
    /// `2026-W47` (an ISO week), `2026-11-20` (a day), `90d` (so many days up to now), each also with a kind of matter behind it:
    /// `2026-W47/customs`. Days and weeks are those of the zone.
    pub(crate) fn read(value: &str, now: i64, zone: &TimeZone) -> Option<Period> {
        let (when, kind) = value.split_once('/').map_or((value, None), |(when, kind)| (when, Some(kind)));
        let kind = match kind {
            Some(id) => Some(KINDS.iter().find(|kind| kind.id.eq_ignore_ascii_case(id))?),
            None => None,
        };
        let (from, to) = span(&when.to_ascii_uppercase(), now, zone)?;
        Some(Period { from, to, kind })
    }

    /// The rules of its kind; none: any.
    pub(crate) fn rules(&self) -> Vec<String> {
        self.kind.into_iter().flat_map(|kind| kind.rules).map(|rule| (*rule).to_owned()).collect()
    }
}

fn span(when: &str, now: i64, zone: &TimeZone) -> Option<(i64, i64)> {
    if let Some(days) = when.strip_suffix('D') {
        let days: i64 = days.parse().ok().filter(|days| (1..=36_500).contains(days))?;
        return Some((now - days * 86_400, now + 1));
    }
    match when.split_once("-W") {
        Some((year, week)) => {
            let monday =
                ISOWeekDate::new(year.parse().ok()?, week.parse().ok()?, Weekday::Monday).ok()?.date();
            between(monday, 7, zone)
        }
        None => between(when.parse().ok()?, 1, zone),
    }
}

/// From the first moment of a day on, for so many days.
pub(crate) fn between(first: Date, days: i64, zone: &TimeZone) -> Option<(i64, i64)> {
    let midnight = |date: Date| Some(zone.to_timestamp(date.at(0, 0, 0, 0)).ok()?.as_second());
    Some((midnight(first)?, midnight(first.checked_add(days.days()).ok()?)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &str, zone: &str) -> Option<(i64, i64)> {
        let zone = TimeZone::get(zone).unwrap();
        Period::read(value, 1_795_348_800, &zone).map(|it| (it.from, it.to))
    }

    fn at(text: &str) -> i64 {
        text.parse::<jiff::Timestamp>().unwrap().as_second()
    }

    #[test]
    fn weeks_and_days_begin_at_the_sellers_midnight() {
        let week = (at("2026-11-15T16:00:00Z"), at("2026-11-22T16:00:00Z"));

        assert_eq!(read("2026-W47", "Asia/Shanghai"), Some(week));
        assert_eq!(read("2026-w47/customs", "Asia/Shanghai"), Some(week));
        let day = (at("2026-03-08T05:00:00Z"), at("2026-03-09T04:00:00Z"));
        assert_eq!(read("2026-03-08", "America/New_York"), Some(day), "an hour is missing in it");
        assert_eq!(read("2d", "UTC"), Some((at("2026-11-20T12:00:00Z"), at("2026-11-22T12:00:01Z"))));
    }

    #[test]
    fn what_is_no_time_is_none() {
        for value in ["", "2026", "2026-W54", "2026-11-31", "2026-W47/colour", "0d", "d", "-3d", "2026-W"] {
            assert_eq!(read(value, "UTC"), None, "{value}");
        }
    }
}
