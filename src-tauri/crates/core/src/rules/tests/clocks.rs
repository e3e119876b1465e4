//! The clocks of the stages.

use super::*;
use crate::clock::Peaks;

#[test]
fn every_id_of_the_trades_table_exists_from_the_start() {
    let book = Rulebook::builtin();
    let mut ids: Vec<&str> = book.ids().collect();
    ids.sort_unstable();

    let mut table = [
        "late_dispatch",
        "no_first_scan",
        "sorting_delay",
        "linehaul_delay",
        "export_customs_delay",
        "import_not_started",
        "import_customs_delay",
        "customs_hold",
        "duty_unpaid",
        "prohibited",
        "post_clearance_delay",
        "delivery_overdue",
        "delivery_failed",
        "address_problem",
        "refused",
        "pickup_waiting",
        "return_to_sender",
        "lost",
        "damaged",
        "carrier_delay",
        "cancelled",
        "no_scan",
        "order_age",
        "protection_ending",
        "dispute",
        "data_quality",
    ];
    table.sort_unstable();
    assert_eq!(ids, table);
    assert!(table.iter().all(|id| (1..=100).contains(&book.weight(id))), "each has odds");
    assert_eq!(book.weight("no_such_rule"), 0);
}

#[test]
fn a_number_that_was_never_scanned_warns_after_three_business_days_of_the_origin() {
    Case::shipped().expect("no_first_scan", Some(monday_plus(3)), Some(monday_plus(7)));

    let holiday = Case::shipped().with(|case| case.parcel.shipped_at = Some(at("2026-04-03T09:00:00+08:00")));
    assert_eq!(holiday.says("no_first_scan", at("2026-04-08T09:00:00+08:00")), None, "China rests");
    holiday.expect("no_first_scan", Some(at("2026-04-09T09:00:00+08:00")), None);
}

#[test]
fn an_announcement_is_no_first_scan_and_the_first_scan_ends_the_matter() {
    let announced = Case::shipped().with(|case| case.journey.stage = Some(Stage::OrderCompleted));
    let scanned = Case::at_stage(Stage::Dispatched);

    assert_eq!(announced.says("no_first_scan", monday_plus(4)), Some(Severity::Warning));
    assert_eq!(scanned.says("no_first_scan", monday_plus(4)), None);
}

#[test]
fn each_stage_has_its_own_patience() {
    let on = Case::at_stage;
    on(Stage::OutboundInSortingCenter).expect("sorting_delay", Some(monday_plus(3)), Some(monday_plus(8)));
    on(Stage::HandedToCarrier).expect("linehaul_delay", Some(monday_plus(10)), Some(monday_plus(15)));
    on(Stage::DepartedOrigin).expect("linehaul_delay", Some(monday_plus(10)), Some(monday_plus(15)));
    on(Stage::ExportCustoms).expect("export_customs_delay", Some(monday_plus(2)), Some(monday_plus(7)));
    on(Stage::ArrivedDestination).expect("import_not_started", Some(monday_plus(3)), Some(monday_plus(8)));
    on(Stage::ImportCustoms).expect("import_customs_delay", Some(monday_plus(7)), Some(monday_plus(14)));
    on(Stage::CustomsCleared).expect("post_clearance_delay", Some(monday_plus(4)), Some(monday_plus(10)));
    on(Stage::OutForDelivery).expect("delivery_overdue", Some(monday_plus(2)), Some(monday_plus(4)));
}

#[test]
fn express_is_given_half_the_time_after_clearance_and_a_change_of_number_more() {
    let cleared = |service| Case::at_stage(Stage::CustomsCleared).with(|case| case.parcel.service = service);

    cleared("DHL Express").expect("post_clearance_delay", Some(monday_plus(2)), Some(monday_plus(4)));
    cleared("欧洲专线 换单").expect("post_clearance_delay", Some(monday_plus(9)), Some(monday_plus(16)));
    cleared("AliExpress Standard Shipping").expect("post_clearance_delay", Some(monday_plus(4)), None);
}

#[test]
fn a_ship_is_given_forty_five_days() {
    let sea = Case::at_stage(Stage::DepartedOrigin).with(|case| case.parcel.service = "US Sea Freight");

    sea.expect("linehaul_delay", Some(monday_plus(45)), Some(monday_plus(60)));
    assert_eq!(sea.says("no_scan", monday_plus(44)), None, "silence on the sea is usual");
}

#[test]
fn an_onward_scan_after_clearance_starts_the_clock_again() {
    let case =
        Case::at_stage(Stage::CustomsCleared).with(|case| case.journey.last_onward = Some(monday_plus(3)));

    case.expect("post_clearance_delay", Some(monday_plus(9)), None);
    let flag = case.judge(monday_plus(9)).flags.remove(0);
    assert_eq!(flag.since, monday_plus(3));
    assert_eq!(BOOK.measure(&flag, monday_plus(9)), Some(Measure::BusinessDays(4)));
}

#[test]
fn a_holiday_of_the_destination_is_no_business_day() {
    let pentecost = Case::at_stage(Stage::OutForDelivery)
        .with(|case| case.journey.since = Some(at("2026-05-22T12:00:00Z")));

    pentecost.expect("delivery_overdue", Some(at("2026-05-27T12:00:00Z")), Some(at("2026-05-29T12:00:00Z")));
}

#[test]
fn a_peak_gives_a_stall_more_time_and_a_carriers_own_word_none() {
    let before_christmas = at("2026-12-01T12:00:00Z");
    let stalled =
        Case::at_stage(Stage::ImportCustoms).with(|case| case.journey.since = Some(before_christmas));
    let plain = Rulebook::builtin().with_peaks(Peaks::builtin().with_rows("black_friday\toff").unwrap());
    let first = |book: &Rulebook, case: &Case, rule: &str| {
        let at = |hours: i64| before_christmas + SignedDuration::from_hours(hours);
        let shows = |now| case.judge_by(book, now).flags.iter().any(|flag| flag.rule == rule);
        (0..24 * 30).find(|hours| shows(at(*hours))).map(|hours| hours / 24)
    };
    let held = stalled.clone().with(|case| {
        case.journey.standing =
            Some(Standing { signal: Signal::CustomsHold, since: before_christmas, scan: 0 });
    });

    assert_eq!(first(&plain, &stalled, "import_customs_delay"), Some(7), "five business days");
    assert_eq!(first(&BOOK, &stalled, "import_customs_delay"), Some(9), "a third of them does not count");
    assert_eq!(first(&BOOK, &held, "customs_hold"), Some(0));
}

#[test]
fn silence_is_counted_from_the_last_scan_at_any_open_stage() {
    let case = Case::at_stage(Stage::Dispatched).with(|case| case.journey.last_scan = Some(monday_plus(2)));

    case.expect("no_scan", Some(monday_plus(9)), Some(monday_plus(16)));
}

#[test]
fn an_order_is_old_after_thirty_days() {
    Case::at_stage(Stage::Dispatched).expect("order_age", Some(monday_plus(30)), Some(monday_plus(45)));

    let protected =
        Case::at_stage(Stage::Dispatched).with(|case| case.parcel.promised_by = Some(monday_plus(42)));
    protected.expect("order_age", Some(monday_plus(30)), Some(monday_plus(35)));
    let promised =
        Case::at_stage(Stage::Dispatched).with(|case| case.parcel.promised_by = Some(monday_plus(10)));
    assert_eq!(
        promised.says("order_age", monday_plus(29)),
        None,
        "a short promise does not make an order old"
    );
}

#[test]
fn what_is_delivered_completed_or_cancelled_does_not_stall() {
    let long_after = monday_plus(100);
    let stuck = Case::at_stage(Stage::CustomsCleared);

    assert!(!stuck.rules(long_after).is_empty());
    assert_eq!(Case::at_stage(Stage::Delivered).rules(long_after), [""; 0]);
    for word in [Commercial::Completed, Commercial::Cancelled, Commercial::Delivered, Commercial::Unpaid] {
        assert_eq!(
            stuck.clone().with(|case| case.parcel.commercial = word).rules(long_after),
            [""; 0],
            "{word:?}"
        );
    }
    let marked = stuck.with(|case| case.parcel.delivered_at = Some(monday_plus(5)));
    assert_eq!(marked.rules(long_after), [""; 0], "the marketplace says that it was delivered");
}
