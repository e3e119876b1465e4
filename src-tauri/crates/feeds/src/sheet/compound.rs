//! OLE2 compound files: the one stream that matters is taken out, and put into a fresh file of its own.
//!
//! A compound file is a little file system with tables of sectors, and a table may run in a circle or claim what is
//! not there. Its readers trust it; so they get one that was written here.

use super::unreadable;
use crate::Refusal;

/// Ends a chain of sectors.
const END: u32 = 0xffff_fffe;
/// Marks a sector that holds the table itself.
const TABLE: u32 = 0xffff_fffd;
/// From here on a number names no sector.
const RESERVED: u32 = 0xffff_fffa;
/// Streams below this size lie in small sectors.
pub const SMALL: usize = 4_096;

/// A compound file that is being read.
pub struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    table: Vec<u32>,
    small_table: Vec<u32>,
    entries: Vec<Entry>,
    small: Vec<u8>,
}

/// A stream of the directory.
#[derive(Debug, Clone)]
struct Entry {
    name: String,
    start: u32,
    length: usize,
}

type Read<T> = Result<T, Refusal>;

impl<'a> Compound<'a> {
    /// Reads the tables and the directory.
    ///
    /// # Errors
    /// For chains that run in a circle or leave the file.
    pub fn open(bytes: &'a [u8]) -> Read<Compound<'a>> {
        let sector = match u16_at(bytes, 30) {
            Some(9) => 512,
            Some(12) => 4_096,
            _ => return Err(damaged("its sectors have no known size")),
        };
        let mut compound = Compound {
            bytes,
            sector,
            table: Vec::new(),
            small_table: Vec::new(),
            entries: Vec::new(),
            small: Vec::new(),
        };
        compound.read_table()?;
        let directory = compound.chain(u32_or_end(bytes, 48), usize::MAX)?;
        compound.entries = directory.chunks_exact(128).map(|entry| Entry::read(entry, sector)).collect();
        if u32_at(bytes, 64).is_some_and(|count| count > 0) {
            let small_table = compound.chain(u32_or_end(bytes, 60), usize::MAX)?;
            compound.small_table = numbers(&small_table).collect();
            let root = compound.entries.first().cloned().ok_or_else(|| damaged("it has no directory"))?;
            compound.small = compound.chain(root.start, root.length)?;
        }
        Ok(compound)
    }

    /// Whether it holds a stream of that name.
    pub fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// The stream of that name; None where there is none.
    ///
    /// # Errors
    /// Where its chain runs in a circle or leaves the file.
    fn stream(&self, name: &str) -> Read<Option<Vec<u8>>> {
        let Some(entry) = self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name)) else {
            return Ok(None);
        };
        if entry.length >= SMALL {
            return self.chain(entry.start, entry.length).map(Some);
        }
        let sectors = |at: u32| piece(&self.small, usize::try_from(at).ok()?.checked_mul(64)?, 64);
        follow(entry.start, &self.small_table, entry.length, sectors).map(Some)
    }

    /// The stream of a workbook; None where there is none.
    ///
    /// # Errors
    /// Where its chain runs in a circle or leaves the file.
    pub fn workbook(&self) -> Read<Option<Vec<u8>>> {
        match self.stream("Workbook")? {
            Some(stream) => Ok(Some(stream)),
            None => self.stream("Book"),
        }
    }

    fn read_table(&mut self) -> Read<()> {
        let mut sectors: Vec<u32> = numbers(self.bytes.get(76..512).unwrap_or_default()).collect();
        let mut next = u32_or_end(self.bytes, 68);
        let most = self.bytes.len() / self.sector + 1;
        while next < RESERVED {
            let page = self.sector_at(next).ok_or_else(|| damaged("its table of sectors leaves the file"))?;
            sectors.extend(numbers(page));
            next = sectors.pop().unwrap_or(END);
            if sectors.len() > most + 109 + self.sector {
                return Err(circle());
            }
        }
        for sector in sectors.into_iter().filter(|sector| *sector < RESERVED) {
            let page =
                self.sector_at(sector).ok_or_else(|| damaged("its table of sectors leaves the file"))?;
            self.table.extend(numbers(page));
        }
        Ok(())
    }

    fn sector_at(&self, sector: u32) -> Option<&'a [u8]> {
        let at = usize::try_from(sector).ok()?.checked_add(1)?.checked_mul(self.sector)?;
        piece(self.bytes, at, self.sector)
    }

    fn chain(&self, start: u32, length: usize) -> Read<Vec<u8>> {
        follow(start, &self.table, length, |sector| self.sector_at(sector))
    }
}

impl Entry {
    fn read(entry: &[u8], sector: usize) -> Entry {
        let name = entry.get(..64).unwrap_or_default().as_chunks::<2>().0;
        let units: Vec<u16> =
            name.iter().map(|unit| u16::from_le_bytes(*unit)).take_while(|unit| *unit != 0).collect();
        let low = u32_at(entry, 120).unwrap_or(0);
        let high = if sector == 512 { 0 } else { u32_at(entry, 124).unwrap_or(0) };
        let length = usize::try_from(u64::from(high) << 32 | u64::from(low)).unwrap_or(usize::MAX);
        Entry { name: String::from_utf16_lossy(&units), start: u32_or_end(entry, 116), length }
    }
}

/// Follows a chain of sectors; one that is longer than its table comes round again.
fn follow<'s>(
    start: u32,
    table: &[u32],
    length: usize,
    sector_at: impl Fn(u32) -> Option<&'s [u8]>,
) -> Read<Vec<u8>> {
    let (mut bytes, mut sector, mut steps) = (Vec::new(), start, 0_usize);
    while sector != END && bytes.len() < length {
        let fresh = sector_at(sector).ok_or_else(|| damaged("a chain of its sectors leaves the file"))?;
        bytes.extend_from_slice(fresh.get(..fresh.len().min(length - bytes.len())).unwrap_or_default());
        steps += 1;
        if steps > table.len() {
            return Err(circle());
        }
        let at = usize::try_from(sector).unwrap_or(usize::MAX);
        sector = table.get(at).copied().ok_or_else(|| damaged("a chain of its sectors leaves the file"))?;
    }
    Ok(bytes)
}

/// A compound file with one stream, `Workbook`.
pub fn around(stream: &[u8]) -> Vec<u8> {
    const SECTOR: usize = 4_096;
    let data = stream.len().max(SMALL).div_ceil(SECTOR);
    let pages = (data + 1).div_ceil(SECTOR / 4 - 1);
    let number = |count: usize| u32::try_from(count).unwrap_or(END);
    let mut file = vec![0; SECTOR];
    let mut put = |at: usize, bytes: &[u8]| {
        if let Some(place) = file.get_mut(at..at + bytes.len()) {
            place.copy_from_slice(bytes);
        }
    };
    put(0, &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    put(24, &[0x3e, 0, 4, 0, 0xfe, 0xff, 12, 0, 6, 0]);
    put(40, &1_u32.to_le_bytes());
    put(44, &number(pages).to_le_bytes());
    put(48, &number(data).to_le_bytes());
    put(56, &number(SMALL).to_le_bytes());
    put(60, &END.to_le_bytes());
    put(68, &END.to_le_bytes());
    for page in 0..109 {
        let sector = if page < pages { number(data + 1 + page) } else { u32::MAX };
        put(76 + page * 4, &sector.to_le_bytes());
    }
    file.extend_from_slice(stream);
    file.resize(SECTOR * (data + 1), 0);
    file.extend(entry("Root Entry", 5, 1, 0, 0));
    file.extend(entry("Workbook", 2, u32::MAX, 0, stream.len().max(SMALL)));
    file.resize(SECTOR * (data + 2), 0);
    let next = (1..data).map(number).chain([END, END]).chain((0..pages).map(|_| TABLE));
    file.extend(next.flat_map(u32::to_le_bytes));
    file.resize(SECTOR * (data + 2 + pages), 0xff);
    file
}

fn entry(name: &str, kind: u8, child: u32, start: u32, length: usize) -> Vec<u8> {
    let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let named = u8::try_from(entry.len() + 2).unwrap_or(64);
    entry.resize(64, 0);
    entry.extend([named, 0, kind, 1]);
    entry.extend([u32::MAX, u32::MAX, child].into_iter().flat_map(u32::to_le_bytes));
    entry.resize(116, 0);
    entry.extend(start.to_le_bytes());
    entry.extend(u64::try_from(length).unwrap_or(0).to_le_bytes());
    entry
}

fn damaged(detail: &str) -> Refusal {
    unreadable(detail.to_owned())
}

fn circle() -> Refusal {
    damaged("its table of sectors runs in a circle")
}

/// So many bytes from there on, fewer at the end of the file.
fn piece(bytes: &[u8], at: usize, length: usize) -> Option<&[u8]> {
    let rest = bytes.get(at..).filter(|rest| !rest.is_empty())?;
    Some(rest.get(..length).unwrap_or(rest))
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.as_chunks::<4>().0.iter().map(|number| u32::from_le_bytes(*number))
}

/// The number there.
pub fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().map(|number| u16::from_le_bytes(*number))
}

/// See [`u16_at`].
pub fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|number| u32::from_le_bytes(*number))
}

fn u32_or_end(bytes: &[u8], at: usize) -> u32 {
    u32_at(bytes, at).unwrap_or(END)
}
