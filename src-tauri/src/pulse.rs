//! Looks at the desk every minute, and whenever exceptions arrive.

use crate::{bell::Bell, door::Door};
use std::time::Duration;
use tidewaiter_desk::wire::Notice;

/// Deadlines are counted in hours; a minute keeps every text on the screen true.
const EVERY: Duration = Duration::from_secs(60);

/// Starts looking, in the background, for as long as the window is open.
pub fn start(door: Door, bell: Bell) {
    tauri::async_runtime::spawn(async move {
        loop {
            let (looking, ringing) = (door.clone(), bell.clone());
            let looked = tauri::async_runtime::spawn_blocking(move || look(&looking, &ringing)).await;
            if let Err(error) = looked {
                tracing::error!(%error, "a look at the desk ended early");
            }
            // Whichever is first.
            let _ = tokio::time::timeout(EVERY, door.stirred()).await;
        }
    });
}

fn look(door: &Door, bell: &Bell) {
    match door.tick() {
        Ok(news) => {
            if let Some(announcement) = news.announcement {
                door.face().tell(Notice::Changed { arrived: announcement.count });
                bell.ring(announcement);
            }
        }
        Err(fault) => {
            tracing::warn!(code = fault.code, message = fault.message, "the desk could not be looked at")
        }
    }
}
