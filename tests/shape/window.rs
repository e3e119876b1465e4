//! The window's own arrows.

use crate::{
    Shape, none,
    tree::{self, Source},
};

fn scripts() -> Vec<Source> {
    let script = |source: &Source| source.under("ui/src/") && (source.ends(".ts") || source.ends(".svelte"));
    tree::sources().into_iter().filter(script).collect()
}

/// What a file imports, as it is written: `./grid`, `svelte`, `$lib/shared/focus`.
fn imports(source: &Source) -> Vec<&str> {
    let quoted = |rest: &'_ str| -> Option<(usize, usize)> {
        let open = rest.find(['"', '\''])?;
        let close = rest[open + 1..].find(['"', '\''])? + open + 1;
        Some((open + 1, close))
    };
    let mut found = Vec::new();
    for mark in ["from ", "import ", "import("] {
        for (at, _) in source.text.match_indices(mark) {
            let rest = &source.text[at + mark.len()..];
            let rest = rest.lines().next().unwrap_or_default();
            if rest.starts_with(['"', '\''])
                && let Some((open, close)) = quoted(rest)
            {
                found.push(&rest[open..close]);
            }
        }
    }
    found
}

/// The path of a file's import from the project's root; None for packages.
fn resolved(source: &Source, import: &str) -> Option<String> {
    if let Some(rest) = import.strip_prefix("$lib/") {
        return Some(format!("ui/src/lib/{rest}"));
    }
    if !import.starts_with('.') {
        return None;
    }
    let mut parts: Vec<&str> = source.path.split('/').collect();
    parts.pop();
    for part in import.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

#[test]
fn no_topic_of_the_window_knows_another() {
    let window = Shape::read().window;
    let topic = |path: &str| Some(path.strip_prefix(&window.topics)?.split('/').next()?.to_owned());
    let mut findings = Vec::new();
    for source in scripts() {
        let Some(own) = topic(&source.path) else { continue };
        for import in imports(&source) {
            let Some(other) = resolved(&source, import).and_then(|path| topic(&path)) else { continue };
            if other != own && !window.common.contains(&other) {
                findings.push(format!("{}: {import}", source.path));
            }
        }
    }
    none("a topic imports another, or a common part a topic:", findings);
}

#[test]
fn one_file_of_the_window_speaks_to_tauri() {
    let speaks = |source: &Source| imports(source).iter().any(|import| import.starts_with("@tauri-apps"));
    let files: Vec<_> = scripts().into_iter().filter(speaks).map(|source| source.path).collect();

    assert!(files.len() <= 1, "{files:?}");
    assert!(files.iter().all(|path| path.starts_with("ui/src/lib/ipc/")), "{files:?}");
}
