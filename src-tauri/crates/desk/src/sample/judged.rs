//! The sample under the rules that the program comes with: each order is there for what it says.

use super::{
    Sample, invent, planned,
    table::{Saying, WORLD},
};
use jiff::{Timestamp, tz::TimeZone};
use std::{collections::HashMap, sync::LazyLock};
use tidewaiter_core::{
    Country, Severity, Signal, Stage, Stated,
    classify::{Lexicon, Manner, Reading},
    journey::{Scan, travel},
    playbook,
    record::{EventCode, EventRecord, OrderRecord, TrackingRecord},
    rules::{Flag, Parcel, Rulebook, Verdict, commercial},
};

static RULES: LazyLock<Rulebook> = LazyLock::new(Rulebook::builtin);

/// One order with what the program makes of it.
struct Judged {
    planned: Option<&'static str>,
    stage: Option<Stage>,
    verdict: Verdict,
}

impl Judged {
    fn worst(&self) -> Option<&Flag> {
        self.verdict.flags.first()
    }
}

fn instant(stated: Option<Stated>) -> Option<Timestamp> {
    stated.and_then(|stated| stated.instant(&TimeZone::UTC))
}

fn readings(lexicon: &Lexicon, tracking: &TrackingRecord) -> Vec<(Timestamp, Reading)> {
    let read = |event: &EventRecord| {
        (instant(Some(event.at)).unwrap(), lexicon.read(&event.text, event.code.as_ref()))
    };
    tracking.events.iter().map(read).collect()
}

fn judge(
    book: &Rulebook,
    lexicon: &Lexicon,
    order: &OrderRecord,
    tracking: Option<&TrackingRecord>,
    now: Timestamp,
) -> (Option<Stage>, Verdict) {
    let read = tracking.map(|it| readings(lexicon, it)).unwrap_or_default();
    let scans: Vec<_> = read.iter().map(|(at, reading)| Scan { at: *at, reading, side: None }).collect();
    let journey = travel(&scans);
    let service =
        [&order.carrier, &order.shipping_method].map(|it| it.as_deref().unwrap_or_default()).join(" ");
    let parcel = Parcel {
        ordered_at: instant(order.ordered_at),
        paid_at: instant(order.paid_at),
        shipped_at: instant(order.shipped_at),
        ship_by: instant(order.ship_by),
        promised_by: instant(order.promised_by),
        platform: "",
        delivered_at: instant(order.delivered_at),
        commercial: commercial(order.order_status.as_deref().unwrap_or_default()),
        commercial_since: None,
        value: order.order_amount,
        has_number: !order.tracking_numbers.is_empty(),
        tracked: true,
        known_since: now,
        origin: Country::from_alpha2("CN").unwrap(),
        destination: order.destination_country,
        tracked_to: tracking.and_then(|it| it.destination_country),
        service: &service,
        usual: tidewaiter_core::rules::Usual::default(),
        journey: &journey,
    };
    (journey.stage, book.judge(&parcel, now))
}

fn judged(now: &str, seed: u64) -> Vec<Judged> {
    let now: Timestamp = now.parse().unwrap();
    let Sample { orders, tracking } = invent(now, 2_000, seed);
    let of_order: HashMap<_, _> = tracking.iter().map(|it| (it.order_id.clone().unwrap(), it)).collect();
    let plans = planned(2_000, seed);
    orders
        .iter()
        .zip(plans)
        .map(|(order, planned)| {
            let (stage, verdict) =
                judge(&RULES, Lexicon::builtin(), order, of_order.get(&order.order_id).copied(), now);
            Judged { planned, stage, verdict }
        })
        .collect()
}

#[test]
fn every_text_is_read_as_it_is_meant() {
    let code = |code: &str| EventCode { scheme: "cainiao-action".to_owned(), code: code.to_owned() };
    let misread = WORLD.voices.iter().filter_map(|it| {
        let reading = Lexicon::builtin().read(it.text, it.code.map(code).as_ref());
        let stage = reading.stage == Some(it.stage) || it.signal.is_some() && reading.stage.is_none();
        let sorting = it.stage == Stage::OutboundInSortingCenter && reading.manner == Manner::Sorting;
        let right = (stage || sorting) && reading.signal == it.signal;
        (!right).then(|| {
            format!(
                "{}: {} as {:?} {:?} by {}",
                it.stage, it.text, reading.stage, reading.signal, reading.rule
            )
        })
    });
    let misread: Vec<_> = misread.collect();

    assert!(misread.is_empty(), "{}", misread.join("\n"));
}

#[test]
fn why_a_parcel_is_held_is_read_from_what_the_carrier_says() {
    let holds = |it: &&Saying| matches!(it.signal, Some(Signal::CustomsHold | Signal::DutyUnpaid));
    for it in WORLD.voices.iter().filter(holds) {
        let code = it.code.map(|code| ("cainiao-action", code));
        assert_eq!(playbook::reason_of(it.text, code), it.says, "{}", it.text);
    }
}

#[test]
fn every_order_is_flagged_for_what_it_is_there_for_and_the_others_are_not() {
    for (now, seed) in [
        ("2026-07-01T08:00:00Z", 1),
        ("2026-03-15T20:00:00Z", 2),
        ("2027-11-08T03:00:00Z", 3),
        ("2026-11-22T12:00:00Z", 11),
        ("2026-12-28T03:00:00Z", 11),
        ("2027-01-05T03:00:00Z", 11),
    ] {
        let wrong: Vec<_> = judged(now, seed)
            .into_iter()
            .filter(|it| it.worst().map(|flag| flag.rule.as_str()) != it.planned)
            .collect();
        let told: Vec<_> =
            wrong.iter().map(|it| format!("{:?} at {:?}: {:?}", it.planned, it.stage, it.worst())).collect();

        assert!(told.is_empty(), "{now}: {} of 2,000\n{}", told.len(), told.join("\n"));
    }
}

#[test]
fn about_one_in_ten_that_need_a_person_needs_one_today() {
    let judged = judged("2026-07-01T08:00:00Z", 1);
    let count = |severity| {
        judged.iter().filter(|it| it.worst().is_some_and(|flag| flag.severity == severity)).count()
    };
    let (urgent, all) = (count(Severity::Urgent), judged.iter().filter(|it| it.worst().is_some()).count());

    assert!((10..=22).contains(&urgent), "{urgent} of {all}");
    assert!((150..=180).contains(&all), "{all}");
    assert!(count(Severity::Notice) >= 3);
}
