//! A file read on a thread of its own, so that reading overlaps with writing.

use std::{
    ops::ControlFlow,
    sync::mpsc::{SyncSender, sync_channel},
    thread,
};
use tidewaiter_core::{
    Stated,
    record::{OrderRecord, TrackingRecord},
};
use tidewaiter_feeds::{Feed, Flow, ReadError, RowFault, Sink, Tally};

/// Pieces handed over at a time: few enough that they stay in a processor's cache.
const BATCH: usize = 256;
/// Batches that the reader may be ahead.
const AHEAD: usize = 4;

/// What a feed says to its sink.
enum Piece {
    Begin(Option<Stated>),
    Order(Box<OrderRecord>),
    Tracking(TrackingRecord),
    Rejected(RowFault),
    FieldError(RowFault),
    Progress(u64, u64),
}

/// As [`Feed::read`], with the sink called on this thread while the file is read on another.
pub(crate) fn read(feed: Feed, sink: &mut dyn Sink) -> Result<Tally, ReadError> {
    let (to, from) = sync_channel(AHEAD);
    thread::scope(|scope| {
        let reader = thread::Builder::new().name("feed".to_owned()).spawn_scoped(scope, move || {
            let mut far = FarSink { to, batch: Vec::with_capacity(BATCH) };
            let tally = feed.read(&mut far);
            // Nobody listens any more where this breaks, and then the tally does not matter.
            let _ = far.hand_over();
            tally
        })?;
        let flow = from.iter().flatten().try_for_each(|piece| piece.to(sink));
        // A reader that waits to hand over learns that nobody listens.
        drop(from);
        let tally = reader.join().unwrap_or_else(|_| Err(gave_up()))?;
        Ok(Tally { cancelled: tally.cancelled || flow.is_break(), ..tally })
    })
}

fn gave_up() -> ReadError {
    ReadError::Damaged { row: 0, detail: "the reader gave up".to_owned() }
}

impl Piece {
    fn to(self, sink: &mut dyn Sink) -> Flow {
        match self {
            Piece::Begin(newest) => sink.begin(newest),
            Piece::Order(order) => sink.order(*order),
            Piece::Tracking(tracking) => sink.tracking(tracking),
            Piece::Rejected(fault) => sink.rejected(fault),
            Piece::FieldError(fault) => sink.field_error(fault),
            Piece::Progress(done, total) => sink.progress(done, total),
        }
    }
}

/// The reader's end.
struct FarSink {
    to: SyncSender<Vec<Piece>>,
    batch: Vec<Piece>,
}

impl FarSink {
    fn push(&mut self, piece: Piece) -> Flow {
        self.batch.push(piece);
        if self.batch.len() < BATCH { ControlFlow::Continue(()) } else { self.hand_over() }
    }

    fn hand_over(&mut self) -> Flow {
        let batch = std::mem::replace(&mut self.batch, Vec::with_capacity(BATCH));
        if self.to.send(batch).is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }
}

impl Sink for FarSink {
    fn begin(&mut self, newest: Option<Stated>) -> Flow {
        self.push(Piece::Begin(newest))
    }

    fn order(&mut self, order: OrderRecord) -> Flow {
        self.push(Piece::Order(Box::new(order)))
    }

    fn tracking(&mut self, tracking: TrackingRecord) -> Flow {
        self.push(Piece::Tracking(tracking))
    }

    fn rejected(&mut self, fault: RowFault) -> Flow {
        self.push(Piece::Rejected(fault))
    }

    fn field_error(&mut self, fault: RowFault) -> Flow {
        self.push(Piece::FieldError(fault))
    }

    fn progress(&mut self, done: u64, total: u64) -> Flow {
        self.push(Piece::Progress(done, total))?;
        self.hand_over()
    }
}
