# The words of the desk: rows, reasons, notifications, reports, faults. The window has its own file.


## Stages

stage-order-completed = Order completed
stage-dispatched = Dispatched
stage-outbound-in-sorting-center = Outbound in sorting centre
stage-handed-to-carrier = Handed over to carrier
stage-export-customs = Export customs
stage-departed-origin = Departed from origin
stage-arrived-destination = Arrived in destination
stage-import-customs = Import customs
stage-customs-cleared = Customs cleared
stage-out-for-delivery = Out for delivery
stage-delivered = Delivered

## Signals

signal-customs-hold = Customs hold
signal-duty-unpaid = Duty unpaid
signal-prohibited = Prohibited
signal-address-problem = Address problem
signal-delivery-failed = Delivery failed
signal-refused = Refused
signal-return-to-sender = Return to sender
signal-lost = Lost
signal-damaged = Damaged
signal-pickup-waiting = Waits for pick-up
signal-delayed = Delayed
signal-cancelled = Cancelled

## Severities, states

severity-urgent = Urgent
severity-warning = Warning
severity-notice = Notice
state-open = Open
state-waiting-buyer = Waiting for the buyer
state-waiting-carrier = Waiting for the carrier
state-waiting-customs = Waiting for customs
state-snoozed = Snoozed
state-resolved = Resolved
back-scan = back: new scan
back-time = back: time is up
back-worse = back: it got worse

## Rules: the name, the sentence, and why it matters

rule-late-dispatch = Not dispatched
reason-of-late-dispatch = Paid and not dispatched for { $measure }.
why-of-late-dispatch = Marketplaces cancel and refund orders that are not dispatched in time.
rule-no-first-scan = No first scan
reason-of-no-first-scan = The number is known, but no carrier has scanned it for { $measure }.
why-of-no-first-scan = A number that is never scanned counts as a false shipment.
rule-sorting-delay = Stuck in sorting
reason-of-sorting-delay = In the origin sorting centre for { $measure }.
why-of-sorting-delay = Most parcels leave the sorting centre within three business days.
rule-linehaul-delay = Line-haul slow
reason-of-linehaul-delay = On the way to { $country } for { $measure } without an arrival.
why-of-linehaul-delay = By air, seven to fourteen days between hand-over and arrival are usual.
rule-export-customs-delay = Export customs slow
reason-of-export-customs-delay = In export customs for { $measure }.
why-of-export-customs-delay = Export clearance rarely takes more than two business days.
rule-import-not-started = Import not started
reason-of-import-not-started = Arrived in { $country } { $measure } ago; import customs have not begun.
why-of-import-not-started = After arrival a parcel is usually presented to customs within three business days.
rule-import-customs-delay = Import customs slow
reason-of-import-customs-delay = In { $country } customs for { $measure }.
why-of-import-customs-delay = Routine clearance takes one to five business days.
rule-customs-hold = Customs hold
reason-of-customs-hold = Held by customs in { $country } since { $since }.
why-of-customs-hold = The carrier says that customs hold it. Unanswered holds end in a return.
rule-duty-unpaid = Duty unpaid
reason-of-duty-unpaid = Duty or tax has to be paid in { $country } since { $since }.
why-of-duty-unpaid = Customs release the parcel only after duty and tax are paid.
rule-prohibited = Refused entry
reason-of-prohibited = Seized, destroyed or refused entry in { $country } on { $since }.
why-of-prohibited = The parcel will not reach the buyer.
rule-post-clearance-delay = Cleared, not moving
reason-of-post-clearance-delay = Cleared by customs { $measure } ago and not scanned since.
why-of-post-clearance-delay = After clearance most parcels arrive within a day to a week.
rule-delivery-overdue = Delivery overdue
reason-of-delivery-overdue = Out for delivery for { $measure } without a result.
why-of-delivery-overdue = A round ends the same day; a result that is missing means a lost scan or a lost parcel.
rule-delivery-failed = Delivery failed
reason-of-delivery-failed = A delivery attempt in { $country } failed on { $since }.
why-of-delivery-failed = Carriers try two or three times, then send the parcel back.
rule-address-problem = Address problem
reason-of-address-problem = The carrier cannot use the address, since { $since }.
why-of-address-problem = Until the address is corrected the parcel does not move.
rule-refused = Refused
reason-of-refused = The recipient refused it on { $since }.
why-of-refused = A refused parcel goes back at the seller’s cost.
rule-pickup-waiting = Waiting at pick-up point
reason-of-pickup-waiting = Waits at a pick-up point for { $measure }.
why-of-pickup-waiting = Parcels that are not collected in time go back.
rule-return-to-sender = Going back
reason-of-return-to-sender = On its way back to you since { $since }.
why-of-return-to-sender = The buyer will not get it; refund or send again before a dispute opens.
rule-lost = Lost
reason-of-lost = The carrier calls it lost since { $since }.
why-of-lost = Claims have a window; see what to do.
rule-damaged = Damaged
reason-of-damaged = The carrier calls it damaged since { $since }.
why-of-damaged = Claims need photos and have a window.
rule-carrier-delay = Carrier delay
reason-of-carrier-delay = The carrier announced a delay on { $since }.
why-of-carrier-delay = The carrier expects to deliver, later than planned.
rule-cancelled = Shipment cancelled
reason-of-cancelled = The shipment was cancelled on { $since }, the order was not.
why-of-cancelled = The parcel may never have left.
rule-no-scan = No scan
reason-of-no-scan = No scan at all for { $measure }.
why-of-no-scan = Seven days without a scan are unusual at any stage.
rule-order-age = Order is old
reason-of-order-age = Not delivered { $measure } after the order.
why-of-order-age = Buyers open disputes from about here on.
rule-protection-ending = Protection ends soon
reason-of-protection-ending = The delivery promise or buyer protection ends on { $deadline }; the parcel is at “{ $stage }”.
why-of-protection-ending = Offer to extend before it ends; the buyer can otherwise claim the money back.
rule-dispute = Dispute open
reason-of-dispute = The buyer opened a dispute.
why-of-dispute = A dispute that is not answered in time is decided for the buyer.
rule-data-quality = Data looks wrong
reason-of-data-quality = Scans and order do not fit together.
why-of-data-quality = A scan before the order, or another destination, can be a mistyped or reused number.
measure-business-days = { $n ->
    [one] { $n } business day
   *[other] { $n } business days
 }
measure-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
 }
destination-unknown = the destination
over = What it said is over: { $rule }.

## Time and money

span-minutes = { $n } min
span-hours = { $n } h
span-days = { $n } d
ago = { $span } ago
about-worth = ≈ { $amount }
per-cent = { $n } %
share-of = { $share } % of { $n }
freshness = Carrier data { $span } old
    .hint = Import newer tracking: what happened since is not known here.
freshness-since = The newest scan is of { $at }.
freshness-usual = News usually comes every { $span }.
freshness-unknown = How often news comes shows once there were two imports with scans.
reviewed = reviewed { $day }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## Deadlines: in a row, and as the label of a figure

deadline-ship-by = ship in { $span }
stake-ship-by = to ship
deadline-protection-ends = protected for { $span }
stake-protection-ends = until protection ends
deadline-returned = returned in { $span }
stake-returned = until it is returned
deadline-answer = answer in { $span }
stake-answer = to answer
deadline-escalates = urgent in { $span }
stake-escalates = until it is urgent
deadline-late = { $span } late
stake-late = past the deadline
stake-value = at risk
stake-promise = promised or protected until
stake-last-scan = since the last scan

## Views and groups

view-needs-you = Needs you
view-due-today = Due today
view-customs = Customs
view-cleared-not-moving = Cleared, not moving
view-delivery = Delivery
view-stalled = Stalled
view-losses = Disputes and losses
kind-data = { rule-data-quality }
view-waiting-buyer = For the buyer
view-waiting-carrier = For the carrier
view-waiting-customs = For customs
view-snoozed = Snoozed
view-confirm = Confirm receipt
view-feedback = Feedback
view-all = All shipments
view-unread = Not understood
view-saying = Scanned with “{ $what }”
view-resolved = Resolved
view-import-new = New in an import
view-import-forward = Moved forward by an import
view-import-stuck = Newly stuck by an import
view-import-regressed = Moved back by an import
group-today = Act today
group-week = This week
group-know = Know about it
group-late = Late
group-no-carrier = Carrier unknown
group-no-destination = Destination unknown
group-no-due = No deadline

## The filter line

filter-key-carrier = Carrier
filter-key-carrier-more = carrier:yanwen
filter-key-is = Is
filter-key-is-more = is:urgent
filter-key-dest = Destination
filter-key-dest-more = dest:BR,MX
filter-key-rule = Rule
filter-key-rule-more = rule:customs_hold
filter-key-stage = Stage
filter-key-stage-more = stage:import_customs
filter-key-waiting = Waiting
filter-key-waiting-more = waiting:>3d
filter-key-value = Value
filter-key-value-more = value:>50USD
filter-key-due = Due
filter-key-due-more = due:today
filter-key-tag = Tag
filter-key-tag-more = tag:vip
filter-key-store = Store
filter-key-store-more = store:lantern
filter-key-opened = Came up
filter-key-opened-more = opened:2026-W47
filter-key-resolved = Ended
filter-key-resolved-more = resolved:7d
filter-key-delivered = Delivered
filter-key-delivered-more = delivered:30d
filter-due-today = Within a day
filter-due-late = Late
filter-due-none = No deadline
filter-is-waiting = Waiting for somebody
filter-is-noted = With a note
filter-is-back = Came back

## Decisions

step-resolve = Resolved { $n ->
    [one] { $what }
   *[other] { $n } shipments
 }
step-snooze = Snoozed { $n ->
    [one] { $what }
   *[other] { $n } shipments
 } until { $until }
step-wait = { $detail }: { $n ->
    [one] { $what }
   *[other] { $n } shipments
 }
step-reopen = Opened again { $n ->
    [one] { $what }
   *[other] { $n } shipments
 }
step-note = Note on { $n ->
    [one] { $what }
   *[other] { $n } shipments
 }
step-tag = Tagged { $n ->
    [one] { $what }
   *[other] { $n } shipments
 } “{ $name }”
step-untag = Took “{ $name }” off { $n ->
    [one] { $what }
   *[other] { $n } shipments
 }
step-claim = Filed “{ $name }” for { $n ->
    [one] { $what }
   *[other] { $n } shipments
 }
step-trace = Asked the carrier to trace { $n ->
    [one] { $what }
   *[other] { $n } shipments
 }
step-settings = Settings: { $name }
note-claim = Claim filed: { $title } ({ $window }).
note-trace = Trace: the carrier was asked to look for the parcel.
setting-language = language { $value }
setting-zone = time zone { $value }
setting-notify = notifications { $value }
setting-currency = currency { $value }
setting-watch-folder = watched folder { $value }
setting-notify-true = on
setting-notify-false = off
setting-no-language = as the system’s
setting-no-zone = as the system’s
setting-no-currency = none
setting-no-watch-folder = none
step-prompt = { $detail }: { $n ->
    [one] message for { $what }
   *[other] { $n } messages
 }
step-teach = { $n ->
    [one] Taught “{ $what }”
   *[other] Taught { $n } phrases
 }
step-forget = Forgot what “{ $what }” was taught to mean
step-nothing = Nothing changed
step-view-save = Saved the view “{ $what }”
step-view-change = Changed the view “{ $what }”
step-view-forget = Deleted the view “{ $what }”
step-views-order = Moved the view “{ $what }”
step-import = Imported { $what }
step-import-undo = Took back the import of { $what }
undone = Taken back: { $step }
redone = Done again: { $step }
detail-waiting-buyer = Waiting for the buyer
detail-waiting-carrier = Waiting for the carrier
detail-waiting-customs = Waiting for customs
detail-sent = Sent
detail-skipped = Skipped
detail-false-alarm = False alarm
detail-known-delay = Known delay
detail-buyer-informed = Buyer is informed
detail-other = Something else
log-opened = Noticed: { $rule } ({ $severity })
log-closed = Closed by itself: { $rule } is over
log-back = Back: { $rule } ({ $severity })
snooze-next-scan = Next scan
snooze-next-scan-moment = the next scan
snooze-next-update = When the carrier usually has news
snooze-tomorrow = Tomorrow 09:00
snooze-tomorrow-there = Tomorrow 09:00 in { $country }
snooze-three-days = In three days
snooze-week = In a week
snooze-promise = Until the promise date
snooze-deadline = A day before the deadline
action-tell-carrier = Write to the carrier
action-tell-buyer = Tell the buyer
action-wait-buyer = Waiting for the buyer
action-wait-carrier = Waiting for the carrier
action-wait-customs = Waiting for customs
message-to-carrier = Tracking number { $number } (order { $order }): { $reason } Last known stage: { $stage }. Please tell us where the parcel is, what it is waiting for, and when it will move.

## Why

why-stage = “{ $text }” ({ $at }) — read as { $stage }. { $rule }
why-no-stage = Its scans tell no stage yet; the newest is “{ $text }” ({ $at }). The order itself puts it at “{ $stage }”.
why-no-scan = No carrier has scanned it yet; the order itself puts it at “{ $stage }”.
how-sorting-origin = A sorting scan before departure is the origin’s.
how-sorting-destination = A sorting scan after release is the destination’s.
how-sorting-arrived = It was scanned in the destination country.
how-customs-export = Customs before departure are export customs.
how-customs-import = Customs after departure are import customs.
how-customs-export-place = Customs of the country it leaves are export customs.
how-customs-import-place = Customs of the country it goes to are import customs.

## Notifications and progress

news-title = { $n ->
    [one] A shipment needs you
   *[other] { $n } shipments need you
 }
news-more = and { $n } more
news-open = Open
progress-reading = Reading { $file }
progress-judging = { $file }: checking { $n } shipments
prompt-confirm = Ask to confirm receipt
prompt-feedback = Ask for feedback
prompt-closes = closes in { $span }

## The tray, and links from elsewhere

glance-title = { $n ->
    [0] Tidewaiter: nothing needs you
    [one] Tidewaiter: a shipment needs you
   *[other] Tidewaiter: { $n } shipments need you
 }
glance-open = Open Tidewaiter
glance-view = { $view }: { $n }
glance-quit = Quit
link-unknown = No shipment and no order on this desk has the number “{ $number }”.
link-unreadable = The link does not lead to a shipment.

## Report

report-sheet = Exceptions
report-title = Exception report
report-made = Made on { $at }
report-summary = Summary
report-count = Count
report-total = Total
column-severity = Severity
column-rule = What is wrong
column-reason = In one sentence
column-since = Since
column-waiting = Waiting
column-deadline = Deadline
column-order-id = Order
column-tracking-number = Tracking number
column-carrier = Carrier
column-destination = Destination
column-stage = Stage
column-value = Value
column-currency = Currency
column-state = State
column-next-action = Next step
column-buyer = Buyer
column-store = Shop
column-note = Notes

## Fields of an order list

field-order-id = Order number
field-tracking-number = Tracking number
field-order-status = Status
field-ordered-at = Ordered
field-paid-at = Paid
field-shipped-at = Shipped
field-ship-by = Ship by
field-delivered-at = Delivered
field-confirmed-at = Confirmed
field-destination-country = Country
field-order-amount = Order total
field-item-amount = Item price
field-currency = Currency
field-carrier = Carrier
field-shipping-method = Shipping service
field-buyer-name = Buyer
field-recipient-name = Recipient
field-product-title = Product
field-sku = SKU
field-quantity = Quantity
field-package-id = Parcel number
field-store = Shop
field-feedback = Feedback
field-event-time = Time of the scan
field-event-location = Place of the scan
field-event-text = Text of the scan
field-event-code = Code of the scan
field-origin-country = Origin

## Faults: what, and in .hint what to do next

fault-cancelled = Cancelled; nothing was changed.
    .hint = Start again when you are ready.
fault-command = There is no command “{ $what }”.
    .hint = See the list of commands with --help.
fault-ask = “{ $what }” cannot be asked like that: { $why }.
    .hint = See --help for what it takes.
fault-value = { $what } “{ $value }” is not known.
    .hint = Use one of: { $allowed }.
fault-handle = That file is no longer at hand.
    .hint = Choose it again.
fault-list = That list is no longer at hand.
    .hint = Open the view again.
fault-shipment = There is no order or shipment “{ $what }” on this desk.
    .hint = Check the number, or import its order list.
fault-not-empty = This desk already holds orders; invented ones would mix with yours.
    .hint = Look around on a new desk: --desk FILE.
fault-changed-since = { $others ->
    [0] { $what } has changed since, so this step cannot be taken back whole.
    [one] { $what } and another shipment have changed since, so this step cannot be taken back whole.
   *[other] { $what } and { $others } other shipments have changed since, so this step cannot be taken back whole.
}
    .hint = Undo the later change first, or change the shipment by hand.
fault-imported-since = { $file } has changed { $n ->
    [one] a row
   *[other] { $n } rows
 } of it since, { $what } first, so it cannot be taken back whole.
    .hint = Take back the import of { $file } first.
fault-decided-since = { $n ->
    [one] A decision is
   *[other] { $n } decisions are
 } about what it brought in, { $what } first, so it cannot be taken back whole.
    .hint = Take these decisions back first; they stand in History.
fault-too-old = This import is too old to take back.
    .hint = The newest 30 imports can be taken back; a backup brings older days back.
fault-sample-stands = Invented orders are not taken back like this.
    .hint = Clear the sample data instead.
fault-import = There is no import { $what }.
    .hint = Choose one from the list of imports.
fault-nothing-to-undo = There is nothing to take back.
    .hint = Decisions that can be taken back stand in History.
fault-nothing-to-mute = There is no rule to mute here.
    .hint = A rule can be muted where a shipment needs somebody and its carrier is known; to one destination only where that is known, too.
fault-nothing-to-redo = There is nothing to do again.
    .hint = Only a step that was just taken back can be done again.
fault-file-missing = { $what } is not there.
    .hint = Check the name and the folder.
fault-file-denied = { $what } may not be read or written.
    .hint = Check its permissions, or choose another folder.
fault-file-full = There is no room left for { $what }.
    .hint = Free some space on that disk, then try again.
fault-file = { $what }: { $why }.
    .hint = Try again, or choose another place.
fault-unreadable = { $what } could not be read to its end: { $why }. Nothing of it was imported.
    .hint = Open it in the program that wrote it, save it again, and import that.
fault-report = The report was not written: { $why }.
    .hint = Close the file if it is open elsewhere, or choose another folder.
fault-desktop = The desktop did not answer.
    .hint = Select the text and copy it by hand, or open the page in your browser.
fault-answer = The answer could not be written: { $why }.
    .hint = Run check to see whether the desk is whole.
fault-store-newer = { $why }.
    .hint = Install the newest Tidewaiter, or choose another desk file.
fault-store-other = { $why }.
    .hint = Choose another desk file; this one is left as it is.
fault-store-full = The disk that holds the desk is full; nothing was half written.
    .hint = Free some space, then try again.
fault-store-busy = Another program holds the desk file.
    .hint = Wait until it is done, or close it, then try again.
fault-store-damaged = { $why }.
    .hint = Restore a backup; the damaged file is left as it is.
fault-store-open = { $why }.
    .hint = Check that the folder exists and that you may write there.
fault-store = { $why }.
    .hint = Try again; if it happens again, run check.
ask-language = The language
ask-theme = The theme
ask-density = The density
ask-zone = The time zone
ask-view = The view
ask-reason = The reason
ask-state = The state
ask-until = The moment
ask-note = The note
ask-format = The format
ask-report = The report
ask-kind = The kind
ask-outcome = The outcome
ask-tag = The tag
ask-claim = The claim
ask-book = The table
ask-notify = The setting for notifications
ask-currency = The currency
ask-watch-folder = The watched folder

## Prompts

prompt-warning-protection-ending = Protection ends within a week: offer to extend it rather than to ask.
prompt-warning-low-value = Below the value from which feedback counts.
prompt-warning-window-guessed = Nobody says when the order was closed; the window is counted from the delivery.
prompt-warning-window-unverified = The platform’s window is not confirmed by an official source.
prompt-warning-reminder = Asked once already: this is the only reminder.
language-en = English
language-zh = Chinese
language-es = Spanish
language-pt = Portuguese
language-fr = French
language-de = German
language-ru = Russian
language-it = Italian
language-pl = Polish
language-nl = Dutch
language-ko = Korean
language-ja = Japanese
language-tr = Turkish
language-ar = Arabic
sample-file = Invented orders
why-signal = “{ $text }” ({ $at }) — read as { $signal }.
how-order-says = The marketplace’s own word, since no carrier scanned it.

## How dates of a file are read

dates-day-first = day first
dates-month-first = month first
dates-day-first-assumed = day first, by assumption
dates-month-first-assumed = month first, by assumption

## Watched folder

watch-title = { $n ->
    [one] A file came into the watched folder
   *[other] { $n } files came into the watched folder
}
watch-file = { $file }: { $new } new, { $changed } changed{ $rejected ->
    [0] { "" }
    [one] , 1 row was not taken
   *[other] , { $rejected } rows were not taken
}
watch-gone-title = The watched folder is not there
watch-gone = { $folder } cannot be read. Connect its drive, or choose another folder in the settings.

## Several files of one import

reason-files-contradict = “{ $file }”, imported with it, says { $old } here, and this file says { $new }. Nothing tells which is newer; the file imported last counts. Check which one is right.

## How files are read

field-promised-by = Promised delivery
field-first-name = Given name
field-last-name = Family name
preview-lacks = No column is taken for “{ $field }” yet. Choose the one that holds it.
pasted-text = Pasted text
pasted-named = Pasted text “{ $beginning }”
ask-mapping = The mapping
fault-no-mappings = No mapping is called “{ $what }”: none is remembered yet.
    .hint = Settle how a file is read in its preview and import it; it is remembered from then on.
fault-mapping = This mapping is not there any more.
    .hint = Look at the list again.
fault-no-name = A name has at least one letter.
    .hint = Write a name that says which files it is for.
fault-shared-other = { $what } holds no { $kind ->
    [lessons] lessons
   *[mappings] mappings
 } of Tidewaiter.
    .hint = { $kind ->
    [lessons] Choose the file that was exported from the list of what was taught; its name ends in .tidewaiter-lessons.json.
   *[mappings] Choose the file that was exported from a list of mappings; its name ends in .tidewaiter-mapping.json.
 }
fault-shared-newer = { $what } was written by a newer Tidewaiter (version { $why } of such files).
    .hint = Install the newest Tidewaiter, then choose the file again.
fault-shared-broken = { $what } cannot be used: { $why }.
    .hint = Ask for the file anew; nothing of it was taken.
fault-nothing-to-mend = No row of this import has to be mended, or its rows were not kept.
    .hint = Import the file again to see which rows are not taken.
rejects-sheet = To mend
ignored-header = Header
ignored-before-header = Above the header
ignored-blank = Blank rows
ignored-description = Descriptions of columns
ignored-total = Totals
ignored-repeated-header = Header once more
ignored-repetition = Same as the row above
ignored-footer = Remarks behind the data
ignored-heading = Headings of groups
source-unknown = Unknown layout

## What was understood, and what the seller taught

because-code = By { $house }’s code { $code }, “{ $label }”.
because-text = Known word for word.
because-words = By its words { $words }.
because-taught = As you taught it.
because-none = Nobody can read it yet.
because-order = Decided by the order.
confidence-none = not understood
confidence-likely = likely
confidence-good = good
confidence-certain = certain
confidence-taught = taught
means-nothing = Says nothing
means-unknown = Not understood
lesson-too-short = Name at least four letters, or two characters of Chinese: fewer would fit too much.
progress-reading-again = Reading again: { $n } shipments
fault-lesson-too-short = “{ $what }” names too little to be taught.
    .hint = Give at least four letters, or two characters of Chinese; a * stands for what varies.
fault-lesson = This lesson is not there any more.
    .hint = Look again at the list of what was taught.

## The tables that a seller may tune

looks-at-signal = The carrier says: { $signal }.
looks-at-stage = How long a parcel stays in: { $stages }.
looks-at-dispatch = Paid, not dispatched.
looks-at-first-scan = A tracking number that was never scanned.
looks-at-silence = Time since the last scan.
looks-at-age = Time since the order.
looks-at-promise = The promise or the buyer’s protection ends before the parcel is expected.
looks-at-dispute = The order is in dispute.
looks-at-record = Dates and places that contradict each other.
rule-kind-signal = What carriers say
rule-kind-stage = Time in a stage
rule-kind-deadline = Deadlines
rule-kind-silence = Silence
rule-kind-record = Contradictions
rule-silent-while = Silent while a carrier’s own word explains that nothing moves.
field-warn = warning after
field-urgent = urgent after
field-ahead-warn = warning so long before
field-ahead-urgent = urgent so long before
field-term = time that there is
field-explains = explains silence for
field-slack = allowance
field-off = switched off
field-lane = by what is usual on the lane
field-weight = odds of a loss
variant-all = All parcels
variant-express = Express
variant-handoff = New number for the last mile
variant-sea = Sea
length-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
length-at-once = at once
length-never = never
length-none = not set
progress-judging-again = Judging again: { $n } shipments
detail-rules = Rules
detail-days = Holidays
detail-rates = Rates
step-figures = { $n ->
    [one] { $detail } changed: { $what }
   *[other] { $detail } changed: { $what } and { $n } figures in all
}
fault-figure = “{ $value }” does not fit { $what }.
    .hint = Write a length of time as 4 B (business days), 7 d, 48 h, at once or never; odds as 0 to 100; a rate as a number above 0.
book-rates = What one unit is worth in US dollars: only for the order of work and for sums shown with ≈. Rounded, reviewed 22 November 2026; nothing is fetched.
book-rates-form = A number above 0: 1.15
rate-text = 1 { $code } ≈ US${ $rate }

progress-lanes = Counting how long parcels stay
progress-calibration = Trying the lanes on the desk’s own past
leg-rest = From { $stage } to delivery
leg-whole = Dispatched to delivered
level-lane = this lane
level-carrier-destination = carrier and destination
level-stage = the whole desk
level-global = usual in the trade
calibration-all = All together
calibration-too-few = Too few parcels to try it on: a hundred before and a hundred after are needed.
calibration-kept = Of parcels that four of five times should have arrived, { $kept } % did: the lanes keep what they promise.
calibration-slower = Of parcels that four of five times should have arrived, only { $kept } % did: parcels take longer now than before.
calibration-quicker = Of parcels that four of five times should have arrived, { $kept } % did: parcels are quicker now than before.

progress-backtest = Going through the desk’s past: { $n } shipments
backtest-span = { $from } to { $to }
backtest-fired = fired
backtest-returned = came back
backtest-lost = lost, seized or damaged
backtest-dispute = dispute or cancelled
backtest-signal = the carrier reported trouble later
backtest-late = later than 97 of 100
backtest-nothing = delivered as usual
backtest-unknown = still on their way
backtest-only = only here
backtest-same = The change makes no difference in this desk’s past.
backtest-compared = Saves { $fewer } looks at parcels that came to nothing and loses { $missed } that were real; adds { $more } that came to nothing and catches { $caught } that were real.
view-backtest = Backtest: { $what }

detail-peaks = Peaks
detail-terms = Marketplaces
detail-mutes = Muted rules
step-mute = { $n ->
    [one] Muted { $what }
   *[other] Muted { $what } and { $n } rules in all
}
step-unmute = { $n ->
    [one] No longer muted: { $what }
   *[other] No longer muted: { $what } and { $n } rules in all
}
mute-whole = Mute “{ $rule }” for { $carrier }
mute-lane = Mute “{ $rule }” for { $carrier } to { $country }
muted-whole = “{ $rule }” for { $carrier }
muted-lane = “{ $rule }” for { $carrier } to { $country }
mute-everywhere = wherever it goes
mute-on = muted
book-mutes = Rules that are silent for a carrier, or for a carrier and a destination. What they would find there is shown nowhere.
book-mutes-form = A rule is muted at a shipment that it found; take the line away to hear of it again.
book-days = Public holidays and weekend days that are worked instead. Business days of the rules leave them out.
book-days-form = Add a day of your own, or make a working day of a holiday.
book-days-source = Python package holidays 0.109; dated days cover 2025 to 2028
day-holiday = holiday
day-work = working day
book-peaks = Weeks in which everybody is slow. Part of the time in them does not count for a stall; what a carrier says itself counts as ever.
book-peaks-form = Per cent of the time that does not count, 0 to 100; 0 switches the peak off.
peak-share = { $share ->
    [0] switched off
   *[other] { $share } % does not count
}
book-terms = What marketplaces and destinations usually give. A date that the order itself states goes before; what is not official is shown as unconfirmed.
book-terms-form = A length of time: 4 B (business days), 7 d or 48 h.
platform-any = All marketplaces
platform-aliexpress = AliExpress
platform-amazon = Amazon
platform-ebay = eBay
platform-etsy = Etsy
platform-shopee = Shopee
platform-temu = Temu
platform-tiktok = TikTok Shop
clock-auto-confirm = receipt counts as confirmed
clock-cancel-answer = answer to a request to cancel
clock-claim-after-completion = the buyer can still claim
clock-complaint-answer = the carrier answers a complaint
clock-complaint-closes = last day to complain of the carrier
clock-complaint-opens = a parcel counts as stuck
clock-delivery = promised delivery
clock-dispatch = dispatch
clock-dispute-answer = answer to a dispute
clock-dispute-decision = the marketplace decides a dispute
clock-documents = papers for customs
clock-duty-payment = payment of duty
clock-first-scan = first scan
clock-pickup-hold = pick-up point keeps the parcel
clock-protection = buyer protection
clock-refund-closes = last day to ask for a refund
clock-refund-opens = a refund can be asked for
clock-return-leg = the buyer sends it back
counts-from-agreed = from the return agreed
counts-from-completed = from completion
counts-from-delivered = from delivery
counts-from-held = from being held
counts-from-opened = from the request
counts-from-paid = from payment
counts-from-promised = from the promised date
counts-from-scanned = from the last scan
counts-from-shipped = from dispatch

state-working = In hand
back-check = back: time to check
view-working = In hand
step-work = Took in hand { $n ->
    [one] { $what }
   *[other] { $n }
}
step-hold-reason = { $detail }: { $n ->
    [one] { $what }
   *[other] { $n }
}
step-papers = { $detail }: { $n ->
    [one] { $what }
   *[other] { $n }
}
detail-delivered-late = Delivered late
detail-refunded = Refunded
detail-resent = Sent again
detail-claimed = Claimed
detail-lost = Lost
detail-returned = Came back
detail-papers-requested = ID papers asked for
detail-papers-sent = Buyer says they are sent
detail-papers-confirmed = Carrier has them
detail-hold-id-missing = ID or tax number missing
detail-hold-id-mismatch = ID does not match
detail-hold-duty-due = Duty or tax unpaid
detail-hold-ioss-fail = Prepaid tax number not passed on
detail-hold-value-query = Value questioned
detail-hold-desc-hs = Description or HS code missing
detail-hold-docs = Invoice or papers missing
detail-hold-safety = Product safety
detail-hold-dg = Battery or dangerous goods
detail-hold-restricted = Restricted, needs a permit
detail-hold-ip = Suspected counterfeit
detail-hold-qty = Commercial quantity
detail-hold-inspect = Inspection
detail-hold-quarantine = Quarantine
detail-hold-contact = Address or contact problem
hold-nobody = The carrier does not say why. What do you know?
hold-carrier = Says the carrier: { $reason }
hold-seller = Says you: { $reason }
effective = since { $day }
acts-buyer = The buyer acts
acts-seller = You act
acts-carrier = The carrier acts
acts-customs = Customs act
claim-closed = closed since { $moment }
claim-opens = opens { $moment }
claim-until = until { $moment }
claim-no-limit = no limit known
stake-claim-closes = to claim
deadline-claim-closes = claim in { $span }
deadline-usual = A usual term, not stated by the order
deadline-unofficial = A usual term that nobody official confirms, not stated by the order
expected = { $from } to { $to }, most likely { $likely }
expected-lane = from { $n } parcels on this lane
expected-carrier-destination = from this carrier’s parcels to that country; { $n } on this lane
expected-desk = from all parcels of this desk; { $n } on this lane
why-lane = On this lane nine of ten parcels are further within { $days } ({ $n } parcels).
why-holidays = Public holidays in { $country } do not count: { $names }.
why-peaks = Everybody is slow: { $names }. Part of this time does not count.
incident-day = { $lane } · began { $from }
incident-days = { $lane } · began { $from } to { $to }
step-resolve-as = Resolved { $n ->
    [one] { $what }
   *[other] { $n } shipments
 }: { $detail }
detail-hold-none = What the carrier says counts again
detail-papers-none = ID papers: nothing yet
length-always = always
list-comma = ,{" "}
fault-figure-days = “{ $value }” does not fit { $what }.
    .hint = Give a day of the calendar, and say whether it is a holiday or a working day.
fault-figure-peaks = “{ $value }” does not fit { $what }.
    .hint = Give the per cent of the time that does not count: 0 to 100.
fault-figure-terms = “{ $value }” does not fit { $what }.
    .hint = Write a length of time as 4 B (business days), 7 d or 48 h.
fault-figure-rates = “{ $value }” does not fit { $what }.
    .hint = Give what one unit is worth in US dollars as a number above 0, for a currency of three letters.
fault-figure-mutes = “{ $value }” does not fit { $what }.
    .hint = Name a rule, a carrier and a destination: customs_hold/Yanwen/BR=on, or customs_hold/Yanwen/*=on for all destinations.
