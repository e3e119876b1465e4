//! The words: what each language has to say, and that all of it is said somewhere.

use crate::{
    messages::{File, files, is_name},
    none,
    tree::{self, Source},
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// `words.toml`.
#[derive(Deserialize)]
struct Words {
    whole: Vec<String>,
    speaker: Vec<Speaker>,
}

/// Code that says the messages of some topics.
#[derive(Deserialize)]
struct Speaker {
    topics: Vec<String>,
    code: Vec<String>,
    asks: Vec<String>,
    quote: char,
    families: BTreeMap<String, Vec<String>>,
}

fn words() -> Words {
    toml::from_str(include_str!("words.toml")).unwrap()
}

/// The file that says what there is to say: the first whole language's of the topic.
fn model<'a>(files: &'a [File], topic: &str, words: &Words) -> &'a File {
    let of = |language: &String| files.iter().find(|it| it.topic == topic && it.language == *language);
    words.whole.iter().find_map(of).expect("a topic is in a whole language")
}

impl Speaker {
    /// Its code without comments and tests, in one text each file.
    fn code<'a>(&self, sources: &'a [Source]) -> Vec<(&'a Source, String)> {
        let ours = |source: &&Source| {
            self.code.iter().any(|folder| source.under(folder))
                && !source.tests()
                && [".rs", ".ts", ".svelte"].iter().any(|end| source.ends(end))
        };
        sources.iter().filter(ours).map(|source| (source, product(source))).collect()
    }

    /// Names in quotes that are asked for: `t('close')`.
    fn asked<'a>(&self, code: &'a str) -> Vec<&'a str> {
        self.calls(code).filter_map(|rest| quoted(rest, self.quote)).collect()
    }

    /// What follows each ask.
    fn calls<'a>(&self, code: &'a str) -> impl Iterator<Item = &'a str> {
        self.asks.iter().flat_map(move |ask| {
            code.match_indices(ask.as_str())
                .filter(|(at, _)| !code[..*at].ends_with(is_name))
                .map(move |(at, _)| code[at + ask.len()..].trim_start())
        })
    }

    /// The names that the code puts together, `*` for what it puts in: `stage-*`.
    fn computed(&self, code: &str) -> BTreeSet<String> {
        if self.quote == '"' {
            return code.split('"').skip(1).filter_map(|text| pattern(text, "{")).collect();
        }
        let templates = self.calls(code).filter_map(|rest| rest.strip_prefix('`')?.split('`').next());
        templates.filter_map(|text| pattern(text, "${")).collect()
    }
}

/// A file without its comments and its own tests.
fn product(source: &Source) -> String {
    source.product().map(|(_, line)| line).collect::<Vec<_>>().join("\n")
}

/// The text between two quotes, where it is a name.
fn quoted(text: &str, quote: char) -> Option<&str> {
    let inner = text.strip_prefix(quote)?.split(quote).next()?;
    (!inner.is_empty() && inner.chars().all(|c| is_name(c) || c == '.')).then_some(inner)
}

/// `stage-{}` and `cmd-${id}.also` as `stage-*` and `cmd-*`; None for other texts.
fn pattern(text: &str, open: &str) -> Option<String> {
    let (before, rest) = text.split_once(open)?;
    let (_, after) = rest.split_once('}')?;
    let after = after.split('.').next().unwrap_or_default();
    let name = |part: &str| part.chars().all(is_name);
    (before.ends_with('-') && name(before) && name(after)).then(|| format!("{before}*{after}"))
}

/// What stands for the `*`.
fn member<'a>(id: &'a str, pattern: &str) -> Option<&'a str> {
    let (before, after) = pattern.split_once('*')?;
    id.strip_prefix(before)?.strip_suffix(after).filter(|rest| !rest.is_empty())
}

/// Whether a word stands in quotes, or in a cell of a table.
fn holds(text: &str, word: &str) -> bool {
    let edge = |c: Option<char>| c.is_none_or(|c| "\"'`\t\n\r".contains(c));
    text.match_indices(word)
        .any(|(at, _)| edge(text[..at].chars().next_back()) && edge(text[at + word.len()..].chars().next()))
}

#[test]
fn english_and_chinese_say_everything_and_no_language_anything_twice_or_beside_it() {
    let (words, files) = (words(), files());
    let mut findings = Vec::new();
    for file in &files {
        let model = model(&files, &file.topic, &words);
        findings.extend(file.twice.iter().map(|id| format!("{}: {id} twice", file.path)));
        let beside = file.messages.keys().filter(|id| !model.messages.contains_key(*id));
        findings.extend(beside.map(|id| format!("{}: {id} is not in {}", file.path, model.path)));
        let lacks = model.messages.keys().filter(|id| !file.messages.contains_key(*id));
        if words.whole.contains(&file.language) {
            findings.extend(lacks.map(|id| format!("{}: no {id}", file.path)));
        }
    }
    none("messages that are not in every language:", findings);
}

#[test]
fn no_language_uses_a_fact_that_the_english_message_is_not_given() {
    let (words, files) = (words(), files());
    let mut findings = Vec::new();
    for file in &files {
        let model = model(&files, &file.topic, &words);
        for (id, facts) in &file.messages {
            let Some(given) = model.messages.get(id) else { continue };
            findings.extend(facts.difference(given).map(|fact| format!("{}: {id} uses ${fact}", file.path)));
        }
    }
    none("facts that nobody hands over:", findings);
}

#[test]
fn every_message_is_said_and_every_one_that_is_asked_for_is_written() {
    let (words, files, sources) = (words(), files(), tree::sources());
    let mut findings = Vec::new();
    for speaker in &words.speaker {
        let known: BTreeSet<&str> = speaker
            .topics
            .iter()
            .flat_map(|topic| model(&files, topic, &words).messages.keys().map(String::as_str))
            .collect();
        let code = speaker.code(&sources);
        for (source, text) in &code {
            let gaps = speaker.asked(text).into_iter().filter(|id| !known.contains(id));
            findings.extend(gaps.map(|id| format!("{}: {id} is written nowhere", source.path)));
        }
        let asked: BTreeSet<&str> = code.iter().flat_map(|(_, text)| speaker.asked(text)).collect();
        let named: BTreeSet<&str> = code
            .iter()
            .flat_map(|(_, text)| text.split(speaker.quote))
            .filter(|text| text.contains('-') && text.chars().all(|c| is_name(c) || c == '.'))
            .chain(asked)
            .collect();
        let message = |id: &str| id.split('.').next().unwrap_or_default().to_owned();
        let said: BTreeSet<String> = named.into_iter().map(message).collect();
        let unsaid = known.iter().filter(|id| !id.contains('.') && !said.contains(**id));
        let unsaid = unsaid.filter(|id| {
            !speaker.families.iter().any(|(pattern, from)| {
                member(id, pattern).is_some_and(|rest| comes_from(rest, from, &sources))
            })
        });
        findings.extend(unsaid.map(|id| format!("{id}: nobody says it")));
    }
    none("messages and code do not fit:", findings);
}

/// Whether a member of a family stands where its members come from.
fn comes_from(member: &str, from: &[String], sources: &[Source]) -> bool {
    let spellings = [member.to_owned(), member.replace('-', "_")];
    from.iter().any(|place| {
        place == member
            || place.contains('/')
                && sources.iter().filter(|source| source.under(place) && !source.tests()).any(|source| {
                    let product = product(source);
                    spellings.iter().any(|word| holds(&product, word))
                })
    })
}

#[test]
fn every_family_of_messages_is_listed_with_where_its_members_come_from() {
    let (words, files, sources) = (words(), files(), tree::sources());
    let mut findings = Vec::new();
    for speaker in &words.speaker {
        let known: Vec<&str> = speaker
            .topics
            .iter()
            .flat_map(|topic| model(&files, topic, &words).messages.keys().map(String::as_str))
            .collect();
        let computed: BTreeSet<String> = speaker
            .code(&sources)
            .iter()
            .flat_map(|(_, text)| speaker.computed(text))
            .filter(|pattern| known.iter().any(|id| member(id, pattern).is_some()))
            .collect();
        let listed: BTreeSet<String> = speaker.families.keys().filter(|it| *it != "*").cloned().collect();
        findings
            .extend(computed.difference(&listed).map(|it| format!("{it} is put together, and not listed")));
        findings.extend(
            listed.difference(&computed).map(|it| format!("{it} is listed, and nobody puts it together")),
        );
        for (pattern, from) in &speaker.families {
            let places = from.iter().filter(|it| it.contains('/'));
            let gone = places.filter(|place| !sources.iter().any(|source| source.under(place)));
            findings.extend(gone.map(|place| format!("{pattern}: {place} is not there")));
        }
    }
    none("families of messages (tests/shape/words.toml):", findings);
}
