//! How old what carriers said is, against how often they are heard of.

use crate::{Desk, wire::Freshness, words::args};
use jiff::Timestamp;

/// Newest imports that are looked at.
pub(crate) const NEWS: u32 = 40;
/// Imports so near to each other, seconds, are one arrival: several files, one after the other.
const ARRIVAL: i64 = 3_600;
/// Nothing is stale before it is so old, seconds.
const LEAST: i64 = 86_400;

impl Desk {
    /// Of a desk whose newest scan is of that moment and whose imports with scans came at these, newest first, Unix seconds. It is
    /// stale once it is older than twice the usual time between arrivals, and older than a day. A scan from ahead of now is new.
    pub(crate) fn freshness(
        &self,
        last_scan: Option<i64>,
        news: &[i64],
        now: Timestamp,
    ) -> Option<Freshness> {
        let last_scan = last_scan?;
        let words = self.words();
        let age = (now.as_second() - last_scan).max(0);
        let usual = usual_gap(news);
        let since = words.tell("freshness-since", &args([("at", self.moment(last_scan, now).whole.into())]));
        let often = match usual {
            Some(gap) => words.tell("freshness-usual", &args([("span", words.span(gap).into())])),
            None => words.say("freshness-unknown"),
        };
        let stale = age > usual.map_or(LEAST, |gap| (2 * gap).max(LEAST));
        Some(Freshness {
            text: words.tell("freshness", &args([("span", words.span(age).into())])),
            whole: format!("{since} {often}"),
            stale,
            hint: if stale { words.hint("freshness", &args([])) } else { String::new() },
        })
    }
}

/// The median of the times between arrivals, newest first; None before the second one.
fn usual_gap(news: &[i64]) -> Option<i64> {
    let mut gaps: Vec<i64> = news
        .windows(2)
        .filter_map(|pair| pair.first().zip(pair.last()).map(|(later, earlier)| later - earlier))
        .filter(|gap| *gap >= ARRIVAL)
        .collect();
    gaps.sort_unstable();
    gaps.get(gaps.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3_600;

    #[test]
    fn files_that_come_together_are_one_arrival() {
        let news = [100 * HOUR, 100 * HOUR - 60, 76 * HOUR, 52 * HOUR, 52 * HOUR - 5, 4 * HOUR];

        assert_eq!(usual_gap(&news), Some(24 * HOUR));
        assert_eq!(usual_gap(&[5 * HOUR, 5 * HOUR]), None);
        assert_eq!(usual_gap(&[]), None);
    }
}
