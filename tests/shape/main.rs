//! ARCHITECTURE.md as a test: the arrows between the crates, the places where things may stand, and the sizes.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot set its scene has failed")]

mod arrows;
mod messages;
mod places;
mod tree;
mod window;
mod words;

use serde::Deserialize;
use std::collections::BTreeMap;

/// `shape.toml`.
#[derive(Deserialize)]
struct Shape {
    top_level: Vec<String>,
    arrows: BTreeMap<String, Vec<String>>,
    reserved: Vec<Reserve>,
    named: Vec<Reserve>,
    lines: Lines,
    sql: Sql,
    clock: Clock,
    window: Window,
}

/// Crates of others that only some of ours may have.
#[derive(Deserialize)]
struct Reserve {
    what: String,
    crates: Vec<String>,
    only: Vec<String>,
}

#[derive(Deserialize)]
struct Lines {
    rust: usize,
    svelte: usize,
    shell: usize,
}

#[derive(Deserialize)]
struct Sql {
    words: Vec<String>,
    only: String,
}

#[derive(Deserialize)]
struct Clock {
    rust: String,
    calls: Vec<String>,
    window: Vec<String>,
}

#[derive(Deserialize)]
struct Window {
    topics: String,
    common: Vec<String>,
}

impl Shape {
    fn read() -> Shape {
        toml::from_str(include_str!("shape.toml")).unwrap()
    }
}

/// Fails with all findings at once, so that one run shows all of the work.
fn none(rule: &str, findings: Vec<String>) {
    assert!(findings.is_empty(), "{rule}\n  {}", findings.join("\n  "));
}
