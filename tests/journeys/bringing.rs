use serde_json::json;
use tidewaiter_tests::{EVENTS, ORDERS, TestDesk};

const TWO: &str =
    "A-1,Paid,2026-11-10 10:00,DE,20.00,USD,RB123456785CN\nA-2,Paid,2026-11-11 10:00,BR,9.90,USD,\n";

#[test]
fn the_same_file_again_changes_nothing() {
    let desk = TestDesk::new();
    let list = format!("{ORDERS}{TWO}");
    let scans = format!("{EVENTS}RB123456785CN,2026-11-12 08:00,Shenzhen,Accepted by carrier\n");
    desk.import(&[("orders.csv", &list), ("events.csv", &scans)]);

    let again = desk.import(&[("orders.csv", &list), ("events.csv", &scans)]);

    assert_eq!(again[0]["orders"], json!({ "new": 0, "changed": 0, "unchanged": 2 }));
    assert_eq!(again[1]["events"], json!({ "new": 0, "known": 1 }));
    assert_eq!(desk.rows("all").len(), 2);
}

#[test]
fn it_does_not_matter_whether_orders_or_events_come_first() {
    let list = format!("{ORDERS}{TWO}");
    let scans = format!("{EVENTS}RB123456785CN,2026-11-12 08:00,Shenzhen,Accepted by carrier\n");
    let told = |files: &[(&str, &str)]| {
        let desk = TestDesk::new();
        desk.import(files);
        let detail = desk.shipment("RB123456785CN");
        (detail["row"]["stage"].clone(), detail["row"]["order_id"].clone(), detail["row"]["rule"].clone())
    };

    assert_eq!(
        told(&[("orders.csv", &list), ("events.csv", &scans)]),
        told(&[("events.csv", &scans), ("orders.csv", &list)])
    );
}

#[test]
fn a_number_that_comes_later_joins_its_order() {
    let desk = TestDesk::new();
    desk.import(&[("monday.csv", &format!("{ORDERS}{TWO}"))]);
    let later = TWO.replace("USD,\n", "USD,LP00123456789012\n");

    let report = desk.import(&[("tuesday.csv", &format!("{ORDERS}{later}"))]);

    assert_eq!(report[0]["orders"], json!({ "new": 0, "changed": 1, "unchanged": 1 }));
    assert_eq!(desk.rows("all").len(), 2, "the order without a number has no second parcel");
    assert_eq!(desk.shipment("LP00123456789012")["row"]["order_id"], "A-2");
}

#[test]
fn a_row_that_cannot_be_taken_is_named_and_the_others_are_kept() {
    let desk = TestDesk::new();
    let list = format!("{ORDERS}4.20E+20,Paid,2026-11-10 10:00,DE,20.00,USD,\n{TWO}");

    let report = desk.import(&[("orders.csv", &list)]);

    assert_eq!(report[0]["orders"]["new"], 2);
    assert_eq!(report[0]["rejected"][0]["row"], 2);
    assert_eq!(report[0]["rejected"][0]["column"], "Order ID");
}

#[test]
fn a_file_that_is_no_list_is_refused_and_says_what_to_do() {
    let desk = TestDesk::new();

    let report = desk.import(&[("holiday.jpg", "\u{1}\u{2}\u{0}JFIF not a list")]);

    let error = &report[0]["error"];
    assert_eq!(error["code"], "refused_file");
    assert!(!error["hint"].as_str().unwrap_or("").is_empty());
    assert!(desk.rows("all").is_empty());
}

#[test]
fn a_dry_run_counts_and_keeps_nothing() {
    let desk = TestDesk::new();
    let path = desk.file("orders.csv", &format!("{ORDERS}{TWO}"));
    let handles: Vec<u32> = desk.desk().offer(&[path]).iter().map(|file| file.handle).collect();

    let report = desk.ask("import", json!({ "handles": handles, "task": "t", "dry_run": true }));

    assert_eq!(report["files"][0]["orders"]["new"], 2);
    assert_eq!(desk.ask("overview", json!({}))["empty"], true);
}

#[test]
fn a_preview_says_what_each_column_was_taken_for() {
    let desk = TestDesk::new();
    let path = desk.file("orders.csv", &format!("{ORDERS}{TWO}"));
    let handles: Vec<u32> = desk.desk().offer(&[path]).iter().map(|file| file.handle).collect();

    let preview = desk.ask("import_preview", json!({ "handles": handles }));

    let fields: Vec<&str> = preview["files"][0]["columns"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|it| it["field"].as_str())
        .collect();
    assert!(fields.contains(&"order_id") && fields.contains(&"tracking_number"), "{fields:?}");
    assert_eq!(preview["files"][0]["kind"], "orders");
    assert_eq!(preview["files"][0]["rows"][0][0], "A-1");
}

#[test]
fn sample_data_fills_an_empty_desk_and_never_a_used_one() {
    let desk = TestDesk::new();

    let made = desk.ask("sample", json!({ "orders": 400, "task": "s" }));

    assert_eq!(made["orders"], 400);
    assert!(made["exceptions"].as_u64().unwrap() > 10);
    assert_eq!(desk.try_ask("sample", json!({ "orders": 1, "task": "s" })), Err("not_empty".to_owned()));

    desk.ask("clear_sample", json!({}));
    assert_eq!(desk.ask("overview", json!({}))["empty"], true);
}
