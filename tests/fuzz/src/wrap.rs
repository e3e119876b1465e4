//! Bytes put where a reader of one kind meets them, so that no effort is lost on its door.

use std::io::{Cursor, Write};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// A list with that header.
pub fn list(header: &str, rows: &[u8]) -> Vec<u8> {
    [header.as_bytes(), b"\n", rows].concat()
}

/// A cell in quotes.
pub fn quoted(cell: &[u8]) -> Vec<u8> {
    let doubled = cell.iter().flat_map(|byte| if *byte == b'"' { vec![b'"'; 2] } else { vec![*byte] });
    [b'"'].into_iter().chain(doubled).chain([b'"']).collect()
}

const ROOT: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="orders" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const PARTS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;
const SPACE: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const HEADER: &str = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Order ID</t></is></c><c r="B1" t="inlineStr"><is><t>Total Amount</t></is></c><c r="C1" t="inlineStr"><is><t>Order Date</t></is></c></row>"#;

/// A workbook with a header, those rows below it, and those shared texts.
pub fn workbook(rows: &[u8], texts: &[u8]) -> Vec<u8> {
    let beginning = format!("<worksheet {SPACE}><sheetData>{HEADER}");
    let sheet = [beginning.as_bytes(), rows, b"</sheetData></worksheet>"].concat();
    let shared = [format!("<sst {SPACE}>").as_bytes(), texts, b"</sst>"].concat();
    archive(&[
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", PARTS.as_bytes()),
        ("xl/worksheets/sheet1.xml", &sheet),
        ("xl/sharedStrings.xml", &shared),
    ])
}

/// An archive of those entries, not packed.
pub fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        let written = zip.start_file(*name, stored).is_ok() && zip.write_all(bytes).is_ok();
        assert!(written, "an archive in memory");
    }
    zip.finish().map(Cursor::into_inner).unwrap_or_default()
}

/// One record of an old workbook.
pub fn biff_record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap_or(0);
    [&kind.to_le_bytes(), &length.to_le_bytes(), data].concat()
}

/// A cell with a text of its own.
pub fn biff_label(row: u16, column: u16, text: &str) -> Vec<u8> {
    let length = u16::try_from(text.len()).unwrap_or(0).to_le_bytes();
    let place = [row.to_le_bytes(), column.to_le_bytes(), [0; 2]].concat();
    biff_record(0x0204, &[place.as_slice(), &length, &[0], text.as_bytes()].concat())
}

/// An old workbook with one sheet: a header, and those records.
pub fn biff_stream(records: &[u8]) -> Vec<u8> {
    let begin = |kind: u8| biff_record(0x0809, &[0, 6, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let globals = begin(5);
    let start = globals.len() + 4 + 14 + 4;
    let start = u32::try_from(start).unwrap_or(0).to_le_bytes();
    let sheet = biff_record(0x0085, &[start.as_slice(), &[0, 0, 6, 0], b"orders"].concat());
    let end = biff_record(0x000a, &[]);
    let header = [biff_label(0, 0, "Order ID"), biff_label(0, 1, "Total Amount")].concat();
    [globals, sheet, end.clone(), begin(16), header, records.to_vec(), end].concat()
}
