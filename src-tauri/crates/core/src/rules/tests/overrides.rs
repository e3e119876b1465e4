//! A seller's own rules.

use super::*;

fn own(figures: &[(&str, &str)]) -> Result<Rulebook, RuleError> {
    Rulebook::builtin().with_figures(figures.iter().copied())
}

#[test]
fn a_sellers_figure_changes_only_what_it_names() {
    let book = own(&[("post_clearance_delay/warn", "1 B"), ("post_clearance_delay/express/urgent", "3 B")]);
    let book = book.unwrap();
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
fn a_destination_may_have_figures_of_its_own() {
    let book = own(&[("import_customs_delay/BR/warn", "15 d"), ("import_customs_delay/BR/urgent", "never")]);
    let book = book.unwrap();
    let says = |to, days| {
        let case =
            Case::at_stage(Stage::ImportCustoms).with(|case| case.parcel.destination = Some(country(to)));
        let flags = case.judge_by(&book, monday_plus(days)).flags;
        flags.into_iter().find(|flag| flag.rule == "import_customs_delay").map(|flag| flag.severity)
    };

    assert_eq!([says("BR", 14), says("BR", 15), says("BR", 40)], {
        [None, Some(Severity::Warning), Some(Severity::Warning)]
    });
    assert_eq!(says("DE", 8), Some(Severity::Warning));
}

#[test]
fn a_rule_that_is_switched_off_keeps_its_id_and_says_nothing() {
    let book = own(&[("no_scan/off", "true")]).unwrap();
    let verdict = Case::at_stage(Stage::Dispatched).judge_by(&book, monday_plus(20));

    assert!(book.ids().any(|id| id == "no_scan"));
    assert_eq!(verdict.flags, []);
}

#[test]
fn a_figure_that_cannot_be_used_is_refused_by_name() {
    for key in ["no_such/warn", "no_scan", "no_scan/wran", "no_scan/nowhere/warn", "no_scan/sea/weight"] {
        let unknown = own(&[(key, "1 B")]).unwrap_err();
        assert!(
            matches!(&unknown, RuleError::Unknown(what) if key.starts_with(what.as_str())),
            "{key}: {unknown}"
        );
    }
    for (key, value) in [("no_scan/warn", "soon"), ("no_scan/weight", "101"), ("no_scan/off", "perhaps")] {
        let refused = RuleError::Value { key: key.to_owned(), value: value.to_owned() };
        assert_eq!(own(&[(key, value)]).unwrap_err(), refused);
    }
}

#[test]
fn the_sheet_shows_every_figure_that_a_rule_goes_by() {
    let book = own(&[("post_clearance_delay/BR/warn", "9 B")]).unwrap();
    let sheets = book.sheets();
    let sheet = sheets.iter().find(|sheet| sheet.id == "post_clearance_delay").unwrap();
    let shown: Vec<_> = sheet
        .figures
        .iter()
        .map(|it| format!("{} {} {}", it.variant, it.field, it.value.as_deref().unwrap_or("-")))
        .collect();

    let expected = [
        " warn 4 B",
        " urgent 8 B",
        "express warn 2 B",
        "express urgent 4 B",
        "handoff warn 7 B",
        "handoff urgent 12 B",
        "BR warn 9 B",
    ];
    assert_eq!(shown, expected);
    assert_eq!(sheets.len(), book.ids().count());
}

#[test]
fn what_is_usual_on_a_lane_takes_the_place_of_a_rules_figures_once_enough_parcels_say_so() {
    let day = 86_400;
    let stay = |samples| Stay { warn: 12 * day, urgent: 20 * day, samples };
    let judged = |samples, days| {
        let case = Case::at_stage(Stage::ImportCustoms)
            .with(|case| case.parcel.usual = Usual { stay: Some(stay(samples)), ..Usual::default() });
        let flags = case.judge(monday_plus(days)).flags;
        let flag = flags.into_iter().find(|flag| flag.rule == "import_customs_delay");
        flag.map(|flag| (flag.severity, flag.usual.map(|usual| usual.samples)))
    };

    assert_eq!(judged(ENOUGH - 1, 8), Some((Severity::Warning, None)), "too few: five business days count");
    assert_eq!(judged(ENOUGH, 11), None);
    assert_eq!(judged(ENOUGH, 12), Some((Severity::Warning, Some(ENOUGH))));
    assert_eq!(judged(ENOUGH, 20), Some((Severity::Urgent, Some(ENOUGH))));
}

#[test]
fn a_parcel_that_its_lane_expects_in_time_is_not_warned_of_before_it_is_late() {
    let day = 86_400;
    let warned = |rest: i64, days| {
        let case = Case::at_stage(Stage::CustomsCleared).with(|case| {
            case.parcel.promised_by = Some(monday_plus(10));
            case.parcel.usual = Usual { rest: Some(rest * day), ..Usual::default() };
        });
        case.judge(monday_plus(days)).flags.iter().any(|flag| flag.rule == "protection_ending")
    };

    assert!(warned(15, 3), "expected too late: a week before the end");
    assert!(!warned(5, 4) && warned(5, 5), "expected in time, until it is late");
}

#[test]
fn a_figure_in_days_is_counted_in_days() {
    let book = own(&[("import_customs_delay/BR/warn", "15 d"), ("import_customs_delay/BR/urgent", "30 d")]);
    let case =
        Case::at_stage(Stage::ImportCustoms).with(|case| case.parcel.destination = Some(country("BR")));

    let book = book.unwrap();
    let flags = case.judge_by(&book, monday_plus(16)).flags;

    let flag = flags.into_iter().find(|flag| flag.rule == "import_customs_delay").unwrap();
    assert_eq!(book.measure(&flag, monday_plus(16)), Some(Measure::Days(16)));
}
