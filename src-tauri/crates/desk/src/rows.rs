//! One line of a list.

use crate::{
    Desk,
    error::DeskError,
    facts,
    policy::Policy,
    wire::*,
    words::{Words, args, dashed},
};
use jiff::{Timestamp, tz::TimeZone};
use std::sync::Arc;
use tidewaiter_core::{
    Country, Money, Severity, Stage, playbook,
    rules::{Flag, Measure},
};
use tidewaiter_store::{Case, CaseState, OrderRow, Reader, ShipmentRow};

/// A deadline presses once it is this near, seconds.
pub(crate) const PRESSING: i64 = 3 * 86_400;

/// What is needed to put a moment or a matter into words.
pub(crate) struct Scribe {
    pub(crate) words: Arc<Words>,
    pub(crate) now: Timestamp,
    pub(crate) zone: TimeZone,
    pub(crate) policy: Arc<Policy>,
}

impl Desk {
    pub(crate) fn scribe(&self, now: Timestamp) -> Scribe {
        Scribe { words: self.words(), now, zone: self.zone(), policy: self.policy() }
    }

    /// The lines of these shipments, in this order. A shipment that is gone is left out.
    pub(crate) fn rows_of(&self, ids: &[i64]) -> Result<Vec<QueueRow>, DeskError> {
        let scribe = self.scribe(self.now());
        self.store.read(|look| {
            let rows = ids.iter().filter_map(|id| scribe.row(look, *id).transpose());
            rows.collect::<Result<Vec<_>, DeskError>>()
        })
    }

    pub(crate) fn moment(&self, seconds: i64, now: Timestamp) -> Moment {
        self.scribe(now).moment(Timestamp::from_second(seconds).unwrap_or(now))
    }
}

impl Scribe {
    pub(crate) fn moment(&self, at: Timestamp) -> Moment {
        Moment {
            at: at.to_string(),
            text: self.words.moment(at, self.now, &self.zone),
            whole: self.words.whole_moment(at, &self.zone),
        }
    }

    pub(crate) fn amount(&self, money: &Money) -> Amount {
        Amount {
            decimal: money.decimal(),
            currency: money.currency.map(|it| it.code().to_owned()),
            text: self.words.money(money),
        }
    }

    pub(crate) fn seconds(&self, seconds: i64) -> Moment {
        self.moment(Timestamp::from_second(seconds).unwrap_or(self.now))
    }

    pub(crate) fn row(&self, look: &Reader<'_>, id: i64) -> Result<Option<QueueRow>, DeskError> {
        let Some(shipment) = look.shipment(id)? else { return Ok(None) };
        let orders = look.orders_in(id)?;
        let case = look.case(id)?;
        let flags = facts::flags(look, id)?;
        let noted = !look.notes(id)?.is_empty();
        let line = self.line(&shipment, &orders, case.as_ref(), flags.first(), noted);
        Ok(Some(QueueRow { tags: look.tags_of(id)?, ..line }))
    }

    /// All but its tags.
    pub(crate) fn line(
        &self,
        shipment: &ShipmentRow,
        orders: &[OrderRow],
        case: Option<&Case>,
        flag: Option<&Flag>,
        noted: bool,
    ) -> QueueRow {
        let words = &self.words;
        let stage = shipment.placement.stage;
        let value = facts::value(orders);
        let since = case.map(|it| it.since).or(shipment.placement.stage_since);
        let rule = case.map(|it| it.rule.clone());
        QueueRow {
            id: shipment.id,
            order_id: orders.first().map(|it| it.record.order_id.clone()),
            tracking_number: shipment.number.clone(),
            severity: case.map(|it| it.severity),
            severity_text: case.map(|it| words.severity(it.severity)),
            title: rule.as_deref().map_or_else(|| words.stage(stage), |rule| words.say(&rule_id(rule))),
            particular: flag.map_or_else(String::new, |flag| self.particular(flag)),
            reason: match (flag, case) {
                (Some(flag), _) => self.reason(flag, shipment.destination, stage),
                (None, Some(case)) => {
                    words.tell("over", &args([("rule", words.say(&rule_id(&case.rule)).into())]))
                }
                (None, None) => words.stage(stage),
            },
            stage,
            stage_text: words.stage(stage),
            destination_country: shipment.destination.map(|it| it.code().to_owned()),
            destination_text: shipment.destination.map(|it| self.country(it)),
            carrier: shipment.carrier.clone().or_else(|| shipment.service.clone()),
            buyer: orders.iter().find_map(|it| it.record.buyer_name.clone()),
            value: value.map(|money| self.amount(&money)),
            since: since.map(|seconds| self.seconds(seconds)),
            waiting: since.map_or_else(String::new, |since| words.span(self.now.as_second() - since)),
            deadline: case.and_then(|case| self.deadline(case, flag)),
            state: case.map(|it| it.state.id().to_owned()),
            state_text: case.map(|it| words.say(&format!("state-{}", dashed(it.state.id())))),
            returns: case
                .filter(|it| it.state != CaseState::Resolved)
                .and_then(|it| it.returns_at)
                .map(|at| self.seconds(at)),
            outcome: case
                .and_then(|it| it.outcome.as_deref())
                .map(|outcome| words.say(&format!("detail-{}", dashed(outcome)))),
            back: case.and_then(|it| it.back.as_ref()).map(|why| words.say(&format!("back-{why}"))),
            next_action: rule
                .as_deref()
                .and_then(|rule| {
                    let reason = reason(case, flag);
                    playbook::playbook(&self.ask(rule, reason, shipment.destination), words.lang)
                })
                .map(|play| play.next_action),
            rule,
            noted,
            tags: Vec::new(),
        }
    }

    /// What the playbook is asked: the facts of this day in the seller's zone.
    pub(crate) fn ask<'a>(
        &self,
        rule: &'a str,
        reason: Option<&'a str>,
        destination: Option<Country>,
    ) -> playbook::Ask<'a> {
        playbook::Ask { rule, reason, destination, on: self.now.to_zoned(self.zone.clone()).date() }
    }

    pub(crate) fn country(&self, country: Country) -> String {
        country.name(self.words.tag()).to_owned()
    }

    /// `9 business days`: the rule's own count.
    pub(crate) fn particular(&self, flag: &Flag) -> String {
        match self.policy.rulebook.measure(flag, self.now) {
            Some(Measure::BusinessDays(0) | Measure::Days(0)) | None => String::new(),
            Some(Measure::BusinessDays(n)) => {
                self.words.tell("measure-business-days", &args([("n", n.into())]))
            }
            Some(Measure::Days(n)) => self.words.tell("measure-days", &args([("n", n.into())])),
        }
    }

    /// What is wrong, in one sentence.
    pub(crate) fn reason(&self, flag: &Flag, destination: Option<Country>, stage: Stage) -> String {
        let particular = self.particular(flag);
        let country =
            destination.map_or_else(|| self.words.say("destination-unknown"), |it| self.country(it));
        let sentence = self.words.tell(
            &format!("reason-of-{}", dashed(&flag.rule)),
            &args([
                ("measure", particular.into()),
                ("country", country.into()),
                ("stage", self.words.stage(stage).into()),
                ("since", self.moment(flag.since).text.into()),
                (
                    "deadline",
                    flag.deadline.as_ref().map_or_else(String::new, |it| self.moment(it.at).text).into(),
                ),
            ]),
        );
        sentence.trim().to_owned()
    }

    fn deadline(&self, case: &Case, flag: Option<&Flag>) -> Option<DeadlineText> {
        let (at, kind) = (case.deadline_at?, case.deadline_kind.as_ref()?);
        let left = at - self.now.as_second();
        let late = left < 0;
        let span = self.words.span(left.abs());
        let id = if late { "deadline-late".to_owned() } else { format!("deadline-{}", dashed(kind)) };
        Some(DeadlineText {
            at: self.seconds(at),
            kind: kind.clone(),
            text: self.words.tell(&id, &args([("span", span.into())])),
            pressing: left < PRESSING && case.severity > Severity::Notice,
            late,
            doubt: flag.and_then(|flag| flag.deadline.as_ref()?.grade).map(|grade| {
                let official = matches!(grade, 'A' | 'B');
                self.words.say(if official { "deadline-usual" } else { "deadline-unofficial" })
            }),
        })
    }
}

/// Why customs hold a parcel: what the seller says, else what the carrier says.
pub(crate) fn reason<'a>(case: Option<&'a Case>, flag: Option<&'a Flag>) -> Option<&'a str> {
    let said = case.and_then(|case| case.reason.as_deref());
    said.or_else(|| flag.and_then(|flag| flag.reason.as_deref()))
}

pub(crate) fn rule_id(rule: &str) -> String {
    format!("rule-{}", dashed(rule))
}
