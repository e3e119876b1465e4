//! What the carriers said of one parcel, told backwards from its last scan.

use super::{
    dice::Dice,
    table::{Carrier, Land, Plot, Saying, WORLD},
};
use jiff::{Timestamp, tz::Offset};
use tidewaiter_core::{
    Signal, Stage, Stated,
    record::{EventCode, EventRecord},
};

pub(super) const HOUR: i64 = 3_600;
pub(super) const DAY: i64 = 24 * HOUR;
/// China, where the sellers are, by hours from UTC.
pub(super) const CHINA: i64 = 8;

const HUBS: [&str; 7] = ["Shenzhen", "Guangzhou", "Yiwu", "Dongguan", "Hangzhou", "Shanghai", "Hong Kong"];

/// One scan in seconds since 1970, before it has words.
#[derive(Clone, Copy)]
struct Scan {
    at: i64,
    stage: Stage,
    signal: Option<Signal>,
    /// Which of the further scans within the stage.
    further: Option<usize>,
    /// Why it is held.
    says: Option<&'static str>,
}

impl Scan {
    fn of(at: i64, stage: Stage, signal: Option<Signal>) -> Scan {
        Scan { at, stage, signal, further: None, says: None }
    }
}

/// A parcel and its way.
pub(super) struct Way<'a> {
    pub(super) plot: &'a Plot,
    pub(super) land: &'a Land,
    pub(super) carrier: &'a Carrier,
    pub(super) city: &'static str,
}

impl Way<'_> {
    /// The scans up to the one at `last`, oldest first.
    pub(super) fn scans(&self, dice: &mut Dice, last: i64) -> Vec<EventRecord> {
        let Some(end) = self.plot.stage else { return Vec::new() };
        let mut scans = Vec::new();
        let mut next = last;
        if let Some(signal) = self.plot.signal {
            scans.push(Scan { says: self.plot.says, ..Scan::of(last, end, Some(signal)) });
            next -= dice.between((2, 8)) * HOUR + dice.between((0, HOUR));
        }
        for stage in Stage::ALL.into_iter().rev().filter(|stage| *stage <= end) {
            if stage < end {
                let entered = next - self.dwell(dice, stage);
                self.between(dice, stage, entered, next, &mut scans);
                next = entered;
            }
            if stage == end || !self.skipped(dice, stage) {
                scans.push(Scan::of(next, stage, None));
            }
        }
        self.oddity(last, &mut scans);
        scans.sort_by_key(|scan| scan.at);
        let hub = dice.pick(&HUBS).copied().unwrap_or_default();
        scans.into_iter().filter_map(|scan| self.told(dice, scan, hub)).collect()
    }

    fn dwell(&self, dice: &mut Dice, stage: Stage) -> i64 {
        let (least, most) = match stage {
            Stage::DepartedOrigin => (self.land.days.0 * 24, self.land.days.1 * 24),
            _ => WORLD.dwell.iter().find(|(it, _)| *it == stage).map_or((1, 2), |(_, hours)| *hours),
        };
        let waited = if self.plot.twist == "old" && stage == Stage::Dispatched {
            dice.between((30, 33)) * DAY
        } else {
            0
        };
        waited + dice.between((least * HOUR, most * HOUR)) * self.carrier.pace / 100
    }

    /// Carriers leave some of the middle scans out, and not all announce a parcel.
    fn skipped(&self, dice: &mut Dice, stage: Stage) -> bool {
        match stage {
            Stage::OrderCompleted => dice.percent(35),
            Stage::HandedToCarrier | Stage::ExportCustoms => dice.percent(18),
            _ => false,
        }
    }

    /// What else was seen while the parcel was in a stage that it has left: depots, and troubles that passed.
    fn between(&self, dice: &mut Dice, stage: Stage, from: i64, until: i64, scans: &mut Vec<Scan>) {
        let mut part = |of: i64, signal, further| {
            scans.push(Scan { further, ..Scan::of(from + (until - from) * of / 8, stage, signal) });
        };
        match stage {
            Stage::CustomsCleared => {
                part(2, None, Some(0));
                part(5, None, Some(1));
            }
            Stage::ImportCustoms if dice.percent(4) => part(3, Some(Signal::CustomsHold), None),
            Stage::OutForDelivery if dice.percent(5) => part(4, Some(Signal::DeliveryFailed), None),
            _ => {}
        }
    }

    fn oddity(&self, last: i64, scans: &mut Vec<Scan>) {
        if self.plot.twist == "scanned late" {
            scans.push(Scan::of(last + 60 * HOUR, Stage::CustomsCleared, None));
        }
    }

    fn told(&self, dice: &mut Dice, scan: Scan, hub: &str) -> Option<EventRecord> {
        let abroad = scan.stage >= Stage::ArrivedDestination;
        let saying = self.saying(dice, scan, abroad)?;
        let place = match scan.stage {
            Stage::OrderCompleted | Stage::DepartedOrigin => None,
            Stage::ArrivedDestination | Stage::ImportCustoms => self.land.cities.first().copied(),
            _ if abroad => Some(self.city),
            _ => Some(hub),
        };
        Some(EventRecord {
            at: stated(scan.at, if abroad { self.land.offset } else { CHINA })?,
            place: place.map(str::to_owned),
            text: saying.text.to_owned(),
            code: saying
                .code
                .map(|code| EventCode { scheme: "cainiao-action".to_owned(), code: code.to_owned() }),
        })
    }

    /// The words of the carrier that has the parcel, else of the post, else of Cainiao. Further scans have no stand-in.
    fn saying(&self, dice: &mut Dice, scan: Scan, abroad: bool) -> Option<&'static Saying> {
        let own = if abroad && self.carrier.hands_over { self.land.voice } else { self.carrier.voice };
        let stand_in = if abroad { "upu" } else { "cainiao" };
        [own, stand_in, "cainiao"].into_iter().take(if scan.further.is_some() { 1 } else { 3 }).find_map(
            |voice| {
                let fits = |it: &&Saying| {
                    (it.voice, it.stage, it.signal, it.further, it.says)
                        == (voice, scan.stage, scan.signal, scan.further.is_some(), scan.says)
                };
                let fitting: Vec<&'static Saying> = WORLD.voices.iter().filter(fits).collect();
                match scan.further {
                    Some(nth) => fitting.get(nth).copied(),
                    None => dice.pick(&fitting).copied(),
                }
            },
        )
    }
}

/// The instant by a clock that many hours from UTC.
pub(super) fn stated(at: i64, hours: i64) -> Option<Stated> {
    let offset = Offset::from_hours(i8::try_from(hours).ok()?).ok()?;
    Some(Stated::Offset(offset.to_datetime(Timestamp::from_second(at).ok()?), offset))
}
