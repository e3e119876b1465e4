//! What was not understood is listed, taught, taken back and shared.

use serde_json::{Value, json};
use tidewaiter_tests::{EVENTS, ORDERS, TestDesk};

/// Two parcels at a scan that nobody can read, one of them delivered since, and one that is understood.
fn puzzled() -> TestDesk {
    let desk = TestDesk::new();
    desk.import(&[(
        "orders.csv",
        &format!(
            "{ORDERS}O-1,Paid,2026-11-01 10:00,DE,20.00,USD,RB000000001CN\n\
             O-2,Paid,2026-11-01 10:00,DE,20.00,USD,RB000000002CN\n\
             O-3,Paid,2026-11-01 10:00,DE,20.00,USD,RB000000003CN\n"
        ),
    )]);
    desk.import(&[(
        "events.csv",
        &format!(
            "{EVENTS}RB000000001CN,2026-11-10 08:00,Yiwu,Zorgblat 12 of quux east\n\
             RB000000001CN,2026-11-10 08:05,Yiwu,ZORGBLAT 13 of quux east!\n\
             RB000000002CN,2026-11-11 08:00,Yiwu,\"[Yiwu] Zorgblat 14 of quux east\"\n\
             RB000000002CN,2026-11-12 08:00,Berlin,Delivered\n\
             RB000000003CN,2026-11-12 08:00,Leipzig,Held by customs\n"
        ),
    )]);
    desk
}

fn unread(desk: &TestDesk) -> Vec<Value> {
    desk.ask("unread", json!({ "limit": 50 }))["phrases"].as_array().cloned().unwrap_or_default()
}

fn lesson(words: &str, stage: Option<&str>, signal: Option<&str>) -> Value {
    json!({ "words": words, "code": null, "stage": stage, "signal": signal, "task": "t" })
}

fn stage_of(desk: &TestDesk, number: &str) -> Value {
    desk.shipment(number)["row"]["stage"].clone()
}

#[test]
fn what_nobody_can_read_is_listed_once_by_the_parcels_that_it_concerns() {
    let desk = puzzled();

    let phrases = unread(&desk);

    let views = desk.ask("overview", json!({}))["views"].clone();
    let view = views.as_array().and_then(|views| views.iter().find(|view| view["id"] == "unread"));
    assert_eq!(view.map(|view| &view["count"]), Some(&json!(1)), "the number says how many are listed");
    assert_eq!(phrases.len(), 1, "numbers, places and dress make no other phrase: {phrases:?}");
    let row = &phrases[0];
    assert_eq!((&row["texts"], &row["parcels"], &row["moving"]), (&json!(3), &json!(2), &json!(1)));
    let why = desk.shipment("RB000000001CN")["why"].to_string();
    assert!(why.contains("Its scans tell no stage yet; the newest is “ZORGBLAT 13 of quux east!”"), "{why}");
    let listed = desk.ask("list", json!({ "view": row["view"], "filter": "" }));
    assert_eq!(listed["total"], 2, "the number opens the parcels that it counts");
}

#[test]
fn teaching_a_phrase_moves_every_parcel_that_ever_had_it_and_one_undo_takes_it_back() {
    let desk = puzzled();
    let before = stage_of(&desk, "RB000000001CN");

    let learned = desk.ask("teach", lesson("zorgblat 0 of quux *", Some("departed_origin"), None));

    assert_eq!((&learned["texts"], &learned["parcels"]), (&json!(3), &json!(2)));
    assert_eq!(learned["moved"], 1, "the delivered one stays delivered");
    assert_eq!(stage_of(&desk, "RB000000001CN"), "departed_origin");
    assert_eq!(stage_of(&desk, "RB000000002CN"), "delivered");
    assert!(unread(&desk).is_empty());
    let proof = &desk.shipment("RB000000001CN")["proof"];
    assert_eq!((&proof["rule"], &proof["confidence"]), (&json!("taught"), &json!("taught")));

    desk.ask("undo", json!({ "step": null }));

    assert_eq!(stage_of(&desk, "RB000000001CN"), before);
    assert_eq!(unread(&desk).len(), 1);
    desk.ask("redo", json!({}));
    assert_eq!(stage_of(&desk, "RB000000001CN"), "departed_origin");
}

#[test]
fn what_was_taught_holds_for_files_that_come_later_and_after_a_restart() {
    let mut desk = puzzled();
    desk.ask("teach", lesson("Zorgblat 1 of quux north", None, Some("customs_hold")));
    desk.reopen("2026-11-22T13:00:00Z");

    desk.import(&[(
        "later.csv",
        &format!("{EVENTS}RB000000003CN,2026-11-20 08:00,Yiwu,Zorgblat 99 of quux north\n"),
    )]);

    let shipment = desk.shipment("RB000000003CN");
    assert_eq!(shipment["timeline"][0]["signal"], "customs_hold");
    assert_eq!(shipment["timeline"][0]["confidence"], "taught");
}

#[test]
fn a_text_that_was_read_wrong_is_taught_too_and_says_nothing_where_the_seller_says_so() {
    let desk = puzzled();
    assert_eq!(desk.shipment("RB000000003CN")["row"]["rule"], "customs_hold");

    let learned = desk.ask("teach", lesson("Held by customs", None, None));

    assert_eq!(learned["parcels"], 1);
    assert_ne!(desk.shipment("RB000000003CN")["row"]["rule"], "customs_hold");
    assert_eq!(desk.shipment("RB000000003CN")["timeline"][0]["signal"], Value::Null);
    let lessons = desk.ask("lessons", json!({}))["lessons"].clone();
    assert_eq!(lessons[0]["means"], "Says nothing");
    desk.ask("lesson_forget", json!({ "id": lessons[0]["id"] }));
    assert_eq!(desk.shipment("RB000000003CN")["row"]["rule"], "customs_hold");
}

#[test]
fn a_carriers_code_that_says_what_happened_stands_before_words_and_behind_a_lesson_about_itself() {
    let desk = puzzled();
    let scan = |code: &str, text: &str| json!({ "lines": [format!("{text}\t{code}\tcainiao-action")] });
    let stage = |ask: Value| desk.ask("classify", ask)["readings"][0]["stage"].clone();
    desk.ask("teach", lesson("Shipping update", None, None));

    assert_eq!(stage(scan("LH_DEPART", "Shipping update")), "departed_origin");

    let code = json!({ "scheme": "cainiao-action", "code": "LH_DEPART" });
    desk.ask(
        "teach",
        json!({ "words": "", "code": code, "stage": "handed_to_carrier", "signal": null, "task": "t" }),
    );
    assert_eq!(stage(scan("LH_DEPART", "Shipping update")), "handed_to_carrier");
}

#[test]
fn before_teaching_the_seller_sees_what_it_would_be_about() {
    let desk = puzzled();
    desk.import(&[(
        "west.csv",
        &format!("{EVENTS}RB000000003CN,2026-11-09 08:00,Yiwu,Zorgblat 7 of quux west\n"),
    )]);

    let reach = desk.ask("lesson_look", lesson("zorgblat 5 of * east", Some("dispatched"), None));

    assert_eq!((&reach["texts"], &reach["parcels"]), (&json!(3), &json!(2)));
    assert_eq!(reach["samples"][0]["now"], "Not understood");
    let short = desk.ask("lesson_look", lesson("a*b", Some("dispatched"), None));
    assert!(short["obstacle"].as_str().is_some_and(|why| !why.is_empty()), "three letters fit everything");
    assert_eq!(desk.try_ask("teach", lesson("a*b", Some("dispatched"), None)), Err("bad_ask".to_owned()));
}

#[test]
fn lessons_are_shared_as_a_file_and_what_is_no_such_file_is_refused_whole() {
    let desk = puzzled();
    desk.ask("teach", lesson("zorgblat 0 of quux *", Some("departed_origin"), None));
    let file = desk.path("mine.json");
    desk.save_to(&file);
    assert_eq!(desk.ask("lessons_export", json!({}))["rows"], 1);

    let other = puzzled();
    other.pick(&file);
    let learned = other.ask("lessons_import", json!({ "task": "t" }));

    assert_eq!(learned["texts"], 3);
    assert_eq!(stage_of(&other, "RB000000001CN"), "departed_origin");
    assert_eq!(
        other.ask("lessons_import", json!({ "task": "t" }))["done"]["step"],
        Value::Null,
        "nothing new"
    );
    other.pick(&other.file("not.json", "{\"format\":\"tidewaiter-mappings\",\"version\":1,\"mappings\":[]}"));
    assert_eq!(other.try_ask("lessons_import", json!({ "task": "t" })), Err("refused_file".to_owned()));
}

#[test]
fn a_lesson_that_changed_since_is_not_taken_back_behind_the_sellers_back() {
    let desk = puzzled();
    let first = desk.ask("teach", lesson("zorgblat 0 of quux *", Some("departed_origin"), None));
    desk.ask("teach", lesson("zorgblat 0 of quux *", Some("dispatched"), None));

    let refused = desk.try_ask("undo", json!({ "step": first["done"]["step"] }));

    assert_eq!(refused, Err("changed_since".to_owned()));
    assert_eq!(stage_of(&desk, "RB000000001CN"), "dispatched");
}

#[test]
fn the_stage_says_which_scan_which_words_and_how_sure() {
    let desk = puzzled();
    let text = "Parcel was held by the customs officers";
    desk.import(&[("more.csv", &format!("{EVENTS}RB000000003CN,2026-11-13 08:00,Leipzig,{text}\n"))]);

    let shipment = desk.shipment("RB000000003CN");

    let scan = &shipment["timeline"][0];
    assert_eq!(scan["confidence_text"], "likely");
    assert_eq!(scan["because"], "By its words “held” “customs”.");
    let proof = &shipment["proof"];
    assert_eq!((&proof["text"], &proof["confidence_text"]), (&json!("Held by customs"), &json!("certain")));
}

#[test]
fn undoing_a_lesson_brings_back_what_was_decided_on_the_exceptions_that_it_closed() {
    let desk = puzzled();
    let id = desk.shipment("RB000000003CN")["row"]["id"].clone();
    desk.ask("snooze", json!({ "ids": [id], "until": "2026-12-01T09:00:00Z" }));
    desk.ask("teach", lesson("Held by customs", None, None));

    desk.ask("undo", json!({ "step": null }));

    let row = desk.shipment("RB000000003CN")["row"].clone();
    assert_eq!((&row["rule"], &row["state"]), (&json!("customs_hold"), &json!("snoozed")));
}

#[test]
fn of_two_shared_lessons_about_the_same_words_the_later_one_counts() {
    let desk = puzzled();
    let lessons = r#"{"format":"tidewaiter-lessons","version":1,"lessons":[
        {"words":"zorgblat 0 of quux east","stage":"dispatched"},{"words":"Zorgblat 0 of QUUX east!","stage":"departed_origin"}]}"#;
    desk.pick(&desk.file("two.json", lessons));

    desk.ask("lessons_import", json!({ "task": "t" }));

    assert_eq!(stage_of(&desk, "RB000000001CN"), "departed_origin");
    desk.ask("undo", json!({ "step": null }));
    assert_eq!(unread(&desk).len(), 1);
}

#[test]
fn a_lesson_about_a_code_is_found_however_the_code_is_spelled() {
    let desk = puzzled();
    let stage = |line: &str| desk.ask("classify", json!({ "lines": [line] }))["readings"][0]["stage"].clone();
    let code = json!({ "scheme": "", "code": "ZQ-41" });
    desk.ask(
        "teach",
        json!({ "words": "", "code": code, "stage": "dispatched", "signal": null, "task": "t" }),
    );

    assert_eq!(stage("\tzq 41\tmy-carrier"), "dispatched");
    assert_eq!(stage("\tZQ_42\tmy-carrier"), Value::Null);
}
