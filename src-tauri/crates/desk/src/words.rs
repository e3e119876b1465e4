//! The desk's words, in the language that the seller chose.

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::{Timestamp, Zoned, tz::TimeZone};
use tidewaiter_core::{Money, Severity, Signal, Stage, lang::Lang};

const EN: &str = include_str!("../../../../ui/locales/desk.en.ftl");
const ZH: &str = include_str!("../../../../ui/locales/desk.zh-CN.ftl");
/// The feeds speak English themselves; this is what they say in Chinese.
const FEEDS_ZH: &str = include_str!("../../../../ui/locales/feeds.zh-CN.ftl");

/// All sentences of one language.
pub(crate) struct Words {
    bundle: FluentBundle<FluentResource>,
    /// Which language.
    pub(crate) lang: Lang,
}

/// The arguments of a sentence.
pub(crate) fn args<const N: usize>(pairs: [(&'static str, FluentValue<'static>); N]) -> FluentArgs<'static> {
    pairs.into_iter().collect()
}

impl Words {
    /// The language of this BCP 47 tag: Chinese for `zh…`, else English.
    pub(crate) fn of(tag: &str) -> Words {
        let chinese = tag.to_ascii_lowercase().starts_with("zh");
        let (lang, id, sources) =
            if chinese { (Lang::Zh, "zh-CN", vec![ZH, FEEDS_ZH]) } else { (Lang::En, "en", vec![EN]) };
        let mut bundle = FluentBundle::new_concurrent(id.parse().into_iter().collect());
        bundle.set_use_isolating(false);
        for source in sources {
            // A test reads all files without a fault; a line that cannot be read is left out, never the rest.
            let resource =
                FluentResource::try_new(source.to_owned()).unwrap_or_else(|(readable, _)| readable);
            bundle.add_resource_overriding(resource);
        }
        Words { bundle, lang }
    }

    /// The language's BCP 47 tag.
    pub(crate) fn tag(&self) -> &'static str {
        if self.lang == Lang::Zh { "zh-CN" } else { "en" }
    }

    /// Whether there is such a sentence.
    pub(crate) fn knows(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A sentence without arguments; its id where there is none, so that a gap is seen.
    pub(crate) fn say(&self, id: &str) -> String {
        self.tell(id, &FluentArgs::new())
    }

    /// A sentence with arguments.
    pub(crate) fn tell(&self, id: &str, args: &FluentArgs<'_>) -> String {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        pattern.map_or_else(
            || id.to_owned(),
            |pattern| self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned(),
        )
    }

    /// The `.hint` of a sentence; empty where it has none.
    pub(crate) fn hint(&self, id: &str, args: &FluentArgs<'_>) -> String {
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| message.get_attribute("hint")).map(|hint| hint.value());
        pattern.map_or_else(String::new, |pattern| {
            self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned()
        })
    }

    /// The name of a stage.
    pub(crate) fn stage(&self, stage: Stage) -> String {
        self.say(&format!("stage-{}", dashed(stage.id())))
    }

    /// The name of a signal.
    pub(crate) fn signal(&self, signal: Signal) -> String {
        self.say(&format!("signal-{}", dashed(signal.id())))
    }

    /// The word of a severity.
    pub(crate) fn severity(&self, severity: Severity) -> String {
        self.say(&format!("severity-{}", severity.id()))
    }

    /// A length of time, short: `12 min`, `62 h`, `5 d`. Below zero counts as nothing.
    pub(crate) fn span(&self, seconds: i64) -> String {
        let seconds = seconds.max(0);
        let (id, count) = match seconds {
            0..3_600 => ("span-minutes", seconds / 60),
            3_600..259_200 => ("span-hours", seconds / 3_600),
            _ => ("span-days", seconds / 86_400),
        };
        self.tell(id, &args([("n", count.into())]))
    }

    /// A length of time in days with one decimal: `3.2 d`.
    pub(crate) fn days(&self, seconds: i64) -> String {
        self.tell("span-days", &args([("n", days(seconds).into())]))
    }

    /// From one length of time to another: `0.8–3.2 d`.
    pub(crate) fn days_between(&self, from: i64, to: i64) -> String {
        self.tell("span-days", &args([("n", format!("{}–{}", days(from), days(to)).into())]))
    }

    /// The week of a Monday: `16–22 Nov`, `30 Nov – 6 Dec`.
    pub(crate) fn week(&self, monday: jiff::civil::Date) -> String {
        let sunday = monday.saturating_add(jiff::ToSpan::days(6));
        let (first, last) = match (self.lang, monday.month() == sunday.month()) {
            (Lang::Zh, true) => ("%-m月%-d–", "%-d日"),
            (Lang::Zh, false) => ("%-m月%-d日–", "%-m月%-d日"),
            (Lang::En, true) => ("%-d–", "%-d %b"),
            (Lang::En, false) => ("%-d %b – ", "%-d %b"),
        };
        format!("{}{}", monday.strftime(first), sunday.strftime(last))
    }

    /// A moment, short: `19 Nov 14:20`, with the year where it is not this one.
    pub(crate) fn moment(&self, at: Timestamp, now: Timestamp, zone: &TimeZone) -> String {
        let (at, now) = (at.to_zoned(zone.clone()), now.to_zoned(zone.clone()));
        let same_year = at.year() == now.year();
        let form = match (self.lang, same_year) {
            (Lang::Zh, true) => "%-m月%-d日 %H:%M",
            (Lang::Zh, false) => "%Y年%-m月%-d日 %H:%M",
            (Lang::En, true) => "%-d %b %H:%M",
            (Lang::En, false) => "%-d %b %Y %H:%M",
        };
        at.strftime(form).to_string()
    }

    /// The day of a moment, short: `19 Nov`, with the year where it is not this one.
    pub(crate) fn day(&self, at: Timestamp, now: Timestamp, zone: &TimeZone) -> String {
        let (at, now) = (at.to_zoned(zone.clone()), now.to_zoned(zone.clone()));
        let form = match (self.lang, at.year() == now.year()) {
            (Lang::Zh, true) => "%-m月%-d日",
            (Lang::Zh, false) => "%Y年%-m月%-d日",
            (Lang::En, true) => "%-d %b",
            (Lang::En, false) => "%-d %b %Y",
        };
        at.strftime(form).to_string()
    }

    /// A moment, whole: with the day of the week, the year and the time in UTC.
    pub(crate) fn whole_moment(&self, at: Timestamp, zone: &TimeZone) -> String {
        let local = at.to_zoned(zone.clone());
        let utc = at.to_zoned(TimeZone::UTC).strftime("%H:%M").to_string();
        let day = match self.lang {
            Lang::Zh => format!("{} {}", local.strftime("%Y年%-m月%-d日"), self.weekday(&local)),
            Lang::En => local.strftime("%A %-d %B %Y").to_string(),
        };
        format!("{day} {} ({utc} UTC)", local.strftime("%H:%M"))
    }

    /// A day: `12 Nov 2026`.
    pub(crate) fn date(&self, date: jiff::civil::Date) -> String {
        let form = if self.lang == Lang::Zh { "%Y年%-m月%-d日" } else { "%-d %b %Y" };
        date.strftime(form).to_string()
    }

    /// An amount with its currency: `US$1,184.00`, `PLN 39.90`; the bare number where no currency is known.
    pub(crate) fn money(&self, money: &Money) -> String {
        let number = grouped(&money.decimal());
        match money.currency.as_ref().map(|it| it.code().to_owned()) {
            None => number,
            Some(code) => match SIGNS.iter().find(|(known, _)| *known == code) {
                Some((_, sign)) => format!("{sign}{number}"),
                None => format!("{code} {number}"),
            },
        }
    }

    fn weekday(&self, at: &Zoned) -> String {
        self.say(&format!("weekday-{}", at.weekday().to_monday_one_offset()))
    }
}

/// Signs that name one currency only.
const SIGNS: &[(&str, &str)] = &[
    ("USD", "US$"),
    ("EUR", "€"),
    ("GBP", "£"),
    ("BRL", "R$"),
    ("AUD", "A$"),
    ("CAD", "C$"),
    ("CNY", "CN¥"),
    ("JPY", "JP¥"),
    ("KRW", "₩"),
    ("INR", "₹"),
    ("ILS", "₪"),
    ("RUB", "₽"),
    ("TRY", "₺"),
    ("THB", "฿"),
    ("VND", "₫"),
];

/// Seconds as days, below ten with one decimal.
fn days(seconds: i64) -> String {
    let tenths = seconds.max(0) * 10 / 86_400;
    if tenths >= 100 { format!("{}", tenths / 10) } else { format!("{}.{}", tenths / 10, tenths % 10) }
}

pub(crate) fn dashed(id: &str) -> String {
    id.replace('_', "-")
}

/// `1234567.50` as `1,234,567.50`.
pub(crate) fn grouped(decimal: &str) -> String {
    let (sign, digits) = decimal.strip_prefix('-').map_or(("", decimal), |rest| ("-", rest));
    let (whole, part) = digits.split_once('.').map_or((digits, ""), |(whole, part)| (whole, part));
    let mut text = String::from(sign);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    if !part.is_empty() {
        text.push('.');
        text.push_str(part);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_words_can_be_read_whole() {
        for source in [EN, ZH, FEEDS_ZH] {
            let read = FluentResource::try_new(source.to_owned());

            assert!(read.is_ok(), "{:?}", read.err().map(|(_, faults)| faults));
        }
    }

    #[test]
    fn lengths_of_time_are_short_and_never_below_zero() {
        let words = Words::of("en");

        assert_eq!(words.span(-5), "0 min");
        assert_eq!(words.span(62 * 3_600), "62 h");
        assert_eq!(words.span(5 * 86_400), "5 d");
        assert_eq!(words.days(276_480), "3.2 d");
        assert_eq!(words.days_between(69_120, 276_480), "0.8–3.2 d");
    }

    #[test]
    fn a_week_names_its_month_once_where_it_has_one() {
        let week = |tag: &str, monday: &str| Words::of(tag).week(monday.parse().unwrap());

        assert_eq!(week("en", "2026-11-16"), "16–22 Nov");
        assert_eq!(week("en", "2026-11-30"), "30 Nov – 6 Dec");
        assert_eq!(week("zh-CN", "2026-11-16"), "11月16–22日");
        assert_eq!(week("zh-CN", "2026-11-30"), "11月30日–12月6日");
    }

    #[test]
    fn amounts_are_grouped_and_name_their_currency() {
        let words = Words::of("en");
        let money = |units, code: &str| Money {
            units,
            scale: 2,
            currency: tidewaiter_core::Currency::from_code(code),
        };

        assert_eq!(words.money(&money(118_400, "USD")), "US$1,184.00");
        assert_eq!(words.money(&money(3_990, "PLN")), "PLN 39.90");
    }
}
