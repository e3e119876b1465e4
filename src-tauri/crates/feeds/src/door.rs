//! The door: open a file, see what it is, read it.

use crate::{
    About, Dates, Ignored, Mapping, NoData, ReadError, Refusal, RowFault, Source,
    book::Book,
    events::Events,
    look,
    orders::Orders,
    plan::Plan,
    row::{Row, Rows},
    spool::Spool,
    survey::Survey,
};
use serde::{Deserialize, Serialize};
use std::ops::ControlFlow;
use tidewaiter_core::{
    Stated,
    record::{OrderRecord, TrackingRecord},
};

/// Which records a file yields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Orders.
    Orders,
    /// Tracking numbers with their events.
    Tracking,
}

impl Kind {
    /// The word used on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Kind::Orders => "orders",
            Kind::Tracking => "tracking",
        }
    }
}

/// What the person decides before a file is read.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// What to read the file as; None: what the mapping says, else what it looks like.
    pub kind: Option<Kind>,
    /// For a protected workbook.
    pub password: Option<String>,
    /// What they settled about files with this header.
    pub mapping: Mapping,
}

/// Continue, or Break once the person asked to stop.
pub type Flow = ControlFlow<()>;

/// Who takes the records.
pub trait Sink {
    /// Once before the first order: the newest moment that the whole file states, whatever it is about. Files of
    /// events have none.
    fn begin(&mut self, _newest: Option<Stated>) -> Flow {
        Flow::Continue(())
    }
    /// One whole order, its rows merged.
    fn order(&mut self, order: OrderRecord) -> Flow;
    /// A run of consecutive rows of one number; the same number may come again later.
    fn tracking(&mut self, tracking: TrackingRecord) -> Flow;
    /// A row that was not taken.
    fn rejected(&mut self, fault: RowFault) -> Flow;
    /// A field that was not taken, of a row that was.
    fn field_error(&mut self, fault: RowFault) -> Flow;
    /// How far the reading is; bytes or rows, over both passes.
    fn progress(&mut self, done: u64, total: u64) -> Flow;
}

/// What became of the rows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// All rows of the file.
    pub rows: u32,
    /// Rows that are part of a record.
    pub taken: u32,
    /// Rows that are no data: header, preamble, blank, description, total, footer, exact repetition.
    pub ignored: u32,
    /// The same by reason.
    pub ignored_by: Ignored,
    /// Rows that were not taken.
    pub rejected: u32,
    /// Fields that were not taken.
    pub field_errors: u32,
    /// Orders handed over.
    pub orders: u32,
    /// Runs of tracking events handed over.
    pub tracking: u32,
    /// Events in them.
    pub events: usize,
    /// The person asked to stop; what was handed over is not everything.
    pub cancelled: bool,
}

/// A file that was understood, ready to be read.
pub struct Feed {
    /// How it was understood.
    pub about: About,
    book: Book,
    plan: Plan,
    first: u32,
}

/// Rows between two reports of progress.
const STEP: u32 = 2_000;

/// Finds out what a file is.
///
/// # Errors
/// For files that cannot be read as a list of orders or of tracking events.
pub fn open(source: Source, options: &Options) -> Result<Feed, Refusal> {
    let feed = look(source, options)?;
    feed.obstacle().map_or(Ok(feed), Err)
}

impl Feed {
    /// Why it cannot be read before a person has said more about it; None: it can.
    pub fn obstacle(&self) -> Option<Refusal> {
        match self.book.undecided() {
            Some(names) => Some(Refusal::SeveralLists { names: names.to_vec() }),
            None => self.about.lacks.map(|_| Refusal::NoHeader),
        }
    }

    pub(crate) fn new(about: About, book: Book, plan: Plan, first: u32) -> Feed {
        Feed { about, book, plan, first }
    }

    /// Hands all records of the file over.
    ///
    /// # Errors
    /// Where the rest of the file cannot be read; what was handed over until then must not be kept.
    pub fn read(self, sink: &mut dyn Sink) -> Result<Tally, ReadError> {
        self.read_until(u32::MAX, sink)
    }

    /// Hands over what the first `rows` rows say, as if the file ended there, and reads no further. `cancelled` is
    /// set where it goes on behind them.
    ///
    /// # Errors
    /// As for [`Feed::read`].
    pub fn glance(self, rows: u32, sink: &mut dyn Sink) -> Result<Tally, ReadError> {
        self.read_until(rows, sink)
    }

    fn read_until(mut self, limit: u32, sink: &mut dyn Sink) -> Result<Tally, ReadError> {
        let orders = self.about.kind == Kind::Orders;
        let dates_open = matches!(self.about.dates, Some(Dates::Assumed(_)));
        let mut survey = Survey::new(self.plan.columns.len());
        let passes = if orders || dates_open { 2 } else { 1 };
        let mut spool = (limit == u32::MAX && self.book.is_slow()).then(Spool::new).filter(|_| passes == 2);
        if passes == 2 {
            if self.survey(limit, &mut survey, spool.as_mut(), sink)?.is_break() {
                return Ok(Tally { cancelled: true, ..Tally::default() });
            }
            survey.settle(&mut self.plan);
        }
        if orders && sink.begin(survey.newest(&self.plan)).is_break() {
            return Ok(Tally { cancelled: true, ..Tally::default() });
        }
        let header = self.about.header_row;
        let Feed { mut book, plan, first, .. } = self;
        let taker = match orders {
            true => Taker::Orders(Orders::new(&plan, &survey, sink)),
            false => Taker::Events(Events::new(&plan, sink)),
        };
        let mut reader: Box<dyn Rows + '_> = match spool {
            Some(spool) => Box::new(spool.again()?),
            None => book.rows()?,
        };
        hand_over(&mut *reader, &Span { header, first, limit, passes }, taker)
    }

    /// The first of two passes.
    fn survey(
        &mut self,
        limit: u32,
        survey: &mut Survey,
        mut spool: Option<&mut Spool>,
        sink: &mut dyn Sink,
    ) -> Result<Flow, ReadError> {
        let mut reader = self.book.rows()?;
        let mut row = Row::default();
        let mut seen = 0_u32;
        while seen < limit && reader.next(&mut row)? {
            seen += 1;
            if let Some(spool) = &mut spool {
                spool.keep(&row)?;
            }
            if row.number < self.first {
                continue;
            }
            match self.about.kind {
                Kind::Orders => survey.see(&self.plan, &row),
                Kind::Tracking => survey.see_values(&self.plan, &row),
            }
            let (done, total) = reader.progress();
            if seen.is_multiple_of(STEP) && sink.progress(done / 2, total).is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }
}

/// Which rows are read, and as what.
struct Span {
    header: Option<u32>,
    /// The first row behind the header.
    first: u32,
    /// Rows that are read at most.
    limit: u32,
    passes: u64,
}

/// The last pass: every row to the taker.
fn hand_over(reader: &mut dyn Rows, span: &Span, mut taker: Taker<'_>) -> Result<Tally, ReadError> {
    let mut row = Row::default();
    let mut rows = 0_u32;
    let mut flow = ControlFlow::Continue(());
    let mut more = false;
    while flow.is_continue() && reader.next(&mut row)? {
        more = rows == span.limit;
        if more {
            break;
        }
        rows += 1;
        flow = if row.number < span.first { taker.ignore(above(span, &row)) } else { taker.take(&row) };
        if rows.is_multiple_of(STEP) && flow.is_continue() {
            let (done, total) = reader.progress();
            flow = taker.progress(total - total / span.passes + done / span.passes, total);
        }
    }
    let (tally, last) = if flow.is_continue() { taker.finish() } else { (taker.tally(), flow) };
    Ok(Tally { rows, cancelled: more || last.is_break(), ..tally })
}

fn above(span: &Span, row: &Row) -> NoData {
    match span.header {
        Some(header) if header == row.number => NoData::Header,
        _ if row.is_blank() => NoData::Blank,
        _ => NoData::BeforeHeader,
    }
}

/// Either reader of rows.
enum Taker<'a> {
    Orders(Orders<'a>),
    Events(Events<'a>),
}

impl Taker<'_> {
    fn take(&mut self, row: &Row) -> Flow {
        match self {
            Taker::Orders(orders) => orders.take(row),
            Taker::Events(events) => events.take(row),
        }
    }

    fn ignore(&mut self, reason: NoData) -> Flow {
        match self {
            Taker::Orders(orders) => orders.ignore(reason),
            Taker::Events(events) => events.ignore(reason),
        }
        ControlFlow::Continue(())
    }

    fn progress(&mut self, done: u64, total: u64) -> Flow {
        match self {
            Taker::Orders(orders) => orders.sink().progress(done, total),
            Taker::Events(events) => events.sink().progress(done, total),
        }
    }

    fn tally(&self) -> Tally {
        match self {
            Taker::Orders(orders) => orders.tally(),
            Taker::Events(events) => events.tally(),
        }
    }

    fn finish(self) -> (Tally, Flow) {
        match self {
            Taker::Orders(orders) => orders.finish(),
            Taker::Events(events) => events.finish(),
        }
    }
}
