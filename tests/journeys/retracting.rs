//! Imports that are taken back.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use crate::reimport::{MONDAY, TUESDAY, day, three_days};
use serde_json::{Value, json};
use tidewaiter_tests::{EVENTS, TestDesk};

/// The desk as a person and their scripts see it: every order, every list with its rows, every count.
fn everything(desk: &TestDesk) -> String {
    let mut seen = String::new();
    desk.desk()
        .each_order(|order| {
            seen.push_str(&format!("{order}\n"));
            Ok(())
        })
        .unwrap();
    for view in ["needs_you", "all", "snoozed", "resolved"] {
        for row in desk.rows(view) {
            let detail = desk.ask("shipment", json!({ "id": row["id"] }));
            seen.push_str(&format!("{view} {row} {detail}\n"));
        }
    }
    let overview = desk.ask("overview", json!({}));
    let prompts = desk.ask("prompts", json!({ "kind": null }));
    format!("{seen}{} {prompts} {} {}", overview["views"], overview["undo"], overview["empty"])
}

fn undo(desk: &TestDesk, report: &Value) -> Result<Value, String> {
    desk.try_ask("import_undo", json!({ "import": report["import"] }))
}

#[test]
fn an_import_of_orders_is_taken_back_whole() {
    let desk = TestDesk::with_open(&["RB123456785CN", "RB123456799CN"]);
    desk.import(&[("monday.csv", &day(MONDAY))]);
    desk.import(&[(
        "early.csv",
        &format!("{EVENTS}LP00123456789012,2026-11-12 08:00,Shenzhen,Accepted by carrier\n"),
    )]);
    let before = everything(&desk);
    let tuesday = day(&format!(
        "{}A-9,Paid,2026-11-09 20:00,,,DE,6.00,USD,,LP00123456789012\nO-RB123456785CN,Completed,2026-11-01 10:00,,2026-11-02 10:00,FR,21.00,USD,,RB123456785CN\n",
        TUESDAY.replace("RB123456785CN", "RB123456808CN")
    ));
    let first = desk.import(&[("tuesday.csv", &tuesday)]);
    let after = everything(&desk);
    assert_ne!(before, after);

    let done = undo(&desk, &first[0]).unwrap();

    assert_eq!(done["text"], "Took back the import of tuesday.csv");
    assert_eq!(everything(&desk), before);
    assert_eq!(desk.ask("check", json!({}))["problems"], json!([]));
    assert!(desk.ask("imports", json!({}))["imports"][0]["report"]["undone"].is_object());
    assert_eq!(undo(&desk, &first[0]), Err("nothing".to_owned()), "once");
    let again = desk.import(&[("tuesday.csv", &tuesday)]);
    for told in ["orders", "shipments", "moves", "kept_newer"] {
        assert_eq!(again[0][told], first[0][told], "{told}");
    }
}

#[test]
fn an_import_of_scans_is_taken_back_whole_also_after_a_restart() {
    let mut desk = TestDesk::new();
    desk.import(&[("monday.csv", &day(&MONDAY.replace(",USD,,\nA-9", ",USD,,RB123456785CN\nA-9")))]);
    let untracked = everything(&desk);
    let first = desk.import(&[(
        "one.csv",
        &format!("{EVENTS}RB123456785CN,2026-11-12 08:00,Shenzhen,Accepted by carrier\n"),
    )]);
    let one = everything(&desk);
    let second = desk.import(&[(
        "two.csv",
        &format!("{EVENTS}RB123456785CN,2026-11-20 08:00,Frankfurt,Held by customs\nRB123456799CN,2026-11-20 08:00,Frankfurt,Delivered\n"),
    )]);
    desk.reopen(tidewaiter_tests::NOW);

    assert_eq!(undo(&desk, &first[0]), Err("changed_since".to_owned()), "two.csv has to go first");
    undo(&desk, &second[0]).unwrap();
    assert_eq!(everything(&desk), one);
    undo(&desk, &first[0]).unwrap();
    assert_eq!(everything(&desk), untracked, "no scan says nothing again");
}

#[test]
fn the_first_import_taken_back_leaves_an_empty_desk() {
    let desk = TestDesk::new();
    let before = everything(&desk);
    let report = desk.import(&[("monday.csv", &day(MONDAY))]);

    undo(&desk, &report[0]).unwrap();

    assert_eq!(everything(&desk), before);
    assert_eq!(desk.import(&[("monday.csv", &day(MONDAY))])[0]["orders"], report[0]["orders"]);
}

#[test]
fn a_later_import_of_the_same_orders_has_to_go_first() {
    let desk = TestDesk::new();
    let monday = desk.import(&[("monday.csv", &day(MONDAY))]);
    let tuesday = desk.import(&[("tuesday.csv", &day(TUESDAY))]);
    let before = everything(&desk);

    let fault =
        desk.desk().call("import_undo", json!({ "import": monday[0]["import"] }), &desk.person).unwrap_err();

    assert_eq!(fault.code, "changed_since");
    assert!(fault.message.contains("A-1") && fault.message.contains("tuesday.csv"), "{fault}");
    assert_eq!(everything(&desk), before, "nothing was changed");
    undo(&desk, &tuesday[0]).unwrap();
    undo(&desk, &monday[0]).unwrap();
}

#[test]
fn decisions_about_an_import_have_to_be_taken_back_first() {
    let desk = TestDesk::with_open(&["RB123456785CN", "RB123456799CN"]);
    let imports = desk.ask("imports", json!({}));
    let scans = json!({ "import": imports["imports"][0]["id"] });
    desk.resolve_all();
    desk.ask("note", json!({ "ids": desk.ids("resolved"), "text": "asked the carrier" }));

    let fault = desk.desk().call("import_undo", scans.clone(), &desk.person).unwrap_err();

    assert_eq!(fault.code, "changed_since");
    assert!(fault.message.contains("2 decisions") && fault.message.contains("RB1234567"), "{fault}");
    desk.ask("undo", json!({ "step": null }));
    desk.ask("undo", json!({ "step": null }));
    desk.ask("import_undo", scans);
    assert!(
        desk.ids("needs_you")
            .iter()
            .all(|id| desk.ask("shipment", json!({ "id": id }))["timeline"] == json!([]))
    );
}

#[test]
fn plain_undo_means_the_newest_decision_and_history_shows_imports() {
    let desk = TestDesk::with_open(&["RB123456785CN"]);
    let resolved = desk.resolve_all();
    desk.import(&[("monday.csv", &day(MONDAY))]);

    let history = desk.ask("history", json!({ "limit": 10 }));

    assert_eq!(
        (&history["steps"][0]["kind"], &history["steps"][0]["text"]),
        (&json!("import"), &json!("Imported monday.csv"))
    );
    assert_eq!(desk.ask("undo", json!({ "step": null }))["step"], resolved["step"]);
    assert_eq!(desk.ask("redo", json!({}))["step"], resolved["step"], "an import does not bar it");
    let import = history["steps"][0]["id"].clone();
    desk.ask("undo", json!({ "step": import }));
    assert!(desk.desk().find("A-1").is_err());
    let history = desk.ask("history", json!({ "limit": 2 }));
    assert_eq!(history["steps"][0]["text"], "Took back the import of monday.csv");
    assert_eq!(desk.ask("overview", json!({}))["undo"], resolved["text"], "still the decision");
}

#[test]
fn an_import_is_too_old_to_take_back_after_thirty_others() {
    let desk = TestDesk::new();
    let first = desk.import(&[("first.csv", &day(MONDAY))]);
    for at in 1..30 {
        desk.import(&[("next.csv", &day(&format!("B-{at},Paid,2026-11-09 10:00,,,DE,20.00,USD,,\n")))]);
    }
    assert!(desk.try_ask("undo", json!({ "step": -1 })).is_err());
    let last = desk.import(&[("last.csv", &day("B-31,Paid,2026-11-09 10:00,,,DE,20.00,USD,,\n"))]);

    let fault =
        desk.desk().call("import_undo", json!({ "import": first[0]["import"] }), &desk.person).unwrap_err();

    assert!(fault.message.contains("too old"), "{fault}");
    undo(&desk, &last[0]).unwrap();
}

#[test]
fn a_note_on_an_order_without_a_number_moves_to_its_parcel_and_back() {
    let desk = TestDesk::new();
    desk.import(&[
        ("monday.csv", &day(MONDAY)),
        ("scans.csv", &format!("{EVENTS}RB123456785CN,2026-11-12 08:00,Shenzhen,Accepted by carrier\n")),
    ]);
    let placeholder = desk.desk().find("A-1").unwrap();
    desk.ask("note", json!({ "ids": placeholder, "text": "gift" }));
    let before = everything(&desk);

    let report = desk.import(&[("tuesday.csv", &day(TUESDAY))]);

    assert_eq!(desk.shipment("RB123456785CN")["notes"][0]["text"], "gift");
    undo(&desk, &report[0]).unwrap();
    assert_eq!(everything(&desk), before);
}

#[test]
fn invented_orders_are_cleared_not_taken_back() {
    let desk = TestDesk::new();
    desk.ask("sample", json!({ "orders": 40, "task": "s" }));
    let import = desk.ask("imports", json!({}))["imports"][0]["id"].clone();

    assert_eq!(undo(&desk, &json!({ "import": import })), Err("nothing".to_owned()));
}

#[test]
fn a_dry_run_tells_what_would_change_and_leaves_no_trail() {
    let desk = TestDesk::new();
    desk.import(&[("monday.csv", &day(MONDAY))]);
    let (before, history) = (everything(&desk), desk.ask("history", json!({ "limit": 9 })));
    let paths = [desk.file("tuesday.csv", &day(TUESDAY))];
    let handles: Vec<u32> = desk.desk().offer(&paths).iter().map(|file| file.handle).collect();

    let dry = desk.ask("import", json!({ "handles": handles, "task": "t", "dry_run": true }));

    assert_eq!(dry["files"][0]["changes"].as_array().unwrap().len(), 5);
    assert_eq!(everything(&desk), before);
    assert_eq!(desk.ask("history", json!({ "limit": 9 })), history);
}

#[test]
fn a_buyer_who_was_asked_bars_the_way_back() {
    let desk = TestDesk::new();
    let import = desk.import(&[(
        "delivered.csv",
        "Order ID,Order Status,Order Time,Delivered Time,Country,Order Amount,Currency,Tracking Number\n\
         A-1,Delivered,2026-11-01 10:00,2026-11-16 10:00,DE,20.00,USD,RB123456785CN\n",
    )]);
    let before = everything(&desk);
    let scans =
        desk.import(&[("scans.csv", &format!("{EVENTS}RB123456785CN,2026-11-15 08:00,Berlin,Delivered\n"))]);
    let prompts = desk.ask("prompts", json!({ "kind": null }));
    desk.ask("prompt_mark", json!({ "ids": [prompts["prompts"][0]["id"]], "outcome": "sent" }));

    assert_eq!(undo(&desk, &scans[0]), Err("changed_since".to_owned()));

    desk.ask("undo", json!({ "step": null }));
    undo(&desk, &scans[0]).unwrap();
    assert_eq!(everything(&desk), before);
    undo(&desk, &import[0]).unwrap();
}

#[test]
fn each_of_many_imports_is_taken_back_to_what_was_before_it() {
    let texts = ["Accepted by carrier", "Held by customs", "Delivered", "Departed from origin country"];
    for seed in 1..4 {
        let desk = TestDesk::new();
        let [one, two, three] = three_days(seed);
        let scans = |day: usize| {
            let scan = |number: &str, at: usize| {
                format!("{number},2026-11-1{day} 0{at}:00,Berlin,{}\n", texts[(day + at) % 4])
            };
            format!(
                "{EVENTS}{}{}{}",
                scan("RB123456785CN", 1),
                scan("LP00123456789012", 2),
                scan("RB123456799CN", 3)
            )
        };
        let mut files = [two, scans(1), one, scans(3), three, scans(2)];
        files.rotate_left(usize::try_from(seed).unwrap() % 3);
        let mut past = Vec::new();
        for file in &files {
            let before = everything(&desk);
            past.push((before, desk.import(&[("file.csv", file)])));
        }

        while let Some((before, report)) = past.pop() {
            undo(&desk, &report[0]).unwrap();
            for (now, then) in everything(&desk).lines().zip(before.lines()) {
                assert_eq!(now, then, "seed {seed}, import {}", past.len());
            }
            assert_eq!(desk.ask("check", json!({}))["problems"], json!([]));
        }
    }
}
