//! Rows out of a stream of cells.

use super::{COLUMNS, ROWS, cell, guarded};
use crate::{
    ReadError,
    row::{Row, Rows},
    source::Reader,
};
use calamine::{Cell, DataRef};
use std::io::BufReader;

/// A workbook's bytes.
pub type File = BufReader<Reader>;

/// The rows of a sheet, blank ones left out; sparse, so that a lone cell at the far end costs nothing.
pub struct CellRows<'a, C> {
    cells: C,
    ahead: Option<Cell<DataRef<'a>>>,
    at: u32,
    total: u64,
    ended: bool,
}

impl<'a, C: FnMut() -> Result<Option<Cell<DataRef<'a>>>, String>> CellRows<'a, C> {
    /// Over a sheet that claims so many rows; `next` gives its next cell, None behind the last.
    pub fn new(claimed: u32, next: C) -> CellRows<'a, C> {
        CellRows { cells: next, ahead: None, at: 0, total: u64::from(claimed), ended: false }
    }

    /// The next cell that says something.
    fn cell(&mut self) -> Result<Option<Cell<DataRef<'a>>>, ReadError> {
        if let Some(cell) = self.ahead.take() {
            return Ok(Some(cell));
        }
        while !self.ended {
            let cells = &mut self.cells;
            let read = guarded(cells);
            match read.map_err(|detail| ReadError::Damaged { row: self.at, detail })? {
                Some(cell) if *cell.get_value() == DataRef::Empty => {}
                Some(cell) => return Ok(Some(cell)),
                None => self.ended = true,
            }
        }
        Ok(None)
    }
}

impl<'a, C: FnMut() -> Result<Option<Cell<DataRef<'a>>>, String>> Rows for CellRows<'a, C> {
    fn next(&mut self, row: &mut Row) -> Result<bool, ReadError> {
        let Some(first) = self.cell()? else { return Ok(false) };
        let (at, _) = first.get_position();
        if at >= ROWS {
            return Err(ReadError::TooLarge { what: format!("the sheet has more than {ROWS} rows") });
        }
        self.at = at + 1;
        row.begin(self.at);
        self.ahead = Some(first);
        while let Some(cell) = self.cell()? {
            let (line, column) = cell.get_position();
            if line != at {
                self.ahead = Some(cell);
                break;
            }
            if column >= COLUMNS {
                return Err(super::too_wide(self.at));
            }
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            while row.len() < column {
                row.push("");
            }
            cell::push(row, cell.get_value());
        }
        Ok(true)
    }

    fn progress(&self) -> (u64, u64) {
        (u64::from(self.at), self.total.max(u64::from(self.at)))
    }
}
