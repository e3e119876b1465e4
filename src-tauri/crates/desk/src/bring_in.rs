//! Files: choosing, importing, and what became of them.

use crate::{
    Desk, Face,
    at_hand::AtHand,
    error::DeskError,
    intake::{Intake, Progress},
    lock,
    mapping::{Looked, Mapped, header_cells},
    names::visible,
    rejects::Taking,
    relay,
    wire::*,
    words::{args, dashed},
};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::{
    io::Read,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use tidewaiter_feeds as feeds;

/// Characters of a pasted text that it is named by.
const NAME: usize = 40;

impl Desk {
    pub(crate) fn pick_files(&self, _: Nothing, face: &dyn Face) -> Result<Picked, DeskError> {
        Ok(Picked { files: self.offer(&face.pick_files()) })
    }

    /// Puts pasted text at hand, named by its beginning.
    pub(crate) fn paste(&self, ask: Pasted, _: &dyn Face) -> Result<Picked, DeskError> {
        let words = self.words();
        let first = ask.text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
        let beginning: Vec<&str> = first.split_whitespace().collect();
        let mut beginning = visible(&beginning.join(" "));
        if beginning.chars().count() > NAME {
            beginning = beginning.chars().take(NAME - 1).chain(['…']).collect();
        }
        let name = match beginning.is_empty() {
            true => words.say("pasted-text"),
            false => words.tell("pasted-named", &args([("beginning", beginning.into())])),
        };
        Ok(Picked { files: vec![self.hand(AtHand::text(name, ask.text))] })
    }

    pub(crate) fn import(&self, ask: ImportAsk, face: &dyn Face) -> Result<ImportReport, DeskError> {
        let files = ask.handles.iter().map(|handle| self.picked(*handle)).collect::<Result<Vec<_>, _>>()?;
        self.import_all(&files, None, &ask.task, ask.dry_run, face)
    }

    /// As [`Desk::import_all`], for files where they lie.
    pub(crate) fn import_paths(
        &self,
        paths: &[PathBuf],
        kind: Option<feeds::Kind>,
        task: &str,
        dry_run: bool,
        face: &dyn Face,
    ) -> Result<ImportReport, DeskError> {
        let files: Vec<AtHand> = paths.iter().map(|path| AtHand::file(path)).collect();
        self.import_all(&files, kind, task, dry_run, face)
    }

    /// Imports files one after the other; each is kept whole or not at all. `kind` None: found out by content.
    pub(crate) fn import_all(
        &self,
        files: &[AtHand],
        kind: Option<feeds::Kind>,
        task: &str,
        dry_run: bool,
        face: &dyn Face,
    ) -> Result<ImportReport, DeskError> {
        let stop = self.begin(task);
        let now = self.now();
        let mut report = ImportReport::default();
        let mut outcome = Ok(());
        for file in files {
            let progress = Progress::new(face, task, &file.name(), stop.clone());
            let together = report.files.iter().find_map(|file| file.import);
            match self.import_file(file, kind, dry_run, now, together, progress) {
                Ok((file, (opened, closed))) => {
                    report.files.push(file);
                    report.opened += opened;
                    report.closed += closed;
                }
                Err(DeskError::Cancelled) => {
                    outcome = Err(DeskError::Cancelled);
                    break;
                }
                Err(err) => report.files.push(FileReport {
                    file: file.name(),
                    error: Some(self.fault(&err)),
                    ..FileReport::default()
                }),
            }
        }
        self.end(task);
        if report.files.iter().any(|file| file.import.is_some()) {
            self.changed(report.opened, face);
        }
        outcome.map(|()| report)
    }

    fn import_file(
        &self,
        file: &AtHand,
        kind: Option<feeds::Kind>,
        dry_run: bool,
        now: Timestamp,
        together: Option<i64>,
        progress: Progress<'_>,
    ) -> Result<(FileReport, (u32, u32)), DeskError> {
        let Looked { feed, fingerprint, mapped } = self.look_at(file, kind)?;
        if let Some(refusal) = feed.obstacle() {
            return Err(DeskError::Refused { file: file.name(), refusal });
        }
        let mut report = begun(file, &feed.about, &mapped);
        let header = header_cells(&feed.about);
        let digest = if dry_run { String::new() } else { file.digest(|| progress.stopped())? };
        let kept = self.store.write(|pen| {
            let begun = pen.begin_import(now.as_second(), &report.file, &digest)?;
            let intake = Intake::new(self, pen, begun, &report.source, now, progress)?
                .in_zone(feed.about.zone.as_deref())
                .knowing(&feed.about, together);
            let mut taking = Taking::new(intake, pen, begun.id, &feed.about);
            let tally = relay::read(feed, &mut taking).map_err(|err| unreadable(file, &err))?;
            let (moved, trail) = taking.finish(&tally, &mut report)?;
            self.account(&tally, &mut report);
            if dry_run {
                return Err(GivenUp::DryRun);
            }
            if tally.taken > 0 {
                mapped.keep(pen, &fingerprint, &report.file, &header, now)?;
            }
            report.import = Some(begun.id);
            pen.end_import(begun.id, &serde_json::to_string(&report).map_err(DeskError::from)?)?;
            self.seal(pen, &trail, &report, now)?;
            Ok(moved)
        });
        match kept {
            Ok(moved) => Ok((report, moved)),
            Err(GivenUp::DryRun) => Ok((report, (0, 0))),
            Err(GivenUp::Failed(err)) => Err(err),
        }
    }

    /// What became of each row.
    fn account(&self, tally: &feeds::Tally, report: &mut FileReport) {
        let words = self.words();
        report.rows = tally.rows;
        report.taken = tally.taken;
        report.rejected_count = tally.rejected;
        report.field_error_count = tally.field_errors;
        report.ignored = tally.ignored;
        let by = feeds::NoData::ALL.iter().map(|reason| Ignored {
            reason: words.say(&format!("ignored-{}", dashed(reason.id()))),
            rows: tally.ignored_by.of(*reason),
        });
        report.ignored_by = by.filter(|ignored| ignored.rows > 0).collect();
        report.ignored_by.sort_by_key(|ignored| std::cmp::Reverse(ignored.rows));
    }

    pub(crate) fn cancel(&self, ask: TaskId, _: &dyn Face) -> Result<Nothing, DeskError> {
        if let Some(stop) = lock(&self.tasks).get(&ask.task) {
            stop.store(true, Ordering::Relaxed);
        }
        Ok(Nothing {})
    }

    pub(crate) fn imports(&self, _: Nothing, _: &dyn Face) -> Result<Imports, DeskError> {
        let now = self.now();
        let rows = self.store.read(|look| look.imports(200))?;
        let imports = rows.into_iter().map(|row| {
            let report: FileReport = serde_json::from_str(&row.report)?;
            let undone = row.undone_at.map(|at| self.moment(at, now));
            Ok(ImportLine {
                id: row.id,
                at: self.moment(row.at, now),
                report: FileReport { undone, ..report },
            })
        });
        Ok(Imports { imports: imports.collect::<Result<_, DeskError>>()? })
    }

    pub(crate) fn begin(&self, task: &str) -> Arc<AtomicBool> {
        lock(&self.tasks).entry(task.to_owned()).or_default().clone()
    }

    pub(crate) fn end(&self, task: &str) {
        lock(&self.tasks).remove(task);
    }

    /// A row's fault in the desk's language.
    pub(crate) fn row_fault(&self, fault: &feeds::RowFault) -> RowFault {
        let reason = self.reason(fault.reason);
        let value = fault.value.chars().take(200).collect();
        RowFault { row: fault.row, column: fault.column.clone(), reason, value }
    }
}

/// Why an import is not kept: a write is given up by answering Err.
enum GivenUp {
    DryRun,
    Failed(DeskError),
}

impl<E: Into<DeskError>> From<E> for GivenUp {
    fn from(err: E) -> GivenUp {
        GivenUp::Failed(err.into())
    }
}

/// A report before any row was read.
fn begun(file: &AtHand, about: &feeds::About, mapped: &Mapped) -> FileReport {
    FileReport {
        file: file.name(),
        kind: about.kind.id().to_owned(),
        source: about.source.clone(),
        encoding: about.encoding.clone(),
        sheet: about.sheet.clone(),
        header_row: about.header_row,
        mapping: mapped.name(),
        ..FileReport::default()
    }
}

pub(crate) fn unreadable(file: &AtHand, err: &feeds::ReadError) -> DeskError {
    DeskError::Unreadable { file: file.name(), why: err.to_string() }
}

/// Of a whole file; `stopped` asks whether the person still wants it.
pub(crate) fn sha256(path: &Path, stopped: impl Fn() -> bool) -> Result<String, DeskError> {
    let wrong = |err| DeskError::File { path: path.to_owned(), err };
    let mut file = std::fs::File::open(path).map_err(wrong)?;
    let mut hasher = Sha256::new();
    let mut piece = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut piece).map_err(wrong)?;
        if read == 0 {
            break;
        }
        if stopped() {
            return Err(DeskError::Cancelled);
        }
        hasher.update(piece.get(..read).unwrap_or_default());
    }
    Ok(hexadecimal(&hasher.finalize()))
}

/// Bytes as two hexadecimal digits each.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
