//! Cells that come from strangers' files and go into a spreadsheet.

use std::borrow::Cow;

/// What a spreadsheet takes for the start of a formula, or strips until one appears. Source: OWASP ASVS 5, 1.2.10 and
/// CWE-1236; the full-width forms are read as their narrow ones by the Chinese and Japanese editions.
const FORMULA_STARTS: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];

/// Most UTF-16 units that a cell of a workbook takes. Source: Excel's specifications and limits.
const LONGEST: usize = 32_767;

/// Whether a spreadsheet could run the text instead of showing it.
pub(crate) fn hostile(text: &str) -> bool {
    text.starts_with(FORMULA_STARTS)
}

/// The text as a comma-separated file may hold it: an apostrophe before what could run.
pub fn guarded(text: &str) -> Cow<'_, str> {
    if hostile(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// Digits behind the point of a plain decimal such as `-1234.50`; None where the text is anything else.
pub(crate) fn decimals(text: &str) -> Option<usize> {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    match unsigned.split_once('.') {
        None => digits(unsigned).then_some(0),
        Some((whole, part)) => (digits(whole) && digits(part)).then_some(part.len()),
    }
}

/// The decimal as a workbook's number with its digits behind the point. None where the workbook, which keeps 15
/// digits, could not give it back exactly.
pub(crate) fn number(text: &str) -> Option<(f64, usize)> {
    let behind = decimals(text)?;
    let significant = text.trim_start_matches(['-', '0', '.']).bytes().filter(u8::is_ascii_digit).count();
    if significant > 15 {
        return None;
    }
    text.parse().ok().map(|number| (number, behind))
}

/// The text cut to what a cell of a workbook takes, with `…` where something is missing.
pub(crate) fn fitted(text: &str) -> Cow<'_, str> {
    if text.len() <= LONGEST || text.encode_utf16().count() <= LONGEST {
        return Cow::Borrowed(text);
    }
    let mut left = LONGEST - 1;
    let kept = text.chars().take_while(|c| {
        let fits = left >= c.len_utf16();
        left = left.saturating_sub(c.len_utf16());
        fits
    });
    Cow::Owned(kept.chain(['…']).collect())
}
