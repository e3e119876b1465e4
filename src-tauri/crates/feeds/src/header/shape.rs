//! What the values of a column look like together.

use crate::{
    Field,
    row::Row,
    value::{amount, currency, date, filled, folded, id, numbers},
};
use std::collections::HashSet;
use tidewaiter_core::{Country, tracking_number};

/// Values that are looked at.
const VALUES: usize = 200;
/// The oldest year in which an order of today may have been placed; birthdays are older.
const OLDEST: i16 = 2012;

/// Of all values, how many in a hundred are of a kind.
#[derive(Debug, Clone, Default)]
pub struct Shape {
    /// Values that say something.
    pub values: usize,
    dates: usize,
    /// Values that may be read as a date where a header says so, also plain numbers.
    readable: usize,
    /// Numbers of the post with a check digit that is right.
    postal: usize,
    /// Values without any digit.
    digitless: usize,
    clocks: usize,
    old: usize,
    amounts: usize,
    /// Amounts with decimals or a currency beside them.
    money: usize,
    /// Numbers that may be moments or days where a header says so.
    stamps: usize,
    counts: usize,
    countries: usize,
    currencies: usize,
    ids: usize,
    parcels: usize,
    known_parcels: usize,
    words: usize,
    mails: usize,
    phones: usize,
    barcodes: usize,
    /// Different values, in a hundred of all.
    different: usize,
    /// Letters and digits of the average value.
    length: usize,
}

impl Shape {
    /// Of the column at that place.
    pub fn of(rows: &[Row], at: usize) -> Shape {
        let values: Vec<&str> = rows.iter().filter_map(|row| filled(row.get(at))).take(VALUES).collect();
        if values.is_empty() {
            return Shape::default();
        }
        let share =
            |is: &dyn Fn(&str) -> bool| values.iter().filter(|value| is(value)).count() * 100 / values.len();
        Shape {
            values: values.len(),
            dates: share(&|value| is_date(value).is_some()),
            readable: share(&|value| date::read(value, date::Order::DayFirst).is_ok()),
            postal: share(&tracking_number::is_valid_s10),
            digitless: share(&|value| !folded(value).bytes().any(|byte| byte.is_ascii_digit())),
            clocks: share(&is_clock),
            old: share(&|value| is_date(value).is_some_and(|year| year < OLDEST)),
            amounts: share(&|value| amount::read(value, None).is_ok_and(|amount| amount.is_some())),
            money: share(&is_money),
            stamps: share(&is_stamp),
            counts: share(&|value| value.len() <= 4 && value.bytes().all(|byte| byte.is_ascii_digit())),
            countries: share(&is_country),
            currencies: share(&|value| value.len() == 3 && currency::by_code(value).is_some()),
            ids: share(&is_id),
            parcels: share(&is_parcel),
            known_parcels: share(&|value| {
                tracking_number::is_valid_s10(value)
                    || tracking_number::written_by(value).is_some_and(|carrier| {
                        carrier != "upu" && (carrier != "usps" || value.starts_with('9'))
                    })
            }),
            words: share(&is_worded),
            mails: share(&|value| value.contains('@') && value.contains('.')),
            phones: share(&is_phone),
            barcodes: share(&is_barcode),
            different: values.iter().collect::<HashSet<_>>().len() * 100 / values.len(),
            length: values.iter().map(|value| value.chars().count()).sum::<usize>() / values.len(),
        }
    }

    /// Whether a column of such values may hold the field. An empty one may hold anything.
    pub fn fits(&self, field: Field) -> bool {
        if self.values == 0 {
            return true;
        }
        let text = self.words >= 60 && self.mails < 20 && self.dates < 20 && self.money < 20;
        match field {
            Field::EventTime if self.clocks >= 80 => true,
            _ if field.is_date() => self.dates.max(self.stamps) >= 60 && self.old < 50,
            Field::OrderAmount | Field::ItemAmount => self.amounts >= 70 && self.dates < 50,
            Field::Quantity => self.counts >= 70 || self.amounts >= 90 && self.money < 50 && self.length <= 5,
            Field::DestinationCountry | Field::OriginCountry => self.countries >= 50,
            Field::Currency => {
                self.currencies >= 70 || self.length <= 3 && self.words < 101 && self.counts < 50
            }
            Field::TrackingNumber => self.parcels >= 70 && self.mails == 0 && self.dates < 50,
            Field::OrderId => self.ids >= 80 && self.dates < 80 && self.money < 50 && self.mails == 0,
            Field::BuyerName | Field::RecipientName | Field::FirstName | Field::LastName => {
                text && (self.countries < 60 || self.values < 3)
            }
            Field::OrderStatus | Field::Carrier | Field::EventText => text || self.values < 2,
            Field::Store | Field::ProductTitle | Field::ShippingMethod => self.words >= 50,
            _ => true,
        }
    }

    /// Whether the values are plainly something else, whatever a header that is known says. Values that are only wrong
    /// are not: they are reported one by one.
    pub fn contradicts(&self, field: Field) -> bool {
        if self.values == 0 {
            return false;
        }
        let wordy = self.values >= 2 && self.words >= 80 && self.digitless >= 80;
        let postal = self.postal >= 80 && self.values >= 2;
        match field {
            _ if field.is_date() => {
                self.readable == 0 && self.money >= 60 && !self.is_clock() || self.old >= 80 || postal
            }
            Field::OrderAmount | Field::ItemAmount => self.dates >= 60 && self.values >= 2 || postal,
            Field::Quantity => self.dates >= 60 || wordy || postal,
            Field::Currency => self.amounts >= 60,
            Field::DestinationCountry | Field::OriginCountry => self.amounts >= 80 || postal,
            Field::OrderId => self.dates >= 80 || self.money >= 80 || self.mails >= 50 || postal,
            Field::TrackingNumber => self.dates >= 80 || self.money >= 80 || self.mails >= 50,
            Field::BuyerName | Field::RecipientName | Field::FirstName | Field::LastName => {
                self.mails >= 60
                    || self.dates >= 60
                    || self.money >= 60
                    || postal
                    || self.values >= 3 && self.countries >= 90
            }
            Field::OrderStatus | Field::Carrier | Field::ProductTitle | Field::Store => {
                postal || self.mails >= 60
            }
            _ => postal,
        }
    }

    /// Whether the values look like numbers of telephones or articles.
    pub fn is_phone(&self) -> bool {
        self.phones >= 50 || self.barcodes >= 50
    }

    /// Whether every value is a time of day without a day.
    pub fn is_clock(&self) -> bool {
        self.clocks >= 80
    }

    /// Whether the values are days without a clock, as far as one can see.
    pub fn is_day(&self) -> bool {
        self.dates >= 70 && self.length <= 12
    }

    /// How much the values alone speak for the field, 0 to 30, beside a header that does.
    pub fn speaks_for(&self, field: Field) -> u8 {
        let much = match field {
            Field::TrackingNumber => self.known_parcels >= 70,
            Field::DestinationCountry => self.countries >= 90,
            Field::Currency => self.currencies >= 90,
            Field::OrderAmount => self.money >= 70,
            Field::OrderId => self.different >= 60 && self.length >= 6 && self.known_parcels < 50,
            _ => false,
        };
        if much { 25 } else { 0 }
    }

    /// What the values are without any header, and how sure that is. Numbers that may be a telephone, an article or a
    /// postcode are none of an order.
    pub fn alone(&self, field: Field) -> bool {
        if self.values == 0 || !self.fits(field) {
            return false;
        }
        match field {
            Field::TrackingNumber => self.known_parcels >= 80,
            Field::Currency => self.currencies >= 80,
            Field::DestinationCountry => self.countries >= 80,
            Field::OrderedAt => self.dates >= 80,
            Field::OrderAmount => self.money >= 80,
            Field::OrderId => {
                self.different > 50
                    && self.length >= 7
                    && self.phones < 50
                    && self.barcodes < 50
                    && self.known_parcels < 50
                    && self.amounts * usize::from(self.length <= 7) < 80
                    && self.dates < 20
            }
            Field::OrderStatus => {
                self.values >= 3 && self.words >= 80 && self.different * 3 <= 100 && self.length <= 40
            }
            _ => false,
        }
    }
}

/// The year of a date with signs between its numbers: a bare number may be anything.
fn is_date(value: &str) -> Option<i16> {
    if !value.contains(['-', '/', '.', ':', '年', ' ', '년']) || amount::read(value, None).is_ok() {
        return None;
    }
    let read = |order| date::read(value, order).ok().flatten();
    let stated = read(date::Order::DayFirst).or_else(|| read(date::Order::MonthFirst))?;
    let text = stated.to_string();
    text.get(..4).and_then(|year| year.parse().ok())
}

fn is_clock(value: &str) -> bool {
    date::clock_alone(value).is_some()
}

fn is_money(value: &str) -> bool {
    let amount = amount::read(value, None).ok().flatten();
    amount.is_some_and(|amount| (amount.scale == 2 || amount.sign.is_some()) && value.chars().count() <= 24)
}

/// `20260714`, seconds since 1970, a spreadsheet's days with a fraction.
fn is_stamp(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let long = matches!(value.len(), 8 | 10 | 13 | 14) && digits == value.len();
    let days = value.len() > 6 && digits + 1 == value.len() && value.as_bytes().get(5) == Some(&b'.');
    (long || days) && date::read(value, date::Order::DayFirst).is_ok_and(|stated| stated.is_some())
}

/// A country's name, or its code in capitals: there are people called Jo.
fn is_country(value: &str) -> bool {
    let capitals = value.len() > 3 || value.chars().all(|c| !c.is_ascii_lowercase());
    capitals && Country::find(value).is_some()
}

/// A number of an order: a digit in it, and hardly any words.
fn is_id(value: &str) -> bool {
    let text = folded(value);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    digits >= 1
        && text.chars().count() <= 60
        && !text.starts_with('+')
        && text.matches('.').count() < 3
        && text.split_whitespace().count() <= 2
        && !text.contains('@')
        && id::clean(value).is_ok_and(|id| id.is_some())
}

fn is_parcel(value: &str) -> bool {
    let first = value.split(['\n', ',', ';', '/', '、']).next().unwrap_or(value);
    let digits = first.bytes().filter(u8::is_ascii_digit).count();
    digits >= 4
        && numbers::is_plausible(first.rsplit([':', '：']).next().unwrap_or(first))
        && !is_money(value)
}

/// Words rather than numbers.
fn is_worded(value: &str) -> bool {
    let letters = value.chars().filter(|c| c.is_alphabetic()).count();
    let digits = value.chars().filter(char::is_ascii_digit).count();
    letters >= 1 && letters > digits
}

/// `+1 208 555 0101`, `0901234567`, `13800138000`.
fn is_phone(value: &str) -> bool {
    let text = folded(value);
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let plain =
        text.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | ' ' | '(' | ')' | '.' | '/'));
    let mobile = digits.len() == 11
        && digits.starts_with('1')
        && !digits.starts_with("10")
        && !digits.starts_with("11");
    let trunk = digits.starts_with('0') && (9..=11).contains(&digits.len());
    let russian = digits.len() == 11 && (digits.starts_with("79") || digits.starts_with("89"));
    plain && (text.starts_with('+') && (8..=15).contains(&digits.len()) || mobile || trunk || russian)
}

/// The number of an article: 8, 12 or 13 digits, the last of which checks the others. Source: GS1 general specifications.
fn is_barcode(value: &str) -> bool {
    let digits: Vec<u32> = value.chars().filter_map(|c| c.to_digit(10)).collect();
    if digits.len() != value.len() || !matches!(digits.len(), 8 | 12 | 13) {
        return false;
    }
    let sum: u32 = digits.iter().rev().zip([1, 3].iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    sum.is_multiple_of(10)
}
