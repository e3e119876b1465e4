//! What a cell states, in the notations that files of all countries use.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own file fails")]

mod reading;

use reading::{All, lines, read};

const MONTHS: &str = include_str!("fixtures/values/months.tsv");
const DATES: &str = include_str!("fixtures/values/dates.tsv");
const AMOUNTS: &str = include_str!("fixtures/values/amounts.tsv");
const COUNTRIES: &str = include_str!("fixtures/values/countries.tsv");

/// Reads a list whose column of that name holds these cells; orders in the order of the cells.
fn column(header: &str, cells: &[&str]) -> All {
    let quoted = |cell: &str| cell.replace('"', "\"\"");
    let rows = (1..).zip(cells).map(|(row, cell)| format!("A-100{row:02},\"{}\",Sold\n", quoted(cell)));
    let (_, mut all, _) = read(format!("Order ID,{header},Order Status\n{}", rows.collect::<String>()));
    all.orders.sort_by(|a, b| a.order_id.cmp(&b.order_id));
    all
}

fn fault(all: &All) -> Option<String> {
    all.field_errors.first().map(|fault| fault.reason.id().to_owned())
}

fn date(text: &str) -> String {
    let all = column("Order Date", &[text]);
    let at = all.orders.first().and_then(|order| order.ordered_at);
    fault(&all).unwrap_or_else(|| at.map(|at| at.to_string()).unwrap_or_default())
}

fn amount(text: &str) -> String {
    let all = column("Total", &[text]);
    let stated = all.orders.first().and_then(|order| order.order_amount).map(|money| match money.currency {
        Some(currency) => format!("{} {currency}", money.decimal()),
        None => money.decimal(),
    });
    fault(&all).or(stated).unwrap_or_default()
}

fn country(text: &str) -> String {
    let all = column("Country", &[text]);
    let country = all.orders.first().and_then(|order| order.destination_country);
    country.map_or("-".to_owned(), |country| country.to_string())
}

/// `\u{a0}` as the sign itself.
fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |before, part| {
        let (code, behind) = part.split_once('}').unwrap();
        let sign = char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap();
        format!("{before}{sign}{behind}")
    })
}

/// Every difference at once: one wrong notation must not hide the next.
fn compare<'a>(read: impl Fn(&str) -> String, cases: impl Iterator<Item = (&'a str, &'a str)>) {
    let wrong: Vec<String> = cases
        .map(|(text, should)| (unescaped(text), should))
        .filter_map(|(text, should)| {
            let is = read(&text);
            (is != should).then(|| format!("{text:?} is {is:?} and should be {should:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} differ\n{}", wrong.len(), wrong.join("\n"));
}

fn pairs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    lines(text).map(|cells| (cells[0], cells[1]))
}

#[test]
fn a_month_is_known_by_its_name_in_the_languages_of_buyers_and_sellers() {
    let mut wrong = Vec::new();
    for cells in lines(MONTHS) {
        for (month, name) in (1..).zip(cells[1].split('|')) {
            let should = format!("2026-{month:02}-14");
            for name in [name.to_owned(), name.to_uppercase()] {
                let text = cells[0].replace("{m}", &name);
                let is = date(&text);
                if is != should {
                    wrong.push(format!("{text} is {is:?} and should be {should}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_date_is_read_as_it_stands_or_named_as_none() {
    compare(date, pairs(DATES));
}

#[test]
fn an_amount_is_exact_and_keeps_the_currency_beside_it() {
    compare(amount, pairs(AMOUNTS));
}

#[test]
fn a_country_is_found_by_any_of_its_usual_names() {
    let names = |cells: Vec<&'static str>| -> Vec<(&str, &str)> {
        cells[1].split('|').map(|name| (name, cells[0])).collect()
    };
    compare(country, lines(COUNTRIES).flat_map(names));
}

#[test]
fn no_impossible_day_becomes_another_one() {
    for text in [
        "31/04/2026",
        "29.02.2027",
        "2026-02-30",
        "Feb 30, 2026",
        "31 июня 2026",
        "2026年2月30日",
        "2026-07-14 25:00",
        "2026-07-14 10:61",
        "00/00/0000",
        "0000-00-00 00:00:00",
        "2026-00-10",
        "2026-07-14T10:00:00+99:99",
        "32/01/2026",
        "14/07/1826",
        "14/13/2026",
        "20261301",
        "2026-07-14 10:00:61",
    ] {
        assert_eq!(date(text), "impossible_date", "{text}");
    }
}

#[test]
fn each_column_has_its_own_order_of_day_and_month() {
    let (_, all, _) = read(
        "Order ID,Order Date,Ship Date,Total\nA-1001,13/02/2026,02/14/2026,1.00\nA-1002,03/02/2026,02/05/2026,1.00\n",
    );

    let second = &all.orders[1];
    assert_eq!(second.ordered_at.unwrap().to_string(), "2026-02-03");
    assert_eq!(second.shipped_at.unwrap().to_string(), "2026-02-05");
}

#[test]
fn three_digits_behind_one_separator_follow_their_column() {
    let decimals = |cells: &[&str]| -> Vec<String> {
        column("Total", cells).orders.iter().map(|order| order.order_amount.unwrap().decimal()).collect()
    };

    assert_eq!(decimals(&["1.234", "12,50"]), ["1234", "12.50"]);
    assert_eq!(decimals(&["1,234", "12.50"]), ["1234", "12.50"]);
    assert_eq!(decimals(&["1.234", "12.50"]), ["1.234", "12.50"]);
    assert_eq!(decimals(&["85.000", "120.000"]), ["85000", "120000"]);
}

#[test]
fn a_number_is_text_for_ever() {
    let cells = [
        ("'0012345678", "0012345678"),
        ("`2000012345", "2000012345"),
        ("‘3000012345", "3000012345"),
        ("#4001", "#4001"),
        ("4001", "4001"),
        ("=\"5000012345\"", "5000012345"),
        ("６０００１２３４５", "600012345"),
        ("AE-\u{200b}7001", "AE-7001"),
        ("\u{feff}8000012345", "8000012345"),
        (" 9000012345\t", "9000012345"),
        ("PO-211-01234567890123456", "PO-211-01234567890123456"),
        ("'=\"1100012345\"", "1100012345"),
        ("\u{2066}1200012345\u{2069}", "1200012345"),
        ("1300-0123\u{ad}45", "1300-012345"),
        ("20260714123456789012345", "20260714123456789012345"),
    ];
    let line = |(cell, _): &(&str, &str)| format!("\"{}\",2026-07-14,9.90\n", cell.replace('"', "\"\""));
    let (_, all, _) =
        read(format!("Order ID,Order Date,Total\n{}", cells.iter().map(line).collect::<String>()));

    assert!(all.rejected.is_empty(), "{:?}", all.rejected);
    let ids: Vec<&str> = all.orders.iter().map(|order| order.order_id.as_str()).collect();
    assert_eq!(ids, cells.map(|(_, id)| id));
}

#[test]
fn what_a_spreadsheet_rounded_is_rejected_and_never_imported() {
    for cell in [
        "4.20E+20",
        "4,20E+20",
        "4.2E20",
        "4E+20",
        "8.13253E+18",
        "８．１Ｅ＋１８",
        "'8.1E+18",
        "1.23457e+17",
    ] {
        let (_, all, _) =
            read(format!("Order ID,Order Date,Total\n\"{cell}\",2026-07-14,9.90\nA-1001,2026-07-14,9.90\n"));

        assert_eq!(all.orders.len(), 1, "{cell}");
        let fault = &all.rejected[0];
        assert_eq!(fault.reason.id(), "order_id_precision_lost", "{cell}");
        assert_eq!((fault.row, fault.column.as_deref()), (2, Some("Order ID")), "{cell}");
    }
}

#[test]
fn a_name_keeps_every_sign_that_the_file_wrote() {
    let names = [
        "👩\u{200d}👩\u{200d}👧\u{200d}👦 Family",
        "م\u{200f}حمد",
        "\u{202e}gnp.exe\u{202c}",
        "\u{2066}\u{2067}x",
        "\u{feff}BOM inside",
        "Zo\u{301}e",
        "ﬀﬁ ﷺ",
    ];
    let lines = (1..).zip(names).map(|(row, name)| format!("A-100{row:02},\"  {name} \",9.90\n"));
    let (_, all, _) = read(format!("Order ID,Buyer Name,Total\n{}", lines.collect::<String>()));

    let read: Vec<&str> = all.orders.iter().filter_map(|order| order.buyer_name.as_deref()).collect();
    assert_eq!(read, names);
}
