//! An order list, the next day's, and a tracking file of any size; the same seed makes the same bytes.

use std::{
    fs::File,
    io::{BufWriter, Result, Write},
    path::Path,
};

const DAY: u64 = 86_400;
/// The first order: 1 January 2026. The last one comes 180 days later.
const BEGIN: u64 = 1_767_225_600;

/// Scans of a normal way, two ways to say each; `{n}` a number of its own, `{c}` and `{d}` a city.
const WAY: [[&str; 2]; 13] = [
    ["Shipment information received by warehouse electronically", "Electronic item data received"],
    ["Received by logistics company", "收寄"],
    ["Inbound in sorting center", "Processed through Export Hub, {c}"],
    ["Outbound in sorting center", "邮件离开【{c}处理中心】，正在发往下一站"],
    ["Export customs clearance complete", "出口海关/放行"],
    ["Departed from departure country/region", "Departed facility in {c}, master airway bill {n}"],
    ["Arrived at destination country/region", "Импорт международной почты"],
    ["Import customs clearance started", "Encaminhado para fiscalização aduaneira"],
    ["Import customs clearance complete", "Выпущено таможней"],
    ["Received by local delivery company", "Shipment transferred to last mile carrier, new number {n}"],
    ["Arrived at local sorting center", "[{d}] Arrived at local distribution center"],
    ["Out for delivery", "Die Sendung wurde in das Zustellfahrzeug geladen"],
    ["Package delivered", "Delivered to parcel locker {n}"],
];
/// What goes wrong instead of the rest of the way.
const WRONG: [&str; 5] = [
    "Held at customs",
    "Delivery attempt unsuccessful",
    "Incorrect address, delivery failed",
    "Lost in transit",
    "Your parcel is being returned to the sender",
];
const ORIGINS: [&str; 6] = ["Shenzhen", "Guangzhou", "Yiwu", "杭州", "Dongguan", "Xiamen"];
const CITIES: [&str; 8] =
    ["Curitiba", "Madrid", "Москва", "Lyon", "Chicago, IL 60666", "Warszawa", "Seoul", "São Paulo"];
const COUNTRIES: [&str; 8] = ["BR", "ES", "RU", "FR", "US", "PL", "KR", "BR"];
const BUYERS: [&str; 6] =
    ["Ana Ribeiro", "Łukasz Nowak", "Ольга Петрова", "Chloé Dupont", "Brian O'Neil", "José García"];
const GOODS: [&str; 5] = [
    "Silicone phone case",
    "LED strip light 5 m, RGB",
    "Smart watch, AMOLED 1.9\"",
    "Кухонный нож",
    "Dog harness",
];

/// Numbers without a plan (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % end
    }

    fn of<'a>(&mut self, things: &[&'a str]) -> &'a str {
        let end = u64::try_from(things.len()).unwrap_or(1);
        usize::try_from(self.below(end)).ok().and_then(|at| things.get(at)).copied().unwrap_or_default()
    }
}

/// What carriers say, with `{n}`, `{c}` and `{d}` in it.
pub fn sentences() -> impl Iterator<Item = &'static str> {
    WAY.into_iter().flatten().chain(WRONG)
}

/// Writes `orders` orders and their scans and answers how many scans there are. On the next day one order in a hundred
/// has another status, and one in two hundred is new.
pub fn lists(orders: u64, next_day: bool, order_list: &Path, event_list: &Path) -> Result<u64> {
    let mut list = BufWriter::new(File::create(order_list)?);
    let mut events = BufWriter::new(File::create(event_list)?);
    let mut chance = Chance(1);
    let orders = if next_day { orders + orders / 200 } else { orders };
    let mut scans = 0;
    writeln!(
        list,
        "Order ID,Order Status,Order Time,Payment Time,Shipped Time,Buyer Name,Country,Order Amount,Currency,Product Name,Quantity,Shipping Method,Tracking Number"
    )?;
    writeln!(events, "Tracking Number,Event Time,Location,Event Text")?;
    for running in 0..orders {
        let number = format!("LP{:014}", 60_000_000_000_000 + running * 7_919 % 1_000_000_000_000);
        let ordered = BEGIN + chance.below(180 * DAY);
        let shipped = ordered + 3_600 + chance.below(5 * DAY);
        let place = chance.below(8);
        let country = usize::try_from(place).ok().and_then(|at| COUNTRIES.get(at)).unwrap_or(&"BR");
        let age = (BEGIN + 180 * DAY).saturating_sub(shipped) / DAY;
        let status = match age {
            _ if next_day && running % 100 == 37 => "In dispute",
            46.. => "Finished",
            _ => "Awaiting delivery",
        };
        writeln!(
            list,
            "{},{status},{},{},{},{},{country},{}.{:02},USD,\"{}\",{},AliExpress Standard Shipping,{number}",
            3_000_000_000_000_000 + running * 104_729,
            time(ordered),
            time(ordered + 300),
            time(shipped),
            chance.of(&BUYERS),
            3 + chance.below(200),
            chance.below(100),
            chance.of(&GOODS).replace('"', "\"\""),
            1 + chance.below(3),
        )?;
        scans += way(&mut events, &mut chance, &number, shipped, age)?;
    }
    list.flush()?;
    events.flush()?;
    Ok(scans)
}

/// The same list as a workbook.
pub fn workbook(order_list: &Path, to: &Path) {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet_with_constant_memory().unwrap();
    let mut rows = csv::ReaderBuilder::new().has_headers(false).from_path(order_list).unwrap();
    for (row, cells) in (0..).zip(rows.records()) {
        for (column, cell) in (0..).zip(&cells.unwrap()) {
            sheet.write_string(row, column, cell).unwrap();
        }
    }
    book.save(to).unwrap();
}

fn way(events: &mut impl Write, chance: &mut Chance, number: &str, shipped: u64, age: u64) -> Result<u64> {
    let done = if age > 45 { 13 } else { 2 + age * 11 / (18 + chance.below(28)) }.min(13);
    let wrong_at = if chance.below(100) < 5 { 7 + chance.below(6) } else { 99 };
    let (mut at, mut scans) = (shipped, 0);
    for (step, sayings) in (0..done).zip(WAY) {
        if step > 3 && step < 11 && chance.below(100) < 12 {
            continue;
        }
        let text = if step == wrong_at { chance.of(&WRONG) } else { chance.of(&sayings) };
        let city = chance.of(if step < 6 { &ORIGINS } else { &CITIES });
        let text = text.replace("{c}", city).replace("{d}", city);
        let text = text.replace("{n}", &(10_000_000 + chance.below(90_000_000)).to_string());
        writeln!(events, "{number},{},\"{city}\",\"{text}\"", time(at))?;
        at += 1_800 + chance.below(3 * DAY);
        scans += 1;
        if step == wrong_at {
            break;
        }
    }
    Ok(scans)
}

/// `2026-07-01 09:30:00`, of the seconds since 1970.
fn time(at: u64) -> String {
    let days = at / DAY + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    let (hour, minute, second) = (at % DAY / 3_600, at % 3_600 / 60, at % 60);
    format!("{:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}", era * 400 + year + next)
}
