use crate::{Reader, StoreError, Writer};
use tidewaiter_core::tracking_number;

impl Reader<'_> {
    /// Whether any scan announced a further number.
    pub fn has_legs(&self) -> Result<bool, StoreError> {
        Ok(self.connection.query_row("SELECT EXISTS (SELECT 1 FROM legs)", [], |row| row.get(0))?)
    }

    /// The parcels whose scans may have announced this number.
    pub fn announcers(&self, number: &str) -> Result<Vec<i64>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT shipment_id FROM legs WHERE number_key = ?1 ORDER BY shipment_id")?;
        let rows = query.query_map([tracking_number::normalise(number)], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The parcels that this one may be a leg of, and those that may be legs of it.
    pub fn legs_around(&self, shipment: i64) -> Result<Vec<i64>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT s.id FROM legs l JOIN shipments s ON s.number_key = l.number_key WHERE l.shipment_id = ?1
             UNION SELECT l.shipment_id FROM shipments s JOIN legs l ON l.number_key = s.number_key WHERE s.id = ?1",
        )?;
        let rows = query.query_map([shipment], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Notes that a scan of a parcel announced a further number.
    pub fn keep_leg(&self, number: &str, shipment: i64) -> Result<(), StoreError> {
        let mut insert = self
            .transaction
            .prepare_cached("INSERT OR IGNORE INTO legs (number_key, shipment_id) VALUES (?1, ?2)")?;
        insert.execute((tracking_number::normalise(number), shipment))?;
        Ok(())
    }
}
