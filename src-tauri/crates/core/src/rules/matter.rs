//! What a rule finds in one parcel: when it began, and when it reaches which severity.

use super::{
    Commercial, ENOUGH, Parcel, Stay,
    book::{Rulebook, signal_slot, stage_slot},
    row::{Asks, Row, Whose, Without},
    service::Pace,
    span::{NEVER, Span},
};
use crate::{Country, Severity, Stage, terms::Clock};
use jiff::Timestamp;
use std::cell::OnceCell;

/// One rule's clock on one parcel, in seconds.
#[derive(Debug)]
pub(super) struct Matter<'r> {
    pub(super) row: &'r Row,
    pub(super) since: i64,
    /// When it reaches `notice`, `warning` and `urgent`.
    pub(super) reaches: [i64; 3],
    /// The moment of its own that costs something.
    pub(super) deadline: Option<End<'r>>,
    /// It says how long it lasts.
    pub(super) counted: bool,
    /// It counts in business days.
    pub(super) business: bool,
    /// The lane's own history, where it took the place of the row's figures.
    pub(super) usual: Option<Stay>,
}

/// A moment that costs something.
#[derive(Debug, Clone, Copy)]
pub(super) struct End<'r> {
    pub(super) at: i64,
    /// Empty for a guess that is never named.
    pub(super) kind: &'r str,
    /// Of what is only usual; None: somebody states it.
    pub(super) grade: Option<char>,
}

impl Matter<'_> {
    /// Puts what is usual on the lane in the place of the row's figures; never earlier than `not_before`, and never before
    /// half of the row's own time: one in ten is always slower than nine of ten, and a day is not worth anybody's time.
    fn follow(&mut self, stay: Stay, entered: i64, not_before: [i64; 3]) {
        let usual = [NEVER, entered.saturating_add(stay.warn), entered.saturating_add(stay.urgent)];
        // What never presses stays so.
        let pressing =
            self.reaches.iter_mut().zip(usual).zip(not_before).filter(|((reach, _), _)| **reach != NEVER);
        for ((reach, usual), floor) in pressing {
            let half = self.since + reach.saturating_sub(self.since) / 2;
            *reach = usual.max(floor).max(half);
        }
        self.usual = Some(stay);
        self.business = false;
    }

    /// The severity at an instant; None before the first.
    pub(super) fn severity(&self, now: i64) -> Option<Severity> {
        let worst_first = Severity::ALL.into_iter().zip(self.reaches).rev();
        worst_first.into_iter().find(|(_, at)| *at <= now).map(|(severity, _)| severity)
    }
}

/// A parcel, with the questions answered that several rules ask.
pub(super) struct Look<'p> {
    pub(super) parcel: &'p Parcel<'p>,
    /// Closed by the marketplace.
    closed: bool,
    /// Paid, neither delivered nor closed.
    open: bool,
    pub(super) pace: OnceCell<Pace>,
}

impl<'p> Look<'p> {
    pub(super) fn at(parcel: &'p Parcel<'p>) -> Look<'p> {
        let closed = matches!(parcel.commercial, Commercial::Completed | Commercial::Cancelled);
        let delivered = parcel.journey.stage == Some(Stage::Delivered)
            || parcel.delivered_at.is_some()
            || parcel.commercial == Commercial::Delivered;
        Look {
            parcel,
            closed,
            open: !closed && !delivered && parcel.commercial != Commercial::Unpaid,
            pace: OnceCell::new(),
        }
    }

    /// The rows that may have something to say here.
    pub(super) fn rows<'r>(&self, book: &'r Rulebook) -> impl Iterator<Item = &'r Row> {
        let signal = self.parcel.journey.standing.map(|standing| signal_slot(standing.signal));
        let of_signal = signal.map(|at| book.of_signal[at].as_slice()).unwrap_or_default();
        let stage = self.parcel.journey.stage.filter(|_| self.open).map(stage_slot);
        let of_stage = stage.map(|at| book.of_stage[at].as_slice()).unwrap_or_default();
        of_signal.iter().chain(of_stage).chain(&book.of_order).map(|at| &book.rows[*at])
    }

    /// The clock of a row on this parcel; None where the row does not concern it.
    pub(super) fn matter<'r>(&self, row: &'r Row, book: &Rulebook) -> Option<Matter<'r>> {
        match row.asks {
            Asks::Signal => self.signal(row, book),
            Asks::Stage => self.stage(row, book),
            Asks::Dispatch => self.dispatch(row, book),
            Asks::FirstScan => self.first_scan(row, book),
            Asks::Silence => self.silence(row, book),
            Asks::Age => self.age(row, book),
            Asks::Promise => self.promise(row, book),
            Asks::Dispute => self.dispute(row, book),
            Asks::Record => self.record(row, book),
        }
    }

    fn signal<'r>(&self, row: &'r Row, book: &Rulebook) -> Option<Matter<'r>> {
        let standing = self.parcel.journey.standing.filter(|it| row.signal == Some(it.signal))?;
        let over = self.parcel.delivered_at.is_some_and(|at| at >= standing.since)
            && self.parcel.journey.stage != Some(Stage::Delivered);
        let settled = self.closed || self.parcel.commercial == Commercial::Delivered;
        if over || (settled && !row.closed) {
            return None;
        }
        let since = standing.since.as_second();
        let scanned = self.parcel.journey.last_scan.filter(|_| row.without == Some(Without::NewScan));
        Some(self.clock(row, book, since, scanned.map_or(since, |at| at.as_second().max(since))))
    }

    fn stage<'r>(&self, row: &'r Row, book: &Rulebook) -> Option<Matter<'r>> {
        let journey = self.parcel.journey;
        let entered = journey.since.filter(|_| self.open && !journey.returning)?;
        let onward =
            journey.last_onward.filter(|at| row.without == Some(Without::OnwardScan) && *at > entered);
        let since = onward.unwrap_or(entered).as_second();
        let mut matter = self.clock(row, book, since, since);
        if let Some(stay) = self.parcel.usual.stay.filter(|stay| row.lane && stay.samples >= ENOUGH) {
            // A scan on the way tells that it moves: then both clocks have to run out.
            let anew = onward.map_or([i64::MIN; 3], |_| matter.reaches);
            matter.follow(stay, entered.as_second(), anew);
        }
        Some(matter)
    }

    fn dispatch<'r>(&self, row: &'r Row, book: &Rulebook) -> Option<Matter<'r>> {
        let parcel = self.parcel;
        let waits = match parcel.commercial {
            Commercial::Paid => true,
            Commercial::Unknown => {
                !parcel.has_number && (parcel.paid_at.is_some() || parcel.ship_by.is_some())
            }
            _ => false,
        };
        if !waits || !self.unscanned() || parcel.shipped_at.is_some() {
            return None;
        }
        let since = parcel.paid_at.or(parcel.ordered_at).unwrap_or(parcel.known_since).as_second();
        let Some(ship_by) = parcel.ship_by.map(Timestamp::as_second) else {
            return Some(self.clock(row, book, since, since));
        };
        let urgent = row.ahead_urgent.map_or(NEVER, |ahead| ahead.before(ship_by));
        let half = since + (ship_by - since) / 2;
        let reaches = [NEVER, half.min(ship_by), urgent];
        Some(Matter {
            row,
            since,
            reaches,
            deadline: Some(End { at: ship_by, kind: "ship_by", grade: None }),
            counted: true,
            business: false,
            usual: None,
        })
    }

    fn first_scan<'r>(&self, row: &'r Row, book: &Rulebook) -> Option<Matter<'r>> {
        if !self.open || !self.parcel.has_number || !self.parcel.tracked || !self.unscanned() {
            return None;
        }
        let since = self.sent().as_second();
        Some(self.clock(row, book, since, since))
    }

    fn silence<'r>(&self, row: &'r Row, book: &Rulebook) -> Option<Matter<'r>> {
        let last = self.parcel.journey.last_scan;
        if !self.open
            || self.parcel.journey.returning
            || (last.is_none() && !(self.parcel.has_number && self.parcel.tracked))
        {
            return None;
        }
        let since = last.unwrap_or_else(|| self.sent()).as_second();
        Some(self.clock(row, book, since, since))
    }

    fn age<'r>(&self, row: &'r Row, book: &Rulebook) -> Option<Matter<'r>> {
        let parcel = self.parcel;
        let first = parcel.ordered_at.or(parcel.paid_at).or(parcel.shipped_at).or(parcel.journey.first_scan);
        let since = first.filter(|_| self.open)?.as_second();
        let mut matter = self.clock(row, book, since, since);
        if let Some((sent, stay)) = parcel.usual.whole.filter(|(_, stay)| row.lane && stay.samples >= ENOUGH)
        {
            matter.follow(stay, sent.as_second(), [i64::MIN; 3]);
        }
        if let (Some(ahead), Some(promised)) = (row.ahead_urgent, self.promised(book)) {
            let [_, warn, urgent] = matter.reaches;
            matter.reaches[2] = urgent.min(ahead.before(promised.at).max(warn));
        }
        Some(matter)
    }

    fn promise<'r>(&self, row: &'r Row, book: &Rulebook) -> Option<Matter<'r>> {
        let end = self.promised(book).filter(|_| self.open)?;
        let promised = end.at;
        let stage = self.parcel.journey.stage.map_or("", Stage::id);
        let usual = self.parcel.journey.since.zip(self.parcel.usual.rest).filter(|_| row.lane);
        let expected = match usual.map(|(entered, rest)| entered.as_second().saturating_add(rest)) {
            // What is expected in time is not warned of before it is late.
            Some(expected) if expected < promised => expected,
            Some(_) => 0,
            None => row.remaining.get(stage).map_or(0, |span| span.before(promised)),
        };
        let ahead = |span: Option<Span>| span.map_or(NEVER, |span| span.before(promised).max(expected));
        let reaches = [NEVER, ahead(row.ahead_warn), ahead(row.ahead_urgent)];
        Some(Matter {
            row,
            since: reaches[1].min(reaches[2]),
            reaches,
            deadline: Some(end),
            counted: false,
            business: false,
            usual: None,
        })
    }

    fn dispute<'r>(&self, row: &'r Row, book: &Rulebook) -> Option<Matter<'r>> {
        if self.parcel.commercial != Commercial::Dispute {
            return None;
        }
        let since = self.parcel.commercial_since.unwrap_or(self.parcel.known_since).as_second();
        Some(self.clock(row, book, since, since))
    }

    fn record<'r>(&self, row: &'r Row, book: &Rulebook) -> Option<Matter<'r>> {
        if self.closed {
            return None;
        }
        let late = |from: Timestamp| {
            row.slack.unwrap_or(Span::Seconds(0)).after(from.as_second(), &book.calendar, None)
        };
        let parcel = self.parcel;
        let ends = parcel.journey.entered[10].filter(|_| parcel.journey.stage == Some(Stage::Delivered));
        let pairs = [
            (parcel.journey.first_scan, parcel.ordered_at, self.open),
            (parcel.shipped_at, parcel.paid_at.or(parcel.ordered_at), self.open),
            (parcel.delivered_at, parcel.shipped_at, true),
            (ends, parcel.journey.last_scan, true),
        ];
        let backwards = pairs.into_iter().find_map(|(earlier, later, asked)| {
            let (earlier, later) = (earlier.filter(|_| asked)?, later?);
            (later.as_second() > late(earlier)).then(|| earlier.as_second().max(later.as_second()))
        });
        let elsewhere = || {
            let (to, tracked) = (parcel.destination?, parcel.tracked_to?);
            (to != tracked).then(|| self.sent().as_second())
        };
        let since = backwards.or_else(elsewhere)?;
        Some(Matter {
            row,
            since,
            reaches: [since, NEVER, NEVER],
            deadline: None,
            counted: false,
            business: false,
            usual: None,
        })
    }

    /// When the promise or the buyer's protection ends: what the order says, else what its marketplace usually gives from the
    /// day on which it was sent.
    pub(super) fn promised(&self, book: &Rulebook) -> Option<End<'static>> {
        let kind = "protection_ends";
        if let Some(at) = self.parcel.promised_by {
            return Some(End { at: at.as_second(), kind, grade: None });
        }
        let sent = self.parcel.shipped_at.or(self.parcel.journey.first_scan)?;
        let (platform, destination) = (self.parcel.platform, self.parcel.destination);
        let term = book.terms.of(platform, Clock::Protection, destination)?;
        let at = term.ends(sent, &book.calendar, destination).as_second();
        Some(End { at, kind, grade: (!term.own).then_some(term.grade) })
    }

    /// No carrier has touched it yet.
    fn unscanned(&self) -> bool {
        let journey = self.parcel.journey;
        journey.first_scan.is_none() && matches!(journey.stage, None | Some(Stage::OrderCompleted))
    }

    /// When it was sent, as well as anybody knows.
    fn sent(&self) -> Timestamp {
        let parcel = self.parcel;
        let announced = parcel.journey.entered[0];
        let known = parcel.shipped_at.or(announced).or(parcel.paid_at).or(parcel.ordered_at);
        known.unwrap_or(parcel.known_since)
    }

    /// The country whose days a row counts.
    pub(super) fn country(&self, row: &Row) -> Option<Country> {
        match row.calendar {
            Whose::Origin => Some(self.parcel.origin),
            Whose::Here if self.parcel.journey.stage < Some(Stage::DepartedOrigin) => {
                Some(self.parcel.origin)
            }
            Whose::Here | Whose::Destination => self.parcel.destination,
        }
    }
}
