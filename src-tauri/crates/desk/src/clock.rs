use jiff::Timestamp;

/// The one place that knows what time it is. Each command reads it once.
#[derive(Debug, Clone, Copy)]
pub enum Clock {
    /// The computer's.
    System,
    /// Always the same moment, for tests and for `--now`.
    Stopped(Timestamp),
}

impl Clock {
    /// The moment, in whole seconds.
    pub fn now(&self) -> Timestamp {
        match self {
            #[expect(clippy::disallowed_methods, reason = "this is the Clock")]
            Clock::System => whole_seconds(Timestamp::now()),
            Clock::Stopped(at) => whole_seconds(*at),
        }
    }
}

fn whole_seconds(at: Timestamp) -> Timestamp {
    Timestamp::from_second(at.as_second()).unwrap_or(at)
}
