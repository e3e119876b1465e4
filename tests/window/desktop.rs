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
    let names = on_the_bus("org.freedesktop.DBus", "/", &["org.freedesktop.DBus.ListNames"]).await?;
    Ok(names.contains("app.tidewaiter.desk"))
}

/// Clicks with the mouse on this point of the program's window.
pub async fn click_in_window(across: u32, down: u32) -> Tried<()> {
    let (across, down) = (across.to_string(), down.to_string());
    said("xdotool", &["mousemove", "--window", &window().await?, &across, &down, "click", "1"])
        .await
        .map(drop)
}

/// Presses keys as a keyboard does, one after another, with the program's window in front.
pub async fn press_in_window(keys: &str) -> Tried<()> {
    let window = window().await?;
    let mut words = vec!["windowfocus", "--sync", &window, "key"];
    words.extend(keys.split(' '));
    said("xdotool", &words).await.map(drop)
}

/// How bright this point of the program's window is, 0 to 255.
pub async fn brightness(across: u32, down: u32) -> Tried<f32> {
    let (window, point) = (window().await?, format!("1x1+{across}+{down}"));
    let grey = ["-colorspace", "gray", "-depth", "8", "txt:-"];
    let told = said("import", &[&["-window", &window, "-crop", &point], &grey[..]].concat()).await?;
    let number = told.rsplit_once('(').and_then(|(_, rest)| rest.split([',', ')']).next());
    Ok(number.and_then(|number| number.parse().ok()).ok_or(format!("no grey in {told}"))?)
}

/// Where the program's window stands and how large it is: `[across, down, width, height]`.
pub async fn place() -> Tried<[i32; 4]> {
    let told = said("xdotool", &["getwindowgeometry", "--shell", &window().await?]).await?;
    let number = |name: &str| {
        let line = told.lines().find_map(|line| line.strip_prefix(name));
        line.and_then(|number| number.parse().ok()).ok_or(format!("no {name} in {told}"))
    };
    Ok([number("X=")?, number("Y=")?, number("WIDTH=")?, number("HEIGHT=")?])
}

/// Moves the program's window there.
pub async fn move_to(place: [i32; 4]) -> Tried<()> {
    let window = window().await?;
    let [across, down, width, height] = place.map(|number| number.to_string());
    said("xdotool", &["windowsize", &window, &width, &height, "windowmove", &window, &across, &down])
        .await
        .map(drop)
}

async fn window() -> Tried<String> {
    let windows = said("xdotool", &["search", "--onlyvisible", "--name", "^Tidewaiter$"]).await?;
    Ok(windows.lines().next().ok_or("no window on the screen")?.to_owned())
}

/// The entries of the tray's menu, as the desktop reads them, each with its id.
pub async fn tray() -> Tried<Vec<(String, String)>> {
    let Some(item) = tray_item().await? else { return Ok(Vec::new()) };
    let ask = ["com.canonical.dbusmenu.GetLayout", "int32:0", "int32:-1", "array:string:label"];
    let layout = on_the_bus(&item, "/MenuBar", &ask).await?;
    let mut entries = Vec::new();
    let mut id = String::new();
    for line in layout.lines().map(str::trim) {
        if let Some(number) = line.strip_prefix("int32 ") {
            id = number.to_owned();
        }
        if let Some(label) =
            line.strip_prefix("variant").map(str::trim).and_then(|it| it.strip_prefix("string "))
        {
            entries.push((id.clone(), label.trim_matches('"').to_owned()));
        }
    }
    Ok(entries)
}

/// Chooses the entry of the tray's menu with this id.
pub async fn choose_in_tray(id: &str) -> Tried<()> {
    let item = tray_item().await?.ok_or("nothing in the tray")?;
    let id = format!("int32:{id}");
    let ask = ["com.canonical.dbusmenu.Event", &id, "string:clicked", "variant:int32:0", "uint32:0"];
    on_the_bus(&item, "/MenuBar", &ask).await.map(drop)
}

/// The name on the bus of what hangs in the tray.
async fn tray_item() -> Tried<Option<String>> {
    let names = on_the_bus("org.freedesktop.DBus", "/", &["org.freedesktop.DBus.ListNames"]).await?;
    Ok(names.split('"').find(|name| name.starts_with("org.kde.StatusNotifierItem-")).map(str::to_owned))
}

async fn on_the_bus(to: &str, path: &str, ask: &[&str]) -> Tried<String> {
    let to = format!("--dest={to}");
    said("dbus-send", &[&["--session", "--print-reply", &to, path], ask].concat()).await
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
