//! The system's file dialogs.

use std::path::PathBuf;
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// Files that the person chose to open; empty where they closed the dialog. Blocks; not for the main thread.
pub fn to_open(app: &AppHandle) -> Vec<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(files) = answered::to_open() {
        return files;
    }
    let chosen = over_the_window(app).blocking_pick_files().unwrap_or_default();
    chosen.into_iter().filter_map(path).collect()
}

/// Where the person chose to save; None where they closed the dialog. Blocks; not for the main thread.
pub fn to_save(app: &AppHandle, name: &str) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(file) = answered::to_save() {
        return Some(file);
    }
    over_the_window(app).set_file_name(name).blocking_save_file().and_then(path)
}

fn over_the_window(app: &AppHandle) -> FileDialogBuilder<tauri::Wry> {
    let dialog = app.dialog().file();
    match crate::window::main(app) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

fn path(chosen: FilePath) -> Option<PathBuf> {
    chosen.into_path().inspect_err(|error| tracing::warn!(%error, "a chosen file has no path")).ok()
}

/// A test's answer in place of a person's; not in a release build.
#[cfg(debug_assertions)]
mod answered {
    use std::{env, fs, path::PathBuf};

    /// The lines of the file that `TIDEWAITER_TEST_PICK` names, read anew each time.
    pub fn to_open() -> Option<Vec<PathBuf>> {
        let answer = env::var_os("TIDEWAITER_TEST_PICK")?;
        let lines = fs::read_to_string(answer).unwrap_or_default();
        Some(lines.lines().filter(|line| !line.is_empty()).map(PathBuf::from).collect())
    }

    /// The path that `TIDEWAITER_TEST_SAVE` holds.
    pub fn to_save() -> Option<PathBuf> {
        env::var_os("TIDEWAITER_TEST_SAVE").map(PathBuf::from)
    }
}
