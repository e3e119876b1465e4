//! Text: its encoding, its dialect, its records.

pub mod dialect;
pub mod encoding;
pub mod input;
pub mod records;

pub use dialect::Dialect;
pub use encoding::Encoded;
pub use records::Records;
