use crate::{Store, StoreError};
use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

/// A small file beside the desk file, for what is worth no place in it. Its name is that of the desk with another ending.
impl Store {
    /// What stands in it; None where it is not there or cannot be read.
    pub fn beside(&self, ending: &str) -> Option<String> {
        fs::read_to_string(self.path_beside(ending)).ok()
    }

    /// Where it is.
    pub fn path_beside(&self, ending: &str) -> PathBuf {
        self.path().with_extension(ending)
    }

    /// Writes it whole, for its owner only: whoever reads meanwhile finds the old one.
    pub fn keep_beside(&self, ending: &str, text: &str) -> Result<(), StoreError> {
        let path = self.path_beside(ending);
        let half = path.with_extension("part");
        let written = write_private(&half, text).and_then(|()| fs::rename(&half, &path));
        written.map_err(|err| {
            // What is left of it is of no use; that it cannot be removed would hide the real fault.
            let _ = fs::remove_file(&half);
            StoreError::Open { path: path.display().to_string(), why: err.to_string() }
        })
    }
}

fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}
