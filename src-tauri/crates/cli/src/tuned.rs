//! The tables that a seller may tune, and what the desk's past says of them.

use crate::{
    answer::{Failed, field, lines, text},
    run::Session,
    tuned_words::{Book, RuleAct},
};
use serde_json::{Value, json};

impl Session {
    pub(crate) fn rules(&self, act: Option<&RuleAct>) -> Result<(), Failed> {
        match act {
            None | Some(RuleAct::List { book: Book::Rules, .. }) => self.list_rules(),
            Some(RuleAct::List { book, country, year }) => {
                self.list_book(&json!({ "book": book.id(), "country": country, "year": year }))
            }
            Some(RuleAct::Set { figures, book }) => {
                let ask = json!({ "book": book.id(), "edits": edits(figures), "task": "set" });
                let set = self.call("figures_set", ask)?;
                self.either(&set, |set| {
                    let (opened, closed) = (&set["opened"], &set["closed"]);
                    format!("{}\nexceptions: {opened} opened, {closed} closed", field(set, "/done/text"))
                })
            }
            Some(RuleAct::Backtest { rule, figures }) => {
                let ask = json!({ "rule": rule, "edits": edits(figures), "task": "backtest" });
                let backtest = self.call("backtest", ask)?;
                self.either(&backtest, backtested)
            }
        }
    }

    fn list_rules(&self) -> Result<(), Failed> {
        let rules = self.call("rules", json!({}))?;
        for rule in rules["rules"].as_array().into_iter().flatten() {
            if self.json {
                lines([rule])?;
                continue;
            }
            let off = if rule["off"] == true { " (off)" } else { "" };
            text(&format!("{}{off}\t{}\t{}", field(rule, "/id"), rule["open"], field(rule, "/name")))?;
            for figure in rule["figures"].as_array().into_iter().flatten() {
                text(&format!("  {}={}{}", field(figure, "/key"), field(figure, "/value"), own(figure)))?;
            }
        }
        Ok(())
    }

    fn list_book(&self, ask: &Value) -> Result<(), Failed> {
        let sheet = self.call("book", ask.clone())?;
        for row in sheet["rows"].as_array().into_iter().flatten() {
            if self.json {
                lines([row])?;
                continue;
            }
            let (key, value) = (field(row, "/key"), field(row, "/value"));
            let told = [field(row, "/group"), field(row, "/name"), field(row, "/detail")].join(" · ");
            text(&format!("{key}={value}{}\t{}", own(row), told.trim_matches([' ', '·'])))?;
        }
        Ok(())
    }

    pub(crate) fn lanes(&self) -> Result<(), Failed> {
        let lanes = self.call("lanes", json!({ "task": "lanes" }))?;
        if self.json {
            return lines(
                &lanes["lanes"].as_array().into_iter().flatten().flat_map(lane_records).collect::<Vec<_>>(),
            );
        }
        for lane in lanes["lanes"].as_array().into_iter().flatten() {
            text(field(lane, "/name"))?;
            for stage in lane["stages"].as_array().into_iter().flatten() {
                let quantiles = stage["quantiles"].as_array().into_iter().flatten().filter_map(Value::as_str);
                let quantiles = quantiles.collect::<Vec<_>>().join("\t");
                let (name, level) = (field(stage, "/name"), field(stage, "/level"));
                text(&format!("  {name}\t{}\t{quantiles}\t{level}", stage["samples"]))?;
            }
        }
        Ok(())
    }

    pub(crate) fn calibration(&self) -> Result<(), Failed> {
        let calibration = self.call("calibration", json!({ "task": "calibration" }))?;
        self.either(&calibration, |calibration| {
            let row = |row: &Value| {
                let kept = row["kept"].as_array().into_iter().flatten();
                let kept = kept.map(|it| format!("{}: {} ({})", it["promised"], it["kept"], it["asked"]));
                format!("{}\t{}", field(row, "/name"), kept.collect::<Vec<_>>().join("\t"))
            };
            let rows = calibration["rows"].as_array().into_iter().flatten().map(row);
            let verdict = field(calibration, "/verdict").to_owned();
            rows.chain([verdict]).collect::<Vec<_>>().join("\n")
        })
    }
}

/// A lane's stages as scripts read them: the time by which so many per cent have left, in days.
fn lane_records(lane: &Value) -> Vec<Value> {
    let record = |stage: &Value| {
        json!({
            "lane": lane["name"], "filter": lane["filter"], "stage": stage["stage"], "samples": stage["samples"],
            "level": stage["level"], "counts": stage["counts"],
            "p50": stage["days"][0], "p80": stage["days"][1], "p90": stage["days"][2], "p97": stage["days"][3],
        })
    };
    lane["stages"].as_array().into_iter().flatten().map(record).collect()
}

fn edits(figures: &[(String, Option<String>)]) -> Vec<Value> {
    figures.iter().map(|(key, value)| json!({ "key": key, "value": value })).collect()
}

fn own(figure: &Value) -> String {
    match (figure["own"].as_bool(), figure["builtin"].as_str()) {
        (Some(true), Some(builtin)) => format!(" (own; as it comes: {builtin})"),
        (Some(true), None) => " (own)".to_owned(),
        _ => String::new(),
    }
}

fn backtested(backtest: &Value) -> String {
    let side = |name: &str, fired: &Value| {
        let real = fired["real"].as_array().into_iter().flatten();
        let real = real.map(|part| format!("{} {}", part["count"], field(part, "/name")));
        let counts = ["fired", "nothing", "unknown"]
            .map(|what| format!("{} {}", fired[what]["count"], field(&fired[what], "/name")));
        let all = counts.into_iter().chain(real).collect::<Vec<_>>().join(", ");
        format!("{name}: {all}; real {}", field(fired, "/precision"))
    };
    let mut told = vec![
        format!("{} parcels, {}", backtest["parcels"], field(backtest, "/span")),
        side("now", &backtest["now"]),
    ];
    if backtest["then"].is_object() {
        told.push(side("then", &backtest["then"]));
        told.push(field(backtest, "/verdict").to_owned());
    }
    told.join("\n")
}
