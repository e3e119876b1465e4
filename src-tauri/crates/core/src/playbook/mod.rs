//! What to do about each rule, with its source.
//!
//! Three layers of data: a rule's general row, a row for the reason of a customs hold, a row for what a destination asks.

use crate::{Country, Lang};
use jiff::civil::Date;
use serde::Deserialize;
use std::sync::LazyLock;

mod stated;

pub use stated::{reason_faults, reason_of};

/// Steps in plain words, and how far they can be trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Play {
    /// The destination that the steps are special to; None: they hold everywhere.
    pub scope: Option<Country>,
    /// When the facts were last looked at.
    pub reviewed_on: Option<Date>,
    /// What to do, first to last; what the destination asks comes first.
    pub steps: Vec<String>,
    /// A few words, imperative, for a list row.
    pub next_action: String,
    /// Where the facts are from, with a word of doubt where nobody official says so.
    pub source: String,
    /// A page with the facts, never a page to pay at.
    pub link: Option<String>,
    /// Of the facts that `source` names: A official, B professional, C blog or forum, U unverified.
    pub grade: char,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    play: Vec<Row>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    rules: Vec<String>,
    reason: Option<String>,
    #[serde(default)]
    to: Vec<String>,
    reviewed_on: Option<String>,
    source: String,
    grade: char,
    link: Option<String>,
    en: Words,
    zh: Words,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    /// A destination's row may leave the next action to the general one.
    next: Option<String>,
    steps: Vec<String>,
}

impl Row {
    fn words(&self, lang: Lang) -> &Words {
        match lang {
            Lang::En => &self.en,
            Lang::Zh => &self.zh,
        }
    }

    fn is_for(&self, rule: &str) -> bool {
        self.rules.iter().any(|it| it == rule)
    }
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let texts = [
        include_str!("data/rules.toml"),
        include_str!("data/reasons.toml"),
        include_str!("data/destinations.toml"),
    ];
    texts.iter().filter_map(|text| toml::from_str::<Sheet>(text).ok()).flat_map(|sheet| sheet.play).collect()
});

/// What to do about a rule's finding; None for an id that no rule has.
///
/// `signal_reason` is the id of a customs-hold reason (`id_missing`, `duty_due`...; `data/reasons.toml`); an unknown one
/// gives the rule's general steps.
pub fn playbook(
    rule: &str,
    signal_reason: Option<&str>,
    destination: Option<Country>,
    lang: Lang,
) -> Option<Play> {
    let of_reason = |reason: &str| {
        ROWS.iter().find(|row| row.to.is_empty() && row.is_for(rule) && row.reason.as_deref() == Some(reason))
    };
    let general = || ROWS.iter().find(|row| row.to.is_empty() && row.is_for(rule) && row.reason.is_none());
    let base = signal_reason.and_then(of_reason).or_else(general)?;
    let special = destination.and_then(|country| {
        let here = |row: &&Row| row.is_for(rule) && row.to.iter().any(|code| code == country.code());
        ROWS.iter().find(here).map(|row| (country, row))
    });
    Some(play(base, special, lang))
}

/// Ids of the customs-hold reasons that the playbook knows.
pub fn reasons() -> impl Iterator<Item = &'static str> {
    ROWS.iter().filter_map(|row| row.reason.as_deref())
}

fn play(base: &Row, special: Option<(Country, &Row)>, lang: Lang) -> Play {
    let facts = special.map_or(base, |(_, row)| row);
    let words = |row: &Row| row.words(lang).steps.clone();
    let mut steps = special.map(|(_, row)| words(row)).unwrap_or_default();
    steps.extend(words(base));
    let next =
        special.and_then(|(_, row)| row.words(lang).next.clone()).or_else(|| base.words(lang).next.clone());
    Play {
        scope: special.map(|(country, _)| country),
        reviewed_on: facts.reviewed_on.as_deref().and_then(|date| date.parse().ok()),
        steps,
        next_action: next.unwrap_or_default(),
        source: doubted(&facts.source, facts.grade, lang),
        link: facts.link.clone(),
        grade: facts.grade,
    }
}

fn doubted(source: &str, grade: char, lang: Lang) -> String {
    match (grade, lang) {
        ('C', Lang::En) => format!("{source} (grade C: not official, check before relying on it)"),
        ('C', Lang::Zh) => format!("{source}（C 级：非官方来源，请先核实）"),
        ('U', Lang::En) => format!("{source} (unverified)"),
        ('U', Lang::Zh) => format!("{source}（未经核实）"),
        _ => source.to_owned(),
    }
}

#[cfg(test)]
mod tests;
