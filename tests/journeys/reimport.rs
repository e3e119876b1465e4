//! Lists that come again, newer, older or wrong.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use serde_json::{Value, json};
use std::collections::BTreeMap;
use tidewaiter_tests::{EVENTS, ORDERS, TestDesk};

pub(crate) const DAYS: &str = "Order ID,Order Status,Order Time,Payment Time,Shipped Time,Country,Order Amount,Currency,Carrier,Tracking Number\n";
pub(crate) const MONDAY: &str =
    "A-1,Paid,2026-11-09 10:00,2026-11-09 10:05,,DE,20.00,USD,,\nA-9,Paid,2026-11-09 20:00,,,DE,5.00,USD,,\n";
pub(crate) const TUESDAY: &str = "A-1,Shipped,2026-11-09 10:00,2026-11-09 10:05,2026-11-10 09:00,DE,18.00,USD,Yanwen,RB123456785CN\nA-8,Paid,2026-11-10 20:00,,,DE,5.00,USD,,\n";

/// Everything known of each order; without ids of the desk, which depend on what came first.
fn facts(desk: &TestDesk) -> BTreeMap<String, Value> {
    let mut orders = BTreeMap::new();
    desk.desk()
        .each_order(|mut order| {
            for exception in order["exceptions"].as_array_mut().unwrap() {
                exception.as_object_mut().unwrap().remove("id");
            }
            orders.insert(order["order_id"].as_str().unwrap().to_owned(), order);
            Ok(())
        })
        .unwrap();
    orders
}

pub(crate) fn day(rows: &str) -> String {
    format!("{DAYS}{rows}")
}

#[test]
fn an_older_list_never_overwrites_newer_facts() {
    let in_order = TestDesk::new();
    in_order.import(&[("monday.csv", &day(MONDAY))]);
    in_order.import(&[("tuesday.csv", &day(TUESDAY))]);
    let backwards = TestDesk::new();
    backwards.import(&[("tuesday.csv", &day(TUESDAY))]);

    let report = backwards.import(&[("monday.csv", &day(MONDAY))]);

    assert_eq!(facts(&backwards), facts(&in_order));
    assert_eq!(facts(&backwards)["A-1"]["order_status"], "Shipped");
    assert_eq!(report[0]["orders"], json!({ "new": 1, "changed": 0, "unchanged": 1 }));
    assert_eq!(report[0]["kept_newer"], 2, "its status and its amount");
    let again = backwards.import(&[("monday.csv", &day(MONDAY))]);
    assert_eq!(again[0]["kept_newer"], 2, "it is said each time");
}

#[test]
fn an_older_list_fills_gaps() {
    let desk = TestDesk::new();
    desk.import(&[(
        "tuesday.csv",
        &day("A-1,Shipped,2026-11-09 10:00,,2026-11-10 09:00,,18.00,USD,,RB123456785CN\n"),
    )]);

    let report = desk.import(&[(
        "monday.csv",
        &day("A-1,Paid,2026-11-09 10:00,2026-11-09 10:05,,DE,20.00,USD,,LP00123456789012\n"),
    )]);

    let order = &facts(&desk)["A-1"];
    assert_eq!(report[0]["orders"]["changed"], 1);
    assert_eq!((&order["order_status"], &order["order_amount"]), (&json!("Shipped"), &json!("18.00")));
    assert_eq!(
        (&order["paid_at"], &order["destination_country"]),
        (&json!("2026-11-09T10:05:00"), &json!("DE"))
    );
    assert_eq!(order["tracking_numbers"].as_array().unwrap().len(), 2, "parcels of both");
}

#[test]
fn day_files_give_the_same_desk_in_whichever_order_they_come() {
    for seed in 1..4 {
        let days = three_days(seed);
        let files: Vec<(String, &str)> =
            days.iter().enumerate().map(|(at, rows)| (format!("day-{at}.csv"), rows.as_str())).collect();
        let told = |order: [usize; 3]| {
            let desk = TestDesk::new();
            for at in order {
                desk.import(&[(&files[at].0, files[at].1)]);
            }
            let mut facts = facts(&desk);
            for order in facts.values_mut() {
                for list in ["tracking_numbers", "exceptions"] {
                    order[list].as_array_mut().unwrap().sort_by_key(Value::to_string);
                }
            }
            facts
        };
        let wanted = told([0, 1, 2]);
        for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            for (id, told) in told(order) {
                assert_eq!(told, wanted[&id], "days {order:?} of {days:#?}");
            }
        }
    }
}

/// Three lists of the same orders on three days. A field may be empty on any of them, and status words come and go.
pub(crate) fn three_days(seed: u64) -> [String; 3] {
    let mut state = seed;
    let mut below = |end: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % end
    };
    let mut days = [DAYS.to_owned(), DAYS.to_owned(), DAYS.to_owned()];
    for order in 0..30 {
        let (paid_on, shipped_on) = (below(3), 1 + below(4));
        for (at, day) in (0_u64..).zip(&mut days) {
            let status = ["Paid", "Shipped", "Dispute", "", "Cancelled"][usize::try_from(below(5)).unwrap()];
            let on = |on: u64| if on <= at { format!("2026-11-{:02} 09:00", 9 + on) } else { String::new() };
            let country = ["DE", "FR", ""][usize::try_from(below(3)).unwrap()];
            let carrier = ["Yanwen", "4PX", ""][usize::try_from(below(3)).unwrap()];
            let number = ["", "RB123456785CN", "LP00123456789012"][usize::try_from(below(3)).unwrap()];
            let (paid, shipped, amount) = (on(paid_on), on(shipped_on), 10 + below(3));
            day.push_str(&format!("O-{order},{status},2026-11-08 10:00,{paid},{shipped},{country},{amount}.00,USD,{carrier},{number}\n"));
        }
    }
    for (at, day) in days.iter_mut().enumerate() {
        // What makes a file of a day one: something happened on it.
        day.push_str(&format!("D-{at},Paid,2026-11-{:02} 20:00,,,DE,1.00,USD,,\n", 9 + at));
    }
    days
}

#[test]
fn a_filtered_list_of_cancelled_orders_counts_although_its_dates_are_old() {
    let desk = TestDesk::new();
    desk.import(&[("all.csv", &day(MONDAY))]);

    desk.import(&[(
        "cancelled.csv",
        &day("A-1,Cancelled,2026-11-09 10:00,2026-11-09 10:05,,DE,20.00,USD,,\n"),
    )]);

    assert_eq!(facts(&desk)["A-1"]["order_status"], "Cancelled");
    desk.import(&[("all.csv", &day(MONDAY))]);
    assert_eq!(facts(&desk)["A-1"]["order_status"], "Cancelled", "the old list again does not revive it");
}

#[test]
fn a_list_without_a_column_is_not_older_for_that() {
    let desk = TestDesk::new();
    desk.import(&[("tuesday.csv", &day(TUESDAY))]);
    let other =
        "Order ID,Order Status,Order Time\nA-1,Completed,2026-11-09 10:00\nA-7,Paid,2026-11-12 10:00\n";

    desk.import(&[("wednesday.csv", other)]);

    assert_eq!(facts(&desk)["A-1"]["order_status"], "Completed");
    assert_eq!(facts(&desk)["A-1"]["shipped_at"], "2026-11-10T09:00:00");
}

#[test]
fn a_date_far_ahead_does_not_make_a_list_the_newest() {
    let desk = TestDesk::new();
    desk.import(&[(
        "typo.csv",
        &day(
            "A-1,Unknown word,2026-11-09 10:00,,,DE,20.00,USD,,\nA-2,Paid,2062-11-09 10:00,,,DE,1.00,USD,,\n",
        ),
    )]);

    desk.import(&[("right.csv", &day("A-1,Other word,2026-11-09 10:00,,,DE,21.00,USD,,\n"))]);

    assert_eq!(facts(&desk)["A-1"]["order_amount"], "21.00");
}

#[test]
fn what_changed_is_told_with_both_values() {
    let desk = TestDesk::new();
    desk.import(&[("monday.csv", &day(MONDAY))]);

    let report = desk.import(&[("tuesday.csv", &day(TUESDAY))]);

    let change = |field: &str| {
        let changes = report[0]["changes"].as_array().unwrap();
        changes
            .iter()
            .find(|it| it["field"] == field)
            .cloned()
            .unwrap_or_else(|| panic!("{field}: {changes:?}"))
    };
    assert_eq!(
        (&change("Order total")["old"], &change("Order total")["new"]),
        (&json!("US$20.00"), &json!("US$18.00"))
    );
    assert_eq!((&change("Status")["old"], &change("Status")["new"]), (&json!("Paid"), &json!("Shipped")));
    assert_eq!(change("Shipped")["new"], "10 Nov 09:00");
    assert_eq!(change("Tracking number")["old"], Value::Null);
    assert_eq!(change("Carrier")["order_id"], "A-1");
    assert_eq!(change("Carrier")["shipment"], desk.shipment("RB123456785CN")["row"]["id"]);
    let kept = desk.ask("imports", json!({}));
    assert_eq!(kept["imports"][0]["report"]["changes"], report[0]["changes"], "it can be read later");
}

#[test]
fn what_moved_is_counted_and_listed() {
    let desk = TestDesk::with_open(&["RB123456785CN", "RB123456799CN"]);
    desk.import(&[("more.csv", &format!("{ORDERS}O-3,Paid,2026-11-18 10:00,DE,20.00,USD,RB123456808CN\n"))]);
    desk.import(&[("said.csv", "Order ID,Order Time,Delivered Time,Tracking Number\nO-4,2026-11-01 10:00,2026-11-12 10:00,RB123456811CN\n")]);
    desk.resolve_all();
    let scans = format!(
        "{EVENTS}RB123456785CN,2026-11-21 08:00,Frankfurt,Delivered\nRB123456808CN,2026-11-20 08:00,Frankfurt,Held by customs\n\
         RB123456811CN,2026-11-12 08:00,Shenzhen,Accepted by carrier\nRB123456825CN,2026-11-20 08:00,Frankfurt,Held by customs\n"
    );

    let report = desk.import(&[("scans.csv", &scans)]);

    assert_eq!(report[0]["moves"], json!({ "forward": 2, "stuck": 1, "regressed": 1 }), "{report:?}");
    let import = report[0]["import"].as_i64().unwrap();
    let listed = |what: &str| {
        let mut numbers = desk.numbers(&format!("import:{import}:{what}"));
        numbers.sort_unstable();
        numbers
    };
    assert_eq!(listed("forward"), ["RB123456785CN", "RB123456808CN"]);
    assert_eq!(listed("stuck"), ["RB123456808CN"]);
    assert_eq!(listed("regressed"), ["RB123456811CN"]);
    assert_eq!(listed("new"), ["RB123456825CN"]);
    desk.resolve_all();
    assert_eq!(listed("stuck"), ["RB123456808CN"], "resolved ones stay listed");
}

#[test]
fn files_of_one_import_that_contradict_each_other_are_named() {
    let desk = TestDesk::new();
    let one = day("A-1,Paid,2026-11-09 10:00,,,DE,20.00,USD,,\nA-2,Paid,2026-11-09 10:00,,,DE,7.00,USD,,\n");
    let other = one.replace("20.00", "25.00");

    let reports = desk.import(&[("one.csv", &one), ("other.csv", &other)]);

    let faults = reports[1]["field_errors"].as_array().unwrap();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!((&faults[0]["row"], &faults[0]["column"]), (&json!(2), &json!("Order Amount")));
    let reason = faults[0]["reason"].as_str().unwrap();
    assert!(["one.csv", "US$20.00", "US$25.00"].iter().all(|it| reason.contains(it)), "{reason}");
    assert_eq!(facts(&desk)["A-1"]["order_amount"], "25.00", "the later file counts");
    let later = desk.import(&[("third.csv", &one)]);
    assert_eq!(later[0]["field_errors"], json!([]), "another day it is a change, not a contradiction");
}

#[test]
fn rows_of_one_file_that_contradict_each_other_are_named_and_the_last_one_counts() {
    let desk = TestDesk::new();
    let row = "A-1,Paid,2026-11-09 10:00,,,DE,20.00,USD,,\n";

    let report = desk.import(&[("one.csv", &day(&format!("{row}{}", row.replace("20.00", "25.00"))))]);

    let faults = report[0]["field_errors"].as_array().unwrap();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!((&faults[0]["row"], &faults[0]["column"]), (&json!(3), &json!("Order Amount")));
    assert_eq!(faults[0]["value"], "20.00 ≠ 25.00");
    assert_eq!(facts(&desk)["A-1"]["order_amount"], "25.00");
}
