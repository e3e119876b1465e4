//! The window itself: one of a kind for each desk, remembered in size and place.

use crate::{asked::Asked, door, door::Door, menu, place, pulse, tray};
use std::hash::{DefaultHasher, Hash, Hasher};
use tauri::webview::PageLoadEvent;
use tauri::{AppHandle, DragDropEvent, Manager, WebviewWindow, Window, WindowEvent};
use tidewaiter_desk::wire::Notice;

/// The program's name among all programs, as in `tauri.conf.json`.
pub const IDENTIFIER: &str = "app.tidewaiter.desk";

/// Opens the window and comes back when it was closed; an error where there is no display to draw on.
pub fn run(asked: Asked) -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .plugin(one_window_a_desk(&asked))
        .plugin(place::remembered())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri::plugin::Builder::<_, ()>::new("home").on_navigation(|_, to| stays(to)).build())
        .invoke_handler(tauri::generate_handler![door::rpc])
        .manage(menu::Bar::default())
        .manage(tray::Tray::default())
        .on_menu_event(|app, event| menu::chosen(app, &event))
        .on_window_event(heard)
        // Not sooner: on Linux a window knows where it stands only once it is shown.
        .on_page_load(|page, load| {
            if load.event() == PageLoadEvent::Finished {
                place::onto_a_screen(&page.window());
            }
        })
        .setup(move |app| {
            let door = Door::new(app.handle().clone(), &asked);
            app.manage(door.clone());
            show(&door, asked);
            pulse::start(door)?;
            #[cfg(target_os = "linux")]
            closing_keys(app.handle());
            tracing::info!(version = %app.package_info().version, "the window opens");
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|_app, _event| {
        // There a link comes as an event, where other systems start the program with it.
        #[cfg(target_os = "macos")]
        if let tauri::RunEvent::Opened { urls } = _event {
            let door = _app.state::<Door>();
            urls.into_iter().for_each(|link| door.follow(link.into()));
        }
    });
    Ok(())
}

/// Shows what a start asked for.
fn show(door: &Door, asked: Asked) {
    if let Some(shipment) = asked.open {
        door.face().open(Some(shipment));
    }
    if let Some(link) = asked.link {
        door.follow(link);
    }
}

/// The main window, while there is one.
pub fn main(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window("main")
}

/// Brings the window to the front.
pub fn raise(app: &AppHandle) {
    let Some(window) = main(app) else { return };
    if let Err(error) = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus()) {
        tracing::warn!(%error, "the window did not come to the front");
    }
}

/// Closes the window as its close button does, which ends the program.
pub fn close(app: &AppHandle) {
    if let Some(Err(error)) = main(app).map(|window| window.close()) {
        tracing::warn!(%error, "the window did not close");
    }
}

/// A second start on the same desk raises the first window and hands it what it asked for; another desk has a window of
/// its own.
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
            if let Ok(asked) = Asked::read(words.into_iter().skip(1).map(Into::into)) {
                show(&app.state::<Door>(), asked);
            }
        })
        .build()
}

/// The page stays at home: its policy shuts in what it loads, but not where it could go.
fn stays(to: &tauri::Url) -> bool {
    to.scheme() == "tauri" || to.host_str() == Some("tauri.localhost")
}

fn heard(window: &Window, event: &WindowEvent) {
    if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
        let (door, paths) = (window.state::<Door>().inner().clone(), paths.clone());
        tauri::async_runtime::spawn_blocking(move || {
            // Where there is no desk the page says so already.
            let Ok(desk) = door.desk() else { return };
            door.face().tell(Notice::Dropped { files: desk.offer(&paths) });
        });
    }
}

/// The menu binds no keys, so nothing else listens for those that close a window on Linux.
#[cfg(target_os = "linux")]
fn closing_keys(app: &AppHandle) {
    use gtk::{gdk::ModifierType, gdk::keys::constants as key, glib::Propagation, prelude::WidgetExt};
    let Some((window, frame)) =
        main(app).and_then(|window| Some((window.clone(), window.gtk_window().ok()?)))
    else {
        return;
    };
    frame.connect_key_press_event(move |_, press| {
        let held = press.state() & gtk::accelerator_get_default_mod_mask();
        let closes = held == ModifierType::CONTROL_MASK && [key::q, key::w].contains(&press.keyval());
        if closes && window.close().is_ok() { Propagation::Stop } else { Propagation::Proceed }
    });
}
