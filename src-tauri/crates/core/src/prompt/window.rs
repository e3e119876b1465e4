//! How long each platform lets a buyer be asked.

use crate::{Currency, Money};
use serde::Deserialize;
use std::sync::LazyLock;

/// One platform's windows; `data/windows.toml` says what each field means and where it is from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Window {
    platform: String,
    pub(super) confirm: bool,
    pub(super) confirm_after_hours: i64,
    pub(super) feedback_days: Option<i64>,
    pub(super) feedback_after_hours: i64,
    pub(super) reminder_after_days: Option<i64>,
    low_value: Option<i64>,
    low_currency: Option<String>,
    pub(super) grade: char,
    #[serde(rename = "source")]
    _source: String,
}

impl Window {
    /// Below the value from which feedback counts, as far as the currency is the same.
    pub(super) fn is_low(&self, value: &Money) -> bool {
        let currency = self.low_currency.as_deref().and_then(Currency::from_code);
        let limit = self.low_value.filter(|_| currency.is_some() && currency == value.currency);
        let scale = 10_i64.checked_pow(u32::from(value.scale));
        limit.zip(scale).is_some_and(|(limit, scale)| value.units < limit.saturating_mul(scale))
    }
}

#[derive(Deserialize)]
struct Sheet {
    window: Vec<Window>,
}

static WINDOWS: LazyLock<Vec<Window>> = LazyLock::new(|| {
    toml::from_str::<Sheet>(include_str!("data/windows.toml")).map(|sheet| sheet.window).unwrap_or_default()
});

/// The windows of a platform by the beginning of its id; those of no platform in particular for an unknown one.
pub(super) fn of(platform: &str) -> Option<&'static Window> {
    let platform = platform.trim().to_ascii_lowercase();
    let named = WINDOWS.iter().find(|it| !it.platform.is_empty() && platform.starts_with(&it.platform));
    named.or_else(|| WINDOWS.iter().find(|it| it.platform.is_empty()))
}
