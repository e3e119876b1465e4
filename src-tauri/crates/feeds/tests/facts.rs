//! Single facts that a person relies on when they bring a file.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot read its own file fails")]

mod reading;

use reading::{All, read};
use tidewaiter_feeds::{DateOrder, Dates, Kind, Options, Reason, Refusal, Source, open};

fn refusal(bytes: impl AsRef<[u8]>) -> Refusal {
    match open(Source::Bytes(bytes.as_ref().to_vec()), &Options::default()) {
        Ok(feed) => panic!("it was taken for {}", feed.about.source),
        Err(refusal) => refusal,
    }
}

const HEADER: &str = "Order ID,Order Status,Order Date,Buyer Name,Country,Amount,Currency,Tracking Number\n";

fn line(id: &str, name: &str, number: &str) -> String {
    format!("{id},Shipped,2026-07-14 10:00,{name},US,12.34,USD,{number}\n")
}

#[test]
fn an_order_whose_rows_are_far_apart_is_one_order() {
    let mut text = String::from("Order ID,Order Date,Total,Product Name,Quantity,Tracking Number\n");
    for order in 0..3 {
        for item in 0..2 {
            text += &format!("A-100{item},2026-07-14,20.00,Item {order},1,RB49705261{order}CN\n");
        }
    }
    let (_, all, _) = read(text);

    assert_eq!(all.orders.len(), 2);
    assert_eq!(all.orders[0].rows, [2, 4, 6]);
    assert_eq!(all.orders[0].items_count, Some(3));
    assert_eq!(all.orders[0].tracking_numbers.len(), 3);
    assert_eq!(all.orders[0].order_amount.unwrap().decimal(), "20.00", "a repeated total is taken once");
}

#[test]
fn a_rounded_order_number_is_rejected_with_the_way_to_export_it_right() {
    let (_, all, _) =
        read(format!("{HEADER}{}{}", line("4.20E+20", "A", ""), line("9000000000000001", "B", "")));

    assert_eq!(all.orders.len(), 1);
    assert_eq!((all.rejected[0].row, all.rejected[0].reason), (2, Reason::OrderIdPrecisionLost));
    assert!(all.rejected[0].reason.message().contains("as text"));
}

#[test]
fn a_wrong_field_keeps_its_order_and_is_named() {
    let (_, all, _) = read(format!("{HEADER}9000000000000001,Shipped,2026-02-30,A,Atlantis,free,XYZ,\n"));

    assert_eq!(all.orders.len(), 1);
    assert_eq!(all.orders[0].ordered_at, None);
    let named: Vec<&str> = all.field_errors.iter().filter_map(|fault| fault.column.as_deref()).collect();
    assert_eq!(named.len(), 4, "{named:?}");
    assert!(["Order Date", "Country", "Amount", "Currency"].iter().all(|column| named.contains(column)));
}

#[test]
fn every_row_of_a_file_is_accounted_for() {
    let text = format!(
        "Report of July,,\n{HEADER}{}\n,,,,,,,\nTOTAL,,,,,12.34,,\n{}",
        line("9000000000000001", "A", ""),
        ",Shipped,2026-07-14 10:00,B,US,12.34,USD,\n"
    );
    let (about, all, tally) = read(text);

    assert_eq!(about.header_row, Some(2));
    assert_eq!((tally.taken, tally.rejected), (1, 1));
    assert_eq!(tally.rows, tally.taken + tally.ignored + tally.rejected);
    assert_eq!(all.rejected[0].reason, Reason::MissingOrderId);
}

#[test]
fn a_quote_that_never_closes_costs_its_own_row_only() {
    let mut text = String::from(HEADER);
    for row in 1..=50 {
        text += &line(&format!("90000000000000{row:02}"), if row == 10 { "\"Dana" } else { "Dana" }, "");
    }
    let (_, all, _) = read(text);

    assert_eq!(all.orders.len(), 49);
    assert_eq!((all.rejected[0].row, all.rejected[0].reason), (11, Reason::UnclosedQuote));
}

#[test]
fn an_unquoted_comma_does_not_shift_facts_into_wrong_columns() {
    let shifted = line("9000000000000001", "Doe, John", "");
    let (_, all, _) = read(format!(
        "{HEADER}{shifted}{}{}",
        line("9000000000000002", "B", ""),
        line("9000000000000003", "C", "")
    ));

    assert_eq!(all.orders.len(), 2);
    assert_eq!((all.rejected[0].row, all.rejected[0].reason), (2, Reason::TooManyCells));
}

#[test]
fn the_encoding_is_found_whatever_the_seller_s_system_wrote() {
    let text = "订单号,订单状态,下单时间,收货国家,订单金额,运单号\n3016374786067862,等待您发货,2026-07-14 10:00,巴西,12.34,RB497052619CN\n";
    let utf16 = |mark: &[u8], unit: fn(u16) -> [u8; 2]| {
        [mark.to_vec(), text.encode_utf16().flat_map(unit).collect()].concat()
    };
    let gb18030 = encoding_rs::GB18030.encode(text).0.into_owned();
    let with_mark = format!("\u{feff}{text}").into_bytes();
    for bytes in [
        text.as_bytes().to_vec(),
        with_mark,
        gb18030,
        utf16(&[0xff, 0xfe], u16::to_le_bytes),
        utf16(&[0xfe, 0xff], u16::to_be_bytes),
    ] {
        let (about, all, _) = read(bytes);

        assert_eq!(all.orders[0].order_status.as_deref(), Some("等待您发货"), "{:?}", about.encoding);
        assert_eq!(all.orders[0].destination_country.map(|it| it.to_string()).as_deref(), Some("BR"));
    }
}

#[test]
fn a_russian_list_in_an_old_code_page_is_read() {
    let text = "Номер заказа;Статус заказа;Дата создания заказа;Сумма заказа;Страна;Трек-номер\n3016374786067862;Отправлен;14.07.2026 10:05;1 234,50 руб.;Казахстан;RB497052619CN\n";
    let (about, all, _) = read(encoding_rs::WINDOWS_1251.encode(text).0);

    assert_eq!(about.encoding.as_deref(), Some("windows-1251"));
    assert_eq!(all.orders[0].order_amount.unwrap().decimal(), "1234.50");
    assert_eq!(all.orders[0].currency.map(|it| it.to_string()).as_deref(), Some("RUB"));
    assert_eq!(all.orders[0].ordered_at.unwrap().to_string(), "2026-07-14T10:05:00");
}

#[test]
fn one_day_beyond_the_twelfth_decides_the_whole_column() {
    let rows = |dates: &[&str]| {
        let lines: String =
            dates.iter().zip(1..).map(|(date, row)| format!("A-100{row},{date},9.90\n")).collect();
        read(format!("Order ID,Order Date,Total\n{lines}"))
    };
    let (about, all, _) = rows(&["07/08/2026", "08/09/2026", "13/09/2026"]);
    assert_eq!(all.orders[0].ordered_at.unwrap().to_string(), "2026-08-07");
    assert_eq!(about.dates, Some(Dates::Settled(DateOrder::DayFirst)));

    let (about, all, _) = rows(&["07/08/2026", "08/31/2026"]);
    assert_eq!(all.orders[0].ordered_at.unwrap().to_string(), "2026-07-08");
    assert_eq!(about.dates, Some(Dates::Settled(DateOrder::MonthFirst)));
}

#[test]
fn the_proof_of_a_column_may_stand_at_the_far_end_of_the_file() {
    let mut text = String::from("Order ID,Order Date,Total\n");
    for row in 0..3_000 {
        text += &format!("A-{row:05},07/08/2026,9.90\n");
    }
    text += "A-99999,07/31/2026,9.90\n";
    let (_, all, _) = read(text);

    assert_eq!(all.orders[0].ordered_at.unwrap().to_string(), "2026-07-08");
}

#[test]
fn headers_that_differ_only_in_case_are_different_columns() {
    let text = "Mã đơn hàng,Ngày đặt hàng,Trạng Thái Đơn Hàng,Tổng số tiền Người mua thanh toán,Tổng số tiền người mua thanh toán\n2607010ABC1,2026-07-01 10:05,Đã giao,120.000,565.063\n";
    let (about, all, _) = read(text);

    assert_eq!(about.source, "shopee_vi");
    assert_eq!(all.orders[0].order_amount.unwrap().decimal(), "565063");
    assert_eq!(all.orders[0].currency.map(|it| it.to_string()).as_deref(), Some("VND"));
}

#[test]
fn two_columns_of_tracking_numbers_are_both_used() {
    let (_, all, _) =
        read("Order ID,Tracking Number,Tracking Number\n9000000000000001,LP00000000000001,UF000000001YP\n");

    assert_eq!(all.orders[0].tracking_numbers, ["LP00000000000001", "UF000000001YP"]);
}

#[test]
fn an_order_that_contradicts_itself_keeps_the_last_word_and_warns() {
    let text = format!(
        "{HEADER}{}9000000000000001,Cancelled,2026-07-14 10:00,A,US,99.99,EUR,\n",
        line("9000000000000001", "A", "")
    );
    let (_, all, _) = read(text);

    assert_eq!(all.orders.len(), 1);
    assert_eq!(all.orders[0].order_status.as_deref(), Some("Cancelled"));
    assert_eq!(all.field_errors[0].reason, Reason::ConflictingRows);
}

#[test]
fn events_come_as_runs_of_one_number() {
    let (about, all, tally) = read(
        "Tracking Number,Event Time,Location,Event Text\nRB497052619CN,2026-07-01 10:00:00,Yiwu CN,Posting\nRB497052619CN,2026-07-02 10:00:00,,Departed\nLX123456785CN,2026-07-02 10:00:00,,Posting\n",
    );

    assert_eq!(about.kind, Kind::Tracking);
    assert_eq!((all.tracking.len(), tally.events), (2, 3));
    assert_eq!(all.tracking[0].events[0].place.as_deref(), Some("Yiwu CN"));
    assert_eq!(all.tracking[0].events[1].text, "Departed");
}

#[test]
fn an_event_without_a_time_or_a_number_is_rejected_and_not_dropped() {
    let (_, all, _) = read(
        "Tracking Number,Event Time,Location,Event Text\nRB497052619CN,tomorrow,Yiwu,Posting\n,2026-07-02 10:00:00,Yiwu,Departed\nRB497052619CN,,Yiwu,Departed\n",
    );

    let reasons: Vec<Reason> = all.rejected.iter().map(|fault| fault.reason).collect();
    assert_eq!(reasons, [Reason::UnparseableDate, Reason::MissingTrackingNumber, Reason::MissingDate]);
}

#[test]
fn a_list_without_a_header_loses_no_order_to_it() {
    let lines: String = (1..=5)
        .map(|row| line(&format!("900000000000000{row}"), "Dana W", &format!("LP0000000000000{row}")))
        .collect();
    let (about, all, _) = read(lines);

    assert_eq!(about.header_row, None);
    assert_eq!(all.orders.len(), 5);
    assert_eq!(all.orders[0].tracking_numbers, ["LP00000000000001"]);
}

#[test]
fn numbers_of_json_keep_all_their_digits() {
    let (_, all, _) = read(
        r#"{"total": 2, "order_list": [{"orderId": 3012345678901234567890, "payAmount": {"amount": "12.34", "currencyCode": "USD"}}, {"orderId": {"$numberLong": "9007199254740993"}}]}"#,
    );

    let ids: Vec<&str> = all.orders.iter().map(|order| order.order_id.as_str()).collect();
    assert_eq!(ids, ["3012345678901234567890", "9007199254740993"]);
    assert_eq!(all.orders[0].order_amount.unwrap().decimal(), "12.34");
}

#[test]
fn a_web_page_named_as_a_workbook_is_read_as_the_table_that_it_is() {
    let (about, all, _) = read(
        "<html><meta charset=utf-8><table><tr><th>Order ID<th>Order Date<th>Total</tr><tr><td>&#39;9000000000000001</td><td>2026-07-14</td><td>$12.34</td></tr></table><script>'<tr><td>x'</script></html>",
    );

    assert_eq!(about.container, "html");
    assert_eq!(all.orders.len(), 1);
    assert_eq!(all.orders[0].order_id, "9000000000000001");
}

#[test]
fn what_is_no_list_is_refused_with_what_to_do() {
    for (bytes, code) in [
        (&b""[..], "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"  \r\n\t\r\n", "empty"),
        (b"%PDF-1.7\n", "binary"),
        (b"\x1f\x8b\x08\x00", "unreadable"),
        (b"hello\nworld\n", "no_header"),
        (b"[{\"orderId\": \"1\"}, {\"orderId\":", "unreadable"),
        (b"PK\x03\x04 and then nothing", "unreadable"),
        (b"<html><body>Please sign in</body></html>", "binary"),
    ] {
        let refusal = refusal(bytes);

        assert_eq!(refusal.code(), code, "{}", String::from_utf8_lossy(bytes));
        assert!(!refusal.message().is_empty() && !refusal.hint().is_empty());
    }
    assert_eq!(refusal("[".repeat(100_000)).code(), "unreadable", "no nesting is too deep for a message");
}

#[test]
fn the_person_may_stop_at_any_time() {
    let lines: String = (0..100).map(|row| line(&format!("90000000000000{row:02}"), "A", "")).collect();
    let mut all = All { stop_after: Some(10), ..All::default() };
    let file = Source::Bytes(format!("{HEADER}{lines}").into_bytes());
    let tally = open(file, &Options::default()).unwrap().read(&mut all).unwrap();

    assert!(tally.cancelled);
    assert_eq!(all.orders.len(), 10);
}

#[test]
fn progress_only_ever_grows_towards_its_end() {
    let lines: String = (0..9_000).map(|row| line(&format!("900000000000{row:04}"), "A", "")).collect();
    let (_, all, _) = read(format!("{HEADER}{lines}"));

    assert!(all.progress.len() >= 4);
    assert!(all.progress.windows(2).all(|pair| pair[0].0 <= pair[1].0));
    assert!(all.progress.iter().all(|(done, total)| done <= total));
}
