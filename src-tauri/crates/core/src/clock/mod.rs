//! Calendars, business days and deadlines.
