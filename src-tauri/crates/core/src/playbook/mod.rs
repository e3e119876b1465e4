//! What to do about each rule, with its source; why a parcel is held; what can be claimed.
//!
//! Three layers of data: a rule's general row, a row for the reason of a customs hold, a row for what a destination asks.
//! A row may start and end on a day, so that a law that changes is known before it does.

use crate::{Country, Lang};
use jiff::{SignedDuration, civil::Date};
use serde::{Deserialize, Serialize};
use sheet::{ROWS, Row};

mod claims;
mod sheet;
mod stated;

pub(crate) use claims::CLAIMS;
pub use claims::{Claim, claims};
pub use stated::{reason_faults, reason_of, reasons_version};

/// When to look again where no row says it.
const SOON: SignedDuration = SignedDuration::from_hours(48);

/// Who has to do something next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Acts {
    /// The one who bought it.
    Buyer,
    /// The one who sold it.
    #[default]
    Seller,
    /// Carrier, forwarder or broker.
    Carrier,
    /// Customs or another authority.
    Customs,
}

impl Acts {
    /// As the data files write it: `buyer`.
    pub const fn id(self) -> &'static str {
        match self {
            Acts::Buyer => "buyer",
            Acts::Seller => "seller",
            Acts::Carrier => "carrier",
            Acts::Customs => "customs",
        }
    }
}

/// What the playbook is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ask<'a> {
    /// The rule that found something.
    pub rule: &'a str,
    /// The id of the customs hold's reason, where the carrier states one (`reason_of`); an unknown one gives the rule's
    /// general steps.
    pub reason: Option<&'a str>,
    /// Where the parcel goes.
    pub destination: Option<Country>,
    /// The day whose facts count.
    pub on: Date,
}

/// Steps in plain words, and how far they can be trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Play {
    /// The destination that the steps are special to; None: they hold everywhere.
    pub scope: Option<Country>,
    /// Since when the facts hold, where a source says so.
    pub effective_from: Option<Date>,
    /// The first day on which they will hold no more, where it is known.
    pub ended_on: Option<Date>,
    /// When the facts were last looked at.
    pub reviewed_on: Option<Date>,
    /// Who does something next: by the reason, else by the rule.
    pub acts: Acts,
    /// How long after a step to look again; business days are counted as calendar days.
    pub check_after: SignedDuration,
    /// The reason, or where none is stated the destination, asks for an identity or tax number of the buyer. Only the marks
    /// requested, sent and confirmed are for keeping; the number itself never is.
    pub identity: bool,
    /// What to do, first to last; what the destination asks comes first.
    pub steps: Vec<String>,
    /// Papers worth keeping in a file of the matter; often none.
    pub evidence: Vec<String>,
    /// A few words, imperative, for a list row.
    pub next_action: String,
    /// Where the facts are from, with a word of doubt where nobody official says so.
    pub source: String,
    /// A page with the facts, never a page to pay at.
    pub link: Option<String>,
    /// Of the facts that `source` names: A official, B professional, C blog or forum, U unverified.
    pub grade: char,
}

/// What to do about a rule's finding, by the facts of the day; None for an id that no rule has.
pub fn playbook(ask: &Ask<'_>, lang: Lang) -> Option<Play> {
    let mut rows = ROWS.iter().filter(|row| row.is_for(ask.rule, ask.on));
    let general = rows.clone().find(|row| row.to.is_empty() && row.reason.is_none())?;
    let stated = ask.reason.and_then(|reason| rows.clone().find(|row| row.reason.as_deref() == Some(reason)));
    let special = ask.destination.and_then(|country| {
        let row = rows.find(|row| row.to.contains(&country))?;
        Some((country, row))
    });
    Some(play(Layers { general, stated, special }, lang))
}

/// Ids of the customs-hold reasons that the playbook knows.
pub fn reasons() -> impl Iterator<Item = &'static str> {
    ROWS.iter().filter_map(|row| row.reason.as_deref())
}

/// The rows that answer together.
struct Layers {
    general: &'static Row,
    stated: Option<&'static Row>,
    special: Option<(Country, &'static Row)>,
}

fn play(layers: Layers, lang: Lang) -> Play {
    let Layers { general, stated, special } = layers;
    let base = stated.unwrap_or(general);
    let here = special.map(|(_, row)| row);
    let facts = here.unwrap_or(base);
    let mut steps = here.map(|row| row.words(lang).steps.clone()).unwrap_or_default();
    steps.extend(base.words(lang).steps.iter().cloned());
    // What the reason asks comes first, unless the destination says more exactly how its papers are got.
    let papers = |row: &Row| row.identity;
    let exact = here.filter(|here| stated.is_none_or(|stated| papers(stated) && papers(here)));
    let rows = [exact, stated, here, Some(general)].into_iter().flatten();
    let next = rows.filter_map(|row| row.words(lang).next.clone()).next();
    Play {
        scope: special.map(|(country, _)| country),
        effective_from: facts.effective_from,
        ended_on: facts.ended_on,
        reviewed_on: facts.reviewed_on,
        acts: base.acts.or(general.acts).unwrap_or_default(),
        check_after: base.check.or(general.check).and_then(|span| span.length()).unwrap_or(SOON),
        identity: stated.or(here).is_some_and(|row| row.identity),
        steps,
        evidence: base.words(lang).evidence.clone(),
        next_action: next.unwrap_or_default(),
        source: doubted(&facts.source, facts.grade, lang),
        link: facts.link.clone(),
        grade: facts.grade,
    }
}

/// A source with what its grade means to a reader.
/// A source with a word of doubt where nobody official says so.
pub fn doubted(source: &str, grade: char, lang: Lang) -> String {
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
