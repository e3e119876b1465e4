use super::super::*;
use jiff::Timestamp;

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

fn day(days: i64) -> Timestamp {
    Timestamp::from_second(1_780_000_000 + days * DAY).unwrap()
}

/// Instants in days, by stage number.
fn entered(stages: &[(u8, i64)]) -> [Option<Timestamp>; 11] {
    Stage::ALL
        .map(|stage| stages.iter().find(|(number, _)| *number == stage.number()).map(|(_, days)| day(*days)))
}

/// The legs as (leg, days, ended).
fn measured(stages: &[(u8, i64)], until: i64) -> Vec<(Leg, i64, bool)> {
    legs(&entered(stages), day(until)).map(|span| (span.leg, span.seconds / DAY, span.ended)).collect()
}

#[test]
fn a_delivered_parcel_lends_its_stays_and_its_way_to_the_delivery() {
    assert_eq!(
        measured(&[(1, 0), (2, 1), (8, 12), (11, 20)], 30),
        [
            (Leg::Stay(Stage::ImportCustoms), 8, true),
            (Leg::Rest(Stage::ImportCustoms), 8, true),
            (Leg::Stay(Stage::Dispatched), 11, true),
            (Leg::Rest(Stage::Dispatched), 19, true),
            (Leg::Stay(Stage::OrderCompleted), 1, true),
            (Leg::Rest(Stage::OrderCompleted), 20, true),
        ],
        "the stages between were skipped"
    );
}

#[test]
fn of_an_open_parcel_is_known_that_it_was_still_there() {
    assert_eq!(
        measured(&[(7, 10), (8, 12)], 15),
        [
            (Leg::Stay(Stage::ImportCustoms), 3, false),
            (Leg::Rest(Stage::ImportCustoms), 3, false),
            (Leg::Stay(Stage::ArrivedDestination), 2, true),
            (Leg::Rest(Stage::ArrivedDestination), 5, false),
        ]
    );
    assert_eq!(
        measured(&[(7, 10), (8, 12), (11, 20)], 15),
        measured(&[(7, 10), (8, 12)], 15),
        "what came later was not known then"
    );
    assert!(measured(&[(7, 10)], 9).is_empty());
    assert!(measured(&[], 9).is_empty());
}

#[test]
fn an_instant_that_a_later_stage_contradicts_is_left_out() {
    assert_eq!(measured(&[(1, 9), (2, 3), (8, 5)], 6), measured(&[(2, 3), (8, 5)], 6));
    assert!(measured(&[(1, 9), (2, 3), (11, 0)], 30).is_empty());
    assert!(measured(&[(1, 0), (2, 0), (11, 0)], 30).iter().all(|(_, days, ended)| *days == 0 && *ended));
}

#[test]
fn every_leg_has_its_place() {
    for (index, leg) in (0..).zip(Leg::ALL) {
        assert_eq!((leg.index(), Leg::from_index(index)), (index, Some(leg)));
    }
    assert_eq!(Leg::from_index(22), None);
    assert_eq!(
        (Leg::ALL[7], Leg::ALL[7 + 11].stage()),
        (Leg::Stay(Stage::ImportCustoms), Stage::ImportCustoms)
    );
}

fn tally(ended: &[i64], open: &[i64]) -> Tally {
    let mut tally = Tally::default();
    ended.iter().for_each(|hours| tally.ended(hours * HOUR));
    open.iter().for_each(|hours| tally.open(hours * HOUR));
    tally
}

#[test]
fn two_tallies_together_are_the_tally_of_both() {
    let mut one = tally(&[1, 30, 30, 9_999], &[2]);
    one.merge(&tally(&[31, -5, 50], &[2, 40]));

    assert_eq!(one, tally(&[-5, 1, 30, 30, 31, 50, 9_999], &[2, 2, 40]));
    assert_eq!((one.samples(), one.is_empty()), (7, false));
    assert!(Tally::default().is_empty());
}

#[test]
fn a_tally_is_kept_as_pairs_of_steps_and_parcels() {
    let kept = toml::to_string(&tally(&[1, 30, 31, 9_999], &[2])).unwrap();

    assert_eq!(kept, "ended = [[0, 1], [2, 2], [239, 1]]\nopen = [[0, 1]]\n");
    assert_eq!(toml::from_str::<Tally>(&kept).unwrap(), tally(&[1, 30, 31, 9_999], &[2]));
    assert_eq!(toml::from_str::<Tally>("").unwrap(), Tally::default());
}

#[test]
fn a_damaged_tally_does_no_more_harm_than_its_parcels() {
    let lane = super::simulated::lane(1, "CN", "BR");
    let tally: Tally =
        toml::from_str("ended = [[255, 3], [4, 4294967295], [4, 1]]\nopen = [[250, 0]]").unwrap();
    let curves = Curves::fit([(lane, super::simulated::LEG, tally)]);

    let curve = curves.of(lane, super::simulated::LEG).unwrap();
    assert_eq!(curve.samples, u32::MAX);
    assert!((4 * STEP..=5 * STEP).contains(&curve.quantile(0.5).unwrap()));
}
