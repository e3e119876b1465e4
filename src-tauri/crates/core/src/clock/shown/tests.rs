use super::*;
use crate::clock::RowFault;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn country(code: &str) -> Country {
    Country::from_alpha2(code).unwrap()
}

fn days(code: &str, from: &str, to: &str) -> u32 {
    Calendar::builtin().business_days(country(code), at(from), at(to))
}

fn free(calendar: &Calendar, code: &str, from: &str, to: &str) -> Vec<String> {
    let days = calendar.free_days(Some(country(code)), at(from), at(to));
    days.iter().map(|day| format!("{} {}..{} {}", day.name, day.first, day.last, day.grade)).collect()
}

#[test]
fn a_wait_over_chinese_new_year_is_explained_by_one_holiday_with_its_weekend_inside() {
    let calendar = Calendar::builtin();

    let days =
        calendar.free_days(Some(Country::CHINA), at("2026-02-18T00:00:00Z"), at("2026-02-21T00:00:00Z"));
    assert_eq!(days.len(), 1, "{days:?}");
    assert_eq!((days[0].first, days[0].last), ("2026-02-16".parse().unwrap(), "2026-02-23".parse().unwrap()));
    assert_eq!(days[0].name(Lang::En), "Chinese New Year");
    assert_eq!(days[0].name(Lang::Zh), "春节");
}

#[test]
fn holidays_of_one_name_that_are_parted_by_work_stay_two() {
    let days = free(&Calendar::builtin(), "GB", "2026-04-02T00:00:00Z", "2026-05-30T00:00:00Z");

    assert_eq!(
        days,
        [
            "Good Friday 2026-04-03..2026-04-03 B",
            "Easter Monday 2026-04-06..2026-04-06 B",
            "May Day 2026-05-04..2026-05-04 B",
            "Spring Bank Holiday 2026-05-25..2026-05-25 B"
        ]
    );
}

#[test]
fn a_wait_without_a_holiday_has_nothing_to_be_explained_by() {
    let calendar = Calendar::builtin();

    assert_eq!(
        free(&calendar, "DE", "2026-07-03T00:00:00Z", "2026-07-13T00:00:00Z"),
        [""; 0],
        "weekends only"
    );
    assert_eq!(
        free(&calendar, "US", "2027-08-01T00:00:00Z", "2027-07-01T00:00:00Z"),
        [""; 0],
        "turned round"
    );
    assert_eq!(
        calendar.free_days(None, at("2026-01-01T00:00:00Z"), at("2026-12-31T00:00:00Z")),
        [],
        "no country"
    );
    assert_eq!(
        free(&calendar, "BR", "2026-11-13T12:00:00Z", "2026-11-17T12:00:00Z"),
        [""; 0],
        "the republic's day is a Sunday in 2026"
    );
    let ends_before = free(&calendar, "US", "2026-11-20T12:00:00Z", "2026-11-26T05:00:00Z");
    assert_eq!(ends_before, [""; 0], "Thanksgiving begins at 05:00 UTC");
}

#[test]
fn a_day_that_two_holidays_share_has_both_names() {
    let days = Calendar::builtin().year(country("CN"), 2028);
    let day = days.iter().find(|day| day.date.to_string() == "2028-10-03").unwrap();

    assert_eq!(day.name(Lang::En), "Mid-Autumn Festival; National Day");
    assert_eq!(day.name(Lang::Zh), "中秋节、国庆节");
    let run = free(&Calendar::builtin(), "CN", "2028-10-02T00:00:00Z", "2028-10-03T00:00:00Z");
    assert_eq!(run, ["National Day 2028-10-01..2028-10-04 C"]);
}

#[test]
fn a_year_lists_holidays_and_worked_weekend_days_in_order() {
    let year = Calendar::builtin().year(country("CN"), 2026);
    let worked: Vec<_> =
        year.iter().filter(|day| day.kind == DayKind::Worked).map(|day| day.date.to_string()).collect();

    assert!(year.is_sorted_by_key(|day| day.date));
    assert_eq!(
        worked,
        ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
        "as the State Council has published"
    );
    assert_eq!(year.iter().filter(|day| day.kind == DayKind::Holiday).count(), 22);
    let next = Calendar::builtin().year(country("CN"), 2027);
    let announced = |day: &&CalendarDay| day.grade != 'C' && day.date.to_string() != "2027-01-01";
    assert_eq!(next.iter().find(announced), None, "nothing is announced for 2027 yet");
    assert!(year.iter().all(|day| !day.own && day.name(Lang::Zh) != day.name));
}

#[test]
fn every_destination_of_the_playbooks_has_holidays_in_every_dated_year() {
    let calendar = Calendar::builtin();
    let countries = calendar.countries();
    assert!(countries.len() > 90, "{}", countries.len());
    let destinations = "BR MX CL EC AR KR TR RU IN ID TH GB NO US AU IL ZA CN AT BE BG HR CY CZ DK EE FI FR DE GR HU \
                        IE IT LV LT LU MT NL PL PT RO SK SI ES SE";
    for code in destinations.split_whitespace() {
        assert!(countries.contains(&country(code)), "{code}");
        for year in Calendar::DATED_YEARS {
            assert!(calendar.year(country(code), year).len() >= 7, "{code} {year}");
        }
    }
}

#[test]
fn offices_keep_more_days_than_the_law_gives_everybody() {
    assert_eq!(days("HK", "2026-04-02T04:00:00Z", "2026-04-08T04:00:00Z"), 1, "Good Friday to Ching Ming");
    assert_eq!(days("GB", "2026-08-28T11:00:00Z", "2026-09-01T11:00:00Z"), 1, "the late summer bank holiday");
    assert_eq!(days("CA", "2026-10-09T16:00:00Z", "2026-10-13T16:00:00Z"), 1, "Thanksgiving");
    assert_eq!(
        days("AU", "2028-01-02T13:00:00Z", "2028-01-03T13:00:00Z"),
        0,
        "New Year's Day was a Saturday"
    );
}

#[test]
fn a_sellers_own_day_overrules_the_programs_and_is_marked_as_theirs() {
    let rows = "CN\t2026-02-14\tholiday\tOur warehouse is shut\nBR\t12-25\twork\n";
    let calendar = Calendar::builtin().with_rows(rows).unwrap();

    let (from, to) = (at("2026-02-13T01:00:00Z"), at("2026-02-14T01:00:00Z"));
    assert_eq!(calendar.business_days(country("CN"), from, to), 0);
    let shown = calendar.year(country("CN"), 2026);
    let own: Vec<_> = shown.iter().filter(|day| day.own).collect();
    assert_eq!(own.len(), 1);
    assert_eq!(
        (own[0].kind, own[0].name.as_str(), own[0].grade),
        (DayKind::Holiday, "Our warehouse is shut", 'A')
    );
    let christmas = calendar.year(country("BR"), 2027).pop().unwrap();
    assert_eq!((christmas.date.to_string().as_str(), christmas.kind), ("2027-12-25", DayKind::Worked));
    assert_eq!(free(&calendar, "BR", "2028-12-24T12:00:00Z", "2028-12-28T12:00:00Z"), [""; 0]);
}

#[test]
fn a_row_is_checked_alone_and_its_fault_is_named() {
    let calendar = Calendar::builtin();

    assert_eq!(calendar.check_row("UA\t2026-08-24\tholiday\tIndependence Day"), Ok(()));
    assert_eq!(calendar.check_row("br\teaster-2\twork"), Ok(()));
    assert_eq!(calendar.check_row("Brazil\t2026-08-24\twork"), Err(RowFault::Country("Brazil".into())));
    assert_eq!(calendar.check_row("QQ\t2026-08-24\twork"), Err(RowFault::Country("QQ".into())));
    assert_eq!(calendar.check_row("BR\t24.08.2026\twork"), Err(RowFault::When("24.08.2026".into())));
    assert_eq!(calendar.check_row("BR\t2026-08-24\tfree"), Err(RowFault::Kind("free".into())));
    assert_eq!(calendar.check_row(""), Err(RowFault::Country(String::new())));
    let wrong = Calendar::builtin().with_rows("# mine\nBR\t2026-08-24\twork\nBR\t2026-08-24").unwrap_err();
    assert_eq!(
        wrong.to_string(),
        "row 3 of the calendar cannot be read: BR\t2026-08-24: “” is neither holiday nor work"
    );
}
