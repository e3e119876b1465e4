//! Counting how long the parcels of a block stayed.

use super::LaneName;
use crate::{error::DeskError, legs::with_legs, meanings::Meanings};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use tidewaiter_core::{
    Signal,
    classify::Reading,
    journey::{self, Journey},
    lanes::{STEP, Tally, legs},
};
use tidewaiter_store::{BLOCK, PackedScan, Reader, ShipmentRow};

/// A parcel of which nothing was heard for so long says nothing more of how long a stage takes.
const OUT_OF_SIGHT: i64 = 60 * 86_400;
/// Parcels whose scans are held at once.
const AT_HAND: usize = 4_096;

/// What was counted on one lane and leg.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Counted {
    /// Of parcels of which all is known that ever will be.
    #[serde(default, skip_serializing_if = "Tally::is_empty")]
    closed: Tally,
    /// Of parcels that are still there: in which half day since 1970 they entered, and how many.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    open: Vec<(i64, u32)>,
}

impl Counted {
    /// What it says at a moment, Unix seconds.
    pub(super) fn by(self, as_of: i64) -> Tally {
        let mut tally = self.closed;
        for (entered, count) in self.open {
            let seconds = (as_of - entered * STEP).clamp(0, OUT_OF_SIGHT);
            (0..count).for_each(|_| tally.open(seconds));
        }
        tally
    }

    fn entered(&mut self, at: Timestamp) {
        let half_day = at.as_second().div_euclid(STEP);
        match self.open.iter_mut().find(|(known, _)| *known == half_day) {
            Some((_, count)) => *count += 1,
            None => self.open.push((half_day, 1)),
        }
    }
}

/// A lane in a block, as it is kept.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Line {
    #[serde(flatten)]
    pub(super) lane: LaneName,
    /// By the leg's index.
    pub(super) legs: BTreeMap<u8, Counted>,
}

/// Counts the parcels of a block.
pub(super) fn count(look: &Reader<'_>, block: i64) -> Result<Vec<Line>, DeskError> {
    let mut counted: HashMap<LaneName, BTreeMap<u8, Counted>> = HashMap::new();
    each_journey(look, block, &mut Meanings::default(), |lane, journey| {
        let cut = out_of_play(&journey);
        let of_lane = counted.entry(lane).or_default();
        for span in legs(&journey.entered, cut.unwrap_or(Timestamp::MAX)) {
            let counted = of_lane.entry(span.leg.index()).or_default();
            match (span.ended, cut) {
                (true, _) => counted.closed.ended(span.seconds),
                (false, Some(_)) => counted.closed.open(span.seconds),
                (false, None) => counted.entered(span.start),
            }
        }
    })?;
    Ok(counted.into_iter().map(|(lane, legs)| Line { lane, legs }).collect())
}

/// Hands over the lane and the journey of each scanned parcel of a block; a further number of a parcel is no parcel.
pub(crate) fn each_journey(
    look: &Reader<'_>,
    block: i64,
    meanings: &mut Meanings,
    mut take: impl FnMut(LaneName, Journey),
) -> Result<(), DeskError> {
    let (has_legs, unknown) = (look.has_legs()?, Reading::unknown());
    for first in (block * BLOCK..(block + 1) * BLOCK).step_by(AT_HAND) {
        let mut parcels: Vec<(ShipmentRow, Vec<PackedScan>)> = Vec::new();
        look.each_parcel(first..first + i64::try_from(AT_HAND).unwrap_or(BLOCK), |parcel, scans| {
            parcels.push((parcel, scans));
            Ok(())
        })?;
        for (parcel, mut scans) in parcels {
            let Some(lane) = LaneName::of(&parcel) else { continue };
            meanings.learn(look, &scans)?;
            if has_legs {
                let legs;
                (legs, scans) = with_legs(look, parcel.id, scans, meanings)?;
                if is_leg(look, &parcel, &legs, meanings)? {
                    continue;
                }
            }
            take(lane, journey::travel(&meanings.scans(&parcel, &scans, &unknown)));
        }
    }
    Ok(())
}

/// Whether another parcel's scans announce this one's number; of two that announce each other, the first is the parcel.
fn is_leg(
    look: &Reader<'_>,
    parcel: &ShipmentRow,
    legs: &[i64],
    meanings: &mut Meanings,
) -> Result<bool, DeskError> {
    let Some(number) = &parcel.number else { return Ok(false) };
    for other in look.announcers(number)?.into_iter().filter(|other| *other != parcel.id) {
        let (announced, _) = with_legs(look, other, look.scans(other)?, meanings)?;
        if announced.contains(&parcel.id) && (other < parcel.id || !legs.contains(&other)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// From when on a parcel says nothing more of how long others take.
pub(crate) fn out_of_play(journey: &Journey) -> Option<Timestamp> {
    let ends = [Signal::ReturnToSender, Signal::Lost, Signal::Prohibited, Signal::Cancelled, Signal::Damaged];
    journey.standing.filter(|standing| ends.contains(&standing.signal)).map(|standing| standing.since)
}
