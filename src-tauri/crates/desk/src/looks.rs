//! How the window looks: kept beside the desk file, since it changes with every move and decides nothing.

use crate::{Desk, Face, about::one_of, error::DeskError, wire::*};
use tidewaiter_store::Store;

/// The ending of its file.
const ENDING: &str = "looks.json";

impl Desk {
    pub(crate) fn looks(&self) -> Looks {
        let kept = self.store.beside(ENDING);
        kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }

    pub(crate) fn looks_set(&self, chosen: Looks, face: &dyn Face) -> Result<Looks, DeskError> {
        one_of("theme", &chosen.theme, &["system", "light", "dark"])?;
        one_of("density", &chosen.density, &["compact", "comfortable"])?;
        self.store.keep_beside(ENDING, &serde_json::to_string(&chosen)?)?;
        face.dress(&chosen.theme);
        Ok(chosen)
    }
}

/// A desk of an older version has its looks among its settings: they are taken over once.
pub(crate) fn take_over(store: &Store, settings: &str) {
    let old: serde_json::Value = serde_json::from_str(settings).unwrap_or_default();
    if old.get("theme").is_none() || store.path_beside(ENDING).exists() {
        return;
    }
    let looks: Looks = serde_json::from_value(old).unwrap_or_default();
    let kept = serde_json::to_string(&looks).map(|text| store.keep_beside(ENDING, &text));
    if !matches!(kept, Ok(Ok(()))) {
        tracing::warn!("how the window looked could not be taken over");
    }
}
