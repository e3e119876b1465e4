// Generated from the commands of the desk. Do not edit: a test of tidewaiter-desk says how to renew it.

/**
 * What is running.
 */
export type About = { 
/**
 * Version.
 */
version: string, 
/**
 * Where the desk file is.
 */
desk_file: string, 
/**
 * Settings.
 */
settings: Settings, 
/**
 * How the window looks.
 */
looks: Looks, 
/**
 * The language that the desk speaks, whether it was chosen or is the system's: `en`, `zh-CN`...
 */
language: string, 
/**
 * The release build's licence.
 */
licence: string, };

/**
 * Something that a person can do.
 */
export type Action = { 
/**
 * `tell_buyer`, `wait_buyer`, `wait_carrier`, `wait_customs`, `copy_claim`: what a face does with it.
 */
id: string, 
/**
 * Ready to show.
 */
name: string, 
/**
 * A text that the action copies, if it does.
 */
copies: string | null, 
/**
 * The state that the action leads to, if it does.
 */
state: string | null, };

/**
 * An amount: the exact decimal, its currency, and both as a text.
 */
export type Amount = { 
/**
 * `184.00`.
 */
decimal: string, 
/**
 * ISO 4217, where known.
 */
currency: string | null, 
/**
 * `US$184.00`.
 */
text: string, };

/**
 * How often a rule would have fired in the desk's own past.
 */
export type Backtest = { 
/**
 * The rule.
 */
rule: string, 
/**
 * Parcels that were looked at.
 */
parcels: number, 
/**
 * The first and the last moment of that past, ready to show.
 */
span: string, 
/**
 * As the rule is now.
 */
now: Fired, 
/**
 * With the changes; None where none were asked for.
 */
then: Fired | null, 
/**
 * What the changes do, in one sentence.
 */
verdict: string | null, };

/**
 * A rule, and changes to try on it.
 */
export type BacktestAsk = { 
/**
 * The rule.
 */
rule: string, 
/**
 * Changes of the book `rules` to try; none: the rule as it is.
 */
edits: Array<FigureEdit>, 
/**
 * The task's id, for progress and `cancel`.
 */
task: string, };

/**
 * Which table, and which part of it.
 */
export type BookAsk = { 
/**
 * `days`, `peaks`, `terms`, `rates`, `mutes`.
 */
book: string, 
/**
 * Of `days`: a country's ISO code; None: the one that most open parcels go to.
 */
country: string | null, 
/**
 * Of `days`: the year; None: this one.
 */
year: number | null, };

/**
 * One figure of a table.
 */
export type BookRow = { 
/**
 * What to change it by, see [`FigureEdit`].
 */
key: string, 
/**
 * Rows of one group stand together: a platform, a kind of peak. Empty where there are no groups.
 */
group: string, 
/**
 * What it is about: `Chinese New Year`, `time to dispatch`, `EUR`.
 */
name: string, 
/**
 * Its particular: dates, from when it counts, where.
 */
detail: string, 
/**
 * As it is written.
 */
value: string, 
/**
 * Ready to show.
 */
text: string, 
/**
 * As it comes with the program; None: the row is the seller's own.
 */
builtin: string | null, 
/**
 * The seller's own.
 */
own: boolean, 
/**
 * Where it is from, with a word of doubt where nobody official says so.
 */
source: string, 
/**
 * A official, B professional, C blog or forum, U unverified; empty for the seller's own.
 */
grade: string, 
/**
 * When it was last looked at, ready to show.
 */
reviewed: string | null, };

/**
 * A table that comes with the program, with the seller's own figures on top.
 */
export type BookSheet = { 
/**
 * Which.
 */
book: string, 
/**
 * What it is for and where it is from, one sentence.
 */
about: string, 
/**
 * How a figure is written, one sentence.
 */
form: string, 
/**
 * Of `days`: the countries to choose from; else none.
 */
countries: Array<Choice>, 
/**
 * Of `days`: the country that is shown.
 */
country: string | null, 
/**
 * Of `days`: the years to choose from; else none.
 */
years: Array<number>, 
/**
 * Of `days`: the year that is shown.
 */
year: number | null, 
/**
 * Its rows.
 */
rows: Array<BookRow>, };

/**
 * Does the desk's past keep what its lanes promise?
 */
export type Calibration = { 
/**
 * Learned from parcels before this moment, tried on those after it; None: too few for that.
 */
split: Moment | null, 
/**
 * Parcels that were learned from, and tried on.
 */
learned: number, 
/**
 * Parcels that it was tried on.
 */
tried: number, 
/**
 * By stage, all together first.
 */
rows: Array<CalibrationRow>, 
/**
 * The whole in one sentence.
 */
verdict: string, };

/**
 * One stage's promises.
 */
export type CalibrationRow = { 
/**
 * The stage, until delivery, or all together: ready to show.
 */
name: string, 
/**
 * For the promises of 50, 80, 90 and 97 per cent.
 */
kept: Array<Kept>, };

/**
 * How a carrier did in the last 90 days. A parcel is of its carrier, else of its service.
 */
export type CarrierLine = { 
/**
 * The carrier.
 */
name: string, 
/**
 * Delivered in the last 90 days.
 */
parcels: Figure, 
/**
 * Of those with a promise, the share (0 to 1) that kept it; a promised day counts to its end. None without promises.
 */
on_time: number | null, 
/**
 * `93 %`.
 */
on_time_text: string | null, 
/**
 * Delivered parcels whose orders state until when.
 */
promised: Figure, 
/**
 * Half of them took so long from their first scan to delivery, or less: `9.2 d`.
 */
p50: string | null, 
/**
 * The same of nine of ten.
 */
p90: string | null, 
/**
 * Its parcels with a matter that came up in the last 90 days.
 */
exceptions: Figure, 
/**
 * The share (0 to 1) that these are of all its parcels that were delivered in the last 90 days, are on the way and were heard
 * of in that time, or have such a matter.
 */
exception_share: number, 
/**
 * `8 % of 1,240`.
 */
exception_text: string, 
/**
 * Fewer than 30 delivered: chance says more than the carrier.
 */
few: boolean, };

/**
 * A fact of an order that a file changed.
 */
export type Change = { 
/**
 * The order's number.
 */
order_id: string, 
/**
 * A parcel of it, to open; None where it has none.
 */
shipment: number | null, 
/**
 * The field's name, ready to show.
 */
field: string, 
/**
 * What the desk knew; None: nothing.
 */
old: string | null, 
/**
 * What it knows now.
 */
new: string | null, };

/**
 * Is the desk whole?
 */
export type CheckReport = { 
/**
 * Nothing is wrong.
 */
sound: boolean, 
/**
 * What is wrong, a line each.
 */
problems: Array<string>, 
/**
 * Orders.
 */
orders: number, 
/**
 * Shipments.
 */
shipments: number, 
/**
 * Events.
 */
events: number, 
/**
 * Distinct texts.
 */
phrases: number, };

/**
 * An id and its name.
 */
export type Choice = { 
/**
 * What to ask with.
 */
id: string, 
/**
 * Ready to show.
 */
name: string, };

/**
 * A column that a person settled.
 */
export type Chosen = { 
/**
 * Its header, on one line; empty where it has none.
 */
header: string, 
/**
 * Which of the columns with that header, from 0.
 */
nth: number, 
/**
 * What it holds; None: it is kept out.
 */
field: Field | null, };

/**
 * Say that a claim was filed for these: they wait for the carrier, and a note says what was filed.
 */
export type ClaimAsk = { 
/**
 * Shipments.
 */
ids: Array<number>, 
/**
 * Id of one of their claims, see [`super::ClaimLine`]; `trace`: the carrier was asked to look for them.
 */
claim: string, };

/**
 * A claim that may follow.
 */
export type ClaimLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is, and from whom.
 */
title: string, 
/**
 * `open until 12 Dec`, `opens on 3 Dec`, `closed since 2 Nov`.
 */
window: string, 
/**
 * It can be made now.
 */
open: boolean, 
/**
 * Until when.
 */
closes: Moment | null, 
/**
 * It closes within three days.
 */
pressing: boolean, 
/**
 * At most how much.
 */
cap: string | null, 
/**
 * When there is nothing to claim.
 */
none_when: string | null, 
/**
 * What else is to be known.
 */
note: string | null, 
/**
 * What has to be shown.
 */
evidence: Array<string>, 
/**
 * Where the facts are from, with a word of doubt where nobody official says so.
 */
source: string, 
/**
 * A link, if the source has one.
 */
link: string | null, 
/**
 * `reviewed 12 Nov 2026`.
 */
reviewed: string, };

/**
 * One a line.
 */
export type Classified = { 
/**
 * In the order asked.
 */
readings: Array<ReadingLine>, };

/**
 * What do these texts mean?
 */
export type ClassifyAsk = { 
/**
 * Each `text`, or `text<TAB>code<TAB>scheme`.
 */
lines: Array<string>, };

/**
 * A text for the clipboard.
 */
export type Clip = { 
/**
 * The text.
 */
text: string, };

/**
 * A column of a file and what it is taken for.
 */
export type Column = { 
/**
 * The header as the file writes it.
 */
header: string, 
/**
 * The field's id; None: kept out.
 */
field: string | null, 
/**
 * The field's name, ready to show.
 */
field_text: string | null, 
/**
 * Which of the columns with that header, from 0.
 */
nth: number, 
/**
 * 0 to 100.
 */
confidence: number, 
/**
 * A person said so.
 */
chosen: boolean, 
/**
 * The first different values, at most 3.
 */
examples: Array<string>, };

/**
 * What a filter line could go on with.
 */
export type CompleteAsk = { 
/**
 * The view that is filtered.
 */
view: string, 
/**
 * The other words of the line.
 */
filter: string, 
/**
 * The word that is being written: `car`, `carrier:ya`; empty: none yet.
 */
word: string, };

/**
 * One of them.
 */
export type Completion = { 
/**
 * What replaces the word: `carrier:yanwen`, or `carrier:` to go on.
 */
text: string, 
/**
 * Ready to show: `Yanwen`.
 */
name: string, 
/**
 * What kind of thing it is: `Carrier`.
 */
detail: string, 
/**
 * How many rows of the view it would leave; None where that says nothing.
 */
count: number | null, };

/**
 * What the word could become, the likeliest first.
 */
export type Completions = { 
/**
 * At most twenty.
 */
offers: Array<Completion>, };

/**
 * How sure a reading is, least first.
 */
export type Confidence = "none" | "likely" | "good" | "certain" | "taught";

/**
 * New, changed, unchanged.
 */
export type Counts = { 
/**
 * Not known before.
 */
new: number, 
/**
 * Known, with other facts.
 */
changed: number, 
/**
 * Known as they are.
 */
unchanged: number, };

/**
 * All of it, as of one moment.
 */
export type Dashboard = { 
/**
 * When it was counted.
 */
as_of: Moment, 
/**
 * The eleven stages in order.
 */
stages: Array<StageNow>, 
/**
 * What matters are counted by: `customs`, `cleared`, `delivery`, `stalled`, `losses`, and `data` where there is such a matter.
 */
kinds: Array<ExceptionKind>, 
/**
 * Twelve ISO weeks in the seller's zone, oldest first; the last one is this week.
 */
weeks: Array<WeekLine>, 
/**
 * The twelve lanes with most parcels that are not delivered.
 */
lanes: Array<HeatLane>, 
/**
 * At most twenty, those that delivered most first.
 */
carriers: Array<CarrierLine>, 
/**
 * What the open exceptions are worth, by kind, in the order of `kinds`.
 */
risk: Array<RiskLine>, 
/**
 * The sum of it, as the overview has it; None for nothing.
 */
risk_total: string | null, };

/**
 * Which of two numbers is the day where the digits leave it open.
 */
export type DateOrder = "day_first" | "month_first";

/**
 * A deadline, ready to show.
 */
export type DeadlineText = { 
/**
 * When.
 */
at: Moment, 
/**
 * Id of its kind.
 */
kind: string, 
/**
 * `answer in 22 h`, `3 h late`.
 */
text: string, 
/**
 * Within three days, or past.
 */
pressing: boolean, 
/**
 * Past.
 */
late: boolean, 
/**
 * Why it may be another one: `usual at AliExpress, not official`; None: order or carrier state it.
 */
doubt: string | null, };

/**
 * What stands before the decimals.
 */
export type DecimalPoint = "dot" | "comma";

/**
 * A decision, or an opening or closing by the desk itself.
 */
export type DecisionLine = { 
/**
 * When.
 */
at: Moment, 
/**
 * Ready to show.
 */
text: string, };

/**
 * Everything known of one shipment, in the order in which a person asks.
 */
export type Detail = { 
/**
 * The line as lists show it.
 */
row: QueueRow, 
/**
 * What is at stake: up to four figures.
 */
stakes: Array<Stake>, 
/**
 * What can be done, in order; the first is the main one.
 */
actions: Array<Action>, 
/**
 * The eleven stages.
 */
waterway: Array<WaterwayMark>, 
/**
 * Why we think so, one paragraph each.
 */
why: Array<string>, 
/**
 * The stage's proof: which scan and which rule.
 */
proof: Proof, 
/**
 * The other flags that stand beneath the first.
 */
beneath: Array<FlagLine>, 
/**
 * What to do.
 */
playbook: Playbook | null, 
/**
 * Why customs hold it, and what else it could be; None where they do not.
 */
hold: Hold | null, 
/**
 * What became of the buyer's identity papers, where the playbook asks for them.
 */
papers: Papers | null, 
/**
 * What can be claimed.
 */
claims: Array<ClaimLine>, 
/**
 * When it should be there; None where nothing is known, or where it is there.
 */
expected: Expected | null, 
/**
 * Scans, newest first.
 */
timeline: Array<ScanLine>, 
/**
 * The further numbers under which it travels, as its scans announced them.
 */
legs: Array<Sibling>, 
/**
 * The parcel that it is only a leg of: what is wrong is said there.
 */
part_of: Sibling | null, 
/**
 * The orders in the parcel.
 */
orders: Array<OrderFacts>, 
/**
 * Notes, newest first.
 */
notes: Array<NoteLine>, 
/**
 * What people and the desk decided, newest first.
 */
decisions: Array<DecisionLine>, 
/**
 * The seller's own words on it.
 */
tags: Array<string>, 
/**
 * Leads back to it: `tidewaiter://shipment/RB482113905CN`.
 */
link: string, 
/**
 * How its rule can go silent; None where nothing is wrong or nobody knows the carrier.
 */
mute: MuteOffer | null, };

/**
 * What a decision did.
 */
export type Done = { 
/**
 * The step, for `undo`; None where nothing changed.
 */
step: number | null, 
/**
 * Rows that it changed.
 */
changed: number, 
/**
 * Ready to show: `Resolved 37`.
 */
text: string, 
/**
 * The shipments that it changed.
 */
ids: Array<number>, };

/**
 * A code and the table (`cainiao-action`, `17track-sub`...) that says what it means.
 */
export type EventCode = { 
/**
 * The table's id.
 */
scheme: string, 
/**
 * The code.
 */
code: string, };

/**
 * New and known events.
 */
export type EventCounts = { 
/**
 * Not known before.
 */
new: number, 
/**
 * Known already.
 */
known: number, };

/**
 * A kind of matter.
 */
export type ExceptionKind = { 
/**
 * Its id.
 */
id: string, 
/**
 * Ready to show.
 */
name: string, };

/**
 * When a parcel should be there: four of five like it are between `from` and `to`.
 */
export type Expected = { 
/**
 * One in ten is earlier.
 */
from: Moment, 
/**
 * Half are earlier.
 */
likely: Moment, 
/**
 * One in ten is later.
 */
to: Moment, 
/**
 * `29 Nov to 6 Dec, most likely 2 Dec`.
 */
text: string, 
/**
 * From what that is known: `from 212 parcels on this lane`.
 */
because: string, 
/**
 * The promise or the protection ends before `to`.
 */
late: boolean, };

/**
 * What went wrong, for a person.
 */
export type Fault = { 
/**
 * A word that a face may act on: `cancelled`, `changed_since`, `not_found`, `refused_file`, `bad_ask`, `bad_figure`, `disk`, `failed`.
 */
code: string, 
/**
 * What, and where.
 */
message: string, 
/**
 * What to do next.
 */
hint: string, 
/**
 * The figure that does not fit, see [`FigureEdit`].
 */
key?: string, 
/**
 * The shipment that stands in the way, for a link to it.
 */
shipment?: number, };

/**
 * A fact that a column states.
 */
export type Field = "order_id" | "tracking_number" | "package_id" | "store" | "ordered_at" | "paid_at" | "shipped_at" | "ship_by" | "promised_by" | "delivered_at" | "confirmed_at" | "order_status" | "destination_country" | "origin_country" | "order_amount" | "item_amount" | "currency" | "carrier" | "shipping_method" | "buyer_name" | "recipient_name" | "first_name" | "last_name" | "product_title" | "sku" | "quantity" | "feedback" | "event_time" | "event_location" | "event_text" | "event_code";

/**
 * A field that a column can hold.
 */
export type FieldChoice = { 
/**
 * Its id.
 */
id: Field, 
/**
 * Its name, ready to show.
 */
text: string, 
/**
 * Only files of events have it.
 */
events: boolean, };

/**
 * A number, and the list that holds as many rows; None where no list holds just these.
 */
export type Figure = { 
/**
 * How many.
 */
value: number, 
/**
 * The same, ready to show.
 */
text: string, 
/**
 * The list.
 */
opens: Opens | null, };

/**
 * A figure, changed. Keys: rules `rule/field` or `rule/variant/field`; days `CN/2026-10-08`; peaks the peak's id; terms
 * `platform/clock` or `platform/clock/DE`; rates a currency; mutes `rule/carrier/DE`, or `rule/carrier/*` wherever it goes.
 */
export type FigureEdit = { 
/**
 * Which.
 */
key: string, 
/**
 * Its new value; None: as it comes with the program.
 */
value: string | null, };

/**
 * Figures to change, as one step.
 */
export type FiguresAsk = { 
/**
 * `rules`, `days`, `peaks`, `terms`, `rates`, `mutes`.
 */
book: string, 
/**
 * The changes.
 */
edits: Array<FigureEdit>, 
/**
 * The task's id, for progress and `cancel`.
 */
task: string, };

/**
 * What changing figures did.
 */
export type FiguresSet = { 
/**
 * The step.
 */
done: Done, 
/**
 * Exceptions that opened.
 */
opened: number, 
/**
 * Exceptions that closed.
 */
closed: number, };

/**
 * What the import of one file did.
 */
export type FileReport = { 
/**
 * File name.
 */
file: string, 
/**
 * The import's id, for `rejected_rows`; None where nothing was kept.
 */
import: number | null, 
/**
 * Why the whole file was refused.
 */
error?: Fault, 
/**
 * `orders` or `tracking`.
 */
kind: string, 
/**
 * The layout's id.
 */
source: string, 
/**
 * Character encoding.
 */
encoding: string | null, 
/**
 * Sheet.
 */
sheet: string | null, 
/**
 * 1-based header row.
 */
header_row: number | null, 
/**
 * The name of the remembered mapping that it was read with; None: all was guessed, or settled for this file.
 */
mapping?: string, 
/**
 * Rows of the file: each was taken, ignored or rejected.
 */
rows: number, 
/**
 * Rows that are part of an order or of events.
 */
taken: number, 
/**
 * What became of the orders.
 */
orders: Counts, 
/**
 * What became of the shipments.
 */
shipments: Counts, 
/**
 * What became of the events.
 */
events: EventCounts, 
/**
 * Rows that were not taken: the first 10,000.
 */
rejected: Array<RowFault>, 
/**
 * All of them.
 */
rejected_count: number, 
/**
 * Fields that were not taken, of rows that were: the first 10,000.
 */
field_errors: Array<RowFault>, 
/**
 * All of them.
 */
field_error_count: number, 
/**
 * Rows that are not data.
 */
ignored: number, 
/**
 * The same by reason, most rows first.
 */
ignored_by: Array<Ignored>, 
/**
 * Of the orders that changed: known facts that the file contradicts and that stand, since the file is older.
 */
kept_newer: number, 
/**
 * What became of shipments that the desk knew before.
 */
moves: Moves, 
/**
 * What changed in orders that the desk knew before: the first 1,000.
 */
changes: Array<Change>, 
/**
 * When the import was taken back.
 */
undone?: Moment, };

/**
 * How often, and what came of it.
 */
export type Fired = { 
/**
 * Parcels on which it fired.
 */
fired: FiredPart, 
/**
 * Of these: it turned out to be real, by how.
 */
real: Array<FiredPart>, 
/**
 * Of these: nothing came of it.
 */
nothing: FiredPart, 
/**
 * Of these: still open, nobody knows yet.
 */
unknown: FiredPart, 
/**
 * Of those that are known, the share that was real, ready to show: `64 %`.
 */
precision: string, 
/**
 * Only here and not in the other one; empty where there is no other.
 */
only: FiredPart | null, };

/**
 * A number that can be clicked.
 */
export type FiredPart = { 
/**
 * `signal`, `returned`, `lost`, `late`...
 */
id: string, 
/**
 * Ready to show.
 */
name: string, 
/**
 * Parcels.
 */
count: number, 
/**
 * The view that lists them.
 */
view: string, };

/**
 * A flag that stands beneath the first one.
 */
export type FlagLine = { 
/**
 * The rule.
 */
rule: string, 
/**
 * How much it presses.
 */
severity: Severity, 
/**
 * Ready to show.
 */
severity_text: string, 
/**
 * In one sentence.
 */
reason: string, };

/**
 * How old what carriers said is.
 */
export type Freshness = { 
/**
 * `Carrier data 3 h old`.
 */
text: string, 
/**
 * Since when, and how often news usually comes.
 */
whole: string, 
/**
 * Older than it usually is.
 */
stale: boolean, 
/**
 * What to do; empty while it is not stale.
 */
hint: string, };

/**
 * A run of rows under a heading.
 */
export type Group = { 
/**
 * `today`, `week`, `know`, or what the rows are grouped by: a carrier, a country, a rule, a day.
 */
id: string, 
/**
 * Ready to show: `Act today`.
 */
name: string, 
/**
 * Index of its first row.
 */
first: number, 
/**
 * Rows.
 */
count: number, 
/**
 * The worst severity among them; None where nothing is wrong.
 */
severity: Severity | null, };

/**
 * Which files.
 */
export type Handles = { 
/**
 * From `pick_files`, or from files that were dropped.
 */
handles: Array<number>, };

/**
 * The parcels of a lane in one stage.
 */
export type HeatCell = { 
/**
 * The stage.
 */
stage: Stage, 
/**
 * Parcels there.
 */
parcels: Figure, 
/**
 * Half of them have been there for so long or longer: `3.1 d`; empty where nobody knows since when.
 */
median: string, 
/**
 * What is usual there, from the quickest tenth to the slowest: `1.0–3.0 d`; None where the desk has no past to say it by.
 */
usual: string | null, 
/**
 * The median by the slow end of what is usual: 0 up to once, 1 up to one and a half times, 2 up to twice, 3 up to three times,
 * 4 beyond; 0 where nothing is known.
 */
level: number, };

/**
 * Where the parcels of a lane are now, and whether they stay too long.
 */
export type HeatLane = { 
/**
 * `Yanwen · China → Brazil`.
 */
name: string, 
/**
 * One for each stage but Delivered; None where no parcel is.
 */
cells: Array<HeatCell | null>, };

/**
 * Steps, newest first.
 */
export type History = { 
/**
 * The steps.
 */
steps: Array<StepLine>, };

/**
 * Which steps.
 */
export type HistoryAsk = { 
/**
 * At most so many.
 */
limit: number, };

/**
 * Why customs hold a parcel.
 */
export type Hold = { 
/**
 * The reason's id; None: nobody says.
 */
reason: string | null, 
/**
 * `carrier`, `seller`; empty where nobody says.
 */
said_by: string, 
/**
 * Ready to show: `Invoice or papers missing, says the carrier`.
 */
text: string, 
/**
 * All reasons.
 */
choices: Array<Choice>, };

/**
 * Why customs hold these.
 */
export type HoldReasonAsk = { 
/**
 * Shipments.
 */
ids: Array<number>, 
/**
 * A reason of the playbook, see [`super::Hold`]; None: what the carrier says counts again.
 */
reason: string | null, };

/**
 * The ids between two indexes of a list, for marking a range or all.
 */
export type Ids = { 
/**
 * Shipments.
 */
ids: Array<number>, };

/**
 * These.
 */
export type IdsAsk = { 
/**
 * Shipments.
 */
ids: Array<number>, };

/**
 * Rows of a file that are not data, for one reason.
 */
export type Ignored = { 
/**
 * Why, ready to show: `Blank rows`.
 */
reason: string, 
/**
 * How many.
 */
rows: number, };

/**
 * Import these.
 */
export type ImportAsk = { 
/**
 * From `pick_files`, or from files that were dropped.
 */
handles: Array<number>, 
/**
 * The task's id, chosen by the face, for `cancel` and progress.
 */
task: string, 
/**
 * Read and count, but keep nothing.
 */
dry_run: boolean, };

/**
 * Which import.
 */
export type ImportId = { 
/**
 * Its id.
 */
import: number, };

/**
 * One past import.
 */
export type ImportLine = { 
/**
 * Its id.
 */
id: number, 
/**
 * When.
 */
at: Moment, 
/**
 * What it did.
 */
report: FileReport, };

/**
 * What an import did.
 */
export type ImportReport = { 
/**
 * One a file.
 */
files: Array<FileReport>, 
/**
 * Exceptions that it opened.
 */
opened: number, 
/**
 * Exceptions that it closed.
 */
closed: number, };

/**
 * Past imports, newest first.
 */
export type Imports = { 
/**
 * The imports.
 */
imports: Array<ImportLine>, };

/**
 * Many parcels with the same matter on the same lane in the same days. Its rows follow each other.
 */
export type Incident = { 
/**
 * The same as long as it is the same matter.
 */
id: string, 
/**
 * Index of its first row.
 */
first: number, 
/**
 * Rows.
 */
count: number, 
/**
 * The rule.
 */
rule: string, 
/**
 * The worst severity in it.
 */
severity: Severity, 
/**
 * The severity's word, ready to show.
 */
severity_text: string, 
/**
 * `Cleared, not moving`.
 */
title: string, 
/**
 * `Cainiao Standard · China → Brazil · began 12 Nov to 14 Nov`.
 */
detail: string, 
/**
 * What explains it: holidays and peaks of these days; empty where none do.
 */
explained: string, 
/**
 * What they are worth in all, ready to show.
 */
at_risk: string | null, };

/**
 * One promise.
 */
export type Kept = { 
/**
 * The promise in per cent.
 */
promised: number, 
/**
 * What came in per cent, with one decimal; None: nothing was asked.
 */
kept: number | null, 
/**
 * How many were asked.
 */
asked: number, };

/**
 * Which records a file yields.
 */
export type Kind = "orders" | "tracking";

/**
 * The same of one kind.
 */
export type KindInWeek = { 
/**
 * The kind.
 */
kind: string, 
/**
 * Came up.
 */
opened: Figure, 
/**
 * Ended.
 */
resolved: Figure, };

/**
 * One lane.
 */
export type LaneLine = { 
/**
 * `Cainiao Standard · China → Brazil`.
 */
name: string, 
/**
 * The filter that lists its parcels, in the view `all`.
 */
filter: string, 
/**
 * By stage, those that are known.
 */
stages: Array<LaneStage>, };

/**
 * One stage, or the whole way, on one lane.
 */
export type LaneStage = { 
/**
 * The stage; None: the whole way until delivery.
 */
stage: Stage | null, 
/**
 * Ready to show.
 */
name: string, 
/**
 * Parcels of the lane that left it.
 */
samples: number, 
/**
 * What most of the weight is from: `lane`, `carrier_destination`, `stage`, `global`.
 */
level: string, 
/**
 * Ready to show.
 */
level_text: string, 
/**
 * Half, four of five, nine of ten, and all but three of a hundred left by then, ready to show; empty: not reached.
 */
quantiles: [string, string, string, string], 
/**
 * The same in days; None: not reached.
 */
days: [number | null, number | null, number | null, number | null], 
/**
 * The rules go by it.
 */
counts: boolean, };

/**
 * How long parcels stay, by lane.
 */
export type Lanes = { 
/**
 * Parcels that it was learned from.
 */
parcels: number, 
/**
 * Until when the desk knows something.
 */
as_of: Moment | null, 
/**
 * The lanes with most parcels.
 */
lanes: Array<LaneLine>, 
/**
 * Lanes in all.
 */
total: number, };

/**
 * What a lesson, or taking one away, changed.
 */
export type Learned = { 
/**
 * The step.
 */
done: Done, 
/**
 * Distinct texts that mean something else now.
 */
texts: number, 
/**
 * Parcels that were scanned with one of them.
 */
parcels: number, 
/**
 * Of these, those that are at another stage now.
 */
moved: number, 
/**
 * Exceptions that opened.
 */
opened: number, 
/**
 * Exceptions that closed.
 */
closed: number, };

/**
 * What a text or a code means, as the seller says. Neither stage nor signal: it says nothing.
 */
export type LessonAsk = { 
/**
 * The words, in any dress; a `*` stands for whatever comes there. Empty: whatever the words.
 */
words: string, 
/**
 * The code; None: whatever the code.
 */
code: EventCode | null, 
/**
 * The stage.
 */
stage: Stage | null, 
/**
 * The signal.
 */
signal: Signal | null, 
/**
 * The task's id, for progress and `cancel`.
 */
task: string, };

/**
 * Which lesson.
 */
export type LessonId = { 
/**
 * Its id.
 */
id: number, };

/**
 * One lesson.
 */
export type LessonLine = { 
/**
 * Its id.
 */
id: number, 
/**
 * The words.
 */
words: string, 
/**
 * The code.
 */
code: EventCode | null, 
/**
 * The stage.
 */
stage: Stage | null, 
/**
 * The signal.
 */
signal: Signal | null, 
/**
 * What it means, ready to show.
 */
means: string, 
/**
 * When it was taught.
 */
at: Moment, };

/**
 * What a lesson would be about.
 */
export type LessonReach = { 
/**
 * The words as they would be known.
 */
words: string, 
/**
 * Distinct texts of this desk.
 */
texts: number, 
/**
 * Parcels that were scanned with one of them.
 */
parcels: number, 
/**
 * Some of the texts, and what they are read as now.
 */
samples: Array<LessonSample>, 
/**
 * Why it cannot be taught, ready to show; None: it can.
 */
obstacle: string | null, };

/**
 * A text that a lesson would be about.
 */
export type LessonSample = { 
/**
 * As the carrier wrote it.
 */
text: string, 
/**
 * What it is read as now, ready to show.
 */
now: string, };

/**
 * Everything that was taught, newest first.
 */
export type Lessons = { 
/**
 * The lessons.
 */
lessons: Array<LessonLine>, };

/**
 * A web page to open: only those that the desk itself knows (sources of playbooks).
 */
export type Link = { 
/**
 * The address.
 */
link: string, };

/**
 * An answered question: a list that stays as it is until it is asked again.
 */
export type Listing = { 
/**
 * For `rows`.
 */
list: number, 
/**
 * Rows in all.
 */
total: number, 
/**
 * What they are worth in all, ready to show.
 */
at_risk: string | null, 
/**
 * Runs of rows under one heading, in order; empty where the list has none.
 */
groups: Array<Group>, 
/**
 * Runs of rows that are one matter: a face folds them.
 */
incidents: Array<Incident>, 
/**
 * Words of the filter that no key is known for; they were searched as text.
 */
as_text: Array<string>, };

/**
 * Read one file again, with what the person settled.
 */
export type LookAsk = { 
/**
 * From `pick_files`, `paste`, or files that were dropped.
 */
handle: number, 
/**
 * What the person settled; None: what is remembered for files like it. `import` reads the file the same way.
 */
mapping: Mapping | null, 
/**
 * For a protected workbook; kept only in memory.
 */
password: string | null, };

/**
 * How the window looks. Kept in a small file beside the desk file: it changes with every move and decides nothing.
 */
export type Looks = { 
/**
 * `system`, `light`, `dark`.
 */
theme: string, 
/**
 * `compact`, `comfortable`.
 */
density: string, 
/**
 * Position of the window's panes and list, as the window left it: opaque to the desk.
 */
layout: string, };

/**
 * How to read files of one header. What is None, or has no entry, is guessed as ever.
 */
export type Mapping = { 
/**
 * Which records the file yields.
 */
kind?: Kind | null, 
/**
 * Character encoding of text, by a name that browsers know: `gbk`, `windows-1251`.
 */
encoding?: string | null, 
/**
 * Between the cells of text; an ASCII character.
 */
delimiter?: string | null, 
/**
 * Sheet of a workbook, or list inside an archive.
 */
sheet?: string | null, 
/**
 * 1-based row of the header; 0: there is none.
 */
header_row?: number | null, 
/**
 * Which of day and month comes first where digits leave it open.
 */
dates?: DateOrder | null, 
/**
 * What stands before the decimals where digits leave it open.
 */
decimals?: DecimalPoint | null, 
/**
 * IANA name of the zone of clocks that state none.
 */
zone?: string | null, 
/**
 * ISO 4217 code of amounts that state none.
 */
currency?: string | null, 
/**
 * What columns hold.
 */
columns: Array<Chosen>, };

/**
 * What a person can choose when they correct how a file is read.
 */
export type MappingChoices = { 
/**
 * What a column can hold.
 */
fields: Array<FieldChoice>, 
/**
 * Character encodings, by name.
 */
encodings: Array<string>, 
/**
 * Delimiters.
 */
delimiters: Array<string>, 
/**
 * ISO 4217 codes.
 */
currencies: Array<string>, 
/**
 * IANA zones.
 */
zones: Array<string>, };

/**
 * Which remembered mapping.
 */
export type MappingId = { 
/**
 * Its id.
 */
id: number, };

/**
 * A mapping that is used silently for files with its header.
 */
export type MappingLine = { 
/**
 * Its id.
 */
id: number, 
/**
 * Its name: the person's, else the file's that it was made for.
 */
name: string, 
/**
 * The header that it is for, a few cells of it, ready to show.
 */
header: string, 
/**
 * When it was last used.
 */
used: Moment, };

/**
 * Give a remembered mapping a name.
 */
export type MappingName = { 
/**
 * Its id.
 */
id: number, 
/**
 * Its new name.
 */
name: string, };

/**
 * The remembered mappings, last used first.
 */
export type Mappings = { 
/**
 * The mappings.
 */
mappings: Array<MappingLine>, };

/**
 * The native menu, as the page wants it: from its one table of keys, in its language.
 */
export type Menu = { 
/**
 * The menus of the bar, in order.
 */
chapters: Array<MenuChapter>, };

/**
 * One menu of the bar.
 */
export type MenuChapter = { 
/**
 * Ready to show.
 */
name: string, 
/**
 * Its items, in order.
 */
items: Array<MenuItem>, };

/**
 * One item of a menu.
 */
export type MenuItem = { 
/**
 * The page's command, which comes back as a notice when it is chosen; empty: a line between items.
 */
id: string, 
/**
 * Ready to show.
 */
name: string, 
/**
 * The key that does the same, printed; empty: none.
 */
hint: string, 
/**
 * Whether it applies now.
 */
enabled: boolean, };

/**
 * A moment: the instant, short for a row, whole for a tooltip.
 */
export type Moment = { 
/**
 * RFC 3339 in UTC.
 */
at: string, 
/**
 * `19 Nov 14:20`, local.
 */
text: string, 
/**
 * `Thursday 19 November 2026, 14:20 (06:20 UTC)`.
 */
whole: string, };

/**
 * Shipments that an import moved. Each can be listed: the view `import:ID:forward`, `import:ID:stuck`,
 * `import:ID:regressed`, `import:ID:new`.
 */
export type Moves = { 
/**
 * They reached a later stage.
 */
forward: number, 
/**
 * They need a person now and did not before.
 */
stuck: number, 
/**
 * They are at an earlier stage than before.
 */
regressed: number, };

/**
 * Let the rule of a shipment's exception go silent for its carrier.
 */
export type MuteAsk = { 
/**
 * The shipment.
 */
id: number, 
/**
 * Only to its destination.
 */
lane: boolean, };

/**
 * What `mute` would do, ready to show.
 */
export type MuteOffer = { 
/**
 * `Yanwen`.
 */
carrier: string, 
/**
 * `Mute “Customs hold” for Yanwen`.
 */
whole: string, 
/**
 * `Mute “Customs hold” for Yanwen to Brazil`; None where nobody knows the destination.
 */
lane: string | null, };

/**
 * Write a note.
 */
export type NoteAsk = { 
/**
 * Shipments.
 */
ids: Array<number>, 
/**
 * The words.
 */
text: string, };

/**
 * A note.
 */
export type NoteLine = { 
/**
 * When.
 */
at: Moment, 
/**
 * The words.
 */
text: string, };

/**
 * An ask or an answer without content.
 */
export type Nothing = Record<symbol, never>;

/**
 * Something that a face is told without asking.
 */
export type Notice = { "kind": "progress", 
/**
 * The task's id, for `cancel`.
 */
task: string, 
/**
 * What is being done, ready to show.
 */
text: string, 
/**
 * Done so far.
 */
done: number, 
/**
 * Of how many; 0 while unknown.
 */
total: number, } | { "kind": "changed", 
/**
 * New exceptions.
 */
arrived: number, } | { "kind": "open", 
/**
 * The shipment.
 */
shipment: number, } | { "kind": "folder", 
/**
 * The lines.
 */
text: string, } | { "kind": "dropped", 
/**
 * The files.
 */
files: Array<PickedFile>, } | { "kind": "command", 
/**
 * A command of the page.
 */
id: string, } | { "kind": "say", 
/**
 * Ready to show.
 */
text: string, };

/**
 * The list that a figure counts.
 */
export type Opens = { 
/**
 * The view.
 */
view: string, 
/**
 * The filter line.
 */
filter: string, };

/**
 * One order.
 */
export type OrderFacts = { 
/**
 * Number.
 */
order_id: string, 
/**
 * The layout that it came by, ready to show.
 */
source: string, 
/**
 * Shop.
 */
store: string | null, 
/**
 * The file's own status word.
 */
status: string | null, 
/**
 * Name.
 */
buyer_name: string | null, 
/**
 * First title.
 */
title: string | null, 
/**
 * Items.
 */
items_count: number | null, 
/**
 * Worth.
 */
amount: Amount | null, 
/**
 * Ordered.
 */
ordered_at: Moment | null, 
/**
 * Ship by.
 */
ship_by: Moment | null, 
/**
 * Promise or protection.
 */
promised_by: Moment | null, 
/**
 * Country.
 */
destination: string | null, 
/**
 * Shipping service.
 */
shipping_method: string | null, 
/**
 * The other parcels of the order: id and number.
 */
siblings: Array<Sibling>, };

/**
 * The board around the list: every view with its count, and what the data is worth.
 */
export type Overview = { 
/**
 * Nothing was ever imported.
 */
empty: boolean, 
/**
 * The data is invented (`sample`).
 */
sample: boolean, 
/**
 * Views in their order, by section.
 */
views: Array<View>, 
/**
 * What the open exceptions are worth, in the seller's main currency: `≈ US$7,412`; None where nothing is known.
 */
at_risk: string | null, 
/**
 * Newest scan of any parcel.
 */
last_scan: Moment | null, 
/**
 * `14 min ago`.
 */
last_scan_ago: string | null, 
/**
 * Whether the newest scan is as new as it usually is; None where there are no scans.
 */
freshness: Freshness | null, 
/**
 * Last import.
 */
last_import: Moment | null, 
/**
 * Last backup.
 */
last_backup: Moment | null, 
/**
 * When the next snoozed one returns.
 */
next_return: Moment | null, 
/**
 * What `undo` would take back, ready to show; None: nothing.
 */
undo: string | null, 
/**
 * What `redo` would do again; None: nothing.
 */
redo: string | null, };

/**
 * A buyer's identity papers: only whether they are on their way.
 */
export type Papers = { 
/**
 * `requested`, `sent`, `confirmed`; None: nothing yet.
 */
state: string | null, 
/**
 * What can be said of them.
 */
choices: Array<Choice>, };

/**
 * What became of the identity papers of these buyers. What stands in them is never kept.
 */
export type PapersAsk = { 
/**
 * Shipments.
 */
ids: Array<number>, 
/**
 * `requested`, `sent` (the buyer says so), `confirmed` (the carrier says so); None: nothing yet.
 */
papers: string | null, };

/**
 * Text that was pasted or dropped.
 */
export type Pasted = { 
/**
 * The text.
 */
text: string, };

/**
 * The person's choice of files; empty when they closed the dialog.
 */
export type Picked = { 
/**
 * The files.
 */
files: Array<PickedFile>, };

/**
 * A file that the person chose, known to a face only by its handle.
 */
export type PickedFile = { 
/**
 * For `import_preview` and `import`.
 */
handle: number, 
/**
 * File name without its folder.
 */
name: string, 
/**
 * Bytes.
 */
size: number, };

/**
 * Its index, if it is there.
 */
export type Place = { 
/**
 * 0-based.
 */
index: number | null, };

/**
 * Where one shipment stands in a list.
 */
export type PlaceAsk = { 
/**
 * The list.
 */
list: number, 
/**
 * The shipment.
 */
id: number, };

/**
 * What to do about it.
 */
export type Playbook = { 
/**
 * For whom it was written: `Brazil`, or nothing.
 */
scope: string | null, 
/**
 * `reviewed 12 Nov 2026`.
 */
reviewed: string | null, 
/**
 * Who has to act: `buyer`, `seller`, `carrier`, `customs`.
 */
acts: string, 
/**
 * Ready to show: `The buyer acts`.
 */
acts_text: string, 
/**
 * When to look again: the check that is set, or the one that waiting would set.
 */
check: Moment | null, 
/**
 * `since 1 Jul 2026`, where the facts have a first day.
 */
effective: string | null, 
/**
 * What is worth keeping at hand.
 */
evidence: Array<string>, 
/**
 * The steps.
 */
steps: Array<string>, 
/**
 * Where that is from.
 */
source: string, 
/**
 * A link, if the source has one.
 */
link: string | null, };

/**
 * How one file was read.
 */
export type Preview = { 
/**
 * The file.
 */
file: PickedFile, 
/**
 * Why it cannot be read at all.
 */
error: Fault | null, 
/**
 * `orders` or `tracking`.
 */
kind: string, 
/**
 * The layout's name, ready to show: `AliExpress order export`; `Unknown layout` where it is read by its headers alone.
 */
source: string, 
/**
 * `csv`, `tsv`, `xlsx`, `xls`, `json`, `text`...
 */
container: string, 
/**
 * Character encoding, for text.
 */
encoding: string | null, 
/**
 * Delimiter, for delimited text.
 */
delimiter: string | null, 
/**
 * The sheet, or the list inside an archive, that is read.
 */
sheet: string | null, 
/**
 * All of them; empty where there is no choice.
 */
sheets: Array<string>, 
/**
 * 1-based row of the header; None where there is none.
 */
header_row: number | null, 
/**
 * How dates are read where digits leave it open, ready to show; None: nothing is open.
 */
dates: string | null, 
/**
 * The order of day and month that is in use; None: nothing is open.
 */
date_order: DateOrder | null, 
/**
 * What stands before the decimals, where something said so.
 */
decimals: DecimalPoint | null, 
/**
 * ISO 4217 code of amounts that state none.
 */
currency: string | null, 
/**
 * IANA zone of clocks that state none; None: the seller's.
 */
zone: string | null, 
/**
 * What a person must say before the file can be read, ready to show; None: it can be read.
 */
lacks: string | null, 
/**
 * It is protected: `import_look` with its password goes on.
 */
protected: boolean, 
/**
 * What is settled over what is guessed; empty where nothing is.
 */
mapping: Mapping, 
/**
 * Where that comes from: `remembered` from an earlier file, or `chosen` for this one; None: all is guessed.
 */
mapped: string | null, 
/**
 * The name of the remembered mapping, where it has one.
 */
mapping_name: string | null, 
/**
 * The file's first rows as they stand, header and all.
 */
top: Array<TopRow>, 
/**
 * The columns, left to right.
 */
columns: Array<Column>, 
/**
 * The first data rows, as read, cut to the columns.
 */
rows: Array<Array<string>>, 
/**
 * Data rows read so far (the preview reads at most the first 2,000).
 */
rows_read: number, 
/**
 * Whether the file goes on behind them.
 */
more: boolean, 
/**
 * Of the rows read: those that would be rejected, the first 20.
 */
rejected: Array<RowFault>, };

/**
 * What each file was understood to be, before anything is kept.
 */
export type Previews = { 
/**
 * One a file.
 */
files: Array<Preview>, };

/**
 * Something to ask one buyer.
 */
export type PromptLine = { 
/**
 * Its id.
 */
id: number, 
/**
 * The shipment, to open it.
 */
shipment: number | null, 
/**
 * Order number.
 */
order_id: string, 
/**
 * `confirm` or `feedback`.
 */
kind: string, 
/**
 * Ready to show.
 */
kind_text: string, 
/**
 * Name.
 */
buyer_name: string | null, 
/**
 * Country, ready to show.
 */
destination_text: string | null, 
/**
 * Worth.
 */
value: Amount | null, 
/**
 * From when.
 */
due: Moment, 
/**
 * Until when it makes sense.
 */
closes: Moment | null, 
/**
 * `closes in 6 d`.
 */
closes_text: string | null, 
/**
 * Language of the message, ISO 639-1.
 */
language: string, 
/**
 * Its name, ready to show.
 */
language_text: string, 
/**
 * The message, ready to copy.
 */
message: string, 
/**
 * What to mind before sending.
 */
warnings: Array<string>, };

/**
 * What became of prompts.
 */
export type PromptMark = { 
/**
 * Prompts.
 */
ids: Array<number>, 
/**
 * `sent` or `skipped`.
 */
outcome: string, };

/**
 * Prompts, most worth first.
 */
export type Prompts = { 
/**
 * The prompts.
 */
prompts: Array<PromptLine>, };

/**
 * Which prompts.
 */
export type PromptsAsk = { 
/**
 * `confirm`, `feedback`; None: both.
 */
kind: string | null, };

/**
 * What proves the stage.
 */
export type Proof = { 
/**
 * The scan's text, as the carrier wrote it; None where the order itself proves it.
 */
text: string | null, 
/**
 * When.
 */
at: Moment | null, 
/**
 * Id of the rule that read it.
 */
rule: string, 
/**
 * What it was read by and how it was applied, ready to show.
 */
rule_text: string, 
/**
 * How sure.
 */
confidence: Confidence, 
/**
 * How sure, ready to show.
 */
confidence_text: string, };

/**
 * Which rows, in which order.
 */
export type QueueAsk = { 
/**
 * A view's id, or `import:ID:new`, `import:ID:forward`, `import:ID:stuck`, `import:ID:regressed`, or the
 * view that an [`super::UnreadPhrase`] names.
 */
view: string, 
/**
 * Words and `key:value`; empty: all of the view. It narrows a seller's own view further.
 */
filter: string, 
/**
 * What rows are grouped by: `none`, `carrier`, `rule`, `destination`, `due`; empty: as the view does.
 */
group: string, 
/**
 * What they are ordered by: `oldest`, `newest`, `value`, `due`; empty: as the view does.
 */
order: string, };

/**
 * One line of a list.
 */
export type QueueRow = { 
/**
 * The shipment; what actions take.
 */
id: number, 
/**
 * Order number.
 */
order_id: string | null, 
/**
 * Tracking number as the source writes it.
 */
tracking_number: string | null, 
/**
 * The worst rule that fires; None where nothing is wrong.
 */
rule: string | null, 
/**
 * How much it presses.
 */
severity: Severity | null, 
/**
 * The severity's word, ready to show.
 */
severity_text: string | null, 
/**
 * What is wrong, strong: `Customs hold`; where nothing is, the stage's name.
 */
title: string, 
/**
 * Its particular, dim: `9 business days`.
 */
particular: string, 
/**
 * The whole in one sentence.
 */
reason: string, 
/**
 * Where it is.
 */
stage: Stage, 
/**
 * The stage's name, ready to show.
 */
stage_text: string, 
/**
 * ISO country of the destination.
 */
destination_country: string | null, 
/**
 * The country's name, ready to show.
 */
destination_text: string | null, 
/**
 * The carrier.
 */
carrier: string | null, 
/**
 * The buyer's name.
 */
buyer: string | null, 
/**
 * What is at stake.
 */
value: Amount | null, 
/**
 * Since when the matter stands.
 */
since: Moment | null, 
/**
 * `3 d`, `62 h`.
 */
waiting: string, 
/**
 * The next moment that costs something.
 */
deadline: DeadlineText | null, 
/**
 * `open`, `working`, `waiting_buyer`, `waiting_carrier`, `waiting_customs`, `snoozed`, `resolved`; None where nothing is wrong.
 */
state: string | null, 
/**
 * The state's word, ready to show.
 */
state_text: string | null, 
/**
 * How it ended, ready to show, for resolved ones.
 */
outcome: string | null, 
/**
 * When it returns, for those that were put aside.
 */
returns: Moment | null, 
/**
 * Why it came back, for those that did: `back: new scan`.
 */
back: string | null, 
/**
 * What to do next, in a few words.
 */
next_action: string | null, 
/**
 * It has a note.
 */
noted: boolean, 
/**
 * The seller's own words on it, in the order of the alphabet.
 */
tags: Array<string>, };

/**
 * What one text means.
 */
export type ReadingLine = { 
/**
 * The text.
 */
text: string, 
/**
 * The stage.
 */
stage: Stage | null, 
/**
 * The signal.
 */
signal: Signal | null, 
/**
 * How sure.
 */
confidence: Confidence, 
/**
 * What decided.
 */
rule: string, };

/**
 * Write the rows of an import that were not taken, or not whole, as a file to mend and bring in again.
 */
export type RejectsAsk = { 
/**
 * The import.
 */
import: number, 
/**
 * `csv` or `xlsx`.
 */
format: string, };

/**
 * Write a report.
 */
export type ReportAsk = { 
/**
 * `exceptions`.
 */
kind: string, 
/**
 * `csv` or `xlsx`.
 */
format: string, 
/**
 * The view whose rows it holds.
 */
view: string, 
/**
 * The filter on it.
 */
filter: string, };

/**
 * Resolve these.
 */
export type ResolveAsk = { 
/**
 * Shipments.
 */
ids: Array<number>, 
/**
 * How it ended: `delivered_late`, `refunded`, `resent`, `claimed`, `lost`, `returned`, `false_alarm`, `known_delay`,
 * `buyer_informed`, `other`; None: done.
 */
reason: string | null, };

/**
 * What the open exceptions of a kind are worth.
 */
export type RiskLine = { 
/**
 * The kind.
 */
kind: string, 
/**
 * Its name, ready to show.
 */
name: string, 
/**
 * Exceptions that need somebody.
 */
parcels: Figure, 
/**
 * The share (0 to 1) of the whole sum.
 */
share: number, 
/**
 * `≈ US$7,412`, in the seller's currency.
 */
sum: string, };

/**
 * A row or a field that could not be taken.
 */
export type RowFault = { 
/**
 * 1-based row or line of the file.
 */
row: number, 
/**
 * The column's header.
 */
column?: string, 
/**
 * What is wrong and what to do.
 */
reason: string, 
/**
 * What the file holds there, cut to 200 characters.
 */
value: string, };

/**
 * The rows asked for.
 */
export type Rows = { 
/**
 * In the list's order.
 */
rows: Array<QueueRow>, };

/**
 * A piece of a list.
 */
export type RowsAsk = { 
/**
 * The list.
 */
list: number, 
/**
 * First index.
 */
first: number, 
/**
 * How many; at most 500.
 */
count: number, };

/**
 * One length of time of a rule.
 */
export type RuleFigure = { 
/**
 * What to change it by, see [`FigureEdit`].
 */
key: string, 
/**
 * Whose it is: empty for all parcels, `express`, `handoff`, `sea`, or a destination's ISO code.
 */
variant: string, 
/**
 * The variant, ready to show.
 */
variant_text: string, 
/**
 * `warn`, `urgent`, `ahead_warn`, `ahead_urgent`, `term`, `explains`, `slack`.
 */
field: string, 
/**
 * The field, ready to show: `warning after`.
 */
field_text: string, 
/**
 * As it is written: `4 B`; empty where none is stated.
 */
value: string, 
/**
 * Ready to show: `4 business days`.
 */
text: string, 
/**
 * As it comes with the program; None: it comes with none.
 */
builtin: string | null, 
/**
 * The seller's own.
 */
own: boolean, };

/**
 * One rule.
 */
export type RuleLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * `Cleared, not moving`.
 */
name: string, 
/**
 * What it looks at, in one sentence.
 */
looks_at: string, 
/**
 * Of which kind it is, for a heading: `signal`, `stage`, `deadline`, `silence`, `record`.
 */
kind: string, 
/**
 * The kind, ready to show.
 */
kind_text: string, 
/**
 * The carrier's word that it waits for.
 */
signal: Signal | null, 
/**
 * The stages that it watches.
 */
stages: Array<Stage>, 
/**
 * Its lengths of time.
 */
figures: Array<RuleFigure>, 
/**
 * Switched off.
 */
off: boolean, 
/**
 * What is usual on a lane takes the place of its figures; None: it could not.
 */
lane: boolean | null, 
/**
 * Odds in per cent that a finding turns into a loss.
 */
weight: number, 
/**
 * The odds as they come with the program.
 */
weight_builtin: number, 
/**
 * Said while a carrier's own word explains that nothing moves; empty where that does not silence it.
 */
silent_while: string, 
/**
 * What to do next, in a few words.
 */
next_action: string, 
/**
 * Where the figures are from, with a word of doubt where nobody official says so.
 */
source: string, 
/**
 * A official, B professional, C blog or forum, U unverified.
 */
grade: string, 
/**
 * Exceptions that it shows now and that somebody has to look at.
 */
open: number, 
/**
 * The filter that lists them, in the view `needs_you`.
 */
filter: string, 
/**
 * Something of it is the seller's own.
 */
own: boolean, };

/**
 * The rules, in the order in which they are explained.
 */
export type Rules = { 
/**
 * The rules.
 */
rules: Array<RuleLine>, 
/**
 * The variants that a rule can have figures for beside its destinations: `express`, `handoff`, `sea`.
 */
services: Array<Choice>, 
/**
 * Countries, by name, for figures of a destination.
 */
destinations: Array<Choice>, };

/**
 * How many invented orders.
 */
export type SampleAsk = { 
/**
 * Orders; 2,000 where None.
 */
orders: number | null, 
/**
 * The task's id, for `cancel` and progress.
 */
task: string, };

/**
 * What the sample put in.
 */
export type SampleReport = { 
/**
 * Orders.
 */
orders: number, 
/**
 * Shipments.
 */
shipments: number, 
/**
 * Events.
 */
events: number, 
/**
 * Exceptions that are open now.
 */
exceptions: number, };

/**
 * A seller's own view: a built-in one, narrowed and arranged.
 */
export type SavedView = { 
/**
 * Its number; 0: it is not kept yet.
 */
id: number, 
/**
 * What the seller calls it.
 */
name: string, 
/**
 * The id of the built-in view that it narrows.
 */
base: string, 
/**
 * The filter line.
 */
filter: string, 
/**
 * See [`QueueAsk`].
 */
group: string, 
/**
 * See [`QueueAsk`].
 */
order: string, 
/**
 * Columns that are shown; empty: all. The desk only keeps them.
 */
columns: Array<string>, };

/**
 * One scan.
 */
export type ScanLine = { 
/**
 * When.
 */
at: Moment, 
/**
 * As the carrier wrote it.
 */
text: string, 
/**
 * Where.
 */
place: string | null, 
/**
 * The code, where the source gave one.
 */
code: string | null, 
/**
 * The table of the code; empty where the source names none.
 */
scheme: string | null, 
/**
 * The stage that it was read as.
 */
stage: Stage | null, 
/**
 * Ready to show.
 */
stage_text: string | null, 
/**
 * The signal that it was read as.
 */
signal: Signal | null, 
/**
 * Ready to show.
 */
signal_text: string | null, 
/**
 * Id of what read it.
 */
rule: string, 
/**
 * What it was read by, ready to show: the code and what its table calls it, the words that a rule looked for...
 */
because: string, 
/**
 * How sure.
 */
confidence: Confidence, 
/**
 * How sure, ready to show.
 */
confidence_text: string, 
/**
 * It decided the stage.
 */
decided: boolean, 
/**
 * What a lesson about it would name: its words, and its code if that was what it was read by.
 */
teach_words: string, 
/**
 * The code of such a lesson.
 */
teach_code: EventCode | null, };

/**
 * What the seller chose, as far as words and outcomes follow from it. Kept in the desk file; each change is a step.
 */
export type Settings = { 
/**
 * `en`, `zh-CN`, `ru`, `es`, `pt`; empty: the system's.
 */
language: string, 
/**
 * IANA zone for times that state none; empty: the system's.
 */
zone: string, 
/**
 * Desktop notifications.
 */
notify: boolean, 
/**
 * The currency that sums are shown in.
 */
currency: string, 
/**
 * The folder whose files are brought in by themselves; empty: none.
 */
watch_folder: string, };

/**
 * Other settings, kept.
 */
export type SettingsSet = { 
/**
 * As they are now.
 */
settings: Settings, 
/**
 * The step.
 */
done: Done, };

/**
 * Three severities, least first, so that the greater one is the worse.
 */
export type Severity = "notice" | "warning" | "urgent";

/**
 * Which shipment.
 */
export type ShipmentId = { 
/**
 * Its id.
 */
id: number, };

/**
 * Another number: of a leg, or of another parcel of the same order.
 */
export type Sibling = { 
/**
 * The shipment.
 */
id: number, 
/**
 * Its number.
 */
tracking_number: string | null, 
/**
 * Where it is, ready to show.
 */
stage_text: string, };

/**
 * Trouble that a carrier's event names. Stage and signal are separate questions: an event may carry either, both or none.
 */
export type Signal = "customs_hold" | "duty_unpaid" | "prohibited" | "address_problem" | "delivery_failed" | "refused" | "return_to_sender" | "lost" | "damaged" | "pickup_waiting" | "delayed" | "cancelled";

/**
 * Snooze these. They return at the time, at any new scan, or when it gets worse, whichever is first.
 */
export type SnoozeAsk = { 
/**
 * Shipments.
 */
ids: Array<number>, 
/**
 * RFC 3339, without an offset in the seller's zone; None: until the next scan.
 */
until: string | null, };

/**
 * One of them.
 */
export type SnoozeChoice = { 
/**
 * Ready to show: `Tomorrow 09:00`.
 */
name: string, 
/**
 * The exact moment; None: the next scan.
 */
until: Moment | null, };

/**
 * The moments that one shipment can be snoozed until.
 */
export type SnoozeChoices = { 
/**
 * Now, in the seller's zone: `2026-11-20T09:00`.
 */
here: string, 
/**
 * In the order of their digits.
 */
choices: Array<SnoozeChoice>, };

/**
 * One of the eleven stages of a cross-border shipment, in their order.
 *
 * Source: the order in which AliExpress shows them on its tracking page (domain: the eleven stages).
 */
export type Stage = "order_completed" | "dispatched" | "outbound_in_sorting_center" | "handed_to_carrier" | "export_customs" | "departed_origin" | "arrived_destination" | "import_customs" | "customs_cleared" | "out_for_delivery" | "delivered";

/**
 * What is in a stage now.
 */
export type StageNow = { 
/**
 * The stage.
 */
stage: Stage, 
/**
 * Its name, ready to show.
 */
name: string, 
/**
 * Parcels there; delivered ones: of the last 30 days.
 */
parcels: Figure, 
/**
 * Parcels there that need somebody, whenever they were delivered.
 */
needing: Figure, };

/**
 * A figure and what it is.
 */
export type Stake = { 
/**
 * `$184.00`, `22 h`.
 */
figure: string, 
/**
 * `at risk`, `to answer`.
 */
label: string, 
/**
 * Shown in the urgent colour.
 */
pressing: boolean, 
/**
 * For a tooltip.
 */
whole: string | null, };

/**
 * One step.
 */
export type StepLine = { 
/**
 * Its id.
 */
id: number, 
/**
 * When.
 */
at: Moment, 
/**
 * `resolve`, `snooze`, `wait`, `reopen`, `note`, `tag`, `untag`, `claim`, `mute`, `unmute`, `settings`, `prompt`,
 * `import`, `import_undo`...
 */
kind: string, 
/**
 * Ready to show.
 */
text: string, 
/**
 * Rows.
 */
changed: number, 
/**
 * It was taken back.
 */
undone: boolean, };

/**
 * Put a word on these, or take it off.
 */
export type TagAsk = { 
/**
 * Shipments.
 */
ids: Array<number>, 
/**
 * The word, at most 40 characters. Capital letters make no other word of it.
 */
tag: string, 
/**
 * Put it on; false: take it off.
 */
on: boolean, };

/**
 * One of them.
 */
export type TagCount = { 
/**
 * The word.
 */
tag: string, 
/**
 * Shipments that it is on.
 */
count: number, };

/**
 * Every word that is on a shipment.
 */
export type Tags = { 
/**
 * In the order of the alphabet.
 */
tags: Array<TagCount>, };

/**
 * Stop long work.
 */
export type TaskId = { 
/**
 * The id that the face chose.
 */
task: string, };

/**
 * A row of a file as it stands.
 */
export type TopRow = { 
/**
 * 1-based.
 */
row: number, 
/**
 * Its cells.
 */
cells: Array<string>, };

/**
 * Take a step back.
 */
export type UndoAsk = { 
/**
 * Which; None: the newest that is not undone.
 */
step: number | null, };

/**
 * What nobody could read, the phrase of most parcels that are still on their way first.
 */
export type Unread = { 
/**
 * The first of them.
 */
phrases: Array<UnreadPhrase>, 
/**
 * All phrases.
 */
total: number, 
/**
 * Distinct texts that they stand for.
 */
texts: number, 
/**
 * Parcels that were scanned with any of them.
 */
parcels: number, };

/**
 * What nobody could read.
 */
export type UnreadAsk = { 
/**
 * At most so many phrases.
 */
limit: number, };

/**
 * Texts that differ only in place, numbers and dress, or a code.
 */
export type UnreadPhrase = { 
/**
 * What a lesson about it names; empty for a code without words.
 */
words: string, 
/**
 * The code that a lesson about it names, where there are no words.
 */
code: EventCode | null, 
/**
 * One of the texts, as the carrier wrote it.
 */
text: string, 
/**
 * Distinct texts.
 */
texts: number, 
/**
 * Parcels that were scanned with it.
 */
parcels: number, 
/**
 * Of these, those not delivered.
 */
moving: number, 
/**
 * The carrier that most of them have, where known.
 */
carrier: string | null, 
/**
 * When it was last scanned.
 */
last: Moment, 
/**
 * The view that lists the parcels.
 */
view: string, };

/**
 * A saved question.
 */
export type View = { 
/**
 * `needs_you`, `due_today`, `customs`, `cleared_not_moving`, `delivery`, `stalled`, `waiting_buyer`, `waiting_carrier`,
 * `waiting_customs`, `snoozed`, `confirm`, `feedback`, `all`, `unread`, `resolved`; `mine:3` is a seller's own.
 */
id: string, 
/**
 * `queue`, `waiting`, `prompts`, `mine`, `desk`.
 */
section: string, 
/**
 * The name, ready to show.
 */
name: string, 
/**
 * How many rows it holds.
 */
count: number, 
/**
 * What it asks, for a seller's own view.
 */
saved: SavedView | null, };

/**
 * One of the seller's own views.
 */
export type ViewId = { 
/**
 * Its number.
 */
id: number, };

/**
 * A seller's own view was kept.
 */
export type ViewSaved = { 
/**
 * The id to list it by: `mine:3`.
 */
view: string, 
/**
 * The step.
 */
done: Done, };

/**
 * The order in which the seller's own views are shown.
 */
export type ViewsOrder = { 
/**
 * Their numbers; those that are left out come last, in the order that they had.
 */
ids: Array<number>, };

/**
 * Wait for somebody, until the playbook's next check.
 */
export type WaitAsk = { 
/**
 * Shipments.
 */
ids: Array<number>, 
/**
 * `waiting_buyer`, `waiting_carrier`, `waiting_customs`.
 */
state: string, };

/**
 * Watch a folder, or none.
 */
export type WatchAsk = { 
/**
 * Ask the person which one; false: stop watching.
 */
pick: boolean, };

/**
 * One of the eleven stages, for one shipment.
 */
export type WaterwayMark = { 
/**
 * Which.
 */
stage: Stage, 
/**
 * Ready to show.
 */
name: string, 
/**
 * `passed`, `here`, `ahead`; `skipped` where a later one was entered without it.
 */
place: string, 
/**
 * When it was entered.
 */
entered: Moment | null, 
/**
 * How long it stayed, `3.2 d`; for `here` up to now.
 */
dwell: string | null, };

/**
 * What came up and what ended in one week. A shipment counts once a week, and once in each kind.
 */
export type WeekLine = { 
/**
 * `2026-W47`.
 */
id: string, 
/**
 * `16–22 Nov`.
 */
name: string, 
/**
 * Shipments of which the desk noticed that they need somebody. One that comes back after it was put aside, or resolved, is not
 * noticed anew.
 */
opened: Figure, 
/**
 * Shipments that left the queue for good: resolved by a person (and not undone since), or nothing was wrong with them any more.
 */
resolved: Figure, 
/**
 * Of these, those that a person resolved.
 */
by_hand: number, 
/**
 * In the order of `kinds`.
 */
kinds: Array<KindInWeek>, };

/**
 * A file that was written.
 */
export type Written = { 
/**
 * Where; None where the person closed the dialog.
 */
file: string | null, 
/**
 * Rows, or bytes for a backup.
 */
rows: number, };

export interface Commands {
  /** What is running, and the settings. */
  about: { ask: Nothing; answer: About };
  /** Keep other settings, as one step. */
  settings_set: { ask: Settings; answer: SettingsSet };
  /** Keep how the window looks. */
  looks_set: { ask: Looks; answer: Looks };
  /** The views with their counts. */
  overview: { ask: Nothing; answer: Overview };
  /** What there is by stage, week, lane, carrier and worth; each figure names the list that it counts. */
  dashboard: { ask: Nothing; answer: Dashboard };
  /** Ask the person for files. */
  pick_files: { ask: Nothing; answer: Picked };
  /** What each file is understood to be. */
  import_preview: { ask: Handles; answer: Previews };
  /** Read one file again, with what the person settled. */
  import_look: { ask: LookAsk; answer: Preview };
  /** Put pasted text at hand. */
  paste: { ask: Pasted; answer: Picked };
  /** What a person can choose when they correct how a file is read. */
  mapping_choices: { ask: Nothing; answer: MappingChoices };
  /** The remembered mappings. */
  mappings: { ask: Nothing; answer: Mappings };
  /** Give a remembered mapping a name. */
  mapping_name: { ask: MappingName; answer: Mappings };
  /** Forget a mapping. */
  mapping_forget: { ask: MappingId; answer: Mappings };
  /** Write a mapping where the person chooses, to share it. */
  mapping_export: { ask: MappingId; answer: Written };
  /** Ask the person for mappings that somebody shared, and remember them. */
  mapping_import: { ask: Nothing; answer: Mappings };
  /** Bring files in. */
  import: { ask: ImportAsk; answer: ImportReport };
  /** Stop long work. */
  cancel: { ask: TaskId; answer: Nothing };
  /** Past imports, newest first. */
  imports: { ask: Nothing; answer: Imports };
  /** Take an import back, whole. */
  import_undo: { ask: ImportId; answer: Done };
  /** Write the rows that were not taken where the person chooses. */
  rejects: { ask: RejectsAsk; answer: Written };
  /** Ask the person for the folder that is watched, or stop watching one. */
  watch: { ask: WatchAsk; answer: Settings };
  /** Fill an empty desk with invented orders. */
  sample: { ask: SampleAsk; answer: SampleReport };
  /** Take the invented orders away again. */
  clear_sample: { ask: Nothing; answer: Nothing };
  /** Answer a question with a list. */
  list: { ask: QueueAsk; answer: Listing };
  /** Some rows of a list. */
  rows: { ask: RowsAsk; answer: Rows };
  /** The ids of some rows of a list. */
  ids: { ask: RowsAsk; answer: Ids };
  /** Where a shipment stands in a list. */
  place: { ask: PlaceAsk; answer: Place };
  /** What a filter line could go on with. */
  complete: { ask: CompleteAsk; answer: Completions };
  /** Keep a view of one's own, or change it. */
  view_save: { ask: SavedView; answer: ViewSaved };
  /** Let a view of one's own go. */
  view_forget: { ask: ViewId; answer: Done };
  /** Put the views of one's own in another order. */
  views_order: { ask: ViewsOrder; answer: Done };
  /** One shipment, whole. */
  shipment: { ask: ShipmentId; answer: Detail };
  /** The moments that a shipment can be snoozed until. */
  snooze_choices: { ask: ShipmentId; answer: SnoozeChoices };
  /** Resolve exceptions. */
  resolve: { ask: ResolveAsk; answer: Done };
  /** Snooze exceptions. */
  snooze: { ask: SnoozeAsk; answer: Done };
  /** Say that somebody is working on exceptions. */
  work: { ask: IdsAsk; answer: Done };
  /** Say why customs hold shipments. */
  hold_reason: { ask: HoldReasonAsk; answer: Done };
  /** Say what became of buyers' identity papers. */
  papers: { ask: PapersAsk; answer: Done };
  /** Wait for somebody. */
  wait: { ask: WaitAsk; answer: Done };
  /** Open exceptions again. */
  reopen: { ask: IdsAsk; answer: Done };
  /** Write a note. */
  note: { ask: NoteAsk; answer: Done };
  /** Put a word on shipments, or take it off. */
  tag: { ask: TagAsk; answer: Done };
  /** Every word that is on a shipment. */
  tags: { ask: Nothing; answer: Tags };
  /** Say that a claim was filed, or a trace asked for. */
  claim: { ask: ClaimAsk; answer: Done };
  /** Let a shipment's rule go silent for its carrier, or for its lane. */
  mute: { ask: MuteAsk; answer: FiguresSet };
  /** Take a step back. */
  undo: { ask: UndoAsk; answer: Done };
  /** Do the step that was last taken back again. */
  redo: { ask: Nothing; answer: Done };
  /** Steps, newest first. */
  history: { ask: HistoryAsk; answer: History };
  /** Confirmations and feedback to ask for. */
  prompts: { ask: PromptsAsk; answer: Prompts };
  /** Say what became of prompts. */
  prompt_mark: { ask: PromptMark; answer: Done };
  /** Write a report where the person chooses. */
  report: { ask: ReportAsk; answer: Written };
  /** Write a backup where the person chooses. */
  backup: { ask: Nothing; answer: Written };
  /** Is the desk whole? */
  check: { ask: Nothing; answer: CheckReport };
  /** What do these texts mean? */
  classify: { ask: ClassifyAsk; answer: Classified };
  /** What nobody could read. */
  unread: { ask: UnreadAsk; answer: Unread };
  /** What a lesson would be about, before it is taught. */
  lesson_look: { ask: LessonAsk; answer: LessonReach };
  /** Say what a text, or a code, means; it is read so from now on, and in all scans that there are. */
  teach: { ask: LessonAsk; answer: Learned };
  /** Everything that was taught. */
  lessons: { ask: Nothing; answer: Lessons };
  /** Forget a lesson. */
  lesson_forget: { ask: LessonId; answer: Learned };
  /** Write all lessons where the person chooses, to share them. */
  lessons_export: { ask: Nothing; answer: Written };
  /** Ask the person for lessons that somebody shared, and take them in. */
  lessons_import: { ask: TaskId; answer: Learned };
  /** The rules and their figures. */
  rules: { ask: Nothing; answer: Rules };
  /** A table that the seller may tune. */
  book: { ask: BookAsk; answer: BookSheet };
  /** Change figures of a table, as one step. */
  figures_set: { ask: FiguresAsk; answer: FiguresSet };
  /** How often a rule would have fired in the desk's past. */
  backtest: { ask: BacktestAsk; answer: Backtest };
  /** How long parcels stay on each lane, counted anew. */
  lanes: { ask: TaskId; answer: Lanes };
  /** Whether the desk's past keeps what its lanes promise. */
  calibration: { ask: TaskId; answer: Calibration };
  /** Put a text on the clipboard. */
  copy: { ask: Clip; answer: Nothing };
  /** Open a web page that the desk knows. */
  open_link: { ask: Link; answer: Nothing };
  /** Show this as the native menu. */
  menu: { ask: Menu; answer: Nothing };
}
