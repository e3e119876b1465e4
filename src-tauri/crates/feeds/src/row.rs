//! Rows as every container gives them.

use crate::{ReadError, Reason};

/// What a cell is, beside its text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Nature {
    /// Text as written.
    Text,
    /// A number of a spreadsheet, which holds 15 to 17 digits and no more.
    Number(f64),
}

/// One row: its cells one behind the other in one text.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// 1-based; for delimited text logical records, blank lines counted.
    pub number: u32,
    /// What the container found wrong with it.
    pub fault: Option<Reason>,
    /// What the container found odd in single cells: the column, and what it is.
    pub remarks: Vec<(usize, Reason)>,
    text: String,
    ends: Vec<usize>,
    natures: Vec<(usize, f64)>,
}

impl Row {
    /// Empties it for the row of that number.
    pub fn begin(&mut self, number: u32) {
        self.number = number;
        self.fault = None;
        self.remarks.clear();
        self.text.clear();
        self.ends.clear();
        self.natures.clear();
    }

    /// Appends a cell of text.
    pub fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(self.text.len());
    }

    /// Appends a piece to the last cell, or begins the first one.
    pub fn extend(&mut self, piece: &str) {
        self.text.push_str(piece);
        match self.ends.last_mut() {
            Some(end) => *end = self.text.len(),
            None => self.ends.push(self.text.len()),
        }
    }

    /// Appends a number of a spreadsheet.
    pub fn push_number(&mut self, value: f64) {
        self.natures.push((self.ends.len(), value));
        self.push(&value.to_string());
    }

    /// Notes something about a cell, once.
    pub fn remark(&mut self, column: usize, reason: Reason) {
        if !self.remarks.contains(&(column, reason)) {
            self.remarks.push((column, reason));
        }
    }

    /// Notes the cells with a character that stands for bytes that were none.
    pub fn remark_replaced(&mut self) {
        if memchr::memmem::find(self.text.as_bytes(), "\u{fffd}".as_bytes()).is_none() {
            return;
        }
        for column in 0..self.len() {
            if self.get(column).contains('\u{fffd}') {
                self.remark(column, Reason::Undecodable);
            }
        }
    }

    /// A copy whose cells have that many bytes at most.
    pub fn cut(&self, most: usize) -> Row {
        if (0..self.len()).all(|column| self.get(column).len() <= most) {
            return self.clone();
        }
        let mut cut =
            Row { number: self.number, fault: self.fault, natures: self.natures.clone(), ..Row::default() };
        for cell in self.cells() {
            cut.push(cell.get(..cell.floor_char_boundary(most)).unwrap_or_default());
        }
        cut
    }

    /// Bytes of text in all cells.
    pub fn size(&self) -> usize {
        self.text.len()
    }

    /// Cells.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The cell, empty behind the last one.
    pub fn get(&self, column: usize) -> &str {
        let Some(end) = self.ends.get(column) else { return "" };
        let start = column.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(start..*end).unwrap_or_default()
    }

    /// What the cell is.
    pub fn nature(&self, column: usize) -> Nature {
        self.natures
            .iter()
            .find(|(at, _)| *at == column)
            .map_or(Nature::Text, |(_, value)| Nature::Number(*value))
    }

    /// The cells.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|column| self.get(column))
    }

    /// Whether no cell holds anything.
    pub fn is_blank(&self) -> bool {
        self.text.chars().all(crate::value::is_blank)
    }

    /// All cells, cut where they are cut: equal for rows that are equal cell by cell.
    pub fn same_cells(&self, other: &Row) -> bool {
        self.text == other.text && self.ends == other.ends
    }
}

impl Row {
    /// Appends number, cells and natures; not what the container found odd.
    pub fn pack(&self, to: &mut Vec<u8>) {
        let mut put = |number: usize| to.extend(u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
        put(usize::try_from(self.number).unwrap_or(usize::MAX));
        put(self.ends.len());
        put(self.natures.len());
        self.ends.iter().for_each(|end| put(*end));
        self.natures.iter().for_each(|(at, _)| put(*at));
        self.natures.iter().for_each(|(_, value)| to.extend(value.to_le_bytes()));
        to.extend_from_slice(self.text.as_bytes());
    }

    /// The row that was packed; None for other bytes.
    pub fn unpack(&mut self, packed: &[u8]) -> Option<()> {
        let mut rest = packed;
        let mut take = || {
            let (number, tail) = rest.split_first_chunk::<4>()?;
            rest = tail;
            Some(u32::from_le_bytes(*number))
        };
        self.begin(take()?);
        let (ends, natures) = (take()?, take()?);
        for _ in 0..ends {
            self.ends.push(usize::try_from(take()?).ok()?);
        }
        for _ in 0..natures {
            self.natures.push((usize::try_from(take()?).ok()?, 0.0));
        }
        for (_, value) in &mut self.natures {
            let (number, tail) = rest.split_first_chunk::<8>()?;
            (*value, rest) = (f64::from_le_bytes(*number), tail);
        }
        self.text.push_str(std::str::from_utf8(rest).ok()?);
        Some(())
    }
}

/// A container's rows, first to last.
pub trait Rows {
    /// Reads the next row into `row`; false behind the last one.
    ///
    /// # Errors
    /// What makes the rest of the file unreadable.
    fn next(&mut self, row: &mut Row) -> Result<bool, ReadError>;

    /// How much was read, of how much; bytes or rows.
    fn progress(&self) -> (u64, u64);
}
