//! Workbooks that mean harm, or are broken: each is refused, and nothing of it is read.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot build its own file fails")]

mod reading;

use reading::{code, read};
use std::io::{Cursor, Write};
use tidewaiter_core::record::OrderRecord;
use zip::{ZipWriter, write::SimpleFileOptions};

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>"#;
const ROOT: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="orders" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const PARTS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

fn sheet(rows: &str) -> String {
    format!(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData></worksheet>"#
    )
}

fn cell(place: &str, text: &str) -> String {
    format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

fn orders() -> String {
    let header = format!(r#"<row r="1">{}{}</row>"#, cell("A1", "Order ID"), cell("B1", "Total"));
    let order = format!(r#"<row r="7">{}<c r="B7"><v>12.5</v></c></row>"#, cell("A7", "9000000000000001"));
    header + &order
}

fn workbook(sheet: &str, further: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", ROOT),
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", PARTS),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    let parts = parts.into_iter().map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
    for (name, bytes) in parts.chain(further.iter().cloned()) {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn orders_in(bytes: Vec<u8>) -> Vec<OrderRecord> {
    read(bytes).1.orders
}

#[test]
fn a_workbook_that_claims_the_largest_sheet_costs_only_its_cells() {
    let orders = orders_in(workbook(&sheet(&orders()), &[]));

    assert_eq!(orders.len(), 1);
    assert_eq!(orders[0].rows, [7]);
    assert_eq!(orders[0].order_amount.unwrap().decimal(), "12.5");
}

#[test]
fn a_part_that_unpacks_beyond_all_measure_is_refused() {
    let bomb = sheet(&format!(r#"<row r="1">{}</row>"#, cell("A1", &"A".repeat(8 << 20))));

    assert_eq!(code(workbook(&bomb, &[])), "zip_bomb");
}

#[test]
fn an_archive_with_more_entries_than_any_workbook_is_refused() {
    let many: Vec<(String, Vec<u8>)> =
        (0..1_001).map(|index| (format!("xl/media/{index}.png"), vec![0])).collect();

    assert_eq!(code(workbook(&sheet(&orders()), &many)), "bad_archive");
}

#[test]
fn a_declared_document_type_is_refused() {
    let sheet =
        sheet(&orders()).replacen("<worksheet", "<!DOCTYPE worksheet [<!ENTITY x \"y\">]><worksheet", 1);

    assert_eq!(code(workbook(&sheet, &[])), "bad_archive");
}

#[test]
fn entries_that_point_outside_are_passed_over() {
    let outside = [("../../evil.xml".to_owned(), b"x".to_vec()), ("/etc/evil.xml".to_owned(), b"x".to_vec())];

    assert_eq!(orders_in(workbook(&sheet(&orders()), &outside)).len(), 1);
}

#[test]
fn an_archive_that_was_cut_short_is_refused() {
    let whole = workbook(&sheet(&orders()), &[]);

    assert_eq!(code(&whole[..whole.len() / 2]), "unreadable");
}
