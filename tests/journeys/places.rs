//! Where a scan was made tells what it means.

use serde_json::Value;
use tidewaiter_tests::{EVENTS, ORDERS, TestDesk};

fn stage_of(desk: &TestDesk, number: &str) -> Value {
    desk.shipment(number)["row"]["stage"].clone()
}

#[test]
fn customs_that_name_no_direction_are_told_by_where_they_scanned() {
    let desk = TestDesk::new();
    let orders = "O-1,Paid,2026-11-01 10:00,DE,20.00,USD,RB000000001CN\nO-2,Paid,2026-11-01 10:00,DE,20.00,USD,RB000000002CN\n";
    desk.import(&[("orders.csv", &format!("{ORDERS}{orders}"))]);
    desk.import(&[(
        "events.csv",
        &format!(
            "{EVENTS}RB000000001CN,2026-11-10 08:00,\"Shenzhen, CN\",Customs clearance finished\n\
             RB000000002CN,2026-11-10 08:00,\"Leipzig, Germany\",Customs clearance finished\n"
        ),
    )]);

    assert_eq!(stage_of(&desk, "RB000000001CN"), "export_customs");
    assert_eq!(stage_of(&desk, "RB000000002CN"), "customs_cleared");
}

#[test]
fn a_parcel_that_is_handed_over_in_another_country_than_the_orders_is_named() {
    let desk = TestDesk::new();
    desk.import(&[(
        "orders.csv",
        &format!("{ORDERS}O-1,Paid,2026-11-01 10:00,DE,20.00,USD,RB000000001CN\n"),
    )]);
    desk.import(&[(
        "events.csv",
        &format!("{EVENTS}RB000000001CN,2026-11-20 08:00,\"Madrid, Spain\",Out for delivery\n"),
    )]);

    assert_eq!(desk.shipment("RB000000001CN")["row"]["rule"], "data_quality");
}
