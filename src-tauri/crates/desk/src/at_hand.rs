//! Files and pasted texts that a person put at hand, each known to a face by its handle alone.

use crate::{Desk, bring_in, error::DeskError, lock, names::name_of, wire::PickedFile};
use sha2::{Digest, Sha256};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use tidewaiter_feeds::{Mapping, Source};

/// A file or a text at hand, and how the person wants it read. Lives as long as the program runs, and on no disk.
#[derive(Clone)]
pub(crate) struct AtHand {
    what: What,
    /// How to read it.
    pub(crate) reading: Reading,
    /// For a protected workbook.
    pub(crate) password: Option<String>,
    /// Of its header, once it was looked at without a mapping: reading it again need not look twice.
    pub(crate) fingerprint: Option<String>,
}

#[derive(Debug, Clone)]
enum What {
    File(PathBuf),
    Text { name: String, text: Arc<str> },
}

/// How a person wants a file read.
#[derive(Debug, Clone)]
pub(crate) enum Reading {
    /// As files with its header were read before, else as it looks.
    AsEver,
    /// As they settled for this file.
    Chosen(Mapping),
    /// With the remembered mapping of that id and name, whatever its header.
    Named(i64, String, Mapping),
}

impl AtHand {
    /// A file.
    pub(crate) fn file(path: &Path) -> AtHand {
        AtHand {
            what: What::File(path.to_owned()),
            reading: Reading::AsEver,
            password: None,
            fingerprint: None,
        }
    }

    /// A text with its name.
    pub(crate) fn text(name: String, text: String) -> AtHand {
        let what = What::Text { name, text: text.into() };
        AtHand { what, reading: Reading::AsEver, password: None, fingerprint: None }
    }

    /// The same, to be read in that way.
    pub(crate) fn read_as(self, reading: Reading) -> AtHand {
        AtHand { reading, ..self }
    }

    /// The name for people.
    pub(crate) fn name(&self) -> String {
        match &self.what {
            What::File(path) => name_of(path),
            What::Text { name, .. } => name.clone(),
        }
    }

    /// Its bytes, to be read.
    pub(crate) fn source(&self) -> Result<Source, DeskError> {
        match &self.what {
            What::File(path) => {
                Source::from_path(path).map_err(|err| DeskError::File { path: path.clone(), err })
            }
            What::Text { text, .. } => Ok(Source::Bytes(text.as_bytes().to_vec())),
        }
    }

    /// The SHA-256 of its bytes, as hexadecimal digits.
    pub(crate) fn digest(&self, stopped: impl Fn() -> bool) -> Result<String, DeskError> {
        match &self.what {
            What::File(path) => bring_in::sha256(path, stopped),
            What::Text { text, .. } => Ok(bring_in::hexadecimal(&Sha256::digest(text.as_bytes()))),
        }
    }

    fn size(&self) -> u64 {
        match &self.what {
            What::File(path) => std::fs::metadata(path).map_or(0, |about| about.len()),
            What::Text { text, .. } => u64::try_from(text.len()).unwrap_or(u64::MAX),
        }
    }

    /// As a face knows it.
    pub(crate) fn picked(&self, handle: u32) -> PickedFile {
        PickedFile { handle, name: self.name(), size: self.size() }
    }
}

impl Desk {
    /// Puts something at hand.
    pub(crate) fn hand(&self, it: AtHand) -> PickedFile {
        let mut picked = lock(&self.picked);
        let file = it.picked(u32::try_from(picked.len()).unwrap_or(u32::MAX));
        picked.push(it);
        file
    }

    /// What a handle stands for.
    pub(crate) fn picked(&self, handle: u32) -> Result<AtHand, DeskError> {
        let found = usize::try_from(handle).ok().and_then(|at| lock(&self.picked).get(at).cloned());
        found.ok_or(DeskError::UnknownHandle(handle))
    }

    /// Remembers what its header is.
    pub(crate) fn recognise(&self, handle: u32, fingerprint: &str) {
        let mut picked = lock(&self.picked);
        if let Some(it) = usize::try_from(handle).ok().and_then(|at| picked.get_mut(at)) {
            it.fingerprint = Some(fingerprint.to_owned());
        }
    }

    /// Remembers how a person wants it read.
    pub(crate) fn settle(
        &self,
        handle: u32,
        reading: Reading,
        password: Option<String>,
    ) -> Result<AtHand, DeskError> {
        let mut picked = lock(&self.picked);
        let found = usize::try_from(handle).ok().and_then(|at| picked.get_mut(at));
        let it = found.ok_or(DeskError::UnknownHandle(handle))?;
        it.reading = reading;
        it.password = password.or(it.password.take());
        Ok(it.clone())
    }
}
