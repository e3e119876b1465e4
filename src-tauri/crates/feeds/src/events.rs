//! From rows to tracking events: a run of consecutive rows of one number is one record.

use crate::{
    Field, Flow, NoData, Reason, RowFault, Sink, Tally,
    orders::{kind, order_id, parcels},
    plan::Plan,
    row::Row,
    value::filled,
};
use std::ops::ControlFlow;
use tidewaiter_core::record::{EventCode, EventRecord, TrackingRecord};

/// Longest run that is held before it is handed over.
const RUN: usize = 10_000;

/// Reads rows as events.
pub struct Events<'a> {
    plan: &'a Plan,
    sink: &'a mut dyn Sink,
    tally: Tally,
    run: TrackingRecord,
    previous: Row,
}

impl<'a> Events<'a> {
    /// Into that sink.
    pub fn new(plan: &'a Plan, sink: &'a mut dyn Sink) -> Events<'a> {
        Events {
            plan,
            sink,
            tally: Tally::default(),
            run: TrackingRecord::default(),
            previous: Row::default(),
        }
    }

    /// The sink, for progress.
    pub fn sink(&mut self) -> &mut dyn Sink {
        self.sink
    }

    /// The count so far.
    pub fn tally(&self) -> Tally {
        self.tally
    }

    /// A row that is no data.
    pub fn ignore(&mut self, reason: NoData) {
        self.tally.ignored += 1;
        self.tally.ignored_by.add(reason);
    }

    /// Takes a row behind the header.
    pub fn take(&mut self, row: &Row) -> Flow {
        let flow = self.sort(row);
        self.previous.clone_from(row);
        flow
    }

    /// The last run, and the count.
    pub fn finish(mut self) -> (Tally, Flow) {
        let flow = self.hand_over();
        (self.tally, flow)
    }

    fn sort(&mut self, row: &Row) -> Flow {
        if let Some(reason) = row.fault {
            return self.reject(row, None, reason);
        }
        if let Some(reason) = self.no_data(row) {
            self.ignore(reason);
            return ControlFlow::Continue(());
        }
        let mut faults = Vec::new();
        let parcel = parcels(self.plan, row, &mut faults).into_iter().next();
        if let Some((column, reason)) = faults.first() {
            return self.reject(row, Some(*column), *reason);
        }
        let Some(parcel) = parcel else { return self.without_number(row) };
        let event = match self.event(row) {
            Ok(event) => event,
            Err((column, reason)) => return self.reject(row, column, reason),
        };
        self.tally.taken += 1;
        if self.run.tracking_number != parcel.number || self.run.events.len() >= RUN {
            self.hand_over()?;
            self.begin(row, parcel.number, parcel.carrier);
        }
        self.run.rows.push(row.number);
        self.run.events.extend(event);
        ControlFlow::Continue(())
    }

    fn begin(&mut self, row: &Row, number: String, carrier: Option<String>) {
        let text = |field| self.plan.text(row, field).map(str::to_owned);
        self.run = TrackingRecord {
            tracking_number: number,
            carrier: text(Field::Carrier).or(carrier),
            order_id: order_id(self.plan, row).ok().flatten(),
            status: text(Field::OrderStatus),
            origin_country: self.plan.country(row, Field::OriginCountry).ok().flatten(),
            destination_country: self.plan.country(row, Field::DestinationCountry).ok().flatten(),
            ..TrackingRecord::default()
        };
    }

    /// The event of a row; none where the row has only a number and its status.
    fn event(&self, row: &Row) -> Result<Option<EventRecord>, (Option<usize>, Reason)> {
        let at = self.plan.date(row, Field::EventTime).map_err(|(column, reason)| (Some(column), reason))?;
        let text = self.plan.text(row, Field::EventText);
        let code = self.plan.text(row, Field::EventCode);
        match (at, text.or(code)) {
            (Some(at), Some(text)) => Ok(Some(EventRecord {
                at,
                place: self.plan.text(row, Field::EventLocation).map(str::to_owned),
                text: text.to_owned(),
                code: code
                    .map(|code| EventCode { scheme: self.plan.layout.id.clone(), code: code.to_owned() }),
            })),
            (None, Some(_)) => {
                Err((self.plan.columns_of(Field::EventTime).first().copied(), Reason::MissingDate))
            }
            (_, None) => Ok(None),
        }
    }

    fn without_number(&mut self, row: &Row) -> Flow {
        let filled_cells = row.cells().filter(|cell| filled(cell).is_some()).count();
        if filled_cells <= 1 {
            self.ignore(if self.tally.taken > 0 { NoData::Footer } else { NoData::Description });
            return ControlFlow::Continue(());
        }
        self.reject(
            row,
            self.plan.columns_of(Field::TrackingNumber).first().copied(),
            Reason::MissingTrackingNumber,
        )
    }

    fn no_data(&self, row: &Row) -> Option<NoData> {
        if row.is_blank() {
            Some(NoData::Blank)
        } else if row.same_cells(&self.previous) {
            Some(NoData::Repetition)
        } else {
            self.is_header(row).then_some(NoData::RepeatedHeader)
        }
    }

    fn is_header(&self, row: &Row) -> bool {
        let columns = self.plan.columns_of(Field::TrackingNumber);
        let same = |column: &usize| {
            self.plan.header(*column).is_some_and(|header| kind::is_same(row.get(*column), header))
        };
        !columns.is_empty() && columns.iter().all(same)
    }

    fn hand_over(&mut self) -> Flow {
        let run = std::mem::take(&mut self.run);
        if run.tracking_number.is_empty() {
            return ControlFlow::Continue(());
        }
        self.tally.tracking += 1;
        self.tally.events += run.events.len();
        self.sink.tracking(run)
    }

    fn reject(&mut self, row: &Row, column: Option<usize>, reason: Reason) -> Flow {
        self.tally.rejected += 1;
        let value = column
            .map_or_else(|| row.cells().collect::<Vec<_>>().join(" | "), |column| row.get(column).to_owned());
        let header = column.and_then(|column| self.plan.header(column));
        self.sink.rejected(RowFault::of(row, header, reason, value.trim()))
    }
}
