//! Exact amounts of money.

use serde::{Deserialize, Serialize};
use std::fmt;

/// An ISO 4217 currency code, upper case: `USD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Currency([u8; 3]);

impl Currency {
    /// From three ASCII letters in either case. Whether such a currency exists is not asked here.
    pub fn from_code(code: &str) -> Option<Currency> {
        match code.as_bytes() {
            [a, b, c] if code.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
                Some(Currency([a.to_ascii_uppercase(), b.to_ascii_uppercase(), c.to_ascii_uppercase()]))
            }
            _ => None,
        }
    }

    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???")
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> String {
        currency.code().to_owned()
    }
}

/// Not three ASCII letters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a three-letter currency code")]
pub struct NotACurrency(pub String);

impl TryFrom<String> for Currency {
    type Error = NotACurrency;

    fn try_from(code: String) -> Result<Self, NotACurrency> {
        Currency::from_code(&code).ok_or(NotACurrency(code))
    }
}

/// An exact amount: `units` x 10^-`scale`, as the source states it, with its currency where the source says one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// The digits without the decimal point.
    pub units: i64,
    /// How many of the digits stand behind the point, 0 to 6.
    pub scale: u8,
    /// None where the source does not say.
    pub currency: Option<Currency>,
}

impl Money {
    /// The decimal as text, without the currency: `12.30`.
    pub fn decimal(&self) -> String {
        let digits = format!("{:0>width$}", self.units.unsigned_abs(), width = usize::from(self.scale) + 1);
        let (whole, part) = digits.split_at(digits.len() - usize::from(self.scale));
        let sign = if self.units < 0 { "-" } else { "" };
        if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
    }

    /// The sum, exact, with the larger scale; None where the currencies differ or 64 bits do not hold it.
    /// A currency that only one of them states counts for both.
    pub fn plus(&self, other: &Money) -> Option<Money> {
        let currency = match (self.currency, other.currency) {
            (Some(left), Some(right)) if left != right => return None,
            (left, right) => left.or(right),
        };
        let scale = self.scale.max(other.scale);
        let units =
            |money: &Money| money.units.checked_mul(10_i64.checked_pow(u32::from(scale - money.scale))?);
        Some(Money { units: units(self)?.checked_add(units(other)?)?, scale, currency })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_exact_and_of_one_currency() {
        let money = |units, scale, code| Money { units, scale, currency: Currency::from_code(code) };

        assert_eq!(money(480, 2, "RUB").plus(&money(5, 0, "RUB")), Some(money(980, 2, "RUB")));
        assert_eq!(money(1, 0, "RUB").plus(&money(1, 0, "USD")), None);
        assert_eq!(money(i64::MAX, 0, "RUB").plus(&money(1, 1, "RUB")), None);
    }

    #[test]
    fn an_amount_keeps_the_digits_that_the_file_wrote() {
        let text = |units, scale| Money { units, scale, currency: None }.decimal();

        assert_eq!(text(1230, 2), "12.30");
        assert_eq!(text(5, 2), "0.05");
        assert_eq!(text(-5, 2), "-0.05");
        assert_eq!(text(78_900, 0), "78900");
    }
}
