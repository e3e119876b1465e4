//! What a lane's parcels did on one leg, counted.

use super::{STEP, STEPS};
use serde::{Deserialize, Serialize};

/// How many parcels had ended a leg after so many steps, and how many were last seen still on it after so many.
///
/// Written sparsely, step by step: `{"ended":[[3,12],[4,7]],"open":[[9,1]]}`. Tallies of the same lane and leg can be
/// added up in any order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tally {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    /// Steps in their order, each with its parcels.
    ended: Vec<(u8, u32)>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    open: Vec<(u8, u32)>,
}

impl Tally {
    /// One parcel more that ended the leg after so many seconds.
    pub fn ended(&mut self, seconds: i64) {
        add(&mut self.ended, step(seconds), 1);
    }

    /// One parcel more of which is only known that it was still on the leg after so many seconds.
    pub fn open(&mut self, seconds: i64) {
        add(&mut self.open, step(seconds), 1);
    }

    /// One parcel more, either way.
    pub fn add(&mut self, seconds: i64, ended: bool) {
        if ended { self.ended(seconds) } else { self.open(seconds) }
    }

    /// All parcels of another tally more.
    pub fn merge(&mut self, other: &Tally) {
        for (mine, theirs) in [(&mut self.ended, &other.ended), (&mut self.open, &other.open)] {
            theirs.iter().for_each(|(step, count)| add(mine, *step, *count));
        }
    }

    /// The parcels that ended the leg.
    pub fn samples(&self) -> u32 {
        self.ended.iter().fold(0, |sum, (_, count)| sum.saturating_add(*count))
    }

    /// Whether nothing was counted.
    pub fn is_empty(&self) -> bool {
        self.ended.is_empty() && self.open.is_empty()
    }

    /// Steps and how many ended in them.
    pub(super) fn ended_in(&self) -> &[(u8, u32)] {
        &self.ended
    }

    /// Steps and how many were last seen in them.
    pub(super) fn last_seen_in(&self) -> &[(u8, u32)] {
        &self.open
    }
}

fn add(counts: &mut Vec<(u8, u32)>, step: u8, more: u32) {
    match counts.binary_search_by_key(&step, |(step, _)| *step) {
        Ok(at) => {
            counts.iter_mut().skip(at).take(1).for_each(|(_, count)| *count = count.saturating_add(more))
        }
        Err(at) => counts.insert(at, (step, more)),
    }
}

/// The step in which so many seconds end; the first for less than none.
fn step(seconds: i64) -> u8 {
    u8::try_from(seconds.max(0) / STEP).unwrap_or(u8::MAX).min(STEPS - 1)
}
