use super::sheet::{FILES, Sheet};
use super::*;
use crate::rules::Rulebook;
use jiff::civil::date;

/// A day on which every destination's newest facts hold.
const TODAY: Date = date(2026, 11, 27);

fn ask<'a>(rule: &'a str, reason: Option<&'a str>, destination: Option<Country>) -> Ask<'a> {
    Ask { rule, reason, destination, on: TODAY }
}

fn country(code: &str) -> Option<Country> {
    Country::from_alpha2(code)
}

fn held_in(code: &str, on: Date) -> Play {
    let ask = Ask { on, ..ask("customs_hold", None, country(code)) };
    playbook(&ask, Lang::En).unwrap()
}

#[test]
fn every_rule_has_steps_and_a_next_action_in_both_languages() {
    for id in Rulebook::builtin().ids() {
        for lang in [Lang::En, Lang::Zh] {
            let play = playbook(&ask(id, None, None), lang).unwrap_or_else(|| panic!("{id} has no playbook"));
            assert!(
                play.steps.len() >= 3 && !play.next_action.is_empty() && play.scope.is_none(),
                "{id} {lang:?}"
            );
        }
    }
    assert_eq!(playbook(&ask("no_such_rule", None, None), Lang::En), None);
}

#[test]
fn every_file_of_the_playbook_is_read() {
    let plays = |text: &str| toml::from_str::<Sheet>(text).map(|sheet| sheet.play.len());
    let written: usize = FILES.iter().map(|text| text.matches("[[play]]").count()).sum();

    let read: usize = FILES.iter().map(|text| plays(text).unwrap()).sum();
    assert_eq!((read, ROWS.len()), (written, written));
    for row in ROWS.iter() {
        assert!("ABCU".contains(row.grade) && !row.source.is_empty(), "{:?} {:?}", row.rules, row.to);
        let next = row.en.next.as_deref().unwrap_or_default();
        assert!(next.chars().count() <= 45, "{next}: too long for a list row");
        assert_eq!(row.en.steps.len(), row.zh.steps.len(), "{:?} {:?} {:?}", row.rules, row.reason, row.to);
        assert_eq!(row.en.evidence.len(), row.zh.evidence.len(), "{:?}", row.reason);
        let dated = row.reason.is_none() && row.to.is_empty() || row.reviewed_on.is_some();
        assert!(dated, "{:?} {:?} {:?} was never looked at", row.rules, row.reason, row.to);
    }
}

#[test]
fn each_reason_of_a_customs_hold_names_the_reason_who_acts_and_what_to_do() {
    let known: Vec<&str> = reasons().collect();
    let expected = [
        "id_missing",
        "id_mismatch",
        "duty_due",
        "ioss_fail",
        "value_query",
        "desc_hs",
        "docs",
        "safety",
        "dg",
        "restricted",
        "ip",
        "qty",
        "inspect",
        "quarantine",
        "contact",
    ];

    assert_eq!(known, expected);
    for reason in expected {
        let general = playbook(&ask("customs_hold", None, None), Lang::En).unwrap();
        let play = playbook(&ask("customs_hold", Some(reason), None), Lang::En).unwrap();
        assert!(play.next_action != general.next_action && play.steps[0].starts_with("Reason: "), "{reason}");
    }
}

#[test]
fn what_a_destination_asks_comes_before_the_general_steps() {
    let general = playbook(&ask("customs_hold", None, None), Lang::En).unwrap();
    let korea = playbook(&ask("customs_hold", None, country("KR")), Lang::En).unwrap();

    assert_eq!(korea.scope, country("KR"));
    assert!(korea.steps[0].starts_with("Korea") && korea.steps.ends_with(&general.steps));
    assert_eq!(korea.next_action, "Korea: buyer checks the code in UNI-PASS");
    assert!(korea.reviewed_on.is_some());
    let japan = playbook(&ask("customs_hold", None, country("JP")), Lang::En).unwrap();
    assert_eq!(japan, general, "nothing sourced is known of Japan");
}

#[test]
fn an_unknown_reason_gets_the_general_steps() {
    let unknown = playbook(&ask("customs_hold", Some("moon"), None), Lang::Zh);

    assert_eq!(unknown, playbook(&ask("customs_hold", None, None), Lang::Zh));
}

#[test]
fn a_fact_that_no_official_source_confirms_says_so() {
    let play = |lang| playbook(&ask("customs_hold", None, country("RU")), lang).unwrap();

    assert_eq!(play(Lang::En).grade, 'C');
    assert!(play(Lang::En).source.ends_with("(grade C: not official, check before relying on it)"));
    assert!(play(Lang::Zh).source.ends_with("（C 级：非官方来源，请先核实）"));
}

#[test]
fn no_step_holds_a_link_so_that_nobody_is_sent_to_a_place_to_pay() {
    for row in ROWS.iter() {
        for step in row.en.steps.iter().chain(&row.zh.steps) {
            assert!(!step.contains("http") && !step.contains("www."), "{step}");
        }
    }
}

#[test]
fn every_rule_and_reason_says_who_acts_and_when_to_look_again() {
    for row in ROWS.iter().filter(|row| row.to.is_empty()) {
        let length = row.check.and_then(|span| span.length());
        assert!(
            row.acts.is_some() && length.is_some_and(|it| it.is_positive()),
            "{:?} {:?}",
            row.rules,
            row.reason
        );
    }
    let hold = playbook(&ask("customs_hold", None, None), Lang::En).unwrap();
    let looked_at = playbook(&ask("customs_hold", Some("inspect"), None), Lang::En).unwrap();
    assert_eq!((hold.acts.id(), hold.check_after), ("seller", SignedDuration::from_hours(48)));
    assert_eq!((looked_at.acts.id(), looked_at.check_after), ("customs", SignedDuration::from_hours(72)));
}

#[test]
fn the_next_check_in_words_is_the_one_that_is_counted() {
    for row in ROWS.iter().filter(|row| row.to.is_empty()) {
        let named = row.en.steps.iter().find_map(|step| step.strip_prefix("Next check: in "));
        let Some((count, rest)) = named.and_then(|words| words.split_once(' ')) else { continue };
        let hours: i64 = count.parse::<i64>().unwrap() * if rest.starts_with("hour") { 1 } else { 24 };
        let counted = row.check.and_then(|span| span.length()).unwrap();
        assert_eq!(counted.as_hours(), hours, "{:?} {:?}", row.rules, row.reason);
    }
}

#[test]
fn a_limit_that_changed_twice_is_the_one_of_the_day() {
    let limit = |year, month, day| {
        let steps = held_in("IL", date(year, month, day)).steps;
        ["75", "150", "130"].into_iter().find(|limit| steps[0].contains(&format!("up to {limit} US dollars")))
    };

    assert_eq!(limit(2025, 12, 23), Some("75"));
    assert_eq!(limit(2025, 12, 24), Some("150"));
    assert_eq!(limit(2026, 2, 24), Some("150"));
    assert_eq!(limit(2026, 2, 25), Some("130"));
    assert_eq!(held_in("IL", TODAY).effective_from, Some(date(2026, 2, 25)));
}

#[test]
fn what_starts_in_the_future_is_not_asked_today() {
    let before = held_in("DE", date(2026, 6, 30));
    let after = held_in("DE", date(2026, 7, 1));

    assert!(before.steps[0].contains("Duty begins above 150 euros") && before.effective_from.is_none());
    assert_eq!(before.ended_on, Some(date(2026, 7, 1)));
    assert!(after.steps[0].contains("Since 1 July 2026 each tariff line costs 3 euros"));
    assert_eq!((after.effective_from, after.ended_on), (Some(date(2026, 7, 1)), Some(date(2028, 7, 1))));
    assert_eq!(held_in("DE", date(2028, 7, 1)).grade, 'U', "nobody says what comes then");
    assert_eq!(held_in("TH", date(2025, 12, 31)).scope, None, "the rule of 2026 does not hold yet");
}

#[test]
fn a_day_has_one_row_of_facts_for_a_rule_and_a_destination() {
    let days = ROWS.iter().flat_map(|row| [row.effective_from, row.ended_on]).flatten();
    let days: Vec<Date> = days.chain([date(2020, 1, 1), TODAY, date(2030, 1, 1)]).collect();
    for row in ROWS.iter().filter(|row| !row.to.is_empty()) {
        for (day, rule) in days.iter().flat_map(|day| row.rules.iter().map(move |rule| (*day, rule))) {
            for to in &row.to {
                let holding = ROWS.iter().filter(|it| it.is_for(rule, day) && it.to.contains(to)).count();
                assert!(holding <= 1, "{rule} {to:?} {day}");
            }
        }
    }
}

#[test]
fn the_destinations_that_are_known_have_their_facts_today() {
    let asked = ["BR", "MX", "CL", "EC", "AR", "KR", "TR", "RU", "IN", "ID", "IL", "ZA", "AD"];
    for code in asked {
        assert!(held_in(code, TODAY).identity, "{code} asks for a number of the buyer");
    }
    for code in ["TH", "DE", "ES", "GB", "NO", "US", "AU"] {
        let play = held_in(code, TODAY);
        assert!(play.scope == country(code) && !play.identity, "{code}");
    }
    let limits =
        [("BR", "US$50"), ("MX", "33.5 %"), ("CL", "US$500"), ("TH", "7 % VAT"), ("GB", "135 pounds")];
    let more = [("NO", "3,000 kroner"), ("AU", "1,000 Australian"), ("ZA", "500 rand"), ("RU", "200 euros")];
    for (code, figure) in limits.into_iter().chain(more) {
        assert!(held_in(code, TODAY).steps[0].contains(figure), "{code} {figure}");
    }
}

#[test]
fn a_stated_reason_decides_whether_a_number_of_the_buyer_is_asked() {
    let identity =
        |reason, to| playbook(&ask("customs_hold", reason, country(to)), Lang::En).unwrap().identity;

    assert!(identity(Some("id_missing"), "DE") && identity(None, "BR"));
    assert!(!identity(Some("inspect"), "BR") && !identity(None, "DE"));
}

#[test]
fn a_hold_over_product_safety_names_the_papers_worth_keeping() {
    let safety = playbook(&ask("customs_hold", Some("safety"), None), Lang::En).unwrap();

    assert_eq!(safety.evidence.len(), 5);
    assert!(safety.evidence.iter().any(|paper| paper.contains("Responsible Person")));
}

#[test]
fn what_the_reason_asks_is_done_next_unless_the_destination_says_more_exactly_how() {
    let next =
        |reason, to| playbook(&ask("customs_hold", reason, country(to)), Lang::En).unwrap().next_action;

    assert_eq!(next(None, "KR"), "Korea: buyer checks the code in UNI-PASS");
    assert_eq!(next(Some("ip"), "KR"), next(Some("ip"), "JP"));
    assert_eq!(next(Some("id_mismatch"), "KR"), "Korea: buyer checks the code in UNI-PASS");
}
