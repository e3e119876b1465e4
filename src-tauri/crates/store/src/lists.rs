use crate::{Reader, StoreError, cases, tags};
use rusqlite::{Row, params_from_iter, types::Value};
use tidewaiter_core::{Severity, Stage};

/// Which shipments a list is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    /// Cases in one of these states.
    pub states: Vec<&'static str>,
    /// Of one of these rules; empty: of any.
    pub rules: Vec<String>,
    /// With a deadline before this instant, Unix seconds.
    pub due_before: Option<i64>,
}

/// One condition of a filter. All have to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The words occur in the numbers, the buyer, a title or a note.
    Text(String),
    /// The carrier or the service contains this.
    Carrier(String),
    /// ISO code of the destination.
    Destination(String),
    /// The shop contains this.
    Shop(String),
    /// The rule.
    Rule(String),
    /// Where it is.
    Stage(Stage),
    /// How much it presses.
    Severity(Severity),
    /// What a person made of it.
    State(String),
    /// Worth more than this many approximate US cents.
    WorthOver(i64),
    /// The matter stands since before this instant, Unix seconds.
    SinceBefore(i64),
    /// The seller put this word on it; capital letters do not matter.
    Tag(String),
    /// An import did this to it: `new`, `forward`, `stuck`, `regressed`.
    Import(i64, String),
}

/// The conditions of a list, all of which have to hold.
pub type Filter = Vec<Condition>;

/// What the order of work is made of, for one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseLine {
    /// The shipment.
    pub shipment: i64,
    /// The rule.
    pub rule: String,
    /// How much it presses.
    pub severity: Severity,
    /// Since when, Unix seconds.
    pub since: i64,
    /// The next moment that costs something, Unix seconds.
    pub deadline_at: Option<i64>,
    /// Approximate US cents.
    pub worth: i64,
    /// When a snoozed one returns, Unix seconds.
    pub returns_at: Option<i64>,
    /// The state's id.
    pub state: String,
    /// The same for parcels of one lane; 0 where nobody knows it.
    pub lane: i64,
}

impl Reader<'_> {
    /// The cases of a scope that pass a filter, in no order.
    pub fn case_lines(&self, scope: &Scope, filter: &[Condition]) -> Result<Vec<CaseLine>, StoreError> {
        let mut clause = Clause::default();
        clause.any("c.state", scope.states.iter().map(|state| Value::from((*state).to_owned())));
        clause.any("c.rule", scope.rules.iter().map(|rule| Value::from(rule.clone())));
        if let Some(before) = scope.due_before {
            clause.add("c.deadline_at < ?", [Value::from(before)]);
        }
        filter.iter().for_each(|condition| clause.condition(condition));
        let query = format!(
            "SELECT c.shipment_id, c.rule, c.severity, c.since, c.deadline_at, c.worth, c.returns_at, c.state, c.lane
             FROM cases c {} WHERE {}",
            if filter.is_empty() { "" } else { "JOIN shipments s ON s.id = c.shipment_id" },
            clause.text()
        );
        let mut query = self.connection.prepare_cached(&query)?;
        let rows = query.query_map(params_from_iter(clause.values), line)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// All shipments that pass a filter, the newest scan first.
    pub fn shipments_matching(&self, filter: &[Condition]) -> Result<Vec<i64>, StoreError> {
        let mut clause = Clause::default();
        filter.iter().for_each(|condition| clause.condition(condition));
        let query = format!(
            "SELECT s.id FROM shipments s LEFT JOIN cases c ON c.shipment_id = s.id WHERE {}
             ORDER BY s.last_scan IS NULL, s.last_scan DESC, s.id DESC",
            clause.text()
        );
        let mut query = self.connection.prepare_cached(&query)?;
        let rows = query.query_map(params_from_iter(clause.values), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many cases there are of each state and rule, and how many of them have a deadline before `due_before`.
    pub fn case_counts(&self, due_before: i64) -> Result<Vec<(String, String, u32, u32)>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT state, rule, count(*), count(*) FILTER (WHERE deadline_at < ?1) FROM cases GROUP BY state, rule",
        )?;
        let rows =
            query.query_map([due_before], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What the cases that need somebody are worth in all, approximate US cents.
    pub fn open_worth(&self) -> Result<i64, StoreError> {
        let query = "SELECT coalesce(sum(worth), 0) FROM cases WHERE state IN ('open', 'working')";
        Ok(self.connection.query_row(query, [], |row| row.get(0))?)
    }
}

/// A WHERE clause under construction: its text holds only our own words, values are bound.
#[derive(Default)]
struct Clause {
    parts: Vec<String>,
    values: Vec<Value>,
}

const TEXT: &str = "(s.number LIKE ? ESCAPE '\\' OR s.number_key LIKE ? ESCAPE '\\'
  OR EXISTS (SELECT 1 FROM parcels_of_orders p JOIN orders o ON o.id = p.order_id WHERE p.shipment_id = s.id
    AND (o.order_id LIKE ? ESCAPE '\\' OR o.buyer LIKE ? ESCAPE '\\' OR o.title LIKE ? ESCAPE '\\'))
  OR EXISTS (SELECT 1 FROM notes n WHERE n.shipment_id = s.id AND n.text LIKE ? ESCAPE '\\'))";

impl Clause {
    fn add(&mut self, part: &str, values: impl IntoIterator<Item = Value>) {
        self.parts.push(part.to_owned());
        self.values.extend(values);
    }

    fn any(&mut self, column: &str, values: impl ExactSizeIterator<Item = Value>) {
        if values.len() > 0 {
            let marks = vec!["?"; values.len()].join(", ");
            self.parts.push(format!("{column} IN ({marks})"));
            self.values.extend(values);
        }
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::Text(words) => {
                let pattern = Value::from(containing(words));
                self.add(TEXT, std::iter::repeat_n(pattern, 6));
            }
            Condition::Carrier(word) => {
                let pattern = Value::from(containing(word));
                let part = "(s.carrier LIKE ? ESCAPE '\\' OR s.service LIKE ? ESCAPE '\\')";
                self.add(part, [pattern.clone(), pattern]);
            }
            Condition::Shop(word) => self.add(
                "EXISTS (SELECT 1 FROM parcels_of_orders p JOIN orders o ON o.id = p.order_id
                  WHERE p.shipment_id = s.id AND o.store LIKE ? ESCAPE '\\')",
                [Value::from(containing(word))],
            ),
            Condition::Destination(code) => self.add("s.destination = ?", [Value::from(code.clone())]),
            Condition::Rule(rule) => self.add("c.rule = ?", [Value::from(rule.clone())]),
            Condition::Stage(stage) => self.add("s.stage = ?", [Value::from(i64::from(stage.number()))]),
            Condition::Severity(severity) => {
                self.add("c.severity = ?", [Value::from(i64::from(cases::rank(*severity)))]);
            }
            Condition::State(state) => self.add("c.state = ?", [Value::from(state.clone())]),
            Condition::Tag(tag) => self.add(
                "s.id IN (SELECT t.shipment_id FROM tags t WHERE t.key = ?)",
                [Value::from(tags::key_of(tag))],
            ),
            Condition::WorthOver(cents) => self.add("c.worth > ?", [Value::from(*cents)]),
            Condition::SinceBefore(instant) => self.add("c.since < ?", [Value::from(*instant)]),
            Condition::Import(import, what) if what == "new" => self.add(
                "s.id >= (SELECT first_shipment FROM imports WHERE id = ?)
                 AND s.id < (SELECT next_shipment FROM imports WHERE id = ?)",
                [Value::from(*import), Value::from(*import)],
            ),
            Condition::Import(import, what) => self.add(
                "s.id IN (SELECT subject FROM import_marks WHERE import_id = ? AND what = ?)",
                [Value::from(*import), Value::from(what.clone())],
            ),
        }
    }

    fn text(&self) -> String {
        if self.parts.is_empty() { "TRUE".to_owned() } else { self.parts.join(" AND ") }
    }
}

fn containing(words: &str) -> String {
    let escaped = words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{escaped}%")
}

fn line(row: &Row<'_>) -> rusqlite::Result<CaseLine> {
    Ok(CaseLine {
        shipment: row.get(0)?,
        rule: row.get(1)?,
        severity: cases::severity(row.get(2)?),
        since: row.get(3)?,
        deadline_at: row.get(4)?,
        worth: row.get(5)?,
        returns_at: row.get(6)?,
        state: row.get(7)?,
        lane: row.get(8)?,
    })
}
