//! What it costs that time passes, and that a rule becomes another, on a desk that was filled before.

use crate::{Lap, live::ask};
use rusqlite::{Connection, params};
use serde_json::json;
use std::{path::Path, time::Instant};
use tidewaiter_desk::{Clock, Desk};

/// Parcels that become due in a short look ahead.
pub const FEW: i64 = 1_000;
const DAY: i64 = 86_400;

/// The instant at which so many parcels have become due since another.
pub fn due_after(desk: &Path, since: i64, count: i64) -> i64 {
    let connection = Connection::open(desk).unwrap();
    let query = "SELECT due_at FROM shipments WHERE due_at > ?1 ORDER BY due_at LIMIT 1 OFFSET ?2";
    connection.query_row(query, params![since, count - 1], |row| row.get(0)).unwrap_or(since + DAY)
}

/// Judges what is due by a moment. Answers how long that took, and on how many parcels.
pub fn tick(desk: &Path, at: i64) -> (Lap, i64) {
    let due = due(desk, at);
    let desk = Desk::open(desk, Clock::Stopped(jiff::Timestamp::from_second(at).unwrap())).unwrap();
    // As in a window that is open: what is read once is at hand.
    ask(&desk, "overview", json!({})).unwrap();
    let judged = lap(|| {
        desk.catch_up().unwrap();
    });
    (judged, due)
}

/// The bare job: the same rows looked up and written, in one commit.
pub fn touch(desk: &Path, at: i64) -> Lap {
    let mut connection = Connection::open(desk).unwrap();
    connection.pragma_update(None, "synchronous", "full").unwrap();
    lap(|| {
        let write = connection.transaction().unwrap();
        let mut due = write.prepare("SELECT id FROM shipments WHERE due_at <= ?1 ORDER BY id").unwrap();
        let ids: Vec<i64> = due.query_map([at], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        let mut look = write.prepare("SELECT events FROM shipments WHERE id = ?1").unwrap();
        let mut put = write.prepare("UPDATE shipments SET due_at = due_at WHERE id = ?1").unwrap();
        for id in ids {
            let _: Option<Vec<u8>> = look.query_row([id], |row| row.get(0)).unwrap();
            put.execute([id]).unwrap();
        }
        drop((due, look, put));
        write.commit().unwrap();
    })
}

/// Changes a threshold: every parcel is judged again.
pub fn other_rule(desk: &Path, at: i64, warn: &str) -> Lap {
    let desk = Desk::open(desk, Clock::Stopped(jiff::Timestamp::from_second(at).unwrap())).unwrap();
    let edits = [json!({ "key": "import_customs_delay/warn", "value": warn })];
    let set = json!({ "book": "rules", "edits": edits, "task": "t" });
    lap(|| drop(ask(&desk, "figures_set", set).unwrap()))
}

/// Counts all lanes, and tries a rule on the past. Answers how long each took.
pub fn looking_back(desk: &Path, at: i64) -> [Lap; 3] {
    let desk = Desk::open(desk, Clock::Stopped(jiff::Timestamp::from_second(at).unwrap())).unwrap();
    let counted = lap(|| desk.upkeep().unwrap());
    let backtest = json!({ "rule": "import_customs_delay", "edits": [], "task": "t" });
    let tried = lap(|| drop(ask(&desk, "backtest", backtest).unwrap()));
    [counted, tried, lap(|| drop(ask(&desk, "calibration", json!({ "task": "t" })).unwrap()))]
}

fn due(desk: &Path, at: i64) -> i64 {
    let connection = Connection::open(desk).unwrap();
    let query = "SELECT count(*) FROM shipments WHERE due_at <= ?1";
    connection.query_row(query, [at], |row| row.get(0)).unwrap()
}

fn lap(job: impl FnOnce()) -> Lap {
    let (before, began) = (crate::busy(std::process::id()).unwrap_or_default(), Instant::now());
    job();
    let busy = crate::busy(std::process::id()).unwrap_or_default() - before;
    Lap { seconds: began.elapsed().as_secs_f64(), busy, peak: 0.0 }
}
