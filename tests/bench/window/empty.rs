//! A window with nothing in it, to weigh ours against.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    let mut context = tauri::generate_context!();
    context.config_mut().app.windows.clear();
    let nothing = "about:blank".parse().map(WebviewUrl::External).unwrap_or_default();
    tauri::Builder::default()
        .setup(|app| Ok(WebviewWindowBuilder::new(app, "empty", nothing).build().map(drop)?))
        .run(context)
}
