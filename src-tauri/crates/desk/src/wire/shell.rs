//! What a desktop shows around the page: the menu, and the tray.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The native menu, as the page wants it: from its one table of keys, in its language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Menu {
    /// The menus of the bar, in order.
    pub chapters: Vec<MenuChapter>,
}

/// One menu of the bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MenuChapter {
    /// Ready to show.
    pub name: String,
    /// Its items, in order.
    pub items: Vec<MenuItem>,
}

/// One item of a menu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MenuItem {
    /// The page's command, which comes back as a notice when it is chosen; empty: a line between items.
    pub id: String,
    /// Ready to show.
    pub name: String,
    /// The key that does the same, printed; empty: none.
    pub hint: String,
    /// Whether it applies now.
    pub enabled: bool,
}

/// What the tray says of a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glance {
    /// In one line: `Tidewaiter: 12 shipments need you`.
    pub title: String,
    /// Its menu, in order.
    pub entries: Vec<GlanceEntry>,
}

/// One entry of the tray's menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlanceEntry {
    /// `open`: the window; `quit`: the end; any other is a command of the page, for which the window opens.
    pub id: String,
    /// Ready to show: `Needs you: 12`.
    pub name: String,
}
