//! The report as a workbook.

use crate::{
    ExceptionRow, Headings, ReportError, cell,
    row::{COLUMNS, Kind},
    summary::{self, Counts},
    widths::Widths,
};
use rust_xlsxwriter::{
    ColNum, DocProperties, ExcelDateTime, Format, FormatAlign, IgnoreError, RowNum, Workbook, Worksheet,
    XlsxError,
};
use std::io::{Seek, Write};

pub(crate) const LAST_ROW: RowNum = 1_048_575;
const LAST_COLUMN: ColNum = 17;
pub(crate) const PAPER_A4: u8 = 9;

pub(crate) fn write(
    out: impl Write + Seek + Send,
    headings: &Headings,
    rows: impl Iterator<Item = ExceptionRow>,
) -> Result<u64, ReportError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_timestamp(headings.made.as_second())?;
    book.set_properties(&DocProperties::new().set_title(&headings.title).set_creation_datetime(&made));
    let counts = list(book.add_worksheet_with_constant_memory()?, headings, rows)?;
    summary::write(book.add_worksheet(), headings, &counts)?;
    book.save_to_writer(out)?;
    Ok(counts.total())
}

fn list(
    sheet: &mut Worksheet,
    headings: &Headings,
    rows: impl Iterator<Item = ExceptionRow>,
) -> Result<Counts, ReportError> {
    let looks = Looks::new();
    sheet.set_name(sheet_name(&headings.sheet))?;
    for ((column, heading), (kind, _)) in (0..).zip(&headings.columns).zip(COLUMNS) {
        let look = if kind == Kind::Amount { &looks.header_right } else { &looks.header };
        sheet.write_string_with_format(0, column, cell::fitted(heading), look)?;
    }
    let mut widths = Widths::of_headings(&headings.columns);
    let mut counts = Counts::default();
    let mut last: RowNum = 0;
    for row in rows {
        if last == LAST_ROW {
            return Err(ReportError::TooManyRows { most: LAST_ROW.into() });
        }
        last += 1;
        let cells = row.cells();
        for ((column, text), (kind, _)) in (0..).zip(cells).zip(COLUMNS) {
            looks.put(sheet, last, column, text, kind)?;
        }
        widths.grow(&cells);
        counts.add(&row.severity, &row.rule_title);
    }
    frame(sheet, last, &widths)?;
    Ok(counts)
}

/// Everything about the sheet that is not a cell.
fn frame(sheet: &mut Worksheet, last: RowNum, widths: &Widths) -> Result<(), XlsxError> {
    for (column, width) in (0..).zip(widths.each()) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(0, 0, last, LAST_COLUMN)?;
    // Order numbers are digits and stay text: no green corners about it.
    sheet.ignore_error_range(0, 0, last, LAST_COLUMN, IgnoreError::NumberStoredAsText)?;
    sheet.set_landscape().set_paper_size(PAPER_A4).set_print_fit_to_pages(2, 0);
    sheet.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_footer("&C&P / &N");
    Ok(())
}

/// A worksheet's name by the rules of workbooks: at most 31 characters, none of `[]:*?/\`, no apostrophe at its ends.
pub(crate) fn sheet_name(words: &str) -> String {
    let allowed = words.chars().filter(|c| !"[]:*?/\\".contains(*c) && !c.is_control()).take(31);
    allowed.collect::<String>().trim_matches(['\'', ' ']).to_owned()
}

/// The cell formats, made once.
struct Looks {
    header: Format,
    header_right: Format,
    text: Format,
    /// Stays text when a person edits the cell.
    id: Format,
    /// Shown as text even after an edit: the workbook's own leading apostrophe.
    quoted: Format,
    /// By digits behind the point.
    amounts: Vec<Format>,
    /// An amount that is not a number.
    amount_text: Format,
}

impl Looks {
    fn new() -> Looks {
        let base = || Format::new().set_align(FormatAlign::Top);
        let amount = |behind: usize| match behind {
            0 => "#,##0".to_owned(),
            _ => format!("#,##0.{}", "0".repeat(behind.max(2))),
        };
        Looks {
            header: header(),
            header_right: header().set_align(FormatAlign::Right),
            text: base(),
            id: base().set_num_format("@"),
            quoted: base().set_quote_prefix(),
            amounts: (0..=15).map(|behind| base().set_num_format(amount(behind))).collect(),
            amount_text: base().set_align(FormatAlign::Right).set_num_format("@"),
        }
    }

    fn put(
        &self,
        sheet: &mut Worksheet,
        row: RowNum,
        column: ColNum,
        text: &str,
        kind: Kind,
    ) -> Result<(), XlsxError> {
        if text.is_empty() {
            return Ok(());
        }
        if kind == Kind::Amount
            && let Some((number, behind)) = cell::number(text)
            && let Some(look) = self.amounts.get(behind)
        {
            return sheet.write_number_with_format(row, column, number, look).map(|_| ());
        }
        let look = match kind {
            _ if cell::hostile(text) => &self.quoted,
            Kind::Text => &self.text,
            Kind::Id => &self.id,
            Kind::Amount => &self.amount_text,
        };
        sheet.write_string_with_format(row, column, cell::fitted(text), look).map(|_| ())
    }
}

/// Bold on a pale ground.
pub(crate) fn header() -> Format {
    Format::new().set_bold().set_background_color(0x00E8_EEF4).set_align(FormatAlign::Top)
}
