use super::*;
use crate::rules::Rulebook;

fn ids(service: &str, platform: &str, rule: &str) -> Vec<&'static str> {
    claims(service, platform, rule, Lang::En).into_iter().map(|claim| claim.id).collect()
}

fn only(service: &str, platform: &str, rule: &str) -> Claim {
    let mut found = claims(service, platform, rule, Lang::En);
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

fn day(text: &str) -> Option<Timestamp> {
    Some(format!("{text}T00:00:00Z").parse().unwrap())
}

#[test]
fn every_claim_is_read_and_says_the_same_in_both_languages() {
    assert_eq!(ROWS.len(), CLAIMS.matches("[[claim]]").count());
    let rules: Vec<String> = Rulebook::builtin().ids().map(|id| id.to_string()).collect();
    for row in ROWS.iter() {
        let known = |rule: &String| rule == "not_received" || rules.contains(rule);
        assert!(row.rules.iter().all(known) && !row.rules.is_empty(), "{}", row.id);
        assert!("ABCU".contains(row.grade) && !row.source.is_empty(), "{}", row.id);
        let shape = |words: &Words| {
            let parts = [&words.cap, &words.none_when, &words.note].map(|it| it.is_some());
            (parts, words.evidence.len())
        };
        assert!(shape(&row.en) == shape(&row.zh) && !row.en.evidence.is_empty(), "{}", row.id);
        let named = row.services.iter().chain(&row.platforms);
        assert!(named.into_iter().all(|word| *word == word.to_lowercase()), "{}", row.id);
    }
}

#[test]
fn a_carrier_is_known_by_a_word_of_its_name_and_not_by_a_part_of_one() {
    assert_eq!(ids("UPS Worldwide Saver", "", "lost"), ["ups"]);
    assert_eq!(ids("Groups Logistics", "", "lost"), ["generic-lost"]);
    assert_eq!(ids("CAINIAO super economy", "", "lost"), ["cainiao-complaint"]);
    assert_eq!(ids("菜鸟超级经济", "", "lost"), ["cainiao-complaint"]);
    assert_eq!(ids("Hongkong Post", "", "no_scan"), ["hongkong-post-trace"]);
    assert_eq!(ids("China Post Registered Air Mail", "", "damaged"), ["china-post-registered"]);
}

#[test]
fn a_window_opens_and_closes_so_many_days_after_what_the_source_names() {
    let posted = day("2026-01-01");
    let inquiry = only("4PX", "", "lost");
    let never = only("4PX", "", "no_first_scan");
    let ups = only("UPS", "", "damaged");
    let trace = only("Hong Kong Post", "", "lost");

    assert_eq!(inquiry.window(posted, None, None), (day("2026-01-10"), day("2026-03-02")));
    assert_eq!(never.window(posted, None, None), (day("2026-01-31"), day("2026-04-01")));
    assert_eq!(trace.window(posted, None, None), (day("2026-01-15"), day("2026-05-31")));
    assert_eq!(ups.window(posted, day("2026-01-10"), None), (None, day("2026-03-11")));
    assert_eq!(ups.window(posted, None, None), (None, None), "when it was due is not known");
    let late = Some(Timestamp::MAX);
    assert_eq!(never.window(late, late, late), (None, None), "no such day");
}

#[test]
fn it_is_said_when_there_is_no_claim_and_how_much_is_paid_at_most() {
    let never = only("4PX", "", "no_first_scan");

    assert_eq!(never.none_when, Some("Once the parcel was scanned there is no claim."));
    assert!(never.cap.unwrap().contains("US$100"));
    assert_eq!((never.grade, never.by), ('A', Acts::Seller));
}

#[test]
fn a_carrier_without_a_row_gets_a_general_list_that_says_it_is_unverified() {
    let lost = only("Nobody Knows Express", "", "lost");
    let damaged = only("", "", "damaged");

    assert!(lost.grade == 'U' && lost.source.ends_with("(unverified)") && lost.evidence.len() >= 4);
    assert_eq!(lost.window(day("2026-01-01"), day("2026-01-01"), None), (None, None));
    assert!(damaged.evidence.iter().any(|it| it.starts_with("Photos")));
    assert!(claims("UPS", "", "late_dispatch", Lang::En).is_empty(), "nothing to claim yet");
}

#[test]
fn what_a_buyer_can_claim_on_a_marketplace_stands_after_what_the_seller_can() {
    let due = day("2026-02-01");
    assert_eq!(ids("UPS", "Amazon", "order_age"), ["ups", "amazon-a-to-z"]);
    let found = claims("UPS", "amazon.de", "order_age", Lang::Zh);
    let amazon = found.last().unwrap();
    assert_eq!(amazon.window(None, due, None), (day("2026-02-04"), day("2026-05-02")));

    let ebay = only("", "eBay", "dispute");
    assert_eq!(ebay.answer_within, Some(SignedDuration::from_hours(72)));
    assert_eq!(ebay.window(None, due, None).1, day("2026-03-03"));
    assert_eq!(ids("", "eBay", "not_received"), ["delivered-not-received", "ebay-not-received"]);
    assert_eq!(ids("Cainiao", "AliExpress", "lost"), ["cainiao-complaint", "aliexpress-dispute"]);
}
