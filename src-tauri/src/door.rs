//! The one door between page and desk.

use crate::{asked::Asked, face::WindowFace};
use serde_json::Value;
use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};
use tauri::{AppHandle, State};
use tidewaiter_desk::{
    Clock, Desk,
    wire::{Announcement, Fault, News, Notice},
};
use tokio::sync::Notify;

/// The desk and the face that it is given; cheap to clone.
#[derive(Clone)]
pub struct Door(Arc<Inner>);

struct Inner {
    path: Option<PathBuf>,
    clock: Clock,
    /// None until the first ask that could open it: the window does not wait, and an ask after a fault tries again.
    desk: Mutex<Option<Arc<Desk>>>,
    face: WindowFace,
    stirred: Arc<Notify>,
}

impl Door {
    /// A door to the desk file that was asked for; opens nothing yet.
    pub fn new(app: AppHandle, asked: &Asked) -> Door {
        let stirred = Arc::new(Notify::new());
        Door(Arc::new(Inner {
            path: asked.desk.clone(),
            clock: asked.now.map_or_else(Clock::system, Clock::stopped),
            desk: Mutex::new(None),
            face: WindowFace::new(app, Arc::clone(&stirred)),
            stirred,
        }))
    }

    /// Asks the desk. Blocks.
    pub fn call(&self, name: &str, ask: Value) -> Result<Value, Fault> {
        self.0.face.page_listens();
        self.desk()?.call(name, ask, &self.0.face)
    }

    /// Hands dropped files to the desk, and their handles to the page. Blocks.
    pub fn dropped(&self, paths: &[PathBuf]) {
        match self.desk() {
            Ok(desk) => self.0.face.tell(Notice::Dropped { files: desk.offer(paths) }),
            Err(fault) => tracing::warn!(code = fault.code, "dropped files were not taken"),
        }
    }

    /// Lets the desk look at what is due. Blocks.
    pub fn tick(&self) -> Result<News, Fault> {
        self.desk()?.tick()
    }

    /// Says whether a notification was shown. Blocks.
    pub fn told(&self, announcement: &Announcement, shown: bool) {
        match self.desk() {
            Ok(desk) => desk.told(announcement, shown),
            Err(fault) => tracing::warn!(code = fault.code, "what was announced is not on record"),
        }
    }

    /// The window's face.
    pub fn face(&self) -> &WindowFace {
        &self.0.face
    }

    /// Comes back when exceptions have arrived since it last did.
    pub async fn stirred(&self) {
        self.0.stirred.notified().await;
    }

    fn desk(&self) -> Result<Arc<Desk>, Fault> {
        let mut open = self.0.desk.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(desk) = open.as_ref() {
            return Ok(Arc::clone(desk));
        }
        let path = self.0.path.as_deref().ok_or_else(homeless)?;
        let desk = Desk::open(path, self.0.clock.clone())
            .inspect_err(|fault| tracing::error!(code = fault.code, message = fault.message, "no desk"))?;
        Ok(Arc::clone(open.insert(Arc::new(desk))))
    }
}

/// Everything that the page may ask, by its name in the desk's list of commands.
#[tauri::command]
pub async fn rpc(name: String, ask: Value, door: State<'_, Door>) -> Result<Value, Fault> {
    let door = door.inner().clone();
    let work = tauri::async_runtime::spawn_blocking(move || door.call(&name, ask));
    work.await.unwrap_or_else(|_| Err(broken()))
}

fn homeless() -> Fault {
    Fault {
        code: "failed".to_owned(),
        message: "This system names no folder for a desk file.".to_owned(),
        hint: "Start Tidewaiter with --desk and a file.".to_owned(),
    }
}

fn broken() -> Fault {
    Fault {
        code: "failed".to_owned(),
        message: "Tidewaiter made a mistake and stopped this one task.".to_owned(),
        hint: "Nothing was half done. Try again; the log says where it happened.".to_owned(),
    }
}
