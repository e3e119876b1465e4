//! What is known of header cells: from layouts that were seen, and from words of the trade.

use super::{layout, loose, near::Near, normal};
use crate::{Field, value::currency};
use std::{collections::HashMap, sync::LazyLock};

const HEADERS: &str = include_str!("../../data/headers.tsv");
const WORDS: &str = include_str!("../../data/words.tsv");

/// A header cell of a layout.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// The layout's id; that of its base where it only adds columns.
    pub layout: &'static str,
    /// Seen in a file (and not reconstructed).
    pub seen: bool,
    /// What it means; None for what is not needed.
    pub field: Option<Field>,
    /// The header as its source writes it.
    pub header: &'static str,
    /// The header before it in its layout.
    pub before: &'static str,
}

/// Everything that is known.
pub struct Knowledge {
    exact: HashMap<String, Vec<Known>>,
    loose: HashMap<String, Vec<Known>>,
    words: HashMap<String, Vec<Field>>,
    phrases: Vec<(Vec<String>, Field)>,
    sizes: HashMap<&'static str, usize>,
    near_loose: Near,
    near_words: Near,
}

/// The one body of knowledge.
pub static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(Knowledge::read);

impl Knowledge {
    fn read() -> Knowledge {
        let mut all = Knowledge {
            exact: HashMap::new(),
            loose: HashMap::new(),
            words: HashMap::new(),
            phrases: Vec::new(),
            sizes: HashMap::new(),
            near_loose: Near::default(),
            near_words: Near::default(),
        };
        let mut before = ("", "");
        for line in HEADERS.lines().filter(|line| !line.starts_with('#')) {
            let mut cells = line.split('\t');
            let (Some(id), Some(evidence), Some(field), Some(header)) =
                (cells.next(), cells.next(), cells.next(), cells.next())
            else {
                continue;
            };
            let known = Known {
                layout: layout::family(id),
                seen: evidence != "R",
                field: Field::from_id(field),
                header,
                before: if before.0 == id { before.1 } else { "" },
            };
            before = (id, header);
            all.exact.entry(normal(header)).or_default().push(known);
            all.loose.entry(loose(header)).or_default().push(known);
            *all.sizes.entry(known.layout).or_default() += usize::from(known.layout == id);
        }
        for line in WORDS.lines().filter(|line| !line.starts_with('#')) {
            let Some((field, words)) = line.split_once('\t') else { continue };
            let Some(field) = Field::from_id(field) else { continue };
            for word in words.split('|') {
                let fields = all.words.entry(loose(word)).or_default();
                if !fields.contains(&field) {
                    fields.push(field);
                }
                all.phrases.push((pieces(word), field));
            }
        }
        all.near_loose = Near::of(all.loose.keys());
        all.near_words = Near::of(all.words.keys());
        all.phrases
            .sort_by_key(|(pieces, _)| std::cmp::Reverse(pieces.iter().map(String::len).sum::<usize>()));
        all
    }

    /// The header in the layouts that have it letter for letter; one entry a column.
    pub fn exact(&self, header: &str) -> &[Known] {
        self.exact.get(header).map_or(&[], Vec::as_slice)
    }

    /// The header in the layouts that have it but for case and punctuation.
    pub fn loose(&self, header: &str) -> &[Known] {
        self.loose.get(&loose(header)).map_or(&[], Vec::as_slice)
    }

    /// The header in the layouts that have it but for a slip of the pen; nothing for short ones, in which a letter makes
    /// another word.
    pub fn near(&self, header: &str) -> &[Known] {
        let near = self.near_loose.find(&loose(header)).and_then(|near| self.loose.get(near));
        near.map_or(&[], Vec::as_slice)
    }

    /// What a word of the trade that the header nearly is means.
    pub fn near_word(&self, header: &str) -> Option<Field> {
        let near = self.near_words.find(&loose(header))?;
        self.words.get(near)?.first().copied()
    }

    /// What the header means as a word of the trade, the likeliest first.
    pub fn words(&self, header: &str) -> &[Field] {
        self.words.get(&loose(header)).map_or(&[], Vec::as_slice)
    }

    /// What the longest phrase inside a header means: `Tracking number (last mile)`.
    pub fn phrase(&self, header: &str) -> Option<Field> {
        let header = pieces(header);
        let inside = |phrase: &Vec<String>| {
            let letters: usize = phrase.iter().map(|piece| piece.chars().count()).sum();
            let long = phrase.len() >= 2 || letters >= 3 && phrase.iter().any(|piece| !piece.is_ascii());
            long && header.windows(phrase.len()).any(|window| window == phrase.as_slice())
        };
        self.phrases.iter().find(|(phrase, _)| inside(phrase)).map(|(_, field)| *field)
    }

    /// How many columns the layout has.
    pub fn size(&self, layout: &str) -> usize {
        self.sizes.get(layout).copied().unwrap_or(0)
    }
}

/// Words in lower case; each ideograph and syllable is a word of its own.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut open = false;
    for c in normal(text).chars().flat_map(char::to_lowercase) {
        let alone = matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
        if !(c.is_alphanumeric() || super::is_mark(c) || c == '#') {
            open = false;
        } else if alone || !open {
            pieces.push(c.to_string());
            open = !alone;
        } else if let Some(last) = pieces.last_mut() {
            last.push(c);
        }
    }
    pieces
}

/// Whether a header means anything: as it stands, or without a currency in brackets.
pub fn is_known(header: &str) -> bool {
    let known = |header: &str| {
        let all = &*KNOWLEDGE;
        !all.exact(header).is_empty() || !all.words(header).is_empty() || !all.loose(header).is_empty()
    };
    let has_letter = header.chars().any(char::is_alphabetic);
    has_letter && (known(header) || currency::in_header(header).is_some_and(|(bare, _)| known(bare)))
}
