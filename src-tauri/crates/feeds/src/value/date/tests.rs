use super::*;

fn day_first(text: &str) -> Option<String> {
    read(text, Order::DayFirst)
        .unwrap_or_else(|wrong| panic!("{text}: {wrong:?}"))
        .map(|stated| stated.to_string())
}

#[test]
fn a_date_is_read_in_the_language_of_its_file() {
    for (text, iso) in [
        ("2026-07-01 09:30:00", "2026-07-01T09:30:00"),
        ("2026.07.14 09:31", "2026-07-14T09:31:00"),
        ("2026-07-01T10:00:00Z", "2026-07-01T10:00:00+00:00"),
        ("2026-07-03 11:02:00 -0400", "2026-07-03T11:02:00-04:00"),
        ("2026-07-01T21:51:06+00:00", "2026-07-01T21:51:06+00:00"),
        ("2026-07-14 10:00:00.123456789", "2026-07-14T10:00:00"),
        ("30 setembro 2026 21:56", "2026-09-30T21:56:00"),
        ("24 de março de 2026 22:36 hs.", "2026-03-24T22:36:00"),
        ("1 de março de 2026 12:00", "2026-03-01T12:00:00"),
        ("14 июля 2026", "2026-07-14"),
        ("14 июля 2026 г., 10:05", "2026-07-14T10:05:00"),
        ("2026年7月14日 10:05", "2026-07-14T10:05:00"),
        ("2026年7月14日 下午3时05分", "2026-07-14T15:05:00"),
        ("2026년 7월 14일 오후 3:05", "2026-07-14T15:05:00"),
        ("14 Jul 2026 11:46", "2026-07-14T11:46:00"),
        ("Sep-27-26", "2026-09-27"),
        ("Sep-30-26 23:45:00", "2026-09-30T23:45:00"),
        ("10-Dez-25", "2025-12-10"),
        ("Jul 1, 2026, 4:15:53 PM", "2026-07-01T16:15:53"),
        ("July 8, 2026 15:31", "2026-07-08T15:31:00"),
        ("Jul 14, 2026, 9:15 am PDT(UTC-7)", "2026-07-14T09:15:00-07:00"),
        ("14 juillet 2026 à 09:15", "2026-07-14T09:15:00"),
        ("14. Juli 2026, 09:15 Uhr", "2026-07-14T09:15:00"),
        ("14 ก.ค. 2569", "2026-07-14"),
        ("14 กรกฎาคม 2569 10:05", "2026-07-14T10:05:00"),
        ("05/07/2026 14h30", "2026-07-05T14:30:00"),
    ] {
        assert_eq!(day_first(text).as_deref(), Some(iso), "{text}");
    }
    assert_eq!(day_first("14.07.26").as_deref(), Some("2026-07-14"));
    assert_eq!(day_first("03/10/2026 19.30").as_deref(), Some("2026-10-03T19:30:00"));
    assert_eq!(day_first("١٤/٠٧/٢٠٢٦").as_deref(), Some("2026-07-14"));
    assert_eq!(day_first("2026-07-14\u{202f}10:00").as_deref(), Some("2026-07-14T10:00:00"));
}

#[test]
fn a_date_may_be_one_number() {
    assert_eq!(day_first("20260714").as_deref(), Some("2026-07-14"));
    assert_eq!(day_first("45384.34789351852").as_deref(), Some("2024-04-02T08:20:58"));
    assert_eq!(day_first("1752480000").as_deref(), Some("2025-07-14T08:00:00+00:00"));
    assert_eq!(day_first("1752480000000").as_deref(), Some("2025-07-14T08:00:00+00:00"));
}

#[test]
fn day_and_month_follow_the_order_of_the_column() {
    assert_eq!(day_first("07/08/2026").as_deref(), Some("2026-08-07"));
    assert_eq!(
        read("07/08/2026", Order::MonthFirst).unwrap().map(|it| it.to_string()).as_deref(),
        Some("2026-07-08")
    );
    assert_eq!(proof("31/12/2026"), Some(Order::DayFirst));
    assert_eq!(proof("12/31/2026 9:30:33 AM"), Some(Order::MonthFirst));
    assert_eq!(proof("07/08/2026"), None);
    assert!(is_open("07/08/2026") && !is_open("2026-07-08"));
}

#[test]
fn an_impossible_date_never_becomes_another_one() {
    for text in [
        "30/02/2026",
        "0000-00-00",
        "00/00/0000",
        "2026-13-01",
        "2026-07-32",
        "1899-12-30",
        "9999-12-31",
        "2026-02-29",
        "2026-07-14T25:00:00Z",
        "2026-07-14 24:00",
        "2026-07-14T10:00:00+99:99",
        "2026.02.30 10:00",
    ] {
        assert_eq!(read(text, Order::DayFirst), Err(Wrong::Impossible), "{text}");
    }
    for text in ["20226-01-01", "-1", "2958466", "tomorrow", "not-a-date", "12.30"] {
        assert_eq!(read(text, Order::DayFirst), Err(Wrong::NotADate), "{text}");
    }
    assert_eq!(read("--", Order::DayFirst), Ok(None));
}
