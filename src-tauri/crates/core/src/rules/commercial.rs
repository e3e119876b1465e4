//! What a marketplace's status word means for the order.

use super::Commercial;
use std::{collections::HashMap, sync::LazyLock};
use unicode_normalization::UnicodeNormalization;

pub(super) const WORDS: &str = include_str!("data/commercial.tsv");

static KNOWN: LazyLock<HashMap<String, Commercial>> = LazyLock::new(|| {
    let rows = WORDS.lines().filter(|line| !line.starts_with('#')).skip(1);
    let meanings = rows.filter_map(|line| {
        let mut cells = line.split('\t');
        Some((plain(cells.next()?), meaning(cells.next()?)?))
    });
    meanings.collect()
});

/// The meaning of an order's status, in any language that `data/commercial.tsv` knows.
///
/// The whole word counts first, whatever its letter case, spaces, underscores and full-width forms; then the longest known
/// beginning that ends at the border of a word, because some marketplaces put a date behind it.
pub fn commercial(status: &str) -> Commercial {
    let status = plain(status);
    if let Some(known) = KNOWN.get(&status) {
        return *known;
    }
    let ends = status.char_indices().rev().map(|(at, _)| at);
    let mut beginnings = ends.filter(|at| is_border(&status, *at)).map(|at| status[..at].trim_end());
    beginnings.find_map(|beginning| KNOWN.get(beginning)).copied().unwrap_or_default()
}

/// Not inside a word of a script that puts spaces between words.
fn is_border(text: &str, at: usize) -> bool {
    let joins =
        |letter: Option<char>| letter.is_some_and(|it| it.is_alphanumeric() && u32::from(it) < 0x0E00);
    let (before, after) = text.split_at(at);
    !(joins(before.chars().next_back()) && joins(after.chars().next()))
}

fn meaning(id: &str) -> Option<Commercial> {
    Some(match id {
        "unknown" => Commercial::Unknown,
        "unpaid" => Commercial::Unpaid,
        "paid" => Commercial::Paid,
        "shipped" => Commercial::Shipped,
        "delivered" => Commercial::Delivered,
        "dispute" => Commercial::Dispute,
        "completed" => Commercial::Completed,
        "cancelled" => Commercial::Cancelled,
        _ => return None,
    })
}

/// NFC, lower case, full-width letters as plain ones, and one space for every run of spaces, underscores and hyphens.
fn plain(text: &str) -> String {
    let lower =
        if text.is_ascii() { text.to_ascii_lowercase().replace(['_', '-'], " ") } else { folded(text) };
    let words: Vec<&str> = lower.split_whitespace().collect();
    words.join(" ").trim_matches(['.', '。', '!', '"', '\'', '`']).to_owned()
}

fn folded(text: &str) -> String {
    let folded = text.nfc().map(|letter| match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        '_' | '-' | '–' | '\u{feff}' | '\u{200b}' => ' ',
        other => other,
    });
    folded.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_data_says_one_thing() {
        let mut seen = HashMap::new();
        for line in WORDS.lines().filter(|line| !line.starts_with('#')).skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            assert!(cells.len() == 3 && meaning(cells[1]).is_some(), "{line}");
            assert_eq!(
                *seen.entry(plain(cells[0])).or_insert(cells[1]),
                cells[1],
                "{} means two things",
                cells[0]
            );
        }
    }

    #[test]
    fn a_status_is_known_in_the_words_of_many_marketplaces() {
        for (status, expected) in [
            ("WAIT_BUYER_ACCEPT_GOODS", Commercial::Shipped),
            ("等待您发货", Commercial::Paid),
            ("订单结束", Commercial::Completed),
            ("含纠纷的订单", Commercial::Dispute),
            ("Sedang Dikirim", Commercial::Shipped),
            ("Đã hủy", Commercial::Cancelled),
            ("ที่ต้องจัดส่ง", Commercial::Paid),
            ("Доставляется", Commercial::Shipped),
            ("Отменён", Commercial::Cancelled),
            ("unfulfilled", Commercial::Paid),
            ("fulfilled", Commercial::Shipped),
            ("Shipped - Delivered to Buyer", Commercial::Delivered),
            ("Não pago", Commercial::Unpaid),
            ("Concluído", Commercial::Completed),
            ("", Commercial::Unknown),
            ("blorb", Commercial::Unknown),
        ] {
            assert_eq!(commercial(status), expected, "{status}");
        }
    }

    #[test]
    fn a_date_behind_the_words_does_not_hide_them() {
        assert_eq!(commercial("O comprador pode pedir uma devolução até 2026-07-21"), Commercial::Delivered);
        assert_eq!(commercial("待发货（部分）"), Commercial::Paid);
        assert_eq!(commercial("paidonly"), Commercial::Unknown, "a beginning inside a word is none");
    }

    #[test]
    fn letter_case_width_and_composition_of_accents_make_no_difference() {
        assert_eq!(commercial("  to   SHIP "), Commercial::Paid);
        assert_eq!(commercial("Ｓｈｉｐｐｅｄ"), Commercial::Shipped);
        assert_eq!(commercial("Conclui\u{301}do"), Commercial::Completed);
    }
}
