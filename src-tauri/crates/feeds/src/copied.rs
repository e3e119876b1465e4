//! Text that a person copied from 17TRACK's tracking page: blocks of `Number:`, `Package status:`, `Country:` and one
//! event a line.

use crate::{
    ReadError, Refusal,
    row::{Row, Rows},
    source::Kept,
    text::Encoded,
};
use std::{collections::HashMap, sync::LazyLock};

/// Largest text that anybody copies.
const SIZE: u64 = 64 << 20;
/// Names of the lines in the page's languages, and what stands between two countries.
const NAMES: &str = include_str!("../data/copied.tsv");

/// The words for what a line states.
fn words(meaning: &str) -> impl Iterator<Item = &'static str> {
    let line = NAMES.lines().filter_map(|line| line.split_once('\t')).find(move |(it, _)| *it == meaning);
    line.into_iter().flat_map(|(_, words)| words.split('|'))
}

/// What a line states that is called so: `number`, `status`, `country`.
fn meaning(name: &str) -> Option<&'static str> {
    MEANINGS.get(name).copied()
}

static MEANINGS: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let all = ["number", "status", "country"].into_iter();
    all.flat_map(|meaning| words(meaning).map(move |word| (word, meaning))).collect()
});

/// Words that begin an event's text and no place's name.
const NO_PLACES: [&str; 14] = [
    "delivered",
    "arrived",
    "departed",
    "accepted",
    "shipment",
    "package",
    "parcel",
    "item",
    "delivery",
    "customs",
    "in",
    "out",
    "your",
    "the",
];

/// A copied text.
pub struct Copied {
    text: String,
    encoded: Encoded,
}

impl Copied {
    /// If it is one: a line names a number, and the next ones its status or the page itself.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn recognise(kept: &Kept, start: &[u8], encoded: Encoded) -> Result<Option<Copied>, Refusal> {
        let head = encoded.encoding.decode_with_bom_removal(start).0;
        let lines = || head.lines().take(200).filter_map(named);
        let number = lines().any(|(name, _)| meaning(&name) == Some("number"));
        let status = lines().any(|(name, _)| meaning(&name) == Some("status"));
        if !number || !(status || head.to_lowercase().contains("17track")) || kept.len() > SIZE {
            return Ok(None);
        }
        let text = encoded.encoding.decode_with_bom_removal(&kept.all()?).0.into_owned();
        Ok(Some(Copied { text, encoded }))
    }

    /// The encoding.
    pub fn encoded(&self) -> Encoded {
        self.encoded
    }

    /// What the cells of the rows are.
    pub fn header() -> Row {
        let mut row = Row::default();
        row.begin(0);
        for header in
            ["Tracking Number", "Status", "Origin", "Destination", "Event time", "Location", "Event"]
        {
            row.push(header);
        }
        row
    }

    /// One row an event, and one for a number without any.
    pub fn rows(&self) -> CopiedRows<'_> {
        CopiedRows {
            lines: self.text.lines(),
            line: 0,
            block: Block::default(),
            length: self.text.len(),
            seen: 0,
        }
    }
}

/// `Name: value`, for lines that begin with a name.
fn named(line: &str) -> Option<(String, &str)> {
    let (name, value) = line.split_once([':', '：'])?;
    let short = name.chars().count() <= 24 && !name.chars().any(|c| c.is_ascii_digit());
    short.then(|| (name.trim().to_lowercase(), value.trim()))
}

/// What stands above the events of a number.
#[derive(Debug, Clone, Default)]
struct Block {
    number: String,
    status: String,
    origin: String,
    destination: String,
    events: u32,
}

/// The rows of a copied text.
pub struct CopiedRows<'a> {
    lines: std::str::Lines<'a>,
    line: u32,
    block: Block,
    length: usize,
    seen: usize,
}

impl CopiedRows<'_> {
    /// A number that ended without an event is a row too.
    fn close(&mut self, row: &mut Row) -> bool {
        let block = std::mem::take(&mut self.block);
        let lone = !block.number.is_empty() && block.events == 0;
        if lone {
            fill(row, &block, ["", "", ""]);
        }
        lone
    }

    /// Takes a line of a block's head.
    fn head(&mut self, name: &str, value: &str) -> bool {
        if meaning(name) == Some("status") {
            value.clone_into(&mut self.block.status);
        } else if meaning(name) == Some("country") {
            let (origin, destination) =
                words("between").find_map(|between| value.split_once(between)).unwrap_or((value, ""));
            let origin = origin.trim_end_matches('-');
            let known = |country: &str| {
                if tidewaiter_core::Country::find(country).is_some() {
                    country.trim().to_owned()
                } else {
                    String::new()
                }
            };
            (self.block.origin, self.block.destination) = (known(origin), known(destination));
        } else {
            return false;
        }
        true
    }
}

impl Rows for CopiedRows<'_> {
    fn next(&mut self, row: &mut Row) -> Result<bool, ReadError> {
        while let Some(line) = self.lines.next() {
            self.line += 1;
            self.seen += line.len() + 1;
            row.begin(self.line);
            match named(line) {
                Some((name, value)) if meaning(&name) == Some("number") => {
                    let lone = self.close(row);
                    value.clone_into(&mut self.block.number);
                    if lone {
                        return Ok(true);
                    }
                }
                Some((name, value)) if self.head(&name, value) => {}
                _ => {
                    if let Some(event) = event(line) {
                        self.block.events += 1;
                        fill(row, &self.block, event);
                        return Ok(true);
                    }
                }
            }
        }
        row.begin(self.line);
        Ok(self.close(row))
    }

    fn progress(&self) -> (u64, u64) {
        let count = |length: usize| u64::try_from(length).unwrap_or(0);
        (count(self.seen.min(self.length)), count(self.length))
    }
}

fn fill(row: &mut Row, block: &Block, event: [&str; 3]) {
    for cell in [&block.number, &block.status, &block.origin, &block.destination] {
        row.push(cell);
    }
    event.iter().for_each(|cell| row.push(cell));
}

/// Time, place and text of a line that begins with a date and a clock.
fn event(line: &str) -> Option<[&str; 3]> {
    let line = line.trim_start_matches(['-', '•', '*', '·', '–', ' ', '\t']);
    let colon = line.find(':').filter(|at| *at <= 40)?;
    let behind = line.get(colon + 1..)?;
    let clock = behind.find(|c: char| !(c.is_ascii_digit() || c == ':')).unwrap_or(behind.len());
    let mut end = colon + 1 + clock;
    let half = line.get(end..)?.trim_start();
    if ["AM", "PM", "am", "pm"].iter().any(|mark| half.starts_with(mark)) {
        end = line.len() - half.len() + 2;
    }
    // An offset follows directly.
    let offset = line.get(end..)?.find(|c: char| !(c.is_ascii_digit() || "+-:.Z".contains(c)));
    end += offset.unwrap_or(line.len() - end);
    let time = line.get(..end)?;
    crate::value::date::read(time, crate::value::date::Order::DayFirst).ok().flatten()?;
    let rest = line.get(end..)?.trim_start_matches([',', ' ', '\t', '|', '，']);
    let (place, text) = place(rest);
    Some([time, place, text])
}

/// `Guangzhou, CN, Departed from sorting center`: a name, perhaps its country, then what happened there.
fn place(rest: &str) -> (&str, &str) {
    if let Some((place, text)) = rest.split_once('\t') {
        return (place.trim(), text.trim());
    }
    if let Some((place, text)) = rest.split_once('，').filter(|(place, _)| is_short_place(place)) {
        return (place.trim(), text.trim());
    }
    let Some((first, behind)) = rest.split_once(", ") else { return ("", rest) };
    let word = first.split(' ').next().unwrap_or_default().to_lowercase();
    if first.split(' ').count() > 4 || NO_PLACES.contains(&word.as_str()) {
        return ("", rest);
    }
    match behind.split_once(", ") {
        Some((second, text)) if second.len() <= 3 || tidewaiter_core::Country::find(second).is_some() => {
            (rest.get(..first.len() + 2 + second.len()).unwrap_or(first), text)
        }
        _ => (first, behind),
    }
}

/// In Chinese a comma may also stand inside what happened.
fn is_short_place(place: &str) -> bool {
    place.chars().count() <= 8 && !place.contains(['已', '件', '到', '离', '離', '收', '【', '您'])
}
