//! Text that a person copied from 17TRACK's tracking page: blocks of `Number:`, `Package status:`, `Country:` and one
//! event a line.

use crate::{
    ReadError, Refusal,
    row::{Row, Rows},
    source::Kept,
    text::Encoded,
};

/// Largest text that anybody copies.
const SIZE: u64 = 64 << 20;
/// Names of the lines in the page's languages, lower case.
const NUMBER: [&str; 11] = [
    "number",
    "单号",
    "單號",
    "номер",
    "número",
    "numéro",
    "nummer",
    "numero",
    "番号",
    "번호",
    "tracking number",
];
const STATUS: [&str; 9] = [
    "package status",
    "包裹状态",
    "包裹狀態",
    "статус посылки",
    "estado del paquete",
    "statut du colis",
    "paketstatus",
    "status do pacote",
    "status",
];
const COUNTRY: [&str; 7] = ["country", "国家", "國家", "страна", "país", "pays", "land"];
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
        let number = lines().any(|(name, _)| NUMBER.contains(&name.as_str()));
        let status = lines().any(|(name, _)| STATUS.contains(&name.as_str()));
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
        if STATUS.contains(&name) {
            value.clone_into(&mut self.block.status);
        } else if COUNTRY.contains(&name) {
            let (origin, destination) =
                value.split_once("->").or_else(|| value.split_once('→')).unwrap_or((value, ""));
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
                Some((name, value)) if NUMBER.contains(&name.as_str()) => {
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
    let colon = line.find(':').filter(|at| *at <= 40)?;
    let behind = line.get(colon + 1..)?;
    let clock = behind.find(|c: char| !(c.is_ascii_digit() || c == ':')).unwrap_or(behind.len());
    let mut end = colon + 1 + clock;
    let half = line.get(end..)?.trim_start();
    if ["AM", "PM", "am", "pm"].iter().any(|mark| half.starts_with(mark)) {
        end = line.len() - half.len() + 2;
    }
    let time = line.get(..end)?;
    crate::value::date::read(time, crate::value::date::Order::DayFirst).ok().flatten()?;
    let rest = line.get(end..)?.trim_start_matches([',', ' ', '\t', '|', '，']);
    let (place, text) = place(rest);
    Some([time, place, text])
}

/// `Guangzhou, CN, Departed from sorting center`: a name, perhaps its country, then what happened there.
fn place(rest: &str) -> (&str, &str) {
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
