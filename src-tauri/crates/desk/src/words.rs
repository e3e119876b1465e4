//! The desk's words, in the language that the seller chose.

use crate::tongue::{ENGLISH, Tongue, accented};
use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::{
    Timestamp, Zoned,
    civil::{Date, DateTime},
    tz::TimeZone,
};
use std::borrow::Cow;
use tidewaiter_core::{Money, Severity, Signal, Stage, lang::Lang};

/// All sentences of one language; what it lacks is said in English.
pub(crate) struct Words {
    /// Its own sentences, then the English ones.
    books: Vec<Book>,
    /// Which language.
    tongue: &'static Tongue,
    /// What the core's tables speak to it.
    pub(crate) lang: Lang,
}

/// The sentences of one language, and whether they are set in brackets.
struct Book {
    bundle: FluentBundle<FluentResource>,
    bracketed: bool,
}

/// The arguments of a sentence.
pub(crate) fn args<const N: usize>(pairs: [(&'static str, FluentValue<'static>); N]) -> FluentArgs<'static> {
    pairs.into_iter().collect()
}

impl Book {
    fn of(tongue: &Tongue) -> Book {
        let mut bundle = FluentBundle::new_concurrent(tongue.tag.parse().into_iter().collect());
        bundle.set_use_isolating(false);
        if tongue.pretended {
            bundle.set_transform(Some(|text| Cow::Owned(accented(text))));
        }
        for text in tongue.texts {
            // A test reads all files without a fault; a line that cannot be read is left out, never the rest.
            let resource =
                FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(readable, _)| readable);
            bundle.add_resource_overriding(resource);
        }
        Book { bundle, bracketed: tongue.pretended }
    }

    /// The sentence, or its attribute; None where this language has none.
    fn tell(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let text = self.bundle.format_pattern(pattern, Some(args), &mut Vec::new());
        Some(if self.bracketed { format!("[{text}]") } else { text.into_owned() })
    }
}

impl Words {
    /// The language of this tag, as [`Tongue::of`].
    pub(crate) fn of(tag: &str) -> Words {
        let tongue = Tongue::of(tag);
        let english = (tongue.tag != ENGLISH.tag).then(|| Book::of(&ENGLISH));
        Words { books: [Book::of(tongue)].into_iter().chain(english).collect(), tongue, lang: tongue.lang }
    }

    /// The language's BCP 47 tag.
    pub(crate) fn tag(&self) -> &'static str {
        self.tongue.tag
    }

    /// Whether there is such a sentence.
    pub(crate) fn knows(&self, id: &str) -> bool {
        self.books.iter().any(|book| book.bundle.has_message(id))
    }

    /// A sentence without arguments; its id where there is none, so that a gap is seen.
    pub(crate) fn say(&self, id: &str) -> String {
        self.tell(id, &FluentArgs::new())
    }

    /// A sentence with arguments.
    pub(crate) fn tell(&self, id: &str, args: &FluentArgs<'_>) -> String {
        self.books.iter().find_map(|book| book.tell(id, None, args)).unwrap_or_else(|| id.to_owned())
    }

    /// The `.hint` of a sentence; empty where it has none.
    pub(crate) fn hint(&self, id: &str, args: &FluentArgs<'_>) -> String {
        self.attribute(id, "hint", args)
    }

    fn attribute(&self, id: &str, name: &str, args: &FluentArgs<'_>) -> String {
        self.books.iter().find_map(|book| book.tell(id, Some(name), args)).unwrap_or_default()
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
        self.tell("span-days", &args([("n", self.in_days(seconds).into())]))
    }

    /// From one length of time to another: `0.8–3.2 d`.
    pub(crate) fn days_between(&self, from: i64, to: i64) -> String {
        self.tell("span-days", &args([("n", format!("{}–{}", self.in_days(from), self.in_days(to)).into())]))
    }

    /// The week of a Monday: `16–22 Nov`, `30 Nov – 6 Dec`.
    pub(crate) fn week(&self, monday: jiff::civil::Date) -> String {
        let sunday = monday.saturating_add(jiff::ToSpan::days(6));
        let name = |day: Date| FluentValue::from(self.say(&month(day.at(0, 0, 0, 0))));
        let number = |day: Date| FluentValue::from(day.day().to_string());
        let form = if monday.month() == sunday.month() { "form-week" } else { "form-week-across" };
        let ends = [
            ("first", number(monday)),
            ("last", number(sunday)),
            ("from", name(monday)),
            ("month", name(sunday)),
        ];
        self.tell(form, &args(ends))
    }

    /// A moment, short: `19 Nov 14:20`, with the year where it is not this one.
    pub(crate) fn moment(&self, at: Timestamp, now: Timestamp, zone: &TimeZone) -> String {
        let local = at.to_zoned(zone.clone());
        let time = local.strftime("%H:%M").to_string();
        self.tell("form-moment", &args([("date", self.day(at, now, zone).into()), ("time", time.into())]))
    }

    /// The day of a moment, short: `19 Nov`, with the year where it is not this one.
    pub(crate) fn day(&self, at: Timestamp, now: Timestamp, zone: &TimeZone) -> String {
        let (at, now) = (at.to_zoned(zone.clone()), now.to_zoned(zone.clone()));
        let form = if at.year() == now.year() { "form-day" } else { "form-day-year" };
        let day = at.datetime();
        self.tell(form, &self.parts(day, self.say(&month(day))))
    }

    /// A moment, whole: with the day of the week, the year and the time in UTC.
    pub(crate) fn whole_moment(&self, at: Timestamp, zone: &TimeZone) -> String {
        let local = at.to_zoned(zone.clone());
        let day = local.datetime();
        let mut parts = self.parts(day, self.attribute(&month(day), "long", &FluentArgs::new()));
        parts.set("weekday", self.weekday(&local));
        parts.set("time", local.strftime("%H:%M").to_string());
        parts.set("utc", at.to_zoned(TimeZone::UTC).strftime("%H:%M").to_string());
        self.tell("form-whole-moment", &parts)
    }

    /// A day: `12 Nov 2026`.
    pub(crate) fn date(&self, date: Date) -> String {
        let day = date.at(0, 0, 0, 0);
        self.tell("form-day-year", &self.parts(day, self.say(&month(day))))
    }

    /// Day, month and year, for the form of a date.
    fn parts(&self, day: DateTime, month: String) -> FluentArgs<'static> {
        args([
            ("day", day.day().to_string().into()),
            ("month", month.into()),
            ("year", day.year().to_string().into()),
        ])
    }

    /// An amount with its currency: `US$1,184.00`, `PLN 39.90`; the bare number where no currency is known.
    pub(crate) fn money(&self, money: &Money) -> String {
        let number = self.number(&money.decimal());
        let Some(code) = money.currency.as_ref().map(|it| it.code().to_owned()) else { return number };
        match SIGNS.iter().find(|(known, _)| *known == code) {
            Some((_, sign)) => {
                self.tell("form-amount", &args([("sign", (*sign).into()), ("number", number.into())]))
            }
            None => {
                self.tell("form-amount-in-code", &args([("code", code.into()), ("number", number.into())]))
            }
        }
    }

    /// `-1234567.50` as this language writes it: `-1,234,567.50`.
    pub(crate) fn number(&self, decimal: &str) -> String {
        let (sign, digits) = decimal.strip_prefix('-').map_or(("", decimal), |rest| ("-", rest));
        let (whole, part) = digits.split_once('.').map_or((digits, ""), |(whole, part)| (whole, part));
        let mut text = String::from(sign);
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at) % 3 == 0 {
                text.push_str(&self.say("form-group"));
            }
            text.push(digit);
        }
        if !part.is_empty() {
            text.push_str(&self.say("form-decimal"));
            text.push_str(part);
        }
        text
    }

    /// Seconds as days, below ten with one decimal.
    fn in_days(&self, seconds: i64) -> String {
        let tenths = seconds.max(0) * 10 / 86_400;
        if tenths >= 100 {
            return self.number(&(tenths / 10).to_string());
        }
        self.number(&format!("{}.{}", tenths / 10, tenths % 10))
    }

    fn weekday(&self, at: &Zoned) -> String {
        self.say(&format!("weekday-{}", at.weekday().to_monday_one_offset()))
    }
}

/// The message that names the month of a day.
fn month(day: DateTime) -> String {
    format!("month-{}", day.month())
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

pub(crate) fn dashed(id: &str) -> String {
    id.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn amounts_are_grouped_and_name_their_currency_as_the_language_does() {
        let money = |units, code: &str| Money {
            units,
            scale: 2,
            currency: tidewaiter_core::Currency::from_code(code),
        };
        let written = |tag: &str, units, code| Words::of(tag).money(&money(units, code));

        assert_eq!(written("en", 118_400, "USD"), "US$1,184.00");
        assert_eq!(written("en", 3_990, "PLN"), "PLN 39.90");
        assert_eq!(written("ru", 118_400, "RUB"), "1\u{a0}184,00\u{a0}₽");
        assert_eq!(written("es", 123_456_750, "EUR"), "1.234.567,50\u{a0}€");
        assert_eq!(written("pt", -118_400, "BRL"), "R$\u{a0}-1.184,00");
    }

    #[test]
    fn moments_are_written_in_the_language_that_is_spoken() {
        let at: Timestamp = "2026-11-19T14:20:00Z".parse().unwrap();
        let later: Timestamp = "2027-01-02T00:00:00Z".parse().unwrap();
        let utc = TimeZone::UTC;
        let short = |tag: &str| Words::of(tag).moment(at, at, &utc);

        assert_eq!(
            ["en", "zh-CN", "ru", "es", "pt"].map(short),
            ["19 Nov 14:20", "11月19日 14:20", "19 нояб. 14:20", "19 nov 14:20", "19 nov. 14:20"]
        );
        assert_eq!(Words::of("zh").day(at, later, &utc), "2026年11月19日");
        assert_eq!(Words::of("en").whole_moment(at, &utc), "Thursday 19 November 2026 14:20 (14:20 UTC)");
        assert_eq!(Words::of("ru").whole_moment(at, &utc), "четверг, 19 ноября 2026, 14:20 (14:20 UTC)");
    }

    #[test]
    fn russian_counts_with_its_three_plurals() {
        let words = Words::of("ru");
        let days = |n: i64| words.tell("measure-business-days", &args([("n", n.into())]));

        assert_eq!(
            [1, 3, 11, 21].map(days),
            ["1 рабочий день", "3 рабочих дня", "11 рабочих дней", "21 рабочий день"]
        );
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english_and_a_gap_is_seen() {
        let mut words = Words::of("ru");
        words.books.remove(0);

        assert_eq!(words.say("view-needs-you"), "Needs you");
        assert_eq!(words.hint("fault-cancelled", &FluentArgs::new()), "Start again when you are ready.");
        assert_eq!(words.say("no-such-sentence"), "no-such-sentence");
    }

    #[test]
    fn the_made_up_language_changes_words_and_leaves_what_is_put_into_them() {
        let words = Words::of("en-XA");

        assert_eq!(
            words.tell("over", &args([("rule", "Lost".into())])),
            "[Ŵĥááţ ííţ šááííđ ííš óóvééŕ: Lost.]"
        );
        assert_eq!(words.date(Date::constant(2026, 11, 19)), "19 Nov 2026");
    }
}
