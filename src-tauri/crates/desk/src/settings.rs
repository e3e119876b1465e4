//! What the seller chose, as far as words and outcomes follow from it. Each change is a step, a setting an image.

use crate::{
    Desk, Face,
    about::one_of,
    error::DeskError,
    language, named_language,
    tongue::TONGUES,
    triage::StepWords,
    wire::*,
    words::{Words, args, dashed},
};
use serde_json::{Map, Value};
use std::sync::{Arc, PoisonError};
use tidewaiter_store::{Image, Reader, Writer};

/// Its key in the file.
pub(crate) const SETTINGS: &str = "settings";

impl Desk {
    pub(crate) fn settings_set(&self, chosen: Settings, face: &dyn Face) -> Result<SettingsSet, DeskError> {
        // A language that the surroundings name is spoken, never kept.
        let language = if named_language().is_some() { self.settings().language } else { chosen.language };
        let chosen = Settings { language, ..chosen };
        let tags: Vec<&str> = [""].into_iter().chain(TONGUES.iter().map(|it| it.tag)).collect();
        one_of("language", &chosen.language, &tags)?;
        if !chosen.zone.is_empty() && jiff::tz::TimeZone::get(&chosen.zone).is_err() {
            let allowed = "Europe/Berlin, Asia/Shanghai, UTC…".to_owned();
            return Err(DeskError::BadValue { what: "zone", value: chosen.zone, allowed });
        }
        // Which folder is watched is only ever the person's answer to a dialog.
        self.keep_settings(Settings { watch_folder: self.settings().watch_folder, ..chosen }, face)
    }

    /// Keeps what has changed, as one step.
    pub(crate) fn keep_settings(&self, chosen: Settings, face: &dyn Face) -> Result<SettingsSet, DeskError> {
        let mut done = self.store.write(|pen| {
            let (before, after) = (fields(&settings_of(pen)?)?, fields(&chosen)?);
            let changed: Vec<_> =
                after.iter().filter(|(key, value)| before.get(*key) != Some(value)).collect();
            let images = changed.iter().map(|(key, value)| image(key, before.get(*key), value));
            let images = images.collect::<Result<Vec<_>, DeskError>>()?;
            let set: Map<String, Value> =
                changed.into_iter().map(|(key, value)| (key.clone(), value.clone())).collect();
            keep(pen, &chosen)?;
            let words = StepWords { name: Some(serde_json::to_string(&set)?), ..StepWords::default() };
            self.log("settings", &images, words, pen, self.now())
        })?;
        self.go_by_settings(&chosen);
        // In the language that was chosen just now.
        if let Some(step) = done.step
            && let Some(row) = self.store.read(|look| look.step(step))?
        {
            done.text = self.step_words(&row);
        }
        self.changed(0, face);
        Ok(SettingsSet { settings: chosen, done })
    }

    /// Goes by what stands in the file now: a step was taken back, or another program changed it.
    pub(crate) fn read_settings_again(&self) -> Result<(), DeskError> {
        let kept = self.store.read(settings_of)?;
        if kept != self.settings() {
            self.go_by_settings(&kept);
        }
        Ok(())
    }

    fn go_by_settings(&self, chosen: &Settings) {
        *self.words.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Words::of(&language(chosen)));
        *self.settings.write().unwrap_or_else(PoisonError::into_inner) = chosen.clone();
    }

    /// What a step set: `time zone Europe/Berlin, currency EUR`.
    pub(crate) fn settings_told(&self, set: &str) -> String {
        let words = self.words();
        let set: Map<String, Value> = serde_json::from_str(set).unwrap_or_default();
        let told = set.iter().map(|(key, value)| {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let value = match key.as_str() {
                "language" if !value.is_empty() => {
                    let tongue = TONGUES.iter().find(|tongue| tongue.tag == value);
                    tongue.map_or(value, |tongue| tongue.name.to_owned())
                }
                "notify" => words.say(&format!("setting-notify-{value}")),
                _ if value.is_empty() => words.say(&format!("setting-no-{}", dashed(key))),
                _ => value,
            };
            words.tell(&format!("setting-{}", dashed(key)), &args([("value", value.into())]))
        });
        told.collect::<Vec<_>>().join(&words.say("list-comma"))
    }
}

/// As the file has them.
pub(crate) fn settings_of(look: &Reader<'_>) -> Result<Settings, DeskError> {
    let text = look.setting(SETTINGS)?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

/// Puts one setting back, or again to what a step made it; false where it is something else by now.
pub(crate) fn retrace(
    pen: &Writer<'_>,
    image: &Image,
    stands: Option<&str>,
    wanted: Option<&str>,
) -> Result<bool, DeskError> {
    let mut settings = fields(&settings_of(pen)?)?;
    let value = |text: Option<&str>| text.map(serde_json::from_str::<Value>).transpose();
    if settings.get(&image.key) != value(stands)?.as_ref() {
        return Ok(false);
    }
    settings.insert(image.key.clone(), value(wanted)?.unwrap_or_default());
    keep(pen, &serde_json::from_value(Value::Object(settings))?)?;
    Ok(true)
}

fn keep(pen: &Writer<'_>, settings: &Settings) -> Result<(), DeskError> {
    Ok(pen.keep_setting(SETTINGS, &serde_json::to_string(settings)?)?)
}

fn fields(settings: &Settings) -> Result<Map<String, Value>, DeskError> {
    match serde_json::to_value(settings)? {
        Value::Object(fields) => Ok(fields),
        _ => Ok(Map::new()),
    }
}

fn image(key: &str, before: Option<&Value>, after: &Value) -> Result<Image, DeskError> {
    Ok(Image {
        entity: "setting".to_owned(),
        key: key.to_owned(),
        shipment: None,
        before: before.map(serde_json::to_string).transpose()?,
        after: Some(serde_json::to_string(after)?),
    })
}
