#![expect(clippy::expect_used, reason = "a test that cannot lay out its folder fails")]

use serde_json::json;
use std::{
    fs::{self, File, FileTimes},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};
use tidewaiter_desk::wire::{Announcement, Notice};
use tidewaiter_tests::{NOW, ORDERS, TestDesk};

/// A desk that watches an empty folder.
fn watching() -> (TestDesk, PathBuf) {
    let desk = TestDesk::new();
    let folder = desk.path("in");
    fs::create_dir(&folder).expect("a folder");
    choose(&desk, &folder);
    (desk, folder)
}

fn choose(desk: &TestDesk, folder: &Path) {
    *desk.person.folder.lock().expect("folder") = Some(folder.to_owned());
    desk.ask("watch", json!({ "pick": true }));
}

/// Puts a file there that was last written to so many seconds ago.
fn put(folder: &Path, name: &str, text: &str, age: u64) {
    let path = folder.join(name);
    fs::write(&path, text).expect("a file");
    let now = SystemTime::from(NOW.parse::<jiff::Timestamp>().expect("an instant"));
    let times = FileTimes::new().set_modified(now - Duration::from_secs(age));
    File::options().write(true).open(&path).expect("the file").set_times(times).expect("its time");
}

fn order(id: &str) -> String {
    format!("{ORDERS}{id},Paid,2026-11-01 10:00,DE,20.00,USD,RB482113905CN\n")
}

fn look(desk: &TestDesk) -> Option<Announcement> {
    desk.desk().look_in_folder(&desk.person).expect("a look")
}

/// Looks until a file that lies still has been noticed.
fn look_twice(desk: &TestDesk) -> Option<Announcement> {
    assert!(look(desk).is_none(), "one look cannot tell that a file lies still");
    look(desk)
}

fn imports(desk: &TestDesk) -> usize {
    desk.ask("imports", json!({}))["imports"].as_array().map_or(0, Vec::len)
}

#[test]
fn a_file_that_comes_into_the_folder_is_brought_in_once_and_announced() {
    let (desk, folder) = watching();
    put(&folder, "orders.csv", &order("A-1"), 60);

    let news = look_twice(&desk).expect("an announcement");

    assert!(news.body.contains("orders.csv: 1 new"), "{}", news.body);
    assert_eq!(desk.numbers("all"), ["RB482113905CN"]);
    assert!(look_twice(&desk).is_none());
    assert_eq!(imports(&desk), 1);
}

#[test]
fn it_is_brought_in_once_even_across_a_restart_and_under_another_name() {
    let (mut desk, folder) = watching();
    put(&folder, "orders.csv", &order("A-1"), 60);
    look_twice(&desk);

    desk.reopen(NOW);
    put(&folder, "orders (1).csv", &order("A-1"), 30);

    assert!(look_twice(&desk).is_none());
    assert_eq!(imports(&desk), 1);
}

#[test]
fn a_file_that_still_grows_waits() {
    let (desk, folder) = watching();
    put(&folder, "orders.csv", ORDERS, 60);
    look(&desk);
    put(&folder, "orders.csv", &order("A-1"), 50);
    look(&desk);
    assert_eq!(imports(&desk), 0);

    put(&folder, "young.csv", &order("A-2"), 1);
    assert!(look(&desk).is_some_and(|news| !news.body.contains("young")));
    assert!(look(&desk).is_none());
}

#[test]
fn a_changed_file_is_brought_in_again() {
    let (desk, folder) = watching();
    put(&folder, "orders.csv", &order("A-1"), 60);
    look_twice(&desk);

    put(&folder, "orders.csv", &order("A-2"), 30);

    assert!(look_twice(&desk).is_some());
    assert_eq!(imports(&desk), 2);
}

#[test]
fn what_was_there_before_and_what_is_unfinished_is_left_alone() {
    let desk = TestDesk::new();
    let folder = desk.path("downloads");
    fs::create_dir(&folder).expect("a folder");
    put(&folder, "old.csv", &order("A-1"), 60);
    choose(&desk, &folder);

    put(&folder, "orders.csv.crdownload", &order("A-2"), 60);
    put(&folder, ".hidden.csv", &order("A-3"), 60);
    put(&folder, "empty.csv", "", 60);

    assert!(look_twice(&desk).is_none());
    assert_eq!(imports(&desk), 0);
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed() {
    let (desk, folder) = watching();
    let outside = desk.file("outside.csv", &order("A-1"));
    std::os::unix::fs::symlink(outside, folder.join("link.csv")).expect("a link");

    assert!(look_twice(&desk).is_none());
    assert_eq!(imports(&desk), 0);
}

#[test]
fn a_file_that_is_no_list_is_named_once_with_what_to_do() {
    let (desk, folder) = watching();
    put(&folder, "notes.txt", "call the carrier\n", 60);

    put(&folder, "invoice.pdf", "%PDF-1.7", 60);

    let news = look_twice(&desk).expect("an announcement");

    assert!(news.body.starts_with("notes.txt: "), "{}", news.body);
    assert!(!news.body.contains("pdf"), "{}", news.body);
    assert!(look_twice(&desk).is_none());
}

#[test]
fn with_notifications_off_the_window_still_says_what_came() {
    let (desk, folder) = watching();
    desk.ask("settings_set", json!({ "language": "en", "zone": "UTC", "notify": false }));
    put(&folder, "orders.csv", &order("A-1"), 60);

    assert!(look_twice(&desk).is_none());

    let told = desk.person.told.lock().expect("told");
    assert!(told.iter().any(|it| matches!(it, Notice::Folder { text } if text.contains("orders.csv"))));
}

#[test]
fn a_folder_that_went_missing_is_told_once_and_the_page_cannot_choose_another() {
    let (desk, folder) = watching();
    fs::remove_dir(&folder).expect("gone");

    assert!(look(&desk).is_some_and(|news| news.body.contains("in")));
    assert!(look(&desk).is_none());

    let kept = desk.ask("settings_set", json!({ "language": "en", "watch_folder": "/" }));
    assert_eq!(kept["settings"]["watch_folder"], folder.to_string_lossy().as_ref());
    desk.ask("watch", json!({ "pick": false }));
    assert_eq!(desk.ask("about", json!({}))["settings"]["watch_folder"], "");
}
