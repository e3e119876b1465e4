//! A lane's curve, grown out of the one above it.
//!
//! A lane of forty parcels says much about its pace and little about its tail: four of them are left at its ninth decile.
//! Mixing the hazards of each step with those of the curve above (all the carrier's lanes to that country, say) by a fixed
//! weight would hand that tail to the curve above, which is wrong by days where the lane is twice as fast. So two things
//! are done, and both are needed:
//!
//! 1. **Stretch.** The curve above is stretched in time to the lane's own pace: the one at which its parcels would, taken
//!    together, be expected to end as often as they did. All parcels speak for the pace, those still open too, and the
//!    lane needs few of them. (Accelerated failure time; the equation is the one of maximum likelihood for a Weibull law.)
//! 2. **Add.** [`ADDED`] parcels that do as the stretched curve says join the lane's own, and the hazards are counted from
//!    both. As they become fewer with time just as the lane's own do, they weigh the same at the tail as at the start.
//!    (Susarla and Van Ryzin's estimate under a Dirichlet process, which is Kaplan and Meier's for many parcels.)

use super::{STEPS, counts::Counts};

/// Parcels of the curve above that join the lane's own.
pub(super) const ADDED: f64 = 8.0;
/// How many parcels have to end until the lane's own pace counts for half, against that of the curve above.
const PACED: f64 = 4.0;
/// A lane is taken to be at most this many times slower or faster than the curve above.
const WIDEST: f64 = 6.0;
/// The pace is looked for so often, or until it changes by less than that.
const LOOKS: u32 = 6;
const CLOSE: f64 = 0.01;
/// How fast the expected number falls as a lane gets slower, both in logarithms: a first guess.
const STEEPNESS: f64 = 1.5;
/// A curve is cut where fewer than one in ten thousand are left.
const CUT: f64 = 9.21;

/// The curve of these parcels under the one above; both are the cumulative hazard at the beginning of each step. Parcels that
/// were last seen in a step count as watched through half of it.
pub(super) fn grow(above: &[f64], counts: &Counts) -> Box<[f64]> {
    let ended = counts.ended();
    let rate = (-own_pace(above, counts) * ended / (ended + PACED)).exp();
    let mut stretched = Reader::new(above);
    let mut left = counts.parcels();
    let mut steps = counts.steps().iter();
    let (mut hazard, mut passed, mut staying) = (0.0, 0.0, 1.0);
    trimmed((1..=STEPS).map(|step| {
        let now = hazard;
        let reached = stretched.at(f64::from(step) * rate);
        match steps.next() {
            Some(own) => {
                let after = (-reached).exp();
                let watched = left - own.open / 2.0;
                hazard -= ((watched - own.ended + ADDED * after) / (watched + ADDED * staying)).ln();
                left -= own.ended + own.open;
                staying = after;
            }
            None => hazard += reached - passed,
        }
        passed = reached;
        now
    }))
}

/// The logarithm of how many times slower than the curve above these parcels are, looked for along the secant.
fn own_pace(above: &[f64], counts: &Counts) -> f64 {
    let ended = counts.ended();
    if ended == 0.0 {
        return 0.0;
    }
    let (mut pace, mut slope) = (0.0_f64, -STEEPNESS);
    let mut surplus = expected(above, counts, 1.0).ln() - ended.ln();
    for _ in 0..LOOKS {
        let next = (pace - surplus / slope).clamp(-WIDEST.ln(), WIDEST.ln());
        if (next - pace).abs() < CLOSE {
            break;
        }
        let there = expected(above, counts, (-next).exp()).ln() - ended.ln();
        slope = ((there - surplus) / (next - pace)).clamp(-5.0 * STEEPNESS, -STEEPNESS / 5.0);
        (pace, surplus) = (next, there);
    }
    pace
}

/// How many of these parcels should have ended by the cumulative hazard of the curve above, run through at this rate.
fn expected(hazard: &[f64], counts: &Counts, rate: f64) -> f64 {
    let mut reader = Reader::new(hazard);
    let mut sum = 0.0;
    let mut middle = 0.5;
    for step in counts.steps() {
        let parcels = step.ended + step.open;
        if parcels > 0.0 {
            sum += parcels * reader.at(middle * rate);
        }
        middle += 1.0;
    }
    sum
}

/// Reads a row of steps between its entries, at places that only grow.
struct Reader<'a> {
    rest: &'a [f64],
    /// Place of the first of `rest`.
    place: f64,
}

impl<'a> Reader<'a> {
    fn new(row: &'a [f64]) -> Reader<'a> {
        Reader { rest: row, place: 0.0 }
    }

    /// The value at a place, in steps; behind the row its last one.
    fn at(&mut self, place: f64) -> f64 {
        while place >= self.place + 1.0 && self.rest.len() > 1 {
            self.rest = self.rest.split_first().map_or(self.rest, |(_, rest)| rest);
            self.place += 1.0;
        }
        match self.rest {
            [one, other, ..] => one + (other - one) * (place - self.place),
            [last] => *last,
            [] => 0.0,
        }
    }
}

/// A curve up to where next to none are left.
pub(super) fn trimmed(hazard: impl Iterator<Item = f64>) -> Box<[f64]> {
    let mut left = true;
    hazard.take_while(|hazard| std::mem::replace(&mut left, *hazard <= CUT)).collect()
}
