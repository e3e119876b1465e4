//! Values: from the text of a cell to what it states.

pub mod amount;
pub mod currency;
pub mod date;
pub mod id;
pub mod items;
pub mod numbers;

use std::borrow::Cow;

/// White space, and the marks that are as wide as nothing.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{0}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{202a}'..='\u{202e}')
}

/// The cell without blanks around it; None where it only says that there is nothing.
pub fn filled(cell: &str) -> Option<&str> {
    let bytes = cell.as_bytes();
    if let (Some(first), Some(last), true) = (bytes.first(), bytes.last(), bytes.len() > 4)
        && first.is_ascii_alphanumeric()
        && last.is_ascii_alphanumeric()
    {
        return Some(cell);
    }
    let cell = cell.trim_matches(is_blank);
    let cell = match cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) {
        Some(inside) => inside.trim_matches(is_blank),
        None => cell,
    };
    let nothing = match cell.len() {
        0 => true,
        1..=4 if !cell.bytes().any(|byte| byte.is_ascii_digit()) => {
            cell.chars().all(|c| matches!(c, '-' | '—' | '–' | '_'))
                || ["n/a", "null", "none", "nan", "nil", "nul"]
                    .iter()
                    .any(|word| cell.eq_ignore_ascii_case(word))
        }
        _ => false,
    };
    (!nothing && !is_formula_error(cell)).then_some(cell)
}

/// The text of a cell as its file writes it, marks that nobody sees and all, but for the blanks around it; None where
/// it only says that there is nothing.
pub fn written(cell: &str) -> Option<&str> {
    let blanks = [' ', '\t', '\r', '\n', '\u{a0}', '\u{3000}'];
    filled(cell).map(|text| {
        if text.len() == cell.len() || cell.starts_with("=\"") { text } else { cell.trim_matches(blanks) }
    })
}

/// What a spreadsheet shows where a formula went wrong.
pub fn is_formula_error(cell: &str) -> bool {
    cell.starts_with('#')
        && ["#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!"]
            .contains(&cell.trim_matches(is_blank))
}

/// Full-width ASCII as ASCII, and every script's digits as 0 to 9.
pub fn folded(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { Cow::Borrowed(text) } else { Cow::Owned(text.chars().map(fold).collect()) }
}

fn fold(c: char) -> char {
    let code = u32::from(c);
    let zero =
        [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50].into_iter().find(|zero| (*zero..zero + 10).contains(&code));
    let folded = match (c, zero) {
        (_, Some(zero)) => code - zero + u32::from('0'),
        ('\u{ff01}'..='\u{ff5e}', _) => code - 0xff01 + 0x21,
        ('\u{3000}', _) => u32::from(' '),
        _ => code,
    };
    char::from_u32(folded).unwrap_or(c)
}
