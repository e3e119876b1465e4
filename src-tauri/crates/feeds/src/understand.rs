//! From a file's first rows to a layout, its columns and how their values are read.

use crate::{
    About, ColumnGuess, Dates, Feed, Field, Kind, Mapping, Options, Refusal, Source,
    book::Book,
    header::{self, Column, Layout},
    mapping::fingerprint,
    plan::Plan,
    row::Row,
    survey::Survey,
    value::{self, currency},
};
use std::collections::HashMap;

/// Rows in which a header is looked for.
const HEAD: usize = 50;
/// Rows behind the header that the understanding is built on.
const SAMPLE: usize = 1_000;
/// Bytes of a cell that say what its column holds.
const LONG: usize = 4_096;
/// Bytes that those rows may hold together.
const HELD: usize = 32 << 20;
/// First rows that are shown as they are.
const TOP: usize = 15;
/// Characters of a cell that are shown.
const SHOWN: usize = 1_000;

/// The beginning of a file.
struct Head {
    rows: Vec<Row>,
    header: Option<usize>,
}

impl Head {
    fn header(&self) -> Option<&Row> {
        self.header.and_then(|at| self.rows.get(at))
    }

    /// The rows behind the header.
    fn data(&self) -> &[Row] {
        self.rows.get(self.header.map_or(0, |at| at + 1)..).unwrap_or_default()
    }

    /// How many columns at its end the desk itself has added.
    fn own_columns(&self) -> usize {
        self.header().map_or(0, |row| header::without_own(row).1)
    }
}

/// Looks at a file, also at one whose columns do not say enough yet: see [`About::lacks`].
///
/// # Errors
/// For files that hold no rows at all.
pub fn look(source: Source, options: &Options) -> Result<Feed, Refusal> {
    let mapping = &options.mapping;
    let mut book = Book::open(source.keep()?, options)?;
    let (mut layout, mut columns, mut head) = understand(&mut book, mapping)?;
    if layout.bare_quotes {
        book.read_quotes_as_text(true);
        let again = understand(&mut book, mapping)?;
        // Where even the headers stand in quotes, somebody saved the file anew, and quotes are quotes.
        if again.2.header().is_some_and(|row| row.get(0).starts_with('"')) {
            book.read_quotes_as_text(false);
        } else {
            (layout, columns, head) = again;
        }
    }
    settle_by_hand(&mut layout, &mut columns, mapping);
    let mut plan = Plan::new(layout, columns);
    plan.since_1904 = book.counts_from_1904();
    let kind = options.kind.or(mapping.kind).unwrap_or_else(|| kind_of(&plan));
    let data = head.data();
    let own = head.own_columns();
    plan.width = match own {
        0 => book.can_shift().then(|| plan.columns.len().max(usual_width(data))),
        own => Some(plan.columns.len() + own),
    };
    let mut survey = Survey::new(plan.columns.len());
    data.iter().for_each(|row| survey.see_values(&plan, row));
    let dates = survey.settle(&mut plan);
    let about = about(&book, &plan, &head, kind, dates);
    let first = about.header_row.map_or(1, |row| row + 1);
    Ok(Feed::new(about, book, plan, first))
}

fn about(book: &Book, plan: &Plan, head: &Head, kind: Kind, dates: Option<Dates>) -> About {
    let data = head.data();
    let needed = if kind == Kind::Orders { Field::OrderId } else { Field::TrackingNumber };
    let dated = || plan.columns.iter().any(|column| column.field.is_some_and(Field::is_date));
    let shown = |cell: &str| cell.chars().take(SHOWN).collect();
    let cells = |row: &Row| row.cells().map(shown).collect::<Vec<String>>();
    About {
        kind,
        source: plan.layout.id.clone(),
        source_name: plan.layout.name.clone(),
        container: book.container(),
        encoding: book.encoding(),
        delimiter: book.delimiter(),
        sheet: book.sheet(),
        sheets: book.sheets(),
        header_row: head.header().map(|row| row.number),
        dates: dates.or_else(|| dated().then_some(Dates::Plain)),
        decimals: plan.points.iter().copied().flatten().next(),
        currency: plan.layout.currency,
        zone: plan.layout.zone.clone(),
        fingerprint: match head.header {
            None if book.header().is_none() => nameless(plan),
            _ => fingerprint(plan.columns.iter().map(|column| column.header.as_str())),
        },
        lacks: (!plan.has(needed)).then_some(needed),
        own_columns: head.own_columns(),
        columns: guesses(plan, data),
        top: head.rows.iter().take(TOP).map(|row| (row.number, cells(row))).collect(),
        sample: data.iter().filter(|row| !row.is_blank()).take(20).map(cells).collect(),
    }
}

/// Files without a header are alike where as many columns hold the same.
fn nameless(plan: &Plan) -> String {
    fingerprint(plan.columns.iter().map(|column| column.field.map_or("?", Field::id)))
}

fn understand(book: &mut Book, mapping: &Mapping) -> Result<(Layout, Vec<Column>, Head), Refusal> {
    let mut rows = Vec::new();
    let mut reader = book.rows()?;
    let mut row = Row::default();
    let mut held = 0;
    while rows.len() < HEAD + SAMPLE && held < HELD && reader.next(&mut row)? {
        let row = row.cut(LONG);
        held += row.size();
        rows.push(row);
    }
    drop(reader);
    if rows.iter().all(Row::is_blank) {
        return Err(Refusal::Empty);
    }
    if let Some(own) = book.header() {
        let (layout, columns) = header::columns(&own);
        let layout = book.layout().map_or(layout, Layout::of);
        return Ok((layout, columns, Head { rows, header: None }));
    }
    let found = match mapping.header_row {
        Some(0) => return Ok(without_header(rows, false, mapping)),
        Some(wanted) => rows.iter().position(|row| row.number == wanted),
        None => header::find(rows.get(..HEAD.min(rows.len())).unwrap_or_default()),
    };
    let Some(at) = found else { return Ok(without_header(rows, true, mapping)) };
    let (layout, mut columns) = rows.get(at).map(header::columns).ok_or(Refusal::NoHeader)?;
    if layout.id == "generic" {
        header::infer::settle(&mut columns, rows.get(at + 1..).unwrap_or_default());
    }
    Ok((layout, columns, Head { rows, header: Some(at) }))
}

/// Rows without a header that is known speak for themselves: an order number and a date, or a tracking number.
fn without_header(rows: Vec<Row>, may_have_one: bool, mapping: &Mapping) -> (Layout, Vec<Column>, Head) {
    let width = rows.iter().map(Row::len).max().unwrap_or(0);
    // A first row that is unlike the others is a header all the same: its cells are shown.
    let mut columns = vec![Column::default(); width];
    header::infer::settle(&mut columns, rows.get(1..).unwrap_or_default());
    let unlike = may_have_one
        && rows.first().is_some_and(|first| {
            let numbered = [Field::OrderedAt, Field::OrderAmount, Field::OrderId, Field::TrackingNumber];
            let dated = |column: &Column| column.field.is_some_and(|field| numbered.contains(&field));
            columns.iter().enumerate().any(|(at, column)| {
                dated(column)
                    && !first.get(at).bytes().any(|byte| byte.is_ascii_digit())
                    && !first.get(at).is_empty()
            })
        });
    if header::bare::lists_events(&columns, &rows) {
        header::bare::complete_events(&mut columns, &rows);
    }
    let has = |field| columns.iter().any(|column| column.field == Some(field));
    let speaks = [Field::OrderedAt, Field::TrackingNumber, Field::OrderAmount, Field::EventTime]
        .iter()
        .filter(|field| has(**field))
        .count();
    let enough = has(Field::OrderId) && speaks >= 1 || has(Field::TrackingNumber) && has(Field::EventTime);
    // Cells that do not say enough are nobody's guess, until a person has said what one of them holds.
    let header = match enough {
        true => unlike.then_some(0),
        false => may_have_one.then(|| widest(&rows)).flatten(),
    };
    if !enough && mapping.columns.is_empty() {
        columns.iter_mut().for_each(|column| *column = Column::default());
    }
    let names = header.and_then(|at| rows.get(at)).into_iter().flat_map(Row::cells).map(header::normal);
    for (column, name) in columns.iter_mut().zip(names.collect::<Vec<_>>()) {
        column.header = name;
    }
    (Layout::generic(), columns, Head { rows, header })
}

/// The first of the rows with the most cells that hold something.
fn widest(rows: &[Row]) -> Option<usize> {
    let filled = |row: &Row| row.cells().filter(|cell| value::filled(cell).is_some()).count();
    let first = rows.iter().take(HEAD).enumerate().rev().max_by_key(|(_, row)| filled(row));
    first.map(|(at, _)| at)
}

/// What the person said counts more than what was guessed. A field that they gave to a column is no longer another
/// column's, unless it is one of which a parcel or an order may have several.
fn settle_by_hand(layout: &mut Layout, columns: &mut [Column], mapping: &Mapping) {
    let given: Vec<Field> = mapping.columns.iter().filter_map(|chosen| chosen.field).collect();
    let several = [Field::TrackingNumber, Field::PackageId];
    for (at, nth) in (0..columns.len()).zip(nths(columns)) {
        let Some(column) = columns.get_mut(at) else { continue };
        if let Some(field) = mapping.chosen(&column.header, nth) {
            *column = Column { field, confidence: 100, chosen: true, ..column.clone() };
        } else if column.field.is_some_and(|field| given.contains(&field) && !several.contains(&field)) {
            *column = Column { field: None, confidence: 0, ..column.clone() };
        }
    }
    layout.dates = mapping.dates.or(layout.dates);
    layout.decimals = mapping.decimals;
    layout.zone = mapping.zone.clone().or(layout.zone.take());
    layout.currency = mapping.currency.as_deref().and_then(currency::by_code).or(layout.currency);
}

/// By column: which of those with its header it is.
fn nths(columns: &[Column]) -> Vec<u32> {
    let mut seen: HashMap<&str, u32> = HashMap::new();
    let mut all = Vec::with_capacity(columns.len());
    for column in columns {
        let count = seen.entry(&column.header).or_default();
        all.push(*count);
        *count += 1;
    }
    all
}

/// Events where there is their text and time, or where there is no order number to speak of.
fn kind_of(plan: &Plan) -> Kind {
    let events = plan.has(Field::TrackingNumber) && plan.has(Field::EventText) && plan.has(Field::EventTime);
    let tracked = plan.has(Field::TrackingNumber) && !plan.has(Field::OrderId);
    if plan.layout.tracking || events || tracked { Kind::Tracking } else { Kind::Orders }
}

/// The commonest number of cells: some exports end each row, but not the header, with a delimiter.
fn usual_width(data: &[Row]) -> usize {
    let mut counts: HashMap<usize, usize> = HashMap::new();
    data.iter().for_each(|row| *counts.entry(row.len()).or_default() += 1);
    counts.into_iter().find(|(_, count)| count * 2 > data.len()).map_or(0, |(width, _)| width)
}

fn guesses(plan: &Plan, data: &[Row]) -> Vec<ColumnGuess> {
    let examples = |at: usize| {
        let mut examples: Vec<String> = Vec::new();
        for text in data.iter().filter_map(|row| value::filled(row.get(at))) {
            let text: String = text.chars().take(200).collect();
            if !examples.contains(&text) {
                examples.push(text);
            }
            if examples.len() == 3 {
                break;
            }
        }
        examples
    };
    let guess = |((at, column), nth): ((usize, &Column), u32)| ColumnGuess {
        header: column.header.clone(),
        nth,
        field: column.field,
        confidence: column.confidence,
        chosen: column.chosen,
        examples: examples(at),
    };
    plan.columns.iter().enumerate().zip(nths(&plan.columns)).map(guess).collect()
}
