//! An order while its rows come in.

use super::parcels;
use crate::{
    Field, Reason,
    header::layout::{AmountRule, Grain},
    plan::{Plan, Wrong},
    row::Row,
    value::{id, items},
};
use tidewaiter_core::{Money, Stated, record::OrderRecord};

/// What is known of an order so far.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The record, but for what adds up.
    pub record: OrderRecord,
    /// Pieces of the rows that state them.
    pieces: Option<u32>,
    /// Title and article of the latest row, to tell an item from a newer statement.
    item: (Option<String>, Option<String>),
    titles: Vec<String>,
    /// By package: its amount.
    packages: Vec<(Option<String>, Money)>,
}

impl Draft {
    /// What one row says of the order.
    pub fn read(plan: &Plan, row: &Row, id: &str, quantity: Option<u32>, faults: &mut Vec<Wrong>) -> Draft {
        let text = |field| plan.written(row, field).map(str::to_owned);
        // Of several parcels in one cell, the first one names the carrier.
        let line = |field| {
            plan.text(row, field).and_then(|cell| cell.lines().next()).map(|line| line.trim().to_owned())
        };
        let title = text(Field::ProductTitle);
        // As many lines of pieces as of titles: each line is an item.
        let lines = plan.text(row, Field::Quantity).map_or(0, |cell| cell.lines().count());
        let cell = title.as_deref().map(|title| items::read(title, lines));
        let is_item = cell.is_some() || !plan.has(Field::ProductTitle);
        let own = cell.as_ref().map(|cell| cell.quantities.iter().sum()).filter(|sum| *sum > 0);
        let line_items = cell.as_ref().map_or(0, |cell| cell.quantities.len().max(cell.titles.len()).max(1));
        let parcels = parcels(plan, row, faults);
        let amount = keep(plan.amount(row), faults);
        let package =
            plan.columns_of(Field::PackageId).iter().find_map(|column| id::read(row, *column).ok().flatten());
        let mut date = |field| keep(plan.date(row, field), faults);
        let record = OrderRecord {
            order_id: id.to_owned(),
            store: text(Field::Store),
            tracking_numbers: distinct(parcels.iter().map(|parcel| parcel.number.clone())),
            package_ids: package.iter().cloned().collect(),
            ordered_at: date(Field::OrderedAt),
            paid_at: date(Field::PaidAt),
            shipped_at: date(Field::ShippedAt),
            ship_by: date(Field::ShipBy),
            promised_by: date(Field::PromisedBy),
            delivered_at: date(Field::DeliveredAt),
            confirmed_at: date(Field::ConfirmedAt),
            order_status: line(Field::OrderStatus),
            destination_country: keep(plan.country(row, Field::DestinationCountry), faults)
                .or(plan.layout.country),
            order_amount: None,
            currency: keep(plan.currency(row), faults),
            carrier: line(Field::Carrier)
                .or_else(|| parcels.iter().find_map(|parcel| parcel.carrier.clone())),
            shipping_method: line(Field::ShippingMethod),
            buyer_name: plan.name(row),
            title: None,
            items_count: None,
            line_items: u32::try_from(line_items).unwrap_or(u32::MAX),
            feedback: text(Field::Feedback),
            zone: None,
            rows: vec![row.number],
        };
        Draft {
            record,
            pieces: if is_item { quantity.or(own) } else { None },
            item: (title, text(Field::Sku)),
            titles: cell.map(|cell| cell.titles).unwrap_or_default(),
            packages: amount.map(|amount| (package, amount)).into_iter().collect(),
        }
    }

    /// Adds a further row: another item, or the same thing stated anew.
    pub fn join(&mut self, further: Draft, plan: &Plan, faults: &mut Vec<Wrong>) {
        let anew = Grain::restates(plan.layout.grain).unwrap_or_else(|| self.is_restated_by(&further));
        if anew
            && self.contradicts(&further)
            && let Some(column) = plan.columns_of(Field::OrderAmount).first()
        {
            faults.push((*column, Reason::ConflictingRows));
        }
        let Draft { record, pieces, item, titles, packages } = further;
        self.record.rows.extend(record.rows.iter().copied());
        for number in record.tracking_numbers.iter().filter(|_| !record.tracking_numbers.is_empty()) {
            if !self.record.tracking_numbers.contains(number) {
                self.record.tracking_numbers.push(number.clone());
            }
        }
        for package in &record.package_ids {
            if !self.record.package_ids.contains(package) {
                self.record.package_ids.push(package.clone());
            }
        }
        if anew {
            self.record.line_items = record.line_items;
            (self.pieces, self.titles) = (pieces.or(self.pieces), titles);
            self.packages = if packages.is_empty() { std::mem::take(&mut self.packages) } else { packages };
            fill(&mut self.record, record, true);
        } else {
            self.record.line_items += record.line_items;
            self.pieces = match (self.pieces, pieces) {
                (Some(pieces), Some(more)) => Some(pieces.saturating_add(more)),
                (pieces, more) => pieces.or(more),
            };
            self.titles.extend(titles);
            self.packages.extend(packages);
            fill(&mut self.record, record, false);
        }
        self.item = item;
    }

    /// Without a layout that tells: the same item with another status, date or amount is no further item.
    fn is_restated_by(&self, further: &Draft) -> bool {
        let differs = self.record.order_status != further.record.order_status
            || self.record.currency != further.record.currency
            || self.record.ordered_at != further.record.ordered_at
            || self.amount() != further.amount();
        self.item == further.item && differs
    }

    fn contradicts(&self, further: &Draft) -> bool {
        matches!((self.amount(), further.amount()), (Some(one), Some(other)) if one != other)
    }

    /// What the rows so far say that it is worth.
    pub fn amount(&self) -> Option<Money> {
        self.packages.last().map(|(_, money)| *money)
    }

    /// The whole order.
    pub fn finish(mut self, plan: &Plan) -> OrderRecord {
        let amounts: Vec<Money> = match plan.layout.amount {
            AmountRule::Once => self.packages.first().map(|(_, money)| *money).into_iter().collect(),
            AmountRule::PerRow => self.packages.iter().map(|(_, money)| *money).collect(),
            AmountRule::PerPackage => {
                let first = |at: usize| {
                    self.packages.get(..at).is_none_or(|before| {
                        before.iter().all(|(package, _)| {
                            Some(package) != self.packages.get(at).map(|(package, _)| package)
                        })
                    })
                };
                self.packages
                    .iter()
                    .enumerate()
                    .filter(|(at, (package, _))| package.is_none() || first(*at))
                    .map(|(_, (_, money))| *money)
                    .collect()
            }
        };
        let sum = amounts
            .split_first()
            .and_then(|(first, rest)| rest.iter().try_fold(*first, |sum, money| sum.plus(money)));
        self.record.order_amount = sum;
        self.record.currency = sum.and_then(|sum| sum.currency).or(self.record.currency);
        self.record.items_count = self.pieces;
        let titles = distinct(self.titles.into_iter());
        self.record.title = (!titles.is_empty()).then(|| titles.join("\n"));
        self.record
    }
}

/// The value, or its fault noted.
fn keep<T>(read: Result<Option<T>, Wrong>, faults: &mut Vec<Wrong>) -> Option<T> {
    read.unwrap_or_else(|wrong| {
        faults.push(wrong);
        None
    })
}

fn distinct(values: impl Iterator<Item = String>) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for value in values {
        if !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    distinct
}

/// Fills what is empty; `newer` facts take the place of older ones.
fn fill(record: &mut OrderRecord, from: OrderRecord, newer: bool) {
    fn take<T>(field: &mut Option<T>, from: Option<T>, newer: bool) {
        if from.is_some() && (newer || field.is_none()) {
            *field = from;
        }
    }
    take(&mut record.store, from.store, newer);
    take::<Stated>(&mut record.ordered_at, from.ordered_at, newer);
    take(&mut record.paid_at, from.paid_at, newer);
    take(&mut record.shipped_at, from.shipped_at, newer);
    take(&mut record.ship_by, from.ship_by, newer);
    take(&mut record.promised_by, from.promised_by, newer);
    take(&mut record.delivered_at, from.delivered_at, newer);
    take(&mut record.confirmed_at, from.confirmed_at, newer);
    take(&mut record.order_status, from.order_status, newer);
    take(&mut record.destination_country, from.destination_country, newer);
    take(&mut record.currency, from.currency, newer);
    take(&mut record.carrier, from.carrier, newer);
    take(&mut record.shipping_method, from.shipping_method, newer);
    take(&mut record.buyer_name, from.buyer_name, newer);
    take(&mut record.feedback, from.feedback, newer);
}
