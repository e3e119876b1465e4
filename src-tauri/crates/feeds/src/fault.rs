//! What is wrong with a row or a field, and what to do.

use crate::{
    row::{Nature, Row},
    value::id,
};
use serde::{Deserialize, Serialize};

/// Why a row was rejected, or a field of it left empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A spreadsheet turned the order number into a rounded number.
    OrderIdPrecisionLost,
    /// A spreadsheet turned the tracking number into a rounded number.
    TrackingNumberPrecisionLost,
    /// The row has facts, but no order number.
    MissingOrderId,
    /// The row has an event, but no tracking number.
    MissingTrackingNumber,
    /// No calendar has that day, or no clock that time.
    ImpossibleDate,
    /// Not a date.
    UnparseableDate,
    /// An event without a time.
    MissingDate,
    /// Not an amount, or too large for one.
    BadAmount,
    /// Not a whole number of pieces.
    BadQuantity,
    /// No country is called that.
    UnknownCountry,
    /// Not a currency.
    UnknownCurrency,
    /// More cells than the header: an unquoted delimiter has shifted them.
    TooManyCells,
    /// An opening quote that never closes.
    UnclosedQuote,
    /// A cell longer than any honest one.
    CellTooLong,
    /// Rows of one order state different facts.
    ConflictingRows,
    /// Bytes that are not text in the file's encoding.
    Undecodable,
    /// A record of JSON has two values of one name.
    RepeatedName,
    /// A formula of the spreadsheet went wrong.
    FormulaError,
}

impl Reason {
    /// The id used on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Reason::OrderIdPrecisionLost => "order_id_precision_lost",
            Reason::TrackingNumberPrecisionLost => "tracking_number_precision_lost",
            Reason::MissingOrderId => "missing_order_id",
            Reason::MissingTrackingNumber => "missing_tracking_number",
            Reason::ImpossibleDate => "impossible_date",
            Reason::UnparseableDate => "unparseable_date",
            Reason::MissingDate => "missing_date",
            Reason::BadAmount => "bad_amount",
            Reason::BadQuantity => "bad_quantity",
            Reason::UnknownCountry => "unknown_country",
            Reason::UnknownCurrency => "unknown_currency",
            Reason::TooManyCells => "too_many_cells",
            Reason::UnclosedQuote => "unclosed_quote",
            Reason::CellTooLong => "cell_too_long",
            Reason::ConflictingRows => "conflicting_rows",
            Reason::Undecodable => "undecodable",
            Reason::RepeatedName => "repeated_name",
            Reason::FormulaError => "formula_error",
        }
    }

    /// What is wrong and what to do, in English.
    pub const fn message(self) -> &'static str {
        match self {
            Reason::OrderIdPrecisionLost => {
                "The order number was turned into a rounded number by a spreadsheet; its digits are lost. Export the list again and import it without opening it in a spreadsheet, or format that column as text first."
            }
            Reason::TrackingNumberPrecisionLost => {
                "The tracking number was turned into a rounded number by a spreadsheet; its digits are lost. Export the list again, or format that column as text first."
            }
            Reason::MissingOrderId => "The row has no order number. Fill it in and import the file again.",
            Reason::MissingTrackingNumber => {
                "The row has no tracking number. Fill it in and import the file again."
            }
            Reason::ImpossibleDate => "There is no such day or time. Correct it and import the file again.",
            Reason::UnparseableDate => "This is not a date. Correct it and import the file again.",
            Reason::MissingDate => "The event has no time. Fill it in and import the file again.",
            Reason::BadAmount => "This is not an amount of money. Correct it and import the file again.",
            Reason::BadQuantity => {
                "The quantity is not a whole number. Correct it and import the file again."
            }
            Reason::UnknownCountry => {
                "No country is known by that name. Use its two-letter code and import the file again."
            }
            Reason::UnknownCurrency => {
                "No currency is known by that name. Use its three-letter code and import the file again."
            }
            Reason::TooManyCells => {
                "The row has more cells than the header: a delimiter inside a text without quotes has shifted them. Put that text in quotes and import the file again."
            }
            Reason::UnclosedQuote => {
                "A quote opens in this row and never closes. Remove it or close it, and import the file again."
            }
            Reason::CellTooLong => {
                "A cell of this row is longer than 1 MiB. Shorten it and import the file again."
            }
            Reason::ConflictingRows => {
                "Rows of this order contradict each other; the last one counts. Check which one is right."
            }
            Reason::RepeatedName => {
                "This name stands twice in the record; the last value counts. Check which one is right."
            }
            Reason::FormulaError => {
                "The spreadsheet shows an error in this cell. Correct its formula, save the file and import it again."
            }
            Reason::Undecodable => {
                "Some characters are not valid in the file's encoding and were replaced. Export the list again as UTF-8."
            }
        }
    }
}

/// A row or a field that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowFault {
    /// 1-based row of the file, as [`crate::Row::number`] counts.
    pub row: u32,
    /// The column's header, where one column is at fault.
    pub column: Option<String>,
    /// Why.
    pub reason: Reason,
    /// What the file holds there, cut to 200 characters.
    pub value: String,
    /// The row's cells as read, so that it can be written out, mended and brought in again.
    pub cells: Vec<String>,
}

impl RowFault {
    /// A fault of a row, with the value cut to what a person reads.
    pub(crate) fn of(row: &Row, column: Option<&str>, reason: Reason, value: &str) -> RowFault {
        RowFault {
            row: row.number,
            column: column.map(str::to_owned),
            reason,
            value: value.chars().take(200).collect(),
            cells: (0..row.len()).map(|at| written(row, at)).collect(),
        }
    }
}

/// A cell as text that is read the same way again: digits that a spreadsheet has rounded must not look whole, and
/// three decimals of a number must not look like thousands.
fn written(row: &Row, at: usize) -> String {
    match row.nature(at) {
        Nature::Number(value) if value.abs() >= id::EXACT => {
            let text = format!("{value:E}");
            if text.contains("E-") { text } else { text.replace('E', "E+") }
        }
        Nature::Number(_) if row.get(at).split_once('.').is_some_and(|(_, part)| part.len() == 3) => {
            format!("{}0", row.get(at))
        }
        _ => row.get(at).to_owned(),
    }
}
