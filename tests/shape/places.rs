//! Where things stand, and how long they are.

use crate::{
    Shape, none,
    tree::{self, Source},
};
use std::collections::BTreeSet;

fn rust() -> Vec<Source> {
    tree::sources().into_iter().filter(|source| source.ends(".rs")).collect()
}

#[test]
fn the_top_level_holds_nothing_that_a_newcomer_would_not_expect() {
    let shape = Shape::read();
    let paths = tree::paths();
    let top: BTreeSet<&str> = paths.iter().filter_map(|path| path.split('/').next()).collect();
    let expected = |name: &str| {
        let lock = name.ends_with(".lock") || name == "package-lock.json";
        lock || name.starts_with('.')
            || name.starts_with("LICENSE")
            || shape.top_level.iter().any(|it| it == name)
    };
    none(
        "beside the fixed top level:",
        top.into_iter().filter(|name| !expected(name)).map(str::to_owned).collect(),
    );
}

#[test]
fn no_file_is_too_long_to_be_read_in_one_go() {
    let lines = Shape::read().lines;
    let most = |source: &Source| match source.path.rsplit('.').next() {
        Some("rs") => Some(lines.rust),
        Some("svelte") => Some(lines.svelte),
        _ => None,
    };
    let findings = tree::sources().into_iter().filter_map(|source| {
        let (count, most) = (source.text.lines().count(), most(&source)?);
        (count > most).then(|| format!("{}: {count} lines, more than {most}", source.path))
    });
    none("files that want to be two:", findings.collect());
}

#[test]
fn the_shell_stays_thin() {
    let most = Shape::read().lines.shell;
    let shell = rust().into_iter().filter(|source| source.under("src-tauri/src/"));
    let count: usize = shell.map(|source| source.text.lines().count()).sum();

    assert!(count <= most, "src-tauri/src has {count} lines, more than {most}: it decides something");
}

#[test]
fn sql_is_written_in_the_store_and_nowhere_else() {
    let sql = Shape::read().sql;
    let written = |line: &str| {
        let quoted = line.find('"').map_or("", |at| &line[at..]);
        sql.words.iter().filter(|word| quoted.contains(*word)).count() > 0
    };
    let mut findings: Vec<String> =
        tree::paths().into_iter().filter(|it| it.ends_with(".sql") && !it.starts_with(&sql.only)).collect();
    for source in rust().iter().filter(|source| !source.under(&sql.only) && !source.tests()) {
        let lines = source.product().filter(|(_, line)| written(line));
        findings.extend(lines.map(|(number, line)| format!("{}:{number}: {}", source.path, line.trim())));
    }
    none("SQL outside the store:", findings);
}

#[test]
fn the_time_is_read_in_one_place_and_handed_on_from_there() {
    let clock = Shape::read().clock;
    let mut findings = Vec::new();
    for source in tree::sources().iter().filter(|source| !source.tests() && source.path != clock.rust) {
        let calls = match source.path.rsplit('.').next() {
            Some("rs") => &clock.calls,
            Some("ts" | "svelte") => &clock.window,
            _ => continue,
        };
        let lines = source.product().filter(|(_, line)| calls.iter().any(|call| line.contains(call)));
        findings.extend(lines.map(|(number, line)| format!("{}:{number}: {}", source.path, line.trim())));
    }
    none(&format!("the time is asked for outside {}:", clock.rust), findings);
}

/// In two pieces each, so that this file is not among its own findings.
const MACHINES: [(&str, &str); 8] = [
    ("/ro", "ot/"),
    ("/wo", "rk/"),
    ("C:\\", "Users\\"),
    ("crates", ".io"),
    ("npmjs", ".org"),
    ("npm", "mirror"),
    ("pypi", ".org"),
    ("proxy.golang", ".org"),
];

/// A person's folder: tests may invent one.
const HOMES: [(&str, &str); 2] = [("/ho", "me/"), ("/Us", "ers/")];

#[test]
fn no_file_knows_the_machine_or_the_registry_it_was_made_with() {
    let joined =
        |names: &[(&str, &str)]| names.iter().map(|(one, two)| format!("{one}{two}")).collect::<Vec<_>>();
    let (machines, homes) = (joined(&MACHINES), joined(&HOMES));
    let locked = |source: &&Source| !source.ends(".lock") && !source.ends("package-lock.json");
    let mut findings = Vec::new();
    for source in tree::sources().iter().filter(locked) {
        let names = || machines.iter().chain(homes.iter().filter(|_| !source.tests()));
        for (number, line) in (1..).zip(source.text.lines()) {
            let known = names().filter(|name| line.contains(*name));
            findings.extend(known.map(|name| format!("{}:{number}: {name}", source.path)));
        }
    }
    none("a machine's path or a registry's name:", findings);
}
