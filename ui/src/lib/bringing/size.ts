import { words } from '../shared/words.svelte';

/** The size of a file, as people say it. */
export function sizeOf(bytes: number): string {
  const [unit, per] = bytes >= 1_000_000 ? ['megabyte', 1_000_000] : bytes >= 1_000 ? ['kilobyte', 1_000] : ['byte', 1];
  const number = bytes / per;
  return new Intl.NumberFormat(words.language, { style: 'unit', unit, maximumFractionDigits: number < 10 ? 1 : 0 }).format(number);
}
