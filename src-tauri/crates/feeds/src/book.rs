//! An opened file: its container, and its rows as often as they are needed.

use crate::{
    ReadError, Refusal,
    container::{self, Container},
    row::Rows,
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
}

impl Book {
    /// Finds out what the bytes are.
    ///
    /// # Errors
    /// For what cannot be read as rows.
    pub fn open(kept: Kept) -> Result<Book, Refusal> {
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
            Container::Text => Book::text(kept, &start),
            Container::Zip => Err(Refusal::Unsupported { what: "A workbook" }),
            Container::Compound | Container::Biff => Err(Refusal::Unsupported { what: "An old workbook" }),
            Container::Json => Err(Refusal::Unsupported { what: "JSON" }),
        }
    }

    fn text(kept: Kept, start: &[u8]) -> Result<Book, Refusal> {
        if kept.len() > TEXT {
            return Err(Refusal::TooLarge {
                what: format!("{} GiB of text, and 4 GiB are read", kept.len() >> 30),
            });
        }
        let further = if start.is_ascii() { beyond_ascii(&kept)? } else { Vec::new() };
        let encoded = Encoded::detect(start, &further);
        let dialect = Dialect::detect(start, encoded);
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
        }
    }

    /// What people call the container: `csv`, `tsv`, `xlsx`.
    pub fn container(&self) -> &'static str {
        match self {
            Book::Text { dialect, .. } => {
                if dialect.delimiter == b'\t' {
                    "tsv"
                } else {
                    "csv"
                }
            }
        }
    }

    /// The encoding, for text.
    pub fn encoding(&self) -> Option<String> {
        match self {
            Book::Text { encoded, .. } => Some(encoded.name()),
        }
    }

    /// The delimiter, for delimited text.
    pub fn delimiter(&self) -> Option<char> {
        match self {
            Book::Text { dialect, .. } => Some(char::from(dialect.delimiter)),
        }
    }

    /// The sheet, for workbooks.
    pub fn sheet(&self) -> Option<&str> {
        match self {
            Book::Text { .. } => None,
        }
    }

    /// Takes quotes for plain characters from now on.
    pub fn read_quotes_as_text(&mut self) {
        match self {
            Book::Text { dialect, .. } => dialect.quotes = dialect.delimiter != b'\t',
        }
    }

    /// Whether cells beyond the header's are a sign of a shifted row.
    pub fn is_delimited(&self) -> bool {
        matches!(self, Book::Text { .. })
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
