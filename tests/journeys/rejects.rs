//! No row is lost: it is taken, ignored for a reason, or can be mended and brought in again.

use serde_json::{Value, json};
use std::{fs, path::PathBuf};
use tidewaiter_tests::{EVENTS, ORDERS, TestDesk, fixture};

const BAD: &str = "4.20E+20,Paid,2026-11-10 10:00,DE,20.00,USD,RB123456785CN\n\
                   A-2,Paid,2026-11-11 10:00,Atlantis,9.90,USD,RB987654321CN\n\
                   A-3,Paid,2026-11-12 10:00,BR,5.00,USD,\n";

fn export(desk: &TestDesk, import: &Value, format: &str) -> PathBuf {
    let path = desk.path(&format!("mend.{format}"));
    desk.save_to(&path);
    desk.ask("rejects", json!({ "import": import, "format": format }));
    path
}

fn bad() -> (TestDesk, Value) {
    let desk = TestDesk::new();
    let report = desk.import(&[("orders.csv", &format!("{ORDERS}{BAD}"))]);
    (desk, report[0].clone())
}

#[test]
fn rejected_rows_are_exported_mended_and_imported_and_then_the_orders_are_there() {
    let (desk, report) = bad();
    let file = export(&desk, &report["import"], "csv");
    let text = fs::read_to_string(&file).unwrap();

    let mended = text.replace("4.20E+20", "900000000000000042").replace("Atlantis", "IT");
    let again = desk.import(&[("mended.csv", &mended)]);

    assert!(text.contains("Tidewaiter row,Tidewaiter reason"), "{text}");
    assert_eq!(text.lines().count(), 3, "{text}");
    assert_eq!((&again[0]["rejected"], &again[0]["field_errors"]), (&json!([]), &json!([])));
    assert_eq!(again[0]["orders"], json!({ "new": 1, "changed": 1, "unchanged": 0 }));
    assert_eq!(desk.shipment("RB123456785CN")["row"]["order_id"], "900000000000000042");
    assert_eq!(desk.shipment("RB987654321CN")["row"]["destination_country"], "IT");
}

#[test]
fn a_workbook_of_rejected_rows_keeps_long_numbers_as_text() {
    let desk = TestDesk::new();
    let row = "123456789012345678,Paid,2026-11-10 10:00,Atlantis,20.00,USD,RB123456785CN\n";
    let report = desk.import(&[("orders.csv", &format!("{ORDERS}{row}"))]);

    let file = export(&desk, &report[0]["import"], "xlsx");
    let again = desk.import_paths(&[file]);

    assert_eq!(again[0]["orders"], json!({ "new": 0, "changed": 0, "unchanged": 1 }));
    assert_eq!(again[0]["field_errors"][0]["column"], "Country");
}

/// A workbook keeps numbers and days, and what is written out is text.
#[test]
fn numbers_and_days_of_a_workbook_come_back_as_they_were_and_a_lost_number_stays_lost() {
    let desk = TestDesk::new();
    let report = desk.import_paths(&[fixture("rejects").join("rounded.xlsx")])[0].clone();
    let before = desk.shipment("RB987654321CN")["orders"][0].clone();
    let text = fs::read_to_string(export(&desk, &report["import"], "csv")).unwrap();

    let other = TestDesk::new();
    let unmended = other.import(&[("unmended.csv", &text)])[0].clone();
    let after = other.shipment("RB987654321CN")["orders"][0].clone();

    assert_eq!((&report["rejected_count"], &report["field_error_count"]), (&json!(1), &json!(1)));
    assert_eq!((&unmended["rejected_count"], &unmended["orders"]["new"]), (&json!(1), &json!(1)), "{text}");
    assert_eq!(before["ordered_at"]["at"], "2026-11-03T09:00:00Z");
    assert_eq!(after["ordered_at"], before["ordered_at"], "{text}");
    assert!(after["amount"]["decimal"].as_str().unwrap().starts_with("1.234"), "{text}");
}

#[test]
fn what_is_left_unmended_is_rejected_again_and_can_be_exported_again() {
    let (desk, report) = bad();
    let text = fs::read_to_string(export(&desk, &report["import"], "csv")).unwrap();

    let again = desk.import(&[("mended.csv", &text)]);
    let once_more = fs::read_to_string(export(&desk, &again[0]["import"], "csv")).unwrap();

    assert_eq!(again[0]["rejected_count"], 1);
    assert_eq!(once_more.matches("Tidewaiter row").count(), 1, "{once_more}");
    assert_eq!(once_more.lines().count(), 3, "{once_more}");
}

#[test]
fn a_row_with_too_many_cells_does_not_look_whole_before_it_is_mended() {
    let desk = TestDesk::new();
    let rows = "A-1,Paid,2026-11-10 10:00,DE,1,200.00,USD,RB123456785CN\nA-2,Paid,2026-11-10,DE,1.00,USD,\n\
                A-3,Paid,2026-11-10,DE,1.00,USD,\n";
    let report = desk.import(&[("orders.csv", &format!("{ORDERS}{rows}"))])[0].clone();
    assert_eq!(report["rejected_count"], 1, "{report}");

    let text = fs::read_to_string(export(&desk, &report["import"], "csv")).unwrap();
    let sheet = desk.import_paths(&[export(&desk, &report["import"], "xlsx")])[0].clone();
    let unmended = desk.import(&[("unmended.csv", &text)])[0].clone();
    let once_more = fs::read_to_string(export(&desk, &unmended["import"], "csv")).unwrap();
    let mended =
        text.replace(",1,200.00,USD,", ",1200.00,USD,RB123456785CN,").replace(",RB123456785CN\r", "\r");
    let mended = desk.import(&[("mended.csv", &mended)])[0].clone();

    assert_eq!((&sheet["rejected_count"], &unmended["rejected_count"]), (&json!(1), &json!(1)), "{text}");
    assert_eq!(once_more, text);
    assert_eq!((&mended["orders"]["new"], &mended["rejected_count"]), (&json!(1), &json!(0)), "{mended}");
}

#[test]
fn a_mended_file_is_read_with_the_mapping_of_the_file_that_it_comes_from() {
    let desk = TestDesk::new();
    let handle = desk.hand(
        "odd.csv",
        "made by me;;\nAlpha;Beta;Gamma\n4.20E+20;2026-11-10;RB123456785CN\nK-2;2026-11-10;\n",
    );
    let mapping = json!({ "header_row": 2, "delimiter": ";", "encoding": "windows-1252", "columns": [
        { "header": "Alpha", "field": "order_id" }, { "header": "Beta", "field": "ordered_at" },
        { "header": "Gamma", "field": "tracking_number" } ] });
    desk.ask("import_look", json!({ "handle": handle, "mapping": mapping, "password": null }));
    let report = desk.import_handle(handle);

    let text = fs::read_to_string(export(&desk, &report["import"], "csv")).unwrap();
    let again = desk.import(&[("mended.csv", &text.replace("4.20E+20", "K-1"))]);

    assert_eq!(again[0]["orders"]["new"], 1, "{}", again[0]);
    assert_eq!(desk.shipment("RB123456785CN")["row"]["order_id"], "K-1");
}

#[test]
fn mending_one_row_of_an_order_leaves_what_its_other_rows_add_up_to() {
    let desk = TestDesk::new();
    let header = "Order ID,Order Time,Product Title,Quantity,SKU,Country,Tracking Number\n";
    let rows = "B-1,2026-11-10,Lamp,2,L,DE,RB123456785CN\nB-1,2026-11-10,Chair,3,C,Atlantis,RB123456785CN\n\
                B-2,2026-11-10,Chair,3,C,Atlantis,\n";
    let report = desk.import(&[("items.csv", &format!("{header}{rows}"))]);
    let before = desk.shipment("RB123456785CN")["orders"][0].clone();

    let text = fs::read_to_string(export(&desk, &report[0]["import"], "csv")).unwrap();
    desk.import(&[("mended.csv", &text.replace("Atlantis", "DE"))]);

    let after = desk.shipment("RB123456785CN")["orders"][0].clone();
    assert_eq!(before["items_count"], 5);
    assert_eq!((&after["items_count"], &after["title"]), (&before["items_count"], &before["title"]));
}

#[test]
fn rejected_rows_of_pasted_text_and_of_json_can_be_mended_too() {
    let desk = TestDesk::new();
    let list = r#"[{"order_id":"C-1","ordered_at":"2026-11-10","country":"Atlantis"},{"order_id":"C-2","ordered_at":"2026-11-10","country":"DE"}]"#;
    let picked = desk.ask("paste", json!({ "text": list }))["files"][0].clone();
    let handle = u32::try_from(picked["handle"].as_u64().unwrap()).unwrap();
    let report = desk.import_handle(handle);

    let text = fs::read_to_string(export(&desk, &report["import"], "csv")).unwrap();
    let again = desk.import(&[("mended.csv", &text.replace("Atlantis", "PT"))]);

    assert_eq!(report["field_error_count"], 1, "{report}");
    assert_eq!(again[0]["orders"]["changed"], 1, "{text} {}", again[0]);
}

#[test]
fn rejected_events_come_back_too() {
    let desk = TestDesk::new();
    let rows = "RB123456785CN,yesterday,Shenzhen,Accepted by carrier\nRB123456785CN,2026-11-12 08:00,Shenzhen,Departed\n";
    let report = desk.import(&[("events.csv", &format!("{EVENTS}{rows}"))]);

    let text = fs::read_to_string(export(&desk, &report[0]["import"], "csv")).unwrap();
    let again = desk.import(&[("mended.csv", &text.replace("yesterday", "2026-11-11 08:00"))]);

    assert_eq!(report[0]["rejected_count"], 1, "{}", report[0]);
    assert_eq!(again[0]["events"], json!({ "new": 1, "known": 0 }));
}

#[test]
fn a_cell_that_could_run_in_a_spreadsheet_does_not() {
    let desk = TestDesk::new();
    let row = "A-1,=1+1,2026-11-10 10:00,Atlantis,-5.00,USD,=cmd\n";
    let report = desk.import(&[("orders.csv", &format!("{ORDERS}{row}"))]);

    let text = fs::read_to_string(export(&desk, &report[0]["import"], "csv")).unwrap();

    assert!(text.contains("'=1+1") && text.contains("'=cmd") && text.contains(",-5.00,"), "{text}");
}

#[test]
fn an_import_without_a_bad_row_has_nothing_to_mend() {
    let desk = TestDesk::new();
    let report = desk.import(&[("orders.csv", &format!("{ORDERS}A-1,Paid,2026-11-10,DE,1.00,USD,\n"))]);

    let asked = desk.try_ask("rejects", json!({ "import": report[0]["import"], "format": "csv" }));

    assert_eq!(asked, Err("nothing".to_owned()));
}

#[test]
fn counts_are_true_beyond_the_rows_that_are_kept() {
    let desk = TestDesk::new();
    let rows: String =
        (0..10_500).map(|_| "4.20E+20,Paid,2026-11-10 10:00,DE,20.00,USD,\n,,,,,,\n").collect();

    let report = desk.import(&[("orders.csv", &format!("{ORDERS}A-1,Paid,2026-11-10,DE,1.00,USD,\n{rows}"))]);
    let text = fs::read_to_string(export(&desk, &report[0]["import"], "csv")).unwrap();

    assert_eq!(report[0]["rejected_count"], 10_500);
    assert_eq!(report[0]["rejected"].as_array().unwrap().len(), 10_000);
    assert_eq!(text.lines().count(), 10_001);
}

#[test]
fn rows_that_are_no_data_are_counted_by_reason() {
    let desk = TestDesk::new();
    let row = "A-1,Paid,2026-11-10 10:00,DE,20.00,USD,\n";
    let list = format!(
        "Orders of November,,,,,,\n{ORDERS}{row}{row}\n,,,,,,\n{ORDERS}Total,,,,20.00,,\nexported by me,,,,,,\n"
    );

    let report = desk.import(&[("orders.csv", &list)])[0].clone();

    let by = report["ignored_by"].as_array().unwrap();
    let count = |reason: &str| by.iter().find(|it| it["reason"] == reason).map(|it| it["rows"].clone());
    for (reason, rows) in [
        ("Above the header", 1),
        ("Header", 1),
        ("Same as the row above", 1),
        ("Blank rows", 2),
        ("Header once more", 1),
        ("Totals", 1),
        ("Remarks behind the data", 1),
    ] {
        assert_eq!(count(reason), Some(json!(rows)), "{reason} in {by:?}");
    }
    let sum: u64 = by.iter().filter_map(|it| it["rows"].as_u64()).sum();
    assert_eq!(report["ignored"], sum);
    assert_eq!(report["rows"], sum + 1);
}

#[test]
fn every_row_of_every_sample_is_accounted_for() {
    let desk = TestDesk::new();
    let mut files: Vec<PathBuf> =
        fs::read_dir(fixture("orders")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| {
        !path.to_string_lossy().ends_with(".json") || path.to_string_lossy().ends_with("orders.json")
    });

    for report in desk.import_paths(&files).iter().filter(|report| report.get("error").is_none()) {
        let count = |name: &str| report[name].as_u64().unwrap();
        let by: u64 =
            report["ignored_by"].as_array().unwrap().iter().filter_map(|it| it["rows"].as_u64()).sum();

        assert_eq!(
            count("rows"),
            count("taken") + count("ignored") + count("rejected_count"),
            "{}",
            report["file"]
        );
        assert_eq!(count("ignored"), by, "{}", report["file"]);
    }
}
