//! The day, with its month as a number or as a word.

use super::{Order, Pair, Wrong, YEARS};
use jiff::civil;
use std::{collections::HashMap, sync::LazyLock};

const WORDS: &str = include_str!("../../../data/dates.tsv");

/// What a word in a date means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    Month(i16),
    Morning,
    Afternoon,
    Filler,
}

pub(super) static WORD: LazyLock<HashMap<&'static str, Word>> = LazyLock::new(|| {
    let mut table = HashMap::new();
    for line in WORDS.lines().filter(|line| !line.starts_with('#')) {
        let Some((meaning, words)) = line.split_once('\t') else { continue };
        let meaning = match meaning {
            "am" => Word::Morning,
            "pm" => Word::Afternoon,
            month => month.parse().map_or(Word::Filler, Word::Month),
        };
        for word in words.split('|') {
            table.entry(word).or_insert(meaning);
        }
    }
    table
});

/// Cuts a text where letters, digits and other signs meet.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let class = |c: char| {
        if c.is_ascii_digit() {
            0_u8
        } else if is_letter(c) {
            1
        } else {
            2
        }
    };
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = class(rest.chars().next()?);
        let end = rest.char_indices().find(|(_, c)| class(*c) != first).map_or(rest.len(), |(at, _)| at);
        let (word, behind) = rest.split_at(end);
        rest = behind;
        Some(word)
    })
}

/// Letters, and the marks that some scripts write them with.
fn is_letter(c: char) -> bool {
    c.is_alphabetic()
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}')
}

pub(super) fn day(text: &str, order: Order) -> Result<(civil::Date, Pair), Wrong> {
    let text = text.to_lowercase();
    let thai = thai_month(&text);
    let text = thai.as_ref().map_or(text.as_str(), |(rest, _)| rest.as_str());
    let mut month = thai.as_ref().map(|(_, month)| (0_usize, *month));
    let mut numbers: Vec<(i16, usize)> = Vec::new();
    for word in words(text) {
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            numbers.push((word.parse().map_err(|_| Wrong::NotADate)?, word.len()));
        } else if word.starts_with(is_letter) {
            match WORD.get(word) {
                Some(Word::Month(value)) if month.is_none() => month = Some((numbers.len(), *value)),
                Some(_) => {}
                None => return Err(Wrong::NotADate),
            }
        } else if word.chars().any(|c| {
            !matches!(c, '-' | '/' | '.' | ',' | ' ' | '\'' | '(' | ')' | '’' | '\u{200f}' | '\u{200e}')
        }) {
            return Err(Wrong::NotADate);
        }
    }
    match (month, numbers.as_slice()) {
        (Some((_, month)), [(year, 4), (day, 1 | 2)]) => Ok((build(*year, month, *day)?, None)),
        (Some((_, month)), [(day, 1 | 2), (year, 2 | 4)]) => {
            Ok((build(full_year(*year), month, *day)?, None))
        }
        (None, [(year, 4), (month, 1 | 2), (day, 1 | 2)]) => Ok((build(*year, *month, *day)?, None)),
        (None, [(first, 1 | 2), (second, 1 | 2), (year, 2 | 4)]) => {
            let pair = Some((*first, *second));
            let (day, month) = match order {
                Order::DayFirst if *second <= 12 || *first > 12 => (*first, *second),
                Order::MonthFirst if *first > 12 && *second <= 12 => (*first, *second),
                _ => (*second, *first),
            };
            Ok((build(full_year(*year), month, day)?, pair))
        }
        _ => Err(Wrong::NotADate),
    }
}

/// Thai abbreviations of months carry points inside: `ก.ค.`
fn thai_month(text: &str) -> Option<(String, i16)> {
    const MONTHS: [&str; 12] =
        ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];
    let (index, name) = (1_i16..).zip(MONTHS).find(|(_, name)| text.contains(name))?;
    Some((text.replace(name, " "), index))
}

fn full_year(year: i16) -> i16 {
    if year < 100 { year + 2000 } else { year }
}

/// The day, if the calendar has it. Thai years count from 543 years earlier.
pub(super) fn build(year: i16, month: i16, day: i16) -> Result<civil::Date, Wrong> {
    let year = if (2500..2650).contains(&year) { year - 543 } else { year };
    let small = |value: i16| i8::try_from(value).unwrap_or(-1);
    if !YEARS.contains(&year) {
        return Err(Wrong::Impossible);
    }
    civil::Date::new(year, small(month), small(day)).map_err(|_| Wrong::Impossible)
}
