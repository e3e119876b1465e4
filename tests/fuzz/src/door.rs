//! Opens and reads bytes as the program would, and holds what it gets against what is promised.

use std::ops::ControlFlow;
use tidewaiter_core::record::{OrderRecord, TrackingRecord};
use tidewaiter_feeds::{About, Flow, Kind, Options, Reason, RowFault, Sink, Source, Tally, open};

/// What came out of a file.
#[derive(Debug, Default)]
pub struct Read {
    /// How it was understood.
    pub about: Option<About>,
    /// The count at the end.
    pub tally: Tally,
    /// The orders.
    pub orders: Vec<OrderRecord>,
    /// The runs of scans.
    pub runs: Vec<TrackingRecord>,
    /// Rows that were rejected, and fields that were.
    pub faults: Vec<Fault>,
    rejected: u32,
    field_errors: u32,
}

/// A row or a field that was not taken.
#[derive(Debug)]
pub struct Fault(pub RowFault);

impl Fault {
    /// Whether a date was none.
    pub fn is_date(&self) -> bool {
        matches!(self.0.reason, Reason::ImpossibleDate | Reason::UnparseableDate)
    }

    /// Whether an amount was none.
    pub fn is_amount(&self) -> bool {
        self.0.reason == Reason::BadAmount
    }
}

/// What a small file may grow by.
const SLACK: usize = 1 << 16;

/// A file that was not read.
#[derive(Debug)]
pub struct Refused {
    /// The word for scripts.
    pub code: &'static str,
    /// What is wrong, for a person.
    pub message: String,
}

/// Opens and reads.
///
/// # Errors
/// Where the file was refused at the door or given up on the way, with words for a person.
pub fn read(bytes: &[u8]) -> Result<Read, Refused> {
    let feed = open(Source::Bytes(bytes.to_vec()), &Options::default()).map_err(|refusal| {
        assert!(!refusal.message().is_empty() && !refusal.hint().is_empty(), "a refusal without words");
        Refused { code: refusal.code(), message: refusal.message() }
    })?;
    let (kind, container) = (feed.about.kind, feed.about.container);
    let mut read = Read { about: Some(feed.about.clone()), ..Read::default() };
    read.tally =
        feed.read(&mut read).map_err(|error| Refused { code: error.code(), message: error.message() })?;
    read.hold(kind);
    if matches!(container, "csv" | "tsv") {
        read.hold_text(bytes);
    }
    Ok(read)
}

impl Read {
    /// Every row is accounted for, and every record stands on rows.
    fn hold(&self, kind: Kind) {
        let Tally { rows, taken, ignored, rejected, field_errors, orders, .. } = self.tally;
        assert_eq!(rows, taken + ignored + rejected, "rows that are neither taken nor ignored nor rejected");
        assert_eq!(
            (rejected, field_errors),
            (self.rejected, self.field_errors),
            "faults that were not handed over"
        );
        assert_eq!(
            usize::try_from(orders).unwrap_or(0),
            self.orders.len(),
            "orders that were not handed over"
        );
        let standing: usize = match kind {
            Kind::Orders => self.orders.iter().map(|order| order.rows.len()).sum(),
            Kind::Tracking => self.runs.iter().map(|run| run.rows.len()).sum(),
        };
        assert_eq!(usize::try_from(taken).unwrap_or(0), standing, "taken rows that are in no record");
        assert!(
            self.orders.iter().all(|order| !order.order_id.trim().is_empty()),
            "an order without a number"
        );
        let mut ids: Vec<(&str, Option<&str>)> =
            self.orders.iter().map(|order| (order.order_id.as_str(), order.store.as_deref())).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), self.orders.len(), "an order that was handed over twice");
        assert!(self.faults.iter().all(|fault| fault.0.value.chars().count() <= 200));
    }

    /// Text cannot become more than it was: three bytes for one of an old encoding, and what two columns share.
    fn hold_text(&self, bytes: &[u8]) {
        let texts = |order: &OrderRecord| {
            let single = [&order.store, &order.order_status, &order.carrier, &order.shipping_method]
                .into_iter()
                .chain([&order.buyer_name, &order.title, &order.feedback]);
            order.order_id.len()
                + single.flatten().map(String::len).sum::<usize>()
                + order.tracking_numbers.iter().chain(&order.package_ids).map(String::len).sum::<usize>()
        };
        let out: usize = self.orders.iter().map(texts).sum();
        assert!(out <= bytes.len() * 8 + SLACK, "{out} bytes of text out of {}", bytes.len());
        let last = self.faults.iter().map(|fault| fault.0.row).max().unwrap_or(0);
        assert!(last <= self.tally.rows, "a fault in row {last} of {}", self.tally.rows);
    }
}

impl Sink for Read {
    fn order(&mut self, order: OrderRecord) -> Flow {
        self.orders.push(order);
        ControlFlow::Continue(())
    }

    fn tracking(&mut self, run: TrackingRecord) -> Flow {
        self.runs.push(run);
        ControlFlow::Continue(())
    }

    fn rejected(&mut self, fault: RowFault) -> Flow {
        self.rejected += 1;
        self.faults.push(Fault(fault));
        ControlFlow::Continue(())
    }

    fn field_error(&mut self, fault: RowFault) -> Flow {
        self.field_errors += 1;
        self.faults.push(Fault(fault));
        ControlFlow::Continue(())
    }

    fn progress(&mut self, done: u64, total: u64) -> Flow {
        assert!(done <= total, "{done} of {total}");
        ControlFlow::Continue(())
    }
}
