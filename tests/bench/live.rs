//! What a person feels at the window while a big file is read: how soon Cancel works, and how quick the queue stays.

use serde_json::{Value, json};
use std::{
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};
use tidewaiter_desk::{Clock, Desk, Face, wire::Notice};

/// Sits at the desk and hears nothing.
struct Nobody;

impl Face for Nobody {
    fn notice(&self, _: Notice) {}
    fn pick_files(&self) -> Vec<PathBuf> {
        Vec::new()
    }
    fn pick_folder(&self) -> Option<PathBuf> {
        None
    }
    fn pick_save(&self, _: &str) -> Option<PathBuf> {
        None
    }
    fn open_link(&self, _: &str) -> bool {
        false
    }
    fn copy(&self, _: &str) -> bool {
        false
    }
}

/// Milliseconds.
pub struct Felt {
    /// From Cancel to the end of the import, the longest of several moments.
    pub cancel: f64,
    /// Median, 95th percentile and longest of each command of the queue while the import ran, and how often it was asked.
    pub queue: [(&'static str, [f64; 3], usize); 2],
}

/// Imports a list into a desk that holds a small one; `seconds` is how long that takes alone.
pub fn felt(folder: &Path, small: &[PathBuf], big: &Path, seconds: f64) -> Felt {
    let desk = with(&folder.join("cancelled.desk"), small);
    let cancel = [1, 4, 7, 9].map(|tenth| cancelled(&desk, big, seconds * f64::from(tenth) / 10.0));
    let cancel = cancel.into_iter().flatten().fold(0.0, f64::max);
    // A desk of its own: an import that was over before its Cancel has filled the other.
    let desk = with(&folder.join("asked.desk"), small);
    let (mut lists, mut rows) = (Vec::new(), Vec::new());
    thread::scope(|scope| {
        let running = scope.spawn(|| import(&desk, big));
        while !running.is_finished() {
            let [list, pages @ ..] = queue(&desk);
            lists.push(list);
            rows.extend(pages);
            thread::sleep(Duration::from_millis(20));
        }
        running.join().unwrap().unwrap();
    });
    let queue = [("list", lists), ("rows", rows)].map(|(name, mut laps)| {
        laps.sort_by(f64::total_cmp);
        let at = |part: usize| laps.get((laps.len() * part / 100).min(laps.len() - 1)).copied();
        (name, [50, 95, 100].map(|part| at(part).unwrap_or(f64::NAN)), laps.len())
    });
    Felt { cancel, queue }
}

fn with(path: &Path, files: &[PathBuf]) -> Desk {
    let desk = Desk::open(path, Clock::Stopped(crate::NOW.parse().unwrap())).unwrap();
    for file in files {
        import(&desk, file).unwrap();
    }
    desk
}

/// Asks a desk at which nobody sits.
pub fn ask(desk: &Desk, name: &str, ask: Value) -> Result<Value, String> {
    desk.call(name, ask, &Nobody).map_err(|fault| fault.code)
}

fn import(desk: &Desk, file: &Path) -> Result<Value, String> {
    let handle = desk.offer(&[file.to_owned()])[0].handle;
    ask(desk, "import", json!({ "handles": [handle], "task": "bench", "dry_run": false }))
}

/// Milliseconds from Cancel to the end; None where the import was over before.
fn cancelled(desk: &Desk, file: &Path, after: f64) -> Option<f64> {
    thread::scope(|scope| {
        let running = scope.spawn(|| import(desk, file).is_err().then(Instant::now));
        thread::sleep(Duration::from_secs_f64(after));
        let began = Instant::now();
        ask(desk, "cancel", json!({ "task": "bench" })).unwrap();
        let ended = running.join().unwrap()?;
        Some(ended.duration_since(began).as_secs_f64() * 1_000.0)
    })
}

/// Milliseconds of each command that a look at the queue is made of.
fn queue(desk: &Desk) -> [f64; 4] {
    let timed = |name: &str, asked: Value| {
        let began = Instant::now();
        let answer = ask(desk, name, asked).unwrap();
        (began.elapsed().as_secs_f64() * 1_000.0, answer)
    };
    let (listed, list) = timed("list", json!({ "view": "needs_you", "filter": "" }));
    let page = |first: u64| timed("rows", json!({ "list": list["list"], "first": first, "count": 100 })).0;
    let count = list["total"].as_u64().unwrap_or(0);
    [listed, page(0), page(count / 2), page(count.saturating_sub(100))]
}
