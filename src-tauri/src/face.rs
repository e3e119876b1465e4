//! What the window offers to the desk.

use crate::{dialogs, menu, theme, window};
use arboard::Clipboard;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use tauri::{AppHandle, Emitter};
use tidewaiter_desk::{Face, wire::Menu, wire::Notice};
use tokio::sync::Notify;

/// The window, as the desk sees it.
pub struct WindowFace {
    app: AppHandle,
    /// Kept, because on X11 a text is on the clipboard only as long as its owner lives.
    clipboard: Mutex<Option<Clipboard>>,
    /// Notices from before the page listened; None since it does.
    early: Mutex<Option<Vec<Notice>>>,
    stirred: Notify,
}

impl WindowFace {
    /// A face that holds notices back until the page listens.
    pub fn new(app: AppHandle) -> WindowFace {
        let early = Mutex::new(Some(Vec::new()));
        WindowFace { app, clipboard: Mutex::default(), early, stirred: Notify::new() }
    }

    /// The program whose face this is.
    pub fn app(&self) -> &AppHandle {
        &self.app
    }

    /// Comes back when exceptions have arrived since it last did.
    pub async fn stirred(&self) {
        self.stirred.notified().await;
    }

    /// Hands the page a notice, or keeps it until there is a page.
    pub fn tell(&self, notice: Notice) {
        let mut early = self.early.lock().unwrap_or_else(PoisonError::into_inner);
        match early.as_mut() {
            Some(waiting) => waiting.push(notice),
            None => self.emit(&notice),
        }
    }

    /// The page has asked for something, so it listens: it does that first.
    pub fn page_listens(&self) {
        let early = self.early.lock().unwrap_or_else(PoisonError::into_inner).take();
        early.unwrap_or_default().iter().for_each(|notice| self.emit(notice));
    }

    /// Brings the window to the front, and this shipment with it.
    pub fn open(&self, shipment: Option<i64>) {
        window::raise(&self.app);
        if let Some(shipment) = shipment {
            self.tell(Notice::Open { shipment });
        }
    }

    fn emit(&self, notice: &Notice) {
        if let Err(error) = self.app.emit("desk", notice) {
            tracing::warn!(%error, "the page was not told");
        }
    }
}

impl Face for WindowFace {
    fn notice(&self, notice: Notice) {
        if matches!(notice, Notice::Changed { arrived } if arrived > 0) {
            self.stirred.notify_one();
        }
        self.tell(notice);
    }

    fn pick_files(&self) -> Vec<PathBuf> {
        dialogs::to_open(&self.app)
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        dialogs::a_folder(&self.app)
    }

    fn pick_save(&self, name: &str) -> Option<PathBuf> {
        dialogs::to_save(&self.app, name)
    }

    fn open_link(&self, link: &str) -> bool {
        let opened = tauri_plugin_opener::open_url(link, None::<&str>);
        opened.inspect_err(|error| tracing::warn!(%error, "no browser opened")).is_ok()
    }

    fn copy(&self, text: &str) -> bool {
        let mut kept = self.clipboard.lock().unwrap_or_else(PoisonError::into_inner);
        let copied = match kept.as_mut() {
            Some(clipboard) => clipboard.set_text(text),
            None => Clipboard::new().and_then(|clipboard| kept.insert(clipboard).set_text(text)),
        };
        copied.inspect_err(|error| tracing::warn!(%error, "the clipboard did not take a text")).is_ok()
    }

    fn menu(&self, menu: Menu) {
        menu::show(&self.app, menu);
    }

    fn dress(&self, theme: &str) {
        theme::wear(&self.app, theme);
    }
}
