import { answer } from '../shared/score';

/** What an offer is about, in the order in which the palette shows them. */
export const PARTS = ['rows', 'go', 'list', 'desk', 'set'] as const;
export type Part = (typeof PARTS)[number];

/** One thing that the palette offers. */
export interface Offer {
  id: string;
  part: Part;
  name: string;
  /** Other words for it, with spaces between them, in every language. */
  also: string;
  keys: string;
  /** How many rows it touches, or shows; 0 where that says nothing. */
  rows: number;
  run: () => void;
}

/** The offers that answer, best first; without words, those used last come first. */
export function rank(offers: readonly Offer[], typed: string, recent: readonly string[]): Offer[] {
  const words = typed.trim();
  const freshness = (offer: Offer): number => (recent.includes(offer.id) ? recent.length - recent.indexOf(offer.id) : 0);
  return offers
    .map((offer, at) => ({ offer, at, points: answer(offer.name, offer.also, words) }))
    .filter((one) => one.points > 0)
    .sort((a, b) => b.points - a.points || freshness(b.offer) - freshness(a.offer) || PARTS.indexOf(a.offer.part) - PARTS.indexOf(b.offer.part) || a.at - b.at)
    .map((one) => one.offer);
}

/** Offers under one heading: those used last, or those of one part; answers to what was typed have none. */
export interface Shelf { id: 'recent' | 'found' | Part; offers: readonly Offer[] }

/** The offers as they are shown, by heading. */
export function shelved(ranked: readonly Offer[], typed: string, recent: readonly string[]): Shelf[] {
  if (typed.trim() !== '') return [{ id: 'found', offers: ranked }];
  const used = ranked.filter((offer) => recent.includes(offer.id));
  const rest = PARTS.map((part): Shelf => ({ id: part, offers: ranked.filter((offer) => offer.part === part && !recent.includes(offer.id)) }));
  const shelves: Shelf[] = [{ id: 'recent', offers: used }, ...rest];
  return shelves.filter((shelf) => shelf.offers.length > 0);
}

/** What stands between numbers that were copied from a table, a message or a sheet. */
const BETWEEN = /[\s,;|，、；]+/;

/** Whether a text is nothing but such numbers, one a line or with commas or spaces between them. */
export function onlyNumbers(text: string): boolean {
  const words = text.split(/[ ,;\r\n，、；]+/).filter(Boolean);
  return words.length > 0 && words.every((word) => numbersIn(word).length === 1 && !word.includes('\t'));
}

/** Tracking or order numbers among pasted text, each once: at least eight letters and digits with a digit. */
export function numbersIn(text: string): string[] {
  return [...new Set(text.split(BETWEEN).filter((word) => /^[A-Za-z0-9-]{8,40}$/.test(word) && /\d/.test(word)))];
}

/** Pasted text in one line, so that a field that holds one line does not join what stood on two. */
export function inOneLine(text: string): string {
  return text.trim().split(BETWEEN).join(' ');
}
