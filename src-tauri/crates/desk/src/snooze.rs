//! Moments that a shipment can be put away until. They come from the trade, not the calendar alone.

use crate::{Desk, Face, error::DeskError, wire::*, words::args};
use jiff::{Span, Timestamp, tz::TimeZone};

impl Desk {
    pub(crate) fn snooze_choices(&self, ask: ShipmentId, _: &dyn Face) -> Result<SnoozeChoices, DeskError> {
        let now = self.now();
        let scribe = self.scribe(now);
        let words = &scribe.words;
        let (shipment, case) =
            self.store.read(|look| Ok::<_, DeskError>((look.shipment(ask.id)?, look.case(ask.id)?)))?;
        let shipment = shipment.ok_or_else(|| DeskError::UnknownShipment(ask.id.to_string()))?;
        let mut choices = vec![SnoozeChoice { name: words.say("snooze-next-scan"), until: None }];
        let mut add = |name: String, at: Option<Timestamp>| {
            if let Some(at) = at.filter(|at| *at > now) {
                choices.push(SnoozeChoice { name, until: Some(scribe.moment(at)) });
            }
        };
        let there = shipment.destination.and_then(|country| self.policy().rulebook.calendar().zone(country));
        if let (Some(zone), Some(country)) = (there, shipment.destination) {
            let name =
                words.tell("snooze-tomorrow-there", &args([("country", scribe.country(country).into())]));
            add(name, morning(now, &zone, 1));
        }
        add(words.say("snooze-tomorrow"), morning(now, &scribe.zone, 1));
        add(words.say("snooze-three-days"), morning(now, &scribe.zone, 3));
        add(words.say("snooze-week"), morning(now, &scribe.zone, 7));
        let before_deadline =
            case.and_then(|case| case.deadline_at).and_then(|at| Timestamp::from_second(at - 86_400).ok());
        add(words.say("snooze-deadline"), before_deadline);
        Ok(SnoozeChoices { choices })
    }
}

/// Nine in the morning, so many days on.
fn morning(now: Timestamp, zone: &TimeZone, days: i32) -> Option<Timestamp> {
    let day = now.to_zoned(zone.clone()).date().checked_add(Span::new().days(days)).ok()?;
    day.at(9, 0, 0, 0).to_zoned(zone.clone()).ok().map(|at| at.timestamp())
}
