//! Mappings as files that people share.

use crate::{Desk, Face, error::DeskError, names::name_of, wire::*};
use serde::{Deserialize, Serialize};
use std::{fs, path::Path};
use tidewaiter_feeds::Mapping;
use tidewaiter_store::MappingRow;

/// What the file calls itself.
const FORMAT: &str = "tidewaiter-mappings";
/// The newest version that is read, and the one that is written.
const VERSION: u32 = 1;
/// Bytes of the largest file that is opened.
const LARGEST: u64 = 4 << 20;

/// A file of mappings.
#[derive(Serialize, Deserialize)]
struct Shared {
    format: String,
    version: u32,
    mappings: Vec<SharedMapping>,
}

/// The beginning of a file of any version.
#[derive(Deserialize)]
struct Marked {
    format: String,
    version: u32,
}

#[derive(Serialize, Deserialize)]
struct SharedMapping {
    fingerprint: String,
    name: String,
    #[serde(default)]
    header: Vec<String>,
    mapping: Mapping,
}

/// What is wrong with a file of mappings.
#[derive(Debug)]
pub(crate) enum NotShared {
    /// It holds no mappings.
    Other,
    /// A newer program wrote it.
    Newer(u32),
    /// A mapping in it makes no sense: which place, and why.
    Broken(String),
}

impl Desk {
    pub(crate) fn mapping_export(&self, ask: MappingId, face: &dyn Face) -> Result<Written, DeskError> {
        let row = self.store.read(|look| look.mapping(ask.id))?.ok_or(DeskError::UnknownMapping)?;
        let stem: String = row
            .name
            .chars()
            .map(|c| if c.is_alphanumeric() || "-_. ".contains(c) { c } else { '_' })
            .collect();
        let Some(path) = face.pick_save(&format!("{stem}.tidewaiter-mapping.json")) else {
            return Ok(Written { file: None, rows: 0 });
        };
        let mapping = SharedMapping {
            fingerprint: row.fingerprint,
            name: row.name,
            header: serde_json::from_str(&row.header)?,
            mapping: serde_json::from_str(&row.mapping)?,
        };
        let shared = Shared { format: FORMAT.to_owned(), version: VERSION, mappings: vec![mapping] };
        let text = serde_json::to_string_pretty(&shared)? + "\n";
        fs::write(&path, text).map_err(|err| DeskError::File { path: path.clone(), err })?;
        Ok(Written { file: Some(path.display().to_string()), rows: 1 })
    }

    pub(crate) fn mapping_import(&self, _: Nothing, face: &dyn Face) -> Result<Mappings, DeskError> {
        let now = self.now().as_second();
        let mut rows = Vec::new();
        for path in face.pick_files() {
            for shared in self.shared(&path)? {
                rows.push(MappingRow {
                    id: 0,
                    fingerprint: shared.fingerprint,
                    name: shared.name,
                    header: serde_json::to_string(&shared.header)?,
                    mapping: serde_json::to_string(&shared.mapping)?,
                    used_at: now,
                });
            }
        }
        self.store.write(|pen| rows.iter().try_for_each(|row| pen.keep_mapping(row)))?;
        self.mappings(Nothing {}, face)
    }

    fn shared(&self, path: &Path) -> Result<Vec<SharedMapping>, DeskError> {
        let wrong = |err| DeskError::File { path: path.to_owned(), err };
        let not = |why| DeskError::NotShared { file: name_of(path), why };
        if !path.is_file() || path.metadata().map_err(wrong)?.len() > LARGEST {
            return Err(not(NotShared::Other));
        }
        let text = fs::read(path).map_err(wrong)?;
        let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&text);
        let marked: Marked = serde_json::from_slice(text).map_err(|_| not(NotShared::Other))?;
        if marked.format != FORMAT {
            return Err(not(NotShared::Other));
        }
        if marked.version > VERSION {
            return Err(not(NotShared::Newer(marked.version)));
        }
        let shared: Shared =
            serde_json::from_slice(text).map_err(|err| not(NotShared::Broken(err.to_string())))?;
        for mapping in &shared.mappings {
            self.sound(mapping).map_err(|why| not(NotShared::Broken(why)))?;
        }
        Ok(shared.mappings)
    }

    fn sound(&self, it: &SharedMapping) -> Result<(), String> {
        if it.fingerprint.len() != 16 || !it.fingerprint.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(format!("fingerprint “{}”", it.fingerprint));
        }
        if it.name.trim().is_empty() {
            return Err("name “”".to_owned());
        }
        match &it.mapping.zone {
            Some(zone) if self.known_zone(zone).is_err() => Err(format!("zone “{zone}”")),
            _ => Ok(()),
        }
    }
}
