//! From the clocks of all rules to what is shown, and to when it has to be asked again.

use super::{
    Counts, Deadline, Flag, Measure, Parcel, Rulebook, Verdict,
    book::signal_slot,
    matter::{End, Look, Matter},
    span::NEVER,
};
use crate::{Severity, Stage};
use jiff::Timestamp;

const DAY: i64 = 86_400;

impl Rulebook {
    /// Everything that is wrong with a parcel at one moment.
    ///
    /// Flags come worst first, at the same severity the more specific first. Until `due_at` the verdict stays the same
    /// as long as no news arrives.
    pub fn judge(&self, parcel: &Parcel<'_>, now: Timestamp) -> Verdict {
        let now = now.as_second();
        let look = Look::at(parcel);
        let explained = self.explained_until(parcel);
        let mut due = NEVER;
        let mut found: Vec<(Severity, Matter<'_>)> = Vec::new();
        for row in look.rows(self) {
            let Some(mut matter) = look.matter(row, self) else { continue };
            if row.stall {
                let softened = self.softened(&look, &matter);
                matter.reaches = softened.map(|at| at.max(explained));
            }
            matter.reaches.iter().for_each(|at| earlier(&mut due, *at, now));
            if let Some(severity) = matter.severity(now) {
                found.push((severity, matter));
            }
        }
        found.sort_by_key(|(severity, matter)| (std::cmp::Reverse(*severity), matter.row.rank));
        let promised = look.promised(self);
        let flags = found.into_iter().map(|(severity, matter)| {
            let deadline = deadline(&matter, severity, promised, now, &mut due);
            let counts = matter.counted.then(|| match matter.business {
                true => Counts::BusinessDays(look.country(matter.row)),
                false => Counts::Days,
            });
            flag(&matter, severity, deadline, counts, parcel.journey.stage)
        });
        let flags = flags.collect();
        Verdict { flags, due_at: (due != NEVER).then(|| instant(due)) }
    }

    /// The moment at which a rule shows itself on a parcel of which nothing new is heard; None: never, or it does not concern
    /// the parcel, or no rule has this id.
    pub fn reach(&self, rule: &str, parcel: &Parcel<'_>) -> Option<Timestamp> {
        let look = Look::at(parcel);
        let row = look.rows(self).find(|row| row.id == rule)?;
        let matter = look.matter(row, self)?;
        let reaches = if row.stall { self.softened(&look, &matter) } else { matter.reaches };
        let first = reaches.into_iter().min()?;
        let first = if row.stall { first.max(self.explained_until(parcel)) } else { first };
        (first != NEVER).then(|| instant(first))
    }

    /// A stall's reaches, later by what does not count of a peak.
    fn softened(&self, look: &Look<'_>, matter: &Matter<'_>) -> [i64; 3] {
        let country = look.country(matter.row);
        matter.reaches.map(|reach| match matter.business {
            true => self.peaks.soften_business(&self.calendar, country, matter.since, reach),
            false => self.peaks.soften(country, matter.since, reach),
        })
    }

    /// Until when a carrier's own signal explains that nothing moves.
    fn explained_until(&self, parcel: &Parcel<'_>) -> i64 {
        let Some(standing) = parcel.journey.standing else { return i64::MIN };
        let rows = self.of_signal[signal_slot(standing.signal)].iter().map(|at| &self.rows[*at]);
        let spans = rows.filter_map(|row| row.explains);
        let ends =
            spans.map(|span| span.after(standing.since.as_second(), &self.calendar, parcel.destination));
        ends.max().unwrap_or(i64::MIN)
    }

    /// How long a matter lasts by now, in the unit in which it is told. It is asked when it is shown: a verdict that held the
    /// count would have to be renewed every day for every exception.
    pub fn measure(&self, flag: &Flag, now: Timestamp) -> Option<Measure> {
        let (since, now) = (flag.since.as_second(), now.as_second());
        Some(match flag.counts? {
            Counts::BusinessDays(country) => {
                Measure::BusinessDays(self.calendar.elapsed(country, since, now))
            }
            Counts::Days => Measure::Days(u32::try_from((now - since).max(0) / DAY).unwrap_or(u32::MAX)),
        })
    }
}

/// The matter's own deadline, else the end of protection while it is ahead, else when the matter gets urgent.
fn deadline(
    matter: &Matter<'_>,
    severity: Severity,
    promised: Option<End<'_>>,
    now: i64,
    due: &mut i64,
) -> Option<Deadline> {
    let named =
        |end: End<'_>| Some(Deadline { at: instant(end.at), kind: end.kind.to_owned(), grade: end.grade });
    if let Some(end) = matter.deadline {
        return named(end);
    }
    if let Some(end) = promised.filter(|end| end.at > now && severity > Severity::Notice) {
        earlier(due, end.at, now);
        return named(end);
    }
    let urgent = End { at: matter.reaches[2], kind: "escalates", grade: None };
    if severity == Severity::Warning && urgent.at != NEVER { named(urgent) } else { None }
}

fn flag(
    matter: &Matter<'_>,
    severity: Severity,
    deadline: Option<Deadline>,
    counts: Option<Counts>,
    stage: Option<Stage>,
) -> Flag {
    Flag {
        rule: matter.row.id.clone(),
        severity,
        since: instant(matter.since),
        deadline,
        stage: stage.unwrap_or(Stage::OrderCompleted),
        counts,
        usual: matter.usual,
        reason: None,
    }
}

/// Keeps the earlier of two instants that are still ahead.
fn earlier(due: &mut i64, at: i64, now: i64) {
    if at > now && at < *due {
        *due = at;
    }
}

pub(super) fn instant(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap_or(Timestamp::MAX)
}
