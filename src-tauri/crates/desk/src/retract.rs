//! Taking an import back, whole.

use crate::{
    Desk, Face,
    error::DeskError,
    judge::Judge,
    trail::{KEPT_IMPORTS, Trail},
    triage::StepWords,
    wire::*,
};
use jiff::Timestamp;
use tidewaiter_store::{Brought, Later, Reader, Writer};

impl Desk {
    /// Writes an import into the log, as a step that can be taken back.
    pub(crate) fn seal(
        &self,
        pen: &Writer<'_>,
        trail: &Trail<'_>,
        report: &FileReport,
        now: Timestamp,
    ) -> Result<(), DeskError> {
        let (orders, shipments) = (&report.orders, &report.shipments);
        let changed = orders.new + orders.changed + shipments.new + shipments.changed + report.events.new;
        let words = StepWords::of_file(&report.file, usize::try_from(changed).unwrap_or(0));
        let words = serde_json::to_string(&words)?;
        let step = pen.log_step(now.as_second(), "seller", "import", &words, &[])?;
        Ok(pen.seal_import(&trail.begun, trail.next_order, trail.next_shipment, step, KEPT_IMPORTS)?)
    }

    /// Puts the desk back to how it was before an import: all of it or, where something stands in the way, nothing.
    pub(crate) fn import_undo(&self, ask: ImportId, face: &dyn Face) -> Result<Done, DeskError> {
        let now = self.now();
        let (step, ids) = self.store.write(|pen| {
            let import = self.retractable(pen, ask.import)?;
            let tracked = pen.is_tracked()?;
            // What it brought in may be legs of parcels that were there before.
            let brought: Vec<i64> = import.shipments.clone().collect();
            let around = self.legs_around(pen, &brought)?;
            let ids = pen.take_back(&import, now.as_second())?;
            let all = tracked && !pen.is_tracked()?;
            let mut judged = if all { pen.shipment_ids()? } else { ids.clone() };
            judged.extend(around);
            judged.extend(self.legs_around(pen, &judged)?);
            judged.sort_unstable();
            judged.dedup();
            let mut judge = Judge::new(self, pen, now)?;
            judged.into_iter().try_for_each(|id| judge.judge(id).map(drop))?;
            let rows =
                import.orders.end - import.orders.start + import.shipments.end - import.shipments.start;
            let rows = usize::try_from(rows).unwrap_or(0) + ids.len();
            let words = serde_json::to_string(&StepWords::of_file(&import.file, rows))?;
            let step = pen.log_step(now.as_second(), "seller", "import_undo", &words, &[])?;
            Ok::<_, DeskError>((pen.step(step)?, ids))
        })?;
        self.changed(0, face);
        let text = step.as_ref().map_or_else(String::new, |step| self.step_words(step));
        let changed = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        Ok(Done { step: step.map(|step| step.id), changed, text, ids })
    }

    /// What there is to take back; an error that says what stands in the way.
    fn retractable(&self, pen: &Writer<'_>, id: i64) -> Result<Brought, DeskError> {
        let row = pen.import(id)?.ok_or(DeskError::UnknownImport(id))?;
        if row.undone_at.is_some() {
            return Err(DeskError::NothingToUndo);
        }
        let report: FileReport = serde_json::from_str(&row.report)?;
        if report.source == "sample" {
            return Err(DeskError::SampleStands);
        }
        let import = pen.brought(id, KEPT_IMPORTS)?.ok_or(DeskError::TooOld)?;
        if let Some(later) = pen.changed_since(&import)? {
            let file = pen.import(later.id)?.map_or_else(String::new, |import| import.file);
            let number = self.first_row(pen, &later)?;
            let shipment = first_shipment(pen, &later)?;
            return Err(DeskError::ImportedSince { number, count: later.count, file, shipment });
        }
        if let Some(later) = pen.decided_since(&import)? {
            let number = self.first_row(pen, &later)?;
            let shipment = first_shipment(pen, &later)?;
            return Err(DeskError::DecidedSince { number, count: later.count, shipment });
        }
        Ok(import)
    }

    fn first_row(&self, look: &Reader<'_>, later: &Later) -> Result<String, DeskError> {
        if let Some(order) = later.order.map(|id| look.order(id)).transpose()?.flatten() {
            return Ok(order.record.order_id);
        }
        later.shipment.map_or(Ok(String::new()), |id| self.number_of(look, id))
    }
}

/// The shipment that stands in the way, or the first parcel of the order that does.
fn first_shipment(look: &Reader<'_>, later: &Later) -> Result<Option<i64>, DeskError> {
    match (later.shipment, later.order) {
        (None, Some(order)) => Ok(look.parcels_of(order)?.first().copied()),
        (shipment, _) => Ok(shipment),
    }
}
