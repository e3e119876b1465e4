//! Archives that are damaged, that lie about their sizes, or unpack without end.
#![expect(clippy::unwrap_used, reason = "a builder that cannot build fails the test that asked for it")]

use crate::made::{Parts, five, is_five, refused, rows, shared, taken, text_cell};
use std::io::{Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

const SHEET: &str = "xl/worksheets/sheet1.xml";

/// The same parts, packed; the part of that name is its head, as many mebibytes of `filling`, its tail.
fn packed(parts: &Parts, name: &str, filling: &[u8], mebibytes: usize) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (part, bytes) in &parts.parts {
        zip.start_file(part, SimpleFileOptions::default()).unwrap();
        if part != name {
            zip.write_all(bytes).unwrap();
            continue;
        }
        let text = std::str::from_utf8(bytes).unwrap();
        let (head, tail) = text.split_once('|').unwrap();
        zip.write_all(head.as_bytes()).unwrap();
        let piece = filling.repeat((1 << 20) / filling.len());
        (0..mebibytes).for_each(|_| zip.write_all(&piece).unwrap());
        zip.write_all(tail.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn places(bytes: &[u8], of: &[u8]) -> Vec<usize> {
    (0..bytes.len()).filter(|at| bytes[*at..].starts_with(of)).collect()
}

#[test]
fn a_damaged_archive_is_called_damaged_and_nothing_of_it_is_taken() {
    let whole = Parts::five().file();
    let mut flipped = whole.clone();
    let at = places(&whole, SHEET.as_bytes())[0] + 200;
    flipped[at..at + 12].fill(0xff);
    let dangling = Parts::new(
        "",
        "A1",
        r#"<row r="1"><c r="A1" t="s"><v>4294967295</v></c><c r="B1" t="s"><v>-1</v></c></row>"#,
    );
    let files = [
        ("cut in the middle", whole[..whole.len() / 2].to_vec()),
        ("cut by one byte", whole[..whole.len() - 1].to_vec()),
        ("bytes changed", flipped),
        ("a sheet that is not there", Parts::five().without(SHEET).file()),
        ("texts that are not there", dangling.file()),
    ];
    for (name, bytes) in files {
        let refused = refused(name, &bytes);
        assert!(["unreadable", "bad_archive"].contains(&refused.code), "{name}: {refused:?}");
    }
}

#[test]
fn a_part_that_unpacks_beyond_measure_is_refused_whatever_it_claims() {
    let sheet = packed(&Parts::new("", "A1", "|"), SHEET, b"<c/>", 48);
    let text = packed(
        &Parts::five().with("xl/sharedStrings.xml", shared("<si><t>|</t></si>")),
        "xl/sharedStrings.xml",
        b"A",
        48,
    );
    let mut lying = sheet.clone();
    let claimed = 48_u32 << 20;
    for at in places(&sheet, b"PK\x01\x02") {
        let size = u32::from_le_bytes(sheet[at + 24..at + 28].try_into().unwrap());
        if size > claimed / 2 {
            lying[at + 24..at + 28].copy_from_slice(&1_000_u32.to_le_bytes());
        }
    }
    for (name, bytes) in [("sheet", &sheet), ("text", &text)] {
        assert_eq!(refused(name, bytes).code, "zip_bomb", "{name}");
    }
    assert!(["zip_bomb", "unreadable"].contains(&refused("lying", &lying).code));
}

#[test]
fn twenty_thousand_entries_that_are_one_are_not_unpacked() {
    let one = crate::fuzz::wrap::archive(&[("a", b"x")]);
    let (entry, end) = (places(&one, b"PK\x01\x02")[0], places(&one, b"PK\x05\x06")[0]);
    let mut bytes = one[..entry].to_vec();
    bytes.extend(one[entry..end].repeat(20_000));
    let mut tail = one[end..].to_vec();
    tail[8..10].copy_from_slice(&20_000_u16.to_le_bytes());
    tail[10..12].copy_from_slice(&20_000_u16.to_le_bytes());
    tail[12..16].copy_from_slice(&u32::try_from((end - entry) * 20_000).unwrap().to_le_bytes());
    bytes.extend(tail);

    assert_eq!(refused("entries", &bytes).code, "bad_archive");
}

#[test]
fn entities_are_never_looked_up() {
    let outside = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
    let sheet = Parts::new(outside, "A1:H6", &rows(&five().replacen("Dana Whitlock", "&x;", 1)));
    let mut laughs = "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\">".to_owned();
    for (name, of) in ('b'..='j').zip('a'..) {
        laughs.push_str(&format!("<!ENTITY {name} \"{}\">", format!("&{of};").repeat(10)));
    }
    let texts = format!("{laughs}]>{}", shared("<si><t>&j;</t></si>"));
    let files =
        [("outside", sheet.file()), ("laughs", Parts::five().with("xl/sharedStrings.xml", texts).file())];
    for (name, bytes) in files {
        let refused = refused(name, &bytes);
        assert_eq!(refused.code, "bad_archive", "{name}");
        assert!(refused.message.contains("document type"), "{name}: {}", refused.message);
    }
}

#[test]
fn cells_beyond_the_largest_sheet_are_refused_and_cost_nothing() {
    let header = format!("<row r=\"1\">{}{}</row>", text_cell("A1", "Order ID"), text_cell("B1", "Amount"));
    for far in ["A4294967295", "A1048577", "ZZZZZZ3", "XFD2"] {
        let row: String = far.chars().filter(char::is_ascii_digit).collect();
        let cells = format!("{header}<row r=\"{row}\">{}</row>", text_cell(far, "9000000000000001"));
        let code = refused(far, &Parts::new("", "A1", &cells).file()).code;
        assert!(["too_large", "unreadable"].contains(&code), "{far}: {code}");
    }
}

#[test]
fn one_row_more_than_a_sheet_can_have_is_too_many() {
    let row = |number: u32| {
        format!("<row r=\"{number}\">{}</row>", text_cell(&format!("A{number}"), &format!("A-{number}")))
    };
    let header = format!("<row r=\"1\">{}{}</row>", text_cell("A1", "Order ID"), text_cell("B1", "Amount"));
    let last = Parts::new("", "A1", &format!("{header}{}", row(1_048_576)));
    let beyond = Parts::new("", "A1", &format!("{header}{}", row(1_048_577)));

    assert_eq!(taken("the last row", &last.file()).orders[0].rows, [1_048_576]);
    assert_eq!(refused("one more", &beyond.file()).code, "too_large");
}

#[test]
fn a_hidden_sheet_that_repeats_the_orders_is_not_read_twice() {
    let parts = Parts::five();
    let text = |name: &str| {
        let part = parts.parts.iter().find(|(part, _)| part == name).unwrap();
        String::from_utf8(part.1.clone()).unwrap()
    };
    let hidden = "<sheet name=\"copy\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId3\"/></sheets>";
    let book = text("xl/workbook.xml").replace("</sheets>", hidden);
    let relations = text("xl/_rels/workbook.xml.rels");
    let further = relations.replace("rId1", "rId3").replace("sheet1", "sheet2");
    let further = &further[further.find("<Relationship ").unwrap()..];
    let further = &further[..further.find("/>").unwrap() + 2];
    let relations = relations.replace("</Relationships>", &format!("{further}</Relationships>"));
    let file = Parts::five()
        .with("xl/worksheets/sheet2.xml", text(SHEET))
        .with("xl/workbook.xml", book)
        .with("xl/_rels/workbook.xml.rels", relations)
        .file();

    is_five("hidden", &taken("hidden", &file));
}

#[test]
fn one_long_text_in_every_cell_costs_the_text_and_not_the_cells() {
    let long = "long ".repeat(200_000);
    let header =
        format!("<row r=\"1\">{}{}</row>", text_cell("A1", "Order ID"), text_cell("B1", "Buyer Name"));
    let row = |number: u32| {
        format!(
            "<row r=\"{number}\"><c r=\"A{number}\"><v>{number}</v></c><c r=\"B{number}\" t=\"s\"><v>0</v></c></row>"
        )
    };
    let cells: String = (2..1_000).map(row).collect();
    let file = Parts::new("", "A1", &format!("{header}{cells}"))
        .with("xl/sharedStrings.xml", shared(&format!("<si><t>{long}</t></si>")));

    let feed =
        tidewaiter_feeds::open(tidewaiter_feeds::Source::Bytes(file.file()), &Default::default()).unwrap();

    let shown: usize = feed.about.top.iter().flat_map(|(_, cells)| cells).map(String::len).sum();
    assert!(shown < 100_000, "{shown} bytes to show the first rows");
}
