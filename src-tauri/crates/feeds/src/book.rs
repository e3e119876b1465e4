//! An opened file: its container, and its rows as often as they are needed.

use crate::{
    Mapping, Options, ReadError, Refusal,
    container::{self, Container},
    copied::Copied,
    json::Json,
    markup::Markup,
    row::{Row, Rows},
    sheet::{Workbook, archive},
    source::Kept,
    text::{self, Dialect, Encoded, Records},
};
use std::io::Read;

/// Bytes that the sniffing looks at.
const START: u64 = 1 << 18;
/// Largest text that is read.
const TEXT: u64 = 4 << 30;

/// A container with rows in it.
pub enum Book {
    /// Delimited text.
    Text {
        /// The bytes.
        kept: Kept,
        /// Their encoding.
        encoded: Encoded,
        /// How they are cut.
        dialect: Dialect,
    },
    /// A workbook.
    Workbook(Box<Workbook>),
    /// JSON documents.
    Json(Json),
    /// Text that a person copied from a tracking page.
    Copied(Copied),
    /// A table in markup.
    Markup(Markup),
}

impl Book {
    /// Finds out what the bytes are.
    ///
    /// # Errors
    /// For what cannot be read as rows.
    pub fn open(kept: Kept, options: &Options) -> Result<Book, Refusal> {
        let mut start = Vec::new();
        kept.reader().take(START).read_to_end(&mut start)?;
        if start
            .iter()
            .all(|byte| byte.is_ascii_whitespace() || matches!(byte, 0xef | 0xbb | 0xbf | 0xfe | 0xff))
            && kept.len() <= START
        {
            return Err(Refusal::Empty);
        }
        match container::of(&start)? {
            Container::Text => Book::text(kept, &start, &options.mapping),
            Container::Zip => {
                let archive = archive::check(&kept)?;
                Ok(Book::Workbook(Box::new(Workbook::in_archive(&kept, archive, options)?)))
            }
            Container::Compound | Container::Biff => {
                Ok(Book::Workbook(Box::new(Workbook::old(&kept, options)?)))
            }
            Container::Json => Ok(Book::Json(Json::open(&kept)?)),
        }
    }

    fn text(kept: Kept, start: &[u8], mapping: &Mapping) -> Result<Book, Refusal> {
        if kept.len() > TEXT {
            return Err(Refusal::TooLarge {
                what: format!("{} GiB of text, and 4 GiB are read", kept.len() >> 30),
            });
        }
        let further = if start.is_ascii() { beyond_ascii(&kept)? } else { Vec::new() };
        let encoded = mapping
            .encoding
            .as_deref()
            .and_then(|label| Encoded::named(label, start))
            .unwrap_or_else(|| Encoded::detect(start, &further));
        if let Some(copied) = Copied::recognise(&kept, start, encoded)? {
            return Ok(Book::Copied(copied));
        }
        if let Some(markup) = Markup::recognise(&kept, start, encoded)? {
            return Ok(Book::Markup(markup));
        }
        let delimiter = mapping.delimiter.and_then(|delimiter| u8::try_from(delimiter).ok());
        let dialect = match delimiter.filter(u8::is_ascii) {
            Some(delimiter) => Dialect { delimiter, quotes: true },
            None => Dialect::detect(start, encoded),
        };
        Ok(Book::Text { kept, encoded, dialect })
    }

    /// Its rows, from the first one on.
    ///
    /// # Errors
    /// Where the container cannot be entered.
    pub fn rows(&mut self) -> Result<Box<dyn Rows + '_>, ReadError> {
        match self {
            Book::Text { kept, encoded, dialect } => {
                let input = text::input::Input::new(kept.reader(), *encoded);
                Ok(Box::new(Records::new(input, *dialect, kept.len())))
            }
            Book::Workbook(workbook) => workbook.rows(),
            Book::Json(json) => Ok(Box::new(json.rows())),
            Book::Copied(copied) => Ok(Box::new(copied.rows())),
            Book::Markup(markup) => Ok(Box::new(markup.rows())),
        }
    }

    /// What people call the container: `csv`, `tsv`, `xlsx`.
    pub fn container(&self) -> &'static str {
        match self {
            Book::Text { dialect, .. } if dialect.delimiter == b'\t' => "tsv",
            Book::Text { .. } => "csv",
            Book::Workbook(workbook) => workbook.container(),
            Book::Json(_) => "json",
            Book::Copied(_) => "text",
            Book::Markup(markup) => markup.container(),
        }
    }

    /// Whether a delimiter inside a text can shift the cells behind it.
    pub fn can_shift(&self) -> bool {
        matches!(self, Book::Text { .. })
    }

    /// The encoding, for text.
    pub fn encoding(&self) -> Option<String> {
        match self {
            Book::Text { encoded, .. } => Some(encoded.name()),
            Book::Json(json) => Some(json.encoded().name()),
            Book::Copied(copied) => Some(copied.encoded().name()),
            Book::Markup(markup) => Some(markup.encoded().name()),
            Book::Workbook(_) => None,
        }
    }

    /// The delimiter, for delimited text.
    pub fn delimiter(&self) -> Option<char> {
        match self {
            Book::Text { dialect, .. } => Some(char::from(dialect.delimiter)),
            _ => None,
        }
    }

    /// The sheet, for workbooks.
    pub fn sheet(&self) -> Option<&str> {
        match self {
            Book::Workbook(workbook) => Some(workbook.sheet()),
            _ => None,
        }
    }

    /// All sheets, for workbooks; nothing where there is no choice.
    pub fn sheets(&self) -> Vec<String> {
        match self {
            Book::Workbook(workbook) => workbook.sheets(),
            _ => Vec::new(),
        }
    }

    /// The header, where the container has one apart from its rows.
    pub fn header(&self) -> Option<Row> {
        match self {
            Book::Json(json) => Some(json.header()),
            Book::Copied(_) => Some(Copied::header()),
            _ => None,
        }
    }

    /// Whether numbers that are days count from 1904.
    pub fn counts_from_1904(&self) -> bool {
        match self {
            Book::Workbook(workbook) => workbook.counts_from_1904(),
            _ => false,
        }
    }

    /// The layout, where the container alone tells it.
    pub fn layout(&self) -> Option<&'static str> {
        matches!(self, Book::Copied(_)).then_some("17track_copy")
    }

    /// Takes quotes for plain characters from now on, where cells cannot hold the delimiter anyway.
    pub fn read_quotes_as_text(&mut self, as_text: bool) {
        if let Book::Text { dialect, .. } = self {
            dialect.quotes = dialect.delimiter != b'\t' || !as_text;
        }
    }
}

/// A piece of the file around its first byte that is not ASCII; nothing where all are.
fn beyond_ascii(kept: &Kept) -> Result<Vec<u8>, Refusal> {
    let mut reader = kept.reader();
    let mut piece = vec![0; usize::try_from(START).unwrap_or(1 << 18)];
    loop {
        let read = reader.read(&mut piece)?;
        let fresh = piece.get(..read).unwrap_or_default();
        if fresh.is_empty() || !fresh.is_ascii() {
            return Ok(fresh.to_vec());
        }
    }
}
