//! What a seller may tune: rules, days, peaks, terms, rates and mutes; and what the desk's own past says of them.

use super::{Done, Moment};
use serde::{Deserialize, Serialize};
use tidewaiter_core::{Signal, Stage};
use ts_rs::TS;

/// The rules, in the order in which they are explained.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Rules {
    /// The rules.
    pub rules: Vec<RuleLine>,
    /// The variants that a rule can have figures for beside its destinations: `express`, `handoff`, `sea`.
    pub services: Vec<Choice>,
    /// Countries, by name, for figures of a destination.
    pub destinations: Vec<Choice>,
}

/// An id and its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Choice {
    /// What to ask with.
    pub id: String,
    /// Ready to show.
    pub name: String,
}

/// One rule.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RuleLine {
    /// Its id.
    pub id: String,
    /// `Cleared, not moving`.
    pub name: String,
    /// What it looks at, in one sentence.
    pub looks_at: String,
    /// Of which kind it is, for a heading: `signal`, `stage`, `deadline`, `silence`, `record`.
    pub kind: String,
    /// The kind, ready to show.
    pub kind_text: String,
    /// The carrier's word that it waits for.
    pub signal: Option<Signal>,
    /// The stages that it watches.
    pub stages: Vec<Stage>,
    /// Its lengths of time.
    pub figures: Vec<RuleFigure>,
    /// Switched off.
    pub off: bool,
    /// What is usual on a lane takes the place of its figures; None: it could not.
    pub lane: Option<bool>,
    /// Odds in per cent that a finding turns into a loss.
    pub weight: u32,
    /// The odds as they come with the program.
    pub weight_builtin: u32,
    /// Said while a carrier's own word explains that nothing moves; empty where that does not silence it.
    pub silent_while: String,
    /// What to do next, in a few words.
    pub next_action: String,
    /// Where the figures are from, with a word of doubt where nobody official says so.
    pub source: String,
    /// A official, B professional, C blog or forum, U unverified.
    pub grade: String,
    /// Exceptions that it shows now and that somebody has to look at.
    pub open: u32,
    /// The filter that lists them, in the view `needs_you`.
    pub filter: String,
    /// Something of it is the seller's own.
    pub own: bool,
}

/// One length of time of a rule.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RuleFigure {
    /// What to change it by, see [`FigureEdit`].
    pub key: String,
    /// Whose it is: empty for all parcels, `express`, `handoff`, `sea`, or a destination's ISO code.
    pub variant: String,
    /// The variant, ready to show.
    pub variant_text: String,
    /// `warn`, `urgent`, `ahead_warn`, `ahead_urgent`, `term`, `explains`, `slack`.
    pub field: String,
    /// The field, ready to show: `warning after`.
    pub field_text: String,
    /// As it is written: `4 B`; empty where none is stated.
    pub value: String,
    /// Ready to show: `4 business days`.
    pub text: String,
    /// As it comes with the program; None: it comes with none.
    pub builtin: Option<String>,
    /// The seller's own.
    pub own: bool,
}

/// Which table, and which part of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BookAsk {
    /// `days`, `peaks`, `terms`, `rates`, `mutes`.
    pub book: String,
    /// Of `days`: a country's ISO code; None: the one that most open parcels go to.
    pub country: Option<String>,
    /// Of `days`: the year; None: this one.
    pub year: Option<i16>,
}

/// A table that comes with the program, with the seller's own figures on top.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BookSheet {
    /// Which.
    pub book: String,
    /// What it is for and where it is from, one sentence.
    pub about: String,
    /// How a figure is written, one sentence.
    pub form: String,
    /// Of `days`: the countries to choose from; else none.
    pub countries: Vec<Choice>,
    /// Of `days`: the country that is shown.
    pub country: Option<String>,
    /// Of `days`: the years to choose from; else none.
    pub years: Vec<i16>,
    /// Of `days`: the year that is shown.
    pub year: Option<i16>,
    /// Its rows.
    pub rows: Vec<BookRow>,
}

/// One figure of a table.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BookRow {
    /// What to change it by, see [`FigureEdit`].
    pub key: String,
    /// Rows of one group stand together: a platform, a kind of peak. Empty where there are no groups.
    pub group: String,
    /// What it is about: `Chinese New Year`, `time to dispatch`, `EUR`.
    pub name: String,
    /// Its particular: dates, from when it counts, where.
    pub detail: String,
    /// As it is written.
    pub value: String,
    /// Ready to show.
    pub text: String,
    /// As it comes with the program; None: the row is the seller's own.
    pub builtin: Option<String>,
    /// The seller's own.
    pub own: bool,
    /// Where it is from, with a word of doubt where nobody official says so.
    pub source: String,
    /// A official, B professional, C blog or forum, U unverified; empty for the seller's own.
    pub grade: String,
    /// When it was last looked at, ready to show.
    pub reviewed: Option<String>,
}

/// A figure, changed. Keys: rules `rule/field` or `rule/variant/field`; days `CN/2026-10-08`; peaks the peak's id; terms
/// `platform/clock` or `platform/clock/DE`; rates a currency; mutes `rule/carrier/DE`, or `rule/carrier/*` wherever it goes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FigureEdit {
    /// Which.
    pub key: String,
    /// Its new value; None: as it comes with the program.
    pub value: Option<String>,
}

/// Figures to change, as one step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FiguresAsk {
    /// `rules`, `days`, `peaks`, `terms`, `rates`, `mutes`.
    pub book: String,
    /// The changes.
    pub edits: Vec<FigureEdit>,
    /// The task's id, for progress and `cancel`.
    pub task: String,
}

/// What changing figures did.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FiguresSet {
    /// The step.
    pub done: Done,
    /// Exceptions that opened.
    pub opened: u32,
    /// Exceptions that closed.
    pub closed: u32,
}

/// A rule, and changes to try on it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BacktestAsk {
    /// The rule.
    pub rule: String,
    /// Changes of the book `rules` to try; none: the rule as it is.
    pub edits: Vec<FigureEdit>,
    /// The task's id, for progress and `cancel`.
    pub task: String,
}

/// How often a rule would have fired in the desk's own past.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Backtest {
    /// The rule.
    pub rule: String,
    /// Parcels that were looked at.
    pub parcels: u32,
    /// The first and the last moment of that past, ready to show.
    pub span: String,
    /// As the rule is now.
    pub now: Fired,
    /// With the changes; None where none were asked for.
    pub then: Option<Fired>,
    /// What the changes do, in one sentence.
    pub verdict: Option<String>,
}

/// How often, and what came of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Fired {
    /// Parcels on which it fired.
    pub fired: FiredPart,
    /// Of these: it turned out to be real, by how.
    pub real: Vec<FiredPart>,
    /// Of these: nothing came of it.
    pub nothing: FiredPart,
    /// Of these: still open, nobody knows yet.
    pub unknown: FiredPart,
    /// Of those that are known, the share that was real, ready to show: `64 %`.
    pub precision: String,
    /// Only here and not in the other one; empty where there is no other.
    pub only: Option<FiredPart>,
}

/// A number that can be clicked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FiredPart {
    /// `signal`, `returned`, `lost`, `late`...
    pub id: String,
    /// Ready to show.
    pub name: String,
    /// Parcels.
    pub count: u32,
    /// The view that lists them.
    pub view: String,
}

/// How long parcels stay, by lane.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Lanes {
    /// Parcels that it was learned from.
    pub parcels: u32,
    /// Until when the desk knows something.
    pub as_of: Option<Moment>,
    /// The lanes with most parcels.
    pub lanes: Vec<LaneLine>,
    /// Lanes in all.
    pub total: u32,
}

/// One lane.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LaneLine {
    /// `Cainiao Standard · China → Brazil`.
    pub name: String,
    /// The filter that lists its parcels, in the view `all`.
    pub filter: String,
    /// By stage, those that are known.
    pub stages: Vec<LaneStage>,
}

/// One stage, or the whole way, on one lane.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LaneStage {
    /// The stage; None: the whole way until delivery.
    pub stage: Option<Stage>,
    /// Ready to show.
    pub name: String,
    /// Parcels of the lane that left it.
    pub samples: u32,
    /// What most of the weight is from: `lane`, `carrier_destination`, `stage`, `global`.
    pub level: String,
    /// Ready to show.
    pub level_text: String,
    /// Half, four of five, nine of ten, and all but three of a hundred left by then, ready to show; empty: not reached.
    pub quantiles: [String; 4],
    /// The same in days; None: not reached.
    pub days: [Option<f64>; 4],
    /// The rules go by it.
    pub counts: bool,
}

/// Does the desk's past keep what its lanes promise?
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Calibration {
    /// Learned from parcels before this moment, tried on those after it; None: too few for that.
    pub split: Option<Moment>,
    /// Parcels that were learned from, and tried on.
    pub learned: u32,
    /// Parcels that it was tried on.
    pub tried: u32,
    /// By stage, all together first.
    pub rows: Vec<CalibrationRow>,
    /// The whole in one sentence.
    pub verdict: String,
}

/// One stage's promises.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CalibrationRow {
    /// The stage, until delivery, or all together: ready to show.
    pub name: String,
    /// For the promises of 50, 80, 90 and 97 per cent.
    pub kept: Vec<Kept>,
}

/// One promise.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Kept {
    /// The promise in per cent.
    pub promised: u32,
    /// What came in per cent, with one decimal; None: nothing was asked.
    pub kept: Option<f64>,
    /// How many were asked.
    pub asked: u32,
}
