//! A seller's own rules.

use super::*;

fn own(toml: &str) -> Result<Rulebook, RuleError> {
    Rulebook::builtin().with_overrides(toml)
}

#[test]
fn a_sellers_row_changes_only_what_it_names() {
    let book =
        own("[[rule]]\nid = \"post_clearance_delay\"\nwarn = \"1 B\"\n[rule.express]\nurgent = \"3 B\"")
            .unwrap();
    let says = |service, days| {
        let case = Case::at_stage(Stage::CustomsCleared).with(|case| case.parcel.service = service);
        case.judge_by(&book, monday_plus(days)).flags.first().map(|flag| flag.severity)
    };

    assert_eq!([says("", 1), says("", 9), says("", 10)].map(Option::unwrap), {
        [Severity::Warning, Severity::Warning, Severity::Urgent]
    });
    assert_eq!([says("FedEx", 1), says("FedEx", 2), says("FedEx", 3)], {
        [None, Some(Severity::Warning), Some(Severity::Urgent)]
    });
}

#[test]
fn a_rule_that_is_switched_off_keeps_its_id_and_says_nothing() {
    let book = own("[[rule]]\nid = \"no_scan\"\noff = true").unwrap();
    let verdict = Case::at_stage(Stage::Dispatched).judge_by(&book, monday_plus(20));

    assert!(book.ids().any(|id| id == "no_scan"));
    assert_eq!(verdict.flags, []);
}

#[test]
fn a_row_that_cannot_be_used_is_refused_by_name() {
    let id = |id: &str| id.to_owned();

    assert_eq!(own("[[rule]]\nid = \"no_such\"").unwrap_err(), RuleError::Unknown(id("no_such")));
    assert_eq!(own("[[rule]]\nwarn = \"1 B\"").unwrap_err(), RuleError::NoId(1));
    assert!(matches!(own("[[rule").unwrap_err(), RuleError::Toml(_)));
    for wrong in ["warn = \"soon\"", "wran = \"1 B\"", "weight = 101"] {
        let error = own(&format!("[[rule]]\nid = \"no_scan\"\n{wrong}")).unwrap_err();
        assert!(matches!(&error, RuleError::Row { id, .. } if id == "no_scan"), "{wrong}: {error}");
    }
}
