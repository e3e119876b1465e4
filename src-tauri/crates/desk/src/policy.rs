//! What a seller may tune: tables that come with the program, with their own figures on top.

use crate::wire::FigureEdit;
use crate::{Desk, about::one_of, error::DeskError, lanes::LaneFigures, mutes::Mutes, worth::Rates};
use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError},
};
use tidewaiter_core::{
    clock::{Calendar, Peaks},
    rules::{RuleError, Rulebook},
    terms::Terms,
};
use tidewaiter_store::Reader;

/// A table that a seller may tune.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Book {
    /// Thresholds of the rules.
    Rules,
    /// Public holidays and worked days.
    Days,
    /// Weeks in which clocks run slower.
    Peaks,
    /// What marketplaces usually give, where an order states nothing.
    Terms,
    /// What amounts are roughly worth.
    Rates,
    /// Rules that are silent for a carrier, or for a carrier and a destination.
    Mutes,
}

impl Book {
    const ALL: [Book; 6] = [Book::Rules, Book::Days, Book::Peaks, Book::Terms, Book::Rates, Book::Mutes];

    /// Its id in the file and for faces.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Book::Rules => "rules",
            Book::Days => "days",
            Book::Peaks => "peaks",
            Book::Terms => "terms",
            Book::Rates => "rates",
            Book::Mutes => "mutes",
        }
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
    pub(crate) mutes: Mutes,
    /// Counts up with each change in the file.
    version: i64,
}

impl Policy {
    /// As the file has it now.
    pub(crate) fn of(look: &Reader<'_>) -> Result<Policy, DeskError> {
        Policy::with(look, Book::Rules, &[])
    }

    /// The same with changes to one table, which have to fit. A figure in the file that does not fit any more, since another
    /// version of the program knows other rules, is passed over: a desk has to open, and to be changed.
    pub(crate) fn with(look: &Reader<'_>, changed: Book, edits: &[FigureEdit]) -> Result<Policy, DeskError> {
        let mut passed_over = Vec::new();
        loop {
            match Policy::without(look, changed, edits, &passed_over) {
                Err(DeskError::BadFigure { book, key, value }) => {
                    let asked = book == changed.id() && edits.iter().any(|edit| edit.key == key);
                    if asked || passed_over.contains(&(book, key.clone())) {
                        return Err(DeskError::BadFigure { book, key, value });
                    }
                    tracing::warn!(book, key, value, "a figure of the seller's own does not fit any more");
                    passed_over.push((book, key));
                }
                policy => return policy,
            }
        }
    }

    fn without(
        look: &Reader<'_>,
        changed: Book,
        edits: &[FigureEdit],
        passed_over: &[(&'static str, String)],
    ) -> Result<Policy, DeskError> {
        let own = |book: Book| {
            let mut own: BTreeMap<String, String> = look.own(book.id())?.into_iter().collect();
            own.retain(|key, _| !passed_over.iter().any(|(other, old)| *other == book.id() && old == key));
            for FigureEdit { key, value } in edits.iter().filter(|_| book == changed) {
                match value {
                    Some(value) => own.insert(key.clone(), value.trim().to_owned()),
                    None => own.remove(key),
                };
            }
            Ok::<_, DeskError>(own)
        };
        let rules = own(Book::Rules)?;
        let rulebook = Rulebook::builtin()
            .with_figures(rules.iter().map(|(key, value)| (key.as_str(), value.as_str())))
            .map_err(|err| match err {
                RuleError::Unknown(key) => unfit(Book::Rules, &key, ""),
                RuleError::Value { key, value } => unfit(Book::Rules, &key, &value),
            })?
            .with_calendar(calendar(&own(Book::Days)?)?)
            .with_peaks(peaks(&own(Book::Peaks)?)?)
            .with_terms(terms(&own(Book::Terms)?)?);
        let mut rates = Rates::builtin();
        for (code, rate) in own(Book::Rates)? {
            if !rates.set(&code, &rate) {
                return Err(unfit(Book::Rates, &code, &rate));
            }
        }
        let mutes = Mutes::of(&own(Book::Mutes)?, |rule| rulebook.knows(rule))
            .map_err(|(key, value)| unfit(Book::Mutes, &key, &value))?;
        Ok(Policy { rulebook, rates, lanes: LaneFigures::of(look)?, mutes, version: version(look)? })
    }
}

/// Counts up with each change of what is gone by.
fn version(look: &Reader<'_>) -> Result<i64, DeskError> {
    Ok(look.setting("policy")?.and_then(|text| text.parse().ok()).unwrap_or(0))
}

/// A seller's own figures in one table.
pub(crate) type Own = BTreeMap<String, String>;

/// Days of a seller's own: `CN/2026-10-08` and `holiday Moving day`.
fn calendar(own: &Own) -> Result<Calendar, DeskError> {
    own.iter().try_fold(Calendar::builtin(), |calendar, (key, value)| {
        let (country, day) = key.split_once('/').unwrap_or_default();
        let (kind, name) = value.split_once(' ').unwrap_or((value, ""));
        // A single day: the key is what the window shows and takes away again.
        let day = day
            .parse::<jiff::civil::Date>()
            .ok()
            .filter(|_| country.bytes().all(|it| it.is_ascii_uppercase()));
        let day = day.ok_or_else(|| unfit(Book::Days, key, value))?;
        calendar
            .with_rows(&format!("{country}\t{day}\t{kind}\t{name}"))
            .map_err(|_| unfit(Book::Days, key, value))
    })
}

/// A peak's id, and the per cent of its time that does not count; 0 switches it off.
fn peaks(own: &Own) -> Result<Peaks, DeskError> {
    own.iter().try_fold(Peaks::builtin(), |peaks, (id, share)| {
        let row =
            peaks.all().iter().find(|row| row.id == *id).ok_or_else(|| unfit(Book::Peaks, id, share))?;
        let share: u8 = share.parse().map_err(|_| unfit(Book::Peaks, id, share))?;
        let places = row.countries.iter().map(|country| country.code()).collect::<Vec<_>>().join(" ");
        let places = if places.is_empty() { "*" } else { places.as_str() };
        let row = match share {
            0 => format!("{id}\toff"),
            share => {
                let names = [row.english.as_str(), row.chinese.as_str(), row.source.as_str()].join("\t");
                format!("{id}\t{places}\t{}\t{share}\t{names}", row.when)
            }
        };
        peaks.with_rows(&row).map_err(|_| unfit(Book::Peaks, id, &share.to_string()))
    })
}

/// `aliexpress/protection` or `aliexpress/protection/RU`, and a length of time.
fn terms(own: &Own) -> Result<Terms, DeskError> {
    own.iter().try_fold(Terms::builtin(), |terms, (key, length)| {
        let parts: Vec<&str> = key.split('/').collect();
        let (platform, clock, destination) = match parts.as_slice() {
            [platform, clock] => (*platform, *clock, None),
            [platform, clock, destination] if destination.bytes().all(|it| it.is_ascii_uppercase()) => {
                (*platform, *clock, Some(*destination))
            }
            _ => return Err(unfit(Book::Terms, key, length)),
        };
        let mut row = toml::Table::new();
        row.insert("platform".to_owned(), platform.into());
        row.insert("clock".to_owned(), clock.into());
        match destination {
            None => row.insert("length".to_owned(), length.as_str().into()),
            Some(code) => {
                let lengths = toml::Table::from_iter([(code.to_owned(), toml::Value::from(length.as_str()))]);
                row.insert("destination".to_owned(), lengths.into())
            }
        };
        let sheet = toml::Table::from_iter([("term".to_owned(), toml::Value::from(vec![row]))]);
        terms.with_overrides(&sheet.to_string()).map_err(|_| unfit(Book::Terms, key, length))
    })
}

fn unfit(book: Book, key: &str, value: &str) -> DeskError {
    DeskError::BadFigure { book: book.id(), key: key.to_owned(), value: value.to_owned() }
}

impl Desk {
    /// What the desk goes by now.
    pub(crate) fn policy(&self) -> Arc<Policy> {
        self.policy.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Goes by another policy, unless it is older than the one that is gone by.
    pub(crate) fn go_by(&self, policy: Arc<Policy>) {
        let mut kept = self.policy.write().unwrap_or_else(PoisonError::into_inner);
        if policy.version >= kept.version {
            *kept = policy;
        }
    }

    /// What the file says now, for whoever writes: another program may have changed it a moment ago.
    pub(crate) fn policy_in(&self, look: &Reader<'_>) -> Result<Arc<Policy>, DeskError> {
        let policy = self.policy();
        if version(look)? == policy.version { Ok(policy) } else { Ok(Arc::new(Policy::of(look)?)) }
    }

    /// Another program may have changed the file's own figures.
    pub(crate) fn read_policy_again(&self) -> Result<(), DeskError> {
        let known = self.policy();
        let changed = self.store.read(|look| {
            let same = version(look)? == known.version;
            if same { Ok(None) } else { Policy::of(look).map(Some) }
        })?;
        changed.into_iter().for_each(|policy| self.go_by(Arc::new(policy)));
        Ok(())
    }
}
