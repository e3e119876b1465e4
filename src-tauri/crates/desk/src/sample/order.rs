//! One invented order: who bought what where, and what the marketplace's list says of it.

use super::{
    dice::Dice,
    number,
    story::{CHINA, DAY, HOUR, Way, stated},
    table::{Carrier, Land, Market, Plot, Stood, WORLD},
};
use jiff::Timestamp;
use tidewaiter_core::{
    Country, Currency, Money, Stage,
    record::{EventRecord, OrderRecord, TrackingRecord},
};

/// Plots that never ask for a slow lane keep to carriers of this pace or slower: what is late for post is later for express.
const ECONOMY_PACE: i64 = 80;

/// US cents, hundredths of each currency for one of them. Rates only give invented prices their size.
const RATES: [(&str, i64); 4] = [("EUR", 92), ("GBP", 79), ("BRL", 540), ("USD", 100)];

/// Places that name their country, for a parcel that went to another than the buyer's.
const ELSEWHERE: [(&str, &str); 2] = [("BR", "Curitiba, Brazil"), ("ES", "Zaragoza, Spain")];

/// A number that was scanned before there was an order: the seller took another parcel's.
const SCANNED_EARLY: &str = "scanned early";

/// When things happened, in seconds since 1970.
struct Times {
    ordered: i64,
    paid: i64,
    shipped: Option<i64>,
    ship_by: i64,
    promised: i64,
    delivered: Option<i64>,
    confirmed: Option<i64>,
    rated: Option<i64>,
}

/// Makes up order number `running`. None only where the sample's own tables are broken.
pub(super) fn invent(
    plot: &Plot,
    dice: &mut Dice,
    now: i64,
    running: u32,
) -> Option<(OrderRecord, Option<TrackingRecord>)> {
    let land = dice.weigh(WORLD.countries.iter().filter(|land| goes(plot, land)), |land| land.share)?;
    let market =
        dice.weigh(WORLD.markets.iter().filter(|market| suits(market, plot, land)), |market| market.share)?;
    let unhurried = matches!(plot.stood, Stood::BusinessDays(_)) || plot.twist == SCANNED_EARLY;
    let takes = |it: &&Carrier| {
        plot.service.map_or(!unhurried || it.pace > ECONOMY_PACE, |service| it.service == service)
    };
    let carrier = dice.weigh(WORLD.carriers.iter().filter(takes), |carrier| carrier.share)?;
    let (destination, city) = if plot.twist == "elsewhere" {
        elsewhere(land)?
    } else {
        (land.country, dice.pick(&land.cities).copied()?)
    };
    let way = Way { plot, land, carrier, city };

    let last = last_scan(plot, land, dice, now);
    let events = way.scans(dice, last);
    let shipped = shipped(plot, dice, now, last, &events);
    let times = times(plot, market, dice, now, shipped, &events);
    let day = stated(times.ordered, CHINA)?.to_string().get(2..10)?.replace('-', "");
    let mut order = listed(plot, market, land, &times)?;
    order.order_id = number::fill(market.id, dice, running, &day);
    order.shipping_method = Some(carrier.service.to_owned());
    order.buyer_name = name(land, dice);
    order.rows = vec![running + 2];
    bought(&mut order, market.currency.unwrap_or(land.currency), dice)?;
    if times.shipped.is_none() {
        return Some((order, None));
    }
    let tracking_number = number::fill(carrier.number, dice, running, &day);
    order.tracking_numbers = vec![tracking_number.clone()];
    order.carrier = Some(carrier.name.to_owned());
    let tracking = TrackingRecord {
        tracking_number,
        carrier: Some(carrier.name.to_owned()),
        order_id: Some(order.order_id.clone()),
        status: None,
        origin_country: Country::from_alpha2("CN"),
        destination_country: Some(destination),
        events,
        rows: vec![running + 2],
    };
    Some((order, Some(tracking).filter(|it| !it.events.is_empty())))
}

/// Whether it may go there: it is sent there, and something that it may be sold on sells there.
fn goes(plot: &Plot, land: &Land) -> bool {
    plot.to.is_none_or(|to| to == land.country)
        && WORLD.markets.iter().any(|market| suits(market, plot, land))
}

fn suits(market: &Market, plot: &Plot, land: &Land) -> bool {
    let there = market.only.is_empty() || market.only.contains(&land.country);
    let there = there && plot.market.is_none_or(|name| name == market.name);
    there && (plot.twist != "dispute" || market.dispute.is_some())
}

/// Another country than the buyer's, and where in it the parcel turns up.
fn elsewhere(land: &Land) -> Option<(Country, &'static str)> {
    let mut places = ELSEWHERE.iter().filter_map(|(code, place)| Some((Country::from_alpha2(code)?, *place)));
    places.find(|(country, _)| *country != land.country)
}

/// When the parcel entered where it is.
fn last_scan(plot: &Plot, land: &Land, dice: &mut Dice, now: i64) -> i64 {
    match plot.stood {
        Stood::Hours((least, most)) => {
            let last = now - dice.between((least * HOUR, most * HOUR));
            if plot.stage == Some(Stage::Delivered) { by_daylight(last, land) } else { last }
        }
        Stood::CountedHours(hours) => {
            let at_home = plot.stage.is_none_or(|stage| stage < Stage::DepartedOrigin);
            let country = if at_home { Country::CHINA } else { land.country };
            counted_hours_before(now, dice.between(hours), country)
        }
        Stood::BusinessDays(days) => {
            let at_home = plot.stage.is_none_or(|stage| stage < Stage::ArrivedDestination);
            let country = if at_home { Country::from_alpha2("CN") } else { Some(land.country) };
            business_days_before(now, dice.between(days), dice, country)
        }
        Stood::Percent(_) | Stood::HoursLeft(_) => now,
    }
}

/// Couriers ring between nine and nine: other times are moved back to the evening before.
fn by_daylight(at: i64, land: &Land) -> i64 {
    let hour = (at + land.offset * HOUR).rem_euclid(DAY) / HOUR;
    match hour {
        0..9 => at - (hour + 4) * HOUR,
        21.. => at - (hour - 18) * HOUR,
        _ => at,
    }
}

/// A few hours before the instant from which so many business days have elapsed by now, and no further day.
fn business_days_before(now: i64, days: i64, dice: &mut Dice, country: Option<Country>) -> i64 {
    let ends = |at: i64, days: i64| {
        let from = Timestamp::from_second(at).ok()?;
        let end = WORLD.calendar.after_business_days(country?, from, u32::try_from(days).ok()?).as_second();
        Some(WORLD.peaks.soften_business(&WORLD.calendar, country, at, end))
    };
    let counts = |wanted: i64| move |at: &i64| ends(*at, wanted).is_none_or(|end| end <= now);
    let first = hours_before(now).find(counts(days)).unwrap_or(now);
    let longer = hours_before(first)
        .take_while(|at| counts(days)(at) && !counts(days + 1)(at))
        .take(12)
        .last()
        .unwrap_or(first);
    dice.between((longer, first))
}

/// The last full hour from which so many have gone by that count.
fn counted_hours_before(now: i64, hours: i64, country: Country) -> i64 {
    let counts = |at: &i64| WORLD.peaks.soften(Some(country), *at, *at + hours * HOUR) <= now;
    hours_before(now).find(counts).unwrap_or(now - hours * HOUR)
}

fn hours_before(at: i64) -> impl Iterator<Item = i64> {
    (0..60 * 24).map(move |hour| at - hour * HOUR)
}

fn times(
    plot: &Plot,
    market: &Market,
    dice: &mut Dice,
    now: i64,
    shipped: Option<i64>,
    events: &[EventRecord],
) -> Times {
    let to_ship = market.ship_days * DAY;
    let paid = match (shipped, plot.stood) {
        (Some(shipped), _) if plot.twist == SCANNED_EARLY => shipped - 4 * HOUR,
        (Some(shipped), _) => shipped - dice.between((4 * HOUR, 38 * HOUR)),
        (None, Stood::Percent((least, most))) => now - dice.between((to_ship * least, to_ship * most)) / 100,
        (None, Stood::HoursLeft((least, most))) => now - to_ship + dice.between((least * HOUR, most * HOUR)),
        (
            None,
            Stood::Hours((least, most))
            | Stood::CountedHours((least, most))
            | Stood::BusinessDays((least, most)),
        ) => now - dice.between((least * HOUR, most * HOUR)),
    };
    let delivered = if plot.stage == Some(Stage::Delivered) { instant(events.last()) } else { None };
    let confirmed = match plot.twist {
        "confirmed" | "rated" => delivered.map(|at| at + dice.between((6 * HOUR, 7 * DAY))),
        _ => None,
    };
    let rated = confirmed.filter(|_| plot.twist == "rated").map(|at| at + dice.between((60, 9 * DAY)));
    let promised = paid + dice.between(market.promise_days) * DAY;
    let promised = match plot.twist {
        "promised" => now + dice.between((4 * DAY, 6 * DAY)),
        _ if delivered.is_none() => promised.max(now + dice.between((18 * DAY, 30 * DAY))),
        _ => promised,
    };
    let (ordered, ship_by) = (paid - dice.between((60, 2 * HOUR)), paid + to_ship);
    Times { ordered, paid, shipped, ship_by, promised, delivered, confirmed, rated }
}

/// When the seller marked it as shipped: shortly before the first scan, and where there is none, when that should have come.
fn shipped(plot: &Plot, dice: &mut Dice, now: i64, last: i64, events: &[EventRecord]) -> Option<i64> {
    match plot.twist {
        "unshipped" | "cancelled" => None,
        "unscanned" => Some(last),
        SCANNED_EARLY => instant(events.first()).map(|first| (first + 100 * HOUR).min(now - 2 * HOUR)),
        _ => instant(events.first()).map(|first| first - dice.between((600, 8 * HOUR))),
    }
}

fn instant(event: Option<&EventRecord>) -> Option<i64> {
    event?.at.instant(&jiff::tz::TimeZone::UTC).map(|at| at.as_second())
}

/// What the marketplace's list says of the order's course.
fn listed(plot: &Plot, market: &Market, land: &Land, times: &Times) -> Option<OrderRecord> {
    let at = |moment: Option<i64>| moment.and_then(|moment| stated(moment, CHINA));
    let status = match plot.twist {
        "dispute" => market.dispute?,
        "cancelled" => market.cancelled,
        "unshipped" => market.paid,
        "confirmed" | "rated" => market.completed,
        _ => market.shipped,
    };
    Some(OrderRecord {
        store: Some(market.store.to_owned()),
        ordered_at: at(Some(times.ordered)),
        paid_at: at(Some(times.paid)),
        shipped_at: at(times.shipped),
        ship_by: at(Some(times.ship_by)),
        promised_by: at(Some(times.promised)),
        delivered_at: at(times.delivered.filter(|_| times.confirmed.is_some())),
        confirmed_at: at(times.confirmed),
        order_status: Some(status.to_owned()),
        destination_country: Some(land.country),
        feedback: at(times.rated).map(|at| at.to_string()),
        ..OrderRecord::default()
    })
}

fn name(land: &Land, dice: &mut Dice) -> Option<String> {
    let (given, family) = (dice.pick(&land.given)?, dice.pick(&land.family)?);
    Some(land.pattern.chars().fold(String::new(), |name, part| match part {
        'g' => name + given,
        'f' => name + family,
        other => name + &other.to_string(),
    }))
}

fn bought(order: &mut OrderRecord, currency: Currency, dice: &mut Dice) -> Option<()> {
    let mut cents = 0;
    let mut titles = Vec::new();
    for _ in 0..(if dice.percent(8) { 2 } else { 1 }) {
        let product = dice.pick(&WORLD.products)?;
        let pieces = if product.price.1 < 3_000 && dice.percent(20) { dice.between((2, 4)) } else { 1 };
        cents += dice.between(product.price) * pieces;
        titles.push(product.title);
        order.line_items += 1;
        order.items_count = Some(order.items_count.unwrap_or(0) + u32::try_from(pieces).ok()?);
    }
    let (_, rate) = RATES.into_iter().find(|(code, _)| *code == currency.code())?;
    let units = cents.clamp(300, 40_000) * rate / 100 / 10 * 10 + 9;
    order.order_amount = Some(Money { units, scale: 2, currency: Some(currency) });
    order.title = Some(titles.join("\n"));
    Some(())
}
