import { keysAsItComes, keysFor, KEYS } from './keys';
import type { CommandId } from './keys';
import type { Own } from './own-keys.svelte';

/** What a press of keys that are in use already does to who has them: it takes them over, or both change keys. */
export type How = 'take' | 'swap';

/** Keys that keep the meaning they have on every platform; they are neither changed nor given to other commands. */
const FIXED = new Set(['Enter', 'Escape', 'Tab', 'Space', 'Backspace', 'Delete', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', 'PageUp']);
/** Text is copied and pasted, and windows are closed, by the same keys everywhere. */
const PLATFORM = new Set(['Mod+c', 'Mod+v', 'Mod+x', 'Mod+q', 'Mod+w']);
export const isFixed = (key: string): boolean => PLATFORM.has(key) || FIXED.has(key.replace(/^(Mod\+|Alt\+|Shift\+)+/, ''));

/** One key and a sequence that begins with it cannot both work. */
const clash = (one: string, other: string): boolean => one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
const same = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((key, at) => key === other[at]);

/** Other commands that a key would take something from. */
export function clashing(own: Own, id: string, key: string): CommandId[] {
  return KEYS.map((bound) => bound.id).filter((other) => other !== id && keysFor(other, own).some((theirs) => clash(theirs, key)));
}

/** Whether a command's keys are other than they come. */
export const isOwn = (own: Own, id: string): boolean => own[id] !== undefined;

/** Leaves out what is as it comes. */
function tidy(own: Own): Own {
  return Object.fromEntries(Object.entries(own).filter(([id, keys]) => !same(keys, keysAsItComes(id))));
}

/** Without a key among those of all commands but one. */
function freed(own: Own, id: string, key: string): Own {
  const lost = clashing(own, id, key).map((other): [string, readonly string[]] => [other, keysFor(other, own).filter((theirs) => !clash(theirs, key))]);
  return { ...own, ...Object.fromEntries(lost) };
}

/** The key of a command that a press changes: the first that is not fixed. */
export const changeable = (own: Own, id: string): string | undefined => keysFor(id, own).find((key) => !isFixed(key));

/** Gives a command another key in place of its first; null takes that away. Whoever has it already loses it, or gets the old one. */
export function rebound(own: Own, id: string, key: string | null, how: How = 'take'): Own {
  const old = changeable(own, id);
  const rest = keysFor(id, own).filter((mine) => mine !== old && mine !== key);
  if (key === null) return tidy({ ...own, [id]: rest });
  const losers = clashing(own, id, key);
  const mine: Own = { ...freed(own, id, key), [id]: [key, ...rest] };
  const [other] = losers;
  if (how === 'take' || old === undefined || other === undefined) return tidy(mine);
  return tidy({ ...mine, [other]: [old, ...keysFor(other, mine)] });
}

/** A command as it comes; whoever had its keys loses them, and is as it comes too if it has none left and those are free. */
export function reset(own: Own, id: string): Own {
  const without = Object.fromEntries(Object.entries(own).filter(([one]) => one !== id));
  const losers = keysAsItComes(id).flatMap((key) => clashing(without, id, key));
  const taken = keysAsItComes(id).reduce((left, key) => freed(left, id, key), without);
  return tidy(losers.reduce((left, other) => {
    const bare = keysFor(other, left).every(isFixed);
    const free = keysAsItComes(other).every((key) => clashing(left, other, key).length === 0);
    return bare && free ? Object.fromEntries(Object.entries(left).filter(([one]) => one !== other)) : left;
  }, taken));
}
