-- A further number under which a parcel travels, as a scan of it announced it. A hint for finding the one from the other:
-- what counts is what the scans say when they are read.
CREATE TABLE legs (
    number_key TEXT NOT NULL,
    shipment_id INTEGER NOT NULL,
    PRIMARY KEY (number_key, shipment_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX legs_by_shipment ON legs (shipment_id);
