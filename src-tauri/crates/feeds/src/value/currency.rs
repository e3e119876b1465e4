//! Currencies by code and by sign.

use super::filled;
use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};
use tidewaiter_core::{Country, Currency};

const TABLE: &str = include_str!("../../data/currencies.tsv");

/// What a text beside a number, or in a currency column, stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// One currency.
    Currency(Currency),
    /// `$`: the source decides which.
    Dollar,
    /// `¥`: the yuan or the yen.
    Yen,
    /// `kr`: a crown of the north; the destination or the source decides which.
    Crown,
}

static CODES: LazyLock<HashSet<&'static str>> = LazyLock::new(|| rows().map(|(code, ..)| code).collect());

/// All currencies' codes, in alphabetical order.
pub fn codes() -> Vec<&'static str> {
    let mut codes: Vec<&str> = CODES.iter().copied().collect();
    codes.sort_unstable();
    codes
}

static SIGNS: LazyLock<HashMap<String, Currency>> = LazyLock::new(|| {
    let signs = rows().flat_map(|(code, _, signs)| signs.split('|').map(move |sign| (code, sign)));
    signs
        .filter(|(_, sign)| !sign.is_empty())
        .filter_map(|(code, sign)| Some((key(sign), Currency::from_code(code)?)))
        .collect()
});

fn rows() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    lines().filter_map(|mut cells| Some((cells.next()?, cells.next()?, cells.next().unwrap_or_default())))
}

fn lines() -> impl Iterator<Item = std::str::Split<'static, char>> {
    TABLE.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t'))
}

static OF_COUNTRY: LazyLock<HashMap<Country, Currency>> = LazyLock::new(|| {
    let mut table = HashMap::new();
    for mut cells in lines() {
        let (Some(code), Some(countries)) = (cells.next().and_then(Currency::from_code), cells.nth(2)) else {
            continue;
        };
        table.extend(countries.split('|').filter_map(Country::from_alpha2).map(|country| (country, code)));
    }
    table
});

/// The currency that a country pays with.
pub fn of_country(country: Country) -> Option<Currency> {
    OF_COUNTRY.get(&country).copied()
}

fn key(sign: &str) -> String {
    sign.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// The currency of an ISO 4217 code, in either case.
pub fn by_code(code: &str) -> Option<Currency> {
    let currency = Currency::from_code(code.trim())?;
    CODES.contains(currency.code()).then_some(currency)
}

/// What a code or a sign stands for; signs with their code too: `US $`, `USD`, `CN¥`.
pub fn sign(text: &str) -> Option<Sign> {
    let text = filled(text)?;
    match text {
        "$" | "＄" => return Some(Sign::Dollar),
        // A backslash is what is left of the yen sign in Japanese encodings.
        "¥" | "￥" | "\\" => return Some(Sign::Yen),
        "kr" | "Kr" | "kr." | "Kr." | "KR" => return Some(Sign::Crown),
        _ => {}
    }
    let bare = text.trim_matches(['$', '¥', ' ', '.', '(', ')']);
    by_code(text).or_else(|| SIGNS.get(&key(text)).copied()).or_else(|| by_code(bare)).map(Sign::Currency)
}

/// The currency that a header names, and the header without it: in its last bracket, `Total (BRL)`, `实付款(元)`, or at
/// its end, `Monto MXN`, `К оплате, руб.`.
pub fn in_header(header: &str) -> Option<(&str, Currency)> {
    let header = header.trim_end();
    let (before, word) = match header.strip_suffix([')', '）', ']']) {
        Some(inside) => {
            let at = inside.rfind(['(', '（', '['])?;
            (header.get(..at)?, inside.get(at..)?.trim_start_matches(['(', '（', '[']).trim())
        }
        None => at_end(header)?,
    };
    match sign(word)? {
        Sign::Currency(currency) if word.chars().count() <= 4 => {
            Some((before.trim_end_matches([' ', ',']), currency))
        }
        _ => None,
    }
}

/// A header's last word, if it is a code in capitals or a sign: not every word of three letters.
fn at_end(header: &str) -> Option<(&str, &str)> {
    let at = header.rfind([' ', ',', '_']).map_or_else(
        || {
            header
                .len()
                .checked_sub(3)
                .filter(|at| *at > 0 && header.is_char_boundary(*at) && !header.is_ascii())
        },
        |at| Some(at + 1),
    )?;
    let (before, word) = header.split_at(at);
    let code = word.len() == 3
        && word.bytes().all(|byte| byte.is_ascii_uppercase())
        && !matches!(word, "ALL" | "TOP");
    let sign = !word.is_ascii() && word.chars().count() <= 4 && before.ends_with([' ', ',']);
    (code || sign).then_some((before.trim_end_matches([' ', ',', '_']), word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_is_known_by_code_sign_or_bracket() {
        let usd = Currency::from_code("USD").unwrap();
        assert_eq!(sign("US $"), Some(Sign::Currency(usd)));
        assert_eq!(sign("usd"), Some(Sign::Currency(usd)));
        assert_eq!(sign("$"), Some(Sign::Dollar));
        assert_eq!(sign("pcs"), None);
        assert_eq!(Country::find("US").and_then(of_country), Some(usd));
        assert_eq!(
            in_header("Receita por produtos (BRL)").map(|(_, it)| it.to_string()).as_deref(),
            Some("BRL")
        );
        assert_eq!(
            in_header("实付款(元)").map(|(header, it)| (header, it.to_string())),
            Some(("实付款", "CNY".to_owned()))
        );
        let named = |header| in_header(header).map(|(bare, it)| (bare, it.to_string()));
        assert_eq!(named("Monto MXN"), Some(("Monto", "MXN".to_owned())));
        assert_eq!(named("К оплате, руб."), Some(("К оплате", "RUB".to_owned())));
        assert_eq!(named("申报总值USD"), Some(("申报总值", "USD".to_owned())));
        for header in ["Quantity (- Refund)", "Select ALL", "Sold to", "SKU", "Item sku"] {
            assert_eq!(in_header(header), None, "{header}");
        }
    }
}
