//! What people decide. Each decision is one step in the log.

use crate::{
    Desk, Face,
    about::one_of,
    error::DeskError,
    prompts,
    wire::*,
    words::{args, dashed},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use tidewaiter_core::{Severity, rules::Flag};
use tidewaiter_store::{Case, CaseState, Image, NoteRow, Reader, StepRow, Writer};

/// The part of a case that people decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Decision {
    pub(crate) state: CaseState,
    pub(crate) returns_at: Option<i64>,
    pub(crate) seen_scan: Option<i64>,
    pub(crate) covers: BTreeMap<String, Severity>,
    pub(crate) back: Option<String>,
}

impl Decision {
    pub(crate) fn of(case: &Case) -> Decision {
        Decision {
            state: case.state,
            returns_at: case.returns_at,
            seen_scan: case.seen_scan,
            covers: case.covers.clone(),
            back: case.back.clone(),
        }
    }

    pub(crate) fn apply(self, case: &mut Case) {
        case.state = self.state;
        case.returns_at = self.returns_at;
        case.seen_scan = self.seen_scan;
        case.covers = self.covers;
        case.back = self.back;
        case.told = true;
    }
}

/// What the sentence of a step is made of.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct StepWords {
    /// Rows.
    pub(crate) n: usize,
    /// The number of the first one.
    pub(crate) what: String,
    /// `waiting_buyer`, a reason, an outcome...
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) detail: Option<String>,
    /// Unix seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) until: Option<i64>,
}

impl StepWords {
    /// Of a step about a whole file.
    pub(crate) fn of_file(file: &str, n: usize) -> StepWords {
        StepWords { n, what: file.to_owned(), detail: None, until: None }
    }
}

const REASONS: &[&str] = &["false_alarm", "known_delay", "buyer_informed", "other"];
const WAITS: &[&str] = &["waiting_buyer", "waiting_carrier", "waiting_customs"];

impl Desk {
    pub(crate) fn resolve(&self, ask: ResolveAsk, face: &dyn Face) -> Result<Done, DeskError> {
        if let Some(reason) = &ask.reason {
            one_of("reason", reason, REASONS)?;
        }
        self.decide("resolve", &ask.ids, ask.reason, None, CaseState::Resolved, face)
    }

    pub(crate) fn snooze(&self, ask: SnoozeAsk, face: &dyn Face) -> Result<Done, DeskError> {
        let until = ask.until.as_deref().map(|text| self.moment_ahead(text)).transpose()?;
        self.decide("snooze", &ask.ids, None, until, CaseState::Snoozed, face)
    }

    pub(crate) fn wait(&self, ask: WaitAsk, face: &dyn Face) -> Result<Done, DeskError> {
        one_of("state", &ask.state, WAITS)?;
        let state = CaseState::from_id(&ask.state).unwrap_or(CaseState::WaitingCarrier);
        self.decide("wait", &ask.ids, Some(ask.state), None, state, face)
    }

    pub(crate) fn reopen(&self, ask: IdsAsk, face: &dyn Face) -> Result<Done, DeskError> {
        self.decide("reopen", &ask.ids, None, None, CaseState::Open, face)
    }

    pub(crate) fn note(&self, ask: NoteAsk, face: &dyn Face) -> Result<Done, DeskError> {
        let text = ask.text.trim();
        let now = self.now();
        if text.is_empty() {
            return Err(DeskError::BadValue {
                what: "note", value: String::new(), allowed: "…".to_owned()
            });
        }
        let done = self.store.write(|pen| {
            let mut images = Vec::new();
            for id in &ask.ids {
                let mut note = NoteRow { id: 0, shipment: *id, at: now.as_second(), text: text.to_owned() };
                self.number_of(pen, *id)?;
                note.id = pen.keep_note(&note)?;
                images.push(Image {
                    entity: "note".to_owned(),
                    key: note.id.to_string(),
                    shipment: Some(*id),
                    before: None,
                    after: Some(serde_json::to_string(&note)?),
                });
            }
            self.log("note", &images, StepWords::default(), pen, now)
        })?;
        self.changed(0, face);
        Ok(done)
    }

    /// An instant in the future, from RFC 3339.
    fn moment_ahead(&self, text: &str) -> Result<i64, DeskError> {
        let wrong = || DeskError::BadValue {
            what: "until",
            value: text.to_owned(),
            allowed: "2026-12-01T09:00:00Z…".to_owned(),
        };
        let at: Timestamp = text.parse().map_err(|_| wrong())?;
        if at > self.now() { Ok(at.as_second()) } else { Err(wrong()) }
    }

    /// Puts every case among `ids` into a state, as one step. Shipments without a case are passed over.
    fn decide(
        &self,
        kind: &str,
        ids: &[i64],
        detail: Option<String>,
        until: Option<i64>,
        state: CaseState,
        face: &dyn Face,
    ) -> Result<Done, DeskError> {
        let now = self.now();
        let done = self.store.write(|pen| {
            let mut images = Vec::new();
            for id in ids {
                self.number_of(pen, *id)?;
                let Some(mut case) = pen.case(*id)? else { continue };
                let before = Decision::of(&case);
                let after = decision(pen, &case, state, until)?;
                if before.state == after.state && before.returns_at == after.returns_at {
                    continue;
                }
                images.push(Image {
                    entity: "case".to_owned(),
                    key: id.to_string(),
                    shipment: Some(*id),
                    before: Some(serde_json::to_string(&before)?),
                    after: Some(serde_json::to_string(&after)?),
                });
                after.apply(&mut case);
                pen.keep_case(&case)?;
                // An open exception bars the question to its buyer.
                let orders = pen.orders_in(*id)?;
                orders.iter().try_for_each(|order| {
                    prompts::settle(pen, order.id, &self.policy().rates, &self.zone(), now)
                })?;
            }
            self.log(kind, &images, StepWords { detail, until, ..StepWords::default() }, pen, now)
        })?;
        self.changed(0, face);
        Ok(done)
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
            _ => words.what,
        };
        // What followed from a lesson by itself is no decision.
        let decided = images.iter().filter(|image| image.entity != "swept").count();
        let words =
            serde_json::to_string(&StepWords { n: decided, what, detail: words.detail, until: words.until })?;
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
        let detail =
            made.detail.map_or_else(String::new, |detail| words.say(&format!("detail-{}", dashed(&detail))));
        let until = made.until.map_or_else(
            || words.say("snooze-next-scan-moment"),
            |seconds| self.moment(seconds, self.now()).text,
        );
        let args = args([
            ("n", made.n.into()),
            ("what", made.what.into()),
            ("detail", detail.into()),
            ("until", until.into()),
        ]);
        words.tell(&format!("step-{}", dashed(&step.kind)), &args)
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
fn decision(
    pen: &Writer<'_>,
    case: &Case,
    state: CaseState,
    until: Option<i64>,
) -> Result<Decision, DeskError> {
    if state == CaseState::Open {
        return Ok(Decision {
            state,
            returns_at: None,
            seen_scan: None,
            covers: BTreeMap::new(),
            back: None,
        });
    }
    let flags = pen.flags(case.shipment)?;
    let flags = flags.iter().map(|text| serde_json::from_str::<Flag>(text)).collect::<Result<Vec<_>, _>>()?;
    let last_scan = pen.shipment(case.shipment)?.and_then(|shipment| shipment.placement.last_scan);
    Ok(Decision {
        state,
        returns_at: until,
        seen_scan: last_scan,
        covers: flags.into_iter().map(|flag| (flag.rule, flag.severity)).collect(),
        back: None,
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
