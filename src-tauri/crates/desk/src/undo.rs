//! Taking steps back, and doing them again.

use crate::{
    Desk, Face,
    error::DeskError,
    intake::Progress,
    judge::Judge,
    meanings::Scope,
    policy::Policy,
    prompts, settings, tags,
    triage::Decision,
    wire::*,
    words::{args, dashed},
};
use std::sync::Arc;
use tidewaiter_store::{
    Case, CaseState, Image, LessonRow, NoteRow, PromptMark, SavedViewRow, StepRow, Writer,
};

/// Which image of a row is to stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Back,
    Again,
}

impl Desk {
    pub(crate) fn undo(&self, ask: UndoAsk, face: &dyn Face) -> Result<Done, DeskError> {
        let step = self.store.read(|look| match ask.step {
            Some(id) => look.step(id),
            None => look.step_to_undo(),
        })?;
        let step = step.filter(|step| step.undone_at.is_none()).ok_or(DeskError::NothingToUndo)?;
        match step.kind.as_str() {
            "import" => {
                let import = self.store.read(|look| look.import_of_step(step.id))?;
                return self.import_undo(ImportId { import: import.ok_or(DeskError::NothingToUndo)? }, face);
            }
            "import_undo" => return Err(DeskError::NothingToUndo),
            _ => {}
        }
        self.retrace(&step, Way::Back, face)
    }

    pub(crate) fn redo(&self, _: Nothing, face: &dyn Face) -> Result<Done, DeskError> {
        let step = self.store.read(|look| look.step_to_redo())?.ok_or(DeskError::NothingToRedo)?;
        self.retrace(&step, Way::Again, face)
    }

    /// Puts every row of a step back to how it was, or again to how the step made it: all of them or none.
    fn retrace(&self, step: &StepRow, way: Way, face: &dyn Face) -> Result<Done, DeskError> {
        let now = self.now();
        let (ids, policy) = self.store.write(|pen| {
            let mut ids = Vec::new();
            let images = pen.images(step.id)?;
            let mut changed = Vec::new();
            for image in &images {
                if !retraced(pen, image, way)? {
                    changed.push(image);
                }
                ids.extend(image.shipment);
            }
            self.refuse(pen, &changed)?;
            if images.iter().any(|image| image.entity == "lesson") {
                self.read_again(pen, Scope::Changed, None)?;
            }
            let policy = match images.iter().any(|image| image.entity == "own") {
                true => Some(self.go_by_again(pen, &images, face)?),
                false => None,
            };
            let swept = images.iter().filter(|image| image.entity == "swept" && way == Way::Back);
            swept.into_iter().try_for_each(|image| self.decided_again(pen, image))?;
            let by = policy.clone().map_or_else(|| self.policy_in(pen), Ok)?;
            let mut judge = Judge::by(by, self.zone(), pen, now)?;
            ids.iter().try_for_each(|id| judge.judge(*id).map(drop))?;
            pen.mark_step(step.id, (way == Way::Back).then(|| now.as_second()))?;
            Ok::<_, DeskError>((ids, policy))
        })?;
        policy.into_iter().for_each(|policy| self.go_by(policy));
        if step.kind == "settings" {
            self.read_settings_again()?;
        }
        self.changed(0, face);
        let id = if way == Way::Back { "undone" } else { "redone" };
        let text = self.words().tell(id, &args([("step", self.step_words(step).into())]));
        Ok(Done { step: Some(step.id), changed: step.changed, text, ids })
    }

    /// Goes by the figures as they are in the file now, and judges what they are about.
    fn go_by_again(
        &self,
        pen: &Writer<'_>,
        images: &[Image],
        face: &dyn Face,
    ) -> Result<Arc<Policy>, DeskError> {
        let policy = Arc::new(Policy::of(pen)?);
        let mut progress = Progress::new(face, "", "", Arc::default());
        self.judge_again(pen, &policy, images, &mut progress)?;
        Ok(policy)
    }

    /// What a person had decided on a case before a lesson swept it away stands again, where nobody decided since.
    fn decided_again(&self, pen: &Writer<'_>, image: &Image) -> Result<(), DeskError> {
        let Some(old) = read::<Case>(image.before.as_deref())? else { return Ok(()) };
        let Some(mut case) = pen.case(old.shipment)? else { return Ok(()) };
        if case.rule != old.rule || case.state != CaseState::Open {
            return Ok(());
        }
        Decision::of(&old).apply(&mut case);
        (case.opened_at, case.told) = (old.opened_at, old.told);
        pen.keep_case(&case)?;
        // An open exception bars the question to its buyer.
        let orders = pen.orders_in(old.shipment)?;
        orders.iter().try_for_each(|order| {
            prompts::settle(pen, order.id, &self.policy().rates, &self.zone(), self.now())
        })
    }

    /// Refuses where a row is no longer as the step left it: names the first one, and how many shipments there are beside.
    fn refuse(&self, pen: &Writer<'_>, changed: &[&Image]) -> Result<(), DeskError> {
        let Some(first) = changed.first() else { return Ok(()) };
        let mut shipments: Vec<i64> = changed.iter().filter_map(|image| image.shipment).collect();
        shipments.sort_unstable();
        shipments.dedup();
        let there = first.shipment.map(|id| pen.shipment(id)).transpose()?.flatten();
        let number = there.as_ref().map(|shipment| self.number_of(pen, shipment.id)).transpose()?;
        let lesson = || read::<LessonRow>(first.after.as_deref().or(first.before.as_deref()));
        let name = match (number, first.entity.as_str()) {
            (None, "lesson") => lesson()?.map(|row| crate::lessons::name(&row.lesson)),
            (None, "own") => Some(self.figure_name(&first.key)),
            (None, "view") => {
                let view = || read::<SavedViewRow>(first.after.as_deref().or(first.before.as_deref()));
                view()?.map(|row| row.name)
            }
            (None, "setting") => Some(self.words().say(&format!("ask-{}", dashed(&first.key)))),
            (number, _) => number,
        };
        Err(DeskError::ChangedSince {
            what: name.unwrap_or_else(|| first.key.clone()),
            others: shipments.len().saturating_sub(1),
            shipment: there.map(|shipment| shipment.id),
        })
    }
}

/// Puts one row back, or again to what the step made of it; false where it is no longer as it was left.
fn retraced(pen: &Writer<'_>, image: &Image, way: Way) -> Result<bool, DeskError> {
    let (stands, wanted) = match way {
        Way::Back => (image.after.as_deref(), image.before.as_deref()),
        Way::Again => (image.before.as_deref(), image.after.as_deref()),
    };
    match image.entity.as_str() {
        "case" => case(pen, image, stands, wanted),
        "swept" => Ok(true),
        "own" => own(pen, image, stands, wanted),
        "lesson" => lesson(pen, image, stands, wanted),
        "note" => note(pen, image, stands, wanted),
        "view" => view(pen, image, stands, wanted),
        "tag" => tags::retrace(pen, image, stands, wanted),
        "setting" => settings::retrace(pen, image, stands, wanted),
        _ => prompt(pen, image, stands, wanted),
    }
}

fn read<T: serde::de::DeserializeOwned>(image: Option<&str>) -> Result<Option<T>, DeskError> {
    Ok(image.map(serde_json::from_str).transpose()?)
}

fn case(
    pen: &Writer<'_>,
    image: &Image,
    stands: Option<&str>,
    wanted: Option<&str>,
) -> Result<bool, DeskError> {
    let found = image.key.parse().ok().map(|id| pen.case(id)).transpose()?.flatten();
    let (Some(mut case), Some(wanted)) = (found, read::<Decision>(wanted)?) else { return Ok(false) };
    if Some(Decision::of(&case)) != read::<Decision>(stands)? {
        return Ok(false);
    }
    wanted.apply(&mut case);
    pen.keep_case(&case)?;
    Ok(true)
}

fn note(
    pen: &Writer<'_>,
    image: &Image,
    stands: Option<&str>,
    wanted: Option<&str>,
) -> Result<bool, DeskError> {
    let Ok(id) = image.key.parse() else { return Ok(false) };
    let keep = |row: &NoteRow| Ok(pen.keep_note(row).map(drop)?);
    replaced(pen.note(id)?, stands, wanted, keep, || Ok(pen.drop_note(id)?))
}

fn view(
    pen: &Writer<'_>,
    image: &Image,
    stands: Option<&str>,
    wanted: Option<&str>,
) -> Result<bool, DeskError> {
    let Ok(id) = image.key.parse() else { return Ok(false) };
    let keep = |row: &SavedViewRow| Ok(pen.keep_saved_view(row).map(drop)?);
    replaced(pen.saved_view(id)?, stands, wanted, keep, || Ok(pen.drop_saved_view(id)?))
}

/// Puts the wanted row in the place of the one that is there; false where that is not as it was left.
fn replaced<T: serde::de::DeserializeOwned + PartialEq>(
    there: Option<T>,
    stands: Option<&str>,
    wanted: Option<&str>,
    keep: impl FnOnce(&T) -> Result<(), DeskError>,
    let_go: impl FnOnce() -> Result<(), DeskError>,
) -> Result<bool, DeskError> {
    if there != read::<T>(stands)? {
        return Ok(false);
    }
    match read::<T>(wanted)? {
        Some(row) => keep(&row)?,
        None => let_go()?,
    }
    Ok(true)
}

fn lesson(
    pen: &Writer<'_>,
    image: &Image,
    stands: Option<&str>,
    wanted: Option<&str>,
) -> Result<bool, DeskError> {
    let Ok(id) = image.key.parse() else { return Ok(false) };
    if pen.lesson(id)? != read::<LessonRow>(stands)? {
        return Ok(false);
    }
    match read::<LessonRow>(wanted)? {
        // Taught anew meanwhile: the newer lesson stands.
        Some(row)
            if stands.is_none()
                && pen.lesson_about(&row.lesson.words, row.lesson.code.as_ref())?.is_some() =>
        {
            return Ok(false);
        }
        Some(row) => pen.keep_lesson(&row).map(|_| ())?,
        None => pen.drop_lesson(id)?,
    }
    Ok(true)
}

/// A figure of a table: its key is the table's id and its own.
fn own(
    pen: &Writer<'_>,
    image: &Image,
    stands: Option<&str>,
    wanted: Option<&str>,
) -> Result<bool, DeskError> {
    let Some((book, key)) = image.key.split_once(' ') else { return Ok(false) };
    if pen.own_figure(book, key)? != read::<String>(stands)? {
        return Ok(false);
    }
    pen.keep_own(book, key, read::<String>(wanted)?.as_deref())?;
    Ok(true)
}

fn prompt(
    pen: &Writer<'_>,
    image: &Image,
    stands: Option<&str>,
    wanted: Option<&str>,
) -> Result<bool, DeskError> {
    let Some((order, kind)) = image.key.split_once(' ') else { return Ok(false) };
    let Ok(order) = order.parse() else { return Ok(false) };
    let keep = |row: &PromptMark| Ok(pen.keep_prompt_mark(row)?);
    replaced(pen.prompt_mark(order, kind)?, stands, wanted, keep, || Ok(pen.drop_prompt_mark(order, kind)?))
}
