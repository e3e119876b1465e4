//! The tables that a seller may tune: shown, and changed as steps that can be taken back.

use crate::{
    Desk, Face,
    error::DeskError,
    intake::Progress,
    judge::Judge,
    policy::{Book, Policy},
    rows::{Scribe, rule_id},
    triage::{StepWords, swept},
    wire::*,
    words::{args, dashed},
    worth,
};
use std::{collections::HashMap, sync::Arc};
use tidewaiter_core::{
    Country, playbook,
    rules::{Figure, RuleSheet, Rulebook},
};
use tidewaiter_store::{Image, Writer};

/// Kinds of service that a rule can have figures for.
const SERVICES: [&str; 3] = ["express", "handoff", "sea"];

impl Desk {
    pub(crate) fn rules(&self, _: Nothing, _: &dyn Face) -> Result<Rules, DeskError> {
        let scribe = self.scribe(self.now());
        let policy = self.policy();
        let (counts, own) = self.store.read(|look| {
            Ok::<_, DeskError>((look.case_counts(self.now().as_second())?, look.own(Book::Rules.id())?))
        })?;
        let mut open: HashMap<String, u32> = HashMap::new();
        for (state, rule, count, _) in counts {
            if matches!(state.as_str(), "open" | "working") {
                *open.entry(rule).or_default() += count;
            }
        }
        let builtin = Rulebook::builtin().sheets();
        let own: HashMap<String, String> = own.into_iter().collect();
        let rules = policy.rulebook.sheets().into_iter().zip(&builtin).map(|(sheet, builtin)| {
            let open = open.get(&sheet.id).copied().unwrap_or_default();
            scribe.rule(sheet, builtin, &own, open)
        });
        let service = |id: &str| Choice { id: id.to_owned(), name: scribe.variant(id) };
        Ok(Rules {
            rules: rules.collect(),
            services: SERVICES.iter().map(|id| service(id)).collect(),
            destinations: scribe.countries(),
        })
    }

    pub(crate) fn book(&self, ask: BookAsk, _: &dyn Face) -> Result<BookSheet, DeskError> {
        let scribe = self.scribe(self.now());
        let book = Book::from_id(&ask.book)?;
        let own: HashMap<String, String> = self.store.read(|look| look.own(book.id()))?.into_iter().collect();
        match book {
            Book::Rules => {
                Err(DeskError::BadValue { what: "book", value: ask.book, allowed: "days, rates".to_owned() })
            }
            Book::Days => self.days(&scribe, ask, &own),
            Book::Rates => Ok(scribe.rates(&own)),
        }
    }

    pub(crate) fn figures_set(&self, ask: FiguresAsk, face: &dyn Face) -> Result<FiguresSet, DeskError> {
        let book = Book::from_id(&ask.book)?;
        let now = self.now();
        let stop = self.begin(&ask.task);
        let mut progress = Progress::new(face, &ask.task, "", stop);
        let changed = self.store.write(|pen| {
            let mut images = Vec::new();
            for FigureEdit { key, value } in &ask.edits {
                let before = pen.own_figure(book.id(), key)?;
                let value = value.as_deref().map(str::trim);
                if before.as_deref() != value {
                    pen.keep_own(book.id(), key, value)?;
                    images.push(image(book, key, before.as_deref(), value)?);
                }
            }
            let policy = Arc::new(Policy::of(pen)?);
            let judge =
                self.judge_again(pen, &policy, (!images.is_empty()).then_some(book), &mut progress)?;
            let what = images.first().map_or_else(String::new, |image| self.figure_name(&image.key));
            for case in &judge.swept {
                images.push(swept(case)?);
            }
            let words = StepWords { what, detail: Some(book.id().to_owned()), ..StepWords::default() };
            let done = self.log("figures", &images, words, pen, now)?;
            Ok::<_, DeskError>((policy, FiguresSet { done, opened: judge.opened, closed: judge.closed }))
        });
        self.end(&ask.task);
        let (policy, set) = changed?;
        self.go_by(policy);
        self.changed(set.opened, face);
        Ok(set)
    }

    /// Judges every parcel on which other figures may say something else; None: nothing has changed.
    pub(crate) fn judge_again<'a>(
        &self,
        pen: &'a Writer<'a>,
        policy: &Arc<Policy>,
        book: Option<Book>,
        progress: &mut Progress<'_>,
    ) -> Result<Judge<'a, 'a>, DeskError> {
        let ids = match book {
            None => Vec::new(),
            // A carrier's word and a contradiction stand after delivery, too; what a buyer is asked has a worth.
            Some(Book::Rules | Book::Rates) => pen.shipment_ids()?,
            Some(Book::Days) => pen.unfinished()?,
        };
        let total = u64::try_from(ids.len()).unwrap_or(0);
        let words = self.words();
        let mut judge = Judge::by(policy.clone(), self.zone(), pen, self.now())?;
        for (done, id) in (0_u64..).zip(&ids) {
            judge.judge(*id)?;
            let text = |_: &str| words.tell("progress-judging", &args([("n", total.into())]));
            if progress.at(text, done, total).is_break() {
                return Err(DeskError::Cancelled);
            }
        }
        Ok(judge)
    }

    /// What a step calls a figure: `Cleared, not moving · Express · warning after`.
    pub(crate) fn figure_name(&self, key: &str) -> String {
        let scribe = self.scribe(self.now());
        let (book, key) = key.split_once(' ').unwrap_or_default();
        let parts: Vec<&str> = key.split('/').collect();
        match (book, parts.as_slice()) {
            ("rules", [rule, rest @ ..]) => {
                let name = scribe.words.say(&rule_id(rule));
                let rest = rest.iter().map(|part| scribe.field_or_variant(part));
                std::iter::once(name).chain(rest).collect::<Vec<_>>().join(" · ")
            }
            ("days", [country, rest @ ..]) => {
                let country = Country::from_alpha2(country).map(|it| scribe.country(it));
                let rest = rest.iter().map(|part| (*part).to_owned());
                country.into_iter().chain(rest).collect::<Vec<_>>().join(" · ")
            }
            _ => key.to_owned(),
        }
    }

    /// Public holidays of one country in one year.
    fn days(
        &self,
        scribe: &Scribe,
        ask: BookAsk,
        own: &HashMap<String, String>,
    ) -> Result<BookSheet, DeskError> {
        let _ = (scribe, ask, own);
        Err(DeskError::NothingToUndo)
    }
}

impl Scribe {
    fn rule(
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
        let stages = sheet.stages.iter().map(|stage| words.stage(*stage)).collect::<Vec<_>>().join(", ");
        let signal = sheet.signal.map_or_else(String::new, |signal| words.signal(signal));
        let looks_at = words.tell(
            &format!("looks-at-{}", dashed(&sheet.asks)),
            &args([("stages", stages.into()), ("signal", signal.into())]),
        );
        let play = playbook::playbook(&sheet.id, None, None, words.lang);
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
    fn variant(&self, variant: &str) -> String {
        match variant {
            "" => self.words.say("variant-all"),
            service if SERVICES.contains(&service) => self.words.say(&format!("variant-{service}")),
            code => Country::from_alpha2(code).map_or_else(|| code.to_owned(), |it| self.country(it)),
        }
    }

    fn field_or_variant(&self, part: &str) -> String {
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

    fn rates(&self, own: &HashMap<String, String>) -> BookSheet {
        let builtin: Vec<(String, String)> =
            worth::builtin().map(|(code, rate)| (code.to_owned(), rate.to_owned())).collect();
        let added = own.iter().filter(|(code, _)| builtin.iter().all(|(known, _)| known != *code));
        let mut added: Vec<_> = added.map(|(code, rate)| (code.clone(), rate.clone())).collect();
        added.sort();
        let count = builtin.len();
        let rows = builtin.iter().chain(&added).enumerate().map(|(at, (code, rate))| {
            let value = own.get(code).unwrap_or(rate).clone();
            let sum = args([("code", code.clone().into()), ("rate", value.clone().into())]);
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

    fn sheet(&self, book: Book, rows: Vec<BookRow>) -> BookSheet {
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
}

fn image(book: Book, key: &str, before: Option<&str>, after: Option<&str>) -> Result<Image, DeskError> {
    let json = |value: Option<&str>| value.map(serde_json::to_string).transpose();
    Ok(Image {
        entity: "own".to_owned(),
        key: format!("{} {key}", book.id()),
        shipment: None,
        before: json(before)?,
        after: json(after)?,
    })
}
