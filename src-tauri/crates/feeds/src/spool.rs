//! Rows that were read once, kept to be read again: a workbook's second reading would cost as much as its first.
//!
//! Small files stay in memory, big ones go to a temporary file without a name.

use crate::{
    ReadError, Reason,
    row::{Row, Rows},
};
use std::{
    collections::HashMap,
    io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write},
};
use tempfile::SpooledTempFile;

/// Bytes that stay in memory.
const IN_MEMORY: usize = 16 << 20;
/// Bytes written and read at a time.
const PIECE: usize = 1 << 17;

/// What a container found odd in a row: few rows have any.
type Oddity = (Option<Reason>, Vec<(usize, Reason)>);

/// Takes rows.
pub struct Spool {
    file: BufWriter<SpooledTempFile>,
    odd: HashMap<u64, Oddity>,
    rows: u64,
    piece: Vec<u8>,
}

impl Spool {
    /// Without any row.
    pub fn new() -> Spool {
        let file = BufWriter::with_capacity(PIECE, SpooledTempFile::new(IN_MEMORY));
        Spool { file, odd: HashMap::new(), rows: 0, piece: Vec::new() }
    }

    /// Keeps a row.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn keep(&mut self, row: &Row) -> io::Result<()> {
        if row.fault.is_some() || !row.remarks.is_empty() {
            self.odd.insert(self.rows, (row.fault, row.remarks.clone()));
        }
        self.rows += 1;
        self.piece.clear();
        row.pack(&mut self.piece);
        let length = u32::try_from(self.piece.len()).map_err(io::Error::other)?;
        self.file.write_all(&length.to_le_bytes())?;
        self.file.write_all(&self.piece)
    }

    /// The rows again, first to last.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn again(self) -> io::Result<Again> {
        let mut file = self.file.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.seek(SeekFrom::Start(0))?;
        let file = BufReader::with_capacity(PIECE, file);
        Ok(Again { file, odd: self.odd, read: 0, rows: self.rows, piece: self.piece })
    }
}

/// Gives the rows of a [`Spool`].
pub struct Again {
    file: BufReader<SpooledTempFile>,
    odd: HashMap<u64, Oddity>,
    read: u64,
    rows: u64,
    piece: Vec<u8>,
}

impl Rows for Again {
    fn next(&mut self, row: &mut Row) -> Result<bool, ReadError> {
        if self.read == self.rows {
            return Ok(false);
        }
        let mut length = [0; 4];
        self.file.read_exact(&mut length)?;
        self.piece.resize(usize::try_from(u32::from_le_bytes(length)).unwrap_or(usize::MAX), 0);
        self.file.read_exact(&mut self.piece)?;
        row.unpack(&self.piece).ok_or_else(|| io::Error::from(io::ErrorKind::InvalidData))?;
        if let Some((fault, remarks)) = self.odd.remove(&self.read) {
            (row.fault, row.remarks) = (fault, remarks);
        }
        self.read += 1;
        Ok(true)
    }

    fn progress(&self) -> (u64, u64) {
        (self.read, self.rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::row::Nature;

    #[test]
    fn rows_come_back_as_they_were() {
        let mut row = Row::default();
        row.begin(7);
        row.push("4711");
        row.push_number(45_000.5);
        row.push("");
        row.push("Łódź\n2");
        row.remark(3, Reason::Undecodable);
        let mut plain = Row::default();
        plain.begin(9);
        let mut spool = Spool::new();
        spool.keep(&row).unwrap();
        spool.keep(&plain).unwrap();

        let (mut rows, mut read) = (spool.again().unwrap(), Row::default());

        assert!(rows.next(&mut read).unwrap());
        assert!(read.same_cells(&row) && read.number == 7 && read.remarks == row.remarks);
        assert_eq!(read.nature(1), Nature::Number(45_000.5));
        assert!(rows.next(&mut read).unwrap());
        assert!(read.len() == 0 && read.number == 9 && read.remarks.is_empty());
        assert!(!rows.next(&mut read).unwrap());
    }
}
