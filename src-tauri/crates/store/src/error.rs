use rusqlite::ffi::ErrorCode;

/// What can go wrong with the desk file.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// It cannot be opened or made.
    #[error("The desk file {path} cannot be opened: {why}")]
    Open {
        /// The file.
        path: String,
        /// SQLite's or the system's word.
        why: String,
    },
    /// The file is something else.
    #[error("{path} is not a Tidewaiter desk")]
    NotADesk {
        /// The file.
        path: String,
    },
    /// A newer program made it.
    #[error("{path} was written by a newer Tidewaiter (format {found}, this one knows {known})")]
    Newer {
        /// The file.
        path: String,
        /// Its format.
        found: u32,
        /// The newest that this program knows.
        known: u32,
    },
    /// No room.
    #[error("The disk is full")]
    Full,
    /// Somebody else holds the file.
    #[error("The desk file is in use by another program")]
    Busy,
    /// The file is not whole.
    #[error("The desk file is damaged: {0}")]
    Damaged(String),
    /// The schema could not be brought up to date.
    #[error("The desk file could not be brought up to date: {0}")]
    Migration(String),
    /// Anything else that SQLite says.
    #[error("The desk file did not answer: {0}")]
    Sql(String),
}

impl From<rusqlite::Error> for StoreError {
    fn from(err: rusqlite::Error) -> StoreError {
        match err.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => StoreError::Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
            Some(ErrorCode::DatabaseCorrupt) => StoreError::Damaged(err.to_string()),
            _ => StoreError::Sql(err.to_string()),
        }
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(err: serde_json::Error) -> StoreError {
        StoreError::Damaged(format!("a record cannot be read ({err})"))
    }
}
