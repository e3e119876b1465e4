//! Markup, tag by tag.

/// A piece of markup.
pub enum Piece<'a> {
    /// An opening tag's name, in lower case without its prefix, and its attributes.
    Open(String, &'a str),
    /// A closing tag's name.
    Close(String),
    /// Text between tags.
    Text(&'a str),
}

/// The pieces of a text.
pub struct Tags<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Tags<'a> {
    /// From its beginning.
    pub fn new(text: &'a str) -> Tags<'a> {
        Tags { text, at: 0 }
    }

    /// Bytes that were read.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The next piece.
    pub fn next(&mut self) -> Option<Piece<'a>> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let Some(tag) = rest.strip_prefix('<') else {
            let end = rest.find('<').unwrap_or(rest.len());
            self.at += end;
            return rest.get(..end).map(Piece::Text);
        };
        if let Some(text) = tag.strip_prefix("![CDATA[") {
            let end = text.find("]]>").unwrap_or(text.len());
            self.at = (self.at + 9 + end + 3).min(self.text.len());
            return text.get(..end).map(Piece::Text);
        }
        let comment = tag.starts_with("!--");
        let end = if comment { tag.find("-->").map(|end| end + 2) } else { end_of(tag) };
        let end = end.unwrap_or(tag.len());
        self.at += (end + 2).min(rest.len());
        let inside = tag.get(..end)?;
        let closing = inside.strip_prefix('/');
        let name = closing.unwrap_or(inside);
        let length = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == ':')).unwrap_or(name.len());
        let (name, attributes) = name.split_at(length);
        let name = name.rsplit(':').next().unwrap_or_default().to_ascii_lowercase();
        if matches!(name.as_str(), "script" | "style") && closing.is_none() && !attributes.ends_with('/') {
            self.pass_over(&name);
        }
        Some(if closing.is_some() { Piece::Close(name) } else { Piece::Open(name, attributes) })
    }

    /// What stands in a script is no text of a table.
    fn pass_over(&mut self, name: &str) {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.match_indices("</").find(|(at, _)| {
            rest.get(at + 2..at + 2 + name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name))
        });
        self.at += end.map_or(rest.len(), |(at, _)| at);
    }
}

/// Where a tag ends; what stands in quotes may hold the mark of an end, unless the quote never closes.
fn end_of(tag: &str) -> Option<usize> {
    let plain = tag.find('>')?;
    let mut at = 0;
    loop {
        let next = at + tag.get(at..)?.find(['>', '"', '\''])?;
        let found = tag.get(next..)?.chars().next()?;
        if found == '>' {
            return Some(next);
        }
        match tag.get(next + 1..)?.find(found) {
            Some(length) if length < 4_096 => at = next + 1 + length + 1,
            _ => return Some(plain),
        }
    }
}

/// An attribute's value by the end of its name, whatever the case: `Index` of `ss:Index="5"`.
pub fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let mut from = 0;
    while let Some(length) = attributes.get(from..)?.find('=') {
        let equals = from + length;
        let key = attributes.get(..equals)?.trim_end();
        let starts = key.len().checked_sub(name.len());
        let same = starts.and_then(|at| key.get(at..)).is_some_and(|end| end.eq_ignore_ascii_case(name));
        let behind = attributes.get(equals + 1..)?.trim_start();
        let value = match behind.chars().next()? {
            quote @ ('"' | '\'') => behind.get(1..)?.split(quote).next()?,
            _ => behind.split([' ', '\t', '\r', '\n', '/']).next()?,
        };
        let own = starts
            .and_then(|at| key.get(..at))
            .is_some_and(|before| before.is_empty() || before.ends_with([' ', '\t', '\r', '\n', ':']));
        if same && own {
            return Some(value);
        }
        from = attributes.len() - behind.len() + value.len();
    }
    None
}
