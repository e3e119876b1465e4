//! Which rows are orders, which go on with the order above, and which are no data at all.

use super::order_id;
use crate::{
    Field, NoData, Reason,
    plan::Plan,
    row::Row,
    value::{filled, id},
};

/// What a row is.
pub enum RowKind {
    /// A row of that order.
    Order(String),
    /// A further row of the order above.
    Further,
    /// Not data.
    Nothing(NoData),
    /// Data that cannot be taken.
    Wrong(Option<usize>, Reason),
}

/// Words that begin a row of totals, lower case.
const TOTALS: [&str; 36] = [
    "total",
    "totals",
    "grand total",
    "subtotal",
    "sum",
    "合计",
    "总计",
    "小计",
    "合計",
    "總計",
    "小計",
    "итого",
    "всего",
    "итог",
    "summe",
    "gesamt",
    "gesamtsumme",
    "total general",
    "total geral",
    "totale",
    "suma",
    "razem",
    "toplam",
    "합계",
    "tổng cộng",
    "tổng",
    "รวม",
    "รวมทั้งหมด",
    "ยอดรวม",
    "totaal",
    "jumlah",
    "total keseluruhan",
    "الإجمالي",
    "المجموع",
    "총계",
    "celkem",
];

/// Judges a row behind the header.
pub fn of(plan: &Plan, row: &Row, previous: &Row, has_order: bool) -> RowKind {
    if let Some(reason) = no_data(plan, row, previous) {
        return RowKind::Nothing(reason);
    }
    let found = match order_id(plan, row) {
        Err((column, reason)) => return RowKind::Wrong(Some(column), reason),
        Ok(found) => found,
    };
    let filled_cells = row.cells().filter(|cell| filled(cell).is_some()).count();
    if plan.width.is_some_and(|width| row.len() > width) && (found.is_some() || filled_cells > 3) {
        return RowKind::Wrong(None, Reason::TooManyCells);
    }
    match found {
        Some(_) if filled_cells <= 3 && is_footer(plan, row) => RowKind::Nothing(NoData::Footer),
        Some(id) if is_number(&id) || states_facts(plan, row) => RowKind::Order(id),
        Some(id) if plan.is_chosen(Field::OrderId) && !is_total(row) => RowKind::Order(id),
        Some(_) => RowKind::Nothing(remark(row, has_order)),
        None if has_order && !is_total(row) && is_item(plan, row) => RowKind::Further,
        None if is_total(row) || filled_cells <= 2 && !states_facts(plan, row) => {
            RowKind::Nothing(remark(row, has_order))
        }
        None if has_order && goes_on(plan, row) => RowKind::Further,
        None => RowKind::Wrong(plan.columns_of(Field::OrderId).first().copied(), Reason::MissingOrderId),
    }
}

fn no_data(plan: &Plan, row: &Row, previous: &Row) -> Option<NoData> {
    if row.is_blank() {
        Some(NoData::Blank)
    } else if row.same_cells(previous) {
        Some(NoData::Repetition)
    } else if is_header(plan, row) {
        Some(NoData::RepeatedHeader)
    } else {
        is_heading(plan, row).then_some(NoData::Heading)
    }
}

/// Words instead of an order: they sum up, or stand before or behind the data.
fn remark(row: &Row, has_order: bool) -> NoData {
    match (is_total(row), has_order) {
        (true, _) => NoData::Total,
        (false, true) => NoData::Footer,
        (false, false) => NoData::Description,
    }
}

/// An order number has a digit; a description or a footer in its place has none, or is a sentence.
pub fn is_number(id: &str) -> bool {
    id.bytes().any(|byte| byte.is_ascii_digit()) && id.split(' ').count() <= 3
}

/// `4,"record(s) downloaded, from Jul-01 to Jul-31"`: a short row with a sentence in it and no facts.
fn is_footer(plan: &Plan, row: &Row) -> bool {
    let sentence = |cell: &str| cell.split_whitespace().count() >= 4;
    row.len() < plan.columns.len() && row.cells().any(sentence) && !states_facts(plan, row)
}

/// Whether a row dates, counts or tracks anything.
fn states_facts(plan: &Plan, row: &Row) -> bool {
    let date = [Field::OrderedAt, Field::PaidAt, Field::ShippedAt]
        .iter()
        .any(|field| matches!(plan.date(row, *field), Ok(Some(_))));
    let parcel = plan.text(row, Field::TrackingNumber).is_some_and(crate::value::numbers::is_plausible);
    date || parcel
}

/// The header once more, in the middle of lists that were joined.
fn is_header(plan: &Plan, row: &Row) -> bool {
    let same = |column: &usize| plan.header(*column).is_some_and(|header| is_same(row.get(*column), header));
    plan.columns_of(Field::OrderId).iter().chain(plan.columns_of(Field::OrderStatus)).any(same)
        && plan.columns_of(Field::OrderId).iter().all(same)
}

/// Compared as headers are, but only where the first letters agree: this is asked of every row.
pub fn is_same(cell: &str, header: &str) -> bool {
    let alike =
        cell.trim_start_matches(['*', '"', '\'', ' ', '\u{feff}']).chars().next() == header.chars().next();
    alike && crate::header::normal(cell) == header
}

fn is_heading(plan: &Plan, row: &Row) -> bool {
    let status = plan.text(row, Field::OrderStatus).unwrap_or_default();
    plan.layout.headings.iter().any(|heading| status.starts_with(heading.as_str()))
}

fn is_total(row: &Row) -> bool {
    row.cells().filter_map(filled).take(3).any(is_total_word)
}

fn is_total_word(cell: &str) -> bool {
    let word = cell.trim_end_matches([':', '：', '.']).trim().to_lowercase();
    TOTALS.contains(&word.as_str())
}

/// Pieces of something, and nothing of an order: also where these are the only two cells.
fn is_item(plan: &Plan, row: &Row) -> bool {
    let pieces = matches!(plan.quantity(row), Ok(Some(_)));
    pieces && (plan.states(row, Field::ProductTitle) || plan.states(row, Field::Sku)) && goes_on(plan, row)
}

/// Items without order facts: the order's facts stand in the row above.
fn goes_on(plan: &Plan, row: &Row) -> bool {
    let facts = [
        Field::OrderAmount,
        Field::OrderStatus,
        Field::DestinationCountry,
        Field::BuyerName,
        Field::RecipientName,
        Field::PaidAt,
    ];
    let goods = [Field::ProductTitle, Field::Sku, Field::TrackingNumber, Field::PackageId];
    let lost = plan.columns_of(Field::OrderId).iter().any(|column| id::read(row, *column).is_err());
    !lost
        && goods.iter().any(|field| plan.states(row, *field))
        && !facts.iter().any(|field| plan.states(row, *field))
}
