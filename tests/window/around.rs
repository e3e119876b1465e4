//! What the desktop shows around the page: the menu, the tray, links, and the window's place.

use crate::{
    desktop,
    journeys::{CLEARED, HELD, NOW, bring_in, detail, look_at},
    seat::{Seat, Tried, Window, until},
};
use serde_json::json;
use std::fs;

/// Has the page remember what was chosen for it outside.
const LISTEN: &str = r#"
    const [done] = arguments;
    const tauri = window.__TAURI_INTERNALS__;
    window.chosen = [];
    const handler = tauri.transformCallback(({ payload }) => payload.kind === 'command' && window.chosen.push(payload.id));
    tauri.invoke('plugin:event|listen', { event: 'desk', target: { kind: 'Any' }, handler }).then(done);
"#;

const SHOW_MENU: &str = r#"
    const [menu, done] = arguments;
    window.__TAURI_INTERNALS__.invoke('rpc', { name: 'menu', ask: menu }).then(done);
"#;

async fn chosen(window: &Window) -> Tried<Vec<String>> {
    Ok(window.page.execute("return window.chosen", Vec::new()).await?.convert()?)
}

#[tokio::test]
async fn a_followed_link_shows_its_shipment_in_the_first_window() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.visit(async |window| {
        bring_in(&seat, window).await?;
        look_at(window, CLEARED).await?;

        let ended = seat.start_again(&[&format!("tidewaiter://shipment/{HELD}")]).await?;

        assert!(ended.success(), "the second start hands over and ends");
        window.find(&detail(HELD)).await?;
        seat.start_again(&["tidewaiter://shipment/RB000000000CN"]).await?;
        window.hears("RB000000000CN").await
    })
    .await
}

#[tokio::test]
async fn the_menu_does_what_the_keys_do() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.visit(async |window| {
        bring_in(&seat, window).await?;
        look_at(window, HELD).await?;

        until("the menu bar", async || {
            let high = window.page.execute("return innerHeight", Vec::new()).await?.convert::<i32>()?;
            Ok((high < desktop::place().await?[3]).then_some(()))
        })
        .await?;
        // The first menu opens with F10, and the arrows go on to the shipment's, whose second item takes it in hand. Before a
        // window is in front it hears no key: a person presses again.
        until("the menu to take it in hand", async || {
            look_at(window, HELD).await?;
            desktop::press_in_window("F10 Right Right Down Down").await?;
            desktop::picture("menu").await?;
            desktop::press_in_window("Return").await?;
            Ok(window.glance().await?.text("text").contains("In hand").then_some(()))
        })
        .await?;

        // A pointer opens the first menu, whose first item brings files in.
        until("the dialog of files", async || {
            desktop::click_in_window(20, 12).await?;
            desktop::click_in_window(30, 40).await?;
            Ok((!window.glance().await?.text("dialog").is_empty()).then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn what_stands_around_a_dark_page_is_dark() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.visit(async |window| {
        bring_in(&seat, window).await?;
        desktop::move_to([80, 80, 1280, 720]).await?;
        let light = desktop::brightness(700, 12).await?;
        for beat in ["Ctrl+k", "'theme dark", "Enter"] {
            window.moves(beat).await?;
        }

        until("a dark menu bar", async || {
            Ok((desktop::brightness(700, 12).await? < light / 2.0).then_some(()))
        })
        .await?;
        desktop::picture("dark-window").await
    })
    .await
}

#[tokio::test]
async fn the_tray_counts_what_needs_a_person_and_opens_the_window_on_it() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    seat.visit(async |window| {
        bring_in(&seat, window).await?;
        window.page.execute_async(LISTEN, Vec::new()).await?;

        let needs = until("the count in the tray", async || {
            Ok(desktop::tray().await?.into_iter().find(|(_, name)| name == "Needs you: 4"))
        })
        .await?;
        desktop::choose_in_tray(&needs.0).await?;

        let first =
            until("a choice in the tray", async || Ok(chosen(window).await?.first().cloned())).await?;
        assert_eq!(first, "go-needs_you");
        let entries = desktop::tray().await?;
        let (quit, _) = entries.iter().find(|(_, name)| name == "Quit").ok_or("no way to quit")?;
        desktop::choose_in_tray(quit).await?;
        closed().await
    })
    .await
}

#[tokio::test]
async fn the_window_comes_back_where_it_was_left_and_as_large() -> Tried<()> {
    let left = [60, 40, 1100, 700];
    let seat = Seat::at(NOW)?;
    let menu = || vec![json!({ "chapters": [{ "name": "View", "items": [] }] })];
    seat.visit(async |window| {
        window.page.execute_async(SHOW_MENU, menu()).await?;
        until("the window to move", async || {
            desktop::move_to(left).await?;
            Ok((desktop::place().await? == left).then_some(()))
        })
        .await?;
        stands_at(window, left).await?;
        leave().await
    })
    .await?;

    // Twice, because a bar that counted as the page's height would show the second time.
    for _ in 0..2 {
        seat.visit(async |window| {
            window.page.execute_async(SHOW_MENU, menu()).await?;
            stands_at(window, left).await?;
            leave().await
        })
        .await?;
    }
    Ok(())
}

/// Closes the window by its key, as a person does; the driver would end the program before it keeps anything.
async fn leave() -> Tried<()> {
    desktop::press_in_window("ctrl+q").await?;
    closed().await
}

async fn closed() -> Tried<()> {
    until("the window to close", async || Ok((!desktop::has_a_window().await?).then_some(()))).await
}

/// Waits until the window stands there, and the page was laid out for it.
async fn stands_at(window: &Window, place: [i32; 4]) -> Tried<()> {
    until(&format!("the window at {place:?}"), async || {
        let wide = window.page.execute("return innerWidth", Vec::new()).await?.convert::<i32>()?;
        Ok((desktop::place().await? == place && wide == place[2]).then_some(()))
    })
    .await
}

#[tokio::test]
async fn a_window_that_was_left_beside_the_screen_is_seen_again() -> Tried<()> {
    let seat = Seat::at(NOW)?;
    let folder = seat.settings().join("app.tidewaiter.desk");
    for across in [1435, 5000] {
        fs::create_dir_all(&folder)?;
        let left = json!({ "main": {
            "width": 1000, "height": 700, "x": across, "y": 40, "prev_x": across, "prev_y": 40,
            "maximized": false, "visible": true, "decorated": true, "fullscreen": false,
        } });
        fs::write(folder.join(".window-state.json"), left.to_string())?;

        seat.visit(async |_| {
            until("the window on the screen", async || {
                let [x, y, wide, high] = desktop::place().await?;
                Ok((x >= 0 && y >= 0 && x + wide <= 1440 && y + high <= 900).then_some(()))
            })
            .await
        })
        .await?;
    }
    Ok(())
}
