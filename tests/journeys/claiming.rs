//! Claims that were filed, and traces that were asked for.
#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use serde_json::{Value, json};
use tidewaiter_tests::{EVENTS, TestDesk};

const NUMBER: &str = "RB123456785CN";

/// A parcel of 4PX that its carrier has lost.
fn lost() -> TestDesk {
    let desk = TestDesk::new();
    let header = "Order ID,Order Status,Order Time,Shipped Time,Country,Order Amount,Currency,Shipping Method,Tracking Number\n";
    let order = "O-1,Shipped,2026-11-01 10:00,2026-11-02 10:00,DE,20.00,USD,4PX Global Express";
    desk.import(&[("orders.csv", &format!("{header}{order},{NUMBER}\n"))]);
    desk.import(&[("events.csv", &format!("{EVENTS}{NUMBER},2026-11-21 12:00,,Parcel lost\n"))]);
    desk
}

fn notes(desk: &TestDesk) -> Vec<String> {
    let detail = desk.shipment(NUMBER);
    let notes = detail["notes"].as_array().unwrap().iter();
    notes.map(|note| note["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn filing_a_claim_waits_for_the_carrier_and_notes_what_was_filed_as_one_step() {
    let desk = lost();
    let ids = desk.ids("needs_you");

    let done = desk.ask("claim", json!({ "ids": ids, "claim": "4px-inquiry" }));

    assert_eq!(
        done["text"],
        "Filed “4PX postal express: inquiry (answered in 14 to 60 days)” for RB123456785CN"
    );
    let row = &desk.shipment(NUMBER)["row"];
    assert_eq!(row["state"], "waiting_carrier");
    assert_ne!(row["returns"], Value::Null, "until the playbook's next check");
    let note = notes(&desk).pop().unwrap();
    assert!(note.contains("4PX postal express") && note.contains("until 1 Jan 2027"), "{note}");

    desk.ask("undo", json!({ "step": null }));
    assert_eq!((&desk.shipment(NUMBER)["row"]["state"], notes(&desk).len()), (&json!("open"), 0));
    desk.ask("redo", json!({}));
    assert_eq!((&desk.shipment(NUMBER)["row"]["state"], notes(&desk).len()), (&json!("waiting_carrier"), 1));
}

#[test]
fn a_trace_is_noted_too_and_needs_no_claim() {
    let desk = TestDesk::with_open(&[NUMBER, "LP00123456789012"]);

    let done = desk.ask("claim", json!({ "ids": desk.ids("needs_you"), "claim": "trace" }));

    assert_eq!(
        (&done["changed"], &done["text"]),
        (&json!(2), &json!("Asked the carrier to trace 2 shipments"))
    );
    assert_eq!(desk.ids("waiting_carrier").len(), 2);
    assert_eq!(notes(&desk), ["Trace: the carrier was asked to look for the parcel."]);
}

#[test]
fn a_claim_that_a_shipment_does_not_have_is_refused_and_nothing_is_kept() {
    let desk = lost();
    desk.import(&[("held.csv", &format!("{EVENTS}XX1234567890,2026-11-20 08:00,,Held by customs\n"))]);
    let ids = desk.ids("needs_you");

    let ask = json!({ "ids": ids, "claim": "4px-inquiry" });
    assert_eq!(desk.try_ask("claim", ask), Err("bad_ask".to_owned()), "one of the two has no such claim");

    assert_eq!(desk.ids("needs_you"), ids);
    assert!(notes(&desk).is_empty());
}
