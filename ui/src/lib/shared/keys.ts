import { ownKeys } from './own-keys.svelte';
import type { Letters, Own } from './own-keys.svelte';
import { isPlain, printed } from './strokes';

export { MAC, printed, strokeOf } from './strokes';

/** Where a key works: everywhere but in dialogs, or only where nobody writes or chooses: in no field and no menu. Letters can be switched off or be given Alt (WCAG 2.1.4). */
export type Reach = 'anywhere' | 'rows';
/** The headings of the key table. */
export type Chapter = 'move' | 'decide' | 'mark' | 'go' | 'desk';

/** Everything that the window can be told to do; the message `cmd-ID` names it, `cmd-ID.also` has its synonyms. */
export const KEYS = [
  { id: 'next', chapter: 'move', keys: ['j', 'ArrowDown'] },
  { id: 'previous', chapter: 'move', keys: ['k', 'ArrowUp'] },
  { id: 'page-down', chapter: 'move', keys: ['PageDown'] },
  { id: 'page-up', chapter: 'move', keys: ['PageUp'] },
  { id: 'first', chapter: 'move', keys: ['Home'] },
  { id: 'last', chapter: 'move', keys: ['End'] },
  { id: 'open', chapter: 'move', keys: ['Enter'] },
  { id: 'unfold', chapter: 'move', keys: ['ArrowRight'] },
  { id: 'fold', chapter: 'move', keys: ['ArrowLeft'] },
  { id: 'tables', chapter: 'move', keys: ['Shift+t'] },
  { id: 'back', chapter: 'move', keys: ['Escape', 'u', 'Backspace'] },
  { id: 'resolve', chapter: 'decide', keys: ['e'] },
  { id: 'work', chapter: 'decide', keys: ['w'] },
  { id: 'snooze', chapter: 'decide', keys: ['h'] },
  { id: 'action-1', chapter: 'decide', keys: ['1'] },
  { id: 'action-2', chapter: 'decide', keys: ['2'] },
  { id: 'action-3', chapter: 'decide', keys: ['3'] },
  { id: 'write', chapter: 'decide', keys: ['r'] },
  { id: 'dismiss', chapter: 'decide', keys: ['d'] },
  { id: 'hold', chapter: 'decide', keys: ['c'] },
  { id: 'papers', chapter: 'decide', keys: ['p'] },
  { id: 'reopen', chapter: 'decide', keys: ['Shift+e'] },
  { id: 'claim', chapter: 'decide', keys: ['f'] },
  { id: 'note', chapter: 'decide', keys: ['n'] },
  { id: 'tags', chapter: 'decide', keys: ['t'] },
  { id: 'mute', chapter: 'decide', keys: ['m'] },
  { id: 'undo', chapter: 'decide', keys: ['z', 'Mod+z'] },
  { id: 'redo', chapter: 'decide', keys: ['Shift+z', 'Mod+Shift+z'] },
  { id: 'copy-number', chapter: 'decide', keys: ['y'] },
  { id: 'copy-link', chapter: 'decide', keys: ['Shift+y'] },
  { id: 'mark', chapter: 'mark', keys: ['x', 'Space'] },
  { id: 'mark-next', chapter: 'mark', keys: ['Shift+j', 'Shift+ArrowDown'] },
  { id: 'mark-previous', chapter: 'mark', keys: ['Shift+k', 'Shift+ArrowUp'] },
  { id: 'mark-all', chapter: 'mark', keys: ['Mod+a'] },
  { id: 'filter', chapter: 'go', keys: ['/'] },
  { id: 'arrange', chapter: 'go', keys: ['v'] },
  { id: 'palette', chapter: 'go', keys: ['Mod+k'], reach: 'anywhere' },
  { id: 'next-view', chapter: 'go', keys: [']'] },
  { id: 'previous-view', chapter: 'go', keys: ['['] },
  { id: 'go-needs_you', chapter: 'go', keys: ['g q'] },
  { id: 'go-snoozed', chapter: 'go', keys: ['g s'] },
  { id: 'go-resolved', chapter: 'go', keys: ['g r'] },
  { id: 'go-all', chapter: 'go', keys: ['g a'] },
  { id: 'go-confirm', chapter: 'go', keys: ['g c'] },
  { id: 'go-feedback', chapter: 'go', keys: ['g f'] },
  { id: 'go-dashboard', chapter: 'go', keys: ['g d'] },
  { id: 'go-history', chapter: 'go', keys: ['g h'] },
  { id: 'go-unread', chapter: 'go', keys: ['g u'] },
  { id: 'go-taught', chapter: 'go', keys: ['g t'] },
  { id: 'go-rules', chapter: 'go', keys: ['g k'] },
  { id: 'go-days', chapter: 'go', keys: [] },
  { id: 'go-peaks', chapter: 'go', keys: [] },
  { id: 'go-terms', chapter: 'go', keys: [] },
  { id: 'go-rates', chapter: 'go', keys: [] },
  { id: 'go-mutes', chapter: 'go', keys: [] },
  { id: 'go-lanes', chapter: 'go', keys: [] },
  { id: 'show-new', chapter: 'go', keys: ['.'] },
  { id: 'keep-view', chapter: 'go', keys: ['Mod+s'], reach: 'anywhere' },
  { id: 'save-view-as', chapter: 'go', keys: ['Mod+Shift+s'], reach: 'anywhere' },
  { id: 'rename-view', chapter: 'go', keys: [] },
  { id: 'revert-view', chapter: 'go', keys: [] },
  { id: 'view-up', chapter: 'go', keys: [] },
  { id: 'view-down', chapter: 'go', keys: [] },
  { id: 'forget-view', chapter: 'go', keys: [] },
  { id: 'import', chapter: 'desk', keys: ['i'] },
  { id: 'export-xlsx', chapter: 'desk', keys: [] },
  { id: 'export-csv', chapter: 'desk', keys: [] },
  { id: 'backup', chapter: 'desk', keys: [] },
  { id: 'settings', chapter: 'desk', keys: ['Mod+,'], reach: 'anywhere' },
  { id: 'toggle-views', chapter: 'desk', keys: ['Mod+b'], reach: 'anywhere' },
  { id: 'keys', chapter: 'desk', keys: ['?'] },
] as const satisfies readonly { id: string; chapter: Chapter; keys: readonly string[]; reach?: Reach }[];

export type CommandId = (typeof KEYS)[number]['id'];
export const CHAPTERS: readonly Chapter[] = ['move', 'decide', 'mark', 'go', 'desk'];

interface Bound { id: CommandId; chapter: Chapter; keys: readonly string[]; reach?: Reach }
const BOUND: readonly Bound[] = KEYS;
const KNOWN = new Map<string, Bound>(BOUND.map((bound) => [bound.id, bound]));

/** The keys as they are now, to look a stroke up. */
interface Live { own: Own; byStroke: ReadonlyMap<string, Bound>; starts: ReadonlySet<string> }
let live: Live | undefined;

function now(): Live {
  const own = ownKeys.keys;
  if (live?.own !== own) {
    const byStroke = new Map(BOUND.flatMap((bound) => keysFor(bound.id, own).map((key): [string, Bound] => [key, bound])));
    const starts = new Set([...byStroke.keys()].flatMap((key) => (key.includes(' ') ? [key.slice(0, key.indexOf(' '))] : [])));
    live = { own, byStroke, starts };
  }
  return live;
}

/** The keys of a command: the seller's own, else as it comes. */
export function keysFor(id: string, own: Own = ownKeys.keys): readonly string[] {
  return own[id] ?? KNOWN.get(id)?.keys ?? [];
}

/** The keys that a command comes with. */
export function keysAsItComes(id: string): readonly string[] {
  return KNOWN.get(id)?.keys ?? [];
}

/** The command whose keys these are, in the table's notation. */
export function boundTo(stroke: string): { id: CommandId; reach: Reach } | undefined {
  const bound = now().byStroke.get(stroke);
  return bound && { id: bound.id, reach: bound.reach ?? 'rows' };
}

/** Whether a longer sequence begins with this stroke. */
export function startsSequence(stroke: string): boolean {
  return now().starts.has(stroke);
}

/** A key as it has to be pressed, given how letters work; null where it does not work at all. */
export function asPressed(key: string, letters: Letters = ownKeys.letters): string | null {
  if (!isPlain(key) || letters === 'plain') return key;
  return letters === 'alt' ? `Alt+${key}` : null;
}

/** The first key of a command that works, printed; empty where it has none. */
export function keyOf(id: string): string {
  const first = keysFor(id).map((key) => asPressed(key)).find((key) => key !== null);
  return first === undefined ? '' : printed(first);
}

/** A button's tooltip: what it does, and its key. */
export function titled(name: string, id: string): string {
  const key = keyOf(id);
  return key === '' ? name : `${name} (${key})`;
}

/** The commands of a chapter, for the sheet of keys. */
export function commandsOf(chapter: Chapter): readonly CommandId[] {
  return BOUND.filter((bound) => bound.chapter === chapter).map((bound) => bound.id);
}

export function isCommand(id: string): id is CommandId {
  return KNOWN.has(id);
}
