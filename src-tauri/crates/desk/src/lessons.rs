//! Teaching: what a text that was not understood, or misunderstood, means.

use crate::{
    Desk, Face,
    error::DeskError,
    intake::Progress,
    meanings::{Reread, Scope, saying},
    rows::Scribe,
    triage::{StepWords, swept},
    wire::*,
};
use std::collections::HashSet;
use tidewaiter_core::{
    Signal, Stage,
    classify::{Confidence, Lesson, Lexicon, Reading, Taught},
};
use tidewaiter_store::{Image, LessonRow, PhraseText, Reader, Writer};

/// Texts that show what a lesson would be about.
const SAMPLES: usize = 8;

impl Desk {
    pub(crate) fn lessons(&self, _: Nothing, _: &dyn Face) -> Result<Lessons, DeskError> {
        let scribe = self.scribe(self.now());
        let rows = self.store.read(|look| look.lessons())?;
        let line = |LessonRow { id, lesson, at }: LessonRow| LessonLine {
            id,
            means: scribe.means(lesson.stage, lesson.signal),
            words: lesson.words,
            code: lesson.code,
            stage: lesson.stage,
            signal: lesson.signal,
            at: scribe.seconds(at),
        };
        Ok(Lessons { lessons: rows.into_iter().map(line).collect() })
    }

    /// What a lesson would be about, before it is taught.
    pub(crate) fn lesson_look(&self, ask: LessonAsk, _: &dyn Face) -> Result<LessonReach, DeskError> {
        let scribe = self.scribe(self.now());
        let lesson = lesson(ask);
        if !lesson.is_sound() {
            let obstacle = Some(scribe.words.say("lesson-too-short"));
            return Ok(LessonReach {
                words: lesson.words,
                texts: 0,
                parcels: 0,
                samples: Vec::new(),
                obstacle,
            });
        }
        let words = lesson.words.clone();
        self.store.read(|look| {
            let about = self.phrases_of(look, lesson)?;
            let ids: HashSet<i64> = about.iter().map(|(phrase, _)| phrase.id).collect();
            let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            let sample = |(phrase, reading): &(PhraseText, Reading)| LessonSample {
                text: if phrase.text.is_empty() {
                    phrase.code.as_ref().map_or_else(String::new, |code| code.code.clone())
                } else {
                    phrase.text.clone()
                },
                now: scribe.read_as(reading),
            };
            Ok(LessonReach {
                words,
                texts: count(about.len()),
                parcels: count(saying(look, &ids)?.len()),
                samples: about.iter().take(SAMPLES).map(sample).collect(),
                obstacle: None,
            })
        })
    }

    pub(crate) fn teach(&self, ask: LessonAsk, face: &dyn Face) -> Result<Learned, DeskError> {
        let task = ask.task.clone();
        let lesson = lesson(ask);
        if !lesson.is_sound() {
            return Err(DeskError::LessonTooShort(lesson.words));
        }
        self.learn(&task, vec![lesson], face)
    }

    pub(crate) fn lesson_forget(&self, ask: LessonId, face: &dyn Face) -> Result<Learned, DeskError> {
        self.change_lessons("forget", "", face, |pen| {
            let row = pen.lesson(ask.id)?.ok_or(DeskError::UnknownLesson)?;
            pen.drop_lesson(row.id)?;
            let name = name(&row.lesson);
            Ok((vec![image(row.id, Some(&row), None)?], name))
        })
    }

    /// Keeps lessons, each in the place of one about the same, as one step.
    pub(crate) fn learn(
        &self,
        task: &str,
        lessons: Vec<Lesson>,
        face: &dyn Face,
    ) -> Result<Learned, DeskError> {
        let at = self.now().as_second();
        // Of two about the same, the later one counts.
        let mut known = HashSet::new();
        let later = |lesson: &Lesson| known.insert((lesson.words.clone(), lesson.code.clone()));
        let mut lessons: Vec<Lesson> = lessons.into_iter().rev().filter(later).collect();
        lessons.reverse();
        let first = lessons.first().map(name).unwrap_or_default();
        self.change_lessons("teach", task, face, |pen| {
            let mut images = Vec::new();
            for lesson in lessons {
                let before = pen.lesson_about(&lesson.words, lesson.code.as_ref())?;
                if before.as_ref().is_some_and(|row| row.lesson == lesson) {
                    continue;
                }
                let mut after = LessonRow { id: before.as_ref().map_or(0, |row| row.id), lesson, at };
                after.id = pen.keep_lesson(&after)?;
                images.push(image(after.id, before.as_ref(), Some(&after))?);
            }
            Ok((images, first))
        })
    }

    /// Changes what was taught, reads everything again, and logs that as one step.
    fn change_lessons(
        &self,
        kind: &str,
        task: &str,
        face: &dyn Face,
        change: impl FnOnce(&Writer<'_>) -> Result<(Vec<Image>, String), DeskError>,
    ) -> Result<Learned, DeskError> {
        let stop = self.begin(task);
        let mut progress = Progress::new(face, task, "", stop);
        let learned = self.store.write(|pen| {
            let (mut images, what) = change(pen)?;
            let reread = if images.is_empty() {
                Reread::default()
            } else {
                self.read_again(pen, Scope::Changed, Some(&mut progress))?
            };
            for case in &reread.swept {
                images.push(swept(case)?);
            }
            let words = StepWords { what, ..StepWords::default() };
            Ok::<_, DeskError>((self.log(kind, &images, words, pen, self.now())?, reread))
        });
        self.end(task);
        let (done, Reread { texts, parcels, moved, opened, closed, .. }) = learned?;
        self.changed(opened, face);
        Ok(Learned { done, texts, parcels, moved, opened, closed })
    }

    /// The phrases of this desk that a lesson is about, and what they are read as now.
    fn phrases_of(&self, look: &Reader<'_>, lesson: Lesson) -> Result<Vec<(PhraseText, Reading)>, DeskError> {
        let only = Taught::new([lesson]);
        let mut about = Vec::new();
        look.each_phrase(|phrase, reading| {
            let would = Lexicon::builtin().read_as_taught(&phrase.text, phrase.code.as_ref(), &only);
            if would.confidence == Confidence::Taught {
                about.push((phrase, serde_json::from_str(reading)?));
            }
            Ok(())
        })?;
        Ok(about)
    }

    /// The parcels that were scanned with what a lesson is about.
    pub(crate) fn parcels_saying(&self, look: &Reader<'_>, lesson: Lesson) -> Result<Vec<i64>, DeskError> {
        let ids = self.phrases_of(look, lesson)?.into_iter().map(|(phrase, _)| phrase.id).collect();
        Ok(saying(look, &ids)?)
    }
}

impl Scribe {
    /// `Import customs · Held by customs`; that it says nothing.
    pub(crate) fn means(&self, stage: Option<Stage>, signal: Option<Signal>) -> String {
        let said = [stage.map(|it| self.words.stage(it)), signal.map(|it| self.words.signal(it))];
        let said: Vec<String> = said.into_iter().flatten().collect();
        if said.is_empty() { self.words.say("means-nothing") } else { said.join(" · ") }
    }

    /// What a text is read as, or that nobody can read it.
    pub(crate) fn read_as(&self, reading: &Reading) -> String {
        match reading.confidence {
            Confidence::None => self.words.say("means-unknown"),
            _ => self.means(reading.stage, reading.signal),
        }
    }
}

fn lesson(ask: LessonAsk) -> Lesson {
    let code = ask.code.filter(|code| !code.code.trim().is_empty());
    Lesson { words: Lesson::words_of(&ask.words), code, stage: ask.stage, signal: ask.signal }
}

/// What a lesson is called in the history.
pub(crate) fn name(lesson: &Lesson) -> String {
    match &lesson.code {
        Some(code) if lesson.words.is_empty() => code.code.clone(),
        _ => lesson.words.clone(),
    }
}

fn image(id: i64, before: Option<&LessonRow>, after: Option<&LessonRow>) -> Result<Image, DeskError> {
    let json = |row: Option<&LessonRow>| row.map(serde_json::to_string).transpose();
    Ok(Image {
        entity: "lesson".to_owned(),
        key: id.to_string(),
        shipment: None,
        before: json(before)?,
        after: json(after)?,
    })
}
