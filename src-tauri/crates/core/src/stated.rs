//! A point in time exactly as a source states it.

use jiff::{Timestamp, civil, tz::TimeZone};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A date, a local time, or a time with its offset: never more than the source said.
///
/// As text it is ISO 8601 of the same precision: `2026-07-01`, `2026-07-01T09:30:00`, `2026-07-01T09:30:00-04:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Stated {
    /// Only a day.
    Date(civil::Date),
    /// A wall clock without a zone.
    Local(civil::DateTime),
    /// A wall clock and its offset from UTC.
    Offset(civil::DateTime, jiff::tz::Offset),
}

impl Stated {
    /// The instant, with `zone` for sources that name none. A bare day counts from its first moment.
    pub fn instant(&self, zone: &TimeZone) -> Option<Timestamp> {
        match self {
            Stated::Date(date) => zone.to_timestamp(date.at(0, 0, 0, 0)),
            Stated::Local(local) => zone.to_timestamp(*local),
            Stated::Offset(local, offset) => offset.to_timestamp(*local),
        }
        .ok()
    }
}

impl fmt::Display for Stated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Stated::Date(date) => write!(f, "{date}"),
            Stated::Local(local) => write!(f, "{local:.0}"),
            Stated::Offset(local, offset) => {
                let minutes = offset.seconds() / 60;
                let sign = if minutes < 0 { '-' } else { '+' };
                let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
                write!(f, "{local:.0}{sign}{hours:02}:{minutes:02}")
            }
        }
    }
}

impl From<Stated> for String {
    fn from(stated: Stated) -> String {
        stated.to_string()
    }
}

/// Not an ISO 8601 date or time of one of the three forms.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not an ISO 8601 date or time")]
pub struct NotATime(pub String);

impl FromStr for Stated {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let wrong = || NotATime(text.to_owned());
        if text.len() <= 10 {
            return text.parse().map(Stated::Date).map_err(|_| wrong());
        }
        let pieces = jiff::fmt::temporal::DateTimeParser::new();
        let parsed = pieces.parse_pieces(text).map_err(|_| wrong())?;
        let local = parsed.date().to_datetime(parsed.time().ok_or_else(wrong)?);
        Ok(match parsed.to_numeric_offset() {
            Some(offset) => Stated::Offset(local, offset),
            None => Stated::Local(local),
        })
    }
}

impl TryFrom<String> for Stated {
    type Error = NotATime;

    fn try_from(text: String) -> Result<Self, NotATime> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_comes_back_with_the_precision_it_had() {
        for text in
            ["2026-07-01", "2026-07-01T09:30:00", "2026-07-01T09:30:00-04:00", "2026-07-01T09:30:00+00:00"]
        {
            assert_eq!(text.parse::<Stated>().map(|it| it.to_string()), Ok(text.to_owned()));
        }
    }
}
