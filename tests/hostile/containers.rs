//! What a file is, is told by its content: by no name, and by nothing that it says of itself.

use crate::made::{HEADER, Parts, cells, five, is_five, refused, taken};

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

fn html() -> String {
    let row = |tag: &str, cells: &[String]| {
        format!("<tr>{}</tr>", cells.iter().map(|cell| format!("<{tag}>{cell}</{tag}>")).collect::<String>())
    };
    let header = row("th", &HEADER.map(str::to_owned));
    let rows: String = (1..=5).map(|order| row("td", &cells(order))).collect();
    format!(
        "<html><head><meta charset=\"utf-8\"></head><body><table>{header}{rows}</table><script>alert(1)</script></body></html>"
    )
}

fn spreadsheet_xml() -> String {
    let row = |cells: &[String]| {
        let cells = cells.iter().map(|cell| format!("<Cell><Data ss:Type=\"String\">{cell}</Data></Cell>"));
        format!("<Row>{}</Row>", cells.collect::<String>())
    };
    let rows: String = (1..=5).map(|order| row(&cells(order))).collect();
    let header = row(&HEADER.map(str::to_owned));
    format!(
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"orders\"><Table>{header}{rows}</Table></Worksheet></Workbook>"
    )
}

#[test]
fn five_orders_are_five_orders_however_they_are_wrapped() {
    let plain = five();
    let odd = [[0xff, 0xfe].as_slice(), &utf16(&plain, u16::to_le_bytes), b"A"].concat();
    let evil = [("../../../../evil.txt", "x"), ("/etc/cron.d/evil", "x"), ("C:\\Windows\\evil.txt", "x")];
    let files: [(&str, Vec<u8>); 17] = [
        ("comma", plain.clone().into_bytes()),
        (
            "tab, UTF-16 LE with a mark",
            [[0xff, 0xfe].as_slice(), &utf16(&plain.replace(',', "\t"), u16::to_le_bytes)].concat(),
        ),
        ("UTF-16 BE without a mark", utf16(&plain, u16::to_be_bytes)),
        ("UTF-16 with a byte too many", odd),
        ("CR", plain.replace('\n', "\r").into_bytes()),
        (
            "CRLF, LF and CR",
            plain.replacen('\n', "\r\n", 2).replace("\n9000000000000004", "\r9000000000000004").into_bytes(),
        ),
        ("pipe", plain.replace(',', "|").into_bytes()),
        ("sep=;", format!("sep=;\r\n{}", plain.replace(',', ";").replace("12.34", "12,34")).into_bytes()),
        ("an end-of-file mark of DOS", [plain.as_bytes(), &[0x1a]].concat()),
        ("zero bytes", [plain.replacen("Dana", "Da\0na\0", 2).as_bytes(), &[0; 64]].concat()),
        ("HTML", html().into_bytes()),
        ("Excel 2003 XML", spreadsheet_xml().into_bytes()),
        ("XLSX", Parts::five().file()),
        (
            "XLSX that claims the largest sheet",
            Parts::new("", "A1:XFD1048576", &crate::made::rows(&plain)).file(),
        ),
        (
            "XLSX with paths that lead outside",
            evil.iter().fold(Parts::five(), |parts, (name, text)| parts.with(name, *text)).file(),
        ),
        (
            "XLSX behind bytes of something else",
            Parts::five().with("xl/media/picture.png", vec![0x89; 4_096]).file(),
        ),
        ("UTF-8 with a mark", [b"\xef\xbb\xbf".as_slice(), plain.as_bytes()].concat()),
    ];
    for (name, bytes) in files {
        is_five(name, &taken(name, &bytes));
    }
}

#[test]
fn a_table_in_markup_keeps_its_chinese_and_loses_its_apostrophes() {
    let rows: String = (1..=5)
        .map(|order| format!("<tr><td>&#39;9{order:015}</td><td>等待您发货</td><td>2026-07-14 10:00</td><td>$12.34</td></tr>"))
        .collect();
    let text = format!(
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"><table border=1><tr><td>订单号</td><td>订单状态</td><td>下单时间</td><td>订单金额</td></tr>{rows}</table>"
    );
    let bytes: Vec<u8> = in_gbk(&text);

    let read = taken("gb2312", &bytes);

    assert_eq!(read.orders.len(), 5);
    assert_eq!(read.orders[4].order_id, "9000000000000005");
    assert!(read.orders.iter().all(|order| order.order_status.as_deref() == Some("等待您发货")));
}

/// The characters of that page in GB 2312, and nothing else.
fn in_gbk(text: &str) -> Vec<u8> {
    let table: [(char, [u8; 2]); 17] = [
        ('订', [0xb6, 0xa9]),
        ('单', [0xb5, 0xa5]),
        ('号', [0xba, 0xc5]),
        ('状', [0xd7, 0xb4]),
        ('态', [0xcc, 0xac]),
        ('下', [0xcf, 0xc2]),
        ('时', [0xca, 0xb1]),
        ('间', [0xbc, 0xe4]),
        ('金', [0xbd, 0xf0]),
        ('额', [0xb6, 0xee]),
        ('等', [0xb5, 0xc8]),
        ('待', [0xb4, 0xfd]),
        ('您', [0xc4, 0xfa]),
        ('发', [0xb7, 0xa2]),
        ('货', [0xbb, 0xf5]),
        ('运', [0xd4, 0xcb]),
        ('，', [0xa3, 0xac]),
    ];
    let code = |letter: char| table.iter().find(|(it, _)| *it == letter).map(|(_, code)| code.to_vec());
    text.chars().flat_map(|letter| code(letter).unwrap_or_else(|| letter.to_string().into_bytes())).collect()
}

#[test]
fn what_holds_nothing_is_called_empty() {
    let files: [(&str, &[u8]); 4] = [
        ("no bytes", b""),
        ("a mark", b"\xef\xbb\xbf"),
        ("blanks", b"  \r\n\t\r\n\r\n"),
        ("a mark of UTF-16", b"\xff\xfe"),
    ];
    for (name, bytes) in files {
        assert_eq!(refused(name, bytes).code, "empty", "{name}");
    }
}

#[test]
fn a_header_alone_is_a_list_of_no_orders() {
    for end in ["\r\n", ""] {
        let read = taken("header", format!("{}{end}", HEADER.join(",")).as_bytes());
        assert_eq!((read.orders.len(), read.tally.ignored, read.faults.len()), (0, 1, 0));
    }
}

#[test]
fn without_a_header_the_first_order_is_not_lost() {
    let rows: Vec<String> = (1..=5).map(|order| cells(order).join(",")).collect();

    let read = taken("rows", rows.join("\n").as_bytes());

    assert_eq!(read.orders.len(), 5);
    assert_eq!(read.orders[0].order_id, "9000000000000001");
}

#[test]
fn what_is_no_list_is_named_for_what_it_is() {
    let files: [(&str, &[u8], &str); 5] = [
        ("PDF", b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n", "PDF"),
        ("PNG", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "picture"),
        ("ELF", b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0", "program"),
        ("SQLite", b"SQLite format 3\0\x10\0\x01\x01\0\x40\x20\x20", "database"),
        ("zeros", &[0; 4_096], "another program"),
    ];
    for (name, bytes, word) in files {
        let refused = refused(name, bytes);
        assert_eq!(refused.code, "binary", "{name}");
        assert!(refused.message.contains(word), "{name}: {}", refused.message);
    }
}

#[test]
fn five_orders_and_then_nothing_but_zeros_are_not_read_to_the_end() {
    let mut bytes = five().into_bytes();
    bytes.resize(1 << 20, 0);

    assert_eq!(refused("sparse", &bytes).code, "binary");
}
