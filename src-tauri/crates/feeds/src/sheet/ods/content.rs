//! The one part of an OpenDocument that holds its tables.

use super::value::Cell;
use crate::{
    ReadError,
    row::Row,
    sheet::{COLUMNS, ROWS, too_wide},
};
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesRef, BytesStart, Event},
};
use std::{collections::HashSet, io::BufRead};

/// Most cells that repeated rows may stand for in one document.
const REPEATED: u64 = 4 << 20;
/// What may stand between tables, rows and cells and is none of them; comments and drawings hold text of their own.
const ASIDE: [&str; 8] = [
    "annotation",
    "tracked-changes",
    "shapes",
    "forms",
    "frame",
    "custom-shape",
    "ruby-text",
    "named-expressions",
];

/// A table's name and style.
pub struct Table {
    /// The name on its tab.
    pub name: String,
    /// Its style, which may hide it.
    pub style: String,
}

/// Reads tables and their rows.
pub struct Content<R> {
    xml: Reader<R>,
    buffer: Vec<u8>,
    /// Number of the row that was read last.
    number: u32,
    /// How often that row is still to be given again.
    again: u32,
    last: Row,
    repeated: u64,
    concealed: HashSet<String>,
}

impl<R: BufRead> Content<R> {
    /// From the beginning of the part.
    pub fn new(part: R) -> Content<R> {
        Content {
            xml: Reader::from_reader(part),
            buffer: Vec::new(),
            number: 0,
            again: 0,
            last: Row::default(),
            repeated: 0,
            concealed: HashSet::new(),
        }
    }

    /// Styles that hide their tables.
    pub fn concealed(self) -> HashSet<String> {
        self.concealed
    }

    /// The next table, whatever is left of this one passed over; None behind the last.
    ///
    /// # Errors
    /// Where the document is damaged.
    pub fn table(&mut self) -> Result<Option<Table>, ReadError> {
        (self.number, self.again) = (0, 0);
        let mut style = String::new();
        let mut aside = Vec::new();
        loop {
            self.buffer.clear();
            let event = self.xml.read_event_into(&mut self.buffer);
            match event.map_err(|error| damaged(0, error))? {
                Event::Start(tag) if tag.local_name().as_ref() == "table" => {
                    let attribute = |name| attribute(&tag, name).unwrap_or_default();
                    return Ok(Some(Table { name: attribute("name"), style: attribute("style-name") }));
                }
                Event::Start(tag) if ASIDE.contains(&tag.local_name().as_ref()) => {
                    self.xml.read_to_end_into(tag.name(), &mut aside).map_err(|error| damaged(0, error))?;
                }
                Event::Start(tag) if tag.local_name().as_ref() == "style" => {
                    style = attribute(&tag, "name").unwrap_or_default();
                }
                Event::Start(tag) | Event::Empty(tag)
                    if tag.local_name().as_ref() == "table-properties"
                        && attribute(&tag, "display").as_deref() == Some("false") =>
                {
                    self.concealed.insert(style.clone());
                }
                Event::Eof => return Ok(None),
                _ => {}
            }
        }
    }

    /// The table's next row that is not blank; false behind its last.
    ///
    /// # Errors
    /// Where the document is damaged, or has more than any list.
    pub fn row(&mut self, row: &mut Row) -> Result<bool, ReadError> {
        if self.again > 0 {
            self.again -= 1;
            self.number += 1;
            row.clone_from(&self.last);
            row.number = self.number;
            return Ok(true);
        }
        let mut aside = Vec::new();
        loop {
            self.buffer.clear();
            let event = self.xml.read_event_into(&mut self.buffer);
            match event.map_err(|error| damaged(self.number, error))? {
                Event::Start(tag) if tag.local_name().as_ref() == "table-row" => {
                    let times = count(&tag, "number-rows-repeated");
                    if self.cells(row)? {
                        return self.repeat(row, times).map(|()| true);
                    }
                    self.number = self.number.saturating_add(times);
                }
                Event::Empty(tag) if tag.local_name().as_ref() == "table-row" => {
                    self.number = self.number.saturating_add(count(&tag, "number-rows-repeated"));
                }
                Event::Start(tag) if ASIDE.contains(&tag.local_name().as_ref()) => {
                    let passed = self.xml.read_to_end_into(tag.name(), &mut aside);
                    passed.map_err(|error| damaged(self.number, error))?;
                }
                Event::End(tag) if tag.local_name().as_ref() == "table" => return Ok(false),
                Event::Eof => return Err(damaged(self.number, "it ends in the middle of a table")),
                _ => {}
            }
        }
    }

    /// Keeps a row that stands for several.
    fn repeat(&mut self, row: &Row, times: u32) -> Result<(), ReadError> {
        let last = self.number.saturating_add(times);
        if last > ROWS {
            return Err(ReadError::TooLarge { what: format!("the sheet has more than {ROWS} rows") });
        }
        self.again = times - 1;
        self.number += 1;
        if times > 1 {
            self.repeated += u64::from(times) * u64::try_from(row.len()).unwrap_or(u64::MAX);
            if self.repeated > REPEATED {
                let what = format!("row {} is repeated {times} times", self.number);
                return Err(ReadError::TooLarge { what });
            }
            self.last.clone_from(row);
        }
        Ok(())
    }

    /// Reads the cells up to the end of their row; false where none says anything.
    fn cells(&mut self, row: &mut Row) -> Result<bool, ReadError> {
        let number = self.number.saturating_add(1);
        row.begin(number);
        let (mut cell, mut blanks, mut aside) = (None::<Cell>, 0_u32, Vec::new());
        loop {
            self.buffer.clear();
            let event = self.xml.read_event_into(&mut self.buffer);
            match event.map_err(|error| damaged(number, error))? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "table-cell" | "covered-table-cell" => cell = Some(Cell::of(&tag)),
                    "p" | "h" => cell.iter_mut().for_each(Cell::paragraph),
                    // Text of drawings and comments, and tables inside cells, are no text of the cell.
                    name if name == "table" || ASIDE.contains(&name) => {
                        let passed = self.xml.read_to_end_into(tag.name(), &mut aside);
                        passed.map_err(|error| damaged(number, error))?;
                    }
                    name => cell.iter_mut().for_each(|cell| cell.mark(name, &tag)),
                },
                Event::Empty(tag) => match tag.local_name().as_ref() {
                    "table-cell" | "covered-table-cell" => {
                        Cell::of(&tag).push(row, &mut blanks)?;
                    }
                    "p" | "h" => cell.iter_mut().for_each(|cell| {
                        cell.paragraph();
                        cell.close();
                    }),
                    name => cell.iter_mut().for_each(|cell| cell.mark(name, &tag)),
                },
                Event::Text(text) => {
                    cell.iter_mut().for_each(|cell| cell.text(&text.xml10_content()));
                }
                Event::CData(text) => cell.iter_mut().for_each(|cell| cell.text(&text.xml10_content())),
                Event::GeneralRef(name) => {
                    let c = character(&name).ok_or_else(|| damaged(number, "an unknown entity"))?;
                    cell.iter_mut().for_each(|cell| cell.character(c));
                }
                Event::End(tag) => match tag.local_name().as_ref() {
                    "p" | "h" => cell.iter_mut().for_each(Cell::close),
                    "table-cell" | "covered-table-cell" => {
                        if let Some(cell) = cell.take() {
                            cell.push(row, &mut blanks)?;
                        }
                    }
                    "table-row" => return Ok(row.len() > 0),
                    _ => {}
                },
                Event::Eof => return Err(damaged(number, "it ends in the middle of a row")),
                _ => {}
            }
        }
    }
}

impl Cell {
    /// Appends it as often as it stands there; blank ones only once something follows them.
    fn push(self, row: &mut Row, blanks: &mut u32) -> Result<(), ReadError> {
        if self.is_blank() {
            *blanks = blanks.saturating_add(self.times);
            return Ok(());
        }
        let before = u32::try_from(row.len()).unwrap_or(u32::MAX);
        if before.saturating_add(*blanks).saturating_add(self.times) > COLUMNS {
            return Err(too_wide(row.number));
        }
        (0..std::mem::take(blanks)).for_each(|_| row.push(""));
        (0..self.times).for_each(|_| self.write(row));
        Ok(())
    }
}

fn damaged(row: u32, error: impl ToString) -> ReadError {
    ReadError::Damaged { row, detail: error.to_string() }
}

/// An attribute by its name without prefix.
fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found =
        tag.attributes().with_checks(false).flatten().find(|it| it.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(|value| value.into_owned())
}

/// How often something stands there; at least once.
pub fn count(tag: &BytesStart<'_>, name: &str) -> u32 {
    attribute(tag, name).map_or(1, |times| times.parse().unwrap_or(u32::MAX)).max(1)
}

fn character(name: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(c)) = name.resolve_char_ref() {
        return Some(c);
    }
    Some(match &*name.xml10_content() {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}
