//! What a seller taught: the meaning of a text, or of a code, that nobody knew or that was read wrong.

use super::codes::normal_code;
use super::normal::{crowded, fold, split_place};
use super::{Confidence, Manner, Nature, Reading};
use crate::record::EventCode;
use crate::{Signal, Stage};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// One lesson: what an event with these words, or this code, or both, means. It says nothing where stage and signal are
/// None.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Lesson {
    /// The words, as [`Lesson::words_of`] makes them; a `*` stands for whatever comes there. Empty: whatever the words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// The code, of whichever table where it names none; None: whatever the code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<EventCode>,
    /// The stage that the parcel enters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// The trouble.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signal: Option<Signal>,
}

/// Letters that a lesson has to name at least; half of it for scripts whose characters are words.
const LETTERS: usize = 4;

impl Lesson {
    /// The words that a text is known by: without the place in brackets before them, without case, marks and signs, any
    /// number a `0`. A `*` is kept.
    pub fn words_of(text: &str) -> String {
        let pieces = split_place(text).1.split('*').map(|piece| fold(piece).trim().to_owned());
        let mut words = pieces.collect::<Vec<_>>().join("*");
        while words.contains("**") {
            words = words.replace("**", "*");
        }
        words
    }

    /// It names enough to mean something: a code, or four letters, or two characters of Chinese.
    pub fn is_sound(&self) -> bool {
        let weight = |c: char| if crowded(c) { 2 } else { usize::from(c.is_alphabetic()) };
        self.code.as_ref().is_some_and(|code| !code.code.trim().is_empty())
            || self.words.chars().map(weight).sum::<usize>() >= LETTERS
    }

    fn reading(&self) -> Reading {
        let back = self.signal == Some(Signal::ReturnToSender);
        Reading {
            stage: self.stage,
            signal: self.signal,
            manner: if back { Manner::Return } else { Manner::Plain },
            nature: Nature::Plain,
            country: None,
            leg: None,
            hold: None,
            confidence: Confidence::Taught,
            rule: "taught".to_owned(),
        }
    }
}

/// All lessons of a desk.
#[derive(Debug, Clone, Default)]
pub struct Taught {
    coded: HashMap<EventCode, Words>,
    words: Words,
}

#[derive(Debug, Clone, Default)]
struct Words {
    exact: HashMap<String, Reading>,
    patterns: Vec<(String, Reading)>,
}

impl Taught {
    /// Takes lessons in; of two about the same, the later one stands.
    pub fn new(lessons: impl IntoIterator<Item = Lesson>) -> Taught {
        let mut taught = Taught::default();
        for lesson in lessons {
            let reading = lesson.reading();
            let words = match lesson.code {
                Some(code) => taught.coded.entry(normal(&code)).or_default(),
                None => &mut taught.words,
            };
            if lesson.words.contains('*') {
                words.patterns.push((lesson.words, reading));
            } else {
                words.exact.insert(lesson.words, reading);
            }
        }
        // The pattern that says most decides.
        let all = taught.coded.values_mut().chain([&mut taught.words]);
        all.for_each(|words| {
            words.patterns.sort_by(|one, other| (other.0.len(), &one.0).cmp(&(one.0.len(), &other.0)));
        });
        taught
    }

    /// What was taught about this code, with these words or with any.
    pub(super) fn about_code(&self, text: &str, code: Option<&EventCode>) -> Option<Reading> {
        if self.coded.is_empty() {
            return None;
        }
        let code = normal(code?);
        let anybodys = EventCode { scheme: String::new(), code: code.code.clone() };
        let about = |code: &EventCode| {
            let words = self.coded.get(code)?;
            words.find(&Lesson::words_of(text)).or_else(|| words.exact.get("")).cloned()
        };
        about(&code).or_else(|| about(&anybodys))
    }

    /// What was taught about these words, whatever the code.
    pub(super) fn about_words(&self, text: &str) -> Option<Reading> {
        if self.words.exact.is_empty() && self.words.patterns.is_empty() {
            return None;
        }
        self.words.find(&Lesson::words_of(text)).cloned()
    }
}

impl Words {
    fn find(&self, words: &str) -> Option<&Reading> {
        let by_pattern = || self.patterns.iter().find(|(pattern, _)| fits(pattern, words));
        self.exact
            .get(words)
            .filter(|_| !words.is_empty())
            .or_else(|| by_pattern().map(|(_, reading)| reading))
    }
}

/// A code in the spelling in which two of them are one.
fn normal(code: &EventCode) -> EventCode {
    EventCode { scheme: code.scheme.trim().to_lowercase(), code: normal_code(&code.code) }
}

/// Whether words are what a pattern says, a `*` standing for anything or nothing.
fn fits(pattern: &str, words: &str) -> bool {
    let Some((head, tail)) = pattern.split_once('*') else { return pattern == words };
    let Some(mut rest) = words.strip_prefix(head) else { return false };
    let mut pieces = tail.split('*').peekable();
    while let Some(piece) = pieces.next() {
        if pieces.peek().is_none() {
            return rest.ends_with(piece);
        }
        let Some((_, after)) = rest.split_once(piece) else { return false };
        rest = after;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_whatever_comes_there() {
        assert!(fits("parcel at*hub", "parcel at shenzhen east hub"));
        assert!(fits("parcel at*hub", "parcel at hub"));
        assert!(fits("*left*", "it left us"));
        assert!(!fits("parcel at*hub", "parcel at shenzhen hub 0"));
        assert!(!fits("a*a", "a"), "one letter is not both ends");
        assert!(!fits("parcel", "parcels"));
    }

    #[test]
    fn words_are_known_without_their_place_their_numbers_and_their_dress() {
        assert_eq!(Lesson::words_of("[Yiwu] HUB-Scan №12345 / gate 7!"), "hub scan no0 gate 0");
        assert_eq!(Lesson::words_of(" Parcel at * HUB ** "), "parcel at*hub*");
    }
}
