//! The icon on Windows and macOS, which always have a tray.

use crate::{menu::plain, tray::ENTRY};
use tauri::menu::{Menu, MenuItem};
use tauri::tray::{TrayIcon, TrayIconBuilder};
use tauri::{AppHandle, Wry};
use tidewaiter_desk::wire::Glance;

/// The icon in the tray.
pub struct Icon(TrayIcon<Wry>);

impl Icon {
    /// None where the system refuses.
    pub fn hang(app: &AppHandle, glance: &Glance) -> Option<Icon> {
        let hang = || {
            let icon = TrayIconBuilder::new().tooltip(&glance.title).menu(&menu(app, glance)?);
            let icon = match app.default_window_icon() {
                Some(picture) => icon.icon(picture.clone()),
                None => icon,
            };
            icon.build(app)
        };
        hang().inspect_err(|error| tracing::info!(%error, "the tray took no icon")).ok().map(Icon)
    }

    /// Says this from now on.
    pub fn show(&self, app: &AppHandle, glance: &Glance) {
        let shown = menu(app, glance).and_then(|menu| self.0.set_menu(Some(menu)));
        if let Err(error) = shown.and_then(|()| self.0.set_tooltip(Some(&glance.title))) {
            tracing::info!(%error, "the tray shows what it showed before");
        }
    }
}

fn menu(app: &AppHandle, glance: &Glance) -> tauri::Result<Menu<Wry>> {
    let menu = Menu::new(app)?;
    for entry in &glance.entries {
        let id = format!("{ENTRY}{}", entry.id);
        menu.append(&MenuItem::with_id(app, id, plain(&entry.name), true, None::<&str>)?)?;
    }
    Ok(menu)
}
