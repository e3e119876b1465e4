//! Rules that go silent for a carrier, or for a lane.

use serde_json::{Value, json};
use tidewaiter_tests::{EVENTS, NOW, TestDesk};

const HEADER: &str =
    "Order ID,Order Status,Order Time,Country,Order Amount,Currency,Shipping Method,Tracking Number\n";
/// To Brazil and to Germany with one carrier, to Brazil with another.
const BRAZIL: &str = "RB000000001CN";
const GERMANY: &str = "RB000000002CN";
const OTHER: &str = "RB000000003CN";

fn held() -> TestDesk {
    let desk = TestDesk::new();
    let (mut orders, mut scans) = (HEADER.to_owned(), EVENTS.to_owned());
    for (number, country, carrier) in
        [(BRAZIL, "BR", "Yanwen"), (GERMANY, "DE", "Yanwen"), (OTHER, "BR", "YunExpress")]
    {
        orders
            .push_str(&format!("O-{number},Paid,2026-11-01 10:00,{country},20.00,USD,{carrier},{number}\n"));
        scans.push_str(&format!("{number},2026-11-20 08:00,,Held by customs\n"));
    }
    desk.import(&[("orders.csv", &orders)]);
    desk.import(&[("events.csv", &scans)]);
    desk
}

fn needing(desk: &TestDesk) -> Vec<String> {
    let mut numbers = desk.numbers("needs_you");
    numbers.sort();
    numbers
}

fn mute(desk: &TestDesk, number: &str, lane: bool) -> Value {
    desk.ask("mute", json!({ "id": desk.shipment(number)["row"]["id"], "lane": lane }))
}

fn table(desk: &TestDesk) -> Value {
    desk.ask("book", json!({ "book": "mutes", "country": null, "year": null }))["rows"].clone()
}

#[test]
fn a_rule_that_is_muted_for_a_carrier_closes_what_it_opened_and_stays_silent() {
    let mut desk = held();

    let muted = mute(&desk, BRAZIL, false);
    let again =
        desk.import(&[("more.csv", &format!("{EVENTS}{GERMANY},2026-11-21 08:00,,Held by customs\n"))]);
    desk.reopen(NOW);

    assert_eq!(
        (&muted["closed"], &muted["done"]["text"]),
        (&json!(2), &json!("Muted “Customs hold” for Yanwen"))
    );
    assert_eq!(again[0]["events"]["new"], 1);
    assert_eq!(needing(&desk), [OTHER]);
}

#[test]
fn a_rule_can_be_muted_for_one_lane_only() {
    let desk = held();

    let muted = mute(&desk, BRAZIL, true);

    assert_eq!(muted["done"]["text"], "Muted “Customs hold” for Yanwen to Brazil");
    assert_eq!(needing(&desk), [GERMANY, OTHER]);
}

#[test]
fn taking_a_mute_back_brings_the_exceptions_and_what_was_decided_on_them_back() {
    let desk = held();
    let id = desk.shipment(BRAZIL)["row"]["id"].clone();
    desk.ask("wait", json!({ "ids": [id], "state": "waiting_customs" }));
    mute(&desk, GERMANY, false);
    assert_eq!(desk.shipment(BRAZIL)["row"]["rule"], Value::Null);

    let undone = desk.ask("undo", json!({ "step": null }));

    assert_eq!(undone["text"], "Taken back: Muted “Customs hold” for Yanwen");
    assert_eq!(desk.shipment(BRAZIL)["row"]["state"], "waiting_customs");
    assert_eq!(needing(&desk), [GERMANY, OTHER]);
    assert_eq!(table(&desk), json!([]));
}

#[test]
fn the_table_shows_what_is_muted_and_a_line_can_be_taken_away() {
    let desk = held();
    mute(&desk, BRAZIL, true);
    mute(&desk, OTHER, false);

    let rows = table(&desk);
    let told = |at: usize| json!([rows[at]["name"], rows[at]["detail"]]);
    assert_eq!(told(0), json!(["Customs hold", "Yanwen · Brazil"]));
    assert_eq!(told(1), json!(["Customs hold", "YunExpress · wherever it goes"]));
    let edit = json!({ "key": rows[1]["key"], "value": null });
    let set = desk.ask("figures_set", json!({ "book": "mutes", "edits": [edit], "task": "t" }));

    assert_eq!(set["done"]["text"], "No longer muted: “Customs hold” for YunExpress");
    assert_eq!((&set["opened"], needing(&desk)), (&json!(1), vec![GERMANY.to_owned(), OTHER.to_owned()]));
}

#[test]
fn a_shipment_says_how_its_rule_can_go_silent() {
    let desk = held();
    desk.import(&[("bare.csv", &format!("{EVENTS}XX1234567890,2026-11-20 08:00,,Held by customs\n"))]);

    let offer = &desk.shipment(BRAZIL)["mute"];

    let told = json!({
        "carrier": "Yanwen",
        "whole": "Mute “Customs hold” for Yanwen",
        "lane": "Mute “Customs hold” for Yanwen to Brazil",
    });
    assert_eq!(offer, &told);
    assert_eq!(desk.shipment("XX1234567890")["mute"], Value::Null, "nobody knows its carrier");
    let id = desk.shipment("XX1234567890")["row"]["id"].clone();
    assert_eq!(desk.try_ask("mute", json!({ "id": id, "lane": false })), Err("nothing".to_owned()));
}

#[test]
fn a_mute_of_a_rule_that_there_is_not_is_refused() {
    let desk = held();

    for key in ["no_rule/Yanwen/BR", "customs_hold/Yanwen", "customs_hold//*", "customs_hold/Yanwen/br"] {
        let ask = json!({ "book": "mutes", "edits": [{ "key": key, "value": "on" }], "task": "t" });
        assert_eq!(desk.try_ask("figures_set", ask), Err("bad_figure".to_owned()), "{key}");
    }

    let ask = json!({ "book": "mutes", "edits": [{ "key": "customs_hold/A/B GmbH/*", "value": "on" }], "task": "t" });
    let set = desk.ask("figures_set", ask);
    assert_eq!(set["done"]["text"], "Muted “Customs hold” for A/B GmbH", "a carrier's name may hold a slash");
}
