//! Rows of the calendar's tables.

use super::holiday::{self, Holiday, Kind, When};
use crate::Country;

/// What is wrong with a row that a seller wrote.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RowFault {
    /// The first cell is no country that the calendar knows.
    #[error("“{0}” is no country of the calendar: two letters such as BR")]
    Country(String),
    /// The second cell names no day.
    #[error("“{0}” is no day: write 2026-07-07, 2026-07-07..2026-07-09, 07-07 for every year, or easter-2")]
    When(String),
    /// The third cell is neither of the two words.
    #[error("“{0}” is neither holiday nor work")]
    Kind(String),
}

/// Rows of a table with their 1-based numbers, without remarks and the header.
pub(super) fn rows<'a>(tsv: &'a str, header: &str) -> impl Iterator<Item = (usize, &'a str)> {
    let lines = tsv.lines().enumerate().map(|(at, line)| (at + 1, line.trim_end()));
    lines.filter(move |(_, line)| !line.is_empty() && !line.starts_with('#') && !line.starts_with(header))
}

/// `country <TAB> when <TAB> holiday|work [<TAB> name [<TAB> grade]]`: the country, and a holiday for each `when`.
///
/// A row of the seller's own has no grade: what they know of their own days is certain (`A`).
pub(super) fn holidays(line: &str, own: bool) -> Result<(Country, Vec<Holiday>), RowFault> {
    let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
    let cell = |at: usize| cells.get(at).copied().unwrap_or_default();
    let country = Country::from_alpha2(cell(0)).ok_or_else(|| RowFault::Country(cell(0).to_owned()))?;
    let when: Vec<When> = holiday::whens(cell(1)).ok_or_else(|| RowFault::When(cell(1).to_owned()))?;
    let kind = Kind::from_id(cell(2)).ok_or_else(|| RowFault::Kind(cell(2).to_owned()))?;
    let (name, grade) = (cell(3).to_owned(), cell(4).chars().next().unwrap_or(if own { 'A' } else { 'U' }));
    let holiday = |when| Holiday { when, kind, name: name.clone(), grade, own };
    Ok((country, when.into_iter().map(holiday).collect()))
}
