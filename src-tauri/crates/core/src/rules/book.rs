//! The rules in force: the built-in rows, with a seller's own fields on top.

use super::row::{Asks, Row};
use crate::clock::Calendar;
use serde::Deserialize;

const RULES: &str = include_str!("data/rules.toml");

/// Why a seller's own rules cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// The text is no TOML of `[[rule]]` rows.
    #[error("the rules cannot be read: {0}")]
    Toml(String),
    /// A row without `id`.
    #[error("rule {0} has no id")]
    NoId(usize),
    /// No rule has this id.
    #[error("there is no rule “{0}”")]
    Unknown(String),
    /// A field of a row has a wrong name or value.
    #[error("rule “{id}”: {why}")]
    Row {
        /// The rule.
        id: String,
        /// What is wrong.
        why: String,
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
    tables: Vec<toml::Table>,
    pub(super) rows: Vec<Row>,
    /// Rows of each signal's, each stage's and of the other questions, as places in `rows`.
    pub(super) of_signal: [Vec<usize>; 12],
    pub(super) of_stage: [Vec<usize>; 11],
    pub(super) of_order: Vec<usize>,
    pub(super) calendar: Calendar,
}

impl Rulebook {
    /// The rules that come with the program (`data/rules.toml`; figures, sources and grades there).
    pub fn builtin() -> Rulebook {
        let tables = sheet(RULES).unwrap_or_default();
        let rows = tables.iter().filter_map(|table| row(table).ok()).collect();
        Rulebook::of(tables, rows, Calendar::builtin())
    }

    /// A seller's own fields on top: `[[rule]]` rows that need only `id` and what differs.
    ///
    /// Tables (`express`, `destination`...) are merged field by field; `off = true` switches a rule off.
    pub fn with_overrides(self, toml: &str) -> Result<Rulebook, RuleError> {
        let mut tables = self.tables;
        for (at, own) in sheet(toml)?.into_iter().enumerate() {
            let id = own.get("id").and_then(toml::Value::as_str).ok_or(RuleError::NoId(at + 1))?.to_owned();
            let named = |table: &&mut toml::Table| table.get("id").and_then(toml::Value::as_str) == Some(&id);
            let table = tables.iter_mut().find(named).ok_or(RuleError::Unknown(id))?;
            merge(table, own);
        }
        let rows = tables.iter().map(row).collect::<Result<_, _>>()?;
        Ok(Rulebook::of(tables, rows, self.calendar))
    }

    /// The same rules with another calendar, such as one with a seller's own days.
    pub fn with_calendar(self, calendar: Calendar) -> Rulebook {
        Rulebook { calendar, ..self }
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

    fn of(tables: Vec<toml::Table>, rows: Vec<Row>, calendar: Calendar) -> Rulebook {
        let (mut of_signal, mut of_stage, mut of_order) =
            <([Vec<usize>; 12], [Vec<usize>; 11], Vec<usize>)>::default();
        for (at, row) in rows.iter().enumerate().filter(|(_, row)| !row.off) {
            match row.asks {
                Asks::Signal => row.signal.iter().for_each(|signal| of_signal[signal_slot(*signal)].push(at)),
                Asks::Stage => row.stages.iter().for_each(|stage| of_stage[stage_slot(*stage)].push(at)),
                _ => of_order.push(at),
            }
        }
        Rulebook { tables, rows, of_signal, of_stage, of_order, calendar }
    }
}

pub(super) fn signal_slot(signal: crate::Signal) -> usize {
    crate::Signal::ALL.iter().position(|it| *it == signal).unwrap_or_default()
}

pub(super) fn stage_slot(stage: crate::Stage) -> usize {
    usize::from(stage.number()) - 1
}

fn sheet(text: &str) -> Result<Vec<toml::Table>, RuleError> {
    let sheet: Sheet = toml::from_str(text).map_err(|error| RuleError::Toml(error.message().to_owned()))?;
    Ok(sheet.rule)
}

fn row(table: &toml::Table) -> Result<Row, RuleError> {
    let id = table.get("id").and_then(toml::Value::as_str).unwrap_or_default();
    let wrong = |why: &str| RuleError::Row { id: id.to_owned(), why: why.to_owned() };
    let row: Row = table.clone().try_into().map_err(|error: toml::de::Error| wrong(error.message()))?;
    row.fault().map_or(Ok(()), |why| Err(wrong(why)))?;
    Ok(row)
}

/// A seller's fields on top of a table's, tables in it field by field.
pub(crate) fn merge(under: &mut toml::Table, over: toml::Table) {
    for (key, value) in over {
        match (under.get_mut(&key), value) {
            (Some(toml::Value::Table(under)), toml::Value::Table(over)) => merge(under, over),
            (_, value) => {
                under.insert(key, value);
            }
        }
    }
}
