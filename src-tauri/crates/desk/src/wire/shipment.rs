//! One shipment, whole.

use super::{Amount, Choice, Moment, QueueRow};
use serde::{Deserialize, Serialize};
use tidewaiter_core::{Severity, Signal, Stage, classify::Confidence, record::EventCode};
use ts_rs::TS;

/// Which shipment.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ShipmentId {
    /// Its id.
    pub id: i64,
}

/// Everything known of one shipment, in the order in which a person asks.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Detail {
    /// The line as lists show it.
    pub row: QueueRow,
    /// What is at stake: up to four figures.
    pub stakes: Vec<Stake>,
    /// What can be done, in order; the first is the main one.
    pub actions: Vec<Action>,
    /// The eleven stages.
    pub waterway: Vec<WaterwayMark>,
    /// Why we think so, one paragraph each.
    pub why: Vec<String>,
    /// The stage's proof: which scan and which rule.
    pub proof: Proof,
    /// The other flags that stand beneath the first.
    pub beneath: Vec<FlagLine>,
    /// What to do.
    pub playbook: Option<Playbook>,
    /// Why customs hold it, and what else it could be; None where they do not.
    pub hold: Option<Hold>,
    /// What became of the buyer's identity papers, where the playbook asks for them.
    pub papers: Option<Papers>,
    /// What can be claimed.
    pub claims: Vec<ClaimLine>,
    /// When it should be there; None where nothing is known, or where it is there.
    pub expected: Option<Expected>,
    /// Scans, newest first.
    pub timeline: Vec<ScanLine>,
    /// The further numbers under which it travels, as its scans announced them.
    pub legs: Vec<Sibling>,
    /// The parcel that it is only a leg of: what is wrong is said there.
    pub part_of: Option<Sibling>,
    /// The orders in the parcel.
    pub orders: Vec<OrderFacts>,
    /// Notes, newest first.
    pub notes: Vec<NoteLine>,
    /// What people and the desk decided, newest first.
    pub decisions: Vec<DecisionLine>,
    /// The seller's own words on it.
    pub tags: Vec<String>,
    /// Leads back to it: `tidewaiter://shipment/RB482113905CN`.
    pub link: String,
    /// How its rule can go silent; None where nothing is wrong or nobody knows the carrier.
    pub mute: Option<MuteOffer>,
}

/// What `mute` would do, ready to show.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MuteOffer {
    /// `Yanwen`.
    pub carrier: String,
    /// `Mute “Customs hold” for Yanwen`.
    pub whole: String,
    /// `Mute “Customs hold” for Yanwen to Brazil`; None where nobody knows the destination.
    pub lane: Option<String>,
}

/// A figure and what it is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Stake {
    /// `$184.00`, `22 h`.
    pub figure: String,
    /// `at risk`, `to answer`.
    pub label: String,
    /// Shown in the urgent colour.
    pub pressing: bool,
    /// For a tooltip.
    pub whole: Option<String>,
}

/// Something that a person can do.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Action {
    /// `tell_buyer`, `wait_buyer`, `wait_carrier`, `wait_customs`, `copy_claim`: what a face does with it.
    pub id: String,
    /// Ready to show.
    pub name: String,
    /// A text that the action copies, if it does.
    pub copies: Option<String>,
    /// The state that the action leads to, if it does.
    pub state: Option<String>,
}

/// One of the eleven stages, for one shipment.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WaterwayMark {
    /// Which.
    pub stage: Stage,
    /// Ready to show.
    pub name: String,
    /// `passed`, `here`, `ahead`; `skipped` where a later one was entered without it.
    pub place: String,
    /// When it was entered.
    pub entered: Option<Moment>,
    /// How long it stayed, `3.2 d`; for `here` up to now.
    pub dwell: Option<String>,
}

/// What proves the stage.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Proof {
    /// The scan's text, as the carrier wrote it; None where the order itself proves it.
    pub text: Option<String>,
    /// When.
    pub at: Option<Moment>,
    /// Id of the rule that read it.
    pub rule: String,
    /// What it was read by and how it was applied, ready to show.
    pub rule_text: String,
    /// How sure.
    pub confidence: Confidence,
    /// How sure, ready to show.
    pub confidence_text: String,
}

/// A flag that stands beneath the first one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FlagLine {
    /// The rule.
    pub rule: String,
    /// How much it presses.
    pub severity: Severity,
    /// Ready to show.
    pub severity_text: String,
    /// In one sentence.
    pub reason: String,
}

/// Why customs hold a parcel.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Hold {
    /// The reason's id; None: nobody says.
    pub reason: Option<String>,
    /// `carrier`, `seller`; empty where nobody says.
    pub said_by: String,
    /// Ready to show: `Invoice or papers missing, says the carrier`.
    pub text: String,
    /// All reasons.
    pub choices: Vec<Choice>,
}

/// A buyer's identity papers: only whether they are on their way.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Papers {
    /// `requested`, `sent`, `confirmed`; None: nothing yet.
    pub state: Option<String>,
    /// What can be said of them.
    pub choices: Vec<Choice>,
}

/// A claim that may follow.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ClaimLine {
    /// Its id.
    pub id: String,
    /// What it is, and from whom.
    pub title: String,
    /// `open until 12 Dec`, `opens on 3 Dec`, `closed since 2 Nov`.
    pub window: String,
    /// It can be made now.
    pub open: bool,
    /// Until when.
    pub closes: Option<Moment>,
    /// It closes within three days.
    pub pressing: bool,
    /// At most how much.
    pub cap: Option<String>,
    /// When there is nothing to claim.
    pub none_when: Option<String>,
    /// What else is to be known.
    pub note: Option<String>,
    /// What has to be shown.
    pub evidence: Vec<String>,
    /// Where the facts are from, with a word of doubt where nobody official says so.
    pub source: String,
    /// A link, if the source has one.
    pub link: Option<String>,
    /// `reviewed 12 Nov 2026`.
    pub reviewed: String,
}

/// When a parcel should be there: four of five like it are between `from` and `to`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Expected {
    /// One in ten is earlier.
    pub from: Moment,
    /// Half are earlier.
    pub likely: Moment,
    /// One in ten is later.
    pub to: Moment,
    /// `29 Nov to 6 Dec, most likely 2 Dec`.
    pub text: String,
    /// From what that is known: `from 212 parcels on this lane`.
    pub because: String,
    /// The promise or the protection ends before `to`.
    pub late: bool,
}

/// What to do about it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Playbook {
    /// For whom it was written: `Brazil`, or nothing.
    pub scope: Option<String>,
    /// `reviewed 12 Nov 2026`.
    pub reviewed: Option<String>,
    /// Who has to act: `buyer`, `seller`, `carrier`, `customs`.
    pub acts: String,
    /// Ready to show: `The buyer acts`.
    pub acts_text: String,
    /// When to look again: the check that is set, or the one that waiting would set.
    pub check: Option<Moment>,
    /// `since 1 Jul 2026`, where the facts have a first day.
    pub effective: Option<String>,
    /// What is worth keeping at hand.
    pub evidence: Vec<String>,
    /// The steps.
    pub steps: Vec<String>,
    /// Where that is from.
    pub source: String,
    /// A link, if the source has one.
    pub link: Option<String>,
}

/// One scan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ScanLine {
    /// When.
    pub at: Moment,
    /// As the carrier wrote it.
    pub text: String,
    /// Where.
    pub place: Option<String>,
    /// The code, where the source gave one.
    pub code: Option<String>,
    /// The table of the code; empty where the source names none.
    pub scheme: Option<String>,
    /// The stage that it was read as.
    pub stage: Option<Stage>,
    /// Ready to show.
    pub stage_text: Option<String>,
    /// The signal that it was read as.
    pub signal: Option<Signal>,
    /// Ready to show.
    pub signal_text: Option<String>,
    /// Id of what read it.
    pub rule: String,
    /// What it was read by, ready to show: the code and what its table calls it, the words that a rule looked for...
    pub because: String,
    /// How sure.
    pub confidence: Confidence,
    /// How sure, ready to show.
    pub confidence_text: String,
    /// It decided the stage.
    pub decided: bool,
    /// What a lesson about it would name: its words, and its code if that was what it was read by.
    pub teach_words: String,
    /// The code of such a lesson.
    pub teach_code: Option<EventCode>,
}

/// One order.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OrderFacts {
    /// Number.
    pub order_id: String,
    /// The layout that it came by, ready to show.
    pub source: String,
    /// Shop.
    pub store: Option<String>,
    /// The file's own status word.
    pub status: Option<String>,
    /// Name.
    pub buyer_name: Option<String>,
    /// First title.
    pub title: Option<String>,
    /// Items.
    pub items_count: Option<u32>,
    /// Worth.
    pub amount: Option<Amount>,
    /// Ordered.
    pub ordered_at: Option<Moment>,
    /// Ship by.
    pub ship_by: Option<Moment>,
    /// Promise or protection.
    pub promised_by: Option<Moment>,
    /// Country.
    pub destination: Option<String>,
    /// Shipping service.
    pub shipping_method: Option<String>,
    /// The other parcels of the order: id and number.
    pub siblings: Vec<Sibling>,
}

/// Another number: of a leg, or of another parcel of the same order.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Sibling {
    /// The shipment.
    pub id: i64,
    /// Its number.
    pub tracking_number: Option<String>,
    /// Where it is, ready to show.
    pub stage_text: String,
}

/// A note.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NoteLine {
    /// When.
    pub at: Moment,
    /// The words.
    pub text: String,
}

/// A decision, or an opening or closing by the desk itself.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DecisionLine {
    /// When.
    pub at: Moment,
    /// Ready to show.
    pub text: String,
}
