//! What a seller relies on, from an order list to an undone decision, through the desk's own commands.

mod bringing;
mod care;
mod queue;
mod samples;
mod triage;
mod watching;
