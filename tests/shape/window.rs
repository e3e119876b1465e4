//! The window's own arrows, and its words.

use crate::{
    Shape, none,
    tree::{self, Source},
};
use std::collections::{BTreeMap, BTreeSet};

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

/// Topic and language of a message file: `window.zh-CN.ftl`, or `zh-CN/window.ftl`.
fn language(path: &str) -> Option<(String, String)> {
    let (folder, file) = path.strip_suffix(".ftl")?.rsplit_once('/')?;
    Some(match file.split_once('.') {
        Some((topic, language)) => (format!("{folder}/{topic}"), language.to_owned()),
        None => {
            let (above, language) = folder.rsplit_once('/')?;
            (format!("{above}/{file}"), language.to_owned())
        }
    })
}

/// The messages of a file and their attributes: `queue-title`, `queue-title.label`.
fn messages(text: &str) -> Vec<String> {
    let mut ids = Vec::new();
    let mut message = "";
    for line in text.lines() {
        let Some((id, _)) = line.split_once('=') else { continue };
        let id = id.trim_end();
        let name =
            |id: &str| !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
        match id.trim_start().strip_prefix('.') {
            Some(attribute) if id.starts_with(' ') && name(attribute) => {
                ids.push(format!("{message}.{attribute}"))
            }
            _ if !line.starts_with([' ', '\t', '#']) && name(id) => {
                message = id;
                ids.push(id.to_owned());
            }
            _ => {}
        }
    }
    ids
}

#[test]
fn every_language_says_everything_and_nothing_twice() {
    let mut topics: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    let mut findings = Vec::new();
    for source in tree::sources() {
        let Some((topic, language)) = language(&source.path) else { continue };
        let said = topics.entry(topic).or_default().entry(language).or_default();
        for id in messages(&source.text) {
            if !said.insert(id.clone()) {
                findings.push(format!("{}: {id} twice", source.path));
            }
        }
    }
    for (topic, languages) in &topics {
        let all: BTreeSet<_> = languages.values().flatten().collect();
        for (language, said) in languages {
            findings.extend(
                all.iter()
                    .filter(|id| !said.contains(**id))
                    .map(|id| format!("{topic} in {language}: no {id}")),
            );
        }
    }
    none("messages that are not in every language:", findings);
}
