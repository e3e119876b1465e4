//! Which shipments a question is about.

use crate::{
    Desk,
    error::DeskError,
    filter::{Grammar, Understood},
    lock,
    meanings::saying,
    views::{self, Shows, VIEWS, View},
};
use std::{collections::HashSet, sync::Arc};
use tidewaiter_store::{CaseLine, CaseState, Condition, Manifest, Reader};

/// The answer, before it is put in order.
pub(crate) enum Which {
    /// Cases of a built-in view, in no order.
    Cases(&'static View, Vec<Arc<CaseLine>>),
    /// Shipments, the newest scan first.
    Parcels(Vec<i64>),
}

/// What a list of shipments is taken from.
enum From {
    All,
    These(HashSet<i64>),
}

impl Desk {
    /// The shipments of a view that pass a filter line, and the words of it that no key is known for.
    pub(crate) fn which(&self, view: &str, line: &str) -> Result<(Which, Vec<String>), DeskError> {
        let policy = self.policy();
        let (zone, words) = (self.zone(), self.words());
        let grammar = Grammar {
            now: self.now(),
            zone: &zone,
            rates: &policy.rates,
            rules: &policy.rulebook,
            words: &words,
        };
        let mut understood = grammar.read(line);
        let as_text = std::mem::take(&mut understood.as_text);
        let which = match views::view(view) {
            Some(view) => self.in_view(view, &understood)?,
            None => Which::Parcels(self.in_passing(view, &mut understood)?),
        };
        Ok((which, as_text))
    }

    fn in_view(&self, view: &'static View, understood: &Understood) -> Result<Which, DeskError> {
        if view.shows == Shows::Unread {
            let these = self.store.read(|look| {
                let unread = look.unread_phrases()?.into_iter().map(|phrase| phrase.id).collect();
                saying(look, &unread)
            })?;
            return Ok(Which::Parcels(self.parcels(From::These(these.into_iter().collect()), understood)?));
        }
        let Some(scope) = views::scope(view.shows, self.now().as_second()) else {
            return Ok(Which::Parcels(self.parcels(From::All, understood)?));
        };
        let stands = !scope.states.contains(&CaseState::Resolved);
        let mut lines: Vec<Arc<CaseLine>> = match understood.asked.is_empty() && stands {
            true => self.standing()?.iter().filter(|line| scope.holds(line)).cloned().collect(),
            false => self.store.read(|look| look.case_lines(&scope, &understood.asked))?,
        };
        if !understood.said.is_empty() {
            let ids = || lines.iter().map(|line| line.shipment).collect();
            let manifest = self.manifest_of(ids)?;
            let passing = self.store.read(|look| manifest.passing(look, &understood.said))?;
            lines.retain(|line| passes(&manifest, &passing, line.shipment));
        }
        Ok(Which::Cases(view, lines))
    }

    /// Lists that are only ever passed by: what an import did, what a backtest counted, what was scanned with a text.
    fn in_passing(&self, view: &str, understood: &mut Understood) -> Result<Vec<i64>, DeskError> {
        if let Some(moved) = views::moved_by_import(view) {
            understood.asked.push(moved);
            return self.parcels(From::All, understood);
        }
        if let Some(parcels) = lock(&self.backtests).parcels(view) {
            return self.parcels(From::These(parcels.into_iter().collect()), understood);
        }
        if let Some(lesson) = views::said(view) {
            let these = self.store.read(|look| self.parcels_saying(look, lesson))?;
            return self.parcels(From::These(these.into_iter().collect()), understood);
        }
        let allowed = VIEWS.iter().map(|view| view.id).collect::<Vec<_>>().join(", ");
        Err(DeskError::BadValue { what: "view", value: view.to_owned(), allowed })
    }

    fn parcels(&self, from: From, understood: &Understood) -> Result<Vec<i64>, DeskError> {
        let asked = |look: &Reader<'_>, asked: &[Condition]| match asked {
            [] => Ok(None),
            asked => look.shipments_matching(asked).map(Some),
        };
        let among = self.store.read(|look| asked(look, &understood.asked))?;
        let among = match (from, among) {
            (From::All, among) => among,
            (From::These(these), None) => Some(these),
            (From::These(these), Some(among)) => Some(&these & &among),
        };
        let manifest: Arc<Manifest> = match &among {
            Some(among) => self.manifest_of(|| among.iter().copied().collect())?,
            None => self.whole_manifest()?,
        };
        let passing = self.store.read(|look| manifest.passing(look, &understood.said))?;
        let passes = |(place, _): &(usize, i64)| passing.get(*place).copied().unwrap_or_default();
        let is_among = |id: &i64| among.as_ref().is_none_or(|among| among.contains(id));
        Ok(manifest.newest().filter(passes).map(|(_, id)| id).filter(is_among).collect())
    }
}

fn passes(manifest: &Manifest, passing: &[bool], id: i64) -> bool {
    manifest.place(id).and_then(|place| passing.get(place)).copied().unwrap_or_default()
}
