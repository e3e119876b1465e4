-- How files of one header are read, where a person settled it.
CREATE TABLE mappings (
    id INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,   -- of the header, as the feeds compute it
    name TEXT NOT NULL,
    header TEXT NOT NULL,               -- JSON: a few of its cells, to show
    mapping TEXT NOT NULL,              -- JSON
    used_at INTEGER NOT NULL
) STRICT;

-- Rows that an import did not take, or not whole, as they stood in its file.
CREATE TABLE rejected_rows (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL,
    row INTEGER NOT NULL,
    cells TEXT NOT NULL,                -- JSON
    faults TEXT NOT NULL                -- JSON: what is wrong, as the feeds say it
) STRICT;
CREATE INDEX rejected_rows_by_import ON rejected_rows (import_id, row);

CREATE TABLE import_headers (
    import_id INTEGER PRIMARY KEY,
    cells TEXT NOT NULL                 -- JSON
) STRICT;

CREATE TRIGGER imports_take_their_rows_along AFTER DELETE ON imports BEGIN
    DELETE FROM rejected_rows WHERE import_id = old.id;
    DELETE FROM import_headers WHERE import_id = old.id;
END;
