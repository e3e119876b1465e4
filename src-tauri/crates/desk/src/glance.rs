//! What stands in the tray: how much there is to do, without opening the window.

use crate::{
    Desk,
    error::DeskError,
    views::{OPEN, TODAY},
    wire::{Fault, Glance, GlanceEntry},
    words::args,
};
use std::sync::Arc;
use tidewaiter_store::CaseLine;

impl Desk {
    /// How many shipments need a person, and how many of them today.
    pub fn at_a_glance(&self) -> Result<Glance, Fault> {
        self.glanced().map_err(|err| self.fault(&err))
    }

    fn glanced(&self) -> Result<Glance, DeskError> {
        let before = self.now().as_second() + TODAY;
        let standing = self.standing()?;
        let needing = || standing.iter().filter(|line| OPEN.contains(&line.state));
        let is_due = |line: &&Arc<CaseLine>| line.deadline_at.is_some_and(|at| at < before);
        let size = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let (open, due) = (size(needing().count()), size(needing().filter(is_due).count()));
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
