//! The system's file dialogs. In builds that are not released a test may answer in a person's place:
//! `TIDEWAITER_TEST_PICK` names a file whose lines are paths, read anew each time; `TIDEWAITER_TEST_SAVE` and
//! `TIDEWAITER_TEST_FOLDER` are paths.

use std::path::PathBuf;
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// Files that the person chose to open; empty where they closed the dialog. Blocks; not for the main thread.
pub fn to_open(app: &AppHandle) -> Vec<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(answer) = std::env::var_os("TIDEWAITER_TEST_PICK") {
        return std::fs::read_to_string(answer).unwrap_or_default().lines().map(PathBuf::from).collect();
    }
    let chosen = over_the_window(app).blocking_pick_files().unwrap_or_default();
    chosen.into_iter().filter_map(|file| file.into_path().ok()).collect()
}

/// The folder that the person chose; None where they closed the dialog. Blocks; not for the main thread.
pub fn a_folder(app: &AppHandle) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(answer) = std::env::var_os("TIDEWAITER_TEST_FOLDER") {
        return Some(answer.into());
    }
    over_the_window(app).blocking_pick_folder().and_then(|folder| folder.into_path().ok())
}

/// Where the person chose to save; None where they closed the dialog. Blocks; not for the main thread.
pub fn to_save(app: &AppHandle, name: &str) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(answer) = std::env::var_os("TIDEWAITER_TEST_SAVE") {
        return Some(answer.into());
    }
    over_the_window(app).set_file_name(name).blocking_save_file().and_then(|file| file.into_path().ok())
}

fn over_the_window(app: &AppHandle) -> FileDialogBuilder<tauri::Wry> {
    let dialog = || app.dialog().file();
    crate::window::main(app).map_or_else(dialog, |window| dialog().set_parent(&window))
}
