//! A desk to look around in: invented orders around a given moment, with every stage and every kind of exception.
//!
//! What the orders are made of, and how many of which fate there are, stands in the tables of `data/`.

mod dice;
#[cfg(test)]
mod judged;
mod number;
mod order;
mod story;
mod table;
#[cfg(test)]
mod tests;

use dice::Dice;
use jiff::Timestamp;
use table::{Plot, WORLD};
use tidewaiter_core::record::{OrderRecord, TrackingRecord};

/// What an order list and a tracking file would have brought.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// As many as were asked for, in no order.
    pub orders: Vec<OrderRecord>,
    /// One for each order that was scanned, oldest scan first.
    pub tracking: Vec<TrackingRecord>,
}

/// Makes up `orders` orders whose scans lie before `now`; the same arguments give the same orders.
///
/// Of 2,000 about 8 in a hundred need a person, one in ten of those at once; fewer than some hundred orders cannot hold
/// every kind of exception.
pub fn invent(now: Timestamp, orders: u32, seed: u64) -> Sample {
    let mut sample = Sample { orders: Vec::new(), tracking: Vec::new() };
    for (running, plot) in (0..orders).zip(plots(orders, seed)) {
        let mut dice = Dice::new(seed, running);
        if let Some((order, tracking)) = order::invent(plot, &mut dice, now.as_second(), running) {
            sample.orders.push(order);
            sample.tracking.extend(tracking);
        }
    }
    sample
}

/// The marketplace of an invented shop as claims and clocks know it: `aliexpress`, `tiktok`.
pub fn platform(store: &str) -> &'static str {
    WORLD.markets.iter().find(|market| market.store == store).map_or("sample", |market| market.platform)
}

/// A plot for each order: each its share of the whole, mixed.
fn plots(orders: u32, seed: u64) -> Vec<&'static Plot> {
    let all: u64 = WORLD.plots.iter().map(|plot| plot.share).sum();
    let mut upto = 0;
    let mut given = 0;
    let mut plots = Vec::new();
    for plot in &WORLD.plots {
        upto += plot.share;
        let due = upto * u64::from(orders) / all.max(1);
        plots.extend((given..due).map(|_| plot));
        given = due;
    }
    Dice::new(seed, u32::MAX).shuffle(&mut plots);
    plots
}

/// The rule that each order of [`invent`] is there for, in the same order.
#[cfg(test)]
pub(crate) fn planned(orders: u32, seed: u64) -> Vec<Option<&'static str>> {
    plots(orders, seed).into_iter().map(|plot| plot.rule).collect()
}
