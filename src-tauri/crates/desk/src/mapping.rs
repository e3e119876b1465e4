//! Mappings: how files of one header are read, and how that is remembered.

use crate::{
    Desk, Face,
    at_hand::{AtHand, Reading},
    error::DeskError,
    wire::*,
    words::dashed,
};
use jiff::{Timestamp, tz};
use tidewaiter_feeds::{self as feeds, Mapping};
use tidewaiter_store::{MappingRow, Writer};

/// Cells of a header that are kept to show it.
const SHOWN: usize = 4;
/// Characters of a mapping's name.
const LONGEST: usize = 120;

/// A file that was looked at.
pub(crate) struct Looked {
    /// Ready to be read.
    pub(crate) feed: feeds::Feed,
    /// What a mapping for files like it is remembered under.
    pub(crate) fingerprint: String,
    /// What was settled over what is guessed.
    pub(crate) mapped: Mapped,
}

/// What was settled about a file over what is guessed.
pub(crate) enum Mapped {
    /// Nothing.
    Guessed,
    /// For earlier files with this header.
    Remembered { id: i64, name: String, mapping: Mapping },
    /// By the person, for this file.
    Chosen(Mapping),
}

impl Mapped {
    fn mapping(&self) -> Option<&Mapping> {
        match self {
            Mapped::Guessed => None,
            Mapped::Remembered { mapping, .. } | Mapped::Chosen(mapping) => Some(mapping),
        }
    }

    /// The name of the remembered mapping.
    pub(crate) fn name(&self) -> Option<String> {
        match self {
            Mapped::Remembered { name, .. } => Some(name.clone()),
            Mapped::Guessed | Mapped::Chosen(_) => None,
        }
    }

    /// Remembers what the person settled, once a file was brought in that way.
    pub(crate) fn keep(
        &self,
        pen: &Writer<'_>,
        fingerprint: &str,
        file: &str,
        header: &[String],
        now: Timestamp,
    ) -> Result<(), DeskError> {
        let mapping = match self {
            Mapped::Guessed => return Ok(()),
            Mapped::Remembered { id, .. } => return Ok(pen.use_mapping(*id, now.as_second())?),
            Mapped::Chosen(mapping) => mapping,
        };
        let known = pen.mapping_for(fingerprint)?;
        if mapping.is_empty() {
            // They went back to what is guessed.
            return known
                .map_or(Ok(()), |known| pen.drop_mapping(known.id).map(drop).map_err(DeskError::from));
        }
        let shown: Vec<&String> = header.iter().filter(|cell| !cell.is_empty()).take(SHOWN).collect();
        Ok(pen.keep_mapping(&MappingRow {
            id: 0,
            fingerprint: fingerprint.to_owned(),
            name: known.map_or_else(|| file.to_owned(), |known| known.name),
            header: serde_json::to_string(&shown)?,
            mapping: serde_json::to_string(mapping)?,
            used_at: now.as_second(),
        })?)
    }
}

/// A file's header, cell by cell. A column without a name is called by what it holds, so that it can be found again.
pub(crate) fn header_cells(about: &feeds::About) -> Vec<String> {
    let cell = |column: &feeds::ColumnGuess| match (&column.header, column.field) {
        (header, Some(field)) if header.is_empty() => field.id().to_owned(),
        (header, _) => header.clone(),
    };
    about.columns.iter().map(cell).collect()
}

impl Desk {
    /// Looks at a file: as the person wants it, else as files like it were read before, else as it looks.
    pub(crate) fn look_at(&self, it: &AtHand, kind: Option<feeds::Kind>) -> Result<Looked, DeskError> {
        let look = |mapping: &Mapping| {
            let options = feeds::Options { kind, password: it.password.clone(), mapping: mapping.clone() };
            feeds::look(it.source()?, &options)
                .map_err(|refusal| DeskError::Refused { file: it.name(), refusal })
        };
        if let (Some(fingerprint), Reading::Chosen(mapping)) = (&it.fingerprint, &it.reading)
            && !mapping.is_empty()
        {
            let (fingerprint, mapped) = (fingerprint.clone(), Mapped::Chosen(mapping.clone()));
            return Ok(Looked { feed: look(mapping)?, fingerprint, mapped });
        }
        let plain = look(&Mapping::default())?;
        let fingerprint = plain.about.fingerprint.clone();
        let mut mapped = self.mapped(it, &fingerprint)?;
        if let Mapped::Remembered { mapping, .. } = &mut mapped
            && plain.about.own_columns > 0
        {
            // The desk wrote the file itself: its cells are those of the old one, its container is not.
            let own =
                Mapping { encoding: None, delimiter: None, sheet: None, header_row: None, ..mapping.clone() };
            *mapping = own;
        }
        let feed = match mapped.mapping().filter(|mapping| !mapping.is_empty()) {
            Some(mapping) => look(mapping)?,
            None => plain,
        };
        Ok(Looked { feed, fingerprint, mapped })
    }

    fn mapped(&self, it: &AtHand, fingerprint: &str) -> Result<Mapped, DeskError> {
        Ok(match &it.reading {
            Reading::Chosen(mapping) => Mapped::Chosen(mapping.clone()),
            Reading::Named(id, name, mapping) => {
                Mapped::Remembered { id: *id, name: name.clone(), mapping: mapping.clone() }
            }
            Reading::AsEver => match self.store.read(|look| look.mapping_for(fingerprint))? {
                Some(row) => Mapped::Remembered {
                    id: row.id,
                    mapping: serde_json::from_str(&row.mapping)?,
                    name: row.name,
                },
                None => Mapped::Guessed,
            },
        })
    }

    /// The remembered mapping of that name.
    pub(crate) fn named(&self, name: &str) -> Result<Reading, DeskError> {
        let rows = self.store.read(|look| look.mappings())?;
        match rows.iter().find(|row| row.name == name) {
            Some(row) => Ok(Reading::Named(row.id, row.name.clone(), serde_json::from_str(&row.mapping)?)),
            None if rows.is_empty() => Err(DeskError::NoMappings(name.to_owned())),
            None => Err(DeskError::BadValue {
                what: "mapping",
                value: name.to_owned(),
                allowed: rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>().join(", "),
            }),
        }
    }

    pub(crate) fn mapping_choices(&self, _: Nothing, _: &dyn Face) -> Result<MappingChoices, DeskError> {
        let feeds::Choices { encodings, delimiters, currencies } = feeds::Choices::all();
        let mut zones: Vec<String> = tz::db().available().map(|zone| zone.to_string()).collect();
        // The others are old names of the same zones, and offsets.
        zones.retain(|zone| zone == "UTC" || zone.contains('/') && !zone.starts_with("Etc/"));
        zones.sort_unstable();
        let field = |field: &feeds::Field| FieldChoice {
            id: *field,
            text: self.field_text(*field),
            events: field.is_event(),
        };
        Ok(MappingChoices {
            fields: feeds::Field::ALL.iter().map(field).collect(),
            encodings,
            delimiters: delimiters.into_iter().map(String::from).collect(),
            currencies: currencies.into_iter().map(str::to_owned).collect(),
            zones,
        })
    }

    pub(crate) fn mappings(&self, _: Nothing, _: &dyn Face) -> Result<Mappings, DeskError> {
        let now = self.now();
        let rows = self.store.read(|look| look.mappings())?;
        let lines = rows.into_iter().map(|row| {
            Ok(MappingLine {
                id: row.id,
                name: row.name,
                header: serde_json::from_str::<Vec<String>>(&row.header)?.join(" · "),
                used: self.moment(row.used_at, now),
            })
        });
        Ok(Mappings { mappings: lines.collect::<Result<_, DeskError>>()? })
    }

    pub(crate) fn mapping_name(&self, ask: MappingName, face: &dyn Face) -> Result<Mappings, DeskError> {
        let name: String = ask.name.split_whitespace().collect::<Vec<_>>().join(" ");
        let name: String = name.chars().take(LONGEST).collect();
        if name.is_empty() {
            return Err(DeskError::NoName);
        }
        if !self.store.write(|pen| pen.name_mapping(ask.id, &name))? {
            return Err(DeskError::UnknownMapping);
        }
        self.mappings(Nothing {}, face)
    }

    pub(crate) fn mapping_forget(&self, ask: MappingId, face: &dyn Face) -> Result<Mappings, DeskError> {
        if !self.store.write(|pen| pen.drop_mapping(ask.id))? {
            return Err(DeskError::UnknownMapping);
        }
        self.mappings(Nothing {}, face)
    }

    /// A field's name in the desk's language.
    pub(crate) fn field_text(&self, field: feeds::Field) -> String {
        self.words().say(&format!("field-{}", dashed(field.id())))
    }

    /// A zone that the desk knows.
    pub(crate) fn known_zone(&self, zone: &str) -> Result<(), DeskError> {
        if tz::TimeZone::get(zone).is_ok() {
            return Ok(());
        }
        let allowed = "Europe/Berlin, Asia/Shanghai, UTC…".to_owned();
        Err(DeskError::BadValue { what: "zone", value: zone.to_owned(), allowed })
    }
}
