//! How a file was understood.

use crate::{DateOrder, DecimalPoint, Field, Kind};
use tidewaiter_core::Currency;

/// How a file was understood.
#[derive(Debug, Clone)]
pub struct About {
    /// Which records it yields.
    pub kind: Kind,
    /// The layout's id: `aliexpress_zh`; `generic` where the headers alone decide.
    pub source: String,
    /// The source, ready to show.
    pub source_name: String,
    /// `csv`, `tsv`, `xlsx`, `xlsb`, `xls`, `ods`, `xml`, `html`, `json`, `text`; of the list, where an archive holds it.
    pub container: &'static str,
    /// Character encoding, lower case, for text.
    pub encoding: Option<String>,
    /// For delimited text.
    pub delimiter: Option<char>,
    /// The sheet of a workbook, or the list of an archive, that is read.
    pub sheet: Option<String>,
    /// All of them; empty where there is no choice.
    pub sheets: Vec<String>,
    /// 1-based row of the header; None where there is none.
    pub header_row: Option<u32>,
    /// How dates are read; None where no column holds any.
    pub dates: Option<Dates>,
    /// What stands before the decimals where digits leave it open; None: nothing said so.
    pub decimals: Option<DecimalPoint>,
    /// The currency of amounts that state none.
    pub currency: Option<Currency>,
    /// IANA name of the zone of the source's clocks, where it is known.
    pub zone: Option<String>,
    /// 16 hexadecimal digits, the same for all files with this header: what a mapping is remembered under, if the
    /// file was looked at without one.
    pub fingerprint: String,
    /// The field that a column must hold before the file can be read; None: it can be read.
    pub lacks: Option<Field>,
    /// Columns behind these that the desk itself wrote; more than 0: the file holds rows that were not taken, mended.
    pub own_columns: usize,
    /// The columns, left to right.
    pub columns: Vec<ColumnGuess>,
    /// The file's first rows, header and all, each with its number; at most 15.
    pub top: Vec<(u32, Vec<String>)>,
    /// The first data rows as read, at most 20.
    pub sample: Vec<Vec<String>>,
}

/// How dates are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dates {
    /// The year stands first, or the month is a word: nothing was left open.
    Plain,
    /// Digits left it open, and the file or its source settles it.
    Settled(DateOrder),
    /// Digits left it open, and nothing settles it.
    Assumed(DateOrder),
}

/// A column and what it is taken for.
#[derive(Debug, Clone)]
pub struct ColumnGuess {
    /// The header, on one line.
    pub header: String,
    /// Which of the columns with that header, from 0.
    pub nth: u32,
    /// None: not needed.
    pub field: Option<Field>,
    /// How sure that is, 0 to 100.
    pub confidence: u8,
    /// A person said so.
    pub chosen: bool,
    /// The first different values that say something, at most 3.
    pub examples: Vec<String>,
}
