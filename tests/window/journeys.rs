//! What a seller does in the window, from the first start to the next day.

use crate::{
    desktop,
    seat::{Seat, Tried, Window, until},
};
use std::fs;
use thirtyfour::Key;

/// A day after the newest scan of the fixtures.
pub const NOW: &str = "2026-11-20T09:00:00Z";
/// Held by Brazilian customs since yesterday.
pub const HELD: &str = "RB482113905CN";
/// Cleared in France for two weeks, and not moving.
pub const CLEARED: &str = "RB482113919CN";
/// Nothing is wrong with it.
const ON_ITS_WAY: &str = "RB482113953CN";

/// A row of the list, by its tracking number.
pub fn row(number: &str) -> String {
    format!("//*[@role='option'][contains(., '{number}')]")
}

/// The shipment that stands beside the list.
pub fn detail(number: &str) -> String {
    format!("//article[contains(., '{number}')]")
}

pub async fn bring_in(seat: &Seat, window: &Window) -> Tried<()> {
    seat.picks(&["window/orders.csv", "window/events.csv"])?;
    window.press("Import an order list").await?;
    window.press_in_dialog("Choose files").await?;
    window.find("//dialog[contains(., 'orders.csv') and contains(., 'events.csv')]").await?;
    window.picture("import-preview").await?;
    window.press_in_dialog("Import 2 files").await?;
    window.find("//dialog//section[@aria-label='events.csv']").await?;
    window.picture("import-summary").await?;
    window.press_in_dialog("To the queue").await?;
    window.gone("//dialog").await?;
    window.find(&row(HELD)).await.map(drop)
}

/// Puts the cursor on a row and waits until its shipment stands beside the list.
pub async fn look_at(window: &Window, number: &str) -> Tried<()> {
    window.click(&row(number)).await?;
    window.find(&detail(number)).await.map(drop)
}

#[tokio::test]
async fn files_go_in_and_what_needs_a_person_comes_out() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.visit(async |window| {
        window.picture("first-start").await?;

        bring_in(&seat, window).await?;
        look_at(window, HELD).await?;

        window.picture("queue").await?;
        window.gone(&row(ON_ITS_WAY)).await
    })
    .await
}

#[tokio::test]
async fn a_click_on_the_notification_opens_the_shipment() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.visit(async |window| {
        desktop::clear_notifications().await?;
        let known = desktop::notifications()?.len();

        bring_in(&seat, window).await?;
        let shown = desktop::notification_after(known).await?;
        desktop::picture("notification").await?;
        window.press("All shipments").await?;
        look_at(window, ON_ITS_WAY).await?;
        desktop::click_notification().await?;

        assert_eq!(shown.program, "Tidewaiter");
        assert!(shown.heading.starts_with('4'), "four of six need a person: {shown:?}");
        window.gone(&detail(ON_ITS_WAY)).await?;
        window.find(&detail("RB4821139")).await?;
        window.picture("opened-from-notification").await
    })
    .await
}

#[tokio::test]
async fn a_resolved_shipment_leaves_the_queue_and_undo_brings_it_back() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.visit(async |window| {
        bring_in(&seat, window).await?;
        look_at(window, HELD).await?;

        window.keys("e").await?;
        window.gone(&row(HELD)).await?;
        window.hears("Resolved").await?;
        window.picture("resolved").await?;
        window.keys("z").await?;

        window.find(&row(HELD)).await?;
        window.picture("undone").await
    })
    .await
}

#[tokio::test]
async fn the_next_start_finds_everything_as_it_was() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.visit(async |window| {
        bring_in(&seat, window).await?;
        look_at(window, HELD).await?;
        window.keys("e").await?;
        window.gone(&row(HELD)).await
    })
    .await?;
    let known = desktop::notifications()?.len();

    seat.visit(async |window| {
        window.find(&row(CLEARED)).await?;
        window.gone(&row(HELD)).await?;
        window.press("Resolved").await?;
        look_at(window, HELD).await?;
        window.picture("next-start").await?;
        window.keys("z").await?;
        window.press("Needs you").await?;

        window.find(&row(HELD)).await.map(drop)
    })
    .await?;
    assert_eq!(desktop::notifications()?.len(), known, "nothing is announced twice");
    Ok(())
}

#[tokio::test]
async fn a_second_start_shows_its_shipment_in_the_first_window() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.visit(async |window| {
        bring_in(&seat, window).await?;
        look_at(window, CLEARED).await?;
        let id = window.find(&row(HELD)).await?.attr("id").await?.unwrap_or_default();

        let ended = seat.start_again(&["--open", id.trim_start_matches("row-")]).await?;

        assert!(ended.success(), "the second start hands over and ends");
        window.find(&detail(HELD)).await.map(drop)
    })
    .await
}

#[tokio::test]
async fn the_report_is_written_where_the_person_says() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.visit(async |window| {
        bring_in(&seat, window).await?;

        window.choose("Export", "Export this view as CSV").await?;

        let report = until("the report", async || Ok(fs::read_to_string(seat.saved()).ok())).await?;
        assert!(report.contains(HELD), "{report}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_seller_without_files_looks_around_with_sample_data() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.visit(async |window| {
        window.press("Look around with sample data").await?;

        window.find("//*[@role='option'][@aria-posinset='20']").await?;
        window.keys(Key::Down).await?;
        window.find("//article//*[contains(., 'What to do')]").await?;
        window.picture("sample").await
    })
    .await
}

#[tokio::test]
async fn a_chinese_system_gets_a_chinese_window() -> Tried<()> {
    let seat = Seat::at(NOW)?.speaking("zh_CN.UTF-8");
    seat.visit(async |window| {
        window.press("用示例数据看看").await?;

        window.find("//*[@role='option'][@aria-posinset='20']").await?;
        window.find("//html[@lang='zh-CN']").await?;
        window.find("//article//*[contains(., '怎么处理')]").await?;
        window.picture("chinese").await
    })
    .await
}

#[tokio::test]
async fn a_list_that_nobody_knows_is_read_as_the_person_says() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.visit(async |window| {
        seat.picks(&["window/unknown.csv"])?;
        window.press("Import an order list").await?;
        window.press_in_dialog("Choose files").await?;
        window.picture("unknown-list").await?;

        window.click("//dialog//th[contains(., 'Kram')]//button").await?;
        window.keys("order number").await?;
        window.keys(Key::Enter).await?;
        window.find("//dialog//th[contains(., 'Kram')][contains(., 'Order number')]").await?;
        window.picture("settled-list").await?;
        window.press_in_dialog("Import").await?;
        window.press_in_dialog("To the queue").await?;
        window.gone("//dialog").await?;
        window.press("All shipments").await?;

        look_at(window, "RB482113909CN").await?;
        window.find("//article[contains(., 'alpha-one')]").await.map(drop)
    })
    .await
}

#[tokio::test]
async fn a_file_in_the_watched_folder_comes_in_by_itself_and_is_announced() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    fs::create_dir(seat.watched())?;
    seat.visit(async |window| {
        desktop::clear_notifications().await?;
        let known = desktop::notifications()?.len();
        window.press("Settings").await?;
        window.press_in_dialog("Choose a folder").await?;
        window.find("//dialog//*[contains(., 'watched')]").await?;
        window.keys(Key::Escape).await?;

        fs::copy(seat.fixture("window/orders.csv")?, seat.watched().join("orders.csv"))?;
        // What needs a person is announced beside it, whichever is first.
        let shown = until("a word on the file", async || {
            let mut since = desktop::notifications()?.into_iter().skip(known);
            Ok(since.find(|shown| shown.heading.contains("watched folder")))
        })
        .await?;

        assert!(shown.lines.contains("orders.csv"), "{shown:?}");
        window.press("All shipments").await?;
        window.find(&row(HELD)).await.map(drop)
    })
    .await
}

#[tokio::test]
async fn a_copied_table_can_be_pasted_anywhere() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.visit(async |window| {
        let table = "Order ID\\tOrder Date\\tTracking Number\\nA-77\\t2026-11-01\\tRB482113909CN\\n";
        let copied = format!(
            "const field = document.createElement('textarea'); field.value = '{table}'; document.body.append(field); field.select();"
        );
        window.page.execute(copied, Vec::new()).await?;
        window.keys(Key::Control + "c").await?;
        window.page.execute("document.querySelector('textarea').remove()", Vec::new()).await?;

        window.click("//h1").await?;
        window.keys(Key::Control + "v").await?;

        window.find("//dialog[contains(., 'A-77')]").await?;
        window.picture("pasted-table").await?;
        window.press_in_dialog("Import").await?;
        window.press_in_dialog("To the queue").await?;
        window.gone("//dialog").await?;
        window.press("All shipments").await?;
        window.find(&row("RB482113909CN")).await.map(drop)
    })
    .await
}

#[tokio::test]
async fn a_text_that_nobody_can_read_is_taught_and_undone_by_keyboard() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.visit(async |window| {
        seat.picks(&["window/orders.csv", "window/puzzling.csv"])?;
        window.press("Import an order list").await?;
        window.press_in_dialog("Choose files").await?;
        window.press_in_dialog("Import 2 files").await?;
        window.press_in_dialog("To the queue").await?;
        window.gone("//dialog").await?;
        let phrase = "//*[@role='row'][contains(., 'Zwibbel')]";

        window.press("Not understood").await?;
        window.find(phrase).await?;
        window.picture("not-understood").await?;
        window.click(phrase).await?;
        window.keys(Key::Enter).await?;
        window.find("//dialog[contains(., '2 texts')]").await?;
        window.keys("6").await?;
        window.picture("teach").await?;
        window.keys(Key::Control + Key::Enter).await?;

        window.hears("Taught").await?;
        window.gone(phrase).await?;
        window.picture("understood").await?;
        window.press("All shipments").await?;
        look_at(window, ON_ITS_WAY).await?;
        window.find("//article[contains(., 'As you taught it')]").await?;
        window.picture("taught-scan").await?;
        window.keys("z").await?;

        window.press("Not understood").await?;
        window.find(phrase).await.map(drop)
    })
    .await
}

#[tokio::test]
async fn a_threshold_is_tried_on_the_past_changed_and_undone_by_keyboard() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.visit(async |window| {
        bring_in(&seat, window).await?;
        window.find(&row(CLEARED)).await?;

        window.keys("gk").await?;
        window.find("//*[@role='row'][contains(., 'Cleared, not moving')]").await?;
        // Down to the rule, into its first figure, another one typed.
        window.click("//*[@role='row'][contains(., 'Cleared, not moving')]").await?;
        window.keys(Key::Enter).await?;
        window.keys(Key::Control + "a").await?;
        window.keys("30 B").await?;
        window.find("//*[contains(., '30 business days')]").await?;
        window.press("Try on the past").await?;
        window.find("//*[contains(text(), 'With the changes')]").await?;
        window.picture("backtest").await?;
        window.press("Apply").await?;
        window.hears("Rules changed").await?;

        window.press("Needs you").await?;
        window.find(&row(HELD)).await?;
        window.keys("z").await?;

        window.hears("Taken back").await.map(drop)
    })
    .await
}

#[tokio::test]
async fn many_parcels_with_one_matter_are_one_card_that_acts_on_all() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.visit(async |window| {
        window.press("Look around with sample data").await?;
        window.press("Cleared, not moving").await?;
        let card = "//*[@role='option'][contains(., 'parcels') and contains(., 'began')]";
        window.click(card).await?;
        window.find("//article[contains(., 'parcels')]").await?;
        window.picture("incident").await?;

        window.keys("w").await?;
        window.hears("Took in hand 1").await?;
        window.press("In hand").await?;
        window.find("//*[@role='option'][contains(., 'Cleared, not moving')]").await?;
        window.keys("z").await?;

        window.press("Cleared, not moving").await?;
        window.find(card).await.map(drop)
    })
    .await
}
