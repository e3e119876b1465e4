use serde_json::json;
use std::fs;
use tidewaiter_desk::{Clock, Desk};
use tidewaiter_tests::{NOW, TestDesk};

#[test]
fn a_backup_is_a_whole_desk() {
    let desk = TestDesk::with_open(&["RB123456785CN", "LP00123456789012"]);
    let copy = desk.path("copy.desk");
    *desk.person.saves.lock().unwrap() = Some(copy.clone());

    desk.ask("backup", json!({}));

    let copied = Desk::open(&copy, Clock::Stopped(NOW.parse().unwrap())).unwrap();
    let check = copied.call("check", json!({}), &desk.person).unwrap();
    assert_eq!((&check["sound"], &check["shipments"]), (&json!(true), &json!(2)));
}

#[test]
fn another_programs_file_is_refused_and_left_alone() {
    let desk = TestDesk::new();
    let other = desk.file("notes.desk", "not a database, but somebody's notes that are long enough");

    let refused = Desk::open(&other, Clock::System).err().expect("refused");

    assert_eq!(refused.code, "disk");
    assert!(fs::read_to_string(&other).unwrap().starts_with("not a database"));
}

#[test]
fn the_report_holds_the_rows_of_the_view() {
    let desk = TestDesk::with_open(&["RB123456785CN", "LP00123456789012"]);
    for format in ["csv", "xlsx"] {
        let out = desk.path(&format!("report.{format}"));
        *desk.person.saves.lock().unwrap() = Some(out.clone());

        let ask = json!({ "kind": "exceptions", "format": format, "view": "needs_you", "filter": "RB1234" });
        let written = desk.ask("report", ask);

        assert_eq!(written["rows"], 1, "{format}");
        assert!(out.metadata().unwrap().len() > 100);
    }
    let text = fs::read_to_string(desk.path("report.csv")).unwrap();
    assert!(text.contains("RB123456785CN") && !text.contains("LP00123456789012"));
}

#[test]
fn the_desk_speaks_the_language_that_was_chosen() {
    let desk = TestDesk::with_open(&["RB123456785CN"]);

    desk.ask("settings_set", json!({ "language": "zh-CN", "zone": "Asia/Shanghai" }));

    assert_eq!(desk.rows("needs_you")[0]["title"], "海关扣留");
    let fault = desk.desk().call("undo", json!({ "step": 99 }), &desk.person).unwrap_err();
    assert_eq!(fault.message, "没有可撤销的步骤。");
}

#[test]
fn wrong_words_are_refused_by_name() {
    let desk = TestDesk::new();

    for (name, ask) in [
        ("no_such_command", json!({})),
        ("list", json!({ "view": "nowhere", "filter": "" })),
        ("wait", json!({ "ids": [], "state": "waiting_for_godot" })),
        ("rows", json!({ "list": "one" })),
    ] {
        assert_eq!(desk.try_ask(name, ask), Err("bad_ask".to_owned()), "{name}");
    }
}
