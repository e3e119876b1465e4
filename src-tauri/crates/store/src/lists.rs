use crate::{CaseState, Reader, StoreError, cases, tags, turns};
use rusqlite::{Row, params_from_iter, types::Value};
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    ops::Range,
    sync::Arc,
};
use tidewaiter_core::Severity;

/// Which shipments a list is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Scope {
    /// Cases in one of these states.
    pub states: &'static [CaseState],
    /// Of one of these rules; empty: of any.
    pub rules: &'static [&'static str],
    /// With a deadline before this instant, Unix seconds.
    pub due_before: Option<i64>,
}

impl Scope {
    /// Whether a case is in it.
    pub fn holds(&self, line: &CaseLine) -> bool {
        self.states.contains(&line.state)
            && (self.rules.is_empty() || self.rules.contains(&line.rule.as_ref()))
            && self.due_before.is_none_or(|before| line.deadline_at.is_some_and(|at| at < before))
    }
}

/// What a filter asks of judgements and decisions; all conditions have to hold, of several values one. What imports say of
/// a shipment (numbers, carrier, buyer...) is asked of [`crate::Manifest`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The rule.
    Rule(Vec<String>),
    /// How much it presses.
    Severity(Vec<Severity>),
    /// What a person made of it.
    State(Vec<CaseState>),
    /// Approximate US cents.
    Worth(Range<i64>),
    /// Since when the matter stands, Unix seconds.
    Since(Range<i64>),
    /// The next moment that costs something, Unix seconds.
    Due(Range<i64>),
    /// Nothing has to be done until a moment.
    NotDue,
    /// Somebody wrote a note.
    Noted,
    /// It came back after it was put aside.
    Back,
    /// A matter of one of these rules (empty: of any) came up in that time, Unix seconds: see [`crate::Turn::Opened`].
    Opened(Range<i64>, Vec<String>),
    /// The same of a matter that ended: see [`crate::Turn::Ended`].
    Resolved(Range<i64>, Vec<String>),
    /// It was delivered in that time, Unix seconds.
    Delivered(Range<i64>),
    /// The seller put one of these words on it; capital letters do not matter.
    Tag(Vec<String>),
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
    pub rule: Arc<str>,
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
    /// What a person made of it.
    pub state: CaseState,
    /// The same for parcels of one lane; 0 where nobody knows it.
    pub lane: i64,
}

/// Neighbouring shipments whose cases are read together: so many bits of their ids differ. See `case_blocks`.
const BLOCK: i64 = 12;

/// The changes that a block had seen, and its lines in the order of ids.
type Block = (i64, Arc<Vec<Arc<CaseLine>>>);

/// The cases that are not resolved, as they were at some moment; cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Standing {
    blocks: BTreeMap<i64, Block>,
}

impl Standing {
    /// All of them, in the order of ids.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<CaseLine>> {
        self.blocks.values().flat_map(|(_, lines)| lines.iter())
    }
}

impl Reader<'_> {
    /// The cases of a scope that pass a filter, in no order.
    pub fn case_lines(&self, scope: &Scope, filter: &[Condition]) -> Result<Vec<Arc<CaseLine>>, StoreError> {
        let mut clause = Clause::default();
        clause.any("c.state", scope.states.iter().map(|state| Value::from(state.id().to_owned())));
        clause.any("c.rule", scope.rules.iter().map(|rule| Value::from((*rule).to_owned())));
        if let Some(before) = scope.due_before {
            clause.add("c.deadline_at < ?", [Value::from(before)]);
        }
        filter.iter().for_each(|condition| clause.condition(condition));
        self.lines(&clause)
    }

    /// The cases that are not resolved, brought up to date: of what was read before, only what has changed is read again.
    pub fn standing(&self, before: &Standing) -> Result<Standing, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT block, changes FROM case_blocks")?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let changes = rows.collect::<Result<BTreeMap<i64, i64>, _>>()?;
        let is_known =
            |block: &i64, changes: &i64| before.blocks.get(block).is_some_and(|(known, _)| known == changes);
        let other = changes.iter().filter(|(block, changes)| !is_known(block, changes)).count();
        // One pass over all of them is cheaper than many looks.
        let mut all = if other > 32 { Some(self.all_standing()?) } else { None };
        let mut blocks = BTreeMap::new();
        for (block, changes) in changes {
            let lines = match (&mut all, before.blocks.get(&block)) {
                (None, Some((known, lines))) if *known == changes => lines.clone(),
                (None, _) => Arc::new(self.standing_in(block)?),
                (Some(all), _) => Arc::new(all.remove(&block).unwrap_or_default()),
            };
            blocks.insert(block, (changes, lines));
        }
        Ok(Standing { blocks })
    }

    fn standing_in(&self, block: i64) -> Result<Vec<Arc<CaseLine>>, StoreError> {
        let mut clause = Clause::default();
        let ids = [block << BLOCK, (block + 1) << BLOCK].map(Value::from);
        // The sign keeps the state out of the choice of an index.
        clause.add("c.shipment_id >= ? AND c.shipment_id < ? AND +c.state <> 'resolved'", ids);
        self.lines(&clause)
    }

    fn all_standing(&self) -> Result<HashMap<i64, Vec<Arc<CaseLine>>>, StoreError> {
        let standing = CaseState::ALL.into_iter().filter(|state| *state != CaseState::Resolved);
        let mut clause = Clause::default();
        clause.any("c.state", standing.map(|state| Value::from(state.id().to_owned())));
        let mut blocks: HashMap<i64, Vec<Arc<CaseLine>>> = HashMap::new();
        for line in self.lines(&clause)? {
            blocks.entry(line.shipment >> BLOCK).or_default().push(line);
        }
        blocks.values_mut().for_each(|lines| lines.sort_unstable_by_key(|line| line.shipment));
        Ok(blocks)
    }

    fn lines(&self, clause: &Clause) -> Result<Vec<Arc<CaseLine>>, StoreError> {
        // The index `cases_list` holds every column that is asked for.
        let query = format!(
            "SELECT c.shipment_id, c.rule, c.severity, c.since, c.deadline_at, c.worth, c.returns_at, c.state, c.lane
             FROM cases c {} WHERE {}",
            if clause.of_shipments { "JOIN shipments s ON s.id = c.shipment_id" } else { "" },
            clause.text()
        );
        let mut query = self.connection.prepare_cached(&query)?;
        let mut rules = HashSet::new();
        let rows =
            query.query_map(params_from_iter(&clause.values), |row| line(row, &mut rules).map(Arc::new))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many cases are resolved.
    pub fn resolved_count(&self) -> Result<u32, StoreError> {
        let query = "SELECT count(*) FROM cases WHERE state = 'resolved'";
        Ok(self.connection.query_row(query, [], |row| row.get(0))?)
    }

    /// The shipments that pass a filter of at least one condition, in no order.
    pub fn shipments_matching(&self, filter: &[Condition]) -> Result<HashSet<i64>, StoreError> {
        let mut clause = Clause::default();
        filter.iter().for_each(|condition| clause.condition(condition));
        let query = if clause.of_shipments {
            let from = "shipments s LEFT JOIN cases c ON c.shipment_id = s.id";
            format!("SELECT s.id FROM {from} WHERE {}", clause.text())
        } else {
            format!("SELECT c.shipment_id FROM cases c WHERE {}", clause.text())
        };
        let mut query = self.connection.prepare_cached(&query)?;
        let rows = query.query_map(params_from_iter(clause.values), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// A WHERE clause under construction: its text holds only our own words, values are bound.
#[derive(Default)]
struct Clause {
    parts: Vec<String>,
    values: Vec<Value>,
    /// It speaks of shipments too.
    of_shipments: bool,
}

impl Clause {
    fn add(&mut self, part: &str, values: impl IntoIterator<Item = Value>) {
        self.parts.push(part.to_owned());
        self.values.extend(values);
    }

    fn any(&mut self, column: &str, values: impl Iterator<Item = Value>) {
        let first = self.values.len();
        self.values.extend(values);
        let marks = vec!["?"; self.values.len() - first].join(", ");
        if !marks.is_empty() {
            self.parts.push(format!("{column} IN ({marks})"));
        }
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::Rule(rules) => self.any("c.rule", rules.iter().cloned().map(Value::from)),
            Condition::Severity(severities) => {
                let ranks = severities.iter().map(|severity| i64::from(cases::rank(*severity)));
                self.any("c.severity", ranks.map(Value::from));
            }
            Condition::State(states) => {
                self.any("c.state", states.iter().map(|state| Value::from(state.id().to_owned())));
            }
            Condition::Worth(range) => self.within("c.worth", range),
            Condition::Since(range) => self.within("c.since", range),
            Condition::Due(range) => self.within("c.deadline_at", range),
            Condition::NotDue => self.add("c.shipment_id IS NOT NULL AND c.deadline_at IS NULL", []),
            Condition::Noted => {
                self.of_shipment("EXISTS (SELECT 1 FROM notes n WHERE n.shipment_id = s.id)", []);
            }
            Condition::Back => self.add("c.back IS NOT NULL", []),
            Condition::Opened(when, rules) => self.turned(turns::OPENED, when, rules),
            Condition::Resolved(when, rules) => self.turned(turns::ENDED, when, rules),
            Condition::Delivered(when) => {
                self.of_shipments = true;
                self.within("s.delivered_at", when);
            }
            Condition::Tag(words) => {
                let marks = vec!["?"; words.len()].join(", ");
                let part = format!("s.id IN (SELECT t.shipment_id FROM tags t WHERE t.key IN ({marks}))");
                self.of_shipment(&part, words.iter().map(|word| Value::from(tags::key_of(word))));
            }
            Condition::Import(import, what) if what == "new" => self.of_shipment(
                "s.id >= (SELECT first_shipment FROM imports WHERE id = ?)
                 AND s.id < (SELECT next_shipment FROM imports WHERE id = ?)",
                [Value::from(*import), Value::from(*import)],
            ),
            Condition::Import(import, what) => self.of_shipment(
                "s.id IN (SELECT subject FROM import_marks WHERE import_id = ? AND what = ?)",
                [Value::from(*import), Value::from(what.clone())],
            ),
        }
    }

    fn turned(&mut self, turns: &str, when: &Range<i64>, rules: &[String]) {
        let marks = vec!["?"; rules.len()].join(", ");
        let of_rules = if rules.is_empty() { String::new() } else { format!(" AND rule IN ({marks})") };
        let part = format!("s.id IN (SELECT shipment_id FROM {turns} WHERE at >= ? AND at < ?{of_rules})");
        let rules = rules.iter().map(|rule| Value::from(rule.clone()));
        self.of_shipment(&part, [Value::from(when.start), Value::from(when.end)].into_iter().chain(rules));
    }

    /// A part that speaks of the shipment `s`.
    fn of_shipment(&mut self, part: &str, values: impl IntoIterator<Item = Value>) {
        self.of_shipments = true;
        self.add(part, values);
    }

    fn within(&mut self, column: &str, range: &Range<i64>) {
        let part = format!("{column} >= ? AND {column} < ?");
        self.add(&part, [Value::from(range.start), Value::from(range.end)]);
    }

    fn text(&self) -> String {
        if self.parts.is_empty() { "TRUE".to_owned() } else { self.parts.join(" AND ") }
    }
}

fn line(row: &Row<'_>, rules: &mut HashSet<Arc<str>>) -> rusqlite::Result<CaseLine> {
    let rule = row.get_ref(1)?.as_str()?;
    let known = rules.get(rule).cloned();
    let rule = known.unwrap_or_else(|| {
        let rule: Arc<str> = rule.into();
        rules.insert(rule.clone());
        rule
    });
    Ok(CaseLine {
        shipment: row.get(0)?,
        rule,
        severity: cases::severity(row.get(2)?),
        since: row.get(3)?,
        deadline_at: row.get(4)?,
        worth: row.get(5)?,
        returns_at: row.get(6)?,
        state: CaseState::from_id(row.get_ref(7)?.as_str()?).unwrap_or(CaseState::Open),
        lane: row.get(8)?,
    })
}
