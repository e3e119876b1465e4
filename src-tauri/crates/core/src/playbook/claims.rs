//! What can be claimed, from whom, until when, and what has to be shown for it.

use super::{Acts, doubted};
use crate::Lang;
use crate::rules::{Span, is_word};
use jiff::{SignedDuration, Timestamp, civil::Date};
use serde::Deserialize;
use std::sync::LazyLock;

pub(crate) const CLAIMS: &str = include_str!("data/claims.toml");

static ROWS: LazyLock<Vec<Row>> =
    LazyLock::new(|| toml::from_str::<Sheet>(CLAIMS).map(|sheet| sheet.claim).unwrap_or_default());

/// A claim that may follow from a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// `ups`, `amazon-a-to-z`.
    pub id: &'static str,
    /// Who claims: the seller from a carrier, or the buyer from the seller.
    pub by: Acts,
    /// What it is, in a line.
    pub title: &'static str,
    /// At most how much is paid, where a source says it.
    pub cap: Option<&'static str>,
    /// When there is nothing to claim.
    pub none_when: Option<&'static str>,
    /// What else is to be known.
    pub note: Option<&'static str>,
    /// What has to be shown.
    pub evidence: &'static [String],
    /// Within which time the other side answers; business days are counted as calendar days.
    pub answer_within: Option<SignedDuration>,
    /// Where the facts are from, with a word of doubt where nobody official says so.
    pub source: String,
    /// A page with the facts.
    pub link: Option<&'static str>,
    /// A official, B professional, C blog or forum, U unverified.
    pub grade: char,
    /// When the facts were last looked at.
    pub reviewed_on: Date,
    opens: Option<Edge>,
    closes: Option<Edge>,
}

impl Claim {
    /// From when to when it can be made: by the day of posting, the scheduled or latest promised delivery, and the
    /// delivery. None on a side that no source names, or whose day is not known.
    pub fn window(
        &self,
        posted: Option<Timestamp>,
        due: Option<Timestamp>,
        delivered: Option<Timestamp>,
    ) -> (Option<Timestamp>, Option<Timestamp>) {
        let at = |edge: Option<Edge>| {
            let edge = edge?;
            let from = match edge.from {
                Mark::Posted => posted,
                Mark::Due => due,
                Mark::Delivered => delivered,
            };
            from?.checked_add(edge.after.length()?).ok()
        };
        (at(self.opens), at(self.closes))
    }
}

/// One side of a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Edge {
    from: Mark,
    after: Span,
}

/// A day of the parcel from which a window counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Mark {
    Posted,
    Due,
    Delivered,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    claim: Vec<Row>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    #[serde(default)]
    services: Vec<String>,
    #[serde(default)]
    platforms: Vec<String>,
    /// Where no row of the seller's knows the service.
    #[serde(default)]
    generic: bool,
    rules: Vec<String>,
    by: Acts,
    opens: Option<Edge>,
    closes: Option<Edge>,
    answer: Option<Span>,
    reviewed_on: Date,
    source: String,
    grade: char,
    link: Option<String>,
    en: Words,
    zh: Words,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    title: String,
    cap: Option<String>,
    none_when: Option<String>,
    note: Option<String>,
    evidence: Vec<String>,
}

/// The claims that may follow from a rule's finding (or from `not_received`: the buyer has not got what counts as
/// delivered), the seller's own first. `service`: the carrier's or service's name as the file states it; `platform`: the
/// marketplace's. A carrier without a row gets a general list of evidence, unverified and without a window.
pub fn claims(service: &str, platform: &str, rule: &str, lang: Lang) -> Vec<Claim> {
    let (service, platform) = (service.to_lowercase(), platform.to_lowercase());
    let fits = |row: &Row| row.is_about(rule) && !row.generic && row.is_named_by(&service, &platform);
    let mut found: Vec<&'static Row> = ROWS.iter().filter(|row| fits(row)).collect();
    if !found.iter().any(|row| row.by == Acts::Seller) {
        found.extend(ROWS.iter().filter(|row| row.generic && row.is_about(rule)));
    }
    found.sort_by_key(|row| row.by != Acts::Seller);
    found.into_iter().map(|row| row.claim(lang)).collect()
}

impl Row {
    fn is_about(&self, rule: &str) -> bool {
        self.rules.iter().any(|it| it == rule)
    }

    fn is_named_by(&self, service: &str, platform: &str) -> bool {
        let everybody = self.services.is_empty() && self.platforms.is_empty();
        everybody
            || self.services.iter().any(|word| names(service, word))
            || self.platforms.iter().any(|word| names(platform, word))
    }

    fn claim(&'static self, lang: Lang) -> Claim {
        let words = match lang {
            Lang::En => &self.en,
            Lang::Zh => &self.zh,
        };
        Claim {
            id: &self.id,
            by: self.by,
            title: &words.title,
            cap: words.cap.as_deref(),
            none_when: words.none_when.as_deref(),
            note: words.note.as_deref(),
            evidence: &words.evidence,
            answer_within: self.answer.and_then(Span::length),
            source: doubted(&self.source, self.grade, lang),
            link: self.link.as_deref(),
            grade: self.grade,
            reviewed_on: self.reviewed_on,
            opens: self.opens,
            closes: self.closes,
        }
    }
}

/// Whether a name in lower case holds the word as a whole word.
fn names(name: &str, word: &str) -> bool {
    name.match_indices(word).any(|(at, it)| is_word(name, at, at + it.len()))
}

#[cfg(test)]
mod tests;
