//! What the desk's phrases and places mean, and reading them again when that changes.

use crate::{Desk, error::DeskError, intake::Progress, judge::Judge, words::args};
use std::collections::{HashMap, HashSet, hash_map::Entry};
use tidewaiter_core::{
    Country, Signal, Stage,
    classify::{Lexicon, Reading, Taught},
    journey::{self, Scan, Side},
    place::country_of,
    playbook,
    record::EventCode,
    rules,
};
use tidewaiter_store::{Case, PackedScan, PhraseText, Reader, ShipmentRow, StoreError, Writer};

/// What a text and its code mean, and why customs hold what they speak of.
pub(crate) fn read(text: &str, code: Option<&EventCode>, taught: &Taught) -> Reading {
    let mut reading = Lexicon::builtin().read_as_taught(text, code, taught);
    if matches!(reading.signal, Some(Signal::CustomsHold | Signal::DutyUnpaid | Signal::Prohibited)) {
        let code = code.map(|code| (code.scheme.as_str(), code.code.as_str()));
        reading.hold = playbook::reason_of(text, code).map(str::to_owned);
    }
    reading
}

type Memo<T> = HashMap<i64, T, foldhash::fast::RandomState>;

/// What is remembered of phrases and of places: many phrases are one parcel's alone.
const REMEMBERED: usize = 100_000;

/// What phrases and places mean, by their ids, looked up once each.
#[derive(Default)]
pub(crate) struct Meanings {
    phrases: Memo<Reading>,
    places: Memo<Option<Country>>,
}

impl Meanings {
    /// Looks up what these scans point at.
    pub(crate) fn learn(&mut self, look: &Reader<'_>, scans: &[PackedScan]) -> Result<(), DeskError> {
        if self.phrases.len() >= REMEMBERED {
            self.phrases.clear();
        }
        if self.places.len() >= REMEMBERED {
            self.places.clear();
        }
        for scan in scans {
            if let Entry::Vacant(gap) = self.phrases.entry(scan.phrase) {
                gap.insert(look.phrase(scan.phrase)?.map_or_else(Reading::unknown, |it| it.reading));
            }
            if let Entry::Vacant(gap) = self.places.entry(scan.place) {
                gap.insert(look.place(scan.place)?.and_then(|name| country_of(&name)));
            }
        }
        Ok(())
    }

    /// What a phrase means, once it was looked up.
    pub(crate) fn of(&self, phrase: i64) -> Option<&Reading> {
        self.phrases.get(&phrase)
    }

    /// Where a scan was made, where its place or its text tells.
    fn country(&self, scan: &PackedScan) -> Option<Country> {
        let place = self.places.get(&scan.place).copied().flatten();
        place.or_else(|| self.of(scan.phrase)?.country)
    }

    /// Where a carrier tried to hand a parcel over, the last time that it tells.
    pub(crate) fn handed_over_in(&self, scans: &[PackedScan]) -> Option<Country> {
        let at_the_door = |scan: &&PackedScan| {
            self.of(scan.phrase).is_some_and(|reading| reading.stage >= Some(Stage::OutForDelivery))
        };
        scans.iter().rev().filter(at_the_door).find_map(|scan| self.country(scan))
    }

    /// A parcel's scans as the journey reads them; those that were not looked up are left out.
    pub(crate) fn scans<'a>(
        &'a self,
        parcel: &ShipmentRow,
        scans: &[PackedScan],
        zero: &'a Reading,
    ) -> Vec<Scan<'a>> {
        let side = |country: Country| Side::of(country, parcel.origin, parcel.destination);
        let scan = |scan: &PackedScan| Scan {
            at: jiff::Timestamp::from_second(scan.at).unwrap_or(jiff::Timestamp::UNIX_EPOCH),
            reading: self.of(scan.phrase).unwrap_or(zero),
            side: self.country(scan).and_then(side),
        };
        scans.iter().map(scan).collect()
    }
}

/// Which parcels are judged once all phrases were read again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Those whose scans mean something else.
    Changed,
    /// All: another version of the program reads places and histories differently.
    Everything,
}

/// What reading everything again changed.
#[derive(Debug, Default)]
pub(crate) struct Reread {
    /// Distinct texts that mean something else now.
    pub(crate) texts: u32,
    /// Parcels that were scanned with one of them.
    pub(crate) parcels: u32,
    /// Of these, those that are at another stage now.
    pub(crate) moved: u32,
    /// Exceptions that opened.
    pub(crate) opened: u32,
    /// Exceptions that closed.
    pub(crate) closed: u32,
    /// Cases as they were before that, see [`Judge::swept`].
    pub(crate) swept: Vec<Case>,
}

impl Desk {
    /// What the seller taught, as the file has it now.
    pub(crate) fn taught(&self, look: &Reader<'_>) -> Result<Taught, DeskError> {
        let mut rows = look.lessons()?;
        rows.reverse();
        Ok(Taught::new(rows.into_iter().map(|row| row.lesson)))
    }

    /// What an older version of the program read is read again: the phrases, if the lexicon reads otherwise, and all parcels,
    /// if places or histories are read, or rules stand, otherwise.
    pub(crate) fn read_phrases_again(&self) -> Result<(), DeskError> {
        let words = format!("{} {}", Lexicon::version(), playbook::reasons_version());
        let ways = format!("{} {}", journey::version(), rules::version());
        let known = |key| self.store.read(|look| look.setting(key));
        let (same_words, same_ways) =
            (known("lexicon")?.as_ref() == Some(&words), known("journey")?.as_ref() == Some(&ways));
        if same_words && same_ways {
            return Ok(());
        }
        self.store.write(|pen| {
            self.read_again(pen, if same_ways { Scope::Changed } else { Scope::Everything }, None)?;
            pen.keep_setting("lexicon", &words)?;
            Ok::<_, DeskError>(pen.keep_setting("journey", &ways)?)
        })
    }

    /// Reads every phrase again with the lexicon and the lessons of now, and judges the parcels that may be elsewhere.
    pub(crate) fn read_again(
        &self,
        pen: &Writer<'_>,
        scope: Scope,
        mut progress: Option<&mut Progress<'_>>,
    ) -> Result<Reread, DeskError> {
        let taught = self.taught(pen)?;
        let mut changed = Vec::new();
        pen.each_phrase(|PhraseText { id, text, code }, before| {
            let reading = read(&text, code.as_ref(), &taught);
            if serde_json::to_string(&reading)? != before {
                changed.push((id, reading));
            }
            Ok(())
        })?;
        changed.iter().try_for_each(|(id, reading)| pen.reread_phrase(*id, reading))?;
        if !changed.is_empty() || scope == Scope::Everything {
            pen.recount_blocks()?;
        }
        let other: HashSet<i64> = changed.iter().map(|(id, _)| *id).collect();
        let announcing: HashMap<i64, &str> =
            changed.iter().filter_map(|(id, reading)| Some((*id, reading.leg.as_deref()?))).collect();
        let mut parcels = Vec::new();
        let mut announced = Vec::new();
        if !other.is_empty() {
            pen.each_scanned(|parcel| {
                let said = parcel.scans.iter().filter(|scan| other.contains(&scan.phrase));
                let numbers = said.clone().filter_map(|scan| announcing.get(&scan.phrase));
                announced.extend(numbers.map(|number| (*number, parcel.id)));
                parcels.extend(said.take(1).map(|_| parcel.id));
                Ok(())
            })?;
        }
        announced.iter().try_for_each(|(number, parcel)| pen.keep_leg(number, *parcel))?;
        let said: HashSet<i64> = parcels.iter().copied().collect();
        match scope {
            Scope::Changed => parcels.extend(self.legs_around(pen, &parcels)?),
            Scope::Everything => parcels = pen.shipment_ids()?,
        }
        let total = u64::try_from(parcels.len()).unwrap_or(0);
        let words = self.words();
        let mut judge = Judge::new(self, pen, self.now())?;
        let mut moved = 0;
        for (done, parcel) in (0_u64..).zip(&parcels) {
            moved += u32::from(judge.judge(*parcel)? && said.contains(parcel));
            let text = |_: &str| words.tell("progress-reading-again", &args([("n", total.into())]));
            if progress.as_mut().is_some_and(|progress| progress.at(text, done, total).is_break()) {
                return Err(DeskError::Cancelled);
            }
        }
        Ok(Reread {
            texts: u32::try_from(changed.len()).unwrap_or(u32::MAX),
            parcels: u32::try_from(said.len()).unwrap_or(u32::MAX),
            moved,
            opened: judge.opened,
            closed: judge.closed,
            swept: judge.swept,
        })
    }
}

/// The parcels that were scanned with any of these phrases.
pub(crate) fn saying(look: &Reader<'_>, phrases: &HashSet<i64>) -> Result<Vec<i64>, StoreError> {
    let mut parcels = Vec::new();
    if !phrases.is_empty() {
        look.each_scanned(|parcel| {
            if parcel.scans.iter().any(|scan| phrases.contains(&scan.phrase)) {
                parcels.push(parcel.id);
            }
            Ok(())
        })?;
    }
    Ok(parcels)
}
