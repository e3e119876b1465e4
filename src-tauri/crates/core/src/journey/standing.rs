//! Which signals still stand, and which were answered by what came after.

use super::{Scan, Standing};
use crate::classify::{Confidence, Manner, Nature};
use crate::{Signal, Stage};

/// Gravest first: what stands in front when several stand.
const GRAVEST: [Signal; 12] = [
    Signal::Prohibited,
    Signal::Lost,
    Signal::ReturnToSender,
    Signal::Damaged,
    Signal::Cancelled,
    Signal::Refused,
    Signal::CustomsHold,
    Signal::DutyUnpaid,
    Signal::AddressProblem,
    Signal::DeliveryFailed,
    Signal::PickupWaiting,
    Signal::Delayed,
];

/// A signal and the stage at which it was said.
#[derive(Debug, Clone, Copy)]
struct Held {
    standing: Standing,
    at: Option<Stage>,
}

/// The signals that stand.
#[derive(Debug, Clone, Default)]
pub struct Signals {
    held: Vec<Held>,
}

impl Signals {
    /// Takes a scan in: it answers what it answers, and may say something itself. `proves` is the stage that the scan
    /// proves, `furthest` the furthest one so far.
    pub fn take(&mut self, scan: &Scan<'_>, index: usize, proves: Option<Stage>, furthest: Option<Stage>) {
        self.held.retain(|held| !answers(scan, proves, held));
        let Some(signal) = scan.reading.signal else { return };
        if !self.held.iter().any(|held| held.standing.signal == signal) {
            let standing = Standing { signal, since: scan.at, scan: index };
            self.held.push(Held { standing, at: proves.or(furthest) });
        }
    }

    /// The recipient has it: nothing stands but damage that the delivery itself names.
    pub fn end(&mut self, scan: &Scan<'_>, index: usize) {
        self.held.clear();
        if scan.reading.signal == Some(Signal::Damaged) {
            self.take(scan, index, Some(Stage::Delivered), None);
        }
    }

    /// The gravest that stands.
    pub fn gravest(&self) -> Option<Standing> {
        let standing = |signal: &Signal| self.held.iter().find(|held| held.standing.signal == *signal);
        GRAVEST.iter().find_map(standing).map(|held| held.standing)
    }
}

/// Does this later scan answer a signal that was said before?
fn answers(scan: &Scan<'_>, proves: Option<Stage>, held: &Held) -> bool {
    let same = scan.reading.signal == Some(held.standing.signal);
    let further = proves.is_some_and(|stage| held.at.is_none_or(|at| stage > at));
    match held.standing.signal {
        // Only the recipient's receipt contradicts these.
        Signal::Prohibited | Signal::Lost | Signal::ReturnToSender | Signal::Damaged => false,
        Signal::Cancelled => further && proves >= Some(Stage::Dispatched),
        Signal::Refused => proves == Some(Stage::OutForDelivery) && scan.reading.signal.is_none(),
        Signal::CustomsHold => further || (!same && !trouble(scan) && resumed(proves)),
        Signal::DutyUnpaid => further || released_abroad(proves, held) || paid(scan),
        Signal::AddressProblem | Signal::DeliveryFailed | Signal::PickupWaiting | Signal::Delayed => {
            !same && (touches(scan) || further)
        }
    }
}

/// Customs work on it again: another scan of customs that names no trouble.
fn resumed(proves: Option<Stage>) -> bool {
    matches!(proves, Some(Stage::ExportCustoms | Stage::ImportCustoms | Stage::CustomsCleared))
}

fn trouble(scan: &Scan<'_>) -> bool {
    matches!(scan.reading.signal, Some(Signal::CustomsHold | Signal::DutyUnpaid | Signal::Delayed))
}

fn released_abroad(proves: Option<Stage>, held: &Held) -> bool {
    proves >= Some(Stage::CustomsCleared) && held.at.is_none_or(|at| at <= Stage::CustomsCleared)
}

fn paid(scan: &Scan<'_>) -> bool {
    scan.reading.nature == Nature::Payment
}

/// More than an announcement, and understood: an unread text may be about the same.
fn touches(scan: &Scan<'_>) -> bool {
    let reading = scan.reading;
    let says = reading.stage.is_some() || reading.signal.is_some() || reading.manner == Manner::Sorting;
    reading.stage != Some(Stage::OrderCompleted) && (says || reading.confidence > Confidence::None)
}
