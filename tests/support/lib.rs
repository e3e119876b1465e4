//! Builders and a stopped clock for the tests.
