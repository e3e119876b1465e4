//! A row of `data/rule_cases.tsv`, read and asked.

use jiff::{SignedDuration, Timestamp};
use std::sync::LazyLock;
use tidewaiter_core::classify::{Confidence, Manner, Nature, Reading};
use tidewaiter_core::journey::{Journey, Scan, travel};
use tidewaiter_core::rules::{Commercial, Flag, Parcel, Rulebook, Stay, Usual};
use tidewaiter_core::{Country, Stage};

const TABLE: &str = include_str!("../data/rule_cases.tsv");

/// One row; the columns are explained at the head of the table.
pub struct Case<'t> {
    pub line: usize,
    pub rule: &'t str,
    pub kind: &'t str,
    pub order: &'t str,
    pub scans: &'t str,
    pub asked: &'t str,
    pub says: &'t str,
    pub since: &'t str,
    pub deadline: &'t str,
    pub why: &'t str,
}

static CASES: LazyLock<Vec<Case<'static>>> = LazyLock::new(|| {
    let lines = TABLE.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.is_empty());
    lines.skip(1).map(|(at, line)| case(at + 1, line)).collect()
});

/// All rows in their order.
pub fn cases() -> &'static [Case<'static>] {
    &CASES
}

fn case(line: usize, row: &'static str) -> Case<'static> {
    let cells: Vec<&str> = row.split('\t').collect();
    let [rule, kind, order, scans, asked, says, since, deadline, why] = cells[..] else {
        panic!("line {line} has {} cells", cells.len());
    };
    Case { line, rule, kind, order, scans, asked, says, since, deadline, why }
}

/// An instant as the table writes it: date, time and offset.
pub fn instant(text: &str) -> Timestamp {
    text.parse().unwrap_or_else(|_| panic!("“{text}” is no instant"))
}

impl Case<'_> {
    /// What the rule says so many seconds after the moment of asking.
    pub fn flag(&self, book: &Rulebook, seconds: i64) -> Option<Flag> {
        let readings: Vec<(Timestamp, Reading)> = self.scans.split_whitespace().map(scan).collect();
        let scans: Vec<Scan<'_>> =
            readings.iter().map(|(at, reading)| Scan { at: *at, reading, side: None }).collect();
        let journey = travel(&scans);
        let parcel = self.parcel(&journey);
        let now = instant(self.asked) + SignedDuration::from_secs(seconds);
        book.judge(&parcel, now).flags.into_iter().find(|flag| flag.rule == self.rule)
    }

    /// The deadline that a flag names, as [`Case::deadline_meant`] writes it.
    pub fn deadline_of(&self, flag: Option<&Flag>) -> String {
        let Some(deadline) = flag.and_then(|flag| flag.deadline.as_ref()) else { return "-".to_owned() };
        let grade = deadline.grade.map(|grade| format!("/{grade}")).unwrap_or_default();
        format!("{}{grade} at {}", deadline.kind, deadline.at)
    }

    /// The deadline that the row states, its instant in UTC.
    pub fn deadline_meant(&self) -> String {
        match self.deadline.split_once('@') {
            Some((kind, at)) => format!("{kind} at {}", instant(at)),
            None => self.deadline.to_owned(),
        }
    }

    /// Shipped from China to Germany with a number, unless the row says otherwise.
    fn parcel<'c>(&'c self, journey: &'c Journey) -> Parcel<'c> {
        let facts: Vec<(&str, &str)> =
            self.order.split_whitespace().map(|fact| fact.split_once('=').unwrap()).collect();
        let said = |name: &str| facts.iter().find(|(key, _)| *key == name).map(|(_, value)| *value);
        let moment = |name: &str| said(name).map(instant);
        facts.iter().for_each(|(key, _)| assert!(FACTS.contains(key), "line {}: {key}", self.line));
        let known = ["known", "ordered", "paid", "shipped"].into_iter().find_map(moment);
        Parcel {
            ordered_at: moment("ordered"),
            paid_at: moment("paid"),
            shipped_at: moment("shipped"),
            ship_by: moment("ship_by"),
            promised_by: moment("promised"),
            platform: said("platform").unwrap_or_default(),
            delivered_at: moment("delivered"),
            commercial: commercial(said("state").unwrap_or("shipped")),
            commercial_since: moment("worded"),
            value: None,
            has_number: said("number") != Some("no"),
            tracked: said("tracked") != Some("no"),
            known_since: known.or(journey.first_scan).unwrap_or_else(|| instant(self.asked)),
            origin: Country::CHINA,
            destination: country(said("to").unwrap_or("DE")),
            tracked_to: said("handed").and_then(country),
            service: said("service").unwrap_or_default(),
            usual: Usual {
                stay: said("stay").map(stay),
                rest: said("rest").map(days),
                whole: said("whole")
                    .and_then(|it| it.split_once('@'))
                    .map(|(it, at)| (instant(at), stay(it))),
            },
            journey,
        }
    }
}

const FACTS: [&str; 18] = [
    "state",
    "to",
    "ordered",
    "paid",
    "shipped",
    "ship_by",
    "promised",
    "delivered",
    "worded",
    "platform",
    "service",
    "number",
    "tracked",
    "handed",
    "known",
    "stay",
    "rest",
    "whole",
];

fn country(code: &str) -> Option<Country> {
    (code != "?").then(|| Country::from_alpha2(code).unwrap())
}

/// `14d/21d/30`: nine of ten, all but three of a hundred, and how many parcels say so.
fn stay(text: &str) -> Stay {
    let cells: Vec<&str> = text.split('/').collect();
    Stay { warn: days(cells[0]), urgent: days(cells[1]), samples: cells[2].parse().unwrap() }
}

/// `14d` in seconds.
fn days(text: &str) -> i64 {
    text.strip_suffix('d').unwrap().parse::<i64>().unwrap() * 86_400
}

fn commercial(word: &str) -> Commercial {
    match word {
        "unknown" => Commercial::Unknown,
        "unpaid" => Commercial::Unpaid,
        "paid" => Commercial::Paid,
        "shipped" => Commercial::Shipped,
        "delivered" => Commercial::Delivered,
        "dispute" => Commercial::Dispute,
        "completed" => Commercial::Completed,
        "cancelled" => Commercial::Cancelled,
        _ => panic!("no order is {word}"),
    }
}

/// `what+signal@instant`; what is a stage, one of the words below, or nothing.
fn scan(text: &str) -> (Timestamp, Reading) {
    let (what, at) = text.split_once('@').unwrap();
    let (what, signal) = what.split_once('+').map_or((what, None), |(what, it)| (what, Some(it)));
    let known = |stage, manner, nature| Reading {
        stage,
        manner,
        nature,
        confidence: Confidence::Certain,
        rule: "text".to_owned(),
        ..Reading::unknown()
    };
    let reading = match what {
        "unread" => Reading::unknown(),
        "sorted" => known(None, Manner::Sorting, Nature::Plain),
        "papers" => known(Some(Stage::ImportCustoms), Manner::Plain, Nature::Papers),
        "released" => known(Some(Stage::CustomsCleared), Manner::Plain, Nature::Release),
        "duty_paid" => known(None, Manner::Plain, Nature::Payment),
        "received" => known(Some(Stage::Delivered), Manner::Plain, Nature::Receipt),
        "back" => known(None, Manner::Return, Nature::Plain),
        "" | "transit" => known(None, Manner::Plain, Nature::Plain),
        stage => known(Some(stage.parse().unwrap()), Manner::Plain, Nature::Plain),
    };
    (instant(at), Reading { signal: signal.map(|it| it.parse().unwrap()), ..reading })
}
