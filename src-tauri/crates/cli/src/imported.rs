//! What an import did, in lines.

use crate::answer::field;
use serde_json::Value;

/// Changes that are told one by one.
const CHANGES: usize = 20;

/// The counts of one file, what moved and changed, and the rows that it was not taken from.
pub fn imported(file: &Value) -> String {
    let count = |pointer: &str| file.pointer(pointer).and_then(Value::as_u64).unwrap_or(0);
    let rows = |name: &str| file[name].as_array().into_iter().flatten();
    let mut lines = vec![format!(
        "{}: {} orders new, {} changed, {} unchanged; {} events new, {} known",
        field(file, "/file"),
        count("/orders/new"),
        count("/orders/changed"),
        count("/orders/unchanged"),
        count("/events/new"),
        count("/events/known"),
    )];
    let moved = [
        ("moved forward", "/moves/forward"),
        ("newly stuck", "/moves/stuck"),
        ("moved back", "/moves/regressed"),
        ("facts kept from newer files", "/kept_newer"),
    ];
    let moved = moved.map(|(what, pointer)| (what, count(pointer))).into_iter().filter(|(_, n)| *n > 0);
    let moved: Vec<String> = moved.map(|(what, n)| format!("{n} {what}")).collect();
    if !moved.is_empty() {
        lines.push(format!("  {}", moved.join(", ")));
    }
    lines.extend(rows("changes").take(CHANGES).map(|change| {
        let value = |name: &str| change[name].as_str().unwrap_or("-").to_owned();
        format!("  {} {}: {} -> {}", value("order_id"), value("field"), value("old"), value("new"))
    }));
    let more = file["changes"].as_array().map_or(0, Vec::len).saturating_sub(CHANGES);
    if more > 0 {
        lines.push(format!("  and {more} more changes: see --json"));
    }
    lines.extend(rows("rejected").chain(rows("field_errors")).map(|fault| {
        format!(
            "  row {} {}: {} {}",
            fault["row"],
            field(fault, "/column"),
            field(fault, "/reason"),
            field(fault, "/value")
        )
    }));
    lines.join("\n")
}
