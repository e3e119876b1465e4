//! In which country a place lies, as scans write places.

use crate::Country;
use std::{collections::HashMap, sync::LazyLock};

const HUBS: &str = include_str!("../data/hubs.tsv");

/// Codes of two letters that are a state or province somewhere, so that beside a city they name no country:
/// `LOS ANGELES, CA`, `CURITIBA, PR`. Sources: ISO 3166-2 of US, CA, AU, BR and IT where it has two letters.
const STATES: &str = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH \
    OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR AB BC MB NB NL NS ON PE QC SK YT NT NU SA AC AP AM BA CE ES GO MG \
    PB PI RJ RN RS RO RR SP SE TO AG AN AO AT AV BG BI BL BN BO BR BS BT BZ CB CH CL CN CR CS CZ EN FC FE FG FI FM FR GE GR IM \
    IS KR LC LE LI LO LT LU MC ME MN NA NO NU OG OR OT PC PD PG PN PO PT PU PV PZ RA RC RE RG RM SI SO SR SS SU SV TA TE TP TR \
    TS TV UD VB VC VE VI VR VS VV";

/// Codes of two letters that stand beside a city for the country far more often than for an Italian province.
const COUNTRIES: &str = "CN FR GR BG CH CZ FI LT LU NO PT TR KR CL BR AT";

/// The countries of those states.
const OF_STATES: [&str; 5] = ["US", "CA", "AU", "BR", "IT"];

/// Codes of three letters that are an airport, a city or a word as often as a country.
const NOT_COUNTRIES: &str = "CAN PER AUS IND MAR MAC BRB EST LIE AND ARE SUR";

/// Codes that end a firm's name or a sentence.
const NOT_LAST: &str = "AG AM AS BE BV CO DO IN IS IT KG ME SA SL SO TO";

/// Words before a country's name that make another place of it: New Jersey, Inner Mongolia.
const OTHERWISE: [&str; 8] = ["new", "inner", "nueva", "nuevo", "novo", "nova", "north", "south"];

/// Which country a place lies in, where its words tell: a country's name or code, or a hub that is known. None where they
/// tell nothing, or name several countries.
pub fn country_of(place: &str) -> Option<Country> {
    let pieces: Vec<&str> = place
        .split([',', ';', '/', '|', '(', ')', '[', ']', '，', '（', '）', '【', '】', '-', '–', ':'])
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
        .collect();
    let alone = pieces.len() == 1;
    let allowed: Vec<Vec<Country>> =
        pieces.iter().filter(|_| !alone).filter_map(|piece| of_state(piece)).collect();
    let fits = |country: &Country| allowed.iter().all(|countries| countries.contains(country));
    one(pieces.iter().filter_map(|piece| named(piece, alone)).filter(fits))
        .or_else(|| one(pieces.iter().filter_map(|piece| hub(piece)).filter(fits)))
}

/// What all of them say; None where they differ.
fn one(mut countries: impl Iterator<Item = Country>) -> Option<Country> {
    let first = countries.next()?;
    countries.all(|other| other == first).then_some(first)
}

/// Where a place can lie that has this piece beside it: `NY 11430` is a state of a few countries, `ES` one of Brazil's or
/// Spain. None where the piece is no state.
fn of_state(piece: &str) -> Option<Vec<Country>> {
    let code = piece.split(' ').next().filter(|code| listed(STATES, code) && !listed(COUNTRIES, code))?;
    let countries = OF_STATES.into_iter().chain([code]);
    Some(countries.filter_map(Country::find).collect())
}

fn listed(list: &str, code: &str) -> bool {
    list.split_whitespace().any(|one| one == code)
}

/// A country's name or code, whole or as the piece's last word: `Frankfurt Germany`, `90248 US`.
fn named(piece: &str, alone: bool) -> Option<Country> {
    if alone && piece.len() == 2 {
        return Country::find(piece);
    }
    if piece.eq_ignore_ascii_case("georgia") {
        return None;
    }
    word(piece).or_else(|| {
        let (before, last) = piece.rsplit_once(' ')?;
        let second = before.rsplit(' ').next()?;
        let two = Country::find(&format!("{second} {last}")).filter(|_| second.len() > 3);
        let otherwise = OTHERWISE.contains(&second.to_lowercase().as_str()) || listed(NOT_LAST, last);
        two.or_else(|| word(last).filter(|_| !otherwise))
    })
}

/// One word or name: codes only in capitals, and only where they are hardly anything else.
fn word(word: &str) -> Option<Country> {
    let upper = word.bytes().all(|byte| byte.is_ascii_uppercase());
    let told = match word.len() {
        2 => upper && (listed(COUNTRIES, word) || !listed(STATES, word)),
        3 => upper && !listed(NOT_COUNTRIES, word),
        _ => true,
    };
    told.then(|| Country::find(word)).flatten()
}

/// Everything that this module knows, so that what was read with other knowledge is read again.
pub(crate) fn knowledge() -> impl Iterator<Item = &'static str> {
    [HUBS, STATES, COUNTRIES, NOT_COUNTRIES, NOT_LAST].into_iter().chain(OTHERWISE)
}

static KNOWN: LazyLock<HashMap<String, Country>> = LazyLock::new(|| {
    let rows = HUBS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
    let mut known = HashMap::new();
    for (code, names) in rows {
        let Some(country) = Country::from_alpha2(code) else { continue };
        for name in names.split('|') {
            known.insert(plain(name), country);
        }
    }
    known
});

/// Words of the longest name of a hub.
const LONGEST: usize = 3;
/// Characters of the longest name of a hub in a script without spaces, and of the shortest.
const CROWDED: std::ops::RangeInclusive<usize> = 2..=5;

/// A hub that is known, anywhere in a piece: `SHENZHEN BAOAN`, `ISC NEW YORK NY`, `深圳转运中心`. A code of three letters only
/// where it begins the piece in capitals: `sin` is Spanish for without.
fn hub(piece: &str) -> Option<Country> {
    let known = &*KNOWN;
    let words = plain(piece);
    let list: Vec<&str> = words.split(' ').collect();
    let coded = piece.get(..3).is_some_and(|head| head.bytes().all(|byte| byte.is_ascii_uppercase()));
    let by_words = (1..=LONGEST.min(list.len())).rev().find_map(|count| {
        list.windows(count).enumerate().find_map(|(at, window)| {
            let name = window.join(" ");
            known.get(&name).filter(|_| name.len() > 3 || (at == 0 && coded))
        })
    });
    let by_characters = || {
        CROWDED.rev().find_map(|count| {
            let head: String = words.chars().take(count).collect();
            head.chars().all(|c| c > '\u{2e7f}').then(|| known.get(&head)).flatten()
        })
    };
    by_words.or_else(by_characters).copied()
}

fn plain(name: &str) -> String {
    crate::classify::fold(name).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_lies_where_its_country_or_its_hub_says() {
        let cases = [
            ("Shenzhen, CN", "CN"),
            ("SHENZHEN", "CN"),
            ("深圳市", "CN"),
            ("[Guangzhou]", "CN"),
            ("Frankfurt, Germany", "DE"),
            ("Frankfurt am Main Germany", "DE"),
            ("LOS ANGELES, CA 90009, UNITED STATES", "US"),
            ("ISC NEW YORK NY(USPS)", "US"),
            ("Los Angeles, CA", "US"),
            ("CURITIBA / PR", "BR"),
            ("Hong Kong", "HK"),
            ("Россия, Москва", "RU"),
            ("Внуково", "RU"),
            ("BR", "BR"),
            ("ES", "ES"),
            ("Madrid ES", "ES"),
            ("Brazil", "BR"),
            ("广东省深圳市", "CN"),
            ("PVG", "CN"),
            ("Madrid, ES", "ES"),
            ("Auckland New Zealand", "NZ"),
            ("Johannesburg, South Africa", "ZA"),
            ("SHENZHEN CN", "CN"),
            ("Mexico", "MX"),
        ];
        for (place, country) in cases {
            assert_eq!(country_of(place).map(|it| it.code().to_owned()).as_deref(), Some(country), "{place}");
        }
    }

    #[test]
    fn a_place_that_could_lie_in_several_countries_lies_in_none() {
        for place in [
            "",
            "Springfield",
            "CN - US",
            "Warehouse 4",
            "CAN",
            "Birmingham",
            "Savannah, GA",
            "sin datos",
            "JAMAICA, NY 11430",
            "DUBLIN, OH",
            "London, ON",
            "VITORIA / ES",
            "SERRA - ES",
            "New Jersey",
            "Posten Norge AS",
            "CENTRO SUR",
            "PostNL BV",
        ] {
            assert_eq!(country_of(place), None, "{place}");
        }
    }
}
