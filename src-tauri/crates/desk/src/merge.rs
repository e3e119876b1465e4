//! What several files say of one order.

use crate::statement::{Aged, Stamp};
use jiff::tz::TimeZone;
use tidewaiter_core::record::OrderRecord;
use tidewaiter_store::FileAge;

/// The facts of an order of which one is believed, and the word for each: `field-<word>` is its name. The place in this
/// list is kept in desk files: new facts go to its end.
macro_rules! facts {
    ($each:ident!($($given:tt)*)) => {
        $each! { $($given)*
            store "store", ordered_at "ordered-at", paid_at "paid-at", shipped_at "shipped-at", ship_by "ship-by",
            promised_by "promised-by", delivered_at "delivered-at", confirmed_at "confirmed-at",
            order_status "order-status", destination_country "destination-country", order_amount "order-amount",
            currency "currency", carrier "carrier", shipping_method "shipping-method", buyer_name "buyer-name",
            title "product-title", items_count "quantity", feedback "feedback",
        }
    };
}
pub(crate) use facts;

/// An order after a file has said something of it.
pub(crate) struct Merged {
    /// What is known now.
    pub(crate) record: OrderRecord,
    /// Where it is from; empty: all of it is what this file says.
    pub(crate) stamps: Vec<Stamp>,
    /// This file is believed on something.
    pub(crate) believed: bool,
    /// No file that is believed on anything is newer.
    pub(crate) newest: bool,
    /// Facts that the file contradicts and that stand.
    pub(crate) kept: u32,
    /// Facts that it replaced though nothing tells which file is older: bits, and the imports that had said otherwise.
    pub(crate) tied: Vec<(u32, i64)>,
}

/// Believes the newest file on each fact; where none is older, the later import. An older file fills gaps.
///
/// `stamps` are those of `known`, never empty; `age` is how new the file of an import is.
pub(crate) fn merge(
    known: &OrderRecord,
    stamps: Vec<Stamp>,
    said: OrderRecord,
    import: i64,
    age: impl Fn(i64) -> FileAge,
    zone: &TimeZone,
) -> Merged {
    let own = Stamp::of(&said, import, 0);
    fn aged<'a>(stamp: &'a Stamp, age: &impl Fn(i64) -> FileAge) -> Aged<'a> {
        Aged { stamp, file: age(stamp.import) }
    }
    let fresh = aged(&own, &age);
    let older = stamps.iter().map(|stamp| fresh.is_older(aged(stamp, &age), zone)).collect::<Vec<_>>();
    let tied = stamps.iter().map(|stamp| !aged(stamp, &age).is_older(fresh, zone)).collect::<Vec<_>>();
    let newest = !older.contains(&true);
    let mut weighing = Weighing { stamps, older, tied, own, kept: 0, replaced: Vec::new() };
    let mut record = known.clone();
    macro_rules! weigh {
        ($($fact:ident $word:literal,)*) => {{
            let mut bit = 1;
            $(weighing.weigh(bit, &mut record.$fact, said.$fact); bit <<= 1;)*
            let _ = bit;
        }};
    }
    facts!(weigh!());
    record.tracking_numbers = united(&known.tracking_numbers, &said.tracking_numbers, newest);
    record.package_ids = united(&known.package_ids, &said.package_ids, newest);
    record.zone = if newest { said.zone.or(record.zone) } else { record.zone.or(said.zone) };
    record.line_items = said.line_items.max(known.line_items);
    weighing.done(record, newest)
}

/// All of both, those of the older file first.
fn united(known: &[String], said: &[String], newest: bool) -> Vec<String> {
    let (first, then) = if newest { (known, said) } else { (said, known) };
    let more = then.iter().filter(|it| !first.contains(it));
    first.iter().chain(more).cloned().collect()
}

struct Weighing {
    stamps: Vec<Stamp>,
    /// Of each stamp: the file is older than it.
    older: Vec<bool>,
    /// Of each stamp: it is not older than the file.
    tied: Vec<bool>,
    own: Stamp,
    kept: u32,
    replaced: Vec<(u32, i64)>,
}

impl Weighing {
    fn weigh<T: PartialEq>(&mut self, bit: u32, known: &mut Option<T>, said: Option<T>) {
        if said.is_none() {
            return;
        }
        let at = self.stamps.iter().position(|stamp| stamp.facts & bit != 0 && known.is_some());
        let older = at.and_then(|at| self.older.get(at)).copied().unwrap_or(false);
        let differs = known.is_some() && *known != said;
        if older {
            self.kept += u32::from(differs);
            return;
        }
        let tied = at.and_then(|at| self.tied.get(at)).copied().unwrap_or(false);
        if differs && tied {
            self.replaced.extend(at.and_then(|at| self.stamps.get(at)).map(|stamp| (bit, stamp.import)));
        }
        if let Some(stamp) = at.and_then(|at| self.stamps.get_mut(at)) {
            stamp.facts &= !bit;
        }
        self.own.facts |= bit;
        *known = said;
    }

    fn done(self, record: OrderRecord, newest: bool) -> Merged {
        let Weighing { mut stamps, own, kept, replaced, .. } = self;
        let stated = stated(&record);
        stamps.iter_mut().for_each(|stamp| stamp.facts &= stated);
        stamps.retain(|stamp| stamp.facts != 0);
        let believed = own.facts != 0;
        if !stamps.is_empty() && believed {
            stamps.push(own);
        }
        Merged { record, stamps, believed, newest, kept, tied: replaced }
    }
}

/// The facts that a record holds, one bit each.
pub(crate) fn stated(record: &OrderRecord) -> u32 {
    macro_rules! bits {
        ($($fact:ident $word:literal,)*) => {{
            let (mut bits, mut bit) = (0, 1);
            $(bits |= if record.$fact.is_some() { bit } else { 0 }; bit <<= 1;)*
            let _: u32 = bit;
            bits
        }};
    }
    facts!(bits!())
}

/// Of what a file says of an order: eight bytes at a time, turned and multiplied. Stable between versions of
/// everything, since it is kept in the file.
pub(crate) fn row_hash(bytes: &[u8]) -> i64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let mut last = [0; 8];
    last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let hash = words.iter().chain([&last]).fold(length, |hash, word| {
        (hash.rotate_left(26) ^ u64::from_le_bytes(*word)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    });
    i64::from_ne_bytes((hash ^ (hash >> 32)).to_ne_bytes())
}
