use serde_json::{Value, json};
use std::fs;
use tidewaiter_tests::{TestDesk, fixture};

/// Each sample goes in through the desk and comes out of it with what its file said, whatever the source.
#[test]
fn every_sample_comes_in_whole_and_comes_in_again_unchanged() {
    let folder = fixture("orders");
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut seen = 0;
    for expected in files.iter().filter(|path| path.to_string_lossy().ends_with(".expected.json")) {
        let name = expected.file_name().unwrap().to_string_lossy().replace(".expected.json", "");
        let expected: Value = serde_json::from_str(&fs::read_to_string(expected).unwrap()).unwrap();
        let Some(records) = expected["records"].as_array() else { continue };
        let desk = TestDesk::new();

        let first = desk.import_paths(&[folder.join(&name)]);
        let again = desk.import_paths(&[folder.join(&name)]);

        assert_eq!(first[0]["orders"]["new"], json!(records.len()), "{name}");
        assert_eq!(again[0]["orders"]["unchanged"], json!(records.len()), "{name}");
        seen += 1;
    }
    assert!(seen >= 20, "the samples lie in {}", folder.display());
}
