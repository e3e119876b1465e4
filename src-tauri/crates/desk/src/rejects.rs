//! Rows that were not taken, as a file to mend.

use crate::{Desk, Face, error::DeskError, wire::*};

impl Desk {
    pub(crate) fn rejects(&self, _: RejectsAsk, _: &dyn Face) -> Result<Written, DeskError> {
        Err(DeskError::UnknownCommand("rejects".to_owned()))
    }
}
