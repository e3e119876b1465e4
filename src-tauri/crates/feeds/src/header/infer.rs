//! Columns of layouts that nobody has described: what their headers speak of, as far as their values agree.

use super::{
    Column,
    parts::{self, Parts},
    shape::Shape,
};
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

/// What is to be seen of a column: what its header speaks of, and what its values look like.
struct Seen {
    parts: Parts,
    shape: Shape,
}

/// Settles columns: drops what the values contradict, and gives the others what their headers speak of.
pub fn settle(columns: &mut [Column], rows: &[Row]) {
    let see = |(at, column): (usize, &Column)| Seen {
        parts: parts::of(&column.header),
        shape: Shape::of(rows, at),
    };
    let seen: Vec<Seen> = columns.iter().enumerate().map(see).collect();
    contradict(columns, &seen);
    let mut guesses = guesses(columns, &seen);
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
    if tracking {
        text_of_events(columns, rows, &seen);
    } else {
        by_values(columns, &seen);
    }
    clocks(columns, &seen);
}

/// Takes fields from columns whose values say otherwise.
fn contradict(columns: &mut [Column], seen: &[Seen]) {
    for (column, Seen { parts, shape }) in
        columns.iter_mut().zip(seen).filter(|(column, _)| column.confidence < 100)
    {
        let guessed = column.confidence < 75;
        let beside = |field| parts::is_beside(parts) || field == Field::OrderAmount && parts.contains("fee");
        let wrong = |field| shape.contradicts(field) || guessed && (!shape.fits(field) || beside(field));
        if column.field.is_some_and(wrong) {
            (column.field, column.confidence) = (None, 0);
        }
    }
    // Of several guesses by a phrase alone, the first one is as good as any, and the others are none.
    let several = [Field::TrackingNumber, Field::EventTime];
    for at in 1..columns.len() {
        let (before, behind) = columns.split_at_mut(at);
        let Some(column) = behind.first_mut().filter(|column| (1..=60).contains(&column.confidence)) else {
            continue;
        };
        let field = column.field.filter(|field| !several.contains(field));
        if field.is_some() && before.iter().any(|other| other.field == field) {
            (column.field, column.confidence) = (None, 0);
        }
    }
}

fn guesses(columns: &[Column], seen: &[Seen]) -> Vec<Guess> {
    let mut guesses = Vec::new();
    let open = columns.iter().zip(seen).enumerate().filter(|(_, (column, _))| column.field.is_none());
    for (at, Seen { parts, shape }) in open.map(|(at, (_, seen))| (at, seen)) {
        if shape.values == 0 {
            continue;
        }
        let phone = |field| field == Field::OrderId && !parts.contains("order") && shape.is_phone();
        let fields = parts::fields(parts).into_iter();
        let fields = fields.filter(|(field, _)| shape.fits(*field) && !phone(*field));
        if shape.alone(Field::TrackingNumber) && !parts::is_beside(parts) {
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
    parcel && !order && when
}

/// Where no header says what happened, the widest column of words does.
fn text_of_events(columns: &mut [Column], rows: &[Row], seen: &[Seen]) {
    if columns.iter().any(|column| column.field == Some(Field::EventText)) {
        return;
    }
    let width = |at: usize| rows.iter().take(100).map(|row| row.get(at).chars().count()).sum::<usize>();
    let open = |at: &usize| {
        let free = columns.get(*at).is_some_and(|column| column.field.is_none());
        free && seen.get(*at).is_some_and(|seen| seen.shape.values > 0 && seen.shape.fits(Field::EventText))
    };
    let widest = (0..columns.len()).filter(open).max_by_key(|at| width(*at));
    let status = columns.iter().position(|column| column.field == Some(Field::OrderStatus));
    if let Some(column) = widest.or(status).and_then(|at| columns.get_mut(at)) {
        (column.field, column.confidence) = (Some(Field::EventText), ALONE);
    }
}

/// In a list of scans dates tell when and statuses what.
fn into_events(columns: &mut [Column], guesses: &mut Vec<Guess>) {
    let told = guesses.iter().any(|guess| guess.field == Field::EventText && guess.sure >= 60);
    let event = |field: Field| match field {
        Field::OrderedAt => Some(Field::EventTime),
        Field::OrderStatus if !told => Some(Field::EventText),
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
fn by_values(columns: &mut [Column], seen: &[Seen]) {
    for field in BY_VALUES {
        if columns.iter().any(|column| column.field == Some(field)) {
            continue;
        }
        let open = columns.iter_mut().zip(seen).filter(|(column, _)| column.field.is_none());
        let found =
            open.into_iter().find(|(_, seen)| seen.shape.alone(field) && leaves_room(&seen.parts, field));
        if let Some((column, _)) = found {
            (column.field, column.confidence) = (Some(field), ALONE);
        }
    }
}

/// Whether a header leaves room for the field: none, or one that speaks of nothing else.
fn leaves_room(parts: &Parts, field: Field) -> bool {
    if parts::is_beside(parts) || field == Field::OrderAmount && parts.contains("fee") {
        return false;
    }
    let fields = parts::fields(parts);
    let sure = matches!(field, Field::TrackingNumber | Field::Currency | Field::DestinationCountry);
    fields.iter().all(|(_, score)| *score < 50) || sure || fields.iter().any(|(other, _)| *other == field)
}

/// A clock in a column of its own belongs to the day beside it.
fn clocks(columns: &mut [Column], seen: &[Seen]) {
    for at in 1..columns.len() {
        let clock = seen.get(at).is_some_and(|seen| seen.shape.is_clock());
        let day = seen.get(at - 1).is_some_and(|seen| seen.shape.is_day());
        let field = columns.get(at - 1).and_then(|column| column.field).filter(|field| field.is_date());
        let (true, true, Some(field)) = (clock, day, field) else { continue };
        let scans = columns.get(at).is_some_and(|column| column.field == Some(Field::EventTime));
        let field = if scans { Field::EventTime } else { field };
        for column in columns.iter_mut().skip(at - 1).take(2).filter(|column| column.field != Some(field)) {
            (column.field, column.confidence) = (Some(field), MOST);
        }
    }
}
