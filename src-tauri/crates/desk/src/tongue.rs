//! The languages of the program, one a row: what it is called, what the core's tables speak to it, and its files.

use tidewaiter_core::lang::Lang;

/// A language of the program. What its files lack is said in English.
pub(crate) struct Tongue {
    /// Its BCP 47 tag.
    pub(crate) tag: &'static str,
    /// What those who speak it call it.
    pub(crate) name: &'static str,
    /// What playbooks, claims, holidays and peaks speak: their tables know two languages.
    pub(crate) lang: Lang,
    /// Its files, in ui/locales.
    pub(crate) texts: &'static [&'static str],
    /// Whether it is only made up, see [`PRETENDED`].
    pub(crate) pretended: bool,
}

const EN: &str = include_str!("../../../../ui/locales/desk.en.ftl");
const EN_FORMS: &str = include_str!("../../../../ui/locales/forms.en.ftl");

pub(crate) const ENGLISH: Tongue =
    Tongue { tag: "en", name: "English", lang: Lang::En, texts: &[EN, EN_FORMS], pretended: false };

/// English with accents, 40 % longer and in brackets, made while the program runs: what stays bare is written in the
/// code, what loses a bracket has too little room. For developers; no setting leads to it.
pub(crate) const PRETENDED: Tongue =
    Tongue { tag: "en-XA", name: "English, made longer", lang: Lang::En, texts: &[EN], pretended: true };

/// All that a person may choose. The feeds speak English themselves, so English has no file of theirs.
pub(crate) const TONGUES: &[Tongue] = &[
    ENGLISH,
    Tongue {
        tag: "zh-CN",
        name: "简体中文",
        lang: Lang::Zh,
        texts: &[
            include_str!("../../../../ui/locales/desk.zh-CN.ftl"),
            include_str!("../../../../ui/locales/feeds.zh-CN.ftl"),
            include_str!("../../../../ui/locales/forms.zh-CN.ftl"),
        ],
        pretended: false,
    },
    Tongue {
        tag: "ru",
        name: "Русский",
        lang: Lang::En,
        texts: &[
            include_str!("../../../../ui/locales/desk.ru.ftl"),
            include_str!("../../../../ui/locales/feeds.ru.ftl"),
            include_str!("../../../../ui/locales/forms.ru.ftl"),
        ],
        pretended: false,
    },
    Tongue {
        tag: "es",
        name: "Español",
        lang: Lang::En,
        texts: &[
            include_str!("../../../../ui/locales/desk.es.ftl"),
            include_str!("../../../../ui/locales/feeds.es.ftl"),
            include_str!("../../../../ui/locales/forms.es.ftl"),
        ],
        pretended: false,
    },
    Tongue {
        tag: "pt",
        name: "Português",
        lang: Lang::En,
        texts: &[
            include_str!("../../../../ui/locales/desk.pt.ftl"),
            include_str!("../../../../ui/locales/feeds.pt.ftl"),
            include_str!("../../../../ui/locales/forms.pt.ftl"),
        ],
        pretended: false,
    },
];

impl Tongue {
    /// The language of a tag such as `zh-Hans-CN`, `ru_RU.UTF-8` or `pt`; English for one that the program does not
    /// speak.
    pub(crate) fn of(tag: &str) -> &'static Tongue {
        let tag = tag.split('.').next().unwrap_or_default().replace('_', "-");
        let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        if tag.eq_ignore_ascii_case(PRETENDED.tag) {
            return &PRETENDED;
        }
        TONGUES.iter().find(|it| language(it.tag) == language(&tag)).unwrap_or(&ENGLISH)
    }
}

/// The letter with an accent, where it has one.
fn accent(letter: char) -> char {
    PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter).map_or(letter, |(_, other)| other)
}

const PLAIN: &str = "abcdefghijklnorstuwxyzABCDEFGHIJKLNORSTUWXYZ";
const ACCENTED: &str = "áƀçđéƒĝĥíĵķłñóŕšţúŵẋýžÁƁÇĐÉƑĜĤÍĴĶŁÑÓŔŠŢÚŴẊÝŽ";

/// A text of the made-up language, its vowels twice: `Close` becomes `Çłóóšéé`.
pub(crate) fn accented(text: &str) -> String {
    let twice = |letter: char| if "aeiouAEIOU".contains(letter) { 2 } else { 1 };
    text.chars().flat_map(|letter| std::iter::repeat_n(accent(letter), twice(letter))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent::FluentResource;

    #[test]
    fn every_file_of_words_can_be_read_whole() {
        for text in TONGUES.iter().flat_map(|tongue| tongue.texts) {
            let read = FluentResource::try_new((*text).to_owned());

            assert!(read.is_ok(), "{:?}", read.err().map(|(_, faults)| faults));
        }
    }

    #[test]
    fn a_tag_of_any_form_finds_its_language_and_an_unknown_one_english() {
        let tags = ["zh-Hans-CN", "ru_RU.UTF-8", "pt-BR", "es_MX", "EN-gb", "en_XA", "de", "C.UTF-8", ""];

        assert_eq!(
            tags.map(|tag| Tongue::of(tag).tag),
            ["zh-CN", "ru", "pt", "es", "en", "en-XA", "en", "en", "en"]
        );
    }

    #[test]
    fn the_made_up_language_is_none_that_a_person_may_choose() {
        assert!(TONGUES.iter().all(|tongue| !tongue.pretended));
    }
}
