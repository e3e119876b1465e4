//! The seller's own words on shipments.

use crate::{Desk, Face, error::DeskError, triage::StepWords, wire::*};
use tidewaiter_store::{Image, Writer};

/// Letters that such a word has at most.
const LONGEST: usize = 40;

impl Desk {
    pub(crate) fn tag(&self, ask: TagAsk, face: &dyn Face) -> Result<Done, DeskError> {
        let wanted = word(&ask.tag)?;
        let done = self.store.write(|pen| {
            // One spelling, wherever it stands.
            let tag = pen.tag_anywhere(&wanted)?.unwrap_or(wanted);
            let mut images = Vec::new();
            for id in &ask.ids {
                self.number_of(pen, *id)?;
                let before = pen.tag_on(*id, &tag)?;
                if before.is_some() == ask.on {
                    continue;
                }
                put(pen, *id, &tag, ask.on)?;
                images.push(Image {
                    entity: "tag".to_owned(),
                    key: format!("{id} {tag}"),
                    shipment: Some(*id),
                    before: before.as_ref().map(serde_json::to_string).transpose()?,
                    after: ask.on.then(|| serde_json::to_string(&tag)).transpose()?,
                });
            }
            let kind = if ask.on { "tag" } else { "untag" };
            let words = StepWords { name: Some(tag), ..StepWords::default() };
            self.log(kind, &images, words, pen, self.now())
        })?;
        self.changed(0, face);
        Ok(done)
    }

    pub(crate) fn tags(&self, _: Nothing, _: &dyn Face) -> Result<Tags, DeskError> {
        let counts = self.store.read(|look| look.tag_counts())?;
        Ok(Tags { tags: counts.into_iter().map(|(tag, count)| TagCount { tag, count }).collect() })
    }
}

/// Puts a word back on a shipment, or takes it off again; false where somebody did so already.
pub(crate) fn retrace(
    pen: &Writer<'_>,
    image: &Image,
    stands: Option<&str>,
    wanted: Option<&str>,
) -> Result<bool, DeskError> {
    let Some((id, tag)) = image.key.split_once(' ') else { return Ok(false) };
    let Ok(id) = id.parse() else { return Ok(false) };
    if pen.shipment(id)?.is_none() || pen.tag_on(id, tag)?.is_some() != stands.is_some() {
        return Ok(false);
    }
    put(pen, id, tag, wanted.is_some())?;
    Ok(true)
}

fn put(pen: &Writer<'_>, id: i64, tag: &str, on: bool) -> Result<(), DeskError> {
    if on {
        pen.keep_tag(id, tag)?;
    } else {
        pen.drop_tag(id, tag)?;
    }
    Ok(())
}

/// As it is kept: without space around it, and with single spaces in it. Quotes would end it in a filter.
fn word(tag: &str) -> Result<String, DeskError> {
    let word = tag.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = !word.is_empty() && word.chars().count() <= LONGEST;
    if fits && !word.contains('"') && !word.contains(char::is_control) {
        return Ok(word);
    }
    Err(DeskError::BadValue { what: "tag", value: word, allowed: format!("1–{LONGEST}") })
}
