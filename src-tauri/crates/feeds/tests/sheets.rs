//! What spreadsheets and exporters really write into a workbook's parts.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot build its own file fails")]

mod reading;

use reading::{All, code};
use std::io::{Cursor, Write};
use tidewaiter_core::record::OrderRecord;
use tidewaiter_feeds::{Options, Reason, Source, open};
use zip::{ZipWriter, write::SimpleFileOptions};

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

fn read(bytes: Vec<u8>) -> All {
    reading::read(bytes).1
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn xlsx(sheet: &str, strings: &str, styles: &str) -> Vec<u8> {
    let relation = |id: &str, kind: &str, target: &str| {
        format!(r#"<Relationship Id="{id}" Type="{RELS}/{kind}" Target="{target}"/>"#)
    };
    let relations = |inside: &str| format!(r#"<Relationships xmlns="{PACKAGE}">{inside}</Relationships>"#);
    let parts = [
        relation("rId1", "worksheet", "worksheets/sheet1.xml"),
        relation("rId2", "sharedStrings", "sharedStrings.xml"),
        relation("rId3", "styles", "styles.xml"),
    ];
    let book = format!(
        r#"<workbook xmlns="{MAIN}" xmlns:r="{RELS}"><sheets><sheet name="o" sheetId="1" r:id="rId1"/></sheets></workbook>"#
    );
    zipped(&[
        ("_rels/.rels", relations(&relation("rId1", "officeDocument", "xl/workbook.xml")).as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations(&parts.concat()).as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/sharedStrings.xml", format!(r#"<sst xmlns="{MAIN}">{strings}</sst>"#).as_bytes()),
        ("xl/styles.xml", format!(r#"<styleSheet xmlns="{MAIN}">{styles}</styleSheet>"#).as_bytes()),
    ])
}

fn inline(text: &str) -> String {
    format!(r#"<c t="inlineStr"><is><t>{text}</t></is></c>"#)
}

/// A sheet without dimension and without places, as streaming exporters write it.
fn sheet(rows: &[String]) -> String {
    let header = ["Order ID", "Order Date", "Buyer Name", "Order Amount"].map(inline).concat();
    let rows: String = rows.iter().map(|row| format!("<row>{row}</row>")).collect();
    format!(r#"<worksheet xmlns="{MAIN}"><sheetData><row>{header}</row>{rows}</sheetData></worksheet>"#)
}

fn row(date: &str, name: &str, amount: &str) -> String {
    [inline("A-1"), date.to_owned(), name.to_owned(), amount.to_owned()].concat()
}

fn first(kept: &All) -> &OrderRecord {
    kept.orders.first().unwrap()
}

#[test]
fn days_are_told_by_their_format_also_by_one_that_a_person_made() {
    let styles = r#"<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot; hh:mm;@"/><numFmt numFmtId="166" formatCode="&quot;Day &quot;0"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="166"/></cellXfs>"#;
    let cells = row(r#"<c s="1"><v>46217.4166666667</v></c>"#, "<c/>", r#"<c s="2"><v>12.5</v></c>"#);

    let kept = read(xlsx(&sheet(&[cells]), "", styles));

    assert_eq!(first(&kept).ordered_at.unwrap().to_string(), "2026-07-14T10:00:00");
    assert_eq!(first(&kept).order_amount.unwrap().decimal(), "12.5");
}

#[test]
fn shared_texts_are_joined_from_their_runs_without_the_reading_aid() {
    let strings = r#"<si><r><t xml:space="preserve">王 </t></r><r><rPr><b/></rPr><t>海霞</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000A_b</t></si>"#;
    for (at, text) in ["王 海霞", "東京", "a\nb"].into_iter().enumerate() {
        let cells = row(&inline("2026-07-14"), &format!(r#"<c t="s"><v>{at}</v></c>"#), "");

        assert_eq!(first(&read(xlsx(&sheet(&[cells]), strings, ""))).buyer_name.as_deref(), Some(text));
    }
}

#[test]
fn formulas_count_by_what_they_showed_last() {
    let cells = row(
        r#"<c t="d"><v>2026-07-14T10:00:00</v></c>"#,
        r#"<c t="str"><f>A1&amp;B1</f><v>Dana &amp; Co</v></c>"#,
        "<c><f>SUM(A1:A9)</f><v>12.5</v></c>",
    );
    let kept = read(xlsx(&sheet(&[cells]), "", ""));

    assert_eq!(first(&kept).ordered_at.unwrap().to_string(), "2026-07-14T10:00:00");
    assert_eq!(first(&kept).buyer_name.as_deref(), Some("Dana & Co"));
    assert_eq!(first(&kept).order_amount.unwrap().decimal(), "12.5");

    let wrong = row(&inline("2026-07-14"), "<c/>", r#"<c t="e"><v>#DIV/0!</v></c>"#);
    let reasons: Vec<Reason> =
        read(xlsx(&sheet(&[wrong]), "", "")).faults().iter().map(|it| it.reason).collect();
    assert_eq!(reasons, [Reason::FormulaError]);
}

#[test]
fn an_order_number_beyond_what_a_spreadsheet_keeps_is_rejected() {
    let cells = [r#"<c><v>9007199254740995</v></c>"#.to_owned(), inline("2026-07-14")].concat();

    let reasons: Vec<Reason> =
        read(xlsx(&sheet(&[cells]), "", "")).faults().iter().map(|it| it.reason).collect();

    assert_eq!(reasons, [Reason::OrderIdPrecisionLost]);
}

#[test]
fn a_sheet_whose_tags_do_not_close_is_refused() {
    let broken = sheet(&[row(&inline("2026-07-14"), "", "")]).replacen("</row>", "", 1);

    assert_eq!(code(xlsx(&broken, "", "")), "unreadable");
    assert_eq!(code(xlsx(&sheet(&[]), "<si><t>x</si>", "")), "unreadable");
}

/// A record of a binary workbook.
fn record(number: u16, data: &[u8]) -> Vec<u8> {
    let low = u8::try_from(number & 0x7f).unwrap();
    let mut bytes = match number >> 7 {
        0 => vec![low],
        high => vec![low | 0x80, u8::try_from(high).unwrap()],
    };
    let length = data.len();
    if length >> 7 > 0 {
        bytes.push(u8::try_from(length & 0x7f).unwrap() | 0x80);
    }
    bytes.push(u8::try_from(if length >> 7 > 0 { length >> 7 } else { length }).unwrap());
    bytes.extend_from_slice(data);
    bytes
}

fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let length = u32::try_from(units.len()).unwrap().to_le_bytes().to_vec();
    [length, units.into_iter().flat_map(u16::to_le_bytes).collect()].concat()
}

fn place(column: u32) -> Vec<u8> {
    [column.to_le_bytes(), [0; 4]].concat()
}

#[test]
fn a_binary_workbook_is_read() {
    let text = |column: u32, text: &str| record(6, &[place(column), wide(text)].concat());
    let line = |at: u32, cells: &[Vec<u8>]| {
        [record(0, &[at.to_le_bytes().to_vec(), vec![0; 13]].concat()), cells.concat()].concat()
    };
    let sheet = [
        record(0x81, &[]),
        record(0x94, &[0_u32, 5, 0, 3].map(u32::to_le_bytes).concat()),
        record(0x91, &[]),
        line(
            0,
            &[text(0, "Order ID"), text(1, "Order Date"), text(2, "Buyer Name"), text(3, "Order Amount")],
        ),
        line(
            5,
            &[
                text(0, "A-1"),
                text(1, "2026-07-14"),
                text(2, "王海霞"),
                record(5, &[place(3), 12.5_f64.to_le_bytes().to_vec()].concat()),
            ],
        ),
        record(0x92, &[]),
    ];
    let bundle = |state: u32, name: &str| {
        record(0x9c, &[state.to_le_bytes().to_vec(), vec![1, 0, 0, 0], wide("rId1"), wide(name)].concat())
    };
    let book = [bundle(2, "Concealed"), bundle(0, "Orders"), record(0x90, &[]), record(0x9d, &[])].concat();
    let relations = format!(
        r#"<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" Type="{RELS}/worksheet" Target="worksheets/sheet1.bin"/></Relationships>"#
    );
    let bytes = zipped(&[
        ("xl/workbook.bin", &book),
        ("xl/_rels/workbook.bin.rels", relations.as_bytes()),
        ("xl/worksheets/sheet1.bin", &sheet.concat()),
    ]);

    let feed = open(Source::Bytes(bytes.clone()), &Options::default())
        .unwrap_or_else(|it| panic!("{}", it.message()));
    let kept = read(bytes);

    assert_eq!(feed.about.container, "xlsb");
    assert_eq!(feed.about.sheet.as_deref(), Some("Orders"), "a hidden sheet comes last");
    assert_eq!(first(&kept).order_id, "A-1");
    assert_eq!(first(&kept).buyer_name.as_deref(), Some("王海霞"));
    assert_eq!(first(&kept).order_amount.unwrap().decimal(), "12.5");
    assert_eq!(first(&kept).rows, [6]);
}

/// An XLS of one sheet.
fn xls(cells: &[(u16, u16)]) -> Vec<u8> {
    let record = |number: u16, data: &[u8]| {
        let length = u16::try_from(data.len()).unwrap();
        [&number.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
    };
    let start = |kind: u16| record(0x809, &[&[0, 6], &kind.to_le_bytes()[..], &[0; 12]].concat());
    let bound = |at: u32| record(0x85, &[&at.to_le_bytes()[..], &[0, 0, 1, 0], b"o"].concat());
    let at = u32::try_from(start(5).len() + bound(0).len() + 4).unwrap();
    let number = |(row, column): &(u16, u16)| {
        let place = [row.to_le_bytes(), column.to_le_bytes(), [0, 0]].concat();
        record(0x203, &[place, 1.0_f64.to_le_bytes().to_vec()].concat())
    };
    let cells: Vec<u8> = cells.iter().flat_map(number).collect();
    let stream = [start(5), bound(at), record(0x0a, &[]), start(0x10), cells, record(0x0a, &[])].concat();
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream("/Workbook").unwrap().write_all(&stream).unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

#[test]
fn an_old_workbook_that_is_almost_empty_and_as_large_as_can_be_is_refused() {
    assert_eq!(code(xls(&[(0, 0), (65_535, 255)])), "too_large");
    assert_eq!(code(xls(&[(0, 0), (1, 1)])), "no_header");
}

fn ods(table: &str) -> Vec<u8> {
    let spaces = ["office", "table", "text"].map(|name| format!(r#" xmlns:{name}="urn:{name}""#)).concat();
    let content = format!(
        r#"<office:document-content{spaces}><office:body><office:spreadsheet><table:table table:name="s">{table}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

#[test]
fn cells_of_an_open_document_say_what_they_state() {
    let cell =
        |attributes: &str, text: &str| format!("<table:table-cell {attributes}>{text}</table:table-cell>");
    let text = |text: &str| cell(r#"office:value-type="string""#, &format!("<text:p>{text}</text:p>"));
    let header = ["Order ID", "Order Date", "Buyer Name", "Order Amount", "Quantity"].map(text).concat();
    let data = [
        text("A-1"),
        cell(
            r#"office:value-type="date" office:date-value="2026-07-14T10:00:00.000000419""#,
            "<text:p>14.7.</text:p>",
        ),
        cell(
            r#"office:value-type="string""#,
            "<office:annotation><text:p>note</text:p></office:annotation><text:p>a<text:s text:c=\"2\"/>b<text:tab/><text:span>c</text:span>&amp;</text:p><text:p>d<text:line-break/>e</text:p>",
        ),
        cell(
            r#"office:value-type="currency" office:currency="EUR" office:value="12.5""#,
            "<text:p>12,50 €</text:p>",
        ),
        cell(r#"office:value-type="float" office:value="3""#, "<text:p>3</text:p>"),
    ];
    let rows = format!(
        r#"<table:table-row><table:table-cell table:number-columns-repeated="5"/></table:table-row><table:table-header-rows><table:table-row>{header}<table:table-cell table:number-columns-repeated="16379"/></table:table-row></table:table-header-rows><table:table-row-group><table:table-row table:visibility="filter">{}</table:table-row></table:table-row-group><table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#,
        data.concat()
    );

    let kept = read(ods(&rows));

    let order = first(&kept);
    assert_eq!(order.rows, [3]);
    assert_eq!(order.ordered_at.unwrap().to_string(), "2026-07-14T10:00:00");
    assert_eq!(order.buyer_name.as_deref(), Some("a  b\tc&\nd\ne"));
    assert_eq!(order.order_amount.unwrap().decimal(), "12.5");
    assert_eq!(order.items_count, Some(3));
}

#[test]
fn cells_that_are_repeated_beyond_any_list_are_refused_before_they_are_laid_out() {
    let repeated = |rows: u32, columns: u32| {
        ods(&format!(
            r#"<table:table-row table:number-rows-repeated="{rows}"><table:table-cell office:value-type="string" table:number-columns-repeated="{columns}"><text:p>x</text:p></table:table-cell></table:table-row>"#
        ))
    };

    for (rows, columns) in [(1_048_576, 16_384), (1, 300), (1_048_576, 200), (u32::MAX, 1)] {
        assert_eq!(code(repeated(rows, columns)), "too_large", "{rows} x {columns}");
    }
    assert_eq!(code(repeated(3, 2)), "no_header");
}
