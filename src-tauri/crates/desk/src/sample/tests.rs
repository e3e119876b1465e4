use super::{
    Sample, invent, number, planned,
    table::{Saying, WORLD, lines},
};
use jiff::{Timestamp, tz::TimeZone};
use std::collections::{BTreeSet, HashMap};
use tidewaiter_core::{
    Signal, Stage, Stated,
    record::{EventRecord, OrderRecord, TrackingRecord},
};

/// Every rule that the domain names.
const RULES: [&str; 26] = [
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

fn now() -> Timestamp {
    "2026-07-01T08:00:00Z".parse().unwrap()
}

fn sample() -> Sample {
    invent(now(), 2_000, 7)
}

fn instant(stated: &Stated) -> Timestamp {
    stated.instant(&TimeZone::UTC).unwrap()
}

fn days_ago(stated: &Stated) -> i64 {
    now().duration_since(instant(stated)).as_hours() / 24
}

fn meant(event: &EventRecord) -> &'static Saying {
    WORLD.voices.iter().find(|saying| saying.text == event.text).unwrap()
}

fn stage(tracking: &TrackingRecord) -> Stage {
    tracking.events.iter().map(|event| meant(event).stage).max().unwrap()
}

fn order_of<'a>(sample: &'a Sample, tracking: &TrackingRecord) -> &'a OrderRecord {
    sample.orders.iter().find(|order| Some(&order.order_id) == tracking.order_id.as_ref()).unwrap()
}

#[test]
fn the_same_moment_and_seed_give_the_same_desk() {
    assert_eq!(sample(), sample());
    assert_ne!(sample(), invent(now(), 2_000, 8));
}

#[test]
fn there_are_as_many_orders_as_were_asked_for_and_no_number_twice() {
    for (count, seed) in [(0, 1), (1, 1), (35, 1), (2_000, 1), (2_000, 2), (2_000, 3), (6_000, 1)] {
        let sample = invent(now(), count, seed);
        let ids: BTreeSet<_> = sample.orders.iter().map(|order| &order.order_id).collect();
        let numbers: BTreeSet<_> = sample.orders.iter().flat_map(|order| &order.tracking_numbers).collect();

        assert_eq!(sample.orders.len(), usize::try_from(count).unwrap());
        assert_eq!(ids.len(), sample.orders.len(), "order numbers, seed {seed}");
        assert_eq!(
            numbers.len(),
            sample.orders.iter().map(|order| order.tracking_numbers.len()).sum::<usize>()
        );
    }
}

#[test]
fn no_row_of_the_tables_is_passed_over() {
    let rows = |text| lines(text).count();

    assert_eq!(WORLD.countries.len(), rows(include_str!("data/countries.tsv")));
    assert_eq!(WORLD.markets.len(), rows(include_str!("data/markets.tsv")));
    assert_eq!(WORLD.carriers.len(), rows(include_str!("data/carriers.tsv")));
    assert_eq!(WORLD.products.len(), rows(include_str!("data/products.tsv")));
    assert_eq!(WORLD.plots.len(), rows(include_str!("data/plots.tsv")));
    assert_eq!(WORLD.voices.len(), rows(include_str!("data/voices.tsv")));
    assert_eq!(WORLD.dwell.len(), rows(include_str!("data/dwell.tsv")));
}

#[test]
fn what_a_fate_names_is_there() {
    for plot in &WORLD.plots {
        let named = (plot.to, plot.service, plot.market, plot.says);
        let lands = WORLD.countries.iter().any(|it| plot.to.is_none_or(|to| to == it.country));
        let takes = WORLD.carriers.iter().any(|it| plot.service.is_none_or(|service| service == it.service));
        let sells = WORLD.markets.iter().any(|it| plot.market.is_none_or(|name| name == it.name));
        // The post of the destination may leave the words to the one that all posts share.
        let words = plot.says.is_none_or(|says| {
            let mut shared = WORLD.voices.iter().filter(|it| it.voice == "upu" && it.signal == plot.signal);
            shared.any(|it| it.says == Some(says))
        });
        assert!(lands && takes && sells && words, "{named:?}");
    }
}

#[test]
fn shares_are_of_a_whole() {
    assert_eq!(WORLD.countries.iter().map(|it| it.share).sum::<i64>(), 1_000);
    assert_eq!(WORLD.markets.iter().map(|it| it.share).sum::<i64>(), 1_000);
    assert_eq!(WORLD.carriers.iter().map(|it| it.share).sum::<i64>(), 1_000);
    assert_eq!(WORLD.plots.iter().map(|it| it.share).sum::<u64>(), 2_000);
}

#[test]
fn about_eight_in_a_hundred_need_a_person_and_every_rule_has_its_cases() {
    let mut cases: HashMap<&str, u32> = HashMap::new();
    for rule in planned(2_000, 7).into_iter().flatten() {
        *cases.entry(rule).or_default() += 1;
    }
    let needy: u32 = cases.values().sum();

    assert_eq!(cases.keys().copied().collect::<BTreeSet<_>>(), BTreeSet::from(RULES));
    assert!((150..=180).contains(&needy), "{needy} of 2,000");
    assert!(cases.values().all(|count| *count >= 2), "{cases:?}");
}

#[test]
fn postal_numbers_carry_their_check_digit() {
    let sample = sample();
    let postal: Vec<_> =
        sample.tracking.iter().map(|it| &it.tracking_number).filter(|it| it.len() == 13).collect();

    assert!(postal.len() > 100);
    assert_eq!(number::s10_check("RB47312482"), '9', "the example of the standard: RB 473 124 829");
    for number in postal {
        assert_eq!(number.chars().nth(10), Some(number::s10_check(&number[..10])), "{number}");
    }
}

#[test]
fn nothing_has_happened_later_than_now_and_deadlines_lie_ahead_where_work_is_left() {
    let sample = sample();
    let scans = sample.tracking.iter().flat_map(|it| &it.events).map(|event| &event.at);
    let clocks = sample
        .orders
        .iter()
        .flat_map(|it| [&it.ordered_at, &it.paid_at, &it.shipped_at, &it.delivered_at, &it.confirmed_at]);

    assert!(scans.chain(clocks.flatten()).all(|at| instant(at) < now()));
    assert!(sample.orders.iter().all(|order| order.promised_by.is_some() && order.ship_by.is_some()));
}

#[test]
fn every_stage_is_occupied_and_every_signal_stands_somewhere() {
    let sample = sample();
    let mut stages: HashMap<Stage, usize> = HashMap::new();
    for tracking in &sample.tracking {
        *stages.entry(stage(tracking)).or_default() += 1;
    }
    let standing: BTreeSet<_> =
        sample.tracking.iter().filter_map(|it| meant(it.events.last().unwrap()).signal).collect();

    assert!(Stage::ALL.iter().all(|stage| stages.get(stage) >= Some(&30)), "{stages:?}");
    assert_eq!(standing, BTreeSet::from(Signal::ALL));
}

#[test]
fn a_parcel_is_scanned_in_order_and_does_not_go_back() {
    for tracking in sample().tracking {
        let times: Vec<_> = tracking.events.iter().map(|event| instant(&event.at)).collect();
        let stages: Vec<_> = tracking.events.iter().map(|event| meant(event).stage).collect();

        assert!(times.is_sorted(), "{tracking:?}");
        assert!(stages.is_sorted() || stages.contains(&Stage::Delivered), "{tracking:?}");
    }
}

#[test]
fn a_parcel_on_a_normal_way_is_young_and_was_scanned_this_week() {
    let sample = sample();
    let open = |it: &&TrackingRecord| {
        it.events.len() > 1
            && stage(it) < Stage::Delivered
            && meant(it.events.last().unwrap()).signal.is_none()
    };
    let (fresh, stale): (Vec<_>, Vec<_>) =
        sample.tracking.iter().filter(open).partition(|it| days_ago(&it.events.last().unwrap().at) < 6);

    assert!(stale.len() < 60, "only those that stand still: {}", stale.len());
    let old =
        fresh.iter().filter(|it| days_ago(order_of(&sample, it).ordered_at.as_ref().unwrap()) >= 30).count();
    assert!(old <= 7, "only those that are there for their age: {old}");
}

#[test]
fn there_are_buyers_to_ask_for_a_confirmation_and_for_feedback() {
    let sample = sample();
    let confirm = sample.tracking.iter().filter(|it| {
        let ago = days_ago(&it.events.last().unwrap().at);
        stage(it) == Stage::Delivered && ago >= 2 && order_of(&sample, it).confirmed_at.is_none()
    });
    let feedback = sample.orders.iter().filter(|order| {
        order.feedback.is_none() && order.confirmed_at.as_ref().is_some_and(|at| days_ago(at) < 30)
    });

    assert!(confirm.count() > 100);
    assert!(feedback.count() > 200);
}

#[test]
fn prices_lie_between_three_and_four_hundred_dollars_in_four_currencies() {
    let sample = sample();
    let amounts: Vec<_> = sample.orders.iter().map(|order| order.order_amount.unwrap()).collect();
    let currencies: BTreeSet<_> = amounts.iter().map(|amount| amount.currency.unwrap().to_string()).collect();

    assert_eq!(currencies, BTreeSet::from(["BRL", "EUR", "GBP", "USD"].map(str::to_owned)));
    assert!(
        amounts
            .iter()
            .all(|amount| amount.scale == 2 && (237..=40_000 * 54 / 10 + 9).contains(&amount.units))
    );
}

#[test]
fn most_go_to_brazil_and_a_buyer_has_a_name_of_the_country() {
    let sample = sample();
    let to = |code: &str| {
        sample.orders.iter().filter(|it| it.destination_country.is_some_and(|to| to.code() == code)).count()
    };

    assert!(
        WORLD.countries.iter().all(|land| to(land.country.code()) <= to("BR") && to(land.country.code()) > 0)
    );
    assert!(
        sample
            .orders
            .iter()
            .all(|order| order.buyer_name.as_ref().is_some_and(|name| name.chars().count() >= 2))
    );
}
