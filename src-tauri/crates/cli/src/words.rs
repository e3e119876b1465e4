//! The words that the command line understands.

use crate::tuned_words::RuleAct;
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::Timestamp;
use std::path::PathBuf;
use tidewaiter_desk::{Signal, Stage};

/// Tidewaiter on the command line: order lists go in, exceptions come out.
#[derive(Debug, Parser)]
#[command(name = "tidewaiter-cli", version, about, propagate_version = true)]
pub struct Words {
    /// The desk file; without it, the window's own.
    #[arg(long, global = true, value_name = "FILE")]
    pub desk: Option<PathBuf>,
    /// Answer as if it were this moment (RFC 3339).
    #[arg(long, global = true, value_name = "RFC3339")]
    pub now: Option<Timestamp>,
    /// One JSON document, or JSON Lines for lists of records.
    #[arg(long, global = true)]
    pub json: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the command line does.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read order lists and tracking events, whichever they are.
    Import {
        /// The files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// What they are, where the content does not tell.
        #[arg(long, value_enum, default_value_t = FileKind::Auto)]
        kind: FileKind,
        /// Read them with the remembered mapping of that name, whatever their header.
        #[arg(long, value_name = "NAME")]
        mapping: Option<String>,
        /// Read and count, but keep nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Write the rows that an import did not take, to be mended and imported again.
    Rejects {
        /// The import's id, as `import` answers it.
        import: i64,
        /// How.
        #[arg(long, value_enum, default_value_t = Sheet::Csv)]
        format: Sheet,
        /// Where.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Everything known of each order.
    Export {
        /// What.
        #[arg(value_enum)]
        what: Exported,
        /// How.
        #[arg(long, value_enum, default_value_t = Lines::Jsonl)]
        format: Lines,
    },
    /// What event texts mean: one a line, or `text<TAB>code<TAB>scheme`.
    Classify {
        /// The file; `-` or nothing: standard input.
        file: Option<PathBuf>,
    },
    /// The exception queue, in working order.
    Queue {
        /// A view's id: needs_you, due_today, customs, waiting_buyer, snoozed, resolved, all...
        #[arg(long, default_value = "needs_you")]
        view: String,
        /// Words and key:value.
        #[arg(long, default_value = "")]
        filter: String,
        /// At most so many.
        #[arg(long)]
        limit: Option<usize>,
    },
    /// One order or shipment: stage and why, timeline, exceptions, decisions.
    Show {
        /// Order or tracking number, or an id of the queue.
        number: String,
    },
    /// Resolve exceptions.
    Resolve {
        /// Ids of the queue, or numbers.
        #[arg(required = true)]
        ids: Vec<String>,
        /// How it ended: delivered_late, refunded, resent, claimed, lost, returned, false_alarm, known_delay,
        /// buyer_informed, other.
        #[arg(long)]
        reason: Option<String>,
    },
    /// Put exceptions away until a moment, a new scan, or until it gets worse.
    Snooze {
        /// Ids of the queue, or numbers.
        #[arg(required = true)]
        ids: Vec<String>,
        /// Until when (RFC 3339); without it: the next scan.
        #[arg(long, value_name = "RFC3339")]
        until: Option<Timestamp>,
    },
    /// Wait for somebody.
    Wait {
        /// Ids of the queue, or numbers.
        #[arg(required = true)]
        ids: Vec<String>,
        /// For whom.
        #[arg(long = "for", value_enum)]
        whom: Whom,
    },
    /// Somebody is working on exceptions.
    Work {
        /// Ids of the queue, or numbers.
        #[arg(required = true)]
        ids: Vec<String>,
    },
    /// Say why customs hold shipments.
    Hold {
        /// Ids of the queue, or numbers.
        #[arg(required = true)]
        ids: Vec<String>,
        /// The reason, as `show --json` lists them (docs, duty_due, id_missing...); without it the carrier's word counts.
        #[arg(long)]
        reason: Option<String>,
    },
    /// Say what became of the identity papers of buyers; what stands in them is never kept.
    Papers {
        /// Ids of the queue, or numbers.
        #[arg(required = true)]
        ids: Vec<String>,
        /// requested, sent, confirmed; without it: nothing yet.
        #[arg(long)]
        state: Option<String>,
    },
    /// Write a note.
    Note {
        /// Ids of the queue, or numbers.
        #[arg(required = true)]
        ids: Vec<String>,
        /// The words.
        #[arg(long)]
        text: String,
    },
    /// Open exceptions again.
    Reopen {
        /// Ids of the queue, or numbers.
        #[arg(required = true)]
        ids: Vec<String>,
    },
    /// Take a step back.
    Undo {
        /// Which; without it: the newest decision. Imports stand in the history, too.
        step: Option<i64>,
        /// An import, by the id that `import --json` told, instead of a step.
        #[arg(long, value_name = "ID", conflicts_with = "step")]
        import: Option<i64>,
    },
    /// Do the step that was last taken back again.
    Redo,
    /// Say what a text means, in all scans that there are and will be.
    Teach {
        /// The text; a * stands for what varies. "" with --code: whatever the text.
        words: String,
        /// What it means.
        #[command(flatten)]
        meaning: Meaning,
        /// Only with this code beside it.
        #[arg(long)]
        code: Option<String>,
        /// The table that the code belongs to, as `show --json` tells it.
        #[arg(long, default_value = "", requires = "code")]
        scheme: String,
    },
    /// Texts that nobody could read: shipments on their way, all shipments, carrier, text.
    Unread {
        /// At most so many.
        #[arg(long, default_value_t = 200)]
        limit: u32,
    },
    /// What was taught.
    Lessons {
        /// What to do with it; without it: list it.
        #[command(subcommand)]
        act: Option<LessonAct>,
    },
    /// Thresholds, holidays, peaks, terms of marketplaces, rates.
    Rules {
        /// What to do with them; without it: list the rules.
        #[command(subcommand)]
        act: Option<RuleAct>,
    },
    /// What there is by stage, week, lane, carrier and worth; with --json each figure names the list that it counts.
    Dashboard,
    /// How long parcels stay in each stage, by lane, learned from this desk.
    Lanes {
        /// Try on the desk's own past whether the lanes keep what they promise.
        #[arg(long)]
        calibration: bool,
    },
    /// Judge what is due by now, and learn from the lanes; the open window does it by itself.
    Tick,
    /// What was decided, newest first.
    History {
        /// At most so many.
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
    /// Confirmations and feedback to ask buyers for.
    Prompts {
        /// What to do with them; without it: list them.
        #[command(subcommand)]
        act: Option<PromptAct>,
    },
    /// Write a report.
    Report {
        /// Which.
        #[arg(value_enum)]
        what: Reported,
        /// How.
        #[arg(long, value_enum, default_value_t = Sheet::Csv)]
        format: Sheet,
        /// Where.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// A view's id.
        #[arg(long, default_value = "needs_you")]
        view: String,
        /// Words and key:value.
        #[arg(long, default_value = "")]
        filter: String,
    },
    /// Copy the whole desk, also while the window is open.
    Backup {
        /// Where.
        file: PathBuf,
    },
    /// Is the desk whole?
    Check,
    /// Fill an empty desk with invented but realistic orders.
    Sample {
        /// How many; without it 2,000.
        #[arg(long)]
        orders: Option<u32>,
    },
}

/// What a text means.
#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
pub struct Meaning {
    /// The stage: order_completed, dispatched, outbound_in_sorting_center, handed_to_carrier, export_customs,
    /// departed_origin, arrived_destination, import_customs, customs_cleared, out_for_delivery, delivered.
    #[arg(long)]
    pub stage: Option<Stage>,
    /// The trouble: customs_hold, duty_unpaid, prohibited, address_problem, delivery_failed, refused, return_to_sender,
    /// lost, damaged, pickup_waiting, delayed, cancelled.
    #[arg(long)]
    pub signal: Option<Signal>,
    /// It says neither stage nor trouble.
    #[arg(long, conflicts_with_all = ["stage", "signal"])]
    pub nothing: bool,
}

/// What to do with what was taught.
#[derive(Debug, Subcommand)]
pub enum LessonAct {
    /// List it, newest first.
    List,
    /// Forget a lesson.
    Forget {
        /// Its id from the list.
        id: i64,
    },
    /// Write all lessons into a file, to share them.
    Export {
        /// Where.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Take in lessons that somebody shared.
    Import {
        /// The files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
}

/// What to do with prompts.
#[derive(Debug, Subcommand)]
pub enum PromptAct {
    /// List them, most worth first.
    List,
    /// They were sent.
    Sent {
        /// Ids from the list.
        #[arg(required = true)]
        ids: Vec<i64>,
    },
    /// They will not be sent.
    Skip {
        /// Ids from the list.
        #[arg(required = true)]
        ids: Vec<i64>,
    },
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FileKind {
    /// Found out by content.
    Auto,
    /// An order list.
    Orders,
    /// Tracking events.
    Tracking,
}

/// What can be exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Exported {
    /// Orders.
    Orders,
}

/// How records are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Lines {
    /// JSON Lines.
    Jsonl,
    /// CSV.
    Csv,
}

/// Who has to act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Whom {
    /// The buyer.
    Buyer,
    /// The carrier.
    Carrier,
    /// Customs.
    Customs,
}

impl Whom {
    /// The state that says so.
    pub fn state(self) -> &'static str {
        match self {
            Whom::Buyer => "waiting_buyer",
            Whom::Carrier => "waiting_carrier",
            Whom::Customs => "waiting_customs",
        }
    }
}

/// What can be reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Reported {
    /// The exceptions of a view.
    Exceptions,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Sheet {
    /// CSV.
    Csv,
    /// Excel workbook.
    Xlsx,
}

impl Sheet {
    /// The desk's word for it.
    pub fn id(self) -> &'static str {
        match self {
            Sheet::Csv => "csv",
            Sheet::Xlsx => "xlsx",
        }
    }
}
