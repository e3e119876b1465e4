//! Source layouts: what a file of a source says beyond its headers.

use crate::value::{amount, currency, date};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};
use tidewaiter_core::{Country, Currency};

const TABLE: &str = include_str!("../../data/layouts.toml");

/// How the amounts of an order's rows make its worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AmountRule {
    /// The total, on each row or on the first.
    #[default]
    Once,
    /// The rows add up.
    PerRow,
    /// Repeated on each row of a package; the packages add up.
    PerPackage,
}

/// What a further row of an order is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grain {
    /// A further item.
    #[default]
    Item,
    /// A newer statement of the same order.
    Order,
}

/// One layout.
#[derive(Debug, Clone, Default)]
pub struct Layout {
    /// Its id: `aliexpress_zh`, `generic`.
    pub id: String,
    /// The source, ready to show.
    pub name: String,
    /// Whether it lists events.
    pub tracking: bool,
    /// What a further row of an order is; None where nobody knows.
    pub grain: Option<Grain>,
    /// How amounts add up.
    pub amount: AmountRule,
    /// The currency where neither column, bracket nor sign says one.
    pub currency: Option<Currency>,
    /// The source sells each country in its own currency: the destination's, where nothing else says one.
    pub local_currency: bool,
    /// What a bare `$` means.
    pub dollar: Option<Currency>,
    /// The destination where there is no column.
    pub country: Option<Country>,
    /// Day and month where digits leave it open.
    pub dates: Option<date::Order>,
    /// What stands before the decimals where digits leave it open.
    pub decimals: Option<amount::Point>,
    /// IANA name of the zone of the source's clock.
    pub zone: Option<String>,
    /// Quotes are plain characters.
    pub bare_quotes: bool,
    /// Beginnings of the status of rows that only head others.
    pub headings: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Entry {
    of: Option<String>,
    name: String,
    #[serde(rename = "lang")]
    _lang: String,
    kind: String,
    grain: Grain,
    amount: AmountRule,
    currency: Option<String>,
    local_currency: bool,
    dollar: Option<String>,
    country: Option<String>,
    dates: Option<String>,
    zone: Option<String>,
    bare_quotes: bool,
    headings: Vec<String>,
}

static ENTRIES: LazyLock<BTreeMap<String, Entry>> =
    LazyLock::new(|| toml::from_str(TABLE).unwrap_or_default());

/// The id under which the headers of a layout count: its own, or that of the one that it adds columns to.
pub fn family(id: &str) -> &str {
    ENTRIES.get(id).and_then(|entry| entry.of.as_deref()).unwrap_or(id)
}

impl Layout {
    /// The layout of that id; a generic one for an unknown id.
    pub fn of(id: &str) -> Layout {
        let Some(entry) = ENTRIES.get(id) else { return Layout::generic() };
        Layout {
            id: id.to_owned(),
            name: entry.name.clone(),
            tracking: entry.kind == "tracking",
            grain: Some(entry.grain),
            amount: entry.amount,
            currency: entry.currency.as_deref().and_then(currency::by_code),
            local_currency: entry.local_currency,
            dollar: entry.dollar.as_deref().and_then(currency::by_code),
            country: entry.country.as_deref().and_then(Country::from_alpha2),
            dates: entry.dates.as_deref().and_then(|dates| match dates {
                "day_first" => Some(date::Order::DayFirst),
                "month_first" => Some(date::Order::MonthFirst),
                _ => None,
            }),
            decimals: None,
            zone: entry.zone.clone(),
            bare_quotes: entry.bare_quotes,
            headings: entry.headings.clone(),
        }
    }

    /// A file of no known source, read by its headers alone.
    pub fn generic() -> Layout {
        Layout { id: "generic".to_owned(), name: "Unknown layout".to_owned(), ..Layout::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_layout_of_the_data_can_be_read() {
        let entries: BTreeMap<String, Entry> = toml::from_str(TABLE).unwrap();

        for (id, entry) in &entries {
            assert!(entry.of.is_some() || !entry.name.is_empty(), "{id} has no name");
            assert!(entry.of.iter().all(|base| entries.contains_key(base)), "{id} adds to an unknown layout");
        }
        assert_eq!(Layout::of("shopee_id").currency.map(|it| it.to_string()).as_deref(), Some("IDR"));
    }
}
