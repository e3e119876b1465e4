app-name = Tidewaiter
loading = Loading…
close = Close
cancel = Cancel
copy = Copy
show = Show
retry = Try again
details = Details
messages = Messages
copied = Copied: { $what }
copies-one = “{ $what }” is about one shipment: these are several.
progress = { $done } of { $total }
since = since { $moment }
no-number = no number

## Views

views = Views
section-queue = Queue
section-mine = My views
section-waiting = Waiting
section-prompts = Ask buyers
section-desk = Desk
dashboard = Dashboard
history = History
view-save-as = Save as view…
view-save-title = Save as a view
view-rename-title = Rename the view
view-remembers = It remembers the view you are in, the filter, the grouping, the order and the columns.
view-name = Name of the view
view-name-placeholder = Brazil, high value
view-name-taken = A view is already called “{ $name }”.
view-keep = Save
view-keep-here = Save what is on screen in its place
view-revert = Undo changes
view-changed = Changed since it was saved
view-as-saved = “{ $name }” is as it was saved.
view-more = { $name }: rename, move, delete
view-move = { $name } (drag, or Alt ↑ ↓, to move it)

## List

at-risk = { $sum } at risk
arrived = { $count } new
filter-placeholder = Filter or search…
filter-remove = Remove the filter
filter-remove-all = Remove all
filter-as-text = searched as text: { $words }
filter-searched-as-text = searched as text
filter-chips = Filter
filter-chip-removes = Remove
filter-chip-remove = Remove { $word }
filter-chip-as-text = { $word } is searched as text: no such key. Click to remove it
filter-offers = Ways to go on
tags-are = Tags: { $tags }
arrange-group = Group by
arrange-order = Order
arrange-columns = Columns
arrange-columns-note = Where room is short, columns give way instead of being cut.
group-usual = As usual
group-none = No groups
group-carrier = Carrier
group-rule = What is wrong
group-destination = Destination
group-due = Day it is due
order-usual = Order of work
order-oldest = Oldest first
order-newest = Newest first
order-value = Worth most first
order-due = Next deadline first
column-stage = Where it is
column-number = Tracking number
column-order = Order number
column-buyer = Buyer
column-carrier = Carrier
column-destination = Destination
column-value = Worth
column-waiting = Waiting since
column-due = Due
marked = { $count } marked
marked-hidden = { $count } not shown by this filter
marked-elsewhere = { $count } not in this view
marked-clear = Clear
mark-all-matching = Mark all { $count } that match
check-at = check { $moment }
incident = Incident
incident-count = { $count ->
    [one] 1 parcel
   *[other] { $count } parcels
}
incident-folded = Folded: right arrow shows its parcels
incident-open = Its parcels are beneath: left arrow folds them
incident-title = { $count ->
    [one] 1 parcel
   *[other] { $count } parcels
}, one matter: { $title }
incident-parcels = { $count ->
    [one] parcel
   *[other] parcels
}
incident-risk = at risk in all
incident-first = First parcels
incident-more = { $count } more: unfold them in the list
empty-clear = Nothing needs you.
empty-clear-next = Next snooze returns { $moment }.
empty-clear-more = New exceptions appear here as soon as there are any.
empty-no-match = Nothing matches
empty-no-match-one = No shipment in “{ $view }” fits this:
empty-no-match-all = No shipment in “{ $view }” fits all of this. Remove what is too narrow:
empty-view = Nothing in “{ $view }”
empty-view-more = Shipments appear here as soon as there are any.
empty-failed = The list could not be read

## First hints

hint = Hint
hint-away = Put this hint away
hint-list = { $next } and { $previous } move, { $resolve } resolves and goes on to the next.
hint-filter = { $key } filters: try carrier:, dest: or waiting:>72h
hint-palette = { $key } finds every command, and teaches its key

## Shipment

detail = Shipment
detail-back = Back to the list
detail-actions = Actions
detail-width = Width of the shipment pane
detail-none = No shipment to show.
detail-order = Order { $order }
waterway = Where it is
stages-all = All stages
stages-fewer = Fewer
stage-skipped = passed without a scan
stage-ahead = not reached yet
why = Why
why-sure = Confidence in the stage: { $sure }
beneath = Also true
expected = Expected { $text }
expected-late = the promise or protection ends before that
next-check = next check { $moment }
check-would = waiting sets the next check to { $moment }
returns = returns { $moment }
hold = Why customs hold it
hold-other = Another reason…
papers = The buyer’s ID papers
evidence = Keep at hand
claims = Claims
claims-open = { $open } of { $all } open
claim-cap = At most: { $cap }
claim-none = Nothing to claim when: { $when }
playbook = What to do
timeline = Timeline
timeline-scans = { $count ->
    [one] 1 scan
   *[other] { $count } scans
}
timeline-none = No scans yet.
timeline-decided = decided
timeline-nothing = says nothing
timeline-because = { $sure } · { $because }
timeline-teach = Read it differently…
timeline-more = { $count } older
order-title = Item
order-items = Pieces
order-amount = Worth
order-buyer = Buyer
order-destination = Destination
order-method = Service
order-ordered = Ordered
order-ship-by = Ship by
order-promised = Promised by
order-status = Status
order-store = Shop
order-source = From
order-siblings = Other parcels of this order
detail-legs = Travels on as
detail-part-of = The last leg of
notes = Notes
note-placeholder = What should you remember?
note-keep = Keep note
decisions = Decisions

## Deciding

snooze-title = { $count ->
    [one] Snooze until
   *[other] Snooze { $count } until
}
snooze-note = It returns earlier with any new scan, or when it gets worse.
snooze-any-scan = when it comes
snooze-moment = A moment of your choice…
snooze-moment-forms = A length such as 5d or 36h, or a day: 12-01, 2026-12-01 14:00. Without a time it is nine in the morning.
snooze-moment-wrong = That is no moment. Write 5d, 36h, 12-01 or 2026-12-01 14:00.
dismiss-title = { $count ->
    [one] How did it end?
   *[other] How did these { $count } end?
}
dismiss-note = It is resolved with this outcome, and the rules’ figures learn from it.
reason-delivered_late = Delivered late
reason-refunded = Refunded
reason-resent = Sent again
reason-claimed = Claimed
reason-lost = Lost
reason-returned = Came back
reason-false_alarm = False alarm
reason-known_delay = Known delay
reason-buyer_informed = Buyer is informed
reason-other = Something else
said-now = as it is now
hold-title = { $count ->
    [one] Why do customs hold it?
   *[other] Why do customs hold these { $count }?
}
hold-carrier-again = What the carrier says
hold-none = Customs do not hold it.
papers-title = { $count ->
    [one] What became of the ID papers?
   *[other] What became of the ID papers of these { $count }?
}
papers-note = Never what stands in them: no number, no photo is kept.
papers-nothing = Nothing yet
papers-none = Its playbook asks for no ID papers.
file-title = { $count ->
    [one] File a claim or a trace
   *[other] File a claim or a trace for { $count } parcels
}
file-note = It then waits for the carrier, with a note that says what was filed. Filing itself happens at the carrier or the marketplace.
file-trace = Ask the carrier to trace it
file-trace-note = Always possible: where is the parcel, and who scanned it last?
mute-title = Mute this rule
mute-note = It no longer speaks up for these parcels. Can be undone, and is listed under Rules and clocks.
mute-none = Nothing is wrong with it that could be muted.
tags-title = { $count ->
    [one] Tags
   *[other] Tags of { $count } parcels
}
tags-placeholder = Find a tag, or type a new one
tags-none = No tags yet. Type the first one.
tags-new = New tag: { $tag }
link-of = link to { $number }
ask-title = This is a large step
ask-many = It changes { $count } shipments at once. One undo takes all of it back.
ask-go = Go on

## Start

start-title = Bring in your orders, see what needs you
start-text = Tidewaiter places every shipment on eleven stages, from the order to the door, and shows only those that need a person: why, and what to do.
start-import = Import an order list
start-sample = Look around with sample data
start-drop = Or drop files here: CSV, TSV, XLSX, XLS and more. Their layout is found out by itself.
start-private = Everything stays in one file on this computer. No account, no cloud.

## Import

import-starting = Reading files
import-finished = { $rows } rows imported, { $opened ->
    [one] 1 exception
   *[other] { $opened } exceptions
} opened
sample-starting = Inventing orders
sample-finished = { $orders } invented orders, { $exceptions } of them need you

## Report and care

export = Export
report-written = { $count } rows written to { $file }
backup-written = Backed up to { $file }

## Footer

sample-here = Sample data
last-scan = Last scan { $when }
last-import = Imported { $when }
last-backup = Backed up { $when }
no-backup = Not backed up yet
stale = out of date

## Keys

menu-file = File
menu-edit = Edit
menu-shipment = Shipment
menu-mark = Mark
menu-go = Go
menu-view = View
menu-help = Help
chapter-move = Moving
chapter-decide = Deciding
chapter-mark = Marking
chapter-go = Going
chapter-desk = Desk
keys-note = Letters, digits and signs work wherever you are not writing or choosing: never in a field, a menu or a dialog. Choose a command to give it another key.
keys-find = Find a command or a key
keys-print = Print
keys-reset = { $count ->
    [one] Put 1 command back
   *[other] Put { $count } commands back
}
key-change = Another key for: { $command }
key-press = Press the new key
key-hint = Two keys one after the other, such as g q, make a sequence.
key-kept = This key keeps the meaning that it has everywhere.
key-clash = { $key } belongs to “{ $command }”{ $more ->
    [0] .
    [one] {" "}and one more command.
   *[other] {" "}and { $more } more commands.
}
key-keep = Keep
key-swap = Swap keys
key-take = Take it over
key-none = No key
key-no = no key
key-reset = As it comes: { $key }
choice-key = Press { $key }

cmd-next = Next
    .short = move
    .also = down
cmd-previous = Previous
    .also = up
cmd-page-down = A page down
cmd-page-up = A page up
cmd-first = First
    .also = top
cmd-last = Last
    .also = bottom end
cmd-open = Into the shipment
    .also = open detail
cmd-unfold = Unfold an incident
    .also = expand open card parcels
cmd-fold = Fold an incident
    .also = collapse close card
cmd-tables = Show the pictures as tables, or as drawn
    .short = tables
    .also = dashboard table chart figures
cmd-back = Back
    .also = close leave
cmd-resolve = Resolve
    .short = resolve
    .also = done finish close archive
cmd-snooze = Snooze
    .short = snooze
    .also = later remind wait sleep
cmd-work = Take in hand
    .also = work start mine assign doing
cmd-action-1 = First suggested action
cmd-action-2 = Second suggested action
cmd-action-3 = Third suggested action
cmd-write = Write to the buyer
    .also = reply message tell template
cmd-dismiss = Resolve as…
    .also = outcome ended refunded resent claimed lost returned delivered late not an exception false alarm dismiss ignore wrong
cmd-hold = Why customs hold it…
    .also = reason customs hold papers invoice duty
cmd-papers = The buyer’s ID papers…
    .also = identity documents requested sent confirmed passport
cmd-reopen = Re-open
    .also = unresolve unsnooze return
cmd-note = Write a note
    .also = comment remember
cmd-claim = File a claim or a trace…
    .short = File…
    .also = claim compensation trace inquiry lost damaged carrier refund
cmd-tags = Tags…
    .short = Tag…
    .also = tag label group mark colour
cmd-mute = Mute this rule for the carrier…
    .short = Mute…
    .also = mute silence ignore rule noise hush
cmd-copy-number = Copy the tracking number
    .also = clipboard yank
cmd-copy-link = Copy a link to the shipment
    .short = Copy link
    .also = link address share url clipboard
cmd-undo = Undo
    .short = undo
    .also = take back revert
cmd-redo = Redo
    .also = again repeat
cmd-mark = Mark
    .short = mark
    .also = select tick check
cmd-mark-next = Mark and next
cmd-mark-previous = Mark and previous
cmd-mark-all = Mark all
    .also = select everything
cmd-filter = Filter
    .also = search find
cmd-arrange = Group, order and columns
    .also = sort layout group by order by columns arrange
cmd-keep-view = Save the view
    .also = keep my view changes
cmd-save-view-as = Save as view…
    .also = new my view keep filter bookmark
cmd-rename-view = Rename this view…
    .also = name my view
cmd-revert-view = Show this view as it was saved
    .also = revert discard changes my view
cmd-view-up = Move this view up
    .also = order my views
cmd-view-down = Move this view down
    .also = order my views
cmd-forget-view = Delete this view
    .also = remove forget my view
cmd-palette = All commands
    .also = palette
cmd-next-view = Next view
cmd-previous-view = Previous view
cmd-go-needs_you = Go to the queue
    .also = inbox needs you home
cmd-go-snoozed = Go to snoozed
    .also = later sleeping
cmd-go-resolved = Go to resolved
    .also = done archive
cmd-go-all = Go to all shipments
    .also = everything parcels
cmd-go-confirm = Go to receipts to confirm
    .also = buyers prompts
cmd-go-feedback = Go to feedback to ask for
    .also = buyers prompts reviews
cmd-go-dashboard = Go to the dashboard
    .also = statistics figures charts overview report weeks carriers heat map money
cmd-go-history = Go to history
    .also = steps log undo
cmd-go-unread = Go to what was not understood
    .also = texts unknown phrases unread teach
cmd-go-taught = Go to what was taught
    .also = lessons phrases forget
cmd-go-rules = Go to rules and clocks
    .also = thresholds tune figures backtest warning after switch off
cmd-go-days = Go to holidays
    .also = calendar business days working days
cmd-go-peaks = Go to peaks
    .also = chinese new year black friday seasons
cmd-go-terms = Go to marketplace terms
    .also = deadlines protection dispute platform aliexpress
cmd-go-rates = Go to rates
    .also = currency money exchange dollars
cmd-go-mutes = Go to muted rules
    .also = mutes silence silenced ignored
cmd-go-lanes = Go to lanes
    .also = how long usual transit times calibration percentiles
cmd-show-new = Show what is new
    .also = refresh reload arrivals
cmd-import = Import
    .also = open file add orders csv excel
cmd-export-xlsx = Export this view as XLSX
    .also = report excel spreadsheet save
cmd-export-csv = Export this view as CSV
    .also = report save
cmd-backup = Back up the desk
    .also = save copy
cmd-settings = Settings
    .also = preferences options about version language theme dark
cmd-toggle-views = Show or hide the views
    .also = sidebar
cmd-keys = Keys
    .short = keys
    .also = help shortcuts

## Import dialog

import-title-pick = Import
import-title-reading = Reading the files
import-title-preview = Before anything is kept
import-title-running = Importing
import-title-summary = What the import did
import-title-earlier = What this import did
import-back = Back
import-nothing-ready = No file can be imported yet
import-left = { $count ->
    [one] 1 file is not ready and stays out
   *[other] { $count } files are not ready and stay out
}
import-drop = Order lists and tracking events: CSV, TSV, XLSX, XLS, JSON and more. Choose files, drop them anywhere on the window, or paste a table.
import-pick = Choose files…
import-paste = Paste
import-paste-here = Paste here with Ctrl V
import-reading = Finding out what the files hold…
import-counting = Counting rows…
import-rows = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
import-rows-at-least = More than { $rows } rows
import-others = Other files
import-go = { $files ->
    [0] Import
    [one] Import
   *[other] Import { $files } files
}
import-meanwhile = Work on meanwhile
import-done = To the queue
import-leave-out = Leave out
past-imports = Earlier imports
file-kind-orders = Orders
file-kind-tracking = Tracking events
sure = sure
rather-sure = rather sure
a-guess = a guess
you-said-so = settled by you
column-out = Kept out
column-keep-out = Keep out
column-nameless = Column { $at }
column-holds = “{ $column }” holds
field-held = now “{ $column }”
first-rows = First rows, as read
only-used = Only used columns, { $used } of { $all }
columns-more = { $count } more columns
no-column-used = No column is used yet. Show all of them, and say what they hold.
files = Files
stand-lacks = needs you
stand-locked = needs its password
stand-refused = cannot be read
read-as = How it is read
reading-again = Reading it again…
as-guessed = As guessed
remembered = Read as you settled it before
remembered-as = Read as settled for “{ $name }”
read-as-guessed = Read as guessed
changed-by-you = Changed by you
undo-changes = Undo my changes
lacks-column = { $field }: choose its column
password-wanted = { $file } is protected. What is its password?
password-open = Open
password-note = It is used for this file only, and kept nowhere.
chip-kind = Holds
chip-encoding = Encoding
chip-delimiter = Between cells
chip-sheet = Sheet
chip-header = Header
chip-dates = Dates
chip-decimals = Decimals
chip-currency = Amounts in
chip-zone = Times in
header-row = row { $row }
header-none = none
header-none-long = There is no header
dates-day_first = day first
dates-month_first = month first
dates-example = { $text } = { $day }
decimals-dot = 1,234.56
decimals-comma = 1.234,56
decimals-open = as written
currency-open = as stated
zone-open = your zone
delimiter-comma = comma
delimiter-semicolon = semicolon
delimiter-tab = tab
delimiter-pipe = vertical bar
pick-search = Type to find…
pick-none = Nothing is called that.
pick-more = { $count } more: type to find them
columns-of = Columns of { $file }
would-reject = { $count ->
    [one] 1 row would not be taken
   *[other] { $count } rows would not be taken
}
rejected = { $count ->
    [one] 1 row was not taken
   *[other] { $count } rows were not taken
}
field-errors = { $count ->
    [one] 1 field was not taken, its row was
   *[other] { $count } fields were not taken, their rows were
}
fault-row = Row
fault-column = Column
fault-value = It says
fault-reason = What is wrong
fault-more = { $count } more
summary-exceptions = { $opened ->
    [0] No new exceptions
    [one] 1 new exception
   *[other] { $opened } new exceptions
}, { $closed } closed by themselves.
figures-brought = Brought in
figures-moved = Moved since the desk last knew
figures-rows = { $count ->
    [one] 1 row of the file
   *[other] { $count } rows of the file
}
figure-orders-new = { $count ->
    [one] new order
   *[other] new orders
}
figure-orders-changed = { $count ->
    [one] changed order
   *[other] changed orders
}
figure-orders-unchanged = { $count ->
    [one] order as known
   *[other] orders as known
}
figure-shipments-new = { $count ->
    [one] new shipment
   *[other] new shipments
}
figure-shipments-changed = { $count ->
    [one] changed shipment
   *[other] changed shipments
}
figure-shipments-unchanged = { $count ->
    [one] shipment as known
   *[other] shipments as known
}
figure-events-new = { $count ->
    [one] new scan
   *[other] new scans
}
figure-events-known = { $count ->
    [one] scan known already
   *[other] scans known already
}
figure-forward = moved forward
figure-stuck = newly stuck
figure-regressed = went back a stage
figure-kept-newer = { $count ->
    [one] older fact not taken over
   *[other] older facts not taken over
}
figure-taken = taken
figure-fields = { $count ->
    [one] with a field left out
   *[other] fields left out of them
}
figure-ignored = without data
figure-rejected = not taken
past-figure = { $count } { $word }
past-nothing = nothing new
changes = { $count ->
    [one] 1 change to what was known
   *[other] { $count } changes to what was known
}
change-order = Order
change-field = Field
change-old = Before
change-new = Now
change-nothing = nothing
rejects-save = Save the rejected rows…
rejects-note = Mend them in the file and import it again: only they will be new.
take-back = Take this import back
take-back-means = All that it brought goes, and all that it changed becomes what it was before. If something was decided about it since, nothing happens and you are told.
take-back-go = Take it back
take-back-keep = Keep it
taken-back-at = Taken back { $moment }
import-view-new = New with this import
import-view-forward = Moved forward with this import
import-view-stuck = Newly stuck with this import
import-view-regressed = Went back with this import

## Prompts

prompts-none = Nobody to ask
prompts-none-more = Buyers appear here once their parcel is delivered, and later once they confirmed.
prompt-copy = Copy message
prompt-sent = Mark as sent
prompt-skip = Skip
prompt-open = Open shipment
prompt-message = Message in { $language }
prompt-rules = Ask once, kindly, and never for stars, gifts or an early confirmation: marketplaces forbid it.

## What was not understood, and what was taught

teaching = What scans say
taught = Taught
saying-view = Scanned with “{ $words }”
code = { $table ->
    [none] Code { $code }
   *[other] Code { $code } ({ $table })
}
unread-reach = { $texts ->
    [one] 1 text
   *[other] { $texts } texts
} in the scans of { $parcels ->
    [one] 1 shipment
   *[other] { $parcels } shipments
}
unread-order = most shipments on their way first
unread-text = As the carrier wrote it
unread-texts = Alike
unread-carrier = Carrier
unread-parcels = On their way / all
unread-last = Last seen
unread-alike = { $count ->
    [one] 1 text
   *[other] { $count } texts that differ only in places, numbers and signs
}
unread-show = { $parcels ->
    [one] Show the shipment; { $moving ->
        [0] it is delivered
       *[other] it is on its way
    }
   *[other] Show { $parcels } shipments, { $moving } of them on their way
}
unread-teach = Teach…
    .short = teach
unread-nothing = Says nothing
    .short = says nothing
unread-more = { $count } more
unread-none = Everything was understood
unread-none-more = A text that nobody can read will appear here. Say once what it means, and every scan with it is read again.
taught-words = Words
taught-means = What they mean
taught-at = Since
taught-change = Change…
taught-forget = Forget
taught-none = Nothing was taught yet
taught-none-more = Say what a text that was not understood means, or choose “Read it differently…” beside a scan in a shipment’s timeline. All of it is kept here and can be shared.
lessons-export = Export…
lessons-import = Import shared ones…
lessons-written = { $count ->
    [one] 1 phrase written to { $file }
   *[other] { $count } phrases written to { $file }
}
learned = { $what ->
    [forgotten] Forgotten
   *[taught] Taught
}: { $texts ->
    [one] 1 text
   *[other] { $texts } texts
}, { $parcels ->
    [one] { $moved ->
        [0] 1 shipment
       *[other] 1 shipment, now at another stage
    }
   *[other] { $moved ->
        [0] { $parcels } shipments
       *[other] { $parcels } shipments, { $moved } of them at another stage
    }
}
learned-nothing = { $what ->
    [forgotten] Forgotten
   *[taught] Taught
}. No text on this desk is read differently now.
teach-title = What does it mean?
teach-words = Words to recognise it by
teach-hint = A * stands for what varies, such as a name; any number is written as 0.
teach-bound = { $table ->
    [none] Only with the code { $code }
   *[other] Only with the code { $code } ({ $table })
}
teach-stage = The shipment is at
teach-no-stage = No stage
teach-signal = Something is wrong
teach-no-signal = Nothing is wrong
teach-nothing = It says nothing about where the shipment is or how it is doing
teach-choose = Choose what it means.
teach-running = Reading again
teach = Teach
reach = { $texts ->
    [one] 1 text
   *[other] { $texts } texts
} on this desk, { $parcels ->
    [one] 1 shipment
   *[other] { $parcels } shipments
}
reach-none = No text on this desk matches yet. What you teach will count for those to come.
reach-samples = Some of the texts
reach-now = now: { $now }

## Rules and clocks

rules = Rules and clocks
tuning-rules = Rules
tuning-days = Holidays
tuning-peaks = Peaks
tuning-terms = Marketplaces
tuning-rates = Rates
tuning-mutes = Muted
tuning-lanes = Lanes
tuning-open =
    .short = change
tuning-back = Back to the list
tuning-stopped = Stopped
own = yours
as-it-comes = as it comes: { $value }
put-back = Put back
take-away = Take away
figures-running = Judging again
figures-told = { $text }. { $opened ->
    [0] No exceptions
    [one] 1 exception
   *[other] { $opened } exceptions
} opened, { $closed } closed.
grade-A = official
grade-B = professional
grade-C = not official: check before relying on it
grade-U = unverified
rule-name = Rule
rule-warn = Warning after
rule-urgent = Urgent after
rule-open = Open now
rule-own = Something of this rule is yours
rule-off = switched off
rule-show = { $count ->
    [one] Show the open exception
   *[other] Show the { $count } open exceptions
}
rule-next = What to do next
rule-silent = Silence
rule-figures = Lengths of time
rule-variant = For
rule-on = Switched on
rule-lane = By what is usual on the lane
rule-lane-note = where enough parcels went that way; else by the figures above
rule-weight = Odds that it ends in a loss
figure-add = Figures for a service or country…
figure-add-for = Add figures for
figure-form = 4 B (business days), 7 d, 48 h, at once, never
draft-here = { $count ->
    [one] 1 change
   *[other] { $count } changes
} to apply
draft-none = Nothing is changed yet.
draft-count = { $count ->
    [one] 1 change, not yet applied
   *[other] { $count } changes, not yet applied
}
draft-discard = Discard
draft-try = Try on the past
draft-try-note = How often it would have fired among the parcels of this desk, and what became of them
draft-apply = Apply
trial = On this desk’s past
trial-of = { $count ->
    [one] 1 parcel
   *[other] { $count } parcels
}, { $span }
trial-of-none = Tried without the changes that stand above.
trial-of-other = Tried with other changes than those that stand above.
trial-running = Going through the desk’s past
trial-what = What
trial-now = As it is
trial-then = With the changes
trial-real = of these, real:
trial-precision = Real, of those that are known
trial-show = { $what }: { $count ->
    [one] show the parcel
   *[other] show the { $count } parcels
}
trial-view = Backtest: { $what }
book-none = No rows
book-none-more = This table is empty.
days-none-more = No holidays are known for this country and year. Add those that you know below.
mutes-none = Nothing is muted
mutes-none-more = Mute a rule for a carrier from a shipment, and it is listed here until you lift it.
mute-lift = Lift
book-date = Date
book-day = Day
book-kind = Counts as
book-about = What
book-value = As written
book-text = Means
book-source = Where it is from
days-country = Country
days-year = Year
day-holiday = holiday
day-work = working day
day-comes = as it comes: { $kind ->
    [work] working day
   *[holiday] holiday
}
day-worked = Make it a working day
day-free = Make it a holiday
day-add = Add day
rate-add = Add currency
rate-change = Change
rate-code = Currency
rate-worth = One unit in US dollars
lanes-about = Learned from { $parcels ->
    [one] 1 parcel
   *[other] { $parcels } parcels
} on { $total ->
    [one] 1 lane
   *[other] { $total } lanes
}{ $shown ->
    [one] {""}
   *[other] . The { $shown } with most parcels are shown
}.
lanes-as-of = Last scan { $when }
lanes-stale = The desk has changed since.
lanes-again = Count again
lanes-none = No lanes yet
lanes-none-more = Bring in tracking events: how long parcels stay is learned from their scans.
lanes-running = Counting how long parcels stay
lane-name = Lane
lane-samples = Parcels
lane-samples-note = Parcels of the lane that left the stage
lane-half = Half
lane-half-note = Half are delivered by then
lane-most = 9 of 10
lane-most-note = Nine of ten are delivered by then
lane-show = Show the parcels of { $lane }
lane-about = By then so many have left the stage.
lane-stage = Stage
lane-share = { $share } %
lane-level = Known from
lane-counts = Rules go by it
lane-yes = yes
lane-unreached = not reached yet
calibration = Promised and kept
calibration-note = What the older parcels would have promised, and whether the newer ones kept it. It changes nothing.
calibration-of = Learned from { $learned } parcels before { $when }, tried on { $tried } after.
calibration-promised = { $share } % promised
calibration-asked = { $count ->
    [one] 1 stay
   *[other] { $count } stays
} looked at
calibration-go = Check the lanes
calibration-again = Check again
calibration-running = Checking the lanes

## Dashboard

board-as-of = As of { $when }
board-stale = The desk has changed since.
board-again = Count again
board-counting = Counting how the desk stands…
board-tables = Tables
board-picture =
    .short = next picture
board-open =
    .short = open the list
board-copy-key =
    .short = copy the table
board-copy = Copy as a table: { $what }
board-copied = Copied for a spreadsheet: { $what }
board-stages = Where parcels are
board-stages-note = delivered: last 30 days
board-weeks = Exceptions by week
board-risk = Money at risk
board-risk-none = No open exception has a known value.
board-lanes = How long parcels stay
board-lanes-note = parcels, and how long half of them have been there
board-lanes-none = Nobody is on the way on a lane that is known.
board-carriers = Carriers
board-carriers-none = No parcel has a known carrier yet.
board-unscanned = Learned from tracking events: bring them in to see this.
board-no-scans = There are no tracking events yet. Where parcels are, how long they stay and what carriers keep is learned from their scans.
board-import = Import tracking events
board-total = { $sum } in all
board-stage = Stage
board-parcels = Parcels
board-needing = Need you
board-week = Week
board-opened = Opened
board-resolved = Resolved
board-kind = Kind
board-all-kinds = All
board-lane = Lane
board-median = Half stay
board-median-note = Half of the parcels that are there now have been there that long
board-usual = Usual
board-level = Compared
board-level-0 = as usual
board-level-1 = a little longer
board-level-2 = longer than usual
board-level-3 = much longer
board-level-4 = far too long
board-usual-is = usual { $usual }
board-usual-unknown = what is usual is not known yet
board-stay = { $lane }, { $stage }: { $count ->
    [one] 1 parcel
   *[other] { $count } parcels
}, half for { $median }; { $usual }: { $level }
board-parcels-at = { $stage }: { $count ->
    [one] 1 parcel
   *[other] { $count } parcels
}
board-needing-at = { $stage }: { $count ->
    [one] 1 needs you
   *[other] { $count } need you
}
board-opened-in = { $week }: { $count } opened
board-resolved-in = { $week }: { $count } resolved
board-parcels-of = { $name }: { $count ->
    [one] 1 parcel
   *[other] { $count } parcels
}
board-promised-of = { $name }: { $count ->
    [one] 1 parcel
   *[other] { $count } parcels
} with a promised date
board-exceptions-of = { $name }: { $count ->
    [one] 1 exception
   *[other] { $count } exceptions
}
board-carrier = Carrier
board-few = few
board-on-time = On time
board-on-time-note = Share of the parcels with a promised date that kept it
board-promised = Promised
board-promised-note = Parcels with a promised date: what “on time” is a share of
board-p50 = Half
board-p50-note = P50: half are delivered within that time
board-p90 = 9 of 10
board-p90-note = P90: nine of ten are delivered within that time
board-exceptions = Exceptions
board-exception-share = Share
board-exception-share-note = Share of the carrier’s parcels that had an exception
board-sum = At risk

## History

history-note = newest first; each step can be taken back
history-none = Nothing was decided yet.
history-undone = taken back
history-more = Older steps

## Palette

palette-placeholder = What do you want to do? Or paste a number…
palette-recent = Recent
palette-rows = { $count ->
    [one] 1 shipment
   *[other] { $count } shipments
}
palette-go-to = Go to
palette-list = List
palette-desk = Desk
palette-set = Settings
palette-numbers = { $count ->
    [one] Show this shipment
   *[other] Show these { $count } shipments
}
palette-numbers-note = Numbers that this desk does not know are left out; the list says how many it found.
palette-density = Rows: { $density }
palette-search = Search all shipments for “{ $text }”
palette-go = Go to: { $view }
palette-group = Group by: { $group }
palette-order = Order: { $order }
palette-column-show = Show the column “{ $column }”
palette-column-hide = Hide the column “{ $column }”
palette-theme = Theme: { $theme }

## Settings

set-language = Language
    .also = tongue locale translation english chinese russian spanish portuguese
set-system = System
set-theme = Theme
    .also = colour color appearance night mode
set-light = Light
set-dark = Dark
set-density = Rows
    .also = height spacing line size
set-compact = Compact
set-comfortable = Comfortable
set-zone = Time zone
    .also = clock hours utc region
set-zone-system = System ({ $zone })
set-zone-note = For times in files that do not state their zone.
set-currency = Sums in
    .also = currency money dollars euro yuan
set-notify = Notifications
    .also = alerts desktop messages bell
set-notify-note = Tell me on the desktop when something newly needs me
set-letters = Single keys
    .also = shortcuts keyboard letters hotkeys alt modifier remap
set-letters-plain = On
set-letters-alt = With Alt ({ $alt })
set-letters-off = Off
set-mappings = Remembered layouts
    .also = columns header files import format
set-about = This desk
    .also = version licence file path
set-care = Care
    .also = backup check repair sample delete remove
settings-find = Find a setting
settings-none = No setting is called that.
settings-looks = How it looks
settings-looks-note = At once, and only on this computer.
settings-desk = What the desk goes by
settings-desk-note = Each change is a step like any other: the message takes it back at once, the history later.
settings-keys = Keyboard
settings-keys-open = All keys, and other ones…
settings-files = Remembered layouts
settings-about = This desk
set-watch = Watched folder
    .also = import automatic incoming directory
set-watch-note = Files that appear in it are imported by themselves, once each, as soon as they are complete; you are told what came of it.
watch-choose = Choose a folder…
watch-other = Another…
watch-stop = Stop watching
mappings-note = What you settled about a file is used silently for every file with the same header.
mappings-none = What you settle about a file before its import is remembered here, and used silently for every file with the same header.
mapping-import = Import a shared one…
mapping-name = Rename
mapping-share = Export…
mapping-forget = Forget
mapping-forget-sure = Really?
mapping-written = Written to { $file }
about-file = Desk file
about-version = Version
about-licence = Licence
check-desk = Check the desk
check-running = Checking…
check-sound = The desk is sound.
check-unsound = { $count ->
    [one] 1 problem:
   *[other] { $count } problems:
}
check-counts = { $orders } orders, { $shipments } shipments, { $events } scans
sample-clear = Remove the sample data
sample-clear-sure = Really remove it?
