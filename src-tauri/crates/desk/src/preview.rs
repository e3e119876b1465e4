//! What a file is understood to be, before anything of it is kept.

use crate::{
    Desk, Face,
    at_hand::{AtHand, Reading},
    bring_in::unreadable,
    error::DeskError,
    mapping::Mapped,
    wire::*,
    words::args,
};
use tidewaiter_feeds as feeds;

/// Rows that a preview reads.
const PREVIEW_ROWS: u32 = 2_000;
/// Characters of a cell that are shown.
const SHOWN: usize = 300;

impl Desk {
    pub(crate) fn import_preview(&self, ask: Handles, _: &dyn Face) -> Result<Previews, DeskError> {
        let preview = |handle: u32| Ok::<_, DeskError>(self.preview(handle, &self.picked(handle)?));
        Ok(Previews { files: ask.handles.into_iter().map(preview).collect::<Result<_, _>>()? })
    }

    pub(crate) fn import_look(&self, ask: LookAsk, _: &dyn Face) -> Result<Preview, DeskError> {
        if let Some(zone) = ask.mapping.as_ref().and_then(|it| it.zone.as_deref()) {
            self.known_zone(zone)?;
        }
        let reading = ask.mapping.map_or(Reading::AsEver, Reading::Chosen);
        let it = self.settle(ask.handle, reading, ask.password)?;
        Ok(self.preview(ask.handle, &it))
    }

    fn preview(&self, handle: u32, it: &AtHand) -> Preview {
        let preview = empty_preview(it.picked(handle));
        let looked = match self.look_at(it, None) {
            Ok(looked) => looked,
            Err(err) => {
                let protected =
                    matches!(&err, DeskError::Refused { refusal, .. } if refusal.wants_password());
                return Preview { error: Some(self.fault(&err)), protected, ..preview };
            }
        };
        self.recognise(handle, &looked.fingerprint);
        let mut preview = self.understood(preview, &looked.feed.about);
        match looked.mapped {
            Mapped::Guessed => {}
            Mapped::Chosen(mapping) => {
                preview.mapped = (!mapping.is_empty()).then(|| "chosen".to_owned());
                preview.mapping = mapping;
            }
            Mapped::Remembered { name, mapping, .. } => {
                preview.mapped = Some("remembered".to_owned());
                preview.mapping_name = Some(name);
                preview.mapping = mapping;
            }
        }
        match looked.feed.obstacle() {
            None => self.glance(it, looked.feed, &mut preview),
            Some(refusal) if preview.lacks.is_none() => {
                let fault = self.fault(&DeskError::Refused { file: it.name(), refusal });
                preview.lacks = Some(format!("{} {}", fault.message, fault.hint));
            }
            Some(_) => {}
        }
        preview
    }

    fn glance(&self, it: &AtHand, feed: feeds::Feed, preview: &mut Preview) {
        let mut glance = Glance::default();
        match feed.glance(PREVIEW_ROWS, &mut glance) {
            Ok(tally) => {
                preview.rows_read = tally.taken + tally.rejected;
                preview.more = tally.cancelled;
            }
            Err(err) => preview.error = Some(self.fault(&unreadable(it, &err))),
        }
        preview.rejected = glance.rejected.iter().map(|fault| self.row_fault(fault)).collect();
    }

    fn understood(&self, preview: Preview, about: &feeds::About) -> Preview {
        let words = self.words();
        let order = match about.dates {
            Some(feeds::Dates::Settled(order) | feeds::Dates::Assumed(order)) => Some(order),
            Some(feeds::Dates::Plain) | None => None,
        };
        Preview {
            kind: about.kind.id().to_owned(),
            source: match about.source.as_str() {
                "generic" => words.say("source-unknown"),
                _ => about.source_name.clone(),
            },
            container: about.container.to_string(),
            encoding: about.encoding.clone(),
            delimiter: about.delimiter.map(String::from),
            sheet: about.sheet.clone(),
            sheets: about.sheets.clone(),
            header_row: about.header_row,
            dates: about.dates.and_then(dates).map(|id| words.say(id)),
            date_order: order,
            decimals: about.decimals,
            currency: about.currency.map(|currency| currency.code().to_owned()),
            zone: about.zone.clone(),
            lacks: about
                .lacks
                .map(|field| words.tell("preview-lacks", &args([("field", self.field_text(field).into())]))),
            top: about
                .top
                .iter()
                .map(|(row, cells)| TopRow {
                    row: *row,
                    cells: cells.iter().map(|cell| shown(cell)).collect(),
                })
                .collect(),
            columns: about.columns.iter().map(|column| self.column(column)).collect(),
            rows: about.sample.iter().map(|cells| cells.iter().map(|cell| shown(cell)).collect()).collect(),
            ..preview
        }
    }

    fn column(&self, column: &feeds::ColumnGuess) -> Column {
        Column {
            header: column.header.clone(),
            field: column.field.map(|field| field.id().to_owned()),
            field_text: column.field.map(|field| self.field_text(field)),
            confidence: u32::from(column.confidence),
            nth: column.nth,
            chosen: column.chosen,
            examples: column.examples.clone(),
        }
    }
}

/// A look at the first rows: keeps what would be rejected.
#[derive(Default)]
struct Glance {
    rejected: Vec<feeds::RowFault>,
}

impl feeds::Sink for Glance {
    fn order(&mut self, _: tidewaiter_core::record::OrderRecord) -> feeds::Flow {
        feeds::Flow::Continue(())
    }

    fn tracking(&mut self, _: tidewaiter_core::record::TrackingRecord) -> feeds::Flow {
        feeds::Flow::Continue(())
    }

    fn rejected(&mut self, fault: feeds::RowFault) -> feeds::Flow {
        if self.rejected.len() < 20 {
            self.rejected.push(fault);
        }
        feeds::Flow::Continue(())
    }

    fn field_error(&mut self, _: feeds::RowFault) -> feeds::Flow {
        feeds::Flow::Continue(())
    }

    fn progress(&mut self, _: u64, _: u64) -> feeds::Flow {
        feeds::Flow::Continue(())
    }
}

fn shown(cell: &str) -> String {
    cell.chars().take(SHOWN).collect()
}

/// How dates are read, as the id of its words; None where nothing was open.
fn dates(dates: feeds::Dates) -> Option<&'static str> {
    use feeds::{DateOrder::*, Dates};
    match dates {
        Dates::Plain => None,
        Dates::Settled(DayFirst) => Some("dates-day-first"),
        Dates::Settled(MonthFirst) => Some("dates-month-first"),
        Dates::Assumed(DayFirst) => Some("dates-day-first-assumed"),
        Dates::Assumed(MonthFirst) => Some("dates-month-first-assumed"),
    }
}

fn empty_preview(file: PickedFile) -> Preview {
    Preview {
        file,
        error: None,
        kind: String::new(),
        source: String::new(),
        container: String::new(),
        encoding: None,
        delimiter: None,
        sheet: None,
        header_row: None,
        sheets: Vec::new(),
        dates: None,
        date_order: None,
        decimals: None,
        currency: None,
        zone: None,
        lacks: None,
        protected: false,
        mapping: feeds::Mapping::default(),
        mapped: None,
        mapping_name: None,
        top: Vec::new(),
        columns: Vec::new(),
        rows: Vec::new(),
        rows_read: 0,
        more: false,
        rejected: Vec::new(),
    }
}
