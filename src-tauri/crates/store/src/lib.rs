//! The desk file: one SQLite database, and the only place with SQL.
//!
//! One writer, a few readers. Every write goes through [`Store::write`], which commits whole or not at all.

mod beside;
mod cases;
mod dossier;
mod error;
mod images;
mod imports;
mod lanes;
mod legs;
mod lessons;
mod lists;
mod manifest;
mod mappings;
mod open;
mod orders;
mod own;
mod packed;
mod phrases;
mod prompts;
mod rejects;
mod saved;
mod settings;
mod shipments;
mod steps;
mod tags;
mod tally;
mod turns;
mod upkeep;
mod watched;

pub use cases::{Case, CaseState, LogLine};
pub use dossier::{BuyerNote, Dossier};
pub use error::StoreError;
pub use images::Later;
pub use imports::{Begun, Brought, FileAge, ImportRow};
pub use lanes::{BLOCK, LaneFigure};
pub use lessons::LessonRow;
pub use lists::{CaseLine, Condition, Filter, Scope, Standing};
pub use manifest::{Column, Manifest, Said};
pub use mappings::MappingRow;
pub use open::{Reader, Store, Writer};
pub use orders::{OrderFacts, OrderRow, Seen, Stored, text_of};
pub use packed::PackedScan;
pub use phrases::{PhraseRow, PhraseText};
pub use prompts::{Handover, Prompt, PromptMark};
pub use rejects::RejectedRow;
pub use saved::SavedViewRow;
pub use shipments::{NewShipment, Placement, Scanned, ShipmentRow};
pub use steps::{Image, NoteRow, StepRow};
pub use tally::{Counted, Promise};
pub use turns::{Turn, TurnLine};
pub use upkeep::Soundness;
pub use watched::FileMark;
