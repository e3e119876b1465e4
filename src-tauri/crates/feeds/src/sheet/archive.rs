//! An archive: what it is, and whether it may be unpacked.
//!
//! Every part of a workbook is unpacked once, counted and dropped, before a parser sees it: an archive may lie about
//! its sizes, and a part may end in the middle or be no XML.

use super::tags::Tags;
use crate::{
    Refusal,
    source::{Kept, Reader},
};
use std::io::{self, BufReader, Read};
use zip::{ZipArchive, result::ZipError};

/// Most entries.
const ENTRIES: usize = 1_000;
/// Most unpacked bytes of one part, and of all.
const PART: u64 = 2 << 30;
/// See [`PART`].
const TOTAL: u64 = 4 << 30;
/// Most unpacked bytes for a packed one, beyond the first mebibyte.
const RATIO: u64 = 200;
/// Longest run without a tag: a cell holds 32,767 characters.
const TEXT: usize = 16 << 20;

/// What an archive holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Archive {
    /// An XLSX workbook.
    Xlsx,
    /// A binary workbook.
    Xlsb,
    /// An OpenDocument spreadsheet.
    Ods,
    /// Files.
    Files,
}

/// An opened archive.
pub type Zip = ZipArchive<BufReader<Reader>>;

/// Opens an archive, and says what it holds by the names of its entries.
///
/// # Errors
/// For archives that are damaged, hold more than any, or are another program's documents.
pub fn open(kept: &Kept) -> Result<(Zip, Archive), Refusal> {
    let mut zip = ZipArchive::new(BufReader::new(kept.reader())).map_err(damaged)?;
    if zip.len() > ENTRIES {
        return Err(Refusal::Archive { detail: format!("it has {} entries", zip.len()) });
    }
    let names: Vec<String> =
        zip.file_names().filter_map(Result::ok).map(|name| name.to_ascii_lowercase()).collect();
    let has = |name: &str| names.iter().any(|other| other == name);
    let archive = if has("xl/workbook.xml") {
        Archive::Xlsx
    } else if has("xl/workbook.bin") {
        Archive::Xlsb
    } else if has("word/document.xml") || has("ppt/presentation.xml") {
        return Err(Refusal::Binary { what: "a document of a word processor or of slides" });
    } else if has("index/document.iwa") || has("index.zip") && has("preview.jpg") {
        return Err(Refusal::Unsupported { what: "A document of Numbers" });
    } else if has("content.xml") && has("meta-inf/manifest.xml") {
        open_document(&mut zip)?
    } else {
        Archive::Files
    };
    Ok((zip, archive))
}

fn damaged(error: ZipError) -> Refusal {
    Refusal::Unreadable { detail: error.to_string() }
}

/// Text documents and drawings are packed like spreadsheets; the manifest says which parts have a password.
fn open_document(zip: &mut Zip) -> Result<Archive, Refusal> {
    let mut read = |name: &str| {
        let mut text = String::new();
        let part = zip.by_name(name).ok()?;
        part.take(1 << 20).read_to_string(&mut text).ok().map(|_| text)
    };
    if read("mimetype").is_some_and(|kind| !kind.contains("spreadsheet")) {
        return Err(Refusal::Binary { what: "a document of a word processor or of slides" });
    }
    if read("META-INF/manifest.xml").is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(Refusal::Unsupported { what: "An OpenDocument spreadsheet with a password" });
    }
    Ok(Archive::Ods)
}

/// Unpacks the parts that a workbook's reader would, and drops them.
///
/// # Errors
/// For archives that are damaged, or hold more than a workbook can.
pub fn check(zip: &mut Zip) -> Result<(), Refusal> {
    let mut total = 0;
    for index in 0..zip.len() {
        let entry = zip.by_index_raw(index).map_err(damaged)?;
        if entry.encrypted() {
            return Err(Refusal::Encrypted);
        }
        let name = entry.name().map_err(damaged)?.into_owned();
        drop(entry);
        if is_part(&name) {
            let entry = zip.by_index(index).map_err(damaged)?;
            let (packed, claimed) = (entry.compressed_size(), entry.size());
            let mut part = Measured::new(entry, &name, packed, claimed, TOTAL - total)?;
            let sound = if is_parsed(&name) { part.parse() } else { part.pass() };
            total += part.outcome(sound)?;
        }
    }
    Ok(())
}

/// Parts that a reader parses; pictures stay packed.
fn is_part(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".xml", ".rels", ".bin"].iter().any(|end| name.ends_with(end))
        && !name.contains("..")
        && !name.starts_with(['/', '\\'])
}

/// Parts that hold cells of an XLSX.
fn is_parsed(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with(".xml") && (name.contains("worksheets/") || name.contains("sharedstrings"))
}

/// Reads something packed to its end, and stops where it is more than what is honest.
pub struct Measured<R> {
    from: R,
    name: String,
    allowed: u64,
    size: u64,
    run: usize,
    markup: bool,
    refusal: Option<Refusal>,
}

impl<R: Read> Measured<R> {
    /// Over a part of `packed` bytes that claims to be `claimed` bytes unpacked, where `left` bytes are allowed.
    ///
    /// # Errors
    /// For a claim that is too large already.
    pub fn new(from: R, name: &str, packed: u64, claimed: u64, left: u64) -> Result<Measured<R>, Refusal> {
        let allowed = packed.saturating_mul(RATIO).clamp(1 << 20, PART).min(left);
        if claimed > allowed {
            return Err(Refusal::Bomb { part: name.to_owned() });
        }
        let markup = [".xml", ".rels"].iter().any(|end| name.to_ascii_lowercase().ends_with(end));
        Ok(Measured { from, name: name.to_owned(), allowed, size: 0, run: 0, markup, refusal: None })
    }

    /// Reads all of it.
    ///
    /// # Errors
    /// Those of the reading: see [`Measured::outcome`].
    pub fn pass(&mut self) -> Result<(), String> {
        let mut piece = vec![0; 1 << 16];
        while self.read(&mut piece).map_err(|error| error.to_string())? > 0 {}
        Ok(())
    }

    /// Reads all of it as XML.
    ///
    /// # Errors
    /// As above, and for what is not well-formed.
    fn parse(&mut self) -> Result<(), String> {
        let (mut tags, mut piece) = (Tags::default(), vec![0; 1 << 16]);
        loop {
            let read = self.read(&mut piece).map_err(|error| error.to_string())?;
            if read == 0 {
                return tags.end();
            }
            tags.take(piece.get(..read).unwrap_or_default())?;
        }
    }

    /// Its size, or why it is not read.
    ///
    /// # Errors
    /// For parts that are damaged or too large.
    pub fn outcome(self, read: Result<(), String>) -> Result<u64, Refusal> {
        match (self.refusal, read) {
            (Some(refusal), _) => Err(refusal),
            (None, Err(error)) => Err(Refusal::Unreadable { detail: format!("{}: {error}", self.name) }),
            (None, Ok(())) => Ok(self.size),
        }
    }
}

impl<R: Read> Read for Measured<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(into)?;
        let fresh = into.get(..read).unwrap_or_default();
        if self.markup && self.size == 0 && memchr::memmem::find(fresh, b"<!DOCTYPE").is_some() {
            let detail = format!("{} declares a document type, as no workbook does", self.name);
            self.refusal = Some(Refusal::Archive { detail });
        }
        self.size += u64::try_from(read).unwrap_or(u64::MAX);
        if self.markup {
            self.run = memchr::memrchr(b'<', fresh).map_or(self.run + read, |last| read - last);
        }
        if self.size > self.allowed || self.run > TEXT {
            self.refusal = Some(Refusal::Bomb { part: self.name.clone() });
        }
        match &self.refusal {
            Some(refusal) => Err(io::Error::other(refusal.message())),
            None => Ok(read),
        }
    }
}
