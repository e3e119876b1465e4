//! Filters, a seller's own views, headings and order: what narrows and arranges the lists.

use serde_json::{Value, json};
use tidewaiter_tests::{EVENTS, TestDesk};

const HEAD: &str = "Order Number,Order Status,Payment Time,Ship To Country,Total Amount,Currency,Tracking Number,Buyer Name,Product Title,Shipping Method,Store Name\n";

/// Four parcels that customs hold since different days, each unlike the others.
fn desk() -> TestDesk {
    let desk = TestDesk::new();
    let orders = "A-1001,Paid,2026-11-01 10:00,DE,90.00,USD,RB123456785CN,Jürgen Groß,Ceramic lamp,Yanwen Air,Lantern\n\
                  A-1002,Paid,2026-11-01 10:00,BR,20.00,USD,RB223456782CN,李小明,陶瓷台灯 两件,China Post,Lantern\n\
                  A-1003,Paid,2026-11-01 10:00,DE,55.00,USD,RB323456789CN,Анна Петрова,Wool scarf,Yanwen Air,Harbour\n\
                  A-1004,Paid,2026-11-01 10:00,FR,12.00,USD,RB423456786CN,Zoé Martin,Tea tin,China Post,Harbour\n";
    desk.import(&[("orders.csv", &format!("{HEAD}{orders}"))]);
    let scans = "RB123456785CN,2026-11-20 08:00,,Held by customs\nRB223456782CN,2026-11-19 08:00,,Held by customs\n\
                 RB323456789CN,2026-11-21 08:00,,Held by customs\nRB423456786CN,2026-11-18 08:00,,Held by customs\n";
    desk.import(&[("events.csv", &format!("{EVENTS}{scans}"))]);
    desk
}

fn found(desk: &TestDesk, view: &str, filter: &str) -> Vec<String> {
    let list = desk.ask("list", json!({ "view": view, "filter": filter }));
    let rows = desk.ask("rows", json!({ "list": list["list"], "first": 0, "count": 100 }));
    let number = |row: &Value| row["order_id"].as_str().unwrap_or_default().to_owned();
    let mut numbers: Vec<String> = rows["rows"].as_array().into_iter().flatten().map(number).collect();
    numbers.sort();
    numbers
}

#[test]
fn words_are_found_in_numbers_buyers_titles_and_notes_in_any_script_and_case() {
    let desk = desk();
    let noted = desk.shipment("RB423456786CN")["row"]["id"].clone();
    desk.ask("note", json!({ "ids": [noted], "text": "Asked Zoé for the PIN" }));

    for view in ["needs_you", "all"] {
        assert_eq!(found(&desk, view, "4567 ceramic"), ["A-1001"], "{view}");
        assert_eq!(found(&desk, view, "台灯"), ["A-1002"], "{view}");
        assert_eq!(found(&desk, view, "小明"), ["A-1002"], "{view}");
        assert_eq!(found(&desk, view, "анна"), ["A-1003"], "{view}");
        assert_eq!(found(&desk, view, "JÜRGEN"), ["A-1001"], "{view}");
        assert_eq!(found(&desk, view, "a-100 scarf"), ["A-1003"], "{view}");
        assert_eq!(found(&desk, view, "the pin"), ["A-1004"], "{view}");
        assert!(found(&desk, view, "nobody").is_empty(), "{view}");
    }
}

#[test]
fn a_filter_says_the_same_whether_or_not_all_shipments_are_in_memory() {
    let desk = desk();
    let lines = [
        "carrier:yanwen",
        "dest:DE,FR",
        "store:harbour carrier:post",
        "lamp",
        "台灯",
        "value:>50",
        "waiting:>3d",
    ];
    let before: Vec<_> = lines.iter().map(|line| found(&desk, "needs_you", line)).collect();
    desk.desk().upkeep().unwrap();
    let after: Vec<_> = lines.iter().map(|line| found(&desk, "needs_you", line)).collect();

    assert_eq!(before, after);
    assert_eq!(before[0], ["A-1001", "A-1003"]);
    assert_eq!(before[1], ["A-1001", "A-1003", "A-1004"]);
    assert_eq!(before[2], ["A-1004"]);
    assert_eq!(before[5], ["A-1001", "A-1003"]);
    assert_eq!(before[6], ["A-1002", "A-1004"]);
}

#[test]
fn what_an_import_brings_is_found_at_once_and_what_it_took_along_no_more() {
    let desk = desk();
    desk.desk().upkeep().unwrap();
    let files = desk.import(&[(
        "more.csv",
        &format!(
            "{HEAD}A-1005,Paid,2026-11-02 10:00,PL,9.00,USD,RB523456783CN,Ola,Paper kite,Yanwen Air,Lantern\n"
        ),
    )]);
    assert_eq!(found(&desk, "all", "kite"), ["A-1005"]);

    desk.ask("import_undo", json!({ "import": files[0]["import"] }));
    assert!(found(&desk, "all", "kite").is_empty());
}

#[test]
fn a_pasted_column_of_numbers_lists_those_parcels_and_no_others() {
    let desk = desk();
    assert_eq!(
        found(&desk, "all", "RB123456785CN,rb223456782cn,A-1004,ZZ000000000CN"),
        ["A-1001", "A-1002", "A-1004"]
    );
}

#[test]
fn rows_stand_under_the_headings_that_are_asked_for_in_the_order_that_is_asked_for() {
    let desk = desk();
    let headings = |group: &str, order: &str| -> Vec<(String, u64)> {
        let list =
            desk.ask("list", json!({ "view": "needs_you", "filter": "", "group": group, "order": order }));
        let groups = list["groups"].as_array().unwrap().iter();
        groups
            .map(|group| (group["name"].as_str().unwrap().to_owned(), group["count"].as_u64().unwrap()))
            .collect()
    };
    let order = |order: &str| -> Vec<String> {
        let list = desk.ask("list", json!({ "view": "needs_you", "group": "none", "order": order }));
        let rows = desk.ask("rows", json!({ "list": list["list"], "first": 0, "count": 9 }));
        rows["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["order_id"].as_str().unwrap().to_owned())
            .collect()
    };

    assert_eq!(order("oldest"), ["A-1004", "A-1002", "A-1001", "A-1003"]);
    assert_eq!(order("newest"), ["A-1003", "A-1001", "A-1002", "A-1004"]);
    assert_eq!(order("value"), ["A-1001", "A-1003", "A-1002", "A-1004"]);
    assert_eq!(
        headings("destination", "value"),
        [("Germany".to_owned(), 2), ("Brazil".to_owned(), 1), ("France".to_owned(), 1)]
    );
    assert_eq!(headings("rule", ""), [("Customs hold".to_owned(), 4)]);
    assert_eq!(headings("none", "oldest"), []);
    assert_eq!(
        desk.try_ask("list", json!({ "view": "needs_you", "group": "colour" })),
        Err("bad_ask".to_owned())
    );
}

#[test]
fn a_view_of_ones_own_counts_lists_and_comes_back_after_it_was_deleted() {
    let mut desk = desk();
    let view = json!({ "id": 0, "name": "Germany over $60", "base": "needs_you", "filter": "dest:DE value:>60", "group": "carrier", "order": "oldest", "columns": ["number"] });
    let saved = desk.ask("view_save", view)["view"].as_str().unwrap().to_owned();
    let mine = |desk: &TestDesk| -> Vec<(String, u64)> {
        let views = desk.ask("overview", json!({}))["views"].clone();
        let mine = views.as_array().unwrap().iter().filter(|view| view["section"] == "mine");
        mine.map(|view| (view["name"].as_str().unwrap().to_owned(), view["count"].as_u64().unwrap()))
            .collect()
    };

    desk.reopen(tidewaiter_tests::NOW);
    assert_eq!(mine(&desk), [("Germany over $60".to_owned(), 1)]);
    assert_eq!(found(&desk, &saved, ""), ["A-1001"]);
    assert!(found(&desk, &saved, "scarf").is_empty(), "a filter narrows it further");

    let id: i64 = saved.strip_prefix("mine:").unwrap().parse().unwrap();
    desk.ask("view_forget", json!({ "id": id }));
    assert!(mine(&desk).is_empty());
    desk.ask("undo", json!({ "step": null }));
    assert_eq!(mine(&desk), [("Germany over $60".to_owned(), 1)]);

    desk.ask("view_save", json!({ "id": 0, "name": "France", "base": "all", "filter": "dest:FR", "group": "", "order": "", "columns": [] }));
    let second = desk.ask("overview", json!({}))["views"]
        .as_array()
        .unwrap()
        .iter()
        .find(|view| view["name"] == "France")
        .unwrap()["saved"]["id"]
        .clone();
    desk.ask("views_order", json!({ "ids": [second] }));
    assert_eq!(mine(&desk)[0], ("France".to_owned(), 1));
    desk.ask("undo", json!({ "step": null }));
    assert_eq!(mine(&desk)[0].0, "Germany over $60");
}

#[test]
fn tagged_shipments_are_found_by_their_tags() {
    let desk = desk();
    let ids = ["RB123456785CN", "RB223456782CN"].map(|number| desk.shipment(number)["row"]["id"].clone());
    desk.ask("tag", json!({ "ids": ids, "tag": "Key account", "on": true }));

    assert_eq!(found(&desk, "needs_you", "tag:\"key account\""), ["A-1001", "A-1002"]);
    assert_eq!(found(&desk, "all", "tag:\"key account\" dest:BR"), ["A-1002"]);
    assert!(found(&desk, "all", "tag:key").is_empty(), "the whole word");
    let offers =
        desk.ask("complete", json!({ "view": "all", "filter": "", "word": "tag:k" }))["offers"].clone();
    assert_eq!((&offers[0]["text"], &offers[0]["count"]), (&json!("tag:\"Key account\""), &json!(2)));
}

#[test]
fn a_line_is_completed_with_what_occurs_and_how_often() {
    let desk = desk();
    let offers = |view: &str, filter: &str, word: &str| -> Vec<(String, Value)> {
        let answer = desk.ask("complete", json!({ "view": view, "filter": filter, "word": word }));
        let offers = answer["offers"].as_array().unwrap().iter();
        offers.map(|offer| (offer["text"].as_str().unwrap().to_owned(), offer["count"].clone())).collect()
    };

    assert!(offers("needs_you", "", "").iter().any(|(text, _)| text == "carrier:"));
    assert_eq!(offers("needs_you", "", "dest:")[0], ("dest:DE".to_owned(), json!(2)));
    assert_eq!(
        offers("needs_you", "store:harbour", "dest:"),
        [("dest:DE".to_owned(), json!(1)), ("dest:FR".to_owned(), json!(1))]
    );
    assert_eq!(offers("needs_you", "", "dest:bra")[0].0, "dest:BR");
    assert_eq!(offers("needs_you", "", "dest:DE,f")[0].0, "dest:DE,FR");
    assert_eq!(
        offers("needs_you", "", "brazil")[0].0,
        "dest:BR",
        "a bare word can be the beginning of a value"
    );
    let quoted = offers("all", "", "carrier:china");
    assert_eq!(found(&desk, "all", &quoted[0].0), ["A-1002", "A-1004"], "what is offered is understood");
    assert!(offers("needs_you", "", "rule:").contains(&("rule:customs_hold".to_owned(), json!(4))));
}

#[test]
fn the_report_holds_what_the_view_lists() {
    let desk = desk();
    let saved = desk.ask("view_save", json!({ "id": 0, "name": "Germany", "base": "needs_you", "filter": "dest:DE", "group": "", "order": "", "columns": [] }));
    desk.save_to(&desk.path("report.csv"));
    let written = desk.ask(
        "report",
        json!({ "kind": "exceptions", "format": "csv", "view": saved["view"], "filter": "lamp" }),
    );
    assert_eq!(written["rows"], 1);
}
