//! Rows that are no data, and why.

/// Why a row is no data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoData {
    /// The header.
    Header,
    /// Above the header.
    BeforeHeader,
    /// No cell says anything.
    Blank,
    /// Says what the columns hold.
    Description,
    /// Totals.
    Total,
    /// The header once more.
    RepeatedHeader,
    /// The row above once more, cell by cell.
    Repetition,
    /// A remark behind the data.
    Footer,
    /// Only heads the rows behind it.
    Heading,
}

impl NoData {
    /// All of them.
    pub const ALL: [NoData; 9] = [
        NoData::Header,
        NoData::BeforeHeader,
        NoData::Blank,
        NoData::Description,
        NoData::Total,
        NoData::RepeatedHeader,
        NoData::Repetition,
        NoData::Footer,
        NoData::Heading,
    ];

    /// The id used in reports.
    pub const fn id(self) -> &'static str {
        match self {
            NoData::Header => "header",
            NoData::BeforeHeader => "before_header",
            NoData::Blank => "blank",
            NoData::Description => "description",
            NoData::Total => "total",
            NoData::RepeatedHeader => "repeated_header",
            NoData::Repetition => "repetition",
            NoData::Footer => "footer",
            NoData::Heading => "heading",
        }
    }

    fn place(self) -> usize {
        NoData::ALL.iter().position(|reason| *reason == self).unwrap_or(0)
    }
}

/// Rows that are no data, by reason.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ignored([u32; NoData::ALL.len()]);

impl Ignored {
    /// One more.
    pub(crate) fn add(&mut self, reason: NoData) {
        if let Some(count) = self.0.get_mut(reason.place()) {
            *count += 1;
        }
    }

    /// How many for that reason.
    pub fn of(&self, reason: NoData) -> u32 {
        self.0.get(reason.place()).copied().unwrap_or(0)
    }
}
