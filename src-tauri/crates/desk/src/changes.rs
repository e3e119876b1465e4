//! What changed in an order, as people read it.

use crate::{merge::facts, rows::Scribe};
use tidewaiter_core::{Country, Currency, Money, Stated, record::OrderRecord};

/// A fact that is another one now.
pub(crate) struct Difference {
    /// Its bit.
    pub(crate) bit: u32,
    /// Its word: `field-<word>` is its name.
    pub(crate) word: &'static str,
    pub(crate) old: Option<String>,
    pub(crate) new: Option<String>,
}

/// A fact, ready to show.
trait Shown {
    fn shown(&self, scribe: &Scribe) -> String;
}

impl Shown for String {
    fn shown(&self, _: &Scribe) -> String {
        self.replace('\n', " · ")
    }
}

impl Shown for Stated {
    fn shown(&self, scribe: &Scribe) -> String {
        match (self, self.instant(&scribe.zone)) {
            (Stated::Date(day), _) => scribe.words.date(*day),
            (_, Some(at)) => scribe.moment(at).text,
            (_, None) => self.to_string(),
        }
    }
}

impl Shown for Country {
    fn shown(&self, scribe: &Scribe) -> String {
        scribe.country(*self)
    }
}

impl Shown for Money {
    fn shown(&self, scribe: &Scribe) -> String {
        scribe.amount(self).text
    }
}

impl Shown for Currency {
    fn shown(&self, _: &Scribe) -> String {
        self.code().to_owned()
    }
}

impl Shown for u32 {
    fn shown(&self, _: &Scribe) -> String {
        self.to_string()
    }
}

/// What differs between two states of an order.
pub(crate) fn differences(old: &OrderRecord, new: &OrderRecord, scribe: &Scribe) -> Vec<Difference> {
    let mut found = Vec::new();
    macro_rules! compare {
        ($($fact:ident $word:literal,)*) => {{
            let mut bit = 1;
            $(
                if old.$fact != new.$fact {
                    let shown = |record: &OrderRecord| record.$fact.as_ref().map(|fact| fact.shown(scribe));
                    found.push(Difference { bit, word: $word, old: shown(old), new: shown(new) });
                }
                bit <<= 1;
            )*
            let _: u32 = bit;
        }};
    }
    facts!(compare!());
    lists(&mut found, "tracking-number", &old.tracking_numbers, &new.tracking_numbers);
    lists(&mut found, "package-id", &old.package_ids, &new.package_ids);
    found
}

fn lists(found: &mut Vec<Difference>, word: &'static str, old: &[String], new: &[String]) {
    let is_new = |it: &&String| !old.contains(it);
    if new.iter().any(|it| is_new(&it)) {
        let shown = |list: &[String]| (!list.is_empty()).then(|| list.join(", "));
        found.push(Difference { bit: 0, word, old: shown(old), new: shown(new) });
    }
}
