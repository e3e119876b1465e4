//! Lists: a question is answered with a list id; its rows are fetched as they are shown.

use super::{Amount, Moment};
use serde::{Deserialize, Serialize};
use tidewaiter_core::{Severity, Stage};
use ts_rs::TS;

/// The board around the list: every view with its count, and what the data is worth.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Overview {
    /// Nothing was ever imported.
    pub empty: bool,
    /// The data is invented (`sample`).
    pub sample: bool,
    /// Views in their order, by section.
    pub views: Vec<View>,
    /// What the open exceptions are worth, in the seller's main currency: `≈ US$7,412`; None where nothing is known.
    pub at_risk: Option<String>,
    /// Newest scan of any parcel.
    pub last_scan: Option<Moment>,
    /// `14 min ago`.
    pub last_scan_ago: Option<String>,
    /// Whether the newest scan is as new as it usually is; None where there are no scans.
    pub freshness: Option<Freshness>,
    /// Last import.
    pub last_import: Option<Moment>,
    /// Last backup.
    pub last_backup: Option<Moment>,
    /// When the next snoozed one returns.
    pub next_return: Option<Moment>,
    /// What `undo` would take back, ready to show; None: nothing.
    pub undo: Option<String>,
    /// What `redo` would do again; None: nothing.
    pub redo: Option<String>,
}

/// How old what carriers said is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Freshness {
    /// `Carrier data 3 h old`.
    pub text: String,
    /// Since when, and how often news usually comes.
    pub whole: String,
    /// Older than it usually is.
    pub stale: bool,
    /// What to do; empty while it is not stale.
    pub hint: String,
}

/// A saved question.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct View {
    /// `needs_you`, `due_today`, `customs`, `cleared_not_moving`, `delivery`, `stalled`, `waiting_buyer`, `waiting_carrier`,
    /// `waiting_customs`, `snoozed`, `confirm`, `feedback`, `all`, `unread`, `resolved`; `mine:3` is a seller's own.
    pub id: String,
    /// `queue`, `waiting`, `prompts`, `mine`, `desk`.
    pub section: String,
    /// The name, ready to show.
    pub name: String,
    /// How many rows it holds.
    pub count: u32,
    /// What it asks, for a seller's own view.
    pub saved: Option<SavedView>,
}

/// A seller's own view: a built-in one, narrowed and arranged.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedView {
    /// Its number; 0: it is not kept yet.
    pub id: i64,
    /// What the seller calls it.
    pub name: String,
    /// The id of the built-in view that it narrows.
    pub base: String,
    /// The filter line.
    pub filter: String,
    /// See [`QueueAsk`].
    pub group: String,
    /// See [`QueueAsk`].
    pub order: String,
    /// Columns that are shown; empty: all. The desk only keeps them.
    pub columns: Vec<String>,
}

/// A seller's own view was kept.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ViewSaved {
    /// The id to list it by: `mine:3`.
    pub view: String,
    /// The step.
    pub done: super::Done,
}

/// One of the seller's own views.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ViewId {
    /// Its number.
    pub id: i64,
}

/// The order in which the seller's own views are shown.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ViewsOrder {
    /// Their numbers; those that are left out come last, in the order that they had.
    pub ids: Vec<i64>,
}

/// What a filter line could go on with.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CompleteAsk {
    /// The view that is filtered.
    pub view: String,
    /// The other words of the line.
    pub filter: String,
    /// The word that is being written: `car`, `carrier:ya`; empty: none yet.
    pub word: String,
}

/// What the word could become, the likeliest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Completions {
    /// At most twenty.
    pub offers: Vec<Completion>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Completion {
    /// What replaces the word: `carrier:yanwen`, or `carrier:` to go on.
    pub text: String,
    /// Ready to show: `Yanwen`.
    pub name: String,
    /// What kind of thing it is: `Carrier`.
    pub detail: String,
    /// How many rows of the view it would leave; None where that says nothing.
    pub count: Option<u32>,
}

/// Which rows, in which order.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct QueueAsk {
    /// A view's id, or `import:ID:new`, `import:ID:forward`, `import:ID:stuck`, `import:ID:regressed`, or the
    /// view that an [`super::UnreadPhrase`] names.
    pub view: String,
    /// Words and `key:value`; empty: all of the view. It narrows a seller's own view further.
    pub filter: String,
    /// What rows are grouped by: `none`, `carrier`, `rule`, `destination`, `due`; empty: as the view does.
    pub group: String,
    /// What they are ordered by: `oldest`, `newest`, `value`, `due`; empty: as the view does.
    pub order: String,
}

/// An answered question: a list that stays as it is until it is asked again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Listing {
    /// For `rows`.
    pub list: u32,
    /// Rows in all.
    pub total: u32,
    /// What they are worth in all, ready to show.
    pub at_risk: Option<String>,
    /// Runs of rows under one heading, in order; empty where the list has none.
    pub groups: Vec<Group>,
    /// Runs of rows that are one matter: a face folds them.
    pub incidents: Vec<Incident>,
    /// Words of the filter that no key is known for; they were searched as text.
    pub as_text: Vec<String>,
}

/// Many parcels with the same matter on the same lane in the same days. Its rows follow each other.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Incident {
    /// The same as long as it is the same matter.
    pub id: String,
    /// Index of its first row.
    pub first: u32,
    /// Rows.
    pub count: u32,
    /// The rule.
    pub rule: String,
    /// The worst severity in it.
    pub severity: Severity,
    /// The severity's word, ready to show.
    pub severity_text: String,
    /// `Cleared, not moving`.
    pub title: String,
    /// `Cainiao Standard · China → Brazil · began 12 Nov to 14 Nov`.
    pub detail: String,
    /// What explains it: holidays and peaks of these days; empty where none do.
    pub explained: String,
    /// What they are worth in all, ready to show.
    pub at_risk: Option<String>,
}

/// A run of rows under a heading.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Group {
    /// `today`, `week`, `know`, or what the rows are grouped by: a carrier, a country, a rule, a day.
    pub id: String,
    /// Ready to show: `Act today`.
    pub name: String,
    /// Index of its first row.
    pub first: u32,
    /// Rows.
    pub count: u32,
    /// The worst severity among them; None where nothing is wrong.
    pub severity: Option<Severity>,
}

/// A piece of a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RowsAsk {
    /// The list.
    pub list: u32,
    /// First index.
    pub first: u32,
    /// How many; at most 500.
    pub count: u32,
}

/// The rows asked for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Rows {
    /// In the list's order.
    pub rows: Vec<QueueRow>,
}

/// Where one shipment stands in a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlaceAsk {
    /// The list.
    pub list: u32,
    /// The shipment.
    pub id: i64,
}

/// Its index, if it is there.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Place {
    /// 0-based.
    pub index: Option<u32>,
}

/// The ids between two indexes of a list, for marking a range or all.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Ids {
    /// Shipments.
    pub ids: Vec<i64>,
}

/// One line of a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct QueueRow {
    /// The shipment; what actions take.
    pub id: i64,
    /// Order number.
    pub order_id: Option<String>,
    /// Tracking number as the source writes it.
    pub tracking_number: Option<String>,
    /// The worst rule that fires; None where nothing is wrong.
    pub rule: Option<String>,
    /// How much it presses.
    pub severity: Option<Severity>,
    /// The severity's word, ready to show.
    pub severity_text: Option<String>,
    /// What is wrong, strong: `Customs hold`; where nothing is, the stage's name.
    pub title: String,
    /// Its particular, dim: `9 business days`.
    pub particular: String,
    /// The whole in one sentence.
    pub reason: String,
    /// Where it is.
    pub stage: Stage,
    /// The stage's name, ready to show.
    pub stage_text: String,
    /// ISO country of the destination.
    pub destination_country: Option<String>,
    /// The country's name, ready to show.
    pub destination_text: Option<String>,
    /// The carrier.
    pub carrier: Option<String>,
    /// The buyer's name.
    pub buyer: Option<String>,
    /// What is at stake.
    pub value: Option<Amount>,
    /// Since when the matter stands.
    pub since: Option<Moment>,
    /// `3 d`, `62 h`.
    pub waiting: String,
    /// The next moment that costs something.
    pub deadline: Option<DeadlineText>,
    /// `open`, `working`, `waiting_buyer`, `waiting_carrier`, `waiting_customs`, `snoozed`, `resolved`; None where nothing is wrong.
    pub state: Option<String>,
    /// The state's word, ready to show.
    pub state_text: Option<String>,
    /// How it ended, ready to show, for resolved ones.
    pub outcome: Option<String>,
    /// When it returns, for those that were put aside.
    pub returns: Option<Moment>,
    /// Why it came back, for those that did: `back: new scan`.
    pub back: Option<String>,
    /// What to do next, in a few words.
    pub next_action: Option<String>,
    /// It has a note.
    pub noted: bool,
    /// The seller's own words on it, in the order of the alphabet.
    pub tags: Vec<String>,
}

/// A deadline, ready to show.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DeadlineText {
    /// When.
    pub at: Moment,
    /// Id of its kind.
    pub kind: String,
    /// `answer in 22 h`, `3 h late`.
    pub text: String,
    /// Within three days, or past.
    pub pressing: bool,
    /// Past.
    pub late: bool,
    /// Why it may be another one: `usual at AliExpress, not official`; None: order or carrier state it.
    pub doubt: Option<String>,
}
