//! Records from a file, on their way into the desk.

mod orders;

use crate::{
    Desk, Face,
    error::DeskError,
    judge::Judge,
    meanings::read,
    rows::Scribe,
    statement::{ANY_MOMENT, moments_of, pinned},
    trail::Trail,
    wire::{Change, Counts, EventCounts, FileReport, Notice, RowFault},
    words::args,
};
use foldhash::fast::RandomState;
use jiff::{Timestamp, tz::TimeZone};
use std::{
    collections::{HashMap, HashSet},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use tidewaiter_core::{
    Stated,
    classify::Taught,
    record::{EventRecord, OrderRecord, TrackingRecord},
};
use tidewaiter_feeds::{self as feeds, Flow};
use tidewaiter_store::{Begun, FileAge, NewShipment, PackedScan, Writer};

/// Scans held back until their shipments are written: sources interleave shipments, and each write costs a merge.
const HELD_SCANS: usize = 200_000;
/// Phrases and places that are remembered: many texts hold a number and never come again.
const REMEMBERED: usize = 100_000;
/// Faults that are kept word for word; all are counted.
const KEPT_FAULTS: usize = 10_000;
/// A file that states a later moment than this many seconds from now is not to be believed on its age.
const AHEAD: i64 = 86_400;

/// Tells a face how far long work is, and hears from it when to stop.
pub(crate) struct Progress<'a> {
    face: &'a dyn Face,
    task: String,
    file: String,
    stop: Arc<AtomicBool>,
    told: u64,
}

impl<'a> Progress<'a> {
    pub(crate) fn new(face: &'a dyn Face, task: &str, file: &str, stop: Arc<AtomicBool>) -> Self {
        Progress { face, task: task.to_owned(), file: file.to_owned(), stop, told: u64::MAX }
    }

    /// Whether the person asked to stop.
    pub(crate) fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Tells each per cent once; Break once the person asked to stop.
    pub(crate) fn at(&mut self, text: impl FnOnce(&str) -> String, done: u64, total: u64) -> Flow {
        let part = done.saturating_mul(100) / total.max(1);
        if part != self.told {
            self.told = part;
            let text = text(&self.file);
            self.face.notice(Notice::Progress { task: self.task.clone(), text, done, total });
        }
        if self.stopped() { Flow::Break(()) } else { Flow::Continue(()) }
    }
}

/// Takes records in, inside one write.
pub(crate) struct Intake<'a> {
    desk: &'a Desk,
    pen: &'a Writer<'a>,
    /// The way back, whole once it is finished.
    pub(crate) trail: Trail<'a>,
    source: String,
    zone: TimeZone,
    scribe: Scribe,
    now: Timestamp,
    progress: Progress<'a>,
    /// How new this file is, and the files of other imports.
    age: FileAge,
    ages: HashMap<i64, FileAge>,
    /// A person mended its rows: what they wrote counts, whatever its age.
    mended: bool,
    /// The first import of the same call; its files are brought in together.
    together: Option<i64>,
    /// Headers of the columns, by their fields' ids.
    headers: HashMap<&'static str, String>,
    taught: Taught,
    phrases: HashMap<(String, Option<tidewaiter_core::record::EventCode>), i64, RandomState>,
    /// Phrases that announce a further number.
    announcing: HashMap<i64, String, RandomState>,
    places: HashMap<String, i64, RandomState>,
    held: Vec<(i64, PackedScan)>,
    touched: HashSet<i64>,
    orders: Counts,
    shipments: Counts,
    events: EventCounts,
    rejected: Vec<RowFault>,
    field_errors: Vec<RowFault>,
    changes: Vec<Change>,
    kept_newer: u32,
    failed: Option<DeskError>,
}

impl<'a> Intake<'a> {
    pub(crate) fn new(
        desk: &'a Desk,
        pen: &'a Writer<'a>,
        begun: Begun,
        source: &str,
        now: Timestamp,
        progress: Progress<'a>,
    ) -> Result<Self, DeskError> {
        Ok(Intake {
            desk,
            pen,
            trail: Trail::new(pen, begun),
            source: source.to_owned(),
            zone: desk.zone(),
            scribe: desk.scribe(now),
            now,
            progress,
            age: FileAge { as_of: None, moments: ANY_MOMENT },
            ages: HashMap::new(),
            mended: false,
            together: None,
            headers: HashMap::new(),
            taught: desk.taught(pen)?,
            phrases: HashMap::default(),
            announcing: HashMap::default(),
            places: HashMap::default(),
            held: Vec::new(),
            touched: HashSet::new(),
            orders: Counts::default(),
            shipments: Counts::default(),
            events: EventCounts::default(),
            rejected: Vec::new(),
            field_errors: Vec::new(),
            changes: Vec::new(),
            kept_newer: 0,
            failed: None,
        })
    }

    /// What the file's columns are; `together`: the first import of the files that are brought in with it.
    pub(crate) fn knowing(mut self, about: &feeds::About, together: Option<i64>) -> Self {
        let fields = || about.columns.iter().filter_map(|column| Some((column.field?, &column.header)));
        self.age.moments = moments_of(fields().map(|(field, _)| field));
        self.headers = fields().map(|(field, header)| (field.id(), header.clone())).collect();
        self.mended = about.own_columns > 0;
        self.together = together;
        self
    }

    /// What comes now is from another source.
    pub(crate) fn now_from(&mut self, source: &str) {
        source.clone_into(&mut self.source);
    }

    /// The source's clocks are in that zone where they state no offset.
    pub(crate) fn in_zone(mut self, zone: Option<&str>) -> Self {
        if let Some(zone) = zone.and_then(|zone| TimeZone::get(zone).ok()) {
            self.zone = zone;
        }
        self
    }

    /// Writes what is held back and judges every shipment that was touched. Answers exceptions opened and closed.
    pub(crate) fn finish(&mut self, cancelled: bool) -> Result<(u32, u32), DeskError> {
        if let Some(err) = self.failed.take() {
            return Err(err);
        }
        if cancelled {
            return Err(DeskError::Cancelled);
        }
        let tracked = self.pen.is_tracked()?;
        self.write_held()?;
        if !tracked && self.events.new > 0 {
            // From now on a parcel without a scan says something.
            self.touched.extend(self.pen.shipment_ids()?);
        }
        let words = self.desk.words();
        let mut touched: Vec<i64> = self.touched.drain().collect();
        let around = self.desk.legs_around(self.pen, &touched)?;
        touched.extend(around);
        touched.sort_unstable();
        touched.dedup();
        let total = u64::try_from(touched.len()).unwrap_or(0);
        let mut judge = Judge::new(self.desk, self.pen, self.now)?;
        judge.trail = Some(&mut self.trail);
        for (done, shipment) in (0_u64..).zip(touched) {
            judge.judge(shipment)?;
            let text = |file: &str| {
                words.tell("progress-judging", &args([("file", file.to_owned().into()), ("n", total.into())]))
            };
            if self.progress.at(text, done, total).is_break() {
                return Err(DeskError::Cancelled);
            }
        }
        let settled = (judge.opened, judge.closed);
        if self.age.as_of.is_some() || self.age.moments != ANY_MOMENT {
            self.pen.date_import(self.trail.begun.id, self.age)?;
        }
        Ok(settled)
    }

    pub(crate) fn tell(&mut self, report: &mut FileReport) {
        report.orders = self.orders;
        report.shipments = self.shipments;
        report.events = self.events;
        report.rejected = std::mem::take(&mut self.rejected);
        report.field_errors = std::mem::take(&mut self.field_errors);
        report.changes = std::mem::take(&mut self.changes);
        report.kept_newer = self.kept_newer;
        report.moves = self.trail.moves;
    }

    /// Takes scans in.
    pub(crate) fn take_tracking(&mut self, record: TrackingRecord) -> Result<(), DeskError> {
        let facts = NewShipment {
            number: Some(&record.tracking_number),
            carrier: record.carrier.as_deref(),
            service: None,
            origin: record.origin_country,
            destination: record.destination_country,
        };
        let shipment = match self.pen.parcel_numbered(&record.tracking_number)? {
            Some(known) => {
                // What an order list said of the parcel stands; a tracker only fills gaps.
                let gaps = NewShipment {
                    carrier: facts.carrier.filter(|_| known.carrier.is_none()),
                    destination: facts.destination.filter(|_| known.destination.is_none()),
                    origin: facts.origin.filter(|_| known.origin != facts.origin),
                    ..facts
                };
                let news = gaps.carrier.is_some() || gaps.destination.is_some() || gaps.origin.is_some();
                if news {
                    self.know_more(known.id, &gaps)?;
                }
                known.id
            }
            None => match self.add_shipment(&facts)? {
                Some(added) => added,
                None => return Ok(()),
            },
        };
        if let Some(order) = &record.order_id
            && let Some(order) = self.pen.order_known(order, None)?
            && self.link(order.id, shipment)?
        {
            self.touch(shipment)?;
        }
        for event in record.events {
            self.hold(shipment, event)?;
        }
        if self.held.len() >= HELD_SCANS { self.write_held() } else { Ok(()) }
    }

    fn hold(&mut self, shipment: i64, event: EventRecord) -> Result<(), DeskError> {
        let Some(at) = event.at.instant(&self.zone) else { return Ok(()) };
        let place = match &event.place {
            None => 0,
            Some(name) => match self.places.get(name) {
                Some(id) => *id,
                None => {
                    let id = self.pen.keep_place(name)?;
                    if self.places.len() >= REMEMBERED {
                        self.places.clear();
                    }
                    self.places.insert(name.clone(), id);
                    id
                }
            },
        };
        let phrase = self.phrase(event)?;
        if let Some(number) = self.announcing.get(&phrase) {
            self.pen.keep_leg(number, shipment)?;
        }
        self.held.push((shipment, PackedScan { at: at.as_second(), phrase, place }));
        Ok(())
    }

    fn phrase(&mut self, event: EventRecord) -> Result<i64, DeskError> {
        let key = (event.text, event.code);
        if let Some(id) = self.phrases.get(&key) {
            return Ok(*id);
        }
        let (id, reading) = match self.pen.phrase_of(&key.0, key.1.as_ref())? {
            Some(known) => (known.id, known.reading),
            None => {
                let reading = read(&key.0, key.1.as_ref(), &self.taught);
                (self.pen.add_phrase(&key.0, key.1.as_ref(), &reading)?, reading)
            }
        };
        if self.phrases.len() >= REMEMBERED {
            self.phrases.clear();
            self.announcing.clear();
        }
        if let Some(number) = reading.leg {
            self.announcing.insert(id, number);
        }
        self.phrases.insert(key, id);
        Ok(id)
    }

    fn write_held(&mut self) -> Result<(), DeskError> {
        // In the order in which they lie in the file: each page is visited once.
        self.held.sort_unstable();
        for given in self.held.chunk_by(|(one, _), (next, _)| one == next) {
            let Some((shipment, _)) = given.first() else { continue };
            if self.progress.stopped() {
                return Err(DeskError::Cancelled);
            }
            let mut all = self.pen.scans(*shipment)?;
            let before = all.len();
            all.extend(given.iter().map(|(_, scan)| scan));
            all.sort_unstable();
            all.dedup();
            let new = all.len() - before;
            self.events.new += u32::try_from(new).unwrap_or(u32::MAX);
            self.events.known += u32::try_from(given.len().saturating_sub(new)).unwrap_or(u32::MAX);
            if new > 0 {
                self.trail.shipment(*shipment)?;
                self.pen.keep_scans(*shipment, all)?;
                self.touched.insert(*shipment);
            }
        }
        self.held.clear();
        Ok(())
    }

    /// A sink can only say stop; the fault waits for `finish`.
    fn flow(&mut self, taken: Result<(), DeskError>) -> Flow {
        match taken {
            Ok(()) => Flow::Continue(()),
            Err(err) => {
                self.failed = Some(err);
                Flow::Break(())
            }
        }
    }
}

impl feeds::Sink for Intake<'_> {
    fn begin(&mut self, newest: Option<Stated>) -> Flow {
        let latest = self.now.as_second().saturating_add(AHEAD);
        let instant = newest.and_then(|at| at.instant(&self.zone));
        let believed = !self.mended && instant.is_some_and(|at| at.as_second() <= latest);
        self.age.as_of = newest.filter(|_| believed).map(|at| pinned(at, &self.zone));
        Flow::Continue(())
    }

    fn order(&mut self, order: OrderRecord) -> Flow {
        let taken = self.take_order(order);
        self.flow(taken)
    }

    fn tracking(&mut self, tracking: TrackingRecord) -> Flow {
        let taken = self.take_tracking(tracking);
        self.flow(taken)
    }

    fn rejected(&mut self, fault: feeds::RowFault) -> Flow {
        if self.rejected.len() < KEPT_FAULTS {
            self.rejected.push(self.desk.row_fault(&fault));
        }
        Flow::Continue(())
    }

    fn field_error(&mut self, fault: feeds::RowFault) -> Flow {
        if self.field_errors.len() < KEPT_FAULTS {
            self.field_errors.push(self.desk.row_fault(&fault));
        }
        Flow::Continue(())
    }

    fn progress(&mut self, done: u64, total: u64) -> Flow {
        let words = self.desk.words();
        let text = |file: &str| words.tell("progress-reading", &args([("file", file.to_owned().into())]));
        self.progress.at(text, done, total)
    }
}
