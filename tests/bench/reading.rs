//! How fast event texts are read, and a desk whose words mean something else.
//!
//! The bare job knows some thirty sentences, the lexicon a hundred and forty thousand phrases in 29 languages: a text costs its
//! folding (a third), finding its words and the phrases that begin with them (half), and the rules. So a text that a table
//! holds takes 0.3 to 0.4 us, one that has to be read by its words 1 to 2 us, on a core that runs the bare job in 0.3.

use crate::{Lap, limits};
use std::{collections::HashSet, hint::black_box, path::Path, time::Instant};
use tidewaiter_core::classify::{Lexicon, labelled};

/// Distinct texts of one measurement at most.
const MOST: usize = 400_000;

/// The distinct texts of a tracking file.
pub fn texts(events: &Path) -> Vec<String> {
    let mut seen = HashSet::new();
    let mut rows = csv::Reader::from_path(events).unwrap();
    for row in rows.records() {
        seen.insert(row.unwrap()[3].to_owned());
        if seen.len() == MOST {
            break;
        }
    }
    seen.into_iter().collect()
}

/// All labelled texts, so often that they last.
pub fn carriers() -> Vec<String> {
    let texts: Vec<String> = labelled().map(|row| row.text.to_owned()).collect();
    std::iter::repeat_n(texts, 50).flatten().collect()
}

/// Each text is read whole, as an import does with a text that it sees first.
pub fn read(texts: &[String]) -> Lap {
    let lexicon = Lexicon::builtin();
    clocked(|| texts.iter().filter(|text| black_box(lexicon.read(text, None)).stage.is_some()).count())
}

/// Each text is read by its words alone, as if no table held it.
pub fn read_words(texts: &[String]) -> Lap {
    let lexicon = Lexicon::builtin();
    clocked(|| texts.iter().filter(|text| black_box(lexicon.read_words(text)).stage.is_some()).count())
}

/// The bare job: one automaton over the sentences that there are.
pub fn limit(texts: &[String]) -> Lap {
    clocked(|| limits::classified(texts))
}

fn clocked(work: impl FnOnce() -> usize) -> Lap {
    let began = Instant::now();
    assert!(black_box(work()) > 0);
    let seconds = began.elapsed().as_secs_f64();
    Lap { seconds, busy: seconds, peak: 0.0 }
}
