//! How much an exception presses.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Three severities, least first, so that the greater one is the worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Good to know.
    Notice,
    /// This week.
    Warning,
    /// Today.
    Urgent,
}

impl Severity {
    /// All severities, least first.
    pub const ALL: [Severity; 3] = [Severity::Notice, Severity::Warning, Severity::Urgent];

    /// The id used in files, in the command line's JSON and in the data.
    pub const fn id(self) -> &'static str {
        match self {
            Severity::Notice => "notice",
            Severity::Warning => "warning",
            Severity::Urgent => "urgent",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// The word is not the id of a severity.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a severity")]
pub struct UnknownSeverity(pub String);

impl FromStr for Severity {
    type Err = UnknownSeverity;

    fn from_str(id: &str) -> Result<Self, UnknownSeverity> {
        Severity::ALL.into_iter().find(|it| it.id() == id).ok_or_else(|| UnknownSeverity(id.to_owned()))
    }
}
