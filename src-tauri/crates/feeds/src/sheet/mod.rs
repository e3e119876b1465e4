//! Workbooks: their archive checked before anything of it is parsed, their cells read one by one.

pub mod archive;
mod biff;
mod cell;
mod cells;
mod compound;
pub mod locked;
mod ods;
mod tags;
mod xls;

use crate::{
    Options, ReadError, Refusal, header,
    row::{Row, Rows},
    source::Kept,
};
use archive::Archive;
use calamine::{Reader as _, Sheet, SheetType, SheetVisible, Xlsb, Xlsx};
use cells::{CellRows, File};
use ods::OpenDocument;
use std::{
    io::BufReader,
    panic::{AssertUnwindSafe, catch_unwind},
};
use xls::OldWorkbook;

/// Most rows of a sheet, and most columns of one that is read.
pub const ROWS: u32 = 1_048_576;
/// See [`ROWS`].
pub const COLUMNS: u32 = 256;
/// First rows of a sheet in which a header is looked for.
const HEAD: usize = 50;

/// A workbook and the sheet of it that is read.
pub struct Workbook {
    book: Book,
    sheets: Vec<Named>,
    sheet: usize,
}

/// What reads it.
enum Book {
    Xlsx(Box<Xlsx<File>>),
    Xlsb(Box<Xlsb<File>>),
    Xls(OldWorkbook),
    Ods(OpenDocument),
}

/// A sheet and whether people see it.
#[derive(Debug, Clone)]
struct Named {
    name: String,
    hidden: bool,
}

impl Workbook {
    /// Opens a workbook whose archive was checked.
    ///
    /// # Errors
    /// For protected and for damaged workbooks.
    pub fn in_archive(kept: &Kept, archive: Archive, options: &Options) -> Result<Workbook, Refusal> {
        let file = || BufReader::new(kept.reader());
        let book = match archive {
            Archive::Xlsb => {
                let opened = guarded(|| Xlsb::new(file()).map_err(|error| error.to_string()));
                Book::Xlsb(Box::new(opened.map_err(unreadable)?))
            }
            Archive::Ods => Book::Ods(OpenDocument::open(kept)?),
            Archive::Files => {
                return Err(Refusal::Archive { detail: "an archive is inside it".to_owned() });
            }
            Archive::Xlsx => {
                let opened = guarded(|| Xlsx::new(file()).map_err(|error| error.to_string()));
                Book::Xlsx(Box::new(opened.map_err(unreadable)?))
            }
        };
        Workbook::at_its_list(book, options)
    }

    /// Opens an XLS.
    ///
    /// # Errors
    /// For protected and for damaged workbooks.
    pub fn old(kept: &Kept, options: &Options) -> Result<Workbook, Refusal> {
        Workbook::at_its_list(Book::Xls(OldWorkbook::open(kept)?), options)
    }

    /// At the sheet that was asked for, else at the one whose first rows hold the most known headers; a hidden one
    /// only where no other has any.
    fn at_its_list(book: Book, options: &Options) -> Result<Workbook, Refusal> {
        let sheets = match &book {
            Book::Xlsx(book) => lists(book.sheets_metadata()),
            Book::Xlsb(book) => lists(book.sheets_metadata()),
            Book::Xls(book) => lists(book.sheets()),
            Book::Ods(book) => book.sheets().to_vec(),
        };
        let mut workbook = Workbook { book, sheets, sheet: 0 };
        let wanted = options.mapping.sheet.as_ref();
        if let Some(at) = wanted.and_then(|wanted| workbook.sheets.iter().position(|it| it.name == *wanted)) {
            workbook.sheet = at;
            return Ok(workbook);
        }
        let mut best = None;
        for at in 0..workbook.sheets.len() {
            workbook.sheet = at;
            let (known, hidden) = (workbook.known()?, workbook.sheets.get(at).is_some_and(|it| it.hidden));
            let worth = (known >= 2, !hidden, known);
            if best.is_none_or(|(most, _)| worth > most) {
                best = Some((worth, at));
            }
        }
        workbook.sheet = best.ok_or_else(|| unreadable("it has no sheet".to_owned()))?.1;
        Ok(workbook)
    }

    /// What people call it.
    pub fn container(&self) -> &'static str {
        match self.book {
            Book::Xlsx(_) => "xlsx",
            Book::Xlsb(_) => "xlsb",
            Book::Xls(_) => "xls",
            Book::Ods(_) => "ods",
        }
    }

    /// The sheet's name.
    pub fn sheet(&self) -> &str {
        self.sheets.get(self.sheet).map_or("", |sheet| &sheet.name)
    }

    /// All sheets.
    pub fn sheets(&self) -> Vec<String> {
        self.sheets.iter().map(|sheet| sheet.name.clone()).collect()
    }

    /// Whether its days count from 1904.
    pub fn counts_from_1904(&self) -> bool {
        match &self.book {
            Book::Xlsx(book) => book.has_1904_epoch(),
            Book::Xlsb(book) => book.has_1904_epoch(),
            Book::Xls(book) => book.counts_from_1904(),
            Book::Ods(_) => false,
        }
    }

    /// Known headers of the best of the sheet's first rows.
    fn known(&mut self) -> Result<usize, Refusal> {
        let mut rows = self.rows()?;
        let (mut row, mut best) = (Row::default(), 0);
        for _ in 0..HEAD {
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
    pub fn rows(&mut self) -> Result<Box<dyn Rows + '_>, ReadError> {
        let damaged = |detail| ReadError::Damaged { row: 0, detail };
        let name = self.sheets.get(self.sheet).map_or("", |sheet| &sheet.name);
        Ok(match &mut self.book {
            Book::Xlsx(book) => {
                let cells = guarded(|| book.worksheet_cells_reader(name).map_err(|error| error.to_string()));
                let mut cells = cells.map_err(damaged)?;
                let claimed = cells.dimensions().end.0.saturating_add(1);
                Box::new(CellRows::new(claimed, move || cells.next_cell().map_err(|error| error.to_string())))
            }
            Book::Xlsb(book) => {
                let cells = guarded(|| book.worksheet_cells_reader(name).map_err(|error| error.to_string()));
                let mut cells = cells.map_err(damaged)?;
                let claimed = cells.dimensions().end.0.saturating_add(1);
                Box::new(CellRows::new(claimed, move || cells.next_cell().map_err(|error| error.to_string())))
            }
            Book::Xls(book) => Box::new(book.rows(name)),
            Book::Ods(book) => Box::new(book.rows(self.sheet)?),
        })
    }
}

/// The sheets that hold cells.
fn lists(all: &[Sheet]) -> Vec<Named> {
    all.iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| Named { name: sheet.name.clone(), hidden: sheet.visible != SheetVisible::Visible })
        .collect()
}

/// Runs a foreign parser; its panic is a damaged file.
fn guarded<T>(parse: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(parse))
        .unwrap_or_else(|_| Err("its structure contradicts itself".to_owned()))
}

fn unreadable(detail: String) -> Refusal {
    Refusal::Unreadable { detail }
}

fn too_wide(row: u32) -> ReadError {
    ReadError::TooLarge { what: format!("row {row} has more than {COLUMNS} columns") }
}
