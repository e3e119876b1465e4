//! How long and in how much memory the command line imports, beside the bare job on the same machine.
//!
//! `cargo build --release -p tidewaiter-cli && cargo bench -p tidewaiter-tests --bench desk -- [ORDERS]... [RUNS]`.
//! Numbers from 1,000 on are sizes, a smaller one is how often each is run; without numbers 10,000 and 100,000 orders with
//! eleven scans each, five runs. Every import is followed by its limit (`limits.rs`), because machines change their pace:
//! medians are printed, and the median of the ratios pair by pair. The table also lies in the target folder.
//!
//! `-- lists ORDERS FOLDER` only writes the lists. How fast the window is, `window/main.mjs` measures.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a stopwatch asks what time it is, and speaks"
)]

mod limits;
mod live;
mod made;
mod passing;
mod reading;
mod table;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};
use table::{Pair, Table};

/// A moment in the middle of the invented year, so that some shipments are still on their way.
pub const NOW: &str = "2026-06-30T12:00:00Z";

/// What a process took.
#[derive(Debug, Clone, Copy, Default)]
pub struct Lap {
    /// From its start to its end.
    pub seconds: f64,
    /// Of processors, as far as the system tells.
    pub busy: f64,
    /// Most memory in MiB, as far as the system tells.
    pub peak: f64,
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    if words.first().is_some_and(|word| word == "limit") {
        return limits::run(&words[1..]);
    }
    if let [word, size, folder] = words.as_slice()
        && word == "lists"
    {
        let [orders, events] = ["orders.csv", "events.csv"].map(|name| Path::new(folder).join(name));
        made::lists(size.parse().unwrap(), false, &orders, &events).unwrap();
        return;
    }
    let numbers: Vec<u64> = words.iter().filter_map(|word| word.parse().ok()).collect();
    let mut sizes: Vec<u64> = numbers.iter().copied().filter(|number| *number >= 1_000).collect();
    if sizes.is_empty() {
        sizes = vec![10_000, 100_000];
    }
    let runs = numbers.iter().copied().find(|number| *number < 1_000).unwrap_or(5);
    let cli = command_line();
    let mut table = Table::default();
    for size in sizes {
        measure(&cli, size, runs, &mut table);
    }
    let report = table.text();
    println!("{report}");
    let beside = cli.parent().and_then(Path::parent).unwrap().join("bench-desk.txt");
    fs::write(beside, report).unwrap();
}

fn measure(cli: &Path, size: u64, runs: u64, table: &mut Table) {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    let [orders, events, next, unused, book] =
        ["orders.csv", "events.csv", "next.csv", "unused.csv", "orders.xlsx"].map(file);
    let scans = made::lists(size, false, &orders, &events).unwrap();
    made::lists(size, true, &next, &unused).unwrap();
    fs::remove_file(unused).unwrap();
    let with_book = size <= 200_000;
    if with_book {
        made::workbook(&orders, &book);
    }
    table.says(format!("{size} orders, {} MB; {scans} scans, {} MB", megabytes(&orders), megabytes(&events)));
    for run in 0..runs {
        let [desk, bare, other, sheet] =
            ["desk", "bare", "other", "sheet"].map(|it| file(&format!("{run}.{it}")));
        let import = |list: &Path| asked(cli, &desk, list);
        let limit = |job: &str, list: &Path| bounded(&[job, path(list), path(&bare)]);
        let first = import(&orders);
        table.pair(size, "orders", 1.6, first, limit("upsert", &orders));
        table.pair(size, "the next day's orders", 1.5, import(&next), limit("hash", &next));
        let scanned = import(&events);
        table.pair(size, "events", 1.3, scanned, limit("packed", &events));
        table.pair(size, "the same events (to the first time)", 0.5, import(&events), scanned);
        if with_book {
            let limit = bounded(&["sheet", path(&book)]) + bounded(&["upsert", path(&orders), path(&other)]);
            table.pair(size, "a workbook of orders", 1.3, asked(cli, &sheet, &book), limit);
        }
        let walk = || bounded(&["walk", path(&bare)]);
        time_passes(size, &desk, walk, table);
        // A lesson about half of all scans: every text is read again, and every parcel that had one judged.
        let words =
            ["--desk", path(&desk), "--now", NOW, "teach", "* carrier*", "--stage", "handed_to_carrier"];
        table.pair(size, "a lesson for all scans", 2.0, timed(Command::new(cli).args(words)), walk());
        table.says(format!("desk {} MB", megabytes(&desk)));
        for made in [&desk, &bare, &other, &sheet] {
            // Not each of them is made in each run.
            let _ = fs::remove_file(made);
        }
    }
    let texts = reading::texts(&events);
    for _ in 0..runs {
        table.pair(size, "distinct texts", 3.0, reading::read(&texts), reading::limit(&texts));
        let known = reading::carriers();
        table.pair(
            size,
            "carriers' texts by words",
            3.0,
            reading::read_words(&known),
            reading::limit(&known),
        );
    }
    for (what, count) in
        [("distinct texts", texts.len()), ("carriers' texts by words", reading::carriers().len())]
    {
        let each =
            table.median(size, what).unwrap_or_default() / f64::from(u32::try_from(count).unwrap()) * 1e6;
        table.says(format!("{count} {what} of {size} orders: {each:.2} us each on one core"));
    }
    let seconds = table.median(size, "events").unwrap_or_default();
    let small = [file("small.csv"), file("small-events.csv")];
    made::lists(5_000, false, &small[0], &small[1]).unwrap();
    let felt = live::felt(folder.path(), &small, &events, seconds);
    table.says(format!("while {size} orders' events are imported: Cancel within {:.0} ms;", felt.cancel));
    for (name, [median, p95, longest], asked) in felt.queue {
        table.says(format!(
            "  {asked} times {name}: {median:.1} ms, p95 {p95:.1} ms, longest {longest:.1} ms"
        ));
    }
}

/// Time passes on a desk, a rule becomes another, and the past is looked at.
fn time_passes(size: u64, desk: &Path, walk: impl Fn() -> Lap, table: &mut Table) {
    let now: jiff::Timestamp = NOW.parse().unwrap();
    let [counted, tried, calibrated] = passing::looking_back(desk, now.as_second());
    table.pair(size, "all lanes counted", 3.0, counted, walk());
    table.pair(size, "a rule tried on the past", 5.0, tried, walk());
    table.pair(size, "a calibration", 3.0, calibrated, walk());
    // As in a window that has been open for a while: calendars are laid out.
    let before = passing::due_after(desk, now.as_second(), passing::FEW);
    passing::tick(desk, before);
    let soon = passing::due_after(desk, before, passing::FEW);
    let bare = passing::touch(desk, soon);
    let (few, due) = passing::tick(desk, soon);
    table.pair(size, "a tick with 1,000 due", 3.0, few, bare);
    table.says(format!("a tick of {size} orders judged {due}: {:.1} ms", few.seconds * 1e3));
    let tomorrow = now.as_second() + 86_400;
    let bare = passing::touch(desk, tomorrow);
    let (day, due) = passing::tick(desk, tomorrow);
    table.pair(size, "a day passes", 3.0, day, bare);
    table.says(format!("a day of {size} orders judged {due}"));
    table.pair(size, "a day passes (to a look at all)", 1.2, day, walk());
    let changed = passing::other_rule(desk, tomorrow, "6 B");
    table.pair(size, "another threshold", 2.0, changed, walk());
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// One import by the command line.
fn asked(cli: &Path, desk: &Path, file: &Path) -> Lap {
    let words = ["--desk", path(desk), "--now", NOW, "--json", "import", path(file)];
    timed(Command::new(cli).args(words))
}

/// One limit, as a process of its own too.
fn bounded(words: &[&str]) -> Lap {
    timed(Command::new(std::env::current_exe().unwrap()).arg("limit").args(words))
}

fn timed(command: &mut Command) -> Lap {
    let began = Instant::now();
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let mut lap = Lap::default();
    let status = loop {
        (lap.busy, lap.peak) = told(&child).unwrap_or((lap.busy, lap.peak));
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        thread::sleep(Duration::from_millis(2));
    };
    // 3: done, but rows were rejected.
    assert!(matches!(status.code(), Some(0 | 3)), "{command:?}: {status}");
    Lap { seconds: began.elapsed().as_secs_f64(), ..lap }
}

/// Processor seconds and the most memory of a process so far; Linux tells.
fn told(child: &Child) -> Option<(f64, f64)> {
    let status = about(child.id(), "status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let peak: f64 = line.split_whitespace().next()?.parse().ok()?;
    Some((busy(child.id())?, peak / 1_024.0))
}

fn about(process: u32, name: &str) -> Option<String> {
    fs::read_to_string(format!("/proc/{process}/{name}")).ok()
}

/// Processor seconds of a process so far.
pub fn busy(process: u32) -> Option<f64> {
    let stat = about(process, "stat")?;
    // Behind the name in brackets come the state and eleven other figures.
    let figures = stat.rsplit_once(')')?.1.split_whitespace().skip(11).take(2);
    let ticks: f64 = figures.filter_map(|figure| figure.parse::<f64>().ok()).sum();
    Some(ticks / 100.0)
}

impl std::ops::Add for Lap {
    type Output = Lap;

    fn add(self, next: Lap) -> Lap {
        let (seconds, busy) = (self.seconds + next.seconds, self.busy + next.busy);
        Lap { seconds, busy, peak: self.peak.max(next.peak) }
    }
}

impl Table {
    fn pair(&mut self, size: u64, what: &'static str, goal: f64, ours: Lap, limit: Lap) {
        self.pairs.push(Pair { size, what, goal, ours, limit });
    }
}

/// The release command line, beside this program's own folder unless `TIDEWAITER_CLI` names another.
fn command_line() -> PathBuf {
    let named = std::env::var_os("TIDEWAITER_CLI").map(PathBuf::from);
    let own = std::env::current_exe().unwrap();
    let built = || {
        let name = format!("tidewaiter-cli{}", std::env::consts::EXE_SUFFIX);
        own.parent().and_then(Path::parent).unwrap().join(name)
    };
    let cli = named.unwrap_or_else(built);
    assert!(cli.is_file(), "{} is not there: cargo build --release -p tidewaiter-cli", cli.display());
    cli
}

fn megabytes(file: &Path) -> u64 {
    fs::metadata(file).map_or(0, |about| about.len() / 1_000_000)
}
