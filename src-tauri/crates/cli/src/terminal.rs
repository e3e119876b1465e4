//! The terminal as a face of the desk.

use std::{
    io::{IsTerminal, Write},
    path::PathBuf,
};
use tidewaiter_desk::{Face, wire::Notice};

/// A terminal: progress on standard error where somebody watches it, and no dialogs but the paths of the command line.
pub struct Terminal {
    /// Where to write, for reports and backups.
    pub save: Option<PathBuf>,
    /// What to read, for files that are not imported.
    pub open: Vec<PathBuf>,
}

impl Face for Terminal {
    fn notice(&self, notice: Notice) {
        if let Notice::Progress { text, done, total, .. } = notice
            && std::io::stderr().is_terminal()
        {
            let part = done.saturating_mul(100) / total.max(1);
            // Progress that cannot be shown is not worth a fault.
            let _ = write!(std::io::stderr(), "\r\x1b[K{text} {part} %");
        }
    }

    fn pick_files(&self) -> Vec<PathBuf> {
        self.open.clone()
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        None
    }

    fn pick_save(&self, _: &str) -> Option<PathBuf> {
        self.save.clone()
    }

    fn open_link(&self, _: &str) -> bool {
        false
    }

    fn copy(&self, _: &str) -> bool {
        false
    }
}

/// Says one line on standard error.
pub fn say(line: &str) {
    let clear = if std::io::stderr().is_terminal() { "\r\x1b[K" } else { "" };
    // Where standard error is closed, nobody wants to hear it.
    let _ = writeln!(std::io::stderr(), "{clear}{line}");
}
