//! The order of evidence: a carrier's code, a known text, an aggregator's word, word rules, nothing.

use super::codes::{self, CodeMeaning, Codes};
use super::lesson::Taught;
use super::normal::{fold, split_place};
use super::texts::Texts;
use super::words::{Heard, Said, Told, Words};
use super::{Confidence, Manner, Meaning, Nature, Reading, notions, texts};
use crate::country::TABLE;
use crate::place::{country_of, knowledge};
use crate::record::EventCode;
use crate::{Signal, Stage, stable_hash, tracking_number};
use std::sync::LazyLock;

/// Raised when the code below reads the same data differently.
const READING: u64 = 2;

/// What a reading stands on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Because {
    /// Whose table of codes decided, and what it calls the code.
    pub code: Option<(&'static str, &'static str)>,
    /// The words of the text that the rule looked for, folded, in their order.
    pub words: Vec<String>,
}

/// Everything known about carriers' words and codes.
pub struct Lexicon {
    codes: Codes,
    texts: Texts,
    words: Words,
}

impl Lexicon {
    /// The lexicon that is part of the program: read from its data once, when the first text has to be read.
    pub fn builtin() -> &'static Lexicon {
        static BUILTIN: LazyLock<Lexicon> = LazyLock::new(|| {
            let words = Words::builtin();
            let texts = Texts::builtin(&words);
            let mut codes = Codes::builtin();
            codes.iter_mut().for_each(|code| tell_sorting(code, &words));
            Lexicon { codes, texts, words }
        });
        &BUILTIN
    }

    /// Changes whenever the data changes, so that stored phrases are read again. Asking it reads no data.
    pub fn version() -> String {
        format!("{:016x}", stable_hash(Lexicon::data().flat_map(str::bytes)) ^ READING)
    }

    /// All that a reading depends on, as it is edited.
    pub fn data() -> impl Iterator<Item = &'static str> {
        let vocabularies = notions::VOCABULARIES.iter().map(|(_, file)| *file);
        let tables =
            [codes::CODES, codes::SCHEMES, super::words::STAGES, super::words::SIGNALS, texts::TEXTS, TABLE];
        vocabularies.chain(tables).chain(knowledge())
    }

    /// What an event's text and code mean.
    pub fn read(&self, text: &str, code: Option<&EventCode>) -> Reading {
        self.read_as_taught(text, code, &Taught::default())
    }

    /// What an event means to a seller who taught something: a lesson about the code decides before everything, one about
    /// the words before everything but a carrier's code that says what happened.
    pub fn read_as_taught(&self, text: &str, code: Option<&EventCode>, taught: &Taught) -> Reading {
        let (place, bare) = split_place(text);
        let country = place.and_then(country_of);
        if let Some(lesson) = taught.about_code(bare, code) {
            return Reading { country, ..lesson };
        }
        let folded = fold(bare);
        let reading = self.by_evidence(text, bare, &folded, code);
        let coded = reading.confidence == Confidence::Certain && reading.rule.starts_with("code:");
        let lesson = if coded { None } else { taught.about_words(bare) };
        let leg = tracking_number::named_in(bare).filter(|_| self.words.announces_number(&folded));
        Reading { country, leg: leg.map(str::to_owned), ..lesson.unwrap_or(reading) }
    }

    fn by_evidence(&self, text: &str, bare: &str, folded: &str, code: Option<&EventCode>) -> Reading {
        let code = code.and_then(|code| self.codes.find(code));
        let known = self.texts.find(folded);
        if let (None, Some(known)) = (code, known) {
            return by_text(known);
        }
        // Words may be about the place, so that they are read with it.
        let beside = (bare.len() != text.trim_start().len()).then(|| fold(text));
        let words = Heard { whole: beside.as_deref().unwrap_or(folded), bare: folded };
        match (code, known) {
            (Some(code), _) if !code.summary && says(code) => self.by_code(code, words, known),
            (_, Some(known)) => by_text(known),
            (Some(code), None) if says(code) => self.by_code(code, words, None),
            (code, None) => self.by_words(words, code),
        }
    }

    /// Why an event is read as it is, for a person to see.
    pub fn because(&self, text: &str, code: Option<&EventCode>) -> Because {
        let reading = self.read(text, code);
        let coded = reading.rule.starts_with("code:");
        Because {
            code: code
                .filter(|_| coded)
                .and_then(|code| self.codes.find(code))
                .map(|it| (it.house, it.label)),
            words: if coded { Vec::new() } else { self.words.evidence(&fold(text)) },
        }
    }

    /// What the word rules alone make of a text, as if it and its carrier had never been seen.
    pub fn read_words(&self, text: &str) -> Reading {
        self.by_words(Heard::all(&fold(text)), None)
    }

    /// Lines of the data that could not be understood; empty in a sound build.
    pub fn faults(&self) -> Vec<String> {
        [&self.codes.faults, &self.words.faults].into_iter().flatten().cloned().collect()
    }

    fn by_code(&self, code: &CodeMeaning, heard: Heard<'_>, known: Option<Meaning>) -> Reading {
        let said = known.unwrap_or_else(|| meaning(self.words.read(heard)));
        if contradicts(code, said) {
            return known.map_or_else(|| self.by_words(heard, None), by_text);
        }
        let mut reading = Reading {
            stage: code.stage,
            signal: code.signal,
            manner: code.manner,
            nature: code.nature,
            country: None,
            leg: None,
            hold: None,
            confidence: if code.summary { Confidence::Good } else { Confidence::Certain },
            rule: code.rule.clone(),
        };
        complete(&mut reading, said);
        reading
    }

    fn by_words(&self, heard: Heard<'_>, code: Option<&CodeMeaning>) -> Reading {
        let said = self.words.read(heard);
        let rule = match (said.stage, said.signal) {
            (Some((stage, ..)), Some((signal, _))) => format!("words:{stage}+{signal}"),
            (Some((id, ..)), None) | (None, Some((id, _))) => format!("words:{id}"),
            (None, None) => return code.map_or_else(Reading::unknown, silent),
        };
        let Meaning { stage, signal, manner, nature } = meaning(said);
        Reading {
            stage,
            signal,
            manner,
            nature,
            country: None,
            leg: None,
            hold: None,
            confidence: Confidence::Likely,
            rule,
        }
    }
}

fn says(code: &CodeMeaning) -> bool {
    code.stage.is_some() || code.signal.is_some()
}

/// A code that is known to say neither stage nor signal.
fn silent(code: &CodeMeaning) -> Reading {
    let rule = code.rule.clone();
    Reading {
        stage: None,
        signal: None,
        manner: code.manner,
        nature: code.nature,
        country: None,
        leg: None,
        hold: None,
        confidence: Confidence::Good,
        rule,
    }
}

fn by_text(known: Meaning) -> Reading {
    let Meaning { stage, signal, manner, nature } = known;
    let rule = "text".to_owned();
    Reading {
        stage,
        signal,
        manner,
        nature,
        country: None,
        leg: None,
        hold: None,
        confidence: Confidence::Certain,
        rule,
    }
}

/// Stage and signal of the word rules, made to agree: a return, a loss or a seizure is never a release or a delivery,
/// and what is held is not released.
fn meaning(said: Said) -> Meaning {
    let plain = Told { stage: None, manner: Manner::Plain, nature: Nature::Plain };
    let Told { stage, manner, nature } = said.stage.map_or(plain, |(_, told)| told);
    let signal = said.signal.and_then(|(_, signal)| signal);
    let mut meaning = Meaning { stage, signal, manner, nature };
    let finished = matches!(stage, Some(Stage::CustomsCleared | Stage::Delivered));
    match signal {
        Some(Signal::ReturnToSender) => {
            meaning.manner = Manner::Return;
            meaning.stage = stage.filter(|_| !finished);
        }
        Some(Signal::Lost | Signal::Prohibited) if finished => meaning.stage = None,
        Some(Signal::CustomsHold | Signal::DutyUnpaid) if stage == Some(Stage::CustomsCleared) => {
            meaning.stage = Some(Stage::ImportCustoms);
        }
        _ => {}
    }
    meaning
}

/// A sender or a pick-up point that signed is not the recipient, whatever the code says; and an aggregator that calls
/// a hold a release has not read the text.
fn contradicts(code: &CodeMeaning, said: Meaning) -> bool {
    match code.stage {
        Some(Stage::Delivered) => {
            matches!(said.signal, Some(Signal::ReturnToSender | Signal::PickupWaiting))
        }
        Some(Stage::CustomsCleared) if code.summary => matches!(
            said.signal,
            Some(Signal::CustomsHold | Signal::DutyUnpaid | Signal::Prohibited | Signal::ReturnToSender)
        ),
        _ => false,
    }
}

/// What the code leaves open is taken from the text: the direction of customs, and the trouble at the same stage.
fn complete(reading: &mut Reading, said: Meaning) {
    if reading.manner == Manner::Customs {
        match said.stage {
            Some(Stage::ExportCustoms) => {
                reading.stage = Some(Stage::ExportCustoms);
                reading.manner = Manner::Plain;
            }
            Some(Stage::ImportCustoms | Stage::CustomsCleared) if said.manner == Manner::Plain => {
                reading.manner = Manner::Plain;
            }
            _ => {}
        }
    }
    let same_stage = said.stage.is_none() || said.stage == reading.stage;
    if reading.signal.is_none() && same_stage {
        let fits = match reading.stage {
            Some(Stage::Delivered) => said.signal == Some(Signal::Damaged),
            Some(Stage::CustomsCleared) => !matches!(
                said.signal,
                Some(Signal::CustomsHold | Signal::DutyUnpaid | Signal::Prohibited | Signal::ReturnToSender)
            ),
            _ => true,
        };
        reading.signal = said.signal.filter(|_| fits);
    }
    let finished = matches!(said.stage, Some(Stage::CustomsCleared | Stage::Delivered));
    if reading.stage.is_none() && !finished {
        reading.stage = said.stage;
    }
    if reading.nature == Nature::Plain && reading.stage == said.stage {
        reading.nature = said.nature;
    }
    if reading.signal == Some(Signal::ReturnToSender) {
        reading.manner = Manner::Return;
    }
}

/// A code for a plain sorting scan has no stage of its own; its label tells that it is one.
fn tell_sorting(code: &mut CodeMeaning, words: &Words) {
    if !says(code)
        && let Some((_, Told { stage: None, manner: Manner::Sorting, .. })) =
            words.read(Heard::all(&fold(code.label))).stage
    {
        code.manner = Manner::Sorting;
    }
}
