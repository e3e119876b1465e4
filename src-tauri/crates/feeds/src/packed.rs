//! Lists inside an archive: one level deep, and never by their names alone.

use crate::{
    Refusal,
    container::{self, Container},
    header,
    sheet::archive::{Measured, Zip},
    source::{Kept, Method, Packed},
    text::{Encoded, encoding},
};
use std::{io::Read, sync::Arc};
use zip::{CompressionMethod, result::ZipError};

/// Bytes of an entry that the sniffing looks at.
const START: u64 = 1 << 15;
/// Most unpacked bytes that are held in memory.
const HELD: u64 = 512 << 20;
/// Most entries that are looked into.
const LISTS: usize = 100;
/// What no list ends in: looked at only to leave it out.
const PICTURES: [&str; 8] = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".pdf", ".url", ".lnk"];
/// What texts beside a list are called.
const NOTES: [&str; 7] = ["readme", "read me", "read_me", "license", "说明", "使用须知", "instructions"];

/// An entry that can be a list.
pub struct Entry {
    /// Its name, as people read it.
    pub name: String,
    index: usize,
    encrypted: bool,
    /// Known headers in its first lines.
    known: usize,
    compact: bool,
}

/// The lists of an archive and the one that is read.
pub struct Lists {
    /// Their names.
    pub names: Vec<String>,
    /// The one that is read.
    pub chosen: usize,
    /// Whether a person chose it, or it is the only one.
    pub settled: bool,
    /// What the person wants inside it: a sheet of a workbook.
    pub inside: Option<String>,
}

/// The entry that was asked for, else the one with the most known headers, unpacked as it is read.
///
/// # Errors
/// For archives without a list, damaged ones, and protected ones without their password.
pub fn open(
    kept: &Kept,
    zip: &mut Zip,
    wanted: Option<&str>,
    password: Option<&str>,
) -> Result<(Kept, Lists), Refusal> {
    let entries = entries(zip, password)?;
    let asked = wanted.and_then(|wanted| {
        let place = entries.iter().position(|entry| entry.name == wanted).map(|at| (at, None));
        place.or_else(|| {
            let inside =
                |entry: &Entry| wanted.strip_prefix(&entry.name)?.strip_prefix('/').map(str::to_owned);
            entries.iter().enumerate().find_map(|(at, entry)| Some((at, Some(inside(entry)?))))
        })
    });
    let likely = || entries.iter().enumerate().rev().max_by_key(|(_, entry)| entry.known).map(|(at, _)| at);
    let (chosen, inside) = match &asked {
        Some((at, inside)) => (*at, inside.clone()),
        None => (likely().unwrap_or(0), wanted.map(str::to_owned).filter(|_| entries.len() == 1)),
    };
    let entry = entries
        .get(chosen)
        .ok_or_else(|| Refusal::Archive { detail: "there is no list inside".to_owned() })?;
    let list = unpack(kept, zip, entry, password)?;
    let settled = asked.is_some() || entries.len() == 1;
    let names = entries.into_iter().map(|entry| entry.name).collect();
    Ok((list, Lists { names, chosen, settled, inside }))
}

/// All entries that can be lists.
fn entries(zip: &mut Zip, password: Option<&str>) -> Result<Vec<Entry>, Refusal> {
    let names = names(zip)?;
    let mut entries = Vec::new();
    for (index, name) in names.into_iter().enumerate() {
        let raw = zip.by_index_raw(index).map_err(|error| refused(&error))?;
        let (folder, empty, encrypted) = (raw.is_dir(), raw.size() == 0, raw.encrypted());
        drop(raw);
        if folder || empty || is_aside(&name) {
            continue;
        }
        if entries.len() == LISTS {
            return Err(Refusal::Archive { detail: format!("more than {LISTS} lists are inside") });
        }
        let start = start(zip, index, encrypted, password)?;
        let compact = match container::of(&start) {
            Err(_) => continue,
            Ok(Container::Zip) if !is_workbook(&start) => continue,
            Ok(Container::Gzip) => continue,
            // One word is no list.
            Ok(Container::Text) if !start.iter().any(|byte| b"\n\r\t,;|".contains(byte)) => continue,
            Ok(kind) => !matches!(kind, Container::Text | Container::Json),
        };
        let known = if compact { 0 } else { known(&start) };
        entries.push(Entry { name, index, encrypted, known, compact });
    }
    Ok(entries)
}

/// Names in UTF-8, or in the code page of the one who packed them.
fn names(zip: &mut Zip) -> Result<Vec<String>, Refusal> {
    let mut raw = Vec::new();
    for index in 0..zip.len() {
        raw.push(zip.by_index_raw(index).map_err(|error| refused(&error))?.name_raw().to_vec());
    }
    let encoding = encoding::of_names(&raw.join(&b'\n'));
    Ok(raw.iter().map(|name| encoding.decode_without_bom_handling(name).0.into_owned()).collect())
}

/// Folders of one system, notes and pictures.
fn is_aside(name: &str) -> bool {
    let name = name.to_lowercase();
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    name.starts_with("__macosx/")
        || last.starts_with('.')
        || last.is_empty()
        || matches!(last, "thumbs.db" | "desktop.ini")
        || PICTURES.iter().any(|end| last.ends_with(end))
        || NOTES.iter().any(|note| last.contains(note)) && !last.ends_with(".csv") && !last.ends_with(".xlsx")
}

/// A zip whose first entries are those of a workbook.
fn is_workbook(start: &[u8]) -> bool {
    let marks: [&[u8]; 5] =
        [b"[Content_Types].xml", b"_rels/", b"xl/", b"docProps/", b"opendocument.spreadsheet"];
    marks.iter().any(|mark| memchr::memmem::find(start, mark).is_some())
}

fn known(start: &[u8]) -> usize {
    header::known_cells(&Encoded::detect(start, &[]).encoding.decode(start).0)
}

fn start(zip: &mut Zip, index: usize, encrypted: bool, password: Option<&str>) -> Result<Vec<u8>, Refusal> {
    let mut start = Vec::new();
    entry(zip, index, encrypted, password)?
        .take(START)
        .read_to_end(&mut start)
        .map_err(|error| unread(encrypted, &error.to_string()))?;
    Ok(start)
}

fn entry<'a>(
    zip: &'a mut Zip,
    index: usize,
    encrypted: bool,
    password: Option<&str>,
) -> Result<zip::read::ZipFile<'a, std::io::BufReader<crate::source::Reader>>, Refusal> {
    let opened = match password {
        None if encrypted => return Err(Refusal::Encrypted),
        Some(password) if encrypted => zip.by_index_decrypt(index, password.as_bytes()),
        _ => zip.by_index(index),
    };
    opened.map_err(|error| refused(&error))
}

fn refused(error: &ZipError) -> Refusal {
    match error {
        ZipError::InvalidPassword => Refusal::WrongPassword,
        other => Refusal::Unreadable { detail: other.to_string() },
    }
}

/// A wrong password can pass the archive's own check; then nothing of the entry makes sense.
fn unread(encrypted: bool, error: &str) -> Refusal {
    if encrypted { Refusal::WrongPassword } else { Refusal::Unreadable { detail: error.to_owned() } }
}

/// Text is unpacked as it is read; what is read in leaps is held in memory, and so is what has a password.
fn unpack(kept: &Kept, zip: &mut Zip, list: &Entry, password: Option<&str>) -> Result<Kept, Refusal> {
    let part = entry(zip, list.index, list.encrypted, password)?;
    let (packed, claimed, start) = (part.compressed_size(), part.size(), part.data_start());
    let method = match part.compression() {
        CompressionMethod::Stored => Some(Method::Stored),
        CompressionMethod::Deflated => Some(Method::Deflated),
        _ => None,
    };
    let mut part = Measured::new(part, &list.name, packed, claimed, u64::MAX)?;
    if let (false, false, Some(method), Some(start)) = (list.compact, list.encrypted, method, start) {
        let passed = part.pass();
        let length = part.outcome(passed)?;
        return Ok(Kept::Packed(Arc::new(Packed { file: kept.clone(), start, packed, method, length })));
    }
    hold(part, list.encrypted)
}

/// All of it in memory.
fn hold<R: Read>(mut part: Measured<R>, encrypted: bool) -> Result<Kept, Refusal> {
    let mut bytes = Vec::new();
    let read = (&mut part).take(HELD + 1).read_to_end(&mut bytes);
    if bytes.len() > usize::try_from(HELD).unwrap_or(usize::MAX) {
        return Err(Refusal::TooLarge { what: "512 MiB of a packed workbook are read at most".to_owned() });
    }
    match part.outcome(read.map(drop).map_err(|error| error.to_string())) {
        Err(Refusal::Unreadable { detail }) => Err(unread(encrypted, &detail)),
        other => other.map(|_| Kept::Bytes(Arc::from(bytes))),
    }
}

/// What a gzip holds.
///
/// # Errors
/// For damaged ones, and those that unpack to far more than a list can be.
pub fn gzip(kept: &Kept) -> Result<Kept, Refusal> {
    let packed =
        |length| Packed { file: kept.clone(), start: 0, packed: kept.len(), method: Method::Gzip, length };
    let whole = |length| Kept::Packed(Arc::new(packed(length)));
    let measured = || Measured::new(whole(0).reader(), "gzip", kept.len(), 0, u64::MAX);
    let mut start = Vec::new();
    let read = measured()?.take(START).read_to_end(&mut start);
    read.map_err(|error| unread(false, &error.to_string()))?;
    match container::of(&start)? {
        Container::Text | Container::Json => {
            let mut all = measured()?;
            let passed = all.pass();
            all.outcome(passed).map(whole)
        }
        Container::Gzip => Err(Refusal::Archive { detail: "an archive is inside it".to_owned() }),
        _ => hold(measured()?, false),
    }
}
