//! What nobody could read, and what the seller taught.

use super::{Done, Moment};
use serde::{Deserialize, Serialize};
use tidewaiter_core::{Signal, Stage, record::EventCode};
use ts_rs::TS;

/// What nobody could read.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UnreadAsk {
    /// At most so many phrases.
    pub limit: u32,
}

/// What nobody could read, the phrase of most parcels that are still on their way first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Unread {
    /// The first of them.
    pub phrases: Vec<UnreadPhrase>,
    /// All phrases.
    pub total: u32,
    /// Distinct texts that they stand for.
    pub texts: u32,
    /// Parcels that were scanned with any of them.
    pub parcels: u32,
}

/// Texts that differ only in place, numbers and dress, or a code.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UnreadPhrase {
    /// What a lesson about it names; empty for a code without words.
    pub words: String,
    /// The code that a lesson about it names, where there are no words.
    pub code: Option<EventCode>,
    /// One of the texts, as the carrier wrote it.
    pub text: String,
    /// Distinct texts.
    pub texts: u32,
    /// Parcels that were scanned with it.
    pub parcels: u32,
    /// Of these, those not delivered.
    pub moving: u32,
    /// The carrier that most of them have, where known.
    pub carrier: Option<String>,
    /// When it was last scanned.
    pub last: Moment,
    /// The view that lists the parcels.
    pub view: String,
}

/// What a text or a code means, as the seller says. Neither stage nor signal: it says nothing.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LessonAsk {
    /// The words, in any dress; a `*` stands for whatever comes there. Empty: whatever the words.
    pub words: String,
    /// The code; None: whatever the code.
    pub code: Option<EventCode>,
    /// The stage.
    pub stage: Option<Stage>,
    /// The signal.
    pub signal: Option<Signal>,
    /// The task's id, for progress and `cancel`.
    pub task: String,
}

/// What a lesson would be about.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LessonReach {
    /// The words as they would be known.
    pub words: String,
    /// Distinct texts of this desk.
    pub texts: u32,
    /// Parcels that were scanned with one of them.
    pub parcels: u32,
    /// Some of the texts, and what they are read as now.
    pub samples: Vec<LessonSample>,
    /// Why it cannot be taught, ready to show; None: it can.
    pub obstacle: Option<String>,
}

/// A text that a lesson would be about.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LessonSample {
    /// As the carrier wrote it.
    pub text: String,
    /// What it is read as now, ready to show.
    pub now: String,
}

/// What a lesson, or taking one away, changed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Learned {
    /// The step.
    pub done: Done,
    /// Distinct texts that mean something else now.
    pub texts: u32,
    /// Parcels that were scanned with one of them.
    pub parcels: u32,
    /// Of these, those that are at another stage now.
    pub moved: u32,
    /// Exceptions that opened.
    pub opened: u32,
    /// Exceptions that closed.
    pub closed: u32,
}

/// Everything that was taught, newest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Lessons {
    /// The lessons.
    pub lessons: Vec<LessonLine>,
}

/// One lesson.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LessonLine {
    /// Its id.
    pub id: i64,
    /// The words.
    pub words: String,
    /// The code.
    pub code: Option<EventCode>,
    /// The stage.
    pub stage: Option<Stage>,
    /// The signal.
    pub signal: Option<Signal>,
    /// What it means, ready to show.
    pub means: String,
    /// When it was taught.
    pub at: Moment,
}

/// Which lesson.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LessonId {
    /// Its id.
    pub id: i64,
}
