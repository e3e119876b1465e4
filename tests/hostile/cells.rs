//! Cells that look like formulas, code, numbers or dates, and are not to be believed.

use crate::made::{cells, line, list, taken};
use tidewaiter_feeds::Reason;

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn with(column: &str, values: &[&str]) -> String {
    list(&(1..).zip(values).map(|(order, value)| line(order, column, &quoted(value))).collect::<Vec<_>>())
}

#[test]
fn no_date_is_made_out_of_one_that_does_not_exist() {
    let wrong = [
        "30/02/2026",
        "0000-00-00",
        "00/00/0000",
        "20226-01-01",
        "2026-13-01",
        "2026-07-32",
        "2026-02-29",
        "2026-07-14T25:00:00Z",
        "2026-07-14T10:00:00+99:99",
        "tomorrow",
        "-1",
        "2958466",
    ];
    let read = taken("dates", with("Order Date", &wrong).as_bytes());

    assert_eq!(read.orders.len(), wrong.len());
    assert!(read.orders.iter().all(|order| order.ordered_at.is_none()));
    assert_eq!(read.faults.len(), wrong.len());
    assert!(
        read.faults.iter().all(|fault| fault.is_date() && fault.0.column.as_deref() == Some("Order Date"))
    );
}

#[test]
fn dates_that_are_odd_but_right_are_read() {
    let right = [
        ("29.02.2028", "2028-02-29"),
        ("07/08/2026", "2026-08-07"),
        ("1752480000", "2025-07-14T08:00:00+00:00"),
        ("1752480000000", "2025-07-14T08:00:00+00:00"),
        ("2026年7月14日 10:05", "2026-07-14T10:05:00"),
        ("Jul 14, 2026, 9:15 am PDT(UTC-7)", "2026-07-14T09:15:00-07:00"),
        ("١٤/٠٧/٢٠٢٦", "2026-07-14"),
        ("14 июля 2026", "2026-07-14"),
        ("2026-07-14\u{202f}10:00", "2026-07-14T10:00:00"),
    ];
    let read = taken("dates", with("Order Date", &right.map(|(text, _)| text)).as_bytes());

    let dates: Vec<String> = read.orders.iter().map(|order| order.ordered_at.unwrap().to_string()).collect();
    assert_eq!(dates, right.map(|(_, date)| date));
}

#[test]
fn no_amount_is_made_out_of_what_is_none() {
    let wrong =
        ["NaN", "Infinity", "-inf", "1e308", "1e309", "99999999999999999999.99", "0x10", "12.3.4", "free"];
    let read = taken("amounts", with("Amount", &wrong).as_bytes());

    assert_eq!(read.orders.len(), wrong.len());
    assert!(read.orders.iter().all(|order| order.order_amount.is_none()));
    assert!(read.faults.iter().all(|fault| fault.0.reason == Reason::BadAmount));
    assert_eq!(read.faults.len(), wrong.len());
}

#[test]
fn amounts_in_any_notation_keep_every_digit() {
    let right = [
        ("-12.34", "-12.34"),
        ("(12.34)", "-12.34"),
        ("1E3", "1000"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1 234,56", "1234.56"),
        ("1'234.56", "1234.56"),
        ("R$ 1.234,56", "1234.56"),
        ("0.1", "0.1"),
        ("12.345.678", "12345678"),
        ("１２．３４", "12.34"),
        ("٣٫١٤", "3.14"),
        ("1,23,456.78", "123456.78"),
        ("5-", "-5"),
        ("CNY1,200.00", "1200.00"),
    ];
    let read = taken("amounts", with("Amount", &right.map(|(text, _)| text)).as_bytes());

    let amounts: Vec<String> =
        read.orders.iter().map(|order| order.order_amount.unwrap().decimal()).collect();
    assert_eq!(amounts, right.map(|(_, amount)| amount));
}

#[test]
fn order_numbers_are_text_for_ever() {
    let ids = [
        "0012345",
        "18446744073709551616",
        "123456789012345678901234567890",
        "9007199254740993",
        "#1001",
        "1001",
        "AE-\u{200b}1002",
        "3.0312E+15",
        "",
        "-",
    ];
    let read = taken("ids", with("Order ID", &ids).as_bytes());

    let mut kept: Vec<&str> = read.orders.iter().map(|order| order.order_id.as_str()).collect();
    kept.sort_unstable();
    let mut expected = ids[..6].to_vec();
    expected.push("AE-1002");
    expected.sort_unstable();
    assert_eq!(kept, expected);
    let said: Vec<_> = read.faults.iter().map(|fault| (fault.0.row, fault.0.reason)).collect();
    let missing = Reason::MissingOrderId;
    assert_eq!(said, [(9, Reason::OrderIdPrecisionLost), (10, missing), (11, missing)]);
}

#[test]
fn an_order_that_is_stated_differently_counts_the_last_time_and_is_said() {
    let read = taken("conflict", list(&[cells(1).join(","), line(1, "Amount", "99.99")]).as_bytes());

    assert_eq!(read.orders.len(), 1);
    assert_eq!(read.orders[0].order_amount.unwrap().decimal(), "99.99");
    assert_eq!(read.faults[0].0.reason, Reason::ConflictingRows);
}
