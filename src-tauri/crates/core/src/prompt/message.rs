//! Ready messages to buyers, in their language.

use super::PromptKind;
use crate::Country;
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

/// What a message may mention. Empty texts are left out of it.
#[derive(Debug, Clone, Copy, Default)]
pub struct MessageFacts<'a> {
    /// How the buyer is called.
    pub buyer_name: &'a str,
    /// The marketplace's order number.
    pub order_id: &'a str,
    /// The product's title; of several lines the first is used.
    pub title: &'a str,
}

/// One language's words, with `{buyer}`, `{order}` and `{item}` (the title in brackets, or nothing) to fill in.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    hello: String,
    hello_buyer: String,
    confirm: String,
    feedback: String,
    bye: String,
}

static WORDS: LazyLock<BTreeMap<String, Words>> =
    LazyLock::new(|| toml::from_str(include_str!("data/messages.toml")).unwrap_or_default());

static LANGUAGES: LazyLock<Vec<(Country, &'static str)>> = LazyLock::new(|| {
    let rows = include_str!("data/languages.tsv").lines().filter(|line| !line.starts_with('#')).skip(1);
    let pairs = rows.filter_map(|line| {
        let (language, countries) = line.split_once('\t')?;
        Some(countries.split(' ').filter_map(Country::from_alpha2).map(move |country| (country, language)))
    });
    let mut pairs: Vec<_> = pairs.flatten().collect();
    pairs.sort_unstable_by_key(|(country, _)| *country);
    pairs
});

/// Longest title that a message quotes, in letters.
const TITLE: usize = 60;

/// A message that can be sent as it is. A language without words of its own gets English.
pub fn message(kind: PromptKind, lang: &str, facts: &MessageFacts<'_>) -> String {
    let tag = lang.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let Some(words) = WORDS.get(&tag).or_else(|| WORDS.get("en")) else { return String::new() };
    let buyer = facts.buyer_name.trim();
    let hello = if buyer.is_empty() { &words.hello } else { &words.hello_buyer };
    let body = match kind {
        PromptKind::Confirm => &words.confirm,
        PromptKind::Feedback => &words.feedback,
    };
    let fill = [
        ("{buyer}", buyer.to_owned()),
        ("{order}", facts.order_id.trim().to_owned()),
        ("{item}", item(facts.title)),
    ];
    [hello, body, &words.bye].map(|text| filled(text, &fill)).join("\n")
}

/// Tags of all languages with words of their own.
pub fn languages() -> impl Iterator<Item = &'static str> {
    WORDS.keys().map(String::as_str)
}

/// The language to write to a buyer in, by the country that the order goes to; English where that is open.
pub fn buyer_language(country: Option<Country>) -> &'static str {
    let found = country.and_then(|it| LANGUAGES.binary_search_by_key(&it, |(country, _)| *country).ok());
    found.and_then(|at| LANGUAGES.get(at)).map_or("en", |(_, language)| language)
}

/// In one pass, so that braces in a buyer's name stay as they are.
fn filled(text: &str, fill: &[(&str, String)]) -> String {
    let mut rest = text;
    let mut whole = String::with_capacity(text.len() + 80);
    while let Some(at) = rest.find('{') {
        let (before, tail) = rest.split_at(at);
        whole.push_str(before);
        match fill.iter().find(|(name, _)| tail.starts_with(name)) {
            Some((name, value)) => {
                whole.push_str(value);
                rest = tail.get(name.len()..).unwrap_or_default();
            }
            None => {
                whole.push('{');
                rest = tail.get(1..).unwrap_or_default();
            }
        }
    }
    whole + rest
}

fn item(title: &str) -> String {
    let line = title.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let short: String = line.chars().take(TITLE).collect();
    let dots = if short.len() < line.len() { "…" } else { "" };
    if short.is_empty() { String::new() } else { format!(" ({}{dots})", short.trim_end()) }
}
