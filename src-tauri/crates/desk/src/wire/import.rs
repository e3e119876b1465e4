//! Bringing files in.

use serde::{Deserialize, Serialize};
use tidewaiter_feeds::{DateOrder, DecimalPoint, Mapping};
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
    /// The sheet, or the list inside an archive, that is read.
    pub sheet: Option<String>,
    /// All of them; empty where there is no choice.
    pub sheets: Vec<String>,
    /// 1-based row of the header; None where there is none.
    pub header_row: Option<u32>,
    /// How dates are read where digits leave it open, ready to show; None: nothing is open.
    pub dates: Option<String>,
    /// The order of day and month that is in use; None: nothing is open.
    pub date_order: Option<DateOrder>,
    /// What stands before the decimals, where something said so.
    pub decimals: Option<DecimalPoint>,
    /// ISO 4217 code of amounts that state none.
    pub currency: Option<String>,
    /// IANA zone of clocks that state none; None: the seller's.
    pub zone: Option<String>,
    /// What a person must say before the file can be read, ready to show; None: it can be read.
    pub lacks: Option<String>,
    /// It is protected: `import_look` with its password goes on.
    pub protected: bool,
    /// What is settled over what is guessed; empty where nothing is.
    pub mapping: Mapping,
    /// Where that comes from: `remembered` from an earlier file, or `chosen` for this one; None: all is guessed.
    pub mapped: Option<String>,
    /// The name of the remembered mapping, where it has one.
    pub mapping_name: Option<String>,
    /// The file's first rows as they stand, header and all.
    pub top: Vec<TopRow>,
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
    /// Which of the columns with that header, from 0.
    pub nth: u32,
    /// 0 to 100.
    pub confidence: u32,
    /// A person said so.
    pub chosen: bool,
    /// The first different values, at most 3.
    pub examples: Vec<String>,
}

/// A row of a file as it stands.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TopRow {
    /// 1-based.
    pub row: u32,
    /// Its cells.
    pub cells: Vec<String>,
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
    /// The name of the remembered mapping that it was read with; None: all was guessed, or settled for this file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub mapping: Option<String>,
    /// Rows of the file: each was taken, ignored or rejected.
    pub rows: u32,
    /// Rows that are part of an order or of events.
    #[serde(default)]
    pub taken: u32,
    /// What became of the orders.
    pub orders: Counts,
    /// What became of the shipments.
    pub shipments: Counts,
    /// What became of the events.
    pub events: EventCounts,
    /// Rows that were not taken: the first 10,000.
    pub rejected: Vec<RowFault>,
    /// All of them.
    #[serde(default)]
    pub rejected_count: u32,
    /// Fields that were not taken, of rows that were: the first 10,000.
    pub field_errors: Vec<RowFault>,
    /// All of them.
    #[serde(default)]
    pub field_error_count: u32,
    /// Rows that are not data.
    pub ignored: u32,
    /// The same by reason, most rows first.
    #[serde(default)]
    pub ignored_by: Vec<Ignored>,
    /// Of the orders that changed: known facts that the file contradicts and that stand, since the file is older.
    #[serde(default)]
    pub kept_newer: u32,
    /// What became of shipments that the desk knew before.
    #[serde(default)]
    pub moves: Moves,
    /// What changed in orders that the desk knew before: the first 1,000.
    #[serde(default)]
    pub changes: Vec<Change>,
    /// When the import was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub undone: Option<super::Moment>,
}

/// Rows of a file that are not data, for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Ignored {
    /// Why, ready to show: `Blank rows`.
    pub reason: String,
    /// How many.
    pub rows: u32,
}

/// Shipments that an import moved. Each can be listed: the view `import:ID:forward`, `import:ID:stuck`,
/// `import:ID:regressed`, `import:ID:new`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Moves {
    /// They reached a later stage.
    pub forward: u32,
    /// They need a person now and did not before.
    pub stuck: u32,
    /// They are at an earlier stage than before.
    pub regressed: u32,
}

/// A fact of an order that a file changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Change {
    /// The order's number.
    pub order_id: String,
    /// A parcel of it, to open; None where it has none.
    pub shipment: Option<i64>,
    /// The field's name, ready to show.
    pub field: String,
    /// What the desk knew; None: nothing.
    pub old: Option<String>,
    /// What it knows now.
    pub new: Option<String>,
}

/// Write the rows of an import that were not taken, or not whole, as a file to mend and bring in again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RejectsAsk {
    /// The import.
    pub import: i64,
    /// `csv` or `xlsx`.
    pub format: String,
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
