//! From the instants of one parcel to the spans that it lends to the tallies.

use super::Leg;
use crate::Stage;
use jiff::Timestamp;

/// One leg of one parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LegSpan {
    /// What was measured.
    pub leg: Leg,
    /// When the stage was entered.
    pub start: Timestamp,
    /// How long it took; for a leg that had not ended, for how long that is known.
    pub seconds: i64,
    /// Whether it ended.
    pub ended: bool,
}

/// The legs of one parcel, its last stage first: two for each stage that it entered before its delivery.
///
/// `entered` holds for each of [`Stage::ALL`] the instant at which it was entered; stages that were skipped have none, and
/// the stay before them ends with the next that was entered. From `until` on nothing is known: the moment of looking, or
/// that of a return or a loss. Instants after it count as not known. An instant that lies after that of a later stage
/// contradicts it and is left out: it would make a parcel stay for less than no time.
pub fn legs(entered: &[Option<Timestamp>; 11], until: Timestamp) -> impl Iterator<Item = LegSpan> {
    let delivered = entered.last().copied().flatten().filter(|at| *at <= until);
    let (mut next, mut known) = (until, false);
    Stage::ALL
        .into_iter()
        .zip(*entered)
        .rev()
        .filter_map(move |(stage, at)| {
            let start = at.filter(|at| *at <= next)?;
            let span = |leg, end: Timestamp, ended| LegSpan {
                leg,
                start,
                seconds: end.as_second() - start.as_second(),
                ended,
            };
            let stay = span(Leg::Stay(stage), next, known);
            let rest = span(Leg::Rest(stage), delivered.unwrap_or(until), delivered.is_some());
            (next, known) = (start, true);
            (stage != Stage::Delivered).then_some([stay, rest])
        })
        .flatten()
}
