//! The message files, read line by line.

use crate::tree;
use std::collections::{BTreeMap, BTreeSet};

/// The messages of one file: a message or an attribute (`queue-title`, `queue-title.label`) and the facts that it uses.
pub struct File {
    pub path: String,
    /// `desk`, `window`.
    pub topic: String,
    pub language: String,
    pub messages: BTreeMap<String, BTreeSet<String>>,
    pub twice: Vec<String>,
}

/// All message files: `window.zh-CN.ftl`.
pub fn files() -> Vec<File> {
    let read = |source: tree::Source| {
        let (_, name) = source.path.rsplit_once('/')?;
        let (topic, language) = name.strip_suffix(".ftl")?.split_once('.')?;
        let (topic, language) = (topic.to_owned(), language.to_owned());
        let mut file =
            File { path: source.path, topic, language, messages: BTreeMap::new(), twice: Vec::new() };
        file.read(&source.text);
        Some(file)
    };
    tree::sources().into_iter().filter_map(read).collect()
}

impl File {
    fn read(&mut self, text: &str) {
        let (mut message, mut current) = (String::new(), String::new());
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some(id) = begun(line) {
                current = match id.strip_prefix('.') {
                    Some(_) => format!("{message}{id}"),
                    None => id.to_owned(),
                };
                if !id.starts_with('.') {
                    message = id.to_owned();
                }
                if self.messages.insert(current.clone(), BTreeSet::new()).is_some() {
                    self.twice.push(current.clone());
                }
            }
            if let Some(facts) = self.messages.get_mut(&current) {
                facts.extend(facts_of(line));
            }
        }
    }
}

/// The message or attribute that a line begins: `queue-title`, `.label`.
fn begun(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let name = |id: &str| !id.is_empty() && id.chars().all(is_name);
    match id.trim().strip_prefix('.') {
        Some(attribute) => (line.starts_with(' ') && name(attribute)).then(|| id.trim()),
        None => (!line.starts_with([' ', '\t']) && name(id.trim())).then(|| id.trim()),
    }
}

fn facts_of(line: &str) -> impl Iterator<Item = String> {
    let name = |rest: &str| rest.chars().take_while(|c| is_name(*c)).collect::<String>();
    line.split('$').skip(1).map(name).filter(|fact| !fact.is_empty())
}

/// What ids are made of.
pub fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-_".contains(c)
}
