//! A folder whose files are brought in by themselves.

use crate::{Desk, Face, error::DeskError, wire::*};

impl Desk {
    pub(crate) fn watch(&self, _: WatchAsk, _: &dyn Face) -> Result<Settings, DeskError> {
        Err(DeskError::UnknownCommand("watch".to_owned()))
    }
}
