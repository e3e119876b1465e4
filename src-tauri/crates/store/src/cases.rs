use crate::{Reader, StoreError, Writer};
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use tidewaiter_core::{Severity, Stage};

/// What a person made of an exception.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseState {
    /// Needs a person, and nobody has taken it up yet.
    Open,
    /// Somebody is working on it.
    Working,
    /// The buyer has to act.
    WaitingBuyer,
    /// The carrier has to act.
    WaitingCarrier,
    /// Customs have to act.
    WaitingCustoms,
    /// Put away until a time, a new scan, or until it gets worse.
    Snoozed,
    /// Done.
    Resolved,
}

impl CaseState {
    /// All states.
    pub const ALL: [CaseState; 7] = [
        CaseState::Open,
        CaseState::Working,
        CaseState::WaitingBuyer,
        CaseState::WaitingCarrier,
        CaseState::WaitingCustoms,
        CaseState::Snoozed,
        CaseState::Resolved,
    ];

    /// The id used in the command line's JSON and in the file.
    pub const fn id(self) -> &'static str {
        match self {
            CaseState::Open => "open",
            CaseState::Working => "working",
            CaseState::WaitingBuyer => "waiting_buyer",
            CaseState::WaitingCarrier => "waiting_carrier",
            CaseState::WaitingCustoms => "waiting_customs",
            CaseState::Snoozed => "snoozed",
            CaseState::Resolved => "resolved",
        }
    }

    /// Somebody has to do something about it now.
    pub const fn needs_somebody(self) -> bool {
        matches!(self, CaseState::Open | CaseState::Working)
    }

    /// The state of this id.
    pub fn from_id(id: &str) -> Option<CaseState> {
        CaseState::ALL.into_iter().find(|state| state.id() == id)
    }
}

/// A shipment that needs, or needed, a person. Times are Unix seconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// The shipment.
    pub shipment: i64,
    /// The rule that is shown.
    pub rule: String,
    /// How much it presses.
    pub severity: Severity,
    /// Where the parcel is.
    pub stage: Stage,
    /// Since when the matter stands.
    pub since: i64,
    /// The next moment that costs something.
    pub deadline_at: Option<i64>,
    /// What kind of moment that is.
    pub deadline_kind: Option<String>,
    /// Approximate US cents.
    pub worth: i64,
    /// What a person made of it.
    pub state: CaseState,
    /// When one that was put aside comes back by itself.
    pub returns_at: Option<i64>,
    /// Newest scan when a person decided.
    pub seen_scan: Option<i64>,
    /// The flags that the decision knew of: rule to severity.
    pub covers: BTreeMap<String, Severity>,
    /// Why it came back: `scan`, `time`, `worse`.
    pub back: Option<String>,
    /// When the desk first noticed.
    pub opened_at: i64,
    /// A notification has spoken of it.
    pub told: bool,
    /// How it ended: `refunded`, `lost`...; only of a resolved one.
    pub outcome: Option<String>,
    /// Why customs hold it, as the seller says: a reason's id.
    pub reason: Option<String>,
    /// What became of the buyer's identity papers: `requested`, `sent`, `confirmed`.
    pub papers: Option<String>,
    /// The same for parcels of one lane; 0 where nobody knows it.
    #[serde(default)]
    pub lane: i64,
}

/// What the desk itself noticed of a shipment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// Unix seconds.
    pub at: i64,
    /// `opened`, `closed`, `back`.
    pub what: String,
    /// The rule.
    pub rule: String,
    /// How much it pressed.
    pub severity: Severity,
}

const COLUMNS: &str =
    "shipment_id, rule, severity, stage, since, deadline_at, deadline_kind, worth, state, returns_at,
    seen_scan, covers, back, opened_at, told, outcome, reason, papers, lane";

impl Reader<'_> {
    /// The case of a shipment.
    pub fn case(&self, shipment: i64) -> Result<Option<Case>, StoreError> {
        let mut query =
            self.connection.prepare_cached(&format!("SELECT {COLUMNS} FROM cases WHERE shipment_id = ?1"))?;
        Ok(query.query_row([shipment], case).optional()?)
    }

    /// The flags of a shipment as JSON, the shown one first.
    pub fn flags(&self, shipment: i64) -> Result<Vec<String>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT rank, flag FROM flags WHERE shipment_id = ?1")?;
        let rows = query.query_map([shipment], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?)))?;
        let mut flags = rows.collect::<Result<Vec<_>, _>>()?;
        flags.sort_unstable_by_key(|(rank, _)| *rank);
        Ok(flags.into_iter().map(|(_, flag)| flag).collect())
    }

    /// Open cases that no notification has spoken of, worst first, at most `limit`, and how many there are.
    pub fn untold(&self, limit: u32) -> Result<(Vec<Case>, u32), StoreError> {
        let mut query = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM cases WHERE told = 0 AND state = 'open'
             ORDER BY severity DESC, worth DESC, shipment_id LIMIT ?1"
        ))?;
        let rows = query.query_map([limit], case)?;
        let cases = rows.collect::<Result<_, _>>()?;
        let count = "SELECT count(*) FROM cases WHERE told = 0 AND state = 'open'";
        Ok((cases, self.connection.query_row(count, [], |row| row.get(0))?))
    }

    /// What the desk noticed of a shipment, newest first.
    pub fn case_log(&self, shipment: i64) -> Result<Vec<LogLine>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT at, what, rule, severity FROM case_log WHERE shipment_id = ?1 ORDER BY id DESC LIMIT 200",
        )?;
        let line = |row: &Row<'_>| {
            Ok(LogLine {
                at: row.get(0)?,
                what: row.get(1)?,
                rule: row.get(2)?,
                severity: severity(row.get(3)?),
            })
        };
        let rows = query.query_map([shipment], line)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// When the next case that was put aside returns, Unix seconds.
    pub fn next_return(&self) -> Result<Option<i64>, StoreError> {
        let query = "SELECT min(returns_at) FROM cases WHERE returns_at IS NOT NULL AND state <> 'resolved'";
        Ok(self.connection.query_row(query, [], |row| row.get(0))?)
    }
}

impl Writer<'_> {
    /// Keeps a case, replacing the one that was there.
    pub fn keep_case(&self, case: &Case) -> Result<(), StoreError> {
        let mut insert = self.transaction.prepare_cached(&format!(
            "INSERT OR REPLACE INTO cases ({COLUMNS})
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)"
        ))?;
        insert.execute(params![
            case.shipment,
            case.rule,
            rank(case.severity),
            case.stage.number(),
            case.since,
            case.deadline_at,
            case.deadline_kind,
            case.worth,
            case.state.id(),
            case.returns_at,
            case.seen_scan,
            serde_json::to_string(&case.covers)?,
            case.back,
            case.opened_at,
            case.told,
            case.outcome,
            case.reason,
            case.papers,
            case.lane
        ])?;
        Ok(())
    }

    /// Closes a case.
    pub fn drop_case(&self, shipment: i64) -> Result<(), StoreError> {
        self.transaction.prepare_cached("DELETE FROM cases WHERE shipment_id = ?1")?.execute([shipment])?;
        Ok(())
    }

    /// Keeps the flags of a shipment, the shown one first, replacing those that were there.
    pub fn keep_flags(&self, shipment: i64, flags: &[String]) -> Result<(), StoreError> {
        self.transaction.prepare_cached("DELETE FROM flags WHERE shipment_id = ?1")?.execute([shipment])?;
        self.add_flags(shipment, flags)
    }

    /// Keeps the flags of a shipment that had none.
    pub fn add_flags(&self, shipment: i64, flags: &[String]) -> Result<(), StoreError> {
        let mut insert = self
            .transaction
            .prepare_cached("INSERT OR REPLACE INTO flags (shipment_id, rank, flag) VALUES (?1, ?2, ?3)")?;
        for (rank, flag) in (0_i64..).zip(flags) {
            insert.execute(params![shipment, rank, flag])?;
        }
        Ok(())
    }

    /// Notes what the desk noticed.
    pub fn log(&self, shipment: i64, line: &LogLine) -> Result<(), StoreError> {
        let mut insert = self.transaction.prepare_cached(
            "INSERT INTO case_log (shipment_id, at, what, rule, severity) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        insert.execute(params![shipment, line.at, line.what, line.rule, rank(line.severity)])?;
        Ok(())
    }

    /// Notes that a notification spoke of all open cases.
    pub fn tell_all(&self) -> Result<u32, StoreError> {
        let mut update =
            self.transaction.prepare_cached("UPDATE cases SET told = 1 WHERE told = 0 AND state = 'open'")?;
        Ok(u32::try_from(update.execute([])?).unwrap_or(u32::MAX))
    }
}

pub(crate) fn rank(severity: Severity) -> u8 {
    match severity {
        Severity::Notice => 0,
        Severity::Warning => 1,
        Severity::Urgent => 2,
    }
}

pub(crate) fn severity(rank: u8) -> Severity {
    match rank {
        0 => Severity::Notice,
        1 => Severity::Warning,
        _ => Severity::Urgent,
    }
}

pub(crate) fn case(row: &Row<'_>) -> rusqlite::Result<Case> {
    Ok(Case {
        shipment: row.get(0)?,
        rule: row.get(1)?,
        severity: severity(row.get(2)?),
        stage: Stage::from_number(row.get(3)?).unwrap_or(Stage::OrderCompleted),
        since: row.get(4)?,
        deadline_at: row.get(5)?,
        deadline_kind: row.get(6)?,
        worth: row.get(7)?,
        state: CaseState::from_id(&row.get::<_, String>(8)?).unwrap_or(CaseState::Open),
        returns_at: row.get(9)?,
        seen_scan: row.get(10)?,
        covers: serde_json::from_str(&row.get::<_, String>(11)?).unwrap_or_default(),
        back: row.get(12)?,
        opened_at: row.get(13)?,
        told: row.get(14)?,
        outcome: row.get(15)?,
        reason: row.get(16)?,
        papers: row.get(17)?,
        lane: row.get(18)?,
    })
}
