//! How long the command line takes with a big desk, as a ratio to merely reading the same file.
//!
//! `cargo build --release -p tidewaiter-cli && cargo bench -p tidewaiter-tests --bench desk -- [ORDERS] [RUNS]`.
//! Without numbers: 100,000 orders with about a million scans, three runs. Every run starts with an empty desk and reads
//! the plain file anew beside each import, because machines change their pace; medians are printed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a stopwatch asks what time it is, and speaks"
)]

mod made;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// A moment in the middle of the invented year, so that some shipments are still on their way.
const NOW: &str = "2026-06-30T12:00:00Z";

/// One thing that was timed.
struct Lap {
    what: &'static str,
    seconds: f64,
    /// Of merely reading the file that it is about; None where there is none.
    plain: Option<f64>,
    /// Most memory in MiB, where the system tells.
    peak: Option<u64>,
}

fn main() {
    let numbers: Vec<u64> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    let (orders, runs) = (numbers.first().copied().unwrap_or(100_000), numbers.get(1).copied().unwrap_or(3));
    let cli = command_line();
    let folder = tempfile::tempdir().unwrap();
    let (order_list, event_list) = (folder.path().join("orders.csv"), folder.path().join("events.csv"));
    let scans = made::lists(orders, 1, &order_list, &event_list).unwrap();
    println!("{orders} orders, {} kB; {scans} scans, {} kB", size(&order_list), size(&event_list));

    let mut laps: Vec<Vec<Lap>> = Vec::new();
    for run in 0..runs {
        laps.push(round(&cli, &folder.path().join(format!("{run}.desk")), &order_list, &event_list));
    }
    println!("{:28} {:>9} {:>9} {:>7} {:>9}", "", "seconds", "plain csv", "times", "peak MiB");
    for at in 0..laps.first().map_or(0, Vec::len) {
        let same: Vec<&Lap> = laps.iter().filter_map(|round| round.get(at)).collect();
        let seconds = median(same.iter().map(|lap| lap.seconds).collect());
        let plain = same.iter().map(|lap| lap.plain).collect::<Option<Vec<_>>>().map(median);
        let times =
            same.iter().map(|lap| lap.plain.map(|plain| lap.seconds / plain)).collect::<Option<Vec<_>>>();
        let shown =
            |value: Option<f64>, digits| value.map_or("-".to_owned(), |value| format!("{value:.digits$}"));
        let peak =
            same.iter().filter_map(|lap| lap.peak).max().map_or("-".to_owned(), |peak| peak.to_string());
        println!(
            "{:28} {seconds:>9.3} {:>9} {:>7} {peak:>9}",
            same[0].what,
            shown(plain, 3),
            shown(times.map(median), 1)
        );
    }
}

/// Everything once, on a desk of its own.
fn round(cli: &Path, desk: &Path, orders: &Path, events: &Path) -> Vec<Lap> {
    let import = |what, file: &Path| {
        let plain = read_plainly(file);
        let (seconds, peak) = asked(cli, desk, &["import", file.to_str().unwrap()]);
        Lap { what, seconds, plain: Some(plain), peak }
    };
    let ask = |what, words: &[&str]| {
        let (seconds, peak) = asked(cli, desk, words);
        Lap { what, seconds, plain: None, peak }
    };
    let laps = vec![
        import("import orders", orders),
        import("import events", events),
        import("import the same orders", orders),
        import("import the same events", events),
        ask("queue, first 100", &["queue", "--limit", "100"]),
        ask("queue, all", &["queue"]),
        ask("export orders", &["export", "orders"]),
    ];
    println!("desk: {} kB", size(desk));
    laps
}

/// Seconds to read every cell of the file and do nothing with it.
fn read_plainly(file: &Path) -> f64 {
    let began = Instant::now();
    let mut reader = csv::ReaderBuilder::new().buffer_capacity(1 << 18).from_path(file).unwrap();
    let mut row = csv::ByteRecord::new();
    let mut cells = 0;
    while reader.read_byte_record(&mut row).unwrap() {
        cells += row.len();
    }
    assert!(cells > 0);
    began.elapsed().as_secs_f64()
}

/// Seconds and peak memory of one run of the command line, which must succeed.
fn asked(cli: &Path, desk: &Path, words: &[&str]) -> (f64, Option<u64>) {
    let began = Instant::now();
    let mut child = Command::new(cli)
        .arg("--desk")
        .arg(desk)
        .args(["--now", NOW, "--json"])
        .args(words)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut peak = None;
    let status = loop {
        peak = peak.max(memory(&child));
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        thread::sleep(Duration::from_millis(5));
    };
    // 3: done, but rows were rejected.
    assert!(matches!(status.code(), Some(0 | 3)), "{words:?}: {status}");
    (began.elapsed().as_secs_f64(), peak)
}

/// The most memory that the process had so far, in MiB; Linux tells.
fn memory(child: &Child) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1_024)
}

/// The release command line, beside this program's own folder unless `TIDEWAITER_CLI` names another.
fn command_line() -> PathBuf {
    let named = std::env::var_os("TIDEWAITER_CLI").map(PathBuf::from);
    let own = std::env::current_exe().unwrap();
    let built = || {
        own.parent()
            .and_then(Path::parent)
            .unwrap()
            .join(format!("tidewaiter-cli{}", std::env::consts::EXE_SUFFIX))
    };
    let cli = named.unwrap_or_else(built);
    assert!(cli.is_file(), "{} is not there: cargo build --release -p tidewaiter-cli", cli.display());
    cli
}

fn size(file: &Path) -> u64 {
    fs::metadata(file).map_or(0, |about| about.len() / 1_000)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
