//! How a delimited text is cut into cells.

use super::{Encoded, Records, input::Input};
use crate::{
    header,
    row::{Row, Rows},
};

/// The delimiter and whether quotes mean anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// Between cells.
    pub delimiter: u8,
    /// Whether a cell may stand in double quotes.
    pub quotes: bool,
}

/// The delimiters that are tried.
pub const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];

impl Dialect {
    /// The delimiter that a `sep=` line names; else the one that cuts out the most known headers; else the one that
    /// gives most rows the same number of cells.
    pub fn detect(start: &[u8], encoded: Encoded) -> Dialect {
        let named = named(start, encoded);
        let best = named
            .or_else(|| DELIMITERS.into_iter().max_by_key(|delimiter| worth(start, encoded, *delimiter)));
        Dialect { delimiter: best.unwrap_or(b','), quotes: true }
    }
}

fn named(start: &[u8], encoded: Encoded) -> Option<u8> {
    let text = encoded.encoding.decode(start.get(..64.min(start.len()))?).0;
    match text.trim_start_matches('"').strip_prefix("sep=")?.as_bytes().first()? {
        b'\r' | b'\n' => None,
        delimiter => Some(*delimiter),
    }
}

/// Known headers of the best row; rows of the commonest width, if that is more than one cell; that width. The order
/// of the delimiters decides what is left open.
fn worth(start: &[u8], encoded: Encoded, delimiter: u8) -> (usize, usize, usize, u8) {
    let dialect = Dialect { delimiter, quotes: true };
    let mut records = Records::new(Input::new(start, encoded), dialect, 0);
    let (mut row, mut known, mut widths) = (Row::default(), 0, Vec::new());
    while widths.len() < 60 && records.next(&mut row).unwrap_or(false) {
        known = known.max(header::known_in(&row));
        widths.push(row.len());
    }
    let count = |width: usize| widths.iter().filter(|other| **other == width).count();
    let width = widths.iter().copied().filter(|width| *width > 1).max_by_key(|width| count(*width));
    let earlier = DELIMITERS.iter().rev().position(|other| *other == delimiter).unwrap_or(0);
    (known, width.map_or(0, count), width.unwrap_or(0), u8::try_from(earlier).unwrap_or(0))
}
