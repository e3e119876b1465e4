//! The clocks of the marketplaces: how long a seller has to ship or to answer, how long a buyer is protected.
//!
//! They are fall-backs. A date that the order itself states goes before; whoever asks here has looked there first.

mod book;
mod row;

pub use book::TermError;

use crate::{
    Country,
    clock::{Calendar, span::Span},
};
use jiff::{Timestamp, civil::Date};
use row::Row;
use serde::Deserialize;

pub(crate) const TERMS: &str = include_str!("data/terms.toml");

/// What ends when the term ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Clock {
    /// The seller has to ship.
    Dispatch,
    /// The marketplace scores whether a carrier has scanned the parcel.
    FirstScan,
    /// The marketplace promises delivery.
    Delivery,
    /// The buyer's protection.
    Protection,
    /// From then on the buyer can open a refund or a case.
    RefundOpens,
    /// From then on the buyer can no longer open one.
    RefundCloses,
    /// The seller has to answer a dispute.
    DisputeAnswer,
    /// Seller and buyer can agree; then the marketplace decides.
    DisputeDecision,
    /// The seller has to answer a buyer's request to cancel.
    CancelAnswer,
    /// The buyer has to send the goods back.
    ReturnLeg,
    /// Receipt counts as confirmed.
    AutoConfirm,
    /// The buyer can still claim after the order was completed.
    ClaimAfterCompletion,
    /// From then on the seller can call a parcel stuck.
    ComplaintOpens,
    /// The carrier has to answer the seller's complaint.
    ComplaintAnswer,
    /// From then on the seller can no longer complain.
    ComplaintCloses,
    /// The buyer has to pay duty; then the parcel goes back.
    DutyPayment,
    /// The buyer has to bring papers to customs; then the parcel goes back.
    Documents,
    /// A pick-up point keeps the parcel.
    PickupHold,
}

impl Clock {
    /// All clocks with the ids that the table and files use.
    pub const ALL: [(Clock, &'static str); 18] = [
        (Clock::Dispatch, "dispatch"),
        (Clock::FirstScan, "first_scan"),
        (Clock::Delivery, "delivery"),
        (Clock::Protection, "protection"),
        (Clock::RefundOpens, "refund_opens"),
        (Clock::RefundCloses, "refund_closes"),
        (Clock::DisputeAnswer, "dispute_answer"),
        (Clock::DisputeDecision, "dispute_decision"),
        (Clock::CancelAnswer, "cancel_answer"),
        (Clock::ReturnLeg, "return_leg"),
        (Clock::AutoConfirm, "auto_confirm"),
        (Clock::ClaimAfterCompletion, "claim_after_completion"),
        (Clock::ComplaintOpens, "complaint_opens"),
        (Clock::ComplaintAnswer, "complaint_answer"),
        (Clock::ComplaintCloses, "complaint_closes"),
        (Clock::DutyPayment, "duty_payment"),
        (Clock::Documents, "documents"),
        (Clock::PickupHold, "pickup_hold"),
    ];

    /// The id, such as `dispute_answer`.
    pub fn id(self) -> &'static str {
        Clock::ALL.iter().find(|(clock, _)| *clock == self).map_or("", |(_, id)| id)
    }
}

/// The moment from which a term runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountsFrom {
    /// The order was paid.
    Paid,
    /// The seller shipped.
    Shipped,
    /// The last scan.
    Scanned,
    /// The promised or latest estimated date of delivery.
    Promised,
    /// The carrier delivered.
    Delivered,
    /// The order was completed.
    Completed,
    /// The dispute, case, request or complaint was opened.
    Opened,
    /// The return was agreed.
    Agreed,
    /// The parcel was first held: at customs, or at the pick-up point.
    Held,
}

impl CountsFrom {
    /// The id that the table and files use.
    pub const fn id(self) -> &'static str {
        match self {
            CountsFrom::Paid => "paid",
            CountsFrom::Shipped => "shipped",
            CountsFrom::Scanned => "scanned",
            CountsFrom::Promised => "promised",
            CountsFrom::Delivered => "delivered",
            CountsFrom::Completed => "completed",
            CountsFrom::Opened => "opened",
            CountsFrom::Agreed => "agreed",
            CountsFrom::Held => "held",
        }
    }
}

/// A term of one platform, for one destination or for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term<'a> {
    /// Beginning of the source's id; empty for all platforms.
    pub platform: &'a str,
    /// What ends.
    pub clock: Clock,
    /// From when.
    pub counts_from: CountsFrom,
    /// The destination that this length is for; None for all that have none of their own.
    pub destination: Option<Country>,
    /// Since when it is known to hold.
    pub effective_from: Option<Date>,
    /// When somebody looked last; None for a seller's own.
    pub reviewed_on: Option<Date>,
    /// Where it is from, other answers that were found included.
    pub source: &'a str,
    /// A official, B professional, C blog or forum, U unverified.
    pub grade: char,
    /// A seller's own row, or one with fields of theirs.
    pub own: bool,
    span: Span,
}

impl Term<'_> {
    /// The instant at which the term ends that began at `from`. Business days are those of `country`: the seller's for a
    /// term that binds the seller, the destination's else. `Timestamp::MAX` for what never ends.
    pub fn ends(&self, from: Timestamp, calendar: &Calendar, country: Option<Country>) -> Timestamp {
        Timestamp::from_second(self.span.after(from.as_second(), calendar, country)).unwrap_or(Timestamp::MAX)
    }

    /// The length as the table writes it: `7 B`, `60 d`, `72 h`.
    pub fn length(&self) -> String {
        self.span.into()
    }
}

/// The terms of all platforms.
#[derive(Debug)]
pub struct Terms {
    tables: Vec<toml::Table>,
    rows: Vec<Row>,
}

impl Terms {
    /// The terms that come with the program (`data/terms.toml`; sources and grades there).
    pub fn builtin() -> Terms {
        let tables = book::sheet(TERMS).unwrap_or_default();
        // A test reads every row of the table.
        Terms::from_tables(tables)
    }

    /// A seller's own fields on top: `[[term]]` rows that need only `platform`, `clock` and what differs. A row for a
    /// platform or clock that there is not yet is added; it needs `counts_from` and `length`.
    pub fn with_overrides(self, toml: &str) -> Result<Terms, TermError> {
        let mut tables = self.tables;
        book::lay(&mut tables, toml)?;
        Ok(Terms::from_tables(tables))
    }

    /// The term of a platform, by the beginning of a source's id such as `aliexpress_zh`; one for all platforms where
    /// the platform has none. None where nobody says.
    pub fn of(&self, platform: &str, clock: Clock, destination: Option<Country>) -> Option<Term<'_>> {
        let platform = platform.trim().to_ascii_lowercase();
        let those = self.rows.iter().filter(|row| row.clock == clock && platform.starts_with(&row.platform));
        let answers = those.filter(|row| row.length(destination).is_some());
        // The longest beginning says most.
        let row = answers.max_by_key(|row| row.platform.len())?;
        let destination = destination.filter(|country| row.destination.contains_key(country));
        term(row, destination)
    }

    /// Every term, each destination's own behind the one for all.
    pub fn all(&self) -> impl Iterator<Item = Term<'_>> {
        self.rows.iter().flat_map(|row| {
            let everywhere = row.length.and_then(|_| term(row, None));
            everywhere
                .into_iter()
                .chain(row.destination.keys().filter_map(|country| term(row, Some(*country))))
        })
    }

    fn from_tables(tables: Vec<toml::Table>) -> Terms {
        let rows = tables.iter().filter_map(|table| book::row(table).ok()).map(lower).collect();
        Terms { tables, rows }
    }
}

fn lower(row: Row) -> Row {
    Row { platform: row.platform.trim().to_ascii_lowercase(), ..row }
}

fn term(row: &Row, destination: Option<Country>) -> Option<Term<'_>> {
    Some(Term {
        platform: &row.platform,
        clock: row.clock,
        counts_from: row.counts_from,
        destination,
        effective_from: row.effective_from.as_ref().and_then(row::day),
        reviewed_on: row.reviewed_on.as_ref().and_then(row::day),
        source: &row.source,
        grade: row.grade,
        own: row.own,
        span: row.length(destination)?,
    })
}

#[cfg(test)]
mod tests;
