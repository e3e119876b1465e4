import { words } from '../shared/words.svelte';

/** The size of a file, as people say it. */
export function sizeOf(bytes: number): string {
  const unit = bytes >= 1_000_000 ? 'megabyte' : 'kilobyte';
  const number = Math.max(0.1, bytes / (unit === 'megabyte' ? 1_000_000 : 1_000));
  return new Intl.NumberFormat(words.locale, { style: 'unit', unit, maximumFractionDigits: number < 10 ? 1 : 0 }).format(number);
}
