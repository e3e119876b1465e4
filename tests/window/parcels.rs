//! Invented parcels for a whole morning: what happened to each, and the two files that tell it.

use crate::seat::{Seat, Tried};
use std::{fmt::Write, fs, path::PathBuf};

/// Parcels with one matter: where each goes, when it was ordered and promised, and what the carrier said; `>` marks what
/// it said in the buyer's city. All of it is in the autumn of 2026, months and days first.
struct Matter {
    to: &'static [(&'static str, &'static str)],
    ordered: &'static str,
    status: &'static str,
    scans: &'static [(&'static str, &'static str)],
}

const ON_ITS_WAY: &str = "Awaiting delivery";

const MATTERS: &[Matter] = &[
    Matter {
        to: &[
            ("Brazil", "Curitiba"),
            ("Mexico", "Monterrey"),
            ("Turkey", "Izmir"),
            ("South Korea", "Incheon"),
            ("Chile", "Santiago"),
            ("India", "Mumbai"),
        ],
        ordered: "10-27",
        status: ON_ITS_WAY,
        scans: &[
            ("10-29 11:00", "Accepted by carrier"),
            ("11-04 23:58", "Departed from country of origin"),
            ("11-15 03:41", ">Arrived at destination country"),
            ("11-19 14:20", ">Held by customs"),
        ],
    },
    Matter {
        to: &[
            ("United Kingdom", "London"),
            ("Norway", "Oslo"),
            ("Switzerland", "Zurich"),
            ("Canada", "Toronto"),
        ],
        ordered: "10-25",
        status: ON_ITS_WAY,
        scans: &[
            ("10-26 14:00", "Accepted by carrier"),
            ("10-30 02:00", "Departed from country of origin"),
            ("11-12 10:00", ">Arrived at destination country"),
            ("11-17 10:30", ">Awaiting payment of duties and taxes by recipient"),
        ],
    },
    Matter {
        to: &[
            ("United States", "Austin"),
            ("United States", "Denver"),
            ("Italy", "Turin"),
            ("Poland", "Gdansk"),
            ("Portugal", "Porto"),
            ("Israel", "Haifa"),
        ],
        ordered: "10-24",
        status: ON_ITS_WAY,
        scans: &[
            ("10-25 10:00", "Accepted by carrier"),
            ("10-29 20:00", "Departed from country of origin"),
            ("11-08 05:00", ">Arrived at destination country"),
            ("11-09 05:00", ">Import customs clearance complete"),
            ("11-19 09:30", ">Out for delivery"),
            ("11-19 15:45", ">Delivery attempt failed: nobody at home"),
        ],
    },
    Matter {
        to: &[("Greece", "Athens"), ("Romania", "Cluj"), ("Hungary", "Szeged"), ("Croatia", "Split")],
        ordered: "10-24",
        status: ON_ITS_WAY,
        scans: &[
            ("10-25 10:00", "Accepted by carrier"),
            ("10-29 20:00", "Departed from country of origin"),
            ("11-09 05:00", ">Import customs clearance complete"),
            ("11-19 12:00", ">Incorrect address"),
        ],
    },
    Matter {
        to: &[("Finland", "Turku"), ("Estonia", "Tartu"), ("Latvia", "Riga")],
        ordered: "10-24",
        status: ON_ITS_WAY,
        scans: &[
            ("10-25 10:00", "Accepted by carrier"),
            ("11-09 05:00", ">Import customs clearance complete"),
            ("11-18 12:00", ">Addressee refused the parcel"),
        ],
    },
    Matter {
        to: &[
            ("France", "Paris"),
            ("Belgium", "Liege"),
            ("Austria", "Graz"),
            ("Denmark", "Aarhus"),
            ("Ireland", "Cork"),
        ],
        ordered: "10-20",
        status: ON_ITS_WAY,
        scans: &[
            ("10-21 18:00", "Accepted by carrier"),
            ("10-25 06:00", "Departed from country of origin"),
            ("11-02 09:00", ">Arrived at destination country"),
            ("11-05 12:00", ">Import customs clearance complete"),
        ],
    },
    // Ten of one day on one lane: an incident.
    Matter {
        to: &[
            ("Germany", "Berlin"),
            ("Germany", "Bremen"),
            ("Germany", "Bonn"),
            ("Germany", "Essen"),
            ("Germany", "Jena"),
            ("Germany", "Kiel"),
            ("Germany", "Koblenz"),
            ("Germany", "Leipzig"),
            ("Germany", "Mainz"),
            ("Germany", "Ulm"),
        ],
        ordered: "10-22",
        status: ON_ITS_WAY,
        scans: &[
            ("10-23 18:00", "Accepted by carrier"),
            ("10-28 06:00", "Departed from country of origin"),
            ("11-04 09:00", ">Arrived at destination country"),
            ("11-06 12:00", ">Import customs clearance complete"),
        ],
    },
    Matter {
        to: &[
            ("Spain", "Bilbao"),
            ("Netherlands", "Breda"),
            ("Sweden", "Malmo"),
            ("Japan", "Osaka"),
            ("Peru", "Lima"),
            ("Australia", "Perth"),
            ("New Zealand", "Nelson"),
            ("Slovakia", "Kosice"),
        ],
        ordered: "10-28",
        status: ON_ITS_WAY,
        scans: &[("10-30 10:00", "Accepted by carrier"), ("11-03 20:00", "Departed from country of origin")],
    },
    Matter {
        to: &[("Bulgaria", "Varna"), ("Lithuania", "Kaunas")],
        ordered: "10-24",
        status: ON_ITS_WAY,
        scans: &[("10-25 10:00", "Accepted by carrier"), ("11-18 12:00", ">Shipment lost")],
    },
    Matter {
        to: &[("Slovenia", "Maribor"), ("Malta", "Valletta"), ("Cyprus", "Larnaca")],
        ordered: "10-24",
        status: ON_ITS_WAY,
        scans: &[("10-25 10:00", "Accepted by carrier"), ("11-18 12:00", ">Returned to sender")],
    },
    // Nothing is wrong with these: buyers to be asked, and one that only travels.
    Matter {
        to: &[("Czech Republic", "Brno"), ("Poland", "Lodz"), ("Spain", "Gijon")],
        ordered: "10-30",
        status: ON_ITS_WAY,
        scans: &[("10-31 17:00", "Accepted by carrier"), ("11-16 09:30", ">Delivered")],
    },
    Matter {
        to: &[("France", "Lille"), ("Italy", "Parma")],
        ordered: "10-28",
        status: "Finished",
        scans: &[("10-29 17:00", "Accepted by carrier"), ("11-14 09:30", ">Delivered")],
    },
    Matter {
        to: &[("Sweden", "Lund")],
        ordered: "11-17",
        status: ON_ITS_WAY,
        scans: &[("11-18 10:00", "Accepted by carrier"), ("11-19 20:00", "Arrived at sorting center")],
    },
];

const ORDERS: &str = "Order No.,Order Status,Buyer Name,Order Time,Payment Time,Order Amount,Product Information,Country,Shipping Method Selected by Buyer,Actual Shipping Method: Tracking No.,Shipping Time,Estimated Delivery Date\n";
const EVENTS: &str = "Tracking Number,Event Time,Location,Event\n";

/// Writes the two files of the morning beside the desk: orders and events.
pub fn write(seat: &Seat) -> Tried<[PathBuf; 2]> {
    let (mut orders, mut events) = (ORDERS.to_owned(), EVENTS.to_owned());
    let parcels = MATTERS.iter().flat_map(|matter| matter.to.iter().map(move |to| (matter, to)));
    for (place, (matter, (country, city))) in parcels.enumerate() {
        let (number, Matter { ordered, status, .. }) = (number(place), matter);
        let amount = 20 + place * 37 % 180;
        writeln!(
            orders,
            "81745523111{place:05},{status},Buyer in {city},2026-{ordered} 08:10,2026-{ordered} 08:20,US ${amount}.50,Lamp {place},{country},AliExpress Standard Shipping,{number},2026-{ordered} 20:00,2026-12-04 18:00"
        )?;
        for (at, said) in matter.scans {
            let (where_it_was, said) =
                said.strip_prefix('>').map_or(("Shenzhen", *said), |said| (*city, said));
            writeln!(events, "{number},2026-{at},{where_it_was},{said}")?;
        }
    }
    let files = ["orders-of-the-morning.csv", "events-of-the-morning.csv"].map(|name| seat.beside(name));
    fs::write(&files[0], orders)?;
    fs::write(&files[1], events)?;
    Ok(files)
}

/// A tracking number of the posts, with its check digit.
fn number(place: usize) -> String {
    let digits = format!("{:08}", 48_220_000 + place);
    let weighed =
        digits.bytes().zip([8, 6, 4, 2, 3, 5, 9, 7]).map(|(digit, weight)| u32::from(digit - b'0') * weight);
    let check = match 11 - weighed.sum::<u32>() % 11 {
        10 => 0,
        11 => 5,
        digit => digit,
    };
    format!("RB{digits}{check}CN")
}
