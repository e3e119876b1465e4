//! What newly needs a person, told once.

use crate::{Desk, error::DeskError, wire::*, words::args};
use std::sync::atomic::Ordering;
use tidewaiter_core::Severity;

/// Lines that a notification names one by one.
const NAMED: u32 = 3;

impl Desk {
    /// Judges what is due, and says what to announce. The same is never announced twice: see [`Desk::told`].
    pub fn tick(&self) -> Result<News, Fault> {
        self.news().map_err(|err| self.fault(&err))
    }

    /// Judges what is due. Answers exceptions opened and closed.
    pub fn catch_up(&self) -> Result<(u32, u32), Fault> {
        self.judge_due().map_err(|err| self.fault(&err))
    }

    fn news(&self) -> Result<News, DeskError> {
        let changed = self.changed_since_last_look()?;
        if changed {
            self.read_policy_again()?;
            self.read_settings_again()?;
        }
        let (arrived, _) = self.judge_due()?;
        let announcement = self.announcement()?;
        if announcement.is_some() && !self.settings().notify {
            self.store.write(|pen| pen.tell_all().map_err(DeskError::from))?;
            return Ok(News { announcement: None, arrived, changed });
        }
        Ok(News { announcement, arrived, changed })
    }

    /// Another program may write to the same file: the command line, for one.
    fn changed_since_last_look(&self) -> Result<bool, DeskError> {
        let version = self.store.data_version()?;
        // How long something lasts is told anew with each hour.
        let hour = self.now().as_second() / 3_600;
        let later = self.hour.swap(hour, Ordering::Relaxed) != hour;
        Ok(self.data_version.swap(version, Ordering::Relaxed) != version || later)
    }

    fn announcement(&self) -> Result<Option<Announcement>, DeskError> {
        let scribe = self.scribe(self.now());
        let words = &scribe.words;
        self.store.read(|look| {
            let (cases, count) = look.untold(NAMED)?;
            let Some(worst) = cases.first() else { return Ok(None) };
            let mut lines = Vec::new();
            for case in &cases {
                if let Some(row) = scribe.row(look, case.shipment)? {
                    let number = row.tracking_number.or(row.order_id).unwrap_or_default();
                    let place = row.destination_text.unwrap_or_default();
                    lines.push(
                        format!("{} · {number} · {place}", row.title).trim_end_matches([' ', '·']).to_owned(),
                    );
                }
            }
            if count > NAMED {
                lines.push(words.tell("news-more", &args([("n", (count - NAMED).into())])));
            }
            Ok(Some(Announcement {
                title: words.tell("news-title", &args([("n", count.into())])),
                body: lines.join("\n"),
                open: words.say("news-open"),
                shipment: Some(worst.shipment),
                count,
                severity: cases.iter().map(|case| case.severity).max().unwrap_or(Severity::Notice),
                at: scribe.moment(scribe.now),
            }))
        })
    }

    /// The notification was shown, or could not be: either way the badge in the window stands, and it is not told again.
    pub fn told(&self, announcement: &Announcement, shown: bool) {
        if !shown {
            tracing::warn!(count = announcement.count, "the desktop did not take the notification");
        }
        if announcement.shipment.is_none() {
            return;
        }
        if let Err(err) = self.store.write(|pen| pen.tell_all().map_err(DeskError::from)) {
            tracing::warn!(%err, "the notification may be repeated");
        }
    }
}
