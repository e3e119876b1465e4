//! A length of time as rules and terms state it.

use crate::{Country, clock::Calendar};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// Later than every instant: what never happens.
pub(crate) const NEVER: i64 = i64::MAX;

const DAY: i64 = 86_400;

/// A length of time as rules state it: `4 B`, `7 d`, `48 h`, `at once`, `never`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub(crate) enum Span {
    /// Whole business days.
    Business(u32),
    /// Seconds; `at once` is none of them.
    Seconds(i64),
    /// Without an end.
    Never,
}

/// The text is no length of time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no length of time: write 4 B, 7 d, 48 h, at once or never")]
pub(crate) struct NotASpan(String);

impl Span {
    /// The instant at which it has passed since `from`.
    pub(crate) fn after(self, from: i64, calendar: &Calendar, country: Option<Country>) -> i64 {
        match self {
            Span::Business(days) => calendar.after(country, from, days),
            Span::Seconds(seconds) => from.saturating_add(seconds),
            Span::Never => NEVER,
        }
    }

    /// The same length before `until`; business days are taken as calendar days here.
    pub(crate) fn before(self, until: i64) -> i64 {
        match self {
            Span::Business(days) => until.saturating_sub(i64::from(days) * DAY),
            Span::Seconds(seconds) => until.saturating_sub(seconds),
            Span::Never => NEVER,
        }
    }

    /// The length by the calendar, business days taken as calendar days; None: without an end.
    pub(crate) fn length(self) -> Option<SignedDuration> {
        match self {
            Span::Business(days) => Some(SignedDuration::from_secs(i64::from(days) * DAY)),
            Span::Seconds(seconds) => Some(SignedDuration::from_secs(seconds)),
            Span::Never => None,
        }
    }
}

impl TryFrom<String> for Span {
    type Error = NotASpan;

    fn try_from(text: String) -> Result<Span, NotASpan> {
        match text.trim() {
            "at once" => return Ok(Span::Seconds(0)),
            "never" | "always" => return Ok(Span::Never),
            _ => {}
        }
        let (count, unit) = text.trim().split_once(' ').ok_or_else(|| NotASpan(text.clone()))?;
        let count: u32 = count.parse().map_err(|_| NotASpan(text.clone()))?;
        match unit {
            "B" if count <= 2000 => Ok(Span::Business(count)),
            "d" => Ok(Span::Seconds(i64::from(count) * DAY)),
            "h" => Ok(Span::Seconds(i64::from(count) * 3600)),
            _ => Err(NotASpan(text)),
        }
    }
}

impl From<Span> for String {
    fn from(span: Span) -> String {
        match span {
            Span::Business(days) => format!("{days} B"),
            Span::Seconds(0) => "at once".to_owned(),
            Span::Seconds(seconds) if seconds % DAY == 0 => format!("{} d", seconds / DAY),
            Span::Seconds(seconds) => format!("{} h", seconds / 3600),
            Span::Never => "never".to_owned(),
        }
    }
}
