//! Whether the tags of a part open and close as they should: an XLSX's reader is content with tags that never close.
//!
//! Own rather than borrowed, for it looks at every byte of every sheet before any is read, and looks at nothing else.

/// Longest tag or comment.
const TAG: usize = 1 << 20;

/// The tags that are open.
#[derive(Default)]
pub struct Tags {
    names: Vec<u8>,
    starts: Vec<usize>,
    /// A tag whose end was not seen yet.
    rest: Vec<u8>,
    /// A part in UTF-16, as hardly any is, is left to its reader.
    wide: bool,
}

impl Tags {
    /// Looks at a further piece of the part.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn take(&mut self, piece: &[u8]) -> Result<(), String> {
        self.wide |= piece.starts_with(&[0xff, 0xfe]) || piece.starts_with(&[0xfe, 0xff]);
        if self.wide {
            return Ok(());
        }
        if self.rest.is_empty() {
            let seen = self.see(piece)?;
            self.rest.extend_from_slice(piece.get(seen..).unwrap_or_default());
        } else {
            self.rest.extend_from_slice(piece);
            let rest = std::mem::take(&mut self.rest);
            let seen = self.see(&rest)?;
            self.rest.extend_from_slice(rest.get(seen..).unwrap_or_default());
        }
        if self.rest.len() > TAG { Err("a tag never ends".to_owned()) } else { Ok(()) }
    }

    /// The part ended.
    ///
    /// # Errors
    /// Where a tag is still open.
    pub fn end(&self) -> Result<(), String> {
        if self.rest.is_empty() && self.starts.is_empty() {
            Ok(())
        } else {
            Err("it ends before its last tag".to_owned())
        }
    }

    /// How many bytes were seen, up to a tag that does not end in them.
    fn see(&mut self, text: &[u8]) -> Result<usize, String> {
        let mut at = 0;
        loop {
            let rest = text.get(at..).unwrap_or_default();
            let Some(next) = memchr::memchr(b'<', rest) else { return Ok(text.len()) };
            at += next;
            let tag = rest.get(next..).unwrap_or_default();
            let Some(length) = length(tag) else { return Ok(at) };
            let inside = tag.get(1..length - 1).unwrap_or_default();
            match inside.first() {
                Some(b'/') => self.close(inside.get(1..).unwrap_or_default())?,
                Some(b'!' | b'?') if !inside.starts_with(b"!DOCTYPE") => {}
                Some(b'!') => return Err("it declares a document type".to_owned()),
                _ if inside.ends_with(b"/") => {}
                _ => self.open(inside),
            }
            at += length;
        }
    }

    fn open(&mut self, inside: &[u8]) {
        self.starts.push(self.names.len());
        self.names.extend(inside.iter().take_while(|byte| !byte.is_ascii_whitespace()));
    }

    fn close(&mut self, name: &[u8]) -> Result<(), String> {
        let start = self.starts.pop().unwrap_or(usize::MAX);
        let open = self.names.get(start..).unwrap_or_default();
        if open.is_empty() || open != name.trim_ascii_end() {
            let word = |name: &[u8]| String::from_utf8_lossy(name.get(..40).unwrap_or(name)).into_owned();
            return Err(format!("</{}> stands where </{}> belongs", word(name), word(open)));
        }
        self.names.truncate(start);
        Ok(())
    }
}

/// Bytes of the tag at the beginning of a text, if it ends there.
fn length(text: &[u8]) -> Option<usize> {
    let behind = |mark: &[u8]| memchr::memmem::find(text, mark).map(|at| at + mark.len());
    match text.get(1)? {
        b'!' if text.len() < 9 => None,
        b'!' if text.starts_with(b"<!--") => behind(b"-->"),
        b'!' if text.starts_with(b"<![CDATA[") => behind(b"]]>"),
        b'?' => behind(b"?>"),
        b'/' => memchr::memchr(b'>', text).map(|at| at + 1),
        _ => {
            let mut at = 1;
            loop {
                let rest = text.get(at..)?;
                let next = memchr::memchr3(b'>', b'"', b'\'', rest)?;
                let found = *rest.get(next)?;
                at += next + 1;
                if found == b'>' {
                    return Some(at);
                }
                at += memchr::memchr(found, text.get(at..)?)? + 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Looks at it in pieces of every size.
    fn check(text: &str) -> Result<(), String> {
        for size in 1..=text.len() {
            let mut tags = Tags::default();
            text.as_bytes().chunks(size).try_for_each(|piece| tags.take(piece))?;
            tags.end()?;
        }
        Ok(())
    }

    #[test]
    fn what_is_well_formed_passes() {
        let text =
            r#"<?xml version="1.0"?><a b="x > y" c='"'><!-- <d> --><e/><f x="/">1</f ><![CDATA[</g>]]></a>"#;
        assert_eq!(check(text), Ok(()));
    }

    #[test]
    fn tags_that_cross_or_never_close_are_found() {
        for text in ["<a><b></a></b>", "<a><b></b>", "</a>", "<a", "<a></a></a>", "<!DOCTYPE a><a></a>"] {
            assert!(check(text).is_err(), "{text}");
        }
    }
}
