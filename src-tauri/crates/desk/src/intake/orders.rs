//! What a file says of orders, and of the parcels that they are in.

use super::Intake;
use crate::{
    changes::differences,
    error::DeskError,
    merge::{Merged, merge, row_hash, stated},
    statement::{ANY_MOMENT, Stamp, file_before},
    wire::{Change, RowFault},
    words::args,
};
use tidewaiter_core::record::OrderRecord;
use tidewaiter_store::{FileAge, NewShipment, OrderFacts, Seen, Stored, text_of};

/// Changes that are kept word for word; the orders are counted.
const KEPT_CHANGES: usize = 1_000;

impl Intake<'_> {
    /// Takes an order in; the same again costs one look.
    pub(crate) fn take_order(&mut self, mut record: OrderRecord) -> Result<(), DeskError> {
        let row = record.rows.first().copied().unwrap_or(0);
        record.rows.clear();
        let text = text_of(&record)?;
        let hash = row_hash(text.as_bytes());
        let Some(known) = self.pen.order_known(&record.order_id, record.store.as_deref())? else {
            self.orders.new += 1;
            let id = self.trail.new_order();
            self.pen.add_order(
                id,
                &self.facts(&self.source, (&record, &text), None, hash, self.trail.begun.id),
            )?;
            return self.attach(id, true, &record);
        };
        if known.row_hash == hash {
            self.orders.unchanged += 1;
            return self.say_again(known);
        }
        if let Some(seen) = self.pen.seen(known.id, hash)?
            && !file_before(self.age_of(seen.import)?, self.age, &self.zone)
        {
            self.orders.unchanged += 1;
            self.kept_newer += seen.kept;
            return Ok(());
        }
        self.take_known(known, record, hash, row)
    }

    /// Takes in what a file says of an order that others have spoken of.
    fn take_known(&mut self, known: Stored, said: OrderRecord, hash: i64, row: u32) -> Result<(), DeskError> {
        let Some(old) = self.pen.order(known.id)? else { return Ok(()) };
        let newest_import = self.newest_import(known)?;
        let stamps_text = self.pen.stamps(known.id)?;
        let stamps = match &stamps_text {
            None => vec![Stamp::of(&old.record, newest_import, stated(&old.record))],
            Some(text) => serde_json::from_str(text)?,
        };
        for stamp in &stamps {
            self.age_of(stamp.import)?;
        }
        let import = self.trail.begun.id;
        let age = |id| if id == import { self.age } else { self.ages.get(&id).copied().unwrap_or(self.age) };
        let merged = merge(&old.record, stamps, said, import, age, &self.zone);
        self.kept_newer += merged.kept;
        let changed = merged.record != old.record;
        if changed {
            self.orders.changed += 1;
            self.trail.order(known.id)?;
        } else {
            self.orders.unchanged += 1;
        }
        if changed || (merged.newest && merged.believed) {
            let stamps = match merged.believed {
                true if merged.stamps.is_empty() => None,
                true => Some(serde_json::to_string(&merged.stamps)?),
                false => stamps_text,
            };
            let (source, row_hash, from) = match merged.newest {
                true => (self.source.as_str(), hash, import),
                false => (old.source.as_str(), known.row_hash, newest_import),
            };
            let text = text_of(&merged.record)?;
            let facts = self.facts(source, (&merged.record, &text), stamps.as_deref(), row_hash, from);
            self.pen.keep_order(known.id, &facts)?;
        }
        if !merged.newest || !(changed || merged.believed) {
            self.pen.keep_seen(known.id, hash, Seen { import, kept: merged.kept })?;
        }
        if changed {
            self.attach(known.id, false, &merged.record)?;
            self.tell_changes(known.id, &old.record, &merged, row)?;
        }
        Ok(())
    }

    fn facts<'r>(
        &self,
        source: &'r str,
        (record, text): (&'r OrderRecord, &'r str),
        stamps: Option<&'r str>,
        row_hash: i64,
        import: i64,
    ) -> OrderFacts<'r> {
        let ordered_at = record.instant(record.ordered_at, &self.zone).map(|at| at.as_second());
        OrderFacts { source, record, text, stamps, ordered_at, row_hash, import }
    }

    fn age_of(&mut self, import: i64) -> Result<FileAge, DeskError> {
        if import == self.trail.begun.id {
            return Ok(self.age);
        }
        if let Some(age) = self.ages.get(&import) {
            return Ok(*age);
        }
        let age = self.pen.file_age(import)?.unwrap_or(FileAge { as_of: None, moments: ANY_MOMENT });
        self.ages.insert(import, age);
        Ok(age)
    }

    /// The newest file that said of an order what is believed.
    fn newest_import(&mut self, known: Stored) -> Result<i64, DeskError> {
        let again = self.pen.seen(known.id, known.row_hash)?;
        Ok(again.map_or(known.import, |seen| seen.import))
    }

    /// A newer file says what is believed already: from now on that is as new as this file.
    fn say_again(&mut self, known: Stored) -> Result<(), DeskError> {
        if !file_before(self.age_of(known.import)?, self.age, &self.zone) {
            return Ok(());
        }
        let newest = self.newest_import(known)?;
        if file_before(self.age_of(newest)?, self.age, &self.zone) {
            let seen = Seen { import: self.trail.begun.id, kept: 0 };
            self.pen.keep_seen(known.id, known.row_hash, seen)?;
        }
        Ok(())
    }

    fn tell_changes(
        &mut self,
        order: i64,
        old: &OrderRecord,
        merged: &Merged,
        row: u32,
    ) -> Result<(), DeskError> {
        let together = self.together.unwrap_or(i64::MAX);
        let tied: Vec<(u32, i64)> =
            merged.tied.iter().copied().filter(|(_, import)| *import >= together).collect();
        if self.changes.len() >= KEPT_CHANGES && tied.is_empty() {
            return Ok(());
        }
        let shipment = self.pen.parcels_of(order)?.first().copied();
        for change in differences(old, &merged.record, &self.scribe) {
            let field = self.scribe.words.say(&format!("field-{}", change.word));
            if let Some((_, import)) = tied.iter().find(|(bit, _)| *bit == change.bit) {
                let other = self.pen.import(*import)?.map_or_else(String::new, |import| import.file);
                let args = args([
                    ("file", other.into()),
                    ("old", change.old.clone().unwrap_or_default().into()),
                    ("new", change.new.clone().unwrap_or_default().into()),
                ]);
                let header = self.headers.get(change.word.replace('-', "_").as_str());
                self.field_errors.push(RowFault {
                    row,
                    column: Some(header.unwrap_or(&field).clone()),
                    reason: self.scribe.words.tell("reason-files-contradict", &args),
                    value: change.new.clone().unwrap_or_default(),
                });
            }
            if self.changes.len() < KEPT_CHANGES {
                let order_id = old.order_id.clone();
                self.changes.push(Change { order_id, shipment, field, old: change.old, new: change.new });
            }
        }
        Ok(())
    }

    /// Links an order with its parcels. An order without a number gets a parcel without one, so that it can be late.
    fn attach(&mut self, order: i64, new: bool, record: &OrderRecord) -> Result<(), DeskError> {
        let parcels = if new { Vec::new() } else { self.pen.parcels_of(order)? };
        let mut nameless = None;
        for parcel in &parcels {
            self.touch(*parcel)?;
            if self.pen.shipment(*parcel)?.is_some_and(|it| it.number.is_none()) {
                nameless = Some(*parcel);
            }
        }
        let facts = NewShipment {
            number: None,
            carrier: record.carrier.as_deref(),
            service: record.shipping_method.as_deref(),
            origin: None,
            destination: record.destination_country,
        };
        let mut heir = None;
        for number in &record.tracking_numbers {
            let facts = NewShipment { number: Some(number), ..facts };
            // Most parcels of a new order are new: adding them says whether they are.
            let added = if nameless.is_none() { self.add_shipment(&facts)? } else { None };
            let shipment = match added {
                Some(added) => added,
                None => match self.pen.shipment_numbered(number)?.or_else(|| nameless.take()) {
                    Some(parcel) => self.know_more(parcel, &facts)?,
                    None => continue,
                },
            };
            self.link(order, shipment)?;
            heir = heir.or(Some(shipment));
        }
        match (nameless, heir) {
            (Some(parcel), Some(heir)) => {
                self.trail.placeholder(parcel, heir)?;
                self.touched.remove(&parcel);
                self.pen.drop_placeholder(parcel)?;
            }
            (None, None) if parcels.is_empty() => {
                if let Some(shipment) = self.add_shipment(&facts)? {
                    self.link(order, shipment)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Before a shipment changes; it is judged in the end.
    pub(super) fn touch(&mut self, shipment: i64) -> Result<(), DeskError> {
        self.touched.insert(shipment);
        self.trail.shipment(shipment)
    }

    pub(super) fn link(&mut self, order: i64, shipment: i64) -> Result<bool, DeskError> {
        let new = self.pen.link(order, shipment)?;
        if new {
            self.trail.linked(order, shipment)?;
        }
        Ok(new)
    }

    /// A new parcel; None where one of this number is known.
    pub(super) fn add_shipment(&mut self, facts: &NewShipment<'_>) -> Result<Option<i64>, DeskError> {
        let shipment = self.trail.next_shipment;
        if !self.pen.add_shipment(shipment, facts, self.now.as_second())? {
            return Ok(None);
        }
        self.trail.next_shipment += 1;
        self.shipments.new += 1;
        self.touched.insert(shipment);
        Ok(Some(shipment))
    }

    pub(super) fn know_more(&mut self, shipment: i64, facts: &NewShipment<'_>) -> Result<i64, DeskError> {
        self.touch(shipment)?;
        if self.pen.know_more(shipment, facts)? {
            self.shipments.changed += 1;
        }
        Ok(shipment)
    }
}
