//! The shapes that cross the door, for faces in any language.
//!
//! Instants are RFC 3339 UTC; a `text` beside them is ready to show in the desk's language. Numbers that a person reads
//! come with their text, so that a face formats nothing.

mod care;
mod dashboard;
mod import;
mod lesson;
mod mapping;
mod policy;
mod queue;
mod shell;
mod shipment;
mod triage;

pub use care::*;
pub use dashboard::*;
pub use import::*;
pub use lesson::*;
pub use mapping::*;
pub use policy::*;
pub use queue::*;
pub use shell::*;
pub use shipment::*;
pub use triage::*;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An ask or an answer without content.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// A moment: the instant, short for a row, whole for a tooltip.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Moment {
    /// RFC 3339 in UTC.
    pub at: String,
    /// `19 Nov 14:20`, local.
    pub text: String,
    /// `Thursday 19 November 2026, 14:20 (06:20 UTC)`.
    pub whole: String,
}

/// An amount: the exact decimal, its currency, and both as a text.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Amount {
    /// `184.00`.
    pub decimal: String,
    /// ISO 4217, where known.
    pub currency: Option<String>,
    /// `US$184.00`.
    pub text: String,
}

/// What went wrong, for a person.
#[derive(Debug, Clone, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{message} {hint}")]
pub struct Fault {
    /// A word that a face may act on: `cancelled`, `changed_since`, `not_found`, `refused_file`, `bad_ask`, `bad_figure`, `disk`, `failed`.
    pub code: String,
    /// What, and where.
    pub message: String,
    /// What to do next.
    pub hint: String,
    /// The figure that does not fit, see [`FigureEdit`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub key: Option<String>,
    /// The shipment that stands in the way, for a link to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub shipment: Option<i64>,
}

impl Fault {
    /// One that is about no figure and no shipment.
    pub fn new(code: &str, message: String, hint: String) -> Fault {
        Fault { code: code.to_owned(), message, hint, key: None, shipment: None }
    }
}

/// Something that a face is told without asking.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Notice {
    /// Long work went on.
    Progress {
        /// The task's id, for `cancel`.
        task: String,
        /// What is being done, ready to show.
        text: String,
        /// Done so far.
        done: u64,
        /// Of how many; 0 while unknown.
        total: u64,
    },
    /// What the desk holds has changed: ask again. `arrived` exceptions are new since the last such notice.
    Changed {
        /// New exceptions.
        arrived: u32,
    },
    /// A person asked, outside the window, to see this shipment (a notification's button).
    Open {
        /// The shipment.
        shipment: i64,
    },
    /// Files came into the watched folder; what became of each, a line each, ready to show.
    Folder {
        /// The lines.
        text: String,
    },
    /// Files were dropped on the window; they wait under these handles.
    Dropped {
        /// The files.
        files: Vec<PickedFile>,
    },
    /// A person chose this in the native menu or in the tray.
    Command {
        /// A command of the page.
        id: String,
    },
    /// Something to say that nobody asked for, in one line.
    Say {
        /// Ready to show.
        text: String,
    },
}
