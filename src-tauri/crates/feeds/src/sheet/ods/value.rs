//! A cell of an OpenDocument: the value that it states, else the text that it shows.

use super::content::count;
use crate::row::Row;
use jiff::{Unit, civil::DateTime};
use quick_xml::{XmlVersion, events::BytesStart};

/// What a cell states beside its text.
enum Value {
    /// Text, where its paragraphs do not tell it to the letter.
    Text(Option<String>),
    Number(f64),
    /// A date, a clock or a truth, as text.
    Written(String),
}

/// A cell.
pub struct Cell {
    /// How often it stands there.
    pub times: u32,
    value: Value,
    text: String,
    paragraphs: u32,
    inside: bool,
}

impl Cell {
    /// By its tag.
    pub fn of(tag: &BytesStart<'_>) -> Cell {
        let (mut kind, mut stated, mut text, mut times) = (None, None, None, 1);
        for attribute in tag.attributes().with_checks(false).flatten() {
            let value =
                || attribute.normalized_value(XmlVersion::Implicit1_0).unwrap_or_default().into_owned();
            match attribute.key.local_name().as_ref() {
                // The first one: others say the same again in their own way.
                "value-type" if kind.is_none() => kind = Some(value()),
                "value" | "date-value" | "time-value" | "boolean-value" => stated = Some(value()),
                "string-value" => text = Some(value()).filter(|text| !text.is_empty()),
                "number-columns-repeated" => times = value().parse().unwrap_or(u32::MAX).max(1),
                _ => {}
            }
        }
        let value = stated.and_then(|stated| match kind.as_deref()? {
            "float" | "percentage" | "currency" => stated.parse().ok().map(Value::Number),
            "date" => Some(Value::Written(moment(&stated))),
            "time" => Some(Value::Written(clock(&stated))),
            "boolean" => Some(Value::Written(stated)),
            _ => None,
        });
        Cell {
            times,
            value: value.unwrap_or(Value::Text(text)),
            text: String::new(),
            paragraphs: 0,
            inside: false,
        }
    }

    /// Whether it says nothing.
    pub fn is_blank(&self) -> bool {
        self.text.is_empty() && matches!(self.value, Value::Text(None))
    }

    /// Appends it to a row, once.
    pub fn write(&self, row: &mut Row) {
        match &self.value {
            Value::Number(value) => row.push_number(*value),
            Value::Written(text) => row.push(text),
            Value::Text(Some(stated)) => row.push(stated),
            Value::Text(None) => row.push(&self.text),
        }
    }

    /// A paragraph begins: a further line.
    pub fn paragraph(&mut self) {
        if self.paragraphs > 0 {
            self.text.push('\n');
        }
        self.paragraphs += 1;
        self.inside = true;
    }

    /// It ends.
    pub fn close(&mut self) {
        self.inside = false;
    }

    /// Blanks, tabs and line ends have tags of their own.
    pub fn mark(&mut self, name: &str, tag: &BytesStart<'_>) {
        match name {
            "s" if self.inside => {
                // A cell holds 32,767 characters.
                let times = usize::try_from(count(tag, "c")).unwrap_or(usize::MAX).min(32_767);
                self.text.push_str(&" ".repeat(times));
            }
            "tab" if self.inside => self.text.push('\t'),
            "line-break" if self.inside => self.text.push('\n'),
            _ => {}
        }
    }

    /// Text of a paragraph; a run of white space is one blank.
    pub fn text(&mut self, text: &str) {
        if self.inside && !text.starts_with(' ') && !text.contains(['\n', '\t', '\r']) && !text.contains("  ")
        {
            self.text.push_str(text);
            return;
        }
        for c in text.chars().filter(|_| self.inside) {
            if !matches!(c, ' ' | '\n' | '\t' | '\r') {
                self.text.push(c);
            } else if !self.text.is_empty() && !self.text.ends_with([' ', '\n']) {
                self.text.push(' ');
            }
        }
    }

    /// A character that was written by its name or number.
    pub fn character(&mut self, c: char) {
        if self.inside {
            self.text.push(c);
        }
    }
}

/// `2026-07-14T10:00:00.000000419`: days are kept as fractions, so that seconds are a little off.
fn moment(date: &str) -> String {
    let read = date.parse::<DateTime>().ok().filter(|_| date.contains('T'));
    match read.and_then(|moment| moment.round(Unit::Second).ok()) {
        Some(moment) => moment.strftime("%Y-%m-%d %H:%M:%S").to_string(),
        None => date.to_owned(),
    }
}

/// `PT10H05M00S` as `10:05:00`.
fn clock(time: &str) -> String {
    let mut parts = [0_u32; 3];
    let mut number = String::new();
    for c in time.trim_start_matches("PT").chars() {
        let part = match c {
            'H' => parts.first_mut(),
            'M' => parts.get_mut(1),
            'S' => parts.get_mut(2),
            _ => {
                number.push(c);
                continue;
            }
        };
        let whole = std::mem::take(&mut number);
        let whole = whole.split(['.', ',']).next().and_then(|whole| whole.parse().ok());
        match (part, whole) {
            (Some(part), Some(whole)) => *part = whole,
            _ => return time.to_owned(),
        }
    }
    let [hours, minutes, seconds] = parts;
    format!("{hours:02}:{minutes:02}:{seconds:02}")
}
