//! Order lists and tracking files: bytes in, records out.
//!
//! [`open`] finds out by content alone what a file is: its container, encoding and delimiter, the row of its header,
//! the layout of its source, what each column holds. [`Feed::read`] then hands over whole records, one at a time.
//! Every row is accounted for: it is part of a record, ignored as no data, or reported with what to do.

mod book;
mod container;
mod copied;
mod door;
mod events;
mod fault;
mod field;
mod header;
mod json;
mod markup;
mod orders;
mod plan;
mod refusal;
mod row;
mod sheet;
mod source;
mod survey;
mod text;
mod value;

pub use door::{About, ColumnGuess, Feed, Flow, Kind, Options, Sink, Tally, open};
pub use fault::{Reason, RowFault};
pub use field::Field;
pub use refusal::{ReadError, Refusal};
pub use source::Source;
