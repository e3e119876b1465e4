//! Files that are broken, lie, or mean harm: each is read exactly, or refused with words, in little time and memory.

#[path = "../fuzz/src/lib.rs"]
#[allow(dead_code, reason = "the fuzzing of its own workspace uses the rest")]
mod fuzz;

mod archives;
mod cells;
mod containers;
mod documents;
mod made;
mod mutation;
mod old_workbooks;
mod places;
mod strings;
mod texts;
