//! A rule as its row of data states it.

use super::span::Span;
use crate::{Signal, Stage, terms::Clock};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What a rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Asks {
    Signal,
    Stage,
    Dispatch,
    FirstScan,
    Silence,
    Age,
    Promise,
    Dispute,
    Record,
}

/// What starts a clock again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum Without {
    #[serde(rename = "onward scan")]
    OnwardScan,
    #[serde(rename = "new scan")]
    NewScan,
}

/// Whose business days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Whose {
    Origin,
    #[default]
    Destination,
    /// The origin's before the departure, then the destination's.
    Here,
}

/// The figures of a rule; a variant states only those that differ.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Figures {
    pub(super) warn: Option<Span>,
    pub(super) urgent: Option<Span>,
    pub(super) term: Option<Span>,
    pub(super) kind: Option<String>,
    pub(super) ahead_warn: Option<Span>,
    pub(super) ahead_urgent: Option<Span>,
}

/// One `[[rule]]`; the fields are explained at the head of `data/rules.toml`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) asks: Asks,
    pub(super) signal: Option<Signal>,
    #[serde(default)]
    pub(super) stages: Vec<Stage>,
    pub(super) warn: Option<Span>,
    pub(super) urgent: Option<Span>,
    pub(super) term: Option<Span>,
    pub(super) kind: Option<String>,
    pub(super) clock: Option<Clock>,
    pub(super) ahead_warn: Option<Span>,
    pub(super) ahead_urgent: Option<Span>,
    pub(super) express: Option<Figures>,
    pub(super) sea: Option<Figures>,
    pub(super) handoff: Option<Figures>,
    #[serde(default)]
    pub(super) destination: BTreeMap<String, Figures>,
    #[serde(default)]
    pub(super) remaining: BTreeMap<String, Span>,
    pub(super) without: Option<Without>,
    #[serde(default)]
    pub(super) calendar: Whose,
    pub(super) slack: Option<Span>,
    pub(super) explains: Option<Span>,
    #[serde(default)]
    pub(super) stall: bool,
    #[serde(default)]
    pub(super) lane: bool,
    #[serde(default)]
    pub(super) closed: bool,
    #[serde(default)]
    pub(super) off: bool,
    pub(super) rank: u8,
    pub(super) weight: u32,
    #[serde(rename = "source")]
    pub(super) _source: String,
    #[serde(rename = "grade")]
    pub(super) _grade: String,
}

impl Row {
    /// What a row must not leave open; the message says what is missing.
    pub(super) fn fault(&self) -> Option<&'static str> {
        match self.asks {
            Asks::Signal if self.signal.is_none() => Some("a rule that asks for a signal names none"),
            Asks::Stage if self.stages.is_empty() => Some("a rule that asks for a stage names none"),
            _ if self.weight > 100 => Some("a weight is a per cent: at most 100"),
            _ => None,
        }
    }
}
