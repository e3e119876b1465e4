//! The time of day and the offset beside a date.

use super::{
    Wrong,
    day::{WORD, Word, words},
};
use jiff::tz::Offset;

/// A text taken apart: what is left of it without the clock, the clock, its half of the day, its offset.
pub(super) struct Parts {
    pub(super) date: String,
    pub(super) clock: Option<(i8, i8, i8)>,
    pub(super) half: Option<bool>,
    pub(super) offset: Option<Offset>,
}

pub(super) fn split(text: &str) -> Result<Parts, Wrong> {
    let text = signs_for_units(text);
    let text = french_clock(text);
    let mut parts = Parts { date: text.clone(), clock: None, half: None, offset: None };
    let Some((from, to, clock)) = clock(&text) else { return Ok(parts) };
    let (before, behind) = (text.get(..from).unwrap_or_default(), text.get(to..).unwrap_or_default());
    let (behind, offset) = offset(behind)?;
    parts.offset = offset;
    parts.clock = Some(clock);
    parts.date = format!("{before} {behind}");
    Ok(parts.without_half())
}

impl Parts {
    /// Takes AM and PM out of what is left.
    fn without_half(mut self) -> Parts {
        let dotted = self
            .date
            .to_lowercase()
            .replace("a.m.", "am")
            .replace("p.m.", "pm")
            .replace("a. m.", "am")
            .replace("p. m.", "pm");
        let mut rest = String::with_capacity(dotted.len());
        for word in words(&dotted) {
            match WORD.get(word) {
                Some(Word::Morning) => self.half = Some(false),
                Some(Word::Afternoon) => self.half = Some(true),
                _ => rest.push_str(word),
            }
        }
        self.date = rest;
        self
    }
}

/// The units of Chinese, Japanese and Korean as the signs of everybody else.
fn signs_for_units(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut signs = String::with_capacity(text.len());
    for c in text.chars() {
        signs.push_str(match c {
            '年' | '月' | '년' | '월' => "-",
            '日' | '号' | '號' | '일' | '秒' | '초' | '\u{202f}' | '\u{a0}' => " ",
            '时' | '時' | '点' | '點' | '시' | '：' => ":",
            '分' | '분' => " ",
            _ => {
                signs.push(c);
                continue;
            }
        });
    }
    signs.replace(": ", ":").replace("- ", "-")
}

/// `14h30` as `14:30`.
fn french_clock(text: String) -> String {
    let bytes = text.as_bytes();
    let digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    let hour = text.match_indices(['h', 'H']).find(|(at, _)| digit(at.checked_sub(1)) && digit(Some(at + 1)));
    match hour {
        Some((at, _)) if !text.contains(':') => format!("{}:{}", &text[..at], &text[at + 1..]),
        _ => text,
    }
}

/// Where the clock stands, and what it shows.
fn clock(text: &str) -> Option<(usize, usize, (i8, i8, i8))> {
    let bytes = text.as_bytes();
    let colon = memchr::memchr(b':', bytes).or_else(|| dotted_clock(bytes))?;
    let sign = *bytes.get(colon)?;
    let digits_before = bytes.get(..colon)?.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    if !(1..=2).contains(&digits_before) {
        return None;
    }
    let two = |at: usize| {
        let digits: String = text.get(at..)?.chars().take_while(char::is_ascii_digit).collect();
        if (1..=2).contains(&digits.len()) {
            Some((digits.parse::<i8>().ok()?, at + digits.len()))
        } else {
            None
        }
    };
    let from = colon - digits_before;
    let hour = text.get(from..colon)?.parse().ok()?;
    let (minute, mut to) = two(colon + 1)?;
    let mut second = 0;
    if bytes.get(to) == Some(&sign)
        && let Some((value, end)) = two(to + 1)
    {
        (second, to) = (value, end);
        if matches!(bytes.get(to), Some(b'.' | b',')) {
            to += 1 + bytes.get(to + 1..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
        }
    }
    Some((from, to, (hour, minute, second)))
}

/// `03/10/2026 19.30`: a point between two numbers behind a blank, at the end.
fn dotted_clock(bytes: &[u8]) -> Option<usize> {
    let blank = bytes.iter().rposition(|byte| *byte == b' ')?;
    let tail = bytes.get(blank + 1..)?;
    let date = bytes.get(..blank)?.iter().filter(|byte| byte.is_ascii_digit()).count();
    let point = memchr::memchr(b'.', tail)?;
    let clock = matches!(tail.len(), 4..=8)
        && point <= 2
        && tail.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.');
    (clock && date >= 5).then_some(blank + 1 + point)
}

/// The offset behind a clock: `Z`, `+02:00`, `-0400`, `PDT(UTC-7)`, `GMT+8`; and what is left.
fn offset(behind: &str) -> Result<(String, Option<Offset>), Wrong> {
    let Some(at) = behind.find(['+', '-', '−', 'Z']) else {
        return Ok((behind.to_owned(), zone_word(behind)));
    };
    let tail = behind.get(at..).unwrap_or_default();
    let mut letters = tail.chars();
    let sign = letters.next().unwrap_or(' ');
    if sign == 'Z' {
        let lone = behind.trim() == "Z";
        return Ok((if lone { String::new() } else { behind.to_owned() }, lone.then_some(Offset::UTC)));
    }
    let rest = letters.as_str();
    let digits: String = rest.chars().filter(|c| *c != ':').take_while(char::is_ascii_digit).collect();
    let (hours, minutes) = match digits.len() {
        1 | 2 => (digits.as_str(), "0"),
        3 => digits.split_at(1),
        4 => digits.split_at(2),
        _ => return Ok((behind.to_owned(), None)),
    };
    let (hours, minutes): (i32, i32) =
        (hours.parse().map_err(|_| Wrong::NotADate)?, minutes.parse().map_err(|_| Wrong::NotADate)?);
    if hours > 15 || minutes > 59 {
        return Err(Wrong::Impossible);
    }
    let seconds = (hours * 60 + minutes) * 60 * if sign == '+' { 1 } else { -1 };
    let used: usize = rest
        .char_indices()
        .find(|(_, c)| !(c.is_ascii_digit() || *c == ':' || *c == ')'))
        .map_or(rest.len(), |(at, _)| at);
    let left = format!(
        "{} {}",
        behind.get(..at).unwrap_or_default().replace('(', " "),
        rest.get(used..).unwrap_or_default()
    );
    Ok((left, Some(Offset::from_seconds(seconds).map_err(|_| Wrong::Impossible)?)))
}

/// `UTC`, `GMT`; other abbreviations mean different offsets to different people.
fn zone_word(behind: &str) -> Option<Offset> {
    let word = behind.trim().trim_matches(['(', ')']);
    (word.eq_ignore_ascii_case("utc") || word.eq_ignore_ascii_case("gmt")).then_some(Offset::UTC)
}
