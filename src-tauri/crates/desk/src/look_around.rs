//! A desk full of invented orders, to look around in.

use crate::{
    Desk, Face,
    error::DeskError,
    intake::{Intake, Progress},
    sample,
    wire::*,
};
use tidewaiter_feeds::Flow;
use tidewaiter_store::{CaseState, Scope};

/// Orders that the sample holds unless somebody says otherwise.
const ORDERS: u32 = 2_000;
/// The same seed each time, so that two people see the same desk.
const SEED: u64 = 11;

impl Desk {
    pub(crate) fn sample(&self, ask: SampleAsk, face: &dyn Face) -> Result<SampleReport, DeskError> {
        let now = self.now();
        if !self.store.read(|look| look.is_empty())? {
            return Err(DeskError::NotEmpty);
        }
        let stop = self.begin(&ask.task);
        let name = self.words().say("sample-file");
        let invented = sample::invent(now, ask.orders.unwrap_or(ORDERS), SEED);
        let progress = Progress::new(face, &ask.task, &name, stop);
        let kept = self.store.write(|pen| {
            let begun = pen.begin_import(now.as_second(), &name, "")?;
            let mut intake = Intake::new(self, pen, begun, "sample", now, progress)?;
            let total = u64::try_from(invented.orders.len()).unwrap_or(0);
            for (done, order) in (0_u64..).zip(invented.orders) {
                intake.now_from(order.store.as_deref().map_or("sample", sample::platform));
                intake.take_order(order)?;
                if let Flow::Break(()) = tidewaiter_feeds::Sink::progress(&mut intake, done, total) {
                    return Err(DeskError::Cancelled);
                }
            }
            invented.tracking.into_iter().try_for_each(|tracking| intake.take_tracking(tracking))?;
            intake.finish(false)?;
            let mut report = FileReport {
                file: name.clone(),
                import: Some(begun.id),
                source: "sample".to_owned(),
                ..FileReport::default()
            };
            intake.tell(&mut report);
            pen.end_import(begun.id, &serde_json::to_string(&report)?)?;
            pen.keep_setting("sample", "1")?;
            let open = Scope { states: &[CaseState::Open], ..Scope::default() };
            let exceptions = u32::try_from(pen.case_lines(&open, &[])?.len()).unwrap_or(u32::MAX);
            Ok(SampleReport {
                orders: report.orders.new,
                shipments: report.shipments.new,
                events: report.events.new,
                exceptions,
            })
        });
        self.end(&ask.task);
        let report = kept?;
        self.changed(report.exceptions, face);
        Ok(report)
    }

    pub(crate) fn clear_sample(&self, _: Nothing, face: &dyn Face) -> Result<Nothing, DeskError> {
        self.store.write(|pen| {
            if pen.setting("sample")?.is_none() {
                return Err(DeskError::NotEmpty);
            }
            pen.clear()?;
            Ok(pen.drop_setting("sample")?)
        })?;
        self.changed(0, face);
        Ok(Nothing {})
    }
}
