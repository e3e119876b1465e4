//! The program's log: beside the desk file, a file a day, a week of them. Nothing of a buyer goes into it.

use std::{fs, path::Path};
use tracing_appender::rolling::{Builder, Rotation};
use tracing_subscriber::EnvFilter;

const DAYS_KEPT: usize = 7;

/// Starts the log in the folder `log` beside the desk file. Without a folder that can be written there is no log.
///
/// `TIDEWAITER_LOG` says what goes in, as `tracing` filters do: `tidewaiter=debug`.
pub fn keep(desk: Option<&Path>) {
    let Some(folder) = desk.and_then(Path::parent).map(|folder| folder.join("log")) else { return };
    if fs::create_dir_all(&folder).is_err() {
        return;
    }
    let Ok(pages) = Builder::new()
        .rotation(Rotation::DAILY)
        .filename_prefix("tidewaiter")
        .filename_suffix("log")
        .max_log_files(DAYS_KEPT)
        .build(folder)
    else {
        return;
    };
    let wanted =
        EnvFilter::try_from_env("TIDEWAITER_LOG").unwrap_or_else(|_| EnvFilter::new("warn,tidewaiter=info"));
    let started =
        tracing_subscriber::fmt().with_env_filter(wanted).with_ansi(false).with_writer(pages).try_init();
    if started.is_ok() {
        note_panics();
    }
}

/// A panic's place goes into the log; its message does not, because it may quote what was being read.
fn note_panics() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panicked");
        usual(panic);
    }));
}
