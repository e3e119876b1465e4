//! A person says how a file is read; the desk remembers it for files like it.

use serde_json::{Value, json};
use std::fs;
use tidewaiter_tests::{NOW, ORDERS, TestDesk, fixture};

/// A list whose headers nobody knows, and whose values do not speak for themselves.
const ODD: &str = "Alpha;Beta;Gamma\nK-1;03/04/2026;x\nK-2;05/06/2026;y\n";

fn settled() -> Value {
    json!({
        "dates": "month_first",
        "columns": [
            { "header": "Alpha", "nth": 0, "field": "order_id" },
            { "header": "Beta", "nth": 0, "field": "ordered_at" },
            { "header": "Gamma", "nth": 0, "field": "store" },
        ],
    })
}

fn look(desk: &TestDesk, handle: u32, mapping: Value) -> Value {
    desk.ask("import_look", json!({ "handle": handle, "mapping": mapping, "password": null }))
}

fn preview(desk: &TestDesk, handle: u32) -> Value {
    desk.ask("import_preview", json!({ "handles": [handle] }))["files"][0].clone()
}

/// A desk that has imported [`ODD`] as a person settled it.
fn taught() -> TestDesk {
    let desk = TestDesk::new();
    let handle = desk.hand("odd.csv", ODD);
    look(&desk, handle, settled());
    desk.import_handle(handle);
    desk
}

#[test]
fn a_file_that_nobody_knows_says_what_it_lacks_and_is_read_once_that_is_said() {
    let desk = TestDesk::new();
    let handle = desk.hand("odd.csv", ODD);

    let plain = preview(&desk, handle);
    let chosen = look(&desk, handle, settled());
    let report = desk.import_handle(handle);

    assert!(plain["lacks"].as_str().unwrap().contains("Order number"), "{}", plain["lacks"]);
    assert_eq!(plain["top"][0]["cells"], json!(["Alpha", "Beta", "Gamma"]));
    assert_eq!(plain["error"], Value::Null);
    assert_eq!(chosen["lacks"], Value::Null);
    assert_eq!(chosen["mapped"], "chosen");
    assert_eq!(chosen["date_order"], "month_first");
    assert_eq!(chosen["columns"][0]["field_text"], "Order number");
    assert_eq!(report["orders"]["new"], 2);
}

#[test]
fn the_next_file_with_that_header_is_read_the_same_way_without_a_word() {
    let mut desk = taught();
    let handle = desk.hand("next.csv", "Alpha;Beta;Gamma\nK-3;07/08/2026;z\n");

    let shown = preview(&desk, handle);
    desk.reopen("2026-11-25T12:00:00Z");
    let handle = desk.hand("next.csv", "Alpha;Beta;Gamma\nK-3;07/08/2026;z\n");
    let report = desk.import_handle(handle);

    assert_eq!(desk.ask("mappings", json!({}))["mappings"][0]["used"]["at"], "2026-11-25T12:00:00Z");
    assert_eq!(shown["mapped"], "remembered");
    assert_eq!(shown["mapping_name"], "odd.csv");
    assert_eq!(report["mapping"], "odd.csv");
    assert_eq!(report["orders"]["new"], 1);
}

#[test]
fn files_that_the_command_line_names_are_read_as_remembered_too() {
    let desk = taught();
    let path = desk.file("later.csv", "Alpha;Beta;Gamma\nK-4;07/08/2026;z\n");

    let report = desk.desk().import_files(&[path], None, None, false, &desk.person).unwrap();

    assert_eq!(report.files.first().map(|file| file.orders.new), Some(1));
}

#[test]
fn what_is_remembered_survives_a_restart_and_a_password_does_not_get_there() {
    let mut desk = TestDesk::new();
    let handle = desk.hand("odd.csv", ODD);
    desk.ask("import_look", json!({ "handle": handle, "mapping": settled(), "password": "s3cret-pass" }));
    desk.import_handle(handle);

    desk.reopen("2026-11-23T12:00:00Z");

    let mappings = desk.ask("mappings", json!({}));
    assert_eq!(mappings["mappings"][0]["header"], "Alpha · Beta · Gamma");
    for file in ["test.desk", "test.desk-wal"] {
        let bytes = fs::read(desk.path(file)).unwrap_or_default();
        assert!(!String::from_utf8_lossy(&bytes).contains("s3cret-pass"), "{file}");
    }
}

#[test]
fn a_look_alone_and_a_dry_run_remember_nothing() {
    let desk = TestDesk::new();
    let handle = desk.hand("odd.csv", ODD);
    look(&desk, handle, settled());
    desk.ask("import", json!({ "handles": [handle], "task": "t", "dry_run": true }));

    assert_eq!(desk.ask("mappings", json!({}))["mappings"], json!([]));
}

#[test]
fn going_back_to_what_is_guessed_forgets_the_mapping() {
    let desk = TestDesk::new();
    let list = format!("{ORDERS}A-1,Paid,2026-11-10 10:00,DE,20.00,USD,\n");
    let first = desk.hand("orders.csv", &list);
    look(&desk, first, json!({ "columns": [{ "header": "Country", "field": null }] }));
    desk.import_handle(first);
    let second = desk.hand("again.csv", &list);

    let asked = preview(&desk, second);
    let plain = look(&desk, second, json!({}));
    desk.import_handle(second);

    assert_eq!(asked["columns"][3]["field"], Value::Null);
    assert_eq!(plain["columns"][3]["field"], "destination_country");
    assert_eq!(desk.ask("mappings", json!({}))["mappings"], json!([]));
}

#[test]
fn a_mapping_that_no_longer_fits_says_what_the_file_lacks() {
    let desk = TestDesk::new();
    let handle = desk.hand("odd.csv", ODD);

    let shown = look(
        &desk,
        handle,
        json!({ "columns": [{ "header": "Omega", "field": "order_id" }], "header_row": 40, "sheet": "gone" }),
    );

    assert!(shown["lacks"].as_str().unwrap().contains("Order number"));
    assert_eq!(shown["error"], Value::Null);
}

#[test]
fn a_mapping_is_named_and_the_name_stays_when_it_is_settled_anew() {
    let desk = taught();
    let id = desk.ask("mappings", json!({}))["mappings"][0]["id"].clone();

    desk.ask("mapping_name", json!({ "id": id, "name": "  My  shop " }));
    let handle = desk.hand("third.csv", ODD);
    look(&desk, handle, settled());
    desk.import_handle(handle);

    let mappings = desk.ask("mappings", json!({}))["mappings"].clone();
    assert_eq!(mappings.as_array().unwrap().len(), 1);
    assert_eq!((&mappings[0]["name"], &mappings[0]["id"]), (&json!("My shop"), &id));
    assert_eq!(desk.try_ask("mapping_name", json!({ "id": id, "name": " " })), Err("bad_ask".to_owned()));
}

#[test]
fn the_command_line_reads_a_file_with_the_mapping_that_it_names() {
    let desk = taught();
    let path = desk.file("other.csv", "Alpha;Beta;Gamma;Delta\nK-9;07/08/2026;z;1\n");
    let import = |name: &str| {
        desk.desk().import_files(std::slice::from_ref(&path), None, Some(name), false, &desk.person)
    };

    let unknown = import("nobody's").unwrap_err();
    let report = import("odd.csv").unwrap();

    assert!(unknown.hint.contains("odd.csv"), "{}", unknown.hint);
    assert_eq!(report.files.first().map(|file| file.orders.new), Some(1));
}

#[test]
fn a_mapping_is_shared_as_a_file_and_read_with_on_another_desk() {
    let desk = taught();
    let file = desk.path("shared.json");
    desk.save_to(&file);
    let id = desk.ask("mappings", json!({}))["mappings"][0]["id"].clone();
    desk.ask("mapping_export", json!({ "id": id }));

    let other = TestDesk::new();
    other.pick(&file);
    other.ask("mapping_import", json!({}));
    let twice = other.ask("mapping_import", json!({}));

    assert_eq!(twice["mappings"].as_array().unwrap().len(), 1);
    let report = other.import(&[("theirs.csv", ODD)]);
    assert_eq!(report[0]["orders"]["new"], 2);
}

#[test]
fn a_shared_file_that_is_wrong_is_named_with_what_is_wrong_and_nothing_of_it_is_kept() {
    let desk = TestDesk::new();
    let broken = r#"{ "format": "tidewaiter-mappings", "version": 1, "mappings": [
        { "fingerprint": "0123456789abcdef", "name": "Good", "mapping": {} },
        { "fingerprint": "0123456789abcdee", "name": "Bad", "mapping": { "zone": "Mars/Olympus" } } ] }"#;
    let newer = r#"{ "format": "tidewaiter-mappings", "version": 9, "mappings": "other" }"#;
    for (name, text, says) in [
        ("list.json", "[1, 2]", "list.json"),
        ("broken.json", broken, "Mars/Olympus"),
        ("newer.json", newer, "newer"),
        ("field.json", &broken.replace("\"zone\": \"Mars/Olympus\"", "\"colour\": 1"), "colour"),
    ] {
        desk.pick(&desk.file(name, text));

        let fault = desk.desk().call("mapping_import", json!({}), &desk.person).unwrap_err();

        assert!(fault.message.contains(name) && fault.message.contains(says), "{}", fault.message);
        assert_eq!(desk.ask("mappings", json!({}))["mappings"], json!([]));
    }
}

#[test]
fn a_forgotten_mapping_is_no_longer_used() {
    let desk = taught();
    let id = desk.ask("mappings", json!({}))["mappings"][0]["id"].clone();

    let left = desk.ask("mapping_forget", json!({ "id": id }));

    assert_eq!(left["mappings"], json!([]));
    assert_eq!(preview(&desk, desk.hand("odd2.csv", ODD))["mapped"], Value::Null);
    assert_eq!(desk.try_ask("mapping_forget", json!({ "id": id })), Err("not_found".to_owned()));
}

#[test]
fn every_field_can_be_chosen_and_has_a_name_in_both_languages() {
    let desk = TestDesk::new();
    let names = |language: &str| -> Vec<String> {
        desk.ask("settings_set", json!({ "language": language, "zone": "UTC" }));
        let choices = desk.ask("mapping_choices", json!({}));
        let fields = choices["fields"].as_array().unwrap().clone();
        fields.iter().map(|field| field["text"].as_str().unwrap().to_owned()).collect()
    };

    let (english, chinese) = (names("en"), names("zh-CN"));

    assert_eq!(english.iter().take(2).collect::<Vec<_>>(), ["Order number", "Tracking number"]);
    let same: Vec<&String> = english.iter().filter(|name| chinese.contains(name)).collect();
    assert_eq!(same, ["SKU"]);
    assert!(english.iter().chain(&chinese).all(|name| !name.starts_with("field-")), "{english:?}");
    let choices = desk.ask("mapping_choices", json!({}));
    for (list, one) in
        [("encodings", "gb18030"), ("delimiters", "\t"), ("currencies", "BRL"), ("zones", "Asia/Shanghai")]
    {
        assert!(choices[list].as_array().unwrap().contains(&json!(one)), "{list}");
    }
}

#[test]
fn pasted_text_is_imported_under_the_name_of_its_beginning() {
    let desk = TestDesk::new();
    let text = format!("\n{ORDERS}A-1,Paid,2026-11-10 10:00,DE,20.00,USD,\n");

    let picked = desk.ask("paste", json!({ "text": text }))["files"][0].clone();
    let empty = desk.ask("paste", json!({ "text": "  \n" }))["files"][0].clone();
    let handle = u32::try_from(picked["handle"].as_u64().unwrap()).unwrap();
    let shown = preview(&desk, handle);
    let report = desk.import_handle(handle);

    assert_eq!(picked["size"], text.len());
    assert!(picked["name"].as_str().unwrap().contains("Order ID,Order Status"), "{}", picked["name"]);
    assert_eq!(empty["name"], "Pasted text");
    assert_eq!(shown["columns"][0]["field"], "order_id");
    assert_eq!((&report["orders"]["new"], &report["file"]), (&json!(1), &picked["name"]));
}

#[test]
fn a_protected_workbook_asks_for_its_password() {
    let desk = TestDesk::new();
    let handle = desk.hand_path(&fixture("protected").join("orders.xlsx"));

    let without = preview(&desk, handle);
    let wrong = desk.ask("import_look", json!({ "handle": handle, "mapping": null, "password": "guess" }));

    for shown in [without, wrong] {
        assert_eq!(shown["protected"], true, "{shown}");
        assert_eq!(shown["error"]["code"], "refused_file");
    }
}

#[test]
fn a_protected_workbook_is_read_and_imported_with_its_password() {
    let desk = TestDesk::new();
    let handle = desk.hand_path(&fixture("protected").join("orders.xlsx"));

    let shown =
        desk.ask("import_look", json!({ "handle": handle, "mapping": null, "password": "tide-1117" }));
    let corrected = look(&desk, handle, json!({ "columns": [{ "header": "Country", "field": null }] }));
    let report = desk.import_handle(handle);

    assert_eq!((&shown["protected"], &shown["error"]), (&json!(false), &Value::Null));
    assert_eq!(corrected["columns"][3]["field"], Value::Null);
    assert_eq!(report["orders"]["new"], 1, "{report}");
}

#[test]
fn a_preview_reads_the_first_rows_and_says_that_there_are_more() {
    let desk = TestDesk::new();
    let rows: String = (0..5_000).map(|n| format!("A-{n},Paid,2026-11-10 10:00,DE,20.00,USD,\n")).collect();

    let shown = preview(&desk, desk.hand("long.csv", &format!("{ORDERS}{rows}")));

    assert_eq!(shown["more"], true);
    assert_eq!(shown["rows_read"], 1_999);
    let short = preview(&desk, desk.hand("short.csv", &format!("{ORDERS}A-1,Paid,2026-11-10,DE,1,USD,\n")));
    assert_eq!((&short["more"], &short["rows_read"]), (&json!(false), &json!(1)));
}

/// When the desk believes that an order was made, as an instant.
fn ordered(desk: &TestDesk, number: &str) -> Value {
    desk.shipment(number)["orders"][0]["ordered_at"]["at"].clone()
}

#[test]
fn clocks_of_a_source_whose_zone_is_known_are_in_that_zone() {
    let desk = TestDesk::new();

    desk.import_paths(&[fixture("orders").join("aliexpress_api_orders.json")]);

    // 2026-07-01 18:45:33 of the dump, in summer time of the Pacific coast.
    assert_eq!(ordered(&desk, "RB511416215CN"), "2026-07-02T01:45:33Z");
}

#[test]
fn clocks_are_in_the_zone_that_the_person_chose_for_the_file_also_after_a_restart() {
    let mut desk = TestDesk::new();
    let list = format!("{ORDERS}A-1,Paid,2026-11-10 10:00,DE,20.00,USD,RB123456785CN\n");
    let handle = desk.hand("orders.csv", &list);

    let shown = look(&desk, handle, json!({ "zone": "Asia/Shanghai" }));
    desk.import_handle(handle);

    assert_eq!(shown["zone"], "Asia/Shanghai");
    assert_eq!(ordered(&desk, "RB123456785CN"), "2026-11-10T02:00:00Z");
    desk.reopen(NOW);
    assert_eq!(ordered(&desk, "RB123456785CN"), "2026-11-10T02:00:00Z");
    let wrong = json!({ "handle": handle, "mapping": { "zone": "Mars/Olympus" }, "password": null });
    desk.reopen(NOW);
    assert!(desk.try_ask("import_look", wrong).is_err());
}
