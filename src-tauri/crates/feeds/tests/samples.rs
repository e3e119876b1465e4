//! The sample files of every source, each compared with all that is in it.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its fixture fails")]

mod reading;

use reading::All;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use tidewaiter_core::record::{OrderRecord, TrackingRecord};
use tidewaiter_feeds::{Options, RowFault, Source, Tally, open};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/orders")
}

fn read(path: &Path) -> Result<(tidewaiter_feeds::About, All, Tally), String> {
    let source = Source::from_path(path).map_err(|error| error.to_string())?;
    let feed = open(source, &Options::default()).map_err(|refusal| refusal.message())?;
    let about = feed.about.clone();
    let mut all = All::default();
    let tally = feed.read(&mut all).map_err(|error| error.message())?;
    Ok((about, all, tally))
}

/// A decimal without zeros at its end.
fn by_value(amount: &Value) -> Value {
    match amount.as_str() {
        Some(text) if text.contains('.') => json!(text.trim_end_matches('0').trim_end_matches('.')),
        _ => amount.clone(),
    }
}

fn as_expected(order: &OrderRecord) -> Map<String, Value> {
    let mut map = Map::new();
    map.insert("order_id".into(), json!(order.order_id));
    map.insert("tracking_numbers".into(), json!(order.tracking_numbers));
    map.insert("ordered_at".into(), json!(order.ordered_at.map(|at| at.to_string())));
    map.insert("order_status".into(), json!(order.order_status));
    map.insert("destination_country".into(), json!(order.destination_country));
    map.insert("order_amount".into(), by_value(&json!(order.order_amount.map(|money| money.decimal()))));
    map.insert("currency".into(), json!(order.currency));
    map.insert("carrier".into(), json!(order.carrier));
    map.insert("shipping_method".into(), json!(order.shipping_method));
    map.insert("buyer_name".into(), json!(order.buyer_name));
    map.insert("items_count".into(), json!(order.items_count));
    map.insert("line_items".into(), json!((order.line_items > 0).then_some(order.line_items)));
    map.insert("rows".into(), json!(order.rows));
    map.insert("package_ids".into(), json!(order.package_ids));
    map
}

/// All differences between a file as it was read and as it should be.
fn differences(name: &str) -> Vec<String> {
    let expected = std::fs::read(folder().join(format!("{name}.expected.json"))).unwrap();
    let expected: Value = serde_json::from_slice(&expected).unwrap();
    let (about, all, tally) = match read(&folder().join(name)) {
        Ok(read) => read,
        Err(message) => return vec![message],
    };
    let mut wrong = Vec::new();
    let mut same = |what: &str, is: Value, should: &Value| {
        if &is != should {
            wrong.push(format!("{what}: is {is}, should be {should}"));
        }
    };
    same("source", json!(about.source), &expected["source"]);
    same("header row", json!(about.header_row), &expected["header_row"]);
    let none = Vec::new();
    let records = expected["records"].as_array().unwrap_or(&none);
    same("orders", json!(all.orders.len()), &json!(records.len()));
    for should in records {
        let id = should["order_id"].as_str().unwrap();
        let Some(order) = all.orders.iter().find(|order| order.order_id == id) else {
            same("order", Value::Null, &json!(id));
            continue;
        };
        let is = as_expected(order);
        for (key, value) in should.as_object().unwrap() {
            let should = if key == "order_amount" { by_value(value) } else { value.clone() };
            same(&format!("{id} {key}"), is.get(key).cloned().unwrap_or(Value::Null), &should);
        }
    }
    let tracking: Vec<Value> = all.tracking.iter().map(tracking_as_expected).collect();
    let mut should = expected["tracking_records"].clone();
    should.as_array_mut().into_iter().flatten().for_each(|record| join_places(&mut record["events"]));
    same("tracking", json!(tracking), &if should.is_null() { json!([]) } else { should });
    let faults = |faults: &[RowFault]| {
        json!(faults.iter().map(|fault| json!([fault.row, fault.reason.id()])).collect::<Vec<_>>())
    };
    let listed = |key: &str| {
        json!(
            expected[key]
                .as_array()
                .unwrap_or(&none)
                .iter()
                .map(|fault| json!([fault["row"], fault["reason"]]))
                .collect::<Vec<_>>()
        )
    };
    same("rejected", faults(&all.rejected), &listed("rejected"));
    same("field errors", faults(&all.field_errors), &listed("field_errors"));
    same("every row", json!(tally.rows), &json!(tally.taken + tally.ignored + tally.rejected));
    wrong
}

/// Where the place ends and the text begins is a guess: they are compared as one.
fn join_places(events: &mut Value) {
    for event in events.as_array_mut().into_iter().flatten() {
        let at = event["event_time"].as_str().unwrap_or_default();
        let at = if at.len() == 16 { format!("{at}:00") } else { at.to_owned() };
        let pieces = [&event["event_location"], &event["event_text"]]
            .map(|piece| piece.as_str().unwrap_or_default().to_owned());
        *event = json!([
            at,
            pieces.iter().filter(|piece| !piece.is_empty()).cloned().collect::<Vec<_>>().join(", ")
        ]);
    }
}

fn tracking_as_expected(record: &TrackingRecord) -> Value {
    let mut events = json!(
        record.events.iter().map(|event| json!({"event_time": event.at.to_string(), "event_location": event.place, "event_text": event.text})).collect::<Vec<_>>()
    );
    join_places(&mut events);
    json!({
        "tracking_number": record.tracking_number,
        "status": record.status,
        "origin_country": record.origin_country,
        "destination_country": record.destination_country,
        "events": events,
    })
}

/// The known samples, and nothing but exact.
#[test]
fn every_sample_file_is_read_exactly() {
    let mut names: Vec<String> = std::fs::read_dir(folder())
        .unwrap()
        .filter_map(|entry| entry.unwrap().file_name().into_string().ok())
        .filter(|name| !name.ends_with(".expected.json"))
        .collect();
    names.sort();
    assert!(names.len() >= 23, "the samples are there");
    let mut wrong = Vec::new();
    for name in &names {
        let differences = differences(name);
        if !differences.is_empty() {
            let first: Vec<String> = differences.iter().take(8).cloned().collect();
            wrong.push(format!("{name}: {} differences\n    {}", differences.len(), first.join("\n    ")));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} are exact\n{}",
        names.len() - wrong.len(),
        names.len(),
        wrong.join("\n")
    );
}
