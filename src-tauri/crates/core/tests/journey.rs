//! Where a parcel is, told from scans that arrive in any order.

#![allow(clippy::unwrap_used)]

use jiff::Timestamp;
use tidewaiter_core::classify::{Lexicon, Reading};
use tidewaiter_core::journey::{Journey, Scan, Side, travel};
use tidewaiter_core::record::EventCode;
use tidewaiter_core::{Signal, Stage};

/// Texts, or `CODE` of Cainiao's table, one a day from the first of January on, told in every order of arrival that a
/// short history has; all must agree.
fn journey_of(events: &[&str]) -> Journey {
    let lexicon = Lexicon::builtin();
    let readings: Vec<Reading> = events.iter().map(|event| read(lexicon, event)).collect();
    let scans: Vec<Scan<'_>> = (1..).zip(&readings).map(|(day, reading)| scan(day, reading)).collect();
    let told = travel(&scans);
    for order in orders(scans.len()) {
        let shuffled: Vec<Scan<'_>> = order.iter().map(|index| scans[*index]).collect();
        let mut again = travel(&shuffled);
        again.decided_by = again.decided_by.map(|index| order[index]);
        if let Some(standing) = again.standing.as_mut() {
            standing.scan = order[standing.scan];
        }
        assert_eq!(again, told, "the order of arrival {order:?} of {events:?} must not matter");
    }
    told
}

fn read(lexicon: &Lexicon, event: &str) -> Reading {
    let is_code = event.chars().all(|c| c.is_ascii_uppercase() || c == '_' || c.is_ascii_digit());
    let code = EventCode { scheme: "cainiao-action".into(), code: event.into() };
    let upu = EventCode { scheme: "upu-emsevt".into(), code: event.into() };
    match (is_code, event.len()) {
        (true, 3) => lexicon.read("", Some(&upu)),
        (true, _) => lexicon.read("", Some(&code)),
        (false, _) => lexicon.read(event, None),
    }
}

fn scan(day: i64, reading: &Reading) -> Scan<'_> {
    Scan { at: on_day(day), reading, side: None }
}

fn on_day(day: i64) -> Timestamp {
    Timestamp::from_second(1_767_225_600 + day * 86_400).unwrap()
}

/// All permutations of up to five, else two hundred shuffles that are the same on every run.
fn orders(length: usize) -> Vec<Vec<usize>> {
    if length <= 5 {
        return permutations((0..length).collect());
    }
    let mut seed = 42_u64;
    let mut order: Vec<usize> = (0..length).collect();
    let mut all = Vec::new();
    for _ in 0..200 {
        for at in (1..length).rev() {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            order.swap(at, usize::try_from(seed >> 33).unwrap() % (at + 1));
        }
        all.push(order.clone());
    }
    all
}

fn permutations(items: Vec<usize>) -> Vec<Vec<usize>> {
    if items.len() < 2 {
        return vec![items];
    }
    let mut all = Vec::new();
    for at in 0..items.len() {
        let mut rest = items.clone();
        let first = rest.remove(at);
        all.extend(permutations(rest).into_iter().map(|mut tail| {
            tail.insert(0, first);
            tail
        }));
    }
    all
}

fn standing(journey: &Journey) -> Option<Signal> {
    journey.standing.map(|standing| standing.signal)
}

#[test]
fn a_parcel_that_took_the_whole_way_was_at_every_stage() {
    let way = [
        "GWMS_ACCEPT",
        "PU_PICKUP_SUCCESS",
        "SC_INBOUND_SUCCESS",
        "LH_HO_IN_SUCCESS",
        "CC_EX_START",
        "LH_DEPART",
        "LH_ARRIVE",
        "CC_IM_START",
        "CC_IM_SUCCESS",
        "GTMS_DELIVERING",
        "GTMS_SIGNED",
    ];

    let journey = journey_of(&way);

    assert_eq!(journey.stage, Some(Stage::Delivered));
    assert_eq!(journey.how, "plain");
    for (day, entered) in (1..).zip(journey.entered) {
        assert_eq!(entered, Some(on_day(day)));
    }
    assert_eq!(journey.first_scan, Some(on_day(2)), "the label is an announcement");
    assert_eq!(journey.last_scan, Some(on_day(11)));
}

#[test]
fn a_parcel_without_scans_is_nowhere() {
    assert_eq!(journey_of(&[]), Journey::default());
    assert_eq!(journey_of(&["zzz qqq"]).stage, None, "a guess never moves the stage");
}

#[test]
fn a_late_scan_of_an_earlier_stage_moves_nothing_back() {
    let journey = journey_of(&["LH_ARRIVE", "CC_EX_SUCCESS", "LH_HO_AIRLINE"]);
    assert_eq!(journey.stage, Some(Stage::ArrivedDestination));
    assert_eq!(journey.since, Some(on_day(1)));
    assert_eq!(journey.decided_by, Some(0));
}

#[test]
fn a_hand_over_to_the_airline_after_export_customs_is_no_step_back() {
    let journey = journey_of(&["SC_OUTBOUND_SUCCESS", "CC_EX_SUCCESS", "LH_HO_AIRLINE"]);
    assert_eq!(journey.stage, Some(Stage::ExportCustoms));
    assert_eq!(journey.entered[3], Some(on_day(3)), "it was seen with the airline all the same");
}

#[test]
fn a_sorting_scan_is_the_origins_before_departure() {
    let journey = journey_of(&["Accepted by carrier", "Departed from sorting center"]);
    assert_eq!(journey.stage, Some(Stage::OutboundInSortingCenter));
    assert_eq!(journey.how, "sorting-origin");
}

#[test]
fn a_sorting_scan_between_arrival_and_release_changes_nothing() {
    let journey = journey_of(&["LH_DEPART", "LH_ARRIVE", "Departed from sorting center"]);
    assert_eq!(journey.stage, Some(Stage::ArrivedDestination));
}

#[test]
fn a_sorting_scan_after_release_is_onward_movement_at_the_destination() {
    let journey = journey_of(&["LH_ARRIVE", "CC_IM_SUCCESS", "Departed from sorting center"]);
    assert_eq!(journey.stage, Some(Stage::CustomsCleared));
    assert_eq!(journey.last_onward, Some(on_day(3)));
}

#[test]
fn a_release_that_is_told_twice_is_no_onward_movement() {
    let journey =
        journey_of(&["LH_ARRIVE", "Import customs clearance complete", "Customs clearance completed"]);
    assert_eq!(journey.stage, Some(Stage::CustomsCleared));
    assert_eq!(journey.last_onward, None);
}

#[test]
fn customs_without_a_direction_are_export_before_departure_and_import_after_it() {
    let export = journey_of(&["Accepted by carrier", "Customs clearance completed"]);
    assert_eq!(export.stage, Some(Stage::ExportCustoms));
    assert_eq!(export.how, "customs-export");

    let import = journey_of(&["Accepted by carrier", "LH_DEPART", "Customs clearance completed"]);
    assert_eq!(import.stage, Some(Stage::CustomsCleared));
    assert_eq!(import.how, "customs-import");

    let lone = journey_of(&["Customs clearance completed"]);
    assert_eq!(lone.stage, Some(Stage::CustomsCleared), "only the destination reports this parcel");

    let known_later = journey_of(&["Customs clearance completed", "LH_DEPART"]);
    assert_eq!(known_later.entered[4], Some(on_day(1)), "a later departure tells that it was export");
}

#[test]
fn an_aggregators_release_is_decided_by_position() {
    let lexicon = Lexicon::builtin();
    let code = EventCode { scheme: "17track-sub".into(), code: "InTransit_CustomsReleased".into() };
    let released = lexicon.read("", Some(&code));
    let accepted = lexicon.read("Accepted by carrier", None);
    let scans = [scan(1, &accepted), scan(2, &released)];
    assert_eq!(travel(&scans).stage, Some(Stage::ExportCustoms));
}

#[test]
fn returned_from_customs_is_a_release_and_no_return() {
    let import = journey_of(&["EMD", "EDB", "EDC"]);
    assert_eq!(import.stage, Some(Stage::CustomsCleared));
    assert!(!import.returning);

    let export = journey_of(&["EMA", "EXA", "EXC"]);
    assert_eq!(export.stage, Some(Stage::ExportCustoms));
    assert_eq!(standing(&export), None);
}

#[test]
fn import_customs_before_any_departure_only_know_the_papers() {
    let journey = journey_of(&["GWMS_ACCEPT", "PU_PICKUP_SUCCESS", "CC_IM_START"]);
    assert_eq!(journey.stage, Some(Stage::Dispatched));

    let later = journey_of(&["PU_PICKUP_SUCCESS", "CC_IM_START", "LH_DEPART"]);
    assert_eq!(later.stage, Some(Stage::DepartedOrigin));
    assert_eq!(later.entered[7], None);
}

#[test]
fn a_hold_stands_until_something_moves_on() {
    let held = journey_of(&["EMD", "EME"]);
    assert_eq!(standing(&held), Some(Signal::CustomsHold));
    assert_eq!(held.stage, Some(Stage::ImportCustoms));
    assert_eq!(held.standing.map(|standing| standing.scan), Some(1));

    let repeated = journey_of(&["EMD", "EME", "EME"]);
    assert_eq!(repeated.standing.map(|standing| standing.since), Some(on_day(2)), "since it was first held");

    let released = journey_of(&["EMD", "EME", "EDC"]);
    assert_eq!(standing(&released), None);

    let resumed = journey_of(&["EMD", "EME", "EDB"]);
    assert_eq!(standing(&resumed), None, "customs work on it again");

    let late_news = journey_of(&["EMD", "EME", "GWMS_OUTBOUND"]);
    assert_eq!(standing(&late_news), Some(Signal::CustomsHold), "an earlier stage answers nothing");
}

#[test]
fn duty_stays_unpaid_until_release_or_a_later_stage() {
    let asked = journey_of(&["LH_ARRIVE", "Awaiting payment of import costs", "CC_IM_START"]);
    assert_eq!(standing(&asked), Some(Signal::DutyUnpaid));
    let released = journey_of(&["LH_ARRIVE", "Awaiting payment of import costs", "CC_IM_SUCCESS"]);
    assert_eq!(standing(&released), None);
    let paid = journey_of(&["LH_ARRIVE", "Tax to be paid", "Duty and taxes paid online"]);
    assert_eq!(standing(&paid), None);
}

#[test]
fn a_failed_attempt_stands_until_something_else_happens() {
    let failed = journey_of(&["GTMS_DELIVERING", "GTMS_DEL_FAILURE"]);
    assert_eq!(standing(&failed), Some(Signal::DeliveryFailed));
    let again = journey_of(&["GTMS_DELIVERING", "GTMS_DEL_FAILURE", "GTMS_DELIVERING"]);
    assert_eq!(standing(&again), None);
    let unread = journey_of(&["GTMS_DELIVERING", "GTMS_DEL_FAILURE", "zzz qqq"]);
    assert_eq!(
        standing(&unread),
        Some(Signal::DeliveryFailed),
        "a text that nobody can read answers nothing"
    );
}

#[test]
fn a_pick_up_points_signature_is_not_a_delivery() {
    let journey = journey_of(&["GTMS_DELIVERING", "GTMS_STA_SIGNED"]);
    assert_eq!(journey.stage, Some(Stage::OutForDelivery));
    assert_eq!(standing(&journey), Some(Signal::PickupWaiting));

    let fetched = journey_of(&["GTMS_STA_SIGNED", "GTMS_SIGNED"]);
    assert_eq!(fetched.stage, Some(Stage::Delivered));
    assert_eq!(standing(&fetched), None);
}

#[test]
fn a_parcel_handed_back_to_its_sender_is_not_delivered_whatever_the_text_says() {
    let journey = journey_of(&["GTMS_DEL_FAILURE", "Returned to sender", "Delivered"]);
    assert_eq!(journey.stage, Some(Stage::OutForDelivery));
    assert!(journey.returning);
    assert_eq!(standing(&journey), Some(Signal::ReturnToSender));

    let kept = journey_of(&["GTMS_DEL_FAILURE", "Returned to sender", "Delivered to recipient"]);
    assert_eq!(kept.stage, Some(Stage::Delivered), "the recipient has it after all");
    assert_eq!(standing(&kept), None);
}

#[test]
fn nothing_on_the_way_back_counts_as_progress() {
    let journey =
        journey_of(&["LH_ARRIVE", "Item being returned to sender", "CC_IM_SUCCESS", "GTMS_DELIVERING"]);
    assert_eq!(journey.stage, Some(Stage::ArrivedDestination));
    assert!(journey.returning);
}

#[test]
fn the_gravest_signal_stands_in_front() {
    let journey = journey_of(&["LH_ARRIVE", "EME", "Parcel lost", "Parcel Delayed"]);
    assert_eq!(standing(&journey), Some(Signal::Lost));
}

#[test]
fn delivery_ends_all() {
    let journey = journey_of(&["EME", "Parcel Damaged", "GTMS_SIGNED", "GTMS_DEL_FAILURE"]);
    assert_eq!(journey.stage, Some(Stage::Delivered));
    assert_eq!(standing(&journey), None);
    assert_eq!(journey.last_scan, Some(on_day(4)));
}

#[test]
fn scans_of_the_same_moment_count_in_the_order_of_the_stages() {
    let lexicon = Lexicon::builtin();
    let arrived = read(lexicon, "LH_ARRIVE");
    let released = read(lexicon, "Customs clearance completed");
    let scans = [scan(1, &released), scan(1, &arrived)];
    let turned = [scans[1], scans[0]];
    assert_eq!(travel(&scans).stage, Some(Stage::CustomsCleared));
    assert_eq!(travel(&turned).stage, Some(Stage::CustomsCleared));
}

#[test]
fn saying_everything_twice_changes_nothing() {
    let lexicon = Lexicon::builtin();
    let events = ["PU_PICKUP_SUCCESS", "CC_EX_SUCCESS", "LH_DEPART", "EME"];
    let readings: Vec<Reading> = events.iter().map(|event| read(lexicon, event)).collect();
    let once: Vec<Scan<'_>> = (1..).zip(&readings).map(|(day, reading)| scan(day, reading)).collect();
    let twice: Vec<Scan<'_>> = once.iter().chain(&once).copied().collect();
    assert_eq!(travel(&once).stage, travel(&twice).stage);
    assert_eq!(travel(&once).entered, travel(&twice).entered);
    assert_eq!(standing(&travel(&once)), standing(&travel(&twice)));
}

#[test]
fn the_local_carriers_acceptance_is_not_its_round() {
    assert_eq!(journey_of(&["GTMS_ACCEPT"]).stage, Some(Stage::CustomsCleared));
}

#[test]
fn where_it_was_scanned_decides_what_words_leave_open() {
    let lexicon = Lexicon::builtin();
    let released = lexicon.read("Customs clearance finished at XYZ", None);
    let sorted = lexicon.read("Departed from sorting center", None);
    let at = |reading, side| travel(&[Scan { at: on_day(1), reading, side }]);

    assert_eq!(at(&released, Some(Side::Origin)).stage, Some(Stage::ExportCustoms));
    assert_eq!(at(&released, Some(Side::Destination)).stage, Some(Stage::CustomsCleared));
    assert_eq!(at(&sorted, Some(Side::Origin)).stage, Some(Stage::OutboundInSortingCenter));
    let arrived = at(&sorted, Some(Side::Destination));
    assert_eq!((arrived.stage, arrived.how), (Some(Stage::ArrivedDestination), "sorting-arrived"));
    assert_eq!(at(&sorted, Some(Side::Elsewhere)).stage, None, "a hub on the way is on neither side");
}

#[test]
fn what_looks_like_a_release_in_the_origin_country_is_none() {
    let lexicon = Lexicon::builtin();
    let depot = lexicon.read("Arrived at local distribution center", None);

    let journey = travel(&[Scan { at: on_day(1), reading: &depot, side: Some(Side::Origin) }]);

    assert_eq!(journey.stage, None);
}
