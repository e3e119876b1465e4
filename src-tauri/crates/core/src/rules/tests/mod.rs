//! What a person relies on when the rules judge a parcel.

mod clocks;
mod deadlines;
mod due;
mod order;
mod overrides;
mod signals;

use super::*;
use crate::{Signal, journey::Standing};
use jiff::SignedDuration;
use std::sync::LazyLock;

/// Laying out calendars once is enough.
static BOOK: LazyLock<Rulebook> = LazyLock::new(Rulebook::builtin);

pub(super) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(super) fn country(code: &str) -> Country {
    Country::from_alpha2(code).unwrap()
}

/// Monday, a week without holidays in China, the United States and Germany.
pub(super) const MONDAY: &str = "2026-07-13T12:00:00Z";

pub(super) fn monday_plus(days: i64) -> Timestamp {
    at(MONDAY) + SignedDuration::from_hours(days * 24)
}

/// A parcel on its way from China to Germany, as the lists would have it.
#[derive(Clone)]
pub(super) struct Case {
    pub(super) parcel: Parcel<'static>,
    pub(super) journey: Journey,
}

impl Case {
    /// Paid on that Monday, nothing else.
    pub(super) fn paid() -> Case {
        let journey: &'static Journey = Box::leak(Box::default());
        let parcel = Parcel {
            ordered_at: Some(at(MONDAY)),
            paid_at: Some(at(MONDAY)),
            shipped_at: None,
            ship_by: None,
            promised_by: None,
            platform: "",
            delivered_at: None,
            commercial: Commercial::Paid,
            commercial_since: None,
            value: None,
            has_number: false,
            tracked: true,
            known_since: at(MONDAY),
            origin: country("CN"),
            destination: Some(country("DE")),
            tracked_to: None,
            service: "",
            usual: Usual::default(),
            journey,
        };
        Case { parcel, journey: Journey::default() }
    }

    /// Shipped on that Monday with a number.
    pub(super) fn shipped() -> Case {
        let mut case = Case::paid();
        case.parcel.commercial = Commercial::Shipped;
        case.parcel.shipped_at = Some(at(MONDAY));
        case.parcel.has_number = true;
        case
    }

    /// At a stage since that Monday, when it was also scanned last.
    pub(super) fn at_stage(stage: Stage) -> Case {
        let mut case = Case::shipped();
        case.journey.stage = Some(stage);
        case.journey.since = Some(at(MONDAY));
        case.journey.entered[usize::from(stage.number()) - 1] = Some(at(MONDAY));
        case.journey.first_scan = Some(at(MONDAY));
        case.journey.last_scan = Some(at(MONDAY));
        case
    }

    /// A carrier's signal stands since that Monday.
    pub(super) fn signalled(stage: Stage, signal: Signal) -> Case {
        let mut case = Case::at_stage(stage);
        case.journey.standing = Some(Standing { signal, since: at(MONDAY), scan: 0 });
        case
    }

    pub(super) fn with(mut self, change: impl FnOnce(&mut Case)) -> Case {
        change(&mut self);
        self
    }

    pub(super) fn judge_by(&self, book: &Rulebook, now: Timestamp) -> Verdict {
        let parcel = Parcel { journey: &self.journey, ..self.parcel.clone() };
        book.judge(&parcel, now)
    }

    pub(super) fn judge(&self, now: Timestamp) -> Verdict {
        self.judge_by(&BOOK, now)
    }

    /// The severity that one rule reaches at an instant.
    pub(super) fn says(&self, rule: &str, now: Timestamp) -> Option<Severity> {
        self.judge(now).flags.into_iter().find(|flag| flag.rule == rule).map(|flag| flag.severity)
    }

    /// Asserts the first instants of a warning and of urgency: nothing one second before.
    pub(super) fn expect(&self, rule: &str, warning: Option<Timestamp>, urgent: Option<Timestamp>) {
        let second = SignedDuration::from_secs(1);
        if let Some(warning) = warning {
            assert_eq!(self.says(rule, warning - second), None, "{rule} warns too early");
            assert_eq!(self.says(rule, warning), Some(Severity::Warning), "{rule} at {warning}");
        }
        if let Some(urgent) = urgent {
            let before = warning.map(|_| Severity::Warning);
            assert_eq!(self.says(rule, urgent - second), before, "{rule} is urgent too early");
            assert_eq!(self.says(rule, urgent), Some(Severity::Urgent), "{rule} at {urgent}");
        }
    }

    pub(super) fn rules(&self, now: Timestamp) -> Vec<String> {
        self.judge(now).flags.into_iter().map(|flag| flag.rule).collect()
    }
}
