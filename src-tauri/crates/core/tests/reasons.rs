//! Which reason of a customs hold a carrier's words and codes state, and that none is guessed.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use tidewaiter_core::classify::labelled;
use tidewaiter_core::playbook::{reason_faults, reason_of, reasons};

const HELD: &str = include_str!("data/hold_reasons.tsv");
const CODES: &str = include_str!("../src/playbook/data/reason_codes.tsv");

struct Row {
    text: &'static str,
    set: &'static str,
    reason: Option<&'static str>,
}

fn held() -> Vec<Row> {
    let lines = HELD.lines().filter(|line| !line.starts_with('#')).skip(1);
    let cells = lines.map(|line| line.split('\t').collect::<Vec<&'static str>>());
    cells
        .map(|cells| Row { text: cells[0], set: cells[2], reason: Some(cells[3]).filter(|it| *it != "-") })
        .collect()
}

#[test]
fn all_data_of_the_reasons_is_understood() {
    assert_eq!(reason_faults(), Vec::<String>::new());
    let known: BTreeSet<&str> = reasons().collect();
    for line in CODES.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let reason = line.split('\t').nth(2).unwrap();
        assert!(known.contains(reason), "{line}");
    }
    for row in held() {
        assert!(row.reason.is_none_or(|reason| known.contains(reason)), "{}", row.text);
    }
}

#[test]
fn a_held_parcels_text_states_its_reason_and_none_is_given_to_one_that_states_none() {
    for set in ["known", "fresh", "written", "over", "late"] {
        let rows: Vec<Row> = held().into_iter().filter(|row| row.set == set).collect();
        let states = rows.iter().filter(|row| row.reason.is_some()).count();
        let read = |row: &Row| reason_of(row.text, None);
        let right = rows.iter().filter(|row| row.reason.is_some() && read(row) == row.reason).count();
        println!("{set}: {} texts, {states} state a reason, {right} of these are read", rows.len());
        for row in &rows {
            assert_eq!(read(row), row.reason, "{}", row.text);
        }
    }
}

#[test]
fn a_text_without_trouble_states_no_reason_but_that_customs_look_at_the_goods() {
    for row in labelled().filter(|row| row.signal.is_none()) {
        let reason = reason_of(row.text, None);
        assert!(matches!(reason, None | Some("inspect")), "{}: {reason:?}", row.text);
    }
}

#[test]
fn a_code_states_a_reason_where_the_words_do_not() {
    let of = |text, scheme, code| reason_of(text, Some((scheme, code)));

    assert_eq!(of("", "cainiao-action", "CUS_TAX"), Some("duty_due"));
    assert_eq!(of("", "Cainiao-Action", "ae cus-tax"), Some("duty_due"), "however it is spelled");
    assert_eq!(of("", "aftership-subtag", "Exception_018"), Some("docs"));
    assert_eq!(of("", "aftership", "exception_018"), Some("docs"), "a table named by its house");
    assert_eq!(of("Held", "x12-157", "PA"), Some("inspect"));
    assert_eq!(of("CPF missing, held by customs", "aftership-subtag", "Exception_018"), Some("id_missing"));
    assert_eq!(of("Duties have been paid", "cainiao-action", "CUS_TAX"), None, "it is over");
    assert_eq!(
        of("", "17track-sub", "InTransit_CustomsRequiringInformation"),
        None,
        "documents or information"
    );
    assert_eq!(of("", "x12-157", "PK"), None);
    assert_eq!(of("", "words", "duty-demanded"), None, "no carrier's table");
}

#[test]
fn texts_that_say_nothing_state_no_reason() {
    for text in ["", "   ", "????", "zzz qqq", "\u{202e}\u{0}", "Held", "Customs", "海关", "Invoice"] {
        assert_eq!(reason_of(text, None), None, "{text:?}");
    }
}
