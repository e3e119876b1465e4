//! Which crate uses which.

use crate::{Reserve, Shape, none, tree};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    process::Command,
};

/// One of our crates and what it names in its manifest, tests aside.
struct Ours {
    name: String,
    uses: BTreeSet<String>,
}

fn ours() -> Vec<Ours> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let asked = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(tree::root())
        .output()
        .unwrap();
    assert!(asked.status.success(), "{}", String::from_utf8_lossy(&asked.stderr));
    let told: Value = serde_json::from_slice(&asked.stdout).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    told["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| Ours {
            name: text(&package["name"]),
            uses: package["dependencies"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|it| it["kind"].as_str() != Some("dev"))
                .map(|it| text(&it["name"]))
                .collect(),
        })
        .collect()
}

/// What each package of the lock file brings in.
fn locked() -> BTreeMap<String, BTreeSet<String>> {
    let lock: toml::Table =
        toml::from_str(&fs::read_to_string(tree::root().join("Cargo.lock")).unwrap()).unwrap();
    let mut brings: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for package in lock["package"].as_array().unwrap() {
        let uses = package.get("dependencies").and_then(toml::Value::as_array).into_iter().flatten();
        let names = uses.filter_map(|it| it.as_str()?.split(' ').next()).map(str::to_owned);
        brings.entry(package["name"].as_str().unwrap().to_owned()).or_default().extend(names);
    }
    brings
}

/// Everything that a crate brings in, directly or through others.
fn reach(from: &Ours, brings: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut left: Vec<String> = from.uses.iter().cloned().collect();
    while let Some(name) = left.pop() {
        if found.insert(name.clone()) {
            // The lock file lists a crate of ours with what its tests use: those are followed one by one.
            left.extend(
                brings.get(&name).into_iter().flatten().filter(|_| !name.starts_with("tidewaiter")).cloned(),
            );
        }
    }
    found
}

impl Reserve {
    fn names(&self, krate: &str) -> bool {
        self.crates.iter().any(|name| match name.strip_suffix('*') {
            Some(family) => krate.starts_with(family),
            None => krate == name,
        })
    }

    /// Those of `used` that this crate may not have.
    fn broken_by(&self, krate: &str, used: &BTreeSet<String>) -> Vec<String> {
        if self.only.iter().any(|name| name == krate) {
            return Vec::new();
        }
        let reserved = used.iter().filter(|name| self.names(name));
        reserved.map(|name| format!("{krate} brings in {name}: {}", self.what)).collect()
    }
}

#[test]
fn every_crate_uses_only_those_of_ours_that_the_arrows_allow() {
    let shape = Shape::read();
    let mut findings = Vec::new();
    for krate in ours() {
        let Some(allowed) = shape.arrows.get(&krate.name) else {
            findings.push(format!("{} has no place in shape.toml", krate.name));
            continue;
        };
        let fine = |used: &&String| allowed.iter().any(|name| name == "*" || name == *used);
        let wrong =
            krate.uses.iter().filter(|used| used.starts_with("tidewaiter")).filter(|used| !fine(used));
        findings.extend(wrong.map(|used| format!("{} uses {used}", krate.name)));
    }
    none("an arrow of ARCHITECTURE.md is broken:", findings);
}

#[test]
fn only_the_shell_and_the_carriers_bring_in_windows_runtimes_and_sockets_and_only_the_store_a_database() {
    let shape = Shape::read();
    let (ours, brings) = (ours(), locked());
    let findings = ours.iter().flat_map(|krate| {
        let used = reach(krate, &brings);
        shape
            .reserved
            .iter()
            .flat_map(move |reserve| reserve.broken_by(&krate.name, &used))
            .collect::<Vec<_>>()
    });
    none("a crate has what is not for it:", findings.collect());
}

#[test]
fn only_the_store_names_the_database_and_only_the_shell_names_tauri() {
    let shape = Shape::read();
    let findings = ours().into_iter().flat_map(|krate| {
        shape.named.iter().flat_map(|reserve| reserve.broken_by(&krate.name, &krate.uses)).collect::<Vec<_>>()
    });
    none("a manifest names what is not for it:", findings.collect());
}
