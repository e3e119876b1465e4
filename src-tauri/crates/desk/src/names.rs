//! A file's name as a person may see it, and a shipment's as a link.

use std::path::Path;

/// The name without its folders.
pub(crate) fn name_of(path: &Path) -> String {
    visible(&path.file_name().unwrap_or(path.as_os_str()).to_string_lossy())
}

/// The name with its folders.
pub(crate) fn path_of(path: &Path) -> String {
    visible(&path.to_string_lossy())
}

/// A name may hold line breaks, or marks that turn what follows round, so that `invoice…fdp.exe` looks like a
/// document: they are spelled out.
pub(crate) fn visible(name: &str) -> String {
    let mut shown = String::with_capacity(name.len());
    for letter in name.chars() {
        match letter {
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                shown.push_str(&spelled(letter));
            }
            _ if letter.is_control() => shown.push_str(&spelled(letter)),
            _ => shown.push(letter),
        }
    }
    shown
}

fn spelled(letter: char) -> String {
    format!("[U+{:04X}]", u32::from(letter))
}
