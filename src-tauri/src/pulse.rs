//! Looks at the desk every minute, and whenever exceptions arrive.

use crate::{bell, door::Door, tray};
use std::{io, sync::mpsc, time::Duration};
use tauri::async_runtime::{spawn, spawn_blocking};
use tidewaiter_desk::wire::{Announcement, Notice};

/// Deadlines are counted in hours; a minute keeps what the screen says of them true. A watched folder is looked at more
/// often, rather than asking the system to tell: network drives do not.
const EVERY: Duration = Duration::from_secs(60);
const FOLDER: Duration = Duration::from_secs(5);
/// What the page asks first is answered first: everything else can wait so long.
const SETTLED: Duration = Duration::from_secs(2);

/// Starts looking, in the background, for as long as the window is open.
pub fn start(door: Door) -> io::Result<()> {
    let bell = bell::hang(door.clone())?;
    let (looking, ringing, opening) = (door.clone(), bell.clone(), door.clone());
    // While the page is still being loaded.
    spawn_blocking(move || warm_up(&opening));
    spawn(async move {
        tokio::time::sleep(SETTLED).await;
        loop {
            let (looking, ringing) = (looking.clone(), ringing.clone());
            // What is learned from the lanes takes its time on a big desk, and holds up nothing but the folder.
            let both = move || (look_in_folder(&looking, &ringing), learn(&looking));
            if let Err(error) = spawn_blocking(both).await {
                tracing::error!(%error, "a look at the watched folder ended early");
            }
            tokio::time::sleep(FOLDER).await;
        }
    });
    spawn(async move {
        tokio::time::sleep(SETTLED).await;
        loop {
            let (looking, ringing) = (door.clone(), bell.clone());
            if let Err(error) = spawn_blocking(move || look(&looking, &ringing)).await {
                tracing::error!(%error, "a look at the desk ended early");
            }
            // Whichever is first.
            let _ = tokio::time::timeout(EVERY, door.face().stirred()).await;
        }
    });
    Ok(())
}

fn look(door: &Door, bell: &mpsc::Sender<Announcement>) {
    match door.desk().and_then(|desk| desk.tick()) {
        Ok(news) => {
            if news.changed || news.arrived > 0 {
                door.face().tell(Notice::Changed { arrived: news.arrived });
            }
            if news.announcement.is_some_and(|announcement| bell.send(announcement).is_err()) {
                tracing::error!("the bell has stopped");
            }
        }
        Err(fault) => {
            tracing::warn!(code = fault.code, message = fault.message, "the desk could not be looked at")
        }
    }
    if let Ok(glance) = door.desk().and_then(|desk| desk.at_a_glance()) {
        tray::show(door.face().app(), glance);
    }
}

fn warm_up(door: &Door) {
    if let Err(fault) = door.desk().and_then(|desk| desk.warm_up()) {
        tracing::warn!(code = fault.code, message = fault.message, "nothing was made ready for the page");
    }
}

fn learn(door: &Door) {
    if let Err(fault) = door.desk().and_then(|desk| desk.upkeep()) {
        tracing::warn!(code = fault.code, message = fault.message, "nothing was learned from the lanes");
    }
}

fn look_in_folder(door: &Door, bell: &mpsc::Sender<Announcement>) {
    match door.desk().and_then(|desk| desk.look_in_folder(door.face())) {
        Ok(news) => {
            if news.is_some_and(|news| bell.send(news).is_err()) {
                tracing::error!("the bell has stopped");
            }
        }
        Err(fault) => {
            tracing::warn!(code = fault.code, message = fault.message, "the folder could not be looked at")
        }
    }
}
