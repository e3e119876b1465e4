//! A shipment's scans as one small blob.
//!
//! Carriers' scans are only ever read a shipment at a time; packed, ten million of them take a third of the room that
//! rows take and are written three times as fast (performance: events packed against rows).
//!
//! Layout: version byte; count; then for each scan, oldest first, seconds since the one before, phrase id, place id
//! (0: none), each as LEB128; then FNV-1a of all that, four bytes, least first. The first scan counts from 1970.

use crate::StoreError;

const VERSION: u8 = 1;

/// One scan: when (Unix seconds, not before 1970), which phrase, which place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PackedScan {
    /// Unix seconds.
    pub at: i64,
    /// Phrase id.
    pub phrase: i64,
    /// Place id; 0: none.
    pub place: i64,
}

/// Packs scans, in any order, without duplicates.
pub(crate) fn pack(mut scans: Vec<PackedScan>) -> (Vec<u8>, usize) {
    scans.sort_unstable();
    scans.dedup();
    let mut blob = Vec::with_capacity(8 + scans.len() * 8);
    blob.push(VERSION);
    put(&mut blob, u64::try_from(scans.len()).unwrap_or(0));
    let mut before = 0;
    for scan in &scans {
        put(&mut blob, u64::try_from(scan.at.saturating_sub(before)).unwrap_or(0));
        put(&mut blob, u64::try_from(scan.phrase).unwrap_or(0));
        put(&mut blob, u64::try_from(scan.place).unwrap_or(0));
        before = scan.at.max(0);
    }
    let sum = checksum(&blob);
    blob.extend_from_slice(&sum.to_le_bytes());
    (blob, scans.len())
}

/// Unpacks scans, oldest first. A blob that was damaged is an error, never a guess.
pub(crate) fn unpack(blob: &[u8]) -> Result<Vec<PackedScan>, StoreError> {
    let mut scans = Vec::new();
    unpack_into(blob, &mut scans)?;
    Ok(scans)
}

/// Unpacks scans behind those that are there already.
pub(crate) fn unpack_into(blob: &[u8], scans: &mut Vec<PackedScan>) -> Result<(), StoreError> {
    let damaged = || StoreError::Damaged("the scans of a shipment do not match their checksum".to_owned());
    let (body, sum) = blob.split_last_chunk::<4>().ok_or_else(damaged)?;
    if checksum(body) != u32::from_le_bytes(*sum) || body.first() != Some(&VERSION) {
        return Err(damaged());
    }
    let mut rest = body.get(1..).ok_or_else(damaged)?;
    let mut next = || take(&mut rest).ok_or_else(damaged);
    let count = next()?;
    scans.reserve(usize::try_from(count.min(4096)).unwrap_or(0));
    let mut at = 0_i64;
    for _ in 0..count {
        at = at.saturating_add(next()?);
        scans.push(PackedScan { at, phrase: next()?, place: next()? });
    }
    Ok(())
}

/// When the first scan was, without unpacking and without the checksum: for counts, never for what is kept. None without scans.
pub(crate) fn first_at(blob: &[u8]) -> Option<i64> {
    let mut rest = blob.get(1..)?;
    let count = take(&mut rest)?;
    take(&mut rest).filter(|_| count > 0)
}

fn put(blob: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        blob.push(u8::try_from(number & 0x7f).unwrap_or(0) | 0x80);
        number >>= 7;
    }
    blob.push(u8::try_from(number).unwrap_or(0));
}

fn take(rest: &mut &[u8]) -> Option<i64> {
    let mut number = 0_u64;
    for shift in (0..63).step_by(7) {
        let (byte, tail) = rest.split_first()?;
        *rest = tail;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return i64::try_from(number).ok();
        }
    }
    None
}

fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scan(at: i64, phrase: i64, place: i64) -> PackedScan {
        PackedScan { at, phrase, place }
    }

    #[test]
    fn scans_come_back_in_the_order_of_time_and_once_each() {
        let (blob, count) =
            pack(vec![scan(1_760_000_500, 7, 0), scan(1_760_000_000, 360_762, 9), scan(1_760_000_500, 7, 0)]);

        assert_eq!(count, 2);
        assert_eq!(first_at(&blob), Some(1_760_000_000));
        assert_eq!(unpack(&blob).unwrap(), [scan(1_760_000_000, 360_762, 9), scan(1_760_000_500, 7, 0)]);
    }

    #[test]
    fn a_flipped_bit_is_found() {
        let (blob, _) = pack(vec![scan(1_760_000_000, 3, 4)]);
        for at in 0..blob.len() {
            let mut damaged = blob.clone();
            damaged[at] ^= 0x10;

            assert!(unpack(&damaged).is_err(), "byte {at}");
        }
    }
}
