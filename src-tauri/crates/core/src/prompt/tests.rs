use super::*;
use crate::{Country, Currency};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

const LATER: &str = "2026-07-10T10:00:00Z";

/// Handed to the recipient on the first of July, still open at the marketplace.
fn delivered() -> Candidate<'static> {
    Candidate {
        platform: "aliexpress_zh",
        commercial: Commercial::Shipped,
        delivered_at: Some(at("2026-07-01T10:00:00Z")),
        handed_over: true,
        ..Candidate::default()
    }
}

/// Closed on the eighth of July, without feedback.
fn completed() -> Candidate<'static> {
    Candidate {
        commercial: Commercial::Completed,
        completed_at: Some(at("2026-07-08T10:00:00Z")),
        value: Some(dollars(1999)),
        ..delivered()
    }
}

fn dollars(cents: i64) -> Money {
    Money { units: cents, scale: 2, currency: Currency::from_code("USD") }
}

fn asked(candidate: &Candidate<'_>) -> Option<PromptKind> {
    prompt(candidate, at(LATER)).map(|due| due.kind)
}

#[test]
fn a_buyer_is_asked_to_confirm_two_days_after_taking_the_parcel() {
    let due = prompt(&delivered(), at("2026-07-02T10:00:00Z")).unwrap();

    assert_eq!((due.kind, due.due), (PromptKind::Confirm, at("2026-07-03T10:00:00Z")));
    assert!(!due.is_open(at("2026-07-03T09:59:59Z")) && due.is_open(at("2026-07-03T10:00:00Z")));
}

#[test]
fn a_pick_up_points_signature_is_no_reason_to_ask() {
    assert_eq!(asked(&Candidate { handed_over: false, ..delivered() }), None);
    assert_eq!(asked(&Candidate { delivered_at: None, ..delivered() }), None);
}

#[test]
fn nothing_is_asked_in_a_dispute_on_a_return_or_while_an_exception_is_open() {
    for candidate in [delivered(), completed()] {
        assert!(asked(&candidate).is_some());
        assert_eq!(asked(&Candidate { open_exception: true, ..candidate.clone() }), None);
        assert_eq!(asked(&Candidate { returning: true, ..candidate.clone() }), None);
        assert_eq!(asked(&Candidate { commercial: Commercial::Dispute, ..candidate.clone() }), None);
        assert_eq!(asked(&Candidate { commercial: Commercial::Cancelled, ..candidate }), None);
    }
}

#[test]
fn what_was_sent_or_skipped_is_not_asked_again() {
    let sent = Asked { sent: 1, last_sent: Some(at("2026-07-04T10:00:00Z")), skipped: false };
    let skipped = Asked { skipped: true, ..Asked::default() };

    assert_eq!(asked(&Candidate { confirm: sent, ..delivered() }), None);
    assert_eq!(asked(&Candidate { confirm: skipped, ..delivered() }), None);
    assert_eq!(asked(&Candidate { feedback: skipped, ..completed() }), None);
    assert_eq!(asked(&Candidate { feedback_given: true, ..completed() }), None);
}

#[test]
fn feedback_is_asked_for_after_completion_and_within_thirty_days_of_it() {
    let due = prompt(&completed(), at(LATER)).unwrap();

    assert_eq!((due.kind, due.due), (PromptKind::Feedback, at("2026-07-08T10:00:00Z")));
    assert_eq!(due.closes, Some(at("2026-08-07T10:00:00Z")));
    assert_eq!(prompt(&completed(), at("2026-08-07T10:00:00Z")), None, "the window is over");
    assert_eq!(
        asked(&Candidate { confirmed_at: Some(at("2026-07-05T10:00:00Z")), ..delivered() }),
        Some(PromptKind::Feedback)
    );
}

#[test]
fn feedback_is_asked_for_once_and_reminded_of_once() {
    let after = |sent| {
        let feedback = Asked { sent, last_sent: Some(at("2026-07-09T10:00:00Z")), skipped: false };
        prompt(&Candidate { feedback, ..completed() }, at(LATER))
    };

    let reminder = after(1).unwrap();
    assert_eq!(reminder.due, at("2026-07-16T10:00:00Z"));
    assert!(reminder.warnings.contains(&Warning::Reminder));
    assert_eq!(after(2), None);
}

#[test]
fn a_reminder_that_would_fall_behind_the_window_is_left_out() {
    let feedback = Asked { sent: 1, last_sent: Some(at("2026-08-03T10:00:00Z")), skipped: false };

    assert_eq!(prompt(&Candidate { feedback, ..completed() }, at("2026-08-04T10:00:00Z")), None);
}

#[test]
fn a_prompt_warns_of_what_may_be_in_vain() {
    let warnings = |candidate| prompt(&candidate, at(LATER)).unwrap().warnings;

    assert_eq!(warnings(completed()), [Warning::WindowUnverified], "AliExpress' thirty days are grade C");
    let cheap = Candidate { value: Some(dollars(499)), ..completed() };
    assert_eq!(warnings(cheap), [Warning::LowValue, Warning::WindowUnverified]);
    let undated = Candidate { completed_at: None, ..completed() };
    assert_eq!(warnings(undated), [Warning::WindowGuessed, Warning::WindowUnverified]);
    let ending = Candidate { protection_ends: Some(at("2026-07-15T10:00:00Z")), ..delivered() };
    assert_eq!(warnings(ending), [Warning::ProtectionEnding]);
}

#[test]
fn each_platform_has_its_own_windows() {
    let on = |platform, candidate: Candidate<'static>| Candidate { platform, ..candidate };

    assert_eq!(asked(&on("ebay_us", delivered())), None, "eBay's buyers confirm nothing");
    let closes = prompt(&on("ebay_us", completed()), at(LATER)).unwrap().closes;
    assert_eq!(closes, Some(at("2026-09-06T10:00:00Z")), "60 days");
    assert_eq!(asked(&on("temu_zh", completed())), None, "Temu's buyers are not written to");
    assert_eq!(
        asked(&on("dianxiaomi", delivered())),
        Some(PromptKind::Confirm),
        "an ERP may hold any platform's orders"
    );
}

#[test]
fn a_message_names_buyer_order_and_goods_in_each_language() {
    let facts = MessageFacts {
        buyer_name: "Ana {order}",
        order_id: "8123456789012345",
        title: "\nLamp, blue\nSecond",
    };
    let needed = ["en", "zh", "es", "pt", "ru", "fr", "de", "it", "pl", "nl", "ko", "ja", "tr", "ar"];

    assert!(needed.iter().all(|lang| languages().any(|it| it == *lang)));
    for lang in languages() {
        for kind in [PromptKind::Confirm, PromptKind::Feedback] {
            let text = message(kind, lang, &facts);
            assert!(text.contains("Ana {order}"), "{lang}: braces in a name are only text: {text}");
            assert_eq!(text.matches("8123456789012345 (Lamp, blue)").count(), 1, "{lang}: {text}");
            let nameless = message(kind, lang, &MessageFacts { order_id: "7", ..MessageFacts::default() });
            assert!(!nameless.contains('{') && !nameless.contains("()"), "{lang}: {nameless}");
        }
        let distinct =
            message(PromptKind::Confirm, lang, &facts) != message(PromptKind::Confirm, "en", &facts);
        assert_eq!(distinct, lang != "en", "{lang} has words of its own");
    }
}

#[test]
fn no_message_speaks_of_stars_gifts_or_refunds() {
    let forbidden = [
        ("en", "star gift refund discount coupon five positive quickly soon"),
        ("zh", "星 礼 退款 好评 优惠 尽快 返现"),
        ("es", "estrella regalo reembols descuento pronto"),
        ("pt", "estrela presente reembols desconto rápid"),
        ("ru", "звёзд звезд подар возврат скид скорее"),
        ("fr", "étoile cadeau rembours remise vite"),
        ("de", "stern geschenk erstatt rabatt schnell"),
        ("it", "stelle regalo rimbors sconto presto"),
        ("pl", "gwiazd prezent zwrot rabat szybk"),
        ("nl", "sterren cadeau terugbet korting snel"),
        ("ko", "별점 선물 환불 할인 빨리"),
        ("ja", "星 ギフト 返金 割引 早く"),
        ("tr", "yıldız hediye iade indirim hemen"),
        ("ar", "نجوم هدية استرداد خصم بسرعة"),
    ];
    assert!(
        languages().all(|lang| forbidden.iter().any(|(of, _)| *of == lang)),
        "a language is not looked at"
    );
    for (lang, words) in forbidden {
        for kind in [PromptKind::Confirm, PromptKind::Feedback] {
            let text = message(kind, lang, &MessageFacts { order_id: "A1", ..MessageFacts::default() })
                .to_lowercase();
            for word in words.split_whitespace() {
                assert!(!text.contains(word), "{lang} {kind:?} says “{word}”: {text}");
            }
        }
    }
}

#[test]
fn a_long_title_is_cut_at_a_letter() {
    let title = "蓝牙耳机".repeat(40);
    let text = message(
        PromptKind::Confirm,
        "zh-CN",
        &MessageFacts { order_id: "1", title: &title, ..MessageFacts::default() },
    );

    assert!(text.contains("…)") && text.chars().count() < 200, "{text}");
}

#[test]
fn a_buyer_is_written_to_in_the_language_of_the_destination() {
    let language = |code| buyer_language(Country::from_alpha2(code));

    assert_eq!(
        ["BR", "MX", "RU", "FR", "AT", "KR", "SA", "TR"].map(language),
        ["pt", "es", "ru", "fr", "de", "ko", "ar", "tr"]
    );
    assert_eq!([buyer_language(None), language("SE"), language("US")], ["en"; 3]);
    assert!(message(PromptKind::Confirm, "sv", &MessageFacts::default()).starts_with("Hello"));
}
