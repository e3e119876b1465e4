//! JSON: arrays of orders, one order a line, or dumps of an interface with the orders somewhere inside.
//!
//! Own rather than borrowed for two reasons: numbers stay the text that they are, whatever their size; and one order
//! at a time is taken apart, so that a dump costs no more memory than its own text.

mod parser;

use crate::{
    ReadError, Reason, Refusal, header,
    row::{Row, Rows},
    source::Kept,
    text::Encoded,
};
use encoding_rs::UTF_8;
use parser::Parser;
use std::{collections::HashMap, ops::Range};

/// Largest document.
const SIZE: u64 = 1 << 30;
/// Most different paths to a value.
const PATHS: usize = 2_000;
/// Longest value, in bytes.
const CELL: usize = 1 << 20;

/// A document and the orders in it.
pub struct Json {
    text: String,
    encoded: Encoded,
    /// Some bytes were no characters of the encoding.
    replaced: bool,
    records: Vec<Range<usize>>,
    columns: Vec<String>,
}

impl Json {
    /// Reads the whole document, and finds its records and all paths to their values.
    ///
    /// # Errors
    /// For what is not JSON, with the place; nothing of a document that was cut short is taken.
    pub fn open(kept: &Kept) -> Result<Json, Refusal> {
        if kept.len() > SIZE {
            return Err(Refusal::TooLarge { what: "1 GiB of JSON is read at most".to_owned() });
        }
        let bytes = kept.all()?;
        let encoded = Encoded::detect(&bytes, &[]);
        let (text, replaced) = decode(bytes, encoded);
        let records = records(&text)?;
        let mut json = Json { text, encoded, replaced, records, columns: Vec::new() };
        json.columns = json.paths()?;
        Ok(json)
    }

    /// The encoding.
    pub fn encoded(&self) -> Encoded {
        self.encoded
    }

    /// The paths, as a header.
    pub fn header(&self) -> Row {
        let mut row = Row::default();
        row.begin(0);
        self.columns.iter().for_each(|column| row.push(column));
        row
    }

    /// One row a record.
    pub fn rows(&self) -> JsonRows<'_> {
        let columns = self.columns.iter().enumerate().map(|(at, path)| (path.as_str(), at)).collect();
        JsonRows { json: self, columns, next: 0, cells: vec![String::new(); self.columns.len()] }
    }

    fn paths(&self) -> Result<Vec<String>, Refusal> {
        let mut known: HashMap<String, ()> = HashMap::new();
        let mut paths = Vec::new();
        for record in &self.records {
            let text = self.text.get(record.clone()).unwrap_or_default();
            Parser::new(text).flatten(&mut |path, _| {
                if !known.contains_key(path) {
                    known.insert(path.to_owned(), ());
                    paths.push(path.to_owned());
                }
            })?;
            if paths.len() > PATHS {
                return Err(Refusal::TooLarge {
                    what: format!("its records have more than {PATHS} different values"),
                });
            }
        }
        Ok(paths)
    }
}

/// The text, and whether something of it had to be replaced. What is UTF-8 already is not copied.
fn decode(bytes: Vec<u8>, encoded: Encoded) -> (String, bool) {
    let bytes = match String::from_utf8(bytes) {
        Ok(text) if encoded.encoding == UTF_8 && encoded.mark == 0 => return (text, false),
        Ok(text) => text.into_bytes(),
        Err(error) => error.into_bytes(),
    };
    let (text, replaced) = encoded.encoding.decode_with_bom_removal(&bytes);
    (text.into_owned(), replaced)
}

/// The records of a document: its values, the elements of its array; or, in one object that is no order by itself,
/// the elements of its longest array of objects.
fn records(text: &str) -> Result<Vec<Range<usize>>, Refusal> {
    let values = Parser::new(text).values()?;
    let [only] = values.as_slice() else { return Ok(values) };
    let inside = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    let moved = |range: Range<usize>, by: usize| range.start + by..range.end + by;
    if inside(only).starts_with('[') {
        let elements = Parser::new(inside(only)).elements()?;
        return Ok(elements.into_iter().map(|element| moved(element, only.start)).collect());
    }
    let mut own = false;
    let mut longest: (usize, Vec<Range<usize>>) = (0, Vec::new());
    Parser::new(inside(only)).members(&mut |path, range, is_array| {
        own |= !is_array && header::is_order_number(path);
        if !is_array {
            return Ok(());
        }
        let elements = Parser::new(inside(only).get(range.clone()).unwrap_or_default()).elements()?;
        let by = only.start + range.start;
        let elements: Vec<Range<usize>> = elements.into_iter().map(|element| moved(element, by)).collect();
        let objects = elements.iter().filter(|element| inside(element).starts_with('{')).count();
        if objects > longest.0 {
            longest = (objects, elements);
        }
        Ok(())
    })?;
    Ok(if own || longest.0 == 0 { vec![only.clone()] } else { longest.1 })
}

/// Rows of a document.
pub struct JsonRows<'a> {
    json: &'a Json,
    columns: HashMap<&'a str, usize>,
    next: usize,
    cells: Vec<String>,
}

impl Rows for JsonRows<'_> {
    fn next(&mut self, row: &mut Row) -> Result<bool, ReadError> {
        let Some(record) = self.json.records.get(self.next) else { return Ok(false) };
        self.next += 1;
        row.begin(u32::try_from(self.next).unwrap_or(u32::MAX));
        self.cells.iter_mut().for_each(String::clear);
        let text = self.json.text.get(record.clone()).unwrap_or_default();
        let (columns, cells) = (&self.columns, &mut self.cells);
        let flattened = Parser::new(text).flatten(&mut |path, value| {
            let Some(at) = columns.get(path).copied() else { return };
            let Some(cell) = cells.get_mut(at) else { return };
            // Several values of a list are lines of a cell; the same name twice in an object counts once, the last time.
            if path.contains("[]") {
                if !cell.is_empty() {
                    cell.push('\n');
                }
            } else {
                if !cell.is_empty() && cell != value {
                    row.remark(at, Reason::RepeatedName);
                }
                cell.clear();
            }
            if cell.len() + value.len() > CELL {
                row.fault = Some(Reason::CellTooLong);
            } else {
                cell.push_str(value);
            }
        });
        flattened.map_err(|refusal| ReadError::Damaged { row: row.number, detail: refusal.message() })?;
        self.cells.iter().for_each(|cell| row.push(cell));
        if self.json.replaced {
            row.remark_replaced();
        }
        Ok(true)
    }

    fn progress(&self) -> (u64, u64) {
        let count = |rows: usize| u64::try_from(rows).unwrap_or(0);
        (count(self.next), count(self.json.records.len()))
    }
}
