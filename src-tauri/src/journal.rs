//! The program's log: beside the desk file, a file a day, a week of them. Nothing of a buyer goes into it.

use std::{fs, path::Path};
use tracing_appender::rolling::{Builder, Rotation};
use tracing_subscriber::EnvFilter;

const DAYS_KEPT: usize = 7;

/// Starts the log in the folder `log` beside the desk file; without a folder that can be written there is none.
/// `TIDEWAITER_LOG` says what goes in, as `tracing` filters do: `tidewaiter=debug`.
pub fn keep(desk: Option<&Path>) {
    let Some(folder) = desk.and_then(Path::parent).map(|folder| folder.join("log")) else { return };
    let pages = Builder::new().rotation(Rotation::DAILY).max_log_files(DAYS_KEPT);
    let pages = pages.filename_prefix("tidewaiter").filename_suffix("log");
    let Some(pages) = fs::create_dir_all(&folder).ok().and_then(|()| pages.build(folder).ok()) else {
        return;
    };
    let wanted = EnvFilter::try_from_env("TIDEWAITER_LOG");
    let wanted = wanted.unwrap_or_else(|_| EnvFilter::new("warn,tidewaiter=info"));
    // An error says that there is a log already.
    let _ = tracing_subscriber::fmt().with_env_filter(wanted).with_ansi(false).with_writer(pages).try_init();
    note_panics();
}

/// A panic's place goes into the log; its message does not, because it may quote what was being read.
fn note_panics() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        tracing::error!(place = panic.location().map(ToString::to_string), "panicked");
        usual(panic);
    }));
}
