//! The time of day and the offset beside a date.

use super::{
    Wrong,
    day::{DOTTED, WORD, Word, words},
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
    let text = worded_clock(text);
    let mut parts = Parts { date: text.clone(), clock: None, half: None, offset: None };
    let Some((from, to, clock)) = clock(&text) else { return Ok(parts) };
    let (before, behind) = (text.get(..from).unwrap_or_default(), text.get(to..).unwrap_or_default());
    let (behind, offset) = offset(behind)?;
    parts.offset = offset;
    parts.clock = Some(clock);
    let (before, behind) = (parts.without_words(before, false), parts.without_words(&behind, true));
    parts.date = format!("{before} {behind}");
    Ok(parts)
}

impl Parts {
    /// Takes AM, PM and the names of zones; what is left.
    fn without_words(&mut self, text: &str, behind: bool) -> String {
        let mut lower = text.to_lowercase();
        for (dotted, bare) in DOTTED.iter() {
            if lower.contains(dotted.as_str()) {
                lower = lower.replace(dotted.as_str(), bare);
            }
        }
        let mut rest = String::with_capacity(lower.len());
        for word in words(&lower) {
            match WORD.get(word) {
                Some(Word::Morning) => self.half = Some(false),
                Some(Word::Afternoon) => self.half = Some(true),
                Some(Word::Behind(half)) if behind => self.half = Some(*half),
                Some(Word::Zone(minutes)) => {
                    self.offset = self.offset.or(Offset::from_seconds(minutes * 60).ok());
                }
                _ => rest.push_str(word),
            }
        }
        rest
    }
}

/// The units of a clock in Chinese, Japanese and Korean as the signs of everybody else.
fn signs_for_units(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut signs = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let number = signs.ends_with(|c: char| c.is_ascii_digit());
        let goes_on = letters.peek().is_some_and(|c| c.is_ascii_digit() || *c == ' ');
        signs.push_str(match c {
            '时' | '時' | '点' | '點' | '시' if number => {
                if goes_on {
                    ":"
                } else {
                    ":00 "
                }
            }
            '分' | '분' if number => {
                if goes_on {
                    ":"
                } else {
                    " "
                }
            }
            '秒' | '초' | '\u{202f}' | '\u{a0}' | '\u{2009}' => " ",
            '：' => ":",
            _ => {
                signs.push(c);
                continue;
            }
        });
    }
    signs.replace(": ", ":")
}

/// `14h30`, `14 h 30` as `14:30`; `3PM` as `3:00PM`.
fn worded_clock(text: String) -> String {
    if text.contains(':') {
        return text;
    }
    let bytes = text.as_bytes();
    let digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    let letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphabetic);
    let skip = |at: usize| at + usize::from(bytes.get(at) == Some(&b' '));
    for at in (0..bytes.len()).filter(|at| digit(Some(*at)) && !digit(Some(at + 1))) {
        let unit = skip(at + 1);
        let (before, here) = (text.get(..=at).unwrap_or_default(), text.get(unit..).unwrap_or_default());
        if matches!(bytes.get(unit), Some(b'h' | b'H')) && digit(Some(skip(unit + 1))) {
            return format!("{before}:{}", text.get(skip(unit + 1)..).unwrap_or_default());
        }
        let half = matches!(bytes.get(unit..unit + 2), Some([b'a' | b'A' | b'p' | b'P', b'm' | b'M']));
        if half && !letter(unit + 2) {
            return format!("{before}:00 {here}");
        }
    }
    text
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
    let nothing = || Ok((behind.to_owned(), None));
    let Some(at) = behind.find(['+', '-', '−']) else { return nothing() };
    let (before, tail) = behind.split_at(at);
    // Before an offset stands the name of a zone or a half of the day; a dash behind anything else cuts a date.
    let named = |word: &str| {
        !word.starts_with(char::is_alphanumeric)
            || matches!(
                WORD.get(word),
                Some(Word::Zone(_) | Word::Filler | Word::Morning | Word::Afternoon | Word::Behind(_))
            )
    };
    let mut letters = tail.chars();
    let sign = letters.next().unwrap_or(' ');
    let rest = letters.as_str();
    let digits: String = rest.chars().filter(|c| *c != ':').take_while(char::is_ascii_digit).collect();
    if !words(&before.to_lowercase()).all(named) {
        return nothing();
    }
    let (hours, minutes) = match digits.len() {
        1 | 2 => (digits.as_str(), "0"),
        3 => digits.split_at(1),
        4 => digits.split_at(2),
        _ => return nothing(),
    };
    let (hours, minutes): (i32, i32) =
        (hours.parse().map_err(|_| Wrong::NotADate)?, minutes.parse().map_err(|_| Wrong::NotADate)?);
    if hours > 15 || minutes > 59 {
        return Err(Wrong::Impossible);
    }
    let seconds = (hours * 60 + minutes) * 60 * if sign == '+' { 1 } else { -1 };
    let used = rest
        .char_indices()
        .find(|(_, c)| !(c.is_ascii_digit() || *c == ':' || *c == ')'))
        .map_or(rest.len(), |(at, _)| at);
    let left = format!("{} {}", before.replace('(', " "), without_note(rest.get(used..).unwrap_or_default()));
    Ok((left, Some(Offset::from_seconds(seconds).map_err(|_| Wrong::Impossible)?)))
}

/// What stands behind an offset, without the zone's name in brackets: `(China Standard Time)`, `[Asia/Shanghai]`.
fn without_note(behind: &str) -> &str {
    let bracketed = behind.trim_start().starts_with(['(', '[']) && behind.trim_end().ends_with([')', ']']);
    if bracketed { "" } else { behind }
}
