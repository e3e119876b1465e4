//! The answers of one curve.

use super::STEP;
use jiff::SignedDuration;

/// Whose parcels a curve mostly speaks of, from the nearest to the farthest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The lane's own.
    Lane,
    /// All of the carrier's to that destination.
    CarrierDestination,
    /// All of the desk's on that leg.
    Stage,
    /// Nobody's: what is usual in the trade (`data/usual.tsv`).
    Global,
}

/// How long a lane's parcels take on one leg.
#[derive(Debug, Clone, Copy)]
pub struct Curve<'a> {
    /// Parcels of the lane itself that ended the leg.
    pub samples: u32,
    /// Whose parcels weigh most in it.
    pub level: Level,
    /// The cumulative hazard at the beginning of each step; begins with 0 and never falls. Between two of them it grows evenly.
    pub(super) hazard: &'a [f64],
}

impl Curve<'_> {
    /// The seconds after which this share (0 to 1) has ended the leg. None where so many do not within 119.5 days, or where the
    /// share is so near 1 that the curve has no more to say.
    pub fn quantile(&self, share: f64) -> Option<i64> {
        self.reaches(1.0 - share)
    }

    /// The same for a parcel that is still on the leg after `elapsed` seconds: seconds since the start of the leg, never
    /// fewer than `elapsed`.
    pub fn quantile_after(&self, elapsed: i64, share: f64) -> Option<i64> {
        let at = self.reaches(self.open_after(elapsed) * (1.0 - share))?;
        Some(at.max(elapsed))
    }

    /// The share (0 to 1) that has ended the leg after so many seconds: 0 before the start, and beyond the end of the curve
    /// what it is there.
    pub fn share_by(&self, seconds: i64) -> f64 {
        1.0 - self.open_after(seconds)
    }

    fn open_after(&self, seconds: i64) -> f64 {
        let seconds = seconds.max(0);
        let step = usize::try_from(seconds / STEP).unwrap_or(usize::MAX);
        let hazard = match self.hazard.get(step..).unwrap_or_default() {
            [one, other, ..] => one + (other - one) * part(seconds % STEP),
            _ => self.hazard.last().copied().unwrap_or(0.0),
        };
        (-hazard).exp()
    }

    /// The seconds after which no more than this share is open.
    fn reaches(&self, open: f64) -> Option<i64> {
        let hazard = -open.max(0.0).ln();
        let step = self.hazard.partition_point(|sofar| *sofar < hazard);
        let after = self.hazard.get(step)?;
        let Some(before) = step.checked_sub(1).and_then(|step| self.hazard.get(step)) else {
            return Some(0);
        };
        let whole = i64::try_from(step).ok()? - 1;
        Some(whole * STEP + seconds((hazard - before) / (after - before)))
    }
}

/// Seconds as a part of a step.
fn part(seconds: i64) -> f64 {
    SignedDuration::from_secs(seconds).div_duration_f64(SignedDuration::from_secs(STEP))
}

/// A part of a step in seconds.
fn seconds(part: f64) -> i64 {
    SignedDuration::try_from_secs_f64(part * SignedDuration::from_secs(STEP).as_secs_f64())
        .map_or(0, |duration| duration.as_secs())
}
