//! The trade, as values and pure functions.
//!
//! Nothing here reads a file, a clock or a database: time is an argument, and what a seller may tune arrives as data.

pub mod classify;
pub mod clock;
pub mod country;
pub mod journey;
pub mod lanes;
pub mod lang;
pub mod money;
pub mod place;
pub mod playbook;
pub mod prompt;
pub mod record;
pub mod rules;
pub mod severity;
pub mod signal;
pub mod stable;
pub mod stage;
pub mod stated;
pub mod terms;
pub mod tracking_number;

pub use country::Country;
pub use lang::Lang;
pub use money::{Currency, Money};
pub use severity::Severity;
pub use signal::Signal;
pub use stable::stable_hash;
pub use stage::Stage;
pub use stated::Stated;
