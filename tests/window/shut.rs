//! The page is shut in: nothing that a file or a carrier writes can make it call out.

use crate::seat::{Seat, Tried};
use serde_json::json;
use std::net::TcpListener;

const NOW: &str = "2026-11-20T09:00:00Z";

/// Tries every way out of a page towards this address, and answers with those that the page itself did not refuse.
const TRY_EVERYTHING: &str = r#"
    const [address, done] = arguments;
    const loads = (name, way) => new Promise((answer) => {
        const element = Object.assign(document.createElement(name), way);
        element.onload = () => answer(name);
        element.onerror = () => answer(null);
        document.body.append(element);
        setTimeout(() => answer(null), 1500);
    });
    const fetched = (go) => go().then(() => 'fetch', () => null);
    const refused = (make) => { try { make(); return null; } catch { return null; } };
    window.ran = false;
    Promise.all([
        fetched(() => fetch(address)),
        fetched(() => fetch(address, { mode: 'no-cors' })),
        loads('img', { src: address }),
        loads('script', { src: address }),
        loads('link', { rel: 'stylesheet', href: address }),
        loads('script', { textContent: 'window.ran = true' }),
        refused(() => navigator.sendBeacon(address, 'x')),
        refused(() => new WebSocket(address.replace('http', 'ws'))),
        refused(() => new EventSource(address)),
        refused(() => document.body.append(Object.assign(document.createElement('iframe'), { src: address }))),
        refused(() => new Function('window.ran = true')()),
        refused(() => { location.href = address; }),
    ]).then((ways) => done([...ways.filter(Boolean).filter((way) => way !== 'script'), ...(window.ran ? ['inline script'] : [])]));
"#;

/// Calls what the plugins offer to pages that are allowed to, and answers with what went through.
const CALL_THE_PLUGINS: &str = r#"
    const [done] = arguments;
    const names = ['plugin:dialog|open', 'plugin:window|close', 'plugin:window-state|save_window_state', 'plugin:app|version'];
    const call = (name) => window.__TAURI_INTERNALS__.invoke(name, {}).then(() => name, () => null);
    Promise.all(names.map(call)).then((went) => done(went.filter(Boolean)));
"#;

#[tokio::test]
async fn no_request_leaves_the_page() -> Tried<()> {
    let outside = TcpListener::bind("127.0.0.1:0")?;
    outside.set_nonblocking(true)?;
    let address = json!(format!("http://127.0.0.1:{}/", outside.local_addr()?.port()));

    let ways = Seat::at(NOW)?
        .visit(async |window| {
            Ok(window.page.execute_async(TRY_EVERYTHING, vec![address]).await?.json().clone())
        })
        .await?;

    assert_eq!(ways, json!([]));
    assert!(outside.accept().is_err(), "somebody called");
    Ok(())
}

#[tokio::test]
async fn the_page_may_call_only_its_one_command() -> Tried<()> {
    let went = Seat::at(NOW)?
        .visit(async |window| {
            Ok(window.page.execute_async(CALL_THE_PLUGINS, Vec::new()).await?.json().clone())
        })
        .await?;

    assert_eq!(went, json!([]));
    Ok(())
}
