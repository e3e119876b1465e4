//! The icon on Linux: spoken over the session bus, so that no library of the system can be missing.

use ksni::blocking::{Handle, TrayMethods};
use ksni::menu::{MenuItem, StandardItem};
use tauri::AppHandle;
use tidewaiter_desk::wire::Glance;

/// The icon in the tray, or one that waits until the desktop has a tray.
pub struct Icon(Handle<Notifier>);

struct Notifier {
    app: AppHandle,
    glance: Glance,
}

impl Icon {
    /// None where there is no session bus.
    pub fn hang(app: &AppHandle, glance: &Glance) -> Option<Icon> {
        let notifier = Notifier { app: app.clone(), glance: glance.clone() };
        let hung = notifier.assume_sni_available(true).spawn();
        hung.inspect_err(|error| tracing::info!(%error, "this desktop takes no icon into its tray"))
            .ok()
            .map(Icon)
    }

    /// Says this from now on.
    pub fn show(&self, _: &AppHandle, glance: &Glance) {
        self.0.update(|notifier| notifier.glance = glance.clone());
    }
}

impl ksni::Tray for Notifier {
    fn id(&self) -> String {
        "tidewaiter".to_owned()
    }

    fn title(&self) -> String {
        self.glance.title.clone()
    }

    fn tool_tip(&self) -> ksni::ToolTip {
        ksni::ToolTip { title: self.glance.title.clone(), ..ksni::ToolTip::default() }
    }

    /// A picture rather than a name: a theme may not have heard of us.
    fn icon_pixmap(&self) -> Vec<ksni::Icon> {
        let Some(icon) = self.app.default_window_icon() else { return Vec::new() };
        let (Ok(width), Ok(height)) = (i32::try_from(icon.width()), i32::try_from(icon.height())) else {
            return Vec::new();
        };
        // The bus wants the opacity first.
        let (pixels, _) = icon.rgba().as_chunks::<4>();
        let data =
            pixels.iter().flat_map(|&[red, green, blue, opacity]| [opacity, red, green, blue]).collect();
        vec![ksni::Icon { width, height, data }]
    }

    fn activate(&mut self, _: i32, _: i32) {
        super::chosen(&self.app, "open");
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        let entries = self.glance.entries.iter().map(|entry| {
            let id = entry.id.clone();
            StandardItem {
                // An `_` would make the letter behind it a key.
                label: entry.name.replace('_', "__"),
                activate: Box::new(move |notifier: &mut Self| super::chosen(&notifier.app, &id)),
                ..StandardItem::default()
            }
            .into()
        });
        entries.collect()
    }
}
