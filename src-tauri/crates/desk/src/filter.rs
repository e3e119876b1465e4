//! The filter line: words and `key:value`.

use crate::{period::Period, worth::Rates};
use jiff::tz::TimeZone;
use tidewaiter_core::{Country, Currency, Money, Severity, Stage};
use tidewaiter_store::{CaseState, Condition, Filter};

/// A filter line, understood. Words of unknown keys are searched as text and named, never refused.
#[derive(Debug, Default)]
pub(crate) struct Understood {
    pub(crate) conditions: Filter,
    pub(crate) as_text: Vec<String>,
}

/// Reads a filter line. `"several words"` in quotes are one. `now` is Unix seconds; days and weeks are those of `zone`.
pub(crate) fn read(line: &str, now: i64, rates: &Rates, zone: &TimeZone) -> Understood {
    let mut understood = Understood::default();
    for word in split(line) {
        let condition =
            word.split_once(':').map(|(key, value)| keyed(&key.to_lowercase(), value, now, rates, zone));
        match condition {
            None => understood.conditions.push(Condition::Text(word)),
            Some(Some(condition)) => understood.conditions.push(condition),
            Some(None) => {
                understood.as_text.push(word.clone());
                understood.conditions.push(Condition::Text(word));
            }
        }
    }
    understood
}

fn keyed(key: &str, value: &str, now: i64, rates: &Rates, zone: &TimeZone) -> Option<Condition> {
    match key {
        "carrier" => Some(Condition::Carrier(value.to_owned())),
        "store" | "shop" => Some(Condition::Shop(value.to_owned())),
        "dest" | "country" => country(value).map(|country| Condition::Destination(country.code().to_owned())),
        "rule" => Some(Condition::Rule(value.to_lowercase())),
        "stage" => value.to_lowercase().parse().ok().map(Condition::Stage),
        "is" => is(&value.to_lowercase()),
        "waiting" | "age" => span(value).map(|seconds| Condition::SinceBefore(now - seconds)),
        "opened" => Period::read(value, now, zone).map(|it| Condition::Opened(it.from, it.to, it.rules())),
        "resolved" => {
            Period::read(value, now, zone).map(|it| Condition::Resolved(it.from, it.to, it.rules()))
        }
        "value" => money(value, rates).map(Condition::WorthOver),
        _ => None,
    }
}

fn country(value: &str) -> Option<Country> {
    Country::find(value).or_else(|| Country::from_alpha2(value))
}

fn is(value: &str) -> Option<Condition> {
    if let Ok(severity) = value.parse::<Severity>() {
        return Some(Condition::Severity(severity));
    }
    if let Ok(stage) = value.parse::<Stage>() {
        return Some(Condition::Stage(stage));
    }
    CaseState::from_id(value).map(|state| Condition::State(state.id().to_owned()))
}

/// `>72h`, `3d`: seconds.
fn span(value: &str) -> Option<i64> {
    let value = value.trim_start_matches(['>', '=']);
    let (number, unit) = value.split_at(value.find(|c: char| !c.is_ascii_digit())?);
    let number: i64 = number.parse().ok()?;
    match unit {
        "h" => number.checked_mul(3_600),
        "d" => number.checked_mul(86_400),
        "w" => number.checked_mul(604_800),
        _ => None,
    }
}

/// `>50USD`, `>50`: approximate US cents.
fn money(value: &str, rates: &Rates) -> Option<i64> {
    let value = value.trim_start_matches(['>', '=']);
    let end = value.find(|c: char| !c.is_ascii_digit()).unwrap_or(value.len());
    let (number, code) = value.split_at(end);
    let currency = if code.is_empty() { Currency::from_code("USD") } else { Currency::from_code(code) }?;
    Some(rates.cents(&Money { units: number.parse().ok()?, scale: 0, currency: Some(currency) }))
}

fn split(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            c if c.is_whitespace() && !quoted => words.push(String::new()),
            c => words.iter_mut().last().into_iter().for_each(|word| word.push(c)),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn conditions(line: &str) -> Filter {
        read(line, 1_000_000, &Rates::builtin(), &TimeZone::UTC).conditions
    }

    #[test]
    fn keys_and_words_can_be_mixed() {
        assert_eq!(
            conditions("carrier:yanwen is:urgent dest:DE waiting:>72h \"ceramic lamp\""),
            [
                Condition::Carrier("yanwen".to_owned()),
                Condition::Severity(Severity::Urgent),
                Condition::Destination("DE".to_owned()),
                Condition::SinceBefore(1_000_000 - 259_200),
                Condition::Text("ceramic lamp".to_owned()),
            ]
        );
    }

    #[test]
    fn matters_are_found_by_the_time_in_which_they_came_up_or_ended() {
        let week = (1_794_787_200, 1_795_392_000);

        assert_eq!(
            conditions("opened:2026-W47 resolved:2026-W47/cleared"),
            [
                Condition::Opened(week.0, week.1, Vec::new()),
                Condition::Resolved(week.0, week.1, vec!["post_clearance_delay".to_owned()]),
            ]
        );
    }

    #[test]
    fn an_unknown_key_is_searched_as_text_and_named() {
        let understood = read("colour:red", 0, &Rates::builtin(), &TimeZone::UTC);

        assert_eq!(understood.as_text, ["colour:red"]);
        assert_eq!(understood.conditions, [Condition::Text("colour:red".to_owned())]);
    }
}
