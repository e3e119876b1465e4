-- Files of the watched folder that were dealt with, so that each is brought in once. Until it changes, it is left alone.
CREATE TABLE watched (
    path TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL     -- nanoseconds since 1970
) STRICT, WITHOUT ROWID;
