//! Reports: plain rows in, files out.
//!
//! The rows and every heading arrive ready to print, in the desk's language; this crate knows files, not words. It never
//! asks what time it is: the moment a report was made is part of its [`Headings`].

mod cell;
mod comma;
mod error;
mod file;
mod row;
mod sheet;
mod summary;
mod table;
mod widths;

pub use cell::guarded;
pub use error::ReportError;
pub use file::{table_to_file, to_file};
pub use row::{ExceptionRow, Headings, SummaryHeadings};

use std::io::{Seek, Write};

/// The kind of file that a report becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// UTF-8 with a byte order mark (without it Excel guesses another encoding), commas, CRLF: one header line, then rows.
    Csv,
    /// A workbook: the list, and a small second sheet that counts it by severity and rule.
    Xlsx,
}

/// Writes the exception report and returns how many rows it holds.
///
/// Rows are written as they come and not kept, so a million of them cost little memory. On an error `out` holds half a
/// report; [`to_file`] does not leave that behind.
///
/// # Errors
/// [`ReportError::Columns`] where the headings do not fit the columns, [`ReportError::TooManyRows`] where a worksheet is
/// full, [`ReportError::Write`] and [`ReportError::Workbook`] where `out` or the disk refuses.
pub fn exceptions(
    format: Format,
    out: impl Write + Seek + Send,
    headings: &Headings,
    rows: impl Iterator<Item = ExceptionRow>,
) -> Result<u64, ReportError> {
    headings.check()?;
    match format {
        Format::Csv => comma::write(out, headings, rows),
        Format::Xlsx => sheet::write(out, headings, rows),
    }
}
