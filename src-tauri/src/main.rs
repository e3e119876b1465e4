//! Tidewaiter's window: a page, one door to the desk, and what only a desktop can offer. It decides nothing.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod asked;
mod bell;
mod dialogs;
mod door;
mod face;
mod journal;
mod menu;
mod place;
mod pulse;
#[cfg(target_os = "linux")]
mod renderer;
mod theme;
mod tray;
mod window;

use asked::Asked;
use std::process::ExitCode;

#[allow(clippy::print_stderr)]
fn main() -> ExitCode {
    #[cfg(target_os = "linux")]
    renderer::settle();

    let asked = match Asked::read(std::env::args_os().skip(1)) {
        Ok(asked) => asked,
        Err(wrong) => {
            eprintln!("tidewaiter: {wrong}");
            return ExitCode::from(2);
        }
    };
    #[cfg(target_os = "linux")]
    if gtk::init().is_err() {
        eprintln!(
            "tidewaiter: no display to open a window on; tidewaiter-cli does the same work in a terminal"
        );
        return ExitCode::FAILURE;
    }
    journal::keep(asked.desk.as_deref());
    if let Err(error) = window::run(asked) {
        tracing::error!(%error, "the window did not open");
        eprintln!("tidewaiter: the window did not open: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
