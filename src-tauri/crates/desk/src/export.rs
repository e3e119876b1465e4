//! Reports, and everything known of each order for other programs.

use crate::{
    Desk, Face, about::one_of, error::DeskError, facts::Facts, meanings::Meanings, rows::Scribe, views,
    wire::*, words::args,
};
use serde_json::{Value, json};
use std::path::Path;
use tidewaiter_core::Severity;
use tidewaiter_reports::{ExceptionRow, Format, Headings, SummaryHeadings};
use tidewaiter_store::Reader;

/// Headings of the exception report, in the order of its columns.
const COLUMNS: &[&str] = &[
    "severity",
    "rule",
    "reason",
    "since",
    "waiting",
    "deadline",
    "order-id",
    "tracking-number",
    "carrier",
    "destination",
    "stage",
    "value",
    "currency",
    "state",
    "next-action",
    "buyer",
    "store",
    "note",
];

impl Desk {
    pub(crate) fn report(&self, ask: ReportAsk, face: &dyn Face) -> Result<Written, DeskError> {
        let day = self.now().to_zoned(self.zone()).date();
        one_of("format", &ask.format, &["csv", "xlsx"])?;
        match face.pick_save(&format!("tidewaiter-exceptions-{day}.{}", ask.format)) {
            Some(path) => self.report_to(&ask, &path),
            None => Ok(Written { file: None, rows: 0 }),
        }
    }

    fn report_to(&self, ask: &ReportAsk, path: &Path) -> Result<Written, DeskError> {
        one_of("report", &ask.kind, &["exceptions"])?;
        let format = if ask.format == "xlsx" { Format::Xlsx } else { Format::Csv };
        let scribe = self.scribe(self.now());
        let ids = self
            .ordered(&QueueAsk { view: ask.view.clone(), filter: ask.filter.clone(), ..QueueAsk::default() })?
            .ids;
        let headings = headings(&scribe, ask);
        let rows = self.store.read(|look| {
            let mut failed = None;
            let rows = ids.iter().map_while(|id| match exception(&scribe, look, *id) {
                Ok(row) => row,
                Err(err) => {
                    failed = Some(err);
                    None
                }
            });
            let written = tidewaiter_reports::to_file(format, path, &headings, rows);
            match failed {
                Some(err) => Err(err),
                None => Ok(written?),
            }
        })?;
        Ok(Written { file: Some(path.display().to_string()), rows })
    }

    /// Walks over all orders, each as the record of its files with `stage`, `stage_since` and `exceptions`.
    pub fn each_order(&self, mut visit: impl FnMut(Value) -> std::io::Result<()>) -> Result<(), Fault> {
        let mut meanings = Meanings::default();
        let zone = self.zone();
        let walked = self.store.read(|look| {
            look.each_order(|order| {
                let mut stage: Option<(tidewaiter_core::Stage, Option<i64>)> = None;
                let mut exceptions = Vec::new();
                for parcel in look.parcels_of(order.id)? {
                    let Some(facts) = Facts::of(look, parcel, &mut meanings, &zone)? else { continue };
                    let here = (facts.shipment.placement.stage, facts.shipment.placement.stage_since);
                    // An order is where its slowest parcel is.
                    stage = Some(stage.map_or(here, |other| if other.0 <= here.0 { other } else { here }));
                    exceptions.extend(look.case(parcel)?.map(|case| {
                        json!({
                            "id": parcel, "tracking_number": facts.shipment.number, "rule": case.rule,
                            "severity": case.severity, "state": case.state,
                        })
                    }));
                }
                let (stage, since) = stage.unwrap_or((tidewaiter_core::Stage::OrderCompleted, None));
                let since =
                    since.and_then(|it| jiff::Timestamp::from_second(it).ok()).map(|it| it.to_string());
                visit(order_json(&order, stage, since, exceptions)?)
                    .map_err(|err| DeskError::File { path: "output".into(), err })
            })
        });
        walked.map_err(|err: DeskError| self.fault(&err))
    }
}

fn order_json(
    order: &tidewaiter_store::OrderRow,
    stage: tidewaiter_core::Stage,
    since: Option<String>,
    exceptions: Vec<Value>,
) -> Result<Value, DeskError> {
    let mut value = serde_json::to_value(&order.record)?;
    if let Some(fields) = value.as_object_mut() {
        let amount = order.record.order_amount;
        fields.remove("rows");
        fields.remove("zone");
        fields.insert("source".to_owned(), json!(order.source));
        fields.insert("order_amount".to_owned(), json!(amount.map(|it| it.decimal())));
        fields.insert(
            "currency".to_owned(),
            json!(amount.and_then(|it| it.currency).or(order.record.currency)),
        );
        let items = order.record.line_items;
        fields.insert("line_items".to_owned(), json!((items > 0).then_some(items)));
        fields.insert("stage".to_owned(), json!(stage));
        fields.insert("stage_since".to_owned(), json!(since));
        fields.insert("exceptions".to_owned(), Value::Array(exceptions));
    }
    Ok(value)
}

fn headings(scribe: &Scribe, ask: &ReportAsk) -> Headings {
    let words = &scribe.words;
    let view = if ask.view.is_empty() { "needs_you" } else { &ask.view };
    let filter = [views::name(view, words), ask.filter.clone()];
    Headings {
        sheet: words.say("report-sheet"),
        columns: COLUMNS.iter().map(|id| words.say(&format!("column-{id}"))).collect(),
        title: words.say("report-title"),
        made_at: words.tell("report-made", &args([("at", scribe.moment(scribe.now).whole.into())])),
        filter: filter.join(" ").trim().to_owned(),
        made: scribe.now,
        summary: SummaryHeadings {
            sheet: words.say("report-summary"),
            severity: words.say("column-severity"),
            rule: words.say("column-rule"),
            count: words.say("report-count"),
            total: words.say("report-total"),
            severities: Severity::ALL.iter().rev().map(|severity| words.severity(*severity)).collect(),
        },
    }
}

fn exception(scribe: &Scribe, look: &Reader<'_>, id: i64) -> Result<Option<ExceptionRow>, DeskError> {
    let Some(row) = scribe.row(look, id)? else { return Ok(None) };
    let orders = look.orders_in(id)?;
    let record = orders.first().map(|order| &order.record);
    let text = |field: Option<String>| field.unwrap_or_default();
    Ok(Some(ExceptionRow {
        severity: text(row.severity_text),
        rule_title: row.title,
        reason: row.reason,
        since: text(row.since.map(|at| at.text)),
        waiting: row.waiting,
        deadline: row.deadline.map(|it| {
            let about = if it.doubt.is_some() { "≈ " } else { "" };
            format!("{about}{} ({})", it.at.text, it.text)
        }),
        order_id: text(row.order_id),
        tracking_number: text(row.tracking_number),
        carrier: text(row.carrier),
        destination: text(row.destination_text),
        stage: row.stage_text,
        value_decimal: row.value.as_ref().map(|value| value.decimal.clone()),
        currency: row.value.and_then(|value| value.currency),
        state: match row.outcome {
            Some(outcome) => format!("{}: {outcome}", text(row.state_text)),
            None => text(row.state_text),
        },
        next_action: text(row.next_action),
        buyer_name: text(record.and_then(|it| it.buyer_name.clone())),
        store: text(record.and_then(|it| it.store.clone())),
        note: look.notes(id)?.into_iter().map(|note| note.text).collect::<Vec<_>>().join("\n"),
    }))
}
