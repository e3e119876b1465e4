use std::{io, path::PathBuf};

/// Why a report could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The headings are not one for each column.
    #[error("the report has {expected} columns, but {given} headings were given")]
    Columns {
        /// Columns of a row.
        expected: usize,
        /// Headings that came.
        given: usize,
    },
    /// A worksheet holds 1,048,576 rows, its header included.
    #[error("a worksheet holds at most {most} rows")]
    TooManyRows {
        /// How many rows fit below the header.
        most: u64,
    },
    /// The file or stream refused.
    #[error("the report could not be written: {0}")]
    Write(#[from] io::Error),
    /// The workbook could not be put together.
    #[error("the workbook could not be written: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// No file could be made in the target's folder, or the finished one not be put in its place.
    #[error("“{}” could not be written: {source}", path.display())]
    Target {
        /// The file that was asked for.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl From<csv::Error> for ReportError {
    fn from(error: csv::Error) -> Self {
        ReportError::Write(error.into())
    }
}
