//! What a seller does, from the first start to the next day.

use crate::{
    desktop,
    seat::{Seat, Tried},
};

const NOW: &str = "2026-11-20T09:00:00Z";

#[tokio::test]
async fn stub_the_window_opens() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.picks(&["a.csv"])?;
    let known = desktop::notifications()?.len();
    let window = seat.open().await?;
    window.press("Pick").await?;
    window.find("//*[@role='status'][contains(., 'a.csv')]").await?;
    window.picture("window").await?;
    let shown = desktop::notification_after(known).await?;
    assert_eq!(shown.program, "Tidewaiter");
    desktop::picture("notification").await?;
    desktop::click_notification().await?;
    window.find("//li[contains(., '\"shipment\":7')]").await?;
    window.close().await?;
    let window = seat.open().await?;
    window.close().await
}
