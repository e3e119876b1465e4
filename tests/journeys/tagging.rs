//! The seller's own words on shipments.

use serde_json::{Value, json};
use tidewaiter_tests::{NOW, ORDERS, TestDesk};

const NUMBERS: [&str; 2] = ["RB123456785CN", "LP00123456789012"];

fn tags(desk: &TestDesk, number: &str) -> Value {
    desk.shipment(number)["tags"].clone()
}

fn tag(desk: &TestDesk, ids: &[i64], tag: &str, on: bool) -> Value {
    desk.ask("tag", json!({ "ids": ids, "tag": tag, "on": on }))
}

#[test]
fn a_tag_has_one_spelling_wherever_it_stands_and_is_counted() {
    let mut desk = TestDesk::with_open(&NUMBERS);
    let ids = desk.ids("needs_you");

    let first = tag(&desk, &ids[..1], "  Ask   Mei ", true);
    let second = tag(&desk, &ids, "ask mei", true);
    desk.reopen(NOW);

    assert!(first["text"].as_str().unwrap_or_default().contains("“Ask Mei”"), "{first}");
    assert_eq!(second["changed"], 1, "the first one had it already");
    assert_eq!(desk.ask("tags", json!({}))["tags"], json!([{ "tag": "Ask Mei", "count": 2 }]));
    assert!(desk.rows("needs_you").iter().all(|row| row["tags"] == json!(["Ask Mei"])));
    assert_eq!(tags(&desk, NUMBERS[0]), json!(["Ask Mei"]));
}

#[test]
fn putting_a_tag_on_many_and_taking_it_off_are_steps_that_can_be_taken_back() {
    let desk = TestDesk::with_open(&NUMBERS);
    let ids = desk.ids("needs_you");
    tag(&desk, &ids, "VIP", true);

    let off = tag(&desk, &ids, "vip", false);

    assert_eq!(off["text"], "Took “VIP” off 2 shipments");
    assert_eq!(desk.ask("tags", json!({}))["tags"], json!([]));
    desk.ask("undo", json!({ "step": null }));
    assert_eq!(tags(&desk, NUMBERS[1]), json!(["VIP"]));
    desk.ask("undo", json!({ "step": null }));
    assert_eq!(tags(&desk, NUMBERS[1]), json!([]));
    desk.ask("redo", json!({}));
    assert_eq!(tags(&desk, NUMBERS[0]), json!(["VIP"]));
}

#[test]
fn an_empty_or_an_endless_tag_is_refused() {
    let desk = TestDesk::with_open(&NUMBERS);
    let ids = desk.ids("needs_you");
    let long = "电".repeat(40);

    for refused in ["", "  \t ", &format!("{long}电"), "two \"words\""] {
        let ask = json!({ "ids": ids, "tag": refused, "on": true });
        assert_eq!(desk.try_ask("tag", ask), Err("bad_ask".to_owned()), "{refused}");
    }

    assert_eq!(tag(&desk, &ids, &long, true)["changed"], 2, "forty letters of any script");
}

#[test]
fn what_was_said_of_an_order_stays_with_its_parcel_when_the_number_comes() {
    let desk = TestDesk::new();
    let order = |number: &str| format!("{ORDERS}O-1,Paid,2026-11-01 10:00,DE,20.00,USD,{number}\n");
    desk.import(&[("monday.csv", &order(""))]);
    tag(&desk, &desk.ids("needs_you"), "VIP", true);

    desk.import(&[("tuesday.csv", &order(NUMBERS[0]))]);

    assert_eq!(tags(&desk, NUMBERS[0]), json!(["VIP"]));
    assert_eq!(desk.ask("tags", json!({}))["tags"], json!([{ "tag": "VIP", "count": 1 }]));
}

#[test]
fn a_link_leads_back_to_a_shipment_by_the_number_that_a_person_knows() {
    let desk = TestDesk::with_open(&NUMBERS);
    desk.import(&[("more.csv", &format!("{ORDERS}O 2/7,Paid,2026-11-01 10:00,DE,20.00,USD,\n"))]);

    assert_eq!(desk.shipment(NUMBERS[0])["link"], "tidewaiter://shipment/RB123456785CN");
    assert_eq!(desk.shipment("O 2/7")["link"], "tidewaiter://shipment/O%202%2F7");
}
