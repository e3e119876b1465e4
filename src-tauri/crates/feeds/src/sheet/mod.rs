//! Workbooks: their archive checked before anything of it is parsed, their cells read one by one.

pub mod archive;
mod biff;
mod cell;
mod compound;
pub mod xls;
pub mod xlsx;

pub use xls::OldWorkbook;
pub use xlsx::Workbook;

use crate::Refusal;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Most rows of a sheet, and most columns of one that is read.
pub const ROWS: u32 = 1_048_576;
/// See [`ROWS`].
pub const COLUMNS: u32 = 256;

/// Runs a foreign parser; its panic is a damaged file.
fn guarded<T>(parse: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(parse))
        .unwrap_or_else(|_| Err("its structure contradicts itself".to_owned()))
}

fn unreadable(detail: String) -> Refusal {
    Refusal::Unreadable { detail }
}
