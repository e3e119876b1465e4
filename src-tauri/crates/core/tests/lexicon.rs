//! Which evidence decides what an event means, and the traps of the trade's words.

#![allow(clippy::unwrap_used)]

use tidewaiter_core::classify::{Confidence, Lexicon, Manner, Reading};
use tidewaiter_core::record::EventCode;
use tidewaiter_core::{Signal, Stage};

const CODES: &str = include_str!("../src/classify/data/codes.tsv");

fn code(scheme: &str, code: &str) -> EventCode {
    EventCode { scheme: scheme.into(), code: code.into() }
}

fn by_code(scheme: &str, name: &str) -> Reading {
    Lexicon::builtin().read("", Some(&code(scheme, name)))
}

fn by_text(text: &str) -> Reading {
    Lexicon::builtin().read(text, None)
}

#[test]
fn all_data_is_understood() {
    assert_eq!(Lexicon::builtin().faults(), Vec::<String>::new());
}

#[test]
fn every_code_of_every_table_says_what_the_table_says() {
    let lexicon = Lexicon::builtin();
    let mut codes = 0;
    for line in CODES.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let reading = lexicon.read("", Some(&code(cells[0], cells[1])));
        let stage = reading.stage.map_or("-", Stage::id);
        let signal = reading.signal.map_or("-", |signal| signal.id());
        assert_eq!((stage, signal), (cells[3], cells[4]), "{line}");
        codes += 1;
    }
    assert_eq!(codes, 782);
}

#[test]
fn a_code_is_known_however_it_is_spelled() {
    let spellings =
        ["CC_IM_SUCCESS", "AE_CC_IM_SUCCESS", "cc im success", "CC_IM_SUCCESS_SUCCESS", " ae_cc-im-success "];
    for spelling in spellings {
        let reading = by_code("cainiao-action", spelling);
        assert_eq!(reading.stage, Some(Stage::CustomsCleared), "{spelling}");
        assert_eq!(reading.confidence, Confidence::Certain, "{spelling}");
    }
    assert_eq!(by_code("cainiao-action", "LH_DEPART_SUCCESS").stage, Some(Stage::DepartedOrigin));
}

#[test]
fn a_table_may_be_named_by_its_house_or_not_at_all() {
    assert_eq!(by_code("17track", "InTransit_CustomsReleased").stage, Some(Stage::CustomsCleared));
    assert_eq!(by_code("", "EMI").stage, Some(Stage::Delivered));
    assert_eq!(by_code("nobody knows", "GTMS_SIGNED").stage, Some(Stage::Delivered));
    assert_eq!(by_code("", "40").stage, None, "a bare number says nothing without its table");
}

#[test]
fn a_carriers_code_decides_before_its_text() {
    let reading = Lexicon::builtin().read("Shipping update", Some(&code("cainiao-action", "CC_EX_SUCCESS")));
    assert_eq!(reading.stage, Some(Stage::ExportCustoms));
    assert_eq!(reading.rule, "code:cainiao-action:CC_EX_SUCCESS");
}

#[test]
fn a_known_text_decides_before_an_aggregators_word() {
    let word = code("17track-sub", "InTransit_CustomsReleased");
    let reading = Lexicon::builtin().read("Export customs clearance complete", Some(&word));
    assert_eq!(reading.stage, Some(Stage::ExportCustoms));
    assert_eq!(reading.confidence, Confidence::Certain);
}

#[test]
fn an_aggregators_word_decides_before_word_rules_which_only_add_the_direction() {
    let word = code("17track-sub", "InTransit_CustomsReleased");
    let lexicon = Lexicon::builtin();
    let silent = lexicon.read("Unknown words of a carrier", Some(&word));
    assert_eq!((silent.stage, silent.manner), (Some(Stage::CustomsCleared), Manner::Customs));
    assert_eq!(silent.confidence, Confidence::Good);

    let export = lexicon.read("The export customs authority of Zhejiang has let it go", Some(&word));
    assert_eq!(export.stage, Some(Stage::ExportCustoms));
}

#[test]
fn an_aggregator_that_calls_a_hold_a_release_is_not_believed() {
    let word = code("17track-sub", "InTransit_CustomsReleased");
    let reading = Lexicon::builtin().read("Parcel is held by the customs officers of Recife", Some(&word));
    assert_eq!(reading.signal, Some(Signal::CustomsHold));
    assert_eq!(reading.stage, Some(Stage::ImportCustoms));
}

#[test]
fn delivered_to_the_sender_or_a_station_is_no_delivery_whatever_the_code_says() {
    let signed = code("cainiao-action", "GTMS_SIGNED");
    let lexicon = Lexicon::builtin();
    let back = lexicon.read("Parcel was handed back to sender in Yiwu", Some(&signed));
    assert_eq!((back.stage, back.signal), (None, Some(Signal::ReturnToSender)));
    let station = lexicon.read("Delivered to pickup station in Madrid, ready for collection", Some(&signed));
    assert_eq!((station.stage, station.signal), (Some(Stage::OutForDelivery), Some(Signal::PickupWaiting)));
}

#[test]
fn a_text_that_nobody_knows_says_nothing() {
    for text in ["", "   ", "????", "zzz qqq", "12345", "\u{202e}\u{0}\u{7}"] {
        assert_eq!(by_text(text), Reading::unknown(), "{text:?}");
    }
}

#[test]
fn returned_from_customs_is_a_release() {
    for text in ["Item returned from customs (import)", "Item returned from import Customs in Leipzig"] {
        let reading = by_text(text);
        assert_eq!((reading.stage, reading.signal), (Some(Stage::CustomsCleared), None), "{text}");
    }
    let export = by_text("Item returned from export customs in Shenzhen");
    assert_eq!((export.stage, export.signal), (Some(Stage::ExportCustoms), None));
}

#[test]
fn what_is_not_yet_so_does_not_clear() {
    let texts = [
        "Customs clearance has not been completed",
        "Not yet cleared by customs",
        "The parcel will be cleared by customs",
        "The parcel is being cleared by customs",
        "Customs clearance in process",
        "Noch nicht vom Zoll freigegeben",
        "Pas encore dédouané",
        "Todavía no liberado por la aduana",
        "Ainda não liberado pela alfândega",
        "Ещё не выпущено таможней",
        "Nog niet vrijgegeven door de douane",
        "海关尚未放行",
        "아직 통관 완료되지 않았습니다",
        "Henüz gümrükten çıkmadı",
    ];
    for text in texts {
        assert_eq!(by_text(text).stage, Some(Stage::ImportCustoms), "{text}");
    }
}

#[test]
fn duty_that_was_paid_is_no_demand() {
    for text in [
        "VAT has been paid",
        "Duty and taxes have been paid by the recipient",
        "Пошлина оплачена",
        "已缴纳关税",
    ] {
        assert_eq!(by_text(text).signal, None, "{text}");
    }
    for text in ["Duty must be paid before release", "Customs duty unpaid", "Awaiting payment of taxes"] {
        assert_eq!(by_text(text).signal, Some(Signal::DutyUnpaid), "{text}");
    }
}

#[test]
fn directions_are_told_apart_and_left_open_where_nobody_names_them() {
    assert_eq!(by_text("Export customs clearance finished at PVG").stage, Some(Stage::ExportCustoms));
    let import = by_text("Import customs clearance finished at MAD");
    assert_eq!((import.stage, import.manner), (Some(Stage::CustomsCleared), Manner::Plain));
    let open = by_text("Customs clearance finished at XYZ");
    assert_eq!((open.stage, open.manner), (Some(Stage::CustomsCleared), Manner::Customs));
}

#[test]
fn a_sorting_scan_without_a_side_names_no_stage_but_says_that_it_is_one() {
    for text in [
        "Departed from sorting center",
        "Прибыло в сортировочный центр Москва",
        "Arrived at Sort Facility LEIPZIG",
    ] {
        let reading = by_text(text);
        assert_eq!((reading.stage, reading.manner), (None, Manner::Sorting), "{text}");
    }
}

#[test]
fn the_same_words_are_read_alike_in_any_dress() {
    let plain = by_text("Out for delivery");
    for text in [
        "OUT FOR DELIVERY!",
        "  out   for delivery ",
        "Ｏｕｔ ｆｏｒ ｄｅｌｉｖｅｒｙ",
        "[Madrid] Out for delivery",
        "【Madrid】Out for delivery.",
    ] {
        assert_eq!(Reading { country: None, ..by_text(text) }, plain, "{text}");
    }
    assert_eq!(by_text("已簽收").stage, by_text("已签收").stage);
    assert_eq!(by_text("Dedouanement termine").stage, by_text("Dédouanement terminé").stage);
}

#[test]
fn a_very_long_or_hostile_text_is_read_without_harm() {
    let long = "customs ".repeat(20_000);
    assert_eq!(by_text(&long).stage, Some(Stage::ImportCustoms));
    for text in ["[", "【", "[]", "[unclosed", "e\u{301}".repeat(500).as_str(), "🚚📦"] {
        assert!(by_text(text).stage.is_none(), "{text}");
    }
}

#[test]
fn a_return_that_is_only_threatened_is_no_return() {
    for text in [
        "Available for collection, will be returned to sender if not collected",
        "Objeto aguardando retirada, sujeito a devolução",
        "Paquete disponible, si no se retira será devuelto al remitente",
    ] {
        assert_ne!(by_text(text).signal, Some(Signal::ReturnToSender), "{text}");
    }
    assert_eq!(by_text("The parcel is being returned to the sender").signal, Some(Signal::ReturnToSender));
}

#[test]
fn where_nothing_was_found_nothing_is_seized_lost_or_damaged() {
    for text in [
        "No prohibited goods found, released by customs",
        "未发现违禁品，海关放行",
        "Inspection finished, item not damaged",
    ] {
        let signal = by_text(text).signal;
        assert!(
            !matches!(signal, Some(Signal::Prohibited | Signal::Damaged | Signal::CustomsHold)),
            "{text}: {signal:?}"
        );
    }
}

#[test]
fn what_was_delivered_to_a_carrier_or_a_depot_is_not_delivered() {
    for text in [
        "Delivered to the courier",
        "Delivered to hub",
        "Entregado al transportista local",
        "Доставлено на склад",
        "Pakken er levert til PostNord",
        "已送达转运中心",
        "Item Successfully Delivered (Received by Sender)",
    ] {
        assert_ne!(by_text(text).stage, Some(Stage::Delivered), "{text}");
    }
}

#[test]
fn what_is_only_expected_has_not_happened() {
    for text in [
        "Expected to arrive in destination country on Friday",
        "Awaiting flight departure",
        "Ожидается прибытие рейса",
        "Abflug verspätet",
        "Vuelo pendiente de salida",
        "Your parcel will be delivered today once it is cleared by customs",
    ] {
        let stage = by_text(text).stage;
        let happened =
            [Stage::DepartedOrigin, Stage::ArrivedDestination, Stage::CustomsCleared, Stage::Delivered]
                .map(Some);
        assert!(!happened.contains(&stage), "{text}: {stage:?}");
    }
}

#[test]
fn a_word_that_says_something_only_alone_says_nothing_in_a_sentence() {
    assert_eq!(by_text("REPARTO").stage, Some(Stage::OutForDelivery));
    assert_eq!(by_text("Llegada al centro de reparto Madrid").stage, Some(Stage::CustomsCleared));
}

#[test]
fn a_number_that_a_text_announces_is_told_and_no_other() {
    let leg = |text| by_text(text).leg;
    assert_eq!(
        leg("Transferred to last mile carrier, new number 9200190212345678").as_deref(),
        Some("9200190212345678")
    );
    assert_eq!(leg("转单号：LX123456789CN").as_deref(), Some("LX123456789CN"));
    assert_eq!(leg("Departed, master airway bill 78412345678"), None);
    assert_eq!(leg("New tracking number will follow"), None);
}

#[test]
fn every_word_list_and_every_table_is_part_of_the_lexicon() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/classify");
    let of = |name: &str| std::fs::read_dir(folder.join(name)).unwrap().map(|file| file.unwrap().path());
    let part: Vec<&str> = Lexicon::data().collect();

    for file in of("words").chain(of("data")) {
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(part.contains(&text.as_str()), "{} is not read, or is read anew by nobody", file.display());
    }
}

#[test]
fn nobody_is_no_failed_delivery_unless_it_says_what_nobody_does() {
    for text in ["此段文字无人能懂", "无人车派送中", "无人机运输"] {
        assert_eq!(by_text(text).signal, None, "{text}");
    }
    for text in [
        "电话无人接听",
        "无人应答",
        "无人在家",
        "家中无人",
        "无人签收",
        "地址无人收件",
        "无人应门",
        "无人取件",
    ] {
        assert_eq!(by_text(text).signal, Some(Signal::DeliveryFailed), "{text}");
    }
}
