//! Rows that were not taken, kept as they stood, and written as a file to mend.

use crate::{
    Desk, Face, about::one_of, error::DeskError, intake::Intake, mapping::header_cells, trail::Trail,
    wire::*, words::dashed,
};
use serde::{Deserialize, Serialize};
use std::path::Path;
use tidewaiter_core::{
    Stated,
    record::{OrderRecord, TrackingRecord},
};
use tidewaiter_feeds::{self as feeds, Flow};
use tidewaiter_reports::Format;
use tidewaiter_store::{RejectedRow, Writer};

/// Rows of either sort, rejected or with a wrong field, that are kept with their cells.
const KEPT: u32 = 10_000;

/// What is wrong with a row that was kept.
#[derive(Serialize, Deserialize)]
struct Wrong {
    column: Option<String>,
    reason: feeds::Reason,
}

/// Takes the records of one file in, and keeps what could not be taken.
pub(crate) struct Taking<'a> {
    intake: Intake<'a>,
    pen: &'a Writer<'a>,
    import: i64,
    zone: Option<String>,
    /// Columns behind the header that the desk itself wrote; more than 0: the file was mended.
    own: usize,
    header: Vec<String>,
    /// The last row with a fault: its other faults follow at once.
    open: Option<(feeds::RowFault, Vec<Wrong>)>,
    rejected: u32,
    with_errors: u32,
    failed: Option<DeskError>,
}

impl<'a> Taking<'a> {
    pub(crate) fn new(intake: Intake<'a>, pen: &'a Writer<'a>, import: i64, about: &feeds::About) -> Self {
        Taking {
            intake,
            pen,
            import,
            zone: about.zone.clone(),
            own: about.own_columns,
            header: header_cells(about),
            open: None,
            rejected: 0,
            with_errors: 0,
            failed: None,
        }
    }

    /// Writes what is held back; see [`Intake::finish`]. Answers with the way back, too.
    pub(crate) fn finish(
        mut self,
        tally: &feeds::Tally,
        report: &mut FileReport,
    ) -> Result<((u32, u32), Trail<'a>), DeskError> {
        if let Some(err) = self.failed.take() {
            return Err(err);
        }
        self.keep_open()?;
        if tally.rejected + tally.field_errors > 0 {
            self.pen.keep_header(self.import, &serde_json::to_string(&self.header)?)?;
        }
        let moved = self.intake.finish(tally.cancelled)?;
        self.intake.tell(report);
        Ok((moved, self.intake.trail))
    }

    fn keep(&mut self, fault: &feeds::RowFault, rejected: bool) -> Result<(), DeskError> {
        let wrong = Wrong { column: fault.column.clone(), reason: fault.reason };
        if let Some((open, wrongs)) = &mut self.open
            && open.row == fault.row
        {
            wrongs.push(wrong);
            return Ok(());
        }
        self.keep_open()?;
        let count = if rejected { &mut self.rejected } else { &mut self.with_errors };
        *count = count.saturating_add(1);
        if *count <= KEPT {
            self.open = Some((fault.clone(), vec![wrong]));
        }
        Ok(())
    }

    fn keep_open(&mut self) -> Result<(), DeskError> {
        let Some((fault, wrongs)) = self.open.take() else { return Ok(()) };
        let mut cells = fault.cells;
        // The desk's own columns are added anew.
        let (from, to) = (self.header.len(), self.header.len() + self.own);
        cells.drain(from.min(cells.len())..to.min(cells.len()));
        let row = RejectedRow {
            row: fault.row,
            cells: serde_json::to_string(&cells)?,
            faults: serde_json::to_string(&wrongs)?,
        };
        Ok(self.pen.keep_rejected(self.import, &row)?)
    }

    /// A mended row may be one of several of its order: what the whole file summed up stands.
    fn leave_sums(&self, order: &mut OrderRecord) -> Result<(), DeskError> {
        let Some(known) = self.pen.order_known(&order.order_id, order.store.as_deref())? else {
            return Ok(());
        };
        let Some(old) = self.pen.order(known.id)?.map(|row| row.record) else { return Ok(()) };
        if old.title.is_some() {
            order.title = None;
        }
        if old.items_count.is_some() {
            order.items_count = None;
        }
        if old.order_amount.is_some() {
            order.order_amount = None;
        }
        Ok(())
    }

    /// A sink can only say stop; the fault waits for `finish`.
    fn flow(&mut self, done: Result<(), DeskError>) -> Flow {
        done.map_or_else(
            |err| {
                self.failed = Some(err);
                Flow::Break(())
            },
            Flow::Continue,
        )
    }
}

impl feeds::Sink for Taking<'_> {
    fn begin(&mut self, newest: Option<Stated>) -> Flow {
        self.intake.begin(newest)
    }

    fn order(&mut self, mut order: OrderRecord) -> Flow {
        order.zone.clone_from(&self.zone);
        if self.own > 0 {
            let left = self.leave_sums(&mut order);
            self.flow(left)?;
        }
        self.intake.order(order)
    }

    fn tracking(&mut self, tracking: TrackingRecord) -> Flow {
        self.intake.tracking(tracking)
    }

    fn rejected(&mut self, fault: feeds::RowFault) -> Flow {
        let kept = self.keep(&fault, true);
        self.flow(kept)?;
        self.intake.rejected(fault)
    }

    fn field_error(&mut self, fault: feeds::RowFault) -> Flow {
        let kept = self.keep(&fault, false);
        self.flow(kept)?;
        self.intake.field_error(fault)
    }

    fn progress(&mut self, done: u64, total: u64) -> Flow {
        self.intake.progress(done, total)
    }
}

impl Desk {
    pub(crate) fn rejects(&self, ask: RejectsAsk, face: &dyn Face) -> Result<Written, DeskError> {
        one_of("format", &ask.format, &["csv", "xlsx"])?;
        let found = self.store.read(|look| look.import_header(ask.import))?;
        let (header, file) = found.ok_or(DeskError::NothingToMend)?;
        let stem =
            Path::new(&file).file_stem().map_or(file.clone(), |stem| stem.to_string_lossy().into_owned());
        let stem: String =
            stem.chars().map(|c| if c.is_alphanumeric() || "-_. ".contains(c) { c } else { '_' }).collect();
        match face.pick_save(&format!("{stem}-rejected.{}", ask.format)) {
            Some(path) => self.rejects_to(&ask, &serde_json::from_str::<Vec<String>>(&header)?, &path),
            None => Ok(Written { file: None, rows: 0 }),
        }
    }

    fn rejects_to(&self, ask: &RejectsAsk, header: &[String], path: &Path) -> Result<Written, DeskError> {
        let format = if ask.format == "xlsx" { Format::Xlsx } else { Format::Csv };
        let stored = self.store.read(|look| look.rejected_rows(ask.import))?;
        let mut rows = Vec::with_capacity(stored.len());
        for row in stored {
            let cells: Vec<String> = serde_json::from_str(&row.cells)?;
            let wrongs: Vec<Wrong> = serde_json::from_str(&row.faults)?;
            rows.push((row.row, cells, self.reasons(&wrongs)));
        }
        let head = line(header, header.len(), feeds::OWN_HEADERS.map(str::to_owned));
        let lines = rows
            .iter()
            .map(|(row, cells, reasons)| line(cells, header.len(), [row.to_string(), reasons.clone()]));
        let sheet = self.words().say("rejects-sheet");
        let rows = tidewaiter_reports::table_to_file(format, path, &sheet, &head, lines)?;
        Ok(Written { file: Some(path.display().to_string()), rows })
    }

    fn reasons(&self, wrongs: &[Wrong]) -> String {
        let one = |wrong: &Wrong| match &wrong.column {
            Some(column) if !column.is_empty() => format!("{column}: {}", self.reason(wrong.reason)),
            _ => self.reason(wrong.reason),
        };
        wrongs.iter().map(one).collect::<Vec<_>>().join("\n")
    }

    /// A reason in the desk's language.
    pub(crate) fn reason(&self, reason: feeds::Reason) -> String {
        let words = self.words();
        let id = format!("reason-{}", dashed(reason.id()));
        if words.knows(&id) { words.say(&id) } else { reason.message().to_owned() }
    }
}

/// The cells under the header, the desk's own, and then those that the row has too many of: it must not look whole
/// before somebody mended it.
fn line(cells: &[String], width: usize, own: [String; 2]) -> Vec<String> {
    let filled = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    let cells: Vec<String> = cells.iter().take(filled).map(|cell| plain(cell).to_owned()).collect();
    let (whole, excess) = cells.split_at(width.min(filled));
    let gap = std::iter::repeat_n(String::new(), width - whole.len());
    whole.iter().cloned().chain(gap).chain(own).chain(excess.iter().cloned()).collect()
}

/// The text inside a spreadsheet's `="…"`: it would run as a formula.
fn plain(cell: &str) -> &str {
    cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).unwrap_or(cell)
}
