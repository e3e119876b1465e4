//! The terms in force: the built-in rows, with a seller's own fields on top.

use super::row::Row;

/// Why a seller's own terms cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TermError {
    /// The text is no TOML of `[[term]]` rows.
    #[error("the terms cannot be read: {0}")]
    Toml(String),
    /// A field of a row is missing, or has a wrong name or value.
    #[error("term {row} ({platform} {clock}): {why}")]
    Row {
        /// 1-based, among the seller's own rows.
        row: usize,
        /// As written; empty where missing.
        platform: String,
        /// As written; empty where missing.
        clock: String,
        /// The field, and what is wrong with it.
        why: String,
    },
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    #[serde(default)]
    term: Vec<toml::Table>,
}

/// The rows of a text as tables.
pub(super) fn sheet(text: &str) -> Result<Vec<toml::Table>, TermError> {
    let sheet: Sheet = toml::from_str(text).map_err(|error| TermError::Toml(error.message().to_owned()))?;
    Ok(sheet.term)
}

/// A seller's rows laid on those that are there: their fields on the row of the same platform and clock, else behind all.
pub(super) fn lay(under: &mut Vec<toml::Table>, toml: &str) -> Result<(), TermError> {
    for (at, mut own) in sheet(toml)?.into_iter().enumerate() {
        let of = |table: &toml::Table| (said(table, "platform"), said(table, "clock"));
        let key = of(&own);
        own.insert("own".to_owned(), toml::Value::Boolean(true));
        let there = under.iter_mut().find(|table| of(table) == key);
        let table = match there {
            Some(table) => {
                merge(table, own);
                table.clone()
            }
            None => {
                under.push(own.clone());
                own
            }
        };
        let wrong = |why| TermError::Row { row: at + 1, platform: key.0, clock: key.1, why };
        row(&table).map_err(wrong)?;
    }
    Ok(())
}

/// A table as a term; else the field and what is wrong with it.
pub(super) fn row(table: &toml::Table) -> Result<Row, String> {
    let row: Row = table.clone().try_into().map_err(|error: toml::de::Error| with_field(&error))?;
    row.fault().map_or(Ok(row), |why| Err(why.to_owned()))
}

/// The message on one line; its end names the field, as in “... in `destination.BR`”.
fn with_field(error: &toml::de::Error) -> String {
    error.to_string().trim_end().replace('\n', " ")
}

fn said(table: &toml::Table, field: &str) -> String {
    table.get(field).and_then(toml::Value::as_str).unwrap_or_default().trim().to_ascii_lowercase()
}

/// Fields over fields, tables over tables.
fn merge(under: &mut toml::Table, over: toml::Table) {
    for (key, value) in over {
        match (under.get_mut(&key), value) {
            (Some(toml::Value::Table(under)), toml::Value::Table(over)) => merge(under, over),
            (_, value) => {
                under.insert(key, value);
            }
        }
    }
}
