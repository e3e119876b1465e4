//! What leads a seller to the desk from outside its window: the tray's counts, and links.

use serde_json::json;
use tidewaiter_desk::{link_to, wire::Notice};
use tidewaiter_tests::{ORDERS, TestDesk};

const HELD: &str = "RB000000001CN";

fn shown(desk: &TestDesk, link: &str) -> String {
    match desk.desk().of_link(link) {
        Notice::Open { shipment } => {
            let detail = desk.ask("shipment", json!({ "id": shipment }));
            detail["row"]["tracking_number"].as_str().unwrap_or_default().to_owned()
        }
        Notice::Say { text } => text,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_link_shows_the_shipment_with_its_tracking_or_order_number() {
    let desk = TestDesk::with_open(&[HELD, "RB000000002CN"]);

    assert_eq!(shown(&desk, &link_to(HELD)), HELD);
    assert_eq!(shown(&desk, "tidewaiter://shipment/rb%20000000001%20cn"), HELD);
    assert_eq!(shown(&desk, &link_to("O-RB000000002CN")), "RB000000002CN");
}

#[test]
fn a_link_to_nothing_is_answered_with_a_sentence() {
    let desk = TestDesk::with_open(&[HELD]);

    assert!(shown(&desk, &link_to("RB999999999CN")).contains("“RB999999999CN”"));
    // The program's own number for a shipment is nobody's business outside.
    assert!(shown(&desk, &link_to("1")).contains("“1”"));
    assert_eq!(shown(&desk, "tidewaiter://import/../../etc/passwd"), "The link does not lead to a shipment.");
}

#[test]
fn the_tray_says_what_needs_a_person_and_what_is_due_today() {
    let desk = TestDesk::with_open(&[HELD, "RB000000002CN"]);
    let paid = "O-3,Paid,2026-11-22 10:00,DE,20.00,USD,RB000000003CN\n";
    desk.import(&[("orders.csv", &format!("{ORDERS}{paid}"))]);
    let counts = desk.ask("overview", json!({}));
    let count = |id: &str| {
        let views = counts["views"].as_array().expect("views");
        views.iter().find(|view| view["id"] == id).expect("a view")["count"].clone()
    };

    let glance = desk.desk().at_a_glance().expect("a glance");

    assert_eq!(glance.title, "Tidewaiter: 2 shipments need you");
    let entries: Vec<_> = glance.entries.iter().map(|entry| (&*entry.id, &*entry.name)).collect();
    let (needs, due) =
        (format!("Needs you: {}", count("needs_you")), format!("Due today: {}", count("due_today")));
    assert_eq!(
        entries,
        [("open", "Open Tidewaiter"), ("go-needs_you", &*needs), ("go-due_today", &*due), ("quit", "Quit")]
    );
}
