//! The rules in force: the built-in rows, with a seller's own fields on top.

use super::{
    row::{Asks, Row, Whose},
    span::Span,
};
use crate::{
    Country, Stage,
    clock::{Calendar, Peaks},
    terms::Terms,
};
use serde::Deserialize;

pub(super) const RULES: &str = include_str!("data/rules.toml");

/// Why a seller's own figure cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// No rule, or no figure of it, has this key.
    #[error("there is no figure “{0}”")]
    Unknown(String),
    /// The value does not fit the figure.
    #[error("“{value}” does not fit “{key}”")]
    Value {
        /// The figure's key.
        key: String,
        /// What was given.
        value: String,
    },
}

#[derive(Deserialize)]
struct Sheet {
    #[serde(default)]
    rule: Vec<toml::Table>,
}

/// All rules, ready to judge parcels.
#[derive(Debug)]
pub struct Rulebook {
    pub(super) tables: Vec<toml::Table>,
    pub(super) rows: Vec<Row>,
    /// Rows of each signal's, each stage's and of the other questions, as places in `rows`.
    pub(super) of_signal: [Vec<usize>; 12],
    pub(super) of_stage: [Vec<usize>; 11],
    pub(super) of_order: Vec<usize>,
    pub(super) calendar: Calendar,
    pub(super) peaks: Peaks,
    pub(super) terms: Terms,
}

impl Rulebook {
    /// The rules that come with the program (`data/rules.toml`; figures, sources and grades there).
    pub fn builtin() -> Rulebook {
        let tables = sheet(RULES);
        let rows = tables.iter().filter_map(|table| row(table).ok()).collect();
        Rulebook::of(tables, rows, Calendar::builtin(), Peaks::builtin(), Terms::builtin())
    }

    /// The rules that these rows state, once all of them are found sound.
    pub(super) fn read(self, tables: Vec<toml::Table>) -> Result<Rulebook, RuleError> {
        let rows = tables.iter().map(row).collect::<Result<_, _>>()?;
        Ok(Rulebook::of(tables, rows, self.calendar, self.peaks, self.terms))
    }

    /// The same rules with another calendar, such as one with a seller's own days.
    pub fn with_calendar(self, calendar: Calendar) -> Rulebook {
        Rulebook { calendar, ..self }
    }

    /// The same rules with other peaks.
    pub fn with_peaks(self, peaks: Peaks) -> Rulebook {
        Rulebook { peaks, ..self }
    }

    /// The same rules with other terms of the marketplaces.
    pub fn with_terms(self, terms: Terms) -> Rulebook {
        Rulebook { terms, ..self }
    }

    /// The peaks that soften their clocks.
    pub fn peaks(&self) -> &Peaks {
        &self.peaks
    }

    /// The terms of the marketplaces, for orders that state none.
    pub fn terms(&self) -> &Terms {
        &self.terms
    }

    /// The country whose days a rule counts at a stage; None where that is not known.
    pub fn country_of(
        &self,
        rule: &str,
        stage: Stage,
        origin: Country,
        destination: Option<Country>,
    ) -> Option<Country> {
        let row = self.rows.iter().find(|row| row.id == rule)?;
        match row.calendar {
            Whose::Origin => Some(origin),
            Whose::Here if stage < Stage::DepartedOrigin => Some(origin),
            Whose::Here | Whose::Destination => destination,
        }
    }

    /// Whether a rule counts in business days, where no figures of its own say otherwise.
    pub fn counts_business_days(&self, rule: &str) -> bool {
        let business = |span: Option<Span>| matches!(span, Some(Span::Business(_)));
        self.rows.iter().any(|row| row.id == rule && (business(row.warn) || business(row.urgent)))
    }

    /// Whether a rule says nothing more of a parcel that is delivered.
    pub fn ends_with_delivery(&self, rule: &str) -> bool {
        let lasting = |asks| matches!(asks, Asks::Signal | Asks::Dispute | Asks::Record);
        self.rows.iter().any(|row| row.id == rule && !lasting(row.asks))
    }

    /// Whether there is such a rule.
    pub fn knows(&self, rule: &str) -> bool {
        self.rows.iter().any(|row| row.id == rule)
    }

    /// Whether peaks give a rule more time.
    pub fn is_stall(&self, rule: &str) -> bool {
        self.rows.iter().any(|row| row.id == rule && row.stall)
    }

    /// The calendar that the rules count by.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// Ids of all rules, those that are switched off included.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().map(|row| row.id.as_str())
    }

    /// Odds in per cent that a finding of the rule turns into a loss; 0 for an unknown id.
    pub fn weight(&self, rule: &str) -> u32 {
        self.rows.iter().find(|row| row.id == rule).map_or(0, |row| row.weight)
    }

    fn of(
        tables: Vec<toml::Table>,
        rows: Vec<Row>,
        calendar: Calendar,
        peaks: Peaks,
        terms: Terms,
    ) -> Rulebook {
        let (mut of_signal, mut of_stage, mut of_order) =
            <([Vec<usize>; 12], [Vec<usize>; 11], Vec<usize>)>::default();
        for (at, row) in rows.iter().enumerate().filter(|(_, row)| !row.off) {
            match row.asks {
                Asks::Signal => row.signal.iter().for_each(|signal| of_signal[signal_slot(*signal)].push(at)),
                Asks::Stage => row.stages.iter().for_each(|stage| of_stage[stage_slot(*stage)].push(at)),
                _ => of_order.push(at),
            }
        }
        Rulebook { tables, rows, of_signal, of_stage, of_order, calendar, peaks, terms }
    }
}

pub(super) fn signal_slot(signal: crate::Signal) -> usize {
    crate::Signal::ALL.iter().position(|it| *it == signal).unwrap_or_default()
}

pub(super) fn stage_slot(stage: crate::Stage) -> usize {
    usize::from(stage.number()) - 1
}

/// The row of this id.
pub(super) fn named<'t>(tables: &'t mut [toml::Table], id: &str) -> Result<&'t mut toml::Table, RuleError> {
    let is = |table: &&mut toml::Table| table.get("id").and_then(toml::Value::as_str) == Some(id);
    tables.iter_mut().find(is).ok_or_else(|| RuleError::Unknown(id.to_owned()))
}

fn sheet(text: &str) -> Vec<toml::Table> {
    toml::from_str(text).map(|sheet: Sheet| sheet.rule).unwrap_or_default()
}

fn row(table: &toml::Table) -> Result<Row, RuleError> {
    let id = table.get("id").and_then(toml::Value::as_str).unwrap_or_default();
    let wrong = |value: String| RuleError::Value { key: id.to_owned(), value };
    let row: Row =
        table.clone().try_into().map_err(|error: toml::de::Error| wrong(error.message().to_owned()))?;
    row.fault().map_or(Ok(()), |why| Err(wrong(why.to_owned())))?;
    Ok(row)
}
