//! The records of a BIFF workbook, looked at before a reader trusts them.
//!
//! The reader makes a whole table of each sheet, from its first cell to its last, with a copy of the text of each
//! cell: two cells in opposite corners, or one long text in many cells, are small on disk and huge in memory.

use super::{
    COLUMNS,
    compound::{u16_at, u32_at},
};
use crate::Refusal;
use std::collections::BTreeSet;

/// Most sheets.
const SHEETS: usize = 256;
/// Most places in all sheets together that need not be filled.
const PLACES: u64 = 1 << 22;
/// Most places beyond that, where one in eight is filled.
const FILLED: u64 = 1 << 23;
/// Most bytes of text in all cells together.
const TEXT: u64 = 256 << 20;

const PASSWORD: u16 = 0x002f;
const BOUND_SHEET: u16 = 0x0085;
const BEGIN: u16 = 0x0809;
const CONTINUE: u16 = 0x003c;
const DIMENSIONS: u16 = 0x0200;
const END: u16 = 0x000a;
const FORMULA: u16 = 0x0006;
const LABEL_SHARED: u16 = 0x00fd;
const MANY_NUMBERS: u16 = 0x00bd;
const SHARED_TEXTS: u16 = 0x00fc;
/// Blank or not, a cell of its own: number, label, rich text, truth or error, short number.
const CELLS: [u16; 5] = [0x0203, 0x0204, 0x00d6, 0x0205, 0x027e];
/// No reader knows it.
const NOTHING: u16 = 0xffff;

/// Weighs a workbook's stream, and strikes out what a reader would believe without need: claimed dimensions, and
/// formulas (their results stay).
///
/// # Errors
/// For what would take more memory than any honest list.
pub fn weigh(stream: &mut [u8]) -> Result<(), Refusal> {
    let (starts, texts) = globals(stream);
    let distinct: BTreeSet<usize> = starts.iter().copied().collect();
    if starts.len() > SHEETS || distinct.len() < starts.len() {
        return Err(too_large("it has more sheets than can be told apart"));
    }
    let (mut walked, mut places, mut cells, mut text) = (0, 0, 0, 0);
    for start in starts {
        let sheet = Sheet::walk(stream, start, &texts);
        walked += sheet.walked;
        places += sheet.places();
        cells += sheet.cells;
        text += sheet.text;
        if walked > stream.len() * 2 {
            return Err(super::unreadable("its sheets overlap".to_owned()));
        }
        if places > PLACES && (places > FILLED || cells < places / 8) {
            return Err(too_large("its cells lie too far apart"));
        }
        if text > TEXT {
            return Err(too_large("its cells hold more than 256 MiB of text"));
        }
    }
    Ok(())
}

fn too_large(what: &str) -> Refusal {
    Refusal::TooLarge { what: what.to_owned() }
}

/// Whether a workbook's stream has a password.
pub fn is_protected(stream: &[u8]) -> bool {
    let mut at = 0;
    while let Some((kind, length)) = record(stream, at) {
        match kind {
            PASSWORD => return length > 2 || u16_at(stream, at + 4).is_some_and(|kind| kind != 0),
            END => return false,
            _ => at += 4 + length,
        }
    }
    false
}

/// Where the sheets begin, and how long each shared text is at most.
fn globals(stream: &[u8]) -> (Vec<usize>, Vec<u64>) {
    let (mut starts, mut texts, mut at) = (Vec::new(), Vec::new(), 0);
    while let Some((kind, length)) = record(stream, at) {
        let data = stream.get(at + 4..at + 4 + length).unwrap_or_default();
        match kind {
            BOUND_SHEET => starts.extend(u32_at(data, 0).and_then(|start| usize::try_from(start).ok())),
            SHARED_TEXTS => texts = lengths(stream, at),
            END => break,
            _ => {}
        }
        at += 4 + length;
    }
    (starts, texts)
}

/// What a sheet would cost.
#[derive(Default)]
struct Sheet {
    rows: Option<(u16, u16)>,
    columns: Option<(u16, u16)>,
    cells: u64,
    text: u64,
    walked: usize,
}

impl Sheet {
    fn walk(stream: &mut [u8], start: usize, texts: &[u64]) -> Sheet {
        let (mut sheet, mut at, mut depth) = (Sheet::default(), start, 0_usize);
        while let Some((kind, length)) = record(stream, at) {
            match kind {
                BEGIN => depth += 1,
                END if depth <= 1 => break,
                END => depth -= 1,
                _ if depth > 1 => {}
                _ => sheet.take(stream, at, kind, length, texts),
            }
            at += 4 + length;
        }
        sheet.walked = at.saturating_sub(start);
        sheet
    }

    fn take(&mut self, stream: &mut [u8], at: usize, kind: u16, length: usize, texts: &[u64]) {
        let data = stream.get_mut(at..at + 4 + length).unwrap_or_default();
        match kind {
            DIMENSIONS => strike(data, 0, NOTHING),
            FORMULA => {
                self.cell(data, 4);
                strike(data, 24, 0);
            }
            LABEL_SHARED => {
                self.cell(data, 4);
                let text = u32_at(data, 10).and_then(|text| usize::try_from(text).ok());
                self.text += text.and_then(|text| texts.get(text)).copied().unwrap_or(0);
            }
            MANY_NUMBERS => {
                self.cell(data, 4);
                self.column(u16_at(data, (length + 2).max(4)));
                self.cells += u64::try_from(length / 6).unwrap_or(0);
            }
            _ if CELLS.contains(&kind) => self.cell(data, 4),
            _ => {}
        }
    }

    fn cell(&mut self, data: &[u8], at: usize) {
        self.cells += 1;
        if let Some(row) = u16_at(data, at) {
            self.rows = Some(self.rows.map_or((row, row), |(first, last)| (first.min(row), last.max(row))));
        }
        self.column(u16_at(data, at + 2));
    }

    fn column(&mut self, column: Option<u16>) {
        let Some(column) = column else { return };
        let (first, last) = self.columns.unwrap_or((column, column));
        self.columns = Some((first.min(column), last.max(column)));
    }

    /// Places of the table from the first to the last cell; more than all where a column is beyond the last one.
    fn places(&self) -> u64 {
        let (Some((top, bottom)), Some((left, right))) = (self.rows, self.columns) else { return 0 };
        if u32::from(right) >= COLUMNS {
            return FILLED + 1;
        }
        (u64::from(bottom - top) + 1) * (u64::from(right - left) + 1)
    }
}

fn strike(data: &mut [u8], at: usize, by: u16) {
    if let Some(place) = data.get_mut(at..at + 2) {
        place.copy_from_slice(&by.to_le_bytes());
    }
}

/// The kind of the record there, and the length of its data.
fn record(stream: &[u8], at: usize) -> Option<(u16, usize)> {
    let (kind, length) = (u16_at(stream, at)?, usize::from(u16_at(stream, at + 2)?));
    (at + 4 + length <= stream.len()).then_some((kind, length))
}

/// The bytes that each shared text takes at most as UTF-8.
fn lengths(stream: &[u8], at: usize) -> Vec<u64> {
    let mut pieces = Pieces { stream, at, left: 0 };
    let mut lengths = Vec::new();
    pieces.enter();
    pieces.skip(8);
    while let Some(length) = pieces.text() {
        lengths.push(length);
    }
    lengths
}

/// A record with those that continue it.
struct Pieces<'a> {
    stream: &'a [u8],
    at: usize,
    left: usize,
}

impl Pieces<'_> {
    fn enter(&mut self) -> Option<()> {
        let (_, length) = record(self.stream, self.at)?;
        self.at += 4;
        self.left = length;
        Some(())
    }

    fn go_on(&mut self) -> Option<()> {
        record(self.stream, self.at).filter(|(kind, _)| *kind == CONTINUE)?;
        self.enter()
    }

    fn number(&mut self, bytes: usize) -> Option<usize> {
        if self.left == 0 {
            self.go_on()?;
        }
        let number = match bytes {
            1 => self.stream.get(self.at).map(|byte| usize::from(*byte)),
            2 => u16_at(self.stream, self.at).map(usize::from),
            _ => u32_at(self.stream, self.at).and_then(|number| usize::try_from(number).ok()),
        };
        self.left = self.left.checked_sub(bytes)?;
        self.at += bytes;
        number
    }

    fn skip(&mut self, mut bytes: usize) -> Option<()> {
        while bytes > self.left {
            bytes -= self.left;
            self.at += self.left;
            self.left = 0;
            self.go_on()?;
        }
        self.at += bytes;
        self.left -= bytes;
        Some(())
    }

    /// One text: its characters may go on in the next record, which says anew how wide they are.
    fn text(&mut self) -> Option<u64> {
        let mut characters = self.number(2)?;
        let mut flags = self.number(1)?;
        let runs = if flags & 8 == 0 { 0 } else { self.number(2)? };
        let extra = if flags & 4 == 0 { 0 } else { self.number(4)? };
        let length = u64::try_from(characters).unwrap_or(0) * 3;
        loop {
            let width = 1 + (flags & 1);
            let here = characters.min(self.left / width);
            self.skip(here * width)?;
            characters -= here;
            if characters == 0 {
                break;
            }
            self.skip(self.left)?;
            self.go_on()?;
            flags = self.number(1)?;
        }
        self.skip(runs * 4)?;
        self.skip(extra)?;
        Some(length)
    }
}
