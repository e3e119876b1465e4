//! What the desktop draws around the page, such as the menu, is as light or dark as the person chose the page to be.

use tauri::{AppHandle, Theme};

/// Wears `light` or `dark`; anything else as the system does.
pub fn wear(app: &AppHandle, theme: &str) {
    let theme = [("light", Theme::Light), ("dark", Theme::Dark)].into_iter().find(|(name, _)| *name == theme);
    let theme = theme.map(|(_, theme)| theme);
    #[cfg(not(target_os = "linux"))]
    app.set_theme(theme);
    #[cfg(target_os = "linux")]
    if let Err(error) = app.run_on_main_thread(move || of_gtk(theme)) {
        tracing::warn!(%error, "the theme was not worn");
    }
}

/// Tauri would take no theme for the light one, and so overrule a system that prefers the dark.
#[cfg(target_os = "linux")]
fn of_gtk(theme: Option<Theme>) {
    use gtk::prelude::GtkSettingsExt;
    let Some(settings) = gtk::Settings::default() else { return };
    match theme {
        Some(theme) => settings.set_gtk_application_prefer_dark_theme(theme == Theme::Dark),
        None => settings.reset_property("gtk-application-prefer-dark-theme"),
    }
}
