//! Answers on standard output.

use serde_json::Value;
use std::{
    io::{self, Write},
    process::ExitCode,
};
use tidewaiter_desk::wire::Fault;

/// A command that was carried out.
pub enum Done {
    /// All of it.
    Whole,
    /// But some rows were rejected.
    WithRejects,
    /// But some files were refused.
    WithRefusals,
}

impl Done {
    /// The exit code.
    pub fn code(&self) -> ExitCode {
        ExitCode::from(match self {
            Done::Whole => 0,
            Done::WithRejects => 3,
            Done::WithRefusals => 1,
        })
    }
}

/// A command that failed.
pub enum Failed {
    /// The desk says why.
    Desk(Fault),
    /// The answer could not be written, or the question not read.
    Io(io::Error),
    /// There is nowhere to keep a desk.
    NoHome,
}

impl Failed {
    /// One line: what, where, what to do.
    pub fn line(&self) -> String {
        match self {
            Failed::Desk(fault) => format!("{} {}", fault.message, fault.hint),
            Failed::Io(err) => {
                format!("Input or output failed: {err}. Check the file or the pipe, then try again.")
            }
            Failed::NoHome => {
                "No data folder is known on this computer. Name a desk file with --desk FILE.".to_owned()
            }
        }
    }

    /// 2 for wrong words, 1 for everything else.
    pub fn code(&self) -> ExitCode {
        match self {
            Failed::Desk(fault) if fault.code == "bad_ask" => ExitCode::from(2),
            _ => ExitCode::from(1),
        }
    }
}

impl From<Fault> for Failed {
    fn from(fault: Fault) -> Failed {
        Failed::Desk(fault)
    }
}

impl From<io::Error> for Failed {
    fn from(err: io::Error) -> Failed {
        Failed::Io(err)
    }
}

impl From<serde_json::Error> for Failed {
    fn from(err: serde_json::Error) -> Failed {
        Failed::Io(err.into())
    }
}

/// Writes one JSON document.
pub fn document(value: &Value) -> Result<(), Failed> {
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, value)?;
    Ok(writeln!(out)?)
}

/// Writes JSON Lines.
pub fn lines<'a>(values: impl IntoIterator<Item = &'a Value>) -> Result<(), Failed> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for value in values {
        serde_json::to_writer(&mut out, value)?;
        writeln!(out)?;
    }
    Ok(out.flush()?)
}

/// Writes plain text.
pub fn text(text: &str) -> Result<(), Failed> {
    Ok(writeln!(io::stdout().lock(), "{text}")?)
}

/// The text of a field; nothing where there is none.
pub fn field<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or("")
}
