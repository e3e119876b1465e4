//! Which parcels need a person, and how much.

mod book;
mod commercial;
mod edges;
mod judge;
mod matter;
mod row;
mod service;
mod sheet;

#[cfg(test)]
mod tests;

pub(crate) use crate::clock::span::{self, Span};
pub use book::{RuleError, Rulebook};
pub use commercial::commercial;
pub(crate) use service::is_word;
pub use sheet::{Figure, RuleSheet};

use crate::{Country, Money, Severity, Stage, clock, journey::Journey, playbook, stable_hash, terms};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Raised when the same figures are gone by otherwise.
const WAY: u64 = 1;

/// Changes whenever rules, holidays, peaks, terms or claims come otherwise with the program, so that all parcels are judged again.
pub fn version() -> String {
    let own = [book::RULES, commercial::WORDS, service::WORDS_OF, terms::TERMS, playbook::CLAIMS];
    let tables = own.into_iter().chain(clock::TABLES);
    format!("{:016x}", stable_hash(tables.flat_map(str::bytes)) ^ WAY)
}

/// What the marketplace says of the order, beside the stages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Commercial {
    /// No word, or one that nobody knows.
    #[default]
    Unknown,
    /// Not paid yet.
    Unpaid,
    /// Paid, waits for the seller to ship.
    Paid,
    /// The seller says that it is shipped.
    Shipped,
    /// The marketplace says that the buyer has it, and the order is not closed yet.
    Delivered,
    /// In dispute.
    Dispute,
    /// Received and closed.
    Completed,
    /// Cancelled or closed without delivery.
    Cancelled,
}

/// Everything that a rule may look at.
#[derive(Debug, Clone)]
pub struct Parcel<'a> {
    /// The order's clocks, as instants. The earliest, where a parcel holds several orders.
    pub ordered_at: Option<Timestamp>,
    /// When paid.
    pub paid_at: Option<Timestamp>,
    /// When the seller says it was shipped.
    pub shipped_at: Option<Timestamp>,
    /// Until when the seller has to ship.
    pub ship_by: Option<Timestamp>,
    /// Until when delivery is promised or the buyer protected.
    pub promised_by: Option<Timestamp>,
    /// The id of the source that the order came by; its beginning names the platform, whose usual terms count where the order
    /// states none.
    pub platform: &'a str,
    /// When the marketplace says that it was delivered.
    pub delivered_at: Option<Timestamp>,
    /// What the marketplace says of the order.
    pub commercial: Commercial,
    /// When the desk first heard of that word; None: as long as it knows the parcel.
    pub commercial_since: Option<Timestamp>,
    /// What it is worth.
    pub value: Option<Money>,
    /// A tracking number is known.
    pub has_number: bool,
    /// Carriers' scans reach the desk at all: without that, silence says nothing of the parcel.
    pub tracked: bool,
    /// When the desk first heard of it.
    pub known_since: Timestamp,
    /// Where from; China where nobody says.
    pub origin: Country,
    /// Where the order goes.
    pub destination: Option<Country>,
    /// Where a carrier handed it over, or tried to, where its scans tell.
    pub tracked_to: Option<Country>,
    /// Carrier and service as the sources write them: for express and sea.
    pub service: &'a str,
    /// What is usual on its lane, where that is known well enough.
    pub usual: Usual,
    /// Where it is.
    pub journey: &'a Journey,
}

/// From how many parcels on a lane counts in place of a rule's own figures.
pub const ENOUGH: u32 = 30;

/// What a desk's own parcels say of a lane, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usual {
    /// Of the stage in which the parcel is.
    pub stay: Option<Stay>,
    /// Four of five parcels are delivered so long after they entered that stage.
    pub rest: Option<i64>,
    /// From the first stage with the carrier until delivery, and when this parcel entered that stage.
    pub whole: Option<(Timestamp, Stay)>,
}

/// How long parcels of a lane stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stay {
    /// Nine of ten have left by then.
    pub warn: i64,
    /// All but three of a hundred have left by then.
    pub urgent: i64,
    /// Parcels of the lane that have left.
    pub samples: u32,
}

/// One rule's finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flag {
    /// The rule's id.
    pub rule: String,
    /// How much it presses.
    pub severity: Severity,
    /// Since when the matter stands (not: since when it is flagged).
    pub since: Timestamp,
    /// The next moment that costs something, if one is known.
    pub deadline: Option<Deadline>,
    /// The stage it was found at.
    pub stage: Stage,
    /// In which unit its time is told; None: it is not. See [`Rulebook::measure`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts: Option<Counts>,
    /// The lane's own history that took the place of the rule's figures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usual: Option<Stay>,
    /// Why customs hold it, where the carrier says so: id of a reason of the playbook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// A moment that costs something, and what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// When.
    pub at: Timestamp,
    /// Id of the kind: `ship_by`, `protection_ends`, `returned`, `answer`, `escalates`.
    pub kind: String,
    /// None: the order or the carrier states it. Else the usual term of the marketplace or destination, and how well it is
    /// sourced: A official, B professional, C blog or forum, U unverified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<char>,
}

/// In which unit the time of a matter is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counts {
    /// Business days of this country.
    BusinessDays(Option<Country>),
    /// Calendar days.
    Days,
}

/// A count with its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Whole business days of the destination that have passed.
    BusinessDays(u32),
    /// Whole calendar days that have passed.
    Days(u32),
}

/// What the rules say of one parcel at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verdict {
    /// Worst first; at the same severity the more specific first. The first is the one that is shown.
    pub flags: Vec<Flag>,
    /// The next instant at which a rule could change its mind without news; None: never.
    pub due_at: Option<Timestamp>,
}
