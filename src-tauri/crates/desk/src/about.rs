use crate::{Desk, Face, error::DeskError, language, named_language, tongue::TONGUES, wire::*, words::Words};
use std::sync::{Arc, PoisonError};

impl Desk {
    pub(crate) fn about(&self, _: Nothing, _: &dyn Face) -> Result<About, DeskError> {
        Ok(About {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            desk_file: self.store.path().display().to_string(),
            settings: Settings { language: self.words().tag().to_owned(), ..self.settings() },
            licence: env!("CARGO_PKG_LICENSE").to_owned(),
        })
    }

    pub(crate) fn settings_set(&self, chosen: Settings, _: &dyn Face) -> Result<Settings, DeskError> {
        // A language that the surroundings name is spoken, never kept.
        let language = if named_language().is_some() { self.settings().language } else { chosen.language };
        let chosen = Settings { language, ..chosen };
        let tags: Vec<&str> = [""].into_iter().chain(TONGUES.iter().map(|it| it.tag)).collect();
        one_of("language", &chosen.language, &tags)?;
        one_of("theme", &chosen.theme, &["system", "light", "dark"])?;
        one_of("density", &chosen.density, &["compact", "comfortable"])?;
        if !chosen.zone.is_empty() && jiff::tz::TimeZone::get(&chosen.zone).is_err() {
            let allowed = "Europe/Berlin, Asia/Shanghai, UTC…".to_owned();
            return Err(DeskError::BadValue { what: "zone", value: chosen.zone, allowed });
        }
        // Which folder is watched is only ever the person's answer to a dialog.
        self.keep_settings(Settings { watch_folder: self.settings().watch_folder, ..chosen })
    }

    pub(crate) fn keep_settings(&self, chosen: Settings) -> Result<Settings, DeskError> {
        let text = serde_json::to_string(&chosen)?;
        self.store.write(|pen| pen.keep_setting("settings", &text))?;
        *self.words.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Words::of(&language(&chosen)));
        *self.settings.write().unwrap_or_else(PoisonError::into_inner) = chosen.clone();
        Ok(chosen)
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
