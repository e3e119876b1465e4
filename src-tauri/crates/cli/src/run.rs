//! From words to commands of the desk, and from answers to lines.

use crate::{
    answer::{Done, Failed, document, field, lines, text},
    dashboard::dashboard,
    imported::imported,
    records::{prompt_record, queue_line, queue_record, shipment_record},
    terminal::{Terminal, say},
    words::{Command, FileKind, LessonAct, Lines, PromptAct, Words},
};
use serde_json::{Value, json};
use std::{
    io::{self, BufRead, Write},
    path::{Path, PathBuf},
};
use tidewaiter_desk::{Clock, Desk, Kind, guarded};

/// Carries out what the words say.
pub fn run(words: &Words) -> Result<Done, Failed> {
    let clock = words.now.map_or(Clock::System, Clock::Stopped);
    let path = words.desk.clone().or_else(Desk::default_path).ok_or(Failed::NoHome)?;
    let save = match &words.command {
        Command::Report { out, .. } | Command::Rejects { out, .. } => Some(out.clone()),
        Command::Lessons { act: Some(LessonAct::Export { out }) } => Some(out.clone()),
        Command::Backup { file } => Some(file.clone()),
        _ => None,
    };
    let open = match &words.command {
        Command::Lessons { act: Some(LessonAct::Import { files }) } => files.clone(),
        _ => Vec::new(),
    };
    let desk = Desk::open(&path, clock)?;
    // What became due by time alone while no window was open.
    let (opened, closed) = desk.catch_up().unwrap_or_else(|fault| {
        say(&format!("{} {}", fault.message, fault.hint));
        (0, 0)
    });
    let session = Session { desk, face: Terminal { save, open }, json: words.json, opened, closed };
    session.carry_out(&words.command)
}

pub(crate) struct Session {
    desk: Desk,
    face: Terminal,
    pub(crate) json: bool,
    /// Exceptions that opened and closed since somebody looked last.
    opened: u32,
    closed: u32,
}

impl Session {
    fn carry_out(&self, command: &Command) -> Result<Done, Failed> {
        match command {
            Command::Import { files, kind, mapping, dry_run } => {
                return self.import(files, *kind, mapping.as_deref(), *dry_run);
            }
            Command::Rejects { import, format, .. } => {
                let ask = json!({ "import": import, "format": format.id() });
                self.written(&self.call("rejects", ask)?)?;
            }
            Command::Export { format, .. } => self.export(*format)?,
            Command::Classify { file } => self.classify(file.as_deref())?,
            Command::Queue { view, filter, limit } => self.queue(view, filter, *limit)?,
            Command::Show { number } => self.show(number)?,
            Command::Resolve { ids, reason } => self.act("resolve", ids, json!({ "reason": reason }))?,
            Command::Snooze { ids, until } => self.act("snooze", ids, json!({ "until": until }))?,
            Command::Wait { ids, whom } => self.act("wait", ids, json!({ "state": whom.state() }))?,
            Command::Work { ids } => self.act("work", ids, json!({}))?,
            Command::Hold { ids, reason } => self.act("hold_reason", ids, json!({ "reason": reason }))?,
            Command::Papers { ids, state } => self.act("papers", ids, json!({ "papers": state }))?,
            Command::Note { ids, text } => self.act("note", ids, json!({ "text": text }))?,
            Command::Reopen { ids } => self.act("reopen", ids, json!({}))?,
            Command::Undo { import: Some(import), .. } => {
                self.say(&self.call("import_undo", json!({ "import": import }))?)?;
            }
            Command::Undo { step, .. } => self.say(&self.call("undo", json!({ "step": step }))?)?,
            Command::Redo => self.say(&self.call("redo", json!({}))?)?,
            Command::Teach { words, meaning, code, scheme } => {
                let code = code.as_ref().map(|code| json!({ "code": code, "scheme": scheme }));
                self.teach(words, code, meaning)?;
            }
            Command::Unread { limit } => self.unread(*limit)?,
            Command::Lessons { act } => self.lessons(act.as_ref())?,
            Command::Rules { act } => self.rules(act.as_ref())?,
            Command::Dashboard => self.either(&self.call("dashboard", json!({}))?, dashboard)?,
            Command::Lanes { calibration: false } => self.lanes()?,
            Command::Lanes { calibration: true } => self.calibration()?,
            Command::Tick => {
                self.desk.upkeep()?;
                self.either(&json!({ "opened": self.opened, "closed": self.closed }), |done| {
                    format!("exceptions: {} opened, {} closed", done["opened"], done["closed"])
                })?;
            }
            Command::History { limit } => self.history(*limit)?,
            Command::Prompts { act } => self.prompts(act.as_ref())?,
            Command::Report { format, view, filter, .. } => {
                let ask =
                    json!({ "kind": "exceptions", "format": format.id(), "view": view, "filter": filter });
                self.written(&self.call("report", ask)?)?;
            }
            Command::Backup { .. } => self.written(&self.call("backup", json!({}))?)?,
            Command::Check => return self.check(),
            Command::Sample { orders } => {
                let made = self.call("sample", json!({ "orders": orders, "task": "sample" }))?;
                self.either(&made, |made| {
                    format!(
                        "{} orders, {} events, {} exceptions",
                        made["orders"], made["events"], made["exceptions"]
                    )
                })?;
            }
        }
        Ok(Done::Whole)
    }

    pub(crate) fn call(&self, name: &str, ask: Value) -> Result<Value, Failed> {
        Ok(self.desk.call(name, ask, &self.face)?)
    }

    /// JSON where it was asked for, else a line.
    pub(crate) fn either(&self, value: &Value, line: impl FnOnce(&Value) -> String) -> Result<(), Failed> {
        if self.json { document(value) } else { text(&line(value)) }
    }

    fn say(&self, done: &Value) -> Result<(), Failed> {
        self.either(done, |done| field(done, "/text").to_owned())
    }

    pub(crate) fn written(&self, written: &Value) -> Result<(), Failed> {
        self.either(written, |written| field(written, "/file").to_owned())
    }

    fn import(
        &self,
        files: &[PathBuf],
        kind: FileKind,
        mapping: Option<&str>,
        dry_run: bool,
    ) -> Result<Done, Failed> {
        let kind = match kind {
            FileKind::Auto => None,
            FileKind::Orders => Some(Kind::Orders),
            FileKind::Tracking => Some(Kind::Tracking),
        };
        let report = self.desk.import_files(files, kind, mapping, dry_run, &self.face)?;
        let rejects = report.files.iter().any(|file| !file.rejected.is_empty());
        let refusals = report.files.iter().any(|file| file.error.is_some());
        for fault in report.files.iter().filter_map(|file| file.error.as_ref()) {
            say(&format!("{} {}", fault.message, fault.hint));
        }
        let report = serde_json::to_value(&report)?;
        self.either(&report, |report| {
            let files =
                report["files"].as_array().into_iter().flatten().filter(|file| file.get("error").is_none());
            files
                .map(imported)
                .chain([format!("exceptions: {} opened, {} closed", report["opened"], report["closed"])])
                .collect::<Vec<_>>()
                .join("\n")
        })?;
        Ok(match (refusals, rejects) {
            (true, _) => Done::WithRefusals,
            (_, true) => Done::WithRejects,
            _ => Done::Whole,
        })
    }

    fn export(&self, format: Lines) -> Result<(), Failed> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        if format == Lines::Jsonl {
            self.desk.each_order(|order| {
                serde_json::to_writer(&mut out, &order)?;
                writeln!(out)
            })?;
            return Ok(out.flush()?);
        }
        let mut sheet = csv::Writer::from_writer(out);
        let mut headed = false;
        self.desk.each_order(|order| {
            let order = order.as_object().cloned().unwrap_or_default();
            if !std::mem::replace(&mut headed, true) {
                sheet.write_record(order.keys())?;
            }
            Ok(sheet.write_record(order.values().map(|value| guarded(&cell(value)).into_owned()))?)
        })?;
        Ok(sheet.flush()?)
    }

    fn classify(&self, file: Option<&Path>) -> Result<(), Failed> {
        let input: Box<dyn BufRead> = match file.filter(|path| *path != Path::new("-")) {
            Some(path) => Box::new(io::BufReader::new(std::fs::File::open(path)?)),
            None => Box::new(io::stdin().lock()),
        };
        let texts = input.lines().collect::<Result<Vec<_>, _>>()?;
        for texts in texts.chunks(10_000) {
            let answer = self.call("classify", json!({ "lines": texts }))?;
            let readings = answer["readings"].as_array().cloned().unwrap_or_default();
            if self.json {
                lines(&readings)?;
                continue;
            }
            for it in &readings {
                let (stage, signal) = (field(it, "/stage"), field(it, "/signal"));
                text(&format!("{stage}\t{signal}\t{}\t{}", field(it, "/rule"), field(it, "/text")))?;
            }
        }
        Ok(())
    }

    fn queue(&self, view: &str, filter: &str, limit: Option<usize>) -> Result<(), Failed> {
        let listing = self.call("list", json!({ "view": view, "filter": filter }))?;
        let total = listing["total"].as_u64().and_then(|total| usize::try_from(total).ok()).unwrap_or(0);
        let wanted = limit.unwrap_or(total).min(total);
        let mut first = 0;
        while first < wanted {
            let count = (wanted - first).min(500);
            let rows =
                self.call("rows", json!({ "list": listing["list"], "first": first, "count": count }))?;
            for row in rows["rows"].as_array().into_iter().flatten() {
                if self.json { lines([&queue_record(row)])? } else { text(&queue_line(row))? }
            }
            first += count;
        }
        Ok(())
    }

    fn show(&self, number: &str) -> Result<(), Failed> {
        let mut parcels = Vec::new();
        for id in self.desk.find(number)? {
            parcels.push(shipment_record(&self.call("shipment", json!({ "id": id }))?));
        }
        let mut whole = parcels.first().cloned().unwrap_or_default();
        if let Some(fields) = whole.as_object_mut()
            && parcels.len() > 1
        {
            fields.insert("parcels".to_owned(), Value::Array(parcels));
        }
        self.either(&whole, shown)
    }

    /// Ids of the queue come first: a short number may be an order's number too.
    fn ids(&self, names: &[String]) -> Result<Vec<i64>, Failed> {
        let mut ids = Vec::new();
        for name in names {
            let found =
                match name.parse().ok().filter(|id| self.call("shipment", json!({ "id": id })).is_ok()) {
                    Some(id) => vec![id],
                    None => self.desk.find(name)?,
                };
            ids.extend(found);
        }
        Ok(ids)
    }

    fn act(&self, name: &str, ids: &[String], mut ask: Value) -> Result<(), Failed> {
        if let Some(fields) = ask.as_object_mut() {
            fields.insert("ids".to_owned(), json!(self.ids(ids)?));
        }
        self.say(&self.call(name, ask)?)
    }

    fn history(&self, limit: u32) -> Result<(), Failed> {
        let history = self.call("history", json!({ "limit": limit }))?;
        let steps = history["steps"].as_array().cloned().unwrap_or_default();
        if self.json {
            return lines(&steps);
        }
        for step in &steps {
            let undone = if step["undone"] == true { " (taken back)" } else { "" };
            text(&format!("{}\t{}\t{}{undone}", step["id"], field(step, "/at/text"), field(step, "/text")))?;
        }
        Ok(())
    }

    fn prompts(&self, act: Option<&PromptAct>) -> Result<(), Failed> {
        match act {
            Some(PromptAct::Sent { ids }) => {
                self.say(&self.call("prompt_mark", json!({ "ids": ids, "outcome": "sent" }))?)
            }
            Some(PromptAct::Skip { ids }) => {
                self.say(&self.call("prompt_mark", json!({ "ids": ids, "outcome": "skipped" }))?)
            }
            Some(PromptAct::List) | None => {
                let answer = self.call("prompts", json!({ "kind": null }))?;
                let prompts = answer["prompts"].as_array().cloned().unwrap_or_default();
                if self.json {
                    return lines(prompts.iter().map(prompt_record).collect::<Vec<_>>().iter());
                }
                for it in &prompts {
                    let (order, kind) = (field(it, "/order_id"), field(it, "/kind"));
                    text(&format!("{}\t{order}\t{kind}\t{}", it["id"], field(it, "/closes_text")))?;
                }
                Ok(())
            }
        }
    }

    fn check(&self) -> Result<Done, Failed> {
        let report = self.call("check", json!({}))?;
        self.either(&report, |report| {
            let problems = report["problems"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let counts = format!(
                "{} orders, {} shipments, {} events",
                report["orders"], report["shipments"], report["events"]
            );
            problems.map(str::to_owned).chain([counts]).collect::<Vec<_>>().join("\n")
        })?;
        Ok(if report["sound"] == true { Done::Whole } else { Done::WithRefusals })
    }
}

fn shown(record: &Value) -> String {
    let mut lines = vec![format!(
        "{} {}: {}",
        field(record, "/order_id"),
        field(record, "/tracking_number"),
        field(record, "/stage")
    )];
    let texts = |name: &str| record[name].as_array().cloned().unwrap_or_default();
    lines.extend(texts("why").iter().filter_map(Value::as_str).map(str::to_owned));
    lines.extend(
        texts("exceptions").iter().map(|it| format!("! {} {}", field(it, "/severity"), field(it, "/reason"))),
    );
    lines.extend(
        texts("timeline")
            .iter()
            .map(|it| format!("{}  {}  {}", field(it, "/at"), field(it, "/text"), field(it, "/place"))),
    );
    lines.join("\n")
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(many) => many.iter().map(cell).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}
