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
    /// Hash of what the last file said.
    pub row_hash: i64,
}

const COLUMNS: &str = "o.id, o.source, o.record";

impl Reader<'_> {
    /// The order of this number and shop. An order without a shop is any shop's.
    pub fn order_known(&self, order_id: &str, store: Option<&str>) -> Result<Option<Stored>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT id, row_hash, store FROM orders WHERE order_id = ?1")?;
        let mut rows = query.query([order_id])?;
        let mut found = None;
        while let Some(row) = rows.next()? {
            let stored = Stored { id: row.get(0)?, row_hash: row.get(1)? };
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
    /// Keeps an order: a new one for `id` None, else what has become of it. Answers its id.
    pub fn keep_order(
        &self,
        id: Option<i64>,
        source: &str,
        record: &OrderRecord,
        ordered_at: Option<i64>,
        row_hash: i64,
        import: i64,
    ) -> Result<i64, StoreError> {
        let text = serde_json::to_string(&Said(record))?;
        let store = record.store.as_deref().unwrap_or("");
        let Some(id) = id else {
            let mut insert = self.transaction.prepare_cached(
                "INSERT INTO orders (order_id, store, source, record, row_hash, buyer, title, ordered_at, import_id)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?;
            return Ok(insert.insert(params![
                record.order_id,
                store,
                source,
                text,
                row_hash,
                record.buyer_name,
                record.title,
                ordered_at,
                import
            ])?);
        };
        let mut update = self.transaction.prepare_cached(
            "UPDATE orders SET store = ?2, source = ?3, record = ?4, row_hash = ?5, buyer = ?6, title = ?7,
             ordered_at = ?8, import_id = ?9 WHERE id = ?1",
        )?;
        update.execute(params![
            id,
            store,
            source,
            text,
            row_hash,
            record.buyer_name,
            record.title,
            ordered_at,
            import
        ])?;
        Ok(id)
    }

    /// Notes that the last file said something else, though nothing new came of it.
    pub fn mark_order(&self, id: i64, row_hash: i64) -> Result<(), StoreError> {
        let mut update = self.transaction.prepare_cached("UPDATE orders SET row_hash = ?2 WHERE id = ?1")?;
        update.execute([id, row_hash])?;
        Ok(())
    }
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
