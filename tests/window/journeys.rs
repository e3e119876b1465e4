//! What a seller does in the window, from the first start to the next day.

use crate::{
    desktop,
    seat::{Seat, Tried, Window, button, until},
};
use std::fs;
use thirtyfour::Key;

/// A day after the newest scan of the fixtures.
const NOW: &str = "2026-11-20T09:00:00Z";
/// Held by Brazilian customs since yesterday.
const HELD: &str = "RB482113905CN";

/// A row of the list, by its tracking number.
fn row(number: &str) -> String {
    format!("//*[@role='option'][contains(., '{number}')]")
}

/// The shipment that stands beside the list.
fn detail(number: &str) -> String {
    format!("//article[contains(., '{number}')]")
}

async fn bring_in(seat: &Seat, window: &Window) -> Tried<()> {
    seat.picks(&["window/orders.csv", "window/events.csv"])?;
    window.press("Import an order list").await?;
    window.press_in_dialog("Choose files").await?;
    window.find("//*[@role='dialog' or self::dialog][contains(., 'orders.csv') and contains(., 'events.csv')]").await?;
    window.picture("import-preview").await?;
    window.press_in_dialog("Import 2 files").await?;
    window.find("//*[@role='dialog' or self::dialog]//section[@aria-label='events.csv']").await?;
    window.picture("import-summary").await?;
    window.press_in_dialog("To the queue").await?;
    window.gone("//*[@role='dialog' or self::dialog]").await?;
    window.find(&row(HELD)).await.map(drop)
}

/// Puts the cursor on a row and waits until its shipment stands beside the list.
async fn look_at(window: &Window, number: &str) -> Tried<()> {
    window.find(&row(number)).await?.click().await?;
    window.find(&detail(number)).await.map(drop)
}

#[tokio::test]
async fn files_go_in_and_what_needs_a_person_comes_out() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    let window = seat.open().await?;
    window.picture("first-start").await?;

    bring_in(&seat, &window).await?;
    look_at(&window, HELD).await?;

    window.picture("queue").await?;
    window.gone(&row("RB482113953CN")).await?;
    window.close().await
}

#[tokio::test]
async fn a_click_on_the_notification_opens_the_shipment() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    let window = seat.open().await?;
    desktop::clear_notifications().await?;
    let known = desktop::notifications()?.len();

    bring_in(&seat, &window).await?;
    let shown = desktop::notification_after(known).await?;
    desktop::picture("notification").await?;
    window.press("All shipments").await?;
    look_at(&window, "RB482113953CN").await?;
    desktop::click_notification().await?;

    assert_eq!(shown.program, "Tidewaiter");
    assert!(!shown.heading.is_empty() && !shown.lines.is_empty(), "{shown:?}");
    window.find(&detail("RB4821139")).await?;
    window.gone(&detail("RB482113953CN")).await?;
    window.picture("opened-from-notification").await?;
    window.close().await
}

#[tokio::test]
async fn a_resolved_shipment_leaves_the_queue_and_undo_brings_it_back() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    let window = seat.open().await?;
    bring_in(&seat, &window).await?;
    look_at(&window, HELD).await?;

    window.keys("e").await?;
    window.gone(&row(HELD)).await?;
    window.find("//*[@role='status'][contains(., 'Resolved')]").await?;
    window.picture("resolved").await?;
    window.keys("z").await?;

    window.find(&row(HELD)).await?;
    window.picture("undone").await?;
    window.close().await
}

#[tokio::test]
async fn the_next_start_finds_everything_as_it_was() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    let window = seat.open().await?;
    bring_in(&seat, &window).await?;
    look_at(&window, HELD).await?;
    window.keys("e").await?;
    window.gone(&row(HELD)).await?;
    window.close().await?;
    let known = desktop::notifications()?.len();

    let window = seat.open().await?;
    window.find(&row("RB482113919CN")).await?;
    window.gone(&row(HELD)).await?;
    window.press("Resolved").await?;
    look_at(&window, HELD).await?;
    window.picture("next-start").await?;
    window.keys("z").await?;
    window.press("Needs you").await?;

    window.find(&row(HELD)).await?;
    assert_eq!(desktop::notifications()?.len(), known, "nothing is announced twice");
    window.close().await
}

#[tokio::test]
async fn a_second_start_shows_its_shipment_in_the_first_window() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    let window = seat.open().await?;
    bring_in(&seat, &window).await?;
    look_at(&window, "RB482113919CN").await?;
    let id = window.find(&row(HELD)).await?.attr("id").await?.unwrap_or_default();

    let ended = seat.start_again(&["--open", id.trim_start_matches("row-")]).await?;

    assert!(ended.success(), "the second start hands over and ends");
    window.find(&detail(HELD)).await?;
    window.close().await
}

#[tokio::test]
async fn the_report_is_written_where_the_person_says() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    let window = seat.open().await?;
    bring_in(&seat, &window).await?;

    window.press("Export").await?;
    window.find(&button("Export this view as CSV")).await?.click().await?;

    let report = until("the report", async || Ok(fs::read_to_string(seat.saved()).ok())).await?;
    assert!(report.contains(HELD), "{report}");
    window.close().await
}

#[tokio::test]
async fn a_seller_without_files_looks_around_with_sample_data() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    let window = seat.open().await?;

    window.press("Look around with sample data").await?;

    window.find("//*[@role='option'][@aria-posinset='20']").await?;
    window.picture("sample").await?;
    window.keys(Key::Down).await?;
    window.find("//article//*[contains(., 'What to do')]").await?;
    window.close().await
}
