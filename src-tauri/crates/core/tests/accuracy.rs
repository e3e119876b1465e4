//! How well words alone read what carriers write: exact texts are switched off. The words were written by somebody who
//! had read the known texts, so the share of the unseen ones is the more honest figure.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use tidewaiter_core::classify::{Lexicon, Reading, labelled};
use tidewaiter_core::{Signal, Stage};

/// Least share of texts whose stage and whose signal words alone must read right. Languages with few texts have to
/// be read almost without a fault: one miss of ten is already a tenth.
const LEAST: [(&str, f64, f64); 15] = [
    ("en", 0.94, 0.97),
    ("ru", 0.95, 0.97),
    ("nl", 0.95, 0.97),
    ("pt", 0.95, 0.97),
    ("fr", 0.95, 0.95),
    ("zh", 0.95, 0.97),
    ("ko", 0.95, 0.97),
    ("de", 0.95, 0.95),
    ("uk", 0.95, 0.95),
    ("cs", 0.95, 0.90),
    ("tr", 0.90, 0.95),
    ("es", 0.90, 0.90),
    ("it", 0.90, 0.90),
    ("ja", 0.90, 0.90),
    ("pl", 0.85, 0.85),
];

const UNSEEN: &str = include_str!("../../../../tests/fixtures/texts/unseen.tsv");
const FOUND: &str = include_str!("../../../../tests/fixtures/texts/found.tsv");

struct Row {
    text: String,
    language: String,
    stage: Option<Stage>,
    signal: Option<Signal>,
}

/// Texts that no table holds; the columns of stage and signal follow each other.
fn rows(file: &str, stage: usize) -> Vec<Row> {
    let lines = file.lines().filter(|line| !line.starts_with('#')).skip(1);
    let rows = lines.map(|line| line.split('\t').collect::<Vec<&str>>());
    rows.map(|cells| Row {
        text: cells[0].to_owned(),
        language: cells[1].to_owned(),
        stage: (cells[stage] != "-").then(|| cells[stage].parse().unwrap()),
        signal: (cells[stage + 1] != "-").then(|| cells[stage + 1].parse().unwrap()),
    })
    .collect()
}

fn unseen() -> Vec<Row> {
    let mut unseen = rows(UNSEEN, 2);
    unseen.extend(rows(FOUND, 3));
    unseen
}

fn known() -> Vec<Row> {
    labelled()
        .map(|row| Row {
            text: row.text.to_owned(),
            language: row.language.to_owned(),
            stage: row.stage,
            signal: row.signal,
        })
        .collect()
}

fn share(part: usize, whole: usize) -> f64 {
    f64::from(u32::try_from(part).unwrap()) / f64::from(u32::try_from(whole.max(1)).unwrap())
}

#[test]
fn words_alone_read_each_language_well_enough() {
    let lexicon = Lexicon::builtin();
    let mut by_language: BTreeMap<String, (usize, usize, usize)> = BTreeMap::new();
    for row in known() {
        let reading = lexicon.read_words(&row.text);
        let sums = by_language.entry(row.language).or_default();
        sums.0 += 1;
        sums.1 += usize::from(reading.stage == row.stage);
        sums.2 += usize::from(reading.signal == row.signal);
    }
    for (language, least_stage, least_signal) in LEAST {
        let (all, stages, signals) = by_language[language];
        let (stage, signal) = (share(stages, all), share(signals, all));
        println!("{language}: {all} texts, stage {stage:.3}, signal {signal:.3}");
        assert!(stage >= least_stage, "{language}: stage {stage:.3} of {all}");
        assert!(signal >= least_signal, "{language}: signal {signal:.3} of {all}");
    }
}

#[test]
fn words_alone_read_each_stage_and_are_right_when_they_name_one() {
    let lexicon = Lexicon::builtin();
    let mut right: BTreeMap<Option<Stage>, usize> = BTreeMap::new();
    let mut wanted: BTreeMap<Option<Stage>, usize> = BTreeMap::new();
    let mut named: BTreeMap<Option<Stage>, usize> = BTreeMap::new();
    for row in known() {
        let stage = lexicon.read_words(&row.text).stage;
        *wanted.entry(row.stage).or_default() += 1;
        *named.entry(stage).or_default() += 1;
        *right.entry(row.stage).or_default() += usize::from(stage == row.stage);
    }
    for (stage, all) in wanted {
        let found = share(right[&stage], all);
        let precise = share(right[&stage], named[&stage]);
        println!("{}: {all} texts, found {found:.3}, precise {precise:.3}", stage.map_or("-", Stage::id));
        assert!(found >= 0.88 && precise >= 0.88, "{stage:?}: found {found:.3}, precise {precise:.3}");
    }
}

#[test]
fn hardly_any_text_is_called_delivered_or_cleared_that_is_not() {
    let lexicon = Lexicon::builtin();
    let finished = |stage: Option<Stage>| matches!(stage, Some(Stage::Delivered | Stage::CustomsCleared));
    // Depots and post offices without a side may be taken for the destination's; nothing of customs may.
    let customs = |reading: &Reading| reading.rule.contains("cleared") || reading.rule.contains("released");
    let mut wrong = Vec::new();
    let all = known().into_iter().chain(unseen()).collect::<Vec<_>>();
    let most = all.len() / 250;
    for row in all {
        let reading = lexicon.read_words(&row.text);
        if finished(reading.stage) && reading.stage != row.stage {
            assert_ne!(reading.stage, Some(Stage::Delivered), "{} is not delivered", row.text);
            wrong.push((row.text, customs(&reading)));
        }
    }
    assert!(wrong.len() <= most, "called cleared and is not: {wrong:?}");
    assert!(wrong.iter().filter(|(_, customs)| *customs).count() <= 1, "{wrong:?}");
}

#[test]
fn what_is_held_seized_or_returned_is_never_cleared_or_delivered() {
    let lexicon = Lexicon::builtin();
    let grave =
        [Signal::CustomsHold, Signal::DutyUnpaid, Signal::Prohibited, Signal::ReturnToSender, Signal::Lost];
    for row in known().into_iter().chain(unseen()) {
        let Some(signal) = row.signal.filter(|signal| grave.contains(signal)) else { continue };
        for reading in [lexicon.read_words(&row.text), lexicon.read(&row.text, None)] {
            let finished = matches!(reading.stage, Some(Stage::Delivered | Stage::CustomsCleared));
            assert!(!finished, "{} ({signal}) was read as {:?}", row.text, reading.stage);
        }
    }
}

#[test]
fn texts_that_no_table_holds_are_read_in_every_language() {
    let lexicon = Lexicon::builtin();
    let rows = unseen();
    let all = rows.len();
    let mut missed = Vec::new();
    for row in rows {
        let reading = lexicon.read(&row.text, None);
        if (reading.stage, reading.signal) != (row.stage, row.signal) {
            missed.push(format!("{} ({}): {:?} {:?}", row.text, row.language, reading.stage, reading.signal));
        }
    }
    assert!(share(missed.len(), all) <= 0.05, "{} of {all}: {missed:#?}", missed.len());
}

#[test]
fn every_known_text_is_read_as_its_label_says() {
    let lexicon = Lexicon::builtin();
    let mut other = Vec::new();
    for row in known() {
        let reading = lexicon.read(&row.text, None);
        if (reading.stage, reading.signal) != (row.stage, row.signal) {
            other.push(row.text);
        }
    }
    assert!(other.len() <= 3, "two labels for the same folded words: {other:?}");
}

#[test]
fn a_stage_or_a_signal_that_is_named_is_right_and_hardly_any_is_missed() {
    let lexicon = Lexicon::builtin();
    for (name, rows) in [("known", known()), ("unseen", unseen())] {
        let (mut named, mut right, mut wanted) = ([0, 0], [0, 0], [0, 0]);
        for row in &rows {
            let reading = lexicon.read_words(&row.text);
            let (stage, signal) = (reading.stage == row.stage, reading.signal == row.signal);
            let told = [
                (row.stage.is_some(), reading.stage.is_some(), stage),
                (row.signal.is_some(), reading.signal.is_some(), signal),
            ];
            for (at, (want, got, same)) in told.into_iter().enumerate() {
                wanted[at] += usize::from(want);
                named[at] += usize::from(got);
                right[at] += usize::from(got && same);
            }
        }
        for (at, what) in ["stages", "signals"].into_iter().enumerate() {
            let (precise, found) = (share(right[at], named[at]), share(right[at], wanted[at]));
            println!("{name}: {} {what}, precise {precise:.3}, found {found:.3}", wanted[at]);
            assert!(
                precise >= 0.97 && found >= 0.96,
                "{name} {what}: precise {precise:.3}, found {found:.3}"
            );
        }
    }
}
