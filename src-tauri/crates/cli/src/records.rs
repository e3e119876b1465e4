//! Answers as scripts read them.

use crate::answer::field;
use serde_json::{Map, Value, json};

/// A row of the queue as scripts read it.
pub(crate) fn queue_record(row: &Value) -> Value {
    let mut record = Map::new();
    for name in ["id", "order_id", "tracking_number", "rule", "severity", "reason"] {
        record.insert(name.to_owned(), row[name].clone());
    }
    for (name, pointer) in [
        ("since", "/since/at"),
        ("deadline", "/deadline/at/at"),
        ("deadline_kind", "/deadline/kind"),
        ("deadline_doubt", "/deadline/doubt"),
        ("value", "/value/decimal"),
        ("currency", "/value/currency"),
        ("destination_country", "/destination_country"),
        ("carrier", "/carrier"),
        ("stage", "/stage"),
        ("state", "/state"),
        ("returns", "/returns/at"),
        ("outcome", "/outcome"),
        ("next_action", "/next_action"),
    ] {
        record.insert(name.to_owned(), row.pointer(pointer).cloned().unwrap_or(Value::Null));
    }
    Value::Object(record)
}

pub(crate) fn queue_line(row: &Value) -> String {
    [
        row["id"].to_string(),
        field(row, "/severity").to_owned(),
        row["tracking_number"].as_str().or(row["order_id"].as_str()).unwrap_or("").to_owned(),
        field(row, "/destination_country").to_owned(),
        field(row, "/value/text").to_owned(),
        field(row, "/waiting").to_owned(),
        field(row, "/reason").to_owned(),
        field(row, "/deadline/text").to_owned(),
    ]
    .join("\t")
}

/// A shipment as scripts read it: instants instead of texts, ids instead of words.
pub(crate) fn shipment_record(detail: &Value) -> Value {
    let mut record = queue_record(&detail["row"]);
    let Some(fields) = record.as_object_mut() else { return record };
    let here = detail["waterway"].as_array().into_iter().flatten().find(|mark| mark["place"] == "here");
    let since = here.and_then(|mark| mark.pointer("/entered/at")).cloned().unwrap_or(Value::Null);
    fields.insert("stage_since".to_owned(), since);
    fields.insert("why".to_owned(), detail["why"].clone());
    fields.insert("proof".to_owned(), detail["proof"].clone());
    let mut exceptions: Vec<Value> = Vec::new();
    if !detail["row"]["rule"].is_null() {
        exceptions.push(json!({ "rule": detail["row"]["rule"], "severity": detail["row"]["severity"], "reason": detail["row"]["reason"], "state": detail["row"]["state"] }));
    }
    let beneath = detail["beneath"].as_array().into_iter().flatten();
    exceptions.extend(beneath.map(|flag| json!({ "rule": flag["rule"], "severity": flag["severity"], "reason": flag["reason"], "beneath": true })));
    fields.insert("exceptions".to_owned(), Value::Array(exceptions));
    let timeline = detail["timeline"].as_array().into_iter().flatten().map(|scan| {
        json!({ "at": scan["at"]["at"], "place": scan["place"], "text": scan["text"], "code": scan["code"],
            "scheme": scan["scheme"], "stage": scan["stage"], "signal": scan["signal"], "rule": scan["rule"],
            "because": scan["because"], "confidence": scan["confidence"], "decided": scan["decided"] })
    });
    fields.insert("timeline".to_owned(), timeline.collect());
    for name in [
        "legs",
        "part_of",
        "playbook",
        "hold",
        "papers",
        "claims",
        "expected",
        "orders",
        "notes",
        "decisions",
    ] {
        fields.insert(name.to_owned(), detail[name].clone());
    }
    record
}

pub(crate) fn prompt_record(prompt: &Value) -> Value {
    json!({ "id": prompt["id"], "order_id": prompt["order_id"], "kind": prompt["kind"], "due": prompt["due"]["at"],
        "closes": prompt.pointer("/closes/at"), "language": prompt["language"], "message": prompt["message"],
        "warnings": prompt["warnings"] })
}
