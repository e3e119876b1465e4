//! What an amount is roughly worth, so that amounts in different currencies can be put in order.

use std::{collections::HashMap, sync::LazyLock};
use tidewaiter_core::{Currency, Money};

/// `currency <TAB> US dollars for one unit`, see the file's head for its date and grade.
const RATES: &str = include_str!("rates.tsv");

static RATE: LazyLock<HashMap<&'static str, f64>> = LazyLock::new(|| {
    let rows = RATES.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|line| line.split_once('\t'))
        .filter_map(|(code, rate)| Some((code, rate.parse().ok()?)))
        .collect()
});

/// Approximate US cents, for ordering and for sums that are shown with `≈`; 0 where the currency is not known.
/// An amount without a currency counts as US dollars.
pub(crate) fn cents(money: &Money) -> i64 {
    let rate = money.currency.as_ref().map_or(Some(1.0), |currency| RATE.get(currency.code()).copied());
    let units: f64 = money.decimal().parse().unwrap_or(0.0);
    let cents = (units * rate.unwrap_or(0.0) * 100.0).round();
    // Text is the one way from a float to an integer that can neither wrap nor trap.
    format!("{cents:.0}").parse().unwrap_or(0)
}

/// So many approximate US cents in another currency, in whole units; in US dollars where the currency is not known.
pub(crate) fn in_currency(cents: i64, code: &str) -> Money {
    let (code, rate) = RATE.get_key_value(code).map_or(("USD", 1.0), |(code, rate)| (*code, *rate));
    let dollars: f64 = cents.to_string().parse().unwrap_or(0.0);
    let units = format!("{:.0}", (dollars / 100.0 / rate).round()).parse().unwrap_or(0);
    Money { units, scale: 0, currency: Currency::from_code(code) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dollars_are_exact_and_unknown_currencies_weigh_nothing() {
        let money = |code: &str| Money { units: 18_400, scale: 2, currency: Currency::from_code(code) };

        assert_eq!(cents(&money("USD")), 18_400);
        assert_eq!(cents(&money("XXX")), 0);
        assert!(cents(&money("BRL")) < cents(&money("EUR")));
    }

    #[test]
    fn a_sum_comes_back_in_the_currency_that_it_came_from() {
        let euros = Money { units: 200, scale: 0, currency: Currency::from_code("EUR") };

        assert_eq!(in_currency(cents(&euros), "EUR"), euros);
        assert_eq!(in_currency(12_345, "XXX").decimal(), "123", "dollars where nobody knows");
    }
}
