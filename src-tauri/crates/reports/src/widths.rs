//! How wide the columns of a worksheet have to be.

use crate::row::COLUMNS;

const NARROWEST: f64 = 6.0;
/// Room for the cell's margins, and in headings for the filter button.
const MARGIN: f64 = 2.0;
const BUTTON: f64 = 3.0;

/// The widest cell of each column so far, in characters.
pub(crate) struct Widths([f64; COLUMNS.len()]);

impl Widths {
    pub(crate) fn of_headings(headings: &[String]) -> Widths {
        let mut widths = Widths([NARROWEST; COLUMNS.len()]);
        for (width, heading) in widths.0.iter_mut().zip(headings) {
            *width = width.max(shown(heading) + BUTTON);
        }
        widths
    }

    pub(crate) fn grow(&mut self, cells: &[&str; COLUMNS.len()]) {
        for ((width, cell), (_, most)) in self.0.iter_mut().zip(cells).zip(COLUMNS) {
            if *width < most {
                *width = width.max(shown(cell).min(most));
            }
        }
    }

    pub(crate) fn each(&self) -> impl Iterator<Item = f64> {
        self.0.iter().map(|width| width + MARGIN)
    }
}

/// Width of the first line; East Asian letters take two places.
pub(crate) fn shown(text: &str) -> f64 {
    let line = text.lines().next().unwrap_or_default();
    line.chars().map(|c| if ('\u{1100}'..='\u{ffef}').contains(&c) { 2.0 } else { 1.0 }).sum()
}
