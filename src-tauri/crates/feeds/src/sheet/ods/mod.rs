//! ODS, row by row, straight from the archive.

mod content;
mod value;

use super::{Named, unreadable};
use crate::{
    ReadError, Refusal,
    row::{Row, Rows},
    source::Kept,
};
use content::Content;
use std::{collections::HashSet, io::BufReader};
use zip::{ZipArchive, read::ZipFile};

type File = BufReader<crate::source::Reader>;

/// An OpenDocument spreadsheet.
pub struct OpenDocument {
    archive: ZipArchive<File>,
    sheets: Vec<Named>,
    /// Rows of the largest sheet.
    rows: u64,
}

impl OpenDocument {
    /// Walks through all of it once: what is damaged or too large at its end is refused at its beginning.
    ///
    /// # Errors
    /// For protected and for damaged documents.
    pub fn open(kept: &Kept) -> Result<OpenDocument, Refusal> {
        let file = BufReader::new(kept.reader());
        let archive = ZipArchive::new(file).map_err(|error| unreadable(error.to_string()))?;
        let mut document = OpenDocument { archive, sheets: Vec::new(), rows: 0 };
        document.walk()?;
        Ok(document)
    }

    fn walk(&mut self) -> Result<(), Refusal> {
        let mut content = Content::new(part(&mut self.archive)?);
        let (mut row, mut sheets, mut most) = (Row::default(), Vec::new(), 0);
        while let Some(table) = content.table()? {
            while content.row(&mut row)? {
                most = most.max(row.number);
            }
            sheets.push(table);
        }
        let concealed: HashSet<String> = content.concealed();
        self.sheets = sheets
            .into_iter()
            .map(|table| Named { hidden: concealed.contains(&table.style), name: table.name })
            .collect();
        self.rows = u64::from(most);
        Ok(())
    }

    /// Its sheets.
    pub fn sheets(&self) -> &[Named] {
        &self.sheets
    }

    /// The rows of one of them, blank ones left out.
    ///
    /// # Errors
    /// Where the sheet cannot be entered.
    pub fn rows(&mut self, sheet: usize) -> Result<SheetRows<'_>, ReadError> {
        let total = self.rows;
        let part = part(&mut self.archive)
            .map_err(|refusal| ReadError::Damaged { row: 0, detail: refusal.message() })?;
        let mut content = Content::new(part);
        for _ in 0..=sheet {
            content.table()?;
        }
        Ok(SheetRows { content, at: 0, total })
    }
}

fn part(archive: &mut ZipArchive<File>) -> Result<BufReader<ZipFile<'_, File>>, Refusal> {
    let part = archive.by_name("content.xml").map_err(|error| unreadable(error.to_string()))?;
    Ok(BufReader::with_capacity(1 << 16, part))
}

/// The rows of a sheet.
pub struct SheetRows<'a> {
    content: Content<BufReader<ZipFile<'a, File>>>,
    at: u32,
    total: u64,
}

impl Rows for SheetRows<'_> {
    fn next(&mut self, row: &mut Row) -> Result<bool, ReadError> {
        let found = self.content.row(row)?;
        self.at = row.number;
        Ok(found)
    }

    fn progress(&self) -> (u64, u64) {
        (u64::from(self.at), self.total.max(u64::from(self.at)))
    }
}
