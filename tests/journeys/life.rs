//! The life of an exception: taken in hand, waited for, explained, claimed, closed and folded.
#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use serde_json::{Value, json};
use tidewaiter_tests::{EVENTS, ORDERS, TestDesk};

const NUMBER: &str = "RB000000001CN";

/// A parcel to a country whose last scan says this, a day before the desk's stopped clock.
fn held(country: &str, text: &str) -> TestDesk {
    let desk = TestDesk::new();
    let order = format!("{ORDERS}O-1,Shipped,2026-11-01 10:00,{country},20.00,USD,{NUMBER}\n");
    desk.import(&[("orders.csv", &order)]);
    desk.import(&[("events.csv", &format!("{EVENTS}{NUMBER},2026-11-21 12:00,,{text}\n"))]);
    desk
}

fn id(desk: &TestDesk) -> Value {
    desk.shipment(NUMBER)["row"]["id"].clone()
}

fn decide(desk: &TestDesk, name: &str, more: Value) -> Value {
    let mut ask = json!({ "ids": [id(desk)] });
    ask.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap());
    desk.ask(name, ask)
}

fn counts(desk: &TestDesk, view: &str) -> Value {
    let views = desk.ask("overview", json!({}))["views"].clone();
    let found = views.as_array().unwrap().iter().find(|it| it["id"] == view).cloned();
    found.unwrap()["count"].clone()
}

#[test]
fn what_is_in_hand_still_needs_somebody_and_is_told_apart() {
    let desk = held("DE", "Held by customs");

    decide(&desk, "work", json!({}));

    let row = desk.shipment(NUMBER)["row"].clone();
    assert_eq!((&row["state"], &row["state_text"]), (&json!("working"), &json!("In hand")));
    assert_eq!((counts(&desk, "needs_you"), counts(&desk, "working")), (json!(1), json!(1)));
    desk.ask("undo", json!({ "step": null }));
    assert_eq!(desk.shipment(NUMBER)["row"]["state"], "open");
}

#[test]
fn waiting_sets_the_next_check_and_comes_back_on_it() {
    let mut desk = held("DE", "Held by customs");

    decide(&desk, "wait", json!({ "state": "waiting_buyer" }));

    let detail = desk.shipment(NUMBER);
    assert_eq!(detail["row"]["returns"]["at"], "2026-11-24T12:00:00Z", "48 hours for a hold");
    assert_eq!(detail["playbook"]["check"]["at"], "2026-11-24T12:00:00Z");
    assert!(desk.rows("needs_you").is_empty());
    // A day earlier it got urgent by itself, which brings it back before the check: so look at a matter that does not.
    desk.reopen("2026-11-23T12:00:01Z");
    desk.desk().catch_up().unwrap();
    assert_eq!(desk.rows("needs_you")[0]["back"], "back: it got worse");
    decide(&desk, "wait", json!({ "state": "waiting_buyer" }));
    desk.reopen("2026-11-25T12:00:01Z");
    desk.desk().catch_up().unwrap();
    assert_eq!(desk.rows("needs_you")[0]["back"], "back: time to check");
}

#[test]
fn how_an_exception_ended_is_kept_and_shown() {
    let desk = held("DE", "Held by customs");

    let done = decide(&desk, "resolve", json!({ "reason": "refunded" }));

    assert_eq!(done["text"], "Resolved RB000000001CN: Refunded");
    assert_eq!(desk.rows("resolved")[0]["outcome"], "Refunded");
    decide(&desk, "reopen", json!({}));
    assert_eq!(desk.rows("needs_you")[0]["outcome"], Value::Null);
    let wrong = desk.try_ask("resolve", json!({ "ids": [id(&desk)], "reason": "gone_fishing" }));
    assert_eq!(wrong, Err("bad_ask".to_owned()));
}

#[test]
fn a_carrier_that_says_why_customs_hold_it_decides_what_to_do_next() {
    let desk = held("DE", "Held by customs: commercial invoice missing");

    let detail = desk.shipment(NUMBER);

    let hold = &detail["hold"];
    assert_eq!((&hold["reason"], &hold["said_by"]), (&json!("docs"), &json!("carrier")));
    assert_eq!(hold["text"], "Says the carrier: Invoice or papers missing");
    let steps = detail["playbook"]["steps"].to_string();
    assert!(steps.contains("Reason: "), "the reason's own steps: {steps}");
}

#[test]
fn a_hold_without_a_reason_asks_for_one_and_takes_it_in_one_step() {
    let desk = held("BR", "Held by customs");
    let before = desk.shipment(NUMBER);
    assert_eq!((&before["hold"]["reason"], &before["hold"]["said_by"]), (&Value::Null, &json!("")));
    assert_eq!(before["hold"]["choices"].as_array().map(Vec::len), Some(15));

    decide(&desk, "hold_reason", json!({ "reason": "id_missing" }));

    let after = desk.shipment(NUMBER);
    assert_eq!(after["hold"]["text"], "Says you: ID or tax number missing");
    assert_ne!(after["row"]["next_action"], Value::Null);
    assert_eq!(after["playbook"]["acts"], "buyer");
    assert_eq!(after["papers"]["state"], Value::Null);
    decide(&desk, "papers", json!({ "papers": "requested" }));
    assert_eq!(desk.shipment(NUMBER)["papers"]["state"], "requested");
    desk.ask("undo", json!({ "step": null }));
    desk.ask("undo", json!({ "step": null }));
    assert_eq!(desk.shipment(NUMBER)["hold"]["reason"], Value::Null);
}

#[test]
fn the_reason_and_the_papers_stay_when_the_state_changes() {
    let desk = held("BR", "Held by customs");
    decide(&desk, "hold_reason", json!({ "reason": "id_missing" }));
    decide(&desk, "papers", json!({ "papers": "sent" }));

    decide(&desk, "wait", json!({ "state": "waiting_carrier" }));

    let detail = desk.shipment(NUMBER);
    let kept = json!([detail["hold"]["reason"], detail["papers"]["state"]]);
    assert_eq!(kept, json!(["id_missing", "sent"]));
}

#[test]
fn the_day_on_which_a_claim_closes_is_a_deadline_with_its_doubt() {
    let desk = TestDesk::new();
    let header = "Order ID,Order Status,Order Time,Shipped Time,Country,Order Amount,Currency,Shipping Method,Tracking Number\n";
    let order = format!(
        "{header}O-1,Shipped,2026-11-01 10:00,2026-11-02 10:00,DE,20.00,USD,4PX Global Express,{NUMBER}\n"
    );
    desk.import(&[("orders.csv", &order)]);
    desk.import(&[("events.csv", &format!("{EVENTS}{NUMBER},2026-11-21 12:00,,Parcel lost\n"))]);

    let detail = desk.shipment(NUMBER);

    assert_eq!(detail["row"]["rule"], "lost");
    let claims = detail["claims"].as_array().unwrap();
    let claim = claims.iter().find(|claim| claim["id"] == "4px-inquiry").unwrap();
    assert_eq!((&claim["open"], &claim["closes"]["at"]), (&json!(true), &json!("2027-01-01T10:00:00Z")));
    let deadline = &detail["row"]["deadline"];
    assert_eq!(
        (&deadline["kind"], &deadline["at"]["at"]),
        (&json!("claim_closes"), &json!("2027-01-01T10:00:00Z"))
    );
    assert_ne!(deadline["doubt"], Value::Null, "not stated by the order");
}

#[test]
fn the_same_matter_on_the_same_lane_in_the_same_days_is_one_incident() {
    let desk = TestDesk::new();
    let header =
        "Order ID,Order Status,Order Time,Country,Order Amount,Currency,Shipping Method,Tracking Number\n";
    let number = |at: u32| format!("RB00000{at:04}CN");
    let orders: String = (0..12)
        .map(|at| format!("O-{at},Shipped,2026-11-01 10:00,BR,20.00,USD,Cainiao Standard,{}\n", number(at)))
        .collect();
    let other = format!("X-1,Shipped,2026-11-01 10:00,DE,900.00,USD,Cainiao Standard,{}\n", number(99));
    desk.import(&[("orders.csv", &format!("{header}{orders}{other}"))]);
    let scans: String =
        (0..12).map(|at| format!("{},2026-11-2{} 08:00,,Held by customs\n", number(at), at % 2)).collect();
    let scans = format!("{scans}{},2026-11-20 08:00,,Held by customs\n", number(99));
    desk.import(&[("events.csv", &format!("{EVENTS}{scans}"))]);

    let listing = desk.ask("list", json!({ "view": "needs_you", "filter": "" }));

    let incidents = listing["incidents"].as_array().unwrap();
    assert_eq!((incidents.len(), &listing["total"]), (1, &json!(13)));
    let incident = &incidents[0];
    assert_eq!((&incident["count"], &incident["title"]), (&json!(12), &json!("Customs hold")));
    assert_eq!(incident["detail"], "Cainiao Standard · China → Brazil · began 20 Nov to 21 Nov");
    let ask = json!({ "list": listing["list"], "first": incident["first"], "count": incident["count"] });
    let ids = desk.ask("ids", ask)["ids"].clone();
    desk.ask("wait", json!({ "ids": ids, "state": "waiting_customs" }));
    assert_eq!(counts(&desk, "waiting_customs"), 12, "one step for all of them");
    assert_eq!(desk.numbers("needs_you"), [number(99)]);
    desk.ask("undo", json!({ "step": null }));
    assert_eq!(counts(&desk, "needs_you"), 13);
}

#[test]
fn the_time_to_answer_a_dispute_begins_when_the_desk_hears_of_it() {
    let mut desk = TestDesk::new();
    let order = |status: &str| format!("{ORDERS}O-1,{status},2026-11-01 10:00,DE,20.00,USD,{NUMBER}\n");
    desk.import(&[("orders.csv", &order("Shipped"))]);
    desk.reopen("2026-12-05T12:00:00Z");
    desk.import(&[("later.csv", &order("In dispute"))]);
    let deadline = |desk: &TestDesk| desk.shipment(NUMBER)["row"]["deadline"].clone();
    let named = json!([deadline(&desk)["kind"], deadline(&desk)["at"]["at"]]);
    assert_eq!(named, json!(["answer", "2026-12-10T12:00:00Z"]));

    desk.reopen("2026-12-08T12:00:00Z");
    desk.desk().catch_up().unwrap();

    assert_eq!(deadline(&desk)["at"]["at"], "2026-12-10T12:00:00Z", "looking again does not begin it anew");
    assert_eq!(desk.shipment(NUMBER)["row"]["severity"], "urgent");
}

#[test]
fn what_was_judged_for_a_moment_ahead_is_judged_again_from_an_earlier_one() {
    let mut desk = TestDesk::new();
    let order = format!("{ORDERS}O-1,Shipped,2026-11-18 10:00,DE,20.00,USD,{NUMBER}\n");
    desk.import(&[("orders.csv", &order)]);
    desk.import(&[(
        "events.csv",
        &format!("{EVENTS}{NUMBER},2026-11-21 12:00,,Departed from origin country\n"),
    )]);
    assert!(desk.rows("needs_you").is_empty());

    desk.reopen("2027-01-20T12:00:00Z");
    desk.desk().catch_up().unwrap();
    assert_eq!(desk.rows("needs_you").len(), 1, "two months without a scan");

    desk.reopen("2026-11-22T13:00:00Z");
    desk.desk().catch_up().unwrap();
    assert!(desk.rows("needs_you").is_empty(), "that is not so yet");
    desk.reopen("2026-12-10T13:00:00Z");
    desk.desk().catch_up().unwrap();
    assert_eq!(desk.rows("needs_you").len(), 1, "and it is found when it is");
}

#[test]
fn a_threshold_that_closed_its_cases_does_not_bar_taking_the_import_back() {
    let desk = held("DE", "Held by customs");
    let import = desk.ask("imports", json!({}))["imports"][0]["id"].clone();
    let off = json!([{ "key": "customs_hold/off", "value": "true" }]);
    desk.ask("figures_set", json!({ "book": "rules", "edits": off, "task": "t" }));

    desk.ask("import_undo", json!({ "import": import }));

    assert_eq!(desk.shipment(NUMBER)["timeline"], json!([]));
}
