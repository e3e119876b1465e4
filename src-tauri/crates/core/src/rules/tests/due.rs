//! `due_at`: until then nothing changes without news.

use super::*;

/// A deterministic source of numbers, so that a failure can be repeated.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(limit)).unwrap()
    }

    fn one_in(&mut self, count: u32) -> bool {
        self.below(count) == 0
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(u32::try_from(all.len()).unwrap())).unwrap()]
    }

    /// An instant of 2026, to the millisecond.
    fn instant(&mut self) -> Timestamp {
        let second = i64::from(self.below(365 * 86_400));
        at("2026-01-01T00:00:00Z") + SignedDuration::from_millis(second * 1000 + i64::from(self.below(1000)))
    }

    fn maybe(&mut self, from: Timestamp, days: u32) -> Option<Timestamp> {
        let later = SignedDuration::from_secs(i64::from(self.below(days * 86_400)));
        (!self.one_in(3)).then(|| from + later)
    }
}

fn any_case(dice: &mut Dice) -> Case {
    let mut case = Case::paid();
    let ordered = dice.instant();
    let words = [
        Commercial::Unknown,
        Commercial::Unpaid,
        Commercial::Paid,
        Commercial::Shipped,
        Commercial::Shipped,
        Commercial::Shipped,
        Commercial::Delivered,
        Commercial::Dispute,
        Commercial::Completed,
        Commercial::Cancelled,
    ];
    case.parcel.commercial = dice.of(&words);
    case.parcel.commercial_since = dice.maybe(ordered, 40);
    case.parcel.ordered_at = dice.maybe(ordered, 1);
    case.parcel.paid_at = dice.maybe(ordered, 2);
    case.parcel.shipped_at = dice.maybe(ordered, 8);
    case.parcel.ship_by = dice.maybe(ordered, 10);
    case.parcel.promised_by = dice.maybe(ordered, 80);
    case.parcel.delivered_at = dice.maybe(ordered, 80).filter(|_| dice.one_in(5));
    case.parcel.has_number = !dice.one_in(4);
    case.parcel.known_since = ordered;
    case.parcel.destination =
        (!dice.one_in(9)).then(|| country(dice.of(&["BR", "RU", "US", "SA", "DE", "CL", "KR"])));
    case.parcel.tracked_to = dice.one_in(9).then(|| country("FR"));
    case.parcel.service = dice.of(&["", "DHL", "海运", "换单", "Cainiao Super Economy"]);
    case.parcel.platform = dice.of(&["", "aliexpress", "ebay", "amazon", "temu"]);
    case.parcel.usual = any_usual(dice, ordered);
    if !dice.one_in(4) {
        any_journey(dice, ordered, &mut case.journey);
    }
    case
}

/// What a lane says, sometimes of too few parcels.
fn any_usual(dice: &mut Dice, sent: Timestamp) -> Usual {
    let mut stay = |most: u32| {
        let warn = i64::from(dice.below(most * 86_400));
        let urgent = warn + i64::from(dice.below(most * 86_400));
        (!dice.one_in(2)).then(|| Stay { warn, urgent, samples: dice.of(&[ENOUGH - 1, ENOUGH, 400]) })
    };
    let (of_stage, whole) = (stay(20), stay(50));
    let rest = i64::from(dice.below(30 * 86_400));
    Usual { stay: of_stage, rest: dice.one_in(2).then_some(rest), whole: whole.map(|stay| (sent, stay)) }
}

fn any_journey(dice: &mut Dice, ordered: Timestamp, journey: &mut Journey) {
    let stage = dice.of(&Stage::ALL);
    let since = ordered + SignedDuration::from_secs(i64::from(dice.below(30 * 86_400)));
    journey.stage = Some(stage);
    journey.since = Some(since);
    journey.entered[usize::from(stage.number()) - 1] = Some(since);
    journey.first_scan = dice.maybe(ordered, 9);
    journey.last_scan = dice.maybe(since, 12);
    journey.last_onward = dice.maybe(since, 6);
    journey.returning = dice.one_in(12);
    if dice.one_in(3) {
        journey.standing = Some(Standing {
            signal: dice.of(&Signal::ALL),
            since: journey.last_scan.unwrap_or(since),
            scan: 0,
        });
    }
}

#[test]
fn nothing_changes_before_the_instant_that_a_verdict_names() {
    let mut dice = Dice(2026);
    let (mut flagged, mut named, mut changed) = (0, 0, 0);
    for _ in 0..4000 {
        let case = any_case(&mut dice);
        let now = case.parcel.known_since + SignedDuration::from_secs(i64::from(dice.below(90 * 86_400)));
        let verdict = case.judge(now);
        flagged += usize::from(!verdict.flags.is_empty());
        let until = verdict.due_at.unwrap_or(now + SignedDuration::from_hours(24 * 400));
        assert!(until > now, "{case:?}", case = case.parcel);
        let second = SignedDuration::from_secs(1);
        let span = u32::try_from((until - now).get_seconds().max(1)).unwrap();
        let between = now + SignedDuration::from_secs(i64::from(dice.below(span)));
        for then in [between, (until - second).max(now)] {
            assert_eq!(case.judge(then), verdict, "{now} {then}: {:?} {:?}", case.parcel, case.journey);
        }
        named += usize::from(verdict.due_at.is_some());
        changed += usize::from(verdict.due_at.is_some() && case.judge(until).flags != verdict.flags);
    }
    assert!(flagged > 1000, "the cases have to have something wrong: {flagged}");
    assert!(
        named > 1000 && changed * 10 > named * 9,
        "named instants change something: {changed} of {named}"
    );
}
