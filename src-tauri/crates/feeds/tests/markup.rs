//! Web pages that are named as workbooks, and workbooks of Excel 2003 in XML.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot build its own file fails")]

mod reading;

use reading::All;
use tidewaiter_feeds::{Mapping, Options, Reason};

fn read(page: &str) -> All {
    reading::read(page).1
}

fn ids(kept: &All) -> Vec<&str> {
    kept.orders.iter().map(|order| order.order_id.as_str()).collect()
}

fn buyers(kept: &All) -> Vec<&str> {
    kept.orders.iter().filter_map(|order| order.buyer_name.as_deref()).collect()
}

const HEADER: &str = "<tr><th>Order ID</th><th>Order Date</th><th>Buyer Name</th></tr>";

#[test]
fn the_table_with_the_header_is_read_wherever_it_stands() {
    let list = format!("<table>{HEADER}<tr><td>A-1<td>2026-07-14<td>Zo&eacute;</tr></table>");
    let menu = "<table><tr><td>Home</td><td>Orders</td></tr><tr><td>Help</td><td>Out</td></tr></table>";

    for page in [
        format!("<html>{menu}{list}{menu}</html>"),
        format!("<html><table><tr><td>{list}</td></tr></table></html>"),
    ] {
        let kept = read(&page);

        assert_eq!(ids(&kept), ["A-1"], "{page}");
        assert_eq!(buyers(&kept), ["Zoé"], "{page}");
        assert!(kept.faults().is_empty());
    }
}

#[test]
fn a_header_in_a_table_of_its_own_belongs_to_the_next() {
    let page =
        format!("<table>{HEADER}</table><table><tr><td>A-1</td><td>2026-07-14</td><td>X</td></tr></table>");

    assert_eq!(ids(&read(&page)), ["A-1"]);
}

#[test]
fn cells_that_reach_over_rows_hold_in_each_of_them() {
    let page = format!(
        "<table><tr><td colspan=3>July</td></tr>{HEADER}<tr><td rowspan=2>A-1</td><td rowspan='2'>2026-07-14</td><td>X</td></tr><tr><td></td></tr><tr><td>A-2</td><td>2026-07-15</td><td>Y</td></tr></table>"
    );

    let kept = read(&page);

    assert_eq!(ids(&kept), ["A-1", "A-2"]);
    assert_eq!(buyers(&kept), ["X", "Y"]);
}

#[test]
fn lines_of_a_page_are_blanks_and_its_breaks_are_lines() {
    let page = format!(
        "<table>{HEADER}<tr><td style=\"mso-number-format:'\\@'\">\n  007\n</td><td>2026-07-14</td><td>Dana\n   Whitlock<br>c/o <b>X</b> &#38; Y<table><tr><td>inner</td></tr></table></td></tr></table>"
    );

    let kept = read(&page);

    assert_eq!(ids(&kept), ["007"]);
    assert_eq!(buyers(&kept), ["Dana Whitlock\nc/o X & Y\ninner"]);
}

#[test]
fn rows_that_are_never_closed_are_rows_all_the_same() {
    let page =
        "<table><tr><td>Order ID<td>Order Date<tr><td>A-1<td>2026-07-14<tr><td>A-2<td>2026-07-15</table>";

    assert_eq!(ids(&read(page)), ["A-1", "A-2"]);
}

fn workbook(sheets: &str) -> String {
    format!(
        r#"<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">{sheets}</Workbook>"#
    )
}

#[test]
fn a_workbook_of_excel_2003_keeps_its_sheets_places_and_types() {
    let text = |text: &str| format!(r#"<Cell><Data ss:Type="String">{text}</Data></Cell>"#);
    let header = ["Order ID", "Order Date", "Buyer Name", "Order Amount", "Quantity"].map(text).concat();
    let page = workbook(&format!(
        r#"<Worksheet ss:Name="Notes"><Table><Row>{}</Row></Table></Worksheet><Worksheet ss:Name="R&amp;D"><Table><Row ss:Index="3">{header}</Row><Row ss:Index="7">{}<Cell><Data ss:Type="DateTime">2026-07-14T10:00:00.000</Data></Cell><Cell ss:MergeAcross="0"><Data ss:Type="String">a&#10;b</Data><Comment><Data>note</Data></Comment></Cell><Cell><Data ss:Type="Number">12.5</Data></Cell><Cell ss:Index="5"><Data ss:Type="Number">3</Data></Cell></Row><Row/><Row><Cell><Data ss:Type="Number">4.2E+20</Data></Cell></Row></Table></Worksheet>"#,
        text("x"),
        text("A-1"),
    ));

    let (about, kept) = reading::read_as(&page, &Options::default());

    assert_eq!(about.sheets, ["Notes", "R&D"]);
    assert_eq!(about.sheet.as_deref(), Some("R&D"));
    assert_eq!(about.header_row, Some(3));
    let order = kept.orders.first().unwrap();
    assert_eq!(order.rows, [7]);
    assert_eq!(order.ordered_at.unwrap().to_string(), "2026-07-14T10:00:00");
    assert_eq!(order.buyer_name.as_deref(), Some("a\nb"));
    assert_eq!(order.order_amount.unwrap().decimal(), "12.5");
    assert_eq!(order.items_count, Some(3));
    let faults: Vec<_> = kept.faults().iter().map(|fault| (fault.row, fault.reason)).collect();
    assert_eq!(faults, [(9, Reason::OrderIdPrecisionLost)]);
}

#[test]
fn a_sheet_of_excel_2003_is_read_when_asked_for() {
    let sheet = |name: &str, id: &str| {
        let row = |id: &str, day: &str| {
            format!("<Row><Cell><Data>{id}</Data></Cell><Cell><Data>{day}</Data></Cell></Row>")
        };
        let rows = [row("Order ID", "Order Date"), row(id, "2026-07-14")].concat();
        format!(r#"<Worksheet ss:Name="{name}"><Table>{rows}</Table></Worksheet>"#)
    };
    let page = workbook(&[sheet("June", "A-6"), sheet("July", "A-7")].concat());
    let july = Mapping { sheet: Some("July".into()), ..Mapping::default() };

    assert_eq!(ids(&read(&page)), ["A-6"]);
    assert_eq!(ids(&reading::read_as(&page, &Options { mapping: july, ..Options::default() }).1), ["A-7"]);
}
