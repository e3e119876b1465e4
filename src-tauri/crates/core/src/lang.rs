//! The languages of the tables in here.

use serde::{Deserialize, Serialize};

/// A language of playbooks, claims, holidays and peaks. The program's sentences and messages to buyers know more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Simplified Chinese.
    Zh,
}

impl Lang {
    /// From a language tag such as `zh-CN` or `en_US`; English for every language that the tables do not have.
    pub fn from_tag(tag: &str) -> Lang {
        let first = tag.split(['-', '_', '.']).next().unwrap_or_default();
        if first.eq_ignore_ascii_case("zh") { Lang::Zh } else { Lang::En }
    }

    /// The two letters.
    pub const fn id(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Zh => "zh",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_chinese_is_chinese_and_an_unknown_language_is_english() {
        assert_eq!(["zh", "zh-CN", "zh_TW.UTF-8"].map(Lang::from_tag), [Lang::Zh; 3]);
        assert_eq!(["en-GB", "fr", "", "C"].map(Lang::from_tag), [Lang::En; 4]);
    }
}
