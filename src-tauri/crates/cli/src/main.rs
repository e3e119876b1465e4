//! `tidewaiter-cli`: the desk's commands for a terminal and for scripts.
//!
//! Standard output holds the answer and nothing else; progress and messages go to standard error.
//! Exit 0 done; 1 failed; 2 the words were wrong; 3 done, but some rows were rejected.

mod answer;
mod dashboard;
mod imported;
mod records;
mod run;
mod taught;
mod terminal;
mod tuned;
mod tuned_words;
mod words;

use clap::Parser;
use std::process::ExitCode;
use words::Words;

fn main() -> ExitCode {
    let words = match Words::try_parse() {
        Ok(words) => words,
        Err(wrong) => {
            let code = if wrong.use_stderr() { 2 } else { 0 };
            // Where not even the help can be written, nobody is there to be told.
            let _ = wrong.print();
            return ExitCode::from(code);
        }
    };
    match run::run(&words) {
        Ok(done) => done.code(),
        Err(failed) => {
            terminal::say(&failed.line());
            failed.code()
        }
    }
}
