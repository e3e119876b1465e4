use crate::{Reader, StoreError};
use memchr::memmem;
use rusqlite::{OptionalExtension, params_from_iter};
use std::collections::{HashMap, HashSet};
use tidewaiter_core::{Stage, tracking_number};

/// What a filter asks of what imports, and lessons about them, say; of several values one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// The words occur in a number, the buyer, a title or a note, in capitals or not.
    Text(String),
    /// One of these tracking or order numbers.
    Number(Vec<String>),
    /// The carrier or the service contains one of these; with `=` before it, it is this.
    Carrier(Vec<String>),
    /// ISO code of the destination.
    Destination(Vec<String>),
    /// Where it is.
    Stage(Vec<Stage>),
    /// The shop contains one of these; with `=` before it, it is this.
    Shop(Vec<String>),
}

/// What imports say of shipments, held in memory in narrow columns, so that a search reads no rows: about 110 bytes a
/// shipment. Places are indexes in the order of ids.
#[derive(Debug, Default)]
pub struct Manifest {
    ids: Vec<i64>,
    /// Places, the newest scan first; what was never scanned comes last.
    newest: Vec<u32>,
    carriers: Names,
    destinations: Names,
    shops: Names,
    /// Numbers of stages.
    stages: Vec<u8>,
    /// Everything that words are looked for in, in small letters, a line a field.
    texts: Vec<u8>,
    /// Where the text of each place begins.
    starts: Vec<u32>,
}

/// What a manifest says of each shipment in few different words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The carrier, else its service.
    Carrier,
    /// ISO code of the destination.
    Destination,
    /// The shops of its orders.
    Shop,
}

/// A column of few different values.
#[derive(Debug, Default)]
struct Names {
    of: Vec<u32>,
    names: Vec<String>,
    known: HashMap<String, u32>,
}

impl Names {
    fn push(&mut self, name: String) {
        let next = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let number = *self.known.entry(name).or_insert_with_key(|name| {
            self.names.push(name.clone());
            next
        });
        self.of.push(number);
    }

    fn at(&self, place: usize) -> &str {
        self.number(place).and_then(|number| self.names.get(number)).map_or("", String::as_str)
    }

    fn number(&self, place: usize) -> Option<usize> {
        self.of.get(place).and_then(|number| usize::try_from(*number).ok())
    }

    /// Takes those out of `passing` whose name does not fit.
    fn keep(&self, passing: &mut [bool], fits: impl Fn(&str) -> bool) {
        let fitting: Vec<bool> = self.names.iter().map(|name| fits(name)).collect();
        for (place, passes) in passing.iter_mut().enumerate().filter(|(_, passes)| **passes) {
            *passes = self.number(place).and_then(|number| fitting.get(number)).copied().unwrap_or_default();
        }
    }
}

/// One shipment as it goes in.
struct Entry {
    id: i64,
    number: Option<String>,
    number_key: Option<String>,
    carrier: String,
    destination: String,
    last_scan: Option<i64>,
    stage: u8,
}

/// One of its orders.
struct Ordered {
    shipment: i64,
    order_id: String,
    shop: String,
    buyer: Option<String>,
    title: Option<String>,
}

const ENTRY: &str = "SELECT id, number, number_key, carrier, service, destination, last_scan, stage
  FROM shipments";
const ORDERED: &str = "SELECT p.shipment_id, o.order_id, o.store, o.buyer, o.title
  FROM parcels_of_orders p JOIN orders o ON o.id = p.order_id";

impl Reader<'_> {
    /// Changes whenever a manifest of all shipments has to be read anew.
    pub fn manifest_mark(&self) -> Result<[i64; 3], StoreError> {
        let query = "SELECT (SELECT coalesce(sum(changes), 0) FROM lane_blocks), (SELECT coalesce(max(id), 0) FROM imports),
                     (SELECT count(*) FROM imports WHERE undone_at IS NOT NULL)";
        Ok(self.connection.query_row(query, [], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?)
    }

    /// What imports say of all shipments.
    pub fn manifest(&self) -> Result<Manifest, StoreError> {
        let mut entries = self.connection.prepare_cached(&format!("{ENTRY} ORDER BY id"))?;
        let mut orders =
            self.connection.prepare_cached(&format!("{ORDERED} ORDER BY p.shipment_id, p.order_id"))?;
        let mut orders = orders.query_map([], ordered)?.peekable();
        let mut made = Making::default();
        for each in entries.query_map([], entry)? {
            let each = each?;
            let mut its = Vec::new();
            while let Some(order) =
                orders.next_if(|order| order.as_ref().map_or(true, |order| order.shipment <= each.id))
            {
                its.push(order?);
            }
            its.retain(|order| order.shipment == each.id);
            made.take(each, its);
        }
        Ok(made.done())
    }

    /// What imports say of some shipments.
    pub fn manifest_of(&self, ids: &[i64]) -> Result<Manifest, StoreError> {
        let mut one = self.connection.prepare_cached(&format!("{ENTRY} WHERE id = ?1"))?;
        let mut orders = self
            .connection
            .prepare_cached(&format!("{ORDERED} WHERE p.shipment_id = ?1 ORDER BY p.order_id"))?;
        let mut ids = ids.to_vec();
        ids.sort_unstable();
        ids.dedup();
        let mut made = Making::default();
        for id in ids {
            if let Some(each) = one.query_row([id], entry).optional()? {
                let its = orders.query_map([id], ordered)?.collect::<Result<_, _>>()?;
                made.take(each, its);
            }
        }
        Ok(made.done())
    }

    fn noted_with(&self, words: &str) -> Result<HashSet<i64>, StoreError> {
        let escaped = words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        let mut query =
            self.connection.prepare_cached("SELECT shipment_id FROM notes WHERE text LIKE ?1 ESCAPE '\\'")?;
        let rows = query.query_map([format!("%{escaped}%")], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The shipments that are known by one of these numbers.
    fn numbered(&self, numbers: &[String]) -> Result<HashSet<i64>, StoreError> {
        let marks = |count: usize| vec!["?"; count].join(", ");
        let mut found = HashSet::new();
        // SQLite takes a limited number of values at once.
        for some in numbers.chunks(400) {
            let query = format!(
                "SELECT id FROM shipments WHERE number_key IN ({0})
                 UNION SELECT shipment_id FROM legs WHERE number_key IN ({0})
                 UNION SELECT p.shipment_id FROM orders o JOIN parcels_of_orders p ON p.order_id = o.id WHERE o.order_id IN ({0})",
                marks(some.len())
            );
            let keys = || some.iter().map(|number| tracking_number::normalise(number));
            let values: Vec<String> = keys().chain(keys()).chain(some.iter().cloned()).collect();
            let mut query = self.connection.prepare(&query)?;
            for id in query.query_map(params_from_iter(values), |row| row.get(0))? {
                found.insert(id?);
            }
        }
        Ok(found)
    }
}

impl Manifest {
    /// How many shipments are in it.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Where a shipment stands in it.
    pub fn place(&self, id: i64) -> Option<usize> {
        // Most ids are given without a gap: the place is then where they would stand.
        let near = self.ids.first().and_then(|first| usize::try_from(id.checked_sub(*first)?).ok())?;
        match self.ids.get(near) {
            Some(there) if *there == id => Some(near),
            _ => self.ids.binary_search(&id).ok(),
        }
    }

    /// All places with their shipments, the newest scan first.
    pub fn newest(&self) -> impl Iterator<Item = (usize, i64)> {
        let place = |place: &u32| usize::try_from(*place).ok();
        self.newest.iter().filter_map(place).filter_map(|place| Some((place, *self.ids.get(place)?)))
    }

    /// The carrier at a place, else its service; empty where nobody says.
    pub fn carrier(&self, place: usize) -> &str {
        let name = self.carriers.at(place);
        name.split('\n').find(|part| !part.is_empty()).unwrap_or_default()
    }

    /// ISO code of the destination at a place; empty where nobody says.
    pub fn destination(&self, place: usize) -> &str {
        self.destinations.at(place)
    }

    /// The shop at a place, a line each where there are several; empty where nobody says.
    pub fn shop(&self, place: usize) -> &str {
        self.shops.at(place)
    }

    /// What occurs in a column at these places, a line each, and how often.
    pub fn occurring(&self, column: Column, places: impl Iterator<Item = usize>) -> HashMap<&str, u32> {
        let names = match column {
            Column::Carrier => &self.carriers,
            Column::Destination => &self.destinations,
            Column::Shop => &self.shops,
        };
        let mut counts = vec![0_u32; names.names.len()];
        for number in places.filter_map(|place| names.number(place)) {
            counts.get_mut(number).into_iter().for_each(|count| *count += 1);
        }
        let mut occurring = HashMap::new();
        for (name, count) in names.names.iter().zip(counts).filter(|(_, count)| *count > 0) {
            let mut lines = name.split('\n').filter(|line| !line.is_empty());
            let lines: Vec<&str> = match column {
                Column::Carrier => lines.next().into_iter().collect(),
                _ => lines.collect(),
            };
            lines.into_iter().for_each(|line| *occurring.entry(line).or_default() += count);
        }
        occurring
    }

    /// Which places pass all of these.
    pub fn passing(&self, look: &Reader<'_>, said: &[Said]) -> Result<Vec<bool>, StoreError> {
        let mut passing = vec![true; self.ids.len()];
        for each in said {
            match each {
                Said::Carrier(names) => keep_containing(&self.carriers, &mut passing, names),
                Said::Shop(names) => keep_containing(&self.shops, &mut passing, names),
                Said::Destination(codes) => {
                    self.destinations.keep(&mut passing, |code| codes.iter().any(|it| it == code));
                }
                Said::Stage(stages) => {
                    let among: Vec<bool> = self
                        .stages
                        .iter()
                        .map(|at| stages.iter().any(|stage| stage.number() == *at))
                        .collect();
                    both(&mut passing, &among);
                }
                Said::Number(numbers) => self.keep_only(&mut passing, &look.numbered(numbers)?),
                Said::Text(words) => self.keep_with(&mut passing, words, &look.noted_with(words)?),
            }
        }
        Ok(passing)
    }

    fn keep_only(&self, passing: &mut [bool], ids: &HashSet<i64>) {
        let mut among = vec![false; passing.len()];
        ids.iter().filter_map(|id| self.place(*id)).for_each(|place| set(&mut among, place));
        both(passing, &among);
    }

    fn keep_with(&self, passing: &mut [bool], words: &str, noted: &HashSet<i64>) {
        let mut among = vec![false; passing.len()];
        noted.iter().filter_map(|id| self.place(*id)).for_each(|place| set(&mut among, place));
        let words = words.to_lowercase();
        let finder = memmem::Finder::new(words.as_bytes());
        let mut starts = self.starts.iter().enumerate();
        let mut from = 0;
        while let Some(at) = self.texts.get(from..).and_then(|rest| finder.find(rest)) {
            let at = u32::try_from(from + at).unwrap_or(u32::MAX);
            // The words are in the text before the first that begins behind them.
            let Some((next, start)) = starts.find(|(_, start)| **start > at) else {
                set(&mut among, self.starts.len().saturating_sub(1));
                break;
            };
            set(&mut among, next.saturating_sub(1));
            from = usize::try_from(*start).unwrap_or(usize::MAX);
        }
        both(passing, &among);
    }
}

fn keep_containing(names: &Names, passing: &mut [bool], wanted: &[String]) {
    let wanted: Vec<String> = wanted.iter().map(|name| name.to_lowercase()).collect();
    names.keep(passing, |name| {
        let name = name.to_lowercase();
        wanted.iter().any(|wanted| match wanted.strip_prefix('=') {
            Some(whole) => name.split('\n').any(|name| name.trim() == whole),
            None => name.contains(wanted.as_str()),
        })
    });
}

fn set(among: &mut [bool], place: usize) {
    among.get_mut(place).into_iter().for_each(|is| *is = true);
}

fn both(passing: &mut [bool], among: &[bool]) {
    passing.iter_mut().zip(among).for_each(|(passes, is)| *passes &= is);
}

#[derive(Default)]
struct Making {
    manifest: Manifest,
    scanned: Vec<Option<i64>>,
}

impl Making {
    fn take(&mut self, entry: Entry, orders: Vec<Ordered>) {
        let Manifest { ids, carriers, destinations, shops, stages, texts, starts, .. } = &mut self.manifest;
        ids.push(entry.id);
        starts.push(u32::try_from(texts.len()).unwrap_or(u32::MAX));
        stages.push(entry.stage);
        self.scanned.push(entry.last_scan);
        carriers.push(entry.carrier);
        destinations.push(entry.destination);
        let mut names: Vec<&str> = orders.iter().map(|order| order.shop.as_str()).collect();
        names.dedup();
        shops.push(names.join("\n"));
        let spelled = entry.number_key.filter(|key| entry.number.as_ref() != Some(key));
        let numbers = [entry.number, spelled].into_iter().flatten();
        let said =
            orders.into_iter().flat_map(|order| [Some(order.order_id), order.buyer, order.title]).flatten();
        for field in numbers.chain(said) {
            texts.extend_from_slice(field.to_lowercase().as_bytes());
            texts.push(b'\n');
        }
    }

    fn done(mut self) -> Manifest {
        let mut newest: Vec<u32> = (0..).take(self.manifest.ids.len()).collect();
        // Newest first, of equal ones the later id; None is less than any scan.
        let scan = |place: &u32| usize::try_from(*place).ok().and_then(|place| *self.scanned.get(place)?);
        newest.sort_by_key(|place| std::cmp::Reverse((scan(place), *place)));
        self.manifest.newest = newest;
        self.manifest.texts.shrink_to_fit();
        self.manifest
    }
}

fn entry(row: &rusqlite::Row<'_>) -> rusqlite::Result<Entry> {
    let [carrier, service]: [Option<String>; 2] = [row.get(3)?, row.get(4)?];
    Ok(Entry {
        id: row.get(0)?,
        number: row.get(1)?,
        number_key: row.get(2)?,
        carrier: format!("{}\n{}", carrier.unwrap_or_default(), service.unwrap_or_default()),
        destination: row.get::<_, Option<String>>(5)?.unwrap_or_default(),
        last_scan: row.get(6)?,
        stage: row.get(7)?,
    })
}

fn ordered(row: &rusqlite::Row<'_>) -> rusqlite::Result<Ordered> {
    Ok(Ordered {
        shipment: row.get(0)?,
        order_id: row.get(1)?,
        shop: row.get(2)?,
        buyer: row.get(3)?,
        title: row.get(4)?,
    })
}
