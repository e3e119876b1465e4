//! Whether curves keep what they promise, counted on parcels that they have not seen.

use super::{Curves, Lane, Leg};
use std::collections::BTreeMap;

/// The promises that are looked at: the share of parcels that a quantile says will have ended by then.
pub const SHARES: [f64; 4] = [0.5, 0.8, 0.9, 0.97];

/// One span that the curves were not made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Whose.
    pub lane: Lane,
    /// What was measured.
    pub leg: Leg,
    /// How long it took, or for how long it is known not to have ended.
    pub seconds: i64,
    /// Whether it ended.
    pub ended: bool,
    /// The seconds from its start to the moment of looking: for how long it could have been watched.
    pub watched: i64,
}

/// How often one promise was made, and how often it was kept.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Kept {
    /// The share that was promised, one of [`SHARES`].
    pub share: f64,
    /// For how many parcels.
    pub asked: u32,
    /// How many of them had ended by then.
    pub before: u32,
}

impl Kept {
    /// The share that had ended by then. None where nothing was asked.
    pub fn found(&self) -> Option<f64> {
        (self.asked > 0).then(|| f64::from(self.before) / f64::from(self.asked))
    }
}

/// Promises and outcomes, one row for each of [`SHARES`].
#[derive(Debug, Clone, PartialEq)]
pub struct Calibration {
    /// Of all legs together.
    pub all: [Kept; 4],
    /// Leg by leg; without those of which nothing was held out.
    pub legs: BTreeMap<Leg, [Kept; 4]>,
}

impl Calibration {
    /// Asks the curves about each span. A promise counts only where its time lies within what could be watched, whatever came
    /// of the parcel: to count the quick ones that ended and leave out the slow ones that did not yet would flatter the
    /// curves. A parcel that went out of sight before the promised time (returned, lost) is left out.
    pub fn of(curves: &Curves, held: impl IntoIterator<Item = Held>) -> Calibration {
        let none = SHARES.map(|share| Kept { share, ..Kept::default() });
        let mut calibration = Calibration { all: none, legs: BTreeMap::new() };
        for span in held {
            let Some(curve) = curves.of(span.lane, span.leg) else { continue };
            let leg = calibration.legs.entry(span.leg).or_insert(none);
            for (one, all) in leg.iter_mut().zip(&mut calibration.all) {
                let promised = curve.quantile(one.share).filter(|promised| *promised <= span.watched);
                let Some(promised) = promised.filter(|promised| span.ended || span.seconds >= *promised)
                else {
                    continue;
                };
                for kept in [one, all] {
                    kept.asked = kept.asked.saturating_add(1);
                    kept.before =
                        kept.before.saturating_add(u32::from(span.ended && span.seconds <= promised));
                }
            }
        }
        calibration
    }
}
