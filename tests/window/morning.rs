//! A whole morning without the mouse: files come in, every kind of decision is made, some are taken back, and the report
//! is written at the end.

use crate::{
    hands::Glance,
    journeys::NOW,
    parcels,
    plan::{
        Ends::{Leave, Lists, Next, Redone, Said, Shows, Stands, Stay, Undone},
        MORNING, Step,
    },
    seat::{Seat, Tried, Window},
};
use serde_json::Value;
use std::{collections::BTreeMap, fs};

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
