//! What a filter line could go on with: its keys, then their values with how many rows each would leave.

use crate::{
    Desk, Face,
    error::DeskError,
    filter::{BACK, KEYS, NOTED, WAITING, named},
    rows::{Scribe, rule_id},
    which::Which,
    wire::*,
    words::dashed,
};
use std::{collections::HashMap, sync::Arc};
use tidewaiter_core::{Country, Severity, Stage};
use tidewaiter_store::{CaseLine, CaseState, Column};

const MOST: usize = 20;
/// Figures that most sellers ask for; any other can be typed.
const WAITINGS: &[&str] = &[">24h", ">3d", ">7d", ">14d", "<24h"];
const VALUES: &[&str] = &[">20", ">50", ">100", ">200"];
const DUES: &[&str] = &["today", "late", "<48h", "<7d", "none"];
/// Keys whose values are those that occur, each with how many rows it would leave.
const COUNTED: &[&str] = &["rule", "carrier", "dest", "store"];
const PERIODS: &[&str] = &["1d", "7d", "30d", "90d"];

/// A value that a key can have, and what it is called.
struct Value {
    id: String,
    name: String,
    count: Option<u32>,
}

impl Desk {
    pub(crate) fn complete(&self, ask: CompleteAsk, _: &dyn Face) -> Result<Completions, DeskError> {
        let scribe = self.scribe(self.now());
        let typed = ask.word.replace('"', "");
        let split = typed.split_once([':', '：']);
        let key = split.and_then(|(key, _)| named(&key.to_lowercase(), &scribe.words));
        let offers = match (split, key) {
            (Some((_, value)), Some(key)) => {
                let begun = value.rsplit([',', '，']).next().unwrap_or_default();
                let before = value.get(..value.len() - begun.len()).unwrap_or_default();
                let rest = COUNTED.contains(&key).then(|| self.rest(&ask)).transpose()?;
                let values = self.values(key, rest.as_ref(), &scribe)?;
                let detail = scribe.key_name(key);
                fitting(values, begun).map(|value| value.offer(key, before, &detail)).collect()
            }
            (Some(_), None) => Vec::new(),
            (None, _) => {
                let typed = typed.to_lowercase();
                let keys = KEYS.iter().filter(|key| {
                    key.starts_with(&typed) || scribe.key_name(key).to_lowercase().starts_with(&typed)
                });
                let mut offers: Vec<Completion> = keys.map(|key| scribe.key_offer(key)).collect();
                // A bare word may be the beginning of a value, too.
                if typed.chars().count() > 1 {
                    let rest = self.rest(&ask)?;
                    for key in ["carrier", "dest", "rule", "is", "stage", "tag"] {
                        let detail = scribe.key_name(key);
                        let values = self.values(key, Some(&rest), &scribe)?;
                        offers.extend(
                            fitting(values, &typed).take(4).map(|value| value.offer(key, "", &detail)),
                        );
                    }
                }
                offers
            }
        };
        Ok(Completions { offers: offers.into_iter().take(MOST).collect() })
    }

    /// What the rest of the line lets through.
    fn rest(&self, ask: &CompleteAsk) -> Result<Which, DeskError> {
        let asked = QueueAsk { view: ask.view.clone(), filter: ask.filter.clone(), ..QueueAsk::default() };
        let asked = self.as_saved(&asked)?;
        Ok(self.which(&asked.view, &asked.filter)?.0)
    }

    /// The values of a key; of those that are counted, the ones that occur in the rest.
    fn values(&self, key: &str, rest: Option<&Which>, scribe: &Scribe) -> Result<Vec<Value>, DeskError> {
        let plain = |ids: &[&str]| {
            let value = |id: &&str| Value { id: (*id).to_owned(), name: (*id).to_owned(), count: None };
            ids.iter().map(value).collect()
        };
        Ok(match key {
            "waiting" => plain(WAITINGS),
            "value" => plain(VALUES),
            "due" => DUES.iter().map(|id| scribe.due(id)).collect(),
            "opened" | "resolved" | "delivered" => plain(PERIODS),
            "stage" => {
                let name = |stage: Stage| (stage.id().to_owned(), scribe.words.stage(stage));
                Stage::ALL.into_iter().map(name).map(|(id, name)| Value { id, name, count: None }).collect()
            }
            "is" => scribe.kinds(),
            "tag" => {
                let tags = self.store.read(|look| look.tag_counts())?;
                let value = |(id, count): (String, u32)| Value { name: id.clone(), id, count: Some(count) };
                tags.into_iter().map(value).collect()
            }
            _ => rest.map_or_else(|| Ok(Vec::new()), |rest| self.facets(key, rest, scribe))?,
        })
    }

    /// What occurs in a list, the most frequent first.
    fn facets(&self, key: &str, which: &Which, scribe: &Scribe) -> Result<Vec<Value>, DeskError> {
        let counts = match (key, which) {
            ("rule", Which::Cases(_, lines)) => rules(lines.iter()),
            ("rule", Which::Parcels(_)) => rules(self.standing()?.iter()),
            _ => {
                let ids = || -> Vec<i64> {
                    match which {
                        Which::Cases(_, lines) => lines.iter().map(|line| line.shipment).collect(),
                        Which::Parcels(ids) => ids.clone(),
                    }
                };
                let manifest = self.manifest_of(ids)?;
                let column = match key {
                    "carrier" => Column::Carrier,
                    "dest" => Column::Destination,
                    _ => Column::Shop,
                };
                let places = ids().into_iter().filter_map(|id| manifest.place(id));
                let counts = manifest.occurring(column, places);
                counts.into_iter().map(|(name, count)| (name.to_owned(), count)).collect()
            }
        };
        let mut counts: Vec<(String, u32)> = counts.into_iter().collect();
        counts.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        let value = |(id, count): (String, u32)| {
            let name = match key {
                "rule" => scribe.words.say(&rule_id(&id)),
                "dest" => {
                    Country::from_alpha2(&id).map_or_else(|| id.clone(), |country| scribe.country(country))
                }
                _ => id.clone(),
            };
            Value { id, name, count: Some(count) }
        };
        Ok(counts.into_iter().map(value).collect())
    }
}

/// How many cases there are of each rule.
fn rules<'a>(lines: impl Iterator<Item = &'a Arc<CaseLine>>) -> HashMap<String, u32> {
    let mut counts: HashMap<&str, u32, foldhash::fast::RandomState> = HashMap::default();
    lines.for_each(|line| *counts.entry(line.rule.as_ref()).or_default() += 1);
    counts.into_iter().map(|(rule, count)| (rule.to_owned(), count)).collect()
}

/// Those that begin so come before those that only contain it.
fn fitting(values: Vec<Value>, begun: &str) -> impl Iterator<Item = Value> {
    let begun = begun.to_lowercase();
    let rank = move |value: &Value| {
        let (id, name) = (value.id.to_lowercase(), value.name.to_lowercase());
        match () {
            () if id.starts_with(&begun) || name.starts_with(&begun) => Some(0),
            () if id.contains(&begun) || name.contains(&begun) => Some(1),
            () => None,
        }
    };
    let mut ranked: Vec<(u8, Value)> =
        values.into_iter().filter_map(|value| Some((rank(&value)?, value))).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, value)| value)
}

impl Value {
    fn offer(self, key: &str, before: &str, detail: &str) -> Completion {
        let text = format!("{before}{}", self.id);
        let text = if text.contains(char::is_whitespace) { format!("\"{text}\"") } else { text };
        Completion {
            text: format!("{key}:{text}"),
            name: self.name,
            detail: detail.to_owned(),
            count: self.count,
        }
    }
}

impl Scribe {
    fn key_name(&self, key: &str) -> String {
        self.words.say(&format!("filter-key-{key}"))
    }

    fn key_offer(&self, key: &str) -> Completion {
        let detail = self.words.say(&format!("filter-key-{key}-more"));
        Completion { text: format!("{key}:"), name: self.key_name(key), detail, count: None }
    }

    /// A deadline as it is typed; a word by its name.
    fn due(&self, id: &str) -> Value {
        let word = id.chars().all(char::is_alphabetic);
        let name = if word { self.words.say(&format!("filter-due-{id}")) } else { id.to_owned() };
        Value { id: id.to_owned(), name, count: None }
    }

    /// What can be asked by `is:`.
    fn kinds(&self) -> Vec<Value> {
        let value = |id: &str, name: String| Value { id: id.to_owned(), name, count: None };
        let severities = Severity::ALL.into_iter().rev().map(|it| value(it.id(), self.words.severity(it)));
        let states = CaseState::ALL
            .into_iter()
            .map(|state| value(state.id(), self.words.say(&format!("state-{}", dashed(state.id())))));
        let others = [WAITING, NOTED, BACK]
            .into_iter()
            .map(|id| value(id, self.words.say(&format!("filter-is-{id}"))));
        severities.chain(states).chain(others).collect()
    }
}
