//! When to ask a buyer for confirmation or feedback, and the words.
