use super::*;
use crate::rules::Rulebook;

#[test]
fn every_rule_has_steps_and_a_next_action_in_both_languages() {
    for id in Rulebook::builtin().ids() {
        for lang in [Lang::En, Lang::Zh] {
            let play = playbook(id, None, None, lang).unwrap_or_else(|| panic!("{id} has no playbook"));
            assert!(
                play.steps.len() >= 3 && !play.next_action.is_empty() && play.scope.is_none(),
                "{id} {lang:?}"
            );
        }
    }
    assert_eq!(playbook("no_such_rule", None, None, Lang::En), None);
}

fn country(code: &str) -> Option<Country> {
    Country::from_alpha2(code)
}

#[test]
fn every_file_of_the_playbook_is_read() {
    let texts = [
        include_str!("data/rules.toml"),
        include_str!("data/reasons.toml"),
        include_str!("data/destinations.toml"),
    ];
    let plays = |text: &str| toml::from_str::<Sheet>(text).map(|sheet| sheet.play.len());
    let written: usize = texts.iter().map(|text| text.matches("[[play]]").count()).sum();

    let read: usize = texts.iter().map(|text| plays(text).unwrap()).sum();
    assert_eq!((read, ROWS.len()), (written, written));
    for row in ROWS.iter() {
        assert!("ABCU".contains(row.grade) && !row.source.is_empty(), "{:?} {:?}", row.rules, row.to);
        let next = row.en.next.as_deref().unwrap_or_default();
        assert!(next.chars().count() <= 45, "{next}: too long for a list row");
        assert!(row.to.iter().all(|code| country(code).is_some()), "{:?}", row.to);
        assert_eq!(row.en.steps.len(), row.zh.steps.len(), "{:?} {:?} {:?}", row.rules, row.reason, row.to);
        assert!(row.reviewed_on.as_deref().is_none_or(|date| date.parse::<Date>().is_ok()));
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
        let general = playbook("customs_hold", None, None, Lang::En).unwrap();
        let play = playbook("customs_hold", Some(reason), None, Lang::En).unwrap();
        assert!(play.next_action != general.next_action && play.steps[0].starts_with("Reason: "), "{reason}");
    }
}

#[test]
fn what_a_destination_asks_comes_before_the_general_steps() {
    let general = playbook("customs_hold", None, None, Lang::En).unwrap();
    let korea = playbook("customs_hold", None, country("KR"), Lang::En).unwrap();

    assert_eq!(korea.scope, country("KR"));
    assert!(korea.steps[0].starts_with("Korea") && korea.steps.ends_with(&general.steps));
    assert_eq!(korea.next_action, "Korea: buyer checks the code in UNI-PASS");
    assert!(korea.reviewed_on.is_some());
    let japan = playbook("customs_hold", None, country("JP"), Lang::En).unwrap();
    assert_eq!(japan, general, "nothing sourced is known of Japan");
}

#[test]
fn an_unknown_reason_gets_the_general_steps() {
    let unknown = playbook("customs_hold", Some("moon"), None, Lang::Zh);

    assert_eq!(unknown, playbook("customs_hold", None, None, Lang::Zh));
}

#[test]
fn a_fact_that_no_official_source_confirms_says_so() {
    let play = |lang| playbook("customs_hold", None, country("RU"), lang).unwrap();

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
