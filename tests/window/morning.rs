//! A whole morning without the mouse: files come in, every kind of decision is made, some are taken back, and the report
//! is written at the end.

use crate::{
    hands::Glance,
    journeys::NOW,
    parcels,
    seat::{Seat, Tried, Window, until},
};
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
    /// No step: this is in sight.
    Shows(&'static str),
}
use Ends::{Leave, Lists, Next, Redone, Said, Shows, Stay, Undone};

const fn step(does: &'static str, moves: &'static [&'static str], ends: Ends) -> Step {
    Step { does, moves, ends }
}

const OUTCOMES: &[Step] = &[
    step("resolve the first", &["e"], Leave("Resolved RB", "resolved")),
    step("it came late", &["d", "=Delivered late"], Leave(": Delivered late", "resolved/delivered_late")),
    step("money went back", &["d", "=Refunded"], Leave(": Refunded", "resolved/refunded")),
    step("it was sent again", &["d", "=Sent again"], Leave(": Sent again", "resolved/resent")),
    step("it was claimed", &["d", "=Claimed"], Leave(": Claimed", "resolved/claimed")),
    step("it is lost", &["d", "=Lost"], Leave(": Lost", "resolved/lost")),
    step("it came back", &["d", "=Came back"], Leave(": Came back", "resolved/returned")),
    step("nothing was wrong", &["d", "=False alarm"], Leave(": False alarm", "resolved/false_alarm")),
    step("everybody knows", &["d", "=Known delay"], Leave(": Known delay", "resolved/known_delay")),
    step("an incident, ten at once", &["e"], Leave("Resolved 10 shipments", "resolved")),
    step("the buyer knows", &["d", "=Buyer is informed"], Leave(": Buyer is informed", "resolved/buyer_informed")),
    step("something else", &["d", "=Something else"], Leave(": Something else", "resolved/other")),
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
    step("note what the buyer said", &["n", "'Moved to Delft, rings on Friday", "Ctrl+Enter"], Stay("Note on RB", "")),
    step("tag it", &["t", "'friday", "Enter"], Stay("“friday”", "")),
    step("this is usual on that lane", &["m", "=Mute"], Said("Muted “")),
    step("nothing new", &["j"], Next),
    step("customs want the number", &["c", "=ID or tax number missing"], Stay("ID or tax number missing: RB", "")),
    step("asked for the papers", &["p", "=ID papers asked for"], Stay("ID papers asked for: RB", "")),
    step("before it costs", &["h", "=A day before the deadline"], Leave("Snoozed RB", "snoozed")),
    step("on a day of one’s own", &["h", "=A moment of your choice", "'12-01", "Enter"], Leave("until 1 Dec", "snoozed")),
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
    step("under headings, by carrier", &["v", "Down", "Down", "Enter"], Shows("AliExpress Standard Shipping")),
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
    step("asked the first", &["e"], Said("message for")),
    step("not the second", &["d"], Said("message for")),
    step("who should say something", &["g f"], Shows("Buyer in Lille")),
    step("asked", &["e"], Said("message for")),
];

const LOOKING_BACK: &[Step] = &[
    step("what was done", &["g h"], Shows("Saved the view “America”")),
    step("the newest was too early", &["j", "Enter"], Undone),
    step("the one before, too", &["Enter"], Undone),
    step("the week in pictures", &["g d"], Shows("Where parcels are")),
    step("a figure’s parcels", &["Right", "Enter"], Shows("Dashboard")),
    step("back on the figure", &["Esc"], Shows("Where parcels are")),
    step("the queue again", &["g q"], Lists(12)),
    step("the report", &["Ctrl+k", "'csv", "Enter"], Shows("12 rows written")),
];

pub const ALL: &[&[Step]] = &[OUTCOMES, SNOOZES, ONE_BY_ONE, MANY, BACK, FINDING, BUYERS, LOOKING_BACK];

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
        let changes = about.iter().map(|number| (number.clone(), self.now.get(number).cloned(), state.to_owned()));
        self.steps.push(changes.filter(|_| !state.is_empty()).collect());
        self.redo_last(said);
        self.undone.clear();
    }

    fn redo_last(&mut self, said: &str) {
        for (number, _, after) in self.steps.last().into_iter().flatten() {
            self.now.insert(number.clone(), after.clone());
        }
        self.said.push(said.to_owned());
    }

    fn undo(&mut self) -> Tried<()> {
        let step = self.steps.pop().ok_or("nothing to take back")?;
        for (number, before, _) in &step {
            match before {
                Some(before) => self.now.insert(number.clone(), before.clone()),
                None => self.now.remove(number),
            };
        }
        self.undone.push(step);
        Ok(())
    }

    fn redo(&mut self) -> Tried<()> {
        self.steps.push(self.undone.pop().ok_or("nothing to do again")?);
        self.redo_last("");
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
        let at = |seen: &Glance, cursor: &str, said: &str| {
            seen.text("focus") == "list" && seen.text("cursor") == cursor && seen.text("said").contains(said)
        };
        match &self.ends {
            Leave(said, state) => {
                let next = before.next_without(&about);
                let seen = window.sees(&format!("{said}, and {next}"), |seen| at(seen, &next, said)).await?;
                diary.decided(&about, state, seen.text("said"));
            }
            Stay(said, state) => {
                let same = before.text("cursor");
                let seen = window.sees(&format!("{said}, and {same}"), |seen| at(seen, same, said)).await?;
                diary.decided(&about, state, seen.text("said"));
            }
            Next => {
                let next = before.next_without(&about);
                window.sees(&next, |seen| at(seen, &next, "")).await?;
            }
            Lists(count) => {
                window.sees(&format!("{count} lines"), |seen| at(seen, seen.text("cursor"), "") && seen.count("lines") == *count).await?;
            }
            Undone => {
                diary.undo()?;
                window.sees("Taken back", |seen| seen.text("said").starts_with("Taken back: ")).await?;
            }
            Redone => {
                diary.redo()?;
                window.sees("Done again", |seen| seen.text("said").starts_with("Done again: ")).await?;
            }
            Said(said) => {
                let seen = window.sees(said, |seen| seen.text("said").contains(said)).await?;
                diary.decided(&[], "", seen.text("said"));
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
    seat.visit(async |window| {
        window.watch().await?;
        bring_in(window).await?;
        for step in ALL.iter().copied().flatten() {
            let went = step.go(window, &mut diary).await;
            went.map_err(|error| format!("{}: {error}", step.does))?;
        }
        Ok(())
    })
    .await?;

    let rows = seat.told(&["queue", "--view", "all"]).await?;
    let of = |row: &serde_json::Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    for row in &rows {
        let (state, outcome) = (of(row, "state"), of(row, "outcome"));
        let is = if outcome.is_empty() { state } else { format!("{state}/{outcome}") };
        let wanted = diary.now.get(&of(row, "tracking_number"));
        assert!(wanted.is_none_or(|wanted| *wanted == is), "{row} is not {wanted:?}");
    }
    Ok(())
}

async fn bring_in(window: &Window) -> Tried<()> {
    for beat in ["i", "Enter", "?Import 2 files", "Ctrl+Enter", "?To the queue", "Enter"] {
        window.moves(beat).await?;
    }
    window.sees("the first row", |seen| seen.text("focus") == "list" && !seen.text("cursor").is_empty()).await.map(drop)
}
