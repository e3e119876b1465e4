//! A plain table: cells as they are, all of them text.

use crate::{
    ReportError, cell,
    sheet::{LAST_ROW, header as header_look, sheet_name},
};
use rust_xlsxwriter::{Format, IgnoreError, RowNum, Workbook};
use std::{
    borrow::Cow,
    io::{Seek, Write},
};

pub(crate) fn comma(
    mut out: impl Write,
    header: &[String],
    rows: impl Iterator<Item = Vec<String>>,
) -> Result<u64, ReportError> {
    out.write_all("\u{feff}".as_bytes())?;
    let mut lines =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).flexible(true).from_writer(out);
    let safe =
        |cells: &[String]| -> Vec<String> { cells.iter().map(|cell| guarded(cell).into_owned()).collect() };
    lines.write_record(safe(header))?;
    let mut count = 0;
    for row in rows {
        lines.write_record(safe(&row))?;
        count += 1;
    }
    lines.flush()?;
    Ok(count)
}

pub(crate) fn sheet(
    out: impl Write + Seek + Send,
    name: &str,
    header: &[String],
    rows: impl Iterator<Item = Vec<String>>,
) -> Result<u64, ReportError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet_with_constant_memory()?;
    sheet.set_name(sheet_name(name))?;
    let text = Format::new().set_num_format("@");
    let look = header_look();
    for (column, heading) in (0..).zip(header) {
        sheet.write_string_with_format(0, column, cell::fitted(heading), &look)?;
    }
    let mut last: RowNum = 0;
    for row in rows {
        if last == LAST_ROW {
            return Err(ReportError::TooManyRows { most: LAST_ROW.into() });
        }
        last += 1;
        for (column, cell) in (0..).zip(&row) {
            if !cell.is_empty() {
                sheet.write_string_with_format(last, column, cell::fitted(cell), &text)?;
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    let width = u16::try_from(header.len()).unwrap_or(u16::MAX).saturating_sub(1);
    sheet.ignore_error_range(0, 0, last, width, IgnoreError::NumberStoredAsText)?;
    book.save_to_writer(out)?;
    Ok(last.into())
}

/// As [`cell::guarded`], but for digits behind a sign: they run nothing, and an apostrophe would make them no number.
fn guarded(text: &str) -> Cow<'_, str> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or_default();
    let plain =
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit() || b".,: ".contains(&byte));
    if plain { Cow::Borrowed(text) } else { cell::guarded(text) }
}
