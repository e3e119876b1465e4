//! What holds of every verdict, whatever the parcel: on some hundred that nobody thought of.

#![allow(clippy::unwrap_used)]

mod made_parcel;

use jiff::{SignedDuration, Timestamp};
use made_parcel::{Chance, Made, PARCELS};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use tidewaiter_core::Severity;
use tidewaiter_core::clock::Peaks;
use tidewaiter_core::rules::{Rulebook, Verdict};

static BOOK: LazyLock<Rulebook> = LazyLock::new(Rulebook::builtin);
const SECOND: SignedDuration = SignedDuration::from_secs(1);

fn all() -> impl Iterator<Item = Made> {
    (0..PARCELS).map(Made::of)
}

fn judged(made: &Made, now: Timestamp) -> Verdict {
    made.ask(|parcel| BOOK.judge(parcel, now))
}

fn severities(verdict: &Verdict) -> BTreeMap<&str, Severity> {
    verdict.flags.iter().map(|flag| (flag.rule.as_str(), flag.severity)).collect()
}

#[test]
fn the_made_up_parcels_cross_every_rule_peaks_lanes_and_terms() {
    let ids: Vec<String> = Peaks::builtin().all().iter().map(|row| format!("{}\toff\n", row.id)).collect();
    let plain = Rulebook::builtin().with_peaks(Peaks::builtin().with_rows(&ids.concat()).unwrap());
    let (mut seen, mut softened, mut lanes, mut terms) = (BTreeMap::new(), 0, 0, 0);
    for made in all() {
        for now in made.moments(8) {
            let verdict = judged(&made, now);
            softened += usize::from(made.ask(|parcel| plain.judge(parcel, now)) != verdict);
            for flag in verdict.flags {
                lanes += usize::from(flag.usual.is_some());
                terms += usize::from(flag.deadline.is_some_and(|it| it.grade.is_some()));
                *seen.entry(flag.rule).or_insert(0) += 1;
            }
        }
    }

    let missing: Vec<&str> = BOOK.ids().filter(|id| !seen.contains_key(*id)).collect();
    assert_eq!(missing, [""; 0]);
    assert!(softened > 20 && lanes > 50 && terms > 50, "{softened} {lanes} {terms}");
}

#[test]
fn nothing_changes_before_the_instant_that_a_verdict_names() {
    for made in all() {
        for now in made.moments(4) {
            let verdict = judged(&made, now);
            let until = verdict.due_at.unwrap_or(now + SignedDuration::from_hours(24 * 400));
            assert!(until > now, "{made:?}");
            let half = now + SignedDuration::from_secs((until - now).get_seconds() / 2);
            for then in [half, (until - SECOND).max(now)] {
                assert_eq!(judged(&made, then), verdict, "{now} {then} {made:?}");
            }
        }
    }
}

#[test]
fn the_order_in_which_scans_come_in_makes_no_difference() {
    for made in all() {
        let mut chance = Chance::of(made.seed);
        let shuffled = made.shuffled(&mut chance);
        for now in made.moments(4) {
            assert_eq!(judged(&shuffled, now), judged(&made, now), "{now} {made:?}");
        }
    }
}

#[test]
fn no_rule_gets_milder_while_no_news_arrives() {
    for made in all() {
        let mut before = BTreeMap::new();
        let mut moments = made.moments(24);
        moments.sort_unstable();
        for now in moments {
            let verdict = judged(&made, now);
            let then = severities(&verdict);
            for (rule, severity) in before {
                let now_it_says = then.get(String::as_str(&rule)).copied();
                assert!(now_it_says >= Some(severity), "{rule} at {now}: {now_it_says:?} {made:?}");
            }
            before = then.into_iter().map(|(rule, severity)| (rule.to_owned(), severity)).collect();
        }
    }
}

#[test]
fn the_moment_that_a_rule_is_said_to_reach_is_the_first_at_which_it_shows() {
    let mut reached = 0;
    for made in all() {
        let never = made.begins() + SignedDuration::from_hours(24 * 1000);
        for rule in BOOK.ids() {
            let shows = |now| severities(&judged(&made, now)).contains_key(rule);
            match made.ask(|parcel| BOOK.reach(rule, parcel)) {
                Some(first) => {
                    reached += 1;
                    assert!(shows(first), "{rule} at {first}: {made:?}");
                    assert!(!shows(first - SECOND), "{rule} before {first}: {made:?}");
                }
                None => assert!(!shows(never), "{rule}: {made:?}"),
            }
        }
    }
    assert!(reached > 1000, "{reached}");
}
