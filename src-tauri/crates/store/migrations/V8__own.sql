-- A seller's own figures on top of the tables that come with the program: rules, days, peaks, terms, rates.
CREATE TABLE own (
    book TEXT NOT NULL,           -- which table
    key TEXT NOT NULL,            -- which figure in it: post_clearance_delay/express/warn
    value TEXT NOT NULL,
    PRIMARY KEY (book, key)
) STRICT, WITHOUT ROWID;

-- How long the parcels of 65,536 neighbouring ids stayed where they were, as it was counted last. Where `changes` went on
-- since, it is to be counted again; until then the old count serves.
CREATE TABLE lane_blocks (
    block INTEGER PRIMARY KEY,
    changes INTEGER NOT NULL,     -- of its parcels, so far
    counted INTEGER NOT NULL,     -- how many of them the count knows; -1: it was never counted
    tallies TEXT NOT NULL         -- JSON
) STRICT;
CREATE TRIGGER lanes_new AFTER INSERT ON shipments BEGIN
    INSERT INTO lane_blocks VALUES (NEW.id >> 16, 1, -1, '[]') ON CONFLICT (block) DO UPDATE SET changes = changes + 1;
END;
CREATE TRIGGER lanes_changed AFTER UPDATE OF events, carrier, service, origin, destination ON shipments BEGIN
    INSERT INTO lane_blocks VALUES (NEW.id >> 16, 1, -1, '[]') ON CONFLICT (block) DO UPDATE SET changes = changes + 1;
END;
CREATE TRIGGER lanes_gone AFTER DELETE ON shipments BEGIN
    UPDATE lane_blocks SET changes = changes + 1 WHERE block = OLD.id >> 16;
END;
INSERT INTO lane_blocks SELECT DISTINCT id >> 16, 1, -1, '[]' FROM shipments;

-- What the rules go by of it, in seconds: kept until it is learned anew, so that a verdict does not depend on when it is asked.
CREATE TABLE lane_figures (
    carrier TEXT NOT NULL,
    origin TEXT NOT NULL,
    destination TEXT NOT NULL,    -- '' where nobody knows
    stage INTEGER NOT NULL,
    figures TEXT NOT NULL,        -- JSON
    PRIMARY KEY (carrier, origin, destination, stage)
) STRICT, WITHOUT ROWID;

ALTER TABLE cases ADD COLUMN outcome TEXT;   -- how a resolved one ended
ALTER TABLE cases ADD COLUMN reason TEXT;    -- of a customs hold, as the seller says
ALTER TABLE cases ADD COLUMN lane INTEGER NOT NULL DEFAULT 0; -- the same for parcels of one lane, so that a mass incident shows; 0: nobody knows
ALTER TABLE cases ADD COLUMN papers TEXT;    -- requested, sent, confirmed: never what stands in them
ALTER TABLE shipments_before ADD COLUMN outcome TEXT;
ALTER TABLE shipments_before ADD COLUMN reason TEXT;
ALTER TABLE shipments_before ADD COLUMN papers TEXT;
