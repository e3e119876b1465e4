//! Reports as files that are whole or not there.

use crate::{ExceptionRow, Format, Headings, ReportError, exceptions, table};
use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::Path,
};
use tempfile::{Builder, NamedTempFile};

/// Writes the exception report to `path` and returns how many rows it holds.
///
/// A file that is already there stays as it was until the new one is complete on the disk and takes its place in one
/// step. If anything fails, nothing is left behind.
///
/// # Errors
/// Those of [`exceptions`], and [`ReportError::Target`] where the folder refuses.
pub fn to_file(
    format: Format,
    path: &Path,
    headings: &Headings,
    rows: impl Iterator<Item = ExceptionRow>,
) -> Result<u64, ReportError> {
    whole(path, |out| exceptions(format, out, headings, rows))
}

/// As [`to_file`], for a plain table: each row's cells as text under its header, on a sheet of that name.
///
/// # Errors
/// As [`to_file`].
pub fn table_to_file(
    format: Format,
    path: &Path,
    sheet: &str,
    header: &[String],
    rows: impl Iterator<Item = Vec<String>>,
) -> Result<u64, ReportError> {
    whole(path, |out| match format {
        Format::Csv => table::comma(out, header, rows),
        Format::Xlsx => table::sheet(out, sheet, header, rows),
    })
}

/// Writes beside the path, and puts the file in its place once it is whole.
fn whole(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<&mut File>) -> Result<u64, ReportError>,
) -> Result<u64, ReportError> {
    let refused = |source: io::Error| ReportError::Target { path: path.to_owned(), source };
    let mut draft = beside(path).map_err(refused)?;
    let count = {
        let mut out = BufWriter::new(draft.as_file_mut());
        let count = write(&mut out)?;
        out.flush()?;
        count
    };
    draft.as_file().sync_all().map_err(refused)?;
    draft.persist(path).map_err(|failed| refused(failed.error))?;
    Ok(count)
}

/// An empty file in the same folder, so that it can be renamed to `path`.
fn beside(path: &Path) -> io::Result<NamedTempFile<File>> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = Builder::new();
    builder.prefix(".report-");
    #[cfg(unix)]
    {
        // A report is made to be handed on: the system's usual permissions, not a temporary file's.
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}
