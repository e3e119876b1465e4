//! Delimited text, record by record.
//!
//! Own rather than borrowed for three reasons: rows are numbered as a person counts them, blank lines included; a
//! quote that never closes costs its own row and not the file; and limits hold on a line and on a cell.

use super::{Dialect, input::Input};
use crate::{
    ReadError, Reason,
    row::{Row, Rows},
};
use std::io::Read;

/// Longest cell, in bytes.
const CELL: usize = 1 << 20;
/// Longest record, in bytes.
const LINE: usize = 16 << 20;
/// Most columns.
const COLUMNS: usize = 256;

/// The records of a delimited text.
pub struct Records<R> {
    input: Input<R>,
    dialect: Dialect,
    text: Vec<u8>,
    start: usize,
    ended: bool,
    number: u32,
    total: u64,
}

/// How far a record was understood.
enum Scan {
    /// It ends there, its line end included.
    Whole(usize),
    /// Its end is not in the text yet.
    Open,
    /// More columns than any list has.
    Wide,
}

impl<R: Read> Records<R> {
    /// Over a decoded file of `total` bytes.
    pub fn new(input: Input<R>, dialect: Dialect, total: u64) -> Records<R> {
        Records { input, dialect, text: Vec::new(), start: 0, ended: false, number: 0, total }
    }

    fn refill(&mut self) -> Result<(), ReadError> {
        self.text.drain(..self.start);
        self.start = 0;
        if self.text.len() > LINE {
            let what = format!("row {} is longer than 16 MiB", self.number);
            return Err(ReadError::TooLarge { what });
        }
        // Twice as much each time, so that one long record is not scanned over and over.
        let goal = self.text.len() * 2;
        while !self.ended && self.text.len() <= goal {
            self.ended = !self.input.more(&mut self.text)?;
        }
        if self.ended {
            // DOS end-of-file marks and padding.
            let end = self.text.iter().rposition(|byte| !matches!(byte, 0 | 0x1a)).map_or(0, |at| at + 1);
            self.text.truncate(end);
        }
        Ok(())
    }
}

impl<R: Read> Rows for Records<R> {
    fn next(&mut self, row: &mut Row) -> Result<bool, ReadError> {
        self.number += 1;
        loop {
            row.begin(self.number);
            let rest = self.text.get(self.start..).unwrap_or_default();
            if rest.is_empty() && self.ended {
                return Ok(false);
            }
            match scan(rest, self.dialect, self.ended, row) {
                Scan::Whole(length) => {
                    self.start += length;
                    if self.input.decodes() {
                        row.remark_replaced();
                    }
                    return Ok(true);
                }
                Scan::Open => self.refill()?,
                Scan::Wide => {
                    let what = format!("row {} has more than {COLUMNS} columns", self.number);
                    return Err(ReadError::TooLarge { what });
                }
            }
        }
    }

    fn progress(&self) -> (u64, u64) {
        (self.input.taken(), self.total)
    }
}

/// Reads one record from the beginning of `text` into `row`.
fn scan(text: &[u8], dialect: Dialect, last: bool, row: &mut Row) -> Scan {
    let mut at = 0;
    loop {
        let quoted = dialect.quotes && text.get(at) == Some(&b'"');
        let end = if quoted {
            quoted_cell(text, at, dialect, last, row)
        } else {
            plain_cell(text, at, dialect, last, row)
        };
        let Some(end) = end else { return Scan::Open };
        match text.get(end) {
            None => return Scan::Whole(end),
            Some(b'\n') => return Scan::Whole(end + 1),
            Some(b'\r') if text.get(end + 1) == Some(&b'\n') => return Scan::Whole(end + 2),
            Some(b'\r') if end + 1 == text.len() && !last => return Scan::Open,
            Some(b'\r') => return Scan::Whole(end + 1),
            Some(_) => at = end + 1,
        }
        if row.len() > COLUMNS && !row.get(row.len() - 1).trim().is_empty() {
            return Scan::Wide;
        }
        if at == text.len() && !last {
            return Scan::Open;
        }
    }
}

/// Where the cell that goes on at `at` ends: at a delimiter, a line end, or the end of the file.
fn cell_end(text: &[u8], at: usize, dialect: Dialect, last: bool) -> Option<usize> {
    let rest = text.get(at..).unwrap_or_default();
    let found = memchr::memchr3(dialect.delimiter, b'\n', b'\r', rest).map(|length| at + length);
    found.or_else(|| last.then_some(text.len()))
}

fn plain_cell(text: &[u8], at: usize, dialect: Dialect, last: bool, row: &mut Row) -> Option<usize> {
    let end = cell_end(text, at, dialect, last)?;
    row.push("");
    extend(row, text.get(at..end).unwrap_or_default());
    Some(end)
}

/// A quote closes at the next single quote. One that closes nowhere, or in the middle of a word of a later line,
/// never was one: it is then a plain character, and its row says so.
fn quoted_cell(text: &[u8], at: usize, dialect: Dialect, last: bool, row: &mut Row) -> Option<usize> {
    let mut from = at + 1;
    loop {
        let rest = text.get(from..).unwrap_or_default();
        let Some(length) = memchr::memchr(b'"', rest) else {
            return if last || text.len() - at > CELL {
                unclosed(text, at, dialect, last, row)
            } else {
                None
            };
        };
        let quote = from + length;
        match text.get(quote + 1) {
            Some(b'"') => from = quote + 2,
            None if !last => return None,
            next => {
                let inside = text.get(at + 1..quote).unwrap_or_default();
                let closes = next.is_none_or(|next| [dialect.delimiter, b'\n', b'\r', b' '].contains(next));
                if !closes && memchr::memchr2(b'\n', b'\r', inside).is_some() {
                    return unclosed(text, at, dialect, last, row);
                }
                let end = cell_end(text, quote + 1, dialect, last)?;
                row.push("");
                for (index, piece) in inside.split(|byte| *byte == b'"').enumerate() {
                    // Between two doubled quotes stands an empty piece.
                    if index % 2 == 0 {
                        extend(row, piece)
                    } else {
                        row.extend("\"");
                        extend(row, piece)
                    }
                }
                extend(row, text.get(quote + 1..end).unwrap_or_default());
                return Some(end);
            }
        }
    }
}

fn unclosed(text: &[u8], at: usize, dialect: Dialect, last: bool, row: &mut Row) -> Option<usize> {
    let end = plain_cell(text, at, dialect, last, row)?;
    row.fault = Some(Reason::UnclosedQuote);
    Some(end)
}

/// Appends bytes as text: zero bytes are dropped, what is not UTF-8 is replaced.
fn extend(row: &mut Row, bytes: &[u8]) {
    if bytes.len() > CELL {
        row.fault = Some(Reason::CellTooLong);
        return;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if memchr::memchr(0, bytes).is_none() => row.extend(text),
        Ok(text) => row.extend(&text.replace('\0', "")),
        Err(_) => {
            row.extend(&String::from_utf8_lossy(bytes).replace('\0', ""));
            row.remark(row.len().saturating_sub(1), Reason::Undecodable);
        }
    }
}
