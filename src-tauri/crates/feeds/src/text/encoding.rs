//! Which encoding a text is in.
//!
//! A byte order mark first, then the pattern of zero bytes, then strict UTF-8. What is left is one of the old code
//! pages: the one that makes the most known headers, else the most likely by its letters.

use crate::header;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GB18030, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_874, WINDOWS_1250,
    WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1258,
};

/// Code pages that sellers' files come in.
const OLD: [&Encoding; 14] = [
    GB18030,
    BIG5,
    SHIFT_JIS,
    EUC_KR,
    EUC_JP,
    WINDOWS_1251,
    WINDOWS_1252,
    WINDOWS_1250,
    WINDOWS_1254,
    WINDOWS_1253,
    WINDOWS_1255,
    WINDOWS_1256,
    WINDOWS_1258,
    WINDOWS_874,
];

/// An encoding and how many bytes of mark stand before the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Encoded {
    /// The encoding.
    pub encoding: &'static Encoding,
    /// Bytes of the byte order mark.
    pub mark: usize,
}

impl Encoded {
    /// By the beginning of a file, and a further piece around its first bytes that are not ASCII.
    pub fn detect(start: &[u8], further: &[u8]) -> Encoded {
        if let Some((encoding, mark)) = Encoding::for_bom(start) {
            return Encoded { encoding, mark };
        }
        let encoding = utf16_without_mark(start).unwrap_or_else(|| {
            let pieces = [start, further];
            if pieces.iter().all(|piece| is_utf8(piece)) { UTF_8 } else { old_page(start, further) }
        });
        Encoded { encoding, mark: 0 }
    }

    /// The encoding that a person named, if there is one of that name.
    pub fn named(label: &str, start: &[u8]) -> Option<Encoded> {
        let encoding = Encoding::for_label(label.as_bytes())?;
        let mark = Encoding::for_bom(start).filter(|(marked, _)| *marked == encoding).map_or(0, |it| it.1);
        Some(Encoded { encoding, mark })
    }

    /// The name for people and scripts: `utf-8`, `windows-1252`.
    pub fn name(&self) -> String {
        self.encoding.name().to_lowercase()
    }
}

/// Of the names in an archive that says nothing about them: most often they were packed in China.
pub fn of_names(names: &[u8]) -> &'static Encoding {
    if std::str::from_utf8(names).is_ok() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(names, true);
    detector.guess(Some(b"cn"), Utf8Detection::Deny)
}

/// Latin text in UTF-16 has a zero in every other byte, and hardly any in the others.
fn utf16_without_mark(start: &[u8]) -> Option<&'static Encoding> {
    let (pairs, _) = start.as_chunks::<2>();
    let high = pairs.iter().filter(|[first, second]| *first == 0 && *second != 0).count();
    let low = pairs.iter().filter(|[first, second]| *first != 0 && *second == 0).count();
    let many = pairs.len() / 4;
    match pairs.len() {
        0..=3 => None,
        _ if high > many && low < many / 8 + 1 => Some(UTF_16BE),
        _ if low > many && high < many / 8 + 1 => Some(UTF_16LE),
        _ => None,
    }
}

/// Whether it is UTF-8, or else a list that was put together from several encodings: at least one in five of its
/// lines that are not ASCII is right UTF-8, which text in an old code page hardly ever is by accident.
fn is_utf8(piece: &[u8]) -> bool {
    let whole = match std::str::from_utf8(piece) {
        Ok(_) => return true,
        // The piece may end in the middle of a character.
        Err(error) if error.error_len().is_none() => return true,
        Err(_) => piece.split(|byte| *byte == b'\n').filter(|line| !line.is_ascii()),
    };
    let (mut right, mut wrong) = (0_usize, 0_usize);
    for line in whole {
        if std::str::from_utf8(line).is_ok() { right += 1 } else { wrong += 1 }
    }
    right * 4 >= wrong
}

fn old_page(start: &[u8], further: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(start, false);
    detector.feed(further, true);
    let likely = match detector.guess(None, Utf8Detection::Deny) {
        gbk if gbk.name() == "GBK" => GB18030,
        other => other,
    };
    let head = head(start);
    if head.is_ascii() {
        return likely;
    }
    let known =
        |encoding: &'static Encoding| header::known_cells(&encoding.decode_without_bom_handling(head).0);
    let best = OLD.iter().copied().max_by_key(|encoding| (known(encoding), usize::from(*encoding == likely)));
    best.filter(|best| known(best) > known(likely)).unwrap_or(likely)
}

/// The first lines, where headers stand.
fn head(start: &[u8]) -> &[u8] {
    let end = memchr::memchr_iter(b'\n', start).nth(50).unwrap_or(start.len()).min(16_384);
    start.get(..end).unwrap_or(start)
}
