//! What nobody could read, by how many parcels it concerns.

use crate::{Desk, Face, error::DeskError, views, wire::*};
use std::collections::HashMap;
use tidewaiter_core::{Stage, classify::Lesson, record::EventCode};
use tidewaiter_store::{PhraseText, Scanned};

/// Phrases that one answer holds at most.
const MOST: u32 = 2_000;

/// Texts that one lesson would be about, and the parcels that were scanned with them.
#[derive(Default)]
pub(crate) struct Group {
    words: String,
    code: Option<EventCode>,
    text: String,
    texts: u32,
    parcels: u32,
    moving: u32,
    carriers: HashMap<String, u32>,
    last: i64,
    /// The parcel that was counted last, so that none counts twice.
    counted: i64,
}

impl Desk {
    pub(crate) fn unread(&self, ask: UnreadAsk, _: &dyn Face) -> Result<Unread, DeskError> {
        let scribe = self.scribe(self.now());
        let (mut groups, parcels) = self.store.read(|look| {
            let (mut groups, of_phrase) = grouped(look.unread_phrases()?);
            let mut concerned = 0;
            if !groups.is_empty() {
                look.each_scanned(|parcel| {
                    concerned += u32::from(count(&parcel, &mut groups, &of_phrase));
                    Ok(())
                })?;
            }
            Ok::<_, DeskError>((groups, concerned))
        })?;
        // Texts of an import that was taken back are nobody's.
        groups.retain(|group| group.parcels > 0);
        groups.sort_by(|a, b| (b.moving, b.parcels, &a.words).cmp(&(a.moving, a.parcels, &b.words)));
        let total = u32::try_from(groups.len()).unwrap_or(u32::MAX);
        let texts = groups.iter().map(|group| group.texts).sum();
        groups.truncate(usize::try_from(ask.limit.min(MOST)).unwrap_or(0));
        let phrases = groups.into_iter().map(|group| {
            let most = |carriers: HashMap<String, u32>| {
                carriers.into_iter().max_by(|a, b| (a.1, &b.0).cmp(&(b.1, &a.0))).map(|(name, _)| name)
            };
            let lesson = Lesson { words: group.words, code: group.code, stage: None, signal: None };
            Ok(UnreadPhrase {
                view: views::saying(&lesson)?,
                words: lesson.words,
                code: lesson.code,
                text: group.text,
                texts: group.texts,
                parcels: group.parcels,
                moving: group.moving,
                carrier: most(group.carriers),
                last: scribe.seconds(group.last),
            })
        });
        Ok(Unread { phrases: phrases.collect::<Result<_, DeskError>>()?, total, texts, parcels })
    }
}

/// Phrases by what a lesson about them would name: their words, else their code. What has neither cannot be taught.
pub(crate) fn grouped(phrases: Vec<PhraseText>) -> (Vec<Group>, HashMap<i64, usize>) {
    let mut groups: Vec<Group> = Vec::new();
    let mut known: HashMap<(String, Option<EventCode>), usize> = HashMap::new();
    let mut of_phrase = HashMap::new();
    for PhraseText { id, text, code } in phrases {
        let mut lesson = Lesson { words: Lesson::words_of(&text), code: None, stage: None, signal: None };
        if !lesson.is_sound() {
            lesson = Lesson { words: String::new(), code, ..lesson };
        }
        if !lesson.is_sound() {
            continue;
        }
        let key = (lesson.words, lesson.code);
        let at = *known.entry(key.clone()).or_insert_with(|| {
            groups.push(Group { words: key.0, code: key.1, text, ..Group::default() });
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(at) {
            group.texts += 1;
        }
        of_phrase.insert(id, at);
    }
    (groups, of_phrase)
}

/// Counts a parcel once for each group that it was scanned with; answers whether there is any.
fn count(parcel: &Scanned<'_>, groups: &mut [Group], of_phrase: &HashMap<i64, usize>) -> bool {
    let mut any = false;
    for scan in parcel.scans {
        let Some(group) = of_phrase.get(&scan.phrase).and_then(|at| groups.get_mut(*at)) else { continue };
        any = true;
        group.last = group.last.max(scan.at);
        if group.counted == parcel.id {
            continue;
        }
        group.counted = parcel.id;
        group.parcels += 1;
        group.moving += u32::from(parcel.stage != Stage::Delivered);
        if let Some(carrier) = parcel.carrier {
            match group.carriers.get_mut(carrier) {
                Some(count) => *count += 1,
                None => drop(group.carriers.insert(carrier.to_owned(), 1)),
            }
        }
    }
    any
}
