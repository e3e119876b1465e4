//! Teaching, and what was taught.

use crate::{
    answer::{Failed, field, lines, text},
    run::Session,
    words::{LessonAct, Meaning},
};
use serde_json::{Value, json};

impl Session {
    pub(crate) fn teach(&self, words: &str, code: Option<Value>, meaning: &Meaning) -> Result<(), Failed> {
        let learned = self.call(
            "teach",
            json!({
                "words": words, "code": code, "stage": meaning.stage, "signal": meaning.signal, "task": "teach",
            }),
        )?;
        self.learned(&learned)
    }

    pub(crate) fn unread(&self, limit: u32) -> Result<(), Failed> {
        let unread = self.call("unread", json!({ "limit": limit }))?;
        for phrase in unread["phrases"].as_array().into_iter().flatten() {
            if self.json {
                lines([phrase])?;
                continue;
            }
            let named = match field(phrase, "/text") {
                "" => field(phrase, "/code/code"),
                text => text,
            };
            text(&format!(
                "{}\t{}\t{}\t{named}",
                phrase["moving"],
                phrase["parcels"],
                field(phrase, "/carrier")
            ))?;
        }
        Ok(())
    }

    pub(crate) fn lessons(&self, act: Option<&LessonAct>) -> Result<(), Failed> {
        match act {
            None | Some(LessonAct::List) => {
                let lessons = self.call("lessons", json!({}))?;
                for lesson in lessons["lessons"].as_array().into_iter().flatten() {
                    if self.json {
                        lines([lesson])?;
                        continue;
                    }
                    let (words, code) = (field(lesson, "/words"), field(lesson, "/code/code"));
                    text(&format!("{}\t{words}\t{code}\t{}", lesson["id"], field(lesson, "/means")))?;
                }
                Ok(())
            }
            Some(LessonAct::Forget { id }) => self.learned(&self.call("lesson_forget", json!({ "id": id }))?),
            Some(LessonAct::Export { .. }) => self.written(&self.call("lessons_export", json!({}))?),
            Some(LessonAct::Import { .. }) => {
                self.learned(&self.call("lessons_import", json!({ "task": "teach" }))?)
            }
        }
    }

    fn learned(&self, learned: &Value) -> Result<(), Failed> {
        self.either(learned, |learned| {
            format!(
                "{}: {} texts, {} shipments, {} of them at another stage, {} exceptions opened, {} closed",
                field(learned, "/done/text"),
                learned["texts"],
                learned["parcels"],
                learned["moved"],
                learned["opened"],
                learned["closed"]
            )
        })
    }
}
