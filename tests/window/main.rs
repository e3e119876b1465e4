//! The real window, driven as a person drives it. `run.sh` gives it a display, a session bus and notifications.

mod around;
mod desktop;
mod hands;
mod journeys;
mod morning;
mod parcels;
mod plan;
mod seat;
mod shut;
