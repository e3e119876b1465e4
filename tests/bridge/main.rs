//! The desk's commands over localhost, for browser tests.
//!
//! `POST /rpc/NAME` with the ask as JSON: 200 and the answer, or 422 and the fault. `GET /events`: notices as server-sent
//! events. Everything else: the built window. Prints its address, then serves until it is killed.
//! Dialogs answer from files: `TIDEWAITER_TEST_PICK` names one whose lines are the paths that are picked,
//! `TIDEWAITER_TEST_SAVE` is the path that is saved to.

use std::{
    env, fs,
    io::{self, BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::{Component, Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Sender, channel},
    },
    thread,
};
use tidewaiter_desk::{Clock, Desk, Face, wire::Notice};

struct Bridge {
    desk: Desk,
    listeners: Mutex<Vec<Sender<String>>>,
    window: PathBuf,
}

impl Face for Bridge {
    fn notice(&self, notice: Notice) {
        let Ok(line) = serde_json::to_string(&notice) else { return };
        let mut listeners = self.listeners.lock().unwrap_or_else(PoisonError::into_inner);
        listeners.retain(|listener| listener.send(line.clone()).is_ok());
    }

    fn pick_files(&self) -> Vec<PathBuf> {
        let list = env::var_os("TIDEWAITER_TEST_PICK").and_then(|path| fs::read_to_string(path).ok());
        list.unwrap_or_default().lines().map(PathBuf::from).collect()
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        env::var_os("TIDEWAITER_TEST_FOLDER").map(PathBuf::from)
    }

    fn pick_save(&self, _: &str) -> Option<PathBuf> {
        env::var_os("TIDEWAITER_TEST_SAVE").map(PathBuf::from)
    }

    fn open_link(&self, _: &str) -> bool {
        true
    }

    fn copy(&self, _: &str) -> bool {
        true
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let desk = PathBuf::from(env::var_os("TIDEWAITER_DESK").ok_or("set TIDEWAITER_DESK to a desk file")?);
    let clock = match env::var("TIDEWAITER_NOW") {
        Ok(now) => Clock::Stopped(now.parse()?),
        Err(_) => Clock::System,
    };
    let window = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/dist");
    let bridge = Arc::new(Bridge { desk: Desk::open(&desk, clock)?, listeners: Mutex::default(), window });
    let port = env::var("TIDEWAITER_PORT").unwrap_or_else(|_| "0".to_owned());
    let listener = TcpListener::bind(format!("127.0.0.1:{port}"))?;
    writeln!(io::stdout(), "http://{}", listener.local_addr()?)?;
    io::stdout().flush()?;
    for stream in listener.incoming() {
        let bridge = Arc::clone(&bridge);
        // A browser that hangs up in the middle of an answer is no fault of ours.
        thread::spawn(move || stream.and_then(|stream| serve(&bridge, stream)).ok());
    }
    Ok(())
}

fn serve(bridge: &Bridge, mut stream: TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        let header = header.trim().to_ascii_lowercase();
        if header.is_empty() {
            break;
        }
        if let Some(value) = header.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let path = first.split(' ').nth(1).unwrap_or("/").split('?').next().unwrap_or("/").to_owned();
    match path.strip_prefix("/rpc/") {
        Some(name) => {
            let ask = serde_json::from_slice(&body).unwrap_or_default();
            let (status, answer) = match bridge.desk.call(name, ask, bridge) {
                Ok(answer) => ("200 OK", answer),
                Err(fault) => ("422 Unprocessable Content", serde_json::to_value(fault)?),
            };
            respond(&mut stream, status, "application/json", answer.to_string().as_bytes())
        }
        None if path == "/events" => events(bridge, &mut stream),
        None => file(bridge, &mut stream, &path),
    }
}

fn events(bridge: &Bridge, stream: &mut TcpStream) -> io::Result<()> {
    let (sender, receiver) = channel();
    bridge.listeners.lock().unwrap_or_else(PoisonError::into_inner).push(sender);
    stream.write_all(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\r\n: hello\n\n",
    )?;
    stream.flush()?;
    for line in receiver {
        write!(stream, "data: {line}\n\n")?;
        stream.flush()?;
    }
    Ok(())
}

fn file(bridge: &Bridge, stream: &mut TcpStream, path: &str) -> io::Result<()> {
    let wanted = Path::new(path.trim_start_matches('/'));
    let inside = wanted.components().all(|part| matches!(part, Component::Normal(_)));
    let found = if inside { bridge.window.join(wanted) } else { PathBuf::new() };
    let found = if found.is_file() { found } else { bridge.window.join("index.html") };
    let kind = match found.extension().and_then(|it| it.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    match fs::read(&found) {
        Ok(bytes) => respond(stream, "200 OK", kind, &bytes),
        Err(_) => {
            respond(stream, "404 Not Found", "text/plain", b"The window is not built: npm run build in ui.")
        }
    }
}

fn respond(stream: &mut TcpStream, status: &str, kind: &str, body: &[u8]) -> io::Result<()> {
    let length = body.len();
    // The window's own policy, so that a test over the bridge meets the same limits.
    let policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'";
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nContent-Security-Policy: {policy}\r\nConnection: close\r\n\r\n"
    )?;
    stream.write_all(body)?;
    stream.flush()
}
