/** One thing that the palette offers. */
export interface Offer {
  id: string;
  name: string;
  also: string;
  keys: string;
  /** How many rows it touches; 0 where that says nothing. */
  rows: number;
  run: () => void;
}

/** How well a text answers what was typed: 0 not at all; its beginning over a word's beginning over letters in order. */
export function score(text: string, typed: string): number {
  const hay = text.toLowerCase();
  const needle = typed.toLowerCase();
  if (needle === '') return 1;
  if (hay.startsWith(needle)) return 100;
  if (hay.split(/[\s-]+/).some((word) => word.startsWith(needle))) return 80;
  if (hay.includes(needle)) return 60;
  let at = -1;
  for (const letter of needle) {
    at = hay.indexOf(letter, at + 1);
    if (at < 0) return 0;
  }
  return needle.length > 2 ? 20 : 0;
}

/** The offers that answer, best first; without words, those used last come first. */
export function rank(offers: readonly Offer[], typed: string, recent: readonly string[]): Offer[] {
  const words = typed.trim();
  const freshness = (offer: Offer): number => (recent.includes(offer.id) ? recent.length - recent.indexOf(offer.id) : 0);
  return offers
    .map((offer, at) => ({ offer, at, points: Math.max(score(offer.name, words), score(offer.also, words) * 0.9) }))
    .filter((one) => one.points > 0)
    .sort((a, b) => b.points - a.points || freshness(b.offer) - freshness(a.offer) || a.at - b.at)
    .map((one) => one.offer);
}

/** Whether a text is nothing but such numbers, one a line or with commas or spaces between them. */
export function onlyNumbers(text: string): boolean {
  const words = text.split(/[ ,;\r\n]+/).filter(Boolean);
  return words.length > 0 && words.every((word) => numbersIn(word).length === 1 && !word.includes('\t'));
}

/** Tracking or order numbers among pasted text: one a word, at least eight letters and digits with a digit. */
export function numbersIn(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((word) => /^[A-Za-z0-9-]{8,40}$/.test(word) && /\d/.test(word)))];
}
