use super::*;
use holiday::Kind;
use jiff::ToSpan;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn country(code: &str) -> Country {
    Country::from_alpha2(code).unwrap()
}

fn days(code: &str, from: &str, to: &str) -> u32 {
    Calendar::builtin().business_days(country(code), at(from), at(to))
}

#[test]
fn every_row_of_the_data_is_read() {
    let mut calendar = Calendar { places: vec![Arc::new(Place::neutral())], by_code: vec![0; 676] };

    for (row, line) in row::rows(COUNTRIES, HEADER) {
        assert!(calendar.add_country(line), "country row {row}");
    }
    for (row, line) in row::rows(HOLIDAYS, HEADER) {
        assert_eq!(calendar.add_holiday(line, false), Ok(()), "holiday row {row}");
    }
    for place in &calendar.places {
        assert!(TimeZoneDatabase::bundled().get(&place.zone).is_ok(), "{} is no zone", place.zone);
    }
}

#[test]
fn a_part_day_counts_as_not_yet_elapsed() {
    assert_eq!(days("DE", "2026-07-06T10:00:00+02:00", "2026-07-07T09:59:59+02:00"), 0);
    assert_eq!(days("DE", "2026-07-06T10:00:00+02:00", "2026-07-07T10:00:00+02:00"), 1);
}

#[test]
fn a_weekend_adds_nothing() {
    assert_eq!(days("DE", "2026-07-10T10:00:00+02:00", "2026-07-13T09:00:00+02:00"), 0);
    assert_eq!(days("DE", "2026-07-10T10:00:00+02:00", "2026-07-13T10:00:00+02:00"), 1);
    assert_eq!(days("DE", "2026-07-11T10:00:00+02:00", "2026-07-13T23:59:59+02:00"), 0);
    assert_eq!(days("DE", "2026-07-11T10:00:00+02:00", "2026-07-14T00:00:00+02:00"), 1);
}

#[test]
fn the_week_ends_on_thursday_in_saudi_arabia_and_on_friday_in_the_emirates() {
    let (thursday, next_monday) = ("2026-07-09T08:00:00Z", "2026-07-13T08:00:00Z");

    assert_eq!(days("SA", thursday, next_monday), 2);
    assert_eq!(days("AE", thursday, next_monday), 2);
    assert_eq!(days("SA", "2026-07-10T08:00:00Z", "2026-07-12T21:00:00Z"), 1, "Sunday is worked");
    assert_eq!(
        days("AE", "2026-07-10T08:00:00Z", "2026-07-12T21:00:00Z"),
        0,
        "Friday is worked, from 12:00 on"
    );
}

#[test]
fn chinese_new_year_stands_still_and_the_saturday_before_is_worked() {
    assert_eq!(
        days("CN", "2026-02-13T09:00:00+08:00", "2026-02-14T09:00:00+08:00"),
        1,
        "Saturday the 14th is worked"
    );
    assert_eq!(days("CN", "2026-02-14T09:00:00+08:00", "2026-02-24T08:59:59+08:00"), 0);
    assert_eq!(days("CN", "2026-02-14T09:00:00+08:00", "2026-02-24T09:00:00+08:00"), 1);
    assert_eq!(days("CN", "2027-02-04T09:00:00+08:00", "2027-02-11T09:00:00+08:00"), 1);
}

#[test]
fn christmas_takes_two_weekdays_in_britain_and_one_in_the_united_states() {
    let (from, to) = ("2025-12-24T12:00:00Z", "2025-12-29T12:00:00Z");

    assert_eq!(days("GB", from, to), 1, "the 25th and 26th are off");
    assert_eq!(days("US", from, to), 2, "only the 25th is off");
}

#[test]
fn a_holiday_that_moves_with_easter_is_known_for_every_year() {
    assert_eq!(
        days("DE", "2031-04-10T12:00:00Z", "2031-04-15T12:00:00Z"),
        1,
        "Good Friday and Easter Monday 2031"
    );
}

#[test]
fn the_day_begins_where_the_parcel_is() {
    let (from, to) = ("2026-07-10T20:00:00Z", "2026-07-13T03:30:00Z");

    assert_eq!(
        days("JP", from, "2026-07-13T15:00:00Z"),
        1,
        "Saturday in Tokyo already: Monday ends at 15:00 UTC"
    );
    assert_eq!(days("BR", from, to), 0, "still Friday in Brasilia");
}

#[test]
fn a_country_that_nobody_knows_has_its_weekend_on_saturday_and_sunday() {
    assert_eq!(days("ZZ", "2026-12-24T00:00:00Z", "2026-12-29T00:00:00Z"), 3);
}

#[test]
fn a_sellers_row_makes_a_holiday_or_a_working_day() {
    let calendar =
        Calendar::builtin().with_rows("BR\t2026-07-07\tholiday\tTown feast\nBR\t2026-07-11\twork\n").unwrap();

    let counted = |from, to| calendar.business_days(country("BR"), at(from), at(to));
    assert_eq!(counted("2026-07-06T12:00:00Z", "2026-07-08T12:00:00Z"), 1);
    assert_eq!(counted("2026-07-10T12:00:00Z", "2026-07-11T12:00:00Z"), 1);
    assert!(matches!(
        Calendar::builtin().with_rows("BR\tsoon\tholiday"),
        Err(CalendarError::Row { row: 1, .. })
    ));
}

/// The same question answered slowly: second by second of every day, with the zone's own arithmetic, as a fraction that
/// has the lengths of the first and last day as its denominators.
fn slowly(calendar: &Calendar, code: &str, from: Timestamp, to: Timestamp) -> u32 {
    let place = calendar.place(Some(country(code)));
    let zone = TimeZone::get(&place.zone).unwrap();
    let free = |date: jiff::civil::Date| {
        let hit = |kind| {
            let rules = place.holidays.iter().filter(|it| it.kind == kind);
            rules.filter_map(|it| it.when.in_year(date.year())).any(|(a, b)| a <= date && date <= b)
        };
        !hit(Kind::Work) && (hit(Kind::Holiday) || place.weekend.contains(&date.weekday()))
    };
    // In units of 1/(23 * 24 * 25 * 3600) day, which every length of a day divides.
    let (mut units, whole) = (0_i64, 23 * 24 * 25 * 3600_i64);
    let mut date = from.to_zoned(zone.clone()).date();
    while date <= to.to_zoned(zone.clone()).date() {
        let begins = date.to_zoned(zone.clone()).unwrap().timestamp();
        let ends = (date + 1.day()).to_zoned(zone.clone()).unwrap().timestamp();
        if !free(date) {
            let inside = to.min(ends).as_second() - from.max(begins).as_second();
            units += inside * (whole / (ends.as_second() - begins.as_second()));
        }
        date += 1.day();
    }
    u32::try_from(units / whole).unwrap()
}

#[test]
fn the_quick_answer_is_the_slow_one_and_after_is_its_inverse() {
    let calendar = Calendar::builtin();
    let mut seed = 7_u64;
    let mut below = |limit: u32| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((seed >> 33) % u64::from(limit)).unwrap()
    };
    let codes = ["CN", "BR", "CL", "SA", "IL", "US", "KR", "IN", "NZ", "EG", "DE", "PY", "RU"];
    for _ in 0..600 {
        let code = codes[usize::try_from(below(13)).unwrap()];
        let from = Timestamp::from_second(1_735_689_600 + i64::from(below(3 * 366 * 86_400))).unwrap();
        let to = Timestamp::from_second(from.as_second() + i64::from(below(25 * 86_400))).unwrap();
        let count = below(16) + 1;

        let place = country(code);
        assert_eq!(
            calendar.business_days(place, from, to),
            slowly(&calendar, code, from, to),
            "{code} {from} {to}"
        );
        let after = calendar.after_business_days(place, from, count);
        assert_eq!(calendar.business_days(place, from, after), count, "{code} {from} +{count}");
        let before = Timestamp::from_second(after.as_second() - 1).unwrap();
        assert_eq!(calendar.business_days(place, from, before), count - 1, "{code} {from} +{count}");
    }
}
