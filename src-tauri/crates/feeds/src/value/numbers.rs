//! Tracking numbers in a cell: one, several, or with their carrier.

use super::id::{self, Lost};

/// A number and the carrier that stood before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// The number.
    pub number: String,
    /// `carrier` of `carrier:number`.
    pub carrier: Option<String>,
}

/// All numbers of a cell, in their order.
///
/// # Errors
/// Where a spreadsheet has rounded one.
pub fn read(cell: &str) -> Result<Vec<Parcel>, Lost> {
    if cell.len() > 4 && cell.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Ok(vec![Parcel { number: cell.to_owned(), carrier: None }]);
    }
    let pieces: Vec<&str> = cell
        .split(['\n', '\r', ',', ';', '，', '；', '、', '|'])
        .map(|piece| piece.trim_matches(super::is_blank))
        .filter(|piece| !piece.is_empty())
        .collect();
    let pieces = match pieces.as_slice() {
        [piece] => apart(piece).unwrap_or(pieces),
        _ => pieces,
    };
    let parcels: Vec<Parcel> = pieces
        .iter()
        .map(|piece| parcel(piece))
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .flatten()
        .collect();
    if parcels.len() > 1 && !parcels.iter().all(|parcel| is_plausible(&parcel.number)) {
        return Ok(id::clean(cell)?.map(|number| Parcel { number, carrier: None }).into_iter().collect());
    }
    Ok(parcels)
}

/// Whole numbers with a blank, a slash or a plus between them; a number in groups is one number.
fn apart(piece: &str) -> Option<Vec<&str>> {
    let pieces: Vec<&str> =
        piece.split([' ', '/', '+', '\t', '&']).filter(|piece| !piece.is_empty()).collect();
    let whole = |piece: &&str| {
        let digits = piece.bytes().filter(u8::is_ascii_digit).count();
        piece.len() >= 10 && digits >= 6 && piece.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    (pieces.len() > 1 && pieces.iter().all(whole)).then_some(pieces)
}

fn parcel(piece: &str) -> Result<Option<Parcel>, Lost> {
    if let Some((carrier, number)) = piece.rsplit_once([':', '：'])
        && is_plausible(number)
        && !carrier.trim().is_empty()
        && !carrier.contains("//")
    {
        let carrier = Some(carrier.trim().to_owned());
        return Ok(id::clean(number)?.map(|number| Parcel { number, carrier }));
    }
    Ok(id::clean(piece)?.map(|number| Parcel { number, carrier: None }))
}

/// At least six letters and digits, some of them digits, and nothing else but dashes and blanks.
pub fn is_plausible(number: &str) -> bool {
    let number = number.trim();
    let marks = number.chars().filter(|c| c.is_alphanumeric()).count();
    let digits = number.chars().filter(char::is_ascii_digit).count();
    marks >= 6
        && digits >= 3
        && number.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | ' ' | '_' | '\'' | '.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(cell: &str) -> Vec<String> {
        read(cell).unwrap().into_iter().map(|parcel| parcel.number).collect()
    }

    #[test]
    fn a_cell_may_hold_several_parcels() {
        assert_eq!(
            numbers("1ZZP47T27818289858, 9400132430032103639928"),
            ["1ZZP47T27818289858", "9400132430032103639928"]
        );
        assert_eq!(numbers("LP00723308902435\nLP00296400281764"), ["LP00723308902435", "LP00296400281764"]);
        assert_eq!(numbers("RB 482 113 905 CN"), ["RB 482 113 905 CN"]);
        assert_eq!(numbers("LP00723308902435 / RB482113905CN"), ["LP00723308902435", "RB482113905CN"]);
    }

    #[test]
    fn a_carrier_may_stand_before_the_number() {
        let parcels = read("AliExpress 无忧物流-标准:LP00658387235207").unwrap();

        assert_eq!(parcels[0].number, "LP00658387235207");
        assert_eq!(parcels[0].carrier.as_deref(), Some("AliExpress 无忧物流-标准"));
    }

    #[test]
    fn text_that_is_no_list_of_numbers_is_not_torn_apart() {
        assert_eq!(numbers("=cmd|' /C calc'!A0").len(), 1);
    }
}
