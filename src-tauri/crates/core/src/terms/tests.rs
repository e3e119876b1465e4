use super::*;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn country(code: &str) -> Option<Country> {
    Country::from_alpha2(code)
}

/// `length from grade` of a term, or nothing.
fn said(platform: &str, clock: Clock, destination: &str) -> String {
    let terms = Terms::builtin();
    let term = terms.of(platform, clock, country(destination));
    term.map_or(String::new(), |it| format!("{} {:?} {}", it.length(), it.counts_from, it.grade))
}

#[test]
fn every_row_of_the_table_is_read_and_says_where_it_is_from() {
    let tables = book::sheet(TERMS).unwrap();
    for table in &tables {
        assert!(book::row(table).is_ok(), "{table:?}: {:?}", book::row(table));
    }
    let terms = Terms::builtin();
    for term in terms.all() {
        assert!(!term.source.is_empty() && term.reviewed_on.is_some() && !term.own, "{term:?}");
        assert!("ABC".contains(term.grade), "{term:?}");
        let written = |it: &&toml::Table| {
            it.get("counts_from").and_then(toml::Value::as_str) == Some(term.counts_from.id())
        };
        assert!(tables.iter().any(|it| written(&it)), "{term:?}");
    }
    for (at, row) in terms.rows.iter().enumerate() {
        let twin = |other: &Row| (&other.platform, other.clock) == (&row.platform, row.clock);
        assert!(!terms.rows[at + 1..].iter().any(twin), "{} {:?} is there twice", row.platform, row.clock);
    }
}

#[test]
fn every_clock_is_in_the_table_under_its_id() {
    let terms = Terms::builtin();
    for (clock, id) in Clock::ALL {
        assert_eq!(clock.id(), id);
        let table = terms.tables.iter().find(|it| it.get("clock").and_then(toml::Value::as_str) == Some(id));
        assert!(table.is_some_and(|it| book::row(it).is_ok_and(|row| row.clock == clock)), "{id}");
    }
}

#[test]
fn aliexpress_answers_with_the_clocks_of_its_orders() {
    for (clock, wanted) in [
        (Clock::Dispatch, "7 B Paid C"),
        (Clock::FirstScan, "3 d Shipped C"),
        (Clock::CancelAnswer, "2 d Opened C"),
        (Clock::RefundOpens, "10 d Shipped C"),
        (Clock::DisputeAnswer, "5 d Opened C"),
        (Clock::DisputeDecision, "7 d Opened C"),
        (Clock::ReturnLeg, "10 d Agreed C"),
        (Clock::Protection, "60 d Shipped C"),
        (Clock::ClaimAfterCompletion, "15 d Completed C"),
        (Clock::AutoConfirm, "7 d Delivered C"),
        (Clock::ComplaintAnswer, "10 d Opened C"),
        (Clock::ComplaintCloses, "120 d Shipped C"),
    ] {
        assert_eq!(said("aliexpress_zh", clock, "DE"), wanted, "{clock:?}");
    }
}

#[test]
fn the_other_marketplaces_answer_with_theirs() {
    for (platform, clock, destination, wanted) in [
        ("ebay_us", Clock::DisputeAnswer, "US", "3 B Opened A"),
        ("ebay_de", Clock::RefundCloses, "DE", "30 d Promised C"),
        ("amazon_all", Clock::DisputeAnswer, "US", "2 d Opened A"),
        ("amazon_orders", Clock::RefundOpens, "US", "3 d Promised A"),
        ("amazon_orders", Clock::RefundCloses, "US", "90 d Promised A"),
        ("etsy_orders", Clock::RefundOpens, "US", "1 d Promised A"),
        ("tiktok_sea", Clock::ComplaintOpens, "TH", "7 d Scanned A"),
        ("tiktok", Clock::FirstScan, "US", "1 d Shipped A"),
        ("temu_zh", Clock::Dispatch, "US", "1 B Paid A"),
        ("temu_en", Clock::Delivery, "US", "2 B Shipped A"),
        ("temu_en", Clock::Delivery, "FR", ""),
        ("shopee_en", Clock::AutoConfirm, "PH", "3 d Delivered C"),
        ("shopee_en", Clock::AutoConfirm, "MY", "5 d Delivered C"),
        ("shopee_id", Clock::AutoConfirm, "ID", "5 d Delivered C"),
        ("shopee_th", Clock::AutoConfirm, "TH", "5 d Delivered C"),
        ("shopee_vi", Clock::AutoConfirm, "VN", "6 d Delivered C"),
        ("shopee_tw", Clock::AutoConfirm, "TW", "7 d Delivered C"),
        ("shopee_en", Clock::AutoConfirm, "SG", "8 d Delivered C"),
        ("shopee_pt", Clock::AutoConfirm, "BR", ""),
    ] {
        assert_eq!(said(platform, clock, destination), wanted, "{platform} {clock:?} {destination}");
    }
}

#[test]
fn a_destination_with_a_length_of_its_own_goes_before() {
    assert_eq!(said("aliexpress_ru_recon", Clock::Protection, "RU"), "90 d Shipped C");
    assert_eq!(said("aliexpress_zh", Clock::Protection, "BR"), "120 d Shipped C");
    assert_eq!(
        said(" AliExpress_ZH ", Clock::Protection, ""),
        "60 d Shipped C",
        "without a destination, in any case"
    );
    let terms = Terms::builtin();
    assert_eq!(terms.of("aliexpress", Clock::Protection, country("BR")).unwrap().destination, country("BR"));
    assert_eq!(terms.of("aliexpress", Clock::Protection, country("FR")).unwrap().destination, None);
}

#[test]
fn limits_of_a_destination_hold_on_every_platform_and_on_none() {
    for platform in ["aliexpress_zh", "nobody", ""] {
        assert_eq!(said(platform, Clock::DutyPayment, "BR"), "30 d Held A");
        assert_eq!(said(platform, Clock::PickupHold, "RU"), "15 d Held C");
        assert_eq!(said(platform, Clock::Documents, "RU"), "30 d Held C");
        assert_eq!(said(platform, Clock::PickupHold, "FR"), "");
    }
}

#[test]
fn a_platform_of_which_nobody_says_anything_has_no_term() {
    for (clock, _) in Clock::ALL {
        assert_eq!(said("woo", clock, "US"), "", "{clock:?}");
    }
    assert_eq!(said("amazon_all", Clock::Dispatch, "US"), "");
    assert_eq!(said("my_aliexpress", Clock::Dispatch, "US"), "", "only the beginning names the platform");
}

#[test]
fn business_days_leave_out_weekends_and_holidays_and_hours_do_not() {
    let (terms, calendar) = (Terms::builtin(), Calendar::builtin());
    let ends = |platform, clock, code: &str, from| {
        let term = terms.of(platform, clock, country(code)).unwrap();
        term.ends(at(from), &calendar, country(code)).to_string()
    };

    let dispatch = |from| ends("aliexpress_zh", Clock::Dispatch, "CN", from);
    assert_eq!(dispatch("2026-07-10T02:00:00Z"), "2026-07-21T02:00:00Z", "Friday, and seven worked days on");
    assert_eq!(
        dispatch("2026-09-30T02:00:00Z"),
        "2026-10-15T02:00:00Z",
        "over National Day; Saturday 10 is worked"
    );
    let answer = |code, from| ends("ebay_us", Clock::DisputeAnswer, code, from);
    assert_eq!(answer("US", "2026-07-02T16:00:00Z"), "2026-07-08T16:00:00Z", "3 July is kept as the holiday");
    assert_eq!(
        answer("SA", "2026-07-09T09:00:00Z"),
        "2026-07-14T09:00:00Z",
        "Friday and Saturday are out there"
    );
    let cancel = ends("aliexpress_zh", Clock::CancelAnswer, "CN", "2026-07-11T09:30:00Z");
    assert_eq!(cancel, "2026-07-13T09:30:00Z", "Saturday and 48 hours");
}

#[test]
fn a_sellers_fields_replace_single_ones_and_are_marked() {
    let own = "[[term]]\nplatform = \"aliexpress\"\nclock = \"dispatch\"\nlength = \"72 h\"\n\
               [[term]]\nplatform = \"AliExpress\"\nclock = \"protection\"\ndestination = { CL = \"75 d\" }\n";
    let terms = Terms::builtin().with_overrides(own).unwrap();

    let dispatch = terms.of("aliexpress_zh", Clock::Dispatch, None).unwrap();
    assert_eq!(
        (dispatch.length(), dispatch.counts_from, dispatch.own),
        ("3 d".to_owned(), CountsFrom::Paid, true)
    );
    let length = |code| terms.of("aliexpress_zh", Clock::Protection, country(code)).unwrap().length();
    assert_eq!([length("CL"), length("RU"), length("DE")], ["75 d", "90 d", "60 d"]);
    assert!(!terms.of("aliexpress_zh", Clock::ReturnLeg, None).unwrap().own);
}

#[test]
fn a_seller_adds_a_platform_that_nobody_knew() {
    let own =
        "[[term]]\nplatform = \"ozon\"\nclock = \"dispatch\"\ncounts_from = \"paid\"\nlength = \"4 B\"\n";
    let terms = Terms::builtin().with_overrides(own).unwrap();

    let term = terms.of("ozon_ru", Clock::Dispatch, None).unwrap();
    assert_eq!((term.length(), term.grade, term.own), ("4 B".to_owned(), 'U', true));
    assert_eq!(terms.all().count(), Terms::builtin().all().count() + 1);
}

#[test]
fn of_two_beginnings_the_longer_one_counts() {
    let own = "[[term]]\nplatform = \"aliexpress_ru\"\nclock = \"dispatch\"\ncounts_from = \"paid\"\nlength = \"5 d\"\n";
    let terms = Terms::builtin().with_overrides(own).unwrap();

    assert_eq!(terms.of("aliexpress_ru_recon", Clock::Dispatch, None).unwrap().length(), "5 d");
    assert_eq!(terms.of("aliexpress_zh", Clock::Dispatch, None).unwrap().length(), "7 B");
}

#[test]
fn a_row_that_cannot_be_used_is_named_with_its_field() {
    let refused = |fields: &str| {
        let own = format!("[[term]]\nplatform = \"ebay\"\nclock = \"refund_closes\"\n[[term]]\n{fields}\n");
        Terms::builtin().with_overrides(&own).unwrap_err().to_string()
    };
    let ebay = "platform = \"ebay\"\nclock = \"dispute_answer\"\n";

    for (fields, parts) in [
        (
            format!("{ebay}length = \"soon\""),
            ["term 2 (ebay dispute_answer)", "length", "“soon” is no length"],
        ),
        (format!("{ebay}lenght = \"3 B\""), ["term 2 (ebay dispute_answer)", "lenght", "unknown field"]),
        (format!("{ebay}counts_from = \"birth\""), ["term 2 (ebay dispute_answer)", "counts_from", "birth"]),
        (format!("{ebay}destination = {{ Brazil = \"3 d\" }}"), ["term 2", "destination", "Brazil"]),
        (format!("{ebay}destination = {{ BR = \"3 m\" }}"), ["term 2", "destination", "“3 m”"]),
        (format!("{ebay}grade = \"Z\""), ["term 2", "grade", "A, B, C or U"]),
        (format!("{ebay}effective_from = \"May\""), ["term 2", "effective_from", ""]),
        (format!("{ebay}reviewed_on = 12:00:00"), ["term 2", "reviewed_on", "2026-01-31"]),
        ("platform = \"ebay\"\nclock = \"tea\"".to_owned(), ["term 2 (ebay tea)", "clock", "tea"]),
        (
            "clock = \"dispatch\"\ncounts_from = \"paid\"\nlength = \"1 d\"".to_owned(),
            ["term 2 ( dispatch)", "platform", "missing"],
        ),
        (
            "platform = \"x\"\nclock = \"dispatch\"\nlength = \"1 d\"".to_owned(),
            ["term 2", "counts_from", "missing"],
        ),
        (
            "platform = \"x\"\nclock = \"dispatch\"\ncounts_from = \"paid\"".to_owned(),
            ["term 2", "length", "missing"],
        ),
    ] {
        let error = refused(&fields);
        assert!(parts.iter().all(|part| error.contains(part)), "{fields}: {error}");
    }
    assert_eq!(
        refused(&format!("{ebay}destination = {{ BR = \"3 m\" }}")),
        "term 2 (ebay dispute_answer): “3 m” is no length of time: write 4 B, 7 d, 48 h, at once or never in `destination.BR`"
    );
    let text = Terms::builtin().with_overrides("dispatch = 7 days").unwrap_err();
    assert!(matches!(text, TermError::Toml(_)), "{text}");
}
