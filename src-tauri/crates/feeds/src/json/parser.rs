//! A reader of JSON that hands out values as text.

use crate::Refusal;
use std::ops::Range;

/// Deepest nesting.
const DEPTH: usize = 128;

type Read<T> = Result<T, Refusal>;

/// Takes a member: its path, where its value stands, whether that is an array.
pub type Member<'f> = dyn FnMut(&str, Range<usize>, bool) -> Read<()> + 'f;

/// Reads one text.
pub struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    /// From the beginning of that text.
    pub fn new(text: &'a str) -> Parser<'a> {
        Parser { text, at: 0, depth: 0 }
    }

    /// Where the values stand that follow one another: one, or one a line.
    ///
    /// # Errors
    /// For what is not JSON.
    pub fn values(&mut self) -> Read<Vec<Range<usize>>> {
        let mut values = Vec::new();
        loop {
            self.blanks();
            if self.at >= self.text.len() {
                return if values.is_empty() { Err(Refusal::Empty) } else { Ok(values) };
            }
            values.push(self.skip()?);
            self.blanks();
            if self.peek() == Some(b',') {
                self.at += 1;
            }
        }
    }

    /// Where the elements of the array stand.
    ///
    /// # Errors
    /// For what is not JSON.
    pub fn elements(&mut self) -> Read<Vec<Range<usize>>> {
        let mut elements = Vec::new();
        self.list(b'[', b']', &mut |parser| {
            elements.push(parser.skip()?);
            Ok(())
        })?;
        Ok(elements)
    }

    /// All members of an object and of the objects in it, but not of those in arrays.
    ///
    /// # Errors
    /// For what is not JSON.
    pub fn members(&mut self, take: &mut Member<'_>) -> Read<()> {
        self.list(b'{', b'}', &mut |parser| {
            let name = parser.name()?;
            if parser.peek() == Some(b'{') {
                return parser.members(take);
            }
            let array = parser.peek() == Some(b'[');
            let range = parser.skip()?;
            take(&name, range, array)
        })
    }

    /// All values of a record with their paths: `payAmount.amount`, `productList[].productName`.
    ///
    /// # Errors
    /// For what is not JSON.
    pub fn flatten(&mut self, take: &mut dyn FnMut(&str, &str)) -> Read<()> {
        self.blanks();
        self.value(&mut String::new(), take)
    }

    fn value(&mut self, path: &mut String, take: &mut dyn FnMut(&str, &str)) -> Read<()> {
        let length = path.len();
        match self.peek() {
            Some(b'{') => self.list(b'{', b'}', &mut |parser| {
                let name = parser.name()?;
                // Extended JSON of databases wraps a value: {"$numberLong": "..."}.
                if !name.starts_with('$') {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(&name);
                }
                let read = parser.value(path, take);
                path.truncate(length);
                read
            }),
            Some(b'[') => {
                path.push_str("[]");
                let read = self.list(b'[', b']', &mut |parser| parser.value(path, take));
                path.truncate(length);
                read
            }
            Some(b'"') => {
                let text = self.string()?;
                take(path, &text);
                Ok(())
            }
            _ => {
                let word = self.word()?;
                take(path, if word == "null" { "" } else { word });
                Ok(())
            }
        }
    }

    fn list(
        &mut self,
        open: u8,
        close: u8,
        element: &mut dyn FnMut(&mut Parser<'a>) -> Read<()>,
    ) -> Read<()> {
        self.expect(open)?;
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(Refusal::Unreadable { detail: format!("it is nested deeper than {DEPTH} levels") });
        }
        self.blanks();
        if self.peek() == Some(close) {
            self.at += 1;
            self.depth -= 1;
            return Ok(());
        }
        loop {
            self.blanks();
            element(self)?;
            self.blanks();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(byte) if byte == close => {
                    self.at += 1;
                    self.depth -= 1;
                    return Ok(());
                }
                _ => return Err(self.wrong()),
            }
        }
    }

    /// Passes over a value, checking it.
    fn skip(&mut self) -> Read<Range<usize>> {
        let start = self.at;
        match self.peek() {
            Some(b'{') => self.list(b'{', b'}', &mut |parser| {
                parser.name()?;
                parser.skip().map(|_| ())
            })?,
            Some(b'[') => self.list(b'[', b']', &mut |parser| parser.skip().map(|_| ()))?,
            Some(b'"') => {
                self.string()?;
            }
            _ => {
                self.word()?;
            }
        }
        Ok(start..self.at)
    }

    fn name(&mut self) -> Read<String> {
        let name = self.string()?;
        self.blanks();
        self.expect(b':')?;
        self.blanks();
        Ok(name)
    }

    fn string(&mut self) -> Read<String> {
        self.expect(b'"')?;
        let mut text = String::new();
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let plain = memchr::memchr2(b'"', b'\\', rest.as_bytes()).ok_or_else(|| self.wrong())?;
            text.push_str(rest.get(..plain).unwrap_or_default());
            self.at += plain + 1;
            if rest.as_bytes().get(plain) == Some(&b'"') {
                return Ok(text);
            }
            text.push(self.escape()?);
        }
    }

    fn escape(&mut self) -> Read<char> {
        let letter = self.peek().ok_or_else(|| self.wrong())?;
        self.at += 1;
        Ok(match letter {
            b'n' => '\n',
            b't' => '\t',
            b'r' => '\r',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'"' | b'\\' | b'/' => char::from(letter),
            b'u' => {
                let first = self.hex()?;
                let low = self.text.get(self.at..).is_some_and(|rest| rest.starts_with("\\u"));
                if (0xd800..0xdc00).contains(&first) && low {
                    self.at += 2;
                    let second = self.hex()?;
                    let pair = 0x10000 + ((first - 0xd800) << 10) + (second.wrapping_sub(0xdc00) & 0x3ff);
                    return Ok(char::from_u32(pair).unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => return Err(self.wrong()),
        })
    }

    fn hex(&mut self) -> Read<u32> {
        let digits = self.text.get(self.at..self.at + 4).ok_or_else(|| self.wrong())?;
        let code = u32::from_str_radix(digits, 16).map_err(|_| self.wrong())?;
        self.at += 4;
        Ok(code)
    }

    /// A number, or true, false, null.
    fn word(&mut self) -> Read<&'a str> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')))
            .unwrap_or(rest.len());
        let word = rest.get(..end).unwrap_or_default();
        let number = word.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit());
        let digits = word.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | 'e' | 'E'));
        if !(number && digits || matches!(word, "true" | "false" | "null")) {
            return Err(self.wrong());
        }
        self.at += end;
        Ok(word)
    }

    fn expect(&mut self, byte: u8) -> Read<()> {
        if self.peek() != Some(byte) {
            return Err(self.wrong());
        }
        self.at += 1;
        Ok(())
    }

    fn blanks(&mut self) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        self.at += rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).count();
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn wrong(&self) -> Refusal {
        let before = self.text.get(..self.at).unwrap_or(self.text);
        let line = memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1;
        Refusal::Unreadable { detail: format!("it stops being JSON in line {line}, at byte {}", self.at) }
    }
}
