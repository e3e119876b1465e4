use crate::{Reader, StoreError, Writer};
use rusqlite::{OptionalExtension, Row, params};
use serde::{Serialize, Serializer, ser::SerializeMap};
use tidewaiter_core::record::OrderRecord;

/// An order as the desk keeps it: everything that files said of it, merged.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderRow {
    /// Its id on this desk.
    pub id: i64,
    /// The layout it last came by.
    pub source: String,
    /// The merged record. `rows` is empty: rows belong to a file, not to an order.
    pub record: OrderRecord,
}

/// Whether an order is there, and what the last file said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stored {
    /// Its id on this desk.
    pub id: i64,
    /// Hash of what the newest file said.
    pub row_hash: i64,
    /// The import of that file.
    pub import: i64,
}

/// Something that a file said of an order without changing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// The import of the newest file that said so.
    pub import: i64,
    /// Facts in it that newer files contradict.
    pub kept: u32,
}

/// What is to be kept of an order.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderFacts<'a> {
    /// The layout it last came by.
    pub source: &'a str,
    /// The merged record.
    pub record: &'a OrderRecord,
    /// The same as [`text_of`] writes it.
    pub text: &'a str,
    /// JSON: which import each fact is from; None: all are of `import`.
    pub stamps: Option<&'a str>,
    /// When it was ordered, Unix seconds.
    pub ordered_at: Option<i64>,
    /// Hash of what the newest file said.
    pub row_hash: i64,
    /// The import of that file.
    pub import: i64,
}

const COLUMNS: &str = "o.id, o.source, o.record";

impl Reader<'_> {
    /// The order of this number and shop. An order without a shop is any shop's.
    pub fn order_known(&self, order_id: &str, store: Option<&str>) -> Result<Option<Stored>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT id, row_hash, store, import_id FROM orders WHERE order_id = ?1")?;
        let mut rows = query.query([order_id])?;
        let mut found = None;
        while let Some(row) = rows.next()? {
            let stored = Stored { id: row.get(0)?, row_hash: row.get(1)?, import: row.get(3)? };
            let shop: String = row.get(2)?;
            match store {
                Some(store) if shop == store => return Ok(Some(stored)),
                Some(_) if !shop.is_empty() => {}
                _ => found = Some(stored),
            }
        }
        Ok(found)
    }

    /// The order with this id.
    pub fn order(&self, id: i64) -> Result<Option<OrderRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT o.id, o.source, o.record FROM orders o WHERE o.id = ?1")?;
        query.query_row([id], columns).optional()?.map(whole).transpose()
    }

    /// Which import each fact of an order is from, as JSON; None: all are of the order's own import.
    pub fn stamps(&self, order: i64) -> Result<Option<String>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT stamps FROM orders WHERE id = ?1")?;
        Ok(query.query_row([order], |row| row.get(0)).optional()?.flatten())
    }

    /// Whether a file said exactly this of an order without changing it.
    pub fn seen(&self, order: i64, row_hash: i64) -> Result<Option<Seen>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT import_id, kept FROM orders_seen WHERE order_id = ?1 AND row_hash = ?2",
        )?;
        let seen = |row: &Row<'_>| Ok(Seen { import: row.get(0)?, kept: row.get(1)? });
        Ok(query.query_row([order, row_hash], seen).optional()?)
    }

    /// The orders in this parcel, oldest first.
    pub fn orders_in(&self, shipment: i64) -> Result<Vec<OrderRow>, StoreError> {
        let mut query = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS}, o.ordered_at FROM parcels_of_orders p JOIN orders o ON o.id = p.order_id
             WHERE p.shipment_id = ?1"
        ))?;
        let rows = query.query_map([shipment], |row| Ok((row.get::<_, Option<i64>>(3)?, columns(row)?)))?;
        let mut rows = rows.collect::<Result<Vec<_>, _>>()?;
        rows.sort_by_key(|(ordered_at, (id, ..))| (*ordered_at, *id));
        rows.into_iter().map(|(_, row)| whole(row)).collect()
    }

    /// Orders by their number, in whichever shop.
    pub fn orders_numbered(&self, order_id: &str) -> Result<Vec<OrderRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM orders o WHERE o.order_id = ?1"))?;
        let rows = query.query_map([order_id], columns)?;
        rows.map(|row| whole(row?)).collect()
    }

    /// Walks over all orders, in the order in which they came.
    pub fn each_order<E: From<StoreError>>(
        &self,
        mut visit: impl FnMut(OrderRow) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut query = self
            .connection
            .prepare(&format!("SELECT {COLUMNS} FROM orders o ORDER BY o.id"))
            .map_err(StoreError::from)?;
        let mut rows = query.query([]).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            visit(whole(columns(row).map_err(StoreError::from)?)?)?;
        }
        Ok(())
    }
}

impl Writer<'_> {
    /// Keeps a new order under this id.
    pub fn add_order(&self, id: i64, facts: &OrderFacts<'_>) -> Result<(), StoreError> {
        let mut insert = self.transaction.prepare_cached(
            "INSERT INTO orders (id, store, source, record, row_hash, buyer, title, ordered_at, import_id, stamps, order_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?;
        let record = facts.record;
        insert.execute(params![
            id,
            record.store.as_deref().unwrap_or(""),
            facts.source,
            facts.text,
            facts.row_hash,
            record.buyer_name,
            record.title,
            facts.ordered_at,
            facts.import,
            facts.stamps,
            record.order_id
        ])?;
        Ok(())
    }

    /// Keeps what has become of an order.
    pub fn keep_order(&self, id: i64, facts: &OrderFacts<'_>) -> Result<(), StoreError> {
        let mut update = self.transaction.prepare_cached(
            "UPDATE orders SET store = ?2, source = ?3, record = ?4, row_hash = ?5, buyer = ?6, title = ?7,
             ordered_at = ?8, import_id = ?9, stamps = ?10 WHERE id = ?1",
        )?;
        let record = facts.record;
        update.execute(params![
            id,
            record.store.as_deref().unwrap_or(""),
            facts.source,
            facts.text,
            facts.row_hash,
            record.buyer_name,
            record.title,
            facts.ordered_at,
            facts.import,
            facts.stamps
        ])?;
        self.transaction.prepare_cached("DELETE FROM orders_seen WHERE order_id = ?1")?.execute([id])?;
        Ok(())
    }

    /// Notes that a file said something of an order that changed nothing.
    pub fn keep_seen(&self, order: i64, row_hash: i64, seen: Seen) -> Result<(), StoreError> {
        let mut insert = self.transaction.prepare_cached(
            "INSERT OR REPLACE INTO orders_seen (order_id, row_hash, import_id, kept) VALUES (?1, ?2, ?3, ?4)",
        )?;
        insert.execute(params![order, row_hash, seen.import, seen.kept])?;
        Ok(())
    }
}

/// A record as the desk file keeps it.
///
/// # Errors
/// None that are known: every record can be written.
pub fn text_of(record: &OrderRecord) -> Result<String, StoreError> {
    Ok(serde_json::to_string(&Said(record))?)
}

/// A record without what it does not say, which is half of most.
struct Said<'a>(&'a OrderRecord);

impl Serialize for Said<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        macro_rules! said {
            ($map:ident: $($field:ident)*) => {
                $(if let Some(value) = $field { $map.serialize_entry(stringify!($field), value)?; })*
            };
        }
        // Every field by name, so that a new one cannot be forgotten.
        let OrderRecord {
            order_id,
            store,
            tracking_numbers,
            package_ids,
            ordered_at,
            paid_at,
            shipped_at,
            ship_by,
            promised_by,
            delivered_at,
            confirmed_at,
            order_status,
            destination_country,
            order_amount,
            currency,
            carrier,
            shipping_method,
            buyer_name,
            title,
            items_count,
            line_items,
            feedback,
            zone,
            rows: _,
        } = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("order_id", order_id)?;
        map.serialize_entry("line_items", line_items)?;
        let tracking_numbers = Some(tracking_numbers).filter(|it| !it.is_empty());
        let package_ids = Some(package_ids).filter(|it| !it.is_empty());
        said!(map: store tracking_numbers package_ids ordered_at paid_at shipped_at ship_by promised_by delivered_at);
        said!(map: confirmed_at order_status destination_country order_amount currency carrier shipping_method);
        said!(map: buyer_name title items_count feedback zone);
        map.end()
    }
}

type Columns = (i64, String, String);

fn columns(row: &Row<'_>) -> rusqlite::Result<Columns> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
}

fn whole((id, source, record): Columns) -> Result<OrderRow, StoreError> {
    order(id, source, &record)
}

pub(crate) fn order(id: i64, source: String, record: &str) -> Result<OrderRow, StoreError> {
    Ok(OrderRow { id, source, record: serde_json::from_str(record)? })
}
