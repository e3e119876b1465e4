//! The dashboard as lines: a part after the other, each with its columns parted by tabs.

use crate::answer::field;
use serde_json::Value;

/// All of it.
pub(crate) fn dashboard(dashboard: &Value) -> String {
    let part = |name: &str, line: fn(&Value) -> String| {
        let lines = dashboard[name].as_array().into_iter().flatten().map(line);
        [name.to_owned()]
            .into_iter()
            .chain(lines.map(|line| format!("  {line}")))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let parts = [
        part("stages", |it| columns(&[field(it, "/name"), count(it, "parcels"), count(it, "needing")])),
        part("weeks", |it| {
            columns(&[field(it, "/id"), count(it, "opened"), count(it, "resolved"), field(it, "/name")])
        }),
        part("lanes", lane),
        part("carriers", carrier),
        part("risk", |it| columns(&[field(it, "/name"), count(it, "parcels"), field(it, "/sum")])),
    ];
    parts.join("\n")
}

fn lane(lane: &Value) -> String {
    let cell = |cell: &Value| {
        let parts = ["/stage", "/parcels/text", "/median", "/usual"].map(|part| field(cell, part));
        format!("\n    {}\t{}", columns(&parts), cell["level"])
    };
    let cells = lane["cells"].as_array().into_iter().flatten().filter(|cell| !cell.is_null()).map(cell);
    [field(lane, "/name").to_owned()].into_iter().chain(cells).collect()
}

fn carrier(it: &Value) -> String {
    let (on_time, p50, p90) = (field(it, "/on_time_text"), field(it, "/p50"), field(it, "/p90"));
    columns(&[field(it, "/name"), count(it, "parcels"), on_time, p50, p90, field(it, "/exception_text")])
}

fn count<'a>(line: &'a Value, name: &str) -> &'a str {
    line[name]["text"].as_str().unwrap_or("")
}

fn columns(parts: &[&str]) -> String {
    parts.join("\t")
}
