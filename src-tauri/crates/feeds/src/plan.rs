//! Which columns hold which field, and how their values are read.

use crate::{
    Field, Reason,
    header::{Column, Layout},
    row::{Nature, Row},
    value::{
        self,
        amount::{self, Point},
        currency::{self, Sign},
        date,
    },
};
use jiff::civil;
use tidewaiter_core::{Country, Currency, Money, Stated};

/// A value that a row states wrongly: in that column, for that reason.
pub type Wrong = (usize, Reason);

/// From the first day of spreadsheets that count from 1900 to that of those that count from 1904.
const DAYS_TO_1904: f64 = 1462.0;

/// The columns of a file, and how their values are read.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The layout.
    pub layout: Layout,
    /// The columns.
    pub columns: Vec<Column>,
    /// By field: its columns, left to right.
    by_field: Vec<Vec<usize>>,
    /// The most cells that an honest row has; None where cells cannot shift.
    pub width: Option<usize>,
    /// Numbers of a spreadsheet that are days count from 1904.
    pub since_1904: bool,
    /// By column: day or month first.
    pub orders: Vec<date::Order>,
    /// By column: what stands before the decimals; None where nothing proves it.
    pub points: Vec<Option<Point>>,
}

impl Plan {
    /// With dates and amounts still undecided.
    pub fn new(layout: Layout, columns: Vec<Column>) -> Plan {
        let of = |field: Field| {
            (0..columns.len())
                .filter(|at| columns.get(*at).is_some_and(|column| column.field == Some(field)))
                .collect()
        };
        let by_field = Field::ALL.iter().map(|field| of(*field)).collect();
        let count = columns.len();
        Plan {
            layout,
            columns,
            by_field,
            width: None,
            since_1904: false,
            orders: vec![date::Order::DayFirst; count],
            points: vec![None; count],
        }
    }

    /// The columns of a field, left to right.
    pub fn columns_of(&self, field: Field) -> &[usize] {
        self.by_field.get(field.place()).map_or(&[], Vec::as_slice)
    }

    /// Whether any column holds the field.
    pub fn has(&self, field: Field) -> bool {
        !self.columns_of(field).is_empty()
    }

    /// Whether a person said which column holds the field.
    pub fn is_chosen(&self, field: Field) -> bool {
        let chosen = |at: &usize| self.columns.get(*at).is_some_and(|column| column.chosen);
        self.columns_of(field).iter().any(chosen)
    }

    /// The header of a column.
    pub fn header(&self, column: usize) -> Option<&str> {
        self.columns.get(column).map(|column| column.header.as_str())
    }

    /// The first cell of the field that says something.
    pub fn text<'a>(&self, row: &'a Row, field: Field) -> Option<&'a str> {
        let said = if field.is_words() { value::written } else { value::filled };
        self.columns_of(field).iter().find_map(|column| said(row.get(*column)))
    }

    /// The same as its file writes it: names and titles keep also what nobody sees.
    pub fn written<'a>(&self, row: &'a Row, field: Field) -> Option<&'a str> {
        self.columns_of(field).iter().find_map(|column| value::written(row.get(*column)))
    }

    /// Whether any cell of the field says something.
    pub fn states(&self, row: &Row, field: Field) -> bool {
        self.text(row, field).is_some()
    }

    /// The first date of the field.
    ///
    /// # Errors
    /// The column whose text is none.
    pub fn date(&self, row: &Row, field: Field) -> Result<Option<Stated>, Wrong> {
        for column in self.columns_of(field) {
            let order = self.orders.get(*column).copied().unwrap_or(date::Order::DayFirst);
            let read = match row.nature(*column) {
                Nature::Number(days) if self.since_1904 => {
                    date::read(&(days + DAYS_TO_1904).to_string(), order)
                }
                _ => date::read(row.get(*column), order),
            };
            match read {
                Ok(None) => {}
                Ok(Some(Stated::Date(day))) => return Ok(Some(self.with_clock(row, field, day))),
                Ok(found) => return Ok(found),
                // A clock in a column of its own waits for its day.
                Err(_)
                    if self.columns_of(field).len() > 1 && date::clock_alone(row.get(*column)).is_some() => {}
                Err(date::Wrong::Impossible) => return Err((*column, Reason::ImpossibleDate)),
                Err(date::Wrong::NotADate) => return Err((*column, Reason::UnparseableDate)),
            }
        }
        Ok(None)
    }

    /// The day, with the clock that another column of the field may hold.
    fn with_clock(&self, row: &Row, field: Field, day: civil::Date) -> Stated {
        let columns = self.columns_of(field);
        let clock = match columns.len() {
            0 | 1 => None,
            _ => columns.iter().find_map(|column| date::clock_alone(row.get(*column))),
        };
        clock.map_or(Stated::Date(day), |clock| Stated::Local(day.to_datetime(clock)))
    }

    /// The first country of the field; a cell that names none gives way to one that does.
    ///
    /// # Errors
    /// The column whose text names no country.
    pub fn country(&self, row: &Row, field: Field) -> Result<Option<Country>, Wrong> {
        let mut wrong = None;
        for column in self.columns_of(field) {
            let Some(text) = value::filled(row.get(*column)) else { continue };
            match Country::find(text) {
                Some(country) => return Ok(Some(country)),
                None => wrong = wrong.or(Some((*column, Reason::UnknownCountry))),
            }
        }
        wrong.map_or(Ok(None), Err)
    }

    /// The order's amount, with its currency: the column's, the header's, the sign's, the source's.
    ///
    /// # Errors
    /// The column whose text is no amount.
    pub fn amount(&self, row: &Row) -> Result<Option<Money>, Wrong> {
        for column in self.columns_of(Field::OrderAmount) {
            let point = match row.nature(*column) {
                Nature::Number(_) => Some(Point::Dot),
                Nature::Text => self.points.get(*column).copied().flatten(),
            };
            let read = amount::read(row.get(*column), point).map_err(|_| (*column, Reason::BadAmount))?;
            let Some(amount) = read else { continue };
            let stated = self.currency(row).ok().flatten();
            let header = self.columns.get(*column).and_then(|column| column.currency);
            let local = || self.local_currency(row);
            let currency = stated
                .or(header)
                .or_else(|| self.by_sign(amount.sign))
                .or(self.layout.currency)
                .or_else(local);
            return Ok(Some(Money { units: amount.units, scale: amount.scale, currency }));
        }
        Ok(None)
    }

    /// The currency that a column of its own states.
    ///
    /// # Errors
    /// The column whose text is no currency.
    pub fn currency(&self, row: &Row) -> Result<Option<Currency>, Wrong> {
        for column in self.columns_of(Field::Currency) {
            let Some(text) = value::filled(row.get(*column)) else { continue };
            let found = currency::by_code(text).or_else(|| self.by_sign(currency::sign(text)));
            return found.map(Some).ok_or((*column, Reason::UnknownCurrency));
        }
        Ok(None)
    }

    fn local_currency(&self, row: &Row) -> Option<Currency> {
        let country = self.country(row, Field::DestinationCountry).ok().flatten().or(self.layout.country);
        country.filter(|_| self.layout.local_currency).and_then(currency::of_country)
    }

    /// A bare `$` is the dollar of the source, else of the United States; a bare `¥` is the yuan to who writes
    /// Chinese, the yen to who writes Japanese, and else nobody's.
    fn by_sign(&self, sign: Option<Sign>) -> Option<Currency> {
        match sign? {
            Sign::Currency(currency) => Some(currency),
            Sign::Crown => None,
            Sign::Dollar => self.layout.dollar.or_else(|| Currency::from_code("USD")),
            Sign::Yen => {
                let headers = || self.columns.iter().flat_map(|column| column.header.chars());
                let kana = headers().any(|c| matches!(c, '\u{3040}'..='\u{30ff}'));
                let han = headers().any(|c| matches!(c, '\u{4e00}'..='\u{9fff}'));
                if kana {
                    Currency::from_code("JPY")
                } else if han {
                    Currency::from_code("CNY")
                } else {
                    None
                }
            }
        }
    }

    /// Buyer's name: its column, else first and last name, else the recipient.
    pub fn name(&self, row: &Row) -> Option<String> {
        let joined = || {
            let names = [Field::FirstName, Field::LastName].map(|field| self.written(row, field));
            let names: Vec<&str> = names.into_iter().flatten().collect();
            (!names.is_empty()).then(|| names.join(" "))
        };
        let text = |field| self.written(row, field).map(str::to_owned);
        text(Field::BuyerName).or_else(joined).or_else(|| text(Field::RecipientName))
    }

    /// Pieces; several lines of a cell add up.
    ///
    /// # Errors
    /// The column whose text is no number of pieces.
    pub fn quantity(&self, row: &Row) -> Result<Option<u32>, Wrong> {
        for column in self.columns_of(Field::Quantity) {
            let Some(text) = value::filled(row.get(*column)) else { continue };
            let mut lines = text.lines().filter_map(value::filled).map(pieces);
            let sum = lines.try_fold(0_u32, |sum, pieces| sum.checked_add(pieces?));
            return sum.map(Some).ok_or((*column, Reason::BadQuantity));
        }
        Ok(None)
    }
}

/// `3`, `3.0`, `3 piece`, `x3`, `1,000`.
fn pieces(text: &str) -> Option<u32> {
    let text = value::folded(text);
    let text = text.trim_start_matches(['x', 'X', '×', '+']).trim();
    let end = text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ','))).unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let amount = amount::read(number, None).ok()??;
    let whole = 10_i64.checked_pow(u32::from(amount.scale))?;
    let plain = unit.trim().chars().all(char::is_alphabetic) && amount.units % whole == 0;
    plain.then(|| u32::try_from(amount.units / whole).ok())?
}
