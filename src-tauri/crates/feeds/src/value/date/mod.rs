//! Dates and times as files write them, in any of some thirty languages.

mod clock;
mod day;

use super::{filled, folded};
use clock::split;
use day::{build, day};
use jiff::{Timestamp, civil, tz::Offset};
use std::borrow::Cow;
use tidewaiter_core::Stated;

/// Which of two numbers is the day where the digits leave it open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "DateOrder")]
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

/// The time of day in a cell that holds nothing else.
pub fn clock_alone(cell: &str) -> Option<civil::Time> {
    let text = filled(cell)?;
    let behind_first = text.trim_start_matches(|c: char| c.is_ascii_digit());
    if text.len() > 24 || behind_first.len() == text.len() && text.is_ascii() {
        return None;
    }
    let parts = split(&folded(text)).ok()?;
    let (hour, minute, second) = parts.clock?;
    parts.date.trim().is_empty().then_some(())?;
    civil::Time::new(on_dial(hour, parts.half), minute, second, 0).ok()
}

/// The hour of 24 that an hour of 12 is.
fn on_dial(hour: i8, half: Option<bool>) -> i8 {
    match half {
        Some(true) if hour < 12 => hour + 12,
        Some(false) if hour == 12 => 0,
        _ => hour,
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
    let text = chinese_numbers(&text).map_or(text, Cow::Owned);
    let text = compact(&text).map_or(text, Cow::Owned);
    if let Some(number) = lone_number(&text) {
        return number.map(|stated| (stated, None));
    }
    let parts = split(&text)?;
    let (date, pair) = day(&parts.date, order)?;
    let Some((hour, minute, second)) = parts.clock else { return Ok((Stated::Date(date), pair)) };
    let time =
        civil::Time::new(on_dial(hour, parts.half), minute, second, 0).map_err(|_| Wrong::Impossible)?;
    let local = date.to_datetime(time);
    Ok((parts.offset.map_or(Stated::Local(local), |offset| Stated::Offset(local, offset)), pair))
}

/// `20260714T100500Z`, `20260714 10:05` with signs between their numbers.
fn compact(text: &str) -> Option<String> {
    let (day, clock) = (text.get(..8)?, text.get(8..)?);
    let clock = clock.strip_prefix(['T', ' '])?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(day) {
        return None;
    }
    let clock = match (clock.get(..4), clock.get(4..6)) {
        (Some(four), Some(two)) if digits(four) && digits(two) => {
            format!("{}:{}:{two}{}", four.get(..2)?, four.get(2..)?, clock.get(6..)?)
        }
        (Some(four), _) if digits(four) => {
            format!("{}:{}{}", four.get(..2)?, four.get(2..)?, clock.get(4..)?)
        }
        _ => clock.to_owned(),
    };
    Some(format!("{}-{}-{} {clock}", day.get(..4)?, day.get(4..6)?, day.get(6..)?))
}

/// Chinese numbers before the units of a date as digits: `二〇二六年七月十四日`, `七月 14, 2026`.
fn chinese_numbers(text: &str) -> Option<String> {
    const DIGITS: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    let value = |c: char| match c {
        '零' | '○' => Some(0),
        '元' => Some(1),
        c => DIGITS.iter().position(|digit| *digit == c),
    };
    let is_number = |c: char| value(c).is_some() || c == '十';
    if text.is_ascii() || !text.contains(is_number) {
        return None;
    }
    let mut digits = String::with_capacity(text.len());
    let letters: Vec<char> = text.chars().collect();
    for (at, c) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied().and_then(value);
        let next = letters.get(at + 1).copied().unwrap_or(' ');
        let unit = letters.iter().skip(at).find(|c| !is_number(**c));
        match (value(*c), *c) {
            _ if !unit.is_some_and(|unit| matches!(unit, '年' | '月' | '日' | '号' | '號')) => {
                digits.push(*c)
            }
            (Some(value), _) => digits.push(char::from_digit(u32::try_from(value).ok()?, 10)?),
            // Ten: 1 where no number stands before it, 0 where none stands behind it.
            (None, '十') => {
                if before.is_none() {
                    digits.push('1');
                }
                if value(next).is_none() {
                    digits.push('0');
                }
            }
            (None, c) => digits.push(c),
        }
    }
    Some(digits)
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

#[cfg(test)]
mod tests;
