//! The one list of commands: names, shapes, dispatch and the TypeScript of it all.

use crate::{Desk, Face, error::DeskError, wire::*};
use serde_json::Value;
use std::{
    any::TypeId,
    collections::{BTreeMap, HashSet},
};
use ts_rs::{Config, TS, TypeVisitor};

macro_rules! commands {
    ($($(#[doc = $doc:literal])* $name:ident: $ask:ident => $answer:ident,)*) => {
        /// Every command's name.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// Carries out one command. Errors are for people; an unknown name or a wrong shape is `bad_ask`.
        pub(crate) fn dispatch(
            desk: &Desk,
            name: &str,
            ask: Value,
            face: &dyn Face,
        ) -> Result<Value, DeskError> {
            match name {
                $(stringify!($name) => {
                    let ask: $ask = serde_json::from_value(ask).map_err(|err| DeskError::BadAsk { name: name.to_owned(), why: err.to_string() })?;
                    let answer: $answer = desk.$name(ask, face)?;
                    Ok(serde_json::to_value(answer)?)
                })*
                _ => Err(DeskError::UnknownCommand(name.to_owned())),
            }
        }

        /// The commands and every shape that they use, as one TypeScript module.
        pub fn typescript() -> String {
            let mut module = Module::default();
            module.visit::<Notice>();
            module.visit::<Fault>();
            $(module.visit::<$ask>(); module.visit::<$answer>();)*
            let mut text = module.text();
            text.push_str("export interface Commands {\n");
            $(
                $(text.push_str(concat!("  /**", $doc, " */\n"));)*
                text.push_str(concat!(
                    "  ", stringify!($name), ": { ask: ", stringify!($ask), "; answer: ", stringify!($answer), " };\n"
                ));
            )*
            text.push_str("}\n");
            text
        }
    };
}

commands! {
    /// What is running, and the settings.
    about: Nothing => About,
    /// Keep other settings, as one step.
    settings_set: Settings => SettingsSet,
    /// Keep how the window looks.
    looks_set: Looks => Looks,
    /// The views with their counts.
    overview: Nothing => Overview,
    /// What there is by stage, week, lane, carrier and worth; each figure names the list that it counts.
    dashboard: Nothing => Dashboard,
    /// Ask the person for files.
    pick_files: Nothing => Picked,
    /// What each file is understood to be.
    import_preview: Handles => Previews,
    /// Read one file again, with what the person settled.
    import_look: LookAsk => Preview,
    /// Put pasted text at hand.
    paste: Pasted => Picked,
    /// What a person can choose when they correct how a file is read.
    mapping_choices: Nothing => MappingChoices,
    /// The remembered mappings.
    mappings: Nothing => Mappings,
    /// Give a remembered mapping a name.
    mapping_name: MappingName => Mappings,
    /// Forget a mapping.
    mapping_forget: MappingId => Mappings,
    /// Write a mapping where the person chooses, to share it.
    mapping_export: MappingId => Written,
    /// Ask the person for mappings that somebody shared, and remember them.
    mapping_import: Nothing => Mappings,
    /// Bring files in.
    import: ImportAsk => ImportReport,
    /// Stop long work.
    cancel: TaskId => Nothing,
    /// Past imports, newest first.
    imports: Nothing => Imports,
    /// Take an import back, whole.
    import_undo: ImportId => Done,
    /// Write the rows that were not taken where the person chooses.
    rejects: RejectsAsk => Written,
    /// Ask the person for the folder that is watched, or stop watching one.
    watch: WatchAsk => Settings,
    /// Fill an empty desk with invented orders.
    sample: SampleAsk => SampleReport,
    /// Take the invented orders away again.
    clear_sample: Nothing => Nothing,
    /// Answer a question with a list.
    list: QueueAsk => Listing,
    /// Some rows of a list.
    rows: RowsAsk => Rows,
    /// The ids of some rows of a list.
    ids: RowsAsk => Ids,
    /// Where a shipment stands in a list.
    place: PlaceAsk => Place,
    /// What a filter line could go on with.
    complete: CompleteAsk => Completions,
    /// Keep a view of one's own, or change it.
    view_save: SavedView => ViewSaved,
    /// Let a view of one's own go.
    view_forget: ViewId => Done,
    /// Put the views of one's own in another order.
    views_order: ViewsOrder => Done,
    /// One shipment, whole.
    shipment: ShipmentId => Detail,
    /// The moments that a shipment can be snoozed until.
    snooze_choices: ShipmentId => SnoozeChoices,
    /// Resolve exceptions.
    resolve: ResolveAsk => Done,
    /// Snooze exceptions.
    snooze: SnoozeAsk => Done,
    /// Say that somebody is working on exceptions.
    work: IdsAsk => Done,
    /// Say why customs hold shipments.
    hold_reason: HoldReasonAsk => Done,
    /// Say what became of buyers' identity papers.
    papers: PapersAsk => Done,
    /// Wait for somebody.
    wait: WaitAsk => Done,
    /// Open exceptions again.
    reopen: IdsAsk => Done,
    /// Write a note.
    note: NoteAsk => Done,
    /// Put a word on shipments, or take it off.
    tag: TagAsk => Done,
    /// Every word that is on a shipment.
    tags: Nothing => Tags,
    /// Say that a claim was filed, or a trace asked for.
    claim: ClaimAsk => Done,
    /// Let a shipment's rule go silent for its carrier, or for its lane.
    mute: MuteAsk => FiguresSet,
    /// Take a step back.
    undo: UndoAsk => Done,
    /// Do the step that was last taken back again.
    redo: Nothing => Done,
    /// Steps, newest first.
    history: HistoryAsk => History,
    /// Confirmations and feedback to ask for.
    prompts: PromptsAsk => Prompts,
    /// Say what became of prompts.
    prompt_mark: PromptMark => Done,
    /// Write a report where the person chooses.
    report: ReportAsk => Written,
    /// Write a backup where the person chooses.
    backup: Nothing => Written,
    /// Is the desk whole?
    check: Nothing => CheckReport,
    /// What do these texts mean?
    classify: ClassifyAsk => Classified,
    /// What nobody could read.
    unread: UnreadAsk => Unread,
    /// What a lesson would be about, before it is taught.
    lesson_look: LessonAsk => LessonReach,
    /// Say what a text, or a code, means; it is read so from now on, and in all scans that there are.
    teach: LessonAsk => Learned,
    /// Everything that was taught.
    lessons: Nothing => Lessons,
    /// Forget a lesson.
    lesson_forget: LessonId => Learned,
    /// Write all lessons where the person chooses, to share them.
    lessons_export: Nothing => Written,
    /// Ask the person for lessons that somebody shared, and take them in.
    lessons_import: TaskId => Learned,
    /// The rules and their figures.
    rules: Nothing => Rules,
    /// A table that the seller may tune.
    book: BookAsk => BookSheet,
    /// Change figures of a table, as one step.
    figures_set: FiguresAsk => FiguresSet,
    /// How often a rule would have fired in the desk's past.
    backtest: BacktestAsk => Backtest,
    /// How long parcels stay on each lane, counted anew.
    lanes: TaskId => Lanes,
    /// Whether the desk's past keeps what its lanes promise.
    calibration: TaskId => Calibration,
    /// Put a text on the clipboard.
    copy: Clip => Nothing,
    /// Open a web page that the desk knows.
    open_link: Link => Nothing,
    /// Show this as the native menu.
    menu: Menu => Nothing,
}

/// Collects each named shape once. They are written by name: the order in which ts-rs names them changes with each build.
#[derive(Default)]
struct Module {
    shapes: BTreeMap<String, String>,
    seen: HashSet<TypeId>,
}

impl Module {
    fn text(&self) -> String {
        let head = "// Generated from the commands of the desk. Do not edit: a test of tidewaiter-desk says how to renew it.\n\n";
        self.shapes.values().fold(head.to_owned(), |text, shape| text + shape + "\n\n")
    }
}

impl TypeVisitor for Module {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        if T::output_path().is_some() {
            let config = Config::new().with_large_int("number");
            let shape = format!("{}export {}", T::docs().unwrap_or_default(), T::decl(&config));
            self.shapes.insert(T::name(&config), shape);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn the_window_knows_the_same_commands_as_the_desk() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/lib/ipc/generated.ts");
        if std::env::var_os("TIDEWAITER_WRITE_BINDINGS").is_some() {
            std::fs::write(&path, typescript()).unwrap();
        }

        let written = std::fs::read_to_string(&path).unwrap_or_default();

        assert!(
            written == typescript(),
            "stale: run TIDEWAITER_WRITE_BINDINGS=1 cargo test -p tidewaiter-desk window_knows"
        );
    }
}
