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
                let pair = if (0xd800..0xdc00).contains(&first) { self.low_half(first) } else { None };
                pair.or_else(|| char::from_u32(first)).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => return Err(self.wrong()),
        })
    }

    /// The character of a pair whose first half was read; None, and nothing read, where no second half follows.
    fn low_half(&mut self, high: u32) -> Option<char> {
        let digits = self.text.get(self.at..self.at + 6)?.strip_prefix("\\u")?;
        let low = number(digits).filter(|low| (0xdc00..0xe000).contains(low))?;
        self.at += 6;
        char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00))
    }

    fn hex(&mut self) -> Read<u32> {
        let digits = self.text.get(self.at..self.at + 4).and_then(number);
        let code = digits.ok_or_else(|| self.wrong())?;
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
        if !(is_number(word) || matches!(word, "true" | "false" | "null")) {
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

/// Four hexadecimal digits; a sign is none.
fn number(digits: &str) -> Option<u32> {
    let plain = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    plain.then(|| u32::from_str_radix(digits, 16).ok())?
}

/// `-12.5e+3`; digits, where there may be any, are at least one. Zeros in front are let pass.
fn is_number(word: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (number, exponent) = word.split_once(['e', 'E']).map_or((word, None), |(n, e)| (n, Some(e)));
    let (whole, part) = number.split_once('.').map_or((number, None), |(w, p)| (w, Some(p)));
    digits(whole.strip_prefix('-').unwrap_or(whole))
        && part.is_none_or(digits)
        && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}
