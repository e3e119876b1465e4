//! How long parcels stay on each lane: counted in blocks, learned from, and gone by.

mod count;

pub(crate) use count::{each_journey, out_of_play};

use crate::{
    Desk,
    error::DeskError,
    judge::{Judge, PIECE},
    lock,
};
use count::{Line, count};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};
use tidewaiter_core::{
    Country, Stage,
    journey::Journey,
    lanes::{Curve, Curves, Lane, Leg},
    rules::{ENOUGH, Stay, Usual},
    stable_hash,
};
use tidewaiter_store::{LaneFigure, Reader, ShipmentRow};

/// Figures are rounded up to so many seconds: so they rarely change, and with them what was judged by them.
const GRAIN: i64 = 6 * 3_600;
/// So long after it was learned it is learned anew, where parcels have changed; and where none have.
const PAUSE: i64 = 3_600;
const LONG_PAUSE: i64 = 86_400;

/// Who carries a parcel, from where to where. The service counts, where a source names one, else the carrier.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct LaneName {
    pub(crate) carrier: String,
    pub(crate) origin: Country,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) destination: Option<Country>,
}

impl LaneName {
    /// The same for parcels of the same lane, and hardly ever for those of two.
    pub(crate) fn number(&self) -> i64 {
        let destination = self.destination.map_or("", |_| "/");
        let parts = [self.carrier.as_str(), "/", self.origin.code(), destination];
        let to = self.destination.map(|it| it.code().to_owned()).unwrap_or_default();
        stable_hash(parts.into_iter().flat_map(str::bytes).chain(to.bytes())).cast_signed()
    }

    /// The lane of a parcel; None where nobody says who carries it.
    pub(crate) fn of(shipment: &ShipmentRow) -> Option<LaneName> {
        let carrier = shipment.service.as_deref().or(shipment.carrier.as_deref())?;
        LaneName::between(carrier, shipment.origin, shipment.destination)
    }

    /// The lane of a carrier, or of its service; None where it has no name.
    pub(crate) fn between(
        carrier: &str,
        origin: Option<Country>,
        destination: Option<Country>,
    ) -> Option<LaneName> {
        let carrier = carrier.trim();
        let origin = origin.unwrap_or(Country::CHINA);
        (!carrier.is_empty()).then(|| LaneName { carrier: carrier.to_owned(), origin, destination })
    }
}

/// When it was learned last, and the lanes whose parcels were not judged since: settings.
const LEARNED: &str = "lanes_learned";
const LEFT: &str = "lanes_left";

/// What the rules go by on a lane from one stage on, in seconds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Figures {
    /// In the stage.
    #[serde(skip_serializing_if = "Option::is_none")]
    stay: Option<Stay>,
    /// Four of five are delivered so long after entering it.
    #[serde(skip_serializing_if = "Option::is_none")]
    rest: Option<i64>,
    /// From entering it until delivery.
    #[serde(skip_serializing_if = "Option::is_none")]
    whole: Option<Stay>,
}

/// What the rules go by on every lane that is known well enough.
#[derive(Default)]
pub(crate) struct LaneFigures(HashMap<LaneName, [Figures; 11]>);

impl LaneFigures {
    pub(crate) fn of(look: &Reader<'_>) -> Result<LaneFigures, DeskError> {
        let mut all: HashMap<LaneName, [Figures; 11]> = HashMap::new();
        for row in look.lane_figures()? {
            let Some(origin) = Country::from_alpha2(&row.origin) else { continue };
            let destination = Country::from_alpha2(&row.destination);
            let name = LaneName { carrier: row.carrier, origin, destination };
            let place = usize::from(row.stage).saturating_sub(1);
            if let Some(slot) = all.entry(name).or_default().get_mut(place) {
                *slot = serde_json::from_str(&row.figures)?;
            }
        }
        Ok(LaneFigures(all))
    }

    /// What is usual for this parcel, where it is.
    pub(crate) fn usual(&self, shipment: &ShipmentRow, journey: &Journey) -> Usual {
        let lane = LaneName::of(shipment).filter(|_| !self.0.is_empty());
        let Some(figures) = lane.and_then(|lane| self.0.get(&lane)) else { return Usual::default() };
        let of = |stage: Stage| figures.get(usize::from(stage.number()) - 1).copied().unwrap_or_default();
        let here = journey.stage.map(of).unwrap_or_default();
        let sent =
            Stage::ALL.into_iter().zip(journey.entered).skip(1).find_map(|(stage, at)| Some((stage, at?)));
        let whole = sent.and_then(|(stage, at)| Some((at, of(stage).whole?)));
        Usual { stay: here.stay, rest: here.rest, whole }
    }

    /// What was gone by so far goes on to count where it is hardly another: a verdict should not change with every parcel.
    fn steadied(mut self, before: &LaneFigures) -> LaneFigures {
        for (name, figures) in &mut self.0 {
            let Some(before) = before.0.get(name) else { continue };
            for (now, before) in figures.iter_mut().zip(before) {
                if is_near(now, before) {
                    *now = *before;
                }
            }
        }
        self
    }

    /// The lanes on which these say something else than those.
    fn unlike(&self, other: &LaneFigures) -> HashSet<LaneName> {
        let names = self.0.keys().chain(other.0.keys());
        names.filter(|name| self.0.get(*name) != other.0.get(*name)).cloned().collect()
    }

    fn rows(&self) -> Result<Vec<LaneFigure>, DeskError> {
        let mut rows = Vec::new();
        for (name, figures) in &self.0 {
            for (stage, figures) in Stage::ALL.into_iter().zip(figures) {
                if *figures != Figures::default() {
                    rows.push(LaneFigure {
                        carrier: name.carrier.clone(),
                        origin: name.origin.code().to_owned(),
                        destination: name.destination.map_or_else(String::new, |it| it.code().to_owned()),
                        stage: stage.number(),
                        figures: serde_json::to_string(figures)?,
                    });
                }
            }
        }
        Ok(rows)
    }
}

/// What a desk knows of its lanes.
pub(crate) struct Learned {
    curves: Curves,
    carriers: HashMap<String, u32>,
    /// Parcels and legs that it was learned from, by lane.
    pub(crate) lanes: BTreeMap<LaneName, u32>,
    /// Until when something is known.
    pub(crate) as_of: Option<Timestamp>,
    /// As of which learning of the file it is.
    stamp: Option<String>,
}

impl Learned {
    /// How long a lane takes on a leg.
    pub(crate) fn curve(&self, name: &LaneName, leg: Leg) -> Option<Curve<'_>> {
        self.curves.of(self.lane(name), leg)
    }

    fn lane(&self, name: &LaneName) -> Lane {
        // A carrier that nobody knows has no number: its destination and the desk answer for it.
        let carrier = self.carriers.get(&name.carrier).copied().unwrap_or(u32::MAX);
        Lane { carrier, origin: name.origin, destination: name.destination }
    }

    fn of(look: &Reader<'_>, now: Timestamp) -> Result<Learned, DeskError> {
        let as_of = look.last_scan()?.map(|at| at.min(now.as_second()));
        let mut carriers: HashMap<String, u32> = HashMap::new();
        let mut lanes: BTreeMap<LaneName, u32> = BTreeMap::new();
        let mut tallies = Vec::new();
        for block in look.counted_blocks()? {
            for Line { lane: name, legs } in serde_json::from_str::<Vec<Line>>(&block)? {
                let next = u32::try_from(carriers.len()).unwrap_or(u32::MAX - 1);
                let carrier = *carriers.entry(name.carrier.clone()).or_insert(next);
                let lane = Lane { carrier, origin: name.origin, destination: name.destination };
                let mut most = 0;
                for (leg, counted) in legs {
                    let Some(leg) = Leg::from_index(leg) else { continue };
                    let tally = counted.by(as_of.unwrap_or(0));
                    if matches!(leg, Leg::Stay(_)) {
                        most = most.max(tally.samples());
                    }
                    tallies.push((lane, leg, tally));
                }
                *lanes.entry(name).or_default() += most;
            }
        }
        let as_of = as_of.and_then(|at| Timestamp::from_second(at).ok());
        Ok(Learned { curves: Curves::fit(tallies), carriers, lanes, as_of, stamp: look.setting(LEARNED)? })
    }

    fn figures(&self) -> LaneFigures {
        let mut all = HashMap::new();
        for name in self.lanes.keys() {
            let figures = Stage::ALL.map(|stage| self.figures_of(name, stage));
            if figures.iter().any(|it| *it != Figures::default()) {
                all.insert(name.clone(), figures);
            }
        }
        LaneFigures(all)
    }

    fn figures_of(&self, name: &LaneName, stage: Stage) -> Figures {
        let known = |leg: Leg| self.curve(name, leg).filter(|curve| curve.samples >= ENOUGH);
        let (stay, rest) = (known(Leg::Stay(stage)), known(Leg::Rest(stage)));
        let rest_of = |share: f64| rest.and_then(|curve| curve.quantile(share)).map(grained);
        Figures { stay: stay.and_then(usual), rest: rest_of(0.8), whole: rest.and_then(usual) }
    }
}

fn usual(curve: Curve<'_>) -> Option<Stay> {
    let (warn, urgent) = (curve.quantile(0.9)?, curve.quantile(0.97)?);
    Some(Stay { warn: grained(warn), urgent: grained(urgent), samples: curve.samples })
}

fn is_near(one: &Figures, other: &Figures) -> bool {
    let near = |one: Option<i64>, other: Option<i64>| match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() <= (other / 10).max(GRAIN),
        (one, other) => one == other,
    };
    let stays = |one: Option<Stay>, other: Option<Stay>| {
        near(one.map(|it| it.warn), other.map(|it| it.warn))
            && near(one.map(|it| it.urgent), other.map(|it| it.urgent))
    };
    stays(one.stay, other.stay) && near(one.rest, other.rest) && stays(one.whole, other.whole)
}

fn grained(seconds: i64) -> i64 {
    (seconds + GRAIN - 1) / GRAIN * GRAIN
}

impl Desk {
    /// What is known of the lanes, learned from what was counted last, by whichever program.
    pub(crate) fn learned(&self) -> Result<Arc<Learned>, DeskError> {
        let stamp = self.store.read(|look| look.setting(LEARNED))?;
        let mut kept = lock(&self.learned);
        if let Some(learned) = kept.as_ref().filter(|learned| learned.stamp == stamp) {
            return Ok(learned.clone());
        }
        let learned = Arc::new(self.store.read(|look| Learned::of(look, self.now()))?);
        *kept = Some(learned.clone());
        Ok(learned)
    }

    /// Learns from what has changed how long parcels stay on each lane; what is judged by it is judged again. At most once an
    /// hour, and where nothing has changed once a day.
    pub(crate) fn keep_learning(&self) -> Result<(), DeskError> {
        let (changed, last) = self.store.read(|look| {
            Ok::<_, DeskError>((!look.uncounted_blocks()?.is_empty(), look.setting(LEARNED)?))
        })?;
        let last: i64 = last.and_then(|text| text.parse().ok()).unwrap_or(0);
        let (now, pause) = (self.now().as_second(), if changed { PAUSE } else { LONG_PAUSE });
        // What was learned later than now was learned by somebody who looked ahead.
        if (last..last + pause).contains(&now) {
            return Ok(());
        }
        self.learn_lanes(|_, _| true)
    }

    /// Counts what has changed, learns from it, and judges the parcels of lanes that are otherwise than they were.
    /// `goes_on` hears of blocks done and in all, and says whether to go on; what was counted stays counted.
    pub(crate) fn learn_lanes(&self, mut goes_on: impl FnMut(usize, usize) -> bool) -> Result<(), DeskError> {
        let blocks = self.store.read(|look| look.uncounted_blocks())?;
        for (done, (block, changes)) in blocks.iter().enumerate() {
            if !goes_on(done, blocks.len()) {
                return Err(DeskError::Cancelled);
            }
            // Nobody who writes waits for the count; what is written meanwhile is counted the next time.
            let counted = self.store.read_long(|look| count(look, *block))?;
            let counted = serde_json::to_string(&counted)?;
            self.store.write(|pen| pen.keep_block(*block, *changes, &counted))?;
        }
        let stamp = self.now().as_second().to_string();
        let learned = self.store.read_long(|look| Learned::of(look, self.now()))?;
        let learned = Learned { stamp: Some(stamp.clone()), ..learned };
        let figures = learned.figures().steadied(&self.policy().lanes);
        *lock(&self.learned) = Some(Arc::new(learned));
        let mut changed = figures.unlike(&self.policy().lanes);
        let rows = figures.rows()?;
        let changed = self.store.write(|pen| {
            // Lanes whose parcels somebody was about to judge who was cut short are judged now.
            let left =
                pen.setting(LEFT)?.map(|text| serde_json::from_str::<Vec<LaneName>>(&text)).transpose()?;
            if !changed.is_empty() {
                pen.keep_lane_figures(&rows)?;
            }
            changed.extend(left.into_iter().flatten());
            pen.keep_setting(LEARNED, &stamp)?;
            pen.keep_setting(LEFT, &serde_json::to_string(&changed)?)?;
            Ok::<_, DeskError>(changed)
        })?;
        self.read_policy_again()?;
        self.judge_lanes(&changed)?;
        self.store.write(|pen| Ok::<_, DeskError>(pen.drop_setting(LEFT)?))
    }

    fn judge_lanes(&self, lanes: &HashSet<LaneName>) -> Result<(), DeskError> {
        if lanes.is_empty() {
            return Ok(());
        }
        let mut ids = Vec::new();
        self.store.read_long(|look| {
            look.each_undelivered(|parcel| {
                if LaneName::of(&parcel).is_some_and(|lane| lanes.contains(&lane)) {
                    ids.push(parcel.id);
                }
            })
        })?;
        for piece in ids.chunks(PIECE) {
            self.store.write(|pen| {
                let mut judge = Judge::new(self, pen, self.now())?;
                piece.iter().try_for_each(|id| judge.judge(*id).map(drop))
            })?;
        }
        Ok(())
    }
}
