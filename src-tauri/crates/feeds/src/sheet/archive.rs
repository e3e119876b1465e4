//! The archive of a workbook: what it is, and whether it may be unpacked.
//!
//! Every part is unpacked once, counted and dropped, before a parser sees it: an archive may lie about its sizes.

use crate::{Refusal, source::Kept};
use std::io::Read;
use zip::ZipArchive;

/// Most entries.
const ENTRIES: usize = 1_000;
/// Most unpacked bytes of one part, and of all.
const PART: u64 = 2 << 30;
/// See [`PART`].
const TOTAL: u64 = 4 << 30;
/// Most unpacked bytes for a packed one, beyond the first mebibyte.
const RATIO: u64 = 200;
/// Longest run without a tag: a cell holds 32,767 characters.
const TEXT: usize = 16 << 20;

/// What an archive holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Archive {
    /// An XLSX workbook.
    Xlsx,
    /// A binary workbook.
    Xlsb,
    /// An OpenDocument spreadsheet.
    Ods,
}

/// Looks at the entries, and unpacks those that a workbook's reader would.
///
/// # Errors
/// For archives that are damaged, or hold more than a workbook can.
pub fn check(kept: &Kept) -> Result<Archive, Refusal> {
    let damaged = |error: zip::result::ZipError| Refusal::Unreadable { detail: error.to_string() };
    let mut archive = ZipArchive::new(std::io::BufReader::new(kept.reader())).map_err(damaged)?;
    if archive.len() > ENTRIES {
        return Err(Refusal::Archive { detail: format!("it has {} entries", archive.len()) });
    }
    let names: Vec<String> =
        archive.file_names().filter_map(Result::ok).map(|name| name.into_owned()).collect();
    let has = |name: &str| names.iter().any(|other| other.eq_ignore_ascii_case(name));
    let kind = if has("xl/workbook.xml") {
        Archive::Xlsx
    } else if has("xl/workbook.bin") {
        Archive::Xlsb
    } else if has("content.xml") {
        Archive::Ods
    } else {
        return Err(Refusal::Archive { detail: "it has no workbook inside".to_owned() });
    };
    let mut total = 0;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(damaged)?;
        if entry.encrypted() {
            return Err(Refusal::Encrypted);
        }
        let name = entry.name().map_err(damaged)?.into_owned();
        if is_part(&name) {
            let (packed, claimed) = (entry.compressed_size(), entry.size());
            total += unpack(entry, &name, packed, claimed, total)?;
        }
    }
    Ok(kind)
}

/// Parts that a reader parses; pictures stay packed.
fn is_part(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".xml", ".rels", ".bin"].iter().any(|end| name.ends_with(end))
        && !name.contains("..")
        && !name.starts_with(['/', '\\'])
}

fn unpack(mut part: impl Read, name: &str, packed: u64, claimed: u64, before: u64) -> Result<u64, Refusal> {
    let bomb = || Refusal::Bomb { part: name.to_owned() };
    let allowed = packed.saturating_mul(RATIO).clamp(1 << 20, PART).min(TOTAL - before);
    if claimed > allowed {
        return Err(bomb());
    }
    let mut piece = vec![0; 1 << 16];
    let (mut size, mut run) = (0_u64, 0_usize);
    loop {
        let read = part
            .read(&mut piece)
            .map_err(|error| Refusal::Unreadable { detail: format!("{name}: {error}") })?;
        let fresh = piece.get(..read).unwrap_or_default();
        if fresh.is_empty() {
            return Ok(size);
        }
        if size == 0 && memchr::memmem::find(fresh, b"<!DOCTYPE").is_some() {
            return Err(Refusal::Archive {
                detail: format!("{name} declares a document type, as no workbook does"),
            });
        }
        size += u64::try_from(read).unwrap_or(u64::MAX);
        run = memchr::memrchr(b'<', fresh).map_or(run + read, |last| read - last);
        if size > allowed || run > TEXT && !name.ends_with(".bin") {
            return Err(bomb());
        }
    }
}
