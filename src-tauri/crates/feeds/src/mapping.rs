//! What a person settled about the files of one header, over what is guessed.

use crate::{DateOrder, DecimalPoint, Field, Kind, text, value::currency};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How to read files of one header. What is None, or has no entry, is guessed as ever.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Mapping {
    /// Which records the file yields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// Character encoding of text, by a name that browsers know: `gbk`, `windows-1251`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Between the cells of text; an ASCII character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<char>,
    /// Sheet of a workbook, or list inside an archive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// 1-based row of the header; 0: there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_row: Option<u32>,
    /// Which of day and month comes first where digits leave it open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dates: Option<DateOrder>,
    /// What stands before the decimals where digits leave it open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimals: Option<DecimalPoint>,
    /// IANA name of the zone of clocks that state none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// ISO 4217 code of amounts that state none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// What columns hold.
    pub columns: Vec<Chosen>,
}

/// A column that a person settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Chosen {
    /// Its header, on one line; empty where it has none.
    pub header: String,
    /// Which of the columns with that header, from 0.
    #[serde(default)]
    pub nth: u32,
    /// What it holds; None: it is kept out.
    pub field: Option<Field>,
}

impl Mapping {
    /// Whether it leaves everything to guessing.
    pub fn is_empty(&self) -> bool {
        *self == Mapping::default()
    }

    /// What the person said of a column, if they did.
    pub(crate) fn chosen(&self, header: &str, nth: u32) -> Option<Option<Field>> {
        self.columns.iter().find(|it| it.header == header && it.nth == nth).map(|it| it.field)
    }
}

/// What a person can choose from when they settle how a file is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// Character encodings.
    pub encodings: Vec<String>,
    /// Delimiters.
    pub delimiters: Vec<char>,
    /// ISO 4217 codes, in alphabetical order.
    pub currencies: Vec<&'static str>,
}

impl Choices {
    /// Everything that the feeds know.
    pub fn all() -> Choices {
        Choices {
            encodings: text::encoding::names(),
            delimiters: text::dialect::DELIMITERS.into_iter().map(char::from).collect(),
            currencies: currency::codes(),
        }
    }
}

/// Which file it is by its header alone: the same for every export of one layout, whatever its rows.
pub(crate) fn fingerprint<'a>(headers: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for header in headers {
        text.push_str(header);
        text.push('\u{1f}');
    }
    format!("{:016x}", tidewaiter_core::stable_hash(text.trim_end_matches('\u{1f}').bytes()))
}
