//! Where the bytes come from.

use flate2::read::{DeflateDecoder, MultiGzDecoder};
use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    path::Path,
    sync::Arc,
};

/// A file's bytes: in memory, or on disk and read as they are needed.
#[derive(Debug)]
pub enum Source {
    /// Pasted, dropped, or small.
    Bytes(Vec<u8>),
    /// A regular file.
    File(File),
}

impl Source {
    /// Opens a regular file; symbolic links are followed.
    ///
    /// # Errors
    /// Those of the file system, and for what is not a regular file: opening a pipe would wait for ever.
    pub fn from_path(path: &Path) -> io::Result<Source> {
        if !path.metadata()?.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a regular file"));
        }
        Ok(Source::File(File::open(path)?))
    }

    /// Shares the bytes among several readers.
    pub(crate) fn keep(self) -> io::Result<Kept> {
        Ok(match self {
            Source::Bytes(bytes) => Kept::Bytes(Arc::from(bytes)),
            Source::File(file) => {
                let length = file.metadata()?.len();
                Kept::File(Arc::new(file), length)
            }
        })
    }
}

/// Bytes that can be read again from the start.
#[derive(Debug, Clone)]
pub(crate) enum Kept {
    Bytes(Arc<[u8]>),
    File(Arc<File>, u64),
    /// A piece of another file, unpacked as it is read, so that it is never held as a whole.
    Packed(Arc<Packed>),
}

/// A packed piece of a file.
#[derive(Debug)]
pub(crate) struct Packed {
    /// The file.
    pub file: Kept,
    /// First byte of the piece.
    pub start: u64,
    /// Its bytes.
    pub packed: u64,
    /// How it is packed.
    pub method: Method,
    /// Its bytes once it is unpacked.
    pub length: u64,
}

/// How a piece is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    Stored,
    Deflated,
    Gzip,
}

impl Packed {
    fn unpacked(&self) -> Box<dyn Read + Send> {
        let piece = Reader { kept: self.file.clone(), at: self.start, inflated: None }.take(self.packed);
        match self.method {
            Method::Stored => Box::new(piece),
            Method::Deflated => Box::new(DeflateDecoder::new(piece)),
            Method::Gzip => Box::new(MultiGzDecoder::new(piece)),
        }
    }
}

impl Kept {
    /// Bytes in all.
    pub(crate) fn len(&self) -> u64 {
        match self {
            Kept::Bytes(bytes) => u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            Kept::File(_, length) => *length,
            Kept::Packed(packed) => packed.length,
        }
    }

    /// A reader from the first byte on, with a place of its own.
    pub(crate) fn reader(&self) -> Reader {
        Reader { kept: self.clone(), at: 0, inflated: None }
    }

    /// All bytes.
    pub(crate) fn all(&self) -> io::Result<Vec<u8>> {
        let mut all = Vec::new();
        self.reader().read_to_end(&mut all)?;
        Ok(all)
    }
}

/// Reads kept bytes; packed ones from the first to the last only.
pub(crate) struct Reader {
    kept: Kept,
    at: u64,
    inflated: Option<Box<dyn Read + Send>>,
}

impl Read for Reader {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = match &self.kept {
            Kept::Bytes(bytes) => {
                let at = usize::try_from(self.at).unwrap_or(usize::MAX).min(bytes.len());
                bytes.get(at..).unwrap_or_default().read(into)?
            }
            Kept::File(file, _) => {
                let mut file = &**file;
                file.seek(SeekFrom::Start(self.at))?;
                file.read(into)?
            }
            Kept::Packed(packed) => self.inflated.get_or_insert_with(|| packed.unpacked()).read(into)?,
        };
        self.at += u64::try_from(read).unwrap_or(0);
        Ok(read)
    }
}

impl Seek for Reader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        if matches!(self.kept, Kept::Packed(_)) {
            return Err(io::Error::from(io::ErrorKind::Unsupported));
        }
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.kept.len().checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        Ok(self.at)
    }
}
