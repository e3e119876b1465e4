//! What a person settles about a file counts more than what is guessed.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its file fails")]

mod reading;

use reading::All;
use tidewaiter_feeds::{Chosen, DateOrder, Dates, DecimalPoint, Field, Mapping, Options, Source, look, open};

fn options(mapping: Mapping) -> Options {
    Options { mapping, ..Options::default() }
}

fn read(text: &str, mapping: Mapping) -> All {
    reading::read_as(text, &options(mapping)).1
}

fn chosen(header: &str, field: Option<Field>) -> Chosen {
    Chosen { header: header.to_owned(), nth: 0, field }
}

#[test]
fn a_file_that_nobody_knows_is_shown_and_says_what_it_lacks() {
    let file = "Foo,Bar\nA-1,x\nA-2,y\n";

    let feed = look(Source::Bytes(file.into()), &Options::default()).unwrap();

    assert_eq!(feed.about.lacks, Some(Field::OrderId));
    let headers: Vec<&str> = feed.about.columns.iter().map(|column| column.header.as_str()).collect();
    assert_eq!(headers, ["Foo", "Bar"]);
    assert_eq!(feed.about.top.first(), Some(&(1, vec!["Foo".to_owned(), "Bar".to_owned()])));
    assert!(open(Source::Bytes(file.into()), &Options::default()).is_err());
}

#[test]
fn a_column_holds_what_the_person_says_and_no_other_column_holds_it_too() {
    let file = "Order ID,Reference,Country\nA-1,R-1,DE\n";
    let mapping = Mapping {
        columns: vec![chosen("Reference", Some(Field::OrderId)), chosen("Country", None)],
        ..Mapping::default()
    };

    let kept = read(file, mapping);

    let order = kept.orders.first().unwrap();
    assert_eq!(order.order_id, "R-1");
    assert_eq!(order.destination_country, None);
}

#[test]
fn the_header_stands_where_the_person_says() {
    let file = "Order ID,Order Date\nOrder number,When\nA-1,2026-07-01\n";

    let kept = read(file, Mapping { header_row: Some(2), ..Mapping::default() });

    let ids: Vec<&str> = kept.orders.iter().map(|order| order.order_id.as_str()).collect();
    assert_eq!(ids, ["A-1"]);
}

#[test]
fn without_a_header_the_first_row_is_data_too() {
    let file = "4012000000000001,2026-07-01\n4012000000000002,2026-07-02\n";
    let mapping = Mapping {
        header_row: Some(0),
        columns: vec![
            Chosen { header: String::new(), nth: 0, field: Some(Field::OrderId) },
            Chosen { header: String::new(), nth: 1, field: Some(Field::PaidAt) },
        ],
        ..Mapping::default()
    };

    let kept = read(file, mapping);

    let paid: Vec<_> =
        kept.orders.iter().filter_map(|order| order.paid_at).map(|at| at.to_string()).collect();
    assert_eq!(paid, ["2026-07-01", "2026-07-02"]);
}

#[test]
fn open_dates_and_decimals_are_read_as_the_person_says() {
    let file = "Order ID,Order Date,Amount,Currency\nA-1,03/04/2026,\"1,234\",EUR\n";
    let mapping = Mapping {
        dates: Some(DateOrder::MonthFirst),
        decimals: Some(DecimalPoint::Comma),
        ..Mapping::default()
    };

    let about = look(Source::Bytes(file.into()), &options(mapping.clone())).unwrap().about;
    let kept = read(file, mapping);

    let order = kept.orders.first().unwrap();
    assert_eq!(about.dates, Some(Dates::Settled(DateOrder::MonthFirst)));
    assert_eq!(order.ordered_at.map(|at| at.to_string()).as_deref(), Some("2026-03-04"));
    assert_eq!(order.order_amount.map(|money| money.decimal()).as_deref(), Some("1.234"));
}

#[test]
fn encoding_and_delimiter_are_what_the_person_says() {
    let (file, _, _) = encoding_rs::WINDOWS_1251.encode("Order ID^Buyer Name\nA-1^Иван\n");
    let mapping =
        Mapping { encoding: Some("windows-1251".into()), delimiter: Some('^'), ..Mapping::default() };

    let mut kept = All::default();
    open(Source::Bytes(file.into_owned()), &options(mapping)).unwrap().read(&mut kept).unwrap();

    assert_eq!(kept.orders.first().and_then(|order| order.buyer_name.as_deref()), Some("Иван"));
}

#[test]
fn a_glance_reads_the_first_rows_as_if_the_file_ended_there() {
    let file = "Order ID,Order Date\nA-1,2026-07-01\nA-2,2026-07-02\nA-3,2026-07-03\n";
    let glance = |rows: u32| {
        let mut kept = All::default();
        let feed = open(Source::Bytes(file.into()), &Options::default()).unwrap();
        let tally = feed.glance(rows, &mut kept).unwrap();
        (kept.orders.len(), tally.rows, tally.cancelled)
    };

    assert_eq!(glance(3), (2, 3, true));
    assert_eq!(glance(4), (3, 4, false));
    assert_eq!(glance(9), (3, 4, false));
}

#[test]
fn the_columns_that_the_desk_adds_to_rejected_rows_say_nothing() {
    let plain = "Alpha,Order ID,Country\nx,A-1,DE\n";
    let mended = "Alpha,Order ID,Country,Tidewaiter row,Tidewaiter reason\nx,A-1,DE,17,\"Country: which?\"\n";
    let about = |text: &str| look(Source::Bytes(text.into()), &Options::default()).unwrap().about;

    let (plain, mended) = (about(plain), about(mended));

    assert_eq!(mended.fingerprint, plain.fingerprint);
    assert_eq!(mended.columns.len(), plain.columns.len());
    assert_eq!((plain.own_columns, mended.own_columns), (0, 2));
}

#[test]
fn files_of_one_layout_share_a_fingerprint_whatever_their_rows() {
    let print = |text: &str| look(Source::Bytes(text.into()), &Options::default()).unwrap().about.fingerprint;

    let one = print("Order ID,Order Date,Buyer\nA-1,2026-07-01,X\n");

    assert_eq!(one, print("filter: all\nOrder ID,Order Date,Buyer\nB-9,2026-09-01,Y\nB-8,,\n"));
    assert_ne!(one, print("Order ID,Order Date,Seller\nA-1,2026-07-01,X\n"));
}

#[test]
fn a_file_says_how_new_it_is_before_its_first_order() {
    let file = "Order ID,Order Date,Ship By\nA-1,25/12/2026 10:00,2027-01-04\nA-2,03/11/2026 09:00,\n";

    assert_eq!(
        read(file, Mapping::default()).newest.map(|at| at.to_string()).as_deref(),
        Some("2026-12-25T10:00:00")
    );
}

#[test]
fn a_rejected_row_keeps_its_cells() {
    let kept = read("Order ID,Order Date\n4.20E+20,2026-07-01\n", Mapping::default());

    assert_eq!(kept.rejected.first().map(|fault| fault.cells.clone()).unwrap(), ["4.20E+20", "2026-07-01"]);
}

#[test]
fn an_order_number_is_one_when_a_person_says_so_whatever_it_looks_like() {
    let file = "Kram,Zeug,Ding\nalpha-one,blue,RB482113909CN\nbeta-two,red,RB482113912CN\nTotal,2,\n";
    let mapping = Mapping { columns: vec![chosen("Kram", Some(Field::OrderId))], ..Mapping::default() };

    let kept = read(file, mapping);

    let orders: Vec<(&str, &[String])> =
        kept.orders.iter().map(|order| (order.order_id.as_str(), &*order.tracking_numbers)).collect();
    assert_eq!(
        orders,
        [("alpha-one", &["RB482113909CN".to_owned()][..]), ("beta-two", &["RB482113912CN".to_owned()][..])]
    );
}
