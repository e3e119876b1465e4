//! XLS (BIFF), whole: no sheet of it has more than 65,536 rows and 256 columns.

use super::{
    biff, cell,
    compound::{self, Compound},
    guarded, unreadable,
};
use crate::{
    Options, ReadError, Refusal, header,
    row::{Row, Rows},
    source::Kept,
};
use calamine::{Data, DataRef, Range, Reader as _, Xls, XlsError};
use std::io::Cursor;

/// Largest file.
const SIZE: u64 = 256 << 20;

/// The sheet of an old workbook that is read.
pub struct OldWorkbook {
    sheet: String,
    sheets: Vec<String>,
    range: Range<Data>,
    since_1904: bool,
}

impl OldWorkbook {
    /// Opens a workbook at the sheet that was asked for, else at the one whose first rows hold the most known headers.
    ///
    /// # Errors
    /// For protected and for damaged workbooks.
    pub fn open(kept: &Kept, options: &Options) -> Result<OldWorkbook, Refusal> {
        let file = Cursor::new(workbook(kept)?);
        let opened = guarded(|| match Xls::new(file) {
            Err(XlsError::Password) => Ok(None),
            other => other.map(Some).map_err(|error| error.to_string()),
        });
        let mut book = opened.map_err(unreadable)?.ok_or(Refusal::Encrypted)?;
        let since_1904 = book.has_1904_epoch();
        let mut best: Option<(usize, OldWorkbook)> = None;
        let sheets = book.sheet_names();
        let wanted = options.mapping.sheet.as_ref().filter(|wanted| sheets.contains(wanted));
        for sheet in sheets.iter().filter(|sheet| wanted.is_none_or(|wanted| wanted == *sheet)) {
            let range = guarded(|| book.worksheet_range(sheet).map_err(|error| error.to_string()))
                .map_err(unreadable)?;
            let workbook = OldWorkbook { sheet: sheet.clone(), sheets: sheets.clone(), range, since_1904 };
            let known = workbook.known();
            if best.as_ref().is_none_or(|(most, _)| known > *most) {
                best = Some((known, workbook));
            }
        }
        best.map(|(_, workbook)| workbook).ok_or_else(|| unreadable("it has no sheet".to_owned()))
    }

    /// The sheet's name.
    pub fn sheet(&self) -> &str {
        &self.sheet
    }

    /// All sheets.
    pub fn sheets(&self) -> Vec<String> {
        self.sheets.clone()
    }

    /// Whether its days count from 1904.
    pub fn counts_from_1904(&self) -> bool {
        self.since_1904
    }

    fn known(&self) -> usize {
        let (mut rows, mut row, mut best) = (self.rows(), Row::default(), 0);
        for _ in 0..50 {
            if rows.next(&mut row).unwrap_or(false) {
                best = best.max(header::known_in(&row));
            }
        }
        best
    }

    /// The rows of the sheet.
    pub fn rows(&self) -> OldRows<'_> {
        OldRows { range: &self.range, next: 0 }
    }
}

/// The workbook's stream in a compound file of its own; the oldest workbooks are nothing but the stream.
fn workbook(kept: &Kept) -> Result<Vec<u8>, Refusal> {
    if kept.len() > SIZE {
        return Err(Refusal::TooLarge { what: "256 MiB of an old workbook are read at most".to_owned() });
    }
    let bytes = kept.all()?;
    let mut stream = if bytes.starts_with(&[0xd0, 0xcf]) {
        let file = Compound::open(&bytes)?;
        // A protected XLSX is a compound file too.
        if file.has("EncryptedPackage") {
            return Err(Refusal::Encrypted);
        }
        let stream = match file.stream("Workbook")? {
            Some(stream) => Some(stream),
            None => file.stream("Book")?,
        };
        stream.ok_or_else(|| unreadable("it holds no workbook".to_owned()))?
    } else {
        bytes
    };
    biff::weigh(&mut stream)?;
    Ok(compound::around(&stream))
}

/// The rows of a sheet.
pub struct OldRows<'a> {
    range: &'a Range<Data>,
    next: usize,
}

impl Rows for OldRows<'_> {
    fn next(&mut self, row: &mut Row) -> Result<bool, ReadError> {
        let (first, left) = self.range.start().unwrap_or_default();
        if self.next >= self.range.height() {
            return Ok(false);
        }
        row.begin(first + u32::try_from(self.next).unwrap_or(u32::MAX) + 1);
        for _ in 0..left {
            row.push("");
        }
        for column in 0..self.range.width() {
            let data = self.range.get((self.next, column)).unwrap_or(&Data::Empty);
            cell::push(row, &borrowed(data));
        }
        self.next += 1;
        Ok(true)
    }

    fn progress(&self) -> (u64, u64) {
        let count = |rows: usize| u64::try_from(rows).unwrap_or(0);
        (count(self.next), count(self.range.height()))
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
