//! What lists are made of, held in memory while the file stays as it is.

use crate::{Desk, error::DeskError, lock, wire::Fault};
use std::sync::{Arc, Mutex};
use tidewaiter_core::classify::Lexicon;
use tidewaiter_store::{Manifest, Standing};

/// The standing cases and what imports say of all shipments, each as of the last look.
#[derive(Default)]
pub(crate) struct Board {
    standing: Mutex<Standing>,
    manifest: Mutex<Option<([i64; 3], Arc<Manifest>)>>,
}

impl Desk {
    /// Gets ready what a quick answer needs: what imports say, and what is usual on each lane. Takes its time on a big desk
    /// after an import: for the background.
    pub fn upkeep(&self) -> Result<(), Fault> {
        self.whole_manifest().and_then(|_| self.keep_learning()).map_err(|err| self.fault(&err))
    }

    /// Reads what the first answers go by: what stands, and the words in which scans are understood. For the background, while
    /// a page is still being loaded.
    pub fn warm_up(&self) -> Result<(), Fault> {
        self.standing().map_err(|err| self.fault(&err))?;
        Lexicon::builtin();
        Ok(())
    }

    /// All cases that are not resolved, in the order of ids.
    pub(crate) fn standing(&self) -> Result<Standing, DeskError> {
        let mut kept = lock(&self.board.standing);
        *kept = self.store.read(|look| look.standing(&kept))?;
        Ok(kept.clone())
    }

    /// What imports say of all shipments, where that is in memory and still true.
    pub(crate) fn manifest(&self) -> Result<Option<Arc<Manifest>>, DeskError> {
        let kept = lock(&self.board.manifest).clone();
        let Some((mark, manifest)) = kept else { return Ok(None) };
        let now = self.store.read(|look| look.manifest_mark())?;
        Ok((mark == now).then_some(manifest))
    }

    /// What imports say of some shipments: out of memory, else read for them alone.
    pub(crate) fn manifest_of(&self, ids: impl FnOnce() -> Vec<i64>) -> Result<Arc<Manifest>, DeskError> {
        match self.manifest()? {
            Some(manifest) => Ok(manifest),
            None => Ok(Arc::new(self.store.read(|look| look.manifest_of(&ids()))?)),
        }
    }

    /// What imports say of all shipments, read now if need be.
    pub(crate) fn whole_manifest(&self) -> Result<Arc<Manifest>, DeskError> {
        if let Some(manifest) = self.manifest()? {
            return Ok(manifest);
        }
        let (mark, manifest) = self
            .store
            .read_long(|look| Ok::<_, DeskError>((look.manifest_mark()?, Arc::new(look.manifest()?))))?;
        *lock(&self.board.manifest) = Some((mark, manifest.clone()));
        Ok(manifest)
    }
}
