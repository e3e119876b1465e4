//! Every rule on a table of cases (`data/rule_cases.tsv`): around its threshold, and across what could upset it.

#![allow(clippy::unwrap_used)]

mod rule_case;

use rule_case::{Case, cases};
use std::collections::{BTreeMap, BTreeSet};
use tidewaiter_core::Severity;
use tidewaiter_core::clock::Peaks;
use tidewaiter_core::rules::{Flag, RuleSheet, Rulebook};

/// What is asked of every rule, whether it is counted in business days, in calendar days or said at once.
const KINDS: [&str; 8] = ["before", "at", "after", "weekend", "holiday", "release", "late", "return"];

#[test]
fn every_rule_says_in_every_case_what_the_trade_says() {
    let book = Rulebook::builtin();
    let wrong: Vec<String> = cases().iter().flat_map(|case| faults(case, &book)).collect();

    assert!(wrong.is_empty(), "{} cases differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_rule_has_a_case_of_every_kind() {
    let book = Rulebook::builtin();
    let ids: BTreeSet<&str> = book.ids().collect();
    let mut shown: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for case in cases() {
        assert!(ids.contains(case.rule), "line {}: no rule is called {}", case.line, case.rule);
        shown.entry(case.rule).or_default().insert(case.kind);
    }
    let missing = ids.iter().flat_map(|id| {
        let kinds = shown.get(id).cloned().unwrap_or_default();
        KINDS.into_iter().filter(move |kind| !kinds.contains(kind)).map(move |kind| format!("{id} {kind}"))
    });

    assert_eq!(missing.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn no_case_stands_twice_and_each_gives_its_reason() {
    let mut seen = BTreeSet::new();
    for case in cases() {
        assert!(!case.why.is_empty(), "line {}", case.line);
        let asked = (case.rule, case.kind, case.order, case.scans, case.asked);
        assert!(seen.insert(asked), "line {} stands twice", case.line);
    }
}

#[test]
fn a_late_event_is_older_than_what_was_known_and_a_return_goes_back() {
    for case in cases() {
        let scanned: Vec<_> = case.scans.split_whitespace().filter_map(|scan| scan.split_once('@')).collect();
        let instants: Vec<_> = scanned.iter().map(|(_, at)| rule_case::instant(at)).collect();
        let late = instants.last().is_some_and(|last| instants.iter().any(|at| at > last));
        let returns = scanned.iter().any(|(what, _)| what.contains("return_to_sender"));

        assert!(case.kind != "return" || returns, "line {}", case.line);
        assert_eq!(case.kind == "late", late, "line {}", case.line);
    }
}

#[test]
fn the_table_crosses_peaks_lanes_terms_services_and_destinations() {
    let shown: BTreeSet<&str> = cases().iter().map(|case| case.kind).collect();
    let extras = ["peak", "lane", "term", "service", "destination", "closed", "explained", "again", "own"];

    for kind in extras {
        assert!(shown.contains(kind), "no case of {kind}");
    }
    for country in ["DE", "US", "BR", "RU"] {
        assert!(cases().iter().any(|case| case.order.contains(&format!("to={country}"))), "{country}");
    }
}

/// What is wrong in a case, a line for each expectation that is not met.
fn faults(case: &Case<'_>, book: &Rulebook) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut expect = |what: &str, is: String, should: &str| {
        if is != should {
            let Case { line, rule, kind, why, .. } = case;
            wrong.push(format!("line {line}: {rule}, {kind} ({why}): {what} is {is}, should be {should}"));
        }
    };
    let severity = |flag: Option<&Flag>| flag.map(|flag| flag.severity).map_or("-", Severity::id).to_owned();
    let (before, then) =
        case.says.split_once('>').map_or((None, case.says), |(before, then)| (Some(before), then));
    let flag = case.flag(book, 0);
    expect("it", severity(flag.as_ref()), then);
    if let Some(before) = before {
        expect("a second before", severity(case.flag(book, -1).as_ref()), before);
    }
    if !case.since.is_empty() {
        let since = flag.as_ref().map_or("-".to_owned(), |flag| flag.since.to_string());
        expect("since", since, &rule_case::instant(case.since).to_string());
    }
    if !case.deadline.is_empty() {
        expect("the deadline", case.deadline_of(flag.as_ref()), &case.deadline_meant());
    }
    wrong
}

#[test]
fn a_peak_gives_time_to_stalls_only_and_no_other_case_lies_in_one() {
    let ids: Vec<String> = Peaks::builtin().all().iter().map(|row| format!("{}\toff\n", row.id)).collect();
    let plain = Rulebook::builtin().with_peaks(Peaks::builtin().with_rows(&ids.concat()).unwrap());
    let sheets = plain.sheets();
    let stall = |rule: &str| sheets.iter().any(|sheet| sheet.id == rule && sheet.stall);

    for case in cases() {
        let softened = !faults(case, &plain).is_empty();
        assert_eq!(softened, case.kind == "peak" && stall(case.rule), "line {}", case.line);
    }
}

#[test]
fn no_figure_of_a_rule_changes_without_a_case_that_notices() {
    let changes = Rulebook::builtin().sheets().into_iter().flat_map(changes);
    let unnoticed = changes.filter(|(key, value)| {
        let book = Rulebook::builtin().with_figures([(key.as_str(), value.as_str())]).unwrap();
        cases().iter().all(|case| faults(case, &book).is_empty())
    });

    // On a return leg no clock of a stall runs that the return could explain.
    let keys: Vec<String> = unnoticed.map(|(key, _)| key).collect();
    assert_eq!(keys, ["return_to_sender/explains"]);
}

/// Each figure of a rule by its key, with another value; what is usual on a lane and the rule itself, switched off.
fn changes(sheet: RuleSheet) -> Vec<(String, String)> {
    let key = |variant: &str, field: &str| match variant {
        "" => format!("{}/{field}", sheet.id),
        variant => format!("{}/{variant}/{field}", sheet.id),
    };
    let figures = sheet
        .figures
        .iter()
        .filter_map(|figure| Some((key(&figure.variant, figure.field), other(figure.value.as_deref()?))));
    let lane = sheet.lane.filter(|on| *on).map(|_| (key("", "lane"), "false".to_owned()));
    figures.chain(lane).chain([(key("", "off"), "true".to_owned())]).collect()
}

/// A length of time that is a little longer; for one without an end, one that ends.
fn other(length: &str) -> String {
    match length.split_once(' ') {
        Some(("at", _)) => "1 h".to_owned(),
        Some((count, unit)) => format!("{} {unit}", count.parse::<u32>().unwrap() + 1),
        None => "400 h".to_owned(),
    }
}
