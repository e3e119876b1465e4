//! Files: choosing, previewing, importing, and what became of them.

use crate::{
    Desk, Face,
    error::DeskError,
    intake::{Intake, Progress},
    lock,
    wire::*,
};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::{
    io::Read,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use tidewaiter_feeds as feeds;

/// Rows that a preview reads.
const PREVIEW_ROWS: u32 = 2_000;

impl Desk {
    pub(crate) fn pick_files(&self, _: Nothing, face: &dyn Face) -> Result<Picked, DeskError> {
        Ok(Picked { files: self.offer(&face.pick_files()) })
    }

    pub(crate) fn import_preview(&self, ask: Handles, _: &dyn Face) -> Result<Previews, DeskError> {
        let files = ask.handles.into_iter().map(|handle| self.preview(handle)).collect::<Result<_, _>>()?;
        Ok(Previews { files })
    }

    fn preview(&self, handle: u32) -> Result<Preview, DeskError> {
        let path = self.picked(handle)?;
        let file = PickedFile {
            handle,
            name: name_of(&path),
            size: std::fs::metadata(&path).map_or(0, |it| it.len()),
        };
        let feed = match self.open_feed(&path, None) {
            Ok(feed) => feed,
            Err(err) => return Ok(Preview { error: Some(self.fault(&err)), ..empty_preview(file) }),
        };
        let mut preview = self.understood(file, &feed.about);
        let mut glance = Glance { rows: 0, more: false, rejected: Vec::new() };
        if let Err(err) = feed.read(&mut glance) {
            preview.error = Some(self.fault(&unreadable(&path, &err)));
        }
        preview.rows_read = glance.rows;
        preview.more = glance.more;
        preview.rejected = glance.rejected.iter().map(|fault| self.row_fault(fault)).collect();
        Ok(preview)
    }

    fn understood(&self, file: PickedFile, about: &feeds::About) -> Preview {
        let words = self.words();
        Preview {
            error: None,
            kind: kind_id(about.kind).to_owned(),
            source: about.source_name.clone(),
            container: about.container.to_string(),
            encoding: about.encoding.clone(),
            delimiter: about.delimiter.map(String::from),
            sheet: about.sheet.clone(),
            sheets: about.sheets.clone(),
            header_row: about.header_row,
            dates: about.dates.and_then(dates).map(|id| words.say(id)),
            columns: about
                .columns
                .iter()
                .map(|column| Column {
                    header: column.header.clone(),
                    field: column.field.map(|field| field.id().to_owned()),
                    field_text: column
                        .field
                        .map(|field| words.say(&format!("field-{}", field.id().replace('_', "-")))),
                    confidence: u32::from(column.confidence),
                    nth: column.nth,
                    chosen: column.chosen,
                    examples: column.examples.clone(),
                })
                .collect(),
            rows: about.sample.clone(),
            ..empty_preview(file)
        }
    }

    pub(crate) fn import(&self, ask: ImportAsk, face: &dyn Face) -> Result<ImportReport, DeskError> {
        let paths = ask.handles.iter().map(|handle| self.picked(*handle)).collect::<Result<Vec<_>, _>>()?;
        self.import_paths(&paths, None, &ask.task, ask.dry_run, face)
    }

    /// Imports files one after the other; each is kept whole or not at all. `kind` None: found out by content.
    pub(crate) fn import_paths(
        &self,
        paths: &[std::path::PathBuf],
        kind: Option<feeds::Kind>,
        task: &str,
        dry_run: bool,
        face: &dyn Face,
    ) -> Result<ImportReport, DeskError> {
        let stop = self.begin(task);
        let now = self.now();
        let mut report = ImportReport::default();
        let mut outcome = Ok(());
        for path in paths {
            let progress = Progress::new(face, task, &name_of(path), stop.clone());
            let together = report.files.iter().find_map(|file| file.import);
            match self.import_file(path, kind, dry_run, now, together, progress) {
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
                    file: name_of(path),
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
        path: &Path,
        kind: Option<feeds::Kind>,
        dry_run: bool,
        now: Timestamp,
        together: Option<i64>,
        progress: Progress<'_>,
    ) -> Result<(FileReport, (u32, u32)), DeskError> {
        let feed = self.open_feed(path, kind)?;
        let mut report = FileReport {
            file: name_of(path),
            kind: kind_id(feed.about.kind).to_owned(),
            source: feed.about.source.clone(),
            encoding: feed.about.encoding.clone(),
            sheet: feed.about.sheet.clone(),
            header_row: feed.about.header_row,
            ..FileReport::default()
        };
        let digest = if dry_run { String::new() } else { sha256(path)? };
        let kept = self.store.write(|pen| {
            let begun = pen.begin_import(now.as_second(), &report.file, &digest)?;
            let mut intake = Intake::new(self, pen, begun, &report.source, now, progress);
            intake.know_file(&feed.about, together);
            let tally = feed.read(&mut intake).map_err(|err| unreadable(path, &err))?;
            let moved = intake.finish(tally.cancelled)?;
            intake.tell(&mut report);
            report.rows = tally.rows;
            report.ignored = tally.ignored;
            if dry_run {
                return Err(GivenUp::DryRun);
            }
            report.import = Some(begun.id);
            pen.end_import(begun.id, &serde_json::to_string(&report).map_err(DeskError::from)?)?;
            self.seal(pen, &intake.trail, &report, now)?;
            Ok(moved)
        });
        match kept {
            Ok(moved) => Ok((report, moved)),
            Err(GivenUp::DryRun) => Ok((report, (0, 0))),
            Err(GivenUp::Failed(err)) => Err(err),
        }
    }

    fn open_feed(&self, path: &Path, kind: Option<feeds::Kind>) -> Result<feeds::Feed, DeskError> {
        let file = |err| DeskError::File { path: path.to_owned(), err };
        let source = feeds::Source::from_path(path).map_err(file)?;
        let options = feeds::Options { kind, ..feeds::Options::default() };
        feeds::open(source, &options).map_err(|refusal| DeskError::Refused { file: name_of(path), refusal })
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
        let words = self.words();
        let id = format!("reason-{}", fault.reason.id().replace('_', "-"));
        let reason = if words.knows(&id) { words.say(&id) } else { fault.reason.message().to_owned() };
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

/// A look at the first rows: counts, and keeps what would be rejected.
struct Glance {
    rows: u32,
    more: bool,
    rejected: Vec<feeds::RowFault>,
}

impl Glance {
    fn row(&mut self, rows: usize) -> feeds::Flow {
        self.rows = self.rows.saturating_add(u32::try_from(rows).unwrap_or(u32::MAX));
        self.more = self.rows >= PREVIEW_ROWS;
        if self.more { feeds::Flow::Break(()) } else { feeds::Flow::Continue(()) }
    }
}

impl feeds::Sink for Glance {
    fn order(&mut self, order: tidewaiter_core::record::OrderRecord) -> feeds::Flow {
        self.row(order.rows.len())
    }

    fn tracking(&mut self, tracking: tidewaiter_core::record::TrackingRecord) -> feeds::Flow {
        self.row(tracking.rows.len())
    }

    fn rejected(&mut self, fault: feeds::RowFault) -> feeds::Flow {
        if self.rejected.len() < 20 {
            self.rejected.push(fault);
        }
        self.row(1)
    }

    fn field_error(&mut self, _: feeds::RowFault) -> feeds::Flow {
        feeds::Flow::Continue(())
    }

    fn progress(&mut self, _: u64, _: u64) -> feeds::Flow {
        feeds::Flow::Continue(())
    }
}

fn empty_preview(file: PickedFile) -> Preview {
    Preview {
        file,
        error: None,
        kind: String::new(),
        source: String::new(),
        container: String::new(),
        encoding: None,
        delimiter: None,
        sheet: None,
        header_row: None,
        sheets: Vec::new(),
        dates: None,
        date_order: None,
        decimals: None,
        currency: None,
        zone: None,
        lacks: None,
        protected: false,
        mapping: feeds::Mapping::default(),
        mapped: None,
        mapping_name: None,
        top: Vec::new(),
        columns: Vec::new(),
        rows: Vec::new(),
        rows_read: 0,
        more: false,
        rejected: Vec::new(),
    }
}

fn unreadable(path: &Path, err: &feeds::ReadError) -> DeskError {
    DeskError::Unreadable { file: name_of(path), why: err.to_string() }
}

/// How dates are read, as the id of its words; None where nothing was open.
fn dates(dates: feeds::Dates) -> Option<&'static str> {
    use feeds::{DateOrder::*, Dates};
    match dates {
        Dates::Plain => None,
        Dates::Settled(DayFirst) => Some("dates-day-first"),
        Dates::Settled(MonthFirst) => Some("dates-month-first"),
        Dates::Assumed(DayFirst) => Some("dates-day-first-assumed"),
        Dates::Assumed(MonthFirst) => Some("dates-month-first-assumed"),
    }
}

fn kind_id(kind: feeds::Kind) -> &'static str {
    match kind {
        feeds::Kind::Orders => "orders",
        feeds::Kind::Tracking => "tracking",
    }
}

pub(crate) fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

pub(crate) fn sha256(path: &Path) -> Result<String, DeskError> {
    let wrong = |err| DeskError::File { path: path.to_owned(), err };
    let mut file = std::fs::File::open(path).map_err(wrong)?;
    let mut hasher = Sha256::new();
    let mut piece = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut piece).map_err(wrong)?;
        if read == 0 {
            break;
        }
        hasher.update(piece.get(..read).unwrap_or_default());
    }
    Ok(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}
