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
    /// Afternoon or not, where it follows a clock.
    Behind(bool),
    /// Minutes east of Greenwich.
    Zone(i32),
    /// Years count from that one on.
    Era(i16),
    Filler,
}

pub(super) static WORD: LazyLock<HashMap<&'static str, Word>> = LazyLock::new(|| {
    let mut table = HashMap::new();
    for (meaning, words) in lines() {
        let meaning = match meaning {
            "am" => Word::Morning,
            "pm" => Word::Afternoon,
            "am behind" | "pm behind" => Word::Behind(meaning.starts_with('p')),
            _ if meaning.contains(':') => Word::Zone(minutes(meaning).unwrap_or(0)),
            _ => match meaning.strip_prefix("era ") {
                Some(year) => year.parse().map_or(Word::Filler, Word::Era),
                None => meaning.parse().map_or(Word::Filler, Word::Month),
            },
        };
        for word in words.split('|') {
            table.entry(word).or_insert(meaning);
        }
    }
    table
});

/// Halves of the day that are written with points, and the same without: `a.m.`, `am`.
pub(super) static DOTTED: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let halves = lines().filter(|(meaning, _)| matches!(*meaning, "am" | "pm"));
    let dotted = halves.flat_map(|(half, words)| words.split('|').map(move |word| (half, word)));
    dotted
        .filter(|(_, word)| word.contains('.'))
        .map(|(half, word)| (format!("{word}."), half.to_owned()))
        .collect()
});

fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    WORDS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'))
}

/// `-03:30` in minutes.
fn minutes(offset: &str) -> Option<i32> {
    let (hours, minutes) = offset.get(1..)?.split_once(':')?;
    let minutes = hours.parse::<i32>().ok()? * 60 + minutes.parse::<i32>().ok()?;
    Some(if offset.starts_with('-') { -minutes } else { minutes })
}

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

/// What the words of a date say.
#[derive(Default)]
struct Found {
    /// Numbers that nothing names, and how many digits each has.
    numbers: Vec<(i16, usize)>,
    /// How many numbers stood before the month, and the month.
    month: Option<(usize, i16)>,
    /// Years count from here on.
    era: i16,
    /// The month is told by a word of Thai, where years of two digits are Buddhist.
    thai: bool,
}

pub(super) fn day(text: &str, order: Order) -> Result<(civil::Date, Pair), Wrong> {
    let text = text.to_lowercase();
    let mut found = Found::default();
    let thai = thai_month(&text);
    let text = thai.as_ref().map_or(text.as_str(), |(rest, _)| rest.as_str());
    found.month = thai.as_ref().map(|(_, month)| (0_usize, *month));
    found.thai = thai.is_some();
    let mut before = "";
    for word in words(text) {
        found.take(word, before)?;
        before = word;
    }
    found.day(order)
}

impl Found {
    /// Takes the next word; `before` is the one that it follows directly.
    fn take(&mut self, word: &str, before: &str) -> Result<(), Wrong> {
        let behind_number = before.starts_with(|c: char| c.is_ascii_digit());
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            // `R8.9.14` counts the years of an emperor.
            if self.numbers.is_empty() && before.len() == 1 && before.starts_with(is_letter) {
                return Err(Wrong::NotADate);
            }
            return self.number(word);
        }
        if word.starts_with(is_letter) {
            let word = if behind_number { self.unit(word) } else { word };
            if word.is_empty() {
                return Ok(());
            }
            return match WORD.get(word) {
                // In Croatian, who puts a point behind the day, these are other months.
                Some(Word::Month(_)) if before.starts_with('.') && OTHERS.contains(&word) => {
                    Err(Wrong::NotADate)
                }
                Some(Word::Month(value)) if self.month.is_none() => {
                    self.thai |= word.starts_with(|c: char| matches!(c, '\u{e01}'..='\u{e4e}'));
                    self.month = Some((self.numbers.len(), *value));
                    Ok(())
                }
                Some(Word::Era(year)) => {
                    self.era = *year;
                    Ok(())
                }
                Some(_) => Ok(()),
                None => Err(Wrong::NotADate),
            };
        }
        let signs = "-/., \'()（）[]’\u{200f}\u{200e}";
        if word.chars().all(|c| signs.contains(c)) { Ok(()) } else { Err(Wrong::NotADate) }
    }

    fn number(&mut self, word: &str) -> Result<(), Wrong> {
        let digits = |from: usize, to: usize| word.get(from..to).and_then(|word| word.parse().ok());
        if let (8, true, Some(year), Some(month), Some(day)) =
            (word.len(), self.numbers.is_empty(), digits(0, 4), digits(4, 6), digits(6, 8))
        {
            self.numbers = vec![(year, 4), (month, 2), (day, 2)];
            return Ok(());
        }
        let value: i16 = word.parse().map_err(|_| Wrong::NotADate)?;
        let years = self.era > 0 && self.numbers.is_empty();
        let number = if years { (value.saturating_add(self.era), 4) } else { (value, word.len()) };
        self.numbers.push(number);
        Ok(())
    }

    /// The unit that stands directly behind a number in Chinese, Japanese and Korean; what is left of the word.
    fn unit<'a>(&mut self, word: &'a str) -> &'a str {
        let mut letters = word.chars();
        match letters.next() {
            Some('年' | '년') => {
                if let Some(last) = self.numbers.last_mut() {
                    *last = (full_year(last.0), 4);
                }
            }
            Some('月' | '월') => {
                if let (Some((month, _)), None) = (self.numbers.last(), self.month) {
                    self.month = Some((self.numbers.len() - 1, *month));
                    self.numbers.pop();
                }
            }
            Some('日' | '号' | '號' | '일') => {}
            _ => return word,
        }
        letters.as_str()
    }

    fn day(&self, order: Order) -> Result<(civil::Date, Pair), Wrong> {
        let year_of =
            |year: i16| if self.thai && (60..100).contains(&year) { year + 2500 } else { full_year(year) };
        match (self.month, self.numbers.as_slice()) {
            (Some((_, month)), [(year, 4), (day, 1 | 2)]) => Ok((build(*year, month, *day)?, None)),
            (Some((_, month)), [(day, 1 | 2), (year, 2 | 4)]) => {
                Ok((build(year_of(*year), month, *day)?, None))
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
}

/// Months of Polish that are other months in Croatian.
const OTHERS: [&str; 3] = ["listopada", "lis", "lip"];

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
