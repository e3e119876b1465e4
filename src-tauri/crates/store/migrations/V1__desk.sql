-- Instants are Unix seconds. Stages are numbers 1 to 11. Severities are 0 notice, 1 warning, 2 urgent.

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE imports (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    report TEXT NOT NULL          -- JSON, as the faces were told
) STRICT;

CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    order_id TEXT NOT NULL,       -- the marketplace's number
    store TEXT NOT NULL,          -- '' where no file names one
    source TEXT NOT NULL,         -- the layout it last came by
    record TEXT NOT NULL,         -- everything that files said, merged, as JSON
    row_hash INTEGER NOT NULL,    -- of what the last file said, so that the same again costs nothing
    buyer TEXT,                   -- columns that lists filter by
    title TEXT,
    ordered_at INTEGER,
    import_id INTEGER NOT NULL,
    UNIQUE (order_id, store)
) STRICT;

CREATE TABLE phrases (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    scheme TEXT NOT NULL,         -- '' without a code
    code TEXT NOT NULL,
    reading TEXT NOT NULL,        -- JSON
    UNIQUE (text, scheme, code)
) STRICT;

CREATE TABLE places (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE shipments (
    id INTEGER PRIMARY KEY,
    number TEXT,                  -- as the source writes it; NULL until one is known
    number_key TEXT UNIQUE,       -- letters and digits only
    carrier TEXT,
    service TEXT,
    origin TEXT,
    destination TEXT,
    known_since INTEGER NOT NULL,
    events BLOB,                  -- packed scans, see packed.rs
    event_count INTEGER NOT NULL DEFAULT 0,
    stage INTEGER NOT NULL DEFAULT 1,
    stage_since INTEGER,
    last_scan INTEGER,
    delivered_at INTEGER,
    due_at INTEGER                -- when a rule could next change its mind
) STRICT;
CREATE INDEX shipments_due ON shipments (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX shipments_last_scan ON shipments (last_scan);

CREATE TABLE parcels_of_orders (
    order_id INTEGER NOT NULL,
    shipment_id INTEGER NOT NULL,
    PRIMARY KEY (order_id, shipment_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX parcels_by_shipment ON parcels_of_orders (shipment_id, order_id);

-- Every rule that fires, the shown one at rank 0.
CREATE TABLE flags (
    shipment_id INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    flag TEXT NOT NULL,           -- JSON
    PRIMARY KEY (shipment_id, rank)
) STRICT, WITHOUT ROWID;

-- One line a shipment that needs, or needed, a person: narrow, so that the queue costs what it shows.
CREATE TABLE cases (
    shipment_id INTEGER PRIMARY KEY,
    rule TEXT NOT NULL,
    severity INTEGER NOT NULL,
    stage INTEGER NOT NULL,
    since INTEGER NOT NULL,
    deadline_at INTEGER,
    deadline_kind TEXT,
    worth INTEGER NOT NULL,       -- approximate US cents, for the order of work
    state TEXT NOT NULL,
    returns_at INTEGER,           -- when a snoozed one comes back by itself
    seen_scan INTEGER,            -- newest scan when a person decided
    covers TEXT NOT NULL,         -- JSON: rule -> severity that the decision knew of
    back TEXT,                    -- why it came back: scan, time, worse
    opened_at INTEGER NOT NULL,
    told INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX cases_state ON cases (state, severity);
CREATE INDEX cases_untold ON cases (shipment_id) WHERE told = 0;
CREATE INDEX cases_return ON cases (returns_at) WHERE returns_at IS NOT NULL;

-- What the desk itself noticed: opened, closed, came back. Append only.
CREATE TABLE case_log (
    id INTEGER PRIMARY KEY,
    shipment_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    what TEXT NOT NULL,
    rule TEXT NOT NULL,
    severity INTEGER NOT NULL
) STRICT;
CREATE INDEX case_log_by_shipment ON case_log (shipment_id, id);

CREATE TABLE notes (
    id INTEGER PRIMARY KEY,
    shipment_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX notes_by_shipment ON notes (shipment_id, id);

-- What to ask an order's buyer, kept by whoever changes the order: counting and listing cost what they show.
CREATE TABLE prompts (
    order_id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,           -- confirm, feedback
    due INTEGER NOT NULL,
    closes INTEGER NOT NULL,
    worth INTEGER NOT NULL        -- approximate US cents
) STRICT;
CREATE INDEX prompts_open ON prompts (kind, closes, due);

CREATE TABLE prompt_marks (
    order_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    outcome TEXT NOT NULL,        -- sent, skipped
    at INTEGER NOT NULL,
    times INTEGER NOT NULL,       -- how often it was sent
    PRIMARY KEY (order_id, kind)
) STRICT, WITHOUT ROWID;

-- What people decided, with before and after images. Append only but for `undone_at`.
CREATE TABLE steps (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,          -- JSON: what the sentence in History is made of
    changed INTEGER NOT NULL,
    undone_at INTEGER
) STRICT;

CREATE TABLE step_images (
    step_id INTEGER NOT NULL,
    entity TEXT NOT NULL,         -- case, note, prompt
    key TEXT NOT NULL,
    shipment_id INTEGER,
    before TEXT,                  -- JSON; NULL: was not there
    after TEXT,                   -- JSON; NULL: is not there
    PRIMARY KEY (step_id, entity, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX step_images_by_shipment ON step_images (shipment_id, step_id);
