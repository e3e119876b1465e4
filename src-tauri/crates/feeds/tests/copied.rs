//! Text that a person copied from a tracking page, as its languages and its versions write it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot read its own text fails"
)]

mod reading;

use reading::{read, try_read};
use tidewaiter_core::record::TrackingRecord;

fn events(record: &TrackingRecord) -> Vec<String> {
    let place = |event: &tidewaiter_core::record::EventRecord| event.place.clone().unwrap_or_default();
    record.events.iter().map(|event| format!("{} | {} | {}", event.at, place(event), event.text)).collect()
}

#[test]
fn the_names_of_the_lines_are_known_in_the_page_s_languages() {
    for (number, status, country, countries) in [
        ("Number: ", "Package status: ", "Country: ", "China -> United States"),
        ("Tracking number: ", "Status: ", "Country/Region: ", "China → United States"),
        ("单号：", "包裹状态：", "国家：", "中国 -> 美国"),
        ("物流单号: ", "状态: ", "国家/地区: ", "中国 --> 美国"),
        ("單號：", "包裹狀態：", "國家：", "中國 -> 美國"),
        ("Номер: ", "Статус посылки: ", "Страна: ", "Китай -> США"),
        ("Номер отслеживания: ", "Статус: ", "Страна: ", "Китай => США"),
        ("Número: ", "Estado del paquete: ", "País: ", "China -> Estados Unidos"),
        ("Número de rastreamento: ", "Status do pacote: ", "País: ", "China -> Estados Unidos"),
        ("Numéro : ", "Statut du colis : ", "Pays : ", "Chine -> États-Unis"),
        ("Nummer: ", "Paketstatus: ", "Land: ", "China -> Vereinigte Staaten"),
        ("Numero: ", "Stato del pacco: ", "Paese: ", "Cina -> Stati Uniti"),
        ("Numer: ", "Status przesyłki: ", "Kraj: ", "Chiny -> Stany Zjednoczone"),
        ("Numara: ", "Paket durumu: ", "Ülke: ", "Çin -> ABD"),
        ("番号: ", "荷物の状態: ", "国: ", "中国 -> アメリカ"),
        ("번호: ", "패키지 상태: ", "국가: ", "중국 -> 미국"),
        ("Số: ", "Tình trạng gói hàng: ", "Quốc gia: ", "Trung Quốc -> Hoa Kỳ"),
        ("หมายเลข: ", "สถานะพัสดุ: ", "ประเทศ: ", "จีน -> สหรัฐอเมริกา"),
        ("Nomor: ", "Status paket: ", "Negara: ", "Tiongkok -> Amerika Serikat"),
    ] {
        let text = format!(
            "{number}RB497052619CN\n{status}Delivered (15 Days)\n{country}{countries}\n2026-07-14 09:31 Guangzhou, Posting\n======\nPowered by www.17track.net\n"
        );
        let (about, all, _) = read(&text);

        assert_eq!(about.source, "17track_copy", "{text}");
        let record = &all.tracking[0];
        assert_eq!(record.tracking_number, "RB497052619CN", "{text}");
        assert_eq!(record.status.as_deref(), Some("Delivered (15 Days)"), "{text}");
        assert_eq!(record.origin_country.map(|it| it.to_string()).as_deref(), Some("CN"), "{text}");
        assert_eq!(record.destination_country.map(|it| it.to_string()).as_deref(), Some("US"), "{text}");
        assert_eq!(events(record), ["2026-07-14T09:31:00 | Guangzhou | Posting"], "{text}");
    }
}

#[test]
fn a_line_of_an_event_begins_with_its_time_in_any_notation() {
    for (line, event) in [
        (
            "August 19, 2026 17:07, Moscow, Delivered to addressee",
            "2026-08-19T17:07:00 | Moscow | Delivered to addressee",
        ),
        (
            "2026-04-11 09:31 Shenzhen, Accepted by carrier",
            "2026-04-11T09:31:00 | Shenzhen | Accepted by carrier",
        ),
        (
            "2026-04-11 09:31:22 Shenzhen, Accepted by carrier",
            "2026-04-11T09:31:22 | Shenzhen | Accepted by carrier",
        ),
        (
            "2026/04/11 09:31, Shenzhen, CN, Accepted by carrier",
            "2026-04-11T09:31:00 | Shenzhen, CN | Accepted by carrier",
        ),
        ("Aug 19, 2026 5:07 PM, Moscow, Delivered", "2026-08-19T17:07:00 | Moscow | Delivered"),
        ("19.08.2026 17:07 Москва, Вручение адресату", "2026-08-19T17:07:00 | Москва | Вручение адресату"),
        (
            "19 августа 2026 г. 17:07, Москва, Вручение адресату",
            "2026-08-19T17:07:00 | Москва | Вручение адресату",
        ),
        ("2026年8月19日 17:07 深圳, 已收寄", "2026-08-19T17:07:00 | 深圳 | 已收寄"),
        (
            "2026-08-19 17:07\tShenzhen\tAccepted by carrier",
            "2026-08-19T17:07:00 | Shenzhen | Accepted by carrier",
        ),
        ("2026-08-19 17:07 深圳，已收寄", "2026-08-19T17:07:00 | 深圳 | 已收寄"),
        ("2026-08-19 17:07 快件已签收，感谢使用", "2026-08-19T17:07:00 |  | 快件已签收，感谢使用"),
        ("2026-08-19 17:07, Accepted by carrier", "2026-08-19T17:07:00 |  | Accepted by carrier"),
        ("14 juil. 2026 10:05, Lyon, Pris en charge", "2026-07-14T10:05:00 | Lyon | Pris en charge"),
        (
            "- 2026-08-19 17:07 Shenzhen, Accepted by carrier",
            "2026-08-19T17:07:00 | Shenzhen | Accepted by carrier",
        ),
        (
            "2026-08-19T17:07:00+08:00 Shenzhen, Accepted by carrier",
            "2026-08-19T17:07:00+08:00 | Shenzhen | Accepted by carrier",
        ),
    ] {
        let (_, all, _) = read(format!("Number: RB497052619CN\nPackage status: In transit\n{line}\n"));

        assert_eq!(events(&all.tracking[0]), [event], "{line}");
    }
}

#[test]
fn one_paste_may_hold_many_numbers() {
    let block = |number: &str| {
        format!(
            "Number: {number}\r\nPackage status: In transit (3 Days)\r\nCountry: China -> Brazil\r\n2026-07-15 10:00 Guangzhou, Departed from facility\r\n2026-07-14 10:00 Guangzhou, Posting\r\n\r\n"
        )
    };
    let text = format!(
        "\u{feff}{}{}Number: UJ700123406CN\r\nPackage status: Not found\r\n==============\r\nPowered by www.17track.net\r\n",
        block("RB497052619CN"),
        block("LX123456785CN")
    );
    let (_, all, tally) = read(text);

    let numbers: Vec<&str> = all.tracking.iter().map(|it| it.tracking_number.as_str()).collect();
    assert_eq!(numbers, ["RB497052619CN", "LX123456785CN", "UJ700123406CN"]);
    assert_eq!((tally.events, all.rejected.len()), (4, 0));
    assert_eq!(all.tracking[2].status.as_deref(), Some("Not found"));
}

#[test]
fn a_letter_that_mentions_a_number_is_no_copied_text() {
    assert!(try_read("Dear Dana,\nNumber: 12 of your letter\nThank you: it arrived.\n").is_err());
}
