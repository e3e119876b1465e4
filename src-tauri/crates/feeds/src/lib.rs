//! Order lists and tracking files: bytes in, records out.
//!
//! [`open`] finds out by content alone what a file is: its container, encoding and delimiter, the row of its header,
//! the layout of its source, what each column holds. [`Feed::read`] then hands over whole records, one at a time.
//! Every row is accounted for: it is part of a record, ignored as no data, or reported with what to do.

mod about;
mod book;
mod container;
mod copied;
mod door;
mod events;
mod fault;
mod field;
mod header;
mod ignored;
mod json;
mod mapping;
mod markup;
mod orders;
mod packed;
mod plan;
mod refusal;
mod row;
mod sheet;
mod source;
mod spool;
mod survey;
mod text;
mod understand;
mod value;

pub use about::{About, ColumnGuess, Dates};
pub use door::{Feed, Flow, Kind, Options, Sink, Tally, open};
pub use fault::{Reason, RowFault};
pub use field::Field;
pub use header::OWN_HEADERS;
pub use ignored::{Ignored, NoData};
pub use mapping::{Choices, Chosen, Mapping};
pub use refusal::{ReadError, Refusal};
pub use source::Source;
pub use understand::look;
pub use value::{amount::Point as DecimalPoint, date::Order as DateOrder};
