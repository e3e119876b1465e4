//! Builders and a stopped clock for the tests.
#![expect(clippy::expect_used, reason = "a builder that cannot build fails the test that asked for it")]

use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
};
use tempfile::TempDir;
use tidewaiter_desk::{Clock, Desk, Face, wire::Notice};

/// The moment at which tests live unless they say otherwise.
pub const NOW: &str = "2026-11-22T12:00:00Z";

/// A person who answers dialogs as they were told to, and remembers what they were shown.
#[derive(Default)]
pub struct Person {
    /// What they open.
    pub picks: Mutex<Vec<PathBuf>>,
    /// Where they save.
    pub saves: Mutex<Option<PathBuf>>,
    /// The folder that they choose.
    pub folder: Mutex<Option<PathBuf>>,
    /// What they were told.
    pub told: Mutex<Vec<Notice>>,
    /// The themes that their desktop was told, each once.
    pub dressed: Mutex<Vec<String>>,
    /// They press Cancel as soon as they see progress.
    pub impatient: AtomicBool,
}

/// A desk in a folder of its own, with a stopped clock.
pub struct TestDesk {
    folder: TempDir,
    desk: Option<Desk>,
    now: String,
    /// Who sits at it.
    pub person: Person,
}

impl Default for TestDesk {
    fn default() -> Self {
        Self::new()
    }
}

impl TestDesk {
    /// An empty desk.
    pub fn new() -> TestDesk {
        let folder = TempDir::new().expect("a folder for a test");
        let mut desk = TestDesk { folder, desk: None, now: NOW.to_owned(), person: Person::default() };
        desk.reopen(NOW);
        desk.ask("settings_set", json!({ "language": "en", "zone": "UTC" }));
        desk
    }

    /// A desk that holds these shipments, each stuck in customs with a hold.
    pub fn with_open(numbers: &[&str]) -> TestDesk {
        let desk = TestDesk::new();
        let orders: String = numbers
            .iter()
            .map(|number| format!("O-{number},Paid,2026-11-01 10:00,DE,20.00,USD,{number}\n"))
            .collect();
        desk.import(&[("orders.csv", &format!("{ORDERS}{orders}"))]);
        let scans: String = numbers
            .iter()
            .map(|number| format!("{number},2026-11-20 08:00,Frankfurt,Held by customs\n"))
            .collect();
        desk.import(&[("events.csv", &format!("{EVENTS}{scans}"))]);
        desk
    }

    /// Closes the program and opens it again at `now`.
    pub fn reopen(&mut self, now: &str) {
        self.desk = None;
        self.now = now.to_owned();
        let clock = Clock::Stopped(now.parse().expect("an instant"));
        self.desk = Some(Desk::open(&self.path("test.desk"), clock).expect("a desk"));
    }

    /// The open desk.
    pub fn desk(&self) -> &Desk {
        self.desk.as_ref().expect("an open desk")
    }

    /// A path in the desk's own folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Asks, and takes a fault as a failure of the test.
    pub fn ask(&self, name: &str, ask: Value) -> Value {
        self.try_ask(name, ask).unwrap_or_else(|fault| panic!("{name}: {fault}"))
    }

    /// Asks; the error is the fault's code.
    pub fn try_ask(&self, name: &str, ask: Value) -> Result<Value, String> {
        self.desk().call(name, ask, &self.person).map_err(|fault| fault.code)
    }

    /// Writes files and imports them; answers one report a file.
    pub fn import(&self, files: &[(&str, &str)]) -> Vec<Value> {
        let paths: Vec<PathBuf> = files.iter().map(|(name, text)| self.file(name, text)).collect();
        self.import_paths(&paths)
    }

    /// Imports files from where they lie.
    pub fn import_paths(&self, paths: &[PathBuf]) -> Vec<Value> {
        let handles: Vec<u32> = self.desk().offer(paths).iter().map(|file| file.handle).collect();
        let report = self.ask("import", json!({ "handles": handles, "task": "test", "dry_run": false }));
        report["files"].as_array().expect("a report a file").clone()
    }

    /// The person chooses this when they are asked where to save.
    pub fn save_to(&self, path: &Path) {
        *self.person.saves.lock().expect("saves") = Some(path.to_owned());
    }

    /// The person chooses this when they are asked for a file.
    pub fn pick(&self, path: &Path) {
        *self.person.picks.lock().expect("picks") = vec![path.to_owned()];
    }

    /// Puts a file at hand; answers its handle.
    pub fn hand(&self, name: &str, text: &str) -> u32 {
        self.hand_path(&self.file(name, text))
    }

    /// Puts a file at hand from where it lies; answers its handle.
    pub fn hand_path(&self, path: &Path) -> u32 {
        self.desk().offer(&[path.to_owned()]).first().expect("a handle").handle
    }

    /// Imports what is at hand; answers its report.
    pub fn import_handle(&self, handle: u32) -> Value {
        let report = self.ask("import", json!({ "handles": [handle], "task": "test", "dry_run": false }));
        report["files"][0].clone()
    }

    /// Writes a file.
    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, text).expect("a file");
        path
    }

    /// The rows of a view.
    pub fn rows(&self, view: &str) -> Vec<Value> {
        let list = self.ask("list", json!({ "view": view, "filter": "" }));
        let rows = self.ask("rows", json!({ "list": list["list"], "first": 0, "count": 500 }));
        rows["rows"].as_array().expect("rows").clone()
    }

    /// The tracking numbers in a view, in its order.
    pub fn numbers(&self, view: &str) -> Vec<String> {
        self.rows(view).iter().map(|row| row["tracking_number"].as_str().unwrap_or("-").to_owned()).collect()
    }

    /// The ids in a view, in its order.
    pub fn ids(&self, view: &str) -> Vec<i64> {
        self.rows(view).iter().map(|row| row["id"].as_i64().expect("an id")).collect()
    }

    /// Everything known of the shipment with this number.
    pub fn shipment(&self, number: &str) -> Value {
        let id = *self.desk().find(number).expect("a shipment").first().expect("one");
        self.ask("shipment", json!({ "id": id }))
    }

    /// Resolves all open exceptions at once.
    pub fn resolve_all(&self) -> Value {
        self.ask("resolve", json!({ "ids": self.ids("needs_you"), "reason": null }))
    }
}

/// The header of a small order list.
pub const ORDERS: &str = "Order ID,Order Status,Order Time,Country,Order Amount,Currency,Tracking Number\n";
/// The header of a small tracking file.
pub const EVENTS: &str = "Tracking Number,Event Time,Location,Event Text\n";

/// A file under `tests/fixtures`.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}

impl Face for Person {
    fn notice(&self, notice: Notice) {
        self.told.lock().expect("told").push(notice);
    }

    fn pick_files(&self) -> Vec<PathBuf> {
        self.picks.lock().expect("picks").clone()
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        self.folder.lock().expect("folder").clone()
    }

    fn pick_save(&self, _: &str) -> Option<PathBuf> {
        self.saves.lock().expect("saves").clone()
    }

    fn open_link(&self, _: &str) -> bool {
        true
    }

    fn dress(&self, theme: &str) {
        let mut dressed = self.dressed.lock().expect("themes");
        if dressed.last().is_none_or(|last| last != theme) {
            dressed.push(theme.to_owned());
        }
    }

    fn copy(&self, _: &str) -> bool {
        !self.impatient.load(Ordering::Relaxed)
    }
}
