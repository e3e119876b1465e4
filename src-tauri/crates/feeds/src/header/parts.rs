//! What the words of a header speak of, for headers that nobody has seen: `Réf. cde` is a number of an order.

use super::is_mark;
use crate::{Field, value::currency};
use std::{collections::HashSet, sync::LazyLock};

const PARTS: &str = include_str!("../../data/parts.tsv");

/// What a header speaks of: names of data/parts.tsv.
pub type Parts = HashSet<&'static str>;

/// A word or stem, and what it speaks of.
struct Part {
    meaning: &'static str,
    /// As it is looked for: without blanks where it stands anywhere, behind one where it is several words.
    text: String,
    stands: Stands,
}

/// Where a part is looked for.
#[derive(PartialEq)]
enum Stands {
    /// Anywhere: a script without blanks, or one whose words begin with their article.
    Anywhere,
    /// At the beginning of some word of the header, several words of its own.
    Phrase,
    /// At the beginning of a word.
    Stem,
    /// As a whole word.
    Word,
    /// At the end of a word, in languages that write two words as one.
    Tail,
}

static TABLE: LazyLock<Vec<Part>> = LazyLock::new(|| {
    let lines = PARTS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
    let part = |meaning: &'static str, text: &'static str| {
        if text.chars().any(|c| c >= '\u{e00}' && c != '№' || matches!(c, '\u{600}'..='\u{6ff}')) {
            return Part { meaning, text: text.replace(' ', ""), stands: Stands::Anywhere };
        }
        if let Some(tail) = text.strip_prefix('-') {
            return Part { meaning, text: tail.to_owned(), stands: Stands::Tail };
        }
        match (text.contains(' '), text.chars().count()) {
            (true, _) => Part { meaning, text: format!(" {text}"), stands: Stands::Phrase },
            (_, 4..) => Part { meaning, text: text.to_owned(), stands: Stands::Stem },
            _ => Part { meaning, text: text.to_owned(), stands: Stands::Word },
        }
    };
    lines.flat_map(|(meaning, words)| words.split('|').map(move |text| part(meaning, text))).collect()
});

/// What the header speaks of; nothing for one that says nothing known.
pub fn of(header: &str) -> Parts {
    let words = words(header);
    let line = format!(" {} ", words.join(" "));
    let dense: String = words.concat();
    let speaks = |part: &&Part| match part.stands {
        Stands::Anywhere => dense.contains(part.text.as_str()),
        Stands::Phrase => line.contains(part.text.as_str()),
        Stands::Stem => words.iter().any(|word| word.starts_with(part.text.as_str())),
        Stands::Tail => words.iter().any(|word| word.ends_with(part.text.as_str())),
        Stands::Word => words.contains(&part.text),
    };
    let mut parts: Parts = TABLE.iter().filter(speaks).map(|part| part.meaning).collect();
    if currency::in_header(header).is_some() {
        parts.insert("money");
    }
    parts
}

/// Words in lower case; `orderNo` and `order_no` are two.
fn words(header: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut small = false;
    for c in super::normal(header).chars() {
        let inside = c.is_alphanumeric() || is_mark(c) || matches!(c, '№' | 'º' | '°' | '/' | '-');
        if !inside || small && c.is_uppercase() {
            words.push(String::new());
        }
        if inside && !matches!(c, '/' | '-') {
            words.last_mut().into_iter().for_each(|word| word.extend(c.to_lowercase()));
        } else if inside {
            words.push(String::new());
        }
        small = c.is_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Of things that no order or parcel is known by.
const BESIDE: [&str; 11] =
    ["phone", "email", "birth", "zip", "weight", "tax", "region", "undone", "note", "cents", "nick"];

/// Whether it speaks of what nothing is to be made of: a telephone, a birthday, a weight.
pub fn is_beside(parts: &Parts) -> bool {
    // In Japanese the day of an event has a birthday inside: 発生日.
    BESIDE.iter().any(|part| parts.contains(part) && !(*part == "birth" && parts.contains("event")))
        || parts.contains("address") && !parts.contains("country") && !parts.contains("name")
        || parts.contains("index") && !parts.contains("order")
        || parts.contains("sku") && !parts.contains("order")
}

/// The fields that it may mean, and how well it says so, 0 to 100.
pub fn fields(parts: &Parts) -> Vec<(Field, u8)> {
    let has = |part: &str| parts.contains(part);
    let mut fields = Vec::new();
    if parts.is_empty() || is_beside(parts) {
        return fields;
    }
    let when = match () {
        () if has("expected") || has("deliver") && has("until") => Field::PromisedBy,
        () if has("until") => Field::ShipBy,
        () if has("scan") || has("event") => Field::EventTime,
        () if has("pay") => Field::PaidAt,
        () if has("ship") && !has("order") => Field::ShippedAt,
        () if has("deliver") => Field::DeliveredAt,
        () if has("confirm") => Field::ConfirmedAt,
        () => Field::OrderedAt,
    };
    let told = when != Field::OrderedAt || has("order") || has("made");
    fields.push((when, if told { 70 } else { 30 } - if has("date") || has("clock") { 0 } else { 15 }));
    if has("currency") {
        fields.push((Field::Currency, 80));
    }
    if has("country") && !has("event") && !has("scan") {
        fields.push((if has("origin") { Field::OriginCountry } else { Field::DestinationCountry }, 75));
    }
    if (has("money") || has("pay")) && !has("fee") {
        let whole = has("order") || has("pay") || has("money") && !has("unit");
        fields.push(if whole { (Field::OrderAmount, 65) } else { (Field::ItemAmount, 45) });
    }
    let sent = has("parcel") || has("ship") || has("carrier");
    match (has("number"), has("parcel"), sent, has("order")) {
        (true, true, ..) => fields.push((Field::TrackingNumber, 75)),
        (_, true, ..) => fields.push((Field::TrackingNumber, 60)),
        (true, _, true, _) => fields.push((Field::TrackingNumber, 65)),
        (true, _, _, true) => fields.push((Field::OrderId, 75)),
        (_, _, _, true) => fields.push((Field::OrderId, 55)),
        (true, false, false, false) if has("pack") => {
            fields.extend([(Field::TrackingNumber, 55), (Field::PackageId, 50)]);
        }
        (true, ..) if has("buyer") || has("invoice") => fields.push((Field::OrderId, 50)),
        (true, ..) if !has("name") => fields.push((Field::OrderId, 35)),
        _ => {}
    }
    for (part, field, sure) in [
        ("carrier", Field::Carrier, 70),
        ("event", Field::EventText, 70),
        ("buyer", Field::BuyerName, 68),
        ("recipient", Field::RecipientName, 68),
        ("status", Field::OrderStatus, 65),
        ("quantity", Field::Quantity, 65),
        ("title", Field::ProductTitle, 60),
        ("method", Field::ShippingMethod, 60),
        ("place", Field::EventLocation, 60),
        ("scan", Field::EventText, 45),
        ("store", Field::Store, 50),
    ] {
        // Where something happened is not what happened, nor is its code.
        let coded = field == Field::EventText && (has("number") || has("country"));
        if has(part) && !coded && !(matches!(field, Field::EventText | Field::OrderStatus) && has("place")) {
            fields.push((field, sure));
        }
    }
    if has("event") && has("number") {
        fields.push((Field::EventCode, 60));
    }
    let only = ["name", "order", "ship", "deliver", "address", "buyer"];
    if has("name") && parts.iter().all(|part| only.contains(part)) {
        let whose = if has("address") { Field::RecipientName } else { Field::BuyerName };
        fields.push((whose, 45));
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(header: &str) -> Option<Field> {
        fields(&of(header)).into_iter().max_by_key(|(_, sure)| *sure).map(|(field, _)| field)
    }

    #[test]
    fn a_header_that_nobody_has_seen_says_what_it_speaks_of() {
        for (header, field) in [
            ("Réf. cde", Field::OrderId),
            ("平台单编号", Field::OrderId),
            ("purchaseRef", Field::OrderId),
            ("Colis n°", Field::TrackingNumber),
            ("운송장번호 (국제)", Field::TrackingNumber),
            ("Zielstaat", Field::DestinationCountry),
            ("Firma kurierska", Field::Carrier),
            ("Состояние", Field::OrderStatus),
            ("Despatch Date", Field::ShippedAt),
            ("Дата оформлення", Field::OrderedAt),
            ("Ödenen Tutar", Field::OrderAmount),
        ] {
            assert_eq!(best(header), Some(field), "{header}");
        }
    }

    #[test]
    fn what_is_beside_the_matter_means_nothing() {
        for header in
            ["Customer phone", "Geb.-Datum", "Data de nascimento", "Parcel Weight (kg)", "Индекс", "HS Code"]
        {
            assert_eq!(best(header), None, "{header}");
        }
    }
}
