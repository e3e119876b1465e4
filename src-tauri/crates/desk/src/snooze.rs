//! Moments that a shipment can be put away until. They come from the trade, not the calendar alone.

use crate::{
    Desk, Face,
    error::DeskError,
    facts::{self, Facts},
    lanes::{LaneName, Learned},
    meanings::Meanings,
    rows::{Scribe, reason},
    wire::*,
    words::args,
};
use jiff::{Span, Timestamp, tz::TimeZone};
use tidewaiter_core::{Stage, lanes::Leg, playbook};
use tidewaiter_store::Reader;

impl Desk {
    pub(crate) fn snooze_choices(&self, ask: ShipmentId, _: &dyn Face) -> Result<SnoozeChoices, DeskError> {
        let now = self.now();
        let scribe = self.scribe(now);
        let words = &scribe.words;
        let learned = self.learned()?;
        let look = |look: &Reader<'_>| {
            let facts = Facts::of(look, ask.id, &mut Meanings::default(), &scribe.zone)?;
            let facts = facts.ok_or_else(|| DeskError::UnknownShipment(ask.id.to_string()))?;
            let update = scribe.next_update(look, &facts, &learned)?;
            Ok::<_, DeskError>((facts, update))
        };
        let (facts, update) = self.store.read(look)?;
        let mut choices = vec![SnoozeChoice { name: words.say("snooze-next-scan"), until: None }];
        let mut add = |name: String, at: Option<Timestamp>| {
            if let Some(at) = at.filter(|at| *at > now) {
                choices.push(SnoozeChoice { name, until: Some(scribe.moment(at)) });
            }
        };
        add(words.say("snooze-next-update"), update);
        let destination = facts.shipment.destination;
        let there = destination.and_then(|country| scribe.policy.rulebook.calendar().zone(country));
        if let (Some(zone), Some(country)) = (there, destination) {
            let name =
                words.tell("snooze-tomorrow-there", &args([("country", scribe.country(country).into())]));
            add(name, morning(now, &zone, 1));
        }
        add(words.say("snooze-tomorrow"), morning(now, &scribe.zone, 1));
        add(words.say("snooze-three-days"), morning(now, &scribe.zone, 3));
        add(words.say("snooze-week"), morning(now, &scribe.zone, 7));
        let records = facts.orders.iter().map(|order| &order.record);
        add(
            words.say("snooze-promise"),
            records.filter_map(|it| it.instant(it.promised_by, &scribe.zone)).min(),
        );
        let deadline = facts.case.as_ref().and_then(|case| case.deadline_at);
        add(words.say("snooze-deadline"), deadline.and_then(|at| Timestamp::from_second(at - 86_400).ok()));
        let here = now.to_zoned(scribe.zone.clone()).strftime("%Y-%m-%dT%H:%M").to_string();
        Ok(SnoozeChoices { here, choices })
    }
}

impl Scribe {
    /// When the carrier should have something new to say: half of the parcels that stayed as long as this one have moved on
    /// by then. Where nothing is left to wait for by that, the playbook says how soon to look again.
    fn next_update(
        &self,
        look: &Reader<'_>,
        facts: &Facts,
        learned: &Learned,
    ) -> Result<Option<Timestamp>, DeskError> {
        let usual = || {
            let (stage, since) = (facts.journey.stage?, facts.journey.since?);
            let lane = LaneName::of(&facts.shipment).filter(|_| stage != Stage::Delivered)?;
            let elapsed = self.now.as_second() - since.as_second();
            let after = learned.curve(&lane, Leg::Stay(stage))?.quantile_after(elapsed, 0.5)?;
            Timestamp::from_second(since.as_second() + after).ok().filter(|at| *at > self.now)
        };
        let Some(case) = &facts.case else { return Ok(usual()) };
        let flags = facts::flags(look, facts.shipment.id)?;
        let ask = self.ask(&case.rule, reason(Some(case), flags.first()), facts.shipment.destination);
        let check = || {
            let play = playbook::playbook(&ask, self.words.lang)?;
            self.now.checked_add(play.check_after).ok()
        };
        Ok(usual().or_else(check))
    }
}

/// Nine in the morning, so many days on.
fn morning(now: Timestamp, zone: &TimeZone, days: i32) -> Option<Timestamp> {
    let day = now.to_zoned(zone.clone()).date().checked_add(Span::new().days(days)).ok()?;
    day.at(9, 0, 0, 0).to_zoned(zone.clone()).ok().map(|at| at.timestamp())
}
