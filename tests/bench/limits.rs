//! The realistic lower bounds: what one machine needs for the bare job, without validation, judging or provenance.
//!
//! The bench starts itself anew for each of them, so that a limit is a whole process as the command line is.

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use calamine::{DataRef, Reader, Xlsx, open_workbook};
use csv::{ByteRecord, ReaderBuilder};
use foldhash::fast::RandomState;
use rusqlite::{Connection, OptionalExtension, params};
use std::{collections::HashMap, fs::File, path::Path, sync::mpsc::sync_channel, thread};

type Ids = HashMap<Box<[u8]>, i64, RandomState>;

/// Does the job of that name once.
pub fn run(words: &[String]) {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["parse", file] => parse(file),
        ["upsert", file, desk] => orders(file, desk, false),
        ["hash", file, desk] => orders(file, desk, true),
        ["packed", file, desk] => events(file, desk),
        ["sheet", file] => sheet(file),
        ["walk", desk] => walk(desk),
        _ => panic!("no limit {words:?}"),
    }
}

fn rows(file: &str) -> csv::Reader<File> {
    ReaderBuilder::new().buffer_capacity(1 << 18).flexible(true).from_path(file).unwrap()
}

/// Every cell is cut out, and nothing is done with it.
fn parse(file: &str) {
    let (mut reader, mut row, mut cells) = (rows(file), ByteRecord::new(), 0);
    while reader.read_byte_record(&mut row).unwrap() {
        cells += row.len();
    }
    assert!(cells > 0);
}

/// Every cell of the first sheet, as a stream.
fn sheet(file: &str) {
    let mut book: Xlsx<_> = open_workbook(file).unwrap();
    let name = book.sheet_names()[0].clone();
    let (mut reader, mut cells) = (book.worksheet_cells_reader(&name).unwrap(), 0_u64);
    while let Some(cell) = reader.next_cell().unwrap() {
        cells += u64::from(*cell.get_value() != DataRef::Empty);
    }
    assert!(cells > 0);
}

fn store(path: &str) -> Connection {
    let store = Connection::open(Path::new(path)).unwrap();
    store
        .execute_batch(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-131072; PRAGMA temp_store=MEMORY;
             CREATE TABLE IF NOT EXISTS orders (id INTEGER PRIMARY KEY, number TEXT NOT NULL, status TEXT, ordered INT,
               paid INT, shipped INT, buyer TEXT, country TEXT, amount INT, currency TEXT, title TEXT, pieces INT,
               service TEXT, tracking TEXT, row_hash INT, priority INT NOT NULL DEFAULT 0);
             CREATE UNIQUE INDEX IF NOT EXISTS by_number ON orders (number);
             CREATE INDEX IF NOT EXISTS by_tracking ON orders (tracking);
             CREATE INDEX IF NOT EXISTS by_priority ON orders (priority DESC, id);
             CREATE TABLE IF NOT EXISTS texts (id INTEGER PRIMARY KEY, text TEXT NOT NULL, class INT);
             CREATE TABLE IF NOT EXISTS places (id INTEGER PRIMARY KEY, place TEXT NOT NULL);
             CREATE TABLE IF NOT EXISTS scans (id INTEGER PRIMARY KEY, packed BLOB NOT NULL);",
        )
        .unwrap();
    store
}

/// One upsert a row with three indexes in place; with `hashed`, unchanged rows are told by a map and reach no statement.
fn orders(file: &str, desk: &str, hashed: bool) {
    let mut store = store(desk);
    let known = if hashed { ids(&store, "SELECT row_hash, number FROM orders") } else { Ids::default() };
    let write = store.transaction().unwrap();
    let mut upsert = write
        .prepare(
            "INSERT INTO orders (number, status, ordered, paid, shipped, buyer, country, amount, currency, title, pieces,
               service, tracking, row_hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
             ON CONFLICT (number) DO UPDATE SET status = excluded.status, ordered = excluded.ordered,
               paid = excluded.paid, shipped = excluded.shipped, buyer = excluded.buyer, country = excluded.country,
               amount = excluded.amount, currency = excluded.currency, title = excluded.title,
               pieces = excluded.pieces, service = excluded.service, tracking = excluded.tracking,
               row_hash = excluded.row_hash WHERE row_hash <> excluded.row_hash",
        )
        .unwrap();
    let (mut reader, mut row) = (rows(file), ByteRecord::new());
    while reader.read_byte_record(&mut row).unwrap() {
        let hash = hash(row.as_slice());
        if hashed && known.get(&row[0]) == Some(&hash) {
            continue;
        }
        let text = |at: usize| std::str::from_utf8(&row[at]).unwrap();
        upsert
            .execute(params![
                text(0),
                text(1),
                seconds(&row[2]),
                seconds(&row[3]),
                seconds(&row[4]),
                text(5),
                text(6),
                digits(&row[7]),
                text(8),
                text(9),
                digits(&row[10]),
                text(11),
                text(12),
                hash
            ])
            .unwrap();
    }
    drop(upsert);
    write.commit().unwrap();
}

fn ids(store: &Connection, query: &str) -> Ids {
    let mut query = store.prepare(query).unwrap();
    let rows = query.query_map([], |row| Ok((row.get_ref(1)?.as_bytes()?.into(), row.get(0)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

/// One blob of packed scans a shipment: one thread reads, looks texts up and classifies the new ones, one writes.
fn events(file: &str, desk: &str) {
    let mut store = store(desk);
    let shipments = ids(&store, "SELECT id, tracking FROM orders");
    let mut texts = ids(&store, "SELECT id, text FROM texts");
    let mut places = ids(&store, "SELECT id, place FROM places");
    let (to, from) = sync_channel::<Vec<[i64; 4]>>(4);
    let file = file.to_owned();
    let reader = thread::spawn(move || {
        let (classes, lengths) = classes();
        let (mut new_texts, mut new_places) = (Vec::new(), Vec::new());
        let (mut reader, mut row, mut scans) = (rows(&file), ByteRecord::new(), Vec::new());
        let (mut last, mut shipment) = (Vec::new(), None);
        while reader.read_byte_record(&mut row).unwrap() {
            if row[0] != last[..] {
                if scans.len() > 32_000 {
                    to.send(std::mem::take(&mut scans)).unwrap();
                }
                last = row[0].to_vec();
                shipment = shipments.get(&row[0]).copied();
            }
            let Some(shipment) = shipment else { continue };
            let text = id(&mut texts, &row[3], |id, text| {
                new_texts.push((id, text.to_owned(), class(&classes, &lengths, text)));
            });
            let place = id(&mut places, &row[2], |id, place| new_places.push((id, place.to_owned())));
            scans.push([shipment, seconds(&row[1]), text, place]);
        }
        to.send(scans).unwrap();
        (new_texts, new_places)
    });
    let write = store.transaction().unwrap();
    for scans in from {
        scans.chunk_by(|one, next| one[0] == next[0]).for_each(|scans| merge(&write, scans));
    }
    let (texts, places) = reader.join().unwrap();
    let mut insert = write.prepare("INSERT INTO texts VALUES (?1, ?2, ?3)").unwrap();
    for (id, text, class) in &texts {
        insert.execute(params![id, text, class]).unwrap();
    }
    let mut insert_place = write.prepare("INSERT INTO places VALUES (?1, ?2)").unwrap();
    for (id, place) in &places {
        insert_place.execute(params![id, place]).unwrap();
    }
    drop((insert, insert_place));
    write.commit().unwrap();
}

/// Every text is looked through by the automaton, and every blob of scans is unpacked: what reading a desk again costs at
/// the least.
fn walk(desk: &str) {
    let store = store(desk);
    let (classes, lengths) = classes();
    let mut texts = store.prepare("SELECT text FROM texts").unwrap();
    let mut rows = texts.query([]).unwrap();
    let mut known = 0;
    while let Some(row) = rows.next().unwrap() {
        known += usize::from(class(&classes, &lengths, row.get_ref(0).unwrap().as_str().unwrap()).is_some());
    }
    let mut scans = store.prepare("SELECT packed FROM scans").unwrap();
    let mut rows = scans.query([]).unwrap();
    let mut sum = 0_u64;
    while let Some(row) = rows.next().unwrap() {
        let mut rest = row.get_ref(0).unwrap().as_blob().unwrap();
        while !rest.is_empty() {
            sum = sum.wrapping_add(take(&mut rest));
        }
    }
    assert!(known > 0 && sum > 0);
}

/// The texts that the automaton knows.
pub fn classified(texts: &[String]) -> usize {
    let (classes, lengths) = classes();
    texts.iter().filter(|text| class(&classes, &lengths, text).is_some()).count()
}

fn id(ids: &mut Ids, name: &[u8], mut keep: impl FnMut(i64, &str)) -> i64 {
    if let Some(id) = ids.get(name) {
        return *id;
    }
    let id = i64::try_from(ids.len()).unwrap() + 1;
    keep(id, std::str::from_utf8(name).unwrap());
    ids.insert(name.into(), id);
    id
}

/// What was there and what is new, once each; written only where something is new.
fn merge(write: &Connection, new: &[[i64; 4]]) {
    let mut look = write.prepare_cached("SELECT packed FROM scans WHERE id = ?1").unwrap();
    let old: Option<Vec<u8>> = look.query_row([new[0][0]], |row| row.get(0)).optional().unwrap();
    let mut scans: Vec<[u64; 3]> =
        new.iter().map(|scan| [1, 2, 3].map(|at: usize| u64::try_from(scan[at]).unwrap())).collect();
    let (mut rest, mut at) = (old.as_deref().unwrap_or_default(), 0);
    while !rest.is_empty() {
        at += take(&mut rest);
        scans.push([at, take(&mut rest), take(&mut rest)]);
    }
    scans.sort_unstable();
    scans.dedup();
    let (mut packed, mut before) = (Vec::new(), 0);
    for [at, text, place] in scans {
        [at - before, text, place].into_iter().for_each(|number| put(&mut packed, number));
        before = at;
    }
    if old.as_ref() != Some(&packed) {
        let mut keep = write
            .prepare_cached(
                "INSERT INTO scans VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET packed = excluded.packed",
            )
            .unwrap();
        keep.execute(params![new[0][0], packed]).unwrap();
    }
}

fn put(packed: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        packed.push(u8::try_from(number & 0x7f).unwrap() | 0x80);
        number >>= 7;
    }
    packed.push(u8::try_from(number).unwrap());
}

fn take(rest: &mut &[u8]) -> u64 {
    let (mut number, mut shift) = (0, 0);
    loop {
        let byte = rest[0];
        *rest = &rest[1..];
        number |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return number;
        }
        shift += 7;
    }
}

/// The invented carriers' own sentences: the longest that a text holds is its class.
fn classes() -> (AhoCorasick, Vec<usize>) {
    let sentences: Vec<String> = crate::made::sentences()
        .filter_map(|text| text.split(['{', '【']).next().map(str::to_lowercase))
        .filter(|text| text.len() > 3)
        .collect();
    let lengths = sentences.iter().map(String::len).collect();
    (AhoCorasick::builder().kind(Some(AhoCorasickKind::DFA)).build(&sentences).unwrap(), lengths)
}

fn class(classes: &AhoCorasick, lengths: &[usize], text: &str) -> Option<i64> {
    let lower = text.to_lowercase();
    let found = classes.find_overlapping_iter(&lower).map(|found| found.pattern().as_usize());
    found.max_by_key(|at| lengths[*at]).map(|at| i64::try_from(at).unwrap())
}

/// `2026-07-01 09:30:00` as Unix seconds.
fn seconds(text: &[u8]) -> i64 {
    let number = |from: usize, to: usize| digits(&text[from..to]);
    let (year, month, day) = (number(0, 4), number(5, 7), number(8, 10));
    let (year, month) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
    let (era, of_era) = (year / 400, year % 400);
    let of_year = (153 * month + 2) / 5 + day - 1;
    let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
    days * 86_400 + number(11, 13) * 3_600 + number(14, 16) * 60 + number(17, 19)
}

fn digits(text: &[u8]) -> i64 {
    text.iter().filter(|byte| byte.is_ascii_digit()).fold(0, |sum, byte| sum * 10 + i64::from(byte - b'0'))
}

fn hash(bytes: &[u8]) -> i64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let turned = |hash: u64, word: u64| (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    let hash = words.iter().fold(0, |hash, word| turned(hash, u64::from_le_bytes(*word)));
    i64::from_ne_bytes(rest.iter().fold(hash, |hash, byte| turned(hash, u64::from(*byte))).to_ne_bytes())
}
