//! The desk in figures: each is counted here once, and names the list that holds as many rows.

mod carriers;
mod heat;
mod ways;
mod weeks;

use crate::{
    Desk, Face,
    error::DeskError,
    period::Period,
    rows::Scribe,
    views::{KINDS, kind_of},
    wire::*,
    words::{Words, dashed},
};
use carriers::promises;
use std::collections::HashSet;
use tidewaiter_core::Stage;
use tidewaiter_store::{Turn, TurnLine};
use ways::{Ways, total};
use weeks::Weeks;

/// How far back carriers are looked at: as `opened:` says it.
const SEASON: &str = "90d";
/// How far back what was delivered is shown as a stage, seconds.
const MONTH: i64 = 30 * 86_400;

impl Desk {
    /// Reads on a connection of its own: on a big desk it takes a second, and nobody waits for it.
    pub(crate) fn dashboard(&self, _: Nothing, _: &dyn Face) -> Result<Dashboard, DeskError> {
        let scribe = self.scribe(self.now());
        let now = scribe.now.as_second();
        let learned = self.learned()?;
        let weeks = Weeks::until(scribe.now, &scribe.zone);
        let season = Period::read(SEASON, now, &scribe.zone).map_or(now, |season| season.from);
        self.store.read_long(|look| {
            let turns = look.turns(weeks.from().unwrap_or(season).min(season))?;
            let ways =
                Ways::count(look, now, season, &opened_from(season, &turns), &look.needing_somebody()?)?;
            let promises = promises(&look.promises(season)?, &scribe.zone);
            let risks = Risks::of(look.open_worth_by_rule()?);
            let counts = weeks.count(&turns);
            let kinds: Vec<usize> = (0..KINDS.len())
                .filter(|kind| kind + 1 < KINDS.len() || risks.parcels(*kind) > 0 || counts.knows(*kind))
                .collect();
            Ok(Dashboard {
                as_of: scribe.moment(scribe.now),
                stages: Stage::ALL.map(|stage| stage_now(&scribe, &ways, stage)).to_vec(),
                kinds: kinds.iter().filter_map(|kind| scribe.kind(*kind)).collect(),
                weeks: weeks.lines(&counts, &kinds, &scribe.words),
                lanes: heat::lanes(&scribe, &ways, &learned),
                carriers: carriers::carriers(&scribe, &ways, &promises),
                risk: kinds.iter().filter_map(|kind| self.risk(&scribe, &risks, *kind)).collect(),
                risk_total: self.at_risk(risks.worth()),
            })
        })
    }

    fn risk(&self, scribe: &Scribe, risks: &Risks, index: usize) -> Option<RiskLine> {
        let (kind, named) = (KINDS.get(index)?, scribe.kind(index)?);
        let filter =
            if kind.view == "needs_you" { format!("rule:{}", kind.rules.join(",")) } else { String::new() };
        let worth = risks.worth_of(index);
        Some(RiskLine {
            parcels: figure(&scribe.words, risks.parcels(index), Some(opens(kind.view, filter))),
            share: share(worth, risks.worth()),
            sum: self.at_risk(worth).unwrap_or_default(),
            kind: named.id,
            name: named.name,
        })
    }
}

impl Scribe {
    fn kind(&self, index: usize) -> Option<ExceptionKind> {
        let kind = KINDS.get(index)?;
        let name = if kind.view == "needs_you" {
            self.words.say(&format!("kind-{}", kind.id))
        } else {
            self.words.say(&format!("view-{}", dashed(kind.view)))
        };
        Some(ExceptionKind { id: kind.id.to_owned(), name })
    }
}

/// What needs somebody: by kind (None: a rule of no kind) how many, and what they are worth in approximate US cents.
struct Risks(Vec<(Option<usize>, u32, i64)>);

impl Risks {
    fn of(by_rule: Vec<(String, u32, i64)>) -> Risks {
        Risks(by_rule.into_iter().map(|(rule, parcels, worth)| (kind_of(&rule), parcels, worth)).collect())
    }

    fn parcels(&self, kind: usize) -> u32 {
        self.0.iter().filter(|(of, ..)| *of == Some(kind)).map(|(_, parcels, _)| parcels).sum()
    }

    fn worth_of(&self, kind: usize) -> i64 {
        self.0.iter().filter(|(of, ..)| *of == Some(kind)).map(|(.., worth)| worth).sum()
    }

    fn worth(&self) -> i64 {
        self.0.iter().map(|(.., worth)| worth).sum()
    }
}

fn opened_from(from: i64, turns: &[TurnLine]) -> HashSet<i64> {
    turns
        .iter()
        .filter(|line| line.turn == Turn::Opened && line.at >= from)
        .map(|line| line.shipment)
        .collect()
}

fn stage_now(scribe: &Scribe, ways: &Ways, stage: Stage) -> StageNow {
    let filter = format!("stage:{stage}");
    let lately = if stage == Stage::Delivered { " delivered:30d" } else { "" };
    StageNow {
        stage,
        name: scribe.words.stage(stage),
        parcels: figure(
            &scribe.words,
            total(ways.all(), |way| way.at(stage).map_or(0, |there| there.parcels)),
            Some(opens("all", format!("{filter}{lately}"))),
        ),
        needing: figure(
            &scribe.words,
            total(ways.all(), |way| way.at(stage).map_or(0, |there| there.needing)),
            Some(opens("needs_you", filter)),
        ),
    }
}

fn figure(words: &Words, value: u32, opens: Option<Opens>) -> Figure {
    Figure { value, text: words.number(&value.to_string()), opens }
}

fn opens(view: &str, filter: String) -> Opens {
    Opens { view: view.to_owned(), filter }
}

/// 0 to 1, to the ten-thousandth; 0 of nothing.
fn share(part: i64, whole: i64) -> f64 {
    let parts = part.saturating_mul(10_000).checked_div(whole).unwrap_or(0);
    f64::from(u32::try_from(parts).unwrap_or(0)) / 10_000.0
}

/// The smallest of these that so many per cent of them do not exceed; None of none. Sorts them.
fn quantile(values: &mut [i64], per_cent: usize) -> Option<i64> {
    values.sort_unstable();
    values.get((values.len() * per_cent).div_ceil(100).saturating_sub(1)).copied()
}
