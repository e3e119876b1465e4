//! From rows to whole orders.

mod draft;
pub mod kind;

use crate::{
    Field, Flow, NoData, Reason, RowFault, Sink, Tally,
    header::layout::Grain,
    plan::Plan,
    row::{Nature, Row},
    survey::Survey,
    value::{self, id, numbers},
};
use draft::Draft;
use kind::RowKind;
use std::{collections::HashMap, ops::ControlFlow};

/// Reads rows as orders; holds those whose last row is still to come.
pub struct Orders<'a> {
    plan: &'a Plan,
    survey: &'a Survey,
    sink: &'a mut dyn Sink,
    tally: Tally,
    open: HashMap<String, Draft>,
    current: Option<String>,
    previous: Row,
}

impl<'a> Orders<'a> {
    /// Into that sink.
    pub fn new(plan: &'a Plan, survey: &'a Survey, sink: &'a mut dyn Sink) -> Orders<'a> {
        let previous = Row::default();
        Orders { plan, survey, sink, tally: Tally::default(), open: HashMap::new(), current: None, previous }
    }

    /// The sink, for progress.
    pub fn sink(&mut self) -> &mut dyn Sink {
        self.sink
    }

    /// Takes a row behind the header.
    pub fn take(&mut self, row: &Row) -> Flow {
        let flow = self.sort(row);
        if row.fault.is_none() {
            self.previous.clone_from(row);
        }
        flow
    }

    /// What is held, and the count.
    pub fn finish(mut self) -> (Tally, Flow) {
        let mut rest: Vec<Draft> = std::mem::take(&mut self.open).into_values().collect();
        rest.sort_by_key(|draft| draft.record.rows.first().copied());
        for draft in rest {
            if self.hand_over(draft).is_break() {
                return (self.tally, ControlFlow::Break(()));
            }
        }
        (self.tally, ControlFlow::Continue(()))
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

    fn sort(&mut self, row: &Row) -> Flow {
        if let Some(reason) = row.fault {
            // Items below an order that was not taken are not those of the order before it.
            if !matches!(order_id(self.plan, row), Ok(None)) {
                self.current = None;
            }
            return self.reject(row, None, reason);
        }
        match kind::of(self.plan, row, &self.previous, self.current.is_some()) {
            RowKind::Nothing(reason) => {
                self.ignore(reason);
                ControlFlow::Continue(())
            }
            RowKind::Wrong(column, reason) => {
                self.current = None;
                self.reject(row, column, reason)
            }
            RowKind::Further => match self.current.clone() {
                Some(id) if !self.survey.is_over(&id, row.number) => self.merge(row, id),
                _ => self.reject(row, None, Reason::MissingOrderId),
            },
            RowKind::Order(id) => {
                self.current = Some(id.clone());
                self.merge(row, id)
            }
        }
    }

    fn merge(&mut self, row: &Row, id: String) -> Flow {
        let quantity = match self.plan.quantity(row) {
            Ok(quantity) => quantity,
            Err((column, reason)) => {
                self.reject(row, Some(column), reason)?;
                return self.close(&id, row.number);
            }
        };
        let mut faults = Vec::new();
        let fresh = Draft::read(self.plan, row, &id, quantity, &mut faults);
        faults.extend(formula_errors(self.plan, row));
        let mut stood = None;
        match self.open.get_mut(&id) {
            None => {
                self.open.insert(id.clone(), fresh);
            }
            Some(draft) => {
                stood = draft.amount();
                draft.join(fresh, self.plan, &mut faults);
            }
        }
        self.tally.taken += 1;
        for (column, reason) in faults {
            match stood.filter(|_| reason == Reason::ConflictingRows) {
                Some(stood) => {
                    let both = format!("{} ≠ {}", stood.decimal(), row.get(column).trim());
                    self.field_error_of(row, column, reason, &both)?;
                }
                None => self.field_error(row, column, reason)?,
            }
        }
        for (column, reason) in &row.remarks {
            if self.plan.columns.get(*column).is_some_and(|column| column.field.is_some()) {
                self.field_error(row, *column, *reason)?;
            }
        }
        self.close(&id, row.number)
    }

    /// Hands the order over if that was its last row.
    fn close(&mut self, id: &str, row: u32) -> Flow {
        if !self.survey.is_last(id, row) {
            return ControlFlow::Continue(());
        }
        match self.open.remove(id) {
            Some(draft) => self.hand_over(draft),
            None => ControlFlow::Continue(()),
        }
    }

    fn hand_over(&mut self, draft: Draft) -> Flow {
        self.tally.orders += 1;
        self.sink.order(draft.finish(self.plan))
    }

    fn reject(&mut self, row: &Row, column: Option<usize>, reason: Reason) -> Flow {
        self.tally.rejected += 1;
        let value = column
            .map_or_else(|| row.cells().collect::<Vec<_>>().join(" | "), |column| row.get(column).to_owned());
        let header = column.and_then(|column| self.plan.header(column));
        self.sink.rejected(RowFault::of(row, header, reason, value.trim()))
    }

    fn field_error(&mut self, row: &Row, column: usize, reason: Reason) -> Flow {
        self.field_error_of(row, column, reason, row.get(column).trim())
    }

    fn field_error_of(&mut self, row: &Row, column: usize, reason: Reason, value: &str) -> Flow {
        self.tally.field_errors += 1;
        self.sink.field_error(RowFault::of(row, self.plan.header(column), reason, value))
    }
}

/// The order number of a row.
///
/// # Errors
/// The column where a spreadsheet has rounded it.
pub fn order_id(plan: &Plan, row: &Row) -> Result<Option<String>, (usize, Reason)> {
    for column in plan.columns_of(Field::OrderId) {
        match id::read(row, *column) {
            Ok(None) => {}
            Ok(found) => return Ok(found),
            Err(id::Lost) => return Err((*column, Reason::OrderIdPrecisionLost)),
        }
    }
    Ok(None)
}

/// Cells of needed columns in which a formula went wrong.
fn formula_errors(plan: &Plan, row: &Row) -> impl Iterator<Item = (usize, Reason)> {
    let needed = plan.columns.iter().enumerate().filter(|(_, column)| column.field.is_some());
    let wrong = needed.filter(|(at, _)| value::is_formula_error(row.get(*at)));
    wrong.map(|(at, _)| (at, Reason::FormulaError))
}

/// The parcels of a row, over all its columns of tracking numbers.
pub fn parcels(plan: &Plan, row: &Row, faults: &mut Vec<(usize, Reason)>) -> Vec<numbers::Parcel> {
    let mut parcels = Vec::new();
    for column in plan.columns_of(Field::TrackingNumber) {
        let lost = row.nature(*column) != Nature::Text && id::read(row, *column).is_err();
        match numbers::read(row.get(*column)) {
            Ok(found) if !lost => parcels.extend(found),
            _ => faults.push((*column, Reason::TrackingNumberPrecisionLost)),
        }
    }
    parcels
}

impl Grain {
    /// Whether a further row states the same order anew.
    fn restates(grain: Option<Grain>) -> Option<bool> {
        grain.map(|grain| grain == Grain::Order)
    }
}
