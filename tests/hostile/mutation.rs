//! Some thousand damaged files that follow from a seed, each held against what the importer promises.
//!
//! A failure names the seed and the case; `TIDEWAITER_CASE=target:case` runs that one alone, and
//! `TIDEWAITER_CASES=100000` more of them.
#![expect(clippy::unwrap_used, reason = "a builder that cannot build fails the test that asked for it")]

use crate::{
    fuzz,
    made::{Parts, five},
};
use std::{
    io::{Cursor, Read},
    panic::{AssertUnwindSafe, catch_unwind},
};
use tidewaiter_tests::fixture;
use zip::ZipArchive;

const SEED: u64 = 0x7469_6465_7761_6974;

/// Dice that fall the same way each time.
struct Dice(u64);

impl Dice {
    fn of(target: &str, case: u64) -> Dice {
        let name =
            target.bytes().fold(SEED, |seed, byte| (seed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        let mut dice = Dice(name ^ case.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        (0..4).for_each(|_| _ = dice.roll(2));
        dice
    }

    /// From 0 to below `sides`.
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap() % sides.max(1)
    }
}

/// What stands where something ends, begins, or counts.
const TOKENS: [&[u8]; 36] = [
    b"\"",
    b"\"\"",
    b",",
    b";",
    b"\t",
    b"|",
    b"\n",
    b"\r",
    b"\r\n",
    b"\0",
    b"\x1a",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xff",
    b"\xed\xa0\x80",
    b"'",
    b"=\"1\"",
    b"1e308",
    b"4.20E+20",
    b"-1",
    b"99999999999999999999",
    b"NaN",
    b"30/02/2026",
    b"2026-07-14T25:00:00Z",
    "\u{202e}".as_bytes(),
    "\u{fffd}".as_bytes(),
    b"</row>",
    b"<row r=\"4294967295\">",
    b"<!DOCTYPE a>",
    b"&#x0;",
    b"t=\"s\"",
    b"[",
    b"{",
    b"}",
    b"\\u",
    b"\\ud83d",
];

fn mutated(seed: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.roll(4) {
        let at = dice.roll(bytes.len() + 1);
        let end = (at + 1 + dice.roll(64)).min(bytes.len());
        match dice.roll(7) {
            0 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << dice.roll(8)),
            1 => drop(bytes.drain(at.min(end)..end)),
            2 => bytes.truncate(at),
            3 => drop(bytes.splice(at..at, TOKENS[dice.roll(TOKENS.len())].iter().copied())),
            4 => {
                let piece = bytes[at.min(end)..end].to_vec().repeat(1 + dice.roll(40));
                bytes.splice(at..at, piece);
            }
            5 => {
                let from = dice.roll(other.len() + 1);
                let to = (from + dice.roll(256)).min(other.len());
                bytes.splice(at..at, other[from..to].iter().copied());
            }
            _ => {
                bytes.iter_mut().skip(at).take(4).for_each(|byte| *byte = [0, 0xff, 0x7f, 0x80][dice.roll(4)])
            }
        }
    }
    bytes
}

/// A damaged part in a sound archive: what a damaged archive never lets anyone see.
fn with_damaged_part(seed: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(seed)).unwrap();
    let chosen = dice.roll(archive.len());
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let (name, mut bytes) = (part.name().unwrap().into_owned(), Vec::new());
        part.read_to_end(&mut bytes).unwrap();
        parts.push((name, if index == chosen { mutated(&bytes, other, dice) } else { bytes }));
    }
    let parts: Vec<(&str, &[u8])> =
        parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    fuzz::wrap::archive(&parts)
}

fn seeds(end: &str) -> Vec<Vec<u8>> {
    let mut paths: Vec<_> =
        std::fs::read_dir(fixture("orders")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let ours = paths.iter().filter(|path| path.extension().is_some_and(|it| it.to_string_lossy() == *end));
    let beginning =
        |bytes: Vec<u8>| if end == "csv" { bytes[..bytes.len().min(4_000)].to_vec() } else { bytes };
    ours.map(|path| beginning(std::fs::read(path).unwrap())).filter(|bytes| bytes.len() < 60_000).collect()
}

type Target = fn(&[u8]);
type Change = fn(&[u8], &[u8], &mut Dice) -> Vec<u8>;

fn run(name: &str, cases: u64, seeds: &[Vec<u8>], change: Change, target: Target) {
    assert!(!seeds.is_empty(), "{name}: no seeds");
    let wanted = std::env::var("TIDEWAITER_CASE").ok();
    let only: Option<u64> =
        wanted.as_deref().and_then(|wanted| wanted.strip_prefix(name)?.strip_prefix(':')?.parse().ok());
    let cases = std::env::var("TIDEWAITER_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(cases);
    for case in only.map_or(0..cases, |case| case..case + 1) {
        let mut dice = Dice::of(name, case);
        let (seed, other) = (&seeds[dice.roll(seeds.len())], &seeds[dice.roll(seeds.len())]);
        let bytes = change(seed, other, &mut dice);
        if catch_unwind(AssertUnwindSafe(|| target(&bytes))).is_err() {
            let start = String::from_utf8_lossy(&bytes[..bytes.len().min(400)]).into_owned();
            panic!("TIDEWAITER_CASE={name}:{case} ({} bytes): {start:?}", bytes.len());
        }
    }
}

fn texts(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

#[test]
fn damaged_lists_keep_every_promise() {
    let mut seeds = [seeds("csv"), seeds("txt")].concat();
    seeds.push(five().into_bytes());
    run("sniff", 200, &seeds, mutated, fuzz::sniff);
    let rows = texts(&[
        "A-1,2026-07-14,Dana,\"1,5\",EUR,DE,2,LP1\nA-1,2026-07-14,\"Dana\nW\",1.5,EUR,DE,1,LP2\n\nTotal,,,3\n",
    ]);
    run("csv", 400, &rows, mutated, fuzz::csv);
    let many = texts(&[
        "\0A-1;LP1;\"Tea; green\";2\n;LP2;Cup;1\n",
        "\x01A-1\tTea\t2\tLP1\tJul-14-26\n",
        "\x02LP1,2026-07-14 10:00,Wien,Held\n",
    ]);
    run("records", 400, &many, mutated, fuzz::records);
}

#[test]
fn damaged_workbooks_keep_every_promise() {
    let mut books = seeds("xlsx");
    books.push(Parts::five().file());
    run("archive", 60, &books, mutated, fuzz::sniff);
    run("part", 100, &books, with_damaged_part, fuzz::sniff);
    let cells = texts(&[
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\"><v>12.5</v></c><c r=\"C2\" s=\"1\"><v>46217.4</v></c></row>\0<si><t>A-1</t></si>",
    ]);
    run("sheet", 250, &cells, mutated, fuzz::sheet);
    run("old", 60, &seeds("xls"), mutated, fuzz::sniff);
    let records =
        vec![[fuzz::wrap::biff_label(1, 0, "A-1"), fuzz::wrap::biff_record(0x00bd, &[1; 18])].concat()];
    run("biff", 300, &records, mutated, fuzz::biff);
}

#[test]
fn damaged_documents_keep_every_promise() {
    run("document", 60, &seeds("json"), mutated, fuzz::sniff);
    let inside = texts(&[
        "{\"orderId\":\"2\",\"payAmount\":{\"amount\":1.5e2},\"list\":[{\"a\":\"\\u0041\"},null,true]}",
    ]);
    run("json", 500, &inside, mutated, fuzz::json);
}

#[test]
fn damaged_dates_and_amounts_keep_every_promise() {
    let dates = texts(&[
        "2026-07-14T10:00:00+08:00",
        "14.07.26 10:05",
        "Jul 14, 2026, 9:15 am PDT(UTC-7)",
        "2026年7月14日",
        "14 июля 2026",
        "46217.42",
    ]);
    run("dates", 500, &dates, mutated, fuzz::dates);
    let amounts = texts(&["US $1,234.56", "(12,34)", "R$ 1.234,56", "1'234.5-", "１２．３４ 元", "1E3"]);
    run("amounts", 500, &amounts, mutated, fuzz::amounts);
}
