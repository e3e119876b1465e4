//! Lists: which shipments, in which order, and how many.

use crate::{
    Desk, Face,
    error::DeskError,
    filter,
    freshness::NEWS,
    incidents::{self, Run},
    lock,
    meanings::saying,
    policy::Policy,
    unread,
    views::{self, Shows, TODAY, VIEWS},
    wire::*,
    words::{Words, args},
};
use std::collections::{HashSet, VecDeque};
use tidewaiter_core::Severity;
use tidewaiter_store::{CaseLine, Reader};

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
pub(crate) struct Ordered {
    pub(crate) ids: Vec<i64>,
    pub(crate) groups: Vec<Group>,
    pub(crate) incidents: Vec<Incident>,
    pub(crate) worth: i64,
    pub(crate) as_text: Vec<String>,
}

impl Ordered {
    /// Of shipments that are not listed for their exceptions.
    fn plain(ids: Vec<i64>, as_text: Vec<String>) -> Ordered {
        Ordered { ids, groups: Vec::new(), incidents: Vec::new(), worth: 0, as_text }
    }
}

impl Desk {
    pub(crate) fn overview(&self, _: Nothing, _: &dyn Face) -> Result<Overview, DeskError> {
        let now = self.now();
        let words = self.words();
        let at = now.as_second();
        let moment = |seconds: Option<i64>| seconds.map(|seconds| self.moment(seconds, now));
        self.store.read(|look| {
            let counts = look.case_counts(at + TODAY)?;
            let prompts = look.prompt_counts(at)?;
            let all = look.shipment_count()?;
            let unread = u32::try_from(unread::grouped(look.unread_phrases()?).0.len()).unwrap_or(u32::MAX);
            let views = VIEWS.iter().map(|view| {
                let count = match view.shows {
                    Shows::Cases(states, rules) => {
                        let fits = |state: &str, rule: &str| {
                            states.contains(&state) && (rules.is_empty() || rules.contains(&rule))
                        };
                        counts
                            .iter()
                            .filter(|(state, rule, ..)| fits(state, rule))
                            .map(|(_, _, count, _)| count)
                            .sum()
                    }
                    Shows::DueToday => {
                        let needs = |state: &str| views::OPEN.contains(&state);
                        counts.iter().filter(|(state, ..)| needs(state)).map(|(.., due)| due).sum()
                    }
                    Shows::Prompts(kind) => {
                        prompts.iter().filter(|(of, _)| of == kind).map(|(_, count)| count).sum()
                    }
                    Shows::Unread => unread,
                    Shows::All => all,
                };
                let name = words.say(&format!("view-{}", crate::words::dashed(view.id)));
                View { id: view.id.to_owned(), section: view.section.to_owned(), name, count }
            });
            let views = views.collect();
            let last_scan = look.last_scan()?;
            let setting =
                |key: &str| look.setting(key).map(|text| text.and_then(|text| text.parse::<i64>().ok()));
            Ok(Overview {
                empty: look.is_empty()?,
                sample: look.setting("sample")?.is_some(),
                views,
                at_risk: self.at_risk(look.open_worth()?),
                freshness: self.freshness(last_scan, &look.news(NEWS)?, now),
                last_scan: moment(last_scan),
                last_scan_ago: last_scan
                    .map(|seconds| words.tell("ago", &args([("span", words.span(at - seconds).into())]))),
                last_import: moment(look.imports(1)?.first().map(|import| import.at)),
                last_backup: moment(setting("last_backup")?),
                next_return: moment(look.next_return()?),
                undo: look.step_to_undo()?.map(|step| self.step_words(&step)),
                redo: look.step_to_redo()?.map(|step| self.step_words(&step)),
            })
        })
    }

    pub(crate) fn list(&self, ask: QueueAsk, _: &dyn Face) -> Result<Listing, DeskError> {
        let ordered = self.ordered(&ask.view, &ask.filter)?;
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

    /// The shipments of a view that pass a filter, in working order.
    pub(crate) fn ordered(&self, view: &str, line: &str) -> Result<Ordered, DeskError> {
        let words = self.words();
        let now = self.now().as_second();
        let view = if view.is_empty() { "needs_you" } else { view };
        if let Some(moved) = views::moved_by_import(view) {
            let mut understood = filter::read(line, now, &self.policy().rates, &self.zone());
            understood.conditions.push(moved);
            let ids = self.store.read(|look| look.shipments_matching(&understood.conditions))?;
            return Ok(Ordered::plain(ids, understood.as_text));
        }
        if let Some(parcels) = lock(&self.backtests).parcels(view) {
            return self.among(line, now, |_| Ok(parcels));
        }
        if let Some(lesson) = views::said(view) {
            return self.among(line, now, |look| self.parcels_saying(look, lesson));
        }
        let Some(view) = views::view(view) else {
            let allowed = VIEWS.iter().map(|view| view.id).collect::<Vec<_>>().join(", ");
            return Err(DeskError::BadValue { what: "view", value: view.to_owned(), allowed });
        };
        if view.shows == Shows::Unread {
            return self.among(line, now, |look| {
                let unread = look.unread_phrases()?.into_iter().map(|phrase| phrase.id).collect();
                Ok(saying(look, &unread)?)
            });
        }
        let understood = filter::read(line, now, &self.policy().rates, &self.zone());
        let Some(scope) = views::scope(view.shows, now) else {
            let ids = self.store.read(|look| look.shipments_matching(&understood.conditions))?;
            return Ok(Ordered::plain(ids, understood.as_text));
        };
        let mut lines = self.store.read(|look| look.case_lines(&scope, &understood.conditions))?;
        let grouped = scope.states.contains(&"open");
        match view.id {
            "snoozed" => {
                lines.sort_by_key(|line| (line.returns_at.is_none(), line.returns_at, line.shipment))
            }
            _ => {
                let policy = self.policy();
                lines.sort_by_cached_key(|line| Desk::order_of_work(&policy, line, now));
            }
        }
        let (lines, runs) = if grouped { incidents::fold(lines) } else { (lines, Vec::new()) };
        Ok(Ordered {
            groups: if grouped { groups(&lines, &runs, now, &words) } else { Vec::new() },
            incidents: if runs.is_empty() { Vec::new() } else { self.incidents(&lines, &runs)? },
            worth: lines.iter().map(|line| line.worth).sum(),
            ids: lines.iter().map(|line| line.shipment).collect(),
            as_text: understood.as_text,
        })
    }

    /// Of some parcels those that pass a filter, the newest scan first.
    fn among(
        &self,
        line: &str,
        now: i64,
        which: impl FnOnce(&Reader<'_>) -> Result<Vec<i64>, DeskError>,
    ) -> Result<Ordered, DeskError> {
        let understood = filter::read(line, now, &self.policy().rates, &self.zone());
        let ids = self.store.read(|look| {
            let wanted: HashSet<i64> = which(look)?.into_iter().collect();
            let mut ids = look.shipments_matching(&understood.conditions)?;
            ids.retain(|id| wanted.contains(id));
            Ok::<_, DeskError>(ids)
        })?;
        Ok(Ordered::plain(ids, understood.as_text))
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

    /// Today's work first; in it the most money at risk for the time that is left; ties: older first.
    ///
    /// Money at risk is the order's worth by the odds that the rule turns into a loss. Without a deadline a matter
    /// counts as if it had fourteen days; less than six hours count as six, so that no division runs away.
    fn order_of_work(policy: &Policy, line: &CaseLine, now: i64) -> (u8, i64, i64, i64) {
        let left = line.deadline_at.map_or(14 * 86_400, |at| at - now).max(6 * 3_600);
        let odds = i64::from(policy.rulebook.weight(&line.rule));
        let pressure = line.worth.max(1).saturating_mul(odds).saturating_mul(1_000) / (left / 3_600);
        (band(line, now), pressure.saturating_neg(), line.since, line.shipment)
    }
}

/// 0 act today, 1 this week, 2 know about it.
fn band(line: &CaseLine, now: i64) -> u8 {
    let pressing = line.deadline_at.is_some_and(|at| at < now + TODAY) && line.severity > Severity::Notice;
    match line.severity {
        Severity::Urgent => 0,
        _ if pressing => 0,
        Severity::Warning => 1,
        Severity::Notice => 2,
    }
}

/// Runs of rows of one urgency; an incident stands where its first row does.
fn groups(lines: &[CaseLine], runs: &[Run], now: i64, words: &Words) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut runs = runs.iter().peekable();
    let (mut at, mut leader) = (0, 0);
    for (index, line) in lines.iter().enumerate() {
        if index >= at {
            let run = runs.next_if(|run| run.first == index);
            at = index + run.map_or(1, |run| run.count);
            leader = band(line, now);
        }
        let id = match leader {
            0 => "today",
            1 => "week",
            _ => "know",
        };
        match groups.last_mut().filter(|group| group.id == id) {
            Some(group) => group.count += 1,
            None => {
                let (name, first) =
                    (words.say(&format!("group-{id}")), u32::try_from(index).unwrap_or(u32::MAX));
                groups.push(Group { id: id.to_owned(), name, first, count: 1 });
            }
        }
    }
    groups
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
