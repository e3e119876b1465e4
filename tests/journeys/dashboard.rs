//! The desk in figures: each is the number of rows that it opens.
#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use serde_json::{Value, json};
use tidewaiter_tests::{EVENTS, TestDesk};

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;
/// The desk's stopped clock, 2026-11-22T12:00:00Z.
const NOW: i64 = 1_795_348_800;
const HEADER: &str = "Order ID,Order Status,Order Time,Country,Order Amount,Currency,Shipping Method,Tracking Number,Latest delivery date\n";

fn stamp(second: i64) -> String {
    jiff::Timestamp::from_second(second).unwrap().strftime("%Y-%m-%d %H:%M").to_string()
}

fn dashboard(desk: &TestDesk) -> Value {
    desk.ask("dashboard", json!({}))
}

fn order(number: &str, service: &str, promised: &str) -> String {
    format!("O-{number},Shipped,{},BR,20.00,USD,{service},{number},{promised}\n", stamp(NOW - 12 * DAY))
}

fn scan(number: &str, days_ago: i64, text: &str) -> String {
    format!("{number},{},,{text}\n", stamp(NOW - days_ago * DAY))
}

fn desk_of(orders: &[String], scans: &[String]) -> TestDesk {
    let desk = TestDesk::new();
    desk.import(&[("orders.csv", &format!("{HEADER}{}", orders.concat()))]);
    desk.import(&[("events.csv", &format!("{EVENTS}{}", scans.concat()))]);
    desk
}

/// All figures in an answer.
fn figures<'a>(value: &'a Value, found: &mut Vec<&'a Value>) {
    match value {
        Value::Object(fields) if fields.contains_key("opens") => found.push(value),
        Value::Object(fields) => fields.values().for_each(|it| figures(it, found)),
        Value::Array(many) => many.iter().for_each(|it| figures(it, found)),
        _ => {}
    }
}

/// Every figure that opens a list is as long as that list; answers how many were looked at, and how many count something.
fn assert_figures_count_their_lists(desk: &TestDesk) -> (usize, usize) {
    let dashboard = dashboard(desk);
    let mut found = Vec::new();
    figures(&dashboard, &mut found);
    let opening: Vec<_> = found.into_iter().filter(|it| !it["opens"].is_null()).collect();
    for figure in &opening {
        let listed = desk.ask("list", figure["opens"].clone());
        assert_eq!((&listed["total"], &listed["as_text"]), (&figure["value"], &json!([])), "{figure}");
    }
    (opening.len(), opening.iter().filter(|figure| figure["value"] != 0).count())
}

fn stage<'a>(dashboard: &'a Value, id: &str) -> &'a Value {
    dashboard["stages"].as_array().unwrap().iter().find(|it| it["stage"] == id).unwrap()
}

fn week<'a>(dashboard: &'a Value, id: &str) -> &'a Value {
    dashboard["weeks"].as_array().unwrap().iter().find(|it| it["id"] == id).unwrap()
}

fn kind<'a>(lines: &'a Value, id: &str) -> &'a Value {
    lines.as_array().unwrap().iter().find(|it| it["kind"] == id).unwrap()
}

/// Values of what came up and what ended.
fn turned(line: &Value) -> (u64, u64) {
    (line["opened"]["value"].as_u64().unwrap(), line["resolved"]["value"].as_u64().unwrap())
}

#[test]
fn every_figure_is_the_number_of_rows_that_it_opens() {
    let mut desk = TestDesk::new();
    desk.ask("sample", json!({ "orders": 600, "task": "s" }));
    let ids = desk.ids("needs_you");
    desk.ask("resolve", json!({ "ids": ids[..20], "reason": null }));
    desk.ask("work", json!({ "ids": ids[20..25] }));
    desk.ask("wait", json!({ "ids": ids[25..40], "state": "waiting_buyer" }));

    let (looked_at, counting) = assert_figures_count_their_lists(&desk);
    assert!(looked_at > 200 && counting > 60, "{looked_at} {counting}");

    // Another zone has other weeks; some days later other matters are due.
    desk.ask("settings_set", json!({ "language": "zh-CN", "zone": "Asia/Shanghai" }));
    desk.reopen("2026-11-29T18:00:00Z");
    desk.desk().catch_up().unwrap();
    assert_figures_count_their_lists(&desk);
}

#[test]
fn a_stage_counts_who_is_there_and_who_needs_somebody() {
    let numbers = ["RB000000001CN", "RB000000002CN", "RB000000003CN"];
    let orders = numbers.map(|number| order(number, "Yanwen", ""));
    let scans = [
        scan(numbers[0], 2, "Held by customs"),
        scan(numbers[1], 1, "Import customs clearance started"),
        scan(numbers[2], 31, "Delivered"),
    ];
    let desk = desk_of(&orders, &scans);

    let dashboard = dashboard(&desk);

    let customs = stage(&dashboard, "import_customs");
    assert_eq!((&customs["parcels"]["value"], &customs["needing"]["value"]), (&json!(2), &json!(1)));
    assert_eq!(stage(&dashboard, "delivered")["parcels"]["value"], 0, "longer ago than 30 days");
    assert_eq!(stage(&dashboard, "dispatched")["parcels"]["opens"]["filter"], "stage:dispatched");
}

#[test]
fn weeks_count_what_came_up_and_what_ended_by_hand_and_by_itself() {
    let numbers = ["RB000000001CN", "RB000000002CN", "RB000000003CN"];
    let mut desk = TestDesk::with_open(&numbers);
    let ids = desk.ids("needs_you");
    desk.reopen("2026-11-24T12:00:00Z");
    desk.ask("resolve", json!({ "ids": [ids[0]], "reason": null }));
    let number = desk.ask("shipment", json!({ "id": ids[1] }))["row"]["tracking_number"].clone();
    let delivered = format!("{EVENTS}{},2026-11-24 09:00,,Delivered\n", number.as_str().unwrap());
    desk.import(&[("more.csv", &delivered)]);

    let now = dashboard(&desk);
    let (before, this) = (week(&now, "2026-W47"), week(&now, "2026-W48"));
    assert_eq!((turned(before), turned(this)), ((3, 0), (0, 2)));
    assert_eq!((&before["name"], &this["by_hand"]), (&json!("16–22 Nov"), &json!(1)));
    assert_eq!(turned(kind(&before["kinds"], "customs")), (3, 0));
    assert_eq!(turned(kind(&this["kinds"], "customs")), (0, 2), "also what has no exception any more");
    assert_eq!(turned(kind(&this["kinds"], "delivery")), (0, 0));
    assert_eq!(now["weeks"].as_array().unwrap().len(), 12);
    assert_figures_count_their_lists(&desk);

    desk.ask("undo", json!({ "step": null }));

    let undone = dashboard(&desk);
    assert_eq!(turned(week(&undone, "2026-W48")), (0, 1), "what was undone was not resolved");
    let day = desk.ask("list", json!({ "view": "all", "filter": "opened:2026-11-22" }));
    assert_eq!(day["total"], 3, "a filter takes a day too");
}

#[test]
fn what_tracking_clears_up_right_after_its_order_list_was_no_exception() {
    let late = |number: &str| {
        let ordered = stamp(NOW - 60 * DAY);
        format!("O-{number},Shipped,{ordered},BR,20.00,USD,Yanwen,{number},\n")
    };
    let numbers = ["RB000000001CN", "RB000000002CN"];
    let desk = TestDesk::new();
    desk.import(&[("orders.csv", &format!("{HEADER}{}", numbers.map(late).concat()))]);
    assert_eq!(desk.rows("needs_you").len(), 2, "nothing was ever scanned");
    let scans = [scan(numbers[0], 40, "Delivered"), scan(numbers[1], 2, "Held by customs")];
    desk.import(&[("events.csv", &format!("{EVENTS}{}", scans.concat()))]);

    let now = dashboard(&desk);

    let week = week(&now, "2026-W47");
    assert_eq!(turned(week), (1, 0));
    assert_eq!(turned(kind(&week["kinds"], "customs")), (1, 0), "it counts as what it turned out to be");
    assert_figures_count_their_lists(&desk);
}

/// A past in which customs take three days and a bit, and two parcels that are there now for so many days.
fn waiting_in_customs(days: i64) -> TestDesk {
    let numbers: Vec<String> = (0..60).map(|at| format!("LB{at:09}CN")).collect();
    let orders: Vec<String> = numbers.iter().map(|number| order(number, "Cainiao Standard", "")).collect();
    let way = |at: usize, number: &String| {
        let start = 30 - i64::try_from(at).unwrap() % 7;
        [
            scan(number, start, "Import customs clearance started"),
            scan(number, start - 2 - i64::try_from(at).unwrap() % 3, "Import customs clearance completed"),
            scan(number, start - 6, "Delivered"),
        ]
    };
    let mut scans: Vec<String> =
        numbers.iter().enumerate().skip(2).flat_map(|(at, number)| way(at, number)).collect();
    let waiting = numbers.iter().take(2).map(|number| scan(number, days, "Import customs clearance started"));
    scans.extend(waiting);
    let desk = desk_of(&orders, &scans);
    desk.ask("lanes", json!({ "task": "t" }));
    desk
}

#[test]
fn a_lane_that_is_slower_than_usual_stands_out_where_it_is_slow() {
    let customs = |days: i64| {
        let dashboard = dashboard(&waiting_in_customs(days));
        let lane = &dashboard["lanes"][0];
        assert_eq!(lane["name"], "Cainiao Standard · China → Brazil");
        let cells = lane["cells"].as_array().unwrap();
        assert_eq!((cells.len(), cells.iter().filter(|cell| !cell.is_null()).count()), (10, 1));
        cells.iter().find(|cell| cell["stage"] == "import_customs").unwrap().clone()
    };
    let (usual, slow) = (customs(2), customs(20));

    assert_eq!(
        (&usual["level"], &usual["median"], &usual["parcels"]["value"]),
        (&json!(0), &json!("2.0 d"), &json!(2))
    );
    assert!(usual["usual"].as_str().unwrap().ends_with(" d"), "{usual}");
    assert!(slow["level"].as_u64() >= Some(3), "{slow}");
    let opens = &slow["parcels"]["opens"];
    assert_eq!(opens["filter"], "carrier:\"=Cainiao Standard\" dest:BR stage:import_customs");
}

#[test]
fn a_cell_lists_its_own_parcels_and_none_of_a_carrier_of_a_longer_name() {
    let numbers = ["RB000000001CN", "RB000000002CN"];
    let orders = [order(numbers[0], "Yanwen", ""), order(numbers[1], "Yanwen Express", "")];
    let scans = numbers.map(|number| scan(number, 2, "Import customs clearance started"));
    let desk = desk_of(&orders, &scans);

    let dashboard = dashboard(&desk);

    let opens = |name: &str| {
        let lane = dashboard["lanes"]
            .as_array()
            .unwrap()
            .iter()
            .find(|lane| lane["name"].as_str().unwrap().starts_with(name));
        lane.unwrap()["cells"][7]["parcels"]["opens"].clone()
    };
    assert_ne!(opens("Yanwen ·"), Value::Null);
    assert_ne!(opens("Yanwen Express ·"), Value::Null);
    assert_figures_count_their_lists(&desk);
}

#[test]
fn a_carriers_promises_days_and_exceptions_are_counted() {
    let days = [4, 6, 8, 10];
    let number = |at: usize| format!("RB00000000{at}CN");
    let promised = |days_ago: i64| stamp(NOW - days_ago * DAY)[..10].to_owned();
    // All were delivered five days ago. Promised: that very day, the day before, a day later, and nothing.
    let promises = [promised(5), promised(6), promised(4), String::new()];
    let mut orders: Vec<String> =
        promises.iter().enumerate().map(|(at, promise)| order(&number(at), "Yanwen", promise)).collect();
    orders.push(order(&number(4), "Yanwen", ""));
    orders.push(order(&number(5), "Other Post", ""));
    let mut scans = Vec::new();
    for (at, took) in days.into_iter().enumerate() {
        scans.push(scan(&number(at), 5 + took, "Accepted by carrier"));
        scans.push(scan(&number(at), 5, "Delivered"));
    }
    scans.push(scan(&number(4), 2, "Held by customs"));
    scans.push(scan(&number(5), 2, "Accepted by carrier"));
    let desk = desk_of(&orders, &scans);

    let dashboard = dashboard(&desk);

    let carriers = dashboard["carriers"].as_array().unwrap();
    let names: Vec<_> = carriers.iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Yanwen", "Other Post"], "those that delivered most first");
    let yanwen = &carriers[0];
    assert_eq!((&yanwen["parcels"]["value"], &yanwen["promised"]["value"]), (&json!(4), &json!(3)));
    assert_eq!((&yanwen["on_time"], &yanwen["on_time_text"]), (&json!(0.6666), &json!("67 %")));
    assert_eq!(
        (&yanwen["p50"], &yanwen["p90"], &yanwen["few"]),
        (&json!("6.0 d"), &json!("10 d"), &json!(true))
    );
    assert_eq!((&yanwen["exceptions"]["value"], &yanwen["exception_text"]), (&json!(1), &json!("20 % of 5")));
    assert_eq!(yanwen["exceptions"]["opens"]["filter"], "carrier:\"=Yanwen\" opened:90d");
    assert_eq!((&carriers[1]["on_time"], &carriers[1]["p50"]), (&Value::Null, &Value::Null));
    assert_figures_count_their_lists(&desk);
}

#[test]
fn what_is_at_risk_is_told_by_kind_and_sums_to_what_the_overview_says() {
    let numbers = ["RB000000001CN", "RB000000002CN", "RB000000003CN"];
    let orders = numbers.map(|number| order(number, "Yanwen", ""));
    let scans = [
        scan(numbers[0], 2, "Held by customs"),
        scan(numbers[1], 2, "Held by customs"),
        scan(numbers[2], 2, "Address incorrect"),
    ];
    let desk = desk_of(&orders, &scans);

    let dashboard = dashboard(&desk);

    let risk = &dashboard["risk"];
    let told = |id: &str| (kind(risk, id)["parcels"]["value"].clone(), kind(risk, id)["sum"].clone());
    assert_eq!(told("customs"), (json!(2), json!("≈ US$40")));
    assert_eq!(told("delivery"), (json!(1), json!("≈ US$20")));
    assert_eq!(kind(risk, "customs")["share"], 0.6666);
    assert_eq!(dashboard["risk_total"], "≈ US$60");
    assert_eq!(dashboard["risk_total"], desk.ask("overview", json!({}))["at_risk"]);
}

#[test]
fn the_overview_says_how_old_carrier_data_is_and_what_to_do_once_that_is_unusual() {
    let mut desk = TestDesk::new();
    assert_eq!(desk.ask("overview", json!({}))["freshness"], Value::Null, "nothing was ever scanned");
    for (at, day) in (1..=3).enumerate() {
        desk.reopen(&format!("2026-11-0{}T09:00:00Z", 1 + 3 * at));
        let scans = format!("{EVENTS}RB000000001CN,2026-11-0{} 06:00,,Arrived at hub {day}\n", 1 + 3 * at);
        desk.import(&[(&format!("events-{day}.csv"), &scans)]);
    }
    let fresh = desk.ask("overview", json!({}))["freshness"].clone();
    assert_eq!(
        (&fresh["text"], &fresh["stale"], &fresh["hint"]),
        (&json!("Carrier data 3 h old"), &json!(false), &json!(""))
    );
    assert!(fresh["whole"].as_str().unwrap().contains("every 3 d"), "{fresh}");

    desk.reopen("2026-11-12T09:00:00Z");
    assert_eq!(
        desk.ask("overview", json!({}))["freshness"]["stale"],
        false,
        "five days are within twice three"
    );
    desk.reopen("2026-11-13T09:00:00Z");

    let stale = desk.ask("overview", json!({}))["freshness"].clone();
    assert_eq!(stale["stale"], true);
    assert!(stale["hint"].as_str().unwrap().contains("Import newer tracking"), "{stale}");
}
