//! Notes on shipments.

use crate::{Desk, Face, error::DeskError, triage::StepWords, wire::*};
use jiff::Timestamp;
use tidewaiter_store::{Image, NoteRow, Writer};

impl Desk {
    pub(crate) fn note(&self, ask: NoteAsk, face: &dyn Face) -> Result<Done, DeskError> {
        let text = ask.text.trim();
        let now = self.now();
        if text.is_empty() {
            return Err(DeskError::BadValue {
                what: "note", value: String::new(), allowed: "…".to_owned()
            });
        }
        let done = self.store.write(|pen| {
            let mut images = Vec::new();
            for id in &ask.ids {
                self.number_of(pen, *id)?;
                images.push(self.noted(pen, *id, text, now)?);
            }
            self.log("note", &images, StepWords::default(), pen, now)
        })?;
        self.changed(0, face);
        Ok(done)
    }

    /// Writes a note.
    pub(crate) fn noted(
        &self,
        pen: &Writer<'_>,
        shipment: i64,
        text: &str,
        now: Timestamp,
    ) -> Result<Image, DeskError> {
        let mut note = NoteRow { id: 0, shipment, at: now.as_second(), text: text.to_owned() };
        note.id = pen.keep_note(&note)?;
        Ok(Image {
            entity: "note".to_owned(),
            key: note.id.to_string(),
            shipment: Some(shipment),
            before: None,
            after: Some(serde_json::to_string(&note)?),
        })
    }
}
