//! What people decide. Each decision is one step in the log.

use crate::{
    Desk, Face,
    about::one_of,
    error::DeskError,
    facts, prompts,
    rows::reason,
    wire::*,
    words::{args, dashed},
};
use jiff::{Timestamp, civil::DateTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use tidewaiter_core::{Severity, playbook};
use tidewaiter_store::{Case, CaseState, Image, Reader, StepRow, Writer};

/// The part of a case that people decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Decision {
    pub(crate) state: CaseState,
    pub(crate) returns_at: Option<i64>,
    pub(crate) seen_scan: Option<i64>,
    pub(crate) covers: BTreeMap<String, Severity>,
    pub(crate) back: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) outcome: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) reason: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) papers: Option<String>,
}

impl Decision {
    pub(crate) fn of(case: &Case) -> Decision {
        Decision {
            state: case.state,
            returns_at: case.returns_at,
            seen_scan: case.seen_scan,
            covers: case.covers.clone(),
            back: case.back.clone(),
            outcome: case.outcome.clone(),
            reason: case.reason.clone(),
            papers: case.papers.clone(),
        }
    }

    /// Whether it decides the same: what it knew of when it was made does not matter.
    fn is_like(&self, other: &Decision) -> bool {
        let decided = |it: &Decision| {
            (it.state, it.returns_at, it.outcome.clone(), it.reason.clone(), it.papers.clone())
        };
        decided(self) == decided(other)
    }

    pub(crate) fn apply(self, case: &mut Case) {
        case.state = self.state;
        case.returns_at = self.returns_at;
        case.seen_scan = self.seen_scan;
        case.covers = self.covers;
        case.back = self.back;
        case.outcome = self.outcome;
        case.reason = self.reason;
        case.papers = self.papers;
        case.told = true;
    }
}

/// What the sentence of a step is made of.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct StepWords {
    /// Rows; 0: as many as there are images.
    pub(crate) n: usize,
    /// The number of the first one.
    pub(crate) what: String,
    /// `waiting_buyer`, a reason, an outcome...
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) detail: Option<String>,
    /// Unix seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) until: Option<i64>,
    /// A tag, what a claim is called, the settings that were changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
}

impl StepWords {
    /// Of a step about a whole file.
    pub(crate) fn of_file(file: &str, n: usize) -> StepWords {
        StepWords { n, what: file.to_owned(), ..StepWords::default() }
    }
}

/// How an exception can end.
pub(crate) const OUTCOMES: [&str; 10] = [
    "delivered_late",
    "refunded",
    "resent",
    "claimed",
    "lost",
    "returned",
    "false_alarm",
    "known_delay",
    "buyer_informed",
    "other",
];
/// What becomes of a buyer's identity papers. What stands in them is never kept.
pub(crate) const PAPERS: [&str; 3] = ["requested", "sent", "confirmed"];
const WAITS: &[&str] = &["waiting_buyer", "waiting_carrier", "waiting_customs"];

impl Desk {
    pub(crate) fn resolve(&self, ask: ResolveAsk, face: &dyn Face) -> Result<Done, DeskError> {
        if let Some(outcome) = &ask.reason {
            one_of("reason", outcome, &OUTCOMES)?;
        }
        let detail = ask.reason.clone();
        self.decide("resolve", &ask.ids, detail, None, face, |pen, case| {
            let decision = put_into(pen, case, CaseState::Resolved, None)?;
            Ok(Decision { outcome: ask.reason.clone(), ..decision })
        })
    }

    pub(crate) fn snooze(&self, ask: SnoozeAsk, face: &dyn Face) -> Result<Done, DeskError> {
        let until = ask.until.as_deref().map(|text| self.moment_ahead(text)).transpose()?;
        self.decide("snooze", &ask.ids, None, until, face, |pen, case| {
            put_into(pen, case, CaseState::Snoozed, until)
        })
    }

    pub(crate) fn wait(&self, ask: WaitAsk, face: &dyn Face) -> Result<Done, DeskError> {
        one_of("state", &ask.state, WAITS)?;
        let state = CaseState::from_id(&ask.state).unwrap_or(CaseState::WaitingCarrier);
        self.decide("wait", &ask.ids, Some(ask.state), None, face, |pen, case| {
            let check = self.next_check(pen, case)?;
            put_into(pen, case, state, check)
        })
    }

    pub(crate) fn work(&self, ask: IdsAsk, face: &dyn Face) -> Result<Done, DeskError> {
        self.decide("work", &ask.ids, None, None, face, |pen, case| {
            put_into(pen, case, CaseState::Working, None)
        })
    }

    pub(crate) fn reopen(&self, ask: IdsAsk, face: &dyn Face) -> Result<Done, DeskError> {
        self.decide("reopen", &ask.ids, None, None, face, |pen, case| {
            put_into(pen, case, CaseState::Open, None)
        })
    }

    pub(crate) fn hold_reason(&self, ask: HoldReasonAsk, face: &dyn Face) -> Result<Done, DeskError> {
        if let Some(reason) = &ask.reason {
            one_of("reason", reason, &playbook::reasons().collect::<Vec<_>>())?;
        }
        let detail = Some(format!("hold_{}", ask.reason.as_deref().unwrap_or("none")));
        self.decide("hold_reason", &ask.ids, detail, None, face, |_, case| {
            Ok(Decision { reason: ask.reason.clone(), ..Decision::of(case) })
        })
    }

    pub(crate) fn papers(&self, ask: PapersAsk, face: &dyn Face) -> Result<Done, DeskError> {
        if let Some(papers) = &ask.papers {
            one_of("papers", papers, &PAPERS)?;
        }
        let detail = Some(format!("papers_{}", ask.papers.as_deref().unwrap_or("none")));
        self.decide("papers", &ask.ids, detail, None, face, |_, case| {
            Ok(Decision { papers: ask.papers.clone(), ..Decision::of(case) })
        })
    }

    /// When to look again at a case that waits for somebody: the playbook says how soon.
    pub(crate) fn next_check(&self, pen: &Reader<'_>, case: &Case) -> Result<Option<i64>, DeskError> {
        let destination = pen.shipment(case.shipment)?.and_then(|shipment| shipment.destination);
        let flags = facts::flags(pen, case.shipment)?;
        let scribe = self.scribe(self.now());
        let ask = scribe.ask(&case.rule, reason(Some(case), flags.first()), destination);
        let play = playbook::playbook(&ask, scribe.words.lang);
        Ok(play.map(|play| self.now().as_second() + play.check_after.as_secs()))
    }

    /// An instant in the future, from RFC 3339; without an offset it is one of the seller's zone.
    fn moment_ahead(&self, text: &str) -> Result<i64, DeskError> {
        let wrong = || DeskError::BadValue {
            what: "until",
            value: text.to_owned(),
            allowed: "2026-12-01T09:00:00Z…".to_owned(),
        };
        let here = || text.parse::<DateTime>().ok()?.to_zoned(self.zone()).ok().map(|at| at.timestamp());
        let at = text.parse().ok().or_else(here).ok_or_else(wrong)?;
        if at > self.now() { Ok(at.as_second()) } else { Err(wrong()) }
    }

    /// Decides on every case among `ids`, as one step. Shipments without a case are passed over.
    fn decide(
        &self,
        kind: &str,
        ids: &[i64],
        detail: Option<String>,
        until: Option<i64>,
        face: &dyn Face,
        decision: impl Fn(&Writer<'_>, &Case) -> Result<Decision, DeskError>,
    ) -> Result<Done, DeskError> {
        let now = self.now();
        let done = self.store.write(|pen| {
            let mut images = Vec::new();
            for id in ids {
                self.number_of(pen, *id)?;
                let Some(case) = pen.case(*id)? else { continue };
                images.extend(self.decide_on(pen, case, now, &decision)?);
            }
            self.log(kind, &images, StepWords { detail, until, ..StepWords::default() }, pen, now)
        })?;
        self.changed(0, face);
        Ok(done)
    }

    /// Decides on one case; None where that changes nothing.
    pub(crate) fn decide_on(
        &self,
        pen: &Writer<'_>,
        mut case: Case,
        now: Timestamp,
        decision: impl Fn(&Writer<'_>, &Case) -> Result<Decision, DeskError>,
    ) -> Result<Option<Image>, DeskError> {
        let id = case.shipment;
        let (before, after) = (Decision::of(&case), decision(pen, &case)?);
        if before.is_like(&after) {
            return Ok(None);
        }
        let image = Image {
            entity: "case".to_owned(),
            key: id.to_string(),
            shipment: Some(id),
            before: Some(serde_json::to_string(&before)?),
            after: Some(serde_json::to_string(&after)?),
        };
        after.apply(&mut case);
        pen.keep_case(&case)?;
        // An open exception bars the question to its buyer.
        let rates = &self.policy().rates;
        for order in pen.orders_in(id)? {
            prompts::settle(pen, order.id, rates, &self.zone(), now)?;
        }
        Ok(Some(image))
    }

    /// Writes the step; nothing changed, no step.
    pub(crate) fn log(
        &self,
        kind: &str,
        images: &[Image],
        words: StepWords,
        pen: &Writer<'_>,
        now: Timestamp,
    ) -> Result<Done, DeskError> {
        let mut ids: Vec<i64> = images.iter().filter_map(|image| image.shipment).collect();
        ids.dedup();
        let what = match ids.first() {
            Some(id) if words.what.is_empty() => self.number_of(pen, *id)?,
            _ => words.what.clone(),
        };
        // What followed from a lesson by itself is no decision.
        let decided = images.iter().filter(|image| image.entity != "swept").count();
        let decided = if words.n > 0 { words.n } else { decided };
        let words = serde_json::to_string(&StepWords { n: decided, what, ..words })?;
        let changed = u32::try_from(decided).unwrap_or(u32::MAX);
        if images.is_empty() {
            return Ok(Done { step: None, changed, text: self.words().say("step-nothing"), ids });
        }
        let step = pen.log_step(now.as_second(), "seller", kind, &words, images)?;
        let row = pen.step(step)?;
        let text = row.map_or_else(String::new, |row| self.step_words(&row));
        Ok(Done { step: Some(step), changed, text, ids })
    }

    /// A step as a sentence: `Resolved 37`.
    pub(crate) fn step_words(&self, step: &StepRow) -> String {
        let words = self.words();
        let made: StepWords = serde_json::from_str(&step.words).unwrap_or_default();
        let resolved_as = made.detail.is_some();
        let detail =
            made.detail.map_or_else(String::new, |detail| words.say(&format!("detail-{}", dashed(&detail))));
        let until = made.until.map_or_else(
            || words.say("snooze-next-scan-moment"),
            |seconds| self.moment(seconds, self.now()).text,
        );
        let name = made.name.unwrap_or_default();
        let name = if step.kind == "settings" { self.settings_told(&name) } else { name };
        let args = args([
            ("n", made.n.into()),
            ("what", made.what.into()),
            ("name", name.into()),
            ("detail", detail.into()),
            ("until", until.into()),
        ]);
        let id = match step.kind.as_str() {
            "resolve" if resolved_as => "step-resolve-as".to_owned(),
            kind => format!("step-{}", dashed(kind)),
        };
        words.tell(&id, &args)
    }

    pub(crate) fn history(&self, ask: HistoryAsk, _: &dyn Face) -> Result<History, DeskError> {
        let now = self.now();
        let steps = self.store.read(|look| look.steps(ask.limit.min(1_000)))?;
        let lines = steps.into_iter().map(|step| StepLine {
            id: step.id,
            at: self.moment(step.at, now),
            text: self.step_words(&step),
            kind: step.kind,
            changed: step.changed,
            undone: step.undone_at.is_some(),
        });
        Ok(History { steps: lines.collect() })
    }

    /// The number by which a person knows a shipment; an error for one that is not there.
    pub(crate) fn number_of(&self, pen: &Reader<'_>, id: i64) -> Result<String, DeskError> {
        let shipment = pen.shipment(id)?.ok_or_else(|| DeskError::UnknownShipment(id.to_string()))?;
        if let Some(number) = shipment.number {
            return Ok(number);
        }
        Ok(pen.orders_in(id)?.first().map_or_else(|| id.to_string(), |order| order.record.order_id.clone()))
    }
}

/// The decision that puts a case into a state now: it knows of the flags and scans that there are.
pub(crate) fn put_into(
    pen: &Writer<'_>,
    case: &Case,
    state: CaseState,
    until: Option<i64>,
) -> Result<Decision, DeskError> {
    let stays = Decision { outcome: None, back: None, ..Decision::of(case) };
    if state == CaseState::Open {
        return Ok(Decision { state, returns_at: None, seen_scan: None, covers: BTreeMap::new(), ..stays });
    }
    let flags = facts::flags(pen, case.shipment)?;
    let last_scan = pen.shipment(case.shipment)?.and_then(|shipment| shipment.placement.last_scan);
    Ok(Decision {
        state,
        returns_at: until,
        seen_scan: last_scan,
        covers: flags.into_iter().map(|flag| (flag.rule, flag.severity)).collect(),
        ..stays
    })
}

/// A case as it was before a lesson, or another figure, changed what the rules say of it.
pub(crate) fn swept(case: &Case) -> Result<Image, DeskError> {
    Ok(Image {
        entity: "swept".to_owned(),
        key: case.shipment.to_string(),
        shipment: Some(case.shipment),
        before: Some(serde_json::to_string(case)?),
        after: None,
    })
}
