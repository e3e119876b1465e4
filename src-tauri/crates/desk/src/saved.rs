//! A seller's own views: a built-in one, narrowed and arranged.

use crate::{
    Desk, Face,
    about::one_of,
    error::DeskError,
    order::{GROUPS, ORDERS},
    triage::StepWords,
    views,
    wire::*,
};
use tidewaiter_store::{Image, SavedViewRow, Writer};

/// Letters of a name, so that it has room in the pane.
const LONGEST: usize = 60;

/// What a list is asked for by.
pub(crate) fn view_id(id: i64) -> String {
    format!("mine:{id}")
}

pub(crate) fn wire(row: SavedViewRow) -> SavedView {
    let SavedViewRow { id, name, base, filter, group, order, columns, .. } = row;
    SavedView { id, name, base, filter, group, order, columns }
}

impl Desk {
    pub(crate) fn view_save(&self, ask: SavedView, face: &dyn Face) -> Result<ViewSaved, DeskError> {
        let name: String = ask.name.trim().chars().take(LONGEST).collect();
        if name.is_empty() {
            return Err(DeskError::BadValue {
                what: "name", value: String::new(), allowed: "…".to_owned()
            });
        }
        one_of("view", &ask.base, &views::VIEWS.iter().map(|view| view.id).collect::<Vec<_>>())?;
        one_of("group", &ask.group, &GROUPS)?;
        one_of("order", &ask.order, &ORDERS)?;
        let saved = self.store.write(|pen| {
            let all = pen.saved_views()?;
            let before = all.iter().find(|row| row.id == ask.id).cloned();
            if ask.id != 0 && before.is_none() {
                return Err(unknown(ask.id));
            }
            let last = all.iter().map(|row| row.place).max().unwrap_or(-1) + 1;
            let mut row = SavedViewRow {
                id: ask.id,
                name: name.clone(),
                base: ask.base.clone(),
                filter: ask.filter.trim().to_owned(),
                group: ask.group.clone(),
                order: ask.order.clone(),
                columns: ask.columns.clone(),
                place: before.as_ref().map_or(last, |row| row.place),
            };
            row.id = pen.keep_saved_view(&row)?;
            let kind = if before.is_some() { "view_change" } else { "view_save" };
            let done = self.log_views(kind, &name, &[(before, Some(row.clone()))], pen)?;
            Ok(ViewSaved { view: view_id(row.id), done })
        })?;
        self.changed(0, face);
        Ok(saved)
    }

    pub(crate) fn view_forget(&self, ask: ViewId, face: &dyn Face) -> Result<Done, DeskError> {
        let done = self.store.write(|pen| {
            let row = pen.saved_view(ask.id)?.ok_or_else(|| unknown(ask.id))?;
            pen.drop_saved_view(ask.id)?;
            let name = row.name.clone();
            self.log_views("view_forget", &name, &[(Some(row), None)], pen)
        })?;
        self.changed(0, face);
        Ok(done)
    }

    pub(crate) fn views_order(&self, ask: ViewsOrder, face: &dyn Face) -> Result<Done, DeskError> {
        let done = self.store.write(|pen| {
            let mut rows = pen.saved_views()?;
            let rank = |id: i64| ask.ids.iter().position(|one| *one == id).unwrap_or(usize::MAX);
            rows.sort_by_key(|row| rank(row.id));
            let mut moved = Vec::new();
            for (place, row) in (0_i64..).zip(rows) {
                if row.place != place {
                    let after = SavedViewRow { place, ..row.clone() };
                    pen.keep_saved_view(&after)?;
                    moved.push((Some(row), Some(after)));
                }
            }
            let name = moved
                .first()
                .and_then(|(row, _)| row.as_ref())
                .map_or_else(String::new, |row| row.name.clone());
            self.log_views("views_order", &name, &moved, pen)
        })?;
        self.changed(0, face);
        Ok(done)
    }

    /// The question behind a seller's own view; any other view is asked as it is.
    pub(crate) fn as_saved(&self, ask: &QueueAsk) -> Result<QueueAsk, DeskError> {
        let or =
            |asked: &str, other: &str| if asked.is_empty() { other.to_owned() } else { asked.to_owned() };
        let Some(id) = ask.view.strip_prefix("mine:").and_then(|id| id.parse().ok()) else {
            return Ok(QueueAsk { view: or(&ask.view, "needs_you"), ..ask.clone() });
        };
        let row = self.store.read(|look| look.saved_view(id))?.ok_or_else(|| unknown(id))?;
        Ok(QueueAsk {
            view: row.base,
            filter: format!("{} {}", row.filter, ask.filter).trim().to_owned(),
            group: or(&ask.group, &row.group),
            order: or(&ask.order, &row.order),
        })
    }

    fn log_views(
        &self,
        kind: &str,
        name: &str,
        changes: &[(Option<SavedViewRow>, Option<SavedViewRow>)],
        pen: &Writer<'_>,
    ) -> Result<Done, DeskError> {
        let json = |row: &Option<SavedViewRow>| row.as_ref().map(serde_json::to_string).transpose();
        let image = |(before, after): &(Option<SavedViewRow>, Option<SavedViewRow>)| {
            let id = before.as_ref().or(after.as_ref()).map_or(0, |row| row.id);
            Ok::<_, DeskError>(Image {
                entity: "view".to_owned(),
                key: id.to_string(),
                shipment: None,
                before: json(before)?,
                after: json(after)?,
            })
        };
        let images = changes.iter().map(image).collect::<Result<Vec<_>, _>>()?;
        let words = StepWords { what: name.to_owned(), ..StepWords::default() };
        self.log(kind, &images, words, pen, self.now())
    }
}

fn unknown(id: i64) -> DeskError {
    DeskError::BadValue { what: "view", value: view_id(id), allowed: "…".to_owned() }
}
