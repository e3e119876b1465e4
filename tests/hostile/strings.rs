//! Text that breaks other programs: every character of it arrives.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own fixture fails")]

use crate::{
    fuzz::read,
    made::{HEADER, line, list, taken},
};
use tidewaiter_feeds::{Options, Source, look};
use tidewaiter_tests::fixture;

/// The Big List of Naughty Strings, under the licence beside it.
fn naughty() -> Vec<String> {
    let text = std::fs::read_to_string(fixture("hostile/naughty_strings.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn with(column: &str, strings: &[String]) -> String {
    list(&(1..).zip(strings).map(|(order, text)| line(order, column, &quoted(text))).collect::<Vec<_>>())
}

/// What stands for nothing in a cell.
fn says_nothing(text: &str) -> bool {
    let plain = text.trim().to_lowercase();
    ["", "_", "-", "--", "n/a", "na", "null", "nil", "nul", "none", "nan", "undefined", "(null)", "#n/a"]
        .contains(&plain.as_str())
        || plain
            .chars()
            .all(|c| c.is_whitespace() || c.is_control() || ('\u{180e}'..='\u{feff}').contains(&c))
}

#[test]
fn no_naughty_string_in_any_column_loses_a_row() {
    let strings = naughty();
    for column in HEADER {
        let read =
            read(with(column, &strings).as_bytes()).unwrap_or_else(|refused| panic!("{column}: {refused:?}"));

        let rows = usize::try_from(read.tally.rows).unwrap();
        assert_eq!(rows, strings.len() + 1, "{column}");
        assert_eq!(read.tally.ignored, 1, "{column}: the header alone is no data");
        if column != "Order ID" {
            assert_eq!(read.orders.len(), strings.len(), "{column}");
        }
    }
}

#[test]
fn a_naughty_name_is_kept_to_the_last_byte() {
    let strings = naughty();

    let read = taken("names", with("Buyer Name", &strings).as_bytes());

    for (text, order) in strings.iter().zip(&read.orders) {
        let kept = order.buyer_name.as_deref();
        // Only blanks around it may go.
        let same = kept.is_some_and(|kept| text.contains(kept) && kept.trim() == text.trim());
        assert!(same || kept.is_none() && says_nothing(text), "{text:?} became {kept:?}");
    }
}

/// Cases of the CSV spectrum: what stands in the file, and its rows.
const SPECTRUM: [(&str, &[&[&str]]); 12] = [
    (
        "first,last,address\nJohn,Doe,\"120 any st., Anytown\"\n",
        &[&["first", "last", "address"], &["John", "Doe", "120 any st., Anytown"]],
    ),
    ("a,b,c\n1,\"\",\"\"\n2,3,4\n", &[&["a", "b", "c"], &["1", "", ""], &["2", "3", "4"]]),
    ("a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n", &[&["a", "b", "c"], &["1", "", ""], &["2", "3", "4"]]),
    ("a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n", &[&["a", "b"], &["1", "ha \"ha\" ha"], &["3", "4"]]),
    (
        "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [102.0, 0.5]}\"\n",
        &[&["key", "val"], &["1", "{\"type\": \"Point\", \"at\": [102.0, 0.5]}"]],
    ),
    (
        "a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n",
        &[&["a", "b", "c"], &["1", "2", "3"], &["Once upon \na time", "5", "6"], &["7", "8", "9"]],
    ),
    (
        "a,b,c\r\n1,2,3\r\n\"Once upon \r\na time\",5,6\r\n",
        &[&["a", "b", "c"], &["1", "2", "3"], &["Once upon \r\na time", "5", "6"]],
    ),
    ("a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n", &[&["a", "b"], &["1", "ha \n\"ha\" \nha"], &["3", "4"]]),
    ("a,b,c\n1,2,3\n", &[&["a", "b", "c"], &["1", "2", "3"]]),
    ("a,b,c\r\n1,2,3\r\n", &[&["a", "b", "c"], &["1", "2", "3"]]),
    ("a,b,c\n1,2,3\n4,5,ʤ\n", &[&["a", "b", "c"], &["1", "2", "3"], &["4", "5", "ʤ"]]),
    (
        "Contact Phone Number,Location Coordinates\n9705728831,\"37° 36' 37.8\"\" -121° 2' 17.9\"\"\"\n",
        &[
            &["Contact Phone Number", "Location Coordinates"],
            &["9705728831", "37° 36' 37.8\" -121° 2' 17.9\""],
        ],
    ),
];

#[test]
fn every_case_of_the_csv_spectrum_is_cut_exactly() {
    for (text, rows) in SPECTRUM {
        let feed = look(Source::Bytes(text.as_bytes().to_vec()), &Options::default()).unwrap();
        let cut: Vec<&[String]> = feed.about.top.iter().map(|(_, cells)| cells.as_slice()).collect();
        assert_eq!(cut, rows, "{text:?}");
    }
}
