//! Rows of the table of peaks.

use super::{holiday::When, row::rows};
use crate::{Country, Lang};
use jiff::civil::Date;

const HEADER: &str = "id\t";
/// Everywhere, and an empty list in [`PeakRow::countries`].
const EVERYWHERE: &str = "*";

/// A season in which little moves, as its row states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeakRow {
    /// The row's own id, such as `golden_week`.
    pub id: String,
    /// Where clocks are softened; empty means everywhere.
    pub countries: Vec<Country>,
    /// Its days as written: `09-29..10-11`, `easter-51..easter-45`, `2026-02-10..2026-03-03`, several by commas.
    pub when: String,
    /// Per cent of the time in it that does not count, 1 to 100.
    pub share: u8,
    /// The name in English.
    pub english: String,
    /// The name in Chinese; empty where a seller's row has none.
    pub chinese: String,
    /// Where the days are from.
    pub source: String,
    /// Of the days: A official, B professional, C customary or estimated, U unverified.
    pub grade: char,
    /// From a seller's own row.
    pub own: bool,
    /// Switched off by a seller's row.
    pub off: bool,
}

impl PeakRow {
    /// The name in a language of the program; English where there is no other.
    pub fn name(&self, lang: Lang) -> &str {
        if lang == Lang::Zh && !self.chinese.is_empty() { &self.chinese } else { &self.english }
    }

    /// Whether it weighs in a country; where no country is known, those count that are everywhere.
    pub fn is_in(&self, country: Option<Country>) -> bool {
        self.countries.is_empty() || country.is_some_and(|country| self.countries.contains(&country))
    }

    /// First and last days of each time that it takes place, from one year to another, both included.
    pub(super) fn spans(&self, years: std::ops::RangeInclusive<i16>) -> Vec<(Date, Date)> {
        let rules: Vec<_> = self.when.split(',').filter_map(Rule::parse).collect();
        years
            .flat_map(|year| rules.iter().filter_map(move |rule| rule.in_year(year)).collect::<Vec<_>>())
            .collect()
    }
}

/// What is wrong with a row of peaks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PeakFault {
    /// The row has no id.
    #[error("the id is missing")]
    Id,
    /// A row that only switches off names no peak that there is.
    #[error("there is no peak “{0}” to switch off")]
    Unknown(String),
    /// A word of the second cell is no country.
    #[error("where: “{0}” is no country: two letters such as BR, several by blanks, or *")]
    Where(String),
    /// The third cell names no days.
    #[error(
        "when: “{0}” is no span of days: write 09-29..10-11, easter-51..easter-45 or 2026-02-10..2026-03-03"
    )]
    When(String),
    /// The fourth cell is no share.
    #[error("share: “{0}” is no per cent from 1 to 100")]
    Share(String),
    /// The fifth cell, the name, is empty.
    #[error("english: the name is missing")]
    Name,
}

/// A row that cannot be used, with its 1-based number and its text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("row {row} of the peaks cannot be read: {text}: {why}")]
pub struct PeakError {
    /// 1-based.
    pub row: usize,
    /// As written.
    pub text: String,
    /// What is wrong.
    pub why: PeakFault,
}

/// The rows of a table laid on those that are there: by id in place of one, else behind them; `id <TAB> off` leaves a
/// row where it is and switches it off.
pub(super) fn lay(under: &mut Vec<PeakRow>, tsv: &str, own: bool) -> Result<(), PeakError> {
    for (row, line) in rows(tsv, HEADER) {
        lay_row(under, line, own).map_err(|why| PeakError { row, text: line.to_owned(), why })?;
    }
    Ok(())
}

fn lay_row(under: &mut Vec<PeakRow>, line: &str, own: bool) -> Result<(), PeakFault> {
    let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
    if let [id, "off"] = cells.as_slice() {
        let there = under.iter_mut().find(|it| it.id == *id);
        there.ok_or_else(|| PeakFault::Unknown((*id).to_owned()))?.off = true;
        return Ok(());
    }
    let new = parse(&cells, own)?;
    match under.iter_mut().find(|it| it.id == new.id) {
        Some(there) => *there = new,
        None => under.push(new),
    }
    Ok(())
}

fn parse(cells: &[&str], own: bool) -> Result<PeakRow, PeakFault> {
    let cell = |at: usize| cells.get(at).copied().unwrap_or_default();
    let (id, when, english) = (cell(0).to_owned(), cell(2).to_owned(), cell(4).to_owned());
    if id.is_empty() {
        return Err(PeakFault::Id);
    }
    let countries = countries(cell(1))?;
    if when.split(',').any(|rule| Rule::parse(rule).is_none()) {
        return Err(PeakFault::When(when));
    }
    let share = cell(3).parse().ok().filter(|share| (1..=100).contains(share));
    let share = share.ok_or_else(|| PeakFault::Share(cell(3).to_owned()))?;
    if english.is_empty() {
        return Err(PeakFault::Name);
    }
    let grade = cell(7).chars().next().unwrap_or(if own { 'A' } else { 'U' });
    let (chinese, source) = (cell(5).to_owned(), cell(6).to_owned());
    Ok(PeakRow { id, countries, when, share, english, chinese, source, grade, own, off: false })
}

fn countries(cell: &str) -> Result<Vec<Country>, PeakFault> {
    if cell == EVERYWHERE {
        return Ok(Vec::new());
    }
    let country = |word| Country::from_alpha2(word).ok_or_else(|| PeakFault::Where(word.to_owned()));
    let countries: Vec<Country> = cell.split_whitespace().map(country).collect::<Result<_, _>>()?;
    if countries.is_empty() { Err(PeakFault::Where(String::new())) } else { Ok(countries) }
}

/// From the day of one rule to the day of another, of the same kind; a dated span is one rule already.
#[derive(Debug, Clone, Copy)]
struct Rule(When, When);

impl Rule {
    fn parse(text: &str) -> Option<Rule> {
        let text = text.trim();
        if let Some(span) = When::parse(text) {
            return Some(Rule(span, span));
        }
        let (first, last) = text.split_once("..")?;
        let rule = Rule(When::parse(first)?, When::parse(last)?);
        let fits = match (rule.0, rule.1) {
            (When::Easter(first), When::Easter(last)) | (When::Orthodox(first), When::Orthodox(last)) => {
                first <= last
            }
            (When::Yearly(..), When::Yearly(..)) => true,
            _ => false,
        };
        fits.then_some(rule)
    }

    /// The time that begins in a year; where the last day lies before the first, it ends in the next.
    fn in_year(self, year: i16) -> Option<(Date, Date)> {
        let (first, end) = self.0.in_year(year)?;
        let (_, last) = if self.0 == self.1 { (first, end) } else { self.1.in_year(year)? };
        if first <= last {
            Some((first, last))
        } else {
            Some((first, self.1.in_year(year.checked_add(1)?)?.1))
        }
    }
}
