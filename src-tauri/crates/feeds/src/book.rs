//! An opened file: its container, and its rows as often as they are needed.

use crate::{
    Mapping, Options, ReadError, Refusal,
    container::{self, Container},
    copied::Copied,
    json::Json,
    markup::Markup,
    packed::{self, Lists},
    row::{Row, Rows},
    sheet::{
        Workbook,
        archive::{self, Archive},
        locked::{self, Outlook},
    },
    source::Kept,
    text::{self, Dialect, Encoded, Records, encoding::is_utf16},
};
use std::io::{self, Read};

/// Bytes that the sniffing looks at.
const START: u64 = 1 << 18;
/// Bytes of lines that are enough to tell an encoding by.
const TELLING: usize = 1 << 12;
/// Pieces with such lines that are looked at.
const FURTHER: usize = 16;
/// Largest text that is read.
const TEXT: u64 = 4 << 30;

/// A container with rows in it.
enum Content {
    /// Delimited text.
    Text {
        /// The bytes.
        kept: Kept,
        /// Their encoding.
        encoded: Encoded,
        /// How they are cut.
        dialect: Dialect,
    },
    /// A workbook.
    Workbook(Box<Workbook>),
    /// JSON documents.
    Json(Json),
    /// Text that a person copied from a tracking page.
    Copied(Copied),
    /// A table in markup.
    Markup(Markup),
}

/// An opened file.
pub struct Book {
    content: Content,
    /// Of an archive.
    lists: Option<Lists>,
}

impl Book {
    /// Finds out what the bytes are.
    ///
    /// # Errors
    /// For what cannot be read as rows.
    pub fn open(kept: Kept, options: &Options) -> Result<Book, Refusal> {
        let start = start(&kept)?;
        match container::of(&start)? {
            Container::Gzip => Book::inside(packed::gzip(&kept)?, options, None),
            Container::Zip => match archive::open(&kept)? {
                (mut zip, Archive::Files) => {
                    let (wanted, password) = (options.mapping.sheet.as_deref(), options.password.as_deref());
                    let (list, lists) = packed::open(&kept, &mut zip, wanted, password)?;
                    let mut options = options.clone();
                    options.mapping.sheet.clone_from(&lists.inside);
                    Book::inside(list, &options, Some(lists))
                }
                _ => Book::of(kept, &start, options, None),
            },
            _ => Book::of(kept, &start, options, None),
        }
    }

    /// What was packed is read as if it were the file, unless it is an archive again.
    fn inside(kept: Kept, options: &Options, lists: Option<Lists>) -> Result<Book, Refusal> {
        let start = start(&kept)?;
        Book::of(kept, &start, options, lists)
    }

    /// A workbook without its protection is one like any other.
    fn unlocked(kept: Kept, options: &Options, lists: Option<Lists>) -> Result<Book, Refusal> {
        let start = start(&kept)?;
        match container::of(&start)? {
            Container::Compound if locked::look(&kept)? != Outlook::Open => Err(Refusal::Encrypted),
            Container::Compound | Container::Zip => Book::of(kept, &start, options, lists),
            _ => Err(Refusal::Unreadable { detail: "what is protected is no workbook".to_owned() }),
        }
    }

    fn of(kept: Kept, start: &[u8], options: &Options, lists: Option<Lists>) -> Result<Book, Refusal> {
        let content = match container::of(start)? {
            Container::Text => Content::text(kept, start, &options.mapping)?,
            Container::Zip => {
                let (mut zip, archive) = archive::open(&kept)?;
                if archive != Archive::Files {
                    archive::check(&mut zip)?;
                }
                Content::Workbook(Box::new(Workbook::in_archive(&kept, archive, options)?))
            }
            Container::Biff => Content::Workbook(Box::new(Workbook::old(&kept, options)?)),
            Container::Compound => match locked::look(&kept)? {
                Outlook::Open => Content::Workbook(Box::new(Workbook::old(&kept, options)?)),
                outlook => {
                    let open = locked::open(&kept, outlook, options.password.as_deref())?;
                    return Book::unlocked(open, options, lists);
                }
            },
            Container::Json => Content::Json(Json::open(&kept)?),
            Container::Gzip => {
                return Err(Refusal::Archive { detail: "an archive is inside it".to_owned() });
            }
        };
        Ok(Book { content, lists })
    }
}

/// The first bytes.
fn start(kept: &Kept) -> Result<Vec<u8>, Refusal> {
    let mut start = Vec::new();
    kept.reader().take(START).read_to_end(&mut start)?;
    let blank = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, 0xef | 0xbb | 0xbf | 0xfe | 0xff);
    if start.iter().all(blank) && kept.len() <= START { Err(Refusal::Empty) } else { Ok(start) }
}

impl Content {
    fn text(kept: Kept, start: &[u8], mapping: &Mapping) -> Result<Content, Refusal> {
        if kept.len() > TEXT {
            return Err(Refusal::TooLarge {
                what: format!("{} GiB of text, and 4 GiB are read", kept.len() >> 30),
            });
        }
        let further = beyond(&kept, start)?;
        let encoded = mapping
            .encoding
            .as_deref()
            .and_then(|label| Encoded::named(label, start))
            .unwrap_or_else(|| Encoded::detect(start, &further));
        if let Some(copied) = Copied::recognise(&kept, start, encoded)? {
            return Ok(Content::Copied(copied));
        }
        if let Some(markup) = Markup::recognise(&kept, start, encoded, mapping)? {
            return Ok(Content::Markup(markup));
        }
        let delimiter = mapping.delimiter.and_then(|delimiter| u8::try_from(delimiter).ok());
        let dialect = match delimiter.filter(u8::is_ascii) {
            Some(delimiter) => Dialect { delimiter, quotes: true },
            None => Dialect::detect(start, encoded),
        };
        Ok(Content::Text { kept, encoded, dialect })
    }
}

impl Book {
    /// Its rows, from the first one on.
    ///
    /// # Errors
    /// Where the container cannot be entered.
    pub fn rows(&mut self) -> Result<Box<dyn Rows + '_>, ReadError> {
        match &mut self.content {
            Content::Text { kept, encoded, dialect } => {
                let input = text::input::Input::new(kept.reader(), *encoded);
                Ok(Box::new(Records::new(input, *dialect, kept.len())))
            }
            Content::Workbook(workbook) => workbook.rows(),
            Content::Json(json) => Ok(Box::new(json.rows())),
            Content::Copied(copied) => Ok(Box::new(copied.rows())),
            Content::Markup(markup) => Ok(Box::new(markup.rows())),
        }
    }

    /// Whether reading its rows costs so much more than keeping them that they are not read twice.
    pub fn is_slow(&self) -> bool {
        matches!(self.content, Content::Workbook(_))
    }

    /// What people call the container: `csv`, `tsv`, `xlsx`.
    pub fn container(&self) -> &'static str {
        match &self.content {
            Content::Text { dialect, .. } if dialect.delimiter == b'\t' => "tsv",
            Content::Text { .. } => "csv",
            Content::Workbook(workbook) => workbook.container(),
            Content::Json(_) => "json",
            Content::Copied(_) => "text",
            Content::Markup(markup) => markup.container(),
        }
    }

    /// Whether a delimiter inside a text can shift the cells behind it.
    pub fn can_shift(&self) -> bool {
        matches!(self.content, Content::Text { .. })
    }

    /// The encoding, for text.
    pub fn encoding(&self) -> Option<String> {
        match &self.content {
            Content::Text { encoded, .. } => Some(encoded.name()),
            Content::Json(json) => Some(json.encoded().name()),
            Content::Copied(copied) => Some(copied.encoded().name()),
            Content::Markup(markup) => Some(markup.encoded().name()),
            Content::Workbook(_) => None,
        }
    }

    /// The delimiter, for delimited text.
    pub fn delimiter(&self) -> Option<char> {
        match &self.content {
            Content::Text { dialect, .. } => Some(char::from(dialect.delimiter)),
            _ => None,
        }
    }

    /// The sheet of a workbook, or the list of an archive; with both, `list.xlsx/Sheet1`.
    pub fn sheet(&self) -> Option<String> {
        let sheet = match &self.content {
            Content::Workbook(workbook) => Some(workbook.sheet().to_owned()),
            Content::Markup(markup) => markup.sheet(),
            _ => None,
        };
        let Some(lists) = self.lists.as_ref().filter(|lists| lists.names.len() > 1) else { return sheet };
        let name = lists.names.get(lists.chosen)?;
        Some(sheet.filter(|_| self.own_sheets().len() > 1).map_or(name.clone(), |it| format!("{name}/{it}")))
    }

    /// All of them; nothing where there is no choice.
    pub fn sheets(&self) -> Vec<String> {
        let Some(lists) = self.lists.as_ref().filter(|lists| lists.names.len() > 1) else {
            return self.own_sheets();
        };
        let own = self.own_sheets();
        let of_list = |(at, name): (usize, &String)| match own.as_slice() {
            [_, _, ..] if at == lists.chosen => own.iter().map(|sheet| format!("{name}/{sheet}")).collect(),
            _ => vec![name.clone()],
        };
        lists.names.iter().enumerate().flat_map(of_list).collect()
    }

    fn own_sheets(&self) -> Vec<String> {
        match &self.content {
            Content::Workbook(workbook) => workbook.sheets(),
            Content::Markup(markup) => markup.sheets(),
            _ => Vec::new(),
        }
    }

    /// The lists among which a person has to choose; None: there is nothing to choose, or they did.
    pub fn undecided(&self) -> Option<&[String]> {
        self.lists.as_ref().filter(|lists| !lists.settled).map(|lists| lists.names.as_slice())
    }

    /// The header, where the container has one apart from its rows.
    pub fn header(&self) -> Option<Row> {
        match &self.content {
            Content::Json(json) => Some(json.header()),
            Content::Copied(_) => Some(Copied::header()),
            _ => None,
        }
    }

    /// Whether numbers that are days count from 1904.
    pub fn counts_from_1904(&self) -> bool {
        match &self.content {
            Content::Workbook(workbook) => workbook.counts_from_1904(),
            _ => false,
        }
    }

    /// The layout, where the container alone tells it.
    pub fn layout(&self) -> Option<&'static str> {
        matches!(self.content, Content::Copied(_)).then_some("17track_copy")
    }

    /// Takes quotes for plain characters from now on, where cells cannot hold the delimiter anyway.
    pub fn read_quotes_as_text(&mut self, as_text: bool) {
        if let Content::Text { dialect, .. } = &mut self.content {
            dialect.quotes = dialect.delimiter != b'\t' || !as_text;
        }
    }
}

/// Lines that are not ASCII from behind the first bytes, if those hold few: names far down a list are all there is
/// to tell its code page by.
fn beyond(kept: &Kept, start: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut telling = 0;
    let mut lines = Vec::new();
    if start.split(|byte| *byte == b'\n').filter(|line| !line.is_ascii()).map(<[u8]>::len).sum::<usize>()
        > TELLING
        || is_utf16(start)
    {
        return Ok(lines);
    }
    let mut reader = kept.reader();
    io::copy(&mut (&mut reader).take(u64::try_from(start.len()).unwrap_or(START)), &mut io::sink())?;
    let mut piece = vec![0; usize::try_from(START).unwrap_or(1 << 18)];
    while telling < FURTHER && lines.len() < TELLING {
        let read = reader.read(&mut piece)?;
        let fresh = piece.get(..read).unwrap_or_default();
        if fresh.is_empty() {
            break;
        }
        if fresh.is_ascii() {
            continue;
        }
        telling += 1;
        // The last line may go on in the next piece, and the first may have begun in the one before.
        let whole = fresh.split(|byte| *byte == b'\n').filter(|line| !line.is_ascii());
        whole.take(TELLING).for_each(|line| {
            lines.extend_from_slice(line);
            lines.push(b'\n');
        });
    }
    Ok(lines)
}
