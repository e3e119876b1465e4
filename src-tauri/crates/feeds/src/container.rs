//! What a file is, by its first bytes and never by its name.

use crate::{Refusal, text::encoding};

/// A container that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Container {
    /// A zip archive: a workbook, perhaps.
    Zip,
    /// An OLE2 compound file: a BIFF workbook, perhaps.
    Compound,
    /// A bare BIFF stream, as the oldest workbooks are.
    Biff,
    /// Something packed by gzip.
    Gzip,
    /// JSON in UTF-8 or with a mark.
    Json,
    /// Any other text.
    Text,
}

/// First bytes, and what has them.
const FOREIGN: [(&[u8], &str); 14] = [
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"BM\x00", "a picture"),
    (b"BZh", "a bzip2 archive; unpack it first"),
    (b"\xfd7zXZ", "an xz archive; unpack it first"),
    (b"(\xb5/\xfd", "a zstd archive; unpack it first"),
    (b"7z\xbc\xaf", "a 7z archive; unpack it first"),
    (b"Rar!", "a RAR archive; unpack it first"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
    (b"{\\rtf", "an RTF document"),
];

/// By the first bytes.
///
/// # Errors
/// For files that are no lists.
pub fn of(start: &[u8]) -> Result<Container, Refusal> {
    if let Some((_, what)) = FOREIGN.iter().find(|(mark, _)| start.starts_with(mark)) {
        return Err(Refusal::Binary { what });
    }
    if start.get(257..).is_some_and(|rest| rest.starts_with(b"ustar")) {
        return Err(Refusal::Binary { what: "a tar archive; unpack it first" });
    }
    if start.starts_with(&[0xff, 0xfe, 0, 0]) || start.starts_with(&[0, 0, 0xfe, 0xff]) {
        return Err(Refusal::Unsupported { what: "Text in UTF-32" });
    }
    if start.starts_with(b"\x1f\x8b") {
        return Ok(Container::Gzip);
    }
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
        return Ok(Container::Zip);
    }
    if start.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
        return Ok(Container::Compound);
    }
    if [[0x09, 0x00], [0x09, 0x02], [0x09, 0x04], [0x09, 0x08]].iter().any(|mark| start.starts_with(mark))
        && start.get(3) == Some(&0)
    {
        return Ok(Container::Biff);
    }
    let letters = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    let plain: Vec<u8> = letters
        .iter()
        .copied()
        .filter(|byte| *byte != 0)
        .skip(usize::from(letters.starts_with(&[0xff, 0xfe]) || letters.starts_with(&[0xfe, 0xff])) * 2)
        .take(64)
        .collect();
    let first = plain.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).take(2).collect::<Vec<u8>>();
    Ok(match first.as_slice() {
        [b'{', b'"' | b'}'] | [b'[', b'{' | b'[' | b']'] => Container::Json,
        _ if is_binary(start) => return Err(Refusal::Binary { what: "a file of another program" }),
        _ => Container::Text,
    })
}

/// Control characters that no text has, in numbers that no accident explains.
fn is_binary(start: &[u8]) -> bool {
    if encoding::is_utf16(start) {
        return false;
    }
    let controls =
        start.iter().filter(|byte| matches!(byte, 1..=8 | 0x0e..=0x1a | 0x1c..=0x1f | 0x7f)).count();
    let zeros = start.iter().filter(|byte| **byte == 0).count();
    controls * 20 > start.len() || zeros * 4 > start.len() * 3
}
