//! The rows of a table in markup.

use super::{
    reference::resolved,
    tags::{Piece, Tags, attribute},
};
use crate::{
    ReadError,
    row::{Row, Rows},
    sheet::{COLUMNS, ROWS},
};

/// The rows of a table.
pub struct TableRows<'a> {
    tags: Tags<'a>,
    length: usize,
    is_workbook: bool,
    number: u32,
    /// Cells that reach down into the next rows: their column, for how many rows more, their text.
    reaching: Vec<(usize, u32, String)>,
    /// Attributes of a row that began where the one before was not closed.
    begun: Option<&'a str>,
}

/// A cell that is being read.
#[derive(Default)]
struct Cell {
    text: String,
    /// Columns and rows that it covers.
    wide: u32,
    high: u32,
    kind: Option<Kind>,
    /// Tables inside it.
    depth: u32,
}

/// What Excel 2003 says of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    Boolean,
    Moment,
}

impl<'a> TableRows<'a> {
    /// Over the inside of a table.
    pub fn new(text: &'a str, is_workbook: bool) -> TableRows<'a> {
        TableRows {
            tags: Tags::new(text),
            length: text.len(),
            is_workbook,
            number: 0,
            reaching: Vec::new(),
            begun: None,
        }
    }

    fn begin(&mut self, row: &mut Row, attributes: &str) -> Result<(), ReadError> {
        let stated = attribute(attributes, "Index").filter(|_| self.is_workbook);
        self.number = stated.and_then(|it| it.parse().ok()).unwrap_or(self.number + 1).max(self.number + 1);
        if self.number > ROWS {
            return Err(ReadError::TooLarge { what: format!("the sheet has more than {ROWS} rows") });
        }
        row.begin(self.number);
        Ok(())
    }

    /// A cell begins at its column: behind those that reach into this row, or where it says.
    fn cell(&mut self, row: &mut Row, attributes: &str) -> Result<Cell, ReadError> {
        self.fill(row);
        let number = |name| attribute(attributes, name).and_then(|it| it.parse::<u32>().ok());
        if self.is_workbook {
            let to = number("Index").unwrap_or(0);
            self.within(to)?;
            while row.len() + 1 < usize::try_from(to).unwrap_or(0) {
                row.push("");
            }
            return Ok(Cell { wide: number("MergeAcross").unwrap_or(0), ..Cell::default() });
        }
        let more = |name| number(name).unwrap_or(1).saturating_sub(1);
        Ok(Cell { wide: more("colspan"), high: more("rowspan").min(65_534), ..Cell::default() })
    }

    fn within(&self, columns: u32) -> Result<(), ReadError> {
        if columns > COLUMNS {
            let what = format!("row {} has more than {COLUMNS} columns", self.number);
            return Err(ReadError::TooLarge { what });
        }
        Ok(())
    }

    /// Repeats the cells that reach into this row up to the next one of its own.
    fn fill(&mut self, row: &mut Row) {
        while let Some(at) = self.reaching.iter().position(|(column, _, _)| *column == row.len()) {
            let Some((_, left, text)) = self.reaching.get_mut(at) else { return };
            row.push(text);
            *left -= 1;
            if *left == 0 {
                self.reaching.swap_remove(at);
            } else if let Some((column, ..)) = self.reaching.get_mut(at) {
                // Once a row: it waits behind all columns until the next one.
                *column += WAITING;
            }
        }
    }

    fn push(&mut self, row: &mut Row, cell: Cell) -> Result<(), ReadError> {
        let columns = u32::try_from(row.len()).unwrap_or(u32::MAX);
        self.within(columns.saturating_add(cell.wide).saturating_add(1))?;
        let text = cell.text.trim();
        if cell.high > 0 {
            self.reaching.push((row.len() + WAITING, cell.high, text.to_owned()));
        }
        match cell.kind {
            Some(Kind::Number) => match text.parse() {
                Ok(number) => row.push_number(number),
                Err(_) => row.push(text),
            },
            Some(Kind::Boolean) => row.push(if text == "0" { "false" } else { "true" }),
            // 10:00:00.000 is no more precise than 10:00:00.
            Some(Kind::Moment) => row.push(text.strip_suffix(".000").unwrap_or(text)),
            None => row.push(text),
        }
        (0..cell.wide).for_each(|_| row.push(""));
        Ok(())
    }

    /// The row ends: cells that reach down are due again.
    fn end(&mut self, row: &mut Row) {
        self.fill(row);
        while let Some(next) = self.reaching.iter().map(|it| it.0).min().filter(|next| *next < WAITING) {
            while row.len() < next {
                row.push("");
            }
            self.fill(row);
        }
        self.reaching.iter_mut().for_each(|(column, ..)| *column %= WAITING);
    }

    /// Takes a piece inside a cell.
    fn inside(&self, cell: &mut Cell, piece: &Piece<'_>) {
        match piece {
            Piece::Open(name, _) if name == "br" => cell.text.push('\n'),
            Piece::Open(name, _)
                if ["p", "div", "tr"].contains(&name.as_str())
                    && !cell.text.is_empty()
                    && !cell.text.ends_with('\n') =>
            {
                cell.text.push('\n');
            }
            Piece::Open(name, attributes) if name == "data" && self.is_workbook => {
                cell.kind = match attribute(attributes, "Type") {
                    Some("Number") => Some(Kind::Number),
                    Some("Boolean") => Some(Kind::Boolean),
                    Some("DateTime") => Some(Kind::Moment),
                    _ => None,
                };
            }
            Piece::Text(text) if self.is_workbook => cell.text.push_str(&resolved(text)),
            Piece::Text(text) => {
                // Line ends of the page are blanks of its text.
                for (index, word) in text.split([' ', '\t', '\r', '\n']).enumerate() {
                    if index > 0 && !cell.text.is_empty() && !cell.text.ends_with([' ', '\n']) {
                        cell.text.push(' ');
                    }
                    cell.text.push_str(&resolved(word));
                }
            }
            _ => {}
        }
    }
}

/// More than there are columns.
const WAITING: usize = 1 << 20;

impl<'a> TableRows<'a> {
    /// Takes a piece that is not inside a table of a cell; true where it ends a row.
    fn take(&mut self, row: &mut Row, open: &mut Open, piece: &Piece<'a>) -> Result<bool, ReadError> {
        match piece {
            Piece::Open(name, attributes) if name == "tr" || name == "row" => {
                if open.row {
                    // The one before was not closed.
                    self.begun = Some(attributes);
                    return self.close(row, open).map(|()| true);
                }
                self.begin(row, attributes)?;
                open.row = !attributes.ends_with('/');
            }
            Piece::Close(name) if open.row && (name == "tr" || name == "row") => {
                return self.close(row, open).map(|()| true);
            }
            Piece::Open(name, attributes) if open.row && is_cell(name) => {
                if let Some(cell) = open.cell.take() {
                    self.push(row, cell)?;
                }
                let fresh = self.cell(row, attributes)?;
                match attributes.ends_with('/') {
                    true => self.push(row, fresh)?,
                    false => open.cell = Some(fresh),
                }
            }
            Piece::Close(name) if is_cell(name) => {
                if let Some(cell) = open.cell.take() {
                    self.push(row, cell)?;
                }
            }
            _ => {
                if let Some(cell) = open.cell.as_mut() {
                    self.inside(cell, piece);
                }
            }
        }
        Ok(false)
    }

    fn close(&mut self, row: &mut Row, open: &mut Open) -> Result<(), ReadError> {
        if let Some(cell) = open.cell.take() {
            self.push(row, cell)?;
        }
        self.end(row);
        open.row = false;
        Ok(())
    }
}

/// What is open while a row is read.
#[derive(Default)]
struct Open {
    row: bool,
    cell: Option<Cell>,
    /// A note to a cell is no text of it.
    note: bool,
}

impl Open {
    /// Whether a piece belongs to a table or a note inside the cell, after it was taken into account.
    fn is_deeper(&mut self, piece: &Piece<'_>) -> bool {
        let Some(cell) = self.cell.as_mut() else { return false };
        match piece {
            Piece::Open(name, _) if name == "comment" => self.note = true,
            Piece::Close(name) if name == "comment" => {
                self.note = false;
                return true;
            }
            Piece::Open(name, _) if name == "table" => cell.depth += 1,
            Piece::Close(name) if name == "table" && cell.depth > 0 => {
                cell.depth -= 1;
                return true;
            }
            _ => {}
        }
        cell.depth > 0 || self.note
    }
}

fn is_cell(name: &str) -> bool {
    matches!(name, "td" | "th" | "cell")
}

impl Rows for TableRows<'_> {
    fn next(&mut self, row: &mut Row) -> Result<bool, ReadError> {
        let mut open = Open::default();
        if let Some(attributes) = self.begun.take() {
            self.begin(row, attributes)?;
            open.row = true;
        }
        while let Some(piece) = self.tags.next() {
            if open.is_deeper(&piece) {
                if let Some(cell) = open.cell.as_mut().filter(|_| !open.note) {
                    self.inside(cell, &piece);
                }
            } else if self.take(row, &mut open, &piece)? {
                return Ok(true);
            }
        }
        if open.row {
            self.close(row, &mut open)?;
            return Ok(row.len() > 0);
        }
        Ok(false)
    }

    fn progress(&self) -> (u64, u64) {
        let count = |length: usize| u64::try_from(length).unwrap_or(0);
        (count(self.tags.at()), count(self.length))
    }
}
