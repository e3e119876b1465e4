import type { Completion } from '../ipc';

/** The keys of the filter's grammar; a word with another key is searched as text. */
export const FILTER_KEYS: ReadonlySet<string> = new Set(['carrier', 'is', 'dest', 'rule', 'stage', 'waiting', 'value', 'due', 'tag', 'store', 'opened', 'resolved']);

/** A word of a line, and where in it it stands; quoted words are one. */
export interface Word { text: string; from: number; to: number }

export function wordsOf(line: string): Word[] {
  return [...line.matchAll(/(?:"[^"]*"?|[^\s"])+/g)].map((found) => ({ text: found[0], from: found.index, to: found.index + found[0].length }));
}

/** A `key:value` in its plain spelling, whatever colon and comma it was typed with; null: it is no such word, or its value is still to come. */
export function keyed(word: string): string | null {
  const [, key, value = ''] = /^(-?[A-Za-z]+)[:：]([^]+)$/.exec(word) ?? [];
  return key === undefined || (value.match(/"/g)?.length ?? 0) % 2 === 1 ? null : `${key.toLowerCase()}:${value.replaceAll('，', ',')}`;
}

/** The key of a word that has one, without its minus. */
export function keyOfWord(word: string): string | null {
  return /^-?([A-Za-z]+)[:：]/.exec(word)?.[1]?.toLowerCase() ?? null;
}

/**
 * Takes complete `key:value` words out of a line: those with a space behind them, or all of them where the line is whole.
 * The rest stays as it was typed.
 */
export function split(line: string, whole: boolean): { chips: string[]; text: string } {
  const chips: string[] = [];
  let text = line;
  for (const { text: word, from, to } of wordsOf(line).reverse()) {
    const chip = keyed(word);
    if (chip === null || (!whole && to === line.length)) continue;
    chips.unshift(chip);
    text = text.slice(0, from) + text.slice(to).trimStart();
  }
  return { chips, text: whole ? text.trim() : text };
}

/** The line of these chips and this text. */
export function join(chips: readonly string[], text: string): string {
  return [...new Set(chips), ...wordsOf(text).map((word) => word.text)].join(' ');
}

/** The word that the caret stands in or behind; an empty one between words. */
export function wordAt(text: string, caret: number): Word {
  return wordsOf(text).find((word) => word.from <= caret && caret <= word.to) ?? { text: '', from: caret, to: caret };
}

/**
 * Which offer a key takes that takes one: the one that was meant, or -1. A word without a key may be a word to search for,
 * and a value that no offer begins with is a value of its own: they are replaced only by an offer that somebody chose.
 */
export function choiceFor(offers: readonly Completion[], typed: string): number {
  if (keyOfWord(typed) === null) return -1;
  const word = (keyed(typed) ?? typed).toLowerCase().replace('：', ':');
  const value = word.slice(word.indexOf(':') + 1).split(',').at(-1) ?? '';
  const exact = offers.findIndex((offer) => offer.text.toLowerCase() === word);
  if (exact >= 0) return exact;
  return offers.findIndex((offer) => offer.text.toLowerCase().startsWith(word) || (value !== '' && offer.name.toLowerCase().startsWith(value)));
}
