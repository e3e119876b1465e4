//! What a seller relies on, from an order list to an undone decision, through the desk's own commands.

mod bringing;
mod care;
mod choosing;
mod claiming;
mod lanes;
mod legs;
mod life;
mod mapping;
mod muting;
mod places;
mod queue;
mod reach;
mod reimport;
mod rejects;
mod retracting;
mod samples;
mod tagging;
mod teaching;
mod triage;
mod tuning;
mod watching;
