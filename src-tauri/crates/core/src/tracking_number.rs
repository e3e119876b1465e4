//! Tracking numbers: their normal form and what their shape tells.

/// The form in which two spellings of one number are equal: letters and digits only, upper case.
pub fn normalise(number: &str) -> String {
    number.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_and_case_do_not_make_another_number() {
        assert_eq!(normalise("rb 482 113 905 cn"), "RB482113905CN");
    }
}
