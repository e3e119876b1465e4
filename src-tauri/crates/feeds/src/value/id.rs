//! Order and tracking numbers: text for ever.

use super::{filled, folded, is_blank};
use crate::row::{Nature, Row};

/// A spreadsheet rounded it: the digits are gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lost;

/// Largest whole number that a spreadsheet keeps: 2^53.
pub const EXACT: f64 = 9_007_199_254_740_992.0;

/// The number in that cell, without what spreadsheets and exports put around it; None where there is none.
///
/// # Errors
/// Where a spreadsheet has rounded it.
pub fn read(row: &Row, column: usize) -> Result<Option<String>, Lost> {
    match row.nature(column) {
        Nature::Number(value) if value.abs() >= EXACT => Err(Lost),
        _ => clean(row.get(column)),
    }
}

/// The number in a text, as [`read`].
///
/// # Errors
/// For scientific notation: `4.20E+20`.
pub fn clean(text: &str) -> Result<Option<String>, Lost> {
    let Some(text) = filled(text) else { return Ok(None) };
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Ok(Some(text.to_owned()));
    }
    let text = text.trim_start_matches(['\'', '`', '‘', '’', '´']);
    let text = folded(filled(text).unwrap_or(text));
    if is_scientific(&text) {
        return Err(Lost);
    }
    let mut id = String::with_capacity(text.len());
    for word in text
        .split(char::is_whitespace)
        .map(|word| word.trim_matches(is_blank))
        .filter(|word| !word.is_empty())
    {
        if !id.is_empty() {
            id.push(' ');
        }
        id.extend(word.chars().filter(|c| !is_blank(*c)));
    }
    let whole =
        id.strip_suffix(".0").filter(|whole| whole.len() <= 15 && whole.bytes().all(|b| b.is_ascii_digit()));
    let id = whole.map_or(id.clone(), str::to_owned);
    Ok(filled(&id).is_some().then_some(id))
}

/// `3.0312E+15`, with a decimal comma too: how spreadsheets show what they have rounded.
fn is_scientific(text: &str) -> bool {
    let Some((digits, power)) = text.split_once(['E', 'e']) else { return false };
    let digits: Vec<&str> = digits.split(['.', ',']).collect();
    let power = match power.strip_prefix('+') {
        Some(power) => power,
        // `1e5` may be an order number; no order number has a decimal point.
        None if digits.len() == 2 => power,
        None => return false,
    };
    let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    digits.len() <= 2
        && digits.first().is_some_and(|whole| whole.len() == 1)
        && digits.iter().all(|part| number(part))
        && number(power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_number_stays_the_text_that_it_is() {
        for (cell, id) in [
            ("0012345", "0012345"),
            ("'9007199254740993", "9007199254740993"),
            ("`9007199254740993", "9007199254740993"),
            ("=\"123456789012345678901234567890\"", "123456789012345678901234567890"),
            (" 9000000000000009\t", "9000000000000009"),
            ("#1001", "#1001"),
            ("１００１", "1001"),
            ("AE-\u{200b}1001", "AE-1001"),
            ("1e5", "1e5"),
            ("123456.0", "123456"),
        ] {
            assert_eq!(clean(cell), Ok(Some(id.to_owned())), "{cell}");
        }
    }

    #[test]
    fn a_rounded_order_number_is_lost_and_not_a_number() {
        assert_eq!(clean("3.0312E+15"), Err(Lost));
        assert_eq!(clean("3,0312E+15"), Err(Lost));
        assert_eq!(clean("4E+20"), Err(Lost));
    }

    #[test]
    fn a_cell_that_says_nothing_is_no_order_number() {
        for cell in ["", "-", "--", "null", "N/A", "\t"] {
            assert_eq!(clean(cell), Ok(None), "{cell:?}");
        }
    }
}
