import type { FiguresSet } from '../ipc';
import { t } from '../shared/words.svelte';

/** What changed figures did. */
export function toldOf({ done, opened, closed }: FiguresSet): string {
  return done.step === null || opened + closed === 0 ? done.text : t('figures-told', { text: done.text, opened, closed });
}
