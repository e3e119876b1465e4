//! What the person asked for when starting the window: `--desk FILE`, `--now RFC3339`, `--open SHIPMENT`.

use jiff::Timestamp;
use std::{ffi::OsString, path::PathBuf};
use tidewaiter_desk::Desk;

/// The words of a start.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The desk file: `--desk`, else `TIDEWAITER_DESK`, else the person's own; None where the system names no folder for it.
    pub desk: Option<PathBuf>,
    /// The desk file is not the person's own.
    pub elsewhere: bool,
    /// `--now`, else `TIDEWAITER_NOW`: the clock stands at this instant.
    pub now: Option<Timestamp>,
    /// `--open`: the shipment to show.
    pub open: Option<i64>,
}

impl Asked {
    /// Reads the words after the program's name; words that are not known are passed over, because desktops add their own.
    ///
    /// # Errors
    /// One line for the person, where a known word has no value or one that cannot be read.
    pub fn read(
        words: impl Iterator<Item = OsString>,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Asked, String> {
        let set = |name| variable(name).filter(|value| !value.is_empty());
        let mut desk = set("TIDEWAITER_DESK");
        let mut now = set("TIDEWAITER_NOW");
        let mut open = None;
        let mut words = words;
        while let Some(word) = words.next() {
            let (name, inline) = split(&word);
            let place = match name.as_str() {
                "--desk" => &mut desk,
                "--now" => &mut now,
                "--open" => &mut open,
                _ => continue,
            };
            let value = inline.or_else(|| words.next());
            *place = Some(value.ok_or_else(|| format!("{name} is to be followed by a value"))?);
        }
        Ok(Asked {
            elsewhere: desk.is_some(),
            desk: desk.map(PathBuf::from).or_else(Desk::default_path),
            now: parsed(now, "--now", "a time such as 2026-11-20T09:00:00Z")?,
            open: parsed(open, "--open", "the id of a shipment, a whole number")?,
        })
    }
}

fn split(word: &OsString) -> (String, Option<OsString>) {
    match word.to_string_lossy().split_once('=') {
        Some((name, value)) => (name.to_owned(), Some(OsString::from(value))),
        None => (word.to_string_lossy().into_owned(), None),
    }
}

fn parsed<T: std::str::FromStr>(
    value: Option<OsString>,
    name: &str,
    kind: &str,
) -> Result<Option<T>, String> {
    let Some(value) = value else { return Ok(None) };
    let text = value.to_string_lossy();
    text.parse().map(Some).map_err(|_| format!("{name} {text}: not {kind}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(words: &[&str], variables: &[(&str, &str)]) -> Result<Asked, String> {
        Asked::read(words.iter().map(OsString::from), |name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
        })
    }

    #[test]
    fn a_word_of_the_start_wins_over_the_environment() {
        let asked = asked(&["--desk", "a.desk"], &[("TIDEWAITER_DESK", "b.desk")]).unwrap();
        assert_eq!(asked.desk, Some(PathBuf::from("a.desk")));
        assert!(asked.elsewhere);
    }

    #[test]
    fn the_environment_alone_names_desk_and_time() {
        let variables = [("TIDEWAITER_DESK", "b.desk"), ("TIDEWAITER_NOW", "2026-11-20T09:00:00Z")];
        let asked = asked(&[], &variables).unwrap();
        assert_eq!(asked.desk, Some(PathBuf::from("b.desk")));
        assert_eq!(asked.now.unwrap().to_string(), "2026-11-20T09:00:00Z");
    }

    #[test]
    fn a_value_may_follow_an_equals_sign() {
        assert_eq!(asked(&["--open=42"], &[]).unwrap().open, Some(42));
    }

    #[test]
    fn words_of_the_desktop_are_passed_over() {
        assert_eq!(asked(&["--gapplication-service", "--open", "7"], &[]).unwrap().open, Some(7));
    }

    #[test]
    fn a_time_that_is_none_is_named_in_the_refusal() {
        let wrong = asked(&["--now", "yesterday"], &[]).unwrap_err();
        assert!(wrong.contains("--now yesterday"), "{wrong}");
    }

    #[test]
    fn a_word_without_its_value_is_refused() {
        assert!(asked(&["--desk"], &[]).is_err());
    }
}
