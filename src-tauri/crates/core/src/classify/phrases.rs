//! Phrases of whole words, looked for in a text that is cut into words.
//!
//! A tree of words: each phrase is a way from the root. A word of a phrase may be open: `deliver*` fits every word that
//! begins so.

use super::normal::fold;
use super::notions::Notions;
use foldhash::fast::RandomState;
use std::{collections::HashMap, ops::Range};

type Map<K, V> = HashMap<K, V, RandomState>;

/// A word of a phrase, by its number.
type WordId = u32;
/// A place in the tree, by its number; the root is 0.
type Node = u32;

/// Bytes of an open word by whose beginning others are told apart from it at once.
const HEAD: usize = 3;

/// All phrases.
#[derive(Default)]
pub struct Phrases {
    whole: Map<String, WordId>,
    open: Map<String, WordId>,
    /// How long the open words are that begin with these bytes, one bit a length.
    heads: Map<[u8; HEAD], u64>,
    /// There are open words that are shorter than that.
    short: bool,
    /// The ways on from the root, by the word's number; 0: none.
    first: Vec<Node>,
    next: Map<(Node, WordId), Node>,
    means: Vec<Notions>,
}

impl Phrases {
    /// Adds a phrase, as it is written; false if it has no words.
    pub fn add(&mut self, phrase: &str, notion: Notions) -> bool {
        if self.means.is_empty() {
            self.means.push(Notions::default());
        }
        let mut node = 0;
        for piece in phrase.split_inclusive('*') {
            let (piece, open) = piece.strip_suffix('*').map_or((piece, false), |piece| (piece, true));
            let folded = fold(piece);
            let mut words = folded.split(' ').filter(|word| !word.is_empty()).peekable();
            while let Some(word) = words.next() {
                let word = self.word(word, open && words.peek().is_none());
                node = self.step_or_new(node, word);
            }
        }
        if let Some(means) = self.means.get_mut(index(node)) {
            means.add(notion);
        }
        node != 0
    }

    fn word(&mut self, word: &str, open: bool) -> WordId {
        let new = WordId::try_from(self.whole.len() + self.open.len()).unwrap_or(WordId::MAX);
        let known = if open { &mut self.open } else { &mut self.whole };
        if let Some(id) = known.get(word) {
            return *id;
        }
        known.insert(word.to_owned(), new);
        self.first.push(0);
        if open {
            self.short |= word.len() < HEAD;
            *self.heads.entry(head(word.as_bytes())).or_default() |= length_bit(word.len());
        }
        new
    }

    fn step_or_new(&mut self, node: Node, word: WordId) -> Node {
        let means = &mut self.means;
        let mut add = || {
            means.push(Notions::default());
            Node::try_from(means.len() - 1).unwrap_or(Node::MAX)
        };
        match self.first.get_mut(index(word)) {
            Some(first) if node == 0 => {
                if *first == 0 {
                    *first = add();
                }
                *first
            }
            _ => *self.next.entry((node, word)).or_insert_with(add),
        }
    }

    fn step(&self, node: Node, word: WordId) -> Option<Node> {
        if node == 0 {
            return self.first.get(index(word)).copied().filter(|next| *next != 0);
        }
        self.next.get(&(node, word)).copied()
    }

    /// Finds every phrase in a folded text: where it stands, and what it means.
    pub fn find(&self, folded: &str, mut found: impl FnMut(Range<usize>, Notions)) {
        let mut ids = Vec::with_capacity(32);
        let mut words: Vec<(Range<usize>, Range<usize>)> = Vec::with_capacity(16);
        let mut at = 0;
        for word in folded.split(' ') {
            if !word.is_empty() {
                let first = ids.len();
                self.ids_of(word, &mut ids);
                words.push((at..at + word.len(), first..ids.len()));
            }
            at += word.len() + 1;
        }
        for first in 0..words.len() {
            let rest = words.get(first..).unwrap_or_default();
            self.walk(0, rest, &ids, rest.first().map_or(0, |(span, _)| span.start), &mut found);
        }
    }

    fn walk(
        &self,
        node: Node,
        words: &[(Range<usize>, Range<usize>)],
        ids: &[WordId],
        start: usize,
        found: &mut impl FnMut(Range<usize>, Notions),
    ) {
        let Some(((span, of_it), rest)) = words.split_first() else { return };
        for id in ids.get(of_it.clone()).unwrap_or_default() {
            let Some(next) = self.step(node, *id) else { continue };
            if let Some(means) = self.means.get(index(next)).filter(|means| !means.is_empty()) {
                found(start..span.end, *means);
            }
            self.walk(next, rest, ids, start, found);
        }
    }

    /// The words of phrases that a word of a text is.
    fn ids_of(&self, word: &str, ids: &mut Vec<WordId>) {
        ids.extend(self.whole.get(word));
        let mut lengths = self.heads.get(&head(word.as_bytes())).copied().unwrap_or_default();
        if self.short {
            // They have a head of their own.
            lengths |= length_bit(1) | length_bit(2);
        }
        while lengths != 0 {
            let length = lengths.trailing_zeros();
            lengths &= lengths - 1;
            let Some(beginning) = word.get(..index(length)) else { continue };
            ids.extend(self.open.get(beginning));
        }
    }
}

/// Lengths in bytes of 63 and more share a bit; no open word is that long.
fn length_bit(length: usize) -> u64 {
    1 << length.min(63)
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn head(word: &[u8]) -> [u8; HEAD] {
    let mut head = [0; HEAD];
    head.iter_mut().zip(word).for_each(|(to, from)| *to = *from);
    head
}
