//! Settings, which are steps, and how the window looks, which is not.
#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use serde_json::{Value, json};
use std::fs;
use tidewaiter_tests::{NOW, TestDesk};

fn choose(desk: &TestDesk, change: Value) -> Value {
    let mut settings = desk.ask("about", json!({}))["settings"].clone();
    settings.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    desk.ask("settings_set", settings)
}

fn newest(desk: &TestDesk) -> String {
    desk.ask("history", json!({ "limit": 1 }))["steps"][0]["text"].as_str().unwrap().to_owned()
}

#[test]
fn a_changed_setting_stands_in_history_and_counts_at_once_when_it_is_taken_back() {
    let desk = TestDesk::with_open(&["RB123456785CN"]);

    let set = choose(&desk, json!({ "zone": "Europe/Berlin" }));
    let there = desk.shipment("RB123456785CN")["timeline"][0]["at"]["text"].clone();

    assert_eq!(set["done"]["text"], "Settings: time zone Europe/Berlin");
    assert_eq!((newest(&desk).as_str(), there), ("Settings: time zone Europe/Berlin", json!("20 Nov 09:00")));
    desk.ask("undo", json!({ "step": null }));
    assert_eq!(desk.shipment("RB123456785CN")["timeline"][0]["at"]["text"], "20 Nov 08:00");
}

#[test]
fn a_language_that_is_taken_back_speaks_no_more() {
    let desk = TestDesk::with_open(&["RB123456785CN"]);

    let set = choose(&desk, json!({ "language": "zh-CN" }));
    assert_eq!(
        (&set["done"]["text"], newest(&desk).as_str()),
        (&json!("设置：语言 简体中文"), "设置：语言 简体中文")
    );
    assert_eq!(desk.rows("needs_you")[0]["title"], "海关扣留");
    let undone = desk.ask("undo", json!({ "step": null }));

    assert_eq!(undone["text"], "Taken back: Settings: language 简体中文");
    assert_eq!(desk.rows("needs_you")[0]["title"], "Customs hold");
    assert_eq!(desk.ask("about", json!({}))["language"], "en");
}

#[test]
fn a_setting_is_taken_back_alone_and_never_over_a_newer_one() {
    let desk = TestDesk::new();
    let zone = choose(&desk, json!({ "zone": "Europe/Berlin" }));
    let currency = choose(&desk, json!({ "currency": "EUR" }));
    choose(&desk, json!({ "currency": "GBP" }));

    desk.ask("undo", json!({ "step": zone["done"]["step"] }));
    let ask = json!({ "step": currency["done"]["step"] });
    let fault = desk.desk().call("undo", ask, &desk.person).unwrap_err();

    let settings = desk.ask("about", json!({}))["settings"].clone();
    assert_eq!((&settings["zone"], &settings["currency"]), (&json!("UTC"), &json!("GBP")));
    assert_eq!((fault.code.as_str(), fault.shipment), ("changed_since", None));
    assert!(fault.message.contains("The currency"), "{fault}");
}

#[test]
fn the_same_settings_again_are_no_step() {
    let desk = TestDesk::new();

    let set = choose(&desk, json!({}));

    assert_eq!((&set["done"]["step"], &set["done"]["changed"]), (&Value::Null, &json!(0)));
}

#[test]
fn a_language_that_the_program_does_not_speak_is_refused() {
    let desk = TestDesk::new();

    for spoken in ["en", "zh-CN", "ru", "es", "pt", ""] {
        choose(&desk, json!({ "language": spoken }));
    }

    assert_eq!(desk.try_ask("settings_set", json!({ "language": "tlh" })), Err("bad_ask".to_owned()));
}

#[test]
fn how_the_window_looks_lies_beside_the_desk_for_its_owner_only_and_is_no_step() {
    let mut desk = TestDesk::new();
    let before = newest(&desk);
    let looks = json!({ "theme": "dark", "density": "comfortable", "layout": "{\"view\":\"customs\"}" });

    desk.ask("looks_set", looks.clone());
    desk.reopen(NOW);

    assert_eq!(desk.ask("about", json!({}))["looks"], looks);
    assert_eq!(newest(&desk), before);
    let beside = desk.path("test.looks.json");
    assert!(fs::read_to_string(&beside).unwrap().contains("dark"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(beside.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
    let wrong = json!({ "theme": "plaid", "density": "compact", "layout": "" });
    assert_eq!(desk.try_ask("looks_set", wrong), Err("bad_ask".to_owned()));
}

#[test]
fn looks_that_cannot_be_read_are_fresh_and_no_fault() {
    let mut desk = TestDesk::new();
    let fresh = json!({ "theme": "system", "density": "compact", "layout": "" });
    assert_eq!(desk.ask("about", json!({}))["looks"], fresh);

    desk.file("test.looks.json", "{ half of i");
    desk.reopen(NOW);

    assert_eq!(desk.ask("about", json!({}))["looks"], fresh);
}

#[test]
fn a_desk_of_an_older_version_keeps_its_looks() {
    let mut desk = TestDesk::new();
    let old = json!({
        "language": "en", "theme": "dark", "density": "comfortable", "zone": "UTC", "notify": true,
        "currency": "EUR", "layout": "{}", "watch_folder": "",
    });
    let file = rusqlite::Connection::open(desk.path("test.desk")).unwrap();
    file.execute("UPDATE settings SET value = ?1 WHERE key = 'settings'", [old.to_string()]).unwrap();
    drop(file);

    desk.reopen(NOW);
    choose(&desk, json!({ "zone": "Europe/Berlin" }));
    desk.reopen(NOW);

    let about = desk.ask("about", json!({}));
    assert_eq!(about["looks"], json!({ "theme": "dark", "density": "comfortable", "layout": "{}" }));
    assert_eq!(
        (&about["settings"]["currency"], &about["settings"]["zone"]),
        (&json!("EUR"), &json!("Europe/Berlin"))
    );
}

#[test]
fn an_open_window_speaks_as_another_program_set_it() {
    let desk = TestDesk::with_open(&["RB123456785CN"]);
    let clock = tidewaiter_desk::Clock::Stopped(NOW.parse().unwrap());
    let other = tidewaiter_desk::Desk::open(&desk.path("test.desk"), clock).unwrap();
    desk.desk().tick().unwrap();

    other.call("settings_set", json!({ "language": "zh-CN", "zone": "UTC" }), &desk.person).unwrap();
    desk.desk().tick().unwrap();

    assert_eq!(desk.rows("needs_you")[0]["title"], "海关扣留");
}

#[test]
fn what_stands_around_the_page_wears_the_theme_that_was_chosen_for_it() {
    let desk = TestDesk::new();
    desk.ask("about", json!({}));
    let looks = desk.ask("about", json!({}))["looks"].clone();
    let dark = json!({ "theme": "dark", "density": looks["density"], "layout": looks["layout"] });

    desk.ask("looks_set", dark);
    desk.ask("about", json!({}));

    assert_eq!(*desk.person.dressed.lock().unwrap(), ["system", "dark"]);
}
