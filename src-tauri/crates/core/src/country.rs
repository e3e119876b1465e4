//! Countries by their ISO 3166-1 code.

use serde::{Deserialize, Serialize};
use std::{collections::HashMap, fmt, sync::LazyLock};
use unicode_normalization::UnicodeNormalization;

const TABLE: &str = include_str!("../data/countries.tsv");

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

    /// The country that a file means by a text: alpha-2, alpha-3, or a name in one of some twenty languages; case,
    /// accents' form, dots and blanks do not matter. A text in brackets behind the name is passed over:
    /// `Brazil (BR)`.
    pub fn find(text: &str) -> Option<Country> {
        if let Some(country) = Country::from_alpha2(text).filter(|country| DISPLAY.contains_key(country)) {
            return Some(country);
        }
        let names = &*NAMES;
        let key = key(text);
        names.get(key.as_str()).copied().or_else(|| {
            let (outer, inner) = text.split_once(['(', '（'])?;
            names.get(self::key(outer).as_str()).or_else(|| names.get(self::key(inner).as_str())).copied()
        })
    }

    /// The display name: Chinese for languages that begin with `zh`, English else; the code for an unknown one.
    pub fn name(&self, lang: &str) -> &str {
        match DISPLAY.get(self) {
            Some((_, chinese)) if lang.starts_with("zh") => chinese,
            Some((english, _)) => english,
            None => self.code(),
        }
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

static DISPLAY: LazyLock<HashMap<Country, (&'static str, &'static str)>> = LazyLock::new(|| {
    rows().map(|(country, [_, english, chinese, _])| (country, (english, chinese))).collect()
});

/// Codes and display names first: where two countries share a further name, it is nobody's against those.
static NAMES: LazyLock<HashMap<String, Country>> = LazyLock::new(|| {
    let mut names = HashMap::new();
    for (country, [alpha3, english, chinese, _]) in rows() {
        for name in [country.code(), alpha3, english, chinese] {
            names.entry(key(name)).or_insert(country);
        }
    }
    for (country, [.., further]) in rows() {
        for name in further.split('|').filter(|name| !name.is_empty()) {
            names.entry(key(name)).or_insert(country);
        }
    }
    names
});

/// Letters and digits only, lower case, without accents.
fn key(name: &str) -> String {
    name.nfkd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
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
        ] {
            assert_eq!(
                Country::find(text).map(|country| country.code().to_owned()),
                Some(code.to_owned()),
                "{text}"
            );
        }
        assert_eq!(Country::find("Atlantis"), None);
        assert_eq!(Country::find(""), None);
    }

    #[test]
    fn a_country_shows_its_name_in_both_languages_of_the_program() {
        let brazil = Country::find("BR").unwrap();

        assert_eq!(brazil.name("en"), "Brazil");
        assert_eq!(brazil.name("zh-Hans"), "巴西");
    }
}
