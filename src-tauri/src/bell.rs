//! Desktop notifications: shown by one plain thread, kept while they are shown, and opened by a click.

use crate::door::Door;
use notify_rust::{Notification, NotificationHandle, NotificationResponse};
use std::{
    sync::mpsc::{Receiver, Sender, channel},
    thread,
};
use tidewaiter_desk::wire::Announcement;

/// The name of the button's action; desktops call a click on the notification itself `default`.
const OPEN: &str = "open";

/// Rings on the desktop; cheap to clone.
#[derive(Clone)]
pub struct Bell(Sender<Announcement>);

impl Bell {
    /// Starts the thread: the notification library may not be called from inside an async runtime.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn hang(door: Door) -> std::io::Result<Bell> {
        let (bell, rings) = channel();
        thread::Builder::new().name("bell".to_owned()).spawn(move || serve(&door, &rings))?;
        Ok(Bell(bell))
    }

    /// Shows this on the desktop, soon; the desk is told whether it worked.
    pub fn ring(&self, announcement: Announcement) {
        if self.0.send(announcement).is_err() {
            tracing::error!("the bell has stopped");
        }
    }
}

fn serve(door: &Door, rings: &Receiver<Announcement>) {
    let mut shown = Shown::default();
    for announcement in rings {
        match notification(&announcement).show() {
            Ok(handle) => {
                door.told(&announcement, true);
                shown.keep(handle, door.clone(), announcement.shipment);
            }
            Err(error) => {
                tracing::warn!(%error, "the desktop showed no notification");
                door.told(&announcement, false);
            }
        }
    }
}

fn notification(announcement: &Announcement) -> Notification {
    let mut notification = Notification::new();
    notification
        .appname("Tidewaiter")
        .summary(&announcement.title)
        .body(&plain(&announcement.body))
        .icon("tidewaiter")
        .action("default", &announcement.open)
        .action(OPEN, &announcement.open);
    #[cfg(windows)]
    notification.app_id("app.tidewaiter.desk");
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

fn answer(door: &Door, shipment: i64, response: &NotificationResponse) {
    match response {
        NotificationResponse::Default => door.face().open(shipment),
        NotificationResponse::Action(name) if name == OPEN => door.face().open(shipment),
        _ => {}
    }
}

#[cfg(target_os = "linux")]
use kept::Shown;

/// GNOME takes a notification away when the connection that showed it closes, so they are kept.
#[cfg(target_os = "linux")]
mod kept {
    use super::{Door, NotificationHandle, answer};
    use futures_lite::future::block_on;
    use std::{collections::VecDeque, sync::Arc, thread};

    const AT_MOST: usize = 8;

    /// The notifications that may still be on the screen, oldest first.
    #[derive(Default)]
    pub struct Shown(VecDeque<Arc<NotificationHandle>>);

    impl Shown {
        /// Keeps one, waits for its click, and closes the oldest where there are too many.
        pub fn keep(&mut self, handle: NotificationHandle, door: Door, shipment: i64) {
            let handle = Arc::new(handle);
            self.0.push_back(Arc::clone(&handle));
            let waits = thread::Builder::new().name("click".to_owned()).spawn(move || {
                block_on(handle.wait_for_action_async(|response| answer(&door, shipment, response)));
            });
            if let Err(error) = waits {
                tracing::warn!(%error, "a click on this notification will open nothing");
            }
            if self.0.len() > AT_MOST
                && let Some(oldest) = self.0.pop_front()
            {
                block_on(oldest.close_async());
            }
        }
    }
}

/// Windows and macOS keep their notifications themselves.
#[cfg(not(target_os = "linux"))]
#[derive(Default)]
struct Shown;

#[cfg(not(target_os = "linux"))]
impl Shown {
    fn keep(&mut self, handle: NotificationHandle, door: Door, shipment: i64) {
        let waits = thread::Builder::new().name("click".to_owned()).spawn(move || {
            let waited =
                handle.wait_for_response(|response: &NotificationResponse| answer(&door, shipment, response));
            if let Err(error) = waited {
                tracing::warn!(%error, "a notification went away unheard");
            }
        });
        if let Err(error) = waits {
            tracing::warn!(%error, "a click on this notification will open nothing");
        }
    }
}
