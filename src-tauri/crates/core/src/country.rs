//! Countries by their ISO 3166-1 code.

use serde::{Deserialize, Serialize};
use std::{collections::HashMap, fmt, sync::LazyLock};
use unicode_normalization::UnicodeNormalization;

/// The table, as it is edited.
pub(crate) const TABLE: &str = include_str!("../data/countries.tsv");

/// A country as ISO 3166-1 alpha-2, upper case: `BR`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Country([u8; 2]);

impl Country {
    /// Where most cross-border parcels start.
    pub const CHINA: Country = Country(*b"CN");

    /// From two ASCII letters in either case. Whether such a country exists is not asked here.
    pub fn from_alpha2(code: &str) -> Option<Country> {
        match code.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Some(Country([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => None,
        }
    }

    /// The country that a file means by a text: alpha-2, alpha-3, or a name in one of some thirty languages; case,
    /// dots and blanks do not matter, and accents only where they tell two names apart. A code or a second name beside
    /// the first is passed over where both agree: `Brazil (BR)`, `US - United States`, `美国站`.
    pub fn find(text: &str) -> Option<Country> {
        let text = text.trim();
        Country::plain(text)
            .or_else(|| {
                let (outer, inner) = text.split_once(['(', '（', '['])?;
                Country::plain(outer).or_else(|| Country::plain(inner))
            })
            .or_else(|| Country::plain(text.strip_suffix('站')?))
            .or_else(|| Country::told_twice(text))
    }

    /// One code or one name.
    fn plain(text: &str) -> Option<Country> {
        if let Some(country) = Country::from_alpha2(text).filter(|country| DISPLAY.contains_key(country)) {
            return Some(country);
        }
        let names = &*NAMES;
        if let Some(country) = names.written.get(text) {
            return Some(*country);
        }
        let exact = letters(text.nfkc());
        names.exact.get(exact.as_str()).copied().or_else(|| names.folded.get(folded(text).as_str()).copied())
    }

    /// `US - United States`, `Germany DE`: both halves name the same country.
    fn told_twice(text: &str) -> Option<Country> {
        let (one, other) = text
            .split_once(" - ")
            .or_else(|| text.split_once(['/', '-', '|', ',']))
            .or_else(|| text.rsplit_once(' '))?;
        let country = Country::plain(one.trim())?;
        (Country::plain(other.trim()) == Some(country)).then_some(country)
    }

    /// The display name: Chinese for languages that begin with `zh`, Russian for `ru`, English else; the code for an
    /// unknown country.
    pub fn name(&self, lang: &str) -> &str {
        match DISPLAY.get(self) {
            Some(names) if lang.starts_with("zh") => names.chinese,
            Some(names) if lang.starts_with("ru") => names.russian,
            Some(names) => names.english,
            None => self.code(),
        }
    }

    /// All countries of the table, in its order.
    pub fn all() -> impl Iterator<Item = Country> {
        rows().map(|(country, _)| country)
    }

    /// The two letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }
}

/// A row of the table: code, alpha-3, English, Chinese, further names.
fn rows() -> impl Iterator<Item = (Country, [&'static str; 4])> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut cells = line.split('\t');
        let country = Country::from_alpha2(cells.next()?)?;
        Some((country, [cells.next()?, cells.next()?, cells.next()?, cells.next().unwrap_or_default()]))
    })
}

/// A country's names as the program says them.
struct Shown {
    english: &'static str,
    chinese: &'static str,
    /// The first of the further names in Cyrillic letters: the table has Russian before all others that write so.
    russian: &'static str,
}

static DISPLAY: LazyLock<HashMap<Country, Shown>> = LazyLock::new(|| {
    let cyrillic = |name: &&str| name.starts_with(|c| matches!(c, 'А'..='я' | 'Ё' | 'ё'));
    rows()
        .map(|(country, [_, english, chinese, further])| {
            let russian = further.split('|').find(cyrillic).unwrap_or(english);
            (country, Shown { english, chinese, russian })
        })
        .collect()
});

/// The names by how closely they are compared. Codes and display names come first: where two countries share a further
/// name, it is nobody's against those.
struct Names {
    /// Further names, letter for letter: `Nga` is Vietnamese for Russia, `NGA` the code of Nigeria.
    written: HashMap<&'static str, Country>,
    /// Letters and digits in lower case, with accents: `Mỹ` is not `MY`.
    exact: HashMap<String, Country>,
    /// Without accents too; only names that are still long enough to be nobody's code.
    folded: HashMap<String, Country>,
}

/// Letters of a name that is compared without its accents.
const LONG: usize = 4;

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let mut names = Names { written: HashMap::new(), exact: HashMap::new(), folded: HashMap::new() };
    for (country, [alpha3, english, chinese, _]) in rows() {
        for name in [english, chinese] {
            names.add(name, country);
        }
        names.exact.entry(letters(alpha3.chars())).or_insert(country);
    }
    for (country, [.., further]) in rows() {
        for name in further.split('|').filter(|name| !name.is_empty()) {
            names.add(name, country);
        }
    }
    names
});

impl Names {
    fn add(&mut self, name: &'static str, country: Country) {
        self.written.entry(name).or_insert(country);
        self.exact.entry(letters(name.nfkc())).or_insert(country);
        let folded = folded(name);
        if folded.chars().count() >= LONG || !folded.is_ascii() {
            self.folded.entry(folded).or_insert(country);
        }
    }
}

/// Letters and digits only, lower case.
fn letters(name: impl Iterator<Item = char>) -> String {
    name.filter(|c| c.is_alphanumeric() || is_vowel_sign(*c)).flat_map(char::to_lowercase).collect()
}

/// Marks that are letters to those who write them, in Thai and Devanagari.
fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{e31}'..='\u{e4e}' | '\u{900}'..='\u{94d}')
}

/// The same, without accents.
fn folded(name: &str) -> String {
    letters(name.nfkd().filter(|c| !is_accent(*c)))
}

fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl From<Country> for String {
    fn from(country: Country) -> String {
        country.code().to_owned()
    }
}

/// Not two ASCII letters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a two-letter country code")]
pub struct NotACountry(pub String);

impl TryFrom<String> for Country {
    type Error = NotACountry;

    fn try_from(code: String) -> Result<Self, NotACountry> {
        Country::from_alpha2(&code).ok_or(NotACountry(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_found_by_code_or_by_name_in_the_language_of_the_file() {
        for (text, code) in [
            ("br", "BR"),
            ("BRA", "BR"),
            ("Brasil", "BR"),
            ("United States", "US"),
            ("U.S.A.", "US"),
            ("Estados Unidos", "US"),
            ("США", "US"),
            ("美国", "US"),
            ("Russian Federation", "RU"),
            ("俄罗斯联邦", "RU"),
            ("Германия", "DE"),
            ("Deutschland", "DE"),
            ("Alemanha", "DE"),
            ("Allemagne", "DE"),
            ("Korea, Republic of", "KR"),
            ("UK", "GB"),
            ("Türkiye", "TR"),
            ("turkey", "TR"),
            ("Brazil (BR)", "BR"),
            ("US - United States", "US"),
            ("Germany DE", "DE"),
            ("美国站", "US"),
            ("Mỹ", "US"),
            ("Nga", "RU"),
            ("NGA", "NG"),
            ("韓國", "KR"),
        ] {
            assert_eq!(
                Country::find(text).map(|country| country.code().to_owned()),
                Some(code.to_owned()),
                "{text}"
            );
        }
        assert_eq!(Country::find("Atlantis"), None);
        assert_eq!(Country::find(""), None);
        assert_eq!(Country::find("US - Germany"), None);
    }

    #[test]
    fn a_country_shows_its_name_in_both_languages_of_the_program() {
        let brazil = Country::find("BR").unwrap();

        assert_eq!(brazil.name("en"), "Brazil");
        assert_eq!(brazil.name("zh-Hans"), "巴西");
        assert_eq!(brazil.name("ru"), "Бразилия");
    }
}
