//! What the person asked for when starting the window: `--desk FILE`, `--now RFC3339`, `--open SHIPMENT`, or
//! a link that was followed elsewhere.

use jiff::Timestamp;
use std::{ffi::OsString, path::PathBuf, str::FromStr};
use tidewaiter_desk::{Desk, is_link};

/// The words of a start.
pub struct Asked {
    /// The desk file: `--desk`, else `TIDEWAITER_DESK`, else the person's own; None where the system has no folder for it.
    pub desk: Option<PathBuf>,
    /// The desk file is not the person's own.
    pub elsewhere: bool,
    /// `--now`, else `TIDEWAITER_NOW`: the clock stands at this instant.
    pub now: Option<Timestamp>,
    /// `--open`: the shipment to show.
    pub open: Option<i64>,
    /// A link of ours, as it came.
    pub link: Option<String>,
}

impl Asked {
    /// Reads the words after the program's name; unknown words are passed over, because desktops add their own. An error
    /// is one line for the person.
    pub fn read(words: impl IntoIterator<Item = OsString>) -> Result<Asked, String> {
        let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
        let (mut desk, mut now, mut open) = (set("TIDEWAITER_DESK"), set("TIDEWAITER_NOW"), None);
        let mut link = None;
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            let text = word.to_string_lossy();
            if is_link(&text) {
                link = Some(text.into_owned());
                continue;
            }
            let (name, inline) =
                text.split_once('=').map_or((&*text, None), |(name, value)| (name, Some(value.into())));
            let place = match name {
                "--desk" => &mut desk,
                "--now" => &mut now,
                "--open" => &mut open,
                _ => continue,
            };
            *place = Some(
                inline.or_else(|| words.next()).ok_or_else(|| format!("{name} needs a value behind it"))?,
            );
        }
        Ok(Asked {
            elsewhere: desk.is_some(),
            desk: desk.map(PathBuf::from).or_else(Desk::default_path),
            now: parsed(now, "--now", "a time such as 2026-11-20T09:00:00Z")?,
            open: parsed(open, "--open", "the id of a shipment, a whole number")?,
            link,
        })
    }
}

fn parsed<T: FromStr>(value: Option<OsString>, name: &str, kind: &str) -> Result<Option<T>, String> {
    let Some(value) = value else { return Ok(None) };
    let text = value.to_string_lossy();
    text.parse().map(Some).map_err(|_| format!("{name} {text}: not {kind}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(words: &str) -> Result<Asked, String> {
        Asked::read(words.split(' ').map(OsString::from))
    }

    #[test]
    fn words_of_the_desktop_are_passed_over() {
        let asked = asked("--gapplication-service --desk a.desk --open=7").unwrap();
        assert_eq!((asked.desk, asked.open), (Some(PathBuf::from("a.desk")), Some(7)));
    }

    #[test]
    fn a_link_is_taken_whole_and_is_never_an_option() {
        let asked = asked("tidewaiter://shipment/RB1CN?--open=7 --desk a.desk").unwrap();
        assert_eq!((asked.link.as_deref(), asked.open), (Some("tidewaiter://shipment/RB1CN?--open=7"), None));
        assert_eq!(asked.desk, Some(PathBuf::from("a.desk")));
    }

    #[test]
    fn the_desktop_is_told_which_links_are_ours() {
        let scheme = tidewaiter_desk::link_to("1").split_once(':').unwrap().0.to_owned();
        assert!(
            include_str!("../tidewaiter.desktop").contains(&format!("MimeType=x-scheme-handler/{scheme};"))
        );
        assert!(include_str!("../tauri.conf.json").contains(&format!("\"schemes\": [\"{scheme}\"]")));
    }

    #[test]
    fn a_time_that_is_none_is_named_in_the_refusal() {
        assert!(asked("--now yesterday").is_err_and(|wrong| wrong.contains("--now yesterday")));
        assert!(asked("--now").is_err());
    }
}
