//! The built-in views, as data.

use crate::words::{Words, args, dashed};
use tidewaiter_core::classify::Lesson;
use tidewaiter_store::{CaseState, Condition, Scope};

/// What a view shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shows {
    /// Cases in these states, of these rules (none: of any).
    Cases(&'static [CaseState], &'static [&'static str]),
    /// Open cases with a deadline within a day.
    DueToday,
    /// Prompts of this kind.
    Prompts(&'static str),
    /// Parcels with a scan that nobody could read.
    Unread,
    /// Every shipment.
    All,
}

/// A built-in view. Its name is the sentence `view-<id>`.
pub(crate) struct View {
    pub(crate) id: &'static str,
    pub(crate) section: &'static str,
    pub(crate) shows: Shows,
}

pub(crate) const OPEN: &[CaseState] = &[CaseState::Open, CaseState::Working];
const CUSTOMS: &[&str] = &[
    "customs_hold",
    "duty_unpaid",
    "prohibited",
    "export_customs_delay",
    "import_not_started",
    "import_customs_delay",
];
const DELIVERY: &[&str] =
    &["delivery_overdue", "delivery_failed", "address_problem", "refused", "pickup_waiting"];
const STALLED: &[&str] = &[
    "late_dispatch",
    "no_first_scan",
    "sorting_delay",
    "linehaul_delay",
    "no_scan",
    "order_age",
    "carrier_delay",
];
const LOSSES: &[&str] = &["dispute", "protection_ending", "return_to_sender", "lost", "damaged", "cancelled"];
const CLEARED: &[&str] = &["post_clearance_delay"];

/// Rules about one kind of matter.
pub(crate) struct MatterKind {
    pub(crate) id: &'static str,
    /// Its name is that view's, which lists what is open of it.
    pub(crate) view: &'static str,
    pub(crate) rules: &'static [&'static str],
}

/// What matters are counted by. The last one is about none of the parcels' troubles, and no view lists it alone.
pub(crate) const KINDS: [MatterKind; 6] = [
    MatterKind { id: "customs", view: "customs", rules: CUSTOMS },
    MatterKind { id: "cleared", view: "cleared_not_moving", rules: CLEARED },
    MatterKind { id: "delivery", view: "delivery", rules: DELIVERY },
    MatterKind { id: "stalled", view: "stalled", rules: STALLED },
    MatterKind { id: "losses", view: "losses", rules: LOSSES },
    MatterKind { id: "data", view: "needs_you", rules: &["data_quality"] },
];

/// The kind of a rule's matters, as an index of [`KINDS`].
pub(crate) fn kind_of(rule: &str) -> Option<usize> {
    KINDS.iter().position(|kind| kind.rules.contains(&rule))
}

/// All views, in the order in which they are shown.
pub(crate) const VIEWS: &[View] = &[
    View { id: "needs_you", section: "queue", shows: Shows::Cases(OPEN, &[]) },
    View { id: "due_today", section: "queue", shows: Shows::DueToday },
    View { id: "customs", section: "queue", shows: Shows::Cases(OPEN, CUSTOMS) },
    View { id: "cleared_not_moving", section: "queue", shows: Shows::Cases(OPEN, CLEARED) },
    View { id: "delivery", section: "queue", shows: Shows::Cases(OPEN, DELIVERY) },
    View { id: "stalled", section: "queue", shows: Shows::Cases(OPEN, STALLED) },
    View { id: "losses", section: "queue", shows: Shows::Cases(OPEN, LOSSES) },
    View { id: "working", section: "waiting", shows: Shows::Cases(&[CaseState::Working], &[]) },
    View { id: "waiting_buyer", section: "waiting", shows: Shows::Cases(&[CaseState::WaitingBuyer], &[]) },
    View {
        id: "waiting_carrier",
        section: "waiting",
        shows: Shows::Cases(&[CaseState::WaitingCarrier], &[]),
    },
    View {
        id: "waiting_customs",
        section: "waiting",
        shows: Shows::Cases(&[CaseState::WaitingCustoms], &[]),
    },
    View { id: "snoozed", section: "waiting", shows: Shows::Cases(&[CaseState::Snoozed], &[]) },
    View { id: "confirm", section: "prompts", shows: Shows::Prompts("confirm") },
    View { id: "feedback", section: "prompts", shows: Shows::Prompts("feedback") },
    View { id: "all", section: "desk", shows: Shows::All },
    View { id: "unread", section: "desk", shows: Shows::Unread },
    View { id: "resolved", section: "desk", shows: Shows::Cases(&[CaseState::Resolved], &[]) },
];

/// How far ahead `due_today` looks, seconds.
pub(crate) const TODAY: i64 = 86_400;

/// The view of this id.
pub(crate) fn view(id: &str) -> Option<&'static View> {
    VIEWS.iter().find(|view| view.id == id)
}

/// `import:12:stuck`: the shipments that an import got stuck.
pub(crate) fn moved_by_import(view: &str) -> Option<Condition> {
    let (import, what) = view.strip_prefix("import:")?.split_once(':')?;
    let known = ["new", "forward", "stuck", "regressed"].contains(&what);
    import.parse().ok().filter(|_| known).map(|import| Condition::Import(import, what.to_owned()))
}

/// The view of the parcels that were scanned with what a lesson is about.
pub(crate) fn saying(lesson: &Lesson) -> Result<String, serde_json::Error> {
    Ok(format!("saying:{}", serde_json::to_string(lesson)?))
}

/// The lesson of such a view.
pub(crate) fn said(view: &str) -> Option<Lesson> {
    view.strip_prefix("saying:").and_then(|lesson| serde_json::from_str(lesson).ok())
}

/// A view's name, ready to show.
pub(crate) fn name(view: &str, words: &Words) -> String {
    if let Some(lesson) = said(view) {
        return words.tell("view-saying", &args([("what", crate::lessons::name(&lesson).into())]));
    }
    if let Some(what) = view.strip_prefix("backtest:").and_then(|rest| rest.rsplit(':').next()) {
        let what = words.say(&format!("backtest-{}", dashed(what)));
        return words.tell("view-backtest", &args([("what", what.into())]));
    }
    match moved_by_import(view) {
        Some(Condition::Import(_, what)) => words.say(&format!("view-import-{what}")),
        _ => words.say(&format!("view-{}", dashed(view))),
    }
}

/// Which cases a view is about; None: it is not about cases.
pub(crate) fn scope(shows: Shows, now: i64) -> Option<Scope> {
    match shows {
        Shows::Cases(states, rules) => Some(Scope { states, rules, due_before: None }),
        Shows::DueToday => Some(Scope { states: OPEN, rules: &[], due_before: Some(now + TODAY) }),
        Shows::Prompts(_) | Shows::Unread | Shows::All => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tidewaiter_core::rules::Rulebook;

    #[test]
    fn every_rule_is_counted_in_one_kind_and_no_kind_counts_others() {
        let book = Rulebook::builtin();
        let mut rules: Vec<&str> = book.ids().collect();
        let mut counted: Vec<&str> = KINDS.iter().flat_map(|kind| kind.rules).copied().collect();
        rules.sort_unstable();
        counted.sort_unstable();

        assert_eq!(counted, rules);
    }
}
