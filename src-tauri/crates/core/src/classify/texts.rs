//! Texts that are known word for word.

use super::Manner;
use super::normal::{fold, without_place};
use super::words::{Words, parse_or_dash};
use crate::{Signal, Stage};
use std::collections::HashMap;

/// The table, as it is edited.
pub const TEXTS: &str = include_str!("data/texts.tsv");

/// What a known text means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextMeaning {
    /// The stage, if it says one.
    pub stage: Option<Stage>,
    /// The trouble, if it says one.
    pub signal: Option<Signal>,
    /// How the stage applies.
    pub manner: Manner,
    /// What the word rules call it, where they agree on the stage: it says what kind of scan it was.
    pub kind: Option<&'static str>,
}

/// A text with its labels, for measuring.
#[derive(Debug, Clone, Copy)]
pub struct LabelledText {
    /// As the carrier wrote it.
    pub text: &'static str,
    /// ISO 639-1.
    pub language: &'static str,
    /// Who wrote it.
    pub carrier: &'static str,
    /// What it means.
    pub stage: Option<Stage>,
    /// The trouble that it names.
    pub signal: Option<Signal>,
}

/// The labelled texts that are part of the program.
pub fn labelled() -> impl Iterator<Item = LabelledText> {
    TEXTS.lines().filter(|line| !line.starts_with('#')).skip(1).filter_map(|line| {
        let cells: Vec<&'static str> = line.split('\t').collect();
        let [text, language, carrier, stage, signal] = cells.as_slice() else { return None };
        Some(LabelledText {
            text,
            language,
            carrier,
            stage: parse_or_dash(stage)?,
            signal: parse_or_dash(signal)?,
        })
    })
}

/// All known texts by their folded words.
pub struct Texts {
    known: HashMap<String, TextMeaning>,
}

impl Texts {
    /// Reads the texts that are part of the program. How a stage applies is taken from the word rules.
    pub fn builtin(words: &Words) -> Texts {
        let mut known = HashMap::new();
        for row in labelled() {
            let folded = fold(without_place(row.text));
            let meaning = meaning(&row, &folded, words);
            known.entry(folded).or_insert(meaning);
        }
        Texts { known }
    }

    /// What a folded text (without its place) means, if it is known word for word.
    pub fn find(&self, folded: &str) -> Option<&TextMeaning> {
        self.known.get(folded)
    }
}

fn meaning(row: &LabelledText, folded: &str, words: &Words) -> TextMeaning {
    let mut meaning = TextMeaning { stage: row.stage, signal: row.signal, manner: Manner::Plain, kind: None };
    if let Some((kind, stage, manner)) = words.read(folded).stage
        && stage == row.stage
    {
        meaning.manner = manner;
        meaning.kind = Some(kind);
    }
    if row.signal == Some(Signal::ReturnToSender) {
        meaning.manner = Manner::Return;
    }
    meaning
}
