use serde_json::{Value, json};
use tidewaiter_tests::{EVENTS, NOW, TestDesk};

#[test]
fn one_undo_brings_back_everything_that_one_key_resolved() {
    let desk = TestDesk::with_open(&["RB123456785CN", "LP00123456789012"]);
    desk.resolve_all();
    assert!(desk.rows("needs_you").is_empty());

    desk.ask("undo", json!({ "step": null }));

    assert_eq!(desk.rows("needs_you").len(), 2, "a bulk action is one step");
}

#[test]
fn decisions_notes_and_undo_survive_a_restart() {
    let mut desk = TestDesk::with_open(&["RB123456785CN", "LP00123456789012"]);
    let ids = desk.ids("needs_you");
    desk.ask("note", json!({ "ids": [ids[0]], "text": "asked the carrier" }));
    desk.ask("wait", json!({ "ids": [ids[0]], "state": "waiting_carrier" }));
    desk.ask("resolve", json!({ "ids": [ids[1]], "reason": "known_delay" }));

    desk.reopen("2026-11-22T12:30:00Z");

    assert_eq!(desk.ids("waiting_carrier"), [ids[0]]);
    assert_eq!(desk.ids("resolved"), [ids[1]]);
    assert_eq!(desk.ask("shipment", json!({ "id": ids[0] }))["notes"][0]["text"], "asked the carrier");
    desk.ask("undo", json!({ "step": null }));
    assert_eq!(desk.ids("needs_you"), [ids[1]], "the newest step is the resolution");
}

#[test]
fn what_was_undone_can_be_done_again_until_something_else_is_done() {
    let desk = TestDesk::with_open(&["RB123456785CN"]);
    desk.resolve_all();
    desk.ask("undo", json!({ "step": null }));

    desk.ask("redo", json!({}));
    assert_eq!(desk.rows("resolved").len(), 1);

    desk.ask("undo", json!({ "step": null }));
    desk.ask("note", json!({ "ids": desk.ids("needs_you"), "text": "changed my mind" }));
    assert_eq!(desk.try_ask("redo", json!({})), Err("nothing".to_owned()));
}

#[test]
fn undo_refuses_rather_than_overwrite_and_changes_nothing_of_the_step() {
    let desk = TestDesk::with_open(&["RB123456785CN", "LP00123456789012"]);
    let ids = desk.ids("needs_you");
    let step = desk.resolve_all()["step"].clone();
    desk.ask("reopen", json!({ "ids": [ids[0]] }));

    let fault = desk.desk().call("undo", json!({ "step": step }), &desk.person).unwrap_err();
    assert_eq!((fault.code.as_str(), fault.shipment), ("changed_since", Some(ids[0])));
    assert!(fault.message.starts_with("RB123456785CN has changed since"), "{fault}");
    assert_eq!(desk.ids("resolved"), [ids[1]], "all or none");

    desk.ask("reopen", json!({ "ids": [ids[1]] }));
    let fault = desk.desk().call("undo", json!({ "step": step }), &desk.person).unwrap_err();
    assert!(fault.message.contains(" and another shipment have changed since"), "{fault}");
}

#[test]
fn a_shipment_can_be_snoozed_until_what_the_trade_waits_for_each_with_its_moment() {
    let desk = TestDesk::new();
    let header = "Order ID,Order Status,Order Time,Latest Delivery Time,Country,Order Amount,Currency,Shipping Method,Tracking Number\n";
    let order = "O-1,Shipped,2026-11-01 10:00,2026-12-05 10:00,BR,20.00,USD,Cainiao Standard,RB123456785CN\n";
    desk.import(&[("orders.csv", &format!("{header}{order}"))]);
    desk.import(&[("events.csv", &format!("{EVENTS}RB123456785CN,2026-11-20 08:00,,Held by customs\n"))]);
    let id = desk.shipment("RB123456785CN")["row"]["id"].clone();

    let choices = desk.ask("snooze_choices", json!({ "id": id }))["choices"].clone();

    let moment = |name: &str| {
        let mut found = choices.as_array().into_iter().flatten().filter(|it| it["name"] == name);
        found.next().unwrap_or_else(|| panic!("{name}: {choices}"))["until"]["at"].clone()
    };
    assert_eq!(moment("Next scan"), Value::Null);
    assert_eq!(moment("Tomorrow 09:00 in Brazil"), "2026-11-23T12:00:00Z");
    assert_eq!(moment("Until the promise date"), "2026-12-05T10:00:00Z");
    assert!(moment("When the carrier usually has news").as_str() > Some(NOW), "{choices}");
}

#[test]
fn a_snoozed_exception_returns_on_a_new_scan_and_says_so() {
    let desk = TestDesk::with_open(&["RB123456785CN"]);
    desk.ask("snooze", json!({ "ids": desk.ids("needs_you"), "until": "2026-12-01T09:00:00Z" }));
    assert!(desk.rows("needs_you").is_empty());

    desk.import(&[(
        "news.csv",
        &format!("{EVENTS}RB123456785CN,2026-11-22 09:00,Frankfurt,Held by customs\n"),
    )]);

    assert_eq!(desk.rows("needs_you")[0]["back"], "back: new scan");
}

#[test]
fn a_snoozed_exception_returns_on_its_time() {
    let mut desk = TestDesk::with_open(&["RB123456785CN"]);
    let scans = format!("{EVENTS}XX1234567890,2026-11-21 09:00,,Address incorrect\n");
    desk.import(&[("more.csv", &scans)]);
    let id = desk.shipment("XX1234567890")["row"]["id"].clone();
    desk.ask("snooze", json!({ "ids": [id], "until": "2026-11-22T18:00:00Z" }));

    desk.reopen("2026-11-22T18:00:00Z");
    desk.desk().tick().unwrap();

    assert_eq!(desk.shipment("XX1234567890")["row"]["back"], "back: time is up");
}

#[test]
fn a_moment_that_a_person_types_is_one_of_their_own_zone() {
    let desk = TestDesk::with_open(&["RB123456785CN"]);
    desk.ask("settings_set", json!({ "language": "en", "zone": "Asia/Shanghai" }));

    let done = desk.ask("snooze", json!({ "ids": desk.ids("needs_you"), "until": "2026-12-01T09:00" }));

    assert_eq!(desk.rows("snoozed")[0]["returns"]["at"], "2026-12-01T01:00:00Z");
    assert!(done["text"].as_str().is_some_and(|text| text.ends_with("until 1 Dec 09:00")), "{done}");
}

#[test]
fn a_moment_in_the_past_is_no_snooze() {
    let desk = TestDesk::with_open(&["RB123456785CN"]);
    let ids = desk.ids("needs_you");

    assert_eq!(
        desk.try_ask("snooze", json!({ "ids": ids, "until": "2020-01-01T00:00:00Z" })),
        Err("bad_ask".to_owned())
    );
    assert_eq!(desk.rows("needs_you").len(), 1);
}

#[test]
fn a_resolved_exception_comes_back_when_it_turns_out_worse() {
    let desk = TestDesk::with_open(&["RB123456785CN"]);
    desk.resolve_all();

    desk.import(&[(
        "news.csv",
        &format!("{EVENTS}RB123456785CN,2026-11-22 10:00,Frankfurt,Parcel is being returned to sender\n"),
    )]);

    let row = &desk.rows("needs_you")[0];
    assert_eq!(
        (row["rule"].as_str(), row["back"].as_str()),
        (Some("return_to_sender"), Some("back: it got worse"))
    );
}

#[test]
fn a_delivered_order_asks_for_confirmation_once_and_undo_asks_again() {
    let desk = TestDesk::new();
    desk.ask("sample", json!({ "orders": 600, "task": "s" }));
    let count = || desk.ask("prompts", json!({ "kind": "confirm" }))["prompts"].as_array().unwrap().len();
    let before = count();
    let first = desk.ask("prompts", json!({ "kind": "confirm" }))["prompts"][0].clone();
    assert!(first["message"].as_str().unwrap().contains(first["order_id"].as_str().unwrap()));

    desk.ask("prompt_mark", json!({ "ids": [first["id"]], "outcome": "sent" }));
    assert_eq!(count(), before - 1);

    desk.ask("undo", json!({ "step": null }));
    assert_eq!(count(), before);
}
