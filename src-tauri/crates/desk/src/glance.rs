//! What stands in the tray: how much there is to do, without opening the window.

use crate::{
    Desk,
    error::DeskError,
    views::{OPEN, TODAY},
    wire::{Fault, Glance, GlanceEntry},
    words::args,
};

impl Desk {
    /// How many shipments need a person, and how many of them today.
    pub fn at_a_glance(&self) -> Result<Glance, Fault> {
        self.glanced().map_err(|err| self.fault(&err))
    }

    fn glanced(&self) -> Result<Glance, DeskError> {
        let before = self.now().as_second() + TODAY;
        let counts = self.store.read(|look| look.case_counts(before).map_err(DeskError::from))?;
        let needing = counts.iter().filter(|(state, ..)| OPEN.contains(&state.as_str()));
        let (open, due) =
            needing.fold((0, 0), |(open, due), (.., count, sooner)| (open + count, due + sooner));
        let words = self.words();
        let entry = |id: &str, name: String| GlanceEntry { id: id.to_owned(), name };
        let view = |id: &str, name: &str, n: u32| {
            let counted = args([("view", words.say(name).into()), ("n", n.into())]);
            entry(id, words.tell("glance-view", &counted))
        };
        Ok(Glance {
            title: words.tell("glance-title", &args([("n", open.into())])),
            entries: vec![
                entry("open", words.say("glance-open")),
                view("go-needs_you", "view-needs-you", open),
                view("go-due_today", "view-due-today", due),
                entry("quit", words.say("glance-quit")),
            ],
        })
    }
}
