//! What to do about one shipment: its playbook, why customs hold it, what can be claimed, and when it should be there.

use crate::{
    facts::Facts,
    judge::HOLDS,
    lanes::{LaneName, Learned},
    rows::{PRESSING, Scribe, reason},
    triage::PAPERS,
    verdict::service_of,
    wire::*,
    words::args,
};
use jiff::Timestamp;
use tidewaiter_core::{
    Country, Signal, Stage,
    lanes::{Leg, Level},
    playbook,
    rules::{Counts, Flag},
};
use tidewaiter_store::Case;

impl Scribe {
    pub(crate) fn play(&self, play: &playbook::Play, case: Option<&Case>) -> Playbook {
        let day = |id: &str, day: jiff::civil::Date| {
            self.words.tell(id, &args([("day", self.words.date(day).into())]))
        };
        let set = case.and_then(|case| case.returns_at).and_then(|at| Timestamp::from_second(at).ok());
        let check = set.or_else(|| self.now.checked_add(play.check_after).ok());
        Playbook {
            scope: play.scope.map(|country| self.country(country)),
            reviewed: play.reviewed_on.map(|date| day("reviewed", date)),
            effective: play.effective_from.map(|date| day("effective", date)),
            acts: play.acts.id().to_owned(),
            acts_text: self.words.say(&format!("acts-{}", play.acts.id())),
            check: check.map(|at| self.moment(at)),
            evidence: play.evidence.clone(),
            steps: play.steps.clone(),
            source: play.source.clone(),
            link: play.link.clone(),
        }
    }

    /// Why customs hold it; None where they do not.
    pub(crate) fn hold(&self, case: &Case, flag: Option<&Flag>) -> Option<Hold> {
        if !HOLDS.contains(&case.rule.as_str()) && case.rule != "import_customs_delay" {
            return None;
        }
        let name = |reason: &str| self.words.say(&format!("detail-hold-{}", crate::words::dashed(reason)));
        let found = reason(Some(case), flag);
        let said_by = match (&case.reason, found) {
            (Some(_), _) => "seller",
            (None, Some(_)) => "carrier",
            (None, None) => "",
        };
        let args = args([("reason", found.map_or_else(String::new, name).into())]);
        let id = if said_by.is_empty() { "hold-nobody".to_owned() } else { format!("hold-{said_by}") };
        Some(Hold {
            reason: found.map(str::to_owned),
            said_by: said_by.to_owned(),
            text: self.words.tell(&id, &args),
            choices: playbook::reasons().map(|id| Choice { id: id.to_owned(), name: name(id) }).collect(),
        })
    }

    pub(crate) fn papers(&self, case: Option<&Case>) -> Papers {
        let choice =
            |id: &str| Choice { id: id.to_owned(), name: self.words.say(&format!("detail-papers-{id}")) };
        Papers {
            state: case.and_then(|case| case.papers.clone()),
            choices: PAPERS.iter().map(|id| choice(id)).collect(),
        }
    }

    /// What can be claimed on what a flag says.
    pub(crate) fn claims(&self, flag: &Flag, facts: &Facts) -> Vec<ClaimLine> {
        let platform = facts.orders.first().map_or("", |order| order.source.as_str());
        let claims = playbook::claims(&service_of(facts), platform, &flag.rule, self.words.lang);
        claims.into_iter().map(|claim| self.claim(claim, facts)).collect()
    }

    fn claim(&self, claim: playbook::Claim, facts: &Facts) -> ClaimLine {
        let (opens, closes) = claim_window(&claim, facts, &self.zone);
        let text =
            |id: &str, at: Timestamp| self.words.tell(id, &args([("moment", self.moment(at).text.into())]));
        let (window, open) = match (opens, closes) {
            (_, Some(closes)) if closes <= self.now => (text("claim-closed", closes), false),
            (Some(opens), _) if opens > self.now => (text("claim-opens", opens), false),
            (_, Some(closes)) => (text("claim-until", closes), true),
            _ => (self.words.say("claim-no-limit"), true),
        };
        ClaimLine {
            id: claim.id.to_owned(),
            title: claim.title.to_owned(),
            window,
            open,
            closes: closes.map(|at| self.moment(at)),
            pressing: open && closes.is_some_and(|at| at.as_second() - self.now.as_second() < PRESSING),
            cap: claim.cap.map(str::to_owned),
            none_when: claim.none_when.map(str::to_owned),
            note: claim.note.map(str::to_owned),
            evidence: claim.evidence.to_vec(),
            source: claim.source,
            link: claim.link.map(str::to_owned),
            reviewed: self
                .words
                .tell("reviewed", &args([("day", self.words.date(claim.reviewed_on).into())])),
        }
    }

    /// When it should be there, as its lane, or what is nearest to it, says.
    pub(crate) fn expected(&self, learned: &Learned, facts: &Facts) -> Option<Expected> {
        let journey = &facts.journey;
        let (stage, entered) = (journey.stage?, journey.since?);
        // What is held, lost or on its way back does not come as others come.
        let troubled =
            journey.standing.is_some_and(|it| !matches!(it.signal, Signal::Delayed | Signal::PickupWaiting));
        if stage == Stage::Delivered || journey.returning || troubled {
            return None;
        }
        let name = LaneName::of(&facts.shipment)?;
        let curve = learned.curve(&name, Leg::Rest(stage))?;
        let id = match curve.level {
            Level::Lane => "expected-lane",
            Level::CarrierDestination => "expected-carrier-destination",
            Level::Stage => "expected-desk",
            Level::Global => return None,
        };
        let elapsed = self.now.as_second() - entered.as_second();
        let at = |share: f64| {
            let seconds = curve.quantile_after(elapsed, share)?;
            Timestamp::from_second(entered.as_second() + seconds).ok()
        };
        let (from, likely, to) = (at(0.1)?, at(0.5)?, at(0.9)?);
        let day = |at: Timestamp| self.words.day(at, self.now, &self.zone);
        let days = args([("from", day(from).into()), ("likely", day(likely).into()), ("to", day(to).into())]);
        let promised =
            facts.orders.iter().filter_map(|it| it.record.instant(it.record.promised_by, &self.zone)).min();
        Some(Expected {
            text: self.words.tell("expected", &days),
            because: self.words.tell(id, &args([("n", curve.samples.into())])),
            late: promised.is_some_and(|promised| promised < to),
            from: self.moment(from),
            likely: self.moment(likely),
            to: self.moment(to),
        })
    }

    /// What explains how long a matter takes: the lane's own history, holidays and peaks.
    pub(crate) fn explained(&self, flag: &Flag, facts: &Facts) -> Vec<String> {
        let mut why = Vec::new();
        if let Some(usual) = flag.usual {
            let args = args([("days", self.words.days(usual.warn).into()), ("n", usual.samples.into())]);
            why.push(self.words.tell("why-lane", &args));
        }
        let origin = facts.shipment.origin.unwrap_or(Country::CHINA);
        let country =
            self.policy.rulebook.country_of(&flag.rule, flag.stage, origin, facts.shipment.destination);
        let business = matches!(flag.counts, Some(Counts::BusinessDays(_)));
        why.extend(self.slow_days(&flag.rule, country, flag.since, business));
        why
    }

    /// The holidays and peaks between a moment and now that a rule gives time for.
    pub(crate) fn slow_days(
        &self,
        rule: &str,
        country: Option<Country>,
        since: Timestamp,
        business: bool,
    ) -> Vec<String> {
        let lang = self.words.lang;
        let place = country.map_or_else(|| self.words.say("destination-unknown"), |it| self.country(it));
        let said = |id: &str, names: Vec<String>| {
            let args = args([("names", names.join(", ").into()), ("country", place.clone().into())]);
            (!names.is_empty()).then(|| self.words.tell(id, &args))
        };
        let free = self.policy.rulebook.calendar().free_days(country, since, self.now);
        let holidays = free.into_iter().filter(|_| business).map(|day| day.name(lang)).collect();
        let peaks = self.policy.rulebook.peaks().during(country, since, self.now).into_iter();
        let peaks =
            peaks.filter(|_| self.policy.rulebook.is_stall(rule)).map(|peak| peak.name(lang).to_owned());
        said("why-holidays", holidays).into_iter().chain(said("why-peaks", peaks.collect())).collect()
    }
}

/// From when to when a claim can be made for a parcel.
pub(crate) fn claim_window(
    claim: &playbook::Claim,
    facts: &Facts,
    zone: &jiff::tz::TimeZone,
) -> (Option<Timestamp>, Option<Timestamp>) {
    let of = |pick: fn(&tidewaiter_core::record::OrderRecord) -> Option<tidewaiter_core::Stated>| {
        facts.orders.iter().filter_map(|order| order.record.instant(pick(&order.record), zone)).min()
    };
    let posted = of(|it| it.shipped_at).or(facts.journey.first_scan);
    let delivered = facts.shipment.placement.delivered_at.and_then(|at| Timestamp::from_second(at).ok());
    claim.window(posted, of(|it| it.promised_by), delivered.or_else(|| of(|it| it.delivered_at)))
}
