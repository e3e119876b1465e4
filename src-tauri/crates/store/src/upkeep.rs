use crate::{Store, StoreError, packed};
use rusqlite::{Connection, backup::Backup};
use std::{path::Path, time::Duration};

/// Whether a desk file is whole, and how much it holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Soundness {
    /// What is wrong, a line each.
    pub problems: Vec<String>,
    /// Orders.
    pub orders: u64,
    /// Shipments.
    pub shipments: u64,
    /// Scans.
    pub events: u64,
    /// Distinct texts.
    pub phrases: u64,
}

/// Pages a step of a backup copies before others get their turn.
const PAGES: i32 = 1024;

impl Store {
    /// Copies the whole desk to `path`, while it is in use. The copy is proved whole before it gets its name.
    pub fn backup(&self, path: &Path) -> Result<u64, StoreError> {
        let unopened = |why: String| StoreError::Open { path: path.display().to_string(), why };
        let mut half = path.as_os_str().to_owned();
        half.push(".part");
        let half = Path::new(&half);
        let result = self.copy_to(half);
        if let Err(err) = result {
            // The half copy is of no use; that it cannot be removed would hide the real fault.
            let _ = std::fs::remove_file(half);
            return Err(err);
        }
        std::fs::rename(half, path).map_err(|err| unopened(err.to_string()))?;
        std::fs::metadata(path).map(|it| it.len()).map_err(|err| unopened(err.to_string()))
    }

    fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        let source = self.own_reader()?;
        let mut copy = Connection::open(path)
            .map_err(|err| StoreError::Open { path: path.display().to_string(), why: err.to_string() })?;
        Backup::new(&source, &mut copy)?.run_to_completion(PAGES, Duration::ZERO, None)?;
        copy.pragma_update(None, "journal_mode", "delete")?;
        let word: String = copy.query_row("PRAGMA quick_check", [], |row| row.get(0))?;
        if word == "ok" { Ok(()) } else { Err(StoreError::Damaged(word)) }
    }

    /// Looks through the whole file: its structure, its own rules, and every packed scan.
    pub fn check(&self) -> Result<Soundness, StoreError> {
        let connection = self.own_reader()?;
        let mut sound = Soundness::default();
        structure(&connection, &mut sound.problems)?;
        coherence(&connection, &mut sound.problems)?;
        sound.events = scans(&connection, &mut sound.problems)?;
        let count = |table: &str| {
            connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, i64>(0))
        };
        sound.orders = count("orders")?.unsigned_abs();
        sound.shipments = count("shipments")?.unsigned_abs();
        sound.phrases = count("phrases")?.unsigned_abs();
        Ok(sound)
    }
}

fn structure(connection: &Connection, problems: &mut Vec<String>) -> Result<(), StoreError> {
    let mut query = connection.prepare("PRAGMA integrity_check(20)")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let word: String = row.get(0)?;
        if word != "ok" {
            problems.push(word);
        }
    }
    Ok(())
}

/// What must hold between tables, as a count of rows that break it.
const COHERENCE: &[(&str, &str)] = &[
    (
        "orders without a shipment",
        "SELECT count(*) FROM orders o WHERE NOT EXISTS (SELECT 1 FROM parcels_of_orders p WHERE p.order_id = o.id)",
    ),
    (
        "parcels of orders that are not there",
        "SELECT count(*) FROM parcels_of_orders p WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.id = p.order_id)
           OR NOT EXISTS (SELECT 1 FROM shipments s WHERE s.id = p.shipment_id)",
    ),
    (
        "exceptions of shipments that are not there",
        "SELECT count(*) FROM cases c WHERE NOT EXISTS (SELECT 1 FROM shipments s WHERE s.id = c.shipment_id)",
    ),
    (
        "open exceptions without a flag",
        "SELECT count(*) FROM cases c WHERE c.state = 'open'
           AND NOT EXISTS (SELECT 1 FROM flags f WHERE f.shipment_id = c.shipment_id)",
    ),
];

fn coherence(connection: &Connection, problems: &mut Vec<String>) -> Result<(), StoreError> {
    for (what, query) in COHERENCE {
        let count: i64 = connection.query_row(query, [], |row| row.get(0))?;
        if count > 0 {
            problems.push(format!("{count} {what}"));
        }
    }
    Ok(())
}

fn scans(connection: &Connection, problems: &mut Vec<String>) -> Result<u64, StoreError> {
    let mut query = connection.prepare("SELECT number, events FROM shipments WHERE events IS NOT NULL")?;
    let mut rows = query.query([])?;
    let mut events = 0_u64;
    while let Some(row) = rows.next()? {
        match packed::unpack(&row.get::<_, Vec<u8>>(1)?) {
            Ok(scans) => events += u64::try_from(scans.len()).unwrap_or(0),
            Err(err) => {
                let number: Option<String> = row.get(0)?;
                problems
                    .push(format!("{}: {err}", number.as_deref().unwrap_or("a shipment without a number")));
            }
        }
    }
    Ok(events)
}
