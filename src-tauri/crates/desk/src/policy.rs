//! What a seller may tune: tables that come with the program, with their own figures on top.

use crate::wire::FigureEdit;
use crate::{Desk, about::one_of, error::DeskError, lanes::LaneFigures, worth::Rates};
use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError},
};
use tidewaiter_core::{
    clock::Calendar,
    rules::{RuleError, Rulebook},
};
use tidewaiter_store::Reader;

/// A table that a seller may tune.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Book {
    /// Thresholds of the rules.
    Rules,
    /// Public holidays and worked days.
    Days,
    /// What amounts are roughly worth.
    Rates,
}

impl Book {
    const ALL: [Book; 3] = [Book::Rules, Book::Days, Book::Rates];

    /// Its id in the file and for faces.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Book::Rules => "rules",
            Book::Days => "days",
            Book::Rates => "rates",
        }
    }

    /// The table that an image of a step is about.
    pub(crate) fn of_step(key: &str) -> Result<Book, DeskError> {
        Book::from_id(key.split_once(' ').map_or(key, |(book, _)| book))
    }

    pub(crate) fn from_id(id: &str) -> Result<Book, DeskError> {
        one_of("book", id, &Book::ALL.map(Book::id))?;
        Ok(Book::ALL.into_iter().find(|book| book.id() == id).unwrap_or(Book::Rules))
    }
}

/// Everything that verdicts and the order of work go by, beside the parcels themselves.
pub(crate) struct Policy {
    pub(crate) rulebook: Rulebook,
    pub(crate) rates: Rates,
    pub(crate) lanes: LaneFigures,
}

impl Policy {
    /// As the file has it now.
    pub(crate) fn of(look: &Reader<'_>) -> Result<Policy, DeskError> {
        Policy::with(look, Book::Rules, &[])
    }

    /// The same with changes to one table that are not in the file.
    pub(crate) fn with(look: &Reader<'_>, changed: Book, edits: &[FigureEdit]) -> Result<Policy, DeskError> {
        let own = |book: Book| {
            let mut own: BTreeMap<String, String> = look.own(book.id())?.into_iter().collect();
            for FigureEdit { key, value } in edits.iter().filter(|_| book == changed) {
                match value {
                    Some(value) => own.insert(key.clone(), value.trim().to_owned()),
                    None => own.remove(key),
                };
            }
            Ok::<_, DeskError>(own)
        };
        let days = own(Book::Days)?;
        let rows: String = days.iter().filter_map(|(key, value)| day_row(key, value)).collect();
        let calendar = Calendar::builtin().with_rows(&rows).map_err(|_| {
            days.first_key_value().map_or_else(|| unfit("", ""), |(key, value)| unfit(key, value))
        })?;
        let rules = own(Book::Rules)?;
        let rulebook = Rulebook::builtin()
            .with_figures(rules.iter().map(|(key, value)| (key.as_str(), value.as_str())))
            .map_err(|err| match err {
                RuleError::Unknown(key) => unfit(&key, ""),
                RuleError::Value { key, value } => unfit(&key, &value),
            })?
            .with_calendar(calendar);
        let mut rates = Rates::builtin();
        for (code, rate) in own(Book::Rates)? {
            if !rates.set(&code, &rate) {
                return Err(unfit(&code, &rate));
            }
        }
        Ok(Policy { rulebook, rates, lanes: LaneFigures::of(look)? })
    }
}

/// A day of a seller's own as a row of the calendar's table: `CN/2026-10-08` and `holiday Moving day`.
fn day_row(key: &str, value: &str) -> Option<String> {
    let (country, day) = key.split_once('/')?;
    let (kind, name) = value.split_once(' ').unwrap_or((value, ""));
    Some(format!("{country}\t{day}\t{kind}\t{name}\n"))
}

fn unfit(key: &str, value: &str) -> DeskError {
    DeskError::BadFigure { key: key.to_owned(), value: value.to_owned() }
}

impl Desk {
    /// What the desk goes by now.
    pub(crate) fn policy(&self) -> Arc<Policy> {
        self.policy.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn go_by(&self, policy: Arc<Policy>) {
        *self.policy.write().unwrap_or_else(PoisonError::into_inner) = policy;
    }

    /// Another program may have changed the file's own figures.
    pub(crate) fn read_policy_again(&self) -> Result<(), DeskError> {
        let policy = self.store.read(|look| Policy::of(look))?;
        self.go_by(Arc::new(policy));
        Ok(())
    }
}
