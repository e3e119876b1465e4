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
use tidewaiter_core::record::{OrderRecord, TrackingRecord};
use tidewaiter_feeds::{About, Flow, Options, RowFault, Sink, Source, Tally, open};

/// Everything that a file yields.
#[derive(Default)]
pub struct All {
    pub orders: Vec<OrderRecord>,
    pub tracking: Vec<TrackingRecord>,
    pub rejected: Vec<RowFault>,
    pub field_errors: Vec<RowFault>,
}

impl Sink for All {
    fn order(&mut self, order: OrderRecord) -> Flow {
        self.orders.push(order);
        ControlFlow::Continue(())
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
    fn progress(&mut self, _: u64, _: u64) -> Flow {
        ControlFlow::Continue(())
    }
}

/// The file, or the word for why it was refused.
pub fn try_read(bytes: impl AsRef<[u8]>) -> Result<(About, All, Tally), &'static str> {
    let feed = open(Source::Bytes(bytes.as_ref().to_vec()), &Options::default()).map_err(|it| it.code())?;
    let about = feed.about.clone();
    let mut all = All::default();
    let tally = feed.read(&mut all).map_err(|error| error.code())?;
    assert_eq!(tally.rows, tally.taken + tally.ignored + tally.rejected, "every row is accounted for");
    Ok((about, all, tally))
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
