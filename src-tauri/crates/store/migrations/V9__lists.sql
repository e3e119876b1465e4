-- Every column that a list of cases is made of, so that listing and counting read this and nothing else.
DROP INDEX cases_state;
CREATE INDEX cases_list ON cases (state, rule, severity, since, deadline_at, worth, returns_at, lane);

-- A seller's own questions, in the order in which they are shown.
CREATE TABLE saved_views (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    base TEXT NOT NULL,           -- the built-in view that it narrows
    filter TEXT NOT NULL,
    grouped TEXT NOT NULL,
    sorted TEXT NOT NULL,
    columns TEXT NOT NULL,        -- ids, a space between them; empty: all
    place INTEGER NOT NULL
) STRICT;
