//! What a script relies on: exit codes, one JSON document on standard output, one line on standard error.
#![expect(clippy::unwrap_used, reason = "a shell that cannot run fails the test that asked for it")]

use serde_json::Value;
use std::{fs, path::PathBuf, process::Command};
use tempfile::TempDir;

struct Shell {
    folder: TempDir,
}

struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Shell {
    fn new() -> Shell {
        Shell { folder: TempDir::new().unwrap() }
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, text).unwrap();
        path
    }

    fn say(&self, words: &[&str]) -> Said {
        let output = Command::new(env!("CARGO_BIN_EXE_tidewaiter-cli"))
            .args(["--desk", "test.desk", "--now", "2026-11-22T12:00:00Z"])
            .args(words)
            .current_dir(self.folder.path())
            .env("LANG", "en")
            .output()
            .unwrap();
        Said {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn json(&self, words: &[&str]) -> Value {
        let said = self.say(&[&["--json"], words].concat());
        serde_json::from_str(&said.out).unwrap_or_else(|err| panic!("{err}: {} {}", said.out, said.err))
    }
}

const HELD: &str = "Tracking Number,Event Time,Location,Event Text\nRB123456785CN,2026-11-20 08:00,Curitiba,Held by customs\n";
const LIST: &str = "Order ID,Order Status,Order Time,Country,Order Amount,Currency,Tracking Number\nA-1,Paid,2026-11-10 10:00,BR,20.00,USD,RB123456785CN\n";

#[test]
fn an_import_answers_with_counts_and_exits_0() {
    let shell = Shell::new();
    shell.file("orders.csv", LIST);
    shell.file("events.csv", HELD);

    let report = shell.json(&["import", "orders.csv", "events.csv"]);

    assert_eq!(report["files"][0]["kind"], "orders");
    assert_eq!(report["files"][0]["orders"]["new"], 1);
    assert_eq!(report["files"][1]["events"]["new"], 1);
    assert_eq!(shell.say(&["import", "orders.csv"]).code, 0);
}

#[test]
fn rejected_rows_exit_3_and_refused_files_exit_1() {
    let shell = Shell::new();
    shell.file("orders.csv", &format!("{LIST}4.20E+20,Paid,2026-11-10 10:00,BR,20.00,USD,\n"));

    assert_eq!(shell.say(&["import", "orders.csv"]).code, 3);
    let missing = shell.say(&["import", "missing.csv"]);
    assert_eq!(missing.code, 1);
    assert!(
        missing.err.contains("missing.csv") && missing.err.trim().lines().count() == 1,
        "{}",
        missing.err
    );
}

#[test]
fn wrong_words_exit_2_and_say_which_are_right() {
    let shell = Shell::new();

    assert_eq!(shell.say(&["frobnicate"]).code, 2);
    let view = shell.say(&["queue", "--view", "nowhere"]);
    assert_eq!(view.code, 2);
    assert!(view.err.contains("needs_you") && view.out.is_empty(), "{}", view.err);
}

#[test]
fn a_decision_by_id_or_by_number_can_be_undone() {
    let shell = Shell::new();
    shell.file("orders.csv", LIST);
    shell.file("events.csv", HELD);
    shell.say(&["import", "orders.csv", "events.csv"]);
    let row = shell.json(&["queue"]);
    assert_eq!((row["rule"].as_str(), row["stage"].as_str()), (Some("customs_hold"), Some("import_customs")));

    assert_eq!(shell.json(&["resolve", &row["id"].to_string()])["changed"], 1);
    assert_eq!(shell.say(&["queue", "--json"]).out, "");
    shell.say(&["undo"]);
    assert_eq!(shell.json(&["snooze", "RB123456785CN"])["changed"], 1);
    assert_eq!(shell.json(&["queue", "--view", "snoozed"])["state"], "snoozed");
}

#[test]
fn show_tells_stage_proof_and_timeline() {
    let shell = Shell::new();
    shell.file("orders.csv", LIST);
    shell.file("events.csv", HELD);
    shell.say(&["import", "orders.csv", "events.csv"]);

    let shown = shell.json(&["show", "A-1"]);

    assert_eq!(shown["tracking_number"], "RB123456785CN");
    assert_eq!(shown["exceptions"][0]["rule"], "customs_hold");
    assert_eq!(shown["timeline"][0]["text"], "Held by customs");
    assert_eq!(shell.say(&["show", "nothing"]).code, 1);
}

#[test]
fn texts_are_read_line_by_line_with_and_without_a_code() {
    let shell = Shell::new();
    shell.file("texts.txt", "Out for delivery\nx\tCC_IM_SUCCESS\tcainiao-action\nqwertz\n");

    let said = shell.say(&["--json", "classify", "texts.txt"]);

    let stages: Vec<Value> =
        said.out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["stage"].clone()).collect();
    assert_eq!(stages, ["out_for_delivery".into(), "customs_cleared".into(), Value::Null]);
}

#[test]
fn an_exported_sheet_holds_no_cell_that_a_spreadsheet_would_run() {
    let shell = Shell::new();
    shell.file("orders.csv", &format!("{LIST}=1+1,Paid,2026-11-10 10:00,BR,20.00,USD,\n"));
    shell.say(&["import", "orders.csv"]);

    let sheet = shell.say(&["export", "orders", "--format", "csv"]).out;

    assert!(sheet.contains("A-1"));
    assert!(!sheet.lines().any(|line| line.starts_with('=') || line.contains(",=")), "{sheet}");
}

#[test]
fn sample_and_check_and_backup_work_on_one_file() {
    let shell = Shell::new();

    assert_eq!(shell.json(&["sample", "--orders", "300"])["orders"], 300);
    assert_eq!(shell.json(&["check"])["sound"], true);
    assert_eq!(shell.say(&["backup", "copy.desk"]).code, 0);
    assert!(shell.folder.path().join("copy.desk").is_file());
    assert_eq!(shell.say(&["sample"]).code, 1, "never into a used desk");
}

#[test]
fn an_import_says_what_changed_and_is_taken_back_by_its_id() {
    let shell = Shell::new();
    shell.file("orders.csv", LIST);
    shell.say(&["import", "orders.csv"]);
    let before = shell.say(&["export", "orders"]).out;
    shell.file("later.csv", &LIST.replace("20.00", "25.00"));
    shell.file("events.csv", HELD);

    let told = shell.say(&["import", "later.csv"]).out;
    let import = shell.json(&["import", "events.csv"])["files"][0]["import"].to_string();

    assert!(told.contains("A-1 Order total: US$20.00 -> US$25.00"), "{told}");
    assert_eq!(shell.say(&["undo", "--import", "2"]).code, 1, "the later one has to go first");
    assert_eq!(shell.say(&["undo", "--import", &import]).out.trim(), "Took back the import of events.csv");
    assert_eq!(shell.say(&["undo", "--import", "2"]).code, 0);
    assert_eq!(shell.say(&["export", "orders"]).out, before);
}

#[test]
fn an_unknown_mapping_is_a_wrong_word_that_says_which_ones_there_are() {
    let shell = Shell::new();
    shell.file("orders.csv", LIST);

    let none = shell.say(&["import", "orders.csv", "--mapping", "my shop"]);

    assert_eq!((none.code, none.out.as_str()), (2, ""));
    assert!(none.err.contains("my shop"), "{}", none.err);
    assert_eq!(none.err.lines().count(), 1);
}

#[test]
fn rejected_rows_are_written_mended_and_imported_again() {
    let shell = Shell::new();
    shell.file("orders.csv", &format!("{LIST}4.20E+20,Paid,2026-11-10 10:00,BR,20.00,USD,\n"));
    let import = shell.json(&["import", "orders.csv"])["files"][0]["import"].to_string();

    let written = shell.json(&["rejects", &import, "--out", "mend.csv"]);
    let text = fs::read_to_string(shell.folder.path().join("mend.csv")).unwrap();
    shell.file("mend.csv", &text.replace("4.20E+20", "A-2"));
    let report = shell.json(&["import", "mend.csv"]);

    assert_eq!(written["rows"], 1);
    assert_eq!(report["files"][0]["orders"]["new"], 1);
    assert_eq!(shell.say(&["rejects", "77", "--out", "none.csv"]).code, 1);
}
