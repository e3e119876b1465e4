//! Care of the desk file, and questions about texts.

use crate::{Desk, Face, error::DeskError, wire::*};
use std::path::Path;
use tidewaiter_core::{classify::Lexicon, record::EventCode};

impl Desk {
    pub(crate) fn backup(&self, _: Nothing, face: &dyn Face) -> Result<Written, DeskError> {
        let day = self.now().to_zoned(self.zone()).date();
        match face.pick_save(&format!("tidewaiter-{day}.desk")) {
            Some(path) => self.backup_to(&path, face),
            None => Ok(Written { file: None, rows: 0 }),
        }
    }

    fn backup_to(&self, path: &Path, face: &dyn Face) -> Result<Written, DeskError> {
        if path == self.store.path() {
            let err = std::io::Error::new(std::io::ErrorKind::AlreadyExists, "the desk itself lies there");
            return Err(DeskError::File { path: path.to_owned(), err });
        }
        let bytes = self.store.backup(path)?;
        let now = self.now().as_second();
        self.store.write(|pen| pen.keep_setting("last_backup", &now.to_string()))?;
        self.changed(0, face);
        Ok(Written { file: Some(path.display().to_string()), rows: bytes })
    }

    pub(crate) fn check(&self, _: Nothing, _: &dyn Face) -> Result<CheckReport, DeskError> {
        let sound = self.store.check()?;
        Ok(CheckReport {
            sound: sound.problems.is_empty(),
            problems: sound.problems,
            orders: sound.orders,
            shipments: sound.shipments,
            events: sound.events,
            phrases: sound.phrases,
        })
    }

    pub(crate) fn classify(&self, ask: ClassifyAsk, _: &dyn Face) -> Result<Classified, DeskError> {
        let taught = self.store.read(|look| self.taught(look))?;
        let readings = ask.lines.into_iter().map(|line| {
            let mut parts = line.split('\t');
            let text = parts.next().unwrap_or_default().to_owned();
            let code = parts.next().filter(|code| !code.is_empty()).map(|code| EventCode {
                scheme: parts.next().unwrap_or_default().to_owned(),
                code: code.to_owned(),
            });
            let reading = Lexicon::builtin().read_as_taught(&text, code.as_ref(), &taught);
            ReadingLine {
                text,
                stage: reading.stage,
                signal: reading.signal,
                confidence: reading.confidence,
                rule: reading.rule,
            }
        });
        Ok(Classified { readings: readings.collect() })
    }
}
