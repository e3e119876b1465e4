//! A term as its row of data states it.

use super::{Clock, CountsFrom};
use crate::{Country, clock::span::Span};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::value::{Date, Datetime};

/// One `[[term]]`; the fields are explained at the head of `data/terms.toml`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    pub(super) platform: String,
    pub(super) clock: Clock,
    pub(super) counts_from: CountsFrom,
    pub(super) length: Option<Span>,
    #[serde(default)]
    pub(super) destination: BTreeMap<Country, Span>,
    pub(super) effective_from: Option<Datetime>,
    pub(super) reviewed_on: Option<Datetime>,
    #[serde(default)]
    pub(super) source: String,
    #[serde(default = "unverified")]
    pub(super) grade: char,
    #[serde(default)]
    pub(super) own: bool,
}

impl Row {
    /// The length for a destination; None where the row has none for it.
    pub(super) fn length(&self, destination: Option<Country>) -> Option<Span> {
        destination.and_then(|country| self.destination.get(&country).copied()).or(self.length)
    }

    /// What a row must not leave open; the field and what is missing.
    pub(super) fn fault(&self) -> Option<&'static str> {
        match self {
            Row { length: None, destination, .. } if destination.is_empty() => Some("length: it is missing"),
            Row { effective_from: Some(date), .. } if day(date).is_none() => {
                Some("effective_from: write 2026-01-31")
            }
            Row { reviewed_on: Some(date), .. } if day(date).is_none() => {
                Some("reviewed_on: write 2026-01-31")
            }
            Row { grade, .. } if !"ABCU".contains(*grade) => Some("grade: A, B, C or U"),
            _ => None,
        }
    }
}

/// A day without a time; None for what is no such day.
pub(super) fn day(stated: &Datetime) -> Option<jiff::civil::Date> {
    match stated {
        Datetime { date: Some(Date { year, month, day }), time: None, offset: None } => {
            let (month, day) = (i8::try_from(*month).ok()?, i8::try_from(*day).ok()?);
            jiff::civil::Date::new(i16::try_from(*year).ok()?, month, day).ok()
        }
        _ => None,
    }
}

fn unverified() -> char {
    'U'
}
