//! Which of a rule's figures hold for a parcel, and when they are reached.

use super::{
    book::Rulebook,
    judge::instant,
    matter::{End, Look, Matter},
    row::{Figures, Row},
    service::{Pace, pace},
    span::{NEVER, Span},
};
use crate::terms::Clock;

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
        let end = self.end(row, &edges, book, since);
        let ahead = |span: Option<Span>| match (span, end) {
            (Some(span), Some(end)) => span.before(end.at).max(since),
            _ => NEVER,
        };
        let warn = after(edges.warn, since).min(ahead(edges.ahead_warn));
        let urgent = after(edges.urgent, quiet).min(ahead(edges.ahead_urgent));
        let business = [edges.warn, edges.urgent].iter().any(|span| matches!(span, Some(Span::Business(_))));
        let deadline = end.filter(|end| !end.kind.is_empty());
        Matter { row, since, reaches: [NEVER, warn, urgent], deadline, counted: true, business, usual: None }
    }

    /// The moment of its own that costs something: the row's for this destination, else what marketplace or destination
    /// usually give, else the row's for all.
    fn end<'r>(&self, row: &'r Row, edges: &Edges<'r>, book: &Rulebook, since: i64) -> Option<End<'r>> {
        let (parcel, own) = (self.parcel, self.own(row).is_some_and(|figures| figures.term.is_some()));
        let term = row.clock.filter(|_| !own).and_then(|clock| {
            let term = book.terms.of(parcel.platform, clock, parcel.destination)?;
            let (kind, country) = match clock {
                Clock::Dispatch => ("ship_by", Some(parcel.origin)),
                Clock::DisputeAnswer => ("answer", Some(parcel.origin)),
                _ => ("returned", parcel.destination),
            };
            let at = term.ends(instant(since), &book.calendar, country).as_second();
            Some(End { at, kind, grade: (!term.own).then_some(term.grade) })
        });
        term.or_else(|| {
            let at = edges.term?.after(since, &book.calendar, self.country(row));
            Some(End { at, kind: edges.kind.unwrap_or_default(), grade: None })
        })
    }

    /// A row's own figures for the parcel's destination.
    fn own<'r>(&self, row: &'r Row) -> Option<&'r Figures> {
        let country = self.parcel.destination.filter(|_| !row.destination.is_empty())?;
        row.destination.get(country.code())
    }

    fn edges<'r>(&self, row: &'r Row) -> Edges<'r> {
        let destination = self.own(row);
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
