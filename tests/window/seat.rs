//! A person's seat: a desk file, an answer for the file picker, and the window opened on them.

use crate::desktop;
use serde_json::{Value, json};
use std::{env, error::Error, fs, net::TcpListener, path::PathBuf, process::ExitStatus, time::Duration};
use tempfile::TempDir;
use thirtyfour::{Capabilities, prelude::*};
use tokio::{
    net::TcpStream,
    process::{Child, Command},
};

/// How long a person would wait for anything before giving up.
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(50);

pub type Tried<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// Looks again and again until there is an answer.
pub async fn until<T>(what: &str, look: impl AsyncFn() -> Tried<Option<T>>) -> Tried<T> {
    let mut glances = tokio::time::interval(GLANCE);
    let found = tokio::time::timeout(PATIENCE, async {
        loop {
            glances.tick().await;
            if let Some(found) = look().await? {
                return Ok(found);
            }
        }
    });
    found.await.map_err(|_| format!("waited {PATIENCE:?} for {what}"))?
}

/// The folder for pictures.
pub fn pictures() -> Tried<PathBuf> {
    let folder = PathBuf::from(env::var("TIDEWAITER_PICTURES")?);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// A desk file of its own, whose clock stands still.
pub struct Seat {
    folder: TempDir,
    now: String,
    language: &'static str,
}

impl Seat {
    /// An empty desk at this instant, RFC 3339.
    pub fn at(now: &str) -> Tried<Seat> {
        Ok(Seat { folder: tempfile::tempdir()?, now: now.to_owned(), language: "C.UTF-8" })
    }

    /// The same on a system that speaks this language.
    pub fn speaking(self, language: &'static str) -> Seat {
        Seat { language, ..self }
    }

    /// The desk file.
    pub fn desk(&self) -> PathBuf {
        self.folder.path().join("seat.desk")
    }

    /// A file of this name in the seat's own folder.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Where a report goes that is saved in this window.
    pub fn saved(&self) -> PathBuf {
        self.folder.path().join("saved.csv")
    }

    /// The folder that the person chooses to have watched.
    pub fn watched(&self) -> PathBuf {
        self.folder.path().join("watched")
    }

    /// Where the system keeps a person's settings of programs.
    pub fn settings(&self) -> PathBuf {
        self.folder.path().join("settings")
    }

    /// What the file picker answers from now on: files of `tests/fixtures`.
    pub fn picks(&self, fixtures: &[&str]) -> Tried<()> {
        self.picks_files(&fixtures.iter().map(|name| self.fixture(name)).collect::<Tried<Vec<PathBuf>>>()?)
    }

    /// The same for files wherever they are.
    pub fn picks_files(&self, paths: &[PathBuf]) -> Tried<()> {
        let lines: Vec<String> = paths.iter().map(|path| path.to_string_lossy().into_owned()).collect();
        Ok(fs::write(self.beside("pick"), lines.join("\n"))?)
    }

    /// What `tidewaiter-cli` answers on this desk, a line each; the window has to be closed.
    pub async fn told(&self, words: &[&str]) -> Tried<Vec<Value>> {
        let program = PathBuf::from(env::var("TIDEWAITER_WINDOW")?).with_file_name("tidewaiter-cli");
        let asked = Command::new(program)
            .arg("--desk")
            .arg(self.desk())
            .args(["--now", &self.now, "--json"])
            .args(words)
            .output()
            .await?;
        if !asked.status.success() {
            return Err(String::from_utf8_lossy(&asked.stderr).into_owned().into());
        }
        Ok(String::from_utf8(asked.stdout)?.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
    }

    /// A file of `tests/fixtures`.
    pub fn fixture(&self, name: &str) -> Tried<PathBuf> {
        Ok(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../fixtures").join(name).canonicalize()?)
    }

    /// Starts the program once more on the same desk, and waits until that start has ended.
    pub async fn start_again(&self, words: &[&str]) -> Tried<ExitStatus> {
        let mut start = Command::new(env::var("TIDEWAITER_WINDOW")?);
        let start = start.arg("--desk").arg(self.desk()).args(words).kill_on_drop(true).status();
        Ok(tokio::time::timeout(PATIENCE, start).await.map_err(|_| "the second start goes on")??)
    }

    /// Opens the window, goes on this journey, and closes it again; a journey that failed leaves a picture.
    pub async fn visit<T>(&self, journey: impl AsyncFnOnce(&Window) -> Tried<T>) -> Tried<T> {
        let window = self.open().await?;
        let went = journey(&window).await;
        if went.is_err() {
            let name = std::thread::current().name().unwrap_or("journey").replace("::", "-");
            window.picture(&format!("failed-{name}")).await?;
        }
        let closed = window.close().await;
        let went = went?;
        closed.map(|()| went)
    }

    async fn open(&self) -> Tried<Window> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TIDEWAITER_TEST_PICK", self.folder.path().join("pick"))
            .env("TIDEWAITER_TEST_SAVE", self.saved())
            .env("TIDEWAITER_TEST_FOLDER", self.watched())
            .env("XDG_CONFIG_HOME", self.settings())
            .env("LC_ALL", self.language)
            .kill_on_drop(true)
            .spawn()?;
        until("the driver", async || Ok(TcpStream::connect(("127.0.0.1", port)).await.ok())).await?;
        let program = env::var("TIDEWAITER_WINDOW")?;
        let words = json!(["--desk", self.desk(), "--now", self.now]);
        let mut wanted = Capabilities::new();
        wanted.set("webkitgtk:browserOptions", json!({ "binary": program, "args": words }))?;
        let page =
            WebDriver::builder(format!("http://127.0.0.1:{port}"), wanted).request_timeout(PATIENCE * 2);
        let window = Window { page: page.await?, driver, desk: self.desk() };
        window.find("//h1 | //*[@role='listbox']").await?;
        Ok(window)
    }
}

/// An open window.
pub struct Window {
    pub page: WebDriver,
    driver: Child,
    desk: PathBuf,
}

impl Window {
    /// Waits until this XPath finds something that is shown.
    pub async fn find(&self, path: &str) -> Tried<WebElement> {
        until(path, async || Ok(self.shown(path).await)).await
    }

    /// Waits until this XPath finds nothing that is shown.
    pub async fn gone(&self, path: &str) -> Tried<()> {
        until(&format!("{path} to go"), async || Ok(self.shown(path).await.is_none().then_some(()))).await
    }

    /// Waits until the page says this to a screen reader.
    pub async fn hears(&self, words: &str) -> Tried<()> {
        let path = By::XPath(format!("//*[@role='status'][contains(., '{words}')]"));
        until(words, async || Ok(self.page.find(path.clone()).await.ok())).await.map(drop)
    }

    /// Clicks on what this XPath finds, as soon as it is there to be clicked.
    pub async fn click(&self, path: &str) -> Tried<()> {
        until(path, async || match self.shown(path).await {
            Some(found) => Ok(found.click().await.ok()),
            None => Ok(None),
        })
        .await
    }

    /// Presses the button whose name begins so.
    pub async fn press(&self, name: &str) -> Tried<()> {
        self.click(&button(name)).await
    }

    /// Chooses from a menu, and opens it anew where it has closed meanwhile, as it does when the focus leaves it.
    pub async fn choose(&self, menu: &str, item: &str) -> Tried<()> {
        until(item, async || match self.shown(&button(item)).await {
            Some(found) => Ok(found.click().await.ok()),
            None => self.press(menu).await.map(|()| None),
        })
        .await
    }

    /// Presses a button of the dialog that stands before the window.
    pub async fn press_in_dialog(&self, name: &str) -> Tried<()> {
        self.click(&format!("//dialog{}", button(name))).await
    }

    /// Types keys wherever the focus is.
    pub async fn keys(&self, keys: impl Into<TypingData>) -> Tried<()> {
        let focus = self.page.active_element().await?;
        Ok(focus.send_keys(keys).await?)
    }

    /// What this XPath finds now; what goes away while it is looked at is not shown.
    async fn shown(&self, path: &str) -> Option<WebElement> {
        for found in self.page.find_all(By::XPath(path.to_owned())).await.ok()? {
            if found.is_displayed().await.unwrap_or(false) {
                return Some(found);
            }
        }
        None
    }

    /// Waits until what the page shows is painted.
    pub async fn painted(&self) -> Tried<()> {
        let painted =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))";
        self.page.execute_async(painted, Vec::new()).await.map(drop).map_err(Into::into)
    }

    /// A picture of the page, once what it shows is painted.
    pub async fn picture(&self, name: &str) -> Tried<()> {
        self.painted().await?;
        Ok(self.page.screenshot(&pictures()?.join(format!("{name}.png"))).await?)
    }

    /// Closes the window, unless somebody did, and waits until the program has ended.
    async fn close(mut self) -> Tried<()> {
        if desktop::has_a_window().await? {
            self.page.close_window().await?;
        }
        until("the program's end", async || {
            let ended = !runs_on(&self.desk)? && !desktop::has_a_window().await?;
            Ok(ended.then_some(()))
        })
        .await?;
        // The session went with the window; an error here says only that.
        let _ = self.page.quit().await;
        Ok(self.driver.kill().await?)
    }
}

/// XPath of a button by the beginning of its name.
pub fn button(name: &str) -> String {
    format!(
        "//*[self::button or @role='button' or @role='menuitem'][starts-with(normalize-space(.), '{name}') or starts-with(@aria-label, '{name}')]"
    )
}

/// Whether some program was started with this desk file.
fn runs_on(desk: &std::path::Path) -> Tried<bool> {
    let desk = desk.to_string_lossy().into_owned();
    let words =
        fs::read_dir("/proc")?.flatten().filter_map(|entry| fs::read(entry.path().join("cmdline")).ok());
    Ok(words.into_iter().any(|words| String::from_utf8_lossy(&words).split('\0').any(|word| word == desk)))
}
