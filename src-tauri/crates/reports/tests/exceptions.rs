//! What a person relies on when they open an exception report.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot set its scene has failed")]

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use std::{fs, io::Cursor, panic};
use tidewaiter_reports::{ExceptionRow, Format, Headings, ReportError, SummaryHeadings, exceptions, to_file};

const COLUMNS: [&str; 18] = [
    "Severity",
    "Problem",
    "What is wrong",
    "Since",
    "Waiting",
    "Deadline",
    "Order",
    "Tracking number",
    "Carrier",
    "Destination",
    "Stage",
    "Value",
    "Currency",
    "State",
    "Next",
    "Buyer",
    "Shop",
    "Note",
];
const VALUE: usize = 11;
const NOTE: usize = 17;

const HOSTILE: [&str; 14] = [
    "=1+1",
    "+1+1",
    "-2+3",
    "@SUM(1+1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\0=1+1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(1)",
    "=HYPERLINK(\"http://x.invalid\",\"click\")",
    "+1+cmd|' /C calc'!A0",
];

fn headings() -> Headings {
    Headings {
        sheet: "Exceptions".to_owned(),
        columns: COLUMNS.map(str::to_owned).to_vec(),
        title: "Exception report".to_owned(),
        made_at: "Made on 2026-07-01 09:30".to_owned(),
        made: "2026-07-01T01:30:00Z".parse().unwrap(),
        filter: "Open exceptions".to_owned(),
        summary: SummaryHeadings {
            sheet: "Summary".to_owned(),
            severity: "Severity".to_owned(),
            rule: "Problem".to_owned(),
            count: "Shipments".to_owned(),
            total: "In all".to_owned(),
            severities: ["Urgent", "Warning", "Notice"].map(str::to_owned).to_vec(),
        },
    }
}

fn hold() -> ExceptionRow {
    ExceptionRow {
        severity: "Urgent".to_owned(),
        rule_title: "Customs hold".to_owned(),
        reason: "Brazilian customs ask for the invoice.".to_owned(),
        since: "2026-06-28 14:05".to_owned(),
        waiting: "3 d".to_owned(),
        order_id: "008180045126771234".to_owned(),
        tracking_number: "LP00612345678901".to_owned(),
        destination: "Brazil".to_owned(),
        value_decimal: Some("38.90".to_owned()),
        currency: Some("USD".to_owned()),
        buyer_name: "Conceição Araújo".to_owned(),
        ..ExceptionRow::default()
    }
}

fn noted(note: &str) -> ExceptionRow {
    ExceptionRow { note: note.to_owned(), ..hold() }
}

fn worth(value: &str) -> ExceptionRow {
    ExceptionRow { value_decimal: Some(value.to_owned()), ..hold() }
}

fn ruled(severity: &str, rule: &str) -> ExceptionRow {
    ExceptionRow { severity: severity.to_owned(), rule_title: rule.to_owned(), ..hold() }
}

fn written(format: Format, rows: Vec<ExceptionRow>) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    exceptions(format, &mut out, &headings(), rows.into_iter()).unwrap();
    out.into_inner()
}

fn csv_lines(rows: Vec<ExceptionRow>) -> Vec<csv::StringRecord> {
    let bytes = written(Format::Csv, rows);
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap();
    csv::ReaderBuilder::new().has_headers(false).from_reader(text).records().map(Result::unwrap).collect()
}

fn sheet_named(name: &str, rows: Vec<ExceptionRow>) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(written(Format::Xlsx, rows))).unwrap();
    book.worksheet_range(name).unwrap().rows().map(<[Data]>::to_vec).collect()
}

fn sheet(rows: Vec<ExceptionRow>) -> Vec<Vec<Data>> {
    sheet_named("Exceptions", rows)
}

/// One part of the workbook as it is stored.
fn part(rows: Vec<ExceptionRow>, name: &str) -> String {
    let bytes = written(Format::Xlsx, rows);
    let mut parts = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    std::io::read_to_string(parts.by_name(name).unwrap()).unwrap()
}

#[test]
fn a_comma_separated_report_opens_in_excel_with_its_accents() {
    let bytes = written(Format::Csv, vec![hold()]);

    assert!(
        bytes.starts_with(b"\xef\xbb\xbfSeverity,Problem,"),
        "without the mark Excel guesses another encoding"
    );
    assert!(bytes.ends_with(b"\r\n"));
    assert_eq!(bytes.iter().filter(|byte| **byte == b'\n').count(), 2, "a header and one row");
    assert!(String::from_utf8(bytes).unwrap().contains("Conceição Araújo"));
}

#[test]
fn no_cell_of_a_comma_separated_report_can_run() {
    for hostile in HOSTILE {
        let lines = csv_lines(vec![noted(hostile)]);

        assert_eq!(&lines[1][NOTE], format!("'{hostile}"));
    }
}

#[test]
fn every_text_column_is_guarded_and_not_only_the_note() {
    let evil = || "=1+1".to_owned();
    let row = ExceptionRow {
        severity: evil(),
        rule_title: evil(),
        reason: evil(),
        since: evil(),
        waiting: evil(),
        deadline: Some(evil()),
        order_id: evil(),
        tracking_number: evil(),
        carrier: evil(),
        destination: evil(),
        stage: evil(),
        value_decimal: Some(evil()),
        currency: Some(evil()),
        state: evil(),
        next_action: evil(),
        buyer_name: evil(),
        store: evil(),
        note: evil(),
    };

    assert!(csv_lines(vec![row.clone()])[1].iter().all(|cell| cell == "'=1+1"));
    assert!(sheet(vec![row])[1].iter().all(|cell| *cell == Data::String(evil())));
}

#[test]
fn a_negative_amount_stays_a_number_in_both_formats() {
    assert_eq!(&csv_lines(vec![worth("-12.30")])[1][VALUE], "-12.30");
    assert_eq!(sheet(vec![worth("-12.30")])[1][VALUE], Data::Float(-12.3));
}

#[test]
fn an_amount_that_is_no_number_is_text_and_cannot_run() {
    assert_eq!(&csv_lines(vec![worth("-2+3")])[1][VALUE], "'-2+3");
    assert_eq!(sheet(vec![worth("-2+3")])[1][VALUE], Data::String("-2+3".to_owned()));
}

#[test]
fn a_workbook_shows_hostile_cells_as_the_text_they_are() {
    let rows: Vec<_> = HOSTILE.iter().map(|hostile| noted(hostile)).collect();
    let xml = part(rows.clone(), "xl/worksheets/sheet1.xml");
    let read = sheet(rows);

    assert!(!xml.contains("<f>") && !xml.contains("<hyperlink"), "neither a formula nor a link");
    for (line, hostile) in
        read[1..].iter().zip(HOSTILE).filter(|(_, hostile)| !hostile.starts_with(['\0', '\r']))
    {
        assert_eq!(line[NOTE], Data::String(hostile.to_owned()));
    }
}

#[test]
fn numbers_that_are_names_keep_every_digit_and_leading_zero() {
    let tracking = |number: &str| ExceptionRow { tracking_number: number.to_owned(), ..hold() };
    let read = sheet(vec![tracking("9274899998901234567890")]);

    assert_eq!(read[1][6], Data::String("008180045126771234".to_owned()));
    assert_eq!(read[1][7], Data::String("9274899998901234567890".to_owned()));
    assert_eq!(&csv_lines(vec![tracking("0034 0434")])[1][7], "0034 0434");
}

#[test]
fn an_amount_shows_the_decimals_that_its_source_wrote_and_two_at_least() {
    let styles = part(vec![worth("35000"), worth("12.5"), worth("0.125")], "xl/styles.xml");

    for look in ["#,##0", "#,##0.00", "#,##0.000"] {
        assert!(styles.contains(&format!("formatCode=\"{look}\"")), "{look}");
    }
}

#[test]
fn an_amount_beyond_fifteen_digits_is_text_rather_than_rounded() {
    let long = "12345678901234567.89";

    assert_eq!(sheet(vec![worth(long)])[1][VALUE], Data::String(long.to_owned()));
}

#[test]
fn the_header_stays_in_view_and_every_column_can_be_filtered() {
    let xml = part(vec![hold(), hold()], "xl/worksheets/sheet1.xml");

    assert!(xml.contains("state=\"frozen\""));
    assert!(xml.contains("<autoFilter ref=\"A1:R3\""));
}

#[test]
fn the_summary_counts_by_severity_and_rule_worst_and_most_first() {
    let rows = vec![
        ruled("Warning", "Cleared, not moving"),
        ruled("Urgent", "Lost"),
        ruled("Warning", "Cleared, not moving"),
        ruled("Warning", "Address problem"),
        ruled("Urgent", "Customs hold"),
        ruled("Urgent", "Customs hold"),
    ];
    let summary = sheet_named("Summary", rows);
    let line = |at: usize| summary[at].iter().map(ToString::to_string).collect::<Vec<_>>().join("|");

    assert_eq!(line(0), "Exception report||");
    assert_eq!(line(1), "Made on 2026-07-01 09:30||");
    assert_eq!(line(5), "Urgent|Customs hold|2");
    assert_eq!(line(6), "Urgent|Lost|1");
    assert_eq!(line(7), "Warning|Cleared, not moving|2");
    assert_eq!(line(8), "Warning|Address problem|1");
    assert_eq!(line(9), "In all||6");
}

#[test]
fn a_report_without_rows_is_a_header_and_still_opens() {
    assert_eq!(csv_lines(vec![]).len(), 1);
    assert_eq!(sheet(vec![]).len(), 1);
    assert_eq!(sheet_named("Summary", vec![])[5][2], Data::Float(0.0));
}

#[test]
fn a_note_longer_than_a_cell_is_cut_with_a_mark_and_does_not_spoil_the_report() {
    let read = sheet(vec![noted(&"说".repeat(40_000))]);
    let Data::String(note) = &read[1][NOTE] else { panic!("{:?}", read[1][NOTE]) };

    assert_eq!(note.chars().count(), 32_767);
    assert!(note.ends_with("说…"));
}

#[test]
fn the_same_rows_at_the_same_moment_make_the_same_file() {
    for format in [Format::Csv, Format::Xlsx] {
        assert_eq!(written(format, vec![hold(), noted("x")]), written(format, vec![hold(), noted("x")]));
    }
}

#[test]
fn sheet_names_that_a_workbook_forbids_are_made_fit() {
    let words =
        Headings { sheet: "'All [open]: a/b? \\ and a name that goes on and on'".to_owned(), ..headings() };
    let mut out = Cursor::new(Vec::new());

    let count = exceptions(Format::Xlsx, &mut out, &words, std::iter::once(hold()));

    assert_eq!(count.unwrap(), 1);
}

#[test]
fn headings_that_do_not_fit_the_columns_are_refused_before_anything_is_written() {
    let mut words = headings();
    words.columns.pop();
    let mut out = Cursor::new(Vec::new());

    let answer = exceptions(Format::Csv, &mut out, &words, std::iter::once(hold()));

    assert!(matches!(answer, Err(ReportError::Columns { expected: 18, given: 17 })));
    assert!(out.into_inner().is_empty());
}

#[test]
fn a_report_that_fails_midway_leaves_the_former_file_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.csv");
    fs::write(&path, "yesterday's").unwrap();
    let broken = (0..100).map(|row| if row < 99 { hold() } else { panic!("the desk went away") });

    let answer =
        panic::catch_unwind(panic::AssertUnwindSafe(|| to_file(Format::Csv, &path, &headings(), broken)));

    assert!(answer.is_err());
    assert_eq!(fs::read_to_string(&path).unwrap(), "yesterday's");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no draft is left behind");
}

#[test]
fn a_finished_report_takes_the_place_of_the_former_one() {
    for (name, format) in [("report.csv", Format::Csv), ("report.xlsx", Format::Xlsx)] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        fs::write(&path, "yesterday's").unwrap();

        let count = to_file(format, &path, &headings(), [hold(), hold()].into_iter()).unwrap();

        assert_eq!(count, 2);
        assert_ne!(fs::read(&path).unwrap(), b"yesterday's");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gone").join("report.csv");

    let error = to_file(Format::Csv, &path, &headings(), std::iter::once(hold())).unwrap_err();

    assert!(error.to_string().contains("gone"), "{error}");
}
