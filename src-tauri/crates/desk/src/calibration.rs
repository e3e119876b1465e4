//! What the desk's own past says of its lanes, and whether it keeps what they promise.

use crate::{
    Desk, Face,
    error::DeskError,
    intake::Progress,
    lanes::{LaneName, each_journey, out_of_play},
    meanings::Meanings,
    rows::Scribe,
    wire::*,
    words::args,
};
use jiff::Timestamp;
use std::collections::BTreeMap;
use tidewaiter_core::{
    Stage,
    lanes::{self, Curve, Curves, Held, Lane, Leg, Level, SHARES, Tally, legs},
    rules::ENOUGH,
};
use tidewaiter_store::Reader;

/// Lanes that are shown: those with most parcels.
const SHOWN: usize = 60;
/// Parcels that are looked at; of a bigger desk every so manyth.
const LOOKED_AT: usize = 100_000;
/// Fewer than these show nothing.
const FEW: usize = 100;

/// One parcel's way.
struct Way {
    lane: Lane,
    entered: [Option<Timestamp>; 11],
    cut: Option<Timestamp>,
}

impl Way {
    fn start(&self) -> Option<Timestamp> {
        self.entered.iter().flatten().min().copied()
    }
}

impl Desk {
    pub(crate) fn lanes(&self, ask: TaskId, face: &dyn Face) -> Result<Lanes, DeskError> {
        let mut progress = Progress::new(face, &ask.task, "", self.begin(&ask.task));
        let words = self.words();
        let counted = self.learn_lanes(|done, total| {
            let text = |_: &str| words.say("progress-lanes");
            let (done, total) = (u64::try_from(done).unwrap_or(0), u64::try_from(total).unwrap_or(0));
            progress.at(text, done, total).is_continue()
        });
        self.end(&ask.task);
        counted?;
        let learned = self.learned()?;
        let scribe = self.scribe(self.now());
        let mut names: Vec<(&LaneName, u32)> =
            learned.lanes.iter().map(|(name, count)| (name, *count)).collect();
        names.sort_by_key(|(name, count)| (std::cmp::Reverse(*count), *name));
        let line = |(name, _): &(&LaneName, u32)| LaneLine {
            name: scribe.lane(name),
            filter: lane_filter(name),
            stages: Leg::ALL
                .into_iter()
                .filter(|leg| matches!(leg, Leg::Stay(_)) || *leg == Leg::Rest(Stage::Dispatched))
                .filter_map(|leg| Some(scribe.lane_stage(leg, &learned.curve(name, leg)?)))
                .collect(),
        };
        Ok(Lanes {
            parcels: names.iter().map(|(_, count)| count).sum(),
            as_of: learned.as_of.map(|at| scribe.moment(at)),
            total: u32::try_from(names.len()).unwrap_or(u32::MAX),
            lanes: names.iter().take(SHOWN).map(line).collect(),
        })
    }

    pub(crate) fn calibration(&self, ask: TaskId, face: &dyn Face) -> Result<Calibration, DeskError> {
        let mut progress = Progress::new(face, &ask.task, "", self.begin(&ask.task));
        let ways = self.store.read_long(|look| self.ways(look, &mut progress));
        self.end(&ask.task);
        let (ways, as_of) = ways?;
        let scribe = self.scribe(self.now());
        let mut starts: Vec<Timestamp> = ways.iter().filter_map(Way::start).collect();
        starts.sort_unstable();
        let split = starts.get(starts.len() / 10 * 7).copied();
        let (before, after): (Vec<&Way>, Vec<&Way>) = ways.iter().partition(|way| way.start() < split);
        let count = |ways: &[&Way]| u32::try_from(ways.len()).unwrap_or(u32::MAX);
        let (Some(split), true) = (split, before.len() >= FEW && after.len() >= FEW) else {
            return Ok(Calibration {
                split: None,
                learned: count(&before),
                tried: count(&after),
                rows: Vec::new(),
                verdict: scribe.words.say("calibration-too-few"),
            });
        };
        let tried = lanes::Calibration::of(&learned_before(&before, split), held(&after, as_of));
        let rows = std::iter::once((scribe.words.say("calibration-all"), tried.all));
        let rows = rows.chain(tried.legs.iter().map(|(leg, kept)| (scribe.leg(*leg), *kept)));
        Ok(Calibration {
            split: Some(scribe.moment(split)),
            learned: count(&before),
            tried: count(&after),
            rows: rows.map(|(name, kept)| CalibrationRow { name, kept: kept.map(shown).to_vec() }).collect(),
            verdict: scribe.kept_promises(&tried.all),
        })
    }

    /// The ways of the desk's parcels, or of every so manyth, and until when something is known of them.
    fn ways(
        &self,
        look: &Reader<'_>,
        progress: &mut Progress<'_>,
    ) -> Result<(Vec<Way>, Timestamp), DeskError> {
        let words = self.words();
        let every = usize::try_from(look.shipment_count()?).unwrap_or(usize::MAX) / LOOKED_AT + 1;
        let last = look.last_block()?;
        let mut carriers: BTreeMap<String, u32> = BTreeMap::new();
        let (mut ways, mut met) = (Vec::new(), 0_usize);
        let mut meanings = Meanings::default();
        for block in 0..=last {
            each_journey(look, block, &mut meanings, |name, journey| {
                met += 1;
                if met % every != 0 {
                    return;
                }
                let next = u32::try_from(carriers.len()).unwrap_or(u32::MAX);
                let carrier = *carriers.entry(name.carrier).or_insert(next);
                let lane = Lane { carrier, origin: name.origin, destination: name.destination };
                ways.push(Way { lane, entered: journey.entered, cut: out_of_play(&journey) });
            })?;
            let text = |_: &str| words.say("progress-calibration");
            let (done, total) = (u64::try_from(block).unwrap_or(0), u64::try_from(last + 1).unwrap_or(0));
            if progress.at(text, done, total).is_break() {
                return Err(DeskError::Cancelled);
            }
        }
        let as_of = look.last_scan()?.and_then(|at| Timestamp::from_second(at).ok());
        Ok((ways, as_of.unwrap_or_else(|| self.now()).min(self.now())))
    }
}

/// What would have been known of the lanes at that moment.
fn learned_before(ways: &[&Way], split: Timestamp) -> Curves {
    let mut tallies: BTreeMap<(Lane, Leg), Tally> = BTreeMap::new();
    for way in ways {
        for span in legs(&way.entered, way.cut.map_or(split, |cut| cut.min(split))) {
            let tally = tallies.entry((way.lane, span.leg)).or_default();
            if span.ended { tally.ended(span.seconds) } else { tally.open(span.seconds) }
        }
    }
    Curves::fit(tallies.into_iter().map(|((lane, leg), tally)| (lane, leg, tally)))
}

fn held<'w>(ways: &'w [&Way], as_of: Timestamp) -> impl Iterator<Item = Held> + 'w {
    ways.iter().flat_map(move |way| {
        legs(&way.entered, way.cut.map_or(as_of, |cut| cut.min(as_of))).map(move |span| Held {
            lane: way.lane,
            leg: span.leg,
            seconds: span.seconds,
            ended: span.ended,
            watched: as_of.as_second() - span.start.as_second(),
        })
    })
}

fn shown(kept: lanes::Kept) -> Kept {
    let per_cent = |share: f64| format!("{:.1}", share * 100.0).parse().unwrap_or(0.0);
    Kept {
        promised: format!("{:.0}", kept.share * 100.0).parse().unwrap_or(0),
        kept: kept.found().map(per_cent),
        asked: kept.asked,
    }
}

/// Seconds as days, to the hundredth.
fn days(seconds: i64) -> f64 {
    let hundredths = seconds * 100 / 86_400;
    format!("{}.{:02}", hundredths / 100, hundredths % 100).parse().unwrap_or(0.0)
}

/// The filter that lists a lane's parcels.
pub(crate) fn lane_filter(name: &LaneName) -> String {
    let carrier = name.carrier.replace('"', "");
    let destination = name.destination.map_or_else(String::new, |it| format!(" dest:{}", it.code()));
    format!("carrier:\"={carrier}\"{destination}")
}

impl Scribe {
    /// `Cainiao Standard · China → Brazil`.
    pub(crate) fn lane(&self, name: &LaneName) -> String {
        let destination =
            name.destination.map_or_else(|| self.words.say("destination-unknown"), |it| self.country(it));
        format!("{} · {} → {destination}", name.carrier, self.country(name.origin))
    }

    fn leg(&self, leg: Leg) -> String {
        match leg {
            Leg::Stay(stage) => self.words.stage(stage),
            Leg::Rest(stage) => {
                self.words.tell("leg-rest", &args([("stage", self.words.stage(stage).into())]))
            }
        }
    }

    fn lane_stage(&self, leg: Leg, curve: &Curve<'_>) -> LaneStage {
        let level = match curve.level {
            Level::Lane => "lane",
            Level::CarrierDestination => "carrier_destination",
            Level::Stage => "stage",
            Level::Global => "global",
        };
        let quantile = |share: f64| curve.quantile(share).map_or_else(String::new, |it| self.words.days(it));
        LaneStage {
            stage: Some(leg.stage()).filter(|_| matches!(leg, Leg::Stay(_))),
            name: if matches!(leg, Leg::Stay(_)) { self.leg(leg) } else { self.words.say("leg-whole") },
            samples: curve.samples,
            level: level.to_owned(),
            level_text: self.words.say(&format!("level-{}", level.replace('_', "-"))),
            quantiles: SHARES.map(quantile),
            days: SHARES.map(|share| curve.quantile(share).map(days)),
            counts: curve.samples >= ENOUGH,
        }
    }

    fn kept_promises(&self, all: &[lanes::Kept; 4]) -> String {
        let eighty = all.iter().find(|kept| kept.share == SHARES[1]).and_then(lanes::Kept::found);
        let Some(found) = eighty else { return self.words.say("calibration-too-few") };
        let id = match found - SHARES[1] {
            off if off < -0.05 => "calibration-slower",
            off if off > 0.05 => "calibration-quicker",
            _ => "calibration-kept",
        };
        self.words.tell(id, &args([("kept", format!("{:.1}", found * 100.0).into())]))
    }
}
