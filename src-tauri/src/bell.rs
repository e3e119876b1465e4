//! Desktop notifications: shown by one plain thread, kept while they are shown, and opened by a click.

use crate::door::Door;
use notify_rust::{Notification, NotificationHandle, NotificationResponse};
use std::{collections::VecDeque, io, sync::Arc, sync::mpsc, thread};
use tidewaiter_desk::wire::Announcement;

/// The name of the button's action; desktops call a click on the notification itself `default`.
const OPEN: &str = "open";
#[cfg(target_os = "linux")]
const KEPT: usize = 8;

/// Starts the thread that shows what it is sent, and tells the desk whether that worked.
///
/// A thread of its own, because the notification library may not be called from inside an async runtime.
pub fn hang(door: Door) -> io::Result<mpsc::Sender<Announcement>> {
    let (bell, rings) = mpsc::channel::<Announcement>();
    thread::Builder::new().name("bell".to_owned()).spawn(move || {
        let mut shown = VecDeque::new();
        for announcement in rings {
            let ring = notification(&announcement).show();
            if let Ok(desk) = door.desk() {
                desk.told(&announcement, ring.is_ok());
            }
            match ring {
                Ok(handle) => keep(&mut shown, handle, door.clone(), announcement.shipment),
                Err(error) => tracing::warn!(%error, "the desktop showed no notification"),
            }
        }
    })?;
    Ok(bell)
}

fn notification(announcement: &Announcement) -> Notification {
    let mut notification = Notification::new();
    notification.appname("Tidewaiter").icon("tidewaiter");
    notification.summary(&announcement.title).body(&plain(&announcement.body));
    notification.action("default", &announcement.open).action(OPEN, &announcement.open);
    #[cfg(windows)]
    notification.app_id(crate::window::IDENTIFIER);
    #[cfg(target_os = "linux")]
    notification.hint(notify_rust::Hint::DesktopEntry("Tidewaiter".to_owned()));
    notification
}

/// A buyer's or a carrier's words are no markup; where the desktop reads markup they are escaped.
fn plain(text: &str) -> String {
    #[cfg(target_os = "linux")]
    if notify_rust::get_capabilities().is_ok_and(|known| known.iter().any(|name| name == "body-markup")) {
        return text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    }
    text.to_owned()
}

/// Waits for the click. GNOME takes a notification away when its connection closes, so a few are kept, the newest.
#[cfg(target_os = "linux")]
fn keep(
    shown: &mut VecDeque<Arc<NotificationHandle>>,
    handle: NotificationHandle,
    door: Door,
    shipment: Option<i64>,
) {
    use futures_lite::future::block_on;
    let handle = Arc::new(handle);
    shown.push_back(handle.clone());
    wait(move || block_on(handle.wait_for_action_async(|response| answer(&door, shipment, response))));
    if shown.len() > KEPT
        && let Some(oldest) = shown.pop_front()
    {
        block_on(oldest.close_async());
    }
}

/// Waits for the click; Windows and macOS keep their notifications themselves.
#[cfg(not(target_os = "linux"))]
fn keep(_: &mut VecDeque<()>, handle: NotificationHandle, door: Door, shipment: Option<i64>) {
    wait(move || {
        // An error says that the notification went away, which is no click.
        let _ = handle.wait_for_response(|response: &NotificationResponse| answer(&door, shipment, response));
    });
}

fn wait(click: impl FnOnce() + Send + 'static) {
    if let Err(error) = thread::Builder::new().name("click".to_owned()).spawn(click) {
        tracing::warn!(%error, "a click on this notification will open nothing");
    }
}

fn answer(door: &Door, shipment: Option<i64>, response: &NotificationResponse) {
    match response {
        NotificationResponse::Default => door.face().open(shipment),
        NotificationResponse::Action(name) if name == OPEN => door.face().open(shipment),
        _ => {}
    }
}
