//! Lists in the languages of sellers and buyers, in every code page that their programs write.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its fixture fails")]

mod reading;

use encoding_rs::Encoding;
use reading::read;
use tidewaiter_feeds::{About, Options, Source, look};

/// A language's list, in pieces.
struct List {
    language: &'static str,
    pages: Vec<&'static str>,
    known: Vec<&'static str>,
    unknown: Vec<&'static str>,
    names: Vec<&'static str>,
}

const ENGLISH: [&str; 4] = ["Order ID", "Order Date", "Buyer Name", "Order Amount"];

fn lists() -> Vec<List> {
    let lines = include_str!("fixtures/encodings/lists.tsv").lines().filter(|line| !line.starts_with('#'));
    let list = |line: &'static str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let words = |at: usize| cells[at].split(',').collect::<Vec<_>>();
        List {
            language: cells[0],
            pages: cells[1].split(' ').collect(),
            known: words(2),
            unknown: words(3),
            names: words(4),
        }
    };
    lines.map(list).collect()
}

/// A list under a header, its names standing in every so manieth row.
fn text(header: &[&str], names: &[&str], rows: usize, every: usize, delimiter: char) -> String {
    let line = |row: usize| {
        let name = if (row + 1).is_multiple_of(every) { names[row / every % names.len()] } else { "Dana" };
        let day = row % 28 + 1;
        let cells =
            [format!("A-{row:06}"), format!("2026-07-{day:02} 10:00:00"), name.to_owned(), "12.50".into()];
        cells.join(&delimiter.to_string())
    };
    let lines: Vec<String> = (0..rows).map(line).collect();
    format!("{}\r\n{}\r\n", header.join(&delimiter.to_string()), lines.join("\r\n"))
}

/// None: the code page has no room for the text.
fn encoded(text: &str, page: &str) -> Option<Vec<u8>> {
    match page {
        "utf-16le" => Some(text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        "utf-16be" => Some(text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        _ => {
            let (bytes, _, lost) = Encoding::for_label(page.as_bytes()).unwrap().encode(text);
            (!lost).then(|| bytes.into_owned())
        }
    }
}

fn about(bytes: &[u8]) -> Result<About, String> {
    let feed = look(Source::Bytes(bytes.to_vec()), &Options::default());
    feed.map(|feed| feed.about).map_err(|refusal| refusal.message())
}

/// Reads a list in each of its code pages; a complaint for each that is not read to the letter.
fn complaints(header: impl Fn(&List) -> Vec<&'static str>, rows: usize, every: usize) -> Vec<String> {
    let mut complaints = Vec::new();
    for list in lists() {
        for page in list.pages.iter().chain(&["utf-8", "utf-16le", "utf-16be"]) {
            let header = header(&list);
            let text = text(&header, &list.names, rows, every, ',');
            let Some(bytes) = encoded(&text, page) else { continue };
            let about = match about(&bytes) {
                Ok(about) => about,
                Err(refusal) => {
                    complaints.push(format!("{} {page}: {refusal}", list.language));
                    continue;
                }
            };
            let found: Vec<&str> = about.columns.iter().map(|column| column.header.as_str()).collect();
            let texts: Vec<String> = about.top.iter().flat_map(|(_, cells)| cells.clone()).collect();
            let wanted = header.iter().chain(list.names.iter().take(14 / every));
            let missing: Vec<&&str> = wanted.filter(|it| !texts.iter().any(|text| text == **it)).collect();
            if !missing.is_empty() || found != header {
                complaints
                    .push(format!("{} {page}: {:?} {missing:?} {found:?}", list.language, about.encoding));
            }
        }
    }
    complaints
}

#[test]
fn lists_with_headers_of_their_language_are_read_in_every_code_page() {
    assert_eq!(complaints(|list| list.known.clone(), 40, 1), [""; 0]);
}

#[test]
fn headers_that_nobody_knows_are_read_to_the_letter() {
    assert_eq!(complaints(|list| list.unknown.clone(), 40, 1), [""; 0]);
}

#[test]
fn english_headers_leave_it_to_the_names() {
    assert_eq!(complaints(|_| ENGLISH.to_vec(), 40, 1), [""; 0]);
}

#[test]
fn a_few_names_are_enough() {
    assert_eq!(complaints(|_| ENGLISH.to_vec(), 12, 2), [""; 0]);
}

fn buyers(bytes: Vec<u8>) -> Vec<String> {
    read(bytes).1.orders.into_iter().filter_map(|order| order.buyer_name).collect()
}

#[test]
fn names_far_down_the_file_are_read_to_the_letter() {
    let mut complaints = Vec::new();
    for list in lists() {
        for page in list.pages.iter().take(1) {
            // Farther down than what is looked at first.
            let plain = text(&ENGLISH, &["Dana ".repeat(60).trim()], 850, 1, ';');
            let rest = text(&ENGLISH, &list.names, 5, 1, ';').replace("A-", "B-");
            let rest = rest.split_once('\n').unwrap().1;
            let Some(bytes) = encoded(&format!("{plain}{rest}"), page) else { continue };
            let found = buyers(bytes);
            if !list.names.iter().all(|name| found.iter().any(|found| found == name)) {
                complaints.push(format!("{} {page}: {:?}", list.language, found.last()));
            }
        }
    }
    assert_eq!(complaints, [""; 0]);
}

#[test]
fn a_line_that_names_its_delimiter_is_no_row_of_data_in_any_encoding() {
    let list = format!("sep=;\r\n{}", text(&ENGLISH, &["Иван"], 3, 1, ';'));
    let marked = |mark: &[u8], page| [mark, &encoded(&list, page).unwrap()].concat();

    for bytes in [
        marked(b"", "utf-8"),
        marked(b"\xef\xbb\xbf", "utf-8"),
        marked(b"\xff\xfe", "utf-16le"),
        marked(b"", "utf-16be"),
        marked(b"", "windows-1251"),
    ] {
        assert_eq!(buyers(bytes), ["Иван"; 3]);
    }
}

#[test]
fn text_copied_from_a_tracking_page_is_recognised_in_any_encoding() {
    let pages = [
        (
            "单号: RB482113905CN\n包裹状态: 运输途中\n国家: 中国 -> 德国\n2026-07-14 10:05, 广州, 离开处理中心\n",
            &["gb18030", "utf-8", "utf-16le"][..],
        ),
        (
            "Номер: RB482113905CN\nСтатус посылки: В пути\n2026-07-14 10:05, Москва, Прибыло в сортировочный центр\n",
            &["windows-1251", "koi8-r", "utf-16be"],
        ),
        ("番号: RB482113905CN\nStatus: 輸送中\n2026-07-14 10:05, 東京, 到着\n", &["shift_jis", "utf-8"]),
    ];
    for (page, encodings) in pages {
        for encoding in encodings {
            let about = about(&encoded(page, encoding).unwrap()).unwrap();

            assert_eq!(about.container, "text", "{page} in {encoding}");
            let texts: Vec<&String> = about.sample.iter().flatten().collect();
            assert!(texts.iter().all(|text| !text.contains('\u{fffd}')), "{texts:?}");
            assert!(
                texts.iter().any(|text| page.lines().last().unwrap().ends_with(text.as_str())),
                "{texts:?}"
            );
        }
    }
}

#[test]
fn cells_pasted_from_a_spreadsheet_keep_their_lines_and_quotes() {
    let pasted = "Order ID\tOrder Date\tBuyer Name\nA-1\t2026-07-14\t\"Dana\nc/o \"\"X\"\"\"\nA-2\t2026-07-15\t5\" Case\n";

    assert_eq!(buyers(pasted.into()), ["Dana\nc/o \"X\"", "5\" Case"]);
}

#[test]
fn the_delimiter_is_the_one_that_cuts_into_columns() {
    let cut =
        |text: &str| about(text.as_bytes()).map(|about| (about.delimiter, about.columns.len())).unwrap();

    let decimals = "Nr;Betrag;Tag\nA-1;12,50;2026-07-14\nA-2;1,99;2026-07-15\nA-3;3,10;2026-07-15\n";
    assert_eq!(cut(decimals), (Some(';'), 3));
    let lines = "a|b|c\n1|\"x, y\nz, w\"|3\n2|\"x; y\"|4\n";
    assert_eq!(cut(lines), (Some('|'), 3));
    let one = "Tracking Number\nRB482113905CN\nRB482113914CN\n";
    assert_eq!(cut(one).1, 1);
}
