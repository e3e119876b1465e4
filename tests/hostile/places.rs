//! Names that deceive, and things in a folder that are no files.

use crate::made::five;
use serde_json::Value;
use std::{fs, path::PathBuf};
use tidewaiter_tests::TestDesk;

const NAMES: [&str; 10] = [
    "..%2f..%2fetc%2fpasswd.csv",
    "CON.csv",
    "-rf --help.csv",
    " leading and trailing .csv ",
    "quote'`$(touch x).csv",
    "заказы 订单 ordini.CSV",
    "orders.csv.exe",
    "no_extension",
    "invoice\u{202e}fdp.csv",
    "line\nbreak.csv",
];

fn said(desk: &TestDesk, path: PathBuf) -> (String, String) {
    let report = &desk.import_paths(&[path])[0];
    let word = |name: &str| report["error"][name].as_str().unwrap_or_default().to_owned();
    assert!(!word("hint").is_empty(), "{report}");
    (word("code"), word("message"))
}

#[test]
fn a_name_is_shown_and_never_believed() {
    for name in NAMES {
        let desk = TestDesk::new();
        let path = desk.path(name);
        // Some systems have no such names.
        if fs::write(&path, five()).is_err() {
            continue;
        }
        let before = fs::read_dir(desk.path("")).unwrap().count();

        let report = desk.import_paths(&[path]);

        assert_eq!(report[0]["orders"]["new"], 5, "{name}");
        let shown = report[0]["file"].as_str().unwrap_or_default();
        assert!(!shown.chars().any(|c| c.is_control() || c == '\u{202e}'), "{shown}");
        assert_eq!(fs::read_dir(desk.path("")).unwrap().count(), before, "{name} made a file");
    }
}

#[test]
fn marks_in_a_name_are_spelled_out_wherever_it_is_said() {
    let desk = TestDesk::new();
    let path = desk.path("invoice\u{202e}fdp.csv");
    fs::write(&path, "").unwrap();

    let offered = desk.desk().offer(std::slice::from_ref(&path));

    assert_eq!(offered[0].name, "invoice[U+202E]fdp.csv");
    assert!(said(&desk, path).1.contains("invoice[U+202E]fdp.csv"));
    assert!(said(&desk, desk.path("gone\nforever.csv")).1.contains("gone[U+000A]forever.csv"));
}

#[test]
fn what_is_no_file_is_said_and_nothing_waits_for_it() {
    let desk = TestDesk::new();
    fs::create_dir(desk.path("folder.csv")).unwrap();

    assert_eq!(said(&desk, desk.path("folder.csv")).0, "disk");
    assert_eq!(said(&desk, desk.path("not there.csv")).0, "disk");
    assert_eq!(desk.rows("all"), Vec::<Value>::new());
}

#[cfg(unix)]
#[test]
fn pipes_and_links_that_lead_nowhere_are_said_and_links_to_files_are_followed() {
    use std::os::unix::fs::symlink;
    let desk = TestDesk::new();
    symlink("circle.csv", desk.path("circle.csv")).unwrap();
    symlink("nothing.csv", desk.path("dangling.csv")).unwrap();
    symlink("list.csv", desk.path("link.csv")).unwrap();
    fs::write(desk.path("list.csv"), five()).unwrap();
    let pipe = desk.path("pipe.csv");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());

    for path in [desk.path("circle.csv"), desk.path("dangling.csv"), pipe] {
        assert_eq!(said(&desk, path).0, "disk");
    }
    assert_eq!(desk.import_paths(&[desk.path("link.csv")])[0]["orders"]["new"], 5);
}

#[cfg(target_os = "linux")]
#[test]
fn files_of_gigabytes_are_refused_at_their_beginning() {
    let desk = TestDesk::new();
    let lists = [("zeros.csv", five()), ("zeros.json", "[{\"orderId\":\"1\"}]".to_owned())];
    for (name, text) in lists {
        fs::write(desk.path(name), text).unwrap();
        let file = fs::OpenOptions::new().write(true).open(desk.path(name)).unwrap();
        // Takes no room on a disk that knows holes.
        file.set_len(6 << 30).unwrap();
        assert_eq!(said(&desk, desk.path(name)).0, "refused_file", "{name}");
    }
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let kibibytes: u64 = most.trim().trim_end_matches(" kB").parse().unwrap();
    assert!(kibibytes < 2 << 20, "{kibibytes} KiB at the most");
}
