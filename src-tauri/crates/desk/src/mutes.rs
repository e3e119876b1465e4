//! Rules that a seller has silenced for a carrier, or for a carrier and a destination.

use crate::{
    Desk, Face,
    error::DeskError,
    policy::{Book, Own},
    rows::{Scribe, rule_id},
    wire::*,
    words::args,
};
use std::collections::HashMap;
use tidewaiter_core::{Country, rules::Verdict};
use tidewaiter_store::{Case, Reader, ShipmentRow};

/// What stands for every destination in a key.
const EVERYWHERE: &str = "*";
/// The only value there is: a rule is muted, or there is no row.
const ON: &str = "on";

/// One of them, as its key says: `customs_hold/Yanwen/BR`, `customs_hold/Yanwen/*`. A carrier's name may hold a slash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mute {
    pub(crate) rule: String,
    pub(crate) carrier: String,
    /// None: wherever it goes.
    pub(crate) destination: Option<Country>,
}

impl Mute {
    pub(crate) fn from_key(key: &str) -> Option<Mute> {
        let (rule, lane) = key.split_once('/')?;
        let (carrier, to) = lane.rsplit_once('/')?;
        let upper = to.bytes().all(|it| it.is_ascii_uppercase());
        let destination = Country::from_alpha2(to).filter(|_| upper);
        let whole = !rule.is_empty() && !carrier.trim().is_empty() && carrier.trim() == carrier;
        (whole && (destination.is_some() || to == EVERYWHERE)).then(|| Mute {
            rule: rule.to_owned(),
            carrier: carrier.to_owned(),
            destination,
        })
    }

    fn key(&self) -> String {
        let to = self.destination.map_or(EVERYWHERE.to_owned(), |country| country.code().to_owned());
        format!("{}/{}/{to}", self.rule, self.carrier)
    }

    fn silences(&self, rule: &str, carrier: &str, destination: Option<Country>) -> bool {
        self.rule == rule
            && self.carrier.eq_ignore_ascii_case(carrier)
            && (self.destination.is_none() || self.destination == destination)
    }
}

/// All of them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Mutes(Vec<Mute>);

impl Mutes {
    /// From a seller's table; the error is the key that does not fit, and its value.
    pub(crate) fn of(own: &Own, knows: impl Fn(&str) -> bool) -> Result<Mutes, (String, String)> {
        let mute = |(key, value): (&String, &String)| {
            let mute = Mute::from_key(key).filter(|mute| knows(&mute.rule) && value == ON);
            mute.ok_or_else(|| (key.clone(), value.clone()))
        };
        own.iter().map(mute).collect::<Result<_, _>>().map(Mutes)
    }

    /// Leaves out what nobody wants to hear of this shipment.
    pub(crate) fn silence(&self, shipment: &ShipmentRow, verdict: &mut Verdict) {
        if self.0.is_empty() {
            return;
        }
        let Some(carrier) = carrier(shipment) else { return };
        let muted = |rule: &str| self.0.iter().any(|mute| mute.silences(rule, carrier, shipment.destination));
        verdict.flags.retain(|flag| !muted(&flag.rule));
    }
}

/// Who carries it, as its row says.
fn carrier(shipment: &ShipmentRow) -> Option<&str> {
    let carrier = shipment.carrier.as_deref().or(shipment.service.as_deref())?.trim();
    (!carrier.is_empty()).then_some(carrier)
}

/// The shipments on which muting, or hearing again, may change something.
pub(crate) fn concerned(look: &Reader<'_>, key: &str) -> Result<Vec<i64>, DeskError> {
    let Some(mute) = Mute::from_key(key) else { return Ok(Vec::new()) };
    Ok(look.shipments_of(&mute.carrier, mute.destination)?)
}

impl Desk {
    pub(crate) fn mute(&self, ask: MuteAsk, face: &dyn Face) -> Result<FiguresSet, DeskError> {
        let found =
            self.store.read(|look| Ok::<_, DeskError>((look.shipment(ask.id)?, look.case(ask.id)?)))?;
        let shipment = found.0.ok_or_else(|| DeskError::UnknownShipment(ask.id.to_string()))?;
        let mute = found.1.and_then(|case| of_case(&shipment, &case)).ok_or(DeskError::NothingToMute)?;
        let destination = mute.destination.filter(|_| ask.lane);
        if ask.lane && destination.is_none() {
            return Err(DeskError::NothingToMute);
        }
        let edit = FigureEdit { key: Mute { destination, ..mute }.key(), value: Some(ON.to_owned()) };
        let figures =
            FiguresAsk { book: Book::Mutes.id().to_owned(), edits: vec![edit], task: String::new() };
        self.figures_set(figures, face)
    }
}

/// A shipment's rule on its lane.
fn of_case(shipment: &ShipmentRow, case: &Case) -> Option<Mute> {
    let carrier = carrier(shipment)?.to_owned();
    Some(Mute { rule: case.rule.clone(), carrier, destination: shipment.destination })
}

/// What offers to mute.
const OFFER: [&str; 2] = ["mute-whole", "mute-lane"];

impl Scribe {
    /// How a shipment's rule can go silent.
    pub(crate) fn mute_offer(&self, shipment: &ShipmentRow, case: &Case) -> Option<MuteOffer> {
        let mute = of_case(shipment, case)?;
        let lane = mute.destination.map(|_| self.said_of(OFFER, &mute));
        let whole = Mute { destination: None, ..mute };
        Some(MuteOffer { whole: self.said_of(OFFER, &whole), carrier: whole.carrier, lane })
    }

    /// `“Customs hold” for Yanwen to Brazil`.
    pub(crate) fn mute_name(&self, key: &str) -> String {
        Mute::from_key(key)
            .map_or_else(|| key.to_owned(), |mute| self.said_of(["muted-whole", "muted-lane"], &mute))
    }

    /// In one sentence for the whole carrier, in another for one destination.
    fn said_of(&self, [whole, lane]: [&str; 2], mute: &Mute) -> String {
        let (id, country) = match mute.destination {
            Some(country) => (lane, self.country(country)),
            None => (whole, String::new()),
        };
        let rule = self.words.say(&rule_id(&mute.rule));
        let args = args([
            ("rule", rule.into()),
            ("carrier", mute.carrier.clone().into()),
            ("country", country.into()),
        ]);
        self.words.tell(id, &args)
    }

    /// What is silent, by rule.
    pub(crate) fn mutes(&self, own: &HashMap<String, String>) -> BookSheet {
        let mut rows: Vec<BookRow> = own.iter().filter_map(|(key, value)| self.muted(key, value)).collect();
        rows.sort_by(|one, other| (&one.name, &one.detail).cmp(&(&other.name, &other.detail)));
        self.sheet(Book::Mutes, rows)
    }

    fn muted(&self, key: &str, value: &str) -> Option<BookRow> {
        let mute = Mute::from_key(key)?;
        let to = mute.destination.map_or_else(|| self.words.say("mute-everywhere"), |it| self.country(it));
        Some(BookRow {
            key: key.to_owned(),
            group: String::new(),
            name: self.words.say(&rule_id(&mute.rule)),
            detail: format!("{} · {to}", mute.carrier),
            value: value.to_owned(),
            text: self.words.say("mute-on"),
            builtin: None,
            own: true,
            source: String::new(),
            grade: String::new(),
            reviewed: None,
        })
    }
}
