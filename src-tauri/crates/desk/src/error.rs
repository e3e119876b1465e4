use crate::names::path_of;
use std::{io, path::PathBuf};
use tidewaiter_store::StoreError;

/// What can go wrong with a command. [`crate::fault`] puts it into a person's words.
#[derive(Debug, thiserror::Error)]
pub(crate) enum DeskError {
    #[error("cancelled")]
    Cancelled,
    #[error("no command “{0}”")]
    UnknownCommand(String),
    #[error("“{name}” cannot be asked like that: {why}")]
    BadAsk { name: String, why: String },
    #[error("{what} “{value}” is not one of {allowed}")]
    BadValue { what: &'static str, value: String, allowed: String },
    #[error("no mapping is called “{0}”")]
    NoMappings(String),
    #[error("no such mapping")]
    UnknownMapping,
    #[error("a name is missing")]
    NoName,
    #[error("{file} is not a file of {what}: {why:?}")]
    NotShared { file: String, what: &'static str, why: crate::sharing::NotShared },
    #[error("“{0}” names too little to be taught")]
    LessonTooShort(String),
    #[error("“{value}” does not fit the figure “{key}”")]
    BadFigure { book: &'static str, key: String, value: String },
    #[error("no such lesson")]
    UnknownLesson,
    #[error("no row of this import is kept to be mended")]
    NothingToMend,
    #[error("file handle {0} is not at hand")]
    UnknownHandle(u32),
    #[error("list {0} is not at hand")]
    UnknownList(u32),
    #[error("no order or shipment “{0}”")]
    UnknownShipment(String),
    #[error("the desk is not empty")]
    NotEmpty,
    #[error("{what} has changed since")]
    ChangedSince { what: String, others: usize, shipment: Option<i64> },
    #[error("a later import has changed {count} rows, {number} first: {file}")]
    ImportedSince { number: String, count: u32, file: String, shipment: Option<i64> },
    #[error("{count} decisions are about it, {number} first")]
    DecidedSince { number: String, count: u32, shipment: Option<i64> },
    #[error("no rule can go silent there")]
    NothingToMute,
    #[error("the import is too old to take back")]
    TooOld,
    #[error("sample data is cleared, not taken back")]
    SampleStands,
    #[error("no import {0}")]
    UnknownImport(i64),
    #[error("nothing to undo")]
    NothingToUndo,
    #[error("nothing to redo")]
    NothingToRedo,
    #[error("{path}: {err}", path = path_of(path))]
    File { path: PathBuf, err: io::Error },
    #[error("{file}: {refusal}")]
    Refused { file: String, refusal: tidewaiter_feeds::Refusal },
    #[error("{file}: {why}")]
    Unreadable { file: String, why: String },
    #[error(transparent)]
    Report(#[from] tidewaiter_reports::ReportError),
    #[error("the desktop did not answer")]
    Desktop,
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("an answer cannot be written: {0}")]
    Answer(#[from] serde_json::Error),
}
