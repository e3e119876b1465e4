//! What was measured, as a table.

use crate::Lap;
use std::fmt::Write;

/// An import and its limit, run one after the other.
pub struct Pair {
    /// Orders.
    pub size: u64,
    pub what: &'static str,
    /// The ratio that is aimed at.
    pub goal: f64,
    pub ours: Lap,
    pub limit: Lap,
}

/// Everything that was measured.
#[derive(Default)]
pub struct Table {
    pub pairs: Vec<Pair>,
    said: Vec<String>,
}

impl Table {
    /// A sentence below the table, once.
    pub fn says(&mut self, what: String) {
        if !self.said.contains(&what) {
            self.said.push(what);
        }
    }

    /// Seconds of an import.
    pub fn median(&self, size: u64, what: &str) -> Option<f64> {
        self.of(size, what, |pair| pair.ours.seconds)
    }

    fn of(&self, size: u64, what: &str, figure: impl Fn(&Pair) -> f64) -> Option<f64> {
        let same = self.pairs.iter().filter(|pair| pair.size == size && pair.what == what);
        let mut figures: Vec<f64> = same.map(figure).collect();
        figures.sort_by(f64::total_cmp);
        figures.get(figures.len() / 2).copied()
    }

    /// The table, with the ratio of processor time (all that counts on a crowded machine) and the exponent by which processor time grows from the size before.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let _ = writeln!(
            text,
            "{:>9}  {:36} {:>8} {:>8} {:>6} {:>6} {:>6} {:>6} {:>7} {:>7}",
            "orders", "import of", "seconds", "limit", "times", "worst", "busy", "goal", "growth", "MiB"
        );
        let mut lines: Vec<(u64, &str, f64)> = Vec::new();
        for pair in &self.pairs {
            let line = (pair.size, pair.what, pair.goal);
            if lines.contains(&line) {
                continue;
            }
            let (size, what, goal) = line;
            let median = |figure: fn(&Pair) -> f64| self.of(size, what, figure).unwrap_or(f64::NAN);
            let worst = self.pairs.iter().filter(|pair| pair.size == size && pair.what == what);
            let worst = worst.map(times).fold(0.0, f64::max);
            let before = lines.iter().rev().find(|(_, other, _)| *other == what).map(|(size, ..)| *size);
            let growth = before.map_or("-".to_owned(), |before| {
                let busy = |size| self.of(size, what, |pair| pair.ours.busy).unwrap_or(f64::NAN);
                let decades = (decimal(size) / decimal(before)).log10();
                format!("{:.2}", (busy(size) / busy(before)).log10() / decades)
            });
            let _ = writeln!(
                text,
                "{size:>9}  {what:36} {:>8.3} {:>8.3} {:>6.2} {worst:>6.2} {:>6.2} {goal:>6.1} {growth:>7} {:>7.0}",
                median(|pair| pair.ours.seconds),
                median(|pair| pair.limit.seconds),
                median(times),
                median(|pair| pair.ours.busy / pair.limit.busy),
                median(|pair| pair.ours.peak),
            );
            lines.push(line);
        }
        text + &self.said.join("\n")
    }
}

fn times(pair: &Pair) -> f64 {
    pair.ours.seconds / pair.limit.seconds
}

fn decimal(size: u64) -> f64 {
    u32::try_from(size).map_or(f64::NAN, f64::from)
}
