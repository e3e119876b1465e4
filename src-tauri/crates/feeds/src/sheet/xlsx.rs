//! XLSX, cell by cell.

use super::{COLUMNS, ROWS, cell, guarded, unreadable};
use crate::{
    Options, ReadError, Refusal, header,
    row::{Row, Rows},
    source::{Kept, Reader},
};
use calamine::{Cell, DataRef, Reader as _, Xlsx, XlsxCellReader, XlsxError};
use std::io::BufReader;

type File = BufReader<Reader>;

/// A workbook and the sheet of it that is read.
pub struct Workbook {
    book: Xlsx<File>,
    sheet: String,
    rows: u64,
}

impl Workbook {
    /// Opens a workbook whose archive was checked, at the sheet that was asked for, else at the one whose first rows hold the most known headers.
    ///
    /// # Errors
    /// For protected and for damaged workbooks.
    pub fn open(kept: &Kept, options: &Options) -> Result<Workbook, Refusal> {
        let file = BufReader::new(kept.reader());
        let opened = guarded(|| match Xlsx::new(file) {
            Err(XlsxError::Password) => Ok(None),
            other => other.map(Some).map_err(|error| error.to_string()),
        });
        let book = opened.map_err(unreadable)?.ok_or(Refusal::Encrypted)?;
        let mut workbook = Workbook { book, sheet: String::new(), rows: 0 };
        let names = workbook.sheets();
        if let Some(wanted) = options.mapping.sheet.as_ref().filter(|wanted| names.contains(wanted)) {
            workbook.sheet.clone_from(wanted);
            return Ok(workbook);
        }
        let mut best = None;
        for name in names {
            workbook.sheet.clone_from(&name);
            let known = workbook.known()?;
            if best.as_ref().is_none_or(|(most, _)| known > *most) {
                best = Some((known, name));
            }
        }
        workbook.sheet = best.ok_or_else(|| unreadable("it has no sheet".to_owned()))?.1;
        Ok(workbook)
    }

    /// The sheet's name.
    pub fn sheet(&self) -> &str {
        &self.sheet
    }

    /// All sheets.
    pub fn sheets(&self) -> Vec<String> {
        self.book.sheet_names()
    }

    /// Whether its days count from 1904.
    pub fn counts_from_1904(&self) -> bool {
        self.book.has_1904_epoch()
    }

    /// Known headers of the best of the sheet's first rows.
    fn known(&mut self) -> Result<usize, Refusal> {
        let mut rows = self.rows()?;
        let (mut row, mut best) = (Row::default(), 0);
        for _ in 0..50 {
            if !rows.next(&mut row)? {
                break;
            }
            best = best.max(header::known_in(&row));
        }
        Ok(best)
    }

    /// The rows of the sheet.
    ///
    /// # Errors
    /// Where the sheet cannot be entered.
    pub fn rows(&mut self) -> Result<SheetRows<'_>, ReadError> {
        let (book, sheet, known) = (&mut self.book, &self.sheet, &mut self.rows);
        let cells = guarded(|| book.worksheet_cells_reader(sheet).map_err(|error| error.to_string()));
        let cells = cells.map_err(|detail| ReadError::Damaged { row: 0, detail })?;
        let claimed = u64::from(cells.dimensions().end.0) + 1;
        *known = (*known).max(claimed);
        Ok(SheetRows { cells, ahead: None, at: 0, total: *known, ended: false })
    }
}

/// The rows of a sheet, blank ones left out; sparse, so that a lone cell at the far end costs nothing.
pub struct SheetRows<'a> {
    cells: XlsxCellReader<'a, File>,
    ahead: Option<Cell<DataRef<'a>>>,
    at: u32,
    total: u64,
    ended: bool,
}

impl<'a> SheetRows<'a> {
    /// The next cell that says something.
    fn cell(&mut self) -> Result<Option<Cell<DataRef<'a>>>, ReadError> {
        if let Some(cell) = self.ahead.take() {
            return Ok(Some(cell));
        }
        while !self.ended {
            let cells = &mut self.cells;
            let read = guarded(|| cells.next_cell().map_err(|error| error.to_string()));
            match read.map_err(|detail| ReadError::Damaged { row: self.at, detail })? {
                Some(cell) if *cell.get_value() == DataRef::Empty => {}
                Some(cell) => return Ok(Some(cell)),
                None => self.ended = true,
            }
        }
        Ok(None)
    }
}

impl Rows for SheetRows<'_> {
    fn next(&mut self, row: &mut Row) -> Result<bool, ReadError> {
        let Some(first) = self.cell()? else { return Ok(false) };
        let (at, _) = first.get_position();
        if at >= ROWS {
            return Err(ReadError::TooLarge { what: format!("the sheet has more than {ROWS} rows") });
        }
        self.at = at + 1;
        row.begin(self.at);
        self.ahead = Some(first);
        while let Some(cell) = self.cell()? {
            let (line, column) = cell.get_position();
            if line != at {
                self.ahead = Some(cell);
                break;
            }
            if column >= COLUMNS {
                return Err(ReadError::TooLarge {
                    what: format!("row {} has more than {COLUMNS} columns", self.at),
                });
            }
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            while row.len() < column {
                row.push("");
            }
            cell::push(row, cell.get_value());
        }
        Ok(true)
    }

    fn progress(&self) -> (u64, u64) {
        (u64::from(self.at), self.total.max(u64::from(self.at)))
    }
}
