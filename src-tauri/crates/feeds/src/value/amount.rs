//! Amounts: exact decimals in any notation.

use super::{
    currency::{self, Sign},
    filled, folded,
};

/// What stands before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "DecimalPoint")]
pub enum Point {
    /// `1,234.56`
    Dot,
    /// `1.234,56`
    Comma,
}

/// An amount without its currency decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// The digits without the point.
    pub units: i64,
    /// How many of them stand behind it, 0 to 6.
    pub scale: u8,
    /// What stood beside the number.
    pub sign: Option<Sign>,
}

/// Every dash that stands for a minus.
const MINUS: [char; 7] = ['-', '−', '–', '‒', '‐', '‑', '﹣'];

/// Not an amount, or more digits than one has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bad;

/// The amount in a cell; None where it says that there is none. `point` decides where the text leaves it open:
/// one separator with three digits behind it. None takes that for thousands.
///
/// # Errors
/// For words, and for numbers that no sum of money reaches.
pub fn read(cell: &str, point: Option<Point>) -> Result<Option<Amount>, Bad> {
    if let Some(plain) = plain(cell) {
        return Ok(Some(plain));
    }
    if cell.trim().eq_ignore_ascii_case("nan") {
        return Err(Bad);
    }
    let Some(text) = filled(cell) else { return Ok(None) };
    let text = folded(text);
    let (negative, number, sign) = parts(&text)?;
    let (digits, mut scale) = decimal(&number, point)?;
    let mut digits = digits.trim_start_matches('0').to_owned();
    while scale > 6 && digits.ends_with('0') {
        digits.pop();
        scale -= 1;
    }
    if !(0..=6).contains(&scale) || digits.len() > 18 {
        return Err(Bad);
    }
    let units: i64 = if digits.is_empty() { 0 } else { digits.parse().map_err(|_| Bad)? };
    Ok(Some(Amount {
        units: if negative { -units } else { units },
        scale: u8::try_from(scale).map_err(|_| Bad)?,
        sign,
    }))
}

/// `12.34`: most amounts of most files.
fn plain(cell: &str) -> Option<Amount> {
    let (whole, part) = cell.split_once('.')?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !matches!(part.len(), 1 | 2) || !(1..=12).contains(&whole.len()) || !digits(whole) || !digits(part) {
        return None;
    }
    let number = |text: &str| text.bytes().fold(0_i64, |sum, byte| sum * 10 + i64::from(byte - b'0'));
    let scale = if part.len() == 1 { 10 } else { 100 };
    let units = number(whole) * scale + number(part);
    Some(Amount { units, scale: if part.len() == 1 { 1 } else { 2 }, sign: None })
}

/// What a cell proves about the point of its column.
pub fn proof(cell: &str) -> Option<Point> {
    if plain(cell).is_some() {
        return Some(Point::Dot);
    }
    let text = folded(filled(cell)?);
    let (_, number, _) = parts(&text).ok()?;
    let last = number.rfind(['.', ','])?;
    let mark = if number.get(last..)?.starts_with('.') { Point::Dot } else { Point::Comma };
    let other = if mark == Point::Dot { Point::Comma } else { Point::Dot };
    let behind = number.len() - last - 1;
    let single = number.matches(['.', ',']).count() == 1;
    let alike = number.matches(number.get(last..=last)?).count();
    match (single, behind) {
        (true, 3) => None,
        (true, _) => Some(mark),
        (false, _) if alike > 1 => Some(other),
        (false, _) => Some(mark),
    }
}

/// Sign, number and currency of a text.
fn parts(text: &str) -> Result<(bool, String, Option<Sign>), Bad> {
    let from = text.find(|c: char| c.is_ascii_digit()).ok_or(Bad)?;
    let to = text.rfind(|c: char| c.is_ascii_digit()).ok_or(Bad)? + 1;
    let from = if text.get(..from).is_some_and(|before| {
        before.ends_with('.')
            && !before.ends_with("..")
            && before.trim_end_matches('.').chars().all(|c| !c.is_alphabetic())
    }) {
        from - 1
    } else {
        from
    };
    let (before, number, behind) =
        (text.get(..from).ok_or(Bad)?, text.get(from..to).ok_or(Bad)?, text.get(to..).ok_or(Bad)?);
    let bracket = before.contains('(') && behind.contains(')');
    // `12,-` and `12.–` write no cents: that dash takes nothing away.
    let behind = match behind.trim_start().strip_prefix(['.', ',']) {
        Some(rest) if rest.starts_with(MINUS) => rest.trim_start_matches(MINUS),
        _ => behind,
    };
    let minus = |side: &str| side.contains(MINUS);
    let bare = |side: &str| {
        side.replace(MINUS, " ").replace(['+', '(', ')'], " ").trim_matches(super::is_blank).to_owned()
    };
    let (left, right) = (bare(before), bare(behind));
    let behind_number = right.trim_start_matches([',', '.', '-']);
    let signs = [left.as_str(), behind_number]
        .map(|side| if side.is_empty() { Ok(None) } else { currency::sign(side).map(Some).ok_or(Bad) });
    let [left, right] = signs;
    Ok((bracket || minus(before) || minus(behind), number.to_owned(), better(left?, right?)))
}

/// A named currency says more than a sign: `$12.34 USD`.
fn better(left: Option<Sign>, right: Option<Sign>) -> Option<Sign> {
    match (left, right) {
        (Some(Sign::Dollar | Sign::Yen | Sign::Crown), Some(right)) => Some(right),
        (left, right) => left.or(right),
    }
}

/// All digits, and how many of them stand behind the point.
fn decimal(number: &str, point: Option<Point>) -> Result<(String, i32), Bad> {
    let (number, power) = match number.split_once(['E', 'e']) {
        Some((number, power)) => (number, power.parse::<i32>().map_err(|_| Bad)?),
        None => (number, 0),
    };
    let number: String = number
        .chars()
        .map(|c| match c {
            '٫' => '.',
            '٬' | '’' | '´' => '\'',
            '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
            c => c,
        })
        .collect();
    let at = point_at(&number, point);
    let (whole, part) = match at {
        Some(at) => (number.get(..at).ok_or(Bad)?, number.get(at + 1..).ok_or(Bad)?),
        None => (number.as_str(), ""),
    };
    if !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Bad);
    }
    let mut digits = whole_digits(whole)?;
    digits.push_str(part);
    let mut scale = i32::try_from(part.len()).map_err(|_| Bad)? - power;
    if !(-18..=400).contains(&scale) {
        return Err(Bad);
    }
    while scale < 0 {
        digits.push('0');
        scale += 1;
    }
    Ok((digits, scale))
}

/// Where the decimal point stands, if there is one.
fn point_at(number: &str, point: Option<Point>) -> Option<usize> {
    let last = number.rfind(['.', ','])?;
    let mark = number.get(last..=last)?;
    let behind = number.len() - last - 1;
    let marks = number.matches(['.', ',']).count();
    let alike = number.matches(mark).count();
    let decided = match point {
        Some(Point::Dot) => mark == ".",
        Some(Point::Comma) => mark == ",",
        None => false,
    };
    match (marks, alike, behind) {
        (1, _, 3) if number.starts_with('0') || number.starts_with(mark) => Some(last),
        (1, _, 3) => decided.then_some(last),
        (1, ..) => Some(last),
        (_, 1, _) => Some(last),
        _ => None,
    }
}

/// Digits in groups of three, or of two and three as in India.
fn whole_digits(whole: &str) -> Result<String, Bad> {
    let groups: Vec<&str> = whole.split(['.', ',', '\'', ' ']).collect();
    let digits = groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
    let grouped = match groups.as_slice() {
        [_] => true,
        [first, middle @ .., last] => {
            last.len() == 3
                && (1..=3).contains(&first.len())
                && middle.iter().all(|group| matches!(group.len(), 2 | 3))
        }
        [] => false,
    };
    if digits && grouped { Ok(groups.concat()) } else { Err(Bad) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal_of(text: &str, point: Option<Point>) -> Option<String> {
        let amount = read(text, point).unwrap_or_else(|_| panic!("{text}"))?;
        Some(tidewaiter_core::Money { units: amount.units, scale: amount.scale, currency: None }.decimal())
    }

    #[test]
    fn an_amount_is_exact_in_any_notation() {
        for (text, decimal) in [
            ("12.34", "12.34"),
            ("-12.34", "-12.34"),
            ("(12.34)", "-12.34"),
            ("5-", "-5"),
            ("+5", "5"),
            ("12,34", "12.34"),
            ("1.234,56", "1234.56"),
            ("1,234.56", "1234.56"),
            ("1 234,56", "1234.56"),
            ("1'234.56", "1234.56"),
            ("US $12.34", "12.34"),
            ("€ 12", "12"),
            ("12 €", "12"),
            ("R$ 1.234,56", "1234.56"),
            ("BRL 35,91", "35.91"),
            ("1E3", "1000"),
            ("0.1", "0.1"),
            ("12.345.678", "12345678"),
            ("１２．３４", "12.34"),
            ("٣٫١٤", "3.14"),
            ("1,23,456.78", "123456.78"),
            ("¥1200", "1200"),
            ("CNY1,200.00", "1200.00"),
            ("1.234.567,89", "1234567.89"),
            ("116,99 €", "116.99"),
            ("Rp 85.000", "85000"),
            ("0.125", "0.125"),
            ("565.063.917", "565063917"),
            (".5", "0.5"),
        ] {
            assert_eq!(decimal_of(text, None).as_deref(), Some(decimal), "{text}");
        }
        assert_eq!(decimal_of("--", None), None);
    }

    #[test]
    fn three_digits_behind_one_separator_follow_the_column() {
        assert_eq!(decimal_of("1.234", Some(Point::Dot)).as_deref(), Some("1.234"));
        assert_eq!(decimal_of("1.234", Some(Point::Comma)).as_deref(), Some("1234"));
        assert_eq!(decimal_of("85.000", None).as_deref(), Some("85000"));
        assert_eq!(proof("12.34"), Some(Point::Dot));
        assert_eq!(proof("1.234.567"), Some(Point::Comma));
        assert_eq!(proof("1.234,56"), Some(Point::Comma));
        assert_eq!(proof("85.000"), None);
    }

    #[test]
    fn what_is_no_sum_of_money_is_bad() {
        for text in [
            "NaN",
            "Infinity",
            "-inf",
            "1e308",
            "1e309",
            "99999999999999999999.99",
            "0x10",
            "12.3.4",
            "free",
            "12 pcs",
        ] {
            assert_eq!(read(text, None), Err(Bad), "{text}");
        }
    }
}
