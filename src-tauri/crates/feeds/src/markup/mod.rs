//! Tables in markup: web pages that are named as workbooks, and workbooks of Excel 2003 in XML.
//!
//! Only tables are read; nothing is ever run, shown or fetched.

mod reference;
mod rows;
mod tags;

use crate::{
    Mapping, Refusal, header,
    row::{Row, Rows},
    source::Kept,
    text::Encoded,
};
use encoding_rs::Encoding;
use rows::TableRows;
use std::ops::Range;
use tags::{Piece, Tags, attribute};

/// Largest page.
const SIZE: u64 = 256 << 20;
/// Most tables that are looked at.
const TABLES: usize = 500;
/// First rows of a table in which a header is looked for.
const HEAD: usize = 50;

/// A page and its tables.
pub struct Markup {
    text: String,
    encoded: Encoded,
    /// Excel 2003: cells state their column and type.
    is_workbook: bool,
    tables: Vec<Table>,
    chosen: usize,
}

/// A table of a page, or a sheet of a workbook.
struct Table {
    name: String,
    place: Range<usize>,
}

impl Markup {
    /// If the text begins with a tag and has a table.
    ///
    /// # Errors
    /// Those of the disk, and for pages that are too large or have no table.
    pub fn recognise(
        kept: &Kept,
        start: &[u8],
        encoded: Encoded,
        mapping: &Mapping,
    ) -> Result<Option<Markup>, Refusal> {
        let head = encoded.encoding.decode_with_bom_removal(start).0;
        let begins = head.trim_start_matches(crate::value::is_blank);
        let tag = begins.strip_prefix('<').is_some_and(|rest| {
            rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '?' | '!'))
        });
        if !tag {
            return Ok(None);
        }
        if head.contains("urn:oasis:names:tc:opendocument:xmlns:office") {
            return Err(Refusal::Unsupported { what: "A spreadsheet in flat OpenDocument (FODS)" });
        }
        if kept.len() > SIZE {
            return Err(Refusal::TooLarge { what: "256 MiB of a web page are read at most".to_owned() });
        }
        let encoded = stated(&head)
            .filter(|_| encoded.mark == 0 && mapping.encoding.is_none())
            .map_or(encoded, |encoding| Encoded { encoding, mark: 0 });
        let text = encoded.encoding.decode_with_bom_removal(&kept.all()?).0.into_owned();
        let is_workbook = text.contains("urn:schemas-microsoft-com:office:spreadsheet");
        let tables = tables(&text, is_workbook);
        let mut markup = Markup { text, encoded, is_workbook, tables, chosen: 0 };
        markup.choose(mapping.sheet.as_deref())?;
        Ok(Some(markup))
    }

    /// The table that was asked for, else the one whose first rows hold the most known headers. A page whose header
    /// stands in a table of its own is read as one.
    fn choose(&mut self, wanted: Option<&str>) -> Result<(), Refusal> {
        let mut best: Option<(usize, usize, usize)> = None;
        for at in 0..self.tables.len() {
            self.chosen = at;
            let (known, rows) = self.known()?;
            if rows > 0 && best.is_none_or(|(most, _, _)| known > most) {
                best = Some((known, rows, at));
            }
        }
        let Some((_, rows, at)) = best else {
            return Err(Refusal::Binary { what: "a web page without a table" });
        };
        self.chosen = at;
        if let Some(wanted) = self.tables.iter().position(|table| Some(table.name.as_str()) == wanted) {
            self.chosen = wanted;
        } else if !self.is_workbook && rows == 1 {
            self.tables = vec![Table { name: String::new(), place: 0..self.text.len() }];
            self.chosen = 0;
        }
        Ok(())
    }

    /// Known headers of the best of the table's first rows, and how many rows those are.
    fn known(&self) -> Result<(usize, usize), Refusal> {
        let (mut rows, mut row, mut best, mut count) = (self.rows(), Row::default(), 0, 0);
        while count < HEAD && rows.next(&mut row)? {
            best = best.max(header::known_in(&row));
            count += 1;
        }
        Ok((best, count))
    }

    /// The encoding.
    pub fn encoded(&self) -> Encoded {
        self.encoded
    }

    /// What people call it.
    pub fn container(&self) -> &'static str {
        if self.is_workbook { "xml" } else { "html" }
    }

    /// The table's name; None where there is one only.
    pub fn sheet(&self) -> Option<String> {
        let named = self.is_workbook || self.tables.len() > 1;
        self.tables.get(self.chosen).filter(|_| named).map(|table| table.name.clone())
    }

    /// The names of all tables.
    pub fn sheets(&self) -> Vec<String> {
        let named = self.is_workbook || self.tables.len() > 1;
        self.tables.iter().filter(|_| named).map(|table| table.name.clone()).collect()
    }

    /// The rows of the table.
    pub fn rows(&self) -> TableRows<'_> {
        let place = self.tables.get(self.chosen).map_or(0..0, |table| table.place.clone());
        TableRows::new(self.text.get(place).unwrap_or_default(), self.is_workbook)
    }
}

/// The tables of a page, also those inside others; the sheets of a workbook.
fn tables(text: &str, is_workbook: bool) -> Vec<Table> {
    let element = if is_workbook { "worksheet" } else { "table" };
    let (mut tags, mut tables, mut open) = (Tags::new(text), Vec::new(), Vec::new());
    while let Some(piece) = tags.next() {
        match piece {
            Piece::Open(name, attributes) if name == element && tables.len() < TABLES => {
                let name = attribute(attributes, "Name").map(|name| reference::resolved(name).into_owned());
                let name = name.unwrap_or_else(|| format!("Table {}", tables.len() + 1));
                open.push(tables.len());
                tables.push(Table { name, place: tags.at()..text.len() });
            }
            Piece::Close(name) if name == element => {
                if let Some(table) = open.pop().and_then(|at: usize| tables.get_mut(at)) {
                    table.place.end = tags.at();
                }
            }
            _ => {}
        }
    }
    tables
}

/// The encoding that the page names for itself.
fn stated(head: &str) -> Option<&'static Encoding> {
    let head = head.get(..head.floor_char_boundary(8_192))?.to_ascii_lowercase();
    let name = ["charset=", "encoding="]
        .iter()
        .find_map(|key| head.split_once(key))
        .map(|(_, rest)| rest.trim_start_matches(['"', '\'']))?;
    let end =
        name.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(name.len());
    Encoding::for_label(name.get(..end)?.as_bytes())
}
