//! Whatever container a list comes in, it is read to the letter, or the person reads what to do.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot build its own file fails")]

mod reading;

use reading::read_as;
use std::{
    io::{Cursor, Write},
    path::Path,
};
use tidewaiter_core::record::OrderRecord;
use tidewaiter_feeds::{About, Mapping, Options, Refusal, Source, look, open};
use zip::{AesMode, ZipWriter, write::SimpleFileOptions};

const CSV: &str = "Order ID,Order Date,Buyer Name\nA-1,2026-07-14 10:00:01,Иван\nA-2,2026-07-15,Ольга\n";

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/containers").join(name)).unwrap()
}

fn about(bytes: &[u8], options: &Options) -> About {
    look(Source::Bytes(bytes.to_vec()), options).unwrap_or_else(|it| panic!("{}", it.message())).about
}

fn orders(bytes: &[u8], options: &Options) -> Vec<OrderRecord> {
    read_as(bytes, options).1.orders
}

fn refusal(bytes: &[u8], options: &Options) -> Refusal {
    open(Source::Bytes(bytes.to_vec()), options).err().unwrap()
}

fn ids(orders: &[OrderRecord]) -> Vec<&str> {
    orders.iter().map(|order| order.order_id.as_str()).collect()
}

fn buyers(orders: &[OrderRecord]) -> Vec<&str> {
    orders.iter().filter_map(|order| order.buyer_name.as_deref()).collect()
}

fn moments(orders: &[OrderRecord]) -> Vec<String> {
    orders.iter().filter_map(|order| order.ordered_at).map(|at| at.to_string()).collect()
}

fn anyhow() -> Options {
    Options::default()
}

fn sheet(name: &str) -> Options {
    Options { mapping: Mapping { sheet: Some(name.to_owned()), ..Mapping::default() }, ..Options::default() }
}

fn password(password: &str) -> Options {
    Options { password: Some(password.to_owned()), ..Options::default() }
}

fn packed(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(bytes).unwrap();
    gzip.finish().unwrap()
}

#[test]
fn every_kind_of_workbook_says_the_same() {
    for (name, container) in [("orders.xlsx", "xlsx"), ("orders.xls", "xls"), ("orders.ods", "ods")] {
        let bytes = fixture(name);

        let about = about(&bytes, &anyhow());
        let orders = orders(&bytes, &anyhow());

        assert_eq!(about.container, container);
        assert_eq!(about.sheet.as_deref(), Some("Orders"), "{name}");
        assert_eq!(about.sheets, ["Notes", "Orders", "Hidden"], "{name}");
        assert_eq!(about.header_row, Some(2), "{name}");
        assert_eq!(ids(&orders), ["4001", "4002", "4003"], "{name}");
        assert_eq!(moments(&orders), ["2026-07-14T10:00:01", "2026-07-14T10:00:02", "2026-07-15"], "{name}");
        assert_eq!(buyers(&orders), ["Dana\nWhitlock", "王海霞", "A  B <&>"], "{name}");
        let amounts = orders.iter().filter_map(|order| order.order_amount).map(|it| it.decimal());
        assert_eq!(amounts.collect::<Vec<_>>(), ["12.5", "0.1", "1234.56"], "{name}");
        assert_eq!(orders.last().unwrap().rows, [7], "{name}: blank and hidden rows are counted");
    }
}

#[test]
fn the_sheet_that_was_asked_for_is_read_in_every_kind_of_workbook() {
    for name in ["orders.xlsx", "orders.xls", "orders.ods"] {
        let bytes = fixture(name);

        assert_eq!(ids(&orders(&bytes, &sheet("Hidden"))), ["H-1"], "{name}");
        assert_eq!(about(&bytes, &sheet("Hidden")).sheet.as_deref(), Some("Hidden"), "{name}");
        assert_eq!(about(&bytes, &sheet("no such sheet")).sheet.as_deref(), Some("Orders"), "{name}");
    }
}

#[test]
fn a_list_in_an_archive_is_read_as_if_it_were_the_file() {
    let beside: [(&str, &[u8]); 4] = [
        ("__MACOSX/._orders.csv", b"\0\x05"),
        ("README.txt", b"Unpack me,\nplease"),
        ("logo.png", b"\x89PNG"),
        ("manual.pdf", b"%PDF-1.7"),
    ];
    let utf16: Vec<u8> = CSV.replace(',', "\t").encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (name, list) in [("orders.csv", CSV.as_bytes()), ("orders.txt", utf16.as_slice())] {
        let archive = packed(&[&beside[..], &[(name, list)]].concat());

        assert_eq!(buyers(&orders(&archive, &anyhow())), ["Иван", "Ольга"], "{name}");
        assert!(about(&archive, &anyhow()).sheets.is_empty());
    }
    for name in ["orders.xlsx", "orders.xls", "orders.ods"] {
        let archive = packed(&[(name, &fixture(name))]);

        assert_eq!(ids(&orders(&archive, &anyhow())), ["4001", "4002", "4003"], "{name}");
        assert_eq!(ids(&orders(&archive, &sheet("Hidden"))), ["H-1"], "{name}");
    }
}

#[test]
fn several_lists_in_an_archive_are_offered_and_none_is_read_unasked() {
    let book = fixture("orders.xlsx");
    let archive = packed(&[("july.csv", CSV.as_bytes()), ("june.xlsx", &book)]);

    let seen = about(&archive, &anyhow());
    let refusal = refusal(&archive, &anyhow());

    assert_eq!(seen.sheets, ["july.csv", "june.xlsx"]);
    assert_eq!(seen.sheet.as_deref(), Some("july.csv"));
    assert_eq!(refusal.code(), "several_lists");
    assert!(refusal.message().contains("july.csv, june.xlsx"));
    assert_eq!(ids(&orders(&archive, &sheet("july.csv"))), ["A-1", "A-2"]);
    assert_eq!(ids(&orders(&archive, &sheet("june.xlsx"))), ["4001", "4002", "4003"]);
    assert_eq!(ids(&orders(&archive, &sheet("june.xlsx/Hidden"))), ["H-1"]);
    assert_eq!(
        about(&archive, &sheet("june.xlsx")).sheets[1..],
        ["june.xlsx/Notes", "june.xlsx/Orders", "june.xlsx/Hidden"]
    );
}

#[test]
fn archives_inside_archives_are_not_opened() {
    let inner = packed(&[("orders.csv", CSV.as_bytes())]);

    for archive in
        [packed(&[("inner.zip", &inner)]), packed(&[("inner.gz", &gzipped(CSV.as_bytes()))]), gzipped(&inner)]
    {
        assert_eq!(refusal(&archive, &anyhow()).code(), "bad_archive");
    }
}

#[test]
fn what_unpacks_to_far_more_than_a_list_is_refused() {
    let bomb = format!("{CSV}{}", "A\n".repeat(32 << 20));

    assert_eq!(refusal(&packed(&[("orders.csv", bomb.as_bytes())]), &anyhow()).code(), "zip_bomb");
    assert_eq!(refusal(&gzipped(bomb.as_bytes()), &anyhow()).code(), "zip_bomb");
}

#[test]
fn a_gzip_is_read_as_what_it_holds() {
    assert_eq!(buyers(&orders(&gzipped(CSV.as_bytes()), &anyhow())), ["Иван", "Ольга"]);
    assert_eq!(ids(&orders(&gzipped(&fixture("orders.xlsx")), &anyhow())), ["4001", "4002", "4003"]);
    let cut = gzipped(CSV.as_bytes());
    assert_eq!(refusal(&cut[..cut.len() - 12], &anyhow()).code(), "unreadable");
}

#[test]
fn an_archive_with_a_password_is_opened_with_it_alone() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let locked = SimpleFileOptions::default().with_aes_encryption(AesMode::Aes256, "geheim");
    zip.start_file("orders.csv", locked).unwrap();
    zip.write_all(CSV.as_bytes()).unwrap();
    let archive = zip.finish().unwrap().into_inner();

    assert_eq!(refusal(&archive, &anyhow()).code(), "encrypted");
    assert_eq!(refusal(&archive, &password("Geheim")).code(), "wrong_password");
    assert_eq!(buyers(&orders(&archive, &password("geheim"))), ["Иван", "Ольга"]);
}

#[test]
fn a_workbook_with_a_password_is_opened_with_it_alone() {
    let plain = fixture("orders.xlsx");
    let agile = msoffice_crypto::encrypt_ooxml(&plain, "geheim").unwrap();
    let standard = msoffice_crypto::encrypt_ooxml_standard(&plain, "geheim").unwrap();
    for locked in [agile, standard, fixture("locked.xls")] {
        assert_eq!(refusal(&locked, &anyhow()).code(), "encrypted");
        assert_eq!(refusal(&locked, &password("Geheim")).code(), "wrong_password");
        assert!(ids(&orders(&locked, &password("geheim"))).starts_with(&["4001", "4002", "4003"]));
    }
}

#[test]
fn a_protected_open_document_says_what_to_do() {
    let refusal = refusal(&fixture("locked.ods"), &password("geheim"));

    assert_eq!(refusal.code(), "unsupported");
    assert!(refusal.message().contains("password"));
}
