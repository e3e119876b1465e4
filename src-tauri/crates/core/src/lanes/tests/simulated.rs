//! Parcels of known truth.

use super::super::{Lane, Leg, Tally};
use crate::{Country, Stage};
use std::f64::consts::PI;

pub const DAY: f64 = 86_400.0;
pub const LEG: Leg = Leg::Stay(Stage::ImportCustoms);

/// SplitMix64.
pub struct Dice(pub u64);

impl Dice {
    pub fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        (f64::from(u32::try_from(z >> 32).unwrap()) + 0.5) / 4_294_967_296.0
    }

    fn normal(&mut self) -> f64 {
        (-2.0 * self.share().ln()).sqrt() * (2.0 * PI * self.share()).cos()
    }
}

/// How long parcels take, with a median of about one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Law {
    Lognormal(f64),
    /// The sum of three exponential times.
    Gamma,
    /// One parcel in three waits for the weekend to pass.
    Weekend,
}

pub const LAWS: [Law; 4] = [Law::Lognormal(0.4), Law::Lognormal(0.6), Law::Gamma, Law::Weekend];

impl Law {
    /// Days, for a lane of this median.
    pub fn days(self, median: f64, dice: &mut Dice) -> f64 {
        match self {
            Law::Lognormal(width) => median * (width * dice.normal()).exp(),
            Law::Gamma => median * -(dice.share() * dice.share() * dice.share()).ln() / 2.674,
            Law::Weekend => {
                let days = median * 0.9 * (0.35 * dice.normal()).exp();
                if dice.share() < 0.33 { days + 2.0 } else { days }
            }
        }
    }

    /// The ninth decile in days, of 4,001 parcels.
    pub fn ninth_decile(self, median: f64) -> f64 {
        let mut dice = Dice(77);
        let mut days: Vec<f64> = (0..4_001).map(|_| self.days(median, &mut dice)).collect();
        *days.select_nth_unstable_by(3_600, f64::total_cmp).1
    }
}

pub fn seconds(days: f64) -> i64 {
    jiff::SignedDuration::from_secs_f64(days * DAY).as_secs()
}

pub fn days(seconds: i64) -> f64 {
    jiff::SignedDuration::from_secs(seconds).as_secs_f64() / DAY
}

pub fn lane(carrier: u32, origin: &str, destination: &str) -> Lane {
    Lane {
        carrier,
        origin: Country::from_alpha2(origin).unwrap(),
        destination: Country::from_alpha2(destination),
    }
}

/// A desk whose lanes differ from each other by up to twice or half.
pub struct Desk {
    /// Each lane, and its median in days.
    pub lanes: Vec<(Lane, f64)>,
    pub tallies: Vec<(Lane, Leg, Tally)>,
}

/// Six carriers, two destinations, five origins; every lane has as many parcels that ended as asked, and beside them as many
/// censored as make up that share.
pub fn desk(law: Law, median: f64, ended: u32, censored: f64, dice: &mut Dice) -> Desk {
    let mut desk = Desk { lanes: Vec::new(), tallies: Vec::new() };
    for carrier in 0..6 {
        for destination in ["BR", "DE"] {
            for origin in ["CN", "HK", "VN", "TR", "US"] {
                let lane = lane(carrier, origin, destination);
                let own = median * 2_f64.powf(2.0 * dice.share() - 1.0);
                desk.lanes.push((lane, own));
                desk.tallies.push((lane, LEG, tally(law, own, ended, censored, dice)));
            }
        }
    }
    desk
}

/// Parcels of one lane, until so many have ended. Those that are censored are so at a moment that has nothing to do with them.
pub fn tally(law: Law, median: f64, ended: u32, censored: f64, dice: &mut Dice) -> Tally {
    let mut tally = Tally::default();
    let horizon = horizon(law, median, censored);
    while tally.samples() < ended {
        let (days, watched) = (law.days(median, dice), -dice.share().ln() * horizon);
        tally.add(seconds(days.min(watched)), days <= watched);
    }
    tally
}

/// The days over which the moments of looking have to be spread so that this share is censored.
fn horizon(law: Law, median: f64, censored: f64) -> f64 {
    if censored == 0.0 {
        return 1e4;
    }
    let mut dice = Dice(5);
    let sample: Vec<f64> = (0..2_000).map(|_| law.days(median, &mut dice)).collect();
    let share = |horizon: f64| sample.iter().map(|days| 1.0 - (-days / horizon).exp()).sum::<f64>() / 2_000.0;
    let (mut short, mut long) = (median / 10.0, median * 1e3);
    for _ in 0..40 {
        let middle = (short * long).sqrt();
        if share(middle) > censored { short = middle } else { long = middle }
    }
    short
}
