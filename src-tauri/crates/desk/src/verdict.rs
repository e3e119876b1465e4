//! What the rules say of a shipment, from everything that the desk knows of it.

use crate::{
    facts::{Facts, commercial, value},
    policy::Policy,
};
use jiff::{Timestamp, tz::TimeZone};
use tidewaiter_core::{
    Country,
    journey::Journey,
    record::OrderRecord,
    rules::{Parcel, Verdict},
};

impl Policy {
    /// What the rules say of a shipment at this moment. `tracked`: scans of any parcel reach this desk.
    /// `disputed`: since when the desk knows of a dispute.
    pub(crate) fn verdict(
        &self,
        facts: &Facts,
        disputed: Option<Timestamp>,
        tracked: bool,
        zone: &TimeZone,
        now: Timestamp,
    ) -> Verdict {
        let service = service_of(facts);
        let parcel = self.parcel(facts, &service, &facts.journey, tracked, zone);
        let mut verdict = self.rulebook.judge(&Parcel { commercial_since: disputed, ..parcel }, now);
        self.mutes.silence(&facts.shipment, &mut verdict);
        verdict
    }

    /// A shipment as the rules look at it, on this journey.
    pub(crate) fn parcel<'a>(
        &self,
        facts: &'a Facts,
        service: &'a str,
        journey: &'a Journey,
        tracked: bool,
        zone: &TimeZone,
    ) -> Parcel<'a> {
        let records = || facts.orders.iter().map(|order| &order.record);
        let earliest = |pick: fn(&OrderRecord) -> Option<tidewaiter_core::Stated>| {
            records().filter_map(|record| record.instant(pick(record), zone)).min()
        };
        Parcel {
            ordered_at: earliest(|it| it.ordered_at),
            paid_at: earliest(|it| it.paid_at),
            shipped_at: earliest(|it| it.shipped_at),
            ship_by: earliest(|it| it.ship_by),
            promised_by: earliest(|it| it.promised_by),
            platform: facts.orders.first().map_or("", |order| order.source.as_str()),
            delivered_at: earliest(|it| it.delivered_at),
            commercial: commercial(&facts.orders),
            value: value(&facts.orders),
            commercial_since: None,
            has_number: facts.shipment.number.is_some(),
            tracked: facts.shipment.event_count > 0 || tracked,
            tracked_to: facts.tracked_to,
            known_since: Timestamp::from_second(facts.shipment.known_since).unwrap_or(Timestamp::MAX),
            origin: facts.shipment.origin.unwrap_or(Country::CHINA),
            destination: facts.shipment.destination,
            service,
            usual: self.lanes.usual(&facts.shipment, journey),
            journey,
        }
    }
}

/// Carrier and service in one text.
pub(crate) fn service_of(facts: &Facts) -> String {
    let words = [&facts.shipment.carrier, &facts.shipment.service];
    words.iter().filter_map(|it| it.as_deref()).collect::<Vec<_>>().join(" ")
}
