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
            assert!(play.next_action.chars().count() <= 45, "{id}: too long for a list row");
        }
    }
    assert_eq!(playbook("no_such_rule", None, None, Lang::En), None);
}
