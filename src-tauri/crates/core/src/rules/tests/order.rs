//! Which of several findings is shown.

use super::*;

#[test]
fn the_worst_is_shown_first() {
    let case = Case::signalled(Stage::OutForDelivery, Signal::Delayed).with(|case| {
        case.parcel.promised_by = Some(monday_plus(2));
    });

    assert_eq!(case.rules(monday_plus(1)), ["protection_ending", "carrier_delay"]);
}

#[test]
fn at_the_same_severity_the_more_specific_is_shown_first() {
    let case = Case::at_stage(Stage::CustomsCleared).with(|case| {
        case.parcel.promised_by = Some(monday_plus(46));
        case.parcel.tracked_to = Some(country("FR"));
    });

    assert_eq!(
        case.rules(monday_plus(45)),
        ["post_clearance_delay", "protection_ending", "no_scan", "order_age", "data_quality"]
    );
}

#[test]
fn a_flag_says_since_when_where_and_for_how_long() {
    let flag = Case::at_stage(Stage::CustomsCleared).judge(monday_plus(10)).flags.remove(0);

    assert_eq!(flag.rule, "post_clearance_delay");
    assert_eq!((flag.since, flag.stage), (at(MONDAY), Stage::CustomsCleared));
    assert_eq!(BOOK.measure(&flag, monday_plus(10)), Some(Measure::BusinessDays(8)));
    assert_eq!(BOOK.measure(&flag, monday_plus(11)), Some(Measure::BusinessDays(9)), "told when it is asked");
}

#[test]
fn a_parcel_that_is_well_has_no_flag_and_says_when_to_look_again() {
    let verdict = Case::at_stage(Stage::CustomsCleared).judge(monday_plus(1));

    assert_eq!(verdict, Verdict { flags: Vec::new(), due_at: Some(monday_plus(4)) });
    let over = Case::at_stage(Stage::Delivered).judge(monday_plus(1));
    assert_eq!(over, Verdict::default(), "a delivered one is never asked again");
}
