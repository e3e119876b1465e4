//! The tallies of one or more lanes as one row of steps.

use super::{STEPS, Tally};

/// One step of a leg.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Step {
    /// Parcels that ended the leg in it.
    pub(super) ended: f64,
    /// Parcels that were last seen in it.
    pub(super) open: f64,
}

/// The steps of a leg from the first to the last in which something was counted.
#[derive(Debug, Default)]
pub(super) struct Counts {
    steps: Vec<Step>,
}

impl Counts {
    /// All parcels of these tallies.
    pub(super) fn of<'a>(tallies: impl Iterator<Item = &'a Tally>) -> Counts {
        let mut counts = Counts::default();
        for tally in tallies {
            for (step, count) in tally.ended_in() {
                counts.count(*step, |at| at.ended += f64::from(*count));
            }
            for (step, count) in tally.last_seen_in() {
                counts.count(*step, |at| at.open += f64::from(*count));
            }
        }
        counts
    }

    /// A step beyond the last, as a damaged tally may hold it, counts as the last.
    fn count(&mut self, step: u8, add: impl FnOnce(&mut Step)) {
        let at = usize::from(step.min(STEPS - 1));
        if self.steps.len() <= at {
            self.steps.resize(at + 1, Step::default());
        }
        self.steps.get_mut(at).map(add);
    }

    pub(super) fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The parcels that ended the leg.
    pub(super) fn ended(&self) -> f64 {
        self.steps.iter().map(|step| step.ended).sum()
    }

    /// All parcels.
    pub(super) fn parcels(&self) -> f64 {
        self.steps.iter().map(|step| step.ended + step.open).sum()
    }
}
