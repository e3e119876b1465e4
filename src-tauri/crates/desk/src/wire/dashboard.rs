//! What there is, counted: every figure that can names the list that it counts.

use super::Moment;
use serde::{Deserialize, Serialize};
use tidewaiter_core::Stage;
use ts_rs::TS;

/// The list that a figure counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Opens {
    /// The view.
    pub view: String,
    /// The filter line.
    pub filter: String,
}

/// A number, and the list that holds as many rows; None where no list holds just these.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Figure {
    /// How many.
    pub value: u32,
    /// The same, ready to show.
    pub text: String,
    /// The list.
    pub opens: Option<Opens>,
}

/// All of it, as of one moment.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Dashboard {
    /// When it was counted.
    pub as_of: Moment,
    /// The eleven stages in order.
    pub stages: Vec<StageNow>,
    /// What matters are counted by: `customs`, `cleared`, `delivery`, `stalled`, `losses`, and `data` where there is such a matter.
    pub kinds: Vec<ExceptionKind>,
    /// Twelve ISO weeks in the seller's zone, oldest first; the last one is this week.
    pub weeks: Vec<WeekLine>,
    /// The twelve lanes with most parcels that are not delivered.
    pub lanes: Vec<HeatLane>,
    /// At most twenty, those that delivered most first.
    pub carriers: Vec<CarrierLine>,
    /// What the open exceptions are worth, by kind, in the order of `kinds`.
    pub risk: Vec<RiskLine>,
    /// The sum of it, as the overview has it; None for nothing.
    pub risk_total: Option<String>,
}

/// What is in a stage now.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StageNow {
    /// The stage.
    pub stage: Stage,
    /// Its name, ready to show.
    pub name: String,
    /// Parcels there; delivered ones: of the last 30 days.
    pub parcels: Figure,
    /// Parcels there that need somebody, whenever they were delivered.
    pub needing: Figure,
}

/// A kind of matter.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ExceptionKind {
    /// Its id.
    pub id: String,
    /// Ready to show.
    pub name: String,
}

/// What came up and what ended in one week. A shipment counts once a week, and once in each kind.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WeekLine {
    /// `2026-W47`.
    pub id: String,
    /// `16–22 Nov`.
    pub name: String,
    /// Shipments of which the desk noticed that they need somebody. One that comes back after it was put aside, or resolved, is not
    /// noticed anew.
    pub opened: Figure,
    /// Shipments that left the queue for good: resolved by a person (and not undone since), or nothing was wrong with them any more.
    pub resolved: Figure,
    /// Of these, those that a person resolved.
    pub by_hand: u32,
    /// In the order of `kinds`.
    pub kinds: Vec<KindInWeek>,
}

/// The same of one kind.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct KindInWeek {
    /// The kind.
    pub kind: String,
    /// Came up.
    pub opened: Figure,
    /// Ended.
    pub resolved: Figure,
}

/// Where the parcels of a lane are now, and whether they stay too long.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HeatLane {
    /// `Yanwen · China → Brazil`.
    pub name: String,
    /// One for each stage but Delivered; None where no parcel is.
    pub cells: Vec<Option<HeatCell>>,
}

/// The parcels of a lane in one stage.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HeatCell {
    /// The stage.
    pub stage: Stage,
    /// Parcels there.
    pub parcels: Figure,
    /// Half of them have been there for so long or longer: `3.1 d`; empty where nobody knows since when.
    pub median: String,
    /// What is usual there, from the quickest tenth to the slowest: `1.0–3.0 d`; None where the desk has no past to say it by.
    pub usual: Option<String>,
    /// The median by the slow end of what is usual: 0 up to once, 1 up to one and a half times, 2 up to twice, 3 up to three times,
    /// 4 beyond; 0 where nothing is known.
    pub level: u8,
}

/// How a carrier did in the last 90 days. A parcel is of its carrier, else of its service.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CarrierLine {
    /// The carrier.
    pub name: String,
    /// Delivered in the last 90 days.
    pub parcels: Figure,
    /// Of those with a promise, the share (0 to 1) that kept it; a promised day counts to its end. None without promises.
    pub on_time: Option<f64>,
    /// `93 %`.
    pub on_time_text: Option<String>,
    /// Delivered parcels whose orders state until when.
    pub promised: Figure,
    /// Half of them took so long from their first scan to delivery, or less: `9.2 d`.
    pub p50: Option<String>,
    /// The same of nine of ten.
    pub p90: Option<String>,
    /// Its parcels with a matter that came up in the last 90 days.
    pub exceptions: Figure,
    /// The share (0 to 1) that these are of all its parcels that were delivered in the last 90 days, are on the way and were heard
    /// of in that time, or have such a matter.
    pub exception_share: f64,
    /// `8 % of 1,240`.
    pub exception_text: String,
    /// Fewer than 30 delivered: chance says more than the carrier.
    pub few: bool,
}

/// What the open exceptions of a kind are worth.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RiskLine {
    /// The kind.
    pub kind: String,
    /// Its name, ready to show.
    pub name: String,
    /// Exceptions that need somebody.
    pub parcels: Figure,
    /// The share (0 to 1) of the whole sum.
    pub share: f64,
    /// `≈ US$7,412`, in the seller's currency.
    pub sum: String,
}
