//! The door: open a file, see what it is, read it.

use crate::{
    Field, ReadError, Refusal, RowFault, Source, book::Book, events::Events, header, orders::Orders,
    plan::Plan, row::Row, survey::Survey,
};
use jiff::tz::TimeZone;
use std::{collections::HashMap, ops::ControlFlow};
use tidewaiter_core::record::{OrderRecord, TrackingRecord};

/// Which records a file yields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
#[derive(Debug, Clone)]
pub struct Options {
    /// The zone of clocks that state none.
    pub zone: TimeZone,
    /// What to read the file as; None: what it looks like.
    pub kind: Option<Kind>,
    /// For a protected workbook.
    pub password: Option<String>,
}

impl Default for Options {
    fn default() -> Options {
        Options { zone: TimeZone::UTC, kind: None, password: None }
    }
}

/// Continue, or Break once the person asked to stop.
pub type Flow = ControlFlow<()>;

/// Who takes the records.
pub trait Sink {
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

/// How a file was understood.
#[derive(Debug, Clone)]
pub struct About {
    /// Which records it yields.
    pub kind: Kind,
    /// The layout's id: `aliexpress_zh`; `generic` where the headers alone decide.
    pub source: String,
    /// The source, ready to show.
    pub source_name: String,
    /// `csv`, `tsv`, `xlsx`, `xls`, `json`, `text`.
    pub container: &'static str,
    /// Character encoding, lower case, for text.
    pub encoding: Option<String>,
    /// For delimited text.
    pub delimiter: Option<char>,
    /// For workbooks.
    pub sheet: Option<String>,
    /// 1-based row of the header; None where there is none.
    pub header_row: Option<u32>,
    /// How dates are read: `year first`, `day first`, `month first`, with `by assumption` where nothing proves it.
    pub dates: Option<String>,
    /// IANA name of the zone of the source's clocks, where it is known.
    pub zone: Option<String>,
    /// The columns, left to right.
    pub columns: Vec<ColumnGuess>,
    /// The first data rows as read, at most 20.
    pub sample: Vec<Vec<String>>,
}

/// A column and what it is taken for.
#[derive(Debug, Clone)]
pub struct ColumnGuess {
    /// The header, on one line.
    pub header: String,
    /// None: not needed.
    pub field: Option<Field>,
    /// How sure that is, 0 to 100.
    pub confidence: u8,
    /// The first value that says something.
    pub example: String,
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

/// Rows in which a header is looked for.
const HEAD: usize = 50;
/// Rows behind the header that the understanding is built on.
const SAMPLE: usize = 1_000;
/// Rows between two reports of progress.
const STEP: u32 = 2_000;

/// Finds out what a file is.
///
/// # Errors
/// For files that cannot be read as a list of orders or of tracking events.
pub fn open(source: Source, options: &Options) -> Result<Feed, Refusal> {
    let mut book = Book::open(source.keep()?)?;
    let (mut layout, mut columns, mut head) = understand(&mut book)?;
    if layout.bare_quotes {
        book.read_quotes_as_text();
        (layout, columns, head) = understand(&mut book)?;
    }
    let mut plan = Plan::new(layout, columns);
    plan.since_1904 = book.counts_from_1904();
    let kind = options.kind.unwrap_or_else(|| kind_of(&plan));
    let needed = if kind == Kind::Orders { Field::OrderId } else { Field::TrackingNumber };
    if !plan.has(needed) {
        return Err(Refusal::NoHeader);
    }
    let data = head.rows.get(head.header.map_or(0, |at| at + 1)..).unwrap_or_default();
    plan.width = book.can_shift().then(|| plan.columns.len().max(usual_width(data)));
    let mut survey = Survey::new(plan.columns.len());
    data.iter().for_each(|row| survey.see_values(&plan, row));
    let dates = survey.settle(&mut plan);
    let about = About {
        kind,
        source: plan.layout.id.clone(),
        source_name: plan.layout.name.clone(),
        container: book.container(),
        encoding: book.encoding(),
        delimiter: book.delimiter(),
        sheet: book.sheet().map(str::to_owned),
        header_row: head.header.and_then(|at| head.rows.get(at)).map(|row| row.number),
        dates: dates.or_else(|| {
            plan.columns
                .iter()
                .any(|column| column.field.is_some_and(Field::is_date))
                .then(|| "year first".to_owned())
        }),
        zone: plan.layout.zone.clone(),
        columns: guesses(&plan, data),
        sample: data
            .iter()
            .filter(|row| !row.is_blank())
            .take(20)
            .map(|row| row.cells().map(str::to_owned).collect())
            .collect(),
    };
    let first = about.header_row.map_or(1, |row| row + 1);
    Ok(Feed { about, book, plan, first })
}

/// The beginning of a file.
struct Head {
    rows: Vec<Row>,
    header: Option<usize>,
}

fn understand(book: &mut Book) -> Result<(header::Layout, Vec<header::Column>, Head), Refusal> {
    let mut rows = Vec::new();
    let mut reader = book.rows()?;
    let mut row = Row::default();
    while rows.len() < HEAD + SAMPLE && reader.next(&mut row)? {
        rows.push(row.clone());
    }
    drop(reader);
    if rows.iter().all(Row::is_blank) {
        return Err(Refusal::Empty);
    }
    if let Some(own) = book.header() {
        let (layout, columns) = header::columns(&own);
        let layout = book.layout().map_or(layout, header::Layout::of);
        return Ok((layout, columns, Head { rows, header: None }));
    }
    let Some(at) = header::find(rows.get(..HEAD.min(rows.len())).unwrap_or_default()) else {
        return without_header(rows);
    };
    let (layout, mut columns) = rows.get(at).map(header::columns).ok_or(Refusal::NoHeader)?;
    let has = |field| columns.iter().any(|column| column.field == Some(field));
    let lists_events = layout.tracking || has(Field::EventText) && has(Field::TrackingNumber);
    if layout.id == "generic" && !lists_events && !has(Field::OrderId) {
        header::content::complete(&mut columns, rows.get(at + 1..).unwrap_or_default());
    }
    Ok((layout, columns, Head { rows, header: Some(at) }))
}

/// Rows without a header that is known speak for themselves: an order number and a date, or a tracking number.
fn without_header(rows: Vec<Row>) -> Result<(header::Layout, Vec<header::Column>, Head), Refusal> {
    let width = rows.iter().map(Row::len).max().unwrap_or(0);
    // A first row that is unlike the others is a header all the same: its cells are shown.
    let mut columns = vec![header::Column::default(); width];
    header::content::complete(&mut columns, rows.get(1..).unwrap_or_default());
    let unlike = rows.first().is_some_and(|first| {
        let dated =
            |column: &header::Column| matches!(column.field, Some(Field::OrderedAt | Field::OrderAmount));
        columns.iter().enumerate().any(|(at, column)| {
            dated(column)
                && !first.get(at).bytes().any(|byte| byte.is_ascii_digit())
                && !first.get(at).is_empty()
        })
    });
    let head =
        rows.first().filter(|_| unlike).map(|first| first.cells().map(header::normal).collect::<Vec<_>>());
    for (column, header) in columns.iter_mut().zip(head.unwrap_or_default()) {
        column.header = header;
    }
    if header::content::lists_events(&columns, &rows) {
        header::content::complete_events(&mut columns, &rows);
    }
    let has = |field| columns.iter().any(|column| column.field == Some(field));
    let speaks = [Field::OrderedAt, Field::TrackingNumber, Field::OrderAmount, Field::EventTime]
        .iter()
        .filter(|field| has(**field))
        .count();
    if !(has(Field::OrderId) && speaks >= 1 || has(Field::TrackingNumber) && has(Field::EventTime)) {
        return Err(Refusal::NoHeader);
    }
    Ok((header::Layout::generic(), columns, Head { rows, header: unlike.then_some(0) }))
}

/// Events where there is their text and time, or where there is no order number to speak of.
fn kind_of(plan: &Plan) -> Kind {
    let events = plan.has(Field::TrackingNumber) && plan.has(Field::EventText) && plan.has(Field::EventTime);
    if plan.layout.tracking || events || !plan.has(Field::OrderId) { Kind::Tracking } else { Kind::Orders }
}

/// The commonest number of cells: some exports end each row, but not the header, with a delimiter.
fn usual_width(data: &[Row]) -> usize {
    let mut counts: HashMap<usize, usize> = HashMap::new();
    data.iter().for_each(|row| *counts.entry(row.len()).or_default() += 1);
    counts.into_iter().find(|(_, count)| count * 2 > data.len()).map_or(0, |(width, _)| width)
}

fn guesses(plan: &Plan, data: &[Row]) -> Vec<ColumnGuess> {
    let example =
        |at: usize| data.iter().find_map(|row| crate::value::filled(row.get(at))).unwrap_or_default();
    let guess = |(at, column): (usize, &header::Column)| ColumnGuess {
        header: column.header.clone(),
        field: column.field,
        confidence: column.confidence,
        example: example(at).chars().take(200).collect(),
    };
    plan.columns.iter().enumerate().map(guess).collect()
}

impl Feed {
    /// Hands all records of the file over.
    ///
    /// # Errors
    /// Where the rest of the file cannot be read; what was handed over until then must not be kept.
    pub fn read(mut self, sink: &mut dyn Sink) -> Result<Tally, ReadError> {
        let orders = self.about.kind == Kind::Orders;
        let dates_open = self.about.dates.as_deref().is_some_and(|dates| dates.ends_with("assumption"));
        let mut survey = Survey::new(self.plan.columns.len());
        let passes = if orders || dates_open { 2 } else { 1 };
        if passes == 2 {
            if self.survey(&mut survey, sink)?.is_break() {
                return Ok(Tally { cancelled: true, ..Tally::default() });
            }
            survey.settle(&mut self.plan);
        }
        let Feed { mut book, plan, first, .. } = self;
        let taker = match orders {
            true => Taker::Orders(Orders::new(&plan, &survey, sink)),
            false => Taker::Events(Events::new(&plan, sink)),
        };
        hand_over(&mut book, first, passes, taker)
    }

    /// The first of two passes.
    fn survey(&mut self, survey: &mut Survey, sink: &mut dyn Sink) -> Result<Flow, ReadError> {
        let mut reader = self.book.rows()?;
        let mut row = Row::default();
        let mut seen = 0_u32;
        while reader.next(&mut row)? {
            seen += 1;
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

/// The last pass: every row to the taker.
fn hand_over(book: &mut Book, first: u32, passes: u64, mut taker: Taker<'_>) -> Result<Tally, ReadError> {
    let mut reader = book.rows()?;
    let mut row = Row::default();
    let mut rows = 0_u32;
    let mut flow = ControlFlow::Continue(());
    while flow.is_continue() && reader.next(&mut row)? {
        rows += 1;
        flow = if row.number < first { taker.ignore() } else { taker.take(&row) };
        if rows.is_multiple_of(STEP) && flow.is_continue() {
            let (done, total) = reader.progress();
            flow = taker.progress(total - total / passes + done / passes, total);
        }
    }
    let (tally, last) = if flow.is_continue() { taker.finish() } else { (taker.tally(), flow) };
    Ok(Tally { rows, cancelled: last.is_break(), ..tally })
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

    fn ignore(&mut self) -> Flow {
        match self {
            Taker::Orders(orders) => orders.ignore(),
            Taker::Events(events) => events.ignore(),
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
