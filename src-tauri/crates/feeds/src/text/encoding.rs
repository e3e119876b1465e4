//! Which encoding a text is in.
//!
//! A byte order mark first, then the pattern of zero bytes, then strict UTF-8. What is left is one of the old code
//! pages: the one that makes the most known headers, else the most likely by its letters.

use crate::header;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GB18030, KOI8_R, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_874,
    WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256,
    WINDOWS_1258,
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

/// All encodings that text is read in, as [`Encoded::name`] says them.
pub fn names() -> Vec<String> {
    let all = [UTF_8, UTF_16LE, UTF_16BE].into_iter().chain(OLD);
    all.map(|encoding| Encoded { encoding, mark: 0 }.name()).collect()
}

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

/// Whether it is text in UTF-16, with a mark or without.
pub fn is_utf16(start: &[u8]) -> bool {
    start.starts_with(&[0xff, 0xfe])
        || start.starts_with(&[0xfe, 0xff])
        || utf16_without_mark(start).is_some()
}

/// Digits, delimiters and line ends in UTF-16 have a zero byte, always on the same side; whatever the language, a
/// list holds many of them.
fn utf16_without_mark(start: &[u8]) -> Option<&'static Encoding> {
    let (pairs, _) = start.as_chunks::<2>();
    let high = pairs.iter().filter(|[first, second]| *first == 0 && *second != 0).count();
    let low = pairs.iter().filter(|[first, second]| *first != 0 && *second == 0).count();
    let many = pairs.len() / 10;
    match pairs.len() {
        0..=3 => None,
        _ if high > many && low < high / 8 + 1 => Some(UTF_16BE),
        _ if low > many && high < low / 8 + 1 => Some(UTF_16LE),
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
    if likely == WINDOWS_1252 && is_hungarian(&[start, further].concat()) {
        return WINDOWS_1250;
    }
    if likely == WINDOWS_1252
        && let Some(other) = of_whole_words(&[start, further].concat())
    {
        return other;
    }
    let head = head(start);
    if head.is_ascii() {
        return likely;
    }
    let known =
        |encoding: &'static Encoding| header::known_cells(&encoding.decode_without_bom_handling(head).0);
    let best = OLD.iter().copied().max_by_key(|encoding| (known(encoding), usize::from(*encoding == likely)));
    best.filter(|best| known(best) > known(likely)).unwrap_or(likely)
}

/// Words of three letters and more without a single Latin one are no Western European words, however few there are:
/// the page that makes names of most of them, with their first letter alone a capital.
fn of_whole_words(text: &[u8]) -> Option<&'static Encoding> {
    let words =
        text.split(|byte| !byte.is_ascii_alphabetic() && *byte < 0xc0).filter(|word| !word.is_ascii());
    let (whole, mixed): (Vec<&[u8]>, Vec<&[u8]>) =
        words.filter(|word| word.len() > 2).partition(|word| word.iter().all(|byte| *byte >= 0xc0));
    if whole.len() <= mixed.len() * 4 {
        return None;
    }
    let named = |encoding: &'static Encoding| {
        let is_name = |word: &&&[u8]| {
            let (text, lost) = encoding.decode_without_bom_handling(word);
            let mut letters = text.chars();
            !lost && letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase)
        };
        whole.iter().filter(is_name).count()
    };
    let likely = [WINDOWS_1251, KOI8_R, WINDOWS_1253].into_iter().rev().max_by_key(|page| named(page))?;
    (named(likely) * 2 > whole.len()).then_some(likely)
}

/// Hungarian differs from what Western Europe writes in two letters only, `ő` and `ű`, which are `õ` and `û` there:
/// the first of them, in words of its letters and not before an `e`, as Portuguese has it.
fn is_hungarian(text: &[u8]) -> bool {
    const LETTERS: [u8; 18] = [
        0xe1, 0xe9, 0xed, 0xf3, 0xf6, 0xf5, 0xfa, 0xfc, 0xfb, 0xc1, 0xc9, 0xcd, 0xd3, 0xd6, 0xd5, 0xda, 0xdc,
        0xdb,
    ];
    let own = text.windows(2).any(|pair| matches!(pair, [0xf5 | 0xd5, next] if !b"eE".contains(next)));
    own && text.iter().all(|byte| byte.is_ascii() || LETTERS.contains(byte))
}

/// The first lines, where headers stand.
fn head(start: &[u8]) -> &[u8] {
    let end = memchr::memchr_iter(b'\n', start).nth(50).unwrap_or(start.len()).min(16_384);
    start.get(..end).unwrap_or(start)
}
