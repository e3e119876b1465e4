use super::*;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn delivered() -> Candidate<'static> {
    Candidate {
        platform: "aliexpress_zh",
        commercial: Commercial::Shipped,
        delivered_at: Some(at("2026-07-01T10:00:00Z")),
        handed_over: true,
        ..Candidate::default()
    }
}

#[test]
fn a_buyer_is_asked_to_confirm_two_days_after_taking_the_parcel() {
    let due = prompt(&delivered(), at("2026-07-02T10:00:00Z")).unwrap();

    assert_eq!((due.kind, due.due), (PromptKind::Confirm, at("2026-07-03T10:00:00Z")));
    assert!(!due.is_open(at("2026-07-03T09:59:59Z")) && due.is_open(at("2026-07-03T10:00:00Z")));
}
