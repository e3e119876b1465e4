//! A person who looks around in the sample meets everything that the trade's tables name.

use serde_json::{Value, json};
use std::{collections::BTreeSet, sync::LazyLock};
use tidewaiter_core::playbook;
use tidewaiter_tests::TestDesk;

/// The rules of the trade.
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

/// Rules for which destinations have rows of their own in the playbook.
const CUSTOMS: [&str; 3] = ["customs_hold", "duty_unpaid", "import_customs_delay"];

/// Destinations that have one; a country of the Union stands for all of them.
const DESTINATIONS: [&str; 19] = [
    "BR", "MX", "CL", "EC", "AR", "KR", "TR", "RU", "IN", "ID", "TH", "DE", "AD", "GB", "NO", "US", "AU",
    "IL", "ZA",
];

/// Claims that follow from a finding, by carrier or marketplace.
const CLAIMS: [&str; 11] = [
    "4px-inquiry",
    "4px-never-scanned",
    "china-post-registered",
    "hongkong-post-trace",
    "ups",
    "cainiao-complaint",
    "generic-lost",
    "generic-damaged",
    "ebay-not-received",
    "amazon-a-to-z",
    "aliexpress-dispute",
];

/// The list of what needs a person, with all that the window shows of each.
struct Seen {
    listing: Value,
    details: Vec<Value>,
}

static SEEN: LazyLock<Seen> = LazyLock::new(|| {
    let desk = TestDesk::new();
    desk.ask("sample", json!({ "orders": null, "task": "s" }));
    let learned = desk.desk().upkeep();
    assert!(learned.is_ok(), "{learned:?}");
    let listing = desk.ask("list", json!({ "view": "needs_you", "filter": "" }));
    let rows = desk.ask("rows", json!({ "list": listing["list"], "first": 0, "count": 500 }));
    let details = each(&rows["rows"]).map(|row| desk.ask("shipment", json!({ "id": row["id"] }))).collect();
    Seen { listing, details }
});

fn open() -> impl Iterator<Item = &'static Value> {
    SEEN.details.iter().filter(|detail| detail["row"]["state"] == "open")
}

fn each(values: &Value) -> impl Iterator<Item = &Value> {
    values.as_array().into_iter().flatten()
}

fn set(texts: impl IntoIterator<Item = &'static str>) -> BTreeSet<&'static str> {
    texts.into_iter().collect()
}

#[test]
fn the_list_holds_every_row_that_it_counts() {
    assert_eq!(SEEN.listing["total"], SEEN.details.len());
    assert!((150..=180).contains(&SEEN.details.len()), "{}", SEEN.details.len());
}

#[test]
fn every_rule_of_the_trade_is_met_as_what_is_worst() {
    let met = open().filter_map(|detail| detail["row"]["rule"].as_str());

    assert_eq!(set(met), set(RULES));
}

#[test]
fn every_reason_of_a_hold_is_met_in_a_carriers_own_words() {
    let holds = open().map(|detail| &detail["hold"]).filter(|hold| hold["said_by"] == "carrier");

    assert_eq!(set(holds.filter_map(|hold| hold["reason"].as_str())), playbook::reasons().collect());
}

#[test]
fn where_a_carrier_gives_no_reason_a_person_can_choose_each() {
    let unsaid: Vec<_> =
        open().filter(|it| it["row"]["rule"] == "customs_hold" && it["hold"]["said_by"] == "").collect();

    assert!(!unsaid.is_empty());
    for detail in unsaid {
        let hold = &detail["hold"];
        assert_eq!(hold["reason"], Value::Null);
        let choices: Vec<_> = each(&hold["choices"]).filter_map(|choice| choice["id"].as_str()).collect();
        assert_eq!(choices, playbook::reasons().collect::<Vec<_>>());
    }
}

#[test]
fn every_destination_with_steps_of_its_own_is_met_with_them() {
    let customs = open().filter(|it| CUSTOMS.iter().any(|rule| it["row"]["rule"] == *rule));
    let with_steps: Vec<_> = customs.filter(|it| it["playbook"]["scope"].is_string()).collect();
    let met = set(with_steps.iter().filter_map(|it| it["row"]["destination_country"].as_str()));

    for code in DESTINATIONS {
        assert!(met.contains(code), "{code} is missing in {met:?}");
    }
    for detail in with_steps {
        assert_eq!(detail["playbook"]["scope"], detail["row"]["destination_text"]);
    }
}

#[test]
fn every_claim_that_a_carrier_of_the_sample_knows_is_met() {
    let met = set(open().flat_map(|detail| each(&detail["claims"])).filter_map(|claim| claim["id"].as_str()));

    for id in CLAIMS {
        assert!(met.contains(id), "{id} is missing in {met:?}");
    }
}

#[test]
fn one_matter_of_many_parcels_is_folded_into_one() {
    let incidents: Vec<_> = each(&SEEN.listing["incidents"]).collect();

    assert!(incidents.iter().any(|it| it["count"].as_u64() >= Some(10)), "{incidents:?}");
    for incident in incidents {
        let place = |key: &str| usize::try_from(incident[key].as_u64().unwrap()).unwrap();
        let rows = SEEN.details.iter().skip(place("first")).take(place("count")).map(|it| &it["row"]);
        let lanes: Vec<_> = rows.map(|row| (&row["rule"], &row["destination_country"])).collect();
        assert!(lanes.iter().all(|lane| *lane == (&incident["rule"], lanes[0].1)), "{lanes:?}");
    }
}

#[test]
fn when_a_parcel_should_be_there_is_said_where_the_desk_has_learned_it() {
    let expected: Vec<_> = open().map(|it| &it["expected"]).filter(|it| it.is_object()).collect();

    assert!(!expected.is_empty());
    for it in expected {
        let day = |key: &str| it[key]["at"].as_str().unwrap().to_owned();
        assert!(day("from") <= day("likely") && day("likely") <= day("to"), "{it}");
    }
}
