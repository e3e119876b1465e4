//! Texts that are the same but for a slip of the pen.

/// Texts, ready to be compared with others.
#[derive(Debug, Default)]
pub struct Near {
    texts: Vec<Text>,
}

#[derive(Debug)]
struct Text {
    /// A bit for each letter that occurs.
    letters: u64,
    /// Letters in all.
    length: usize,
    text: String,
}

impl Near {
    /// Of these texts.
    pub fn of<'a>(texts: impl Iterator<Item = &'a String>) -> Near {
        let texts = texts.filter(|text| may_slip(text));
        let text =
            |text: &String| Text { letters: mask(text), length: text.chars().count(), text: text.clone() };
        Near { texts: texts.map(text).collect() }
    }

    /// The one text that differs from this one by a letter, or by two if it is long; None where there are several.
    pub fn find(&self, text: &str) -> Option<&str> {
        if !may_slip(text) {
            return None;
        }
        let letters: Vec<char> = text.chars().collect();
        let allowed = if letters.len() < 16 { 1 } else { 2 };
        let mask = mask(text);
        let close = self.texts.iter().filter(|other| {
            other.length.abs_diff(letters.len()) <= allowed
                && usize::try_from((other.letters ^ mask).count_ones()).is_ok_and(|bits| bits <= 2 * allowed)
                && digits(&other.text).eq(digits(text))
        });
        let measured =
            close.filter_map(|other| Some((distance(&letters, &other.text, allowed)?, other.text.as_str())));
        let measured: Vec<(usize, &str)> = measured.collect();
        let least = measured.iter().map(|(distance, _)| *distance).min()?;
        let mut nearest = measured.iter().filter(|(distance, _)| *distance == least);
        let (_, text) = nearest.next()?;
        nearest.next().is_none().then_some(*text)
    }
}

/// Short words leave no room for slips, nor do scripts in which each sign is a word or a syllable.
fn may_slip(text: &str) -> bool {
    text.chars().count() >= 8 && text.chars().all(|c| c < '\u{e00}')
}

fn digits(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(char::is_ascii_digit)
}

fn mask(text: &str) -> u64 {
    text.chars().fold(0, |mask, c| mask | 1 << (u32::from(c) % 64))
}

/// How many letters have to be put in, taken out or changed; None beyond what is allowed.
fn distance(one: &[char], other: &str, allowed: usize) -> Option<usize> {
    let mut row: Vec<usize> = (0..=one.len()).collect();
    for (at, letter) in other.chars().enumerate() {
        let mut before = row.first().copied()?;
        *row.first_mut()? = at + 1;
        for (column, own) in one.iter().enumerate() {
            let above = row.get(column + 1).copied()?;
            let left = row.get(column).copied()?;
            let same = before + usize::from(*own != letter);
            *row.get_mut(column + 1)? = same.min(above + 1).min(left + 1);
            before = above;
        }
        if row.iter().min().is_none_or(|least| *least > allowed) {
            return None;
        }
    }
    row.last().copied().filter(|distance| *distance <= allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_seen_through_and_another_word_is_not() {
        let texts = ["trackingnumber", "shippingaddress1", "shippingaddress2", "sku"].map(str::to_owned);
        let near = Near::of(texts.iter());

        assert_eq!(near.find("trakingnumber"), Some("trackingnumber"));
        assert_eq!(near.find("trackingmember"), None);
        assert_eq!(near.find("shippingadress2"), Some("shippingaddress2"));
        assert_eq!(near.find("shippingaddress3"), None);
        assert_eq!(near.find("skv"), None);
    }
}
