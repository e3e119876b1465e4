//! Columns of layouts that nobody has described: what their headers speak of, as far as their values agree.

use super::{Column, parts, shape::Shape};
use crate::{Field, row::Row};

/// How sure a guess by parts of words can be at most.
const MOST: u8 = 74;
/// How sure values alone make.
const ALONE: u8 = 40;
/// What values alone may mean, the surest first.
const BY_VALUES: [Field; 7] = [
    Field::TrackingNumber,
    Field::Currency,
    Field::DestinationCountry,
    Field::OrderedAt,
    Field::OrderAmount,
    Field::OrderId,
    Field::OrderStatus,
];

/// A field that a column may hold.
struct Guess {
    sure: u8,
    at: usize,
    field: Field,
}

/// Settles columns: drops what the values contradict, and gives the others what their headers speak of.
pub fn settle(columns: &mut [Column], rows: &[Row]) {
    let shapes: Vec<Shape> = (0..columns.len()).map(|at| Shape::of(rows, at)).collect();
    contradict(columns, &shapes);
    let mut guesses = guesses(columns, &shapes);
    let tracking = lists_events(columns, &guesses);
    if tracking {
        into_events(columns, &mut guesses);
    } else {
        guesses.retain(|guess| !guess.field.is_event());
    }
    guesses.sort_by_key(|guess| (std::cmp::Reverse(guess.sure), guess.at));
    for guess in guesses {
        let taken = columns.iter().any(|column| column.field == Some(guess.field));
        if let Some(column) = columns.get_mut(guess.at).filter(|column| column.field.is_none() && !taken) {
            (column.field, column.confidence) = (Some(guess.field), guess.sure.min(MOST));
        }
    }
    if !tracking {
        by_values(columns, &shapes);
    }
    clocks(columns, &shapes);
}

/// Takes fields from columns whose values say otherwise.
fn contradict(columns: &mut [Column], shapes: &[Shape]) {
    for (column, shape) in columns.iter_mut().zip(shapes).filter(|(column, _)| column.confidence < 100) {
        let guessed = column.confidence < 75;
        let beside = || parts::is_beside(&parts::of(&column.header));
        let wrong = |field| shape.contradicts(field) || guessed && (!shape.fits(field) || beside());
        if column.field.is_some_and(wrong) {
            (column.field, column.confidence) = (None, 0);
        }
    }
}

fn guesses(columns: &[Column], shapes: &[Shape]) -> Vec<Guess> {
    let mut guesses = Vec::new();
    let open = columns.iter().zip(shapes).enumerate().filter(|(_, (column, _))| column.field.is_none());
    for (at, (column, shape)) in open.filter(|(_, (_, shape))| shape.values > 0) {
        let parts = parts::of(&column.header);
        let fields = parts::fields(&parts).into_iter().filter(|(field, _)| shape.fits(*field));
        if shape.alone(Field::TrackingNumber) && !parts::is_beside(&parts) {
            guesses.push(Guess { sure: 60, at, field: Field::TrackingNumber });
        }
        guesses.extend(fields.map(|(field, sure)| Guess { sure: sure + shape.speaks_for(field), at, field }));
    }
    guesses
}

/// Numbers of parcels, when and what, and nothing that numbers an order.
fn lists_events(columns: &[Column], guesses: &[Guess]) -> bool {
    let has = |fields: &[Field], least: u8| {
        columns.iter().any(|column| column.field.is_some_and(|field| fields.contains(&field)))
            || guesses.iter().any(|guess| fields.contains(&guess.field) && guess.sure >= least)
    };
    let order = has(&[Field::OrderId, Field::OrderAmount], 50);
    let parcel = has(&[Field::TrackingNumber], 60);
    let when = has(&[Field::EventTime, Field::OrderedAt, Field::ShippedAt, Field::DeliveredAt], 15);
    parcel && !order && when && has(&[Field::EventText, Field::OrderStatus], 40)
}

/// In a list of scans dates tell when and statuses what.
fn into_events(columns: &mut [Column], guesses: &mut Vec<Guess>) {
    let event = |field: Field| match field {
        Field::OrderedAt => Some(Field::EventTime),
        Field::OrderStatus => Some(Field::EventText),
        Field::OrderId | Field::OrderAmount | Field::ItemAmount | Field::ProductTitle => None,
        other => Some(other),
    };
    let has = |columns: &[Column], field| columns.iter().any(|column| column.field == Some(field));
    for at in 0..columns.len() {
        let turned = columns.get(at).and_then(|column| column.field).and_then(event);
        let free = turned.is_some_and(|field| !has(columns, field));
        if let Some(column) = columns.get_mut(at).filter(|_| free) {
            column.field = turned;
        }
    }
    guesses.retain_mut(|guess| match event(guess.field) {
        Some(field) => {
            // A name that speaks of scans goes before one that only speaks of a state.
            guess.sure -= u8::from(field != guess.field).min(guess.sure);
            guess.field = field;
            true
        }
        None => false,
    });
}

/// Gives columns about which their headers say nothing what their values are.
fn by_values(columns: &mut [Column], shapes: &[Shape]) {
    let beside: Vec<bool> =
        columns.iter().map(|column| parts::is_beside(&parts::of(&column.header))).collect();
    for field in BY_VALUES {
        if columns.iter().any(|column| column.field == Some(field)) {
            continue;
        }
        let fits = |at: &usize| {
            let open = columns.get(*at).is_some_and(|column| column.field.is_none());
            let silent = beside.get(*at) == Some(&false) && says_nothing_else(columns, *at, field);
            open && silent && shapes.get(*at).is_some_and(|shape| shape.alone(field))
        };
        let found = (0..columns.len()).find(fits);
        if let Some(column) = found.and_then(|at| columns.get_mut(at)) {
            (column.field, column.confidence) = (Some(field), ALONE);
        }
    }
}

/// Whether the header leaves room for the field: none, or one that speaks of nothing known.
fn says_nothing_else(columns: &[Column], at: usize, field: Field) -> bool {
    let header = columns.get(at).map_or("", |column| column.header.as_str());
    let parts = parts::of(header);
    let fields = parts::fields(&parts);
    let sure = matches!(field, Field::TrackingNumber | Field::Currency | Field::DestinationCountry);
    fields.iter().all(|(_, score)| *score < 50) || sure || fields.iter().any(|(other, _)| *other == field)
}

/// A clock in a column of its own belongs to the day beside it.
fn clocks(columns: &mut [Column], shapes: &[Shape]) {
    for at in 1..columns.len() {
        let clock = shapes.get(at).is_some_and(Shape::is_clock);
        let day = shapes.get(at - 1).is_some_and(Shape::is_day);
        let field = columns.get(at - 1).and_then(|column| column.field).filter(|field| field.is_date());
        let (true, true, Some(field)) = (clock, day, field) else { continue };
        let scans = columns.get(at).is_some_and(|column| column.field == Some(Field::EventTime));
        let field = if scans { Field::EventTime } else { field };
        for column in columns.iter_mut().skip(at - 1).take(2).filter(|column| column.field != Some(field)) {
            (column.field, column.confidence) = (Some(field), MOST);
        }
    }
}
