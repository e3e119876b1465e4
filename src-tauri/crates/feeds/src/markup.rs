//! Tables in markup: web pages that are named as workbooks, and workbooks of Excel 2003 in XML.
//!
//! Only tables are read; nothing is ever run, shown or fetched.

use crate::{
    ReadError, Refusal,
    row::{Row, Rows},
    sheet::COLUMNS,
    source::Kept,
    text::Encoded,
};
use encoding_rs::Encoding;
use std::borrow::Cow;

/// Largest page.
const SIZE: u64 = 256 << 20;

/// A page and its tables.
pub struct Markup {
    text: String,
    encoded: Encoded,
    /// Excel 2003: cells may state their column.
    is_workbook: bool,
}

impl Markup {
    /// If the text begins with a tag and has a table.
    ///
    /// # Errors
    /// Those of the disk, and for pages that are too large or have no table.
    pub fn recognise(kept: &Kept, start: &[u8], encoded: Encoded) -> Result<Option<Markup>, Refusal> {
        let head = encoded.encoding.decode_with_bom_removal(start).0;
        let begins = head.trim_start_matches(crate::value::is_blank);
        let tag = begins.strip_prefix('<').is_some_and(|rest| {
            rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '?' | '!'))
        });
        if !tag {
            return Ok(None);
        }
        if kept.len() > SIZE {
            return Err(Refusal::TooLarge { what: "256 MiB of a web page are read at most".to_owned() });
        }
        let encoded = stated(&head)
            .filter(|_| encoded.mark == 0)
            .map_or(encoded, |encoding| Encoded { encoding, mark: 0 });
        let text = encoded.encoding.decode_with_bom_removal(&kept.all()?).0.into_owned();
        let is_workbook = text.contains("urn:schemas-microsoft-com:office:spreadsheet");
        let markup = Markup { text, encoded, is_workbook };
        let mut row = Row::default();
        if markup.rows().next(&mut row)? {
            Ok(Some(markup))
        } else {
            Err(Refusal::Binary { what: "a web page without a table" })
        }
    }

    /// The encoding.
    pub fn encoded(&self) -> Encoded {
        self.encoded
    }

    /// What people call it.
    pub fn container(&self) -> &'static str {
        if self.is_workbook { "xml" } else { "html" }
    }

    /// All rows of all tables.
    pub fn rows(&self) -> TableRows<'_> {
        TableRows { text: &self.text, at: 0, number: 0 }
    }
}

/// The encoding that the page names for itself.
fn stated(head: &str) -> Option<&'static Encoding> {
    let head = head.get(..head.floor_char_boundary(2_048))?.to_ascii_lowercase();
    let name = ["charset=", "encoding="]
        .iter()
        .find_map(|key| head.split_once(key))
        .map(|(_, rest)| rest.trim_start_matches(['"', '\'']))?;
    let end =
        name.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(name.len());
    Encoding::for_label(name.get(..end)?.as_bytes())
}

/// The rows of a page's tables.
pub struct TableRows<'a> {
    text: &'a str,
    at: usize,
    number: u32,
}

/// A piece of markup.
enum Piece<'a> {
    /// An opening tag's name, in lower case without its prefix, and its attributes.
    Open(String, &'a str),
    /// A closing tag's name.
    Close(String),
    /// Text between tags.
    Text(&'a str),
}

impl<'a> TableRows<'a> {
    fn piece(&mut self) -> Option<Piece<'a>> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let Some(tag) = rest.strip_prefix('<') else {
            let end = rest.find('<').unwrap_or(rest.len());
            self.at += end;
            return rest.get(..end).map(Piece::Text);
        };
        let comment = tag.starts_with("!--");
        let end =
            if comment { tag.find("-->").map(|end| end + 2) } else { tag.find('>') }.unwrap_or(tag.len());
        self.at += (end + 2).min(rest.len());
        let inside = tag.get(..end)?;
        let closing = inside.strip_prefix('/');
        let name = closing.unwrap_or(inside);
        let length = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == ':')).unwrap_or(name.len());
        let (name, attributes) = name.split_at(length);
        let name = name.rsplit(':').next().unwrap_or_default().to_ascii_lowercase();
        if matches!(name.as_str(), "script" | "style") && closing.is_none() {
            self.pass_over(&name);
        }
        Some(if closing.is_some() { Piece::Close(name) } else { Piece::Open(name, attributes) })
    }

    /// What stands in a script is no text of a table.
    fn pass_over(&mut self, name: &str) {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.match_indices("</").find(|(at, _)| {
            rest.get(at + 2..at + 2 + name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name))
        });
        self.at += end.map_or(rest.len(), |(at, _)| at);
    }
}

impl Rows for TableRows<'_> {
    fn next(&mut self, row: &mut Row) -> Result<bool, ReadError> {
        let (mut in_row, mut cell) = (false, None::<String>);
        while let Some(piece) = self.piece() {
            match piece {
                Piece::Open(name, _) if name == "tr" || name == "row" => {
                    self.number += 1;
                    row.begin(self.number);
                    (in_row, cell) = (true, None);
                }
                Piece::Close(name) if in_row && (name == "tr" || name == "row") => {
                    if let Some(text) = cell.take() {
                        row.push(text.trim());
                    }
                    return Ok(true);
                }
                Piece::Open(name, attributes) if in_row && matches!(name.as_str(), "td" | "th" | "cell") => {
                    if let Some(text) = cell.replace(String::new()) {
                        row.push(text.trim());
                    }
                    let to = index(attributes).unwrap_or(0);
                    if to > COLUMNS || row.len() >= usize::try_from(COLUMNS).unwrap_or(256) {
                        return Err(ReadError::TooLarge {
                            what: format!("row {} has more than {COLUMNS} columns", self.number),
                        });
                    }
                    while row.len() + 1 < usize::try_from(to).unwrap_or(0) {
                        row.push("");
                    }
                    if attributes.ends_with('/') {
                        cell = None;
                        row.push("");
                    }
                }
                Piece::Close(name) if matches!(name.as_str(), "td" | "th" | "cell") => {
                    if let Some(text) = cell.take() {
                        row.push(text.trim());
                    }
                }
                Piece::Open(name, _) if name == "br" => cell.iter_mut().for_each(|cell| cell.push('\n')),
                Piece::Text(text) => cell.iter_mut().for_each(|cell| cell.push_str(&unescaped(text))),
                _ => {}
            }
        }
        Ok(false)
    }

    fn progress(&self) -> (u64, u64) {
        let count = |length: usize| u64::try_from(length).unwrap_or(0);
        (count(self.at), count(self.text.len()))
    }
}

/// `ss:Index="5"`: the cell's column, 1-based.
fn index(attributes: &str) -> Option<u32> {
    let (_, value) = attributes.split_once("Index=")?;
    value.trim_start_matches(['"', '\'']).split(['"', '\'']).next()?.parse().ok()
}

/// Text with its character references resolved.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('&') {
        plain.push_str(before);
        let reference = behind.split_once(';').and_then(|(name, after)| Some((character(name)?, after)));
        match reference {
            Some((c, after)) => {
                plain.push(c);
                rest = after;
            }
            None => {
                plain.push('&');
                rest = behind;
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

fn character(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    })
}
