//! How new a statement on an order is: which of two files is to be believed.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use tidewaiter_core::{
    Stated,
    record::OrderRecord,
    rules::{self, Commercial},
};
use tidewaiter_feeds::Field;
use tidewaiter_store::FileAge;

/// The moments by which statements are compared, in the order of their bits.
const MOMENTS: [Field; 5] =
    [Field::OrderedAt, Field::PaidAt, Field::ShippedAt, Field::DeliveredAt, Field::ConfirmedAt];
/// All bits.
pub(crate) const ANY_MOMENT: u8 = 0b1_1111;

/// Which moments a file with these fields can state; all of them where it names none.
pub(crate) fn moments_of(fields: impl Iterator<Item = Field>) -> u8 {
    let bits = fields
        .filter_map(|field| MOMENTS.iter().position(|it| *it == field))
        .fold(0, |bits, at| bits | 1 << at);
    if bits == 0 { ANY_MOMENT } else { bits }
}

/// Where facts of an order are from: one import's statement, and which facts it is believed on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Stamp {
    /// The import.
    pub(crate) import: i64,
    /// The facts, one bit each.
    pub(crate) facts: u32,
    moments: [Option<Stated>; 5],
    /// How far on its status word says the order is; 0: that compares with nothing.
    progress: u8,
}

impl Stamp {
    /// Of everything that this record says.
    pub(crate) fn of(record: &OrderRecord, import: i64, facts: u32) -> Stamp {
        let moments =
            [record.ordered_at, record.paid_at, record.shipped_at, record.delivered_at, record.confirmed_at];
        let own = record.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok());
        let moments = moments.map(|at| match &own {
            Some(zone) => at.map(|at| pinned(at, zone)),
            None => at,
        });
        Stamp { import, facts, moments, progress: progress(record.order_status.as_deref()) }
    }

    /// The newest of those moments that are in `mask`.
    fn newest(&self, mask: u8, zone: &TimeZone) -> Option<Span> {
        let stated = self.moments.iter().enumerate().filter(|(at, _)| mask & (1 << at) != 0);
        stated.filter_map(|(_, moment)| Span::of((*moment)?, zone)).max_by_key(|span| (span.to, span.from))
    }
}

/// A clock of a zone that is not the seller's, with its offset.
pub(crate) fn pinned(at: Stated, zone: &TimeZone) -> Stated {
    match at {
        Stated::Local(local) => match local.to_zoned(zone.clone()) {
            Ok(zoned) => Stated::Offset(local, zoned.offset()),
            Err(_) => at,
        },
        Stated::Date(_) | Stated::Offset(..) => at,
    }
}

/// A statement with the age of its file.
#[derive(Clone, Copy)]
pub(crate) struct Aged<'a> {
    pub(crate) stamp: &'a Stamp,
    pub(crate) file: FileAge,
}

impl Aged<'_> {
    /// Whether this is surely older than the other statement: it knows less of what both files could have told; else
    /// its status word is behind; else its file is older. What cannot be told is not older.
    pub(crate) fn is_older(self, other: Aged<'_>, zone: &TimeZone) -> bool {
        let both = self.file.moments & other.file.moments;
        let (own, others) = (self.stamp.newest(both, zone), other.stamp.newest(both, zone));
        if let (Some(own), Some(others)) = (own, others)
            && let Some(older) = own.before(others)
        {
            return older;
        }
        let (own, others) = (self.stamp.progress, other.stamp.progress);
        if own != others && own > 0 && others > 0 {
            return own < others;
        }
        file_before(self.file, other.file, zone)
    }
}

/// Whether a file is surely older than another.
pub(crate) fn file_before(file: FileAge, other: FileAge, zone: &TimeZone) -> bool {
    let spans =
        file.as_of.and_then(|at| Span::of(at, zone)).zip(other.as_of.and_then(|at| Span::of(at, zone)));
    spans.and_then(|(own, others)| own.before(others)).unwrap_or(false)
}

/// When a stated moment was, as precisely as it was stated: a bare day is any moment of it.
#[derive(Clone, Copy)]
struct Span {
    from: i64,
    to: i64,
}

impl Span {
    fn of(stated: Stated, zone: &TimeZone) -> Option<Span> {
        let from = stated.instant(zone)?.as_second();
        Some(Span { from, to: if matches!(stated, Stated::Date(_)) { from + 86_399 } else { from } })
    }

    /// None: it cannot be told, or they are equal.
    fn before(self, other: Span) -> Option<bool> {
        if self.to < other.from {
            Some(true)
        } else if other.to < self.from {
            Some(false)
        } else {
            None
        }
    }
}

/// An order's life runs one way, whatever the dates say: a filtered list of cancelled orders is no older than the whole
/// list of the day. A dispute may come and go at any point.
fn progress(status: Option<&str>) -> u8 {
    match status.map(rules::commercial) {
        Some(Commercial::Unpaid) => 1,
        Some(Commercial::Paid) => 2,
        Some(Commercial::Shipped) => 3,
        Some(Commercial::Delivered) => 4,
        Some(Commercial::Completed | Commercial::Cancelled) => 5,
        Some(Commercial::Dispute | Commercial::Unknown) | None => 0,
    }
}
