use crate::{Reader, StoreError, Writer};
use rusqlite::{OptionalExtension, params};

/// What makes two words the same: capital letters do not tell them apart.
pub(crate) fn key_of(tag: &str) -> String {
    tag.trim().to_lowercase()
}

impl Reader<'_> {
    /// The words on a shipment, in the order of the alphabet.
    pub fn tags_of(&self, shipment: i64) -> Result<Vec<String>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT tag FROM tags WHERE shipment_id = ?1 ORDER BY key")?;
        let rows = query.query_map([shipment], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A word as it stands on a shipment; None: it does not.
    pub fn tag_on(&self, shipment: i64, tag: &str) -> Result<Option<String>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT tag FROM tags WHERE shipment_id = ?1 AND key = ?2")?;
        Ok(query.query_row(params![shipment, key_of(tag)], |row| row.get(0)).optional()?)
    }

    /// A word as it stands on any shipment; None: on none.
    pub fn tag_anywhere(&self, tag: &str) -> Result<Option<String>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT tag FROM tags WHERE key = ?1 LIMIT 1")?;
        Ok(query.query_row([key_of(tag)], |row| row.get(0)).optional()?)
    }

    /// Every word with the number of shipments that it is on, in the order of the alphabet.
    pub fn tag_counts(&self) -> Result<Vec<(String, u32)>, StoreError> {
        let query = "SELECT min(tag), count(*) FROM tags GROUP BY key ORDER BY key";
        let mut query = self.connection.prepare_cached(query)?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Puts a word on a shipment.
    pub fn keep_tag(&self, shipment: i64, tag: &str) -> Result<(), StoreError> {
        let mut insert = self
            .transaction
            .prepare_cached("INSERT OR REPLACE INTO tags (shipment_id, key, tag) VALUES (?1, ?2, ?3)")?;
        insert.execute(params![shipment, key_of(tag), tag])?;
        Ok(())
    }

    /// Takes a word off a shipment.
    pub fn drop_tag(&self, shipment: i64, tag: &str) -> Result<(), StoreError> {
        let mut delete =
            self.transaction.prepare_cached("DELETE FROM tags WHERE shipment_id = ?1 AND key = ?2")?;
        delete.execute(params![shipment, key_of(tag)])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::{Condition, NewShipment, Store};

    #[test]
    fn a_list_finds_a_word_whatever_its_capital_letters() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("test.desk")).unwrap();
        store
            .write(|pen| {
                pen.add_shipment(1, &NewShipment::default(), 0)?;
                pen.add_shipment(2, &NewShipment::default(), 0)?;
                pen.keep_tag(1, "Срочно")?;
                pen.keep_tag(2, "Срочно завтра")
            })
            .unwrap();
        let found =
            |tag: &str| store.read(|look| look.shipments_matching(&[Condition::Tag(vec![tag.to_owned()])]));

        assert_eq!(found("срочно").unwrap(), [1].into());
        assert_eq!(found("СРОЧНО ЗАВТРА").unwrap(), [2].into());
        assert!(found("срочн").unwrap().is_empty(), "the whole word");
    }
}
