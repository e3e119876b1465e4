//! The rules as a person sees and changes them: one figure after the other.

use super::{
    RuleError, Rulebook,
    book::named,
    row::{Asks, Row},
    span::Span,
};
use crate::{Country, Signal, Stage};

/// The lengths of time that a row may state, in the order in which they are shown.
const LENGTHS: [&str; 7] = ["warn", "urgent", "ahead_warn", "ahead_urgent", "term", "explains", "slack"];
/// Kinds of service with figures of their own.
const SERVICES: [&str; 3] = ["express", "handoff", "sea"];

/// A rule, laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleSheet {
    /// Its id.
    pub id: String,
    /// What it looks at: `signal`, `stage`, `dispatch`, `first_scan`, `silence`, `age`, `promise`, `dispute`, `record`.
    pub asks: String,
    /// The carrier's word that it waits for.
    pub signal: Option<Signal>,
    /// The stages that it watches.
    pub stages: Vec<Stage>,
    /// Its lengths of time: those of all parcels first, then of kinds of service, then of destinations.
    pub figures: Vec<Figure>,
    /// Switched off.
    pub off: bool,
    /// What is usual on a lane takes the place of its figures; None: it could not.
    pub lane: Option<bool>,
    /// Odds in per cent that a finding turns into a loss.
    pub weight: u32,
    /// Silent while a carrier's own word explains it.
    pub stall: bool,
    /// Which is shown first at the same severity: 1 a carrier's word, to 6 the record.
    pub rank: u8,
    /// Where the figures are from.
    pub source: String,
    /// A official, B professional, C blog or forum, U unverified.
    pub grade: String,
}

/// One length of time of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Whose it is: empty for all parcels, `express`, `handoff`, `sea`, or a destination's ISO code.
    pub variant: String,
    /// `warn`, `urgent`, `ahead_warn`, `ahead_urgent`, `term`, `explains`, `slack`.
    pub field: &'static str,
    /// `4 B`, `7 d`, `48 h`, `at once`, `never`; None: not stated.
    pub value: Option<String>,
}

impl Rulebook {
    /// All rules, in the order in which they come.
    pub fn sheets(&self) -> Vec<RuleSheet> {
        self.tables.iter().zip(&self.rows).map(|(table, row)| sheet(table, row)).collect()
    }

    /// A seller's own figures on top, each by its key: `rule/field`, or `rule/variant/field`. Fields are those of
    /// [`Figure`], and for the rule itself `off`, `lane` (`true`, `false`) and `weight` (a per cent).
    pub fn with_figures<'f>(
        self,
        figures: impl IntoIterator<Item = (&'f str, &'f str)>,
    ) -> Result<Rulebook, RuleError> {
        let mut tables = self.tables.clone();
        for (key, value) in figures {
            set(&mut tables, key, value)?;
        }
        self.read(tables)
    }
}

fn sheet(table: &toml::Table, row: &Row) -> RuleSheet {
    let text = |key: &str| table.get(key).and_then(toml::Value::as_str).unwrap_or_default().to_owned();
    let ahead = matches!(row.asks, Asks::Promise | Asks::Record);
    let mut figures = Vec::new();
    for field in LENGTHS {
        let value = table.get(field).and_then(toml::Value::as_str).map(str::to_owned);
        if value.is_some() || (!ahead && matches!(field, "warn" | "urgent")) {
            figures.push(Figure { variant: String::new(), field, value });
        }
    }
    let services =
        SERVICES.iter().filter_map(|service| Some(((*service).to_owned(), table.get(*service)?.as_table()?)));
    let destinations = table.get("destination").and_then(toml::Value::as_table).into_iter().flatten();
    let destinations = destinations.filter_map(|(code, own)| Some((code.clone(), own.as_table()?)));
    for (variant, own) in services.chain(destinations) {
        figures.extend(LENGTHS.into_iter().filter_map(|field| {
            let value = Some(own.get(field)?.as_str()?.to_owned());
            Some(Figure { variant: variant.clone(), field, value })
        }));
    }
    RuleSheet {
        id: row.id.clone(),
        asks: text("asks"),
        signal: row.signal,
        stages: row.stages.clone(),
        figures,
        off: row.off,
        lane: matches!(row.asks, Asks::Stage | Asks::Age | Asks::Promise).then_some(row.lane),
        weight: row.weight,
        stall: row.stall,
        rank: row.rank,
        source: text("source"),
        grade: text("grade"),
    }
}

fn set(tables: &mut [toml::Table], key: &str, value: &str) -> Result<(), RuleError> {
    let unknown = || RuleError::Unknown(key.to_owned());
    let wrong = || RuleError::Value { key: key.to_owned(), value: value.to_owned() };
    let (id, place) = key.split_once('/').ok_or_else(unknown)?;
    let mut table = named(tables, id).map_err(|_| unknown())?;
    let (variant, field) = place.split_once('/').unwrap_or(("", place));
    for step in steps(variant).ok_or_else(unknown)? {
        let inner = table.entry(step).or_insert_with(|| toml::Table::new().into());
        table = inner.as_table_mut().ok_or_else(unknown)?;
    }
    let value = match field {
        "off" | "lane" if variant.is_empty() => {
            value.parse().map(toml::Value::Boolean).map_err(|_| wrong())?
        }
        "weight" if variant.is_empty() => {
            let weight: u8 = value.parse().ok().filter(|weight| *weight <= 100).ok_or_else(wrong)?;
            toml::Value::Integer(weight.into())
        }
        _ if LENGTHS.contains(&field) => {
            toml::Value::String(Span::try_from(value.to_owned()).map_err(|_| wrong())?.into())
        }
        _ => return Err(unknown()),
    };
    table.insert(field.to_owned(), value);
    Ok(())
}

/// The tables inside a rule's own in which a variant's figures lie.
fn steps(variant: &str) -> Option<Vec<String>> {
    match variant {
        "" => Some(Vec::new()),
        service if SERVICES.contains(&service) => Some(vec![service.to_owned()]),
        code => Country::from_alpha2(code)
            .filter(|country| country.code() == code)
            .map(|country| vec!["destination".to_owned(), country.code().to_owned()]),
    }
}
