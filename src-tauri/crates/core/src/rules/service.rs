//! What kind of service a carrier's or service's name speaks of.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use std::sync::LazyLock;

/// The kinds of service with figures of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    Usual,
    Express,
    Sea,
    /// The last mile issues a number of its own.
    Handoff,
}

/// Words of services, as they are edited.
pub(super) const WORDS_OF: &str = include_str!("data/service_words.tsv");

struct Words {
    finder: Option<AhoCorasick>,
    classes: Vec<&'static str>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let lines = WORDS_OF.lines().filter(|line| !line.starts_with('#')).skip(1);
    let (classes, words): (Vec<_>, Vec<_>) = lines
        .filter_map(|line| {
            let mut cells = line.split('\t');
            Some((cells.next()?, cells.next()?))
        })
        .unzip();
    let finder = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        .kind(Some(AhoCorasickKind::DFA))
        .build(words)
        .ok();
    Words { finder, classes }
});

/// Reads the words of a service; sea before a change of number before express.
pub(super) fn pace(service: &str) -> Pace {
    if service.chars().any(|letter| !letter.is_ascii() && letter.is_uppercase()) {
        return pace(&service.to_lowercase());
    }
    let mut seen = [false; 4];
    for found in WORDS.finder.iter().flat_map(|finder| finder.find_iter(service)) {
        if !is_word(service, found.start(), found.end()) {
            continue;
        }
        match WORDS.classes.get(found.pattern().as_usize()).copied() {
            Some("sea") => seen[0] = true,
            Some("handoff") => seen[1] = true,
            Some("plain") => seen[2] = true,
            _ => seen[3] = true,
        }
    }
    match seen {
        [true, ..] => Pace::Sea,
        [_, true, ..] => Pace::Handoff,
        [_, _, false, true] => Pace::Express,
        _ => Pace::Usual,
    }
}

/// Whether what stands in this range of a text (in bytes) is a whole word of it.
///
/// Letters of other scripts than Latin and Cyrillic stand alone; those two need a border on both sides.
pub(crate) fn is_word(text: &str, start: usize, end: usize) -> bool {
    let joins = |letter: Option<char>| letter.is_some_and(|it| it.is_alphanumeric() && u32::from(it) < 0x530);
    let inner = |range: &str, last: bool| {
        let letter = if last { range.chars().next_back() } else { range.chars().next() };
        joins(letter)
    };
    let (Some(before), Some(word), Some(after)) = (text.get(..start), text.get(start..end), text.get(end..))
    else {
        return false;
    };
    !(inner(word, false) && joins(before.chars().next_back())
        || inner(word, true) && joins(after.chars().next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn express_is_a_word_and_not_a_part_of_a_carriers_name() {
        for service in
            ["DHL", "dhl express", "EMS国际", "国际特快专递", "FEDEX IP", "AliExpress Premium Shipping"]
        {
            assert_eq!(pace(service), Pace::Express, "{service}");
        }
        for service in
            ["AliExpress Standard Shipping", "J&T Express", "DHL eCommerce", "Items by post", "Groups", ""]
        {
            assert_eq!(pace(service), Pace::Usual, "{service}");
        }
    }

    #[test]
    fn a_sea_service_is_known_by_its_words() {
        for service in
            ["Sea Freight US", "美国海运", "China Post Surface Mail", "Ocean LCL Express", "Доставка МОРЕМ"]
        {
            assert_eq!(pace(service), Pace::Sea, "{service}");
        }
        assert_eq!(pace("Seattle Courier"), Pace::Usual);
    }
}
