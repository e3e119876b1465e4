//! How often a rule would have fired in the desk's own past, and what came of it.

use crate::{
    Desk, Face,
    error::DeskError,
    facts::{Facts, commercial},
    intake::Progress,
    lanes::{LaneName, Learned},
    legs::parcel_of,
    lock,
    meanings::Meanings,
    policy::{Book, Policy},
    rows::Scribe,
    verdict::service_of,
    wire::*,
    words::{args, dashed},
};
use jiff::{Timestamp, tz::TimeZone};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use tidewaiter_core::{
    Signal, Stage,
    classify::Reading,
    journey::{self, Journey, Scan},
    lanes::Leg,
    rules::Commercial,
};
use tidewaiter_store::Reader;

/// Backtests whose parcels can still be listed.
const KEPT: usize = 8;

/// What came of a parcel on which a rule fired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// It came back, or is on its way back.
    Returned,
    /// Lost, seized or damaged.
    Lost,
    /// The order is in dispute, or was cancelled.
    Dispute,
    /// A carrier said later that something is wrong.
    Signal,
    /// Delivered later than all but three of a hundred, or still not there by then.
    Late,
    /// Delivered as usual.
    Nothing,
    /// Still on its way.
    Unknown,
}

impl Outcome {
    const REAL: [Outcome; 5] =
        [Outcome::Returned, Outcome::Lost, Outcome::Dispute, Outcome::Signal, Outcome::Late];

    const fn id(self) -> &'static str {
        match self {
            Outcome::Returned => "returned",
            Outcome::Lost => "lost",
            Outcome::Dispute => "dispute",
            Outcome::Signal => "signal",
            Outcome::Late => "late",
            Outcome::Nothing => "nothing",
            Outcome::Unknown => "unknown",
        }
    }
}

/// The parcels behind the numbers of the last backtests, by what a view names.
#[derive(Default)]
pub(crate) struct Backtests {
    next: u32,
    kept: VecDeque<(u32, BTreeMap<String, Vec<i64>>)>,
}

impl Backtests {
    fn keep(&mut self, parcels: BTreeMap<String, Vec<i64>>) -> u32 {
        self.next += 1;
        self.kept.push_back((self.next, parcels));
        if self.kept.len() > KEPT {
            self.kept.pop_front();
        }
        self.next
    }

    /// The parcels of a view `backtest:3:now:late`; None: it is another view, or too old.
    pub(crate) fn parcels(&self, view: &str) -> Option<Vec<i64>> {
        let (id, what) = view.strip_prefix("backtest:")?.split_once(':')?;
        let id: u32 = id.parse().ok()?;
        self.kept.iter().find(|(kept, _)| *kept == id)?.1.get(what).cloned()
    }
}

/// On which parcels a rule fired, and what came of each.
type Fires = BTreeMap<i64, Outcome>;

impl Desk {
    pub(crate) fn backtest(&self, ask: BacktestAsk, face: &dyn Face) -> Result<Backtest, DeskError> {
        let policy = self.policy();
        if !policy.rulebook.ids().any(|id| id == ask.rule) {
            let allowed = policy.rulebook.ids().collect::<Vec<_>>().join(", ");
            return Err(DeskError::BadValue { what: "rule", value: ask.rule, allowed });
        }
        // What is late is told by what is usual now.
        self.learn_lanes(|_, _| true)?;
        let (policy, learned) = (self.policy(), self.learned()?);
        let mut progress = Progress::new(face, &ask.task, "", self.begin(&ask.task));
        let tried = self.store.read_long(|look| {
            let changed =
                if ask.edits.is_empty() { None } else { Some(Policy::with(look, Book::Rules, &ask.edits)?) };
            let past = Past { desk: self, look, learned: &learned, rule: &ask.rule };
            past.replay(&policy, changed.as_ref(), &mut progress)
        });
        self.end(&ask.task);
        let Replayed { parcels, first, now, then } = tried?;
        let scribe = self.scribe(self.now());
        let kept = lock(&self.backtests).keep(listed(&now, then.as_ref()));
        let span = first.map_or_else(String::new, |first| {
            let dates = args([
                ("from", scribe.moment(first).text.into()),
                ("to", scribe.moment(scribe.now).text.into()),
            ]);
            scribe.words.tell("backtest-span", &dates)
        });
        Ok(Backtest {
            parcels,
            span,
            verdict: then.as_ref().map(|then| scribe.compared(&now, then)),
            then: then.as_ref().map(|then| scribe.fired(kept, "then", then, Some(&now))),
            now: scribe.fired(kept, "now", &now, then.as_ref()),
            rule: ask.rule,
        })
    }
}

struct Past<'a> {
    desk: &'a Desk,
    look: &'a Reader<'a>,
    learned: &'a Learned,
    rule: &'a str,
}

struct Replayed {
    parcels: u32,
    first: Option<Timestamp>,
    now: Fires,
    then: Option<Fires>,
}

/// A stretch of a parcel's life during which nothing new was heard of it.
struct Stretch {
    from: Timestamp,
    until: Timestamp,
    journey: Journey,
    commercial: Commercial,
    shipped: bool,
    last: bool,
}

impl Past<'_> {
    fn replay(
        &self,
        policy: &Policy,
        changed: Option<&Policy>,
        progress: &mut Progress<'_>,
    ) -> Result<Replayed, DeskError> {
        let (zone, now, words) = (self.desk.zone(), self.desk.now(), self.desk.words());
        let (tracked, has_legs) = (self.look.is_tracked()?, self.look.has_legs()?);
        let ids = self.look.shipment_ids()?;
        let total = u64::try_from(ids.len()).unwrap_or(0);
        let mut meanings = Meanings::default();
        let mut replayed = Replayed {
            parcels: u32::try_from(ids.len()).unwrap_or(u32::MAX),
            first: None,
            now: Fires::new(),
            then: changed.map(|_| Fires::new()),
        };
        for (done, id) in (0_u64..).zip(ids) {
            let facts = Facts::of(self.look, id, &mut meanings, &zone)?;
            let leg = match &facts {
                Some(facts) if has_legs => parcel_of(self.look, facts, &mut meanings)?.is_some(),
                _ => false,
            };
            if let Some(facts) = facts.filter(|_| !leg) {
                let unknown = Reading::unknown();
                let scans = meanings.scans(&facts.shipment, &facts.scans, &unknown);
                let stretches = stretches(&facts, &scans, &zone, now);
                let begins = stretches.first().map(|stretch| stretch.from);
                replayed.first = replayed.first.into_iter().chain(begins).min();
                let fires = |policy: &Policy| {
                    let at = self.fires(policy, &facts, &stretches, tracked, &zone)?;
                    Some(self.outcome(&facts, &scans, at, now))
                };
                if let Some(outcome) = fires(policy) {
                    replayed.now.insert(id, outcome);
                }
                if let (Some(then), Some(outcome)) = (&mut replayed.then, changed.and_then(fires)) {
                    then.insert(id, outcome);
                }
            }
            let text = |_: &str| words.tell("progress-backtest", &args([("n", total.into())]));
            if progress.at(text, done, total).is_break() {
                return Err(DeskError::Cancelled);
            }
        }
        Ok(replayed)
    }

    /// The first moment at which the rule would have been shown.
    fn fires(
        &self,
        policy: &Policy,
        facts: &Facts,
        stretches: &[Stretch],
        tracked: bool,
        zone: &TimeZone,
    ) -> Option<Timestamp> {
        let service = service_of(facts);
        stretches.iter().find_map(|stretch| {
            let mut parcel = policy.parcel(facts, &service, &stretch.journey, tracked, zone);
            parcel.commercial = stretch.commercial;
            if !stretch.last {
                parcel.delivered_at = None;
                parcel.tracked_to = None;
            }
            if !stretch.shipped {
                parcel.shipped_at = None;
            }
            let at = policy.rulebook.reach(self.rule, &parcel)?.max(stretch.from);
            (at < stretch.until).then_some(at)
        })
    }

    fn outcome(&self, facts: &Facts, scans: &[Scan<'_>], fired: Timestamp, now: Timestamp) -> Outcome {
        let journey = &facts.journey;
        let standing = journey.standing.map(|standing| standing.signal);
        let commercial = commercial(&facts.orders);
        let warned = |scan: &Scan<'_>| scan.at > fired && scan.reading.signal.is_some_and(is_trouble);
        let delivered = (journey.stage == Some(Stage::Delivered)).then_some(journey.since).flatten();
        match (standing, commercial) {
            (Some(Signal::ReturnToSender | Signal::Refused), _) => Outcome::Returned,
            (Some(Signal::Lost | Signal::Prohibited | Signal::Damaged), _) => Outcome::Lost,
            (_, Commercial::Dispute | Commercial::Cancelled) => Outcome::Dispute,
            _ if scans.iter().any(warned) => Outcome::Signal,
            _ if self.late(facts, delivered.unwrap_or(now)) => Outcome::Late,
            _ if delivered.is_some() || commercial == Commercial::Completed => Outcome::Nothing,
            _ => Outcome::Unknown,
        }
    }

    /// Whether a parcel took, or takes, longer than all but three of a hundred on its lane.
    fn late(&self, facts: &Facts, end: Timestamp) -> bool {
        let entered = Stage::ALL.into_iter().zip(facts.journey.entered);
        let sent = entered.skip(1).find_map(|(stage, at)| Some((stage, at?)));
        let (Some((stage, sent)), Some(lane)) = (sent, LaneName::of(&facts.shipment)) else { return false };
        let usual = self.learned.curve(&lane, Leg::Rest(stage)).and_then(|curve| curve.quantile(0.97));
        usual.is_some_and(|usual| end.as_second() - sent.as_second() > usual)
    }
}

fn is_trouble(signal: Signal) -> bool {
    !matches!(signal, Signal::Delayed | Signal::PickupWaiting)
}

/// A parcel's life from the order to now, cut wherever something was heard of it.
fn stretches(facts: &Facts, scans: &[Scan<'_>], zone: &TimeZone, now: Timestamp) -> Vec<Stretch> {
    let records = || facts.orders.iter().map(|order| &order.record);
    let earliest = |pick: fn(&tidewaiter_core::record::OrderRecord) -> Option<tidewaiter_core::Stated>| {
        records().filter_map(|record| record.instant(pick(record), zone)).min()
    };
    let scanned = scans.first().map(|scan| scan.at);
    let shipped = earliest(|it| it.shipped_at).filter(|at| scanned.is_none_or(|scanned| *at < scanned));
    let ordered = earliest(|it| it.paid_at).or_else(|| earliest(|it| it.ordered_at));
    let Some(begins) = ordered.or(shipped).or(scanned) else { return Vec::new() };
    let today = commercial(&facts.orders);
    let under_way = if today == Commercial::Unpaid { today } else { Commercial::Shipped };
    let before = if today == Commercial::Unpaid { today } else { Commercial::Paid };
    let mut cuts = vec![(begins, 0, before, false)];
    cuts.extend(shipped.filter(|at| *at > begins).map(|at| (at, 0, under_way, true)));
    for (at, scan) in scans.iter().enumerate() {
        match cuts.last_mut().filter(|(from, ..)| *from >= scan.at) {
            Some(last) => (last.1, last.2, last.3) = (at + 1, under_way, true),
            None => cuts.push((scan.at, at + 1, under_way, true)),
        }
    }
    let ends = cuts.iter().skip(1).map(|(from, ..)| *from).chain([now]).collect::<Vec<_>>();
    let count = cuts.len();
    let stretch = |(at, ((from, upto, commercial, shipped), until)): (usize, ((_, usize, _, _), _))| {
        let last = at + 1 == count;
        Stretch {
            from,
            until,
            journey: if last {
                facts.journey.clone()
            } else {
                journey::travel(scans.get(..upto).unwrap_or_default())
            },
            commercial: if last { today } else { commercial },
            shipped,
            last,
        }
    };
    cuts.into_iter().zip(ends).enumerate().map(stretch).collect()
}

/// The parcels behind each number.
fn listed(now: &Fires, then: Option<&Fires>) -> BTreeMap<String, Vec<i64>> {
    let mut listed: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    let mut side = |name: &str, fires: &Fires, other: Option<&Fires>| {
        for (id, outcome) in fires {
            let mut add = |what: &str| listed.entry(format!("{name}:{what}")).or_default().push(*id);
            add("fired");
            add(outcome.id());
            if other.is_some_and(|other| !other.contains_key(id)) {
                add("only");
            }
        }
    };
    side("now", now, then);
    if let Some(then) = then {
        side("then", then, Some(now));
    }
    listed
}

impl Scribe {
    fn fired(&self, kept: u32, side: &str, fires: &Fires, other: Option<&Fires>) -> Fired {
        let part = |id: &str, count: usize| FiredPart {
            id: id.to_owned(),
            name: self.words.say(&format!("backtest-{}", dashed(id))),
            count: u32::try_from(count).unwrap_or(u32::MAX),
            view: format!("backtest:{kept}:{side}:{id}"),
        };
        let of = |outcome: Outcome| part(outcome.id(), fires.values().filter(|it| **it == outcome).count());
        let only = |other: &Fires| fires.keys().filter(|id| !other.contains_key(id)).count();
        Fired {
            fired: part("fired", fires.len()),
            real: Outcome::REAL.into_iter().map(of).filter(|part| part.count > 0).collect(),
            nothing: of(Outcome::Nothing),
            unknown: of(Outcome::Unknown),
            precision: precision(fires).map_or_else(|| "–".to_owned(), |share| format!("{share} %")),
            only: other.map(|other| part("only", only(other))),
        }
    }

    /// What a change does, in one sentence.
    fn compared(&self, now: &Fires, then: &Fires) -> String {
        let count = |one: &Fires, other: &Fires, real: bool| {
            let is_real = |outcome: &Outcome| Outcome::REAL.contains(outcome);
            let counted =
                one.iter().filter(|(id, outcome)| !other.contains_key(id) && is_real(outcome) == real);
            self.words.number(&counted.count().to_string())
        };
        let args = args([
            ("fewer", count(now, then, false).into()),
            ("missed", count(now, then, true).into()),
            ("more", count(then, now, false).into()),
            ("caught", count(then, now, true).into()),
        ]);
        let same = now.keys().collect::<BTreeSet<_>>() == then.keys().collect::<BTreeSet<_>>();
        self.words.tell(if same { "backtest-same" } else { "backtest-compared" }, &args)
    }
}

/// Of the parcels of which it is known what came, the share on which it was something, in per cent.
fn precision(fires: &Fires) -> Option<usize> {
    let known = fires.values().filter(|outcome| **outcome != Outcome::Unknown).count();
    let real = fires.values().filter(|outcome| Outcome::REAL.contains(outcome)).count();
    (real * 100 + known / 2).checked_div(known)
}
