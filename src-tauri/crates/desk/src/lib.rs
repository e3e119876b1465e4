//! The commands: everything that a face may ask of a desk.

pub mod sample;
pub mod wire;
