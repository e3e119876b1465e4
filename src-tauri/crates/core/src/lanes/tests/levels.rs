use super::{super::*, simulated::*};

const HALF: f64 = 0.5;

fn median(curves: &Curves, lane: Lane) -> f64 {
    days(curves.of(lane, LEG).unwrap().quantile(HALF).unwrap())
}

/// A carrier whose parcels to Brazil take three days, another's to Germany that take one, and a lane that takes six.
fn known(slow: u32) -> (Curves, Lane) {
    let mut dice = Dice(11);
    let law = Law::Lognormal(0.5);
    let mut rows: Vec<_> = ["CN", "HK", "VN"]
        .map(|origin| (lane(1, origin, "BR"), LEG, tally(law, 3.0, 300, 0.1, &mut dice)))
        .into_iter()
        .chain([(lane(2, "CN", "DE"), LEG, tally(law, 1.0, 500, 0.1, &mut dice))])
        .collect();
    let own = lane(1, "TR", "BR");
    rows.push((own, LEG, tally(law, 6.0, slow, 0.0, &mut dice)));
    (Curves::fit(rows), own)
}

#[test]
fn a_lane_of_three_parcels_does_nearly_as_its_carrier_does() {
    let (curves, own) = known(3);
    let curve = curves.of(own, LEG).unwrap();

    assert_eq!((curve.samples, curve.level), (3, Level::CarrierDestination));
    assert!((3.0..4.5).contains(&median(&curves, own)), "{}", median(&curves, own));
}

#[test]
fn a_lane_of_a_thousand_parcels_is_its_own() {
    let (curves, own) = known(1_000);
    let curve = curves.of(own, LEG).unwrap();

    assert_eq!((curve.samples, curve.level), (1_000, Level::Lane));
    assert!((median(&curves, own) - 6.0).abs() < 0.3, "{}", median(&curves, own));
}

#[test]
fn a_lane_that_nobody_saw_answers_with_the_nearest_that_is_known() {
    let (curves, _) = known(0);
    let unseen = |carrier, destination| {
        let lane = lane(carrier, "US", destination);
        (curves.of(lane, LEG).unwrap().samples, curves.of(lane, LEG).unwrap().level, median(&curves, lane))
    };

    let (samples, level, brazil) = unseen(1, "BR");
    assert_eq!((samples, level), (0, Level::CarrierDestination));
    assert!((brazil - 3.0).abs() < 0.3, "{brazil}");
    let (samples, level, anywhere) = unseen(9, "PL");
    assert_eq!((samples, level), (0, Level::Stage));
    assert!((1.2..3.0).contains(&anywhere), "{anywhere}");
}

#[test]
fn a_desk_that_knows_nothing_answers_with_what_is_usual() {
    let curves = Curves::fit([]);
    let lane = lane(1, "CN", "BR");

    for leg in Leg::ALL.into_iter().filter(|leg| leg.stage() != Stage::Delivered) {
        let curve = curves.of(lane, leg).unwrap();
        assert_eq!((curve.samples, curve.level), (0, Level::Global));
        assert!(curve.quantile(0.97).is_some(), "{leg:?}");
    }
    let customs = curves.of(lane, LEG).unwrap();
    assert!((days(customs.quantile(0.5).unwrap()) - 2.0).abs() < 0.05);
    assert!((days(customs.quantile(0.9).unwrap()) - 7.0).abs() < 0.05);
    assert!(curves.of(lane, Leg::Rest(Stage::Delivered)).is_none());
}

#[test]
fn the_order_of_what_is_learned_does_not_matter() {
    let mut dice = Dice(4);
    let mut rows = desk(Law::Weekend, 3.0, 20, 0.3, &mut dice).tallies;
    rows.extend(desk(Law::Weekend, 3.0, 5, 0.3, &mut dice).tallies);
    let forwards = Curves::fit(rows.clone());
    let backwards = Curves::fit(rows.clone().into_iter().rev());

    for (lane, leg, _) in rows {
        let answers = [&forwards, &backwards].map(|curves| {
            let curve = curves.of(lane, leg).unwrap();
            (curve.samples, curve.level, [0.1, 0.5, 0.9, 0.97].map(|share| curve.quantile(share)))
        });
        assert_eq!(answers[0], answers[1]);
        assert_eq!(answers[0].0, 25, "tallies of the same lane add up");
    }
}

#[test]
fn more_parcels_never_take_less_time() {
    let (curves, own) = known(40);
    let curve = curves.of(own, LEG).unwrap();
    let shares = || (0..=99).map(|percent| f64::from(percent) / 100.0);

    let unconditional: Vec<i64> = shares().map(|share| curve.quantile(share).unwrap()).collect();
    assert!(unconditional.is_sorted());
    assert_eq!(unconditional[0], 0);
    for elapsed in [0, 1, 3 * STEP + 77, 12 * STEP] {
        let left: Vec<i64> = shares().map_while(|share| curve.quantile_after(elapsed, share)).collect();
        assert!(left.is_sorted() && left[0] == elapsed, "{elapsed}");
        assert!(curve.quantile_after(elapsed, 0.5) <= curve.quantile_after(elapsed + STEP, 0.5));
    }
    assert_eq!(curve.quantile(1.0), None);
    assert_eq!(curve.quantile_after(i64::MAX, 0.5), None);
}

#[test]
fn the_share_that_has_ended_by_a_quantile_is_the_one_that_was_asked_for() {
    let (curves, own) = known(40);
    let curve = curves.of(own, LEG).unwrap();

    for share in [0.05, 0.5, 0.8, 0.9, 0.97] {
        assert!((curve.share_by(curve.quantile(share).unwrap()) - share).abs() < 1e-4, "{share}");
    }
    assert_eq!(curve.share_by(-5), 0.0);
    assert!((0.999..=1.0).contains(&curve.share_by(i64::MAX)));
}

#[test]
fn parcels_that_are_still_open_make_a_lane_slower() {
    let lane = lane(1, "CN", "BR");
    let mut tally = Tally::default();
    (0..30).for_each(|_| tally.ended(2 * 86_400));
    let all_ended = Curves::fit([(lane, LEG, tally.clone())]);
    (0..30).for_each(|_| tally.open(9 * 86_400));
    let half_open = Curves::fit([(lane, LEG, tally)]);

    let late = |curves: &Curves| curves.of(lane, LEG).unwrap().quantile(0.8).unwrap();
    assert!(late(&all_ended) < 4 * 86_400);
    assert!(late(&half_open) > 9 * 86_400);
    assert_eq!(half_open.of(lane, LEG).unwrap().samples, 30);
}
