//! Reports, settings, and the care of the desk file.

use super::{Done, Moment};
use serde::{Deserialize, Serialize};
use tidewaiter_core::{Severity, Signal, Stage, classify::Confidence};
use ts_rs::TS;

/// What is running.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct About {
    /// Version.
    pub version: String,
    /// Where the desk file is.
    pub desk_file: String,
    /// Settings.
    pub settings: Settings,
    /// How the window looks.
    pub looks: Looks,
    /// The language that the desk speaks, whether it was chosen or is the system's: `en`, `zh-CN`...
    pub language: String,
    /// The release build's licence.
    pub licence: String,
}

/// What the seller chose, as far as words and outcomes follow from it. Kept in the desk file; each change is a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// `en`, `zh-CN`, `ru`, `es`, `pt`; empty: the system's.
    pub language: String,
    /// IANA zone for times that state none; empty: the system's.
    pub zone: String,
    /// Desktop notifications.
    pub notify: bool,
    /// The currency that sums are shown in.
    pub currency: String,
    /// The folder whose files are brought in by themselves; empty: none.
    pub watch_folder: String,
}

/// Watch a folder, or none.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WatchAsk {
    /// Ask the person which one; false: stop watching.
    pub pick: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            language: String::new(),
            zone: String::new(),
            notify: true,
            currency: "USD".to_owned(),
            watch_folder: String::new(),
        }
    }
}

/// Other settings, kept.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SettingsSet {
    /// As they are now.
    pub settings: Settings,
    /// The step.
    pub done: Done,
}

/// How the window looks. Kept in a small file beside the desk file: it changes with every move and decides nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Looks {
    /// `system`, `light`, `dark`.
    pub theme: String,
    /// `compact`, `comfortable`.
    pub density: String,
    /// Position of the window's panes and list, as the window left it: opaque to the desk.
    pub layout: String,
}

impl Default for Looks {
    fn default() -> Self {
        Looks { theme: "system".to_owned(), density: "compact".to_owned(), layout: String::new() }
    }
}

/// Write a report.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReportAsk {
    /// `exceptions`.
    pub kind: String,
    /// `csv` or `xlsx`.
    pub format: String,
    /// The view whose rows it holds.
    pub view: String,
    /// The filter on it.
    pub filter: String,
}

/// A file that was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Written {
    /// Where; None where the person closed the dialog.
    pub file: Option<String>,
    /// Rows, or bytes for a backup.
    pub rows: u64,
}

/// Is the desk whole?
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CheckReport {
    /// Nothing is wrong.
    pub sound: bool,
    /// What is wrong, a line each.
    pub problems: Vec<String>,
    /// Orders.
    pub orders: u64,
    /// Shipments.
    pub shipments: u64,
    /// Events.
    pub events: u64,
    /// Distinct texts.
    pub phrases: u64,
}

/// What do these texts mean?
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ClassifyAsk {
    /// Each `text`, or `text<TAB>code<TAB>scheme`.
    pub lines: Vec<String>,
}

/// One a line.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Classified {
    /// In the order asked.
    pub readings: Vec<ReadingLine>,
}

/// What one text means.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReadingLine {
    /// The text.
    pub text: String,
    /// The stage.
    pub stage: Option<Stage>,
    /// The signal.
    pub signal: Option<Signal>,
    /// How sure.
    pub confidence: Confidence,
    /// What decided.
    pub rule: String,
}

/// What newly needs a person, for a desktop notification.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct News {
    /// None: nothing to tell.
    pub announcement: Option<Announcement>,
    /// Exceptions that time alone has opened just now.
    pub arrived: u32,
    /// The desk holds something else than at the last look, whoever changed it.
    pub changed: bool,
}

/// One desktop notification.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Announcement {
    /// Heading.
    pub title: String,
    /// Lines.
    pub body: String,
    /// The name of its button.
    pub open: String,
    /// The shipment that the button opens; None: only the window.
    pub shipment: Option<i64>,
    /// How many exceptions it speaks of.
    pub count: u32,
    /// The worst of them.
    pub severity: Severity,
    /// When the desk noticed.
    pub at: Moment,
}

/// A text for the clipboard.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Clip {
    /// The text.
    pub text: String,
}

/// A web page to open: only those that the desk itself knows (sources of playbooks).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Link {
    /// The address.
    pub link: String,
}
