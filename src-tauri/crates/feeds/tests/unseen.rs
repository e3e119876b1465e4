//! Lists that no data describes: what their headers speak of and what their values look like is enough, or nothing is
//! taken from them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot read its own file fails"
)]

mod reading;

use reading::{read, try_read};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use tidewaiter_core::record::{OrderRecord, TrackingRecord};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/unseen")
}

fn order(order: &OrderRecord) -> Value {
    json!({
        "order": order.order_id,
        "tracking": order.tracking_numbers.join(" "),
        "ordered": order.ordered_at.map(|at| at.to_string()),
        "paid": order.paid_at.map(|at| at.to_string()),
        "shipped": order.shipped_at.map(|at| at.to_string()),
        "status": order.order_status,
        "country": order.destination_country,
        "amount": order.order_amount.map(|money| money.decimal()),
        "currency": order.currency,
        "carrier": order.carrier,
        "method": order.shipping_method,
        "buyer": order.buyer_name,
        "title": order.title,
        "pieces": order.items_count,
    })
}

fn tracking(record: &TrackingRecord) -> Value {
    let events = record.events.iter().map(|event| {
        format!("{} | {} | {}", event.at, event.place.as_deref().unwrap_or_default(), event.text)
    });
    json!({
        "number": record.tracking_number,
        "country": record.destination_country,
        "events": events.collect::<Vec<_>>(),
    })
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(
            map.into_iter().filter(|(_, value)| !value.is_null() && value != "").collect::<Map<_, _>>(),
        ),
        other => other,
    }
}

/// What a file yields: its first order or run, how many there are, and what was wrong.
fn yields(name: &str) -> Value {
    match try_read(std::fs::read(folder().join(name)).unwrap()) {
        Err(code) => json!({ "refused": code }),
        Ok((_, all, _)) => {
            let first = all.orders.first().map(order).or_else(|| all.tracking.first().map(tracking));
            json!({
                "records": all.orders.len() + all.tracking.len(),
                "faults": all.rejected.len() + all.field_errors.len(),
                "first": first.map(without_nulls),
            })
        }
    }
}

#[test]
fn lists_in_twenty_languages_that_nobody_described_are_read() {
    let expected: Map<String, Value> =
        serde_json::from_str(&std::fs::read_to_string(folder().join("expected.json")).unwrap()).unwrap();
    let files = std::fs::read_dir(folder()).unwrap().count() - 1;
    assert_eq!(files, expected.len(), "each list says what it yields");
    let wrong: Vec<String> = expected
        .iter()
        .map(|(name, should)| (name, yields(name), should))
        .filter(|(_, is, should)| is != *should)
        .map(|(name, is, should)| format!("{name}\n  is        {is}\n  should be {should}"))
        .collect();
    assert!(wrong.is_empty(), "{} of {files} differ\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn numbers_that_are_no_order_s_never_become_one() {
    for (header, values) in [
        ("Phone", ["+12085550101", "+12085550102", "+442079460018"]),
        ("Mobile No.", ["13800138000", "13900139000", "13700137000"]),
        ("EAN code", ["4006381333931", "4006381333948", "4006381333955"]),
        ("", ["4006381333931", "4006381333948", "4006381333955"]),
        ("", ["13800138000", "13900139000", "13700137000"]),
        ("", ["0901234567", "0912345678", "0923456789"]),
        ("Postcode", ["101000", "190000", "630000"]),
        ("Date of birth", ["1984-03-02", "1979-11-23", "1991-05-30"]),
        ("E-mail", ["a1001@example.com", "a1002@example.com", "a1003@example.com"]),
    ] {
        let rows: String = values.iter().map(|value| format!("Dana,{value},US,25.00,2026-07-14\n")).collect();
        match try_read(format!("Name,{header},Country,Total,Date\n{rows}")) {
            Err(code) => assert_eq!(code, "no_header", "{header} {values:?}"),
            Ok((_, all, _)) => {
                assert!(all.orders.is_empty(), "{header} {values:?}: {:?}", all.orders[0].order_id)
            }
        }
    }
}

#[test]
fn a_birthday_is_no_day_of_an_order() {
    for header in ["Birthday", "Geburtsdatum", "Дата рождения", "出生日期", "Customer date"] {
        let (_, all, _) = read(format!(
            "Order ref,{header},Client\nW-10231,1984-03-02,Dana\nW-10232,1979-11-23,Rita\nW-10233,1991-05-30,Omar\n"
        ));

        assert_eq!(all.orders.len(), 3, "{header}");
        assert!(all.orders.iter().all(|order| order.ordered_at.is_none()), "{header}");
    }
}

#[test]
fn a_day_and_its_clock_in_two_columns_are_one_moment() {
    let (_, all, _) = read(
        "Tracking number,Date,Time,Location,Status\nRB497052619CN,14/07/2026,10:05 PM,Leipzig,Posted\nRB497052619CN,15/07/2026,,Leipzig,Departed\n",
    );

    let at: Vec<String> = all.tracking[0].events.iter().map(|event| event.at.to_string()).collect();
    assert_eq!(at, ["2026-07-14T22:05:00", "2026-07-15"]);
    let (about, all, _) = read(
        "client,courier,service_level,tracking_number,order_number,delivery_number,destination_country,order_date,order_time\nboat,dhl,eco,LX123456785CN,W-10231,D-1,DE,2026-07-14,10:05:30\n",
    );
    assert_eq!(about.source, "parcellab");
    assert_eq!(all.orders[0].ordered_at.unwrap().to_string(), "2026-07-14T10:05:30");
}
