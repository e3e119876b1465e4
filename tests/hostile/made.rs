//! Small lists, whole and wrapped in every way.
#![expect(clippy::unwrap_used, reason = "a builder that cannot build fails the test that asked for it")]

use crate::fuzz::{Read, Refused, read, wrap::archive};

/// The header of the list that most tests wrap or break.
pub const HEADER: [&str; 8] = [
    "Order ID",
    "Order Status",
    "Order Date",
    "Buyer Name",
    "Country",
    "Amount",
    "Currency",
    "Tracking Number",
];

/// The cells of the order of that number.
pub fn cells(order: usize) -> [String; 8] {
    let number = format!("9{order:015}");
    let parcel = format!("LP00{order:012}");
    [&number, "Shipped", "2026-07-14 10:00", "Dana Whitlock", "US", "12.34", "USD", &parcel]
        .map(str::to_owned)
}

/// The line of an order with one of its cells written differently.
pub fn line(order: usize, column: &str, cell: &str) -> String {
    let mut cells = cells(order);
    cells[HEADER.iter().position(|name| *name == column).unwrap()] = cell.to_owned();
    cells.join(",")
}

/// A list of those lines.
pub fn list(lines: &[String]) -> String {
    format!("{}\n{}\n", HEADER.join(","), lines.join("\n"))
}

/// Five orders, as they are when nothing is wrong.
pub fn five() -> String {
    list(&(1..=5).map(|order| cells(order).join(",")).collect::<Vec<_>>())
}

/// Reads what has to be read.
pub fn taken(name: &str, bytes: &[u8]) -> Read {
    read(bytes).unwrap_or_else(|refused| panic!("{name}: {}", refused.message))
}

/// What is said of a file that must not be read.
pub fn refused(name: &str, bytes: &[u8]) -> Refused {
    match read(bytes) {
        Ok(read) => panic!("{name}: {} orders were read", read.orders.len()),
        Err(refused) => refused,
    }
}

/// Says that it is the five orders, and nothing was wrong with them.
pub fn is_five(name: &str, read: &Read) {
    let ids: Vec<&str> = read.orders.iter().map(|order| order.order_id.as_str()).collect();
    let expected: Vec<String> = (1..=5).map(|order| cells(order)[0].clone()).collect();
    assert_eq!(ids, expected, "{name}");
    for (number, order) in (1..).zip(&read.orders) {
        assert_eq!(order.tracking_numbers, [cells(number)[7].clone()], "{name}");
        assert_eq!(order.order_amount.unwrap().decimal(), "12.34", "{name}");
        assert_eq!(order.order_amount.unwrap().currency.unwrap().code(), "USD", "{name}");
        assert_eq!(order.ordered_at.unwrap().to_string(), "2026-07-14T10:00:00", "{name}");
    }
    assert!(read.faults.is_empty(), "{name}: {:?}", read.faults);
}

/// The parts of a workbook with one sheet.
pub struct Parts {
    /// By name.
    pub parts: Vec<(String, Vec<u8>)>,
}

const SPACE: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>"#;

impl Parts {
    /// With those rows of texts, and whatever stands before and in the sheet's own element.
    pub fn new(before: &str, dimension: &str, rows: &str) -> Parts {
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let packages = "http://schemas.openxmlformats.org/package/2006/relationships";
        let relation = |id: &str, kind: &str, target: &str| {
            format!(r#"<Relationship Id="{id}" Type="{relations}/{kind}" Target="{target}"/>"#)
        };
        let related = |inside: &str| {
            format!(r#"<?xml version="1.0"?><Relationships xmlns="{packages}">{inside}</Relationships>"#)
        };
        let parts = [
            relation("rId1", "worksheet", "worksheets/sheet1.xml"),
            relation("rId2", "sharedStrings", "sharedStrings.xml"),
        ];
        let book = format!(
            r#"<workbook {SPACE} xmlns:r="{relations}"><sheets><sheet name="orders" sheetId="1" r:id="rId1"/></sheets></workbook>"#
        );
        let sheet = format!(
            "{before}<worksheet {SPACE}><dimension ref=\"{dimension}\"/><sheetData>{rows}</sheetData></worksheet>"
        );
        let all = [
            ("[Content_Types].xml", TYPES.to_owned()),
            ("_rels/.rels", related(&relation("rId1", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", book),
            ("xl/_rels/workbook.xml.rels", related(&parts.concat())),
            ("xl/worksheets/sheet1.xml", sheet),
            ("xl/sharedStrings.xml", format!("<sst {SPACE}></sst>")),
        ];
        Parts { parts: all.into_iter().map(|(name, text)| (name.to_owned(), text.into_bytes())).collect() }
    }

    /// The five orders.
    pub fn five() -> Parts {
        Parts::new("", "A1:H6", &rows(&five()))
    }

    /// With a part put in, or put in place of another.
    pub fn with(mut self, name: &str, bytes: impl Into<Vec<u8>>) -> Parts {
        self.parts.retain(|(other, _)| other != name);
        self.parts.push((name.to_owned(), bytes.into()));
        self
    }

    /// Without that part.
    pub fn without(mut self, name: &str) -> Parts {
        self.parts.retain(|(other, _)| other != name);
        self
    }

    /// The archive.
    pub fn file(&self) -> Vec<u8> {
        let parts: Vec<(&str, &[u8])> =
            self.parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        archive(&parts)
    }
}

/// Shared texts.
pub fn shared(inside: &str) -> String {
    format!("<sst {SPACE}>{inside}</sst>")
}

/// A delimited text as rows of a sheet.
pub fn rows(text: &str) -> String {
    let row = |(number, line): (usize, &str)| {
        let cells =
            line.split(',').zip('A'..).map(|(cell, column)| text_cell(&format!("{column}{number}"), cell));
        format!("<row r=\"{number}\">{}</row>", cells.collect::<String>())
    };
    (1..).zip(text.lines()).map(row).collect()
}

/// A cell with its text in it.
pub fn text_cell(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>")
}
