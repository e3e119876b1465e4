//! Where the window stands: as it was left, and never where nobody can see it.

use tauri::{PhysicalPosition, PhysicalRect, PhysicalSize, Window, Wry};
use tauri_plugin_window_state::{Builder, StateFlags};

/// A part of the window that can be seen and taken hold of, in pixels each way.
const HOLD: i64 = 120;
/// What some systems count to a window beyond what is seen of it.
const BORDER: u32 = 16;

type Rect = PhysicalRect<i32, u32>;

/// Keeps size, place and whether it filled the screen from one start to the next.
pub fn remembered() -> tauri::plugin::TauriPlugin<Wry> {
    let kept = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED | StateFlags::FULLSCREEN;
    Builder::default().with_state_flags(kept).build()
}

/// Brings the window back where the screen that it was left on is gone, or is smaller now.
pub fn onto_a_screen(window: &Window) {
    let moved = || {
        if window.is_maximized()? || window.is_fullscreen()? {
            return Ok(());
        }
        let screens: Vec<Rect> = window.available_monitors()?.iter().map(|it| *it.work_area()).collect();
        let at = Rect { position: window.outer_position()?, size: window.outer_size()? };
        let Some(better) = seen(at, &screens) else { return Ok(()) };
        window.set_size(better.size)?;
        window.set_position(better.position)
    };
    if let Err(error) = moved() {
        tracing::info!(%error, "the window stays where the system puts it");
    }
}

/// A better place for a window that stands here; None: this one is good.
fn seen(at: Rect, screens: &[Rect]) -> Option<Rect> {
    let hold = |screen: &&Rect| {
        let (across, down) = shared(at, **screen);
        across >= HOLD.min(at.size.width.into()) && down >= HOLD.min(at.size.height.into())
    };
    let screen = screens.iter().find(hold);
    let holds = |screen: &Rect| {
        at.size.width <= screen.size.width + BORDER && at.size.height <= screen.size.height + BORDER
    };
    if screen.is_some_and(holds) {
        return None;
    }
    let screen = *screen.or(screens.first())?;
    let size =
        PhysicalSize::new(at.size.width.min(screen.size.width), at.size.height.min(screen.size.height));
    let middle = |from: i32, room: u32, taken: u32| from.saturating_add_unsigned((room - taken) / 2);
    let position = PhysicalPosition::new(
        middle(screen.position.x, screen.size.width, size.width),
        middle(screen.position.y, screen.size.height, size.height),
    );
    Some(Rect { position, size })
}

/// How much of one lies on the other, across and down; below zero where they are apart.
fn shared(one: Rect, other: Rect) -> (i64, i64) {
    let along = |a: i32, a_long: u32, b: i32, b_long: u32| {
        let end = (i64::from(a) + i64::from(a_long)).min(i64::from(b) + i64::from(b_long));
        end - i64::from(a.max(b))
    };
    (
        along(one.position.x, one.size.width, other.position.x, other.size.width),
        along(one.position.y, one.size.height, other.position.y, other.size.height),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rect(x: i32, y: i32, width: u32, height: u32) -> Rect {
        Rect { position: PhysicalPosition::new(x, y), size: PhysicalSize::new(width, height) }
    }

    /// Where a window with this place ends up, where that is another.
    fn better(at: Rect, screens: &[Rect]) -> Option<(i32, i32, u32, u32)> {
        let Rect { position, size } = seen(at, screens)?;
        Some((position.x, position.y, size.width, size.height))
    }

    #[test]
    fn a_window_stays_where_it_was_left_on_any_screen() {
        let screens = [rect(0, 0, 1920, 1080), rect(1920, 0, 1280, 1024)];

        for at in [rect(100, 50, 1400, 880), rect(2000, 40, 1200, 900), rect(1500, 0, 1200, 900)] {
            assert_eq!(better(at, &screens), None, "{at:?}");
        }
    }

    #[test]
    fn a_window_on_a_screen_that_is_gone_comes_back_to_the_middle() {
        let screens = [rect(0, 0, 1920, 1080)];

        assert_eq!(better(rect(2000, 40, 1200, 900), &screens), Some((360, 90, 1200, 900)));
        assert_eq!(better(rect(1900, 1060, 1200, 900), &screens), Some((360, 90, 1200, 900)));
    }

    #[test]
    fn a_window_is_never_larger_than_its_screen() {
        let screens = [rect(0, 27, 1366, 741)];

        assert_eq!(better(rect(0, 0, 1400, 880), &screens), Some((0, 27, 1366, 741)));
    }

    #[test]
    fn without_any_screen_nothing_is_moved() {
        assert_eq!(better(rect(0, 0, 1400, 880), &[]), None);
    }
}
