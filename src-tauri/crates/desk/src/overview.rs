//! The views with their counts, and the truth about the data.

use crate::{
    Desk, Face,
    error::DeskError,
    freshness::NEWS,
    saved, unread,
    views::{self, OPEN, Shows, VIEWS},
    wire::*,
    words::{Words, args, dashed},
};
use tidewaiter_store::{SavedViewRow, Standing};

impl Desk {
    pub(crate) fn overview(&self, _: Nothing, _: &dyn Face) -> Result<Overview, DeskError> {
        let now = self.now();
        let words = self.words();
        let at = now.as_second();
        let moment = |seconds: Option<i64>| seconds.map(|seconds| self.moment(seconds, now));
        let standing = self.standing()?;
        let mine = self.store.read(|look| look.saved_views())?;
        let mine = mine.into_iter().map(|row| self.mine(row)).collect::<Result<Vec<_>, _>>()?;
        let needs = standing.iter().filter(|line| OPEN.contains(&line.state));
        let at_risk = self.at_risk(needs.map(|line| line.worth).sum());
        self.store.read(|look| {
            let prompts = look.prompt_counts(at)?;
            let count = |view: &views::View| {
                Ok::<_, DeskError>(match view.shows {
                    Shows::Prompts(kind) => {
                        prompts.iter().filter(|(of, _)| of == kind).map(|(_, count)| count).sum()
                    }
                    Shows::Unread => size(unread::grouped(look.unread_phrases()?).0.len()),
                    Shows::All => look.shipment_count()?,
                    _ if view.id == "resolved" => look.resolved_count()?,
                    _ => size(in_scope(&standing, view, at)),
                })
            };
            let mut views = VIEWS
                .iter()
                .map(|view| Ok(built_in(view, count(view)?, &words)))
                .collect::<Result<Vec<_>, DeskError>>()?;
            let desk = views.iter().position(|view| view.section == "desk").unwrap_or(views.len());
            views.splice(desk..desk, mine);
            let last_scan = look.last_scan()?;
            let setting =
                |key: &str| look.setting(key).map(|text| text.and_then(|text| text.parse::<i64>().ok()));
            Ok(Overview {
                empty: look.is_empty()?,
                sample: look.setting("sample")?.is_some(),
                views,
                at_risk,
                freshness: self.freshness(last_scan, &look.news(NEWS)?, now),
                last_scan: moment(last_scan),
                last_scan_ago: last_scan
                    .map(|seconds| words.tell("ago", &args([("span", words.span(at - seconds).into())]))),
                last_import: moment(look.imports(1)?.first().map(|import| import.at)),
                last_backup: moment(setting("last_backup")?),
                next_return: moment(look.next_return()?),
                undo: look.step_to_undo()?.map(|step| self.step_words(&step)),
                redo: look.step_to_redo()?.map(|step| self.step_words(&step)),
            })
        })
    }

    /// A seller's own view with its count. One that no filter can be made of any more counts nothing.
    fn mine(&self, row: SavedViewRow) -> Result<View, DeskError> {
        let view = saved::view_id(row.id);
        let count = match self.which(&row.base, &row.filter)?.0 {
            crate::which::Which::Cases(_, lines) => size(lines.len()),
            crate::which::Which::Parcels(ids) => size(ids.len()),
        };
        Ok(View {
            id: view,
            section: "mine".to_owned(),
            name: row.name.clone(),
            count,
            saved: Some(saved::wire(row)),
        })
    }
}

fn size(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn in_scope(standing: &Standing, view: &views::View, now: i64) -> usize {
    let scope = views::scope(view.shows, now).unwrap_or_default();
    standing.iter().filter(|line| scope.holds(line)).count()
}

fn built_in(view: &views::View, count: u32, words: &Words) -> View {
    let name = words.say(&format!("view-{}", dashed(view.id)));
    View { id: view.id.to_owned(), section: view.section.to_owned(), name, count, saved: None }
}
