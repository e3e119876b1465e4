//! Mappings and lessons as files that people share.

use crate::{Desk, Face, error::DeskError, names::name_of, wire::*};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{fs, path::Path};
use tidewaiter_core::classify::Lesson;
use tidewaiter_feeds::Mapping;
use tidewaiter_store::MappingRow;

/// The newest version that is read, and the one that is written.
const VERSION: u32 = 1;
/// Bytes of the largest file that is opened.
const LARGEST: u64 = 4 << 20;

/// The beginning of a file of any version.
#[derive(Serialize, Deserialize)]
struct Marked {
    format: String,
    version: u32,
}

/// What a shared file holds.
trait Shared: Serialize + DeserializeOwned {
    /// What the file calls itself.
    const FORMAT: &'static str;
    /// `mappings`, `lessons`: what a person calls it.
    const WHAT: &'static str;
}

/// A file of mappings.
#[derive(Serialize, Deserialize)]
struct SharedMappings {
    mappings: Vec<SharedMapping>,
}

impl Shared for SharedMappings {
    const FORMAT: &'static str = "tidewaiter-mappings";
    const WHAT: &'static str = "mappings";
}

/// A file of lessons.
#[derive(Serialize, Deserialize)]
struct SharedLessons {
    lessons: Vec<Lesson>,
}

impl Shared for SharedLessons {
    const FORMAT: &'static str = "tidewaiter-lessons";
    const WHAT: &'static str = "lessons";
}

#[derive(Serialize)]
struct Marking<'a, T> {
    #[serde(flatten)]
    marked: Marked,
    #[serde(flatten)]
    shared: &'a T,
}

#[derive(Serialize, Deserialize)]
struct SharedMapping {
    fingerprint: String,
    name: String,
    #[serde(default)]
    header: Vec<String>,
    mapping: Mapping,
}

/// What is wrong with a shared file.
#[derive(Debug)]
pub(crate) enum NotShared {
    /// It is something else.
    Other,
    /// A newer program wrote it.
    Newer(u32),
    /// Something in it makes no sense: which place, and why.
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
        write(&path, &SharedMappings { mappings: vec![mapping] })?;
        Ok(Written { file: Some(path.display().to_string()), rows: 1 })
    }

    pub(crate) fn mapping_import(&self, _: Nothing, face: &dyn Face) -> Result<Mappings, DeskError> {
        let now = self.now().as_second();
        let mut rows = Vec::new();
        for path in face.pick_files() {
            let SharedMappings { mappings } = read(&path)?;
            for shared in mappings {
                self.sound(&shared).map_err(|why| broken::<SharedMappings>(&path, why))?;
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

    /// Writes everything that was taught where the person chooses.
    pub(crate) fn lessons_export(&self, _: Nothing, face: &dyn Face) -> Result<Written, DeskError> {
        let Some(path) = face.pick_save("lessons.tidewaiter-lessons.json") else {
            return Ok(Written { file: None, rows: 0 });
        };
        self.lessons_to(&path)
    }

    fn lessons_to(&self, path: &Path) -> Result<Written, DeskError> {
        let rows = self.store.read(|look| look.lessons())?;
        let lessons: Vec<Lesson> = rows.into_iter().map(|row| row.lesson).collect();
        let rows = u64::try_from(lessons.len()).unwrap_or(0);
        write(path, &SharedLessons { lessons })?;
        Ok(Written { file: Some(path.display().to_string()), rows })
    }

    /// Asks the person for lessons that somebody shared, and takes them in as one step.
    pub(crate) fn lessons_import(&self, ask: TaskId, face: &dyn Face) -> Result<Learned, DeskError> {
        let mut all = Vec::new();
        for path in face.pick_files() {
            let SharedLessons { lessons } = read(&path)?;
            for lesson in lessons {
                // Words of another version of the program are made what this one makes of them.
                let lesson = Lesson { words: Lesson::words_of(&lesson.words), ..lesson };
                if !lesson.is_sound() {
                    return Err(broken::<SharedLessons>(&path, format!("“{}”", lesson.words)));
                }
                all.push(lesson);
            }
        }
        self.learn(&ask.task, all, face)
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

fn write<T: Shared>(path: &Path, shared: &T) -> Result<(), DeskError> {
    let marked = Marked { format: T::FORMAT.to_owned(), version: VERSION };
    let text = serde_json::to_string_pretty(&Marking { marked, shared })? + "\n";
    fs::write(path, text).map_err(|err| DeskError::File { path: path.to_owned(), err })
}

fn read<T: Shared>(path: &Path) -> Result<T, DeskError> {
    let wrong = |err| DeskError::File { path: path.to_owned(), err };
    let not = |why| not_shared::<T>(path, why);
    if !path.is_file() || path.metadata().map_err(wrong)?.len() > LARGEST {
        return Err(not(NotShared::Other));
    }
    let text = fs::read(path).map_err(wrong)?;
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&text);
    let marked: Marked = serde_json::from_slice(text).map_err(|_| not(NotShared::Other))?;
    if marked.format != T::FORMAT {
        return Err(not(NotShared::Other));
    }
    if marked.version > VERSION {
        return Err(not(NotShared::Newer(marked.version)));
    }
    serde_json::from_slice(text).map_err(|err| broken::<T>(path, err.to_string()))
}

fn broken<T: Shared>(path: &Path, why: String) -> DeskError {
    not_shared::<T>(path, NotShared::Broken(why))
}

fn not_shared<T: Shared>(path: &Path, why: NotShared) -> DeskError {
    DeskError::NotShared { file: name_of(path), what: T::WHAT, why }
}
