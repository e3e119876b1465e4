//! A folder whose files are brought in by themselves.

use crate::{Desk, Face, bring_in::sha256, error::DeskError, lock, names::name_of, wire::*, words::args};
use std::{
    collections::HashMap,
    fs::{DirEntry, Metadata},
    path::{Path, PathBuf},
    time::SystemTime,
};
use tidewaiter_core::Severity;
use tidewaiter_feeds as feeds;
use tidewaiter_store::FileMark;

/// A file that was written to less than that many nanoseconds ago may still grow.
const REST: i64 = 2_000_000_000;
/// Endings of files that another program has not finished.
const UNFINISHED: [&str; 6] = ["part", "partial", "crdownload", "download", "tmp", "opdownload"];

/// What is known of the watched folder between two looks.
#[derive(Debug, Default)]
pub(crate) struct Waiting {
    files: HashMap<PathBuf, FileMark>,
    /// It was not there at the last look.
    gone: bool,
}

/// What became of a file.
enum Outcome {
    /// Nothing to tell: the desk knows it already, or it is no list.
    Silent,
    Told(String),
    /// The desk could not; it is tried again.
    Later(Fault),
}

impl Desk {
    pub(crate) fn watch(&self, ask: WatchAsk, face: &dyn Face) -> Result<Settings, DeskError> {
        let mut settings = self.settings();
        settings.watch_folder = match ask.pick.then(|| face.pick_folder()) {
            None => String::new(),
            Some(None) => return Ok(settings),
            Some(Some(folder)) => {
                self.leave_alone(&folder)?;
                folder.to_string_lossy().into_owned()
            }
        };
        *lock(&self.waiting) = Waiting::default();
        Ok(self.keep_settings(settings, face)?.settings)
    }

    /// What is in the folder already was not put there to be brought in.
    fn leave_alone(&self, folder: &Path) -> Result<(), DeskError> {
        let files = files(folder)?;
        self.store.write(|pen| {
            files.iter().try_for_each(|(path, mark)| pen.keep_watched(&path.to_string_lossy(), *mark))
        })?;
        Ok(())
    }

    /// Brings in what came into the watched folder, once it is complete, each file once. Two looks have to find a file
    /// the same. Answers with what to announce.
    pub fn look_in_folder(&self, face: &dyn Face) -> Result<Option<Announcement>, Fault> {
        self.take_from_folder(face).map_err(|err| self.fault(&err))
    }

    fn take_from_folder(&self, face: &dyn Face) -> Result<Option<Announcement>, DeskError> {
        let folder = self.settings().watch_folder;
        if folder.is_empty() {
            return Ok(None);
        }
        let found = match files(Path::new(&folder)) {
            Ok(found) => found,
            Err(err) => return Ok(self.folder_gone(&folder, &err)),
        };
        let mut lines = Vec::new();
        for (path, mark) in self.wholly_there(found)? {
            match self.take_file(&path, face)? {
                Outcome::Silent => {}
                Outcome::Told(line) => lines.push(line),
                Outcome::Later(fault) => {
                    tracing::warn!(code = fault.code, message = fault.message, "a watched file must wait");
                    continue;
                }
            }
            self.store.write(|pen| pen.keep_watched(&path.to_string_lossy(), mark))?;
        }
        if lines.is_empty() {
            return Ok(None);
        }
        face.notice(Notice::Folder { text: lines.join("\n") });
        Ok(self.settings().notify.then(|| self.announce_files(&lines)))
    }

    /// Files that have come to rest and were not dealt with, oldest first.
    fn wholly_there(&self, found: Vec<(PathBuf, FileMark)>) -> Result<Vec<(PathBuf, FileMark)>, DeskError> {
        let now = i64::try_from(self.now().as_nanosecond()).unwrap_or(i64::MAX);
        let mut waiting = lock(&self.waiting);
        let before = std::mem::take(&mut *waiting).files;
        let mut complete = Vec::new();
        for (path, mark) in found {
            let key = path.to_string_lossy().into_owned();
            if mark.size == 0 || self.store.read(|look| look.watched(&key))? == Some(mark) {
                continue;
            }
            let young = (0..REST).contains(&now.saturating_sub(mark.modified));
            if before.get(&path) == Some(&mark) && !young {
                complete.push((path, mark));
            } else {
                waiting.files.insert(path, mark);
            }
        }
        complete.sort_by(|(one, first), (other, second)| {
            first.modified.cmp(&second.modified).then_with(|| one.cmp(other))
        });
        Ok(complete)
    }

    fn take_file(&self, path: &Path, face: &dyn Face) -> Result<Outcome, DeskError> {
        if is_no_list(path) {
            return Ok(Outcome::Silent);
        }
        let digest = match sha256(path, || false) {
            Ok(digest) => digest,
            Err(err) => return Ok(Outcome::Later(self.fault(&err))),
        };
        if self.store.read(|look| look.was_imported(&digest))? {
            return Ok(Outcome::Silent);
        }
        let mut report = self.import_paths(&[path.to_owned()], None, "watch", false, face)?;
        let Some(file) = report.files.pop() else { return Ok(Outcome::Silent) };
        Ok(match file.error {
            Some(fault) if fault.code != "refused_file" => Outcome::Later(fault),
            Some(fault) => Outcome::Told(format!("{} {}", fault.message, fault.hint)),
            None => Outcome::Told(self.words().tell(
                "watch-file",
                &args([
                    ("file", file.file.into()),
                    ("new", (file.orders.new + file.events.new).into()),
                    ("changed", file.orders.changed.into()),
                    ("rejected", file.rejected_count.into()),
                ]),
            )),
        })
    }

    fn announce_files(&self, lines: &[String]) -> Announcement {
        let words = self.words();
        let count = u32::try_from(lines.len()).unwrap_or(u32::MAX);
        self.folder_news(words.tell("watch-title", &args([("n", count.into())])), lines.join("\n"))
    }

    /// Once each time that it goes missing.
    fn folder_gone(&self, folder: &str, err: &DeskError) -> Option<Announcement> {
        tracing::warn!(%err, "the watched folder cannot be read");
        let told = std::mem::replace(&mut lock(&self.waiting).gone, true);
        let words = self.words();
        let body = words.tell("watch-gone", &args([("folder", folder.to_owned().into())]));
        (!told).then(|| self.folder_news(words.say("watch-gone-title"), body))
    }

    fn folder_news(&self, title: String, body: String) -> Announcement {
        let scribe = self.scribe(self.now());
        Announcement {
            title,
            body,
            open: scribe.words.say("news-open"),
            shipment: None,
            count: 0,
            severity: Severity::Notice,
            at: scribe.moment(scribe.now),
        }
    }
}

/// The files of a folder that may be lists. Links are not followed: what they point to lies elsewhere, or is here too.
fn files(folder: &Path) -> Result<Vec<(PathBuf, FileMark)>, DeskError> {
    let wrong = |err| DeskError::File { path: folder.to_owned(), err };
    let mut files = Vec::new();
    for entry in folder.read_dir().map_err(wrong)? {
        let entry = entry.map_err(wrong)?;
        // A file that goes away while it is looked at is no fault.
        let Some(about) = regular(&entry) else { continue };
        if !is_unfinished(&entry.path()) {
            files.push((entry.path(), mark(&about)));
        }
    }
    Ok(files)
}

/// Pictures, documents, programs: they come into a folder of downloads and want nothing of us.
fn is_no_list(path: &Path) -> bool {
    let looked = feeds::Source::from_path(path).map(|source| feeds::look(source, &feeds::Options::default()));
    matches!(looked, Ok(Err(feeds::Refusal::Binary { .. })))
}

fn regular(entry: &DirEntry) -> Option<Metadata> {
    entry.file_type().ok().filter(std::fs::FileType::is_file)?;
    entry.metadata().ok().filter(Metadata::is_file)
}

fn is_unfinished(path: &Path) -> bool {
    let name = name_of(path);
    let ending = path.extension().map(|it| it.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    name.starts_with(['.', '~']) || name.ends_with('~') || UNFINISHED.contains(&ending.as_str())
}

fn mark(about: &Metadata) -> FileMark {
    let since = |at: SystemTime| at.duration_since(SystemTime::UNIX_EPOCH).ok();
    let modified = about.modified().ok().and_then(since).map_or(0, |it| it.as_nanos());
    FileMark {
        size: i64::try_from(about.len()).unwrap_or(i64::MAX),
        modified: i64::try_from(modified).unwrap_or(i64::MAX),
    }
}
