//! Taking an import back, whole.

use crate::{Desk, Face, error::DeskError, wire::*};

impl Desk {
    pub(crate) fn import_undo(&self, _: ImportId, _: &dyn Face) -> Result<Done, DeskError> {
        Err(DeskError::UnknownCommand("import_undo".to_owned()))
    }
}
