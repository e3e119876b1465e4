//! Delimited text that is broken in its lines, its quotes or its bytes.
#![expect(clippy::unwrap_used, reason = "a test that cannot find what it looks for fails")]

use crate::made::{HEADER, cells, five, line, list, refused, taken};
use tidewaiter_feeds::Reason;

fn bytes_line(order: usize, name: &[u8]) -> Vec<u8> {
    let whole = line(order, "Buyer Name", "@");
    let (before, behind) = whole.split_once('@').unwrap();
    [before.as_bytes(), name, behind.as_bytes(), b"\n"].concat()
}

#[test]
fn bytes_that_are_no_characters_cost_the_name_and_never_the_order() {
    let lines: [(&[u8], Option<&str>); 4] = [
        ("Jürgen Weiß".as_bytes(), Some("Jürgen Weiß")),
        (&[0xcd, 0xf5, 0xba, 0xa3, 0xcf, 0xbc], None),
        (&[0xc8, 0xe2, 0xe0, 0xed], None),
        (&[0xc9, b'r', b'i', b'c'], None),
    ];
    let mut bytes = format!("{}\n", HEADER.join(",")).into_bytes();
    (1..).zip(lines).for_each(|(order, (name, _))| bytes.extend(bytes_line(order, name)));

    let read = taken("mixed", &bytes);

    assert_eq!(read.orders.len(), 4);
    for ((_, name), order) in lines.iter().zip(&read.orders) {
        assert_eq!(order.tracking_numbers.len(), 1);
        match name {
            Some(name) => assert_eq!(order.buyer_name.as_deref(), Some(*name)),
            None => assert!(order.buyer_name.as_ref().unwrap().contains('\u{fffd}')),
        }
    }
    let said: Vec<_> = read.faults.iter().map(|it| (it.0.row, it.0.column.as_deref(), it.0.reason)).collect();
    assert_eq!(said, [3, 4, 5].map(|row| (row, Some("Buyer Name"), Reason::Undecodable)));
}

#[test]
fn half_a_character_of_utf16_is_named_with_its_cell() {
    let mut bytes = vec![0xff, 0xfe];
    for unit in five().replacen("Dana", "D@na", 1).encode_utf16() {
        bytes.extend(if unit == 64 { [0, 0xd8] } else { unit.to_le_bytes() });
    }

    let read = taken("surrogate", &bytes);

    assert_eq!(read.orders.len(), 5);
    assert_eq!(read.orders[0].buyer_name.as_deref(), Some("D\u{fffd}na Whitlock"));
    assert_eq!(read.faults.len(), 1);
    assert_eq!((read.faults[0].0.row, read.faults[0].0.column.as_deref()), (2, Some("Buyer Name")));
}

#[test]
fn utf7_is_text_like_any_other() {
    let text = list(&[line(1, "Buyer Name", "+AE8-rder")]);

    assert_eq!(taken("UTF-7", text.as_bytes()).orders[0].buyer_name.as_deref(), Some("+AE8-rder"));
}

#[test]
fn a_row_that_an_unquoted_comma_has_shifted_is_rejected_by_its_number() {
    let lines =
        [line(1, "Buyer Name", "Doe, John"), cells(2).join(","), "9000000000000003,Shipped".to_owned()];

    let read = taken("shifted", list(&lines).as_bytes());

    assert_eq!(read.orders.len(), 2);
    assert_eq!((read.faults[0].0.row, read.faults[0].0.reason), (2, Reason::TooManyCells));
    assert_eq!(read.orders[1].order_status.as_deref(), Some("Shipped"));
}

#[test]
fn quotes_mean_something_only_where_they_open_and_close() {
    let names = ["5\" Case", "\"Doe, John\"", "\"a \"\"b\"\" c\"", "\\\"x\\\""];
    let lines: Vec<String> = (1..).zip(names).map(|(order, name)| line(order, "Buyer Name", name)).collect();

    let read = taken("quotes", list(&lines).as_bytes());

    let names: Vec<&str> = read.orders.iter().map(|order| order.buyer_name.as_deref().unwrap()).collect();
    assert_eq!(names, ["5\" Case", "Doe, John", "a \"b\" c", "\\\"x\\\""]);
}

#[test]
fn a_quote_that_never_closes_costs_its_own_row() {
    let mut lines: Vec<String> = (1..=60_000).map(|order| cells(order).join(",")).collect();
    lines[9] = line(10, "Buyer Name", "\"Dana");

    let read = taken("quote", list(&lines).as_bytes());

    assert_eq!(read.orders.len(), 59_999);
    assert_eq!(read.faults.len(), 1);
    assert_eq!((read.faults[0].0.row, read.faults[0].0.reason), (11, Reason::UnclosedQuote));
}

#[test]
fn one_line_without_an_end_is_refused_by_its_columns() {
    let refused = refused("one line", "a,".repeat(4 << 20).as_bytes());

    assert_eq!(refused.code, "too_large");
    assert!(
        refused.message.contains("row 1") && refused.message.contains("256 columns"),
        "{}",
        refused.message
    );
}

#[test]
fn one_cell_without_an_end_is_refused_by_its_line() {
    let text = format!("{}{}", list(&[cells(1).join(",")]), "a".repeat(40 << 20));

    let refused = refused("one cell", text.as_bytes());

    assert_eq!(refused.code, "too_large");
    assert!(refused.message.contains("row 3"), "{}", refused.message);
}

#[test]
fn a_cell_longer_than_any_honest_one_costs_its_row() {
    let long = line(1, "Buyer Name", &"A".repeat((1 << 20) + 1));

    let read = taken("long", list(&[long, cells(2).join(",")]).as_bytes());

    assert_eq!(read.orders.len(), 1);
    assert_eq!((read.faults[0].0.row, read.faults[0].0.reason), (2, Reason::CellTooLong));
}

#[test]
fn a_header_that_stands_twice_gives_both_columns() {
    let rows: String =
        (1..=5).map(|order| format!("9{order:015},LP00{order:012},UF{order:09}YP,,Boise,,,\n")).collect();
    let text = format!("Order ID,Tracking Number,Tracking Number,City,City,,,\n{rows}");

    let read = taken("twice", text.as_bytes());

    assert_eq!(read.orders.len(), 5);
    assert_eq!(read.orders[4].tracking_numbers, ["LP00000000000005", "UF000000005YP"]);
}
