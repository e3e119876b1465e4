//! Decisions, their history, and what to ask buyers.

use super::{Amount, Moment};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Resolve these.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ResolveAsk {
    /// Shipments.
    pub ids: Vec<i64>,
    /// How it ended: `delivered_late`, `refunded`, `resent`, `claimed`, `lost`, `returned`, `false_alarm`, `known_delay`,
    /// `buyer_informed`, `other`; None: done.
    pub reason: Option<String>,
}

/// Snooze these. They return at the time, at any new scan, or when it gets worse, whichever is first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SnoozeAsk {
    /// Shipments.
    pub ids: Vec<i64>,
    /// RFC 3339, without an offset in the seller's zone; None: until the next scan.
    pub until: Option<String>,
}

/// The moments that one shipment can be snoozed until.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SnoozeChoices {
    /// Now, in the seller's zone: `2026-11-20T09:00`.
    pub here: String,
    /// In the order of their digits.
    pub choices: Vec<SnoozeChoice>,
}

/// One of them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SnoozeChoice {
    /// Ready to show: `Tomorrow 09:00`.
    pub name: String,
    /// The exact moment; None: the next scan.
    pub until: Option<Moment>,
}

/// Why customs hold these.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HoldReasonAsk {
    /// Shipments.
    pub ids: Vec<i64>,
    /// A reason of the playbook, see [`super::Hold`]; None: what the carrier says counts again.
    pub reason: Option<String>,
}

/// What became of the identity papers of these buyers. What stands in them is never kept.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PapersAsk {
    /// Shipments.
    pub ids: Vec<i64>,
    /// `requested`, `sent` (the buyer says so), `confirmed` (the carrier says so); None: nothing yet.
    pub papers: Option<String>,
}

/// Wait for somebody, until the playbook's next check.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WaitAsk {
    /// Shipments.
    pub ids: Vec<i64>,
    /// `waiting_buyer`, `waiting_carrier`, `waiting_customs`.
    pub state: String,
}

/// These.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct IdsAsk {
    /// Shipments.
    pub ids: Vec<i64>,
}

/// Write a note.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NoteAsk {
    /// Shipments.
    pub ids: Vec<i64>,
    /// The words.
    pub text: String,
}

/// Put a word on these, or take it off.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TagAsk {
    /// Shipments.
    pub ids: Vec<i64>,
    /// The word, at most 40 characters. Capital letters make no other word of it.
    pub tag: String,
    /// Put it on; false: take it off.
    pub on: bool,
}

/// Every word that is on a shipment.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Tags {
    /// In the order of the alphabet.
    pub tags: Vec<TagCount>,
}

/// One of them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TagCount {
    /// The word.
    pub tag: String,
    /// Shipments that it is on.
    pub count: u32,
}

/// Let the rule of a shipment's exception go silent for its carrier.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MuteAsk {
    /// The shipment.
    pub id: i64,
    /// Only to its destination.
    pub lane: bool,
}

/// Say that a claim was filed for these: they wait for the carrier, and a note says what was filed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ClaimAsk {
    /// Shipments.
    pub ids: Vec<i64>,
    /// Id of one of their claims, see [`super::ClaimLine`]; `trace`: the carrier was asked to look for them.
    pub claim: String,
}

/// What a decision did.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Done {
    /// The step, for `undo`; None where nothing changed.
    pub step: Option<i64>,
    /// Rows that it changed.
    pub changed: u32,
    /// Ready to show: `Resolved 37`.
    pub text: String,
    /// The shipments that it changed.
    pub ids: Vec<i64>,
}

/// Take a step back.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct UndoAsk {
    /// Which; None: the newest that is not undone.
    pub step: Option<i64>,
}

/// Which steps.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HistoryAsk {
    /// At most so many.
    pub limit: u32,
}

/// Steps, newest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct History {
    /// The steps.
    pub steps: Vec<StepLine>,
}

/// One step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StepLine {
    /// Its id.
    pub id: i64,
    /// When.
    pub at: Moment,
    /// `resolve`, `snooze`, `wait`, `reopen`, `note`, `tag`, `untag`, `claim`, `mute`, `unmute`, `settings`, `prompt`,
    /// `import`, `import_undo`...
    pub kind: String,
    /// Ready to show.
    pub text: String,
    /// Rows.
    pub changed: u32,
    /// It was taken back.
    pub undone: bool,
}

/// Which prompts.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PromptsAsk {
    /// `confirm`, `feedback`; None: both.
    pub kind: Option<String>,
}

/// Prompts, most worth first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Prompts {
    /// The prompts.
    pub prompts: Vec<PromptLine>,
}

/// Something to ask one buyer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PromptLine {
    /// Its id.
    pub id: i64,
    /// The shipment, to open it.
    pub shipment: Option<i64>,
    /// Order number.
    pub order_id: String,
    /// `confirm` or `feedback`.
    pub kind: String,
    /// Ready to show.
    pub kind_text: String,
    /// Name.
    pub buyer_name: Option<String>,
    /// Country, ready to show.
    pub destination_text: Option<String>,
    /// Worth.
    pub value: Option<Amount>,
    /// From when.
    pub due: Moment,
    /// Until when it makes sense.
    pub closes: Option<Moment>,
    /// `closes in 6 d`.
    pub closes_text: Option<String>,
    /// Language of the message, ISO 639-1.
    pub language: String,
    /// Its name, ready to show.
    pub language_text: String,
    /// The message, ready to copy.
    pub message: String,
    /// What to mind before sending.
    pub warnings: Vec<String>,
}

/// What became of prompts.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PromptMark {
    /// Prompts.
    pub ids: Vec<i64>,
    /// `sent` or `skipped`.
    pub outcome: String,
}
