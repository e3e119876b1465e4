//! What a file says, after it was read and before it is kept.

use crate::{Country, Currency, Money, Stated};
use jiff::{Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// One order as one file states it. Every field but the id may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OrderRecord {
    /// The marketplace's order number, as text for ever.
    pub order_id: String,
    /// The shop or account, where the file names one.
    pub store: Option<String>,
    /// In order of first appearance, without duplicates.
    pub tracking_numbers: Vec<String>,
    /// The marketplace's own parcel numbers.
    pub package_ids: Vec<String>,
    /// When the buyer ordered.
    pub ordered_at: Option<Stated>,
    /// When the buyer paid.
    pub paid_at: Option<Stated>,
    /// When the seller shipped.
    pub shipped_at: Option<Stated>,
    /// Until when the seller has to ship.
    pub ship_by: Option<Stated>,
    /// Until when the marketplace promised delivery or protects the buyer.
    pub promised_by: Option<Stated>,
    /// When the marketplace says that it was delivered.
    pub delivered_at: Option<Stated>,
    /// When the buyer confirmed receipt.
    pub confirmed_at: Option<Stated>,
    /// The status word of the file, untouched.
    pub order_status: Option<String>,
    /// Where to.
    pub destination_country: Option<Country>,
    /// What the whole order is worth, and in which currency.
    pub order_amount: Option<Money>,
    /// The currency of the order, also where the file states no amount.
    pub currency: Option<Currency>,
    /// The carrier that the file names.
    pub carrier: Option<String>,
    /// The shipping service that the file names.
    pub shipping_method: Option<String>,
    /// The buyer's name, else the recipient's.
    pub buyer_name: Option<String>,
    /// The product titles, first one first, joined by a line break.
    pub title: Option<String>,
    /// Sum of the quantities.
    pub items_count: Option<u32>,
    /// Item rows.
    pub line_items: u32,
    /// A word or date where the file says that the buyer left feedback.
    pub feedback: Option<String>,
    /// IANA name of the zone of its clocks that state no offset; None: the seller's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// The rows of the file that belong to the order, 1-based.
    pub rows: Vec<u32>,
}

impl OrderRecord {
    /// The instant of one of its times. A clock that states no offset is in the order's own zone, else in the seller's.
    pub fn instant(&self, at: Option<Stated>, seller: &TimeZone) -> Option<Timestamp> {
        match self.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()) {
            Some(own) => at?.instant(&own),
            None => at?.instant(seller),
        }
    }
}

/// One tracking number and what a carrier or tracker reported of it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TrackingRecord {
    /// The number.
    pub tracking_number: String,
    /// The carrier, where the source names one.
    pub carrier: Option<String>,
    /// The order, where the source names one.
    pub order_id: Option<String>,
    /// The tracker's summary word, untouched.
    pub status: Option<String>,
    /// Where from.
    pub origin_country: Option<Country>,
    /// Where to.
    pub destination_country: Option<Country>,
    /// In the order of the source.
    pub events: Vec<EventRecord>,
    /// The rows or lines of the file that belong to it, 1-based.
    pub rows: Vec<u32>,
}

/// One scan as a source states it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EventRecord {
    /// When.
    pub at: Stated,
    /// Where, as the source writes it.
    pub place: Option<String>,
    /// What happened, as the source writes it.
    pub text: String,
    /// The carrier's or tracker's code, with the table it belongs to.
    pub code: Option<EventCode>,
}

/// A code and the table (`cainiao-action`, `17track-sub`...) that says what it means.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
pub struct EventCode {
    /// The table's id.
    pub scheme: String,
    /// The code.
    pub code: String,
}
