//! What to expect where a desk knows nothing (`data/usual.tsv`).

use super::{Leg, STEPS, grow::trimmed};
use crate::Stage;
use std::f64::consts::{LN_2, LN_10};

const TABLE: &str = include_str!("data/usual.tsv");
const STEPS_A_DAY: f64 = 2.0;

/// Each leg with its curve: the cumulative hazard at the beginning of each step.
pub(super) fn usual() -> impl Iterator<Item = (Leg, Box<[f64]>)> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut cells = line.split('\t');
        let (measure, stage): (_, Option<Stage>) = (cells.next()?, cells.next()?.parse().ok());
        let leg = match measure {
            "stay" => Leg::Stay(stage?),
            "rest" => Leg::Rest(stage?),
            _ => return None,
        };
        Some((leg, through(cells.next()?.parse().ok()?, cells.next()?.parse().ok()?)))
    })
}

/// The Weibull curve through two points: half are left after `median` days, one in ten after `nine_in_ten`.
fn through(median: f64, nine_in_ten: f64) -> Box<[f64]> {
    let shape = (LN_10 / LN_2).ln() / (nine_in_ten / median).ln();
    trimmed((0..STEPS).map(|step| LN_2 * (f64::from(step) / STEPS_A_DAY / median).powf(shape)))
}
