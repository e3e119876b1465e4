//! Links that lead to a shipment from a mail, a sheet or a chat: `tidewaiter://shipment/RB482113905CN`, with the tracking
//! or order number behind it, spelled as addresses spell it. Who follows one may have it from anybody, so that a link
//! only ever looks something up.

use crate::{Desk, numbers::numbered, wire::Notice, words::args};

const SCHEME: &str = "tidewaiter:";
const SHIPMENT: &str = "//shipment/";
/// More than any number has, in letters.
const LONGEST: usize = 80;

/// Whether a word is meant as a link of ours.
pub fn is_link(word: &str) -> bool {
    word.get(..SCHEME.len()).is_some_and(|scheme| scheme.eq_ignore_ascii_case(SCHEME))
}

/// The link that leads to the shipment or order with this number.
pub fn link_to(number: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let spell = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    format!("{SCHEME}{SHIPMENT}{}", number.bytes().map(spell).collect::<String>())
}

/// The number behind a link; None: it is no link of ours, or holds what no number does.
fn number_in(link: &str) -> Option<String> {
    let rest = link.get(SCHEME.len()..).filter(|_| is_link(link))?.strip_prefix(SHIPMENT)?;
    let number = unspelled(rest.trim_end_matches('/'))?.trim().to_owned();
    let fits = !number.is_empty() && number.chars().count() <= LONGEST;
    (fits && !number.chars().any(unseen)).then_some(number)
}

/// Letters that are not seen, or that change how their neighbours are.
fn unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// `114%2D29` as `114-29`; None where a sign is cut off or the bytes are no text.
fn unspelled(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(part.get(..2).filter(|digits| !digits.starts_with('+'))?, 16).ok()?);
        bytes.extend(part.get(2..)?.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

impl Desk {
    /// Follows a link from outside: shows the shipment, of several the first, or says that there is none.
    pub fn of_link(&self, link: &str) -> Notice {
        let words = self.words();
        let Some(number) = number_in(link) else {
            return Notice::Say { text: words.say("link-unreadable") };
        };
        match self.store.read(|look| numbered(look, &number)) {
            Ok(found) => found.first().map_or_else(
                || Notice::Say { text: words.tell("link-unknown", &args([("number", number.into())])) },
                |shipment| Notice::Open { shipment: *shipment },
            ),
            Err(err) => Notice::Say { text: self.fault(&err).to_string() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_brings_back_the_number_that_it_was_made_of() {
        for number in ["RB482113905CN", "114-2938/7 #2", "订单 18", "50%"] {
            assert_eq!(number_in(&link_to(number)).as_deref(), Some(number));
        }
    }

    #[test]
    fn browsers_may_spell_a_link_in_their_own_way() {
        for link in
            ["TideWaiter://shipment/RB1CN", "tidewaiter://shipment/RB1CN/", "tidewaiter://shipment/%52B1CN"]
        {
            assert_eq!(number_in(link).as_deref(), Some("RB1CN"), "{link}");
        }
    }

    #[test]
    fn a_link_that_holds_no_number_is_none() {
        let long = format!("tidewaiter://shipment/{}", "9".repeat(LONGEST + 1));
        for link in [
            "",
            "tidewaiter:",
            "tidewaiter://shipment/",
            "tidewaiter://import/RB1CN",
            "https://shipment/RB1CN",
            "tidewaiter://shipment/RB%",
            "tidewaiter://shipment/RB%+1",
            "tidewaiter://shipment/%FF",
            "tidewaiter://shipment/RB%0A1",
            "tidewaiter://shipment/%E2%80%AE1",
            "tidewaiter://shipment/%é",
            &long,
        ] {
            assert_eq!(number_in(link), None, "{link}");
        }
    }
}
