//! Which of a rule's figures hold for a parcel, and when they are reached.

use super::{
    book::Rulebook,
    matter::{Look, Matter},
    row::{Figures, Row},
    service::{Pace, pace},
    span::{NEVER, Span},
};

/// The figures that hold for one parcel.
struct Edges<'r> {
    warn: Option<Span>,
    urgent: Option<Span>,
    term: Option<Span>,
    kind: Option<&'r str>,
    ahead_warn: Option<Span>,
    ahead_urgent: Option<Span>,
}

impl Look<'_> {
    /// The plain clock: so long since `since` a warning, so long since `quiet` urgent.
    pub(super) fn clock<'r>(&self, row: &'r Row, book: &Rulebook, since: i64, quiet: i64) -> Matter<'r> {
        let edges = self.edges(row);
        let country = self.country(row);
        let after =
            |span: Option<Span>, from: i64| span.map_or(NEVER, |it| it.after(from, &book.calendar, country));
        let term = edges.term.map(|span| span.after(since, &book.calendar, country));
        let ahead = |span: Option<Span>| match (span, term) {
            (Some(span), Some(term)) => span.before(term).max(since),
            _ => NEVER,
        };
        let warn = after(edges.warn, since).min(ahead(edges.ahead_warn));
        let urgent = after(edges.urgent, quiet).min(ahead(edges.ahead_urgent));
        let deadline = term.zip(edges.kind);
        Matter { row, since, reaches: [NEVER, warn, urgent], deadline, counted: true, usual: None }
    }

    fn edges<'r>(&self, row: &'r Row) -> Edges<'r> {
        let none: Option<&Figures> = None;
        let own = self.parcel.destination.filter(|_| !row.destination.is_empty());
        let destination = own.map_or(none, |country| row.destination.get(country.code()));
        let pace = if row.express.is_some() || row.sea.is_some() || row.handoff.is_some() {
            *self.pace.get_or_init(|| pace(self.parcel.service))
        } else {
            Pace::Usual
        };
        let service = match pace {
            Pace::Usual => None,
            Pace::Express => row.express.as_ref(),
            Pace::Sea => row.sea.as_ref(),
            Pace::Handoff => row.handoff.as_ref(),
        };
        let span = |of: fn(&Figures) -> Option<Span>, base: Option<Span>| {
            destination.and_then(of).or_else(|| service.and_then(of)).or(base)
        };
        Edges {
            warn: span(|it| it.warn, row.warn),
            urgent: span(|it| it.urgent, row.urgent),
            term: span(|it| it.term, row.term),
            kind: destination.and_then(|it| it.kind.as_deref()).or(row.kind.as_deref()),
            ahead_warn: span(|it| it.ahead_warn, row.ahead_warn),
            ahead_urgent: span(|it| it.ahead_urgent, row.ahead_urgent),
        }
    }
}
