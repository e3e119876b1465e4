//! Lists: which shipments, in which order, and how many.

use crate::{
    Desk, Face,
    about::one_of,
    error::DeskError,
    incidents, lock,
    order::{self, GROUPS, ORDERS},
    views::{self, OPEN, Shows},
    which::Which,
    wire::*,
    words::args,
};
use std::{collections::VecDeque, sync::Arc};
use tidewaiter_store::{CaseLine, Manifest};

/// Lists that are kept at hand; the one that was not looked at for longest goes first.
const KEPT: usize = 32;
const MOST_ROWS: u32 = 500;

/// The lists that were asked for lately, each an ordered vector of shipments.
#[derive(Default)]
pub(crate) struct Lists {
    next: u32,
    lists: VecDeque<(u32, Vec<i64>)>,
}

impl Lists {
    fn keep(&mut self, ids: Vec<i64>) -> u32 {
        self.next += 1;
        self.lists.push_back((self.next, ids));
        if self.lists.len() > KEPT {
            self.lists.pop_front();
        }
        self.next
    }

    /// A list that is looked at is kept longest.
    fn get(&mut self, list: u32) -> Result<&[i64], DeskError> {
        let at = self.lists.iter().position(|(id, _)| *id == list).ok_or(DeskError::UnknownList(list))?;
        if let Some(used) = self.lists.remove(at) {
            self.lists.push_back(used);
        }
        Ok(self.lists.back().map_or(&[], |(_, ids)| ids.as_slice()))
    }
}

/// An ordered answer to a question, before it becomes a list.
#[derive(Default)]
pub(crate) struct Ordered {
    pub(crate) ids: Vec<i64>,
    pub(crate) groups: Vec<Group>,
    pub(crate) incidents: Vec<Incident>,
    pub(crate) worth: i64,
    pub(crate) as_text: Vec<String>,
}

impl Desk {
    pub(crate) fn list(&self, ask: QueueAsk, _: &dyn Face) -> Result<Listing, DeskError> {
        one_of("group", &ask.group, &GROUPS)?;
        one_of("order", &ask.order, &ORDERS)?;
        let ordered = self.ordered(&ask)?;
        let total = u32::try_from(ordered.ids.len()).unwrap_or(u32::MAX);
        Ok(Listing {
            list: lock(&self.lists).keep(ordered.ids),
            total,
            at_risk: self.at_risk(ordered.worth),
            groups: ordered.groups,
            incidents: ordered.incidents,
            as_text: ordered.as_text,
        })
    }

    /// The shipments of a view that pass a filter, in order and under headings.
    pub(crate) fn ordered(&self, ask: &QueueAsk) -> Result<Ordered, DeskError> {
        let ask = self.as_saved(ask)?;
        let (which, as_text) = self.which(&ask.view, &ask.filter)?;
        let ordered = match which {
            Which::Cases(view, lines) => self.cases_in_order(view, lines, &ask)?,
            Which::Parcels(ids) => self.parcels_in_order(ids, &ask)?,
        };
        Ok(Ordered { as_text, ..ordered })
    }

    fn cases_in_order(
        &self,
        view: &views::View,
        mut lines: Vec<Arc<CaseLine>>,
        ask: &QueueAsk,
    ) -> Result<Ordered, DeskError> {
        let scribe = self.scribe(self.now());
        let by_return = view.id == "snoozed" && ask.order.is_empty();
        let order = if by_return { "return" } else { &ask.order };
        order::sort(&mut lines, order, &scribe.policy, scribe.now.as_second());
        let open = matches!(view.shows, Shows::Cases(OPEN, _) | Shows::DueToday);
        let (mut lines, mut runs) = match open && order::keeps_incidents(&ask.group) {
            true => incidents::fold(lines),
            false => (lines, Vec::new()),
        };
        let mut groups = Vec::new();
        let by_urgency = ask.group.is_empty() && ask.order.is_empty() && open;
        if by_urgency || !["", "none"].contains(&ask.group.as_str()) {
            let manifest = match ask.group.as_str() {
                "carrier" | "destination" => {
                    self.manifest_of(|| lines.iter().map(|line| line.shipment).collect())?
                }
                _ => Arc::new(Manifest::default()),
            };
            (lines, runs, groups) = order::group(lines, &runs, &ask.group, &manifest, &scribe);
        }
        Ok(Ordered {
            incidents: self.incidents(&lines, &runs)?,
            worth: lines.iter().map(|line| line.worth).sum(),
            ids: lines.iter().map(|line| line.shipment).collect(),
            groups,
            as_text: Vec::new(),
        })
    }

    /// Shipments that are not listed for their exceptions know two orders and two kinds of headings.
    fn parcels_in_order(&self, mut ids: Vec<i64>, ask: &QueueAsk) -> Result<Ordered, DeskError> {
        if ask.order == "oldest" {
            ids.reverse();
        }
        if !["carrier", "destination"].contains(&ask.group.as_str()) {
            return Ok(Ordered { ids, ..Ordered::default() });
        }
        let manifest = self.manifest_of(|| ids.clone())?;
        let (ids, groups) = order::group_parcels(ids, &ask.group, &manifest, &self.scribe(self.now()));
        Ok(Ordered { ids, groups, ..Ordered::default() })
    }

    pub(crate) fn rows(&self, ask: RowsAsk, _: &dyn Face) -> Result<Rows, DeskError> {
        let ids = self.slice(&ask)?;
        Ok(Rows { rows: self.rows_of(&ids)? })
    }

    pub(crate) fn ids(&self, ask: RowsAsk, _: &dyn Face) -> Result<Ids, DeskError> {
        let mut lists = lock(&self.lists);
        Ok(Ids { ids: piece(lists.get(ask.list)?, ask.first, ask.count).to_vec() })
    }

    pub(crate) fn place(&self, ask: PlaceAsk, _: &dyn Face) -> Result<Place, DeskError> {
        let mut lists = lock(&self.lists);
        let index = lists.get(ask.list)?.iter().position(|id| *id == ask.id);
        Ok(Place { index: index.and_then(|index| u32::try_from(index).ok()) })
    }

    fn slice(&self, ask: &RowsAsk) -> Result<Vec<i64>, DeskError> {
        let mut lists = lock(&self.lists);
        Ok(piece(lists.get(ask.list)?, ask.first, ask.count.min(MOST_ROWS)).to_vec())
    }
}

fn piece(ids: &[i64], first: u32, count: u32) -> &[i64] {
    let first = usize::try_from(first).unwrap_or(usize::MAX).min(ids.len());
    let last = first.saturating_add(usize::try_from(count).unwrap_or(usize::MAX)).min(ids.len());
    ids.get(first..last).unwrap_or_default()
}

impl Desk {
    /// `≈ US$7,412` in the seller's currency; None for nothing.
    pub(crate) fn at_risk(&self, cents: i64) -> Option<String> {
        let words = self.words();
        let sum = self.policy().rates.in_currency(cents, &self.settings().currency);
        (cents > 0).then(|| words.tell("about-worth", &args([("amount", words.money(&sum).into())])))
    }
}
