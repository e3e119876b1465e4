//! The one door between page and desk.

use crate::{asked::Asked, face::WindowFace};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use tauri::{AppHandle, State};
use tidewaiter_desk::{Clock, Desk, wire::Fault};

/// The desk and the face that it is given; cheap to clone.
#[derive(Clone)]
pub struct Door(Arc<Inner>);

struct Inner {
    path: Option<PathBuf>,
    clock: Clock,
    /// None until the first ask that could open it: the window does not wait, and an ask after a fault tries again.
    desk: Mutex<Option<Arc<Desk>>>,
    face: WindowFace,
}

impl Door {
    /// A door to the desk file that was asked for; opens nothing yet.
    pub fn new(app: AppHandle, asked: &Asked) -> Door {
        Door(Arc::new(Inner {
            path: asked.desk.clone(),
            clock: asked.now.map_or(Clock::System, Clock::Stopped),
            desk: Mutex::new(None),
            face: WindowFace::new(app),
        }))
    }

    /// Asks the desk. Blocks. Errors are the desk's own, for the person.
    pub fn call(&self, name: &str, ask: Value) -> Result<Value, Fault> {
        let answer = self.desk().and_then(|desk| desk.call(name, ask, &self.0.face));
        self.0.face.page_listens();
        answer
    }

    /// Follows a link from outside, in the background: the page shows the shipment, or says that there is none.
    pub fn follow(&self, link: String) {
        let door = self.clone();
        tauri::async_runtime::spawn_blocking(move || {
            // Where there is no desk the page says so already.
            if let Ok(desk) = door.desk() {
                door.face().tell(desk.of_link(&link));
            }
        });
    }

    /// The window's face.
    pub fn face(&self) -> &WindowFace {
        &self.0.face
    }

    /// The desk, opened by the first who needs it; where it cannot be opened, the next tries again. Blocks.
    pub fn desk(&self) -> Result<Arc<Desk>, Fault> {
        let mut open = self.0.desk.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(desk) = open.as_ref() {
            return Ok(Arc::clone(desk));
        }
        let homeless = || {
            fault("This system has no folder for a desk file.", "Start Tidewaiter with --desk and a file.")
        };
        let path = self.0.path.as_deref().ok_or_else(homeless)?;
        let desk = Desk::open(path, self.0.clock)
            .inspect_err(|fault| tracing::error!(code = fault.code, message = fault.message, "no desk"))?;
        Ok(Arc::clone(open.insert(Arc::new(desk))))
    }
}

/// Everything that the page may ask, by its name in the desk's list of commands.
#[tauri::command]
pub async fn rpc(name: String, ask: Value, door: State<'_, Door>) -> Result<Value, Fault> {
    let door = door.inner().clone();
    let broken = |_| {
        Err(fault("Tidewaiter made a mistake and stopped this one task.", "Try again; the log says where."))
    };
    tauri::async_runtime::spawn_blocking(move || door.call(&name, ask)).await.unwrap_or_else(broken)
}

fn fault(message: &str, hint: &str) -> Fault {
    Fault::new("failed", message.to_owned(), hint.to_owned())
}
