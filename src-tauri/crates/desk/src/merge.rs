//! What several files say of one order.

use tidewaiter_core::record::OrderRecord;

/// What is known of an order when a file says more: the file's word where it has one, else what was known.
pub(crate) fn merge(old: &OrderRecord, new: OrderRecord) -> OrderRecord {
    let mut tracking_numbers = old.tracking_numbers.clone();
    tracking_numbers.extend(new.tracking_numbers.into_iter().filter(|it| !old.tracking_numbers.contains(it)));
    let mut package_ids = old.package_ids.clone();
    package_ids.extend(new.package_ids.into_iter().filter(|it| !old.package_ids.contains(it)));
    OrderRecord {
        order_id: new.order_id,
        store: new.store.or_else(|| old.store.clone()),
        tracking_numbers,
        package_ids,
        ordered_at: new.ordered_at.or(old.ordered_at),
        paid_at: new.paid_at.or(old.paid_at),
        shipped_at: new.shipped_at.or(old.shipped_at),
        ship_by: new.ship_by.or(old.ship_by),
        promised_by: new.promised_by.or(old.promised_by),
        delivered_at: new.delivered_at.or(old.delivered_at),
        confirmed_at: new.confirmed_at.or(old.confirmed_at),
        order_status: new.order_status.or_else(|| old.order_status.clone()),
        destination_country: new.destination_country.or(old.destination_country),
        order_amount: new.order_amount.or(old.order_amount),
        currency: new.currency.or(old.currency),
        carrier: new.carrier.or_else(|| old.carrier.clone()),
        shipping_method: new.shipping_method.or_else(|| old.shipping_method.clone()),
        buyer_name: new.buyer_name.or_else(|| old.buyer_name.clone()),
        title: new.title.or_else(|| old.title.clone()),
        items_count: new.items_count.or(old.items_count),
        line_items: new.line_items.max(old.line_items),
        feedback: new.feedback.or_else(|| old.feedback.clone()),
        zone: new.zone.or_else(|| old.zone.clone()),
        rows: Vec::new(),
    }
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
