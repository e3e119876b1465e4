//! What an amount is roughly worth, so that amounts in different currencies can be put in order.

use std::collections::BTreeMap;
use tidewaiter_core::{Currency, Money};

/// `currency <TAB> US dollars for one unit`, see the file's head for its date and grade.
const RATES: &str = include_str!("rates.tsv");

/// US dollars for one unit of each currency.
pub(crate) struct Rates(BTreeMap<String, f64>);

impl Rates {
    /// The rates that come with the program (`rates.tsv`; date and grade there).
    pub(crate) fn builtin() -> Rates {
        Rates(builtin().filter_map(|(code, rate)| Some((code.to_owned(), rate.parse().ok()?))).collect())
    }

    /// A seller's own rate. Answers whether it is one.
    pub(crate) fn set(&mut self, code: &str, rate: &str) -> bool {
        let currency = Currency::from_code(code).filter(|it| it.code() == code && code != "USD");
        match (currency, rate.parse::<f64>()) {
            (Some(_), Ok(rate)) if rate.is_finite() && rate > 0.0 => {
                self.0.insert(code.to_owned(), rate);
                true
            }
            _ => false,
        }
    }

    /// Approximate US cents, for ordering and for sums that are shown with `≈`; 0 where the currency is not known.
    /// An amount without a currency counts as US dollars.
    pub(crate) fn cents(&self, money: &Money) -> i64 {
        let rate = money.currency.as_ref().map_or(Some(1.0), |currency| self.0.get(currency.code()).copied());
        let units: f64 = money.decimal().parse().unwrap_or(0.0);
        let cents = (units * rate.unwrap_or(0.0) * 100.0).round();
        // Text is the one way from a float to an integer that can neither wrap nor trap.
        format!("{cents:.0}").parse().unwrap_or(0)
    }

    /// So many approximate US cents in another currency, in whole units; in US dollars where the currency is not known.
    pub(crate) fn in_currency(&self, cents: i64, code: &str) -> Money {
        let (code, rate) =
            self.0.get_key_value(code).map_or(("USD", 1.0), |(code, rate)| (code.as_str(), *rate));
        let dollars: f64 = cents.to_string().parse().unwrap_or(0.0);
        let units = format!("{:.0}", (dollars / 100.0 / rate).round()).parse().unwrap_or(0);
        Money { units, scale: 0, currency: Currency::from_code(code) }
    }
}

/// The rates that come with the program, as they are written.
pub(crate) fn builtin() -> impl Iterator<Item = (&'static str, &'static str)> {
    RATES.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn euros(units: i64) -> Money {
        Money { units, scale: 0, currency: Currency::from_code("EUR") }
    }

    #[test]
    fn dollars_are_exact_and_unknown_currencies_weigh_nothing() {
        let money = |code: &str| Money { units: 18_400, scale: 2, currency: Currency::from_code(code) };
        let rates = Rates::builtin();

        assert_eq!(rates.cents(&money("USD")), 18_400);
        assert_eq!(rates.cents(&money("XXX")), 0);
        assert!(rates.cents(&money("BRL")) < rates.cents(&money("EUR")));
    }

    #[test]
    fn a_sum_comes_back_in_the_currency_that_it_came_from() {
        let rates = Rates::builtin();

        assert_eq!(rates.in_currency(rates.cents(&euros(200)), "EUR"), euros(200));
        assert_eq!(rates.in_currency(12_345, "XXX").decimal(), "123", "dollars where nobody knows");
    }

    #[test]
    fn a_sellers_own_rate_counts_and_no_other_thing_is_a_rate() {
        let mut rates = Rates::builtin();

        assert!(rates.set("EUR", "2"));
        assert_eq!(rates.cents(&euros(3)), 600);
        for (code, rate) in [("EUR", "0"), ("EUR", "-1"), ("EUR", "many"), ("euro", "1"), ("USD", "2")] {
            assert!(!rates.set(code, rate), "{code} {rate}");
        }
    }
}
