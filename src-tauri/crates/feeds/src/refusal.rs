//! Why a whole file is not read.

use std::io;

/// The file cannot be read at all; nothing of it was taken.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// No bytes, or only blanks.
    #[error("The file is empty.")]
    Empty,
    /// No row with headers that mean something, and no cells that speak for themselves.
    #[error("No row of this file looks like the header of an order list or of tracking events.")]
    NoHeader,
    /// Has a password.
    #[error("The file is protected with a password.")]
    Encrypted,
    /// Has another password than the one that was given.
    #[error("The password is wrong.")]
    WrongPassword,
    /// An archive with several lists, and nobody said which one to read.
    #[error("The archive holds several lists: {}.", names.join(", "))]
    SeveralLists {
        /// Their names, as the archive has them.
        names: Vec<String>,
    },
    /// Inflates beyond all measure.
    #[error("The file unpacks to far more than an order list can be ({part}).")]
    Bomb {
        /// The part of the archive.
        part: String,
    },
    /// An archive that holds no list.
    #[error("The archive cannot be read as a list: {detail}.")]
    Archive {
        /// What is wrong with it.
        detail: String,
    },
    /// Damaged.
    #[error("The file is damaged and cannot be read: {detail}.")]
    Unreadable {
        /// Where the reader gave up.
        detail: String,
    },
    /// A picture, a document, a program.
    #[error("This is not a list but {what}.")]
    Binary {
        /// What it is, with its article.
        what: &'static str,
    },
    /// A known container that is not read.
    #[error("{what} cannot be read.")]
    Unsupported {
        /// The container.
        what: &'static str,
    },
    /// Larger than what is read.
    #[error("The file is too large: {what}.")]
    TooLarge {
        /// Which limit, with both figures.
        what: String,
    },
    /// The disk did not give it.
    #[error("The file cannot be opened: {0}.")]
    Io(#[from] io::Error),
}

impl Refusal {
    /// Whether the file's password is what is missing, or wrong.
    pub fn wants_password(&self) -> bool {
        ["encrypted", "wrong_password"].contains(&self.code())
    }

    /// A word for scripts.
    pub const fn code(&self) -> &'static str {
        match self {
            Refusal::Empty => "empty",
            Refusal::NoHeader => "no_header",
            Refusal::Encrypted => "encrypted",
            Refusal::WrongPassword => "wrong_password",
            Refusal::SeveralLists { .. } => "several_lists",
            Refusal::Bomb { .. } => "zip_bomb",
            Refusal::Archive { .. } => "bad_archive",
            Refusal::Unreadable { .. } => "unreadable",
            Refusal::Binary { .. } => "binary",
            Refusal::Unsupported { .. } => "unsupported",
            Refusal::TooLarge { .. } => "too_large",
            Refusal::Io(_) => "io",
        }
    }

    /// What is wrong, in a sentence.
    pub fn message(&self) -> String {
        self.to_string()
    }

    /// What to do, in a sentence.
    pub const fn hint(&self) -> &'static str {
        match self {
            Refusal::Empty => "Export the list again, with at least one order.",
            Refusal::NoHeader => {
                "Choose the export with column names in its first 50 rows, among them an order number or a tracking number."
            }
            Refusal::Encrypted => {
                "Enter its password; or open it, remove the password, save it and import that file."
            }
            Refusal::WrongPassword => "Enter the password again; capital letters count.",
            Refusal::SeveralLists { .. } => {
                "Choose one of them as the sheet, or unpack the archive and import them one by one."
            }
            Refusal::Bomb { .. } => "Do not trust this file. Export the list again from the marketplace.",
            Refusal::Archive { .. } => "Unpack it and import the list inside.",
            Refusal::Unreadable { .. } => {
                "Download or export it again; the transfer may have been cut short."
            }
            Refusal::Binary { .. } => "Choose the exported list: CSV, TSV, XLSX, XLS, ODS or JSON.",
            Refusal::Unsupported { .. } => {
                "Open it in a spreadsheet, save it as XLSX or CSV and import that file."
            }
            Refusal::TooLarge { .. } => "Export a shorter period or fewer columns, or split the list.",
            Refusal::Io(_) => "Check that the file is still there and that you may read it.",
        }
    }
}

/// Reading stopped in the middle of the file; what was handed over until then must not be kept.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The rest of the file is damaged.
    #[error("The file is damaged behind row {row}: {detail}.")]
    Damaged {
        /// The last row that was read.
        row: u32,
        /// Where the reader gave up.
        detail: String,
    },
    /// A limit was passed.
    #[error("The file is too large: {what}.")]
    TooLarge {
        /// Which limit, with its figure.
        what: String,
    },
    /// The disk did not give the rest.
    #[error("The file cannot be read further: {0}.")]
    Io(#[from] io::Error),
}

impl ReadError {
    /// A word for scripts.
    pub const fn code(&self) -> &'static str {
        match self {
            ReadError::Damaged { .. } => "unreadable",
            ReadError::TooLarge { .. } => "too_large",
            ReadError::Io(_) => "io",
        }
    }

    /// What is wrong, in a sentence.
    pub fn message(&self) -> String {
        self.to_string()
    }

    /// What to do, in a sentence.
    pub const fn hint(&self) -> &'static str {
        match self {
            ReadError::Damaged { .. } => "Download or export it again; the transfer may have been cut short.",
            ReadError::TooLarge { .. } => "Export a shorter period or fewer columns, or split the list.",
            ReadError::Io(_) => "Check that the file is still there and that you may read it.",
        }
    }
}

impl From<ReadError> for Refusal {
    fn from(error: ReadError) -> Refusal {
        match error {
            ReadError::Damaged { detail, .. } => Refusal::Unreadable { detail },
            ReadError::TooLarge { what } => Refusal::TooLarge { what },
            ReadError::Io(error) => Refusal::Io(error),
        }
    }
}
