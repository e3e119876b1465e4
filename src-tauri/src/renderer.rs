//! Lets WebKitGTK draw without DMA-BUF, which doubles the speed of scrolling.

use std::{env, os::unix::process::CommandExt, process::Command};

const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Starts the program anew, as the same process, with the switch set; does nothing where the person set it either way.
///
/// A program cannot safely change its own environment, and WebKit reads the switch in several processes.
pub fn settle() {
    if env::var_os(SWITCH).is_some() {
        return;
    }
    let Ok(program) = env::current_exe() else { return };
    let mut words = env::args_os();
    let name = words.next().unwrap_or_else(|| program.clone().into_os_string());
    // Comes back only where it failed; the window then opens all the same, and scrolls slower.
    let _ = Command::new(program).arg0(name).args(words).env(SWITCH, "1").exec();
}
