//! The filter line: words and `key:value`, the same in views, palette, command line and reports.

use crate::{
    period::{Period, between},
    rows::rule_id,
    views::TODAY,
    words::Words,
    worth::Rates,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use tidewaiter_core::{Country, Currency, Money, Severity, Stage, rules::Rulebook};
use tidewaiter_store::{CaseState, Condition, Filter, Said};

/// A filter line, understood. Words of unknown keys are searched as text and named, never refused.
#[derive(Debug, Default)]
pub(crate) struct Understood {
    /// What is asked of judgements and decisions.
    pub(crate) asked: Filter,
    /// What is asked of what imports say.
    pub(crate) said: Vec<Said>,
    pub(crate) as_text: Vec<String>,
}

/// The keys of the line. Each may also be written as the language calls it: the sentence `filter-key-<key>`.
pub(crate) const KEYS: &[&str] = &[
    "carrier",
    "is",
    "dest",
    "rule",
    "stage",
    "waiting",
    "value",
    "due",
    "tag",
    "store",
    "opened",
    "resolved",
    "delivered",
];

/// Words of `is:` beside severities and states.
pub(crate) const WAITING: &str = "waiting";
pub(crate) const NOTED: &str = "noted";
pub(crate) const BACK: &str = "back";
const WAITS: [CaseState; 3] = [CaseState::WaitingBuyer, CaseState::WaitingCarrier, CaseState::WaitingCustoms];

/// What a line is understood by.
pub(crate) struct Grammar<'a> {
    pub(crate) now: Timestamp,
    pub(crate) zone: &'a TimeZone,
    pub(crate) rates: &'a Rates,
    pub(crate) rules: &'a Rulebook,
    pub(crate) words: &'a Words,
}

/// One condition: asked of the desk's own tables, or of what imports say.
enum Asks {
    Asked(Condition),
    Said(Said),
}

impl Grammar<'_> {
    /// Reads a filter line. `"several words"` in quotes are one; a comma in a value means one of these.
    pub(crate) fn read(&self, line: &str) -> Understood {
        let mut understood = Understood::default();
        for word in split(line) {
            match self.word(&word) {
                Some(Asks::Asked(condition)) => understood.asked.push(condition),
                Some(Asks::Said(said)) => understood.said.push(said),
                None => {
                    understood.as_text.push(word.text.clone());
                    understood.said.push(Said::Text(word.text));
                }
            }
        }
        understood
    }

    fn word(&self, word: &Word) -> Option<Asks> {
        let Some((key, value)) = word.keyed() else {
            return Some(Asks::Said(match numbers(&word.text) {
                Some(numbers) => Said::Number(numbers),
                None => Said::Text(word.text.clone()),
            }));
        };
        let values: Vec<&str> = value.split([',', '，']).filter(|value| !value.is_empty()).collect();
        if values.is_empty() {
            return None;
        }
        let said = |said: fn(Vec<String>) -> Said| {
            Some(Asks::Said(said(values.iter().map(|value| (*value).to_owned()).collect())))
        };
        let asked = |condition: Option<Condition>| condition.map(Asks::Asked);
        match self.key(key)? {
            "carrier" => said(Said::Carrier),
            "store" => said(Said::Shop),
            "dest" => {
                let codes = each(&values, |value| country(value).map(|country| country.code().to_owned()));
                codes.map(|codes| Asks::Said(Said::Destination(codes)))
            }
            "rule" => asked(each(&values, |value| self.rule(value)).map(Condition::Rule)),
            "stage" => each(&values, |value| self.stage(value)).map(|stages| Asks::Said(Said::Stage(stages))),
            "is" => match each(&values, |value| value.to_lowercase().parse().ok()) {
                Some(stages) => Some(Asks::Said(Said::Stage(stages))),
                None => asked(self.is(&values)),
            },
            "tag" => asked(Some(Condition::Tag(values.iter().map(|value| (*value).to_owned()).collect()))),
            "waiting" => asked(self.waiting(value)),
            "value" => asked(self.worth(value)),
            "due" => asked(self.due(value)),
            key => asked(self.period(key, value)),
        }
    }

    /// The key that is meant, in English or as the language calls it.
    fn key(&self, key: &str) -> Option<&'static str> {
        let key = key.to_lowercase();
        named(&key, self.words).or(match key.as_str() {
            "country" => Some("dest"),
            "shop" => Some("store"),
            "age" => Some("waiting"),
            _ => None,
        })
    }

    fn rule(&self, value: &str) -> Option<String> {
        let value = value.to_lowercase();
        let is = |id: &&str| *id == value || self.words.say(&rule_id(id)).to_lowercase() == value;
        self.rules.ids().find(is).map(str::to_owned)
    }

    fn stage(&self, value: &str) -> Option<Stage> {
        let value = value.to_lowercase();
        let named = |stage: &Stage| self.words.stage(*stage).to_lowercase() == value;
        value.parse().ok().or_else(|| Stage::ALL.into_iter().find(named))
    }

    fn is(&self, values: &[&str]) -> Option<Condition> {
        let lower = |value: &str| value.to_lowercase();
        match values {
            [one] if lower(one) == NOTED => return Some(Condition::Noted),
            [one] if lower(one) == BACK => return Some(Condition::Back),
            _ => {}
        }
        if let Some(severities) = each(values, |value| lower(value).parse::<Severity>().ok()) {
            return Some(Condition::Severity(severities));
        }
        let states = each(values, |value| match lower(value).as_str() {
            WAITING => Some(WAITS.to_vec()),
            value => CaseState::from_id(value).map(|state| vec![state]),
        });
        states.map(|states| Condition::State(states.concat()))
    }

    /// `>72h`, `<3d`, `3d`: for longer than that, unless it says less.
    fn waiting(&self, value: &str) -> Option<Condition> {
        let (less, value) = side(value);
        let since = self.now.as_second().checked_sub(span(value)?)?;
        Some(Condition::Since(if less { since..i64::MAX } else { i64::MIN..since }))
    }

    /// `>50USD`, `<12.50`, `50`: US dollars where it names no currency.
    fn worth(&self, value: &str) -> Option<Condition> {
        let (less, value) = side(value);
        let end = value.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(value.len());
        let (number, code) = value.split_at(end);
        let code = if code.is_empty() { "USD".to_owned() } else { code.to_uppercase() };
        let (whole, part) = number.split_once('.').unwrap_or((number, ""));
        let scale = u8::try_from(part.len()).ok().filter(|scale| *scale <= 4)?;
        let units = format!("{whole}{part}").parse().ok()?;
        let cents = self.rates.cents(&Money { units, scale, currency: Some(Currency::from_code(&code)?) });
        Some(Condition::Worth(if less { i64::MIN..cents } else { cents.saturating_add(1)..i64::MAX }))
    }

    /// `today` (as the view of that name), `late`, `none`, a day, `<48h`, `>7d`.
    fn due(&self, value: &str) -> Option<Condition> {
        let now = self.now.as_second();
        match value.to_lowercase().as_str() {
            "today" => return Some(Condition::Due(i64::MIN..now.saturating_add(TODAY))),
            "late" => return Some(Condition::Due(i64::MIN..now)),
            "none" => return Some(Condition::NotDue),
            _ => {}
        }
        if let Ok(day) = value.parse::<Date>() {
            return between(day, 1, self.zone).map(|(from, to)| Condition::Due(from..to));
        }
        let more = value.starts_with('>');
        let ahead = now.checked_add(span(side(value).1)?)?;
        Some(Condition::Due(if more { ahead..i64::MAX } else { i64::MIN..ahead }))
    }

    /// `2026-W47`, `2026-11-20`, `90d`, of matters also with their kind: `2026-W47/customs`.
    fn period(&self, key: &str, value: &str) -> Option<Condition> {
        let period = Period::read(value, self.now.as_second(), self.zone)?;
        let (when, rules) = (period.from..period.to, period.rules());
        match key {
            "opened" => Some(Condition::Opened(when, rules)),
            "resolved" => Some(Condition::Resolved(when, rules)),
            _ => rules.is_empty().then_some(Condition::Delivered(when)),
        }
    }
}

/// The key of this id, or of this name in the language; both in small letters.
pub(crate) fn named(key: &str, words: &Words) -> Option<&'static str> {
    let name = |id: &str| words.say(&format!("filter-key-{id}")).to_lowercase();
    KEYS.iter().find(|id| **id == key || name(id) == key).copied()
}

/// Every value as one of its kind; None where one is not.
fn each<T>(values: &[&str], one: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    values.iter().map(|value| one(value)).collect()
}

fn country(value: &str) -> Option<Country> {
    Country::find(value).or_else(|| Country::from_alpha2(&value.to_uppercase()))
}

/// Whether it says less, and the rest.
fn side(value: &str) -> (bool, &str) {
    (value.starts_with(['<', '＜']), value.trim_start_matches(['<', '>', '=', '＜', '＞']))
}

/// `72h`, `3d`, `2w`: seconds.
fn span(value: &str) -> Option<i64> {
    let (number, unit) = value.split_at(value.find(|c: char| !c.is_ascii_digit())?);
    let number: i64 = number.parse().ok()?;
    match unit {
        "h" => number.checked_mul(3_600),
        "d" => number.checked_mul(86_400),
        "w" => number.checked_mul(604_800),
        _ => None,
    }
}

/// A list of tracking or order numbers, as it comes out of a spreadsheet's column: `RB1CN,RB2CN`.
fn numbers(word: &str) -> Option<Vec<String>> {
    const DIGITS: usize = 4;
    let parts: Vec<&str> = word.split([',', '，', ';']).filter(|part| !part.is_empty()).collect();
    let spelled = |part: &&str| part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let digits = |part: &&str| part.chars().filter(char::is_ascii_digit).count() >= DIGITS;
    let all = parts.len() > 1 && parts.iter().all(|part| spelled(part) && digits(part));
    all.then(|| parts.into_iter().map(str::to_owned).collect())
}

/// A word of the line, without its quotes.
#[derive(Debug, Default, PartialEq, Eq)]
struct Word {
    text: String,
    /// Where its first colon outside quotes is, and where what follows begins.
    colon: Option<(usize, usize)>,
}

impl Word {
    fn keyed(&self) -> Option<(&str, &str)> {
        let (end, start) = self.colon?;
        Some((self.text.get(..end)?, self.text.get(start..)?))
    }
}

fn split(line: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut word = Word::default();
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' | '“' | '”' => quoted = !quoted,
            c if c.is_whitespace() && !quoted => words.push(std::mem::take(&mut word)),
            c => {
                let at = word.text.len();
                word.text.push(c);
                if matches!(c, ':' | '：') && !quoted && word.colon.is_none() {
                    word.colon = Some((at, word.text.len()));
                }
            }
        }
    }
    words.push(word);
    words.retain(|word| !word.text.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_in(language: &str, line: &str) -> Understood {
        let (rates, rules) = (Rates::builtin(), Rulebook::builtin());
        let now = Timestamp::from_second(1_000_000).unwrap();
        Grammar { now, zone: &TimeZone::UTC, rates: &rates, rules: &rules, words: &Words::of(language) }
            .read(line)
    }

    fn read(line: &str) -> Understood {
        read_in("en", line)
    }

    #[test]
    fn keys_and_words_can_be_mixed() {
        let understood = read("carrier:yanwen is:urgent dest:DE,fr waiting:>72h \"ceramic lamp\"");
        assert_eq!(
            understood.asked,
            [Condition::Severity(vec![Severity::Urgent]), Condition::Since(i64::MIN..1_000_000 - 259_200)]
        );
        assert_eq!(
            understood.said,
            [
                Said::Carrier(vec!["yanwen".to_owned()]),
                Said::Destination(vec!["DE".to_owned(), "FR".to_owned()]),
                Said::Text("ceramic lamp".to_owned()),
            ]
        );
        assert!(understood.as_text.is_empty());
    }

    #[test]
    fn an_unknown_key_or_value_is_searched_as_text_and_named() {
        for word in ["colour:red", "rule:nonsense", "waiting:long", "carrier:", "is:urgent,snoozed"] {
            let understood = read(word);
            assert_eq!(understood.as_text, [word]);
            assert_eq!(understood.said, [Said::Text(word.to_owned())], "{word}");
        }
    }

    #[test]
    fn less_and_more_are_the_two_sides_of_a_figure() {
        let asked = |line: &str| read(line).asked;
        assert_eq!(asked("waiting:<3d"), [Condition::Since(1_000_000 - 259_200..i64::MAX)]);
        assert_eq!(asked("value:>12.50"), [Condition::Worth(1_251..i64::MAX)]);
        assert_eq!(asked("value:<50usd"), [Condition::Worth(i64::MIN..5_000)]);
        assert_eq!(asked("due:<48h"), [Condition::Due(i64::MIN..1_172_800)]);
        assert_eq!(asked("due:1970-01-13"), [Condition::Due(1_036_800..1_123_200)]);
        assert_eq!(asked("due:late due:none"), [Condition::Due(i64::MIN..1_000_000), Condition::NotDue]);
    }

    #[test]
    fn states_can_be_asked_for_together() {
        assert_eq!(read("is:waiting").asked, [Condition::State(WAITS.to_vec())]);
        assert_eq!(
            read("is:snoozed,resolved").asked,
            [Condition::State(vec![CaseState::Snoozed, CaseState::Resolved])]
        );
    }

    #[test]
    fn matters_are_found_by_the_time_in_which_they_came_up_or_ended() {
        let week = 1_794_787_200..1_795_392_000;
        assert_eq!(
            read("opened:2026-W47 resolved:2026-W47/cleared delivered:2026-W47").asked,
            [
                Condition::Opened(week.clone(), Vec::new()),
                Condition::Resolved(week.clone(), vec!["post_clearance_delay".to_owned()]),
                Condition::Delivered(week),
            ]
        );
        assert_eq!(read("delivered:2026-W47/customs").as_text, ["delivered:2026-W47/customs"]);
    }

    #[test]
    fn a_column_of_numbers_is_looked_up_as_numbers() {
        let numbers = ["RB482113905CN", "8174552311080"].map(str::to_owned).to_vec();
        assert_eq!(read("RB482113905CN,8174552311080").said, [Said::Number(numbers)]);
        assert_eq!(read("lamp,shade").said, [Said::Text("lamp,shade".to_owned())]);
    }

    #[test]
    fn the_line_can_be_written_in_the_sellers_language() {
        let line = "承运商：燕文 规则:海关扣留";
        let understood = read_in("zh-CN", line);
        assert_eq!(understood.said, [Said::Carrier(vec!["燕文".to_owned()])]);
        assert_eq!(understood.asked, [Condition::Rule(vec!["customs_hold".to_owned()])]);
    }

    #[test]
    fn a_colon_in_quotes_is_text() {
        assert_eq!(read("\"is:urgent\"").said, [Said::Text("is:urgent".to_owned())]);
        assert_eq!(read("carrier:\"China Post\"").said, [Said::Carrier(vec!["China Post".to_owned()])]);
    }
}
