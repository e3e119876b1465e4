//! Everything that is known of a shipment, as a verdict on it needs it.

use crate::{error::DeskError, legs::with_legs, meanings::Meanings};
use jiff::tz::TimeZone;
use tidewaiter_core::{
    Country, Money, Stage,
    classify::Reading,
    journey::{self, Journey},
    rules::{self, Commercial, Flag},
};
use tidewaiter_store::{BuyerNote, Case, Dossier, OrderRow, PackedScan, Reader, ShipmentRow};

/// Everything that a verdict is made of, for one shipment.
pub(crate) struct Facts {
    pub(crate) shipment: ShipmentRow,
    pub(crate) orders: Vec<OrderRow>,
    /// Its own and those of its legs, oldest first.
    pub(crate) scans: Vec<PackedScan>,
    /// The shipments that are further legs of the same parcel.
    pub(crate) legs: Vec<i64>,
    pub(crate) journey: Journey,
    /// Where a carrier tried to hand it over.
    pub(crate) tracked_to: Option<Country>,
    pub(crate) case: Option<Case>,
    /// Beside each order.
    pub(crate) buyers: Vec<BuyerNote>,
}

impl Facts {
    /// Looks up everything that a verdict on this shipment is made of.
    pub(crate) fn of(
        look: &Reader<'_>,
        id: i64,
        meanings: &mut Meanings,
        zone: &TimeZone,
    ) -> Result<Option<Facts>, DeskError> {
        let Some(Dossier { shipment, scans, case, orders, buyers }) = look.dossier(id)? else {
            return Ok(None);
        };
        let (legs, scans) = with_legs(look, id, scans, meanings)?;
        let unknown = Reading::unknown();
        let mut journey = journey::travel(&meanings.scans(&shipment, &scans, &unknown));
        orders_word(&mut journey, &orders, zone);
        let tracked_to = meanings.handed_over_in(&scans);
        Ok(Some(Facts { shipment, orders, scans, legs, journey, tracked_to, case, buyers }))
    }
}

/// Where no carrier ever scanned, the marketplace's own word on delivery or confirmation is all there is.
fn orders_word(journey: &mut Journey, orders: &[OrderRow], zone: &TimeZone) {
    if journey.last_scan.is_some() {
        return;
    }
    let received = orders.iter().map(|it| &it.record);
    let received = received.filter_map(|it| it.instant(it.delivered_at.or(it.confirmed_at), zone));
    if let Some(at) = received.max() {
        journey.stage = Some(Stage::Delivered);
        journey.since = Some(at);
        journey.how = "order-says";
        if let Some(entered) = journey.entered.last_mut() {
            *entered = Some(at);
        }
    }
}

/// The flags of a shipment, the shown one first.
pub(crate) fn flags(look: &Reader<'_>, shipment: i64) -> Result<Vec<Flag>, DeskError> {
    let flags = look.flags(shipment)?;
    Ok(flags.iter().map(|text| serde_json::from_str(text)).collect::<Result<_, _>>()?)
}

/// What the orders in a parcel are worth; the first one where their currencies differ.
pub(crate) fn value(orders: &[OrderRow]) -> Option<Money> {
    let mut amounts = orders.iter().filter_map(|order| order.record.order_amount);
    let first = amounts.next()?;
    Some(amounts.fold(first, |sum, next| {
        let alike = sum.currency == next.currency && sum.scale == next.scale;
        if alike { Money { units: sum.units.saturating_add(next.units), ..sum } } else { sum }
    }))
}

/// What the marketplace says of the orders in a parcel: the word that needs a person most.
pub(crate) fn commercial(orders: &[OrderRow]) -> Commercial {
    let words = orders.iter().filter_map(|order| order.record.order_status.as_deref()).map(rules::commercial);
    let rank = |word: &Commercial| match word {
        Commercial::Dispute => 7,
        Commercial::Paid => 6,
        Commercial::Shipped => 5,
        Commercial::Delivered => 4,
        Commercial::Completed => 3,
        Commercial::Unpaid => 2,
        Commercial::Cancelled => 1,
        Commercial::Unknown => 0,
    };
    words.max_by_key(rank).unwrap_or_default()
}
