//! Why a parcel is held, as far as the carrier says so.
//!
//! A reason is read from the words of an event, else from its code; never concluded from the destination or the goods.
//! The words are looked for as the lexicon looks for its own (`classify`), in a vocabulary of their own.

use crate::classify::{Lexicon, Nature, Vocabulary, When, fold, normal_code, rows};
use crate::record::EventCode;
use crate::{Signal, Stage, stable_hash};
use std::{collections::HashMap, sync::LazyLock};

const WORDS: &str = include_str!("data/reason_words.txt");
const RULES: &str = include_str!("data/reasons_when.tsv");
const CODES: &str = include_str!("data/reason_codes.tsv");

struct Stated {
    vocabulary: Vocabulary,
    rules: Vec<(&'static str, When)>,
    /// By table and code.
    codes: HashMap<String, &'static str>,
    /// Lines of the data that could not be understood; empty in a sound build.
    faults: Vec<String>,
}

static STATED: LazyLock<Stated> = LazyLock::new(|| {
    let mut vocabulary = Vocabulary::of(&[("reasons", WORDS)]);
    let mut faults = std::mem::take(&mut vocabulary.faults);
    let rules = rows(RULES, &mut faults, |row| rule(row, &vocabulary));
    let codes = rows(CODES, &mut faults, code).into_iter().collect();
    Stated { vocabulary, rules, codes, faults }
});

fn rule(row: &[&'static str], vocabulary: &Vocabulary) -> Option<(&'static str, When)> {
    let [reason, when, _why] = row else { return None };
    Some((reason, When::parse(when, vocabulary)?))
}

fn code(row: &[&'static str]) -> Option<(String, &'static str)> {
    let [scheme, code, reason, _label] = row else { return None };
    Some((key(scheme, code), *reason))
}

fn key(scheme: &str, code: &str) -> String {
    format!("{}:{}", scheme.trim().to_lowercase(), normal_code(code))
}

/// The id of the hold reason (`id_missing`, `duty_due`...; `data/reasons.toml`) that an event states: by its words, else by
/// its code (the table's name and the code in it). None: it states none, or says that it is over — duties paid,
/// documents received, released after an inspection.
///
/// Meant for an event that holds a parcel or keeps it in customs; a text about something else states none either.
pub fn reason_of(text: &str, code: Option<(&str, &str)>) -> Option<&'static str> {
    if is_over(text) {
        return None;
    }
    by_words(text).or_else(|| code.and_then(|(scheme, code)| by_code(scheme, code)))
}

fn by_words(text: &str) -> Option<&'static str> {
    let named = STATED.vocabulary.named_in(&fold(text));
    match STATED.rules.iter().find(|(_, when)| when.holds(named)) {
        Some((reason, _)) => Some(*reason).filter(|it| *it != "-"),
        None => by_signal(text),
    }
}

/// By the table as it is named, else by the one that the lexicon takes it for (`aftership` for `aftership-subtag`).
fn by_code(scheme: &str, code: &str) -> Option<&'static str> {
    let of_lexicon = || {
        let code = EventCode { scheme: scheme.to_owned(), code: code.to_owned() };
        let rule = Lexicon::builtin().read("", Some(&code)).rule;
        let (scheme, code) = rule.strip_prefix("code:")?.split_once(':')?;
        STATED.codes.get(&key(scheme, code))
    };
    STATED.codes.get(&key(scheme, code)).or_else(of_lexicon).copied()
}

/// Rules of `classify/data/signals.tsv` that say what a reason says.
const SIGNAL_RULES: [(&str, &str); 2] = [("duty-demanded", "duty_due"), ("payment-wanted", "duty_due")];

/// The lexicon knows in all its languages how a duty is demanded.
fn by_signal(text: &str) -> Option<&'static str> {
    let rule = Lexicon::builtin().read_words(text).rule;
    let signal = rule.rsplit([':', '+']).next()?;
    SIGNAL_RULES.iter().find(|(id, _)| *id == signal).map(|(_, reason)| *reason)
}

/// Whether a text says that customs let the parcel go, that duty came in, or that it was delivered.
fn is_over(text: &str) -> bool {
    let reading = Lexicon::builtin().read(text, None);
    let holds = matches!(reading.signal, Some(Signal::CustomsHold | Signal::DutyUnpaid | Signal::Prohibited));
    let past = matches!(reading.stage, Some(Stage::CustomsCleared | Stage::Delivered));
    let done = matches!(reading.nature, Nature::Release | Nature::Payment | Nature::Receipt);
    !holds && (past || done)
}

/// Changes whenever the words, rules or codes of the reasons do, so that stored texts are read again.
pub fn reasons_version() -> String {
    format!("{:016x}", stable_hash([WORDS, RULES, CODES].into_iter().flat_map(str::bytes)))
}

/// Lines of the reasons' words, rules and codes that could not be understood; empty in a sound build.
pub fn reason_faults() -> &'static [String] {
    &STATED.faults
}
