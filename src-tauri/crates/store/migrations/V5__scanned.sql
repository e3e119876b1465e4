-- Only parcels that were scanned: a parcel's first row then costs one index less.
DROP INDEX shipments_last_scan;
CREATE INDEX shipments_last_scan ON shipments (last_scan) WHERE last_scan IS NOT NULL;
