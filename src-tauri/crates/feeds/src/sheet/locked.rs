//! Workbooks with a password, opened in memory.

use super::{biff, compound::Compound, guarded, unreadable, xls::NO_WORKBOOK};
use crate::{Refusal, source::Kept};
use msoffice_crypto::{Error, decrypt_binary_office, decrypt_ooxml};
use std::sync::Arc;

/// Largest compound file.
const SIZE: u64 = 512 << 20;
/// What spreadsheets protect a workbook with where a person set no password to open it, but one to change it.
const NOBODYS: &str = "VelvetSweatshop";

const OWN_WAY: Refusal = Refusal::Unsupported { what: "A workbook that is protected in a way of its own" };

/// What a compound file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outlook {
    /// An XLS.
    Open,
    /// An XLS with a password.
    Protected,
    /// An XLSX with a password.
    Package,
}

/// Looks whether a compound file has a password.
///
/// # Errors
/// For damaged ones, and those of other programs.
pub fn look(kept: &Kept) -> Result<Outlook, Refusal> {
    if kept.len() > SIZE {
        return Err(Refusal::TooLarge { what: "512 MiB of a workbook are read at most".to_owned() });
    }
    let bytes = kept.all()?;
    let file = Compound::open(&bytes)?;
    if file.has("EncryptedPackage") {
        return Ok(Outlook::Package);
    }
    let stream = file.workbook()?.ok_or(NO_WORKBOOK)?;
    Ok(if biff::is_protected(&stream) { Outlook::Protected } else { Outlook::Open })
}

/// The workbook without its protection.
///
/// # Errors
/// Without a password or with a wrong one, and for what is damaged.
pub fn open(kept: &Kept, outlook: Outlook, password: Option<&str>) -> Result<Kept, Refusal> {
    if kept.len() > SIZE {
        return Err(Refusal::TooLarge {
            what: "512 MiB of a protected workbook are read at most".to_owned(),
        });
    }
    let bytes = kept.all()?;
    match decrypted(&bytes, outlook, password.unwrap_or(NOBODYS))? {
        Ok(open) => Ok(Kept::Bytes(Arc::from(open))),
        Err(Error::WrongPassword) if password.is_none() => Err(Refusal::Encrypted),
        Err(Error::WrongPassword) => Err(Refusal::WrongPassword),
        Err(
            Error::UnsupportedAlgorithm { .. }
            | Error::UnsupportedEncryptionVersion(..)
            | Error::UnsupportedEncryptedContent(_),
        ) => Err(OWN_WAY),
        // What is wrong with its protection cannot be told from a wrong password where there was none.
        Err(_) if password.is_none() => Err(Refusal::Encrypted),
        Err(_) if outlook == Outlook::Protected => Err(OWN_WAY),
        Err(error) => Err(unreadable(error.to_string())),
    }
}

fn decrypted(bytes: &[u8], outlook: Outlook, password: &str) -> Result<Result<Vec<u8>, Error>, Refusal> {
    let open = || match outlook {
        Outlook::Package => decrypt_ooxml(bytes, password),
        _ => decrypt_binary_office(bytes, password),
    };
    guarded(|| Ok(open())).map_err(unreadable)
}
