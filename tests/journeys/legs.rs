//! A parcel that travels under several numbers is one parcel.

use serde_json::{Value, json};
use tidewaiter_tests::{EVENTS, ORDERS, TestDesk};

const FIRST: &str = "LP00123456789012";
const LAST: &str = "9200190212345678901234";

fn ordered() -> TestDesk {
    let desk = TestDesk::new();
    desk.import(&[("orders.csv", &format!("{ORDERS}O-1,Paid,2026-11-01 10:00,US,80.00,USD,{FIRST}\n"))]);
    desk
}

fn handed_over() -> String {
    format!(
        "{EVENTS}{FIRST},2026-11-10 08:00,Los Angeles,Import customs clearance complete\n\
         {FIRST},2026-11-11 08:00,Los Angeles,\"Handed over to last mile carrier, new tracking number {LAST}\"\n"
    )
}

fn delivered() -> String {
    format!("{EVENTS}{LAST},2026-11-14 12:00,\"Chicago, IL\",Delivered\n")
}

fn stage(desk: &TestDesk, number: &str) -> Value {
    desk.shipment(number)["row"]["stage"].clone()
}

#[test]
fn the_last_miles_own_number_delivers_the_parcel_in_whichever_order_the_files_come() {
    let (first, other) = (ordered(), ordered());
    first.import(&[("a.csv", &handed_over()), ("b.csv", &delivered())]);
    other.import(&[("b.csv", &delivered()), ("a.csv", &handed_over())]);

    for desk in [&first, &other] {
        assert_eq!(stage(desk, FIRST), "delivered");
        let shipment = desk.shipment(FIRST);
        assert_eq!(
            shipment["timeline"].as_array().map(Vec::len),
            Some(3),
            "the scans of both legs in one history"
        );
        assert_eq!(shipment["legs"][0]["tracking_number"], LAST);
        assert_eq!(desk.shipment(LAST)["part_of"]["tracking_number"], FIRST);
    }
}

#[test]
fn what_is_wrong_with_a_leg_is_one_exception_and_stands_at_the_parcel() {
    let desk = ordered();
    desk.import(&[("a.csv", &handed_over())]);

    let failed =
        format!("{EVENTS}{LAST},2026-11-20 12:00,\"Chicago, IL\",Delivery attempt failed: nobody at home\n");
    desk.import(&[("b.csv", &failed)]);

    assert_eq!(desk.numbers("needs_you"), [FIRST]);
    assert_eq!(desk.shipment(FIRST)["row"]["rule"], "delivery_failed");
}

#[test]
fn taking_the_announcement_back_takes_the_legs_apart_again() {
    let desk = ordered();
    desk.import(&[("b.csv", &delivered())]);
    let import = desk.import(&[("a.csv", &handed_over())])[0]["import"].clone();
    assert_eq!(stage(&desk, FIRST), "delivered");

    desk.ask("import_undo", json!({ "import": import }));

    assert_eq!(stage(&desk, FIRST), "order_completed");
    assert_eq!(desk.shipment(LAST)["part_of"], Value::Null);
}

#[test]
fn a_number_that_is_another_orders_parcel_stays_that_orders() {
    let desk = ordered();
    desk.import(&[("more.csv", &format!("{ORDERS}O-2,Paid,2026-11-01 10:00,US,80.00,USD,{LAST}\n"))]);
    desk.import(&[("a.csv", &handed_over())]);

    desk.import(&[(
        "c.csv",
        &format!("{EVENTS}{LAST},2026-11-20 12:00,Chicago,Delivery attempt failed: nobody at home\n"),
    )]);

    assert_eq!(desk.shipment(LAST)["part_of"], Value::Null);
    assert_eq!(desk.shipment(LAST)["row"]["rule"], "delivery_failed");
}

#[test]
fn taking_back_the_file_that_brought_a_leg_takes_the_parcel_back_to_where_it_was() {
    let desk = ordered();
    desk.import(&[("a.csv", &handed_over())]);
    let before = stage(&desk, FIRST);
    let import = desk.import(&[("b.csv", &delivered())])[0]["import"].clone();
    assert_eq!(stage(&desk, FIRST), "delivered");

    desk.ask("import_undo", json!({ "import": import }));

    assert_eq!(stage(&desk, FIRST), before);
}

#[test]
fn three_numbers_after_each_other_are_one_parcel() {
    let desk = ordered();
    let middle = "RB123456785CN";
    desk.import(&[(
        "a.csv",
        &format!(
            "{EVENTS}{FIRST},2026-11-10 08:00,Yiwu,New tracking number {middle}\n\
             {middle},2026-11-11 08:00,Los Angeles,\"Handed over to last mile carrier, new tracking number {LAST}\"\n"
        ),
    )]);

    desk.import(&[("b.csv", &delivered())]);

    for number in [FIRST, middle, LAST] {
        assert_eq!(stage(&desk, number), "delivered", "{number}");
    }
    assert_eq!(desk.shipment(LAST)["part_of"]["tracking_number"], middle);
}

#[test]
fn an_order_that_names_both_numbers_is_asked_about_once_the_parcel_is_delivered() {
    let desk = TestDesk::new();
    desk.import(&[(
        "orders.csv",
        &format!("{ORDERS}O-1,Paid,2026-11-01 10:00,US,80.00,USD,{FIRST}\nO-1,Paid,2026-11-01 10:00,US,80.00,USD,{LAST}\n"),
    )]);
    desk.import(&[("a.csv", &handed_over())]);

    let arrived = format!("{EVENTS}{FIRST},2026-11-14 12:00,\"Chicago, IL\",Delivered to recipient\n");
    desk.import(&[("b.csv", &arrived)]);

    assert_eq!(stage(&desk, LAST), "delivered", "the leg is where the parcel is");
    assert_eq!(desk.ask("prompts", json!({ "kind": null }))["prompts"].as_array().map(Vec::len), Some(1));
}
