//! Parcels without a plan that are the same on every run.

use jiff::{SignedDuration, Timestamp};
use tidewaiter_core::classify::{Confidence, Manner, Nature, Reading};
use tidewaiter_core::journey::{Scan, Side, travel};
use tidewaiter_core::rules::{Commercial, Parcel, Stay, Usual};
use tidewaiter_core::{Country, Signal, Stage};

/// How many are made.
pub const PARCELS: u64 = 800;

/// Numbers without a plan (SplitMix64).
pub struct Chance(u64);

impl Chance {
    pub fn of(seed: u64) -> Chance {
        Chance(seed)
    }

    fn below(&mut self, end: i64) -> i64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        i64::try_from((z ^ (z >> 31)) % u64::try_from(end).unwrap()).unwrap()
    }

    fn one_in(&mut self, count: i64) -> bool {
        self.below(count) == 0
    }

    fn of_all<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(i64::try_from(all.len()).unwrap())).unwrap()]
    }

    /// Up to so many days after an instant, to the second; in two of three cases one is told.
    fn maybe(&mut self, from: Timestamp, days: i64) -> Option<Timestamp> {
        let later = SignedDuration::from_secs(self.below(days * 86_400));
        (!self.one_in(3)).then(|| from + later)
    }
}

/// An order and its scans in the order in which they came in.
#[derive(Debug, Clone)]
pub struct Made {
    pub seed: u64,
    known_since: Timestamp,
    dates: [Option<Timestamp>; 7],
    commercial: Commercial,
    has_number: bool,
    tracked: bool,
    places: [Option<Country>; 2],
    platform: &'static str,
    service: &'static str,
    usual: Usual,
    scans: Vec<(Timestamp, Reading, Option<Side>)>,
}

const STATES: [Commercial; 10] = [
    Commercial::Unknown,
    Commercial::Unpaid,
    Commercial::Paid,
    Commercial::Shipped,
    Commercial::Shipped,
    Commercial::Shipped,
    Commercial::Delivered,
    Commercial::Dispute,
    Commercial::Completed,
    Commercial::Cancelled,
];

impl Made {
    /// The parcel of this number.
    pub fn of(seed: u64) -> Made {
        let mut chance = Chance::of(seed);
        // 2026 to the summer of 2027, so that every peak and most holidays are met.
        let begins = Timestamp::from_second(1_767_225_600 + chance.below(540 * 86_400)).unwrap();
        let commercial = chance.of_all(&STATES);
        let days = [1, 2, 8, 10, 80, 80, 40];
        let mut dates = days.map(|days| chance.maybe(begins, days));
        dates[5] = dates[5].filter(|_| chance.one_in(5));
        let destinations = ["DE", "US", "BR", "RU", "CL", "SA", "KR"].map(Country::from_alpha2);
        Made {
            seed,
            known_since: begins,
            dates,
            commercial,
            has_number: !chance.one_in(4),
            tracked: !chance.one_in(6),
            places: [
                chance.of_all(&destinations).filter(|_| !chance.one_in(9)),
                chance.of_all(&destinations).filter(|_| chance.one_in(9)),
            ],
            platform: chance.of_all(&["", "", "aliexpress", "ebay", "amazon", "temu"]),
            service: chance.of_all(&["", "", "DHL", "海运", "换单"]),
            usual: usual(&mut chance, begins),
            scans: scans(&mut chance, begins),
        }
    }

    /// The same with its scans in another order of arrival.
    pub fn shuffled(&self, chance: &mut Chance) -> Made {
        let mut made = self.clone();
        for at in (1..made.scans.len()).rev() {
            let other = usize::try_from(chance.below(i64::try_from(at).unwrap() + 1)).unwrap();
            made.scans.swap(at, other);
        }
        made
    }

    /// When it began.
    pub fn begins(&self) -> Timestamp {
        self.known_since
    }

    /// So many instants within 130 days, in no order; the same ones each time.
    pub fn moments(&self, count: usize) -> Vec<Timestamp> {
        let mut chance = Chance::of(self.seed ^ 0x5eed);
        let moment = |_| self.known_since + SignedDuration::from_secs(chance.below(130 * 86_400));
        (0..count).map(moment).collect()
    }

    /// Asks something of the parcel, as its scans tell it.
    pub fn ask<T>(&self, question: impl FnOnce(&Parcel<'_>) -> T) -> T {
        let scan =
            |(at, reading, side): &'_ (Timestamp, Reading, Option<Side>)| (*at, reading.clone(), *side);
        let told: Vec<_> = self.scans.iter().map(scan).collect();
        let scans: Vec<Scan<'_>> =
            told.iter().map(|(at, reading, side)| Scan { at: *at, reading, side: *side }).collect();
        let journey = travel(&scans);
        let [ordered_at, paid_at, shipped_at, ship_by, promised_by, delivered_at, commercial_since] =
            self.dates;
        let [destination, tracked_to] = self.places;
        question(&Parcel {
            ordered_at,
            paid_at,
            shipped_at,
            ship_by,
            promised_by,
            platform: self.platform,
            delivered_at,
            commercial: self.commercial,
            commercial_since,
            value: None,
            has_number: self.has_number,
            tracked: self.tracked,
            known_since: self.known_since,
            origin: Country::CHINA,
            destination,
            tracked_to,
            service: self.service,
            usual: self.usual,
            journey: &journey,
        })
    }
}

/// What a lane says, if anything; sometimes of too few parcels.
fn usual(chance: &mut Chance, begins: Timestamp) -> Usual {
    let mut stay = |most: i64| {
        let warn = 3600 + chance.below(most * 86_400);
        let stay =
            Stay { warn, urgent: warn + chance.below(most * 86_400), samples: chance.of_all(&[29, 30, 400]) };
        (!chance.one_in(2)).then_some(stay)
    };
    let (of_stage, whole) = (stay(20), stay(50));
    Usual {
        stay: of_stage,
        rest: chance.one_in(2).then(|| chance.below(30 * 86_400)),
        whole: whole.map(|stay| (begins + SignedDuration::from_secs(chance.below(5 * 86_400)), stay)),
    }
}

/// Up to nine scans within 40 days, as they might come in: mostly along the way, some out of order, some at one moment.
fn scans(chance: &mut Chance, begins: Timestamp) -> Vec<(Timestamp, Reading, Option<Side>)> {
    if chance.one_in(6) {
        return Vec::new();
    }
    let count = 1 + chance.below(9);
    let far = 1 + chance.below(11);
    let step = |at: i64, chance: &mut Chance| {
        let when = begins + SignedDuration::from_hours(6 * (at * 12 + chance.below(20)));
        let number = if chance.one_in(8) { 1 + chance.below(11) } else { (far * (at + 1) / count).max(1) };
        let side = chance.of_all(&[None, None, None, Some(Side::Origin), Some(Side::Destination)]);
        (when, reading(number, chance), side)
    };
    (0..count).map(|at| step(at, chance)).collect()
}

fn reading(stage: i64, chance: &mut Chance) -> Reading {
    let natures =
        [Nature::Plain, Nature::Plain, Nature::Papers, Nature::Presented, Nature::Release, Nature::Payment];
    let manners = [
        Manner::Plain,
        Manner::Plain,
        Manner::Plain,
        Manner::Plain,
        Manner::Plain,
        Manner::Sorting,
        Manner::Customs,
    ];
    let signal = chance.of_all(&Signal::ALL);
    if chance.one_in(9) {
        return Reading::unknown();
    }
    Reading {
        stage: Stage::from_number(u8::try_from(stage).unwrap()).filter(|_| !chance.one_in(8)),
        signal: chance.one_in(6).then_some(signal),
        manner: if chance.one_in(30) { Manner::Return } else { chance.of_all(&manners) },
        nature: chance.of_all(&natures),
        confidence: Confidence::Certain,
        rule: chance.of_all(&["text", "words:a", "words:b"]).to_owned(),
        ..Reading::unknown()
    }
}
