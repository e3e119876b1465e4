//! Histories that nobody thought of: whatever the scans, the order in which they are given does not matter.

#![allow(clippy::unwrap_used)]

use jiff::Timestamp;
use tidewaiter_core::classify::{Lexicon, Reading};
use tidewaiter_core::journey::{Scan, Side, travel};
use tidewaiter_core::record::EventCode;

fn on_day(day: i64) -> Timestamp {
    Timestamp::from_second(1_767_225_600 + day * 86_400).unwrap()
}

/// What is asked of a journey that does not depend on the order in which its scans were given.
fn told(scans: &[Scan<'_>]) -> impl PartialEq + std::fmt::Debug + use<> {
    let journey = travel(scans);
    let decided = journey.decided_by.map(|at| (scans[at].at, scans[at].reading.clone(), scans[at].side));
    let standing = journey.standing.map(|it| (it.signal, it.since));
    let moments = (journey.first_scan, journey.last_scan, journey.last_onward);
    (
        journey.stage,
        journey.since,
        journey.how,
        journey.entered,
        journey.returning,
        decided,
        standing,
        moments,
    )
}

/// Numbers without a plan that are the same on every run (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(end).unwrap()).unwrap()
    }
}

#[test]
fn any_order_of_arrival_and_any_repetition_of_any_scans_tell_the_same_journey() {
    let lexicon = Lexicon::builtin();
    let codes = include_str!("../src/classify/data/codes.tsv").lines().skip(4).filter_map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        let code = EventCode { scheme: (*cells.first()?).to_owned(), code: (*cells.get(1)?).to_owned() };
        Some(lexicon.read("", Some(&code)))
    });
    let texts = tidewaiter_core::classify::labelled().map(|row| lexicon.read_words(row.text));
    let readings: Vec<Reading> = codes.chain(texts).collect();
    let sides = [None, None, Some(Side::Origin), Some(Side::Destination), Some(Side::Elsewhere)];
    for case in 0..3_000 {
        let mut chance = Chance(case);
        let mut scans: Vec<Scan<'_>> = (0..2 + chance.below(9))
            .map(|_| Scan {
                // Few days, so that scans often meet at one moment.
                at: on_day(i64::try_from(chance.below(6)).unwrap()),
                reading: &readings[chance.below(readings.len())],
                side: sides[chance.below(sides.len())],
            })
            .collect();
        let first = told(&scans);
        scans.push(scans[chance.below(scans.len())]);
        for at in (1..scans.len()).rev() {
            scans.swap(at, chance.below(at + 1));
        }
        assert_eq!(told(&scans), first, "case {case}");
    }
}
