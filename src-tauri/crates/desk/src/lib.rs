//! The commands: everything that a face may ask of a desk, as functions on one [`Desk`].

mod about;
mod advice;
mod at_hand;
mod backtest;
mod board;
mod bring_in;
mod calibration;
mod care;
mod changes;
mod claims;
mod clock;
pub mod commands;
mod complete;
mod dashboard;
mod error;
mod export;
mod face;
mod facts;
mod fault;
mod figures;
mod filter;
mod freshness;
mod glance;
mod incidents;
mod intake;
mod judge;
mod lanes;
mod legs;
mod lessons;
mod link;
mod look_around;
mod looks;
mod mapping;
mod meanings;
mod merge;
mod mutes;
mod names;
mod news;
mod notes;
mod numbers;
mod order;
mod overview;
mod period;
mod policy;
mod preview;
mod prompts;
mod queue;
mod rejects;
mod relay;
mod retract;
mod rows;
mod sample;
mod saved;
mod settings;
mod sharing;
mod sheets;
mod shipment;
mod snooze;
mod statement;
mod tags;
mod tongue;
mod trail;
mod triage;
mod undo;
mod unread;
mod verdict;
mod views;
mod watch;
mod which;
pub mod wire;
mod words;
mod worth;

pub use clock::Clock;
pub use face::Face;
pub use link::{is_link, link_to};
pub use tidewaiter_core::{Signal, Stage};
pub use tidewaiter_feeds::Kind;
pub use tidewaiter_reports::guarded;

use error::DeskError;
use jiff::{Timestamp, tz::TimeZone};
use serde_json::Value;
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicBool, AtomicI64},
    },
};
use tidewaiter_store::Store;
use wire::{Fault, PickedFile, Settings};
use words::Words;

/// One open desk file and what a running program knows beside it. Share it between threads.
pub struct Desk {
    store: Store,
    clock: Clock,
    policy: RwLock<Arc<policy::Policy>>,
    settings: RwLock<Settings>,
    words: RwLock<Arc<Words>>,
    /// Files and texts that the person chose; a handle is the index.
    picked: Mutex<Vec<at_hand::AtHand>>,
    /// Long work that can be cancelled, by the id that the face chose.
    tasks: Mutex<HashMap<String, Arc<AtomicBool>>>,
    lists: Mutex<queue::Lists>,
    board: board::Board,
    backtests: Mutex<backtest::Backtests>,
    learned: Mutex<Option<Arc<lanes::Learned>>>,
    waiting: Mutex<watch::Waiting>,
    /// The file's own counter at the last look, see [`Desk::tick`].
    data_version: AtomicI64,
    /// Of the last look.
    hour: AtomicI64,
}

impl Desk {
    /// Opens the desk file, making it where there is none.
    pub fn open(path: &Path, clock: Clock) -> Result<Desk, Fault> {
        let words = Words::of(&system_language());
        Desk::open_in(path, clock).map_err(|err| fault::at_the_door(&err, &words))
    }

    fn open_in(path: &Path, clock: Clock) -> Result<Desk, DeskError> {
        let store = Store::open(path)?;
        let (settings, old) = store.read(|look| {
            Ok::<_, DeskError>((settings::settings_of(look)?, look.setting(settings::SETTINGS)?))
        })?;
        old.into_iter().for_each(|old| looks::take_over(&store, &old));
        let words = Words::of(language(&settings).as_str());
        let policy = store.read(policy::Policy::of)?;
        let desk = Desk {
            store,
            clock,
            policy: RwLock::new(Arc::new(policy)),
            settings: RwLock::new(settings),
            words: RwLock::new(Arc::new(words)),
            picked: Mutex::default(),
            tasks: Mutex::default(),
            lists: Mutex::default(),
            board: board::Board::default(),
            backtests: Mutex::default(),
            learned: Mutex::default(),
            waiting: Mutex::default(),
            data_version: AtomicI64::new(0),
            hour: AtomicI64::new(0),
        };
        desk.read_phrases_again()?;
        Ok(desk)
    }

    /// Where the desk file lies unless somebody says otherwise: in the user's data folder.
    pub fn default_path() -> Option<PathBuf> {
        let folder = |name: &str| std::env::var_os(name).filter(|it| !it.is_empty()).map(PathBuf::from);
        let data = if cfg!(windows) {
            folder("APPDATA")
        } else if cfg!(target_os = "macos") {
            folder("HOME").map(|home| home.join("Library/Application Support"))
        } else {
            folder("XDG_DATA_HOME").or_else(|| folder("HOME").map(|home| home.join(".local/share")))
        };
        data.map(|data| data.join("tidewaiter").join("tidewaiter.desk"))
    }

    /// Carries out one command; see [`commands`]. Blocks until it is done.
    pub fn call(&self, name: &str, ask: Value, face: &dyn Face) -> Result<Value, Fault> {
        commands::dispatch(self, name, ask, face).map_err(|err| {
            if !matches!(err, DeskError::Cancelled) {
                tracing::warn!(command = name, code = self.fault(&err).code, "a command failed");
            }
            self.fault(&err)
        })
    }

    /// Puts files at hand for `import_preview` and `import`.
    pub fn offer(&self, paths: &[PathBuf]) -> Vec<PickedFile> {
        paths.iter().map(|path| self.hand(at_hand::AtHand::file(path))).collect()
    }

    /// Carries out `import` for a face that knows paths: see [`wire::ImportAsk`]. `kind` None: found out by content;
    /// `mapping`: the name of the remembered mapping to read them with, whatever their header.
    pub fn import_files(
        &self,
        paths: &[PathBuf],
        kind: Option<tidewaiter_feeds::Kind>,
        mapping: Option<&str>,
        dry_run: bool,
        face: &dyn Face,
    ) -> Result<wire::ImportReport, Fault> {
        let reading = mapping.map_or(Ok(at_hand::Reading::AsEver), |name| self.named(name));
        let import = |reading: at_hand::Reading| {
            let file = |path: &PathBuf| at_hand::AtHand::file(path).read_as(reading.clone());
            let files: Vec<_> = paths.iter().map(file).collect();
            self.import_all(&files, kind, "import", dry_run, face)
        };
        reading.and_then(import).map_err(|err| self.fault(&err))
    }

    fn fault(&self, err: &DeskError) -> Fault {
        match err {
            DeskError::BadFigure { book, key, value } => {
                let name = self.figure_name(&format!("{book} {key}"));
                fault::unfit(book, &name, key, value, &self.words())
            }
            _ => fault::at_the_door(err, &self.words()),
        }
    }

    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    fn settings(&self) -> Settings {
        self.settings.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn words(&self) -> Arc<Words> {
        self.words.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The zone of times that state none, and in which times are shown.
    fn zone(&self) -> TimeZone {
        let chosen = self.settings().zone;
        TimeZone::get(&chosen).ok().filter(|_| !chosen.is_empty()).unwrap_or_else(TimeZone::system)
    }
}

/// A mutex whose holder panicked still guards sound data here: each is replaced whole.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn language(settings: &Settings) -> String {
    let chosen = Some(settings.language.clone()).filter(|it| !it.is_empty());
    named_language().or(chosen).unwrap_or_else(system_language)
}

/// The language that this start is to speak, whatever was chosen: for developers, who read `en-XA` that way.
fn named_language() -> Option<String> {
    std::env::var("TIDEWAITER_LANGUAGE").ok().filter(|it| !it.is_empty())
}

fn system_language() -> String {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|it| !it.is_empty()))
        .unwrap_or_default()
}
