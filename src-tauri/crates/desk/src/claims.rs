//! A claim that was filed, or a trace that was asked for.

use crate::{
    Desk, Face,
    error::DeskError,
    facts::{self, Facts},
    meanings::Meanings,
    rows::Scribe,
    triage::{StepWords, put_into},
    wire::*,
    words::args,
};
use tidewaiter_store::{CaseState, Reader};

/// In place of a claim's id: the carrier was asked to look for the parcel.
const TRACE: &str = "trace";

impl Desk {
    pub(crate) fn claim(&self, ask: ClaimAsk, face: &dyn Face) -> Result<Done, DeskError> {
        let now = self.now();
        let scribe = self.scribe(now);
        let done = self.store.write(|pen| {
            let mut meanings = Meanings::default();
            let (mut images, mut n, mut name) = (Vec::new(), 0, String::new());
            for id in &ask.ids {
                self.number_of(pen, *id)?;
                let Some(case) = pen.case(*id)? else { continue };
                let (title, note) = scribe.filed(pen, *id, &ask.claim, &mut meanings)?;
                images.extend(self.decide_on(pen, case, now, |pen, case| {
                    let check = self.next_check(pen, case)?;
                    put_into(pen, case, CaseState::WaitingCarrier, check)
                })?);
                images.push(self.noted(pen, *id, &note, now)?);
                n += 1;
                name = title;
            }
            let kind = if ask.claim == TRACE { "trace" } else { "claim" };
            let words = StepWords { n, name: Some(name), ..StepWords::default() };
            self.log(kind, &images, words, pen, now)
        })?;
        self.changed(0, face);
        Ok(done)
    }
}

impl Scribe {
    /// What was filed for a shipment, and the note on it; an error where there is no such claim.
    fn filed(
        &self,
        look: &Reader<'_>,
        id: i64,
        claim: &str,
        meanings: &mut Meanings,
    ) -> Result<(String, String), DeskError> {
        if claim == TRACE {
            return Ok((String::new(), self.words.say("note-trace")));
        }
        let facts = Facts::of(look, id, meanings, &self.zone)?;
        let facts = facts.ok_or_else(|| DeskError::UnknownShipment(id.to_string()))?;
        let flags = facts::flags(look, id)?;
        let claims = flags.first().map_or_else(Vec::new, |flag| self.claims(flag, &facts));
        let ids: Vec<String> = claims.iter().map(|line| line.id.clone()).chain([TRACE.to_owned()]).collect();
        let line = claims.into_iter().find(|line| line.id == claim).ok_or_else(|| DeskError::BadValue {
            what: "claim",
            value: claim.to_owned(),
            allowed: ids.join(", "),
        })?;
        let args = args([("title", line.title.clone().into()), ("window", line.window.into())]);
        Ok((line.title, self.words.tell("note-claim", &args)))
    }
}
