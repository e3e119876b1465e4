//! Texts that are known word for word.

use super::normal::{fold, split_place};
use super::words::{Heard, Words, parse_or_dash};
use super::{Manner, Meaning, Nature};
use crate::{Signal, Stage};
use std::collections::HashMap;

/// The table, as it is edited.
pub const TEXTS: &str = include_str!("data/texts.tsv");

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
    known: HashMap<String, Meaning>,
}

impl Texts {
    /// Reads the texts that are part of the program. How a stage applies is taken from the word rules that agree on it.
    pub fn builtin(words: &Words) -> Texts {
        let mut known = HashMap::new();
        for row in labelled() {
            let folded = fold(split_place(row.text).1);
            let meaning = meaning(&row, &folded, words);
            known.entry(folded).or_insert(meaning);
        }
        Texts { known }
    }

    /// What a folded text (without its place) means, if it is known word for word.
    pub(super) fn find(&self, folded: &str) -> Option<Meaning> {
        self.known.get(folded).copied()
    }
}

fn meaning(row: &LabelledText, folded: &str, words: &Words) -> Meaning {
    let told =
        words.read(Heard::all(folded)).stage.map(|(_, told)| told).filter(|told| told.stage == row.stage);
    let mut meaning = Meaning {
        stage: row.stage,
        signal: row.signal,
        manner: told.map_or(Manner::Plain, |told| told.manner),
        nature: told.map_or(Nature::Plain, |told| told.nature),
    };
    if row.signal == Some(Signal::ReturnToSender) {
        meaning.manner = Manner::Return;
    }
    meaning
}
