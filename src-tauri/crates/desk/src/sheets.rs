//! The tables that a seller may tune, as they are shown.

use crate::{
    policy::Book,
    rows::{Scribe, rule_id},
    wire::*,
    words::{args, dashed},
    worth,
};
use std::collections::HashMap;
use tidewaiter_core::{
    Country,
    clock::{Calendar, CalendarDay, DayKind, PeakRow, Peaks},
    playbook,
    rules::{Figure, RuleSheet},
    terms::{Term, Terms},
};

/// Kinds of service that a rule can have figures for.
pub(crate) const SERVICES: [&str; 3] = ["express", "handoff", "sea"];

impl Scribe {
    pub(crate) fn rule(
        &self,
        sheet: RuleSheet,
        builtin: &RuleSheet,
        own: &HashMap<String, String>,
        open: u32,
    ) -> RuleLine {
        let words = &self.words;
        let kind = match sheet.asks.as_str() {
            "signal" => "signal",
            "stage" | "dispatch" | "first_scan" => "stage",
            "promise" | "dispute" | "age" => "deadline",
            "silence" => "silence",
            _ => "record",
        };
        let stages = sheet
            .stages
            .iter()
            .map(|stage| words.stage(*stage))
            .collect::<Vec<_>>()
            .join(&words.say("list-comma"));
        let signal = sheet.signal.map_or_else(String::new, |signal| words.signal(signal));
        let looks_at = words.tell(
            &format!("looks-at-{}", dashed(&sheet.asks)),
            &args([("stages", stages.into()), ("signal", signal.into())]),
        );
        let ask = self.ask(&sheet.id, None, None);
        let play = playbook::playbook(&ask, words.lang);
        let prefix = format!("{}/", sheet.id);
        RuleLine {
            name: words.say(&rule_id(&sheet.id)),
            looks_at,
            kind: kind.to_owned(),
            kind_text: words.say(&format!("rule-kind-{kind}")),
            signal: sheet.signal,
            figures: sheet.figures.iter().map(|it| self.figure(&sheet.id, it, builtin, own)).collect(),
            off: sheet.off,
            lane: sheet.lane,
            weight: sheet.weight,
            weight_builtin: builtin.weight,
            silent_while: if sheet.stall { words.say("rule-silent-while") } else { String::new() },
            next_action: play.map_or_else(String::new, |play| play.next_action),
            source: playbook::doubted(&sheet.source, sheet.grade.chars().next().unwrap_or('U'), words.lang),
            grade: sheet.grade,
            open,
            filter: format!("rule:{}", sheet.id),
            own: own.keys().any(|key| key.starts_with(&prefix)),
            stages: sheet.stages,
            id: sheet.id,
        }
    }

    fn figure(
        &self,
        rule: &str,
        figure: &Figure,
        builtin: &RuleSheet,
        own: &HashMap<String, String>,
    ) -> RuleFigure {
        let place = if figure.variant.is_empty() { String::new() } else { format!("{}/", figure.variant) };
        let key = format!("{rule}/{place}{}", figure.field);
        let before =
            builtin.figures.iter().find(|it| it.variant == figure.variant && it.field == figure.field);
        RuleFigure {
            variant: figure.variant.clone(),
            variant_text: self.variant(&figure.variant),
            field: figure.field.to_owned(),
            field_text: self.words.say(&format!("field-{}", dashed(figure.field))),
            value: figure.value.clone().unwrap_or_default(),
            text: figure.value.as_deref().map_or_else(|| self.words.say("length-none"), |it| self.length(it)),
            builtin: before.and_then(|it| it.value.clone()),
            own: own.contains_key(&key),
            key,
        }
    }

    /// A length of time as rules write it, ready to show: `4 business days`.
    pub(crate) fn length(&self, written: &str) -> String {
        let (count, unit) = written.split_once(' ').unwrap_or((written, ""));
        let id = match unit {
            "B" => "measure-business-days",
            "d" => "measure-days",
            "h" => "length-hours",
            _ => return self.words.say(&format!("length-{}", written.replace(' ', "-"))),
        };
        self.words.tell(id, &args([("n", count.parse::<u32>().unwrap_or_default().into())]))
    }

    /// `Express`, `Brazil`; for all parcels.
    pub(crate) fn variant(&self, variant: &str) -> String {
        match variant {
            "" => self.words.say("variant-all"),
            service if SERVICES.contains(&service) => self.words.say(&format!("variant-{service}")),
            code => Country::from_alpha2(code).map_or_else(|| code.to_owned(), |it| self.country(it)),
        }
    }

    pub(crate) fn field_or_variant(&self, part: &str) -> String {
        let field = format!("field-{}", dashed(part));
        if self.words.knows(&field) { self.words.say(&field) } else { self.variant(part) }
    }

    /// All countries that parcels go to, by name.
    pub(crate) fn countries(&self) -> Vec<Choice> {
        let choice = |country: Country| Choice { id: country.code().to_owned(), name: self.country(country) };
        let mut countries: Vec<Choice> = Country::all().map(choice).collect();
        countries.sort_by(|one, other| one.name.cmp(&other.name));
        countries
    }

    pub(crate) fn rates(&self, own: &HashMap<String, String>) -> BookSheet {
        let builtin: Vec<(String, String)> =
            worth::builtin().map(|(code, rate)| (code.to_owned(), rate.to_owned())).collect();
        let added = own.iter().filter(|(code, _)| builtin.iter().all(|(known, _)| known != *code));
        let mut added: Vec<_> = added.map(|(code, rate)| (code.clone(), rate.clone())).collect();
        added.sort();
        let count = builtin.len();
        let rows = builtin.iter().chain(&added).enumerate().map(|(at, (code, rate))| {
            let value = own.get(code).unwrap_or(rate).clone();
            let sum = args([("code", code.clone().into()), ("rate", self.words.number(&value).into())]);
            BookRow {
                key: code.clone(),
                group: String::new(),
                name: code.clone(),
                detail: String::new(),
                text: self.words.tell("rate-text", &sum),
                builtin: (at < count).then(|| rate.clone()),
                own: own.contains_key(code),
                source: String::new(),
                grade: if own.contains_key(code) { String::new() } else { "U".to_owned() },
                reviewed: None,
                value,
            }
        });
        // Dollars are what all others are counted in.
        let rows = rows.filter(|row| row.key != "USD").collect();
        self.sheet(Book::Rates, rows)
    }

    pub(crate) fn sheet(&self, book: Book, rows: Vec<BookRow>) -> BookSheet {
        BookSheet {
            book: book.id().to_owned(),
            about: self.words.say(&format!("book-{}", book.id())),
            form: self.words.say(&format!("book-{}-form", book.id())),
            countries: Vec::new(),
            country: None,
            years: Vec::new(),
            year: None,
            rows,
        }
    }

    /// Public holidays, and days worked instead, of one country in one year.
    pub(crate) fn days(
        &self,
        calendar: &Calendar,
        country: Country,
        year: i16,
        own: &HashMap<String, String>,
    ) -> BookSheet {
        let builtin = Calendar::builtin().year(country, year);
        let row = |day: CalendarDay| {
            let key = format!("{}/{}", country.code(), day.date);
            let before = builtin.iter().find(|it| it.date == day.date);
            let kind = kind(&day);
            BookRow {
                group: String::new(),
                name: day.name(self.words.lang),
                detail: self.words.date(day.date),
                text: self.words.say(&format!("day-{kind}")),
                builtin: before.map(kind_and_name),
                own: own.contains_key(&key),
                source: if day.own { String::new() } else { self.words.say("book-days-source") },
                grade: if day.own { String::new() } else { day.grade.to_string() },
                reviewed: None,
                value: kind_and_name(&day),
                key,
            }
        };
        let choice = |country: Country| Choice { id: country.code().to_owned(), name: self.country(country) };
        let mut countries: Vec<Choice> = calendar.countries().into_iter().map(choice).collect();
        if countries.iter().all(|it| it.id != country.code()) {
            countries.push(choice(country));
        }
        countries.sort_by(|one, other| one.name.cmp(&other.name));
        BookSheet {
            countries,
            country: Some(country.code().to_owned()),
            years: Calendar::DATED_YEARS.collect(),
            year: Some(year),
            ..self.sheet(Book::Days, calendar.year(country, year).into_iter().map(row).collect())
        }
    }

    /// Weeks in which clocks run slower.
    pub(crate) fn peaks(&self, peaks: &Peaks, own: &HashMap<String, String>) -> BookSheet {
        let builtin = Peaks::builtin();
        let row = |peak: &PeakRow| {
            let before = builtin.all().iter().find(|it| it.id == peak.id);
            let share = if peak.off { 0 } else { peak.share };
            let countries: Vec<String> = peak.countries.iter().map(|it| self.country(*it)).collect();
            let told = before.unwrap_or(peak);
            BookRow {
                key: peak.id.clone(),
                group: String::new(),
                name: peak.name(self.words.lang).to_owned(),
                detail: format!(
                    "{} · {}",
                    peak.when.replace("..", " – ").replace(',', ", "),
                    countries.join(", ")
                ),
                value: share.to_string(),
                text: self.words.tell("peak-share", &args([("share", u32::from(share).into())])),
                builtin: before.map(|it| it.share.to_string()),
                own: own.contains_key(&peak.id),
                source: playbook::doubted(&told.source, told.grade, self.words.lang),
                grade: told.grade.to_string(),
                reviewed: None,
            }
        };
        self.sheet(Book::Peaks, peaks.all().iter().map(row).collect())
    }

    /// What marketplaces usually give.
    pub(crate) fn terms(&self, terms: &Terms, own: &HashMap<String, String>) -> BookSheet {
        let builtin = Terms::builtin();
        let row = |term: Term<'_>| {
            let of = |code: Country| format!("/{}", code.code());
            let place = term.destination.map_or_else(String::new, of);
            let key = format!("{}/{}{place}", term.platform, term.clock.id());
            let same = |it: &Term<'_>| {
                (it.platform, it.clock, it.destination) == (term.platform, term.clock, term.destination)
            };
            let from = self.words.say(&format!("counts-from-{}", dashed(term.counts_from.id())));
            let to = term.destination.map(|country| self.country(country));
            BookRow {
                group: self.platform(term.platform),
                name: self.clock(term.clock.id()),
                detail: std::iter::once(from).chain(to).collect::<Vec<_>>().join(" · "),
                value: term.length(),
                text: self.length(&term.length()),
                builtin: builtin.all().find(same).map(|it| it.length()),
                own: own.contains_key(&key),
                source: playbook::doubted(term.source, term.grade, self.words.lang),
                grade: term.grade.to_string(),
                reviewed: term
                    .reviewed_on
                    .map(|day| self.words.tell("reviewed", &args([("day", self.words.date(day).into())]))),
                key,
            }
        };
        self.sheet(Book::Terms, terms.all().map(row).collect())
    }

    /// `AliExpress`; everywhere.
    pub(crate) fn platform(&self, platform: &str) -> String {
        let id = format!("platform-{}", dashed(platform));
        match platform {
            "" => self.words.say("platform-any"),
            _ if self.words.knows(&id) => self.words.say(&id),
            other => other.to_owned(),
        }
    }

    /// `time to dispatch`.
    pub(crate) fn clock(&self, clock: &str) -> String {
        self.words.say(&format!("clock-{}", dashed(clock)))
    }
}

/// As a seller's own day is written: `holiday Labour Day`.
fn kind_and_name(day: &CalendarDay) -> String {
    format!("{} {}", kind(day), day.name)
}

fn kind(day: &CalendarDay) -> &'static str {
    if day.kind == DayKind::Worked { "work" } else { "holiday" }
}
