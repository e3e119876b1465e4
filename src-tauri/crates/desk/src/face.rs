use crate::wire::{Menu, Notice};
use std::path::PathBuf;

/// What a face offers to the desk: a way to be told things, and the person's own dialogs.
pub trait Face: Send + Sync {
    /// Tells progress and changes. Must not block.
    fn notice(&self, notice: Notice);
    /// Asks the person for files to read; empty: they chose none.
    fn pick_files(&self) -> Vec<PathBuf>;
    /// Asks the person for a folder; None: they chose none.
    fn pick_folder(&self) -> Option<PathBuf>;
    /// Asks the person where to write; None: nowhere.
    fn pick_save(&self, name: &str) -> Option<PathBuf>;
    /// Opens a web page; answers whether that worked.
    fn open_link(&self, link: &str) -> bool;
    /// Puts a text on the clipboard; answers whether that worked.
    fn copy(&self, text: &str) -> bool;
    /// Shows the page's menu as the desktop does. Must not block. A face without a menu passes it over.
    fn menu(&self, _: Menu) {}
    /// Draws what is not the page's in this theme: `system`, `light`, `dark`. Must not block. Told whenever the page learns
    /// it, so often the same again. A face without any of that passes it over.
    fn dress(&self, _theme: &str) {}
}
