//! The words of the trade: which notions a text names.
//!
//! A notion (`customs`, `released`, `not`) is what any of its forms means in any language; the files in `words/` list
//! the forms. All forms of all languages are looked for at once, in one pass over the text.

use super::normal::{crowded, fold};
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use std::collections::BTreeMap;

/// The vocabularies, by language.
pub const VOCABULARIES: &[(&str, &str)] = &[
    ("en", include_str!("words/en.txt")),
    ("zh", include_str!("words/zh.txt")),
    ("ru", include_str!("words/ru.txt")),
    ("uk", include_str!("words/uk.txt")),
    ("de", include_str!("words/de.txt")),
    ("nl", include_str!("words/nl.txt")),
    ("fr", include_str!("words/fr.txt")),
    ("es", include_str!("words/es.txt")),
    ("pt", include_str!("words/pt.txt")),
    ("it", include_str!("words/it.txt")),
    ("ko", include_str!("words/ko.txt")),
    ("ja", include_str!("words/ja.txt")),
    ("cs", include_str!("words/cs.txt")),
    ("pl", include_str!("words/pl.txt")),
    ("tr", include_str!("words/tr.txt")),
    ("vi", include_str!("words/vi.txt")),
    ("id", include_str!("words/id.txt")),
    ("th", include_str!("words/th.txt")),
    ("ar", include_str!("words/ar.txt")),
    ("nordic", include_str!("words/nordic.txt")),
    ("more", include_str!("words/more.txt")),
];

/// A set of notions, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Notions(u128);

impl Notions {
    /// Adds all of the other's.
    pub fn add(&mut self, other: Notions) {
        self.0 |= other.0;
    }

    /// Any in common?
    pub fn meets(self, other: Notions) -> bool {
        self.0 & other.0 != 0
    }
}

/// Which notions there are, and how to find them in a text.
pub struct Vocabulary {
    names: Vec<String>,
    finder: Option<AhoCorasick>,
    means: Vec<Notions>,
    /// What could not be understood of the data; empty in a sound build.
    pub faults: Vec<String>,
}

impl Vocabulary {
    /// Reads the vocabularies that are part of the program.
    pub fn builtin() -> Vocabulary {
        let mut vocabulary =
            Vocabulary { names: Vec::new(), finder: None, means: Vec::new(), faults: Vec::new() };
        let mut forms: BTreeMap<String, Notions> = BTreeMap::new();
        for (language, file) in VOCABULARIES {
            let lists = lists(file);
            for (number, line) in (1..).zip(file.lines()) {
                if line.trim().is_empty() || line.starts_with(['#', '@']) {
                    continue;
                }
                if !vocabulary.read_line(line, &lists, &mut forms) {
                    vocabulary.faults.push(format!("words/{language}.txt line {number}: {line}"));
                }
            }
        }
        vocabulary.means = forms.values().copied().collect();
        match finder(forms.keys()) {
            Ok(finder) => vocabulary.finder = Some(finder),
            Err(error) => vocabulary.faults.push(error.to_string()),
        }
        vocabulary
    }

    /// `notion: form | form*`; false if it is not of that shape.
    fn read_line(&mut self, line: &str, lists: &[List<'_>], forms: &mut BTreeMap<String, Notions>) -> bool {
        let Some((name, list)) = line.split_once(':') else { return false };
        let Some(notion) = self.notion_or_new(name.trim()) else { return false };
        for form in list.split('|').map(str::trim).filter(|form| !form.is_empty()) {
            for form in each_of(form, lists).iter().flat_map(|form| spelled_out(form)) {
                let Some(pattern) = pattern(&form) else { return false };
                forms.entry(pattern).or_default().add(notion);
            }
        }
        true
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

    /// The notions that a folded text names.
    pub fn named_in(&self, folded: &str) -> Notions {
        let mut named = Notions::default();
        if let Some(finder) = &self.finder {
            for found in finder.find_overlapping_iter(folded) {
                if let Some(means) = self.means.get(found.pattern().as_usize()) {
                    named.add(*means);
                }
            }
        }
        named
    }

    /// The pieces of a folded text that name any of these notions, in their order; none lies within another.
    pub fn pieces_of(&self, folded: &str, wanted: Notions) -> Vec<String> {
        let found = self.finder.iter().flat_map(|finder| finder.find_overlapping_iter(folded));
        let of_them = found
            .filter(|it| self.means.get(it.pattern().as_usize()).is_some_and(|means| means.meets(wanted)));
        let mut spans: Vec<(usize, usize)> = of_them.map(|it| (it.start(), it.end())).collect();
        spans.sort_unstable_by_key(|(start, end)| (*start, std::cmp::Reverse(*end)));
        let mut reach = 0;
        spans.retain(|(_, end)| {
            let further = *end > reach;
            reach = reach.max(*end);
            further
        });
        let piece = |(start, end): (usize, usize)| folded.get(start..end).map(|it| it.trim().to_owned());
        spans.into_iter().filter_map(piece).filter(|piece| !piece.is_empty()).collect()
    }
}

/// What to look for, for a form as the files write it: whole words, `*` where a word may go on; anywhere in scripts
/// that write without spaces.
fn pattern(form: &str) -> Option<String> {
    let core = fold(form.trim_matches('*'));
    let core = core.trim();
    let anywhere = core.chars().next().is_some_and(crowded);
    let (head, tail) = (anywhere || form.starts_with('*'), anywhere || form.ends_with('*'));
    let (before, after) = (if head { "" } else { " " }, if tail { "" } else { " " });
    (!core.is_empty()).then(|| format!("{before}{core}{after}"))
}

fn finder<'a>(patterns: impl Iterator<Item = &'a String>) -> Result<AhoCorasick, aho_corasick::BuildError> {
    AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::ContiguousNFA))
        .match_kind(MatchKind::Standard)
        .build(patterns)
}

/// `@country: France | Spain`: a form that says `{country}` is meant for each.
type List<'a> = (&'a str, Vec<&'a str>);

fn lists(file: &str) -> Vec<List<'_>> {
    let lines = file.lines().filter_map(|line| line.strip_prefix('@')?.split_once(':'));
    lines.map(|(name, list)| (name.trim(), list.split('|').map(str::trim).collect())).collect()
}

fn each_of(form: &str, lists: &[List<'_>]) -> Vec<String> {
    let named = lists.iter().find(|(name, _)| form.contains(&format!("{{{name}}}")));
    match named {
        Some((name, list)) => list.iter().map(|one| form.replace(&format!("{{{name}}}"), one)).collect(),
        None => vec![form.to_owned()],
    }
}

/// Endings of the words that a `*` inside a form stands for.
const LATIN: &[&str] = &["", "a", "o", "e", "i", "y"];
const CYRILLIC: &[&str] = &["", "о", "а", "и", "ы", "е", "я", "ый", "ий", "у"];

/// `прибыл* в страну` for each ending; a `*` at either end of a form stays.
fn spelled_out(form: &str) -> Vec<String> {
    let Some((head, tail)) = form.split_once("* ").filter(|(head, _)| !head.is_empty()) else {
        return vec![form.to_owned()];
    };
    let cyrillic = head.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c));
    let endings = if cyrillic { CYRILLIC } else { LATIN };
    let tails = spelled_out(tail);
    endings.iter().flat_map(|ending| tails.iter().map(move |tail| format!("{head}{ending} {tail}"))).collect()
}
