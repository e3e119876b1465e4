//! JSON that is cut short, nested without end, or not quite JSON.

use crate::made::{refused, taken};
use tidewaiter_feeds::Reason;

#[test]
fn what_stops_being_json_says_where() {
    let cut = format!("[{}", "{\"orderId\":\"1001\"},".repeat(50));
    let nan = "{\"order_list\":[{\"orderId\":1,\"amount\":1e400},\n{\"orderId\":1.0,\"amount\":NaN}]}";
    let files = [
        ("cut", cut.as_str(), "line 1"),
        ("NaN", nan, "line 2"),
        ("half a word", "[{\"orderId\":tru}]", "line 1"),
    ];
    for (name, text, place) in files {
        let refused = refused(name, text.as_bytes());
        assert_eq!(refused.code, "unreadable", "{name}");
        assert!(
            refused.message.contains(place) && refused.message.contains("byte"),
            "{name}: {}",
            refused.message
        );
    }
}

#[test]
fn nesting_ends_at_a_depth_that_no_order_has() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let text = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        let refused = refused(open, text.as_bytes());
        assert!(refused.message.contains("nested deeper"), "{}", refused.message);
    }
}

#[test]
fn a_number_keeps_all_its_digits() {
    let text = "[{\"orderId\":3012345678901234567890,\"amount\":\"12.34\"},{\"orderId\":9007199254740993}]";

    let read = taken("numbers", text.as_bytes());

    let ids: Vec<&str> = read.orders.iter().map(|order| order.order_id.as_str()).collect();
    assert_eq!(ids, ["3012345678901234567890", "9007199254740993"]);
}

#[test]
fn a_name_that_stands_twice_counts_the_last_time_and_is_said() {
    let read = taken("twice", b"{\"orderId\":\"1\",\"orderId\":\"2\",\"amount\":\"1.00\"}");

    assert_eq!(read.orders.len(), 1);
    assert_eq!(read.orders[0].order_id, "2");
    assert_eq!(
        (read.faults[0].0.reason, read.faults[0].0.column.as_deref()),
        (Reason::RepeatedName, Some("orderId"))
    );
}

#[test]
fn one_order_a_line_and_utf16_are_json_too() {
    let lines: String =
        (1..=5).map(|order| format!("{{\"orderId\":\"9{order:015}\",\"amount\":\"1.00\"}}\n")).collect();
    let wide: Vec<u8> =
        "\u{feff}[{\"orderId\":\"9000000000000001\"}]".encode_utf16().flat_map(u16::to_le_bytes).collect();

    assert_eq!(taken("lines", lines.as_bytes()).orders.len(), 5);
    assert_eq!(taken("UTF-16", &wide).orders[0].order_id, "9000000000000001");
}

#[test]
fn half_a_character_does_not_swallow_the_next() {
    let read = taken("halves", br#"[{"orderId":"1","buyerName":"\ud83d\u0041 \ud83d\ude00 \ude00"}]"#);

    assert_eq!(read.orders[0].buyer_name.as_deref(), Some("\u{fffd}A \u{1f600} \u{fffd}"));
}
