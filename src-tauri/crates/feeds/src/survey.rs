//! A first pass over the rows, for what only the whole file tells.
//!
//! Where each order's last row is (so that an order can be handed over as soon as it is complete, and only those in
//! between are held), which of day and month comes first, what stands before the decimals.

use crate::{
    Dates, Field,
    orders::kind,
    plan::Plan,
    row::{Nature, Row},
    value::{
        amount::{self, Point},
        date, id,
    },
};
use jiff::civil;
use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
};
use tidewaiter_core::Stated;

/// What the rows tell together.
pub struct Survey {
    hasher: RandomState,
    last: HashMap<u64, u32>,
    /// The number of the row above, and the last one that is no footer or description.
    current: Option<u64>,
    /// See `current`.
    firm: Option<u64>,
    /// By column: rows that prove day first, month first; rows that are open.
    days: Vec<[usize; 3]>,
    /// By column: rows that prove a point, a comma.
    points: Vec<[usize; 2]>,
    /// Whether some clock had AM or PM: it is the habit of those who write the month first.
    half_days: bool,
    /// By column: the newest date.
    newest: Vec<Newest>,
}

impl Survey {
    /// Of that many columns.
    pub fn new(columns: usize) -> Survey {
        Survey {
            hasher: RandomState::new(),
            last: HashMap::new(),
            current: None,
            firm: None,
            days: vec![[0; 3]; columns],
            points: vec![[0; 2]; columns],
            half_days: false,
            newest: vec![Newest::default(); columns],
        }
    }

    /// Takes a row in: its order, its dates, its amounts.
    pub fn see(&mut self, plan: &Plan, row: &Row) {
        self.see_values(plan, row);
        let column =
            plan.columns_of(Field::OrderId).iter().find_map(|column| id::read(row, *column).ok().flatten());
        if let Some(id) = column {
            self.firm = if kind::is_number(&id) { None } else { self.firm.or(self.current) };
            self.current = Some(self.hasher.hash_one(id));
            self.current.map(|hash| self.last.insert(hash, row.number));
            return;
        }
        // A row without an order number may go on with the order above.
        for hash in [self.current, self.firm].into_iter().flatten() {
            self.last.insert(hash, row.number);
        }
    }

    /// Takes only dates and amounts in.
    pub fn see_values(&mut self, plan: &Plan, row: &Row) {
        for (at, column) in plan.columns.iter().enumerate() {
            let Some(field) = column.field else { continue };
            if field.is_date()
                && let Some(days) = self.days.get_mut(at)
            {
                let cell = row.get(at);
                if field.is_past()
                    && !cell.is_empty()
                    && let Some(newest) = self.newest.get_mut(at)
                {
                    newest.see(cell);
                }
                if cell.as_bytes().get(4) == Some(&b'-') || cell.is_empty() {
                    continue;
                }
                match date::proof(cell) {
                    Some(date::Order::DayFirst) => days[0] += 1,
                    Some(date::Order::MonthFirst) => days[1] += 1,
                    None if date::is_open(cell) => days[2] += 1,
                    None => {}
                }
                self.half_days |= cell.trim_end().ends_with(['M', 'm']);
            }
            if field.is_amount()
                && row.nature(at) == Nature::Text
                && let Some(points) = self.points.get_mut(at)
            {
                match amount::proof(row.get(at)) {
                    Some(Point::Dot) => points[0] += 1,
                    Some(Point::Comma) => points[1] += 1,
                    None => {}
                }
            }
        }
    }

    /// Whether that row is behind the last one of the order, which is then handed over already.
    pub fn is_over(&self, id: &str, row: u32) -> bool {
        self.last.get(&self.hasher.hash_one(id)).is_some_and(|last| *last < row)
    }

    /// Whether that row is the last one of the order.
    pub fn is_last(&self, id: &str, row: u32) -> bool {
        self.last.get(&self.hasher.hash_one(id)).is_none_or(|last| *last <= row)
    }

    /// Settles the columns of the plan, and says how dates are read. A column's own proof counts first, then the
    /// source's habit, then the proof of the file's other columns, then AM and PM; what is left is read day first.
    pub fn settle(&self, plan: &mut Plan) -> Option<Dates> {
        let all =
            self.days.iter().fold([0; 3], |sum, days| [sum[0] + days[0], sum[1] + days[1], sum[2] + days[2]]);
        let proven = |days: &[usize; 3]| match days {
            [0, 0, _] => None,
            [first, second, _] if first >= second => Some(date::Order::DayFirst),
            _ => Some(date::Order::MonthFirst),
        };
        let habit = || self.half_days.then_some(date::Order::MonthFirst);
        let file = proven(&all).or(plan.layout.dates).or_else(habit);
        for (order, days) in plan.orders.iter_mut().zip(&self.days) {
            *order = proven(days).or(plan.layout.dates).or(file).unwrap_or(date::Order::DayFirst);
        }
        let sum = self.points.iter().fold([0; 2], |sum, points| [sum[0] + points[0], sum[1] + points[1]]);
        let point = |points: &[usize; 2]| match points {
            [0, 0] => None,
            [dots, commas] if dots >= commas => Some(Point::Dot),
            _ => Some(Point::Comma),
        };
        for (settled, points) in plan.points.iter_mut().zip(&self.points) {
            *settled = point(points).or(plan.layout.decimals).or_else(|| point(&sum));
        }
        let mixed = all[0] + all[1] + all[2];
        (mixed > 0).then(|| match file {
            Some(order) if proven(&all).is_some() || plan.layout.dates.is_some() => Dates::Settled(order),
            order => Dates::Assumed(order.unwrap_or(date::Order::DayFirst)),
        })
    }

    /// The newest moment of the past that the rows state, once the plan is settled.
    pub fn newest(&self, plan: &Plan) -> Option<Stated> {
        let of = |(at, newest): (usize, &Newest)| {
            let order = plan.orders.get(at).copied().unwrap_or(date::Order::DayFirst);
            let plain = date::read(&newest.plain, order).ok().flatten();
            let other = if order == date::Order::DayFirst { newest.day_first } else { newest.month_first };
            [plain, other].into_iter().flatten().max_by_key(local)
        };
        self.newest.iter().enumerate().filter_map(of).max_by_key(local)
    }
}

/// The newest date of a column, as far as it can be told before the order of day and month is settled.
#[derive(Debug, Clone, Default)]
struct Newest {
    /// Of texts that begin with the year: they are in the order of time.
    plain: String,
    day_first: Option<Stated>,
    month_first: Option<Stated>,
}

impl Newest {
    fn see(&mut self, cell: &str) {
        let bytes = cell.as_bytes();
        if bytes.get(..4).is_some_and(|year| year.iter().all(u8::is_ascii_digit))
            && bytes.get(4) == Some(&b'-')
        {
            if *cell > *self.plain {
                cell.clone_into(&mut self.plain);
            }
            return;
        }
        let newer = |known: Option<Stated>, order| {
            let found = date::read(cell, order).ok().flatten();
            [known, found].into_iter().flatten().max_by_key(local)
        };
        self.day_first = newer(self.day_first, date::Order::DayFirst);
        self.month_first = newer(self.month_first, date::Order::MonthFirst);
    }
}

/// For comparing within a file, where clocks are in one zone.
fn local(stated: &Stated) -> civil::DateTime {
    match stated {
        Stated::Date(date) => date.at(0, 0, 0, 0),
        Stated::Local(local) => *local,
        Stated::Offset(local, _) => *local,
    }
}
