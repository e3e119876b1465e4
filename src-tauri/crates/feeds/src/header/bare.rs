//! Lists without any header: whether they are scans, and what each of their columns is.

use super::Column;
use crate::{Field, row::Row, value::filled};
use std::collections::HashSet;

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
    // What else is told in words is where it happened.
    let worded = |at: &usize| {
        let says = rows.iter().filter_map(|row| filled(row.get(*at))).take(20).collect::<Vec<_>>();
        let digits = |text: &&str| text.bytes().any(|byte| byte.is_ascii_digit());
        columns.get(*at).is_some_and(|column| column.field.is_none())
            && !says.is_empty()
            && !says.iter().any(digits)
    };
    let places: Vec<usize> = (0..columns.len()).filter(worded).collect();
    if let [place] = places.as_slice()
        && let Some(column) = columns.get_mut(*place)
    {
        (column.field, column.confidence) = (Some(Field::EventLocation), 30);
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

        crate::header::infer::settle(&mut columns, &rows);

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
