//! A whole morning without the mouse: files come in, every kind of decision is made, some are taken back, and the report
//! is written at the end.

use crate::{
    hands::Glance,
    journeys::NOW,
    parcels,
    seat::{Seat, Tried, Window},
};
use serde_json::Value;
use std::{collections::BTreeMap, fs};

/// What a person does, and how the window shows that it was done.
struct Step {
    does: &'static str,
    moves: &'static [&'static str],
    ends: Ends,
}

enum Ends {
    /// What it was about leaves, the cursor stands on what comes next, this is said, and the desk has it as this from then on.
    Leave(&'static str, &'static str),
    /// It stays under the cursor; the same otherwise.
    Stay(&'static str, &'static str),
    /// The newest step that was not taken back is: what it was about stands under the cursor again, in the desk as before.
    Undone,
    /// It is done again.
    Redone,
    /// No step: the cursor goes to the next.
    Next,
    /// A step on something else than shipments: this is said.
    Said(&'static str),
    /// No step: so many lines are listed.
    Lists(u64),
    /// No step: the focus is on this.
    Stands(&'static str),
    /// No step: this is in sight.
    Shows(&'static str),
}
use Ends::{Leave, Lists, Next, Redone, Said, Shows, Stands, Stay, Undone};

const fn step(does: &'static str, moves: &'static [&'static str], ends: Ends) -> Step {
    Step { does, moves, ends }
}

const OUTCOMES: &[Step] = &[
    step("resolve the first", &["e"], Leave("Resolved RB", "resolved")),
    step("it came late", &["d", "=Delivered late"], Leave(": Delivered late", "resolved: Delivered late")),
    step("money went back", &["d", "=Refunded"], Leave(": Refunded", "resolved: Refunded")),
    step("it was sent again", &["d", "=Sent again"], Leave(": Sent again", "resolved: Sent again")),
    step("it was claimed", &["d", "=Claimed"], Leave(": Claimed", "resolved: Claimed")),
    step("it is lost", &["d", "=Lost"], Leave(": Lost", "resolved: Lost")),
    step("it came back", &["d", "=Came back"], Leave(": Came back", "resolved: Came back")),
    step("nothing was wrong", &["d", "=False alarm"], Leave(": False alarm", "resolved: False alarm")),
    step("everybody knows", &["d", "=Known delay"], Leave(": Known delay", "resolved: Known delay")),
    step("an incident, ten at once", &["e"], Leave("Resolved 10 shipments", "resolved")),
    step(
        "the buyer knows",
        &["d", "=Buyer is informed"],
        Leave(": Buyer is informed", "resolved: Buyer is informed"),
    ),
    step("something else", &["d", "=Something else"], Leave(": Something else", "resolved: Something else")),
];

const SNOOZES: &[Step] = &[
    step("until the next scan", &["h", "=Next scan"], Leave("until the next scan", "snoozed")),
    step("until the carrier has news", &["h", "=When the carrier"], Leave("Snoozed RB", "snoozed")),
    step("until it is morning there", &["h", "=Tomorrow 09:00 in"], Leave("Snoozed RB", "snoozed")),
    step("until it is morning here", &["h", "=Tomorrow 09:00"], Leave("Snoozed RB", "snoozed")),
    step("for three days", &["h", "=In three days"], Leave("Snoozed RB", "snoozed")),
    step("for a week", &["h", "=In a week"], Leave("Snoozed RB", "snoozed")),
    step("until the promise", &["h", "=Until the promise"], Leave("Snoozed RB", "snoozed")),
];

/// What else is done with one row, from the top of what is left.
const ONE_BY_ONE: &[Step] = &[
    step("quicker than the menu opens", &["h2"], Leave("Snoozed RB", "snoozed")),
    step("write to the carrier", &["1"], Shows("Copied: Write to the carrier")),
    step("write to the buyer", &["r"], Shows("Copied: Tell the buyer")),
    step("copy the number", &["y"], Shows("Copied: RB")),
    step("copy the link", &["Shift+y"], Shows("Copied: link to RB")),
    step("wait for the carrier", &["3"], Leave("Waiting for the carrier: RB", "waiting_carrier")),
    step("take it in hand", &["w"], Stay("Took in hand RB", "working")),
    step("go on", &["j"], Next),
    step("ask for a trace", &["f", "=Ask the carrier to trace"], Leave("to trace RB", "waiting_carrier")),
    step(
        "note what the buyer said",
        &["n", "'Moved to Delft, rings on Friday", "Ctrl+Enter"],
        Stay("Note on RB", ""),
    ),
    step("tag it", &["t", "'friday", "Enter"], Stay("“friday”", "")),
    step("this is usual on that lane", &["m", "=Mute"], Said("Muted “")),
    step("nothing new", &["j"], Next),
    step(
        "customs want the number",
        &["c", "=ID or tax number missing"],
        Stay("ID or tax number missing: RB", ""),
    ),
    step("asked for the papers", &["p", "=ID papers asked for"], Stay("ID papers asked for: RB", "")),
    step("before it costs", &["h", "=A day before the deadline"], Leave("Snoozed RB", "snoozed")),
    step(
        "on a day of one’s own",
        &["h", "=A moment of your choice", "'12-01", "Enter"],
        Leave("until 1 Dec", "snoozed"),
    ),
    step("customs look into it", &["c", "=Inspection"], Stay("Inspection: RB", "")),
    step("wait for customs", &["3"], Leave("Waiting for customs: RB", "waiting_customs")),
];

const MANY: &[Step] = &[
    step("mark three", &["x", "Shift+j", "Shift+j"], Shows("3 marked")),
    step("resolve them together", &["e"], Leave("Resolved 3 shipments", "resolved")),
    step("and it can wait", &["h", "=In a week"], Leave("Snoozed RB", "snoozed")),
    step("wait for the buyer", &["2"], Leave("Waiting for the buyer: RB", "waiting_buyer")),
];

const BACK: &[Step] = &[
    step("take that back", &["z"], Undone),
    step("and the one before", &["z"], Undone),
    step("and the one before that", &["z"], Undone),
    step("that one was right", &["Shift+z"], Redone),
];

const FINDING: &[Step] = &[
    step("look for a country", &["/", "'dest:uni", "?United States", "Tab", "Enter"], Lists(2)),
    step("keep that as a view", &["Ctrl+s", "'America", "Enter"], Said("Saved the view “America”")),
    step(
        "under headings, by carrier",
        &["v", "Down", "Down", "Enter"],
        Shows("AliExpress Standard Shipping"),
    ),
    step("it is like that from now on", &["Ctrl+s"], Said("Changed the view “America”")),
    step("the queue", &["g q"], Lists(13)),
    step("the next view", &["]"], Shows("Nothing in “Due today”")),
    step("and back", &["["], Lists(13)),
    step("done, says the palette", &["Ctrl+k", "'done", "Enter"], Leave("Resolved RB", "resolved")),
    step("what was resolved", &["g r"], Lists(25)),
    step("what is put away", &["g s"], Lists(10)),
    step("everything", &["g a"], Lists(57)),
];

const BUYERS: &[Step] = &[
    step("who should confirm", &["g c"], Shows("Buyer in Brno")),
    step("asked the first", &["e"], Said("Sent: message for")),
    step("not the second", &["d"], Said("Skipped: message for")),
    step("who should say something", &["g f"], Shows("Buyer in Lille")),
    step("asked", &["e"], Said("Sent: message for")),
];

const LOOKING_BACK: &[Step] = &[
    step("what was done", &["g h"], Shows("Saved the view “America”")),
    step("the newest was too early", &["j", "Enter"], Undone),
    step("the one before, too", &["Enter"], Undone),
    step("the week in pictures", &["g d"], Shows("Where parcels are")),
    step("a figure", &["Right"], Stands("dispatched/parcels")),
    step("its parcels", &["Enter"], Lists(5)),
    step("back on the figure", &["Esc"], Stands("dispatched/parcels")),
    step("the queue again", &["g q"], Lists(12)),
    step("the report", &["Ctrl+k", "'csv", "Enter"], Shows("12 rows written")),
];

/// The whole of it.
const MORNING: &[&[Step]] = &[OUTCOMES, SNOOZES, ONE_BY_ONE, MANY, BACK, FINDING, BUYERS, LOOKING_BACK];

/// What was decided so far.
#[derive(Default)]
struct Diary {
    /// What each shipment is now, by its number; what was never decided is not in it.
    now: BTreeMap<String, String>,
    /// Each step that can be taken back: what it was about, as it was and as it became.
    steps: Vec<Vec<(String, Option<String>, String)>>,
    undone: Vec<Vec<(String, Option<String>, String)>>,
    /// Everything that was said of a step.
    said: Vec<String>,
}

impl Diary {
    fn decided(&mut self, about: &[String], state: &str, said: &str) {
        let changes =
            about.iter().map(|number| (number.clone(), self.now.get(number).cloned(), state.to_owned()));
        self.steps.push(changes.filter(|_| !state.is_empty()).collect());
        self.redo_last();
        self.said.push(said.to_owned());
        self.undone.clear();
    }

    fn redo_last(&mut self) {
        for (number, _, after) in self.steps.last().into_iter().flatten() {
            self.now.insert(number.clone(), after.clone());
        }
    }

    /// Takes the newest step back, and tells what it was about.
    fn undo(&mut self) -> Tried<Vec<String>> {
        let step = self.steps.pop().ok_or("nothing to take back")?;
        for (number, before, _) in &step {
            match before {
                Some(before) => self.now.insert(number.clone(), before.clone()),
                None => self.now.remove(number),
            };
        }
        let about = step.iter().map(|(number, _, _)| number.clone()).collect();
        self.undone.push(step);
        Ok(about)
    }

    fn redo(&mut self) -> Tried<()> {
        self.steps.push(self.undone.pop().ok_or("nothing to do again")?);
        self.redo_last();
        Ok(())
    }
}

impl Step {
    async fn go(&self, window: &Window, diary: &mut Diary) -> Tried<()> {
        let before = window.glance().await?;
        for beat in self.moves {
            window.moves(beat).await?;
        }
        let about = before.about();
        let at = |seen: &Glance, cursor: &str| seen.text("focus") == "list" && seen.text("cursor") == cursor;
        // What is said of one shipment names it, so that the words of the step before are not taken for these.
        let named = about.as_slice().first().filter(|number| about.len() == 1 && number.starts_with("RB"));
        let says = |seen: &Glance, said: &str| {
            let words = seen.text("said");
            words.contains(said) && named.is_none_or(|number| words.contains(number.as_str()))
        };
        match &self.ends {
            Leave(said, state) => {
                let next = before.next_without(&about);
                let seen = window
                    .sees(&format!("{said}, and {next}"), |seen| at(seen, &next) && says(seen, said))
                    .await?;
                diary.decided(&about, state, seen.text("said"));
            }
            Stay(said, state) => {
                let same = before.text("cursor");
                let seen = window
                    .sees(&format!("{said}, and {same}"), |seen| at(seen, same) && says(seen, said))
                    .await?;
                diary.decided(&about, state, seen.text("said"));
            }
            Next => {
                let next = before.next_without(&about);
                window.sees(&next, |seen| at(seen, &next)).await?;
            }
            Lists(count) => {
                window
                    .sees(&format!("{count} lines"), |seen| {
                        at(seen, seen.text("cursor")) && seen.count("lines") == *count
                    })
                    .await?;
            }
            Undone => {
                let about = diary.undo()?;
                let back = |seen: &Glance| {
                    // Beside the list nobody stands on a row.
                    seen.text("cursor").is_empty()
                        || about.is_empty()
                        || about.iter().any(|it| it == seen.text("cursor"))
                };
                let seen = |seen: &Glance| seen.text("said").starts_with("Taken back: ") && back(seen);
                window.sees("what was taken back", seen).await?;
            }
            Redone => {
                diary.redo()?;
                window.sees("Done again", |seen| seen.text("said").starts_with("Done again: ")).await?;
            }
            Said(said) => {
                let seen = window.sees(said, |seen| seen.text("said").contains(said)).await?;
                diary.decided(&[], "", seen.text("said"));
            }
            Stands(place) => {
                window.sees(place, |seen| seen.text("focus") == *place).await?;
            }
            Shows(words) => window.moves(&format!("?{words}")).await?,
        }
        let seen = window.sees("what has the focus", |seen| !seen.text("focus").is_empty()).await?;
        match seen.all("amiss").as_slice() {
            [] => Ok(()),
            amiss => Err(amiss.join(", ").into()),
        }
    }
}

#[tokio::test]
async fn a_whole_morning_goes_by_without_the_mouse() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.picks_files(&parcels::write(&seat)?)?;
    let mut diary = Diary::default();
    let (listed, history) = seat
        .visit(async |window| {
            window.watch().await?;
            bring_in(window).await?;
            for step in MORNING.iter().copied().flatten() {
                let went = step.go(window, &mut diary).await;
                went.map_err(|error| format!("{}: {error}", step.does))?;
            }
            let listed = window.glance().await?.every_row();
            Ok((listed, history(window).await?))
        })
        .await?;

    remembers(&history, &diary);
    reports(&seat, &listed)?;
    keeps(&seat, &diary).await
}

/// The files come in by the first keys of the day.
async fn bring_in(window: &Window) -> Tried<()> {
    for beat in ["i", "Enter", "?Import 2 files", "Ctrl+Enter", "?To the queue", "Enter"] {
        window.moves(beat).await?;
    }
    let first = |seen: &Glance| seen.text("focus") == "list" && !seen.text("cursor").is_empty();
    window.sees("the first row", first).await.map(drop)
}

/// The lines of History, oldest first, without the two files at its beginning.
async fn history(window: &Window) -> Tried<Vec<String>> {
    window.moves("g h").await?;
    window.moves("?events-of-the-morning.csv").await?;
    let lines = "return [...document.querySelectorAll('main li .text')].map((line) => line.textContent)";
    let lines: Vec<String> = window.page.execute(lines, Vec::new()).await?.convert()?;
    Ok(lines.into_iter().rev().skip_while(|line| line.starts_with("Imported ")).collect())
}

/// History has a line for everything that was said of a step, and no other.
fn remembers(history: &[String], diary: &Diary) {
    let both = diary.said.iter().zip(history);
    let differ: Vec<_> = both.filter(|(said, step)| !said.starts_with(step.as_str())).collect();
    assert!(differ.is_empty() && history.len() == diary.said.len(), "{differ:?} of {history:?}");
    assert!(history.len() >= 40, "{} decisions", history.len());
}

/// The report holds the rows of the list that was on screen, and no others.
fn reports(seat: &Seat, listed: &[String]) -> Tried<()> {
    let report = fs::read_to_string(seat.saved())?;
    let missing: Vec<&String> = listed.iter().filter(|number| !report.contains(*number)).collect();
    assert!(missing.is_empty(), "{missing:?} are not in {report}");
    assert_eq!(report.lines().count(), listed.len() + 1, "{report}");
    Ok(())
}

/// The desk file has every shipment as the last decision on it left it, and what nobody decided as it was.
async fn keeps(seat: &Seat, diary: &Diary) -> Tried<()> {
    let rows = seat.told(&["queue", "--view", "all"]).await?;
    let number = |row: &Value| row["tracking_number"].as_str().unwrap_or_default().to_owned();
    let kept: BTreeMap<String, String> = rows.iter().map(|row| (number(row), state_of(row))).collect();
    let wrong: Vec<_> = diary
        .now
        .iter()
        .filter(|(number, state)| number.starts_with("RB") && kept.get(*number) != Some(state))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?} in {kept:?}");
    let undecided = rows.iter().filter(|row| !diary.now.contains_key(&number(row)) && !of_the_incident(row));
    let touched: Vec<_> = undecided.filter(|row| !["", "open"].contains(&state_of(row).as_str())).collect();
    assert!(touched.is_empty(), "{touched:?}");
    let card = rows.iter().filter(|row| of_the_incident(row) && state_of(row) == "resolved");
    assert_eq!(card.count(), 10, "of the incident");
    Ok(())
}

fn of_the_incident(row: &Value) -> bool {
    row["destination_country"] == "DE"
}

/// `snoozed`; `resolved: Refunded` where it was said how it ended.
fn state_of(row: &Value) -> String {
    let word = |key: &str| row[key].as_str().unwrap_or_default();
    [word("state"), word("outcome")]
        .iter()
        .filter(|word| !word.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(": ")
}
