use crate::{PackedScan, Reader, StoreError, Writer, packed};
use rusqlite::{OptionalExtension, Row, params};
use tidewaiter_core::{Country, Stage, tracking_number};

/// A parcel as the desk keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct ShipmentRow {
    /// Its id.
    pub id: i64,
    /// Tracking number as the source writes it; None until one is known.
    pub number: Option<String>,
    /// Carrier.
    pub carrier: Option<String>,
    /// Shipping service.
    pub service: Option<String>,
    /// Where from.
    pub origin: Option<Country>,
    /// Where to.
    pub destination: Option<Country>,
    /// When the desk first heard of it, Unix seconds.
    pub known_since: i64,
    /// Scans.
    pub event_count: i64,
    /// Where it is.
    pub placement: Placement,
}

/// A parcel that the desk did not know.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NewShipment<'a> {
    /// Tracking number.
    pub number: Option<&'a str>,
    /// Carrier.
    pub carrier: Option<&'a str>,
    /// Shipping service.
    pub service: Option<&'a str>,
    /// Where from.
    pub origin: Option<Country>,
    /// Where to.
    pub destination: Option<Country>,
}

/// Where a parcel is, as derived from its scans. Times are Unix seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placement {
    /// Stage.
    pub stage: Stage,
    /// When it entered that stage.
    pub stage_since: Option<i64>,
    /// Newest scan.
    pub last_scan: Option<i64>,
    /// Delivered to the recipient.
    pub delivered_at: Option<i64>,
    /// When a rule could next change its mind.
    pub due_at: Option<i64>,
}

/// A parcel that was scanned, as far as a look at all scans needs it.
#[derive(Debug, Clone, Copy)]
pub struct Scanned<'a> {
    /// Its id.
    pub id: i64,
    /// Carrier.
    pub carrier: Option<&'a str>,
    /// Where it is.
    pub stage: Stage,
    /// Its scans, oldest first.
    pub scans: &'a [PackedScan],
}

pub(crate) const COLUMNS: &str =
    "id, number, carrier, service, origin, destination, known_since, event_count, stage, stage_since,
    last_scan, delivered_at, due_at";

impl Reader<'_> {
    /// The shipment with this id.
    pub fn shipment(&self, id: i64) -> Result<Option<ShipmentRow>, StoreError> {
        let mut query =
            self.connection.prepare_cached(&format!("SELECT {COLUMNS} FROM shipments WHERE id = ?1"))?;
        Ok(query.query_row([id], |row| shipment(row, 0)).optional()?)
    }

    /// The shipment with this tracking number, in any spelling.
    pub fn shipment_numbered(&self, number: &str) -> Result<Option<i64>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT id FROM shipments WHERE number_key = ?1")?;
        Ok(query.query_row([tracking_number::normalise(number)], |row| row.get(0)).optional()?)
    }

    /// All that is known of the shipment with this tracking number, in any spelling.
    pub fn parcel_numbered(&self, number: &str) -> Result<Option<ShipmentRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM shipments WHERE number_key = ?1"))?;
        Ok(query.query_row([tracking_number::normalise(number)], |row| shipment(row, 0)).optional()?)
    }

    /// Hands over every parcel that was scanned, in the order in which they lie in the file: one pass over all scans.
    pub fn each_scanned(
        &self,
        mut take: impl FnMut(Scanned<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, carrier, stage, events FROM shipments WHERE events IS NOT NULL ORDER BY id",
        )?;
        let mut rows = query.query([])?;
        let mut scans = Vec::new();
        while let Some(row) = rows.next()? {
            scans.clear();
            packed::unpack_into(row.get_ref(3)?.as_blob().map_err(rusqlite::Error::from)?, &mut scans)?;
            take(Scanned {
                id: row.get(0)?,
                carrier: row.get_ref(1)?.as_str_or_null().map_err(rusqlite::Error::from)?,
                stage: Stage::from_number(row.get(2)?).unwrap_or(Stage::OrderCompleted),
                scans: &scans,
            })?;
        }
        Ok(())
    }

    /// The parcels of an order.
    pub fn parcels_of(&self, order: i64) -> Result<Vec<i64>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT shipment_id FROM parcels_of_orders WHERE order_id = ?1")?;
        let rows = query.query_map([order], |row| row.get(0))?;
        let mut parcels: Vec<i64> = rows.collect::<Result<_, _>>()?;
        parcels.sort_unstable();
        Ok(parcels)
    }

    /// A shipment's scans, oldest first.
    pub fn scans(&self, shipment: i64) -> Result<Vec<PackedScan>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT events FROM shipments WHERE id = ?1")?;
        let blob: Option<Option<Vec<u8>>> = query.query_row([shipment], |row| row.get(0)).optional()?;
        blob.flatten().map_or(Ok(Vec::new()), |blob| packed::unpack(&blob))
    }

    /// Shipments whose verdict may have changed by `now`, in the order in which they lie in the file.
    pub fn due(&self, now: i64) -> Result<Vec<i64>, StoreError> {
        let mut due = Vec::new();
        // Sorted here: asked for an order, SQLite would walk the whole table for it.
        for query in [
            "SELECT id FROM shipments WHERE due_at <= ?1",
            "SELECT shipment_id FROM cases WHERE returns_at <= ?1 AND state <> 'resolved'",
        ] {
            let mut query = self.connection.prepare_cached(query)?;
            let rows = query.query_map([now], |row| row.get(0))?;
            due.extend(rows.collect::<Result<Vec<i64>, _>>()?);
        }
        due.sort_unstable();
        due.dedup();
        Ok(due)
    }

    /// The newest scan of any parcel, Unix seconds.
    pub fn last_scan(&self) -> Result<Option<i64>, StoreError> {
        Ok(self.connection.query_row(
            "SELECT max(last_scan) FROM shipments WHERE last_scan IS NOT NULL",
            [],
            |row| row.get(0),
        )?)
    }

    /// Whether any parcel was ever scanned.
    pub fn is_tracked(&self) -> Result<bool, StoreError> {
        let query = "SELECT EXISTS (SELECT 1 FROM shipments WHERE event_count > 0)";
        Ok(self.connection.query_row(query, [], |row| row.get(0))?)
    }

    /// How many shipments there are.
    pub fn shipment_count(&self) -> Result<u32, StoreError> {
        Ok(self.connection.query_row("SELECT count(*) FROM shipments", [], |row| row.get(0))?)
    }

    /// The shipments that a carrier, or its service of this name, takes; only those to a destination, where one is given.
    pub fn shipments_of(&self, carrier: &str, destination: Option<Country>) -> Result<Vec<i64>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id FROM shipments WHERE (trim(carrier) = ?1 COLLATE NOCASE OR trim(service) = ?1 COLLATE NOCASE)
             AND (?2 IS NULL OR destination = ?2)",
        )?;
        let destination = destination.map(|country| country.code().to_owned());
        Ok(query.query_map(params![carrier, destination], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }

    /// Where most parcels of a sample of the newest go.
    pub fn usual_destination(&self) -> Result<Option<Country>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT destination FROM (SELECT destination FROM shipments ORDER BY id DESC LIMIT 1000)
             WHERE destination IS NOT NULL GROUP BY destination ORDER BY count(*) DESC LIMIT 1",
        )?;
        let code: Option<String> = query.query_row([], |row| row.get(0)).optional()?;
        Ok(code.as_deref().and_then(Country::from_alpha2))
    }

    /// Those that are not delivered, and those with a case: what a clock can still say something of.
    pub fn unfinished(&self) -> Result<Vec<i64>, StoreError> {
        let mut query = self.connection.prepare(
            "SELECT id FROM shipments WHERE delivered_at IS NULL OR id IN (SELECT shipment_id FROM cases) ORDER BY id",
        )?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// All shipments, in the order in which they lie in the file.
    pub fn shipment_ids(&self) -> Result<Vec<i64>, StoreError> {
        let mut query = self.connection.prepare("SELECT id FROM shipments ORDER BY id")?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Keeps a new parcel under this id.
    pub fn add_shipment(&self, id: i64, new: &NewShipment<'_>, now: i64) -> Result<bool, StoreError> {
        let mut insert = self.transaction.prepare_cached(
            "INSERT INTO shipments (number, number_key, carrier, service, origin, destination, known_since, id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (number_key) DO NOTHING",
        )?;
        let added = insert.execute(params![
            new.number,
            new.number.map(tracking_number::normalise),
            new.carrier,
            new.service,
            new.origin.as_ref().map(Country::code),
            new.destination.as_ref().map(Country::code),
            now,
            id
        ])?;
        Ok(added > 0)
    }

    /// Fills in what is now known of a parcel; answers whether anything changed. What is None stays as it was.
    pub fn know_more(&self, id: i64, new: &NewShipment<'_>) -> Result<bool, StoreError> {
        let mut update = self.transaction.prepare_cached(
            "UPDATE shipments SET number = coalesce(number, ?2), number_key = coalesce(number_key, ?3),
               carrier = coalesce(?4, carrier), service = coalesce(?5, service), origin = coalesce(?6, origin),
               destination = coalesce(?7, destination)
             WHERE id = ?1 AND (number, carrier, service, origin, destination) IS NOT
               (coalesce(number, ?2), coalesce(?4, carrier), coalesce(?5, service), coalesce(?6, origin),
                coalesce(?7, destination))",
        )?;
        let changed = update.execute(params![
            id,
            new.number,
            new.number.map(tracking_number::normalise),
            new.carrier,
            new.service,
            new.origin.as_ref().map(Country::code),
            new.destination.as_ref().map(Country::code)
        ])?;
        Ok(changed > 0)
    }

    /// Puts an order into a parcel; answers whether that is new.
    pub fn link(&self, order: i64, shipment: i64) -> Result<bool, StoreError> {
        let mut insert = self.transaction.prepare_cached(
            "INSERT OR IGNORE INTO parcels_of_orders (order_id, shipment_id) VALUES (?1, ?2)",
        )?;
        Ok(insert.execute([order, shipment])? > 0)
    }

    /// Forgets a parcel that never had a number, once its order's real parcel is known.
    pub fn drop_placeholder(&self, shipment: i64) -> Result<(), StoreError> {
        for table in ["parcels_of_orders", "flags", "cases"] {
            self.transaction
                .prepare_cached(&format!("DELETE FROM {table} WHERE shipment_id = ?1"))?
                .execute([shipment])?;
        }
        self.transaction
            .prepare_cached("DELETE FROM shipments WHERE id = ?1 AND number IS NULL")?
            .execute([shipment])?;
        Ok(())
    }

    /// Keeps a shipment's scans, replacing those that were there.
    pub fn keep_scans(&self, shipment: i64, scans: Vec<PackedScan>) -> Result<(), StoreError> {
        let (blob, count) = packed::pack(scans);
        let mut update = self
            .transaction
            .prepare_cached("UPDATE shipments SET events = ?2, event_count = ?3 WHERE id = ?1")?;
        update.execute(params![shipment, blob, i64::try_from(count).unwrap_or(0)])?;
        Ok(())
    }

    /// Keeps where a parcel is.
    pub fn place_shipment(&self, id: i64, placement: &Placement) -> Result<(), StoreError> {
        let mut update = self.transaction.prepare_cached(
            "UPDATE shipments SET stage = ?2, stage_since = ?3, last_scan = ?4, delivered_at = ?5, due_at = ?6
             WHERE id = ?1 AND (stage, stage_since, last_scan, delivered_at, due_at) IS NOT (?2, ?3, ?4, ?5, ?6)",
        )?;
        update.execute(params![
            id,
            placement.stage.number(),
            placement.stage_since,
            placement.last_scan,
            placement.delivered_at,
            placement.due_at
        ])?;
        Ok(())
    }
}

/// The shipment whose columns begin at `from`.
pub(crate) fn shipment(row: &Row<'_>, from: usize) -> rusqlite::Result<ShipmentRow> {
    let country = |at: usize| -> rusqlite::Result<Option<Country>> {
        Ok(row.get::<_, Option<String>>(at)?.and_then(|code| Country::from_alpha2(&code)))
    };
    Ok(ShipmentRow {
        id: row.get(from)?,
        number: row.get(from + 1)?,
        carrier: row.get(from + 2)?,
        service: row.get(from + 3)?,
        origin: country(from + 4)?,
        destination: country(from + 5)?,
        known_since: row.get(from + 6)?,
        event_count: row.get(from + 7)?,
        placement: Placement {
            stage: Stage::from_number(row.get(from + 8)?).unwrap_or(Stage::OrderCompleted),
            stage_since: row.get(from + 9)?,
            last_scan: row.get(from + 10)?,
            delivered_at: row.get(from + 11)?,
            due_at: row.get(from + 12)?,
        },
    })
}
