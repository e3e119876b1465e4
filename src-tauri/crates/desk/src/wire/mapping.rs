//! How files are read: what a person settles, and what is remembered of it.

use serde::{Deserialize, Serialize};
use tidewaiter_feeds::{Field, Mapping};
use ts_rs::TS;

/// Read one file again, with what the person settled.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LookAsk {
    /// From `pick_files`, `paste`, or files that were dropped.
    pub handle: u32,
    /// What the person settled; None: what is remembered for files like it. `import` reads the file the same way.
    pub mapping: Option<Mapping>,
    /// For a protected workbook; kept only in memory.
    pub password: Option<String>,
}

/// Text that was pasted or dropped.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Pasted {
    /// The text.
    pub text: String,
}

/// What a person can choose when they correct how a file is read.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MappingChoices {
    /// What a column can hold.
    pub fields: Vec<FieldChoice>,
    /// Character encodings, by name.
    pub encodings: Vec<String>,
    /// Delimiters.
    pub delimiters: Vec<String>,
    /// ISO 4217 codes.
    pub currencies: Vec<String>,
    /// IANA zones.
    pub zones: Vec<String>,
}

/// A field that a column can hold.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FieldChoice {
    /// Its id.
    pub id: Field,
    /// Its name, ready to show.
    pub text: String,
    /// Only files of events have it.
    pub events: bool,
}

/// The remembered mappings, last used first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Mappings {
    /// The mappings.
    pub mappings: Vec<MappingLine>,
}

/// A mapping that is used silently for files with its header.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MappingLine {
    /// Its id.
    pub id: i64,
    /// Its name: the person's, else the file's that it was made for.
    pub name: String,
    /// The header that it is for, a few cells of it, ready to show.
    pub header: String,
    /// When it was last used.
    pub used: super::Moment,
}

/// Give a remembered mapping a name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MappingName {
    /// Its id.
    pub id: i64,
    /// Its new name.
    pub name: String,
}

/// Which remembered mapping.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MappingId {
    /// Its id.
    pub id: i64,
}
