//! What an import leaves behind, so that it can be told, listed and taken back.

use crate::{error::DeskError, wire::Moves};
use std::collections::HashSet;
use tidewaiter_core::Stage;
use tidewaiter_store::{Begun, Writer};

/// Imports whose rows are kept as they were before.
pub(crate) const KEPT_IMPORTS: u32 = 30;

/// Keeps rows as they were before the import changed them, and notes what moved. Rows that the import itself brought in
/// leave no trail: they are known by their ids.
pub(crate) struct Trail<'a> {
    pen: &'a Writer<'a>,
    pub(crate) begun: Begun,
    pub(crate) next_order: i64,
    pub(crate) next_shipment: i64,
    imaged: HashSet<i64>,
    pub(crate) moves: Moves,
}

impl<'a> Trail<'a> {
    pub(crate) fn new(pen: &'a Writer<'a>, begun: Begun) -> Trail<'a> {
        Trail {
            pen,
            begun,
            next_order: begun.first_order,
            next_shipment: begun.first_shipment,
            imaged: HashSet::new(),
            moves: Moves::default(),
        }
    }

    /// The id of a new order.
    pub(crate) fn new_order(&mut self) -> i64 {
        self.next_order += 1;
        self.next_order - 1
    }

    /// Before an order changes.
    pub(crate) fn order(&self, order: i64) -> Result<(), DeskError> {
        if order < self.begun.first_order {
            self.pen.image_order(self.begun.id, order)?;
        }
        Ok(())
    }

    /// Before a shipment or its case changes.
    pub(crate) fn shipment(&mut self, shipment: i64) -> Result<(), DeskError> {
        if shipment < self.begun.first_shipment && self.imaged.insert(shipment) {
            self.pen.image_shipment(self.begun.id, shipment)?;
        }
        Ok(())
    }

    /// After an order was put into a parcel that it was not in.
    pub(crate) fn linked(&self, order: i64, shipment: i64) -> Result<(), DeskError> {
        if order < self.begun.first_order && shipment < self.begun.first_shipment {
            self.pen.mark(self.begun.id, "linked", order, shipment)?;
        }
        Ok(())
    }

    /// Before a parcel without a number gives way to the order's real one.
    pub(crate) fn placeholder(&mut self, placeholder: i64, heir: i64) -> Result<(), DeskError> {
        self.shipment(placeholder)?;
        Ok(self.pen.mark_placeholder(self.begun.id, placeholder, heir)?)
    }

    /// A shipment was judged.
    pub(crate) fn moved(&mut self, shipment: i64, before: Stage, after: Stage) -> Result<(), DeskError> {
        if shipment >= self.begun.first_shipment || before == after {
            return Ok(());
        }
        let (what, count) = match after > before {
            true => ("forward", &mut self.moves.forward),
            false => ("regressed", &mut self.moves.regressed),
        };
        *count += 1;
        Ok(self.pen.mark(self.begun.id, what, shipment, 0)?)
    }

    /// A shipment needs a person that did not need one before.
    pub(crate) fn stuck(&mut self, shipment: i64) -> Result<(), DeskError> {
        if shipment < self.begun.first_shipment {
            self.moves.stuck += 1;
            self.pen.mark(self.begun.id, "stuck", shipment, 0)?;
        }
        Ok(())
    }
}
