//! How far curves are from the truth, on desks of sixty lanes whose medians differ by up to twice or half.

use super::{super::*, simulated::*};

/// What was found on all lanes of some desks.
#[derive(Default)]
struct Found {
    lanes: f64,
    /// Days by which the ninth decile was off, and the same without its sign.
    off: f64,
    error: f64,
    /// The true ninth deciles.
    truth: f64,
    /// Fresh parcels, and how many of them ended between the first and the ninth decile.
    fresh: f64,
    inside: f64,
    /// The same of those that were still open when a lane's usual time was over.
    late: f64,
    late_inside: f64,
}

impl Found {
    fn look(&mut self, law: Law, median: f64, curve: Curve, dice: &mut Dice) {
        let truth = law.ninth_decile(median);
        let off = days(curve.quantile(0.9).unwrap()) - truth;
        self.lanes += 1.0;
        self.off += off;
        self.error += off.abs();
        self.truth += truth;
        let elapsed = seconds(1.2 * median);
        let usual = [0.1, 0.9].map(|share| curve.quantile(share).unwrap());
        let then = [0.1, 0.9].map(|share| curve.quantile_after(elapsed, share).unwrap_or(i64::MAX));
        for _ in 0..40 {
            let took = seconds(law.days(median, dice));
            let inside = |[low, high]: [i64; 2]| f64::from(u8::from((low..=high).contains(&took)));
            self.fresh += 1.0;
            self.inside += inside(usual);
            if took > elapsed {
                self.late += 1.0;
                self.late_inside += inside(then);
            }
        }
    }
}

fn found(samples: u32, censored: f64) -> Found {
    let mut found = Found::default();
    for (law, median) in LAWS.into_iter().flat_map(|law| [1.0, 3.0, 10.0].map(|median| (law, median))) {
        let mut dice = [1, 2, 3].map(Dice);
        for dice in &mut dice {
            let desk = desk(law, median, samples, censored, dice);
            let curves = Curves::fit(desk.tallies);
            for (lane, median) in desk.lanes {
                found.look(law, median, curves.of(lane, LEG).unwrap(), dice);
            }
        }
    }
    found
}

#[test]
fn the_ninth_decile_of_forty_parcels_is_right_within_half_a_day_on_average() {
    for (samples, censored) in
        [40, 200].into_iter().flat_map(|samples| [0.0, 0.25, 0.5].map(|share| (samples, share)))
    {
        let found = found(samples, censored);
        let (off, error, truth) =
            (found.off / found.lanes, found.error / found.lanes, found.truth / found.lanes);
        let told =
            format!("{samples} samples, {censored} censored: {off:+.2} ±{error:.2} of {truth:.1} days");

        println!("{told}");
        assert!(off.abs() < 0.5, "{told}");
        assert!(error < truth * if samples == 40 { 0.13 } else { 0.065 }, "{told}");
    }
}

#[test]
fn eight_of_ten_fresh_parcels_end_between_the_first_and_the_ninth_decile() {
    for (samples, censored) in
        [40, 200].into_iter().flat_map(|samples| [0.0, 0.25, 0.5].map(|share| (samples, share)))
    {
        let found = found(samples, censored);
        let (all, late) = (found.inside / found.fresh, found.late_inside / found.late);
        let told =
            format!("{samples} samples, {censored} censored: {all:.3}, of those that are late {late:.3}");

        println!("{told}");
        assert!((0.75..0.85).contains(&all) && (0.75..0.85).contains(&late), "{told}");
    }
}
