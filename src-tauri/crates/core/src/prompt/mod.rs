//! When to ask a buyer for confirmation or feedback, and the words.
//!
//! Marketplaces forbid to press for early confirmation and to trade feedback; what they allow is a single friendly word
//! once the buyer has the goods. When in doubt nothing is asked.

mod message;
mod window;

pub use message::{MessageFacts, buyer_language, languages, message};

use crate::{Money, rules::Commercial};
use jiff::{SignedDuration, Timestamp};
use window::Window;

/// What the buyer is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PromptKind {
    /// To confirm that the goods have arrived.
    Confirm,
    /// To leave feedback.
    Feedback,
}

impl PromptKind {
    /// The id used in files and in the command line's JSON.
    pub const fn id(self) -> &'static str {
        match self {
            PromptKind::Confirm => "confirm",
            PromptKind::Feedback => "feedback",
        }
    }
}

/// What became of one kind of prompt so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asked {
    /// How often it was sent.
    pub sent: u32,
    /// When it was sent last.
    pub last_sent: Option<Timestamp>,
    /// The seller does not want to ask.
    pub skipped: bool,
}

/// An order, with everything that the decision needs.
#[derive(Debug, Clone, Default)]
pub struct Candidate<'a> {
    /// The source's or marketplace's id, such as `aliexpress_zh`; its beginning names the platform.
    pub platform: &'a str,
    /// What the marketplace says of the order.
    pub commercial: Commercial,
    /// When the last parcel of the order was delivered; None while one is under way.
    pub delivered_at: Option<Timestamp>,
    /// A scan says that the recipient took it; a pick-up point's signature does not.
    pub handed_over: bool,
    /// A parcel of the order is on its way back.
    pub returning: bool,
    /// When the buyer confirmed receipt.
    pub confirmed_at: Option<Timestamp>,
    /// When the marketplace closed the order.
    pub completed_at: Option<Timestamp>,
    /// The buyer has left feedback.
    pub feedback_given: bool,
    /// An exception of the order is not resolved.
    pub open_exception: bool,
    /// What the order is worth.
    pub value: Option<Money>,
    /// Until when the buyer is protected.
    pub protection_ends: Option<Timestamp>,
    /// What became of the request to confirm.
    pub confirm: Asked,
    /// What became of the request for feedback.
    pub feedback: Asked,
}

/// Something to know before asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Warning {
    /// The protection ends within 7 days: offer to extend it rather than to press.
    ProtectionEnding,
    /// Below the value from which feedback counts.
    LowValue,
    /// Nobody says when the order was closed; the window is counted from the delivery.
    WindowGuessed,
    /// The platform's window is not confirmed by an official source.
    WindowUnverified,
    /// It was asked once already: this is the only reminder.
    Reminder,
}

impl Warning {
    /// The id used in files and in the command line's JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Warning::ProtectionEnding => "protection_ending",
            Warning::LowValue => "low_value",
            Warning::WindowGuessed => "window_guessed",
            Warning::WindowUnverified => "window_unverified",
            Warning::Reminder => "reminder",
        }
    }
}

/// A prompt and when its time is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// What to ask for.
    pub kind: PromptKind,
    /// From when on it may be asked; may lie ahead.
    pub due: Timestamp,
    /// Until when it makes sense, where that is known.
    pub closes: Option<Timestamp>,
    /// What to know before.
    pub warnings: Vec<Warning>,
}

impl Due {
    /// Its time has come and is not over.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.due <= now && self.closes.is_none_or(|closes| now < closes)
    }
}

/// What the buyer of an order should be asked for, if anything: now, or (see [`Due::due`]) later without further news.
///
/// None where asking would be wrong: not in the recipient's hands, a dispute, a return, an exception that is not resolved,
/// asked or skipped already, its window over.
pub fn prompt(candidate: &Candidate<'_>, now: Timestamp) -> Option<Due> {
    let barred = candidate.open_exception
        || candidate.returning
        || matches!(candidate.commercial, Commercial::Dispute | Commercial::Cancelled | Commercial::Unpaid);
    if barred {
        return None;
    }
    let window = window::of(candidate.platform)?;
    let closed = candidate.commercial == Commercial::Completed
        || candidate.confirmed_at.is_some()
        || candidate.completed_at.is_some();
    let due = if closed { feedback(candidate, window) } else { confirmation(candidate, window, now) };
    due.filter(|due| due.closes.is_none_or(|closes| now < closes))
}

fn confirmation(candidate: &Candidate<'_>, window: &Window, now: Timestamp) -> Option<Due> {
    let asked = candidate.confirm.sent > 0 || candidate.confirm.skipped;
    if !window.confirm || asked || !candidate.handed_over {
        return None;
    }
    let due = later(candidate.delivered_at?, window.confirm_after_hours);
    let closes = candidate.protection_ends.filter(|ends| *ends > due);
    let soon = later(now, 7 * 24);
    let ending = candidate.protection_ends.is_some_and(|ends| ends > now && ends <= soon);
    Some(Due {
        kind: PromptKind::Confirm,
        due,
        closes,
        warnings: Vec::from_iter(ending.then_some(Warning::ProtectionEnding)),
    })
}

fn feedback(candidate: &Candidate<'_>, window: &Window) -> Option<Due> {
    let days = window.feedback_days.filter(|_| !candidate.feedback_given && !candidate.feedback.skipped)?;
    let closed = candidate.completed_at.or(candidate.confirmed_at);
    let from = closed.or(candidate.delivered_at)?;
    let (due, reminder) = match (candidate.feedback.sent, candidate.feedback.last_sent) {
        (0, _) => (later(from, window.feedback_after_hours), false),
        (1, Some(sent)) => (later(sent, window.reminder_after_days? * 24), true),
        _ => return None,
    };
    let closes = later(from, days * 24);
    let low = candidate.value.is_some_and(|value| window.is_low(&value));
    let warnings = [
        (reminder, Warning::Reminder),
        (low, Warning::LowValue),
        (closed.is_none(), Warning::WindowGuessed),
        (matches!(window.grade, 'C' | 'U'), Warning::WindowUnverified),
    ];
    let warnings = warnings.into_iter().filter_map(|(holds, warning)| holds.then_some(warning)).collect();
    (due < closes).then_some(Due { kind: PromptKind::Feedback, due, closes: Some(closes), warnings })
}

fn later(from: Timestamp, hours: i64) -> Timestamp {
    from.saturating_add(SignedDuration::from_hours(hours)).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests;
