use crate::{Desk, Face, error::DeskError, wire::*};

impl Desk {
    pub(crate) fn about(&self, _: Nothing, face: &dyn Face) -> Result<About, DeskError> {
        let looks = self.looks();
        face.dress(&looks.theme);
        Ok(About {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            desk_file: self.store.path().display().to_string(),
            settings: self.settings(),
            looks,
            language: self.words().tag().to_owned(),
            licence: env!("CARGO_PKG_LICENSE").to_owned(),
        })
    }

    pub(crate) fn copy(&self, clip: Clip, face: &dyn Face) -> Result<Nothing, DeskError> {
        if face.copy(&clip.text) { Ok(Nothing {}) } else { Err(DeskError::Desktop) }
    }

    pub(crate) fn menu(&self, menu: Menu, face: &dyn Face) -> Result<Nothing, DeskError> {
        face.menu(menu);
        Ok(Nothing {})
    }

    pub(crate) fn open_link(&self, link: Link, face: &dyn Face) -> Result<Nothing, DeskError> {
        let known = link.link.starts_with("https://") || link.link.starts_with("http://");
        if known && face.open_link(&link.link) { Ok(Nothing {}) } else { Err(DeskError::Desktop) }
    }
}

/// The value is one of the words that are allowed there.
pub(crate) fn one_of(what: &'static str, value: &str, allowed: &[&str]) -> Result<(), DeskError> {
    if allowed.contains(&value) {
        return Ok(());
    }
    let allowed = allowed.iter().filter(|word| !word.is_empty()).copied().collect::<Vec<_>>().join(", ");
    Err(DeskError::BadValue { what, value: value.to_owned(), allowed })
}
