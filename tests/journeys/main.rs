//! What a seller relies on, from an order list to an undone decision, through the desk's own commands.

mod bringing;
mod care;
mod choosing;
mod claiming;
mod dashboard;
mod lanes;
mod legs;
mod life;
mod lists;
mod mapping;
mod muting;
mod outside;
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
