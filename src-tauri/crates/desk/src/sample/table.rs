//! The sample's data: small tables that a person can read and change.

use std::sync::LazyLock;
use tidewaiter_core::{
    Country, Currency, Signal, Stage,
    clock::{Calendar, Peaks},
};

/// Least and most, both included.
pub(super) type Range = (i64, i64);

/// Everything that invented orders are made of.
pub(super) struct World {
    pub(super) countries: Vec<Land>,
    pub(super) markets: Vec<Market>,
    pub(super) carriers: Vec<Carrier>,
    pub(super) products: Vec<Product>,
    pub(super) plots: Vec<Plot>,
    pub(super) voices: Vec<Saying>,
    pub(super) dwell: Vec<(Stage, Range)>,
    /// Those that the rules count by.
    pub(super) calendar: Calendar,
    pub(super) peaks: Peaks,
}

pub(super) static WORLD: LazyLock<World> = LazyLock::new(|| World {
    countries: read(include_str!("data/countries.tsv"), Land::read),
    markets: read(include_str!("data/markets.tsv"), Market::read),
    carriers: read(include_str!("data/carriers.tsv"), Carrier::read),
    products: read(include_str!("data/products.tsv"), Product::read),
    plots: read(include_str!("data/plots.tsv"), Plot::read),
    voices: read(include_str!("data/voices.tsv"), Saying::read),
    dwell: read(include_str!("data/dwell.tsv"), |cells| match cells {
        [stage, hours] => Some((stage.parse().ok()?, range(hours)?)),
        _ => None,
    }),
    calendar: Calendar::builtin(),
    peaks: Peaks::builtin(),
});

/// A destination and the people there.
pub(super) struct Land {
    pub(super) country: Country,
    pub(super) share: i64,
    /// Hours from UTC.
    pub(super) offset: i64,
    /// Of line-haul.
    pub(super) days: Range,
    pub(super) voice: &'static str,
    pub(super) currency: Currency,
    pub(super) cities: Vec<&'static str>,
    pub(super) pattern: &'static str,
    pub(super) given: Vec<&'static str>,
    pub(super) family: Vec<&'static str>,
}

/// A marketplace, one shop on it and its words.
pub(super) struct Market {
    pub(super) name: &'static str,
    /// As the tables of claims and clocks name it.
    pub(super) platform: &'static str,
    pub(super) share: i64,
    pub(super) id: &'static str,
    pub(super) store: &'static str,
    pub(super) ship_days: i64,
    pub(super) promise_days: Range,
    /// Empty: everywhere.
    pub(super) only: Vec<Country>,
    pub(super) currency: Option<Currency>,
    pub(super) paid: &'static str,
    pub(super) shipped: &'static str,
    pub(super) completed: &'static str,
    pub(super) dispute: Option<&'static str>,
    pub(super) cancelled: &'static str,
}

/// Who takes a parcel.
pub(super) struct Carrier {
    pub(super) name: &'static str,
    pub(super) share: i64,
    pub(super) number: &'static str,
    pub(super) service: &'static str,
    pub(super) voice: &'static str,
    /// Of 100: how long it takes.
    pub(super) pace: i64,
    /// The destination's own post delivers and speaks.
    pub(super) hands_over: bool,
}

/// What is sold, and for how many US cents.
pub(super) struct Product {
    pub(super) title: &'static str,
    pub(super) price: Range,
}

/// One text of one voice.
pub(super) struct Saying {
    pub(super) voice: &'static str,
    pub(super) stage: Stage,
    /// A further scan within the stage.
    pub(super) further: bool,
    pub(super) signal: Option<Signal>,
    /// Cainiao's action code.
    pub(super) code: Option<&'static str>,
    pub(super) text: &'static str,
    /// Why it is held, as a reason of the playbook, where it says so.
    pub(super) says: Option<&'static str>,
}

/// What becomes of an order.
#[derive(Clone, Copy)]
pub(super) struct Plot {
    /// The rule that it is there for; None where nothing is wrong.
    #[cfg(test)]
    pub(super) rule: Option<&'static str>,
    /// Of 2,000.
    pub(super) share: u64,
    /// None: no parcel yet.
    pub(super) stage: Option<Stage>,
    pub(super) signal: Option<Signal>,
    pub(super) stood: Stood,
    pub(super) twist: &'static str,
    /// Where it goes; None: anywhere.
    pub(super) to: Option<Country>,
    /// By what; None: by any.
    pub(super) service: Option<&'static str>,
    /// Where it was sold; None: on any.
    pub(super) market: Option<&'static str>,
    /// Why it is held, where the carrier says so.
    pub(super) says: Option<&'static str>,
}

/// How long the last stage or the payment is ago.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stood {
    Hours(Range),
    /// As stalls count them: of a peak in the destination a share only.
    CountedHours(Range),
    /// Of China before the departure, of the destination after it, counted as stalls count them.
    BusinessDays(Range),
    /// Of the time to ship.
    Percent(Range),
    /// Of the time to ship; negative: past it.
    HoursLeft(Range),
}

fn read<T>(text: &'static str, row: impl Fn(&[&'static str]) -> Option<T>) -> Vec<T> {
    lines(text).filter_map(|line| row(&line.split('\t').collect::<Vec<_>>())).collect()
}

/// The rows of a table without its comments.
pub(super) fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

fn range(text: &str) -> Option<Range> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (least, most) = digits.split_once('-')?;
    Some((sign * least.parse::<i64>().ok()?, most.parse().ok()?))
}

fn word(text: &'static str) -> Option<&'static str> {
    Some(text).filter(|text| !text.is_empty())
}

fn list(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.split('|').filter(|it| !it.is_empty())
}

impl Land {
    fn read(cells: &[&'static str]) -> Option<Land> {
        let &[country, share, offset, days, voice, currency, cities, pattern, given, family] = cells else {
            return None;
        };
        Some(Land {
            country: Country::from_alpha2(country)?,
            share: share.parse().ok()?,
            offset: offset.parse().ok()?,
            days: range(days)?,
            voice,
            currency: Currency::from_code(currency)?,
            cities: list(cities).collect(),
            pattern,
            given: list(given).collect(),
            family: list(family).collect(),
        })
    }
}

impl Market {
    fn read(cells: &[&'static str]) -> Option<Market> {
        let &[
            name,
            share,
            id,
            store,
            ship,
            promise,
            only,
            currency,
            paid,
            shipped,
            completed,
            dispute,
            cancelled,
            platform,
        ] = cells
        else {
            return None;
        };
        Some(Market {
            name,
            platform,
            share: share.parse().ok()?,
            id,
            store,
            ship_days: ship.parse().ok()?,
            promise_days: range(promise)?,
            only: list(only).filter_map(Country::from_alpha2).collect(),
            currency: Currency::from_code(currency),
            paid,
            shipped,
            completed,
            dispute: word(dispute),
            cancelled,
        })
    }
}

impl Carrier {
    fn read(cells: &[&'static str]) -> Option<Carrier> {
        let &[name, share, number, service, voice, pace, hands_over] = cells else { return None };
        let (share, pace) = (share.parse().ok()?, pace.parse().ok()?);
        Some(Carrier { name, share, number, service, voice, pace, hands_over: hands_over == "yes" })
    }
}

impl Product {
    fn read(cells: &[&'static str]) -> Option<Product> {
        let &[title, low, high] = cells else { return None };
        Some(Product { title, price: (low.parse().ok()?, high.parse().ok()?) })
    }
}

impl Saying {
    fn read(cells: &[&'static str]) -> Option<Saying> {
        let &[voice, stage, signal, code, text, ref says @ ..] = cells else { return None };
        let (stage, further) = stage.strip_suffix('+').map_or((stage, false), |stage| (stage, true));
        let signal = word(signal).map(str::parse).transpose().ok()?;
        let says = says.first().copied().and_then(word);
        Some(Saying { voice, stage: stage.parse().ok()?, further, signal, code: word(code), text, says })
    }
}

impl Plot {
    fn read(cells: &[&'static str]) -> Option<Plot> {
        let &[_rule, share, stage, signal, stood, ref more @ ..] = cells else { return None };
        let more = |nth: usize| more.get(nth).copied().and_then(word);
        Some(Plot {
            #[cfg(test)]
            rule: word(_rule),
            share: share.parse().ok()?,
            stage: word(stage).map(str::parse).transpose().ok()?,
            signal: word(signal).map(str::parse).transpose().ok()?,
            stood: Stood::read(stood)?,
            twist: more(0).unwrap_or_default(),
            to: more(1).map(|code| Country::from_alpha2(code).ok_or(())).transpose().ok()?,
            service: more(2),
            market: more(3),
            says: more(4),
        })
    }
}

impl Stood {
    fn read(text: &str) -> Option<Stood> {
        let of = |unit: &str| text.strip_suffix(unit).and_then(range);
        of("h")
            .map(Stood::Hours)
            .or_else(|| of("c").map(Stood::CountedHours))
            .or_else(|| of("b").map(Stood::BusinessDays))
            .or_else(|| of("d").map(|(least, most)| Stood::Hours((least * 24, most * 24))))
            .or_else(|| of("p").map(Stood::Percent))
            .or_else(|| of("l").map(Stood::HoursLeft))
    }
}
