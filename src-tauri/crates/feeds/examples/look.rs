//! Reads files and says what they were understood to be: `look FILE...`.

use std::{ops::ControlFlow, path::Path};
use tidewaiter_core::record::{OrderRecord, TrackingRecord};
use tidewaiter_feeds::{Flow, Options, RowFault, Sink, Source, open};

struct Nothing(bool);

impl Sink for Nothing {
    fn order(&mut self, order: OrderRecord) -> Flow {
        if self.0 {
            println!("{order:?}");
        }
        ControlFlow::Continue(())
    }
    fn tracking(&mut self, tracking: TrackingRecord) -> Flow {
        if self.0 {
            println!("{tracking:?}");
        }
        ControlFlow::Continue(())
    }
    fn rejected(&mut self, fault: RowFault) -> Flow {
        if self.0 {
            println!("rejected {fault:?}");
        }
        ControlFlow::Continue(())
    }
    fn field_error(&mut self, fault: RowFault) -> Flow {
        if self.0 {
            println!("field {fault:?}");
        }
        ControlFlow::Continue(())
    }
    fn progress(&mut self, _: u64, _: u64) -> Flow {
        ControlFlow::Continue(())
    }
}

fn main() {
    let verbose = std::env::args().any(|it| it == "-v");
    for path in std::env::args().skip(1).filter(|it| it != "-v") {
        let feed = match Source::from_path(Path::new(&path))
            .map_err(Into::into)
            .and_then(|source| open(source, &Options::default()))
        {
            Ok(feed) => feed,
            Err(refusal) => {
                println!("{path}: REFUSED {}: {}", refusal.code(), refusal.message());
                continue;
            }
        };
        let about = feed.about.clone();
        let fields: Vec<String> = about
            .columns
            .iter()
            .filter_map(|c| c.field.map(|f| format!("{}={}({})", c.header, f.id(), c.confidence)))
            .collect();
        let result = feed.read(&mut Nothing(verbose));
        println!(
            "{path}: {:?} {} {} {:?} {:?} header {:?} dates {:?}\n   {}\n   {result:?}",
            about.kind,
            about.source,
            about.container,
            about.encoding,
            about.delimiter,
            about.header_row,
            about.dates,
            fields.join(" ")
        );
    }
}
