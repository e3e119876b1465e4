use crate::{PackedScan, Reader, ShipmentRow, StoreError, Writer, packed, shipments};
use rusqlite::params;
use std::ops::Range;

/// Neighbouring ids that are counted together: see `lane_blocks`.
pub const BLOCK: i64 = 65_536;

/// What the rules go by on one lane and stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaneFigure {
    /// Carrier, or its service.
    pub carrier: String,
    /// Where from, ISO code.
    pub origin: String,
    /// Where to, ISO code; empty where nobody knows.
    pub destination: String,
    /// The stage's number.
    pub stage: u8,
    /// JSON.
    pub figures: String,
}

impl Reader<'_> {
    /// Blocks of parcels that have to be counted again, each with the changes that it has seen.
    pub fn uncounted_blocks(&self) -> Result<Vec<(i64, i64)>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT block, changes FROM lane_blocks WHERE changes <> counted ORDER BY block",
        )?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The last block that holds a parcel.
    pub fn last_block(&self) -> Result<i64, StoreError> {
        let query = "SELECT coalesce(max(id) >> 16, 0) FROM shipments";
        Ok(self.connection.query_row(query, [], |row| row.get(0))?)
    }

    /// What was counted of each block, as JSON.
    pub fn counted_blocks(&self) -> Result<Vec<String>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT tallies FROM lane_blocks ORDER BY block")?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Hands over the parcels with these ids that were scanned, with their scans, oldest first.
    pub fn each_parcel(
        &self,
        ids: Range<i64>,
        mut take: impl FnMut(ShipmentRow, Vec<PackedScan>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut query = self.connection.prepare_cached(&format!(
            "SELECT {}, events FROM shipments WHERE id >= ?1 AND id < ?2 AND events IS NOT NULL ORDER BY id",
            shipments::COLUMNS
        ))?;
        let mut rows = query.query(params![ids.start, ids.end])?;
        while let Some(row) = rows.next()? {
            let scans = packed::unpack(row.get_ref(13)?.as_blob().map_err(rusqlite::Error::from)?)?;
            take(shipments::shipment(row, 0)?, scans)?;
        }
        Ok(())
    }

    /// What the rules go by.
    pub fn lane_figures(&self) -> Result<Vec<LaneFigure>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT carrier, origin, destination, stage, figures FROM lane_figures
             ORDER BY carrier, origin, destination, stage",
        )?;
        let rows = query.query_map([], |row| {
            Ok(LaneFigure {
                carrier: row.get(0)?,
                origin: row.get(1)?,
                destination: row.get(2)?,
                stage: row.get(3)?,
                figures: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Parcels that are not delivered, in the order in which they lie in the file.
    pub fn each_undelivered(&self, mut take: impl FnMut(ShipmentRow)) -> Result<(), StoreError> {
        let mut query = self.connection.prepare_cached(&format!(
            "SELECT {} FROM shipments WHERE delivered_at IS NULL ORDER BY id",
            shipments::COLUMNS
        ))?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            take(shipments::shipment(row, 0)?);
        }
        Ok(())
    }
}

impl Writer<'_> {
    /// Keeps what was counted of a block when it had seen so many changes; a newer count stands.
    pub fn keep_block(&self, block: i64, changes: i64, tallies: &str) -> Result<(), StoreError> {
        let mut update = self.transaction.prepare_cached(
            "UPDATE lane_blocks SET tallies = ?3, counted = ?2 WHERE block = ?1 AND counted < ?2",
        )?;
        update.execute(params![block, changes, tallies])?;
        Ok(())
    }

    /// All blocks have to be counted again: their scans are read otherwise.
    pub fn recount_blocks(&self) -> Result<(), StoreError> {
        self.transaction.execute("UPDATE lane_blocks SET changes = changes + 1", [])?;
        Ok(())
    }

    /// Keeps what the rules go by, in place of all that was there.
    pub fn keep_lane_figures(&self, figures: &[LaneFigure]) -> Result<(), StoreError> {
        self.transaction.execute("DELETE FROM lane_figures", [])?;
        let mut insert = self.transaction.prepare_cached(
            "INSERT INTO lane_figures (carrier, origin, destination, stage, figures) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        for figure in figures {
            let LaneFigure { carrier, origin, destination, stage, figures } = figure;
            insert.execute(params![carrier, origin, destination, stage, figures])?;
        }
        self.other_policy()
    }
}
