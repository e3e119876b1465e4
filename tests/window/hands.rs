//! Two hands on the keyboard, and what the window shows them. Nothing here can click.

use crate::seat::{Tried, Window, until};
use serde_json::Value;
use thirtyfour::Key;

/// Notes what a person without a mouse must never see: a key that went nowhere, and a press of a pointer.
const WATCH: &str = r#"
    window.amiss = [];
    const nowhere = (target) => target === document.body || target === document.documentElement;
    addEventListener('keydown', (event) => { if (nowhere(event.target)) window.amiss.push(`${event.key} went nowhere`); }, true);
    addEventListener('pointerdown', () => window.amiss.push('a pointer was pressed'), true);
"#;

/// What is in sight: rows by their places, the row under the cursor, what has the focus, what was said, and what went amiss.
const LOOK: &str = r#"
    const number = (row) => row === null || row === undefined ? '' : row.id.startsWith('card-') ? row.id : row.textContent.match(/RB\d{9}CN/)?.[0] ?? '';
    const list = document.querySelector('[role=listbox][data-focus=list]');
    const rows = [...(list?.querySelectorAll('[role=option][aria-posinset]') ?? [])].sort((a, b) => a.ariaPosInSet - b.ariaPosInSet);
    const cursor = document.getElementById(list?.getAttribute('aria-activedescendant') ?? '');
    const at = rows.indexOf(cursor);
    const focus = document.activeElement;
    const marked = rows.filter((row) => row.ariaSelected === 'true');
    return {
        cursor: number(cursor),
        above: rows.slice(0, Math.max(at, 0)).map(number),
        below: rows.slice(at + 1).map(number),
        marked: marked.map(number),
        lines: Number(rows[0]?.ariaSetSize ?? 0),
        text: cursor?.textContent ?? '',
        focus: focus === document.body || focus === null ? '' : focus.dataset.focus ?? focus.dataset.stop ?? focus.tagName.toLowerCase(),
        dialog: document.querySelector('dialog[open]')?.ariaLabel ?? '',
        writes: focus?.matches('input:not([type=radio]):not([type=checkbox]), textarea') ?? false,
        said: document.querySelector('.unseen[role=status]:not(main *)')?.textContent ?? '',
        amiss: window.amiss ?? [],
    };
"#;

/// The key that is printed before a choice of the menu that is open.
const KEY_OF: &str = r#"
    const [name] = arguments;
    const choices = [...document.querySelectorAll('dialog[open] li button:enabled')];
    const called = (fits) => choices.find((one) => fits(one.querySelector('.name')?.textContent ?? ''));
    const choice = called((own) => own === name) ?? called((own) => own.startsWith(name));
    return choice?.querySelector('kbd')?.textContent ?? '';
"#;

/// What the window shows at one moment.
pub struct Glance(Value);

impl Glance {
    pub fn text(&self, what: &str) -> &str {
        self.0[what].as_str().unwrap_or_default()
    }

    pub fn is(&self, what: &str) -> bool {
        self.0[what].as_bool().unwrap_or_default()
    }

    pub fn all(&self, what: &str) -> Vec<String> {
        let all = self.0[what].as_array().into_iter().flatten();
        all.filter_map(Value::as_str).map(str::to_owned).collect()
    }

    pub fn count(&self, what: &str) -> u64 {
        self.0[what].as_u64().unwrap_or_default()
    }

    /// What a decision is about now: what is marked, else what the cursor stands on.
    pub fn about(&self) -> Vec<String> {
        let marked = self.all("marked");
        if marked.is_empty() { vec![self.text("cursor").to_owned()] } else { marked }
    }

    /// The rows of the list from its top, as far as they are drawn.
    pub fn every_row(&self) -> Vec<String> {
        let cursor = vec![self.text("cursor").to_owned()];
        [self.all("above"), cursor, self.all("below")].concat()
    }

    /// Where the cursor stands once these have left: on the next that stays, at the end on the one before.
    pub fn next_without(&self, gone: &[String]) -> String {
        let stays = |number: &&String| !gone.contains(number);
        let cursor = self.text("cursor").to_owned();
        let ahead: Vec<String> = [cursor].into_iter().chain(self.all("below")).collect();
        let behind = self.all("above");
        ahead.iter().find(stays).or_else(|| behind.iter().rfind(stays)).cloned().unwrap_or_default()
    }
}

impl Window {
    /// From now on it is noted where a key or the mouse does what it should not.
    pub async fn watch(&self) -> Tried<()> {
        self.page.execute(WATCH, Vec::new()).await?;
        Ok(())
    }

    pub async fn glance(&self) -> Tried<Glance> {
        Ok(Glance(self.page.execute(LOOK, Vec::new()).await?.json().clone()))
    }

    /// Looks until this holds; an error says what is in sight instead.
    pub async fn sees(&self, what: &str, holds: impl Fn(&Glance) -> bool) -> Tried<Glance> {
        let seen = until(what, async || Ok(Some(self.glance().await?).filter(|seen| holds(seen)))).await;
        match seen {
            Ok(seen) => Ok(seen),
            Err(error) => Err(format!("{error}; in sight: {}", self.glance().await?.0).into()),
        }
    }

    /// One move of the hands:
    ///
    /// `e`, `Shift+j`, `g q`: keys, with a space between two that follow each other; `'words`: what is typed once the window
    /// has a field for it; `=Name`: the key that a menu prints before this choice; `?words`: waits until they are in sight.
    pub async fn moves(&self, beat: &str) -> Tried<()> {
        if let Some(words) = beat.strip_prefix('?') {
            let read = async || {
                let page = self.page.execute("return document.body.innerText", Vec::new()).await?;
                Ok(page.convert::<String>()?.contains(words).then_some(()))
            };
            return until(words, read).await;
        }
        if let Some(words) = beat.strip_prefix('\'') {
            self.sees("a field to type into", |seen| seen.is("writes")).await?;
            self.painted().await?;
            let hands = self.page.action_chain();
            return Ok(hands.send_keys(words).perform().await?);
        }
        if let Some(name) = beat.strip_prefix('=') {
            let asked = async || {
                let key = self.page.execute(KEY_OF, vec![name.into()]).await?.convert::<String>()?;
                Ok(Some(key).filter(|key| !key.is_empty()))
            };
            let key = until(&format!("the choice {name}"), asked).await?;
            return self.stroke(&key).await;
        }
        for stroke in beat.split(' ') {
            self.stroke(stroke).await?;
        }
        Ok(())
    }

    async fn stroke(&self, stroke: &str) -> Tried<()> {
        let (held, key) = stroke.rsplit_once('+').map_or(("", stroke), |(held, key)| (held, key));
        let letter = if held.contains("Shift") { key.to_uppercase() } else { key.to_owned() };
        let held: Vec<Key> = held.split('+').filter_map(modifier).collect();
        let down = held.iter().fold(self.page.action_chain(), |hands, key| hands.key_down(key.clone()));
        let pressed = match named(key) {
            Some(key) => down.key_down(key.clone()).key_up(key),
            None => down.send_keys(letter),
        };
        let hands = held.iter().rev().fold(pressed, |hands, key| hands.key_up(key.clone()));
        Ok(hands.perform().await?)
    }
}

fn modifier(name: &str) -> Option<Key> {
    match name {
        "Ctrl" => Some(Key::Control),
        "Shift" => Some(Key::Shift),
        "Alt" => Some(Key::Alt),
        _ => None,
    }
}

fn named(key: &str) -> Option<Key> {
    const NAMED: &[(&str, Key)] = &[
        ("Enter", Key::Enter),
        ("Esc", Key::Escape),
        ("Tab", Key::Tab),
        ("Down", Key::Down),
        ("Up", Key::Up),
        ("Right", Key::Right),
        ("Left", Key::Left),
        ("Home", Key::Home),
        ("End", Key::End),
        ("Space", Key::Space),
    ];
    NAMED.iter().find(|(name, _)| *name == key).map(|(_, key)| key.clone())
}
