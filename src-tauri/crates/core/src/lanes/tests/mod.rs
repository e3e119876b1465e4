mod counting;
mod levels;
mod promises;
mod simulated;
mod truth;
