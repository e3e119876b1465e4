//! Which shipments a person means by a number.

use crate::{Desk, error::DeskError, wire::Fault};
use tidewaiter_store::Reader;

impl Desk {
    /// The shipment, or the order's first parcel, that a person means by a number; several where an order has several.
    pub fn find(&self, number: &str) -> Result<Vec<i64>, Fault> {
        self.found(number).map_err(|err| self.fault(&err))
    }

    fn found(&self, number: &str) -> Result<Vec<i64>, DeskError> {
        let number = number.trim();
        let found = self.store.read(|look| {
            let mut parcels = numbered(look, number)?;
            if parcels.is_empty()
                && let Ok(id) = number.parse()
                && look.shipment(id)?.is_some()
            {
                parcels.push(id);
            }
            Ok::<_, DeskError>(parcels)
        })?;
        if found.is_empty() { Err(DeskError::UnknownShipment(number.to_owned())) } else { Ok(found) }
    }
}

/// The shipment with this tracking number, else the parcels of the orders with this number.
pub(crate) fn numbered(look: &Reader<'_>, number: &str) -> Result<Vec<i64>, DeskError> {
    if let Some(id) = look.shipment_numbered(number)? {
        return Ok(vec![id]);
    }
    let mut parcels = Vec::new();
    for order in look.orders_numbered(number)? {
        parcels.extend(look.parcels_of(order.id)?);
    }
    Ok(parcels)
}
