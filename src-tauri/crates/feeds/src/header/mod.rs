//! Headers: their normal form, what they are known to mean, and the row that they stand in.

pub mod bare;
pub mod guess;
pub mod infer;
pub mod knowledge;
pub mod layout;
mod near;
mod parts;
pub mod shape;

pub use guess::{Column, columns};
pub use layout::Layout;

use crate::row::Row;
use std::collections::HashSet;
use unicode_normalization::UnicodeNormalization;

/// A header on one line: NFC, runs of white space as one blank, without the asterisks of required columns.
///
/// Case stays: there are layouts with two headers that differ in nothing else.
pub fn normal(cell: &str) -> String {
    let line: Vec<&str> = cell.split(crate::value::is_blank).filter(|word| !word.is_empty()).collect();
    let line: String = line.join(" ").nfc().collect();
    line.trim_matches(|c: char| c == '*' || c == '"' || c == '\'' || c.is_whitespace()).to_owned()
}

/// A header without case, punctuation and blanks; letters keep their accents.
pub fn loose(cell: &str) -> String {
    let kept = cell.nfc().filter(|c| c.is_alphanumeric() || *c == '#' || is_mark(*c));
    kept.flat_map(char::to_lowercase).collect()
}

/// Vowel signs, which are letters to those who write them.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{e31}'..='\u{e4e}' | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}')
}

/// Headers of the two columns that the desk itself adds at the end when it writes rejected rows out, to be mended and
/// brought in again. They say nothing about an order, in whichever language the desk is.
pub const OWN_HEADERS: [&str; 2] = ["Tidewaiter row", "Tidewaiter reason"];

/// A header row's cells without the desk's own columns and the empty ones behind them, and how many those are.
pub fn without_own(row: &Row) -> (Vec<String>, usize) {
    let mut headers: Vec<String> = row.cells().map(normal).collect();
    let all = headers.len();
    let own = |header: &String| OWN_HEADERS.contains(&header.as_str());
    let mended = headers.iter().any(own);
    while mended && headers.last().is_some_and(|header| header.is_empty() || own(header)) {
        headers.pop();
    }
    let own = all - headers.len();
    (headers, own)
}

/// How many different known headers a row holds.
pub fn known_in(row: &Row) -> usize {
    count(row.cells())
}

/// How many different known headers a text holds, however it is cut into cells.
pub fn known_cells(text: &str) -> usize {
    text.lines().map(|line| count(line.split(['\t', ',', ';', '|']))).max().unwrap_or(0)
}

fn count<'a>(cells: impl Iterator<Item = &'a str>) -> usize {
    let known: HashSet<String> =
        cells.map(normal).filter(|cell| cell.chars().count() <= 120 && knowledge::is_known(cell)).collect();
    known.len()
}

/// Whether a name can be that of an order number.
pub fn is_order_number(name: &str) -> bool {
    let knowledge = &*knowledge::KNOWLEDGE;
    let order = Some(crate::Field::OrderId);
    knowledge.words(name).contains(&crate::Field::OrderId)
        || knowledge.loose(name).iter().any(|known| known.field == order)
}

/// The header among the first rows: the one with the most known cells, the earlier one of two. None where no row has
/// two, unless all that a row says is known.
pub fn find(rows: &[Row]) -> Option<usize> {
    if let Some(own) = rows.iter().position(|row| without_own(row).1 > 0) {
        return Some(own);
    }
    let worth = |row: &Row| {
        let known = known_in(row);
        let filled = row.cells().filter(|cell| !cell.trim_matches(crate::value::is_blank).is_empty()).count();
        let enough = known >= 2 && known * 4 >= filled || known == 1 && filled == 1;
        if enough { known } else { 0 }
    };
    let best = |worth: &dyn Fn(&Row) -> usize| {
        let worths = rows.iter().enumerate().map(|(index, row)| (index, worth(row))).rev();
        worths.max_by_key(|(_, worth)| *worth).filter(|(_, worth)| *worth > 0).map(|(index, _)| index)
    };
    best(&worth).or_else(|| best(&speaking))
}

/// How many cells of a row speak of something that columns hold, where no cell is a value; 0 where too few do.
fn speaking(row: &Row) -> usize {
    let cells: Vec<&str> = row.cells().filter_map(crate::value::filled).collect();
    let speaks = cells.iter().filter(|cell| !parts::of(cell).is_empty()).count();
    let is_value = |cell: &&str| cell.bytes().any(|byte| byte.is_ascii_digit()) || cell.chars().count() > 60;
    let enough = speaks >= 3 && speaks * 2 >= cells.len() && !cells.iter().any(is_value);
    if enough { speaks } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Row {
        let mut row = Row::default();
        row.begin(1);
        cells.iter().for_each(|cell| row.push(cell));
        row
    }

    #[test]
    fn a_header_is_compared_on_one_line_and_in_one_unicode_form() {
        assert_eq!(
            normal(" 产品信息\n（双击单元格展开所有产品信息！） "),
            "产品信息 （双击单元格展开所有产品信息！）"
        );
        assert_eq!(normal("*หมายเลขติดตามพัสดุ"), "หมายเลขติดตามพัสดุ");
        assert_eq!(normal("Tracking Number*"), "Tracking Number");
        assert_eq!(normal("Gia\u{301} \u{1b0}u \u{111}a\u{303}i"), "Giá ưu đãi");
    }

    #[test]
    fn the_header_is_the_row_with_the_most_known_cells() {
        let rows = [
            row(&["跟踪号", "全部"]),
            row(&["", "", ""]),
            row(&["订单号", "包裹号", "跟踪号"]),
            row(&["A-1", "P-1", "RB482113905CN"]),
        ];
        assert_eq!(find(&rows), Some(2));
        assert_eq!(find(&rows[3..]), None);
    }
}
