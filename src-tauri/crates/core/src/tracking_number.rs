//! Tracking numbers: their normal form and what their shape tells.

const SHAPES: &str = include_str!("../data/number_shapes.tsv");

/// The form in which two spellings of one number are equal: letters and digits only, upper case.
pub fn normalise(number: &str) -> String {
    number.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// The number in a text that looks like a tracking number: 10 to 30 capitals and digits, at least six of them digits. None
/// where there is none, or several.
pub fn named_in(text: &str) -> Option<&str> {
    let is_part = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    let looks_so =
        |word: &&str| (10..=30).contains(&word.len()) && word.bytes().filter(u8::is_ascii_digit).count() >= 6;
    let mut numbers = text.split(|c: char| !is_part(c)).filter(looks_so);
    let first = numbers.next()?;
    numbers.all(|other| other == first).then_some(first)
}

/// Who writes numbers of that shape: `upu`, `ups`, `cainiao`; None for a shape that nobody is known for. A hint:
/// several carriers share some shapes.
pub fn written_by(number: &str) -> Option<&'static str> {
    let number = normalise(number);
    let rows = SHAPES.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
    rows.into_iter().find(|(shape, _)| has_shape(&number, shape)).map(|(_, carrier)| carrier)
}

fn has_shape(number: &str, shape: &str) -> bool {
    number.len() == shape.len()
        && number.bytes().zip(shape.bytes()).all(|(byte, class)| match class {
            b'A' => byte.is_ascii_uppercase(),
            b'9' => byte.is_ascii_digit(),
            b'X' => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
            letter => byte == letter.to_ascii_uppercase(),
        })
}

/// Whether a number of the shape `AA999999999AA` has the check digit that UPU S10 asks for.
///
/// Weights 8 6 4 2 3 5 9 7 over the first eight digits; 11 less the rest of the division by 11, where 10 is written 0
/// and 11 is written 5. Source: UPU standard S10.
pub fn is_valid_s10(number: &str) -> bool {
    let number = normalise(number);
    if !has_shape(&number, "AA999999999AA") {
        return false;
    }
    let digits: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
    let sum: u32 = digits.iter().zip([8, 6, 4, 2, 3, 5, 9, 7]).map(|(digit, weight)| digit * weight).sum();
    let check = match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        digit => digit,
    };
    digits.get(8) == Some(&check)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_and_case_do_not_make_another_number() {
        assert_eq!(normalise("rb 482 113 905 cn"), "RB482113905CN");
    }

    #[test]
    fn a_shape_hints_at_who_writes_such_numbers() {
        assert_eq!(written_by("RB482113905CN"), Some("upu"));
        assert_eq!(written_by("1Z6LJ9652159515237"), Some("ups"));
        assert_eq!(written_by("LP00544944524535"), Some("cainiao"));
        assert_eq!(written_by("YT2613988127600143"), Some("yunexpress"));
        assert_eq!(written_by("3069247727746364"), None);
    }

    #[test]
    fn a_postal_number_carries_its_own_check() {
        assert!(is_valid_s10("RB497052619CN"));
        assert!(!is_valid_s10("RB497052618CN"));
        assert!(!is_valid_s10("LP00544944524535"));
    }
}
