//! What is done in a morning, in the order in which it is done.

/// What a person does, and how the window shows that it was done.
pub struct Step {
    pub does: &'static str,
    pub moves: &'static [&'static str],
    pub ends: Ends,
}

pub enum Ends {
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
pub const MORNING: &[&[Step]] = &[OUTCOMES, SNOOZES, ONE_BY_ONE, MANY, BACK, FINDING, BUYERS, LOOKING_BACK];
