//! From a carrier's words and codes to a stage and a signal.

mod codes;
mod forms;
mod lesson;
mod lexicon;
mod normal;
mod notions;
mod phrases;
mod texts;
mod words;

pub(crate) use codes::normal_code;
pub use lesson::{Lesson, Taught};
pub use lexicon::{Because, Lexicon};
pub(crate) use normal::fold;
pub(crate) use notions::Vocabulary;
pub use texts::{LabelledText, labelled};
pub(crate) use words::{When, rows};

use crate::{Country, Signal, Stage};
use serde::{Deserialize, Serialize};

/// How a reading's stage is to be applied to the parcel's history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// The stage stands by itself.
    Plain,
    /// A sorting or depot scan without a side: before departure it is the origin's, after release the destination's,
    /// between arrival and release it changes nothing.
    Sorting,
    /// Customs without a direction: before departure export, after it import. `stage` holds the import reading.
    Customs,
    /// Part of a return leg: the parcel goes back to the seller.
    Return,
}

impl Manner {
    /// The manner that the data files call so.
    fn from_id(id: &str) -> Option<Manner> {
        match id {
            "plain" => Some(Manner::Plain),
            "sorting" => Some(Manner::Sorting),
            "customs" => Some(Manner::Customs),
            "return" => Some(Manner::Return),
            _ => None,
        }
    }
}

/// What the journey has to tell apart among events of one stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// Nothing of the sort.
    #[default]
    Plain,
    /// Papers, not parcels: customs were told of it.
    Papers,
    /// Customs have the parcel itself.
    Presented,
    /// Customs let it go.
    Release,
    /// The recipient, and nobody else, took it.
    Receipt,
    /// Duty came in.
    Payment,
}

impl Nature {
    /// The nature that the data files call so; `-`: plain.
    fn from_id(id: &str) -> Option<Nature> {
        match id {
            "-" => Some(Nature::Plain),
            "papers" => Some(Nature::Papers),
            "presented" => Some(Nature::Presented),
            "release" => Some(Nature::Release),
            "receipt" => Some(Nature::Receipt),
            "payment" => Some(Nature::Payment),
            _ => None,
        }
    }

    fn is_plain(&self) -> bool {
        *self == Nature::Plain
    }
}

/// How sure a reading is, least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Nothing matched.
    None,
    /// Word rules.
    Likely,
    /// An aggregator's sub-status.
    Good,
    /// A carrier's code, or a text known word for word.
    Certain,
    /// The seller said so.
    Taught,
}

/// Stage, signal and how they apply: what some evidence says of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Meaning {
    stage: Option<Stage>,
    signal: Option<Signal>,
    manner: Manner,
    nature: Nature,
}

/// What one event text (and its code) means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The stage that the parcel enters, if the event says one.
    pub stage: Option<Stage>,
    /// The trouble that it names, if any.
    pub signal: Option<Signal>,
    /// How the stage applies.
    pub manner: Manner,
    /// What sort of event it is, where that matters.
    #[serde(default, skip_serializing_if = "Nature::is_plain")]
    pub nature: Nature,
    /// Where it happened, if the text itself says so in brackets before its words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The further number under which it travels from now on, if the text announces one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leg: Option<String>,
    /// Why customs hold it, where the text or the code states that: id of a reason of the playbook. Whoever keeps a reading
    /// adds it; reading alone does not look for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hold: Option<String>,
    /// How sure.
    pub confidence: Confidence,
    /// Id of what decided: `code:cainiao-action:CC_IM_START`, `text`, `words:customs-released`, `taught`, `none`.
    pub rule: String,
}

impl Reading {
    /// The reading of a text that nothing knows.
    pub fn unknown() -> Reading {
        Reading {
            stage: None,
            signal: None,
            manner: Manner::Plain,
            nature: Nature::Plain,
            country: None,
            leg: None,
            hold: None,
            confidence: Confidence::None,
            rule: "none".to_owned(),
        }
    }
}
