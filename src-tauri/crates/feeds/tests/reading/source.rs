//! Files as the sources of the known layouts write them.

use super::lines;
use jiff::civil::{DateTime, date};
use std::collections::BTreeMap;

const HEADERS: &str = include_str!("../../data/headers.tsv");
const LAYOUTS: &str = include_str!("../../data/layouts.toml");
const HABITS: &str = include_str!("../fixtures/layouts/habits.tsv");

/// How a source writes.
pub struct Habits {
    pub id: &'static str,
    pub dates: &'static str,
    pub amount: &'static str,
    pub decimal: &'static str,
    pub currency: &'static str,
    pub status: &'static str,
    pub country: &'static str,
}

pub fn habits() -> impl Iterator<Item = Habits> {
    lines(HABITS).map(|cells| match cells.as_slice() {
        [id, dates, amount, decimal, currency, status, country] => {
            Habits { id, dates, amount, decimal, currency, status, country }
        }
        _ => panic!("{cells:?}"),
    })
}

/// Header and field of each column, those that further layouts add behind its own.
pub fn columns(id: &str) -> Vec<(&'static str, &'static str)> {
    let layouts: BTreeMap<String, toml::Table> = toml::from_str(LAYOUTS).unwrap();
    let family = |other: &str| {
        other == id || layouts.get(other).and_then(|it| it.get("of")).and_then(|it| it.as_str()) == Some(id)
    };
    let mut columns: Vec<(&str, &str)> = Vec::new();
    for cells in lines(HEADERS).filter(|cells| family(cells[0])) {
        // A newer name of a column that the layout has already is no further column.
        let renamed = cells[0] != id && cells[2] != "-" && columns.iter().any(|column| column.1 == cells[2]);
        if !renamed {
            columns.push((cells[3], cells[2]));
        }
    }
    columns
}

fn moment(field: &str) -> DateTime {
    let (month, day) = match field {
        "ordered_at" => (7, 14),
        "paid_at" => (7, 15),
        "shipped_at" => (7, 16),
        "ship_by" => (7, 18),
        "delivered_at" => (8, 2),
        "confirmed_at" => (8, 13),
        _ => (8, 20),
    };
    date(2026, month, day).at(14, 5, 30, 0)
}

impl Habits {
    fn date(&self, field: &str) -> String {
        let text = moment(field).strftime(self.dates).to_string();
        match self.id {
            "shein_pt" | "meli_pt" => text.replace("July", "julho").replace("August", "agosto"),
            "meli_es" => text.replace("July", "julio").replace("August", "agosto"),
            _ => text,
        }
    }

    pub fn stated(&self, field: &str) -> String {
        let seconds = if self.dates.contains("%S") { "30" } else { "00" };
        let offset = match self.dates {
            dates if dates.ends_with('Z') || dates.ends_with("+00:00") => "+00:00",
            dates if dates.ends_with("-0400") => "-04:00",
            _ => "",
        };
        let day = moment(field).date();
        let clock = self.dates.contains("%H") || self.dates.contains("%I") || self.dates.contains("%-I");
        if clock { format!("{day}T14:05:{seconds}{offset}") } else { day.to_string() }
    }

    /// What a column of that field holds in the row of an order.
    fn cell(&self, header: &str, field: &str, order: usize, column: usize) -> String {
        match field {
            "order_id" => format!(
                "{}30016{order}78606{}",
                if self.id == "temu_zh" { "PO-211-" } else { "" },
                column % 10
            ),
            "tracking_number" => format!("LP00723308902{order}{:02}", column),
            "package_id" => format!("PK10{order}0{column:02}"),
            "store" => format!("Store {column}"),
            "ordered_at" | "paid_at" | "shipped_at" | "ship_by" | "promised_by" | "delivered_at"
            | "confirmed_at" => self.date(field),
            "order_status" => self.status.to_owned(),
            "destination_country" => self.country.to_owned(),
            "origin_country" => "CN".to_owned(),
            "order_amount" => self.amount.to_owned(),
            "item_amount" if self.amount != "-" => self.amount.to_owned(),
            "item_amount" => "7.00".to_owned(),
            "currency" => self.currency.to_owned(),
            "carrier" => format!("Carrier {column}"),
            "shipping_method" => format!("Service {column}"),
            "buyer_name" => "Dana Whitlock".to_owned(),
            "recipient_name" => "Rita Cho".to_owned(),
            "first_name" => "Dana".to_owned(),
            "last_name" => "Whitlock".to_owned(),
            "product_title" => format!("Yoga Mat {column}"),
            "sku" => format!("SKU-{order}-{column}"),
            "quantity" => "2".to_owned(),
            "feedback" => "Positive".to_owned(),
            _ => noise(header, column),
        }
    }
}

/// What columns hold that nobody needs.
fn noise(header: &str, column: usize) -> String {
    let lower = header.to_lowercase();
    if ["price", "fee", "amount", "tax", "cost", "discount"].iter().any(|word| lower.contains(word)) {
        return "0.50".to_owned();
    }
    ["", "13800138000", "90001", "dana@example.com", "12 Long Street, Boise", "No", "--", "2026001"]
        [column % 8]
        .to_owned()
}

/// A file: its columns with their fields, and its rows.
#[derive(Clone)]
pub struct File {
    pub headers: Vec<String>,
    pub fields: Vec<&'static str>,
    pub rows: Vec<Vec<String>>,
}

impl File {
    pub fn of(habits: &Habits) -> File {
        let columns = columns(habits.id);
        let cell = |order: usize| {
            columns
                .iter()
                .enumerate()
                .map(|(at, (header, field))| habits.cell(header, field, order, at))
                .collect()
        };
        File {
            headers: columns.iter().map(|(header, _)| (*header).to_owned()).collect(),
            fields: columns.iter().map(|(_, field)| *field).collect(),
            rows: (1..=4).map(cell).collect(),
        }
    }

    pub fn text(&self, delimiter: &str, end: &str) -> String {
        let line = |cells: &[String]| {
            let cells: Vec<String> =
                cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
            cells.join(delimiter) + end
        };
        line(&self.headers) + &self.rows.iter().map(|row| line(row)).collect::<String>()
    }

    /// The columns of these places, in that order.
    pub fn with_columns(&self, places: &[usize]) -> File {
        File {
            headers: places.iter().map(|at| self.headers[*at].clone()).collect(),
            fields: places.iter().map(|at| self.fields[*at]).collect(),
            rows: self.rows.iter().map(|row| places.iter().map(|at| row[*at].clone()).collect()).collect(),
        }
    }

    pub fn with_headers(&self, change: impl Fn(&str) -> String) -> File {
        File { headers: self.headers.iter().map(|header| change(header)).collect(), ..self.clone() }
    }

    /// What the row of an order says of a field: its first filled cell.
    pub fn says(&self, row: usize, field: &str) -> Option<&str> {
        let cells = self.fields.iter().zip(&self.rows[row]);
        cells.into_iter().find(|(it, cell)| **it == field && !cell.is_empty()).map(|(_, cell)| cell.as_str())
    }
}
