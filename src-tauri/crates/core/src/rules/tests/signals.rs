//! What a carrier says.

use super::*;

#[test]
fn a_hold_or_unpaid_duty_warns_at_once_and_is_urgent_after_two_days() {
    for (signal, rule) in [(Signal::CustomsHold, "customs_hold"), (Signal::DutyUnpaid, "duty_unpaid")] {
        let case = Case::signalled(Stage::ImportCustoms, signal);

        case.expect(rule, Some(at(MONDAY)), Some(monday_plus(2)));
        let deadline = case.judge(monday_plus(1)).flags.remove(0).deadline;
        assert_eq!(deadline, Some(Deadline { at: monday_plus(2), kind: "answer".to_owned(), grade: None }));
    }
}

#[test]
fn brazil_gives_thirty_days_to_pay_before_the_parcel_goes_back() {
    let case = Case::signalled(Stage::ImportCustoms, Signal::DutyUnpaid)
        .with(|case| case.parcel.destination = Some(country("BR")));

    case.expect("duty_unpaid", Some(at(MONDAY)), Some(monday_plus(2)));
    let deadline = case.judge(monday_plus(1)).flags.remove(0).deadline;
    assert_eq!(
        deadline,
        Some(Deadline { at: monday_plus(30), kind: "returned".to_owned(), grade: Some('A') })
    );
}

#[test]
fn what_cannot_be_saved_is_urgent_at_once() {
    for (signal, rule) in [
        (Signal::Prohibited, "prohibited"),
        (Signal::ReturnToSender, "return_to_sender"),
        (Signal::Lost, "lost"),
        (Signal::Damaged, "damaged"),
    ] {
        Case::signalled(Stage::ImportCustoms, signal).expect(rule, None, Some(at(MONDAY)));
    }
}

#[test]
fn a_failed_delivery_is_urgent_after_two_business_days_without_a_new_scan() {
    for (signal, rule) in [
        (Signal::DeliveryFailed, "delivery_failed"),
        (Signal::AddressProblem, "address_problem"),
        (Signal::Refused, "refused"),
    ] {
        let case = Case::signalled(Stage::OutForDelivery, signal);
        case.expect(rule, Some(at(MONDAY)), Some(monday_plus(2)));

        let scanned = case.with(|case| case.journey.last_scan = Some(monday_plus(1)));
        scanned.expect(rule, Some(at(MONDAY)), Some(monday_plus(3)));
    }
}

#[test]
fn a_parcel_at_a_pick_up_point_warns_after_three_days_and_three_days_before_it_goes_back() {
    let case = Case::signalled(Stage::OutForDelivery, Signal::PickupWaiting);
    case.expect("pickup_waiting", Some(monday_plus(3)), Some(monday_plus(7)));

    let russian = case.clone().with(|case| case.parcel.destination = Some(country("RU")));
    russian.expect("pickup_waiting", Some(monday_plus(3)), Some(monday_plus(12)));
    let deadline = |case: &Case| case.judge(monday_plus(4)).flags.remove(0).deadline.map(|it| it.kind);
    assert_eq!(deadline(&russian).as_deref(), Some("returned"));
    assert_eq!(
        deadline(&case).as_deref(),
        Some("escalates"),
        "a hold that nobody states is not named as a deadline"
    );
}

#[test]
fn an_announced_delay_and_a_cancelled_shipment_warn_and_never_get_urgent() {
    for (signal, rule) in [(Signal::Delayed, "carrier_delay"), (Signal::Cancelled, "cancelled")] {
        let case = Case::signalled(Stage::Dispatched, signal);

        case.expect(rule, Some(at(MONDAY)), None);
        assert_eq!(case.says(rule, monday_plus(300)), Some(Severity::Warning));
    }
}

#[test]
fn a_stall_is_suppressed_while_a_carriers_own_signal_explains_it() {
    let held = Case::signalled(Stage::ImportCustoms, Signal::CustomsHold);
    let freed = Case::at_stage(Stage::ImportCustoms);

    assert_eq!(held.rules(monday_plus(20)), ["customs_hold"]);
    assert_eq!(freed.rules(monday_plus(20)), ["import_customs_delay", "no_scan"]);
}

#[test]
fn a_stall_is_never_reached_while_a_carriers_own_signal_explains_it() {
    let reach = |case: &Case| {
        let parcel = Parcel { journey: &case.journey, ..case.parcel.clone() };
        BOOK.reach("import_customs_delay", &parcel)
    };

    assert_eq!(reach(&Case::at_stage(Stage::ImportCustoms)), Some(monday_plus(7)));
    assert_eq!(reach(&Case::signalled(Stage::ImportCustoms, Signal::Delayed)), Some(monday_plus(10)));
    assert_eq!(reach(&Case::signalled(Stage::ImportCustoms, Signal::CustomsHold)), None);
}

#[test]
fn an_announced_delay_explains_a_silence_for_ten_days_only() {
    let case = Case::signalled(Stage::DepartedOrigin, Signal::Delayed);

    assert_eq!(case.rules(monday_plus(9)), ["carrier_delay"]);
    assert_eq!(case.rules(monday_plus(10)), ["carrier_delay", "linehaul_delay", "no_scan"]);
}

#[test]
fn after_the_order_is_closed_only_what_loses_the_goods_still_stands() {
    let closed = |signal| {
        Case::signalled(Stage::OutForDelivery, signal)
            .with(|case| case.parcel.commercial = Commercial::Completed)
    };

    assert_eq!(closed(Signal::PickupWaiting).rules(monday_plus(9)), [""; 0]);
    assert_eq!(closed(Signal::ReturnToSender).rules(monday_plus(9)), ["return_to_sender"]);
}

#[test]
fn a_return_leg_does_not_stall() {
    let back = Case::at_stage(Stage::CustomsCleared).with(|case| case.journey.returning = true);

    assert_eq!(back.says("post_clearance_delay", monday_plus(20)), None);
    assert_eq!(back.says("no_scan", monday_plus(20)), None);
}
