//! The tray: what needs a person today, beside the clock, where the desktop has a place for it.

#[cfg_attr(target_os = "linux", path = "tray_linux.rs")]
#[cfg_attr(not(target_os = "linux"), path = "tray_native.rs")]
mod icon;

use crate::{door::Door, window};
use std::sync::{Mutex, PoisonError};
use tauri::{AppHandle, Manager};
use tidewaiter_desk::wire::{Glance, Notice};

/// Before the ids of entries that stand in a native menu.
pub const ENTRY: &str = "tray:";

/// What the tray shows, once it was told.
#[derive(Default)]
pub struct Tray(Mutex<Option<Shown>>);

struct Shown {
    glance: Glance,
    /// None: this desktop takes no icon, and nobody is told.
    icon: Option<icon::Icon>,
}

/// Shows this in the tray, hanging the icon there at first. Blocks; not for the main thread.
pub fn show(app: &AppHandle, glance: Glance) {
    let tray = app.state::<Tray>();
    let mut shown = tray.0.lock().unwrap_or_else(PoisonError::into_inner);
    match shown.as_mut() {
        Some(shown) if shown.glance == glance => {}
        Some(shown) => {
            if let Some(icon) = &shown.icon {
                icon.show(app, &glance);
            }
            shown.glance = glance;
        }
        None => *shown = Some(Shown { icon: icon::Icon::hang(app, &glance), glance }),
    }
}

/// What was chosen in the tray: the window, its end, or a command of the page.
pub fn chosen(app: &AppHandle, id: &str) {
    if id == "quit" {
        return window::close(app);
    }
    window::raise(app);
    if id != "open" {
        app.state::<Door>().face().tell(Notice::Command { id: id.to_owned() });
    }
}
