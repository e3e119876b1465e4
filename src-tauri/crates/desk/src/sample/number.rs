//! Order and tracking numbers that look as the real ones do.

use super::dice::Dice;

/// Fills a pattern: `#` a digit, `@` a capital letter or digit, `*` the S10 check digit of the eight digits before it, `%`
/// the nine digits before it modulo seven (DHL Express), `+` the running number, `{yymmdd}` the day.
pub(super) fn fill(pattern: &str, dice: &mut Dice, running: u32, day: &str) -> String {
    let mut number = String::new();
    for place in pattern.replace("{yymmdd}", day).chars() {
        match place {
            '#' => number.push(figure(dice.between((0, 9)))),
            '@' => number
                .push(dice.pick(b"ABCDEFGHJKLMNPQRSTUVWXYZ0123456789").map_or('0', |byte| char::from(*byte))),
            '*' => number.push(s10_check(&number)),
            '%' => number.push(modulo_seven(&number)),
            '+' => number.push_str(&(10_000 + running).to_string()),
            other => number.push(other),
        }
    }
    number
}

fn figure(value: i64) -> char {
    u32::try_from(value).ok().and_then(|value| char::from_digit(value, 10)).unwrap_or('0')
}

fn figures(text: &str) -> impl Iterator<Item = i64> {
    text.chars().filter_map(|c| c.to_digit(10)).map(i64::from)
}

/// Source: UPU standard S10, the weighted modulo 11 of its eight-digit serial number.
pub(super) fn s10_check(before: &str) -> char {
    let sum: i64 =
        figures(before).zip([8, 6, 4, 2, 3, 5, 9, 7]).map(|(figure, weight)| figure * weight).sum();
    match 11 - sum % 11 {
        10 => '0',
        11 => '5',
        check => figure(check),
    }
}

fn modulo_seven(before: &str) -> char {
    figure(figures(before).fold(0, |number, figure| number * 10 + figure) % 7)
}
