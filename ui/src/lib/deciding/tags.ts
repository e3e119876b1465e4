import type { TagCount } from '../ipc';

/** A tag, how many shipments carry it, and whether those that are chosen do: all, some, or none. */
export interface TagOffer { tag: string; count: number; worn: 'all' | 'some' | 'none'; fresh: boolean }

/** The tags that fit what was typed, those that the chosen wear first; what nobody wears yet can be new. */
export function tagOffers(tags: readonly TagCount[], of: readonly (readonly string[])[], typed: string): TagOffer[] {
  const words = typed.trim();
  const needle = words.toLowerCase();
  const wornBy = (tag: string): TagOffer['worn'] => {
    const count = of.filter((worn) => worn.includes(tag)).length;
    return count === 0 ? 'none' : count === of.length ? 'all' : 'some';
  };
  const known = tags.filter(({ tag }) => tag.toLowerCase().includes(needle)).map((one) => ({ ...one, worn: wornBy(one.tag), fresh: false }));
  const exact = tags.some(({ tag }) => tag.toLowerCase() === needle);
  const order = (offer: TagOffer): number => (needle !== '' && offer.tag.toLowerCase().startsWith(needle) ? 0 : offer.worn === 'none' ? 2 : 1);
  known.sort((a, b) => order(a) - order(b));
  return words === '' || exact ? known : [...known, { tag: words, count: 0, worn: 'none', fresh: true }];
}
