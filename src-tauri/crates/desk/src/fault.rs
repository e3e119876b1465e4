//! Errors as a person reads them: what, where, what to do next.

use crate::{
    error::DeskError,
    names::path_of,
    sharing::NotShared,
    wire::Fault,
    words::{Words, args, dashed},
};
use std::io::ErrorKind;
use tidewaiter_store::StoreError;

/// Puts an error into the words of the desk's language. The `code` is for faces that act on it.
pub(crate) fn at_the_door(err: &DeskError, words: &Words) -> Fault {
    let (code, id) = name(err);
    let args = match err {
        DeskError::UnknownCommand(what) | DeskError::UnknownShipment(what) => {
            args([("what", what.clone().into())])
        }
        DeskError::ChangedSince { what, others, .. } => {
            args([("what", what.clone().into()), ("others", (*others).into())])
        }
        DeskError::BadAsk { name, why } => args([("what", name.clone().into()), ("why", why.clone().into())]),
        DeskError::BadValue { what, value, allowed } => args([
            ("what", words.say(&format!("ask-{what}")).into()),
            ("value", value.clone().into()),
            ("allowed", allowed.clone().into()),
        ]),
        DeskError::File { path, err } => {
            args([("what", path_of(path).into()), ("why", err.to_string().into())])
        }
        DeskError::ImportedSince { number, count, file, .. } => {
            args([("what", number.clone().into()), ("n", (*count).into()), ("file", file.clone().into())])
        }
        DeskError::DecidedSince { number, count, .. } => {
            args([("what", number.clone().into()), ("n", (*count).into())])
        }
        DeskError::UnknownImport(id) => args([("what", id.to_string().into())]),
        DeskError::Refused { file, refusal } => return refused(file, refusal, words),
        DeskError::Unreadable { file, why } => {
            args([("what", file.clone().into()), ("why", why.clone().into())])
        }
        DeskError::NoMappings(name) => args([("what", name.clone().into())]),
        DeskError::BadFigure { book, key, value } => return unfit(book, key, key, value, words),
        DeskError::LessonTooShort(words) => args([("what", words.clone().into())]),
        DeskError::NotShared { file, what, why } => {
            let why = match why {
                NotShared::Broken(why) => why.clone(),
                NotShared::Newer(version) => version.to_string(),
                NotShared::Other => String::new(),
            };
            args([("what", file.clone().into()), ("kind", (*what).into()), ("why", why.into())])
        }
        DeskError::Store(err) => args([("why", err.to_string().into())]),
        DeskError::Report(err) => args([("why", err.to_string().into())]),
        DeskError::Answer(err) => args([("why", err.to_string().into())]),
        _ => args([]),
    };
    let (message, hint) = (words.tell(id, &args), words.hint(id, &args));
    Fault { shipment: in_the_way(err), ..Fault::new(code, message, hint) }
}

/// The shipment that is not as it should be.
fn in_the_way(err: &DeskError) -> Option<i64> {
    match err {
        DeskError::ChangedSince { shipment, .. }
        | DeskError::ImportedSince { shipment, .. }
        | DeskError::DecidedSince { shipment, .. } => *shipment,
        _ => None,
    }
}

/// Says what to write in that table; the key is for a face that marks the field.
pub(crate) fn unfit(book: &str, name: &str, key: &str, value: &str, words: &Words) -> Fault {
    let own = format!("fault-figure-{book}");
    let id = if words.knows(&own) { own } else { "fault-figure".to_owned() };
    let args = args([("what", name.to_owned().into()), ("value", value.to_owned().into())]);
    let (message, hint) = (words.tell(&id, &args), words.hint(&id, &args));
    Fault { key: Some(key.to_owned()), ..Fault::new("bad_figure", message, hint) }
}

fn refused(file: &str, refusal: &tidewaiter_feeds::Refusal, words: &Words) -> Fault {
    let id = format!("refused-{}", dashed(refusal.code()));
    let (message, hint) = if words.knows(&id) {
        let args = args([("detail", refusal.message().into())]);
        (words.tell(&id, &args), words.hint(&id, &args))
    } else {
        (refusal.message(), refusal.hint().to_owned())
    };
    Fault::new("refused_file", format!("{file}: {message}"), hint)
}

fn name(err: &DeskError) -> (&'static str, &'static str) {
    match err {
        DeskError::Cancelled => ("cancelled", "fault-cancelled"),
        DeskError::UnknownCommand(_) => ("bad_ask", "fault-command"),
        DeskError::BadAsk { .. } => ("bad_ask", "fault-ask"),
        DeskError::BadValue { .. } => ("bad_ask", "fault-value"),
        DeskError::NoMappings(_) => ("bad_ask", "fault-no-mappings"),
        DeskError::UnknownMapping => ("not_found", "fault-mapping"),
        DeskError::NoName => ("bad_ask", "fault-no-name"),
        DeskError::NotShared { why, .. } => match why {
            NotShared::Other => ("refused_file", "fault-shared-other"),
            NotShared::Newer(_) => ("refused_file", "fault-shared-newer"),
            NotShared::Broken(_) => ("refused_file", "fault-shared-broken"),
        },
        DeskError::LessonTooShort(_) => ("bad_ask", "fault-lesson-too-short"),
        DeskError::BadFigure { .. } => ("bad_figure", "fault-figure"),
        DeskError::UnknownLesson => ("not_found", "fault-lesson"),
        DeskError::NothingToMend => ("nothing", "fault-nothing-to-mend"),
        DeskError::UnknownHandle(_) => ("not_found", "fault-handle"),
        DeskError::UnknownList(_) => ("stale_list", "fault-list"),
        DeskError::UnknownShipment(_) => ("not_found", "fault-shipment"),
        DeskError::NotEmpty => ("not_empty", "fault-not-empty"),
        DeskError::ChangedSince { .. } => ("changed_since", "fault-changed-since"),
        DeskError::ImportedSince { .. } => ("changed_since", "fault-imported-since"),
        DeskError::DecidedSince { .. } => ("changed_since", "fault-decided-since"),
        DeskError::TooOld => ("nothing", "fault-too-old"),
        DeskError::SampleStands => ("nothing", "fault-sample-stands"),
        DeskError::UnknownImport(_) => ("not_found", "fault-import"),
        DeskError::NothingToMute => ("nothing", "fault-nothing-to-mute"),
        DeskError::NothingToUndo => ("nothing", "fault-nothing-to-undo"),
        DeskError::NothingToRedo => ("nothing", "fault-nothing-to-redo"),
        DeskError::File { err, .. } => match err.kind() {
            ErrorKind::NotFound => ("disk", "fault-file-missing"),
            ErrorKind::PermissionDenied => ("disk", "fault-file-denied"),
            ErrorKind::StorageFull => ("disk", "fault-file-full"),
            _ => ("disk", "fault-file"),
        },
        DeskError::Refused { .. } => ("refused_file", "fault-unreadable"),
        DeskError::Unreadable { .. } => ("refused_file", "fault-unreadable"),
        DeskError::Report(_) => ("disk", "fault-report"),
        DeskError::Desktop => ("failed", "fault-desktop"),
        DeskError::Answer(_) => ("failed", "fault-answer"),
        DeskError::Store(err) => match err {
            StoreError::Newer { .. } => ("disk", "fault-store-newer"),
            StoreError::NotADesk { .. } => ("disk", "fault-store-other"),
            StoreError::Full => ("disk", "fault-store-full"),
            StoreError::Busy => ("disk", "fault-store-busy"),
            StoreError::Damaged(_) => ("disk", "fault-store-damaged"),
            StoreError::Open { .. } => ("disk", "fault-store-open"),
            StoreError::Sql(_) | StoreError::Migration(_) => ("disk", "fault-store"),
        },
    }
}
