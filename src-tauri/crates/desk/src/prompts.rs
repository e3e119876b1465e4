//! What to ask buyers once they have their parcel, and what to tell them while they wait.

use crate::{
    Desk, Face,
    about::one_of,
    error::DeskError,
    facts::{self, Facts},
    triage::StepWords,
    wire::*,
    words::args,
    worth::Rates,
};
use jiff::{Timestamp, tz::TimeZone};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};
use tidewaiter_core::{
    prompt::{self, Asked, Candidate, Due, MessageFacts, PromptKind},
    rules::Commercial,
};
use tidewaiter_store::{Handover, Image, OrderRow, Prompt, PromptMark as Mark, Reader, Writer};

/// How long after its delivery a buyer can be asked: the longest feedback window is sixty days (domain 4.2), and a week to spare.
const LOOK_BACK: i64 = 67 * 86_400;
const KINDS: [PromptKind; 2] = [PromptKind::Confirm, PromptKind::Feedback];

impl Desk {
    pub(crate) fn prompts(&self, ask: PromptsAsk, _: &dyn Face) -> Result<Prompts, DeskError> {
        if let Some(kind) = &ask.kind {
            one_of("kind", kind, &["confirm", "feedback"])?;
        }
        let now = self.now();
        let scribe = self.scribe(now);
        let found = self.store.read(|look| {
            let mut found = Vec::new();
            for order in look.open_prompts(ask.kind.as_deref(), now.as_second())? {
                let (Some(order), Some(handover)) = (look.order(order)?, look.handover(order)?) else {
                    continue;
                };
                if let Some(due) = candidate(look, &order, &handover, true, &scribe.zone, now)? {
                    found.push((order, handover.shipment, due));
                }
            }
            Ok::<_, DeskError>(found)
        })?;
        let prompts = found.into_iter().map(|(order, shipment, due)| {
            let record = &order.record;
            let language = prompt::buyer_language(record.destination_country);
            let facts = MessageFacts {
                buyer_name: record.buyer_name.as_deref().unwrap_or(""),
                order_id: &record.order_id,
                title: record.title.as_deref().unwrap_or(""),
            };
            PromptLine {
                id: prompt_id(order.id, due.kind),
                shipment: Some(shipment),
                order_id: record.order_id.clone(),
                kind: due.kind.id().to_owned(),
                kind_text: scribe.words.say(&format!("prompt-{}", due.kind.id())),
                buyer_name: record.buyer_name.clone(),
                destination_text: record.destination_country.map(|country| scribe.country(country)),
                value: record.order_amount.map(|money| scribe.amount(&money)),
                due: scribe.moment(due.due),
                closes: due.closes.map(|at| scribe.moment(at)),
                closes_text: due.closes.map(|at| {
                    let span = scribe.words.span(at.as_second() - now.as_second());
                    scribe.words.tell("prompt-closes", &args([("span", span.into())]))
                }),
                language: language.to_owned(),
                language_text: scribe.words.say(&format!("language-{language}")),
                message: prompt::message(due.kind, language, &facts),
                warnings: due
                    .warnings
                    .iter()
                    .map(|warning| {
                        scribe.words.say(&format!("prompt-warning-{}", warning.id().replace('_', "-")))
                    })
                    .collect(),
            }
        });
        Ok(Prompts { prompts: prompts.collect() })
    }

    pub(crate) fn prompt_mark(&self, ask: PromptMark, face: &dyn Face) -> Result<Done, DeskError> {
        one_of("outcome", &ask.outcome, &["sent", "skipped"])?;
        let now = self.now();
        let done = self.store.write(|pen| {
            let mut images = Vec::new();
            let mut first = String::new();
            for id in &ask.ids {
                let (order, kind) = prompt_of(*id);
                let row = pen.order(order)?.ok_or_else(|| DeskError::UnknownShipment(id.to_string()))?;
                let before = pen.prompt_mark(order, kind.id())?;
                let times = before.as_ref().map_or(0, |mark| mark.times) + u32::from(ask.outcome == "sent");
                let outcome = ask.outcome.clone();
                let after = Mark { order, kind: kind.id().to_owned(), outcome, at: now.as_second(), times };
                pen.keep_prompt_mark(&after)?;
                settle(pen, order, &self.policy().rates, &self.zone(), now)?;
                if first.is_empty() {
                    first = row.record.order_id;
                }
                images.push(Image {
                    entity: "prompt".to_owned(),
                    key: format!("{order} {}", kind.id()),
                    shipment: pen.parcels_of(order)?.first().copied(),
                    before: before.map(|mark| serde_json::to_string(&mark)).transpose()?,
                    after: Some(serde_json::to_string(&after)?),
                });
            }
            let words = StepWords { detail: Some(ask.outcome.clone()), what: first, ..StepWords::default() };
            self.log("prompt", &images, words, pen, now)
        })?;
        self.changed(0, face);
        Ok(done)
    }
}

/// Brings what to ask an order's buyer in line with what the desk now knows of it.
pub(crate) fn settle(
    pen: &Writer<'_>,
    order: i64,
    rates: &Rates,
    zone: &TimeZone,
    now: Timestamp,
) -> Result<(), DeskError> {
    let Some(row) = pen.order(order)? else { return Ok(()) };
    let prompt = match pen.handover(order)? {
        Some(handover) => wanted(pen, &row, &handover, true, rates, zone, now)?,
        None => None,
    };
    match prompt {
        Some(prompt) => Ok(pen.keep_prompt(order, &prompt)?),
        None => Ok(pen.drop_prompt(order)?),
    }
}

/// What to ask the buyer of an order. `marked`: the buyer was asked before, or a person decided not to.
pub(crate) fn wanted(
    look: &Reader<'_>,
    order: &OrderRow,
    handover: &Handover,
    marked: bool,
    rates: &Rates,
    zone: &TimeZone,
    now: Timestamp,
) -> Result<Option<Prompt>, DeskError> {
    let due = candidate(look, order, handover, marked, zone, now)?;
    let last = handover.delivered_at + LOOK_BACK;
    Ok(due.map(|due| Prompt {
        kind: due.kind.id().to_owned(),
        due: due.due.as_second(),
        closes: due.closes.map_or(last, |at| at.as_second().min(last)),
        worth: order.record.order_amount.map_or(0, |money| rates.cents(&money)),
    }))
}

fn candidate(
    look: &Reader<'_>,
    order: &OrderRow,
    handover: &Handover,
    marked: bool,
    zone: &TimeZone,
    now: Timestamp,
) -> Result<Option<Due>, DeskError> {
    let record = &order.record;
    let instant = |at: Option<tidewaiter_core::Stated>| record.instant(at, zone);
    let mark = |kind: PromptKind| if marked { look.prompt_mark(order.id, kind.id()) } else { Ok(None) };
    let [confirm, feedback] = KINDS.map(mark);
    let delivered = Some(handover.delivered_at).filter(|_| handover.undelivered == 0);
    let commercial = facts::commercial(std::slice::from_ref(order));
    let candidate = Candidate {
        platform: &order.source,
        commercial,
        delivered_at: delivered.and_then(|at| Timestamp::from_second(at).ok()),
        handed_over: handover.scanned,
        returning: false,
        confirmed_at: instant(record.confirmed_at),
        completed_at: instant(record.confirmed_at).filter(|_| commercial == Commercial::Completed),
        feedback_given: record.feedback.is_some(),
        open_exception: handover.open_case,
        value: record.order_amount,
        protection_ends: instant(record.promised_by),
        confirm: asked(confirm?),
        feedback: asked(feedback?),
    };
    Ok(prompt::prompt(&candidate, now))
}

fn asked(mark: Option<Mark>) -> Asked {
    mark.map_or_else(Asked::default, |mark| Asked {
        sent: mark.times,
        last_sent: Timestamp::from_second(mark.at).ok().filter(|_| mark.times > 0),
        skipped: mark.outcome == "skipped",
    })
}

/// One id for an order and a kind.
fn prompt_id(order: i64, kind: PromptKind) -> i64 {
    order * 2 + i64::from(kind == PromptKind::Feedback)
}

fn prompt_of(id: i64) -> (i64, PromptKind) {
    (id / 2, if id % 2 == 0 { PromptKind::Confirm } else { PromptKind::Feedback })
}

/// What to tell a buyer, in one language. `{buyer}`, `{order}` and `{number}` are filled in.
#[derive(Deserialize)]
struct News {
    /// The seller acts.
    watching: String,
    /// The buyer has to do something.
    asked: String,
}

static NEWS: LazyLock<BTreeMap<String, News>> =
    LazyLock::new(|| toml::from_str(include_str!("buyer_news.toml")).unwrap_or_default());

/// Rules where the carrier waits for the buyer.
const BUYER_ACTS: &[&str] =
    &["duty_unpaid", "pickup_waiting", "address_problem", "refused", "delivery_failed", "customs_hold"];

/// A message that tells a buyer about an exception, in the buyer's language. It names no link and asks for no document.
pub(crate) fn news_for_buyer(rule: &str, facts: &Facts) -> String {
    let language = prompt::buyer_language(facts.shipment.destination);
    let Some(news) = NEWS.get(language).or_else(|| NEWS.get("en")) else { return String::new() };
    let text = if BUYER_ACTS.contains(&rule) { &news.asked } else { &news.watching };
    let record = facts.orders.first().map(|order| &order.record);
    let order = record.map_or("", |record| record.order_id.as_str());
    let number = facts.shipment.number.as_deref().unwrap_or("");
    let buyer = record.and_then(|record| record.buyer_name.as_deref()).unwrap_or("");
    // The name last: braces in a buyer's name stay as they are.
    text.replace("{order}", order).replace("{number}", number).replace("{buyer}", buyer)
}
