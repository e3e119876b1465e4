//! A cell of a workbook as text or number.

use crate::row::Row;
use calamine::{DataRef, ExcelDateTime};

/// Appends a cell: dates as ISO 8601, numbers as numbers.
pub fn push(row: &mut Row, cell: &DataRef<'_>) {
    match cell {
        DataRef::String(text) => row.push(text),
        DataRef::SharedString(text) => row.push(text),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => row.push(text),
        DataRef::Float(value) => row.push_number(*value),
        // As a float, so that one rule says which whole numbers a spreadsheet keeps.
        DataRef::Int(value) => row.push_number(value.to_string().parse().unwrap_or(f64::NAN)),
        DataRef::Bool(value) => row.push(if *value { "true" } else { "false" }),
        DataRef::DateTime(moment) => row.push(&iso(moment)),
        DataRef::Error(error) => row.push(&error.to_string()),
        DataRef::Empty => row.push(""),
    }
}

/// The day, and the clock where the cell has a part of a day.
fn iso(moment: &ExcelDateTime) -> String {
    if moment.is_duration() {
        return moment.as_f64().to_string();
    }
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if moment.as_f64().fract() == 0.0 {
        return date;
    }
    // Parts of a day are binary fractions: what is half a second off is meant to be whole.
    match jiff::civil::DateTime::new(
        i16::try_from(year).unwrap_or(0),
        i8::try_from(month).unwrap_or(0),
        i8::try_from(day).unwrap_or(0),
        i8::try_from(hour).unwrap_or(0),
        i8::try_from(minute).unwrap_or(0),
        i8::try_from(second).unwrap_or(0),
        i32::from(milli) * 1_000_000,
    )
    .and_then(|moment| moment.round(jiff::Unit::Second))
    {
        Ok(moment) => moment.strftime("%Y-%m-%d %H:%M:%S").to_string(),
        Err(_) => date,
    }
}
