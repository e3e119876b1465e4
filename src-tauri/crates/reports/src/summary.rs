//! The sheet that says what the report is and counts its rows by severity and rule.

use crate::{Headings, ReportError, cell, sheet, widths};
use rust_xlsxwriter::{Format, RowNum, Worksheet};
use std::collections::HashMap;

/// Rows by severity and rule.
#[derive(Default)]
pub(crate) struct Counts {
    rows: HashMap<(String, String), u32>,
    severities: Vec<String>,
}

impl Counts {
    pub(crate) fn add(&mut self, severity: &str, rule: &str) {
        if !self.severities.iter().any(|known| known == severity) {
            self.severities.push(severity.to_owned());
        }
        *self.rows.entry((severity.to_owned(), rule.to_owned())).or_default() += 1;
    }

    pub(crate) fn total(&self) -> u64 {
        self.rows.values().copied().map(u64::from).sum()
    }

    /// Severities in the given order, then as they came; within one the most frequent rule first.
    fn ordered(&self, order: &[String]) -> Vec<(&str, &str, u32)> {
        let place = |severity: &str| {
            let listed = order.iter().position(|known| known == severity);
            let came = self.severities.iter().position(|known| known == severity);
            (listed.unwrap_or(usize::MAX), came)
        };
        let mut lines: Vec<_> = self
            .rows
            .iter()
            .map(|((severity, rule), count)| (severity.as_str(), rule.as_str(), *count))
            .collect();
        lines.sort_by(|a, b| (place(a.0), b.2, a.1).cmp(&(place(b.0), a.2, b.1)));
        lines
    }
}

pub(crate) fn write(page: &mut Worksheet, headings: &Headings, counts: &Counts) -> Result<(), ReportError> {
    let words = &headings.summary;
    let (bold, header) = (Format::new().set_bold(), sheet::header());
    page.set_name(sheet::sheet_name(&words.sheet))?;
    page.write_string_with_format(
        0,
        0,
        cell::fitted(&headings.title),
        &Format::new().set_bold().set_font_size(14),
    )?;
    page.write_string(1, 0, cell::fitted(&headings.made_at))?;
    page.write_string(2, 0, cell::fitted(&headings.filter))?;

    let top: RowNum = 4;
    for (column, heading) in (0..).zip([&words.severity, &words.rule, &words.count]) {
        page.write_string_with_format(top, column, cell::fitted(heading), &header)?;
    }
    let lines = counts.ordered(&words.severities);
    let mut row = top;
    for (severity, rule, count) in &lines {
        row += 1;
        page.write_string(row, 0, cell::fitted(severity))?;
        page.write_string(row, 1, cell::fitted(rule))?;
        page.write_number(row, 2, *count)?;
    }
    let sum: u32 = lines.iter().map(|(_, _, count)| count).sum();
    page.write_string_with_format(row + 1, 0, cell::fitted(&words.total), &bold)?;
    page.write_number_with_format(row + 1, 2, sum, &bold)?;

    let widest = lines.iter().map(|(_, rule, _)| widths::shown(rule)).fold(20.0, f64::max);
    page.set_column_width(0, 18)?.set_column_width(1, widest.min(60.0) + 2.0)?.set_column_width(2, 12)?;
    page.set_paper_size(sheet::PAPER_A4).set_print_fit_to_pages(1, 0);
    Ok(())
}
