//! The window itself: one of a kind for each desk, remembered in size and place.

use crate::{
    asked::Asked,
    bell::Bell,
    door::{self, Door},
    pulse,
};
use std::{
    ffi::OsString,
    hash::{DefaultHasher, Hash, Hasher},
    path::PathBuf,
};
use tauri::{AppHandle, DragDropEvent, Manager, WebviewWindow, Window, WindowEvent};

const LABEL: &str = "main";
const IDENTIFIER: &str = "app.tidewaiter.desk";

/// Opens the window and comes back when it was closed.
///
/// # Errors
/// Where there is no display, or no web view to draw with.
pub fn run(asked: Asked) -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .plugin(one_window_a_desk(&asked))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![door::rpc])
        .on_window_event(heard)
        .setup(move |app| {
            let door = Door::new(app.handle().clone(), &asked);
            app.manage(door.clone());
            if let Some(shipment) = asked.open {
                door.face().open(shipment);
            }
            pulse::start(door.clone(), Bell::hang(door)?);
            #[cfg(target_os = "linux")]
            closing_keys(app.handle());
            tracing::info!(version = %app.package_info().version, "the window opens");
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|_, _| {});
    Ok(())
}

/// The main window, while there is one.
pub fn main(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(LABEL)
}

/// Brings the window to the front.
pub fn raise(app: &AppHandle) {
    let Some(window) = main(app) else { return };
    let raised = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
    if let Err(error) = raised {
        tracing::warn!(%error, "the window did not come to the front");
    }
}

/// A second start on the same desk raises the first window and hands it `--open`; another desk has a window of its own.
fn one_window_a_desk(asked: &Asked) -> tauri::plugin::TauriPlugin<tauri::Wry> {
    let mut name = IDENTIFIER.to_owned();
    if asked.elsewhere {
        let mut hasher = DefaultHasher::new();
        asked.desk.as_deref().map(|path| std::path::absolute(path).unwrap_or_default()).hash(&mut hasher);
        name.push_str(&format!(".at{:x}", hasher.finish()));
    }
    tauri_plugin_single_instance::Builder::new()
        .dbus_id(name)
        .callback(|app, words, _| {
            raise(app);
            let words = words.into_iter().skip(1).map(OsString::from);
            if let Ok(Asked { open: Some(shipment), .. }) = Asked::read(words, |_| None) {
                app.state::<Door>().face().open(shipment);
            }
        })
        .build()
}

fn heard(window: &Window, event: &WindowEvent) {
    if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
        let (door, paths): (Door, Vec<PathBuf>) = (window.state::<Door>().inner().clone(), paths.clone());
        tauri::async_runtime::spawn_blocking(move || door.dropped(&paths));
    }
}

/// Without a menu nothing listens for the keys that close a window on Linux.
#[cfg(target_os = "linux")]
fn closing_keys(app: &AppHandle) {
    use gtk::{
        gdk::{ModifierType, keys::constants as key},
        glib::Propagation,
        prelude::WidgetExt,
    };
    let Some(window) = main(app) else { return };
    let Ok(frame) = window.gtk_window() else { return };
    frame.connect_key_press_event(move |_, press| {
        let held = press.state() & gtk::accelerator_get_default_mod_mask();
        let closes = held == ModifierType::CONTROL_MASK && [key::q, key::w].contains(&press.keyval());
        if closes && let Err(error) = window.close() {
            tracing::warn!(%error, "the window did not close");
        }
        if closes { Propagation::Stop } else { Propagation::Proceed }
    });
}
