use super::{super::*, simulated::*};

/// Fresh parcels of a desk's lanes, looked at within so many days of their start.
fn fresh(desk: &Desk, law: Law, horizon: f64, dice: &mut Dice) -> Vec<Held> {
    let mut held = Vec::new();
    for (lane, median) in desk.lanes.iter().flat_map(|lane| std::iter::repeat_n(lane, 60)) {
        let (days, watched) = (law.days(*median, dice), horizon * dice.share());
        held.push(Held {
            lane: *lane,
            leg: LEG,
            seconds: seconds(days.min(watched)),
            ended: days <= watched,
            watched: seconds(watched),
        });
    }
    held
}

#[test]
fn a_curve_of_the_same_lanes_keeps_its_promise() {
    for (law, seed) in LAWS.into_iter().zip(1..) {
        let mut dice = Dice(seed);
        let desk = desk(law, 4.0, 150, 0.2, &mut dice);
        let curves = Curves::fit(desk.tallies.clone());
        let calibration = Calibration::of(&curves, fresh(&desk, law, 30.0, &mut dice));

        for kept in calibration.all {
            assert!(kept.asked > 1_000, "{law:?} {kept:?}");
            assert!((kept.found().unwrap() - kept.share).abs() < 0.03, "{law:?} {kept:?}");
        }
        assert_eq!(calibration.legs.get(&LEG), Some(&calibration.all));
    }
}

#[test]
fn a_curve_of_lanes_that_were_twice_as_fast_does_not() {
    let mut dice = Dice(8);
    let law = Law::Lognormal(0.5);
    let desk = desk(law, 4.0, 150, 0.0, &mut dice);
    let hurried =
        desk.lanes.iter().map(|(lane, median)| (*lane, LEG, tally(law, median / 2.0, 150, 0.0, &mut dice)));
    let curves = Curves::fit(hurried.collect::<Vec<_>>());
    let calibration = Calibration::of(&curves, fresh(&desk, law, 30.0, &mut dice));

    for kept in calibration.all {
        assert!(kept.found().unwrap() < kept.share - 0.25, "{kept:?}");
    }
}

#[test]
fn a_promise_counts_only_where_its_outcome_could_be_seen() {
    let lane = lane(1, "CN", "BR");
    let mut tally = Tally::default();
    (0..200).for_each(|hours| tally.ended(hours * 3_600));
    let curves = Curves::fit([(lane, LEG, tally)]);
    let asked = |seconds, ended, watched| {
        let held = Held { lane, leg: LEG, seconds, ended, watched };
        Calibration::of(&curves, [held]).all.map(|kept| (kept.asked, kept.before))
    };
    let half = curves.of(lane, LEG).unwrap().quantile(0.5).unwrap();

    assert_eq!(asked(3_600, true, half - 1), [(0, 0); 4], "quick, but the slow ones could not be seen yet");
    assert_eq!(asked(3_600, true, half), [(1, 1), (0, 0), (0, 0), (0, 0)]);
    assert_eq!(asked(half + 1, false, half + 1), [(1, 0), (0, 0), (0, 0), (0, 0)]);
    assert_eq!(asked(3_600, false, 90 * 86_400), [(0, 0); 4], "lost");
    assert_eq!(asked(half + 3_600, true, 90 * 86_400), [(1, 0), (1, 1), (1, 1), (1, 1)]);
    assert_eq!(Kept::default().found(), None);
}
