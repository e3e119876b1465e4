use crate::StoreError;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior, config::DbConfig};
use std::{
    ops::Deref,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

mod embedded {
    refinery::embed_migrations!("migrations");
}

/// "Tide", so that `file` and we can tell a desk from any other database.
const APPLICATION_ID: i64 = 0x5469_6465;
const READERS: usize = 3;

/// An open desk file. Share it between threads; readers never wait for the writer.
pub struct Store {
    path: PathBuf,
    // Closed before the writer: only who may write can put the log away when the last one leaves.
    readers: Vec<Mutex<Connection>>,
    writer: Mutex<Connection>,
}

impl Store {
    /// Opens the desk file, makes it where there is none, and brings it up to date.
    pub fn open(path: &Path) -> Result<Store, StoreError> {
        let unopened = |why: String| StoreError::Open { path: path.display().to_string(), why };
        if let Some(folder) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
            make_private_folder(folder).map_err(|err| unopened(err.to_string()))?;
        }
        let mut writer = Connection::open(path).map_err(|err| unopened(err.to_string()))?;
        keep_private(path).map_err(|err| unopened(err.to_string()))?;
        writer.busy_timeout(Duration::from_secs(30))?;
        recognise(&writer, path)?;
        writer.pragma_update(None, "journal_mode", "wal")?;
        writer.pragma_update(None, "synchronous", "full")?;
        writer.pragma_update(None, "cache_size", -65_536)?;
        // What a big import leaves of the log.
        writer.pragma_update(None, "journal_size_limit", 16 << 20)?;
        writer.pragma_update(None, "trusted_schema", "off")?;
        writer.pragma_update(None, "cell_size_check", "on")?;
        plan_once(&writer)?;
        embedded::migrations::runner()
            .run(&mut writer)
            .map_err(|err| StoreError::Migration(err.to_string()))?;
        let readers = (0..READERS).map(|_| reader(path).map(Mutex::new)).collect::<Result<_, _>>()?;
        Ok(Store { path: path.to_owned(), writer: Mutex::new(writer), readers })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Looks something up. What is being written meanwhile is not seen.
    pub fn read<T, E: From<StoreError>>(
        &self,
        look: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let guard = self.free_reader();
        let snapshot = guard.unchecked_transaction().map_err(StoreError::from)?;
        let answer = look(&Reader { connection: &snapshot })?;
        snapshot.finish().map_err(StoreError::from)?;
        Ok(answer)
    }

    /// Writes as one: everything is kept when `act` answers Ok, and nothing when it answers Err.
    pub fn write<T, E: From<StoreError>>(
        &self,
        act: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut guard = lock(&self.writer);
        let transaction =
            guard.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let writer = Writer { reader: Reader { connection: &transaction }, transaction: &transaction };
        let answer = act(&writer)?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(answer)
    }

    /// A number that changes with every commit of anybody. Only worth comparing with what this store said before.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        let Some(reader) = self.readers.first() else { return Ok(0) };
        Ok(lock(reader).pragma_query_value(None, "data_version", |row| row.get(0))?)
    }

    /// A connection of one's own, for work that reads the whole file (backup, check).
    pub(crate) fn own_reader(&self) -> Result<Connection, StoreError> {
        reader(&self.path)
    }

    /// Looks something up that takes its time, on a connection of its own: nobody at the window waits for it.
    pub fn read_long<T, E: From<StoreError>>(
        &self,
        look: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let connection = self.own_reader().map_err(E::from)?;
        let seen = connection.unchecked_transaction().map_err(StoreError::from).map_err(E::from)?;
        look(&Reader { connection: &seen })
    }

    fn free_reader(&self) -> MutexGuard<'_, Connection> {
        let free = self.readers.iter().find_map(|it| it.try_lock().ok());
        free.unwrap_or_else(|| self.readers.first().map_or_else(|| lock(&self.writer), lock))
    }
}

/// A look at the desk as it was when the look began.
pub struct Reader<'a> {
    pub(crate) connection: &'a Connection,
}

/// A look with a pen.
pub struct Writer<'a> {
    reader: Reader<'a>,
    pub(crate) transaction: &'a Transaction<'a>,
}

impl<'a> Deref for Writer<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

fn lock(mutex: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    // A thread that panicked has rolled its transaction back; the connection is sound.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn reader(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(Duration::from_secs(30))?;
    plan_once(&connection)?;
    Ok(connection)
}

/// Keeps statements and their plans. Left alone, SQLite plans a statement anew whenever another value is bound to it,
/// because a value may have a better plan of its own: that took a fifth of an import.
fn plan_once(connection: &Connection) -> Result<(), StoreError> {
    connection.set_prepared_statement_cache_capacity(64);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// An empty file becomes a desk; a desk of a known format is taken; anything else is left alone.
fn recognise(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let shown = path.display().to_string();
    let number = |pragma: &str| connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    let id = number("application_id").map_err(|_| StoreError::NotADesk { path: shown.clone() })?;
    if id == 0 && number("schema_version")? == 0 {
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        return Ok(());
    }
    if id != APPLICATION_ID {
        return Err(StoreError::NotADesk { path: shown });
    }
    let known =
        embedded::migrations::runner().get_migrations().iter().map(|it| it.version()).max().unwrap_or(0);
    let has_history: bool = connection.query_row(
        "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'refinery_schema_history')",
        [],
        |row| row.get(0),
    )?;
    if has_history {
        let newest = "SELECT coalesce(max(version), 0) FROM refinery_schema_history";
        let found: u32 = connection.query_row(newest, [], |row| row.get(0))?;
        if i64::from(found) > i64::from(known) {
            return Err(StoreError::Newer { path: shown, found, known: u32::try_from(known).unwrap_or(0) });
        }
    }
    Ok(())
}

#[cfg(unix)]
fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)
}

#[cfg(unix)]
fn keep_private(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn keep_private(_: &Path) -> std::io::Result<()> {
    Ok(())
}
