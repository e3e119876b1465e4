//! The tables that a seller may tune: shown, and changed as steps that can be taken back.

use crate::{
    Desk, Face,
    error::DeskError,
    intake::Progress,
    judge::Judge,
    mutes,
    policy::{Book, Policy},
    rows::rule_id,
    sheets::SERVICES,
    triage::{StepWords, swept},
    views::OPEN,
    wire::*,
    words::args,
};
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};
use tidewaiter_core::{Country, rules::Rulebook};
use tidewaiter_store::{Image, Reader, Writer};

impl Desk {
    pub(crate) fn rules(&self, _: Nothing, _: &dyn Face) -> Result<Rules, DeskError> {
        let scribe = self.scribe(self.now());
        let policy = self.policy();
        let own = self.store.read(|look| look.own(Book::Rules.id()))?;
        let mut open: HashMap<&str, u32> = HashMap::new();
        let standing = self.standing()?;
        for line in standing.iter().filter(|line| OPEN.contains(&line.state)) {
            *open.entry(line.rule.as_ref()).or_default() += 1;
        }
        let builtin = Rulebook::builtin().sheets();
        let own: HashMap<String, String> = own.into_iter().collect();
        let rules = policy.rulebook.sheets().into_iter().zip(&builtin).map(|(sheet, builtin)| {
            let open = open.get(sheet.id.as_str()).copied().unwrap_or_default();
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
        let policy = self.policy();
        match book {
            Book::Rules => {
                let allowed = "days, peaks, terms, rates, mutes".to_owned();
                Err(DeskError::BadValue { what: "book", value: ask.book, allowed })
            }
            Book::Days => {
                let usual = self.store.read(|look| look.usual_destination())?;
                let country = ask.country.as_deref().and_then(Country::from_alpha2).or(usual);
                let year = ask.year.unwrap_or_else(|| scribe.now.to_zoned(scribe.zone.clone()).year());
                Ok(scribe.days(policy.rulebook.calendar(), country.unwrap_or(Country::CHINA), year, &own))
            }
            Book::Peaks => Ok(scribe.peaks(policy.rulebook.peaks(), &own)),
            Book::Terms => Ok(scribe.terms(policy.rulebook.terms(), &own)),
            Book::Rates => Ok(scribe.rates(&own)),
            Book::Mutes => Ok(scribe.mutes(&own)),
        }
    }

    pub(crate) fn figures_set(&self, ask: FiguresAsk, face: &dyn Face) -> Result<FiguresSet, DeskError> {
        let book = Book::from_id(&ask.book)?;
        let now = self.now();
        let stop = self.begin(&ask.task);
        let mut progress = Progress::new(face, &ask.task, "", stop);
        let changed = self.store.write(|pen| {
            let mut images = Vec::new();
            // Of two changes of one figure, the later counts.
            let edits: BTreeMap<&str, Option<&str>> =
                ask.edits.iter().map(|edit| (edit.key.as_str(), edit.value.as_deref())).collect();
            for (key, value) in edits {
                let before = pen.own_figure(book.id(), key)?;
                let value = value.map(str::trim);
                if before.as_deref() != value {
                    pen.keep_own(book.id(), key, value)?;
                    images.push(image(book, key, before.as_deref(), value)?);
                }
            }
            let policy = Arc::new(Policy::with(pen, book, &ask.edits)?);
            let judge = self.judge_again(pen, &policy, &images, &mut progress)?;
            let what = images.first().map_or_else(String::new, |image| self.figure_name(&image.key));
            for case in &judge.swept {
                images.push(swept(case)?);
            }
            let words = StepWords { what, detail: Some(book.id().to_owned()), ..StepWords::default() };
            let done = self.log(step_kind(book, &images), &images, words, pen, now)?;
            Ok::<_, DeskError>((policy, FiguresSet { done, opened: judge.opened, closed: judge.closed }))
        });
        self.end(&ask.task);
        let (policy, set) = changed?;
        self.go_by(policy);
        self.changed(set.opened, face);
        Ok(set)
    }

    /// Judges every parcel on which figures that have changed may say something else: those of a step's images.
    pub(crate) fn judge_again<'a>(
        &self,
        pen: &'a Writer<'a>,
        policy: &Arc<Policy>,
        figures: &[Image],
        progress: &mut Progress<'_>,
    ) -> Result<Judge<'a, 'a>, DeskError> {
        let figures = figures.iter().filter(|image| image.entity == "own");
        let keys: Vec<&str> = figures.map(|image| image.key.as_str()).collect();
        let ids = touched(pen, &keys, policy)?;
        let total = u64::try_from(ids.len()).unwrap_or(0);
        let words = self.words();
        let mut judge = Judge::by(policy.clone(), self.zone(), pen, self.now())?;
        for (done, id) in (0_u64..).zip(&ids) {
            judge.judge(*id)?;
            let text = |_: &str| words.tell("progress-judging-again", &args([("n", total.into())]));
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
            ("peaks", [id]) => {
                let policy = self.policy();
                let peak = policy.rulebook.peaks().all().iter().find(|peak| peak.id == *id);
                peak.map_or_else(|| (*id).to_owned(), |peak| peak.name(scribe.words.lang).to_owned())
            }
            ("terms", [platform, clock, rest @ ..]) => {
                let name = [scribe.platform(platform), scribe.clock(clock)];
                let rest = rest.iter().map(|part| scribe.variant(part));
                name.into_iter().chain(rest).collect::<Vec<_>>().join(" · ")
            }
            ("mutes", _) => scribe.mute_name(key),
            _ => key.to_owned(),
        }
    }
}

/// The parcels on which these figures may say something else.
fn touched(look: &Reader<'_>, keys: &[&str], policy: &Policy) -> Result<Vec<i64>, DeskError> {
    let mut ids = Vec::new();
    for key in keys {
        match key.split_once(' ') {
            Some(("mutes", mute)) => ids.extend(mutes::concerned(look, mute)?),
            _ if lasts(key, policy) => return Ok(look.shipment_ids()?),
            _ => ids.extend(look.unfinished()?),
        }
    }
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

/// Rules that went silent, or are heard again, are told apart from figures that have changed.
fn step_kind(book: Book, images: &[Image]) -> &'static str {
    let silent = || images.iter().filter(|image| image.entity == "own").any(|image| image.after.is_some());
    match book {
        Book::Mutes if silent() => "mute",
        Book::Mutes => "unmute",
        _ => "figures",
    }
}

/// Whether a figure matters after delivery: a carrier's word and a contradiction stand then, too, and what a buyer is asked
/// has a worth.
fn lasts(key: &str, policy: &Policy) -> bool {
    match key.split_once(' ') {
        Some(("rules", figure)) => {
            let rule = figure.split_once('/').map_or(figure, |(rule, _)| rule);
            !policy.rulebook.ends_with_delivery(rule)
        }
        Some(("rates", _)) => true,
        _ => false,
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
