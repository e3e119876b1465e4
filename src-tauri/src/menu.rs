//! The native menu, as the page says it is: on Linux and Windows a bar in the window, on macOS the one of the screen.
//!
//! Its items have no keys of their own: a native key would take letters, undo and copy away from the fields of the page.
//! The page listens for its keys itself; here they are only printed.

use crate::{door::Door, tray};
use std::sync::{Mutex, PoisonError};
use tauri::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Manager, Wry};
use tidewaiter_desk::wire::{self, Notice};

/// The menu that is shown; touched by the main thread only.
#[derive(Default)]
pub struct Bar(Mutex<Option<Shown>>);

struct Shown {
    menu: wire::Menu,
    /// The items that can be chosen, in the order of the menu.
    items: Vec<MenuItem<Wry>>,
}

/// Shows this menu, soon: all of it on the main thread, so that the window is laid out once.
pub fn show(app: &AppHandle, menu: wire::Menu) {
    let shown = app.clone();
    let show = move || {
        let bar = shown.state::<Bar>();
        let mut bar = bar.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = renew(&shown, &mut bar, menu) {
            tracing::warn!(%error, "the menu was not shown");
        }
    };
    if let Err(error) = app.run_on_main_thread(show) {
        tracing::warn!(%error, "the menu was not shown");
    }
}

/// What was chosen is the page's to do, or the tray's: all menus of a program speak through one listener.
pub fn chosen(app: &AppHandle, event: &MenuEvent) {
    let id = event.id().as_ref();
    match id.strip_prefix(tray::ENTRY) {
        Some(entry) => tray::chosen(app, entry),
        None => app.state::<Door>().face().tell(Notice::Command { id: id.to_owned() }),
    }
}

/// Greys what applies no more where the menu reads as before, and builds it anew where it does not.
fn renew(app: &AppHandle, bar: &mut Option<Shown>, menu: wire::Menu) -> tauri::Result<()> {
    if let Some(shown) = bar.as_mut().filter(|shown| reads_as(&shown.menu, &menu)) {
        let before = choices(&shown.menu).zip(&shown.items);
        for ((was, item), is) in before.zip(choices(&menu)) {
            if was.enabled != is.enabled {
                item.set_enabled(is.enabled)?;
            }
        }
        shown.menu = menu;
        return Ok(());
    }
    let (native, items) = build(app, &menu)?;
    app.set_menu(native)?;
    *bar = Some(Shown { menu, items });
    Ok(())
}

fn build(app: &AppHandle, menu: &wire::Menu) -> tauri::Result<(Menu<Wry>, Vec<MenuItem<Wry>>)> {
    let native = Menu::new(app)?;
    #[cfg(target_os = "macos")]
    native.append(&the_programs_own(app)?)?;
    let mut items = Vec::new();
    for chapter in &menu.chapters {
        let submenu = Submenu::new(app, plain(&chapter.name), true)?;
        for item in &chapter.items {
            if item.id.is_empty() {
                submenu.append(&PredefinedMenuItem::separator(app)?)?;
                continue;
            }
            let line = MenuItem::with_id(app, &item.id, label(item), item.enabled, None::<&str>)?;
            submenu.append(&line)?;
            items.push(line);
        }
        native.append(&submenu)?;
    }
    Ok((native, items))
}

/// On macOS a first menu belongs to the program, and its fields cut and copy only by way of a menu.
#[cfg(target_os = "macos")]
fn the_programs_own(app: &AppHandle) -> tauri::Result<Submenu<Wry>> {
    let own = Submenu::new(app, "Tidewaiter", true)?;
    own.append_items(&[
        &PredefinedMenuItem::cut(app, None)?,
        &PredefinedMenuItem::copy(app, None)?,
        &PredefinedMenuItem::paste(app, None)?,
        &PredefinedMenuItem::select_all(app, None)?,
        &PredefinedMenuItem::separator(app)?,
        &PredefinedMenuItem::hide(app, None)?,
        &PredefinedMenuItem::quit(app, None)?,
    ])?;
    Ok(own)
}

fn choices(menu: &wire::Menu) -> impl Iterator<Item = &wire::MenuItem> {
    menu.chapters.iter().flat_map(|chapter| &chapter.items).filter(|item| !item.id.is_empty())
}

/// Whether two menus differ at most in what applies.
fn reads_as(one: &wire::Menu, other: &wire::Menu) -> bool {
    let whole = |menu: &wire::Menu| {
        let mut menu = menu.clone();
        menu.chapters.iter_mut().flat_map(|chapter| &mut chapter.items).for_each(|item| item.enabled = true);
        menu
    };
    whole(one) == whole(other)
}

/// The name, and the key behind it: Windows sets it in a column of its own, elsewhere a tab is a mere gap.
fn label(item: &wire::MenuItem) -> String {
    let (name, hint) = (plain(&item.name), plain(&item.hint));
    if hint.is_empty() {
        name
    } else if cfg!(windows) {
        format!("{name}\t{hint}")
    } else {
        format!("{name}   ({hint})")
    }
}

/// An `&` in a menu would make the letter behind it a key.
pub fn plain(text: &str) -> String {
    text.replace('&', "&&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: &str, name: &str, hint: &str) -> wire::MenuItem {
        wire::MenuItem { id: id.to_owned(), name: name.to_owned(), hint: hint.to_owned(), enabled: true }
    }

    fn menu(items: Vec<wire::MenuItem>) -> wire::Menu {
        wire::Menu { chapters: vec![wire::MenuChapter { name: "Shipment".to_owned(), items }] }
    }

    #[test]
    #[cfg(not(windows))]
    fn an_item_prints_its_key_behind_its_name() {
        assert_eq!(label(&item("resolve", "Resolve", "e")), "Resolve   (e)");
        assert_eq!(label(&item("claims", "Claims & traces", "")), "Claims && traces");
    }

    #[test]
    fn the_menu_is_built_anew_only_where_it_reads_otherwise() {
        let before = menu(vec![item("resolve", "Resolve", "e"), item("", "", ""), item("undo", "Undo", "z")]);
        let mut greyed = before.clone();
        greyed.chapters[0].items[0].enabled = false;
        let mut another_key = before.clone();
        another_key.chapters[0].items[0].hint = "Ctrl+E".to_owned();

        assert!(reads_as(&before, &greyed));
        assert!(!reads_as(&before, &another_key));
        assert!(!reads_as(&before, &menu(Vec::new())));
        assert_eq!(choices(&before).map(|item| &*item.id).collect::<Vec<_>>(), ["resolve", "undo"]);
    }
}
