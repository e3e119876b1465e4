//! What a cell states, in the notations that files of all countries use.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot read its own file fails")]

use std::ops::ControlFlow;
use tidewaiter_core::record::{OrderRecord, TrackingRecord};
use tidewaiter_feeds::{Flow, Options, RowFault, Sink, Source, open};

/// Keeps orders and faults.
#[derive(Default)]
struct All {
    orders: Vec<OrderRecord>,
    faults: Vec<RowFault>,
}

impl Sink for All {
    fn order(&mut self, order: OrderRecord) -> Flow {
        self.orders.push(order);
        ControlFlow::Continue(())
    }
    fn tracking(&mut self, _: TrackingRecord) -> Flow {
        ControlFlow::Continue(())
    }
    fn rejected(&mut self, fault: RowFault) -> Flow {
        self.faults.push(fault);
        ControlFlow::Continue(())
    }
    fn field_error(&mut self, fault: RowFault) -> Flow {
        self.faults.push(fault);
        ControlFlow::Continue(())
    }
    fn progress(&mut self, _: u64, _: u64) -> Flow {
        ControlFlow::Continue(())
    }
}

/// Reads a list whose column of that name holds these cells.
fn column(header: &str, cells: &[&str]) -> All {
    let lines: String = (1..)
        .zip(cells)
        .map(|(row, cell)| format!("A-100{row:02},\"{}\",Sold\n", cell.replace('"', "\"\"")))
        .collect();
    let text = format!("Order ID,{header},Order Status\n{lines}");
    let feed = open(Source::Bytes(text.into_bytes()), &Options::default())
        .unwrap_or_else(|refusal| panic!("{cells:?}: {}", refusal.message()));
    let mut all = All::default();
    feed.read(&mut all).unwrap();
    all.orders.sort_by(|a, b| a.order_id.cmp(&b.order_id));
    all
}

fn date(text: &str) -> String {
    let all = column("Order Date", &[text]);
    match (&all.faults.first(), all.orders[0].ordered_at) {
        (Some(fault), _) => fault.reason.id().to_owned(),
        (None, at) => at.map(|at| at.to_string()).unwrap_or_default(),
    }
}

fn amount(text: &str) -> String {
    let all = column("Total", &[text]);
    match (&all.faults.first(), all.orders[0].order_amount) {
        (Some(fault), _) => fault.reason.id().to_owned(),
        (None, Some(money)) => match money.currency {
            Some(currency) => format!("{} {currency}", money.decimal()),
            None => money.decimal(),
        },
        (None, None) => String::new(),
    }
}

fn country(text: &str) -> String {
    let all = column("Country", &[text]);
    all.orders[0].destination_country.map(|country| country.to_string()).unwrap_or_default()
}

/// Every difference at once: one wrong notation must not hide the next.
fn compare(read: impl Fn(&str) -> String, cases: &[(&str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(text, should)| (text, read(text), should))
        .filter(|(_, is, should)| is != **should)
        .map(|(text, is, should)| format!("{text:?} is {is:?} and should be {should:?}"))
        .collect();
    assert!(wrong.is_empty(), "{} of {} differ\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn a_month_is_known_by_its_name_in_the_languages_of_buyers_and_sellers() {
    let months: [(&str, [&str; 12]); 19] = [
        (
            "{m} 14, 2026",
            [
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ],
        ),
        (
            "14-{m}-2026",
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"],
        ),
        (
            "14 {m} 2026 г.",
            [
                "января",
                "февраля",
                "марта",
                "апреля",
                "мая",
                "июня",
                "июля",
                "августа",
                "сентября",
                "октября",
                "ноября",
                "декабря",
            ],
        ),
        (
            "14 {m} 2026",
            ["янв.", "фев.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сен.", "окт.", "ноя.", "дек."],
        ),
        (
            "14 {m} 2026 р.",
            [
                "січня",
                "лютого",
                "березня",
                "квітня",
                "травня",
                "червня",
                "липня",
                "серпня",
                "вересня",
                "жовтня",
                "листопада",
                "грудня",
            ],
        ),
        (
            "14 de {m} de 2026",
            [
                "enero",
                "febrero",
                "marzo",
                "abril",
                "mayo",
                "junio",
                "julio",
                "agosto",
                "septiembre",
                "octubre",
                "noviembre",
                "diciembre",
            ],
        ),
        (
            "14 de {m} del 2026",
            ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
        ),
        (
            "14 de {m} de 2026",
            [
                "janeiro",
                "fevereiro",
                "março",
                "abril",
                "maio",
                "junho",
                "julho",
                "agosto",
                "setembro",
                "outubro",
                "novembro",
                "dezembro",
            ],
        ),
        (
            "14/{m}./2026",
            ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"],
        ),
        (
            "14. {m} 2026",
            [
                "Januar",
                "Februar",
                "März",
                "April",
                "Mai",
                "Juni",
                "Juli",
                "August",
                "September",
                "Oktober",
                "November",
                "Dezember",
            ],
        ),
        (
            "14 {m} 2026",
            [
                "janvier",
                "février",
                "mars",
                "avril",
                "mai",
                "juin",
                "juillet",
                "août",
                "septembre",
                "octobre",
                "novembre",
                "décembre",
            ],
        ),
        (
            "14 {m} 2026",
            [
                "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
                "déc.",
            ],
        ),
        (
            "14 {m} 2026",
            [
                "gennaio",
                "febbraio",
                "marzo",
                "aprile",
                "maggio",
                "giugno",
                "luglio",
                "agosto",
                "settembre",
                "ottobre",
                "novembre",
                "dicembre",
            ],
        ),
        (
            "14 {m} 2026",
            [
                "januari",
                "februari",
                "maart",
                "april",
                "mei",
                "juni",
                "juli",
                "augustus",
                "september",
                "oktober",
                "november",
                "december",
            ],
        ),
        (
            "14 {m} 2026 r.",
            [
                "stycznia",
                "lutego",
                "marca",
                "kwietnia",
                "maja",
                "czerwca",
                "lipca",
                "sierpnia",
                "września",
                "października",
                "listopada",
                "grudnia",
            ],
        ),
        (
            "14 {m} 2026",
            [
                "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim",
                "Kasım", "Aralık",
            ],
        ),
        (
            "14 {m} 2569",
            [
                "มกราคม",
                "กุมภาพันธ์",
                "มีนาคม",
                "เมษายน",
                "พฤษภาคม",
                "มิถุนายน",
                "กรกฎาคม",
                "สิงหาคม",
                "กันยายน",
                "ตุลาคม",
                "พฤศจิกายน",
                "ธันวาคม",
            ],
        ),
        (
            "14 {m} 2026",
            [
                "Januari",
                "Februari",
                "Maret",
                "April",
                "Mei",
                "Juni",
                "Juli",
                "Agustus",
                "September",
                "Oktober",
                "November",
                "Desember",
            ],
        ),
        (
            "14 {m} 2026",
            [
                "يناير",
                "فبراير",
                "مارس",
                "أبريل",
                "مايو",
                "يونيو",
                "يوليو",
                "أغسطس",
                "سبتمبر",
                "أكتوبر",
                "نوفمبر",
                "ديسمبر",
            ],
        ),
    ];
    let mut wrong = Vec::new();
    for (pattern, names) in months {
        for (month, name) in (1..).zip(names) {
            let should = format!("2026-{month:02}-14");
            for name in [name.to_owned(), name.to_uppercase()] {
                let text = pattern.replace("{m}", &name);
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
fn short_names_with_and_without_a_dot_are_months_too() {
    compare(
        date,
        &[
            ("14 мар 2026, 10:05", "2026-03-14T10:05:00"),
            ("14 сент. 2026", "2026-09-14"),
            ("14 нояб. 2026 г., 10:05", "2026-11-14T10:05:00"),
            ("14 феврю 2026", "unparseable_date"),
            ("Mon, 14 Sep 2026 10:05:00 GMT", "2026-09-14T10:05:00+00:00"),
            ("Mon Sep 14 2026 10:05:00 GMT+0800 (China Standard Time)", "2026-09-14T10:05:00+08:00"),
            ("Mon Sep 14 10:05:00 UTC 2026", "2026-09-14T10:05:00+00:00"),
            ("lun. 14 sept. 2026 à 10 h 05", "2026-09-14T10:05:00"),
            ("14 wrz 2026, 10:05", "2026-09-14T10:05:00"),
            ("14 paź 2026", "2026-10-14"),
            ("14 Eyl 2026 10:05", "2026-09-14T10:05:00"),
            ("14 Ağu 2026", "2026-08-14"),
            ("14 ก.ย. 2569 10:05 น.", "2026-09-14T10:05:00"),
            ("14 ก.ย. 69", "2026-09-14"),
            ("14/09/2569", "2026-09-14"),
            ("14 Sep 26", "2026-09-14"),
            ("14. Sept. 2026 um 10:05 Uhr", "2026-09-14T10:05:00"),
            ("14. Mär. 2026", "2026-03-14"),
            ("14 set. 2026 10h05", "2026-09-14T10:05:00"),
            ("14 de set. de 2026 10:05", "2026-09-14T10:05:00"),
            ("14 tháng 9, 2026 10:05", "2026-09-14T10:05:00"),
            ("ngày 14 tháng 9 năm 2026", "2026-09-14"),
            ("14 thg 9, 2026", "2026-09-14"),
            ("14 Th09 2026", "2026-09-14"),
            ("10:05 14-09-2026", "2026-09-14T10:05:00"),
            ("14 Agu 2026 10.05", "2026-08-14T10:05:00"),
            ("14 Agt 2026 10:05 WIB", "2026-08-14T10:05:00+07:00"),
            ("2026年9月14日", "2026-09-14"),
            ("2026年09月14日 10时05分30秒", "2026-09-14T10:05:30"),
            ("2026年9月14日(月) 10:05", "2026-09-14T10:05:00"),
            ("2026/09/14（月）10:05", "2026-09-14T10:05:00"),
            ("令和8年9月14日", "2026-09-14"),
            ("R8.9.14", "unparseable_date"),
            ("2026년 9월 14일", "2026-09-14"),
            ("2026. 9. 14. 오후 3:05", "2026-09-14T15:05:00"),
            ("2026. 9. 14.", "2026-09-14"),
            ("2026-09-14 (월) 15:05", "2026-09-14T15:05:00"),
            ("九月 14, 2026", "2026-09-14"),
            ("二〇二六年九月十四日", "2026-09-14"),
            ("14 Tem 2026", "2026-07-14"),
            ("14 lipnia 2026", "unparseable_date"),
            ("September 2026", "unparseable_date"),
            ("14 September", "unparseable_date"),
        ],
    );
}

#[test]
fn halves_of_the_day_are_told_in_many_ways() {
    compare(
        date,
        &[
            ("2026-09-14 03:05 PM", "2026-09-14T15:05:00"),
            ("09/14/2026 12:05 AM", "2026-09-14T00:05:00"),
            ("09/14/2026 12:05 pm", "2026-09-14T12:05:00"),
            ("14/09/2026 3:05 p. m.", "2026-09-14T15:05:00"),
            ("14/09/2026 3:05:09 p.m.", "2026-09-14T15:05:09"),
            ("14/09/2026, 3:05 p.\u{a0}m.", "2026-09-14T15:05:00"),
            ("9/14/2026, 3:05:09\u{202f}PM", "2026-09-14T15:05:09"),
            ("14/9/2026 3:05 CH", "2026-09-14T15:05:00"),
            ("14/9/2026 9:05 SA", "2026-09-14T09:05:00"),
            ("2026/9/14 下午 03:05:09", "2026-09-14T15:05:09"),
            ("2026/9/14 上午12:05", "2026-09-14T00:05:00"),
            ("2026-09-14 오후 12:05:00", "2026-09-14T12:05:00"),
            ("2026-09-14 오전 09:05", "2026-09-14T09:05:00"),
            ("2026/09/14 午後3:05", "2026-09-14T15:05:00"),
            ("2026年9月14日 晚上8点05分", "2026-09-14T20:05:00"),
            ("14/09/2026 3:05 م", "2026-09-14T15:05:00"),
            ("14/09/2026 3:05 μ.μ.", "2026-09-14T15:05:00"),
            ("14.09.2026 13:05 PM", "2026-09-14T13:05:00"),
            ("09/14/2026 3PM", "2026-09-14T15:00:00"),
        ],
    );
}

#[test]
fn an_offset_is_kept_and_only_words_that_mean_one_thing_are_offsets() {
    compare(
        date,
        &[
            ("2026-09-14T10:05:00+08:00", "2026-09-14T10:05:00+08:00"),
            ("2026-09-14T10:05:00.000+0800", "2026-09-14T10:05:00+08:00"),
            ("2026-09-14T10:05:00.123Z", "2026-09-14T10:05:00+00:00"),
            ("2026-09-14 10:05:00 UTC+8", "2026-09-14T10:05:00+08:00"),
            ("2026-09-14 10:05 (GMT+08:00)", "2026-09-14T10:05:00+08:00"),
            ("2026-09-14 10:05 GMT-3", "2026-09-14T10:05:00-03:00"),
            ("2026-09-14 10:05 +0530", "2026-09-14T10:05:00+05:30"),
            ("Sep 14, 2026 10:05 am PST(UTC-8)", "2026-09-14T10:05:00-08:00"),
            ("14.09.2026 10:05 МСК", "2026-09-14T10:05:00+03:00"),
            ("14.09.2026 10:05 (MSK)", "2026-09-14T10:05:00+03:00"),
            ("14.09.2026 10:05 CEST", "2026-09-14T10:05:00+02:00"),
            ("2026-09-14 10:05 PDT", "2026-09-14T10:05:00-07:00"),
            ("2026-09-14 10:05 JST", "2026-09-14T10:05:00+09:00"),
            ("2026-09-14 10:05 BRT", "2026-09-14T10:05:00-03:00"),
            ("2026-09-14 10:05 CST", "2026-09-14T10:05:00"),
            ("2026-09-14 10:05 北京时间", "2026-09-14T10:05:00+08:00"),
            ("2026-09-14 10:05 UTC−03:00", "2026-09-14T10:05:00-03:00"),
        ],
    );
}

#[test]
fn digits_of_other_scripts_are_digits() {
    compare(
        date,
        &[
            ("١٤/٠٩/٢٠٢٦", "2026-09-14"),
            ("१४/०९/२०२६", "2026-09-14"),
            ("๑๔/๐๙/๒๕๖๙", "2026-09-14"),
            ("１４／０９／２０２６", "2026-09-14"),
            ("２０２６年９月１４日", "2026-09-14"),
            ("2026-09-14　10：05", "2026-09-14T10:05:00"),
        ],
    );
    compare(
        amount,
        &[
            ("١٬٢٣٤٫٥٦", "1234.56"),
            ("१,२३,४५६.७८", "123456.78"),
            ("๑,๒๓๔.๕๖", "1234.56"),
            ("１，２３４．５６", "1234.56"),
        ],
    );
}

#[test]
fn a_date_as_one_number_is_a_day_a_serial_or_a_moment() {
    compare(
        date,
        &[
            ("46279", "2026-09-14"),
            ("46279.5", "2026-09-14T12:00:00"),
            ("46279,5", "2026-09-14T12:00:00"),
            ("20260914", "2026-09-14"),
            ("20260914100500", "2026-09-14T10:05:00"),
            ("20260914 10:05", "2026-09-14T10:05:00"),
            ("20260914T100500Z", "2026-09-14T10:05:00+00:00"),
            ("1789380300", "2026-09-14T10:05:00+00:00"),
            ("1789380300000", "2026-09-14T10:05:00+00:00"),
            ("1789380300.5", "2026-09-14T10:05:00+00:00"),
            ("260914", "unparseable_date"),
            ("12345", "impossible_date"),
            ("9000000000000001", "unparseable_date"),
            ("13800138000", "unparseable_date"),
            ("2026", "unparseable_date"),
        ],
    );
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
    let text = "Order ID,Order Date,Ship Date,Total\nA-1001,13/02/2026,02/14/2026,1.00\nA-1002,03/02/2026,02/05/2026,1.00\n";
    let feed = open(Source::Bytes(text.into()), &Options::default()).unwrap_or_else(|_| panic!());
    let mut all = All::default();
    feed.read(&mut all).unwrap();

    let second = &all.orders[1];
    assert_eq!(second.ordered_at.unwrap().to_string(), "2026-02-03");
    assert_eq!(second.shipped_at.unwrap().to_string(), "2026-02-05");
}

#[test]
fn an_amount_is_exact_in_the_notation_of_any_country() {
    compare(
        amount,
        &[
            ("1'234.56", "1234.56"),
            ("1’234.56", "1234.56"),
            ("CHF 1'234.50", "1234.50 CHF"),
            ("1 234,56", "1234.56"),
            ("1\u{a0}234,56", "1234.56"),
            ("1\u{202f}234,56", "1234.56"),
            ("1\u{2009}234,56", "1234.56"),
            ("12,34,567.89", "1234567.89"),
            ("₹12,34,567", "1234567 INR"),
            ("−12.34", "-12.34"),
            ("–12.34", "-12.34"),
            ("﹣12.34", "-12.34"),
            ("－12.34", "-12.34"),
            ("$ -12.34", "-12.34 USD"),
            ("-$12.34", "-12.34 USD"),
            ("($1,234.56)", "-1234.56 USD"),
            ("(12,34 €)", "-12.34 EUR"),
            ("12.34-", "-12.34"),
            ("1.234,56-", "-1234.56"),
            ("1,234.56 CR", "bad_amount"),
            ("12.-", "12"),
            ("12,-", "12"),
            ("12,– €", "12 EUR"),
            ("Fr. 12.–", "12 CHF"),
            ("0", "0"),
            ("0,00", "0.00"),
            ("00012.50", "12.50"),
            ("1.5e2", "150"),
            ("12.345.678,9", "12345678.9"),
            ("1,234,567", "1234567"),
            ("12 345", "12345"),
            ("1 23", "bad_amount"),
            ("12.34.56", "bad_amount"),
            ("1,23,4", "bad_amount"),
            ("12/34", "bad_amount"),
            ("14.07.2026", "bad_amount"),
            ("10:05", "bad_amount"),
            ("50%", "bad_amount"),
            ("12-34", "bad_amount"),
            ("USD", "bad_amount"),
        ],
    );
}

#[test]
fn a_currency_is_known_by_sign_word_or_code_on_either_side() {
    compare(
        amount,
        &[
            ("12.34 USD", "12.34 USD"),
            ("USD12.34", "12.34 USD"),
            ("US$12.34", "12.34 USD"),
            ("US $12.34", "12.34 USD"),
            ("$12.34", "12.34 USD"),
            ("C$12.34", "12.34 CAD"),
            ("CA$12.34", "12.34 CAD"),
            ("$12.34 CAD", "12.34 CAD"),
            ("A$12.34", "12.34 AUD"),
            ("AU $12.34", "12.34 AUD"),
            ("HK$12.34", "12.34 HKD"),
            ("NT$199", "199 TWD"),
            ("NZ$12.34", "12.34 NZD"),
            ("S$12.34", "12.34 SGD"),
            ("MX$12.34", "12.34 MXN"),
            ("MXN$ 12.34", "12.34 MXN"),
            ("R$ 12,34", "12.34 BRL"),
            ("S/. 12.34", "12.34 PEN"),
            ("S/12.34", "12.34 PEN"),
            ("CLP$12.345", "12345 CLP"),
            ("CLP $ 12.345", "12345 CLP"),
            ("COP 12.345", "12345 COP"),
            ("Rp85.000", "85000 IDR"),
            ("Rp 1.234.567,89", "1234567.89 IDR"),
            ("IDR 85,000", "85000 IDR"),
            ("85.000đ", "85000 VND"),
            ("85.000 ₫", "85000 VND"),
            ("85.000 VNĐ", "85000 VND"),
            ("฿1,234.00", "1234.00 THB"),
            ("1,234.00 บาท", "1234.00 THB"),
            ("RM12.34", "12.34 MYR"),
            ("₱1,234.50", "1234.50 PHP"),
            ("12,34 zł", "12.34 PLN"),
            ("1 234,50 руб.", "1234.50 RUB"),
            ("1 234 ₽", "1234 RUB"),
            ("1 234,50 р.", "1234.50 RUB"),
            ("1 234,50 рублей", "1234.50 RUB"),
            ("1 234,50 грн.", "1234.50 UAH"),
            ("1 234 Kč", "1234 CZK"),
            ("1 234,00 kr", "1234.00"),
            ("1 234,00 SEK", "1234.00 SEK"),
            ("12 345 Ft", "12345 HUF"),
            ("12,34 lei", "12.34 RON"),
            ("12,34 лв.", "12.34 BGN"),
            ("₺1.234,56", "1234.56 TRY"),
            ("1.234,56 TL", "1234.56 TRY"),
            ("12.34 د.إ", "12.34 AED"),
            ("AED 12.34", "12.34 AED"),
            ("SAR 12.34", "12.34 SAR"),
            ("12.34 ر.س", "12.34 SAR"),
            ("12.34元", "12.34 CNY"),
            ("RMB 12.34", "12.34 CNY"),
            ("人民币12.34元", "12.34 CNY"),
            ("CN¥12.34", "12.34 CNY"),
            ("1,234円", "1234 JPY"),
            ("JPY 1,234", "1234 JPY"),
            ("¥12.34", "12.34"),
            ("₩12,345", "12345 KRW"),
            ("12,345원", "12345 KRW"),
            ("£12.34", "12.34 GBP"),
            ("12.34 GBP", "12.34 GBP"),
            ("EUR 12,34", "12.34 EUR"),
            ("12,34 Euro", "12.34 EUR"),
            ("€12.34 EUR", "12.34 EUR"),
            ("₪12.34", "12.34 ILS"),
            ("₦1,234.00", "1234.00 NGN"),
            ("R 123.45", "123.45 ZAR"),
            ("KSh 1,234", "1234 KES"),
            ("₸1 234", "1234 KZT"),
            ("1 234 тенге", "1234 KZT"),
            ("Rs. 1,234.00", "1234.00 INR"),
            ("12.34 pcs", "bad_amount"),
            ("12.34 kg", "bad_amount"),
        ],
    );
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
fn a_country_is_found_by_any_of_its_usual_names() {
    compare(
        country,
        &[
            ("US", "US"),
            ("USA", "US"),
            ("U.S.A.", "US"),
            ("United States of America", "US"),
            ("The United States", "US"),
            ("Estados Unidos de América", "US"),
            ("EE.UU.", "US"),
            ("EE. UU.", "US"),
            ("EEUU", "US"),
            ("États-Unis", "US"),
            ("Etats Unis", "US"),
            ("Vereinigte Staaten", "US"),
            ("Vereinigte Staaten von Amerika", "US"),
            ("Stati Uniti", "US"),
            ("Stati Uniti d'America", "US"),
            ("Stany Zjednoczone", "US"),
            ("Verenigde Staten", "US"),
            ("ABD", "US"),
            ("Amerika Birleşik Devletleri", "US"),
            ("США", "US"),
            ("Соединенные Штаты", "US"),
            ("Соединённые Штаты Америки", "US"),
            ("美国", "US"),
            ("美國", "US"),
            ("美利坚合众国", "US"),
            ("アメリカ", "US"),
            ("アメリカ合衆国", "US"),
            ("米国", "US"),
            ("미국", "US"),
            ("Hoa Kỳ", "US"),
            ("Mỹ", "US"),
            ("สหรัฐอเมริกา", "US"),
            ("Amerika Serikat", "US"),
            ("الولايات المتحدة", "US"),
            ("Сполучені Штати", "US"),
            ("EUA", "US"),
            ("Estados Unidos da América", "US"),
            ("UK", "GB"),
            ("U.K.", "GB"),
            ("Great Britain", "GB"),
            ("England", "GB"),
            ("Scotland", "GB"),
            ("Großbritannien", "GB"),
            ("Vereinigtes Königreich", "GB"),
            ("Royaume-Uni", "GB"),
            ("Reino Unido", "GB"),
            ("Regno Unito", "GB"),
            ("Wielka Brytania", "GB"),
            ("Великобритания", "GB"),
            ("Соединенное Королевство", "GB"),
            ("英国", "GB"),
            ("英國", "GB"),
            ("イギリス", "GB"),
            ("영국", "GB"),
            ("Birleşik Krallık", "GB"),
            ("İngiltere", "GB"),
            ("Vương quốc Anh", "GB"),
            ("Inggris", "GB"),
            ("สหราชอาณาจักร", "GB"),
            ("Holland", "NL"),
            ("The Netherlands", "NL"),
            ("Netherlands (the)", "NL"),
            ("Pays-Bas", "NL"),
            ("Países Bajos", "NL"),
            ("Holanda", "NL"),
            ("Niederlande", "NL"),
            ("Нидерланды", "NL"),
            ("Голландия", "NL"),
            ("荷兰", "NL"),
            ("荷蘭", "NL"),
            ("Nederland", "NL"),
            ("オランダ", "NL"),
            ("네덜란드", "NL"),
            ("Hollanda", "NL"),
            ("Hà Lan", "NL"),
            ("Belanda", "NL"),
            ("South Korea", "KR"),
            ("Korea", "KR"),
            ("Korea, South", "KR"),
            ("Republic of Korea", "KR"),
            ("韩国", "KR"),
            ("韓國", "KR"),
            ("大韓民國", "KR"),
            ("韓国", "KR"),
            ("대한민국", "KR"),
            ("한국", "KR"),
            ("Corea del Sur", "KR"),
            ("Corée du Sud", "KR"),
            ("Coreia do Sul", "KR"),
            ("Südkorea", "KR"),
            ("Республика Корея", "KR"),
            ("Южная Корея", "KR"),
            ("Güney Kore", "KR"),
            ("Korea Selatan", "KR"),
            ("Hàn Quốc", "KR"),
            ("เกาหลีใต้", "KR"),
            ("Korea Południowa", "KR"),
            ("Российская Федерация", "RU"),
            ("Россия", "RU"),
            ("РФ", "RU"),
            ("Russia", "RU"),
            ("俄罗斯", "RU"),
            ("俄羅斯", "RU"),
            ("Rusia", "RU"),
            ("Rússia", "RU"),
            ("Russland", "RU"),
            ("Rusya", "RU"),
            ("러시아", "RU"),
            ("ロシア", "RU"),
            ("Nga", "RU"),
            ("Czech Republic", "CZ"),
            ("Czechia", "CZ"),
            ("Чехия", "CZ"),
            ("República Checa", "CZ"),
            ("Tschechien", "CZ"),
            ("Tschechische Republik", "CZ"),
            ("Czechy", "CZ"),
            ("捷克", "CZ"),
            ("捷克共和国", "CZ"),
            ("Türkiye", "TR"),
            ("Turkey", "TR"),
            ("Турция", "TR"),
            ("土耳其", "TR"),
            ("Turquía", "TR"),
            ("Turquie", "TR"),
            ("UAE", "AE"),
            ("United Arab Emirates", "AE"),
            ("ОАЭ", "AE"),
            ("阿联酋", "AE"),
            ("阿拉伯聯合大公國", "AE"),
            ("الإمارات", "AE"),
            ("Emirats Arabes Unis", "AE"),
            ("KSA", "SA"),
            ("Saudi Arabia", "SA"),
            ("沙特", "SA"),
            ("沙特阿拉伯", "SA"),
            ("السعودية", "SA"),
            ("沙烏地阿拉伯", "SA"),
            ("Hong Kong", "HK"),
            ("Hong Kong SAR", "HK"),
            ("HongKong", "HK"),
            ("香港", "HK"),
            ("中国香港", "HK"),
            ("Гонконг", "HK"),
            ("Hong Kong, China", "HK"),
            ("Hong Kong SAR China", "HK"),
            ("Taiwan", "TW"),
            ("台湾", "TW"),
            ("台灣", "TW"),
            ("臺灣", "TW"),
            ("中国台湾", "TW"),
            ("Taiwan, China", "TW"),
            ("Taiwan, Province of China", "TW"),
            ("Тайвань", "TW"),
            ("Macau", "MO"),
            ("Macao", "MO"),
            ("澳门", "MO"),
            ("澳門", "MO"),
            ("China", "CN"),
            ("Mainland China", "CN"),
            ("中国", "CN"),
            ("中國", "CN"),
            ("中国大陆", "CN"),
            ("P.R. China", "CN"),
            ("PRC", "CN"),
            ("Китай", "CN"),
            ("КНР", "CN"),
            ("Trung Quốc", "CN"),
            ("จีน", "CN"),
            ("Çin", "CN"),
            ("Chine", "CN"),
            ("Cina", "CN"),
            ("Tiongkok", "CN"),
            ("중국", "CN"),
            ("Brasil", "BR"),
            ("Brésil", "BR"),
            ("Brasilien", "BR"),
            ("Brasile", "BR"),
            ("Brazylia", "BR"),
            ("Brazilië", "BR"),
            ("Бразилия", "BR"),
            ("巴西", "BR"),
            ("ブラジル", "BR"),
            ("브라질", "BR"),
            ("Brezilya", "BR"),
            ("بريتال", ""),
            ("Deutschland", "DE"),
            ("Alemania", "DE"),
            ("Allemagne", "DE"),
            ("Germania", "DE"),
            ("Niemcy", "DE"),
            ("Duitsland", "DE"),
            ("Almanya", "DE"),
            ("ドイツ", "DE"),
            ("독일", "DE"),
            ("Đức", "DE"),
            ("Jerman", "DE"),
            ("เยอรมนี", "DE"),
            ("德國", "DE"),
            ("Federal Republic of Germany", "DE"),
            ("Німеччина", "DE"),
            ("Côte d'Ivoire", "CI"),
            ("Ivory Coast", "CI"),
            ("Cote D'Ivoire", "CI"),
            ("科特迪瓦", "CI"),
            ("象牙海岸", "CI"),
            ("Viet Nam", "VN"),
            ("Vietnam", "VN"),
            ("Việt Nam", "VN"),
            ("越南", "VN"),
            ("Вьетнам", "VN"),
            ("New Zealand", "NZ"),
            ("新西兰", "NZ"),
            ("紐西蘭", "NZ"),
            ("Nueva Zelanda", "NZ"),
            ("Новая Зеландия", "NZ"),
            ("Kazakhstan", "KZ"),
            ("Казахстан", "KZ"),
            ("哈萨克斯坦", "KZ"),
            ("Республика Казахстан", "KZ"),
            ("Qazaqstan", "KZ"),
            ("Belarus", "BY"),
            ("Беларусь", "BY"),
            ("Белоруссия", "BY"),
            ("Республика Беларусь", "BY"),
            ("白俄罗斯", "BY"),
            ("Ukraine", "UA"),
            ("Україна", "UA"),
            ("Украина", "UA"),
            ("乌克兰", "UA"),
            ("Moldova", "MD"),
            ("Republic of Moldova", "MD"),
            ("Молдова", "MD"),
            ("Молдавия", "MD"),
            ("摩尔多瓦", "MD"),
            ("North Macedonia", "MK"),
            ("Macedonia", "MK"),
            ("Македония", "MK"),
            ("Iran", "IR"),
            ("Iran, Islamic Republic of", "IR"),
            ("Syria", "SY"),
            ("Laos", "LA"),
            ("Lao PDR", "LA"),
            ("Tanzania, United Republic of", "TZ"),
            ("Bolivia, Plurinational State of", "BO"),
            ("Venezuela, Bolivarian Republic of", "VE"),
            ("Palestine", "PS"),
            ("Eswatini", "SZ"),
            ("Swaziland", "SZ"),
            ("Myanmar", "MM"),
            ("Burma", "MM"),
            ("Cabo Verde", "CV"),
            ("Cape Verde", "CV"),
            ("East Timor", "TL"),
            ("DR Congo", "CD"),
            ("Democratic Republic of the Congo", "CD"),
            ("Vatican City", "VA"),
            ("Holy See", "VA"),
            ("Puerto Rico", "PR"),
            ("Réunion", "RE"),
            ("Reunion", "RE"),
            ("La Réunion", "RE"),
            ("Guadeloupe", "GP"),
            ("Curaçao", "CW"),
            ("Kosovo", "XK"),
            ("Guernsey", "GG"),
            ("Jersey", "JE"),
            ("Isle of Man", "IM"),
            ("Canary Islands", "ES"),
            ("México", "MX"),
            ("Mexique", "MX"),
            ("Meksyk", "MX"),
            ("墨西哥", "MX"),
            ("Мексика", "MX"),
            ("Méjico", "MX"),
            ("España", "ES"),
            ("Espagne", "ES"),
            ("Spanien", "ES"),
            ("Spagna", "ES"),
            ("Hiszpania", "ES"),
            ("Испания", "ES"),
            ("西班牙", "ES"),
            ("Spanje", "ES"),
            ("Polska", "PL"),
            ("Polen", "PL"),
            ("Польша", "PL"),
            ("波兰", "PL"),
            ("Suomi", "FI"),
            ("Sverige", "SE"),
            ("Norge", "NO"),
            ("Danmark", "DK"),
            ("Österreich", "AT"),
            ("Oesterreich", "AT"),
            ("Schweiz", "CH"),
            ("Suisse", "CH"),
            ("Svizzera", "CH"),
            ("Ελλάδα", "GR"),
            ("Greece", "GR"),
            ("EL", "GR"),
            ("Magyarország", "HU"),
            ("Hrvatska", "HR"),
            ("Slovensko", "SK"),
            ("Slovenija", "SI"),
            ("Srbija", "RS"),
            ("България", "BG"),
            ("România", "RO"),
            ("Lietuva", "LT"),
            ("Latvija", "LV"),
            ("Eesti", "EE"),
            ("Éire", "IE"),
            ("Ísland", "IS"),
            ("ישראל", "IL"),
            ("مصر", "EG"),
            ("المغرب", "MA"),
            ("भारत", "IN"),
            ("India", "IN"),
            ("印度", "IN"),
            ("日本", "JP"),
            ("Japón", "JP"),
            ("Nhật Bản", "JP"),
            ("ประเทศไทย", "TH"),
            ("ไทย", "TH"),
            ("Filipina", "PH"),
            ("Pilipinas", "PH"),
            ("Malaysia", "MY"),
            ("马来西亚", "MY"),
            ("馬來西亞", "MY"),
            ("Indonesia", "ID"),
            ("印尼", "ID"),
            ("印度尼西亚", "ID"),
            ("新加坡", "SG"),
            ("სა", ""),
            ("საქართველო", "GE"),
            ("Georgia", "GE"),
            ("Грузия", "GE"),
            ("Հայաստան", "AM"),
            ("O‘zbekiston", "UZ"),
            ("Uzbekistan", "UZ"),
            ("Узбекистан", "UZ"),
            ("Кыргызстан", "KG"),
            ("Киргизия", "KG"),
            ("Azərbaycan", "AZ"),
            ("Монголия", "MN"),
            ("Монгол Улс", "MN"),
            ("US - United States", "US"),
            ("United States (US)", "US"),
            ("DE / Germany", "DE"),
            ("Germany DE", "DE"),
            ("BR-Brazil", "BR"),
            ("巴西(BR)", "BR"),
            ("美国 US", "US"),
            ("🇧🇷 Brazil", "BR"),
            ("加拿大站", "CA"),
            ("  france ", "FR"),
            ("Atlantis", ""),
            ("John", ""),
            ("Street 5", ""),
            ("N/A", ""),
        ],
    );
}

#[test]
fn a_number_is_text_for_ever() {
    let cells = [
        "'0012345678",
        "`2000012345",
        "‘3000012345",
        "#4001",
        "4001",
        "=\"5000012345\"",
        "６０００１２３４５",
        "AE-\u{200b}7001",
        "\u{feff}8000012345",
        " 9000012345\t",
        "PO-211-01234567890123456",
        "'=\"1100012345\"",
        "\u{2066}1200012345\u{2069}",
        "1300-0123\u{ad}45",
        "20260714123456789012345",
    ];
    let ids: Vec<String> = {
        let lines: String =
            cells.iter().map(|cell| format!("\"{}\",2026-07-14,9.90\n", cell.replace('"', "\"\""))).collect();
        let feed = open(
            Source::Bytes(format!("Order ID,Order Date,Total\n{lines}").into_bytes()),
            &Options::default(),
        )
        .unwrap_or_else(|_| panic!());
        let mut all = All::default();
        feed.read(&mut all).unwrap();
        assert!(all.faults.is_empty(), "{:?}", all.faults);
        all.orders.into_iter().map(|order| order.order_id).collect()
    };
    assert_eq!(
        ids,
        [
            "0012345678",
            "2000012345",
            "3000012345",
            "#4001",
            "4001",
            "5000012345",
            "600012345",
            "AE-7001",
            "8000012345",
            "9000012345",
            "PO-211-01234567890123456",
            "1100012345",
            "1200012345",
            "1300-012345",
            "20260714123456789012345",
        ]
    );
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
        let text = format!("Order ID,Order Date,Total\n\"{cell}\",2026-07-14,9.90\nA-1001,2026-07-14,9.90\n");
        let feed = open(Source::Bytes(text.into_bytes()), &Options::default()).unwrap_or_else(|_| panic!());
        let mut all = All::default();
        feed.read(&mut all).unwrap();

        assert_eq!(all.orders.len(), 1, "{cell}");
        assert_eq!(all.faults[0].reason.id(), "order_id_precision_lost", "{cell}");
        assert_eq!((all.faults[0].row, all.faults[0].column.as_deref()), (2, Some("Order ID")), "{cell}");
    }
}
