//! Every layout that is known, in files as sellers bring them: shuffled, cut, framed, renamed.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot build its own file fails"
)]

mod reading;

use reading::{
    source::{File, Habits, columns, habits},
    try_read,
};
use std::collections::BTreeSet;
use tidewaiter_core::{Country, record::OrderRecord};

/// Where a record says something else than the row that it was made of.
fn differences(file: &File, habits: &Habits, orders: &[OrderRecord]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (row, order) in orders.iter().enumerate().take(file.rows.len()) {
        let mut same = |field: &str, is: Option<String>, should: Option<String>| {
            if is != should {
                wrong.push(format!("{field} is {is:?} and should be {should:?}"));
            }
        };
        let text = |field: &str| file.says(row, field).map(str::to_owned);
        let has = |field: &str| file.fields.contains(&field);
        same("order_id", Some(order.order_id.clone()), text("order_id"));
        let numbers = file
            .fields
            .iter()
            .zip(&file.rows[row])
            .filter(|(it, cell)| **it == "tracking_number" && !cell.is_empty());
        same(
            "tracking",
            Some(order.tracking_numbers.join(" ")),
            Some(numbers.map(|(_, cell)| cell.as_str()).collect::<Vec<_>>().join(" ")),
        );
        for (field, is) in [
            ("ordered_at", order.ordered_at),
            ("paid_at", order.paid_at),
            ("shipped_at", order.shipped_at),
            ("ship_by", order.ship_by),
            ("promised_by", order.promised_by),
            ("delivered_at", order.delivered_at),
            ("confirmed_at", order.confirmed_at),
        ] {
            same(field, is.map(|at| at.to_string()), has(field).then(|| habits.stated(field)));
        }
        same("status", order.order_status.clone(), text("order_status"));
        same("store", order.store.clone(), text("store"));
        same("carrier", order.carrier.clone(), text("carrier"));
        same("method", order.shipping_method.clone(), text("shipping_method"));
        let country = text("destination_country").and_then(|text| Country::find(&text));
        if has("destination_country") {
            same(
                "country",
                order.destination_country.map(|it| it.to_string()),
                country.map(|it| it.to_string()),
            );
        }
        same(
            "amount",
            order.order_amount.map(|money| money.decimal()),
            has("order_amount").then(|| habits.decimal.to_owned()),
        );
        if has("order_amount") || has("currency") {
            let currency = (habits.currency != "-").then(|| habits.currency.to_owned());
            same("currency", order.currency.map(|it| it.to_string()), currency);
        }
        let named = has("buyer_name") || has("first_name") && has("last_name");
        let buyer = if named { Some("Dana Whitlock".to_owned()) } else { text("recipient_name") };
        if !(has("first_name") ^ has("last_name")) {
            same("buyer", order.buyer_name.clone(), buyer);
        }
        same("pieces", order.items_count.map(|it| it.to_string()), text("quantity"));
        same("title", order.title.clone(), text("product_title"));
        same("package", order.package_ids.first().cloned(), text("package_id"));
    }
    if orders.len() != file.rows.len() {
        wrong.push(format!("{} orders of {}", orders.len(), file.rows.len()));
    }
    wrong
}

/// Layouts whose rows are orders.
fn of_orders(habits: &Habits) -> bool {
    columns(habits.id).iter().any(|(_, field)| *field == "order_id")
}

/// Reads all layouts, each changed the same way, and says where any of them is not exact.
fn check(same_source: bool, change: impl Fn(&File, &Habits) -> (File, String)) {
    let (mut exact, mut wrong) = (0, Vec::new());
    for habits in habits().filter(of_orders) {
        let (file, text) = change(&File::of(&habits), &habits);
        let differences = match try_read(&text) {
            Err(code) => vec![format!("refused as {code}")],
            Ok((about, all, _)) => {
                let mut differences = differences(&file, &habits, &all.orders);
                // Without its column the currency may be anybody's.
                differences.retain(|difference| same_source || !difference.starts_with("currency is None"));
                if same_source && about.source != habits.id {
                    differences.push(format!("taken for {}", about.source));
                }
                differences.extend(all.rejected.iter().map(|fault| format!("rejected {fault:?}")));
                differences.extend(all.field_errors.iter().map(|fault| format!("field error {fault:?}")));
                differences
            }
        };
        let distinct: BTreeSet<&String> = differences.iter().collect();
        if distinct.is_empty() {
            exact += 1;
        } else {
            let first: Vec<String> = distinct.into_iter().take(6).cloned().collect();
            wrong.push(format!("{}\n    {}", habits.id, first.join("\n    ")));
        }
    }
    assert!(wrong.is_empty(), "{exact} are exact, {} are not\n{}", wrong.len(), wrong.join("\n"));
}

fn csv(file: &File) -> String {
    file.text(",", "\n")
}

#[test]
fn every_layout_is_recognised_and_read_exactly() {
    check(true, |file, _| (file.clone(), csv(file)));
}

#[test]
fn a_mark_at_the_start_and_other_delimiters_change_nothing() {
    check(true, |file, _| (file.clone(), format!("\u{feff}{}", file.text(";", "\r\n"))));
    check(true, |file, _| (file.clone(), file.text("\t", "\t\r\n")));
}

#[test]
fn the_header_may_stand_behind_thirty_lines_of_filters() {
    check(true, |file, _| {
        let filters: String = (1..=28).map(|line| format!("条件{line},全部\n")).collect();
        (file.clone(), format!("跟踪号,全部\n{filters}{}", csv(file)))
    });
}

#[test]
fn descriptions_blank_rows_and_footers_are_no_orders() {
    check(true, |file, _| {
        let (header, rows) = csv(file).split_once('\n').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
        let described: Vec<String> =
            file.headers.iter().map(|_| "\"Platform unique text.\"".to_owned()).collect();
        let blank = vec!["\"\""; file.headers.len()].join(",");
        let bare = ",".repeat(file.headers.len() - 1);
        let text = format!(
            "{bare}\n{header}\n{}\n{blank}\n{rows}\n\"4\",\"record(s) downloaded, from Jul-01-26 to Jul-31-26\"\n\"Seller ID : boat\"\n",
            described.join(",")
        );
        (file.clone(), text)
    });
}

#[test]
fn totals_are_no_orders_in_any_language() {
    const WORDS: [&str; 18] = [
        "TOTAL",
        "合计",
        "总计",
        "合計",
        "Итого",
        "Всего:",
        "Total geral",
        "Gesamt",
        "Summe",
        "Toplam",
        "Razem",
        "합계",
        "Tổng cộng",
        "รวม",
        "Totaal",
        "الإجمالي",
        "Jumlah",
        "Subtotal",
    ];
    let next = std::cell::Cell::new(0);
    for _ in 0..3 {
        check(true, |file, habits| {
            let word = WORDS[next.replace(next.get() + 1) % WORDS.len()];
            let total = |(at, field): (usize, &&str)| match *field {
                _ if at == 0 => word.to_owned(),
                "order_amount" | "item_amount" => habits.amount.replace('-', ""),
                "quantity" => "8".to_owned(),
                _ => String::new(),
            };
            let total: Vec<String> =
                file.fields.iter().enumerate().map(total).map(|cell| format!("\"{cell}\"")).collect();
            (file.clone(), format!("{}{}\n", csv(file), total.join(",")))
        });
    }
}

#[test]
fn the_order_of_the_columns_does_not_matter() {
    check(true, |file, _| {
        let mut places: Vec<usize> = (0..file.headers.len()).collect();
        places.sort_by_key(|at| (at * 7919 + 13) % 101);
        // Of several columns of one field the first one counts, so these keep their order.
        let mut sorted = places.clone();
        let twice = |at: usize| file.headers.iter().filter(|header| **header == file.headers[at]).count() > 1;
        for first in 0..file.headers.len() {
            let alike = |at: usize| {
                let field = file.fields[first];
                file.fields[at] == field && field != "-"
                    || file.headers[at] == file.headers[first] && twice(at)
            };
            let mut own: Vec<usize> = sorted.iter().copied().filter(|at| alike(*at)).collect();
            own.sort_unstable();
            let slots: Vec<usize> = (0..sorted.len()).filter(|slot| alike(sorted[*slot])).collect();
            slots.iter().zip(own).for_each(|(slot, at)| sorted[*slot] = at);
        }
        let file = file.with_columns(&sorted);
        let text = csv(&file);
        (file, text)
    });
}

#[test]
fn a_third_of_the_columns_may_be_missing() {
    for skip in 0..3 {
        check(false, |file, _| {
            let places: Vec<usize> = (0..file.headers.len())
                .filter(|at| at % 3 != skip || file.fields[*at] == "order_id")
                .collect();
            let file = file.with_columns(&places);
            let text = csv(&file);
            (file, text)
        });
    }
}

#[test]
fn asterisks_newlines_unicode_forms_and_case_do_not_hide_a_header() {
    use unicode_normalization::UnicodeNormalization;
    let two_in_one = |file: &File| {
        let lower: BTreeSet<String> = file.headers.iter().map(|header| header.to_lowercase()).collect();
        lower.len() < file.headers.iter().collect::<BTreeSet<_>>().len()
    };
    check(true, |file, _| (file.clone(), csv(&file.with_headers(|header| format!("*{header}*")))));
    check(true, |file, _| (file.clone(), csv(&file.with_headers(|header| header.replacen(' ', "\n", 1)))));
    check(true, |file, _| (file.clone(), csv(&file.with_headers(|header| header.nfd().collect()))));
    check(true, |file, _| (file.clone(), csv(&file.with_headers(|header| format!(" {header}\u{a0} ")))));
    check(true, |file, _| (file.clone(), csv(&file.with_headers(|header| format!("{header}:")))));
    check(false, |file, _| match two_in_one(file) {
        true => (file.clone(), csv(file)),
        false => (file.clone(), csv(&file.with_headers(str::to_uppercase))),
    });
    check(false, |file, _| (file.clone(), csv(&file.with_headers(|header| header.replace([' ', '-'], "_")))));
}

#[test]
fn an_empty_column_of_the_same_name_does_not_hide_the_filled_one() {
    check(true, |file, _| {
        let mut file = file.clone();
        let twice =
            |file: &File, at: usize| file.headers.iter().filter(|it| **it == file.headers[at]).count() > 1;
        let places = (0..file.headers.len()).rev().filter(|at| file.fields[*at] != "-" && !twice(&file, *at));
        for at in places.collect::<Vec<_>>() {
            file.headers.insert(at, file.headers[at].clone());
            file.fields.insert(at, file.fields[at]);
            file.rows.iter_mut().for_each(|row| row.insert(at, String::new()));
        }
        let text = csv(&file);
        (file, text)
    });
}

#[test]
fn a_slip_of_the_pen_in_a_header_does_not_hide_it() {
    check(false, |file, _| {
        let nth = std::cell::Cell::new(0);
        let slip = |header: &str| {
            let letters: Vec<char> = header.chars().collect();
            let third = nth.replace(nth.get() + 1) % 3 == 1;
            match third
                && letters.iter().all(|c| c.is_ascii_alphanumeric() || *c == ' ')
                && letters.len() >= 10
            {
                true => letters.iter().enumerate().filter(|(at, _)| *at != 4).map(|(_, c)| c).collect(),
                false => header.to_owned(),
            }
        };
        (file.clone(), csv(&file.with_headers(slip)))
    });
}
