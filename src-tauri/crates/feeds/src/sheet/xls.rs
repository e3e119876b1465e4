//! XLS (BIFF), whole: no sheet of it has more than 65,536 rows and 256 columns.

use super::{
    biff, cell,
    compound::{self, Compound},
    guarded, unreadable,
};
use crate::{
    ReadError, Refusal,
    row::{Row, Rows},
    source::Kept,
};
use calamine::{Data, DataRef, Range, Reader as _, Sheet, Xls, XlsError};
use std::io::Cursor;

/// Largest file.
const SIZE: u64 = 256 << 20;

/// An old workbook.
pub struct OldWorkbook {
    sheets: Vec<Sheet>,
    ranges: Vec<(String, Range<Data>)>,
    since_1904: bool,
}

impl OldWorkbook {
    /// Opens a workbook.
    ///
    /// # Errors
    /// For protected and for damaged workbooks.
    pub fn open(kept: &Kept) -> Result<OldWorkbook, Refusal> {
        let file = Cursor::new(workbook(kept)?);
        let opened = guarded(|| match Xls::new(file) {
            Err(XlsError::Password) => Ok(None),
            other => other.map(Some).map_err(|error| error.to_string()),
        });
        let mut book = opened.map_err(unreadable)?.ok_or(Refusal::Encrypted)?;
        let sheets = book.sheets_metadata().to_vec();
        Ok(OldWorkbook { sheets, since_1904: book.has_1904_epoch(), ranges: book.worksheets() })
    }

    /// Its sheets of all kinds.
    pub fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// Whether its days count from 1904.
    pub fn counts_from_1904(&self) -> bool {
        self.since_1904
    }

    /// The rows of a sheet.
    pub fn rows(&self, name: &str) -> OldRows<'_> {
        let range = self.ranges.iter().find(|(other, _)| other == name).map(|(_, range)| range);
        OldRows { range, next: 0 }
    }
}

/// The workbook's stream in a compound file of its own; the oldest workbooks are nothing but the stream.
fn workbook(kept: &Kept) -> Result<Vec<u8>, Refusal> {
    if kept.len() > SIZE {
        return Err(Refusal::TooLarge { what: "256 MiB of an old workbook are read at most".to_owned() });
    }
    let bytes = kept.all()?;
    let mut stream = match bytes.starts_with(&[0xd0, 0xcf]) {
        true => Compound::open(&bytes)?.workbook()?.ok_or(NO_WORKBOOK)?,
        false => bytes,
    };
    // What a file pads it with would be read too.
    stream.resize(stream.len().max(compound::SMALL), 0);
    biff::weigh(&mut stream)?;
    Ok(compound::around(&stream))
}

/// A compound file of another program.
pub const NO_WORKBOOK: Refusal = Refusal::Binary { what: "a document of a word processor or of slides" };

/// The rows of a sheet, blank ones left out.
pub struct OldRows<'a> {
    range: Option<&'a Range<Data>>,
    next: usize,
}

impl Rows for OldRows<'_> {
    fn next(&mut self, row: &mut Row) -> Result<bool, ReadError> {
        let Some(range) = self.range else { return Ok(false) };
        let cells = |at: usize| (0..range.width()).map(move |column| range.get((at, column)));
        let blank = |at: usize| cells(at).all(|cell| matches!(cell, None | Some(Data::Empty)));
        while self.next < range.height() && blank(self.next) {
            self.next += 1;
        }
        if self.next >= range.height() {
            return Ok(false);
        }
        let (first, left) = range.start().unwrap_or_default();
        row.begin(first + u32::try_from(self.next).unwrap_or(u32::MAX) + 1);
        for _ in 0..left {
            row.push("");
        }
        for column in 0..range.width() {
            let data = range.get((self.next, column)).unwrap_or(&Data::Empty);
            cell::push(row, &borrowed(data));
        }
        self.next += 1;
        Ok(true)
    }

    fn progress(&self) -> (u64, u64) {
        let count = |rows: usize| u64::try_from(rows).unwrap_or(0);
        (count(self.next), count(self.range.map_or(0, Range::height)))
    }
}

fn borrowed(data: &Data) -> DataRef<'_> {
    match data {
        Data::Int(value) => DataRef::Int(*value),
        Data::Float(value) => DataRef::Float(*value),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(value) => DataRef::Bool(*value),
        Data::DateTime(moment) => DataRef::DateTime(*moment),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        _ => DataRef::Empty,
    }
}
