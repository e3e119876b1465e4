//! What a desk learns from its own parcels, and what follows from it.
#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use serde_json::{Value, json};
use tidewaiter_tests::{EVENTS, ORDERS, TestDesk};

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;
/// The desk's stopped clock, 2026-11-22T12:00:00Z.
const NOW: i64 = 1_795_348_800;
const HEADER: &str =
    "Order ID,Order Status,Order Time,Country,Order Amount,Currency,Shipping Method,Tracking Number\n";

fn stamp(second: i64) -> String {
    jiff::Timestamp::from_second(second).unwrap().strftime("%Y-%m-%d %H:%M").to_string()
}

/// Numbers that look thrown: the same ones every time.
struct Dice(u64);

impl Dice {
    /// Between 0 and 1.
    fn throw(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        f64::from(u32::try_from(self.0 >> 33).unwrap()) / f64::from(1_u32 << 31)
    }

    /// Days of a stay whose median is `median`, with a long tail.
    fn stay(&mut self, median: f64) -> i64 {
        let normal: f64 = (0..12).map(|_| self.throw()).sum::<f64>() - 6.0;
        format!("{:.0}", median * (normal * 0.5).exp() * 86_400.0).parse().unwrap()
    }
}

/// Parcels of one lane over 150 days, each scanned up to now and no further.
fn past(parcels: u32) -> TestDesk {
    let desk = TestDesk::new();
    let (mut orders, mut scans) = (HEADER.to_owned(), EVENTS.to_owned());
    let mut dice = Dice(7);
    for at in 0..parcels {
        let number = format!("LB{at:09}CN");
        let mut second = NOW - 150 * DAY + i64::from(at) * 150 * DAY / i64::from(parcels);
        orders.push_str(&format!(
            "O-{at},Shipped,{},BR,20.00,USD,Cainiao Standard,{number}\n",
            stamp(second - DAY)
        ));
        let stages = [
            ("Accepted by carrier", 2.0),
            ("Departed from origin country", 6.0),
            ("Import customs clearance started", 3.0),
            ("Import customs clearance completed", 4.0),
            ("Delivered", 0.0),
        ];
        for (text, median) in stages {
            if second > NOW {
                break;
            }
            scans.push_str(&format!("{number},{},,{text}\n", stamp(second)));
            second += dice.stay(median).max(HOUR);
        }
    }
    desk.import(&[("orders.csv", &orders)]);
    desk.import(&[("events.csv", &scans)]);
    desk
}

fn lanes(desk: &TestDesk) -> Value {
    desk.ask("lanes", json!({ "task": "t" }))
}

fn stage<'a>(lane: &'a Value, id: &str) -> &'a Value {
    lane["stages"].as_array().unwrap().iter().find(|it| it["stage"] == id).unwrap()
}

#[test]
fn a_desk_learns_how_long_its_lanes_take_and_goes_by_it() {
    let desk = past(600);

    let lanes = lanes(&desk);

    let lane = &lanes["lanes"][0];
    assert_eq!(lane["name"], "Cainiao Standard · China → Brazil");
    let customs = stage(lane, "import_customs");
    assert!(customs["samples"].as_u64() > Some(300) && customs["counts"] == true, "{customs}");
    let days = |at: usize| -> f64 {
        customs["quantiles"][at].as_str().unwrap().trim_end_matches(" d").parse().unwrap()
    };
    assert!((days(0) - 3.0).abs() < 0.5, "half within three days: {customs}");
    assert!((days(2) - 5.7).abs() < 1.0, "nine of ten within 5.7: {customs}");
    let listed = desk.ask("list", json!({ "view": "all", "filter": lane["filter"] }));
    assert_eq!(listed["total"], 600, "the lane opens its parcels");
}

#[test]
fn what_is_usual_on_a_lane_takes_the_place_of_a_rules_own_time_and_says_so() {
    let desk = past(600);
    let order = |number: &str, service: &str| {
        format!("{HEADER}S-{number},Shipped,2026-10-30 10:00,BR,20.00,USD,{service},{number}\n")
    };
    desk.import(&[("one.csv", &order("RB900000001CN", "Cainiao Standard"))]);
    desk.import(&[("other.csv", &order("RB900000002CN", "Nobody Knows Post"))]);
    // Almost seven days, of which a Sunday and a holiday: five business days are not over, but nine of ten on this lane are through.
    let scans = ["RB900000001CN", "RB900000002CN"].map(|number| {
        format!(
            "{number},2026-11-02 08:00,,Accepted by carrier\n\
             {number},2026-11-05 08:00,,Departed from origin country\n\
             {number},2026-11-15 18:00,,Import customs clearance started\n"
        )
    });
    desk.import(&[("s.csv", &format!("{EVENTS}{}", scans.concat()))]);
    let said = |number: &str| {
        let detail = desk.shipment(number);
        (detail["row"]["rule"].clone(), detail["why"].to_string())
    };
    assert_eq!(said("RB900000001CN").0, Value::Null);

    lanes(&desk);

    let (rule, why) = said("RB900000001CN");
    assert_eq!(rule, "import_customs_delay");
    assert!(why.contains("On this lane nine of ten parcels are further within"), "{why}");
    assert_eq!(said("RB900000002CN").0, Value::Null, "nobody knows that line");
}

#[test]
fn a_parcel_says_when_it_should_be_there_and_from_what_that_is_known() {
    let desk = past(600);
    lanes(&desk);
    let open = desk.ask("list", json!({ "view": "all", "filter": "stage:import_customs" }));
    let rows = desk.ask("rows", json!({ "list": open["list"], "first": 0, "count": 1 }));
    let detail = desk.ask("shipment", json!({ "id": rows["rows"][0]["id"] }));

    let expected = &detail["expected"];

    let at = |field: &str| expected[field]["at"].as_str().unwrap().to_owned();
    assert!(at("from") < at("likely") && at("likely") < at("to"), "{expected}");
    assert!(at("from").as_str() > "2026-11-22T12:00:00Z", "not in the past: {expected}");
    assert!(expected["because"].as_str().unwrap().contains("on this lane"), "{expected}");
    let delivered = desk.ask("list", json!({ "view": "all", "filter": "stage:delivered" }));
    let rows = desk.ask("rows", json!({ "list": delivered["list"], "first": 0, "count": 1 }));
    let there = desk.ask("shipment", json!({ "id": rows["rows"][0]["id"] }));
    assert_eq!(there["expected"], Value::Null);
}

#[test]
fn lanes_keep_on_held_out_parcels_what_they_promise() {
    let calibration = past(1_000).ask("calibration", json!({ "task": "t" }));

    let all = &calibration["rows"][0]["kept"];
    for kept in all.as_array().unwrap() {
        let (promised, found) = (kept["promised"].as_f64().unwrap(), kept["kept"].as_f64().unwrap());
        assert!((promised - found).abs() < 5.0, "{kept}");
        assert!(kept["asked"].as_u64() > Some(500), "{kept}");
    }
    assert!(calibration["verdict"].as_str().unwrap().contains("keep what they promise"), "{calibration}");
}

#[test]
fn a_desk_with_little_past_says_that_it_cannot_tell() {
    let calibration = past(20).ask("calibration", json!({ "task": "t" }));

    assert_eq!((&calibration["split"], &calibration["rows"]), (&Value::Null, &json!([])));
    assert!(calibration["verdict"].as_str().unwrap().contains("Too few"), "{calibration}");
}

#[test]
fn an_import_that_is_taken_back_is_no_longer_learned_from() {
    let desk = past(200);
    let before = lanes(&desk)["parcels"].clone();
    let more = format!("{EVENTS}LB000000001CN,{},,Returned to sender\n", stamp(NOW - HOUR));
    let order = format!("{HEADER}N-1,Shipped,2026-10-20 10:00,FR,20.00,USD,Other Line,RB900000001CN\n");
    desk.import(&[("order.csv", &order)]);
    let scans = format!(
        "{more}RB900000001CN,2026-10-22 08:00,,Accepted by carrier\nRB900000001CN,2026-10-25 08:00,,Delivered\n"
    );
    let report = desk.import(&[("scans.csv", &scans)]);
    assert_eq!(lanes(&desk)["total"], 2);

    desk.ask("import_undo", json!({ "import": report[0]["import"] }));

    let after = lanes(&desk);
    assert_eq!((&after["total"], &after["parcels"]), (&json!(1), &before));
}

#[test]
fn a_rule_is_tried_on_the_desks_past_before_it_is_changed() {
    let desk = past(600);
    lanes(&desk);
    let ask = json!({ "rule": "import_customs_delay", "edits": [
        { "key": "import_customs_delay/lane", "value": "false" },
        { "key": "import_customs_delay/warn", "value": "2 B" },
    ], "task": "t" });
    let before = desk.ids("needs_you");

    let backtest = desk.ask("backtest", ask);

    let fired = |side: &str| backtest[side]["fired"]["count"].as_u64().unwrap();
    assert_eq!(backtest["parcels"], 600);
    assert!(fired("then") > fired("now") && fired("now") > 0, "{backtest}");
    for side in ["now", "then"] {
        let parts = |name: &str| backtest[side][name]["count"].as_u64().unwrap();
        let real = backtest[side]["real"].as_array().unwrap().iter();
        let real: u64 = real.map(|part| part["count"].as_u64().unwrap()).sum();
        assert_eq!(real + parts("nothing") + parts("unknown"), fired(side), "{backtest}");
        let view = &backtest[side]["nothing"]["view"];
        let listed = desk.ask("list", json!({ "view": view, "filter": "" }));
        assert_eq!(listed["total"], parts("nothing"), "the number opens what it counts");
    }
    assert!(backtest["verdict"].as_str().unwrap().contains("adds"), "{backtest}");
    assert_eq!(desk.ids("needs_you"), before, "nothing was changed");
}

#[test]
fn a_backtest_knows_when_a_parcel_came_back() {
    let desk = TestDesk::new();
    let orders: String = (1..=3)
        .map(|at| format!("O-{at},Shipped,2026-09-01 10:00,DE,20.00,USD,RB00000000{at}CN\n"))
        .collect();
    desk.import(&[("orders.csv", &format!("{ORDERS}{orders}"))]);
    // Each waits three weeks in customs; then one is delivered, one comes back, one still waits.
    let scans = "RB000000001CN,2026-09-10 08:00,,Import customs clearance started\n\
                 RB000000001CN,2026-10-05 08:00,,Delivered\n\
                 RB000000002CN,2026-09-10 08:00,,Import customs clearance started\n\
                 RB000000002CN,2026-10-05 08:00,,Returned to sender\n\
                 RB000000003CN,2026-11-10 08:00,,Import customs clearance started\n";
    desk.import(&[("events.csv", &format!("{EVENTS}{scans}"))]);

    let backtest = desk.ask("backtest", json!({ "rule": "import_customs_delay", "edits": [], "task": "t" }));

    let now = &backtest["now"];
    assert_eq!((&now["fired"]["count"], &now["precision"]), (&json!(3), &json!("50 %")));
    assert_eq!((&now["nothing"]["count"], &now["unknown"]["count"]), (&json!(1), &json!(1)));
    assert_eq!((&now["real"][0]["id"], &now["real"][0]["count"]), (&json!("returned"), &json!(1)));
    assert_eq!(backtest["then"], Value::Null);
}
