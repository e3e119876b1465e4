//! The order of evidence: a carrier's code, a known text, an aggregator's word, word rules, nothing.

use super::codes::{CodeMeaning, Codes};
use super::normal::{fold, without_place};
use super::texts::{TextMeaning, Texts};
use super::words::{Said, Words};
use super::{Confidence, Manner, Reading, notions, texts};
use crate::record::EventCode;
use crate::{Signal, Stage};

/// Raised when the code below reads the same data differently.
const READING: u64 = 1;

/// Kinds of scan that the journey has to tell apart although their stage is the same.
const TELLING: [&str; 7] = [
    "import-presented",
    "import-cleared",
    "import-released",
    "returned-from-import-customs",
    "delivered-to-recipient",
    "collected",
    "duty-paid",
];

/// Everything known about carriers' words and codes.
pub struct Lexicon {
    codes: Codes,
    texts: Texts,
    words: Words,
    version: String,
}

/// Without code and exact text: stage, signal and manner that some evidence gives.
#[derive(Debug, Clone, Copy)]
struct Meaning {
    stage: Option<Stage>,
    signal: Option<Signal>,
    manner: Manner,
}

impl Lexicon {
    /// The lexicon that is part of the program.
    pub fn builtin() -> Lexicon {
        let words = Words::builtin();
        let texts = Texts::builtin(&words);
        let mut codes = Codes::builtin();
        codes.iter_mut().for_each(|code| tell_sorting(code, &words));
        Lexicon { codes, texts, words, version: version() }
    }

    /// What an event's text and code mean.
    pub fn read(&self, text: &str, code: Option<&EventCode>) -> Reading {
        let bare = without_place(text);
        let folded = fold(bare);
        let code = code.and_then(|code| self.codes.find(code));
        let known = self.texts.find(&folded);
        if let (None, Some(known)) = (code, known) {
            return by_text(known);
        }
        // Words may be about the place, so that they are read with it.
        let whole = if bare.len() == text.trim_start().len() { folded } else { fold(text) };
        match (code, known) {
            (Some(code), _) if !code.summary && says(code) => self.by_code(code, &whole, known),
            (_, Some(known)) => by_text(known),
            (Some(code), None) if says(code) => self.by_code(code, &whole, None),
            (code, None) => self.by_words(&whole, code),
        }
    }

    /// What the word rules alone make of a text, as if it and its carrier had never been seen.
    pub fn read_words(&self, text: &str) -> Reading {
        self.by_words(&fold(text), None)
    }

    /// Changes whenever the data changes, so that stored phrases are read again.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Lines of the data that could not be understood; empty in a sound build.
    pub fn faults(&self) -> Vec<String> {
        [&self.codes.faults, &self.words.faults].into_iter().flatten().cloned().collect()
    }

    /// The trade's notions that a text names, for explaining why it was read so.
    pub fn notions(&self, text: &str) -> Vec<&str> {
        self.words.notions(text)
    }

    fn by_code(&self, code: &CodeMeaning, folded: &str, known: Option<&TextMeaning>) -> Reading {
        let said = known.map_or_else(|| meaning(self.words.read(folded)), Meaning::of_text);
        if contradicts(code, said) {
            return known.map_or_else(|| self.by_words(folded, None), by_text);
        }
        let mut reading = Reading {
            stage: code.stage,
            signal: code.signal,
            manner: code.manner,
            confidence: if code.summary { Confidence::Good } else { Confidence::Certain },
            rule: code.rule.clone(),
        };
        complete(&mut reading, said);
        reading
    }

    fn by_words(&self, folded: &str, code: Option<&CodeMeaning>) -> Reading {
        let said = self.words.read(folded);
        let rule = match (said.stage, said.signal) {
            (Some((stage, ..)), Some((signal, _))) => format!("words:{stage}+{signal}"),
            (Some((id, ..)), None) | (None, Some((id, _))) => format!("words:{id}"),
            (None, None) => return code.map_or_else(Reading::unknown, silent),
        };
        let Meaning { stage, signal, manner } = meaning(said);
        Reading { stage, signal, manner, confidence: Confidence::Likely, rule }
    }
}

impl Meaning {
    fn of_text(known: &TextMeaning) -> Meaning {
        Meaning { stage: known.stage, signal: known.signal, manner: known.manner }
    }
}

fn says(code: &CodeMeaning) -> bool {
    code.stage.is_some() || code.signal.is_some()
}

/// A code that is known to say neither stage nor signal.
fn silent(code: &CodeMeaning) -> Reading {
    let rule = code.rule.clone();
    Reading { stage: None, signal: None, manner: code.manner, confidence: Confidence::Good, rule }
}

fn by_text(known: &TextMeaning) -> Reading {
    let rule = match known.kind {
        Some(kind) if TELLING.contains(&kind) => format!("text:{kind}"),
        _ => "text".to_owned(),
    };
    let TextMeaning { stage, signal, manner, .. } = *known;
    Reading { stage, signal, manner, confidence: Confidence::Certain, rule }
}

/// Stage and signal of the word rules, made to agree: a return, a loss or a seizure is never a release or a delivery,
/// and what is held is not released.
fn meaning(said: Said) -> Meaning {
    let (stage, manner) = said.stage.map_or((None, Manner::Plain), |(_, stage, manner)| (stage, manner));
    let signal = said.signal.and_then(|(_, signal)| signal);
    let mut meaning = Meaning { stage, signal, manner };
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
    if reading.signal == Some(Signal::ReturnToSender) {
        reading.manner = Manner::Return;
    }
}

/// A code for a plain sorting scan has no stage of its own; its label tells that it is one.
fn tell_sorting(code: &mut CodeMeaning, words: &Words) {
    if !says(code)
        && let Some((_, None, Manner::Sorting)) = words.read(&fold(code.label)).stage
    {
        code.manner = Manner::Sorting;
    }
}

/// FNV-1a over all data: it needs to differ, not to be secure.
fn version() -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ READING;
    let vocabularies = notions::VOCABULARIES.iter().map(|(_, file)| *file);
    let tables = [super::codes::CODES, super::words::STAGES, super::words::SIGNALS, texts::TEXTS];
    for byte in vocabularies.chain(tables).flat_map(str::bytes) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}
