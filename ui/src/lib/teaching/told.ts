import type { EventCode, Learned } from '../ipc';
import { t } from '../shared/words.svelte';

/** What a lesson, or its end, changed. */
export function toldOf({ done, texts, parcels, moved }: Learned, what: 'taught' | 'forgotten'): string {
  if (done.step === null) return done.text;
  return texts === 0 ? t('learned-nothing', { what }) : t('learned', { what, texts, parcels, moved });
}

/** A code and its table, as a person is told of them. */
export function codeText({ code, scheme }: EventCode): string {
  return t('code', { code, table: scheme === '' ? 'none' : scheme });
}
