//! From what the desk knows of a shipment to where it is, what is wrong, and since when.

use crate::{
    Desk, Face,
    advice::claim_window,
    error::DeskError,
    facts::{Facts, commercial, flags, value},
    lanes::LaneName,
    legs::parcel_of,
    meanings::Meanings,
    policy::Policy,
    prompts,
    trail::Trail,
    verdict::service_of,
    wire::Notice,
};
use jiff::{Timestamp, tz::TimeZone};
use std::sync::Arc;
use tidewaiter_core::{
    Lang, Severity, Stage,
    journey::Journey,
    playbook::{self, Acts},
    rules::{Commercial, Deadline, Flag, Verdict},
};
use tidewaiter_store::{BuyerNote, Case, CaseState, Handover, LogLine, OrderRow, Placement, Writer};

/// The moment as of which parcels were judged by time alone: a setting.
const JUDGED: &str = "judged";
/// Parcels that are judged before somebody else may write.
pub(crate) const PIECE: usize = 1_000;
/// Rules on what customs hold.
pub(crate) const HOLDS: [&str; 3] = ["customs_hold", "duty_unpaid", "prohibited"];

/// Judges shipments one after the other, inside one write.
pub(crate) struct Judge<'a, 't> {
    policy: Arc<Policy>,
    pen: &'a Writer<'a>,
    now: Timestamp,
    zone: TimeZone,
    meanings: Meanings,
    tracked: bool,
    legs: bool,
    /// Of the import on whose behalf it judges.
    pub(crate) trail: Option<&'t mut Trail<'a>>,
    /// Exceptions that it opened.
    pub(crate) opened: u32,
    /// Exceptions that it closed.
    pub(crate) closed: u32,
    /// Cases as they were before it dropped them or took a person's decision on them back.
    pub(crate) swept: Vec<Case>,
}

impl<'a> Judge<'a, '_> {
    pub(crate) fn new(desk: &Desk, pen: &'a Writer<'a>, now: Timestamp) -> Result<Self, DeskError> {
        Judge::by(desk.policy_in(pen)?, desk.zone(), pen, now)
    }

    /// One that goes by other figures than the desk does so far.
    pub(crate) fn by(
        policy: Arc<Policy>,
        zone: TimeZone,
        pen: &'a Writer<'a>,
        now: Timestamp,
    ) -> Result<Self, DeskError> {
        let tracked = pen.is_tracked()?;
        Ok(Judge {
            policy,
            pen,
            now,
            zone,
            meanings: Meanings::default(),
            tracked,
            legs: pen.has_legs()?,
            trail: None,
            opened: 0,
            closed: 0,
            swept: Vec::new(),
        })
    }

    /// Derives everything anew for one shipment and keeps what has changed. Answers whether its stage has.
    pub(crate) fn judge(&mut self, id: i64) -> Result<bool, DeskError> {
        let Some(facts) = Facts::of(self.pen, id, &mut self.meanings, &self.zone)? else { return Ok(false) };
        let parcel = if self.legs { parcel_of(self.pen, &facts, &mut self.meanings)? } else { None };
        let whole = match parcel {
            Some(parcel) => Facts::of(self.pen, parcel.id, &mut self.meanings, &self.zone)?,
            None => None,
        };
        // What is wrong with a leg is wrong with the parcel that it is a leg of, and is said there; it is where that is.
        let verdict = match whole {
            Some(_) => Verdict::default(),
            None => {
                let disputed = self.disputed_since(&facts)?;
                self.policy.verdict(&facts, disputed, self.tracked, &self.zone, self.now)
            }
        };
        let verdict = self.reasoned(&facts, self.claimable(&facts, verdict));
        let placement = placement(&whole.as_ref().unwrap_or(&facts).journey, &verdict);
        if placement != facts.shipment.placement {
            self.pen.place_shipment(id, &placement)?;
        }
        if let Some(trail) = &mut self.trail {
            trail.moved(id, facts.shipment.placement.stage, placement.stage)?;
        }
        let open_case = self.settle(&facts, &verdict)?;
        let orders = facts.orders.iter().zip(&facts.buyers);
        orders
            .into_iter()
            .try_for_each(|(order, buyer)| self.ask(order, buyer, &placement, id, open_case))?;
        Ok(placement.stage != facts.shipment.placement.stage)
    }

    /// Since when the desk knows of a dispute: files say that there is one, not since when.
    fn disputed_since(&self, facts: &Facts) -> Result<Option<Timestamp>, DeskError> {
        if commercial(&facts.orders) != Commercial::Dispute {
            return Ok(None);
        }
        let known = flags(self.pen, facts.shipment.id)?
            .into_iter()
            .find(|flag| flag.rule == "dispute")
            .map(|flag| flag.since);
        Ok(Some(known.unwrap_or(self.now)))
    }

    /// The end of a claim that may follow is a deadline, where nothing else ends before.
    fn claimable(&self, facts: &Facts, mut verdict: Verdict) -> Verdict {
        let Some(flag) = verdict.flags.first_mut() else { return verdict };
        let platform = facts.orders.first().map_or("", |order| order.source.as_str());
        let claims = playbook::claims(&service_of(facts), platform, &flag.rule, Lang::En);
        let of_seller = claims.iter().filter(|claim| claim.by == Acts::Seller);
        let closing =
            of_seller.filter_map(|claim| Some((claim_window(claim, facts, &self.zone).1?, claim.grade)));
        let Some((at, grade)) = closing.filter(|(at, _)| *at > self.now).min() else { return verdict };
        let real = flag.deadline.as_ref().filter(|it| it.kind != "escalates" && it.at > self.now);
        if real.is_none_or(|it| at < it.at) {
            flag.deadline = Some(Deadline { at, kind: "claim_closes".to_owned(), grade: Some(grade) });
        }
        verdict.due_at = Some(verdict.due_at.map_or(at, |due| due.min(at)));
        verdict
    }

    /// Adds why customs hold it, where the scan that says so tells.
    fn reasoned(&self, facts: &Facts, mut verdict: Verdict) -> Verdict {
        let scan = facts.journey.standing.and_then(|standing| facts.scans.get(standing.scan));
        let reason = scan.and_then(|scan| self.meanings.of(scan.phrase)?.hold.as_ref());
        let of_signal = verdict.flags.iter_mut().filter(|flag| HOLDS.contains(&flag.rule.as_str()));
        of_signal.for_each(|flag| flag.reason = reason.cloned());
        verdict
    }

    /// Brings what to ask a buyer in line with where the parcel is.
    fn ask(
        &self,
        order: &OrderRow,
        buyer: &BuyerNote,
        placement: &Placement,
        shipment: i64,
        open_case: bool,
    ) -> Result<(), DeskError> {
        let handover = if buyer.parcels > 1 {
            self.pen.handover(order.id)?
        } else {
            let scanned = placement.last_scan.is_some();
            let only = |delivered_at| Handover { shipment, delivered_at, scanned, undelivered: 0, open_case };
            placement.delivered_at.map(only)
        };
        let wanted = match &handover {
            Some(handover) => {
                let rates = &self.policy.rates;
                prompts::wanted(self.pen, order, handover, buyer.marked, rates, &self.zone, self.now)?
            }
            None => None,
        };
        match wanted {
            wanted if wanted == buyer.prompt => Ok(()),
            Some(prompt) => Ok(self.pen.keep_prompt(order.id, &prompt)?),
            None => Ok(self.pen.drop_prompt(order.id)?),
        }
    }

    /// Brings the shipment's case in line with the verdict. What a person decided stands until news contradicts it.
    /// Answers whether it needs somebody.
    fn settle(&mut self, facts: &Facts, verdict: &Verdict) -> Result<bool, DeskError> {
        let id = facts.shipment.id;
        let old = &facts.case;
        let Some(worst) = verdict.flags.first() else {
            let Some(case) = old else { return Ok(false) };
            self.pen.keep_flags(id, &[])?;
            if case.state != CaseState::Resolved {
                self.changes_case(id)?;
                self.pen.drop_case(id)?;
                self.swept.push(case.clone());
                self.closed += 1;
                self.log(id, "closed", &case.rule, case.severity)?;
            }
            return Ok(false);
        };
        let flags = verdict.flags.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>()?;
        if old.is_none() {
            // Flags never outlive their case.
            self.pen.add_flags(id, &flags)?;
        } else if self.pen.flags(id)? != flags {
            self.pen.keep_flags(id, &flags)?;
        }
        let mut case = Case {
            shipment: id,
            rule: worst.rule.clone(),
            severity: worst.severity,
            stage: worst.stage,
            since: worst.since.as_second(),
            deadline_at: worst.deadline.as_ref().map(|it| it.at.as_second()),
            deadline_kind: worst.deadline.as_ref().map(|it| it.kind.clone()),
            worth: value(&facts.orders).map_or(0, |money| self.policy.rates.cents(&money)),
            state: CaseState::Open,
            returns_at: None,
            seen_scan: None,
            covers: std::collections::BTreeMap::new(),
            back: None,
            opened_at: self.now.as_second(),
            told: false,
            outcome: None,
            reason: None,
            papers: None,
            lane: LaneName::of(&facts.shipment).map_or(0, |lane| lane.number()),
        };
        match old {
            None => {
                self.opened += 1;
                self.log(id, "opened", &case.rule, case.severity)?;
            }
            Some(old) => {
                keep_decision(&mut case, old);
                let news = why_back(old, &verdict.flags, facts.journey.last_scan, self.now);
                if let Some(why) = news {
                    self.swept.push(old.clone());
                    reopen(&mut case, why);
                    self.opened += 1;
                    self.log(id, "back", &case.rule, case.severity)?;
                } else if old.state == CaseState::Open && case.severity > old.severity {
                    case.told = false;
                }
            }
        }
        if old.as_ref() != Some(&case) {
            self.changes_case(id)?;
            self.pen.keep_case(&case)?;
        }
        let was_open = old.as_ref().is_some_and(|old| old.state == CaseState::Open);
        if let Some(trail) = self.trail.as_mut().filter(|_| case.state == CaseState::Open && !was_open) {
            trail.stuck(id)?;
        }
        Ok(case.state != CaseState::Resolved)
    }

    fn changes_case(&mut self, shipment: i64) -> Result<(), DeskError> {
        self.trail.as_mut().map_or(Ok(()), |trail| trail.shipment(shipment))
    }

    fn log(&self, shipment: i64, what: &str, rule: &str, severity: Severity) -> Result<(), DeskError> {
        let line =
            LogLine { at: self.now.as_second(), what: what.to_owned(), rule: rule.to_owned(), severity };
        Ok(self.pen.log(shipment, &line)?)
    }
}

impl Desk {
    /// Re-judges what is due, in pieces so that nobody waits for long. Answers exceptions opened and closed.
    pub(crate) fn judge_due(&self) -> Result<(u32, u32), DeskError> {
        let now = self.now();
        let (mut opened, mut closed) = (0, 0);
        let (due, ahead) = self.store.read(|look| {
            let judged: Option<i64> = look.setting(JUDGED)?.and_then(|text| text.parse().ok());
            // Somebody looked ahead, and what was judged then is not so yet.
            let ahead = judged.is_some_and(|at| at > now.as_second());
            let due = if ahead { look.unfinished()? } else { look.due(now.as_second())? };
            Ok::<_, DeskError>((due, ahead))
        })?;
        if ahead || !due.is_empty() {
            let at = now.as_second().to_string();
            self.store.write(|pen| pen.keep_setting(JUDGED, &at))?;
        }
        for piece in due.chunks(PIECE) {
            self.store.write(|pen| {
                let mut judge = Judge::new(self, pen, now)?;
                piece.iter().try_for_each(|id| judge.judge(*id).map(drop))?;
                opened += judge.opened;
                closed += judge.closed;
                Ok::<_, DeskError>(())
            })?;
        }
        Ok((opened, closed))
    }

    /// Tells a face that the desk holds something else now.
    pub(crate) fn changed(&self, arrived: u32, face: &dyn Face) {
        face.notice(Notice::Changed { arrived });
    }
}

fn placement(journey: &Journey, verdict: &Verdict) -> Placement {
    let stage = journey.stage.unwrap_or(Stage::OrderCompleted);
    let since = journey.since.map(|at| at.as_second());
    Placement {
        stage,
        stage_since: since,
        last_scan: journey.last_scan.map(|at| at.as_second()),
        delivered_at: since.filter(|_| stage == Stage::Delivered),
        due_at: verdict.due_at.map(|at| at.as_second()),
    }
}

fn keep_decision(case: &mut Case, old: &Case) {
    case.state = old.state;
    case.returns_at = old.returns_at;
    case.seen_scan = old.seen_scan;
    case.covers.clone_from(&old.covers);
    case.back.clone_from(&old.back);
    case.opened_at = old.opened_at;
    case.told = old.told;
    case.outcome.clone_from(&old.outcome);
    case.reason.clone_from(&old.reason);
    case.papers.clone_from(&old.papers);
}

fn reopen(case: &mut Case, why: &str) {
    case.state = CaseState::Open;
    case.returns_at = None;
    case.seen_scan = None;
    case.covers.clear();
    case.back = Some(why.to_owned());
    case.outcome = None;
    case.told = false;
}

/// Why a case that somebody put aside needs a person again; None: it does not.
fn why_back(
    case: &Case,
    flags: &[Flag],
    last_scan: Option<Timestamp>,
    now: Timestamp,
) -> Option<&'static str> {
    if case.state == CaseState::Open {
        return None;
    }
    let known = case.covers.values().max().copied();
    let worse = flags.iter().any(|flag| match case.covers.get(&flag.rule) {
        Some(severity) => flag.severity > *severity,
        None => {
            known < Some(flag.severity)
                || (case.state == CaseState::Resolved && flag.severity > Severity::Notice)
        }
    });
    let scanned = last_scan.map(|at| at.as_second()) > case.seen_scan;
    match case.state {
        _ if worse => Some("worse"),
        CaseState::Snoozed if scanned => Some("scan"),
        CaseState::Snoozed if case.returns_at.is_some_and(|at| at <= now.as_second()) => Some("time"),
        CaseState::Resolved => None,
        _ if case.returns_at.is_some_and(|at| at <= now.as_second()) => Some("check"),
        _ => None,
    }
}
