-- The seller's own words on shipments.
CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    shipment_id INTEGER NOT NULL,
    key TEXT NOT NULL,            -- the word in small letters: what makes two of them the same
    tag TEXT NOT NULL,            -- as it is shown, the same wherever it stands
    UNIQUE (shipment_id, key)
) STRICT;
CREATE INDEX tags_by_key ON tags (key, shipment_id, tag);
