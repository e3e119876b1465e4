//! Orders of several rows, items and packages, in the shapes in which sources write them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot read its own file fails"
)]

mod reading;

use reading::{All, read};

/// Order, amount, pieces, item rows, numbers and rows of each order.
fn orders(all: &All) -> Vec<String> {
    let line = |order: &tidewaiter_core::record::OrderRecord| {
        let amount = order.order_amount.map(|money| money.decimal()).unwrap_or_default();
        let pieces = order.items_count.map(|it| it.to_string()).unwrap_or_default();
        let numbers = order.tracking_numbers.join("+");
        format!("{} {amount} {pieces}/{} {numbers} {:?}", order.order_id, order.line_items, order.rows)
    };
    all.orders.iter().map(line).collect()
}

fn of(text: &str) -> (String, Vec<String>) {
    let (about, all, _) = read(text);
    assert!(all.rejected.is_empty(), "{:?}", all.rejected);
    (about.source, orders(&all))
}

#[test]
fn a_row_an_item_with_the_order_repeated_takes_the_total_once() {
    let (source, orders) = of(
        "No. Pesanan,Status Pesanan,No. Resi,Waktu Pesanan Dibuat,Nama Produk,Nomor Referensi SKU,Jumlah,Total Pembayaran\n\
         260714ABC,Selesai,SPXID012345678901,2026-07-14 10:05,Matras,M-1,2,185.000\n\
         260714ABC,Selesai,SPXID012345678901,2026-07-14 10:05,Lampu,L-1,1,185.000\n\
         260715DEF,Selesai,SPXID012345678902,2026-07-15 10:05,Lampu,L-1,3,85.000\n",
    );

    assert_eq!(source, "shopee_id");
    assert_eq!(
        orders,
        ["260714ABC 185000 3/2 SPXID012345678901 [2, 3]", "260715DEF 85000 3/1 SPXID012345678902 [4]"]
    );
}

#[test]
fn items_below_an_order_s_first_row_belong_to_it() {
    let (source, orders) = of(
        "订单编号,买家公司名,实付款(元),订单状态,订单创建时间,货品标题,数量,货号,物流公司运单号\n\
         3016374786067862001,小船公司,123.40,等待买家确认收货,2026-07-14 10:05:00,瑜伽垫,2,M-1,YT2613988127600143\n\
         ,,,,,台灯,1,L-1,\n\
         3016374786067862002,小船公司,20.00,等待买家确认收货,2026-07-15 10:05:00,台灯,1,L-1,YT2613988127600144\n",
    );

    assert_eq!(source, "1688");
    assert_eq!(
        orders,
        [
            "3016374786067862001 123.40 3/2 YT2613988127600143 [2, 3]",
            "3016374786067862002 20.00 1/1 YT2613988127600144 [4]"
        ]
    );
    let (_, orders) = of(
        "Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,Lineitem name\n\
         #1001,d@x.com,paid,2026-07-14 10:05:00 -0400,fulfilled,CAD,45.00,2026-07-14 10:05:00 -0400,1,Mat\n\
         #1001,d@x.com,,,,,,2026-07-14 10:05:00 -0400,2,Lamp\n\
         ,,,,,,,,1,Cable\n\
         #1002,r@x.com,paid,2026-07-15 10:05:00 -0400,,CAD,9.00,2026-07-15 10:05:00 -0400,1,Cable\n",
    );
    assert_eq!(orders, ["#1001 45.00 4/3  [2, 3, 4]", "#1002 9.00 1/1  [5]"]);
}

#[test]
fn a_summary_row_is_no_item_and_its_items_add_nothing_to_the_total() {
    let (source, orders) = of(
        "Sales Record Number,Order Number,Buyer Username,Buyer Name,Ship To Country,Item Number,Item Title,Custom Label,Quantity,Sold For,Total Price,Sale Date,Paid On Date,Tracking Number\n\
         101,12-34567-89012,dana1,Dana Whitlock,Canada,,,,3,,$45.00,Jul-14-26,Jul-14-26,\n\
         101,12-34567-89012,dana1,,,2001,Mat,M-1,1,$25.00,,,,1Z6LJ9652159515237\n\
         101,12-34567-89012,dana1,,,2002,Lamp,L-1,2,$10.00,,,,1Z6LJ9652159515246\n",
    );

    assert_eq!(source, "ebay_us");
    assert_eq!(orders, ["12-34567-89012 45.00 3/2 1Z6LJ9652159515237+1Z6LJ9652159515246 [2, 3, 4]"]);
}

#[test]
fn all_items_in_one_cell_are_counted_by_what_the_cell_says() {
    let (source, orders) = of(
        "訂單編號,訂單狀態,訂單成立時間,訂單總金額,商品資訊,國家,收件者姓名,包裹查詢號碼\n\
         2607140800AB,運送中,2026-07-14 10:05,398,\"商品名稱:瑜珈墊; 商品選項名稱:藍; 價格: $ 199; 數量: 1; 商品選項貨號: M-1;\n商品名稱:檯燈; 商品選項名稱:白; 價格: $ 99; 數量: 2; 商品選項貨號: L-1;\",台灣,王小明,TW260714001\n",
    );

    assert_eq!(source, "shopee_tw");
    assert_eq!(orders, ["2607140800AB 398 3/2 TW260714001 [2]"]);
}

#[test]
fn a_row_a_unit_adds_up() {
    let (source, orders) = of(
        "orderItemId,lazadaId,sellerSku,createTime,orderNumber,customerName,shippingCountry,paidPrice,unitPrice,itemName,trackingCode,status\n\
         1,11,M-1,14 Jul 2026 10:05,300112233,Dana,Malaysia,12.30,12.30,Mat,LEXAB0123456789MY,shipped\n\
         2,12,M-1,14 Jul 2026 10:05,300112233,Dana,Malaysia,12.30,12.30,Mat,LEXAB0123456789MY,shipped\n",
    );

    assert_eq!(source, "lazada");
    assert_eq!(orders, ["300112233 24.60 /2 LEXAB0123456789MY [2, 3]"]);
}

#[test]
fn several_packages_are_told_on_item_rows_by_postings_or_in_one_cell() {
    let (_, orders) = of(
        "Номер заказа;Номер отправления;Принят в обработку;Статус;Сумма отправления;Код валюты отправления;Название товара;Артикул;Количество\n\
         12345678-0001;12345678-0001-1;14.07.2026 10:05;Доставляется;500,50;RUB;Коврик;M-1;1\n\
         12345678-0001;12345678-0001-1;14.07.2026 10:05;Доставляется;500,50;RUB;Лампа;L-1;2\n\
         12345678-0001;12345678-0001-2;14.07.2026 10:05;Доставляется;100,00;RUB;Кабель;C-1;1\n",
    );
    assert_eq!(orders, ["12345678-0001 600.50 4/3  [2, 3, 4]"]);

    for separator in [", ", "; ", "\n", " / ", " | ", "、", " + ", " "] {
        let (_, orders) = of(&format!(
            "Order ID,Order Date,Total,Tracking Number\n9000000000000001,2026-07-14,20.00,\"RB497052619CN{separator}LX123456785CN\"\n"
        ));
        assert_eq!(orders, ["9000000000000001 20.00 /0 RB497052619CN+LX123456785CN [2]"], "{separator:?}");
    }
}

#[test]
fn lists_of_parcels_without_orders_are_tracking_files() {
    for (text, source) in [
        ("id,slug,user_marked_status,tracking_number\n1,dhl,DELIVERED,LX123456785CN\n", "aftership_update"),
        (
            "国际运单号,物流订单号,物流服务名称,跟踪网址,物流订单状态\nRB497052619CN,LP00723308902435,无忧物流,,运输中\n",
            "kuaidi_generic",
        ),
        (
            "Tracking Number,Event time,Location,Event\nRB497052619CN,2026-07-14 10:05,Yiwu,Posting\n",
            "17track_events_recon",
        ),
    ] {
        let (about, all, _) = read(text);

        assert_eq!(
            (about.kind.id(), all.tracking.len(), all.rejected.len()),
            ("tracking", 1, 0),
            "{source}: {}",
            about.source
        );
    }
}
