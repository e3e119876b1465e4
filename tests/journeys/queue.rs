use serde_json::json;
use tidewaiter_desk::{Clock, Desk};
use tidewaiter_tests::{EVENTS, NOW, ORDERS, TestDesk};

#[test]
fn a_held_parcel_says_what_is_wrong_since_when_and_what_to_do() {
    let desk = TestDesk::with_open(&["RB123456785CN"]);

    let rows = desk.rows("customs");

    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["rule"], "customs_hold");
    assert_eq!(rows[0]["stage"], "import_customs");
    assert_eq!(rows[0]["since"]["at"], "2026-11-20T08:00:00Z");
    assert!(rows[0]["reason"].as_str().unwrap().contains("Germany"), "{}", rows[0]["reason"]);
    assert!(!rows[0]["next_action"].as_str().unwrap_or("").is_empty());
}

#[test]
fn a_shipment_shows_the_scan_and_the_rule_that_decided_its_stage() {
    let desk = TestDesk::new();
    desk.import(&[(
        "events.csv",
        &format!(
            "{EVENTS}RB123456785CN,2026-11-20 08:00,Frankfurt,Import customs clearance complete\n\
             RB123456785CN,2026-11-18 08:00,Frankfurt,Arrived at destination country\n"
        ),
    )]);

    let detail = desk.shipment("rb 123456785 cn");

    assert_eq!(detail["row"]["stage"], "customs_cleared");
    assert_eq!(detail["proof"]["text"], "Import customs clearance complete");
    assert_ne!(detail["proof"]["rule"], "none");
    let decided: Vec<bool> =
        detail["timeline"].as_array().unwrap().iter().map(|scan| scan["decided"] == true).collect();
    assert_eq!(decided, [true, false], "newest first, and one of them decided");
}

#[test]
fn an_exception_closes_by_itself_when_it_is_over_and_its_history_stays() {
    let desk = TestDesk::with_open(&["RB123456785CN"]);

    desk.import(&[(
        "news.csv",
        &format!("{EVENTS}RB123456785CN,2026-11-21 08:00,Frankfurt,Released by customs\n"),
    )]);

    assert!(desk.rows("needs_you").is_empty());
    let log = desk.shipment("RB123456785CN")["decisions"].to_string();
    assert!(log.contains("Closed by itself"), "{log}");
}

#[test]
fn the_dearest_and_most_pressing_comes_first() {
    let desk = TestDesk::new();
    let orders = "A,Paid,2026-11-01 10:00,DE,9.00,USD,RB123456785CN\nB,Paid,2026-11-01 10:00,DE,900.00,USD,RB223456782CN\n";
    desk.import(&[("orders.csv", &format!("{ORDERS}{orders}"))]);
    let scans =
        "RB123456785CN,2026-11-21 08:00,,Held by customs\nRB223456782CN,2026-11-21 08:00,,Held by customs\n";
    desk.import(&[("events.csv", &format!("{EVENTS}{scans}"))]);

    assert_eq!(desk.numbers("needs_you"), ["RB223456782CN", "RB123456785CN"]);
}

#[test]
fn a_filter_narrows_and_an_unknown_word_is_searched_as_text() {
    let desk = TestDesk::with_open(&["RB123456785CN", "RB223456782CN"]);
    let total =
        |filter: &str| desk.ask("list", json!({ "view": "needs_you", "filter": filter }))["total"].clone();

    assert_eq!(total("RB2234"), 1);
    assert_eq!(total("dest:DE is:urgent"), total("dest:germany is:urgent"));
    assert_eq!(total("dest:BR"), 0);
    let odd = desk.ask("list", json!({ "view": "needs_you", "filter": "colour:red" }));
    assert_eq!(odd["as_text"], json!(["colour:red"]));
}

#[test]
fn every_count_beside_a_view_is_the_length_of_its_list() {
    let desk = TestDesk::new();
    desk.ask("sample", json!({ "orders": 600, "task": "s" }));
    let overview = desk.ask("overview", json!({}));

    for view in overview["views"].as_array().unwrap() {
        let id = view["id"].as_str().unwrap();
        let length = match view["section"].as_str() {
            Some("prompts") => {
                desk.ask("prompts", json!({ "kind": id }))["prompts"].as_array().unwrap().len()
            }
            _ => usize::try_from(
                desk.ask("list", json!({ "view": id, "filter": "" }))["total"].as_u64().unwrap(),
            )
            .unwrap(),
        };
        assert_eq!(view["count"].as_u64().unwrap(), u64::try_from(length).unwrap(), "{id}");
    }
}

#[test]
fn what_is_new_is_announced_once() {
    let mut desk = TestDesk::with_open(&["RB123456785CN"]);

    let news = desk.desk().tick().unwrap().announcement.expect("something new");
    desk.desk().told(&news, true);
    assert!(desk.desk().tick().unwrap().announcement.is_none(), "told once");

    desk.reopen("2026-11-22T13:00:00Z");
    assert!(desk.desk().tick().unwrap().announcement.is_none(), "also after a restart");
}

#[test]
fn a_look_notices_what_another_program_wrote_into_the_same_file() {
    let desk = TestDesk::with_open(&["RB123456785CN"]);
    desk.desk().tick().unwrap();
    assert!(!desk.desk().tick().unwrap().changed, "nothing happened");

    let clock = Clock::Stopped(NOW.parse().unwrap());
    let other = Desk::open(&desk.path("test.desk"), clock).unwrap();
    let ids = desk.ids("needs_you");
    other.call("resolve", json!({ "ids": ids, "reason": null }), &desk.person).unwrap();

    assert!(desk.desk().tick().unwrap().changed);
    assert!(desk.rows("needs_you").is_empty());
}

#[test]
fn time_alone_opens_an_exception() {
    let mut desk = TestDesk::new();
    let scans = "RB123456785CN,2026-11-20 08:00,Frankfurt,Released by customs\n";
    desk.import(&[("events.csv", &format!("{EVENTS}{scans}"))]);
    assert!(desk.rows("needs_you").is_empty());

    desk.reopen("2026-12-10T12:00:00Z");
    desk.desk().tick().unwrap();

    assert_eq!(desk.rows("cleared_not_moving")[0]["rule"], "post_clearance_delay");
}
