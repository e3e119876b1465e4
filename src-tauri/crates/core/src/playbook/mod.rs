//! What to do about each rule, with its source.
