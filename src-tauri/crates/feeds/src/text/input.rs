//! A file's text as UTF-8, piece by piece.

use super::Encoded;
use encoding_rs::{Decoder, UTF_8};
use std::io::{self, Read};

/// Bytes read at a time.
const PIECE: usize = 1 << 18;

/// Reads bytes and gives UTF-8; bytes of a UTF-8 file pass untouched, also invalid ones.
pub struct Input<R> {
    bytes: R,
    decoder: Option<Decoder>,
    piece: Vec<u8>,
    skip: usize,
    taken: u64,
    ended: bool,
}

impl<R: Read> Input<R> {
    /// Over all bytes of a file.
    pub fn new(bytes: R, encoded: Encoded) -> Input<R> {
        let decoder =
            (encoded.encoding != UTF_8).then(|| encoded.encoding.new_decoder_without_bom_handling());
        Input { bytes, decoder, piece: vec![0; PIECE], skip: encoded.mark, taken: 0, ended: false }
    }

    /// Whether bytes that are no characters of the encoding were replaced on the way.
    pub fn decodes(&self) -> bool {
        self.decoder.is_some()
    }

    /// Bytes of the file read so far.
    pub fn taken(&self) -> u64 {
        self.taken
    }

    /// Appends a further piece to `text`; false when there is none.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn more(&mut self, text: &mut Vec<u8>) -> io::Result<bool> {
        if self.ended {
            return Ok(false);
        }
        let read = loop {
            match self.bytes.read(&mut self.piece) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        self.taken += u64::try_from(read).unwrap_or(0);
        self.ended = read == 0;
        let skipped = self.skip.min(read);
        self.skip -= skipped;
        let fresh = self.piece.get(skipped..read).unwrap_or_default();
        match &mut self.decoder {
            None => text.extend_from_slice(fresh),
            Some(decoder) => {
                let room = decoder.max_utf8_buffer_length(fresh.len()).unwrap_or(fresh.len() * 3 + 16);
                let mut decoded = String::with_capacity(room);
                let _ = decoder.decode_to_string(fresh, &mut decoded, self.ended);
                text.extend_from_slice(decoded.as_bytes());
            }
        }
        Ok(true)
    }
}
