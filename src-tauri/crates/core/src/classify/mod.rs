//! From a carrier's words and codes to a stage and a signal.

mod codes;
mod lexicon;
mod normal;
mod notions;
mod texts;
mod words;

pub use lexicon::Lexicon;
pub use texts::{LabelledText, labelled};

use crate::{Signal, Stage};
use serde::{Deserialize, Serialize};

/// How a reading's stage is to be applied to the parcel's history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    /// How sure.
    pub confidence: Confidence,
    /// Id of what decided: `code:cainiao-action:CC_IM_START`, `text`, `words:customs-released`, `none`.
    pub rule: String,
}

impl Reading {
    /// The reading of a text that nothing knows.
    pub fn unknown() -> Reading {
        Reading {
            stage: None,
            signal: None,
            manner: Manner::Plain,
            confidence: Confidence::None,
            rule: "none".to_owned(),
        }
    }
}
