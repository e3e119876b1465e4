//! Dates and times as files write them, in any of some thirty languages.

use super::{filled, folded};
use jiff::{Timestamp, civil, tz::Offset};
use std::{collections::HashMap, sync::LazyLock};
use tidewaiter_core::Stated;

const WORDS: &str = include_str!("../../data/dates.tsv");

/// Which of two numbers is the day where the digits leave it open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// `31/12/2026`
    DayFirst,
    /// `12/31/2026`
    MonthFirst,
}

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// It has the form of one, but there is no such day or time.
    Impossible,
    /// It has not.
    NotADate,
}

/// Years that a trade record can be of.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2100;

/// The date in a cell, the first of several lines; None where it says that there is none.
///
/// # Errors
/// [`Wrong`], never a wrong date.
pub fn read(cell: &str, order: Order) -> Result<Option<Stated>, Wrong> {
    match cell.lines().find_map(filled) {
        None => Ok(None),
        Some(text) => parse(text, order).map(|(stated, _)| Some(stated)),
    }
}

/// What a cell proves about the order of day and month: nothing where either reading is possible, or no date is.
pub fn proof(cell: &str) -> Option<Order> {
    let (_, digits) = parse(filled(cell)?, Order::DayFirst)
        .or_else(|_| parse(filled(cell).unwrap_or_default(), Order::MonthFirst))
        .ok()?;
    match digits? {
        (first, second) if first > 12 && second <= 12 => Some(Order::DayFirst),
        (first, second) if second > 12 && first <= 12 => Some(Order::MonthFirst),
        _ => None,
    }
}

/// Whether the order of day and month makes a difference to a cell.
pub fn is_open(cell: &str) -> bool {
    filled(cell).and_then(|text| parse(text, Order::DayFirst).ok()).is_some_and(|(_, digits)| {
        digits.is_some_and(|(first, second)| first <= 12 && second <= 12 && first != second)
    })
}

/// The two numbers of which one is the day and one the month, where the text has such.
type Pair = Option<(i16, i16)>;

fn parse(text: &str, order: Order) -> Result<(Stated, Pair), Wrong> {
    if let Some(plain) = plain(text) {
        return plain.map(|stated| (stated, None));
    }
    let text = folded(text);
    if let Some(number) = lone_number(&text) {
        return number.map(|stated| (stated, None));
    }
    let parts = split(&text)?;
    let (date, pair) = day(&parts.date, order)?;
    let Some((hour, minute, second)) = parts.clock else { return Ok((Stated::Date(date), pair)) };
    let hour = match parts.half {
        Some(true) if hour < 12 => hour + 12,
        Some(false) if hour == 12 => 0,
        _ => hour,
    };
    let time = civil::Time::new(hour, minute, second, 0).map_err(|_| Wrong::Impossible)?;
    let local = date.to_datetime(time);
    Ok((parts.offset.map_or(Stated::Local(local), |offset| Stated::Offset(local, offset)), pair))
}

/// `2026-07-01`, `2026-07-01 09:30`, `2026-07-01 09:30:00`: most cells of most files.
fn plain(text: &str) -> Option<Result<Stated, Wrong>> {
    let bytes = text.as_bytes();
    let number = |from: usize, to: usize| -> Option<i16> {
        let digits = bytes.get(from..to)?;
        digits
            .iter()
            .try_fold(0_i16, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + i16::from(byte - b'0')))
    };
    let mark = |at: usize, mark: u8| bytes.get(at) == Some(&mark);
    if !matches!(bytes.len(), 10 | 16 | 19) || !mark(4, b'-') || !mark(7, b'-') {
        return None;
    }
    let small = |value: i16| i8::try_from(value).ok();
    let date = build(number(0, 4)?, number(5, 7)?, number(8, 10)?);
    if bytes.len() == 10 {
        return Some(date.map(Stated::Date));
    }
    if !(mark(10, b' ') || mark(10, b'T')) || !mark(13, b':') {
        return None;
    }
    let (hour, minute) = (small(number(11, 13)?)?, small(number(14, 16)?)?);
    let second = if bytes.len() == 19 {
        if mark(16, b':') { small(number(17, 19)?)? } else { return None }
    } else {
        0
    };
    let time = civil::Time::new(hour, minute, second, 0).map_err(|_| Wrong::Impossible);
    Some(date.and_then(|date| Ok(Stated::Local(date.to_datetime(time?)))))
}

/// A date as one number: `20260714`, a spreadsheet's days since 1900, seconds or milliseconds since 1970.
fn lone_number(text: &str) -> Option<Result<Stated, Wrong>> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    if digits != whole.len() + part.len() || whole.is_empty() {
        return None;
    }
    let value: i64 = whole.parse().ok()?;
    let slice = |from: usize, to: usize| {
        whole.get(from..to).and_then(|digits| digits.parse::<i16>().ok()).unwrap_or(-1)
    };
    Some(match (whole.len(), part) {
        (8, "") => build(slice(0, 4), slice(4, 6), slice(6, 8)).map(Stated::Date),
        (12 | 14, "") => build(slice(0, 4), slice(4, 6), slice(6, 8)).and_then(|date| {
            let small = |value: i16| i8::try_from(value).unwrap_or(-1);
            let second = if whole.len() == 14 { slice(12, 14) } else { 0 };
            let time = civil::Time::new(small(slice(8, 10)), small(slice(10, 12)), small(second), 0);
            time.map(|time| Stated::Local(date.to_datetime(time))).map_err(|_| Wrong::Impossible)
        }),
        (10, _) => instant(Timestamp::from_second(value)),
        (13, _) => instant(Timestamp::from_millisecond(value)),
        (5, _) => serial(text),
        _ => Err(Wrong::NotADate),
    })
}

fn instant(timestamp: Result<Timestamp, jiff::Error>) -> Result<Stated, Wrong> {
    let local = Offset::UTC.to_datetime(timestamp.map_err(|_| Wrong::Impossible)?);
    if YEARS.contains(&local.year()) {
        Ok(Stated::Offset(local, Offset::UTC))
    } else {
        Err(Wrong::Impossible)
    }
}

/// Days since 30 December 1899 and their fraction, to the nearest second.
fn serial(text: &str) -> Result<Stated, Wrong> {
    let (days, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let days: i64 = days.parse().map_err(|_| Wrong::NotADate)?;
    let part: String = part.chars().take(10).collect();
    let scale = 10_i64.pow(u32::try_from(part.len()).unwrap_or(0));
    let part: i64 = if part.is_empty() { 0 } else { part.parse().map_err(|_| Wrong::NotADate)? };
    let seconds = (part * 86_400 + scale / 2) / scale;
    let epoch = civil::date(1899, 12, 30).at(0, 0, 0, 0);
    let span = jiff::Span::new()
        .try_days(days)
        .and_then(|span| span.try_seconds(seconds))
        .map_err(|_| Wrong::Impossible)?;
    let local = epoch.checked_add(span).map_err(|_| Wrong::Impossible)?;
    if !YEARS.contains(&local.year()) {
        return Err(Wrong::Impossible);
    }
    Ok(if part == 0 { Stated::Date(local.date()) } else { Stated::Local(local) })
}

/// A text taken apart: what is left of it without the clock, the clock, its half of the day, its offset.
struct Parts {
    date: String,
    clock: Option<(i8, i8, i8)>,
    half: Option<bool>,
    offset: Option<Offset>,
}

fn split(text: &str) -> Result<Parts, Wrong> {
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

/// What a word in a date means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Month(i16),
    Morning,
    Afternoon,
    Filler,
}

static WORD: LazyLock<HashMap<&'static str, Word>> = LazyLock::new(|| {
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
fn words(text: &str) -> impl Iterator<Item = &str> {
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

fn day(text: &str, order: Order) -> Result<(civil::Date, Pair), Wrong> {
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
fn build(year: i16, month: i16, day: i16) -> Result<civil::Date, Wrong> {
    let year = if (2500..2650).contains(&year) { year - 543 } else { year };
    let small = |value: i16| i8::try_from(value).unwrap_or(-1);
    if !YEARS.contains(&year) {
        return Err(Wrong::Impossible);
    }
    civil::Date::new(year, small(month), small(day)).map_err(|_| Wrong::Impossible)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day_first(text: &str) -> Option<String> {
        read(text, Order::DayFirst)
            .unwrap_or_else(|wrong| panic!("{text}: {wrong:?}"))
            .map(|stated| stated.to_string())
    }

    #[test]
    fn a_date_is_read_in_the_language_of_its_file() {
        for (text, iso) in [
            ("2026-07-01 09:30:00", "2026-07-01T09:30:00"),
            ("2026.07.14 09:31", "2026-07-14T09:31:00"),
            ("2026-07-01T10:00:00Z", "2026-07-01T10:00:00+00:00"),
            ("2026-07-03 11:02:00 -0400", "2026-07-03T11:02:00-04:00"),
            ("2026-07-01T21:51:06+00:00", "2026-07-01T21:51:06+00:00"),
            ("2026-07-14 10:00:00.123456789", "2026-07-14T10:00:00"),
            ("30 setembro 2026 21:56", "2026-09-30T21:56:00"),
            ("24 de março de 2026 22:36 hs.", "2026-03-24T22:36:00"),
            ("1 de março de 2026 12:00", "2026-03-01T12:00:00"),
            ("14 июля 2026", "2026-07-14"),
            ("14 июля 2026 г., 10:05", "2026-07-14T10:05:00"),
            ("2026年7月14日 10:05", "2026-07-14T10:05:00"),
            ("2026年7月14日 下午3时05分", "2026-07-14T15:05:00"),
            ("2026년 7월 14일 오후 3:05", "2026-07-14T15:05:00"),
            ("14 Jul 2026 11:46", "2026-07-14T11:46:00"),
            ("Sep-27-26", "2026-09-27"),
            ("Sep-30-26 23:45:00", "2026-09-30T23:45:00"),
            ("10-Dez-25", "2025-12-10"),
            ("Jul 1, 2026, 4:15:53 PM", "2026-07-01T16:15:53"),
            ("July 8, 2026 15:31", "2026-07-08T15:31:00"),
            ("Jul 14, 2026, 9:15 am PDT(UTC-7)", "2026-07-14T09:15:00-07:00"),
            ("14 juillet 2026 à 09:15", "2026-07-14T09:15:00"),
            ("14. Juli 2026, 09:15 Uhr", "2026-07-14T09:15:00"),
            ("14 ก.ค. 2569", "2026-07-14"),
            ("14 กรกฎาคม 2569 10:05", "2026-07-14T10:05:00"),
            ("05/07/2026 14h30", "2026-07-05T14:30:00"),
        ] {
            assert_eq!(day_first(text).as_deref(), Some(iso), "{text}");
        }
        assert_eq!(day_first("14.07.26").as_deref(), Some("2026-07-14"));
        assert_eq!(day_first("03/10/2026 19.30").as_deref(), Some("2026-10-03T19:30:00"));
        assert_eq!(day_first("١٤/٠٧/٢٠٢٦").as_deref(), Some("2026-07-14"));
        assert_eq!(day_first("2026-07-14\u{202f}10:00").as_deref(), Some("2026-07-14T10:00:00"));
    }

    #[test]
    fn a_date_may_be_one_number() {
        assert_eq!(day_first("20260714").as_deref(), Some("2026-07-14"));
        assert_eq!(day_first("45384.34789351852").as_deref(), Some("2024-04-02T08:20:58"));
        assert_eq!(day_first("1752480000").as_deref(), Some("2025-07-14T08:00:00+00:00"));
        assert_eq!(day_first("1752480000000").as_deref(), Some("2025-07-14T08:00:00+00:00"));
    }

    #[test]
    fn day_and_month_follow_the_order_of_the_column() {
        assert_eq!(day_first("07/08/2026").as_deref(), Some("2026-08-07"));
        assert_eq!(
            read("07/08/2026", Order::MonthFirst).unwrap().map(|it| it.to_string()).as_deref(),
            Some("2026-07-08")
        );
        assert_eq!(proof("31/12/2026"), Some(Order::DayFirst));
        assert_eq!(proof("12/31/2026 9:30:33 AM"), Some(Order::MonthFirst));
        assert_eq!(proof("07/08/2026"), None);
        assert!(is_open("07/08/2026") && !is_open("2026-07-08"));
    }

    #[test]
    fn an_impossible_date_never_becomes_another_one() {
        for text in [
            "30/02/2026",
            "0000-00-00",
            "00/00/0000",
            "2026-13-01",
            "2026-07-32",
            "1899-12-30",
            "9999-12-31",
            "2026-02-29",
            "2026-07-14T25:00:00Z",
            "2026-07-14 24:00",
            "2026-07-14T10:00:00+99:99",
            "2026.02.30 10:00",
        ] {
            assert_eq!(read(text, Order::DayFirst), Err(Wrong::Impossible), "{text}");
        }
        for text in ["20226-01-01", "-1", "2958466", "tomorrow", "not-a-date", "12.30"] {
            assert_eq!(read(text, Order::DayFirst), Err(Wrong::NotADate), "{text}");
        }
        assert_eq!(read("--", Order::DayFirst), Ok(None));
    }
}
