-- What an import leaves behind, so that it can be told, listed and taken back whole.

ALTER TABLE imports ADD COLUMN as_of TEXT;              -- newest moment that the file states, as it states it
ALTER TABLE imports ADD COLUMN moments INTEGER NOT NULL DEFAULT 31; -- which moments of an order its columns can state
ALTER TABLE imports ADD COLUMN step_id INTEGER;         -- its step in the log
ALTER TABLE imports ADD COLUMN undone_at INTEGER;
-- What it brought in: ids from `first` up to `next`. Ids are never given twice. NULL: it cannot be taken back.
ALTER TABLE imports ADD COLUMN first_order INTEGER;
ALTER TABLE imports ADD COLUMN next_order INTEGER;
ALTER TABLE imports ADD COLUMN first_shipment INTEGER;
ALTER TABLE imports ADD COLUMN next_shipment INTEGER;
ALTER TABLE imports ADD COLUMN first_log INTEGER;
ALTER TABLE imports ADD COLUMN next_log INTEGER;

-- JSON: which file each fact is from, where several files said them. NULL: all facts are of import_id.
ALTER TABLE orders ADD COLUMN stamps TEXT;

-- What files said of an order without changing it, beside orders.row_hash. Narrow, so that saying it again costs one look.
CREATE TABLE orders_seen (
    order_id INTEGER NOT NULL,
    row_hash INTEGER NOT NULL,
    import_id INTEGER NOT NULL,   -- of the newest file that said so
    kept INTEGER NOT NULL,        -- facts in it that newer files contradict
    PRIMARY KEY (order_id, row_hash)
) STRICT, WITHOUT ROWID;

-- forward, stuck, regressed: subject is a shipment. linked, unlinked: an order and a shipment.
-- note: a note and the parcel that it was written on.
CREATE TABLE import_marks (
    import_id INTEGER NOT NULL,
    what TEXT NOT NULL,
    subject INTEGER NOT NULL,
    other INTEGER NOT NULL,
    PRIMARY KEY (import_id, what, subject, other)
) STRICT, WITHOUT ROWID;

-- Rows as they were before an import changed them; rows that it brought in have none.
CREATE TABLE orders_before (
    import_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    store TEXT NOT NULL,
    source TEXT NOT NULL,
    record TEXT NOT NULL,
    row_hash INTEGER NOT NULL,
    buyer TEXT,
    title TEXT,
    ordered_at INTEGER,
    order_import INTEGER NOT NULL,
    stamps TEXT,
    PRIMARY KEY (import_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE shipments_before (
    import_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    number TEXT,
    number_key TEXT,
    carrier TEXT,
    service TEXT,
    origin TEXT,
    destination TEXT,
    known_since INTEGER NOT NULL,
    events BLOB,
    event_count INTEGER NOT NULL,
    rule TEXT,                    -- from here on its case; NULL: it had none
    severity INTEGER,
    stage INTEGER,
    since INTEGER,
    deadline_at INTEGER,
    deadline_kind TEXT,
    worth INTEGER,
    state TEXT,
    returns_at INTEGER,
    seen_scan INTEGER,
    covers TEXT,
    back TEXT,
    opened_at INTEGER,
    told INTEGER,
    PRIMARY KEY (import_id, id)
) STRICT, WITHOUT ROWID;
