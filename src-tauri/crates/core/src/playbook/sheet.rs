//! The rows of the playbook, as its data files hold them.

use super::Acts;
use crate::rules::Span;
use crate::{Country, Lang};
use jiff::civil::Date;
use serde::Deserialize;
use std::sync::LazyLock;

/// The files: of the rules, of the reasons of a customs hold, of the destinations.
pub(super) const FILES: [&str; 3] = [
    include_str!("data/rules.toml"),
    include_str!("data/reasons.toml"),
    include_str!("data/destinations.toml"),
];

/// All rows, in the order of the files.
pub(super) static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    FILES.iter().filter_map(|text| toml::from_str::<Sheet>(text).ok()).flat_map(|sheet| sheet.play).collect()
});

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sheet {
    pub(super) play: Vec<Row>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    pub(super) rules: Vec<String>,
    pub(super) reason: Option<String>,
    #[serde(default)]
    pub(super) to: Vec<Country>,
    /// Who does something next; a reason's row may leave it to the rule's.
    pub(super) acts: Option<Acts>,
    /// When to look again; likewise.
    pub(super) check: Option<Span>,
    /// An identity or tax number of the buyer is asked for.
    #[serde(default)]
    pub(super) identity: bool,
    /// The first day on which the facts hold; None: no source says since when.
    pub(super) effective_from: Option<Date>,
    /// The first day on which they hold no more.
    pub(super) ended_on: Option<Date>,
    pub(super) reviewed_on: Option<Date>,
    pub(super) source: String,
    pub(super) grade: char,
    pub(super) link: Option<String>,
    pub(super) en: Words,
    pub(super) zh: Words,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    /// A destination's row may leave the next action to the general one.
    pub(super) next: Option<String>,
    pub(super) steps: Vec<String>,
    #[serde(default)]
    pub(super) evidence: Vec<String>,
}

impl Row {
    pub(super) fn words(&self, lang: Lang) -> &Words {
        match lang {
            Lang::En => &self.en,
            Lang::Zh => &self.zh,
        }
    }

    /// Whether it is about this rule and holds on this day.
    pub(super) fn is_for(&self, rule: &str, on: Date) -> bool {
        self.holds(on) && self.rules.iter().any(|it| it == rule)
    }

    fn holds(&self, on: Date) -> bool {
        self.effective_from.is_none_or(|from| from <= on) && self.ended_on.is_none_or(|end| on < end)
    }
}
