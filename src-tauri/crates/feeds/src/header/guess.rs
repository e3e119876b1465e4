//! From a header row to a layout, and to what each column holds.

use super::{
    Layout,
    knowledge::{KNOWLEDGE, Known},
    without_own,
};
use crate::{Field, row::Row, value::currency};
use std::collections::{HashMap, HashSet};
use tidewaiter_core::Currency;

/// A column of a file.
#[derive(Debug, Clone, Default)]
pub struct Column {
    /// The header, on one line.
    pub header: String,
    /// What it holds; None for what is not needed.
    pub field: Option<Field>,
    /// How sure that is, 0 to 100.
    pub confidence: u8,
    /// A person said so.
    pub chosen: bool,
    /// The currency in the header's bracket.
    pub currency: Option<Currency>,
}

/// Of all headers that many in a hundred have to be those of a layout.
const SHARE: usize = 70;

/// The layout that a header row belongs to, and its columns.
pub fn columns(row: &Row) -> (Layout, Vec<Column>) {
    let (headers, _) = without_own(row);
    let layout = layout(&headers);
    let mut columns: Vec<Column> = headers
        .iter()
        .enumerate()
        .map(|(at, header)| {
            let (field, confidence) =
                layout.as_ref().and_then(|layout| in_layout(&headers, at, &layout.id)).unwrap_or((None, 0));
            Column {
                header: header.clone(),
                field,
                confidence,
                chosen: false,
                currency: currency::in_header(header).map(|(_, currency)| currency),
            }
        })
        .collect();
    let tracking = layout.as_ref().map_or_else(|| lists_events(&headers), |layout| layout.tracking);
    complete(&mut columns, tracking);
    (layout.unwrap_or_else(Layout::generic), columns)
}

/// The layout that has most of the headers, if it has enough of them.
fn layout(headers: &[String]) -> Option<Layout> {
    // A name that stands again is neither for nor against a layout that has it once.
    let filled = headers.iter().filter(|header| !header.is_empty()).collect::<HashSet<_>>().len();
    let mut hits: HashMap<&'static str, (usize, usize)> = HashMap::new();
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for header in headers.iter().filter(|header| !header.is_empty()) {
        let nth = seen.entry(header).or_default();
        *nth += 1;
        let mut columns: HashMap<&'static str, (usize, usize)> = HashMap::new();
        for known in known(header) {
            let of = columns.entry(known.layout).or_default();
            *of = (of.0 + 1, of.1 + usize::from(known.seen));
        }
        for (layout, (count, of_which_seen)) in columns.into_iter().filter(|(_, (count, _))| *count >= *nth) {
            let hit = hits.entry(layout).or_default();
            *hit = (hit.0 + 1, hit.1 + usize::from(of_which_seen == count));
        }
    }
    let best = hits.into_iter().max_by_key(|(layout, (count, seen))| {
        (*count, *seen, std::cmp::Reverse(KNOWLEDGE.size(layout)), std::cmp::Reverse(*layout))
    });
    best.filter(|(_, (count, _))| *count >= 3 && *count * 100 >= filled * SHARE)
        .map(|(layout, _)| Layout::of(layout))
}

/// The header in the layouts that have it: letter for letter, else but for case and punctuation, else nearly.
fn known(header: &str) -> &'static [Known] {
    match (KNOWLEDGE.exact(header), KNOWLEDGE.loose(header)) {
        ([], []) => KNOWLEDGE.near(header),
        ([], loose) => loose,
        (exact, _) => exact,
    }
}

/// What the layout says of the column at that place.
fn in_layout(headers: &[String], at: usize, layout: &str) -> Option<(Option<Field>, u8)> {
    let header = headers.get(at)?;
    let own = |known: &[Known]| -> Vec<Known> {
        known.iter().copied().filter(|known| known.layout == layout).collect()
    };
    let exact = own(KNOWLEDGE.exact(header));
    let (named, sure) =
        if exact.is_empty() { (cased(own(KNOWLEDGE.loose(header)), header), 90) } else { (exact, 100) };
    let Some(first) = named.first() else {
        return match own(KNOWLEDGE.near(header)).as_slice() {
            [near] => Some((near.field, 70)),
            _ => None,
        };
    };
    let alike =
        |to: usize| headers.iter().take(to).filter(|it| super::loose(it) == super::loose(header)).count();
    // Where a name that the layout has twice stands once, its neighbour tells which one it is.
    let before = at.checked_sub(1).and_then(|at| headers.get(at)).map_or("", String::as_str);
    let by_neighbour = || named.iter().find(|known| super::loose(known.before) == super::loose(before));
    let found = match named.len() {
        1 => first,
        several if alike(headers.len()) < several => by_neighbour().unwrap_or(first),
        _ => named.get(alike(at)).unwrap_or(first),
    };
    Some((found.field, if found.seen { sure } else { 80 }))
}

/// Of headers that differ in case alone those that are written as this one, if any are.
fn cased(known: Vec<Known>, header: &str) -> Vec<Known> {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let same: Vec<Known> = known.iter().copied().filter(|it| letters(it.header) == letters(header)).collect();
    if same.is_empty() { known } else { same }
}

/// Whether headers speak of scans and not of orders.
fn lists_events(headers: &[String]) -> bool {
    let has = |fields: &[Field]| {
        headers.iter().any(|header| KNOWLEDGE.words(header).iter().any(|field| fields.contains(field)))
    };
    let goods = [
        Field::OrderAmount,
        Field::Currency,
        Field::ProductTitle,
        Field::Quantity,
        Field::BuyerName,
        Field::RecipientName,
        Field::Sku,
        Field::PaidAt,
    ];
    let only = headers.iter().filter(|header| match KNOWLEDGE.words(header) {
        [] => false,
        fields => fields.iter().all(|field| goods.contains(field)),
    });
    has(&[Field::TrackingNumber])
        && has(&[Field::EventText, Field::OrderStatus])
        && has(&[Field::EventTime, Field::OrderedAt])
        && only.count() == 0
}

/// Gives the columns that the layout does not know what their headers mean elsewhere, unless the field has a column.
fn complete(columns: &mut [Column], tracking: bool) {
    let settled: Vec<Field> = columns.iter().filter_map(|column| column.field).collect();
    for column in columns.iter_mut().filter(|column| column.confidence == 0) {
        let bare =
            currency::in_header(&column.header).map_or(column.header.clone(), |(bare, _)| bare.to_owned());
        // A path of a JSON document means what its last names mean.
        let last = last_name(&column.header);
        let guess = elsewhere(&column.header, tracking)
            .or_else(|| elsewhere(&bare, tracking))
            .or_else(|| elsewhere(last, tracking));
        if let Some((field, confidence)) = guess.filter(|(field, _)| !settled.contains(field)) {
            column.field = Some(field);
            column.confidence = confidence;
        }
    }
    if tracking {
        events(columns);
    }
    weaken(columns);
}

/// `productList[].productName` is a name of a product, `Geb.-Datum` no date.
fn last_name(header: &str) -> &str {
    let path = header.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '[' | ']'));
    let last = header.trim_end_matches("[]").rsplit_once('.').filter(|_| path);
    last.map_or("", |(_, last)| last)
}

/// What most layouts, else the words of the trade, else a phrase inside take the header for.
fn elsewhere(header: &str, tracking: bool) -> Option<(Field, u8)> {
    let fits = |field: &Field| field.is_event() == tracking || !field.is_event() && !field.is_date();
    // The desk's own lists are headed by the ids of fields.
    if let Some(field) = Field::from_id(header).filter(fits) {
        return Some((field, 95));
    }
    let words = KNOWLEDGE.words(header);
    let word = if tracking {
        words.iter().find(|field| field.is_event()).or(words.first())
    } else {
        words.iter().find(|field| !field.is_event())
    };
    if tracking && let Some(word) = word {
        return Some((*word, 85));
    }
    let known = match KNOWLEDGE.exact(header) {
        [] => KNOWLEDGE.loose(header),
        exact => exact,
    };
    let mut votes: HashMap<Option<Field>, usize> = HashMap::new();
    for known in known {
        *votes.entry(known.field).or_default() += 1 + usize::from(known.seen);
    }
    let all: usize = votes.values().sum();
    let most =
        votes.into_iter().max_by_key(|(field, count)| (*count, field.is_some(), std::cmp::Reverse(*field)));
    if let Some((field, count)) = most {
        let agreed = word.is_some_and(|word| Some(*word) == field);
        // One layout's use of a common word does not outweigh what the word means to everybody.
        let weighty = word.is_none() && count * 2 > all || count >= 6;
        if let Some(field) = field.filter(fits)
            && (agreed || weighty)
        {
            return Some((field, if agreed { 95 } else { 80 }));
        }
    }
    if let Some(word) = word {
        return Some((*word, 75));
    }
    KNOWLEDGE.near_word(header).or_else(|| KNOWLEDGE.phrase(header)).filter(fits).map(|field| (field, 50))
}

/// In a list of scans a status tells what happened and a date when, where no better column does.
fn events(columns: &mut [Column]) {
    for (better, instead) in [(Field::EventText, Field::OrderStatus), (Field::EventTime, Field::OrderedAt)] {
        if columns.iter().all(|column| column.field != Some(better))
            && let Some(column) = columns.iter_mut().find(|column| column.field == Some(instead))
        {
            column.field = Some(better);
        }
    }
}

/// A guess by a phrase gives way where a surer column has the field.
fn weaken(columns: &mut [Column]) {
    let sure: Vec<Field> =
        columns.iter().filter(|column| column.confidence > 60).filter_map(|column| column.field).collect();
    for column in columns.iter_mut().filter(|column| column.confidence <= 60) {
        if column.field.is_some_and(|field| sure.contains(&field)) {
            column.field = None;
            column.confidence = 0;
        }
    }
}
