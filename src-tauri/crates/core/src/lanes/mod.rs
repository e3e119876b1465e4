//! How long parcels stay in a stage, and how long they still need until delivery, learned from a desk's own parcels.
//!
//! A parcel's instants become spans ([`legs`]), the spans of a lane are counted in half-day steps ([`Tally`]), and the
//! counts of all lanes become curves ([`Curves`]) that answer for any lane, also for one that was never seen. Whether
//! they keep what they promise is counted on later parcels ([`Calibration`]). All of it is calendar time.

mod calibration;
mod counts;
mod curve;
mod curves;
mod grow;
mod span;
mod tally;
#[cfg(test)]
mod tests;
mod usual;

use crate::{Country, Stage};
use serde::{Deserialize, Serialize};

pub use calibration::{Calibration, Held, Kept, SHARES};
pub use curve::{Curve, Level};
pub use curves::Curves;
pub use span::{LegSpan, legs};
pub use tally::Tally;

/// The seconds of a step: half a day.
pub const STEP: i64 = 43_200;
/// The steps of a tally: 120 days. The last one also holds whatever took longer.
pub const STEPS: u8 = 240;

/// Who carries a parcel, from where to where. `carrier` is a number that the caller gave to a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lane {
    /// The caller's number of the carrier, or of its service.
    pub carrier: u32,
    /// Where the parcel starts.
    pub origin: Country,
    /// Where it goes, if that is known.
    pub destination: Option<Country>,
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leg {
    /// From entering a stage until entering a later one.
    Stay(Stage),
    /// From entering a stage until delivery.
    Rest(Stage),
}

impl Leg {
    /// The stays of all stages in their order, then the rests. Those of [`Stage::Delivered`] never have a span.
    pub const ALL: [Leg; 22] = {
        let mut legs = [Leg::Stay(Stage::Delivered); 22];
        let mut at = 0;
        while at < Stage::ALL.len() {
            legs[at] = Leg::Stay(Stage::ALL[at]);
            legs[at + Stage::ALL.len()] = Leg::Rest(Stage::ALL[at]);
            at += 1;
        }
        legs
    };

    /// Place in [`Leg::ALL`], 0 to 21.
    pub const fn index(self) -> u8 {
        match self {
            Leg::Stay(stage) => stage.number() - 1,
            Leg::Rest(stage) => stage.number() + 10,
        }
    }

    /// The leg at this place of [`Leg::ALL`].
    pub fn from_index(index: u8) -> Option<Leg> {
        Leg::ALL.get(usize::from(index)).copied()
    }

    /// The stage whose entry starts it.
    pub const fn stage(self) -> Stage {
        match self {
            Leg::Stay(stage) | Leg::Rest(stage) => stage,
        }
    }
}
