//! The comma-separated report.

use crate::{
    ExceptionRow, Headings, ReportError, cell,
    row::{COLUMNS, Kind},
};
use std::io::Write;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

pub(crate) fn write(
    mut out: impl Write,
    headings: &Headings,
    rows: impl Iterator<Item = ExceptionRow>,
) -> Result<u64, ReportError> {
    out.write_all(BYTE_ORDER_MARK)?;
    let mut lines = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    lines.write_record(headings.columns.iter().map(|heading| cell::guarded(heading).into_owned()))?;
    let mut count = 0;
    for row in rows {
        for (text, (kind, _)) in row.cells().into_iter().zip(COLUMNS) {
            let plain = kind == Kind::Amount && cell::decimals(text).is_some();
            let safe = if plain { text.into() } else { cell::guarded(text) };
            lines.write_field(safe.as_bytes())?;
        }
        lines.write_record(None::<&[u8]>)?;
        count += 1;
    }
    lines.flush()?;
    Ok(count)
}
