//! What no bytes may do to the importer: one function a way in, each takes any bytes and panics where a promise breaks.
//!
//! cargo-fuzz calls them without end (`targets/`), and the project's own tests with some thousand inputs that follow
//! from a seed (`tests/hostile`).

mod door;
pub mod wrap;

pub use door::{Fault, Read, Refused, read};
use wrap::{biff_stream, list, quoted, workbook};

/// Any bytes at all.
pub fn sniff(bytes: &[u8]) {
    let _ = read(bytes);
}

/// Rows of delimited text below a header that is known.
pub fn csv(bytes: &[u8]) {
    let _ =
        read(&list("Order ID,Order Date,Buyer Name,Amount,Currency,Country,Quantity,Tracking Number", bytes));
}

/// The same with the delimiter, the header and how the rows belong together chosen by the first byte.
pub fn records(bytes: &[u8]) {
    let Some((choice, rows)) = bytes.split_first() else { return };
    let header = match choice % 5 {
        0 => "Order ID;Tracking Number;Product Name;Quantity",
        1 => "Order Number\tItem Title\tQuantity\tTracking Number\tSale Date",
        2 => "Tracking Number,Event Time,Location,Event Text",
        3 => "订单号|订单状态|下单时间|订单金额|运单号",
        _ => "sep=;\nNo;Bestellnummer;Datum;Betrag;Sendungsnummer",
    };
    let _ = read(&list(header, rows));
}

/// The cells of a workbook's sheet, and its shared texts behind the first zero byte.
pub fn sheet(bytes: &[u8]) {
    let cut = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    let (cells, texts) = bytes.split_at(cut);
    let _ = read(&workbook(cells, texts));
}

/// The records of an old workbook behind a beginning that is right.
pub fn biff(bytes: &[u8]) {
    let _ = read(&biff_stream(bytes));
}

/// The inside of a JSON array.
pub fn json(bytes: &[u8]) {
    let _ = read(&[b"[{\"orderId\":\"1\"},", bytes, b"]"].concat());
}

/// One cell of a column of dates: it is a date, a field's error, or says nothing.
pub fn dates(bytes: &[u8]) {
    let row = [b"1001,", quoted(bytes).as_slice(), b",DE\n"].concat();
    let Ok(found) = read(&list("Order ID,Order Date,Country", &row)) else { return };
    let [order] = found.orders.as_slice() else { return };
    let wrong = found.faults.iter().any(Fault::is_date);
    assert!(order.ordered_at.is_none() || !wrong, "a date, and an error of the same date");
}

/// One cell of a column of amounts: it is an amount, a field's error, or says nothing.
pub fn amounts(bytes: &[u8]) {
    let row = [b"1001,", quoted(bytes).as_slice(), b",EUR\n"].concat();
    let Ok(found) = read(&list("Order ID,Total Amount,Currency", &row)) else { return };
    let [order] = found.orders.as_slice() else { return };
    let wrong = found.faults.iter().any(Fault::is_amount);
    assert!(order.order_amount.is_none() || !wrong, "an amount, and an error of the same amount");
}
