//! A seller's own figures: rules, holidays, rates.

use serde_json::{Value, json};
use tidewaiter_tests::{EVENTS, NOW, ORDERS, TestDesk};

/// A parcel that was cleared six days before the desk's stopped clock, four business days ago.
fn cleared() -> TestDesk {
    let desk = TestDesk::new();
    desk.import(&[(
        "orders.csv",
        &format!("{ORDERS}O-1,Shipped,2026-11-01 10:00,DE,20.00,USD,RB000000001CN\n"),
    )]);
    desk.import(&[(
        "events.csv",
        &format!("{EVENTS}RB000000001CN,2026-11-16 08:00,Leipzig,Customs clearance completed\n"),
    )]);
    desk
}

fn set(desk: &TestDesk, book: &str, key: &str, value: Value) -> Value {
    desk.ask("figures_set", json!({ "book": book, "edits": [{ "key": key, "value": value }], "task": "t" }))
}

fn rule_of(desk: &TestDesk) -> Value {
    desk.shipment("RB000000001CN")["row"]["rule"].clone()
}

fn figure(desk: &TestDesk, key: &str) -> Value {
    let rules = desk.ask("rules", json!({}));
    let figures = rules["rules"].as_array().into_iter().flatten();
    let mut figures = figures.flat_map(|rule| rule["figures"].as_array().cloned().unwrap_or_default());
    figures.find(|figure| figure["key"] == key).unwrap_or_default()
}

#[test]
fn a_changed_threshold_counts_at_once_and_one_undo_takes_it_back() {
    let desk = cleared();
    let before = rule_of(&desk);

    let set_to_nine = set(&desk, "rules", "post_clearance_delay/warn", json!("9 B"));

    assert_eq!(before, "post_clearance_delay");
    assert_eq!((&set_to_nine["closed"], rule_of(&desk)), (&json!(1), Value::Null));
    let shown = figure(&desk, "post_clearance_delay/warn");
    let figures = json!([shown["text"], shown["builtin"], shown["own"]]);
    assert_eq!(figures, json!(["9 business days", "4 B", true]));

    let undone = desk.ask("undo", json!({ "step": null }));

    assert_eq!(rule_of(&desk), "post_clearance_delay");
    assert_eq!(figure(&desk, "post_clearance_delay/warn")["own"], false);
    assert!(undone["text"].as_str().unwrap_or_default().contains("Cleared, not moving"), "{undone}");
    desk.ask("redo", json!({}));
    assert_eq!(rule_of(&desk), Value::Null);
}

#[test]
fn a_decision_comes_back_with_the_rule_that_it_was_about() {
    let desk = cleared();
    let id = desk.shipment("RB000000001CN")["row"]["id"].clone();
    desk.ask("wait", json!({ "ids": [id], "state": "waiting_carrier" }));

    set(&desk, "rules", "post_clearance_delay/off", json!("true"));
    assert_eq!(rule_of(&desk), Value::Null);
    desk.ask("undo", json!({ "step": null }));

    assert_eq!(desk.shipment("RB000000001CN")["row"]["state"], "waiting_carrier");
}

#[test]
fn figures_are_kept_in_the_file() {
    let mut desk = cleared();
    set(&desk, "rules", "post_clearance_delay/DE/warn", json!("9 B"));

    desk.reopen(NOW);

    assert_eq!(figure(&desk, "post_clearance_delay/DE/warn")["variant_text"], "Germany");
    assert_eq!(rule_of(&desk), Value::Null);
}

#[test]
fn a_figure_that_does_not_fit_is_refused_with_what_to_write_and_nothing_is_kept() {
    let desk = cleared();

    let ask = json!({ "book": "rules", "edits": [
        { "key": "post_clearance_delay/off", "value": "true" },
        { "key": "post_clearance_delay/warn", "value": "soon" },
    ], "task": "t" });
    let fault = desk.desk().call("figures_set", ask, &desk.person).unwrap_err();

    assert!(fault.message.contains("soon") && fault.hint.contains("4 B"), "{fault}");
    assert_eq!(rule_of(&desk), "post_clearance_delay");
}

#[test]
fn a_rate_of_ones_own_changes_what_is_at_risk() {
    let desk = cleared();
    let at_risk = |desk: &TestDesk| desk.ask("overview", json!({}))["at_risk"].clone();
    desk.import(&[(
        "more.csv",
        &format!("{ORDERS}O-2,In dispute,2026-11-01 10:00,DE,100.00,EUR,RB000000002CN\n"),
    )]);

    let before = at_risk(&desk);
    set(&desk, "rates", "EUR", json!("2"));

    assert_ne!(at_risk(&desk), before);
    assert!(at_risk(&desk).to_string().contains("220"), "{}", at_risk(&desk));
}

#[test]
fn an_open_window_goes_by_what_the_command_line_changed() {
    let desk = cleared();
    let clock = tidewaiter_desk::Clock::Stopped(NOW.parse().unwrap());
    let other = tidewaiter_desk::Desk::open(&desk.path("test.desk"), clock).unwrap();
    desk.desk().tick().unwrap();
    let figure = json!({ "key": "post_clearance_delay/warn", "value": "9 B" });

    let set = json!({ "book": "rules", "edits": [figure], "task": "t" });
    other.call("figures_set", set, &desk.person).unwrap();
    let news = desk.desk().tick().unwrap();

    assert!(news.changed);
    assert_eq!(self::figure(&desk, "post_clearance_delay/warn")["value"], "9 B");
}

#[test]
fn a_figure_of_a_rule_that_is_no_more_does_not_shut_the_desk() {
    let mut desk = cleared();
    set(&desk, "rules", "post_clearance_delay/warn", json!("9 B"));
    // As another version of the program left it.
    let file = rusqlite::Connection::open(desk.path("test.desk")).unwrap();
    file.execute(
        "INSERT INTO own VALUES ('rules', 'bygone_rule/warn', '3 B'), ('peaks', 'bygone', '20')",
        [],
    )
    .unwrap();
    drop(file);

    desk.reopen(NOW);

    assert_eq!(figure(&desk, "post_clearance_delay/warn")["value"], "9 B", "the others still count");
    assert_eq!(rule_of(&desk), Value::Null);
    set(&desk, "rules", "post_clearance_delay/warn", Value::Null);
    assert_eq!(rule_of(&desk), "post_clearance_delay", "and can be changed");
}
