-- What the seller taught: the meaning of words, of a code, or of a code with certain words.
CREATE TABLE lessons (
    id INTEGER PRIMARY KEY,
    scheme TEXT NOT NULL,         -- '' without a code
    code TEXT NOT NULL,
    words TEXT NOT NULL,          -- folded; '' for a code whatever its words
    stage TEXT,
    signal TEXT,                  -- neither: it says nothing
    at INTEGER NOT NULL,
    UNIQUE (scheme, code, words)
) STRICT;

-- What nobody could read, to be listed and counted without looking through all texts.
CREATE INDEX phrases_unread ON phrases (id) WHERE instr(reading, '"confidence":"none"') > 0;
