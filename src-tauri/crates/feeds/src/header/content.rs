//! What columns hold, by their values: for lists without a header, and for headers that nobody knows.

use super::Column;
use crate::{
    Field,
    row::Row,
    value::{amount, currency, date, filled, id},
};
use std::collections::HashSet;
use tidewaiter_core::{Country, tracking_number};

/// Of all values, that many in a hundred have to be of a kind.
const MOST: usize = 80;

/// Gives columns without a field what their values are, for the fields that no column has. Guesses are weak: a header
/// that is known is never overruled.
pub fn complete(columns: &mut [Column], rows: &[Row]) {
    let kinds: [(Field, Test); 7] = [
        (Field::TrackingNumber, is_tracking_number),
        (Field::Currency, |values| {
            share(values, |value| value.len() == 3 && currency::by_code(value).is_some())
        }),
        (Field::DestinationCountry, |values| share(values, is_country)),
        (Field::OrderedAt, |values| share(values, is_date)),
        (Field::OrderAmount, |values| share(values, is_amount)),
        (Field::OrderId, is_order_id),
        (Field::OrderStatus, is_status),
    ];
    for (field, test) in kinds {
        if columns.iter().any(|column| column.field == Some(field)) {
            continue;
        }
        let fits = |(at, column): &(usize, &mut Column)| {
            let values: Vec<&str> = rows.iter().filter_map(|row| filled(row.get(*at))).take(200).collect();
            column.field.is_none() && column.confidence == 0 && !values.is_empty() && test(&values)
        };
        let found = columns.iter_mut().enumerate().find(fits);
        if let Some((_, column)) = found {
            column.field = Some(field);
            column.confidence = 40;
        }
    }
}

/// In a list of scans without any header: when, where and what.
pub fn complete_events(columns: &mut [Column], rows: &[Row]) {
    for column in columns.iter_mut() {
        column.field = match column.field {
            Some(Field::OrderedAt) => Some(Field::EventTime),
            Some(Field::TrackingNumber) => Some(Field::TrackingNumber),
            _ => None,
        };
    }
    let width = |at: usize| rows.iter().map(|row| row.get(at).chars().count()).sum::<usize>();
    let widest = (0..columns.len())
        .filter(|at| columns.get(*at).is_some_and(|column| column.field.is_none()))
        .max_by_key(|at| width(*at));
    if let Some(column) = widest.and_then(|at| columns.get_mut(at)) {
        (column.field, column.confidence) = (Some(Field::EventText), 40);
    }
}

/// Whether rows without a header are scans: numbers that come again, each with a time.
pub fn lists_events(columns: &[Column], rows: &[Row]) -> bool {
    let column = |field: Field| columns.iter().position(|column| column.field == Some(field));
    let (Some(number), Some(_), None) =
        (column(Field::TrackingNumber), column(Field::OrderedAt), column(Field::OrderId))
    else {
        return false;
    };
    let numbers: Vec<&str> = rows.iter().filter_map(|row| filled(row.get(number))).collect();
    numbers.iter().collect::<HashSet<_>>().len() * 2 <= numbers.len()
}

type Test = fn(&[&str]) -> bool;

fn share(values: &[&str], is: impl Fn(&str) -> bool) -> bool {
    values.iter().filter(|value| is(value)).count() * 100 >= values.len() * MOST
}

fn is_tracking_number(values: &[&str]) -> bool {
    share(values, |value| {
        tracking_number::written_by(value).is_some_and(|carrier| carrier != "usps" || value.starts_with('9'))
    })
}

/// A country's name, or its code in capitals: there are people called Jo.
fn is_country(value: &str) -> bool {
    let capitals = value.len() > 3 || value.chars().all(|c| !c.is_ascii_lowercase());
    capitals && Country::find(value).is_some()
}

/// A date with signs between its numbers: a bare number may be anything.
fn is_date(value: &str) -> bool {
    value.contains(['-', '/', '.', ':', '年'])
        && matches!(date::read(value, date::Order::DayFirst), Ok(Some(_)))
        || matches!(date::read(value, date::Order::MonthFirst), Ok(Some(_))) && value.contains('/')
}

/// An amount with decimals, or with a currency beside it.
fn is_amount(value: &str) -> bool {
    let amount = amount::read(value, None).ok().flatten();
    amount.is_some_and(|amount| (amount.scale == 2 || amount.sign.is_some()) && value.len() <= 20)
}

/// Numbers with hardly a repetition, each with at least four digits.
fn is_order_id(values: &[&str]) -> bool {
    let different = values.iter().collect::<HashSet<_>>().len();
    let number = |value: &str| {
        let digits = value.bytes().filter(u8::is_ascii_digit).count();
        let plain = value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '#' | '\''));
        plain && digits >= 4 && (6..=40).contains(&value.len()) && id::clean(value).is_ok()
    };
    different * 2 > values.len() && share(values, number)
}

/// A few words that come again and again.
fn is_status(values: &[&str]) -> bool {
    let different = values.iter().collect::<HashSet<_>>().len();
    let word = |value: &str| {
        value.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '_' | '-' | '(' | ')'))
            && value.chars().count() <= 40
    };
    values.len() >= 3 && different * 3 <= values.len() && different <= 12 && share(values, word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_without_a_header_is_understood_by_its_values() {
        let rows: Vec<Row> = (1..=6)
            .map(|number| {
                let mut row = Row::default();
                row.begin(number);
                for cell in [
                    format!("900000000000{number}"),
                    "Shipped".into(),
                    "14.07.2026 10:00".into(),
                    "US".into(),
                    "12.34".into(),
                    "USD".into(),
                    format!("LP0000000000012{number}"),
                ] {
                    row.push(&cell);
                }
                row
            })
            .collect();
        let mut columns: Vec<Column> = (0..7).map(|_| Column::default()).collect();

        complete(&mut columns, &rows);

        let fields: Vec<Option<&str>> = columns.iter().map(|column| column.field.map(Field::id)).collect();
        let all = [
            "order_id",
            "order_status",
            "ordered_at",
            "destination_country",
            "order_amount",
            "currency",
            "tracking_number",
        ];
        assert_eq!(fields, all.map(Some));
    }
}
