use super::*;
use crate::clock::{PeakFault, row};

const HOUR: i64 = 3600;

fn at(text: &str) -> i64 {
    text.parse::<Timestamp>().unwrap().as_second()
}

fn country(code: &str) -> Option<Country> {
    Country::from_alpha2(code)
}

fn softened(peaks: &Peaks, code: &str, from: &str, reach: &str) -> String {
    Timestamp::from_second(peaks.soften(country(code), at(from), at(reach))).unwrap().to_string()
}

fn names(peaks: &Peaks, code: &str, from: &str, to: &str) -> Vec<String> {
    let peaks = peaks.during(country(code), from.parse().unwrap(), to.parse().unwrap());
    peaks.iter().map(|peak| format!("{} {}..{}", peak.row.id, peak.first, peak.last)).collect()
}

#[test]
fn every_row_of_the_table_is_read_and_has_days_in_every_dated_year() {
    let peaks = Peaks::builtin();
    let lines = row::rows(PEAKS, "id\t").count();

    assert_eq!(peaks.all().len(), lines);
    for row in peaks.all() {
        assert!(
            !row.source.is_empty() && !row.chinese.is_empty() && "ABCU".contains(row.grade),
            "{}",
            row.id
        );
        for year in Calendar::DATED_YEARS {
            assert!(!row.spans(year..=year).is_empty(), "{} {year}", row.id);
        }
    }
}

#[test]
fn the_peaks_of_the_moon_lie_around_the_holidays_of_the_calendar() {
    let (peaks, calendar) = (Peaks::builtin(), Calendar::builtin());
    for (code, id, holiday) in [
        ("CN", "chinese_new_year", "Chinese New Year"),
        ("TW", "lunar_new_year", "Chinese New Year"),
        ("AE", "eid_al_fitr", "Eid al-Fitr"),
        ("TR", "eid_al_adha", "Eid al-Adha"),
        ("KR", "chuseok", "Chuseok"),
        ("IN", "diwali", "Diwali"),
        ("IL", "autumn_feasts", "Rosh Hashanah"),
        ("BR", "carnival", "Carnival"),
        ("CN", "golden_week", "National Day"),
    ] {
        let row = peaks.all().iter().find(|row| row.id == id).unwrap();
        assert!(row.is_in(country(code)), "{id}");
        for year in Calendar::DATED_YEARS {
            let days = calendar.year(country(code).unwrap(), year);
            let named: Vec<_> = days.iter().filter(|day| day.name == holiday).collect();
            assert!(!named.is_empty(), "{holiday} {code} {year}");
            let covered = |date| row.spans(year..=year).iter().any(|(a, b)| *a <= date && date <= *b);
            assert!(named.iter().all(|day| covered(day.date)), "{id} {year}: {named:?}");
        }
    }
}

#[test]
fn a_clock_over_chinese_new_year_reaches_later_and_one_outside_does_not() {
    let peaks = Peaks::builtin();

    let week = softened(&peaks, "CN", "2026-02-10T00:00:00Z", "2026-02-12T00:00:00Z");
    assert_eq!(week, "2026-02-15T00:00:00Z", "of five days 60 per cent do not count");
    let half_before = softened(&peaks, "CN", "2026-02-09T00:00:00Z", "2026-02-12T00:00:00Z");
    assert_eq!(half_before, "2026-02-15T00:00:00Z", "the day before counts whole");
    let across = softened(&peaks, "CN", "2026-03-03T00:00:00Z", "2026-03-05T00:00:00Z");
    assert_eq!(across, "2026-03-05T14:24:00Z", "only the last day of it is inside");
    let outside = softened(&peaks, "CN", "2026-04-10T00:00:00Z", "2026-04-20T00:00:00Z");
    assert_eq!(outside, "2026-04-20T00:00:00Z");
    let elsewhere = softened(&peaks, "DE", "2026-02-10T00:00:00Z", "2026-02-12T00:00:00Z");
    assert_eq!(elsewhere, "2026-02-12T00:00:00Z");
}

#[test]
fn where_peaks_overlap_the_greatest_share_counts_and_they_are_not_added() {
    let rows = "a\tBR\t2026-06-01..2026-06-30\t20\tA\nb\t*\t2026-06-10..2026-06-20\t50\tB\n";
    let peaks = Peaks::builtin().with_rows(rows).unwrap();

    let inside = softened(&peaks, "BR", "2026-06-10T00:00:00Z", "2026-06-12T00:00:00Z");
    assert_eq!(inside, "2026-06-14T00:00:00Z");
    let everywhere =
        Timestamp::from_second(peaks.soften(None, at("2026-06-10T00:00:00Z"), at("2026-06-12T00:00:00Z")));
    assert_eq!(everywhere.unwrap().to_string(), "2026-06-14T00:00:00Z", "* holds without a country too");
}

#[test]
fn a_peak_in_which_nothing_counts_only_delays() {
    let peaks = Peaks::builtin().with_rows("shut\tUA\t2026-06-01..2026-06-10\t100\tShut").unwrap();

    let over = softened(&peaks, "UA", "2026-06-05T00:00:00Z", "2026-06-06T00:00:00Z");
    assert_eq!(over, "2026-06-12T00:00:00Z");
}

#[test]
fn what_never_comes_and_what_is_past_stay_where_they_are() {
    let (peaks, calendar, china) = (Peaks::builtin(), Calendar::builtin(), country("CN"));
    let from = at("2026-02-10T00:00:00Z");

    for reach in [i64::MAX, from, from - HOUR, i64::MIN] {
        assert_eq!(peaks.soften(china, from, reach), reach);
        assert_eq!(peaks.soften_business(&calendar, china, from, reach), reach);
    }
    assert!(peaks.soften(china, i64::MIN, i64::MAX - 1) >= i64::MAX - 1);
}

/// A generator of numbers below a limit, always the same.
fn numbers() -> impl FnMut(u32) -> i64 {
    let mut seed = 11_u64;
    move |limit| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from((seed >> 33) % u64::from(limit)).unwrap()
    }
}

#[test]
fn a_later_end_never_moves_before_an_earlier_one_and_never_back() {
    let (peaks, calendar) = (Peaks::builtin(), Calendar::builtin());
    let mut below = numbers();
    for code in ["CN", "BR", "US", "SA", "RU", "ID", "IL", "ZZ"] {
        for _ in 0..60 {
            let from = at("2025-01-01T00:00:00Z") + below(4 * 366 * 86_400);
            let (mut last, mut last_business) = (from, from);
            let mut reach = from;
            for _ in 0..30 {
                reach += below(86_400);
                let now = peaks.soften(country(code), from, reach);
                assert!(now >= reach && now >= last, "{code} {from} {reach}");
                let business = peaks.soften_business(&calendar, country(code), from, reach);
                assert!(business >= reach && business >= last_business, "{code} {from} {reach} business");
                (last, last_business) = (now, business);
            }
        }
    }
}

#[test]
fn the_time_that_counts_until_the_softened_end_is_the_clocks_own_length() {
    let peaks = Peaks::builtin();
    let mut below = numbers();
    for code in ["CN", "US", "AE", "RU"] {
        for _ in 0..100 {
            let from = at("2025-01-01T00:00:00Z") + below(3 * 366 * 24) * HOUR;
            let reach = from + below(40 * 24) * HOUR;
            let end = peaks.soften(country(code), from, reach);
            let counts = |hour: i64| {
                let day = day_of(Timestamp::from_second(hour).unwrap());
                let years = day.year() - 1..=day.year();
                let rows = peaks.all().iter().filter(|row| row.is_in(country(code)));
                let here =
                    rows.filter(|row| row.spans(years.clone()).iter().any(|(a, b)| *a <= day && day <= *b));
                100 - here.map(|row| i64::from(row.share)).max().unwrap_or(0)
            };
            let mut counted = 0;
            let mut hour = from;
            while hour < end {
                counted += counts(hour) * HOUR.min(end - hour);
                hour += HOUR;
            }
            let wanted = (reach - from) * 100;
            assert!((counted - wanted).abs() <= 500, "{code} {from} {reach}: {counted} is not {wanted}");
        }
    }
}

#[test]
fn business_days_that_the_calendar_leaves_out_are_not_taken_off_twice() {
    let (peaks, calendar, china) = (Peaks::builtin(), Calendar::builtin(), country("CN"));
    let from = at("2026-02-13T01:00:00Z");
    let reach = calendar.after(china, from, 2);
    let softened = peaks.soften_business(&calendar, china, from, reach);

    assert_eq!(Timestamp::from_second(reach).unwrap().to_string(), "2026-02-24T01:00:00Z");
    let days = calendar.elapsed(china, from, softened);
    assert_eq!(days, 4, "of four business days 2.4 do not count; the holidays between were out already");
    let quiet = at("2026-04-13T01:00:00Z");
    let reach = calendar.after(china, quiet, 3);
    assert_eq!(peaks.soften_business(&calendar, china, quiet, reach), reach);
}

#[test]
fn the_peaks_that_explain_a_wait_are_named_with_their_days() {
    let peaks = Peaks::builtin();

    assert_eq!(
        names(&peaks, "CN", "2026-10-01T00:00:00Z", "2026-11-12T00:00:00Z"),
        ["golden_week 2026-09-29..2026-10-11", "singles_day 2026-11-11..2026-11-24"]
    );
    assert_eq!(
        names(&peaks, "US", "2027-01-01T00:00:00Z", "2027-01-02T00:00:00Z"),
        ["turn_of_the_year 2026-12-25..2027-01-02"],
        "it began the year before"
    );
    assert_eq!(
        names(&peaks, "BR", "2031-02-20T00:00:00Z", "2031-02-25T00:00:00Z"),
        ["carnival 2031-02-21..2031-02-27"],
        "Easter Sunday is 13 April 2031"
    );
    assert_eq!(
        names(&peaks, "CN", "2026-11-01T00:00:00Z", "2026-11-11T00:00:00Z"),
        [""; 0],
        "ends as it begins"
    );
    assert_eq!(
        names(&peaks, "CN", "2026-11-20T00:00:00Z", "2026-11-20T00:00:00Z"),
        [""; 0],
        "no time at all"
    );
    let named = peaks.during(country("CN"), Timestamp::UNIX_EPOCH, "2030-01-01T00:00:00Z".parse().unwrap());
    assert!(
        named.iter().any(|peak| peak.name(Lang::Zh) == "双 11 大促" && peak.name(Lang::En) == "11.11 sale")
    );
}

#[test]
fn a_seller_replaces_a_peak_adds_one_and_switches_one_off() {
    let rows = "# mine\nsingles_day\tCN\t11-11..11-13\t10\tShort sale\n\
                fair\tDE\t2026-09-01..2026-09-04\t40\tFair\ngolden_week\toff\n";
    let peaks = Peaks::builtin().with_rows(rows).unwrap();

    assert_eq!(
        names(&peaks, "CN", "2026-10-01T00:00:00Z", "2026-12-01T00:00:00Z"),
        ["singles_day 2026-11-11..2026-11-13"]
    );
    assert_eq!(
        softened(&peaks, "CN", "2026-10-01T00:00:00Z", "2026-10-03T00:00:00Z"),
        "2026-10-03T00:00:00Z"
    );
    assert_eq!(
        softened(&peaks, "DE", "2026-09-01T00:00:00Z", "2026-09-01T12:00:00Z"),
        "2026-09-01T20:00:00Z"
    );
    let row = |id: &str| peaks.all().iter().find(|row| row.id == id).unwrap();
    assert!(row("golden_week").off && !row("golden_week").own);
    assert!(row("fair").own && !row("fair").off);
    assert_eq!(row("fair").name(Lang::Zh), "Fair", "without a Chinese name the English one");
}

#[test]
fn a_row_that_cannot_be_used_is_named_with_its_cell() {
    let refused = |row: &str| {
        let rows = format!("a\tCN\t06-01..06-03\t10\tFine\n{row}");
        Peaks::builtin().with_rows(&rows).unwrap_err()
    };

    for (row, why) in [
        ("\tCN\t06-01..06-03\t10\tX", PeakFault::Id),
        ("nothing\toff", PeakFault::Unknown("nothing".into())),
        ("b\tChina\t06-01..06-03\t10\tX", PeakFault::Where("China".into())),
        ("b\t\t06-01..06-03\t10\tX", PeakFault::Where(String::new())),
        ("b\tCN\tJune\t10\tX", PeakFault::When("June".into())),
        ("b\tCN\teaster+1..easter-1\t10\tX", PeakFault::When("easter+1..easter-1".into())),
        ("b\tCN\t06-01..2026-06-03\t10\tX", PeakFault::When("06-01..2026-06-03".into())),
        ("b\tCN\t06-01..06-03\t0\tX", PeakFault::Share("0".into())),
        ("b\tCN\t06-01..06-03\t101\tX", PeakFault::Share("101".into())),
        ("b\tCN\t06-01..06-03\t10", PeakFault::Name),
    ] {
        let error = refused(row);
        assert_eq!((error.row, &error.why), (2, &why), "{error}");
        assert!(error.to_string().contains("row 2"), "{error}");
    }
}
