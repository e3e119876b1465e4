//! The words of the trade: which notions a text names.
//!
//! A notion (`customs`, `released`, `not`) is what any of its forms means in any language; the files in `words/` list
//! the forms. All forms of all languages are looked for at once: those of whole words in the text's words, those of scripts
//! that write without spaces, and the few that end a word, anywhere in it.

use super::forms::{List, lists, spelled_out};
use super::normal::{crowded, fold};
use super::phrases::Phrases;
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
};

/// The vocabularies, by language.
pub const VOCABULARIES: &[(&str, &str)] = &[
    ("en", include_str!("words/en.txt")),
    ("zh", include_str!("words/zh.txt")),
    ("ja", include_str!("words/ja.txt")),
    ("ko", include_str!("words/ko.txt")),
    ("th", include_str!("words/th.txt")),
    ("vi", include_str!("words/vi.txt")),
    ("id", include_str!("words/id.txt")),
    ("ru", include_str!("words/ru.txt")),
    ("uk", include_str!("words/uk.txt")),
    ("pl", include_str!("words/pl.txt")),
    ("cs", include_str!("words/cs.txt")),
    ("sk", include_str!("words/sk.txt")),
    ("bg", include_str!("words/bg.txt")),
    ("de", include_str!("words/de.txt")),
    ("nl", include_str!("words/nl.txt")),
    ("sv", include_str!("words/sv.txt")),
    ("no", include_str!("words/no.txt")),
    ("da", include_str!("words/da.txt")),
    ("fi", include_str!("words/fi.txt")),
    ("hu", include_str!("words/hu.txt")),
    ("es", include_str!("words/es.txt")),
    ("pt", include_str!("words/pt.txt")),
    ("it", include_str!("words/it.txt")),
    ("ro", include_str!("words/ro.txt")),
    ("fr", include_str!("words/fr.txt")),
    ("tr", include_str!("words/tr.txt")),
    ("ar", include_str!("words/ar.txt")),
    ("he", include_str!("words/he.txt")),
    ("el", include_str!("words/el.txt")),
];

/// A set of notions, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Notions(u128);

impl Notions {
    /// Adds all of the other's.
    pub fn add(&mut self, other: Notions) {
        self.0 |= other.0;
    }

    /// None at all?
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Any in common?
    pub fn meets(self, other: Notions) -> bool {
        self.0 & other.0 != 0
    }
}

/// Which notions there are, and how to find them in a text.
#[derive(Default)]
pub struct Vocabulary {
    names: Vec<String>,
    phrases: Phrases,
    /// Texts that say nothing else.
    alone: HashMap<String, Notions>,
    anywhere: Option<AhoCorasick>,
    /// What each of those means.
    means: Vec<Notions>,
    /// What could not be understood of the data; empty in a sound build.
    pub faults: Vec<String>,
}

impl Vocabulary {
    /// Reads the vocabularies that are part of the program.
    pub fn builtin() -> Vocabulary {
        Vocabulary::of(VOCABULARIES)
    }

    /// Reads files of words, each with its name; a notion may have forms in several.
    pub fn of(files: &[(&str, &str)]) -> Vocabulary {
        let mut vocabulary = Vocabulary::default();
        let mut anywhere: BTreeMap<String, Notions> = BTreeMap::new();
        for (name, file) in files {
            let lists = lists(file);
            for (number, line) in (1..).zip(file.lines()) {
                if line.trim().is_empty() || line.starts_with(['#', '@']) {
                    continue;
                }
                if vocabulary.read_line(line, &lists, &mut anywhere).is_none() {
                    vocabulary.faults.push(format!("words/{name}.txt line {number}: {line}"));
                }
            }
        }
        vocabulary.means = anywhere.values().copied().collect();
        match finder(anywhere.keys()) {
            Ok(finder) => vocabulary.anywhere = Some(finder),
            Err(error) => vocabulary.faults.push(error.to_string()),
        }
        vocabulary
    }

    /// `notion: form | form* | =form`, the last one for a text that says nothing else; None if it is not of that shape.
    fn read_line(
        &mut self,
        line: &str,
        lists: &[List<'_>],
        anywhere: &mut BTreeMap<String, Notions>,
    ) -> Option<()> {
        let (name, forms) = line.split_once(':')?;
        let notion = self.notion_or_new(name.trim())?;
        for form in forms.split('|').map(str::trim).filter(|form| !form.is_empty()) {
            for form in spelled_out(form, lists)? {
                if let Some(alone) = form.strip_prefix('=') {
                    self.alone.entry(fold(alone)).or_default().add(notion);
                    continue;
                }
                match pattern(&form) {
                    Some(pattern) => anywhere.entry(pattern).or_default().add(notion),
                    None => self.phrases.add(&form, notion).then_some(())?,
                }
            }
        }
        Some(())
    }

    fn notion_or_new(&mut self, name: &str) -> Option<Notions> {
        if let Some(known) = self.notion(name) {
            return Some(known);
        }
        let at = u32::try_from(self.names.len()).ok()?;
        let bit = 1_u128.checked_shl(at)?;
        self.names.push(name.to_owned());
        Some(Notions(bit))
    }

    /// The notion of that name, if any vocabulary has it.
    pub fn notion(&self, name: &str) -> Option<Notions> {
        let at = self.names.iter().position(|known| known == name)?;
        Some(Notions(1_u128.checked_shl(u32::try_from(at).ok()?)?))
    }

    /// The names of the notions beside these.
    pub fn names_beside(&self, these: Notions) -> impl Iterator<Item = &str> {
        let has = move |name: &&String| self.notion(name).is_some_and(|notion| notion.meets(these));
        self.names.iter().filter(move |name| !has(name)).map(String::as_str)
    }

    /// The notions that a folded text names.
    pub fn named_in(&self, folded: &str) -> Notions {
        let mut named = Notions::default();
        self.find(folded, |_, means| named.add(means));
        named
    }

    /// The notions that a folded text names by being nothing else.
    pub fn named_by(&self, bare: &str) -> Notions {
        self.alone.get(bare).copied().unwrap_or_default()
    }

    /// The pieces of a folded text that name any of these notions, in their order; none lies within another.
    pub fn pieces_of(&self, folded: &str, wanted: Notions) -> Vec<String> {
        let mut spans: Vec<Range<usize>> = Vec::new();
        self.find(folded, |span, means| {
            if means.meets(wanted) {
                spans.push(span);
            }
        });
        spans.sort_unstable_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
        let mut reach = 0;
        spans.retain(|span| {
            let further = span.end > reach;
            reach = reach.max(span.end);
            further
        });
        let piece = |span: Range<usize>| folded.get(span).map(|it| it.trim().to_owned());
        spans.into_iter().filter_map(piece).filter(|piece| !piece.is_empty()).collect()
    }

    fn find(&self, folded: &str, mut found: impl FnMut(Range<usize>, Notions)) {
        self.phrases.find(folded, &mut found);
        for it in self.anywhere.iter().flat_map(|finder| finder.find_overlapping_iter(folded)) {
            if let Some(means) = self.means.get(it.pattern().as_usize()) {
                found(it.start()..it.end(), *means);
            }
        }
    }
}

/// What to look for anywhere in a text, for a form of a script that writes without spaces, or one that begins with a `*`;
/// None for a form of whole words.
fn pattern(form: &str) -> Option<String> {
    let core = fold(form.trim_matches('*'));
    let core = core.trim();
    if core.is_empty() {
        return None;
    }
    let crowded = core.chars().next().is_some_and(crowded);
    if !crowded && !form.starts_with('*') {
        return None;
    }
    let after = if crowded || form.ends_with('*') { "" } else { " " };
    Some(format!("{core}{after}"))
}

fn finder<'a>(patterns: impl Iterator<Item = &'a String>) -> Result<AhoCorasick, aho_corasick::BuildError> {
    AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::ContiguousNFA))
        .match_kind(MatchKind::Standard)
        .dense_depth(3)
        .build(patterns)
}
