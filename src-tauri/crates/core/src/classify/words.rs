//! Word rules: which stage and which signal a set of notions makes.

use super::notions::{Notions, Vocabulary};
use super::{Manner, Nature};
use crate::{Signal, Stage};

/// The table, as it is edited.
pub const STAGES: &str = include_str!("data/stages.tsv");
/// The table, as it is edited.
pub const SIGNALS: &str = include_str!("data/signals.tsv");

/// The notion that a parcel travels under another number from now on.
const NEW_NUMBER: &str = "new_number";

/// When a rule holds: one of each group is named, and none of the barred.
pub struct When {
    need: Vec<Notions>,
    bar: Notions,
}

impl When {
    /// `customs released|done -not`: one of each word's alternatives, and none of the words with a minus. None: a notion
    /// that no vocabulary has.
    pub fn parse(words: &str, vocabulary: &Vocabulary) -> Option<When> {
        let mut when = When { need: Vec::new(), bar: Notions::default() };
        for word in words.split_whitespace() {
            let mut set = Notions::default();
            for name in word.trim_start_matches('-').split('|') {
                set.add(vocabulary.notion(name)?);
            }
            if word.starts_with('-') { when.bar.add(set) } else { when.need.push(set) }
        }
        Some(when)
    }

    /// Whether it holds for a text that names these notions.
    pub fn holds(&self, named: Notions) -> bool {
        self.need.iter().all(|one_of| named.meets(*one_of)) && !named.meets(self.bar)
    }
}

struct StageRule {
    id: &'static str,
    when: When,
    told: Told,
}

struct SignalRule {
    id: &'static str,
    when: When,
    signal: Option<Signal>,
}

/// What a stage rule says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// The stage; None: the words name none.
    pub stage: Option<Stage>,
    /// How it applies.
    pub manner: Manner,
    /// What sort of event it is.
    pub nature: Nature,
}

/// What the word rules make of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// The first stage rule that holds: its id and what it says.
    pub stage: Option<(&'static str, Told)>,
    /// The first signal rule that holds: id and signal (None: the words look like a signal and are none).
    pub signal: Option<(&'static str, Option<Signal>)>,
}

/// A folded text, with and without a place in brackets before its words.
#[derive(Debug, Clone, Copy)]
pub struct Heard<'a> {
    /// With it.
    pub whole: &'a str,
    /// Without it.
    pub bare: &'a str,
}

impl<'a> Heard<'a> {
    /// A text without such a place.
    pub fn all(folded: &'a str) -> Heard<'a> {
        Heard { whole: folded, bare: folded }
    }
}

/// The vocabulary and the rules over it.
pub struct Words {
    vocabulary: Vocabulary,
    stages: Vec<StageRule>,
    signals: Vec<SignalRule>,
    new_number: Notions,
    /// Lines of the data that could not be understood; empty in a sound build.
    pub faults: Vec<String>,
}

impl Words {
    /// Reads the vocabularies and rules that are part of the program.
    pub fn builtin() -> Words {
        let mut vocabulary = Vocabulary::builtin();
        let mut faults = std::mem::take(&mut vocabulary.faults);
        let stages = rows(STAGES, &mut faults, |row| stage_rule(row, &vocabulary));
        let signals = rows(SIGNALS, &mut faults, |row| signal_rule(row, &vocabulary));
        let new_number = vocabulary.notion(NEW_NUMBER).unwrap_or_default();
        let mut asked = new_number;
        let when = stages.iter().map(|rule: &StageRule| &rule.when);
        let when = when.chain(signals.iter().map(|rule: &SignalRule| &rule.when));
        when.flat_map(|when| when.need.iter().chain([&when.bar])).for_each(|notions| asked.add(*notions));
        faults.extend(vocabulary.names_beside(asked).map(|name| format!("no rule asks for “{name}”")));
        Words { vocabulary, stages, signals, new_number, faults }
    }

    /// What a text says.
    pub fn read(&self, heard: Heard<'_>) -> Said {
        let mut named = self.vocabulary.named_in(heard.whole);
        named.add(self.vocabulary.named_by(heard.bare));
        let stage = self.stages.iter().find(|rule| rule.when.holds(named));
        let signal = self.signals.iter().find(|rule| rule.when.holds(named));
        Said {
            stage: stage.map(|rule| (rule.id, rule.told)),
            signal: signal.map(|rule| (rule.id, rule.signal)),
        }
    }

    /// Whether a folded text says that the parcel travels under another number from now on.
    pub fn announces_number(&self, folded: &str) -> bool {
        self.vocabulary.named_in(folded).meets(self.new_number)
    }

    /// The pieces of a folded text that the rules which hold for it looked for, in their order.
    pub fn evidence(&self, folded: &str) -> Vec<String> {
        let mut named = self.vocabulary.named_in(folded);
        named.add(self.vocabulary.named_by(folded));
        let stage = self.stages.iter().find(|rule| rule.when.holds(named)).map(|rule| &rule.when);
        let signal = self.signals.iter().find(|rule| rule.when.holds(named)).map(|rule| &rule.when);
        let mut wanted = Notions::default();
        stage.into_iter().chain(signal).flat_map(|when| &when.need).for_each(|one_of| wanted.add(*one_of));
        self.vocabulary.pieces_of(folded, wanted)
    }
}

/// The rules of a table under its line of headings, each read by `read`; a line that it cannot read is a fault.
pub fn rows<R>(
    file: &'static str,
    faults: &mut Vec<String>,
    read: impl Fn(&[&'static str]) -> Option<R>,
) -> Vec<R> {
    let mut rules = Vec::new();
    for line in file.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()).skip(1) {
        let cells: Vec<&'static str> = line.split('\t').collect();
        match read(&cells) {
            Some(rule) => rules.push(rule),
            None => faults.push(line.to_owned()),
        }
    }
    rules
}

fn stage_rule(row: &[&'static str], vocabulary: &Vocabulary) -> Option<StageRule> {
    let [id, when, stage, manner, nature, _why] = row else { return None };
    let told = Told {
        stage: parse_or_dash(stage)?,
        manner: Manner::from_id(manner)?,
        nature: Nature::from_id(nature)?,
    };
    Some(StageRule { id, when: When::parse(when, vocabulary)?, told })
}

fn signal_rule(row: &[&'static str], vocabulary: &Vocabulary) -> Option<SignalRule> {
    let [id, when, signal, _why] = row else { return None };
    Some(SignalRule { id, when: When::parse(when, vocabulary)?, signal: parse_or_dash(signal)? })
}

/// `-` is none; None if it is neither a dash nor an id.
pub fn parse_or_dash<T: std::str::FromStr>(cell: &str) -> Option<Option<T>> {
    if cell == "-" { Some(None) } else { cell.parse().ok().map(Some) }
}
