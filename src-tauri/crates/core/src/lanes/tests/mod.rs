mod simulated;
mod truth;
