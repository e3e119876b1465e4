//! Chance that falls the same way for the same seed.

/// A row of numbers that looks random (SplitMix64).
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64, order: u32) -> Dice {
        let mut dice = Dice(seed ^ (u64::from(order) << 32 | 0x5bd1_e995));
        dice.throw();
        dice
    }

    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from `least` to `most`, both included.
    pub(super) fn between(&mut self, (least, most): (i64, i64)) -> i64 {
        let choices = most.abs_diff(least).saturating_add(1);
        least.min(most).saturating_add_unsigned(self.throw() % choices)
    }

    pub(super) fn percent(&mut self, chance: i64) -> bool {
        self.between((1, 100)) <= chance
    }

    pub(super) fn pick<'a, T>(&mut self, things: &'a [T]) -> Option<&'a T> {
        let last = i64::try_from(things.len()).ok()? - 1;
        if last < 0 { None } else { things.get(usize::try_from(self.between((0, last))).ok()?) }
    }

    /// One of the things, each as often as its share says.
    pub(super) fn weigh<'a, T>(
        &mut self,
        things: impl Iterator<Item = &'a T> + Clone,
        share: impl Fn(&T) -> i64,
    ) -> Option<&'a T> {
        let all: i64 = things.clone().map(&share).sum();
        let mut left = self.between((1, all.max(1)));
        things.into_iter().find(|thing| {
            left -= share(thing);
            left <= 0
        })
    }

    pub(super) fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            let other = i64::try_from(last).map_or(0, |last| self.between((0, last)));
            things.swap(last, usize::try_from(other).unwrap_or(last));
        }
    }
}
