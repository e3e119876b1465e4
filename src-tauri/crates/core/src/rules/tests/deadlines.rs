//! Deadlines of the order itself.

use super::*;

#[test]
fn dispatch_warns_at_half_of_the_orders_deadline_and_presses_a_day_before_it() {
    let case = Case::paid().with(|case| case.parcel.ship_by = Some(monday_plus(4)));

    case.expect("late_dispatch", Some(monday_plus(2)), Some(monday_plus(3)));
    let flag = case.judge(monday_plus(3)).flags.remove(0);
    assert_eq!(flag.deadline, Some(Deadline { at: monday_plus(4), kind: "ship_by".to_owned(), grade: None }));
    assert_eq!(flag.since, at(MONDAY));
    assert_eq!(BOOK.measure(&flag, monday_plus(3)), Some(Measure::Days(3)));
}

#[test]
fn dispatch_without_a_deadline_of_its_own_warns_after_two_days() {
    Case::paid().expect("late_dispatch", Some(monday_plus(2)), Some(monday_plus(5)));
}

#[test]
fn dispatch_is_not_late_once_it_is_shipped_scanned_or_not_even_paid() {
    let late = monday_plus(20);

    assert_eq!(Case::shipped().says("late_dispatch", late), None);
    assert_eq!(
        Case::paid().with(|case| case.journey.first_scan = Some(at(MONDAY))).says("late_dispatch", late),
        None
    );
    assert_eq!(
        Case::paid().with(|case| case.parcel.commercial = Commercial::Unpaid).says("late_dispatch", late),
        None
    );
    let silent_file = Case::paid().with(|case| case.parcel.commercial = Commercial::Unknown);
    assert_eq!(
        silent_file.says("late_dispatch", late),
        Some(Severity::Urgent),
        "a payment date says that it is paid"
    );
}

#[test]
fn the_end_of_protection_warns_a_week_before_and_presses_three_days_before() {
    let case =
        Case::at_stage(Stage::ImportCustoms).with(|case| case.parcel.promised_by = Some(monday_plus(20)));

    case.expect("protection_ending", Some(monday_plus(13)), Some(monday_plus(17)));
    let flags = case.judge(monday_plus(18)).flags;
    assert!(
        flags.iter().all(|flag| flag.deadline.as_ref().is_some_and(|it| it.kind == "protection_ends")),
        "{flags:?}"
    );
}

#[test]
fn a_parcel_on_the_couriers_round_is_expected_before_its_protection_ends() {
    let case =
        Case::at_stage(Stage::OutForDelivery).with(|case| case.parcel.promised_by = Some(monday_plus(5)));

    assert_eq!(case.says("protection_ending", monday_plus(2)), None);
    assert_eq!(case.says("protection_ending", monday_plus(3)), Some(Severity::Urgent));
}

#[test]
fn a_warning_without_a_deadline_names_the_moment_when_it_gets_urgent() {
    let flag = Case::at_stage(Stage::CustomsCleared).judge(monday_plus(4)).flags.remove(0);

    assert_eq!(
        flag.deadline,
        Some(Deadline { at: monday_plus(10), kind: "escalates".to_owned(), grade: None })
    );
    let later = Case::at_stage(Stage::CustomsCleared).judge(monday_plus(10)).flags.remove(0);
    assert_eq!(later.deadline, None);
}

#[test]
fn a_dispute_warns_at_once_and_presses_two_days_before_the_answer_is_due() {
    let case = Case::at_stage(Stage::Delivered).with(|case| {
        case.parcel.commercial = Commercial::Dispute;
        case.parcel.commercial_since = Some(monday_plus(1));
    });

    case.expect("dispute", Some(monday_plus(1)), Some(monday_plus(4)));
    let deadline = case.judge(monday_plus(2)).flags.remove(0).deadline;
    assert_eq!(deadline, Some(Deadline { at: monday_plus(6), kind: "answer".to_owned(), grade: None }));
}

#[test]
fn records_that_contradict_each_other_are_a_notice() {
    let odd = |change: fn(&mut Case)| {
        Case::at_stage(Stage::Dispatched).with(change).says("data_quality", monday_plus(5))
    };
    let notice = Some(Severity::Notice);

    assert_eq!(
        odd(|case| case.journey.first_scan = Some(monday_plus(-3))),
        notice,
        "scanned before the order"
    );
    assert_eq!(
        odd(|case| case.parcel.shipped_at = Some(monday_plus(-3))),
        notice,
        "shipped before it was paid"
    );
    assert_eq!(
        odd(|case| case.parcel.tracked_to = Some(country("FR"))),
        notice,
        "another country than the order's"
    );
    assert_eq!(odd(|case| case.journey.first_scan = Some(monday_plus(-1))), None, "a day may be a time zone");
    assert_eq!(odd(|case| case.parcel.tracked_to = Some(country("DE"))), None);

    let scanned_again =
        Case::at_stage(Stage::Delivered).with(|case| case.journey.last_scan = Some(monday_plus(4)));
    assert_eq!(scanned_again.says("data_quality", monday_plus(5)), notice, "scanned after the delivery");
}
