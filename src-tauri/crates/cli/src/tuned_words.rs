//! The words about tables that a seller may tune.

use clap::{Subcommand, ValueEnum};

/// What to do with rules.
#[derive(Debug, Subcommand)]
pub enum RuleAct {
    /// List a table.
    List {
        /// Which.
        #[arg(long, value_enum, default_value_t = Book::Rules)]
        book: Book,
        /// Of the days: a country's two letters.
        #[arg(long)]
        country: Option<String>,
        /// Of the days.
        #[arg(long)]
        year: Option<i16>,
    },
    /// Change figures, as one step.
    Set {
        /// KEY=VALUE, as the list shows them: post_clearance_delay/express/warn="3 B"; KEY= puts the program's own back.
        #[arg(required = true, value_parser = figure)]
        figures: Vec<(String, Option<String>)>,
        /// Of which table.
        #[arg(long, value_enum, default_value_t = Book::Rules)]
        book: Book,
    },
    /// How often a rule would have fired in this desk's past, and what came of it.
    Backtest {
        /// The rule.
        rule: String,
        /// Changes to try, as with `set`.
        #[arg(value_parser = figure)]
        figures: Vec<(String, Option<String>)>,
    },
}

/// A table that a seller may tune.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Book {
    /// Thresholds.
    Rules,
    /// Public holidays and worked days.
    Days,
    /// Weeks in which clocks run slower.
    Peaks,
    /// What marketplaces usually give.
    Terms,
    /// What currencies are roughly worth.
    Rates,
    /// Rules that are silent for a carrier, or for a carrier and a destination: customs_hold/Yanwen/BR=on.
    Mutes,
}

impl Book {
    /// The desk's word for it.
    pub fn id(self) -> &'static str {
        match self {
            Book::Rules => "rules",
            Book::Days => "days",
            Book::Peaks => "peaks",
            Book::Terms => "terms",
            Book::Rates => "rates",
            Book::Mutes => "mutes",
        }
    }
}

/// `KEY=VALUE`; nothing behind the sign puts the program's own figure back.
fn figure(word: &str) -> Result<(String, Option<String>), String> {
    let (key, value) = word.split_once('=').ok_or("write KEY=VALUE")?;
    Ok((key.to_owned(), Some(value.to_owned()).filter(|value| !value.is_empty())))
}
