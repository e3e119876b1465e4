//! From the first scan to the last, in the order of time.

use super::place::{Way, apply, is_abroad};
use super::standing::Signals;
use super::{Journey, Scan, Side};
use crate::classify::{Confidence, Manner, Nature, Reading};
use crate::{Signal, Stage};
use jiff::Timestamp;

/// Walks over all scans.
pub fn walk(scans: &[Scan<'_>]) -> Journey {
    let order = in_order(scans);
    let mut walk = Walk { last_abroad: last_abroad(scans), ..Walk::default() };
    for index in &order {
        if let Some(scan) = scans.get(*index) {
            walk.step(scan, *index);
        }
    }
    let mut journey = walk.journey;
    journey.standing = walk.signals.gravest();
    journey.last_onward = last_onward(scans, &order, &journey);
    journey
}

/// By time, then by stage, then by content: never by the order of arrival.
fn in_order(scans: &[Scan<'_>]) -> Vec<usize> {
    let mut order: Vec<_> = scans
        .iter()
        .enumerate()
        .map(|(index, Scan { at, reading, side })| {
            let stage = reading.stage.map_or(0, Stage::number);
            let how = (reading.manner, side, reading.nature, reading.confidence);
            (at, stage, reading.signal, how, reading.rule.as_str(), index)
        })
        .collect();
    order.sort_unstable();
    order.into_iter().map(|(.., index)| index).collect()
}

/// The last moment at which something says by itself that the parcel departs or arrives, or is scanned there.
fn last_abroad(scans: &[Scan<'_>]) -> Option<Timestamp> {
    let moves = |stage| matches!(stage, Stage::DepartedOrigin | Stage::ArrivedDestination);
    let abroad = |scan: &&Scan<'_>| match scan.reading.manner {
        Manner::Plain => scan.reading.stage.is_some_and(moves),
        Manner::Sorting => scan.side == Some(Side::Destination),
        Manner::Customs | Manner::Return => false,
    };
    scans.iter().filter(abroad).map(|scan| scan.at).max()
}

#[derive(Default)]
struct Walk {
    journey: Journey,
    signals: Signals,
    departed: bool,
    at_origin: bool,
    ended: bool,
    last_abroad: Option<Timestamp>,
}

impl Walk {
    fn step(&mut self, scan: &Scan<'_>, index: usize) {
        let proves = apply(scan, self.way(scan.at));
        self.touch(scan, proves.map(|(stage, _)| stage));
        if self.ended {
            return;
        }
        let returns =
            scan.reading.manner == Manner::Return || scan.reading.signal == Some(Signal::ReturnToSender);
        let delivered = matches!(proves, Some((Stage::Delivered, _)));
        if delivered && !returns && (!self.journey.returning || scan.reading.nature == Nature::Receipt) {
            self.enter(scan, index, Stage::Delivered, "plain");
            self.journey.returning = false;
            self.signals.end(scan, index);
            self.ended = true;
            return;
        }
        let forward = proves.filter(|_| !self.journey.returning && !delivered);
        if let Some((stage, how)) = forward {
            self.enter(scan, index, stage, how);
        }
        self.signals.take(scan, index, forward.map(|(stage, _)| stage), self.journey.stage);
        self.journey.returning |= returns;
    }

    fn way(&self, now: Timestamp) -> Way {
        Way {
            stage: self.journey.stage,
            departed: self.departed,
            at_origin: self.at_origin,
            departs_later: self.last_abroad.is_some_and(|last| last > now),
        }
    }

    /// A stage never goes back; the time of each is when it was first seen.
    fn enter(&mut self, scan: &Scan<'_>, index: usize, stage: Stage, how: &'static str) {
        let entered = self.journey.entered.get_mut(usize::from(stage.number()) - 1);
        if let Some(entered) = entered {
            entered.get_or_insert(scan.at);
        }
        self.departed |= is_abroad(stage);
        self.at_origin |= stage >= Stage::Dispatched && !is_abroad(stage);
        if self.journey.stage.is_none_or(|furthest| stage > furthest) {
            self.journey.stage = Some(stage);
            self.journey.since = Some(scan.at);
            self.journey.decided_by = Some(index);
            self.journey.how = how;
        }
    }

    fn touch(&mut self, scan: &Scan<'_>, proves: Option<Stage>) {
        self.journey.last_scan = Some(scan.at);
        let announced = proves == Some(Stage::OrderCompleted)
            || (proves.is_none() && scan.reading.stage == Some(Stage::ImportCustoms))
            || (proves.is_none() && scan.reading.signal == Some(Signal::Cancelled));
        if !announced {
            self.journey.first_scan.get_or_insert(scan.at);
        }
    }
}

/// The last scan after the deciding one that moved or touched the parcel: not a repetition of what decided, not trouble,
/// not papers.
fn last_onward(scans: &[Scan<'_>], order: &[usize], journey: &Journey) -> Option<Timestamp> {
    let decided = journey.decided_by?;
    let decider = scans.get(decided)?;
    let after = order.iter().skip_while(|index| **index != decided).skip(1);
    after
        .filter_map(|index| scans.get(*index))
        .filter(|scan| scan.at > decider.at && moves(scan.reading, decider.reading))
        .map(|scan| scan.at)
        .last()
}

fn moves(reading: &Reading, decider: &Reading) -> bool {
    let announces = reading.stage == Some(Stage::OrderCompleted);
    let customs = reading.manner == Manner::Customs || reading.stage == Some(Stage::ImportCustoms);
    // The release itself, told once more, is no onward scan.
    let released = reading.nature == Nature::Release;
    let repeats =
        reading.rule == decider.rule && reading.rule != "text" && reading.confidence > Confidence::None;
    !announces && !customs && !released && !repeats && reading.signal.is_none()
}
