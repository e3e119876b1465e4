//! Old workbooks that cost little on disk and, believed, all the memory there is.
#![expect(clippy::unwrap_used, reason = "a builder that cannot build fails the test that asked for it")]

use crate::{
    fuzz::wrap::{biff_label, biff_record, biff_stream},
    made::{refused, taken},
};

fn number(row: u16, column: u16, value: f64) -> Vec<u8> {
    let place = [row.to_le_bytes(), column.to_le_bytes(), [0; 2]].concat();
    biff_record(0x0203, &[place.as_slice(), &value.to_le_bytes()].concat())
}

fn order(row: u16) -> Vec<u8> {
    [biff_label(row, 0, &format!("A-{row}")), number(row, 1, 12.5)].concat()
}

/// A compound file of sectors of 512 bytes with that stream.
fn compound(name: &str, stream: &[u8]) -> Vec<u8> {
    let data = stream.len().max(4_096).div_ceil(512);
    let mut file = vec![0; 512];
    file[..8].copy_from_slice(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    file[24..34].copy_from_slice(&[0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    file[44] = 1;
    file[48] = 1;
    file[56..60].copy_from_slice(&4_096_u32.to_le_bytes());
    file[60..64].copy_from_slice(&0xffff_fffe_u32.to_le_bytes());
    file[68..72].copy_from_slice(&0xffff_fffe_u32.to_le_bytes());
    file[80..512].fill(0xff);
    file[76..80].fill(0);
    let mut table = vec![0xffff_fffd_u32, 0xffff_fffe];
    table.extend((1..data).map(|sector| u32::try_from(sector + 2).unwrap()));
    table.push(0xffff_fffe);
    table.resize(128, u32::MAX);
    file.extend(table.into_iter().flat_map(u32::to_le_bytes));
    file.extend(entry("Root Entry", 5, 0xffff_fffe, 0));
    file.extend(entry(name, 2, 2, stream.len().max(4_096)));
    file.resize(512 * 3, 0);
    file.extend_from_slice(stream);
    file.resize(512 * (3 + data), 0);
    file
}

fn entry(name: &str, kind: u8, start: u32, length: usize) -> Vec<u8> {
    let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let named = u8::try_from(entry.len() + 2).unwrap();
    entry.resize(64, 0);
    entry.extend([named, 0, kind, 1]);
    entry.resize(80, 0xff);
    entry.resize(116, 0);
    entry.extend(start.to_le_bytes());
    entry.extend(u64::try_from(length).unwrap().to_le_bytes());
    entry
}

#[test]
fn an_old_workbook_is_read_with_or_without_the_file_around_it() {
    let stream = biff_stream(&[order(1), order(2)].concat());
    for (name, bytes) in [("bare", stream.clone()), ("compound", compound("Workbook", &stream))] {
        let read = taken(name, &bytes);
        let ids: Vec<&str> = read.orders.iter().map(|order| order.order_id.as_str()).collect();
        assert_eq!(ids, ["A-1", "A-2"], "{name}");
        assert_eq!(read.orders[1].order_amount.unwrap().decimal(), "12.5", "{name}");
    }
}

#[test]
fn two_cells_in_opposite_corners_are_not_made_into_a_table() {
    let corners = [order(1), number(65_535, 255, 1.0)].concat();
    let beyond = [order(1), number(1, 65_535, 1.0)].concat();

    assert_eq!(refused("corners", &biff_stream(&corners)).code, "too_large");
    assert_eq!(refused("column 65,535", &biff_stream(&beyond)).code, "too_large");
}

#[test]
fn a_lone_cell_far_below_the_orders_is_no_reason_to_refuse_them() {
    let read = taken("far", &biff_stream(&[order(1), order(60_000)].concat()));

    let far = read.orders.iter().find(|order| order.order_id == "A-60000");
    assert_eq!((read.orders.len(), &far.unwrap().rows), (2, &vec![60_001]));
}

#[test]
fn claimed_dimensions_are_not_believed() {
    let claim = [u32::MAX - 1, u32::MAX].map(u32::to_le_bytes).concat();
    for rows in [[[0; 4], [0xff, 0xff, 0xff, 0x7f]].concat(), claim] {
        let dimensions = biff_record(0x0200, &[rows.as_slice(), &[0, 0, 0xff, 0xff, 0, 0]].concat());
        assert_eq!(taken("claim", &biff_stream(&[dimensions, order(1)].concat())).orders.len(), 1);
    }
}

#[test]
fn a_directory_that_runs_in_a_circle_ends() {
    let mut file = compound("Workbook", &biff_stream(&order(1)));
    file[516..520].copy_from_slice(&1_u32.to_le_bytes());

    assert!(refused("circle", &file).message.contains("circle"));
}

#[test]
fn a_stream_that_runs_in_a_circle_ends() {
    let mut file = compound("Workbook", &biff_stream(&order(1)));
    file[512 + 4 * 3..512 + 4 * 4].copy_from_slice(&2_u32.to_le_bytes());
    let length = 512 * 2 + 128 + 120;
    file[length..length + 4].copy_from_slice(&0x7fff_ffff_u32.to_le_bytes());

    assert!(refused("circle", &file).message.contains("circle"));
}

#[test]
fn a_workbook_cut_short_is_damaged() {
    let whole = compound("Workbook", &biff_stream(&order(1)));

    assert_eq!(refused("cut", &whole[..1_700]).code, "unreadable");
}

#[test]
fn sheets_that_are_all_the_same_place_are_not_read_each() {
    let stream = biff_stream(&order(1));
    let sheet = &stream[20..20 + 18];
    let many = [&stream[..20], &sheet.repeat(1_000), &stream[38..]].concat();

    assert_eq!(refused("sheets", &many).code, "too_large");
}

#[test]
fn one_long_text_in_many_cells_is_weighed_before_it_is_copied() {
    let length = 8_000_u16;
    let text = [length.to_le_bytes().as_slice(), &[0], &vec![b'A'; usize::from(length)]].concat();
    let texts = biff_record(0x00fc, &[[1, 0, 0, 0, 1, 0, 0, 0].as_slice(), &text].concat());
    let cell = |row: u16, column: u16| {
        biff_record(0x00fd, &[row.to_le_bytes(), column.to_le_bytes(), [0; 2], [0; 2], [0; 2]].concat())
    };
    let cells: Vec<u8> =
        (1..2_000).flat_map(|row| (2..9).flat_map(move |column| cell(row, column))).collect();
    let stream = biff_stream(&[order(1), cells].concat());
    let moved = u32::try_from(20 + 18 + texts.len() + 4).unwrap();
    let mut whole = [&stream[..38], &texts, &stream[38..]].concat();
    whole[24..28].copy_from_slice(&moved.to_le_bytes());

    assert_eq!(refused("texts", &whole).code, "too_large");
}

#[test]
fn a_password_is_called_a_password() {
    let begin = biff_stream(&order(1));
    let pass = biff_record(0x002f, &[&[1, 0, 1, 0, 1, 0], [7; 48].as_slice()].concat());
    let old = [&begin[..20], &pass, &begin[20..]].concat();
    let new = compound("EncryptedPackage", &[7; 5_000]);
    for (name, bytes) in [("XLS", compound("Workbook", &old)), ("XLSX", new)] {
        let refused = refused(name, &bytes);
        assert!(
            refused.code.contains("encrypted") || refused.code.contains("password"),
            "{name}: {refused:?}"
        );
    }
}
