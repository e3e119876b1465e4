//! What the exception report is made of.

use crate::ReportError;
use jiff::Timestamp;

/// One exception, every cell ready to print in the desk's language and zone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExceptionRow {
    /// The severity's word.
    pub severity: String,
    /// The rule's name: `Customs hold`.
    pub rule_title: String,
    /// What is wrong, in one sentence.
    pub reason: String,
    /// Since when, local: `2026-07-01 09:30`.
    pub since: String,
    /// How long: `3 d`.
    pub waiting: String,
    /// The next moment that costs something, local.
    pub deadline: Option<String>,
    /// Order number.
    pub order_id: String,
    /// Tracking number as the source writes it.
    pub tracking_number: String,
    /// Carrier.
    pub carrier: String,
    /// The destination country's name.
    pub destination: String,
    /// The stage's name.
    pub stage: String,
    /// What it is worth, exact: `1234.50`, point as the decimal mark, no grouping; None where nobody said.
    pub value_decimal: Option<String>,
    /// ISO 4217 code of the value.
    pub currency: Option<String>,
    /// The state's word.
    pub state: String,
    /// What to do next.
    pub next_action: String,
    /// The buyer.
    pub buyer_name: String,
    /// The shop.
    pub store: String,
    /// The person's own note.
    pub note: String,
}

/// How a column is to be read by the program that opens the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Words.
    Text,
    /// Digits that are a name, not a quantity: leading zeros and all 18 digits count.
    Id,
    /// An exact decimal.
    Amount,
}

/// Columns in their order, with the width in characters beyond which one does not grow.
pub(crate) const COLUMNS: [(Kind, f64); 18] = [
    (Kind::Text, 12.0),
    (Kind::Text, 26.0),
    (Kind::Text, 60.0),
    (Kind::Text, 20.0),
    (Kind::Text, 12.0),
    (Kind::Text, 24.0),
    (Kind::Id, 26.0),
    (Kind::Id, 30.0),
    (Kind::Text, 24.0),
    (Kind::Text, 22.0),
    (Kind::Text, 30.0),
    (Kind::Amount, 16.0),
    (Kind::Text, 10.0),
    (Kind::Text, 22.0),
    (Kind::Text, 50.0),
    (Kind::Text, 28.0),
    (Kind::Text, 24.0),
    (Kind::Text, 50.0),
];

impl ExceptionRow {
    /// The cells in the order of the columns; what is not known is empty.
    pub(crate) fn cells(&self) -> [&str; COLUMNS.len()] {
        fn or_empty(cell: &Option<String>) -> &str {
            cell.as_deref().unwrap_or_default()
        }
        [
            &self.severity,
            &self.rule_title,
            &self.reason,
            &self.since,
            &self.waiting,
            or_empty(&self.deadline),
            &self.order_id,
            &self.tracking_number,
            &self.carrier,
            &self.destination,
            &self.stage,
            or_empty(&self.value_decimal),
            or_empty(&self.currency),
            &self.state,
            &self.next_action,
            &self.buyer_name,
            &self.store,
            &self.note,
        ]
    }
}

/// Every word of a report that is not a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headings {
    /// Name of the list's worksheet. Cut to the 31 characters that a workbook allows, its forbidden ones left out.
    pub sheet: String,
    /// One heading a column, in the order of [`ExceptionRow`]'s fields: 18.
    pub columns: Vec<String>,
    /// The report's name.
    pub title: String,
    /// When it was made, ready to print: `Made on 2026-07-01 09:30`.
    pub made_at: String,
    /// The same moment for the file's own properties.
    pub made: Timestamp,
    /// Which rows it holds, in words; empty: all of them.
    pub filter: String,
    /// Words of the summary.
    pub summary: SummaryHeadings,
}

/// Words of the sheet that counts the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryHeadings {
    /// Name of the worksheet.
    pub sheet: String,
    /// Heading of the severities.
    pub severity: String,
    /// Heading of the rules.
    pub rule: String,
    /// Heading of the counts.
    pub count: String,
    /// Before the sum of the counts.
    pub total: String,
    /// The severities' words as the rows have them, worst first: the summary's order. Others follow as they come.
    pub severities: Vec<String>,
}

impl Headings {
    pub(crate) fn check(&self) -> Result<(), ReportError> {
        let (expected, given) = (COLUMNS.len(), self.columns.len());
        if expected == given { Ok(()) } else { Err(ReportError::Columns { expected, given }) }
    }
}
