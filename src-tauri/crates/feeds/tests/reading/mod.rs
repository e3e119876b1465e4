//! Reads bytes as a person's file is read, and keeps everything.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "each test uses its part of it; one that cannot read its own file fails"
)]

pub mod source;

use std::ops::ControlFlow;
use tidewaiter_core::{
    Stated,
    record::{OrderRecord, TrackingRecord},
};
use tidewaiter_feeds::{About, Flow, Options, RowFault, Sink, Source, Tally, open};

/// Everything that a file yields.
#[derive(Default)]
pub struct All {
    pub orders: Vec<OrderRecord>,
    pub tracking: Vec<TrackingRecord>,
    pub rejected: Vec<RowFault>,
    pub field_errors: Vec<RowFault>,
    /// The newest moment of the file, as it was said before its first order.
    pub newest: Option<Stated>,
    /// How far the reading was, each time it was told.
    pub progress: Vec<(u64, u64)>,
    /// Asks to stop at this order.
    pub stop_after: Option<usize>,
}

impl Sink for All {
    fn begin(&mut self, newest: Option<Stated>) -> Flow {
        self.newest = newest;
        ControlFlow::Continue(())
    }
    fn order(&mut self, order: OrderRecord) -> Flow {
        self.orders.push(order);
        match self.stop_after {
            Some(stop) if self.orders.len() >= stop => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        }
    }
    fn tracking(&mut self, tracking: TrackingRecord) -> Flow {
        self.tracking.push(tracking);
        ControlFlow::Continue(())
    }
    fn rejected(&mut self, fault: RowFault) -> Flow {
        self.rejected.push(fault);
        ControlFlow::Continue(())
    }
    fn field_error(&mut self, fault: RowFault) -> Flow {
        self.field_errors.push(fault);
        ControlFlow::Continue(())
    }
    fn progress(&mut self, done: u64, total: u64) -> Flow {
        self.progress.push((done, total));
        ControlFlow::Continue(())
    }
}

impl All {
    /// What was wrong with rows and fields.
    pub fn faults(&self) -> Vec<&RowFault> {
        self.rejected.iter().chain(&self.field_errors).collect()
    }
}

/// The file read as a person wants it, or the word for why it was refused.
pub fn try_read_as(bytes: impl AsRef<[u8]>, options: &Options) -> Result<(About, All, Tally), &'static str> {
    let feed = open(Source::Bytes(bytes.as_ref().to_vec()), options).map_err(|it| it.code())?;
    let about = feed.about.clone();
    let mut all = All::default();
    let tally = feed.read(&mut all).map_err(|error| error.code())?;
    assert_eq!(tally.rows, tally.taken + tally.ignored + tally.rejected, "every row is accounted for");
    Ok((about, all, tally))
}

/// The file, or the word for why it was refused.
pub fn try_read(bytes: impl AsRef<[u8]>) -> Result<(About, All, Tally), &'static str> {
    try_read_as(bytes, &Options::default())
}

/// The file read as a person wants it.
pub fn read_as(bytes: impl AsRef<[u8]>, options: &Options) -> (About, All) {
    let (about, all, _) = try_read_as(bytes, options).unwrap_or_else(|code| panic!("refused as {code}"));
    (about, all)
}

/// The word for why a file was refused; `read` where it was not.
pub fn code(bytes: impl AsRef<[u8]>) -> &'static str {
    try_read(bytes).err().unwrap_or("read")
}

/// The file, which must be readable.
pub fn read(bytes: impl AsRef<[u8]>) -> (About, All, Tally) {
    let text = String::from_utf8_lossy(bytes.as_ref()).into_owned();
    try_read(bytes).unwrap_or_else(|code| panic!("refused as {code}:\n{text}"))
}

/// The lines of a fixture, without its remarks, cut at tabs.
pub fn lines(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| line.split('\t').collect())
}
