//! One country's days, laid out so that a question costs two look-ups.

use super::holiday::{Holiday, Kind};
use jiff::{
    Timestamp,
    civil::{Date, Weekday, date},
    tz::TimeZone,
};

const DAY: i64 = 86_400;
pub(super) const FIRST: Date = date(2015, 1, 1);
pub(super) const AFTER_LAST: Date = date(2040, 1, 1);

/// A civil day: where it begins, and how many business days lie before it.
#[derive(Debug, Clone, Copy)]
struct Day {
    /// Seconds from the UTC midnight of the same date to the day's first moment.
    shift: i32,
    before: u16,
}

/// All days from 2015 to 2039, and one more that ends the last.
#[derive(Debug)]
pub(super) struct Days {
    /// The first day's UTC midnight, in seconds.
    epoch: i64,
    days: Vec<Day>,
}

impl Days {
    pub(super) fn new(zone: &TimeZone, weekend: &[Weekday], holidays: &[Holiday]) -> Days {
        let epoch = midnight(FIRST);
        let count = usize::try_from((midnight(AFTER_LAST) - epoch) / DAY).unwrap_or(0);
        let free = free_days(count, weekend, holidays);
        let mut days = Vec::with_capacity(count + 1);
        let mut before = 0;
        for (shift, free) in shifts(zone, count + 1).into_iter().zip(free.into_iter().chain([true])) {
            days.push(Day { shift, before });
            before += u16::from(!free);
        }
        Days { epoch, days }
    }

    /// Whole business days between two instants.
    pub(super) fn elapsed(&self, from: i64, to: i64) -> u32 {
        if to <= from {
            return 0;
        }
        let (from, to) = (self.moment(from), self.moment(to));
        let whole = u32::from(self.before(to.day) - self.before(from.day));
        whole - u32::from(to.into * from.length < from.into * to.length)
    }

    /// The first instant at which so many whole business days have elapsed since `from`.
    pub(super) fn after(&self, from: i64, count: u32) -> i64 {
        if count == 0 {
            return from;
        }
        let start = self.moment(from);
        let target = u32::from(self.before(start.day)) + count;
        if start.into == 0 {
            return self.begins(self.reaching(start.day, target));
        }
        let day = self.reaching(start.day, target + 1).saturating_sub(1);
        let length = self.begins(day + 1) - self.begins(day);
        let into = start.into * length;
        self.begins(day) + into / start.length + i64::from(into % start.length != 0)
    }

    /// The first day from `day` on with at least `target` business days before it; the last one known if there is none.
    fn reaching(&self, mut day: usize, target: u32) -> usize {
        let last = self.days.len() - 1;
        while day < last {
            let missing = target.saturating_sub(u32::from(self.before(day)));
            if missing == 0 {
                return day;
            }
            day = last.min(day + usize::try_from(missing).unwrap_or(last));
        }
        last
    }

    fn moment(&self, at: i64) -> Moment {
        let last = self.days.len() - 2;
        let at = at.clamp(self.begins(0), self.begins(last + 1) - 1);
        let mut day = usize::try_from((at - self.epoch) / DAY).unwrap_or(0).min(last);
        while self.begins(day) > at {
            day -= 1;
        }
        while self.begins(day + 1) <= at {
            day += 1;
        }
        let begins = self.begins(day);
        let counts = self.before(day + 1) > self.before(day);
        Moment { day, into: if counts { at - begins } else { 0 }, length: self.begins(day + 1) - begins }
    }

    fn begins(&self, day: usize) -> i64 {
        let at = day.min(self.days.len() - 1);
        self.epoch + i64::try_from(at).unwrap_or(0) * DAY + i64::from(self.days[at].shift)
    }

    fn before(&self, day: usize) -> u16 {
        self.days[day].before
    }
}

/// An instant as a place in the row of days.
#[derive(Debug, Clone, Copy)]
struct Moment {
    day: usize,
    /// Seconds of business time since the day began: always 0 on a free day.
    into: i64,
    /// Seconds that the day has; not 86,400 where the clock is changed.
    length: i64,
}

pub(super) fn midnight(date: Date) -> i64 {
    TimeZone::UTC.to_timestamp(date.at(0, 0, 0, 0)).map_or(0, Timestamp::as_second)
}

fn free_days(count: usize, weekend: &[Weekday], holidays: &[Holiday]) -> Vec<bool> {
    let first = usize::try_from(FIRST.weekday().to_monday_zero_offset()).unwrap_or(0);
    let off: Vec<usize> =
        weekend.iter().filter_map(|day| usize::try_from(day.to_monday_zero_offset()).ok()).collect();
    let mut free: Vec<bool> = (0..count).map(|at| off.contains(&((first + at) % 7))).collect();
    for holiday in by_weight(holidays) {
        let years = FIRST.year()..AFTER_LAST.year();
        for (begin, end) in years.filter_map(|year| holiday.when.in_year(year)) {
            mark(&mut free, begin, end, holiday.kind == Kind::Holiday);
        }
    }
    free
}

/// Holidays in the order in which a later one overrules an earlier: holidays, worked days, then a seller's own of both.
pub(super) fn by_weight(holidays: &[Holiday]) -> impl Iterator<Item = &Holiday> {
    let order = [(false, Kind::Holiday), (false, Kind::Work), (true, Kind::Holiday), (true, Kind::Work)];
    let those = |(own, kind)| holidays.iter().filter(move |it| it.own == own && it.kind == kind);
    order.into_iter().flat_map(those)
}

fn mark(free: &mut [bool], begin: Date, end: Date, to: bool) {
    let place = |date| usize::try_from((midnight(date) - midnight(FIRST)) / DAY).ok();
    if let (Some(begin), Some(end)) = (place(begin), place(end)) {
        free.iter_mut().take(end + 1).skip(begin).for_each(|day| *day = to);
    }
}

/// Seconds from UTC midnight to the local beginning of each day.
///
/// The zone is only asked near a change of its clock: between two changes the answer is the same for every day.
fn shifts(zone: &TimeZone, count: usize) -> Vec<i32> {
    let next_change = |at: i64| {
        let at = Timestamp::from_second(at).unwrap_or(Timestamp::MAX);
        zone.following(at).next().map_or(i64::MAX, |change| change.timestamp().as_second())
    };
    let mut utc = midnight(FIRST);
    let mut change = next_change(utc - 2 * DAY);
    let mut shift = shift_on(zone, FIRST);
    let mut shifts = Vec::with_capacity(count);
    for day in FIRST.series(jiff::Span::new().days(1)).take(count) {
        if utc + 2 * DAY >= change {
            shift = shift_on(zone, day);
            if utc - 2 * DAY > change {
                change = next_change(utc - 2 * DAY);
            }
        }
        shifts.push(shift);
        utc += DAY;
    }
    shifts
}

fn shift_on(zone: &TimeZone, day: Date) -> i32 {
    let begins = day.to_zoned(zone.clone()).map_or(midnight(day), |zoned| zoned.timestamp().as_second());
    i32::try_from(begins - midnight(day)).unwrap_or(0)
}
