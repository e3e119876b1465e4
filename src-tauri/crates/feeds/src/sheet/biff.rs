//! The records of an XLS, looked at before they are parsed: its reader lays a sheet out as a full rectangle, however
//! little stands in it.

use super::unreadable;
use crate::{Refusal, source::Kept};
use cfb::CompoundFile;
use std::{
    collections::HashSet,
    io::{BufReader, Read, Seek},
};

/// Most places of a sheet: 65,536 rows of 256 columns.
const PLACES: u64 = 65_536 * 256;
/// Places that are laid out whatever stands in them.
const FREE: u64 = 1 << 20;
/// Most places for a cell, beyond those.
const SPARSE: u64 = 50;
/// Most records that are looked at, whatever sheets share.
const RECORDS: usize = 64 << 20;

/// A record's number, and what it says.
type Record<'a> = (u16, &'a [u8]);

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outlook {
    /// It can be parsed.
    Open,
    /// It has a password.
    Protected,
    /// It is no workbook of its own, but a protected one of today.
    Package,
}

/// Looks at the records of a workbook.
///
/// # Errors
/// For damaged ones, and for sheets that are almost empty and as large as can be.
pub fn look(kept: &Kept) -> Result<Outlook, Refusal> {
    let opened = super::guarded(|| {
        CompoundFile::open(BufReader::new(kept.reader())).map_err(|error| error.to_string())
    });
    let mut file = opened.map_err(unreadable)?;
    if file.exists("/EncryptedPackage") {
        return Ok(Outlook::Package);
    }
    let Some(stream) = stream(&mut file)? else {
        return Err(Refusal::Binary { what: "a document of a word processor or of slides" });
    };
    let mut sheets = HashSet::new();
    for (number, data) in records(&stream, 0) {
        match number {
            0x2f if data.iter().take(2).any(|byte| *byte != 0) || data.len() > 2 => {
                return Ok(Outlook::Protected);
            }
            0x85 => {
                sheets.insert(word(data, 0) | word(data, 2) << 16);
            }
            0x0a => break,
            _ => {}
        }
    }
    let (mut places, mut seen) = (0, 0);
    for sheet in sheets {
        places += extent(&stream, usize::try_from(sheet).unwrap_or(usize::MAX), &mut seen)?;
    }
    if places > PLACES { Err(sparse()) } else { Ok(Outlook::Open) }
}

fn stream<F: Read + Seek>(file: &mut CompoundFile<F>) -> Result<Option<Vec<u8>>, Refusal> {
    for name in ["/Workbook", "/Book"] {
        if file.exists(name) {
            let mut bytes = Vec::new();
            let read = super::guarded(|| {
                let mut stream = file.open_stream(name).map_err(|error| error.to_string())?;
                stream.read_to_end(&mut bytes).map_err(|error| error.to_string())
            });
            return read.map(|_| Some(bytes)).map_err(unreadable);
        }
    }
    Ok(None)
}

/// Places of the rectangle around a sheet's cells.
fn extent(stream: &[u8], start: usize, seen: &mut usize) -> Result<u64, Refusal> {
    let (mut cells, mut depth) = (0_u64, 0_u32);
    let (mut first, mut last) = ((u32::MAX, u32::MAX), (0, 0));
    for (number, data) in records(stream, start) {
        *seen += 1;
        if *seen > RECORDS {
            return Err(sparse());
        }
        match number {
            0x809 => depth += 1,
            0x0a if depth <= 1 => break,
            0x0a => depth -= 1,
            0x200 => claim(data)?,
            0x06 | 0xbd | 0xd6 | 0xfd | 0x203..=0x205 | 0x27e if depth <= 1 => {
                let (row, left) = (word(data, 0), word(data, 2));
                let right = if number == 0xbd { word(data, data.len().saturating_sub(2)) } else { left };
                let right = right.max(left);
                cells += u64::from(right - left) + 1;
                first = (first.0.min(row), first.1.min(left));
                last = (last.0.max(row), last.1.max(right));
            }
            _ => {}
        }
    }
    let side = |from: u32, to: u32| u64::from(to.saturating_sub(from)) + 1;
    let places = side(first.0, last.0) * side(first.1, last.1);
    if places > FREE.max(cells * SPARSE) { Err(sparse()) } else { Ok(places) }
}

/// What a sheet claims to hold is made room for.
fn claim(data: &[u8]) -> Result<(), Refusal> {
    let (rows, columns) = match data.len() {
        10 => (word(data, 2).saturating_sub(word(data, 0)), word(data, 6)),
        _ => {
            let row = |at| word(data, at) | word(data, at + 2) << 16;
            (row(4).saturating_sub(row(0)), word(data, 10))
        }
    };
    if u64::from(rows) * u64::from(columns) > PLACES { Err(sparse()) } else { Ok(()) }
}

fn sparse() -> Refusal {
    Refusal::TooLarge { what: "its sheet is almost empty and as large as a sheet can be".to_owned() }
}

/// The records from a place of the stream on.
fn records(stream: &[u8], start: usize) -> impl Iterator<Item = Record<'_>> {
    let mut rest = stream.get(start..).unwrap_or_default();
    std::iter::from_fn(move || {
        let (head, behind) = rest.split_at_checked(4)?;
        let length = usize::try_from(word(head, 2)).ok()?;
        let (data, behind) = behind.split_at_checked(length)?;
        rest = behind;
        u16::try_from(word(head, 0)).ok().map(|number| (number, data))
    })
}

/// Two bytes as a number; 0 behind the end.
fn word(data: &[u8], at: usize) -> u32 {
    let byte = |at: usize| data.get(at).copied().map_or(0, u32::from);
    byte(at) | byte(at + 1) << 8
}
