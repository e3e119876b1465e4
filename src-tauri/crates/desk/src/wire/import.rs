//! Bringing files in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file that the person chose, known to a face only by its handle.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PickedFile {
    /// For `import_preview` and `import`.
    pub handle: u32,
    /// File name without its folder.
    pub name: String,
    /// Bytes.
    pub size: u64,
}

/// The person's choice of files; empty when they closed the dialog.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Picked {
    /// The files.
    pub files: Vec<PickedFile>,
}

/// Which files.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Handles {
    /// From `pick_files`, or from files that were dropped.
    pub handles: Vec<u32>,
}

/// What each file was understood to be, before anything is kept.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Previews {
    /// One a file.
    pub files: Vec<Preview>,
}

/// How one file was read.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Preview {
    /// The file.
    pub file: PickedFile,
    /// Why it cannot be read at all.
    pub error: Option<super::Fault>,
    /// `orders` or `tracking`.
    pub kind: String,
    /// The layout's name, ready to show: `AliExpress order export`; `Unknown layout` where it is read by its headers alone.
    pub source: String,
    /// `csv`, `tsv`, `xlsx`, `xls`, `json`, `text`...
    pub container: String,
    /// Character encoding, for text.
    pub encoding: Option<String>,
    /// Delimiter, for delimited text.
    pub delimiter: Option<String>,
    /// Sheet name, for spreadsheets.
    pub sheet: Option<String>,
    /// 1-based row of the header.
    pub header_row: Option<u32>,
    /// How dates are read: `yyyy-MM-dd`, `day first`, `month first`; ready to show.
    pub dates: Option<String>,
    /// The columns, left to right.
    pub columns: Vec<Column>,
    /// The first data rows, as read, cut to the columns.
    pub rows: Vec<Vec<String>>,
    /// Data rows read so far (the preview reads at most the first 2,000).
    pub rows_read: u32,
    /// Whether the file goes on behind them.
    pub more: bool,
    /// Of the rows read: those that would be rejected, the first 20.
    pub rejected: Vec<RowFault>,
}

/// A column of a file and what it is taken for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Column {
    /// The header as the file writes it.
    pub header: String,
    /// The field's id; None: kept out.
    pub field: Option<String>,
    /// The field's name, ready to show.
    pub field_text: Option<String>,
    /// 0 to 100.
    pub confidence: u32,
    /// An example value.
    pub example: String,
}

/// Import these.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportAsk {
    /// From `pick_files`, or from files that were dropped.
    pub handles: Vec<u32>,
    /// The task's id, chosen by the face, for `cancel` and progress.
    pub task: String,
    /// Read and count, but keep nothing.
    pub dry_run: bool,
}

/// What an import did.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ImportReport {
    /// One a file.
    pub files: Vec<FileReport>,
    /// Exceptions that it opened.
    pub opened: u32,
    /// Exceptions that it closed.
    pub closed: u32,
}

/// What the import of one file did.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct FileReport {
    /// File name.
    pub file: String,
    /// The import's id, for `rejected_rows`; None where nothing was kept.
    pub import: Option<i64>,
    /// Why the whole file was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub error: Option<super::Fault>,
    /// `orders` or `tracking`.
    pub kind: String,
    /// The layout's id.
    pub source: String,
    /// Character encoding.
    pub encoding: Option<String>,
    /// Sheet.
    pub sheet: Option<String>,
    /// 1-based header row.
    pub header_row: Option<u32>,
    /// Rows of the file.
    pub rows: u32,
    /// What became of the orders.
    pub orders: Counts,
    /// What became of the shipments.
    pub shipments: Counts,
    /// What became of the events.
    pub events: EventCounts,
    /// Rows that were not taken.
    pub rejected: Vec<RowFault>,
    /// Fields that were not taken, of rows that were.
    pub field_errors: Vec<RowFault>,
    /// Rows that are not data.
    pub ignored: u32,
}

/// New, changed, unchanged.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Counts {
    /// Not known before.
    pub new: u32,
    /// Known, with other facts.
    pub changed: u32,
    /// Known as they are.
    pub unchanged: u32,
}

/// New and known events.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EventCounts {
    /// Not known before.
    pub new: u32,
    /// Known already.
    pub known: u32,
}

/// A row or a field that could not be taken.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RowFault {
    /// 1-based row or line of the file.
    pub row: u32,
    /// The column's header.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub column: Option<String>,
    /// What is wrong and what to do.
    pub reason: String,
    /// What the file holds there, cut to 200 characters.
    #[serde(default)]
    pub value: String,
}

/// Past imports, newest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Imports {
    /// The imports.
    pub imports: Vec<ImportLine>,
}

/// One past import.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportLine {
    /// Its id.
    pub id: i64,
    /// When.
    pub at: super::Moment,
    /// What it did.
    pub report: FileReport,
}

/// Which import.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportId {
    /// Its id.
    pub import: i64,
}

/// Stop long work.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TaskId {
    /// The id that the face chose.
    pub task: String,
}

/// How many invented orders.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SampleAsk {
    /// Orders; 2,000 where None.
    pub orders: Option<u32>,
    /// The task's id, for `cancel` and progress.
    pub task: String,
}

/// What the sample put in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SampleReport {
    /// Orders.
    pub orders: u32,
    /// Shipments.
    pub shipments: u32,
    /// Events.
    pub events: u32,
    /// Exceptions that are open now.
    pub exceptions: u32,
}
