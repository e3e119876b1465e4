//! Mappings: how files of one header are read, remembered and shared.

use crate::{Desk, Face, error::DeskError, wire::*};

impl Desk {
    pub(crate) fn import_look(&self, _: LookAsk, _: &dyn Face) -> Result<Preview, DeskError> {
        Err(DeskError::UnknownCommand("import_look".to_owned()))
    }

    pub(crate) fn paste(&self, _: Pasted, _: &dyn Face) -> Result<Picked, DeskError> {
        Err(DeskError::UnknownCommand("paste".to_owned()))
    }

    pub(crate) fn mapping_choices(&self, _: Nothing, _: &dyn Face) -> Result<MappingChoices, DeskError> {
        Err(DeskError::UnknownCommand("mapping_choices".to_owned()))
    }

    pub(crate) fn mappings(&self, _: Nothing, _: &dyn Face) -> Result<Mappings, DeskError> {
        Err(DeskError::UnknownCommand("mappings".to_owned()))
    }

    pub(crate) fn mapping_name(&self, _: MappingName, _: &dyn Face) -> Result<Mappings, DeskError> {
        Err(DeskError::UnknownCommand("mapping_name".to_owned()))
    }

    pub(crate) fn mapping_forget(&self, _: MappingId, _: &dyn Face) -> Result<Mappings, DeskError> {
        Err(DeskError::UnknownCommand("mapping_forget".to_owned()))
    }

    pub(crate) fn mapping_export(&self, _: MappingId, _: &dyn Face) -> Result<Written, DeskError> {
        Err(DeskError::UnknownCommand("mapping_export".to_owned()))
    }

    pub(crate) fn mapping_import(&self, _: Nothing, _: &dyn Face) -> Result<Mappings, DeskError> {
        Err(DeskError::UnknownCommand("mapping_import".to_owned()))
    }
}
