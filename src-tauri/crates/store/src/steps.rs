use crate::{Reader, StoreError, Writer};
use rusqlite::{OptionalExtension, Row, params};

/// One decision in the log. Times are Unix seconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRow {
    /// Its id; later steps have greater ones.
    pub id: i64,
    /// When.
    pub at: i64,
    /// Who.
    pub actor: String,
    /// `resolve`, `snooze`, `wait`, `reopen`, `note`, `tag`, `untag`, `claim`, `mute`, `unmute`, `settings`, `prompt`, `teach`, `forget`, `import`, `import_undo`.
    pub kind: String,
    /// JSON: what its sentence is made of.
    pub words: String,
    /// Rows.
    pub changed: u32,
    /// When it was taken back.
    pub undone_at: Option<i64>,
}

/// What one row of a step was before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// `case`, `note`, `tag`, `prompt`, `lesson`, `own`, `setting`; `swept`: a case as it was before a lesson changed what the rules say of it.
    pub entity: String,
    /// The row's key within its kind.
    pub key: String,
    /// The shipment it belongs to.
    pub shipment: Option<i64>,
    /// JSON; None: was not there.
    pub before: Option<String>,
    /// JSON; None: is not there.
    pub after: Option<String>,
}

/// A note. Times are Unix seconds.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct NoteRow {
    /// Its id.
    pub id: i64,
    /// The shipment.
    pub shipment: i64,
    /// When.
    pub at: i64,
    /// The words.
    pub text: String,
}

const COLUMNS: &str = "s.id, s.at, s.actor, s.kind, s.words, s.changed, s.undone_at";

impl Reader<'_> {
    /// The newest steps, newest first.
    pub fn steps(&self, limit: u32) -> Result<Vec<StepRow>, StoreError> {
        self.step_rows(
            &format!("SELECT {COLUMNS} FROM steps s ORDER BY s.id DESC LIMIT ?1"),
            i64::from(limit),
        )
    }

    /// The steps that touched a shipment, newest first.
    pub fn steps_of(&self, shipment: i64) -> Result<Vec<StepRow>, StoreError> {
        let query = format!(
            "SELECT DISTINCT {COLUMNS} FROM step_images i JOIN steps s ON s.id = i.step_id
             WHERE i.shipment_id = ?1 ORDER BY s.id DESC LIMIT 200"
        );
        self.step_rows(&query, shipment)
    }

    /// One step.
    pub fn step(&self, id: i64) -> Result<Option<StepRow>, StoreError> {
        Ok(self.step_rows(&format!("SELECT {COLUMNS} FROM steps s WHERE s.id = ?1"), id)?.pop())
    }

    /// The newest decision of a person that stands; imports are no decisions.
    pub fn step_to_undo(&self) -> Result<Option<StepRow>, StoreError> {
        let query = format!(
            "SELECT {COLUMNS} FROM steps s WHERE s.undone_at IS NULL AND s.kind NOT IN ('import', 'import_undo')
             ORDER BY s.id DESC LIMIT ?1"
        );
        Ok(self.step_rows(&query, 1)?.pop())
    }

    /// The oldest of the decisions that were taken back with nothing decided, and no import taken back, since.
    pub fn step_to_redo(&self) -> Result<Option<StepRow>, StoreError> {
        let query = format!(
            "SELECT {COLUMNS} FROM steps s WHERE s.undone_at IS NOT NULL AND s.kind <> 'import'
               AND s.id > (SELECT coalesce(max(id), 0) FROM steps WHERE undone_at IS NULL AND kind <> 'import')
             ORDER BY s.id LIMIT ?1"
        );
        Ok(self.step_rows(&query, 1)?.pop())
    }

    /// The images of a step.
    pub fn images(&self, step: i64) -> Result<Vec<Image>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT entity, key, shipment_id, before, after FROM step_images WHERE step_id = ?1 ORDER BY entity, key",
        )?;
        let image = |row: &Row<'_>| {
            Ok(Image {
                entity: row.get(0)?,
                key: row.get(1)?,
                shipment: row.get(2)?,
                before: row.get(3)?,
                after: row.get(4)?,
            })
        };
        let rows = query.query_map([step], image)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A note by its id.
    pub fn note(&self, id: i64) -> Result<Option<NoteRow>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT id, shipment_id, at, text FROM notes WHERE id = ?1")?;
        Ok(query.query_row([id], note).optional()?)
    }

    /// The notes on a shipment, newest first.
    pub fn notes(&self, shipment: i64) -> Result<Vec<NoteRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, shipment_id, at, text FROM notes WHERE shipment_id = ?1 ORDER BY id DESC",
        )?;
        let rows = query.query_map([shipment], note)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn step_rows(&self, query: &str, parameter: i64) -> Result<Vec<StepRow>, StoreError> {
        let mut query = self.connection.prepare_cached(query)?;
        let rows = query.query_map([parameter], step)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Writes a step into the log; answers its id.
    pub fn log_step(
        &self,
        at: i64,
        actor: &str,
        kind: &str,
        words: &str,
        images: &[Image],
    ) -> Result<i64, StoreError> {
        let mut insert = self.transaction.prepare_cached(
            "INSERT INTO steps (at, actor, kind, words, changed) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        let changed = u32::try_from(images.len()).unwrap_or(u32::MAX);
        let step = insert.insert(params![at, actor, kind, words, changed])?;
        let mut insert = self.transaction.prepare_cached(
            "INSERT INTO step_images (step_id, entity, key, shipment_id, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?;
        for image in images {
            insert.execute(params![
                step,
                image.entity,
                image.key,
                image.shipment,
                image.before,
                image.after
            ])?;
        }
        Ok(step)
    }

    /// Marks a step as taken back, or as done again.
    pub fn mark_step(&self, step: i64, undone_at: Option<i64>) -> Result<(), StoreError> {
        let mut update = self.transaction.prepare_cached("UPDATE steps SET undone_at = ?2 WHERE id = ?1")?;
        update.execute(params![step, undone_at])?;
        Ok(())
    }

    /// Keeps a note under its own id, or a new one for id 0; answers the id.
    pub fn keep_note(&self, note: &NoteRow) -> Result<i64, StoreError> {
        let mut insert = self.transaction.prepare_cached(
            "INSERT OR REPLACE INTO notes (id, shipment_id, at, text) VALUES (?1, ?2, ?3, ?4)",
        )?;
        let id = (note.id != 0).then_some(note.id);
        Ok(insert.insert(params![id, note.shipment, note.at, note.text])?)
    }

    /// Takes a note away.
    pub fn drop_note(&self, id: i64) -> Result<(), StoreError> {
        self.transaction.prepare_cached("DELETE FROM notes WHERE id = ?1")?.execute([id])?;
        Ok(())
    }
}

fn step(row: &Row<'_>) -> rusqlite::Result<StepRow> {
    Ok(StepRow {
        id: row.get(0)?,
        at: row.get(1)?,
        actor: row.get(2)?,
        kind: row.get(3)?,
        words: row.get(4)?,
        changed: row.get(5)?,
        undone_at: row.get(6)?,
    })
}

fn note(row: &Row<'_>) -> rusqlite::Result<NoteRow> {
    Ok(NoteRow { id: row.get(0)?, shipment: row.get(1)?, at: row.get(2)?, text: row.get(3)? })
}
