//! The desktop around the window: its notifications, and the mouse.

use crate::seat::{Tried, until};
use std::{env, fs};
use tokio::process::Command;

/// A notification as the desktop got it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub program: String,
    pub heading: String,
    pub lines: String,
}

/// Every notification since this run began, oldest first.
pub fn notifications() -> Tried<Vec<Shown>> {
    let heard = fs::read_to_string(env::var("TIDEWAITER_HEARD")?)?;
    let shown = heard.lines().map(|line| {
        let mut parts = line.splitn(3, '\t').map(str::to_owned);
        let mut part = || parts.next().unwrap_or_default();
        Shown { program: part(), heading: part(), lines: part() }
    });
    Ok(shown.collect())
}

/// Waits for the first notification after the first `known` ones.
pub async fn notification_after(known: usize) -> Tried<Shown> {
    until("a desktop notification", async || Ok(notifications()?.get(known).cloned())).await
}

/// Clicks with the mouse on the notification that is on the screen.
pub async fn click_notification() -> Tried<()> {
    let window = until("the notification on the screen", async || {
        Ok(said("xdotool", &["search", "--onlyvisible", "--class", "Dunst"])
            .await?
            .lines()
            .next()
            .map(str::to_owned))
    })
    .await?;
    said("xdotool", &["mousemove", "--window", &window, "40", "20", "click", "1"]).await?;
    Ok(())
}

/// Takes away whatever is still on the screen.
pub async fn clear_notifications() -> Tried<()> {
    said("dunstctl", &["close-all"]).await.map(drop)
}

/// Whether a window still holds the name by which a second start finds it.
pub async fn has_a_window() -> Tried<bool> {
    let asked =
        ["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.ListNames"];
    Ok(said("dbus-send", &asked).await?.contains("app.tidewaiter.desk"))
}

/// A picture of the whole screen, notifications included.
pub async fn picture(name: &str) -> Tried<()> {
    let file = crate::seat::pictures()?.join(format!("{name}.png"));
    said("import", &["-window", "root", &file.to_string_lossy()]).await.map(drop)
}

async fn said(program: &str, words: &[&str]) -> Tried<String> {
    let ran = Command::new(program).args(words).output().await?;
    Ok(String::from_utf8_lossy(&ran.stdout).into_owned())
}
