-- Changes of the cases of 4,096 neighbouring shipments: what lists are made of is kept in memory, and read again where this has grown.
CREATE TABLE case_blocks (
    block INTEGER PRIMARY KEY,    -- shipment_id >> 12
    changes INTEGER NOT NULL
) STRICT;
CREATE TRIGGER cases_new AFTER INSERT ON cases BEGIN
    INSERT INTO case_blocks VALUES (NEW.shipment_id >> 12, 1) ON CONFLICT (block) DO UPDATE SET changes = changes + 1;
END;
CREATE TRIGGER cases_changed AFTER UPDATE OF state, rule, severity, since, deadline_at, worth, returns_at, lane ON cases BEGIN
    INSERT INTO case_blocks VALUES (NEW.shipment_id >> 12, 1) ON CONFLICT (block) DO UPDATE SET changes = changes + 1;
END;
CREATE TRIGGER cases_gone AFTER DELETE ON cases BEGIN
    UPDATE case_blocks SET changes = changes + 1 WHERE block = OLD.shipment_id >> 12;
END;
INSERT INTO case_blocks SELECT DISTINCT shipment_id >> 12, 1 FROM cases;
