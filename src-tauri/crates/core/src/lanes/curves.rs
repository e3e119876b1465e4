//! The curves of all lanes of a desk.

use super::{Curve, Lane, Leg, Level, Tally, counts::Counts, grow, usual::usual};
use crate::Country;
use foldhash::HashMap;

/// Whose parcels are taken together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Scope {
    Lane(Lane),
    CarrierDestination(u32, Option<Country>),
    Stage,
    Global,
}

impl Scope {
    const fn of(level: Level, lane: Lane) -> Scope {
        match level {
            Level::Lane => Scope::Lane(lane),
            Level::CarrierDestination => Scope::CarrierDestination(lane.carrier, lane.destination),
            Level::Stage => Scope::Stage,
            Level::Global => Scope::Global,
        }
    }
}

/// A curve, and what it is made of.
#[derive(Debug, Clone)]
struct Grown {
    hazard: Box<[f64]>,
    samples: u32,
    /// The level of which most is in it, and how much: 0 to 1.
    most: (Level, f64),
}

/// The curves of all lanes: each grown out of that of the carrier and destination, that out of the whole desk's, and that out
/// of what is usual in the trade.
#[derive(Debug, Clone)]
pub struct Curves {
    grown: HashMap<(Scope, Leg), Grown>,
}

impl Curves {
    /// Learns from tallies, in any order; a lane and leg may come several times.
    pub fn fit(tallies: impl IntoIterator<Item = (Lane, Leg, Tally)>) -> Curves {
        let mut rows: Vec<_> = tallies.into_iter().filter(|(_, _, tally)| !tally.is_empty()).collect();
        rows.sort_unstable_by_key(|(lane, leg, _)| (*leg, lane.carrier, lane.destination, lane.origin));
        let usual = usual().map(|(leg, hazard)| {
            ((Scope::Global, leg), Grown { hazard, samples: 0, most: (Level::Global, 1.0) })
        });
        let mut curves = Curves { grown: usual.collect() };
        for level in [Level::Stage, Level::CarrierDestination, Level::Lane] {
            let key = |row: &(Lane, Leg, Tally)| (Scope::of(level, row.0), row.1);
            for alike in rows.chunk_by(|one, other| key(one) == key(other)) {
                curves.grow(level, alike);
            }
        }
        curves
    }

    /// How long a lane takes on a leg. A lane that is not known answers with the carrier's to that destination, then with the
    /// whole desk's, then with what is usual; only legs of delivered parcels have no answer.
    pub fn of(&self, lane: Lane, leg: Leg) -> Option<Curve<'_>> {
        let grown = self.nearest(Level::Lane, lane, leg)?;
        let samples = self.grown.get(&(Scope::Lane(lane), leg)).map_or(0, |own| own.samples);
        Some(Curve { samples, level: grown.most.0, hazard: &grown.hazard })
    }

    /// The nearest curve from this level on.
    fn nearest(&self, level: Level, lane: Lane, leg: Leg) -> Option<&Grown> {
        [Level::Lane, Level::CarrierDestination, Level::Stage, Level::Global]
            .into_iter()
            .filter(|farther| *farther >= level)
            .find_map(|level| self.grown.get(&(Scope::of(level, lane), leg)))
    }

    /// Adds the curve of rows that are all of one scope.
    fn grow(&mut self, level: Level, rows: &[(Lane, Leg, Tally)]) {
        let Some((lane, leg, _)) = rows.first() else { return };
        let Some(above) = self.nearest(level, *lane, *leg) else { return };
        let counts = Counts::of(rows.iter().map(|(_, _, tally)| tally));
        let samples = rows.iter().fold(0_u32, |sum, (_, _, tally)| sum.saturating_add(tally.samples()));
        let own = counts.ended() / (counts.ended() + grow::ADDED);
        let inherited = (above.most.0, above.most.1 * (1.0 - own));
        let most = if own >= inherited.1 { (level, own) } else { inherited };
        let grown = Grown { hazard: grow::grow(&above.hazard, &counts), samples, most };
        self.grown.insert((Scope::of(level, *lane), *leg), grown);
    }
}
