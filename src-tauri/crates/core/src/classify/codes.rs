//! Tables of carriers' and aggregators' codes.

use super::words::parse_or_dash;
use super::{Manner, Nature};
use crate::record::EventCode;
use crate::{Signal, Stage};
use std::collections::HashMap;

/// The codes, as they are edited.
pub const CODES: &str = include_str!("data/codes.tsv");
/// The tables that they belong to, as they are edited.
pub const SCHEMES: &str = include_str!("data/schemes.tsv");

/// Tables that may be meant where a source names none, or one that nobody knows. Their codes explain themselves.
const UNNAMED: [&str; 3] = ["cainiao-action", "upu-emsevt", "17track-sub"];

/// What a code says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeMeaning {
    /// `code:<table>:<CODE>`.
    pub rule: String,
    /// The stage, if it says one.
    pub stage: Option<Stage>,
    /// The trouble, if it says one.
    pub signal: Option<Signal>,
    /// How the stage applies.
    pub manner: Manner,
    /// What sort of event it is.
    pub nature: Nature,
    /// An aggregator's word about the scan, not the carrier's.
    pub summary: bool,
    /// Whose table it is: `Cainiao`.
    pub house: &'static str,
    /// What the table calls it.
    pub label: &'static str,
}

/// Whether a table's codes are a `carrier`'s or a `summary`, and whose table it is.
type Scheme = (&'static str, &'static str);

/// All code tables.
pub struct Codes {
    tables: HashMap<&'static str, HashMap<String, CodeMeaning>>,
    names: Vec<&'static str>,
    /// Lines that could not be understood; empty in a sound build.
    pub faults: Vec<String>,
}

impl Codes {
    /// Reads the tables that are part of the program.
    pub fn builtin() -> Codes {
        let mut codes = Codes { tables: HashMap::new(), names: Vec::new(), faults: Vec::new() };
        let scheme = |line: &'static str| {
            let mut cells = line.split('\t');
            Some((cells.next()?, (cells.next()?, cells.next()?)))
        };
        let schemes: HashMap<&str, Scheme> = SCHEMES.lines().filter_map(scheme).collect();
        for line in CODES.lines().filter(|line| !line.starts_with('#')).skip(1) {
            if codes.read_row(line, &schemes).is_none() {
                codes.faults.push(line.to_owned());
            }
        }
        codes
    }

    fn read_row(&mut self, line: &'static str, schemes: &HashMap<&str, Scheme>) -> Option<()> {
        let cells: Vec<&'static str> = line.split('\t').collect();
        let [scheme, code, label, stage, signal, manner, nature] = cells.as_slice() else { return None };
        let (kind, house) = *schemes.get(scheme)?;
        let meaning = CodeMeaning {
            rule: format!("code:{scheme}:{code}"),
            stage: parse_or_dash(stage)?,
            signal: parse_or_dash(signal)?,
            manner: Manner::from_id(manner)?,
            nature: Nature::from_id(nature)?,
            summary: kind == "summary",
            house,
            label,
        };
        if !self.tables.contains_key(scheme) {
            self.names.push(scheme);
        }
        self.tables.entry(scheme).or_default().insert(normal_code(code), meaning);
        Some(())
    }

    /// What the code means: in its own table, else in a table of the same house (`17track` for `17track-sub`,
    /// `17track-main`), else, where no table is known by that name, among the codes that explain themselves.
    pub fn find(&self, code: &EventCode) -> Option<&CodeMeaning> {
        let scheme = code.scheme.trim().to_lowercase();
        let wanted = normal_code(&code.code);
        if wanted.is_empty() {
            return None;
        }
        if let Some(table) = self.tables.get(scheme.as_str()) {
            return in_table(table, &wanted).or_else(|| self.in_sister(&scheme, &wanted));
        }
        let house = format!("{scheme}-");
        let of_house = self.names.iter().filter(|name| !scheme.is_empty() && name.starts_with(&house));
        let unnamed = UNNAMED.iter().filter(|_| wanted.parse::<u64>().is_err());
        of_house
            .chain(unnamed)
            .filter_map(|name| self.tables.get(name))
            .find_map(|table| in_table(table, &wanted))
    }

    /// AliExpress shows Cainiao's codes under its own name.
    fn in_sister(&self, scheme: &str, wanted: &str) -> Option<&CodeMeaning> {
        let sister = match scheme {
            "aliexpress-mtop" => "cainiao-action",
            "cainiao-action" => "aliexpress-mtop",
            _ => return None,
        };
        self.tables.get(sister).and_then(|table| in_table(table, wanted))
    }

    /// Every code, for looking into the tables.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut CodeMeaning> {
        self.tables.values_mut().flat_map(HashMap::values_mut)
    }
}

fn in_table<'a>(table: &'a HashMap<String, CodeMeaning>, wanted: &str) -> Option<&'a CodeMeaning> {
    let without = wanted.strip_suffix("_SUCCESS");
    table
        .get(wanted)
        .or_else(|| without.and_then(|code| table.get(code)))
        .or_else(|| table.get(&format!("{wanted}_SUCCESS")))
}

/// Codes come with an `AE_` prefix, with `_SUCCESS` doubled, spaced, hyphened or in lower case.
pub fn normal_code(code: &str) -> String {
    let mut normal: String = code
        .trim()
        .chars()
        .map(|c| if c.is_whitespace() || c == '-' { '_' } else { c.to_ascii_uppercase() })
        .collect();
    if let Some(rest) = normal.strip_prefix("AE_") {
        normal = rest.to_owned();
    }
    while let Some(rest) = normal.strip_suffix("_SUCCESS_SUCCESS") {
        normal = format!("{rest}_SUCCESS");
    }
    normal
}
