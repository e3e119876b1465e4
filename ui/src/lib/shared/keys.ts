/** Where a key works: everywhere, or only while the list or the detail has focus (WCAG 2.1.4). */
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
  { id: 'back', chapter: 'move', keys: ['Escape', 'u'] },
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
  { id: 'note', chapter: 'decide', keys: ['n'] },
  { id: 'copy-number', chapter: 'decide', keys: ['y'] },
  { id: 'undo', chapter: 'decide', keys: ['z', 'Mod+z'] },
  { id: 'redo', chapter: 'decide', keys: ['Shift+z', 'Mod+Shift+z'] },
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
  { id: 'go-history', chapter: 'go', keys: ['g h'] },
  { id: 'go-unread', chapter: 'go', keys: ['g u'] },
  { id: 'go-taught', chapter: 'go', keys: ['g t'] },
  { id: 'go-rules', chapter: 'go', keys: ['g k'] },
  { id: 'go-days', chapter: 'go', keys: [] },
  { id: 'go-peaks', chapter: 'go', keys: [] },
  { id: 'go-terms', chapter: 'go', keys: [] },
  { id: 'go-rates', chapter: 'go', keys: [] },
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

const BY_STROKE = new Map(BOUND.flatMap((bound) => bound.keys.map((key) => [key, bound])));
const SEQUENCE_STARTS = new Set([...BY_STROKE.keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ')[0]));

/** What a Chinese input method types for the same key. */
const FULL_WIDTH: Record<string, string> = { '。': '.', '？': '?', '、': '/', '【': '[', '】': ']', '，': ',' };

export const MAC = navigator.userAgent.includes('Mac OS');

/** The command whose keys these are, in the table's notation. */
export function boundTo(stroke: string): { id: CommandId; reach: Reach } | undefined {
  const bound = BY_STROKE.get(stroke);
  return bound && { id: bound.id, reach: bound.reach ?? 'rows' };
}

/** Whether a longer sequence begins with this stroke. */
export function startsSequence(stroke: string): boolean {
  return SEQUENCE_STARTS.has(stroke);
}

/** A key event in the table's notation: letters by what they type, digits also by where they are (AZERTY). */
export function strokeOf(event: KeyboardEvent): string {
  const alt = event.getModifierState('AltGraph');
  const mod = !alt && (MAC ? event.metaKey : event.ctrlKey) ? 'Mod+' : '';
  if (!alt && event.altKey) return '';
  const typed = FULL_WIDTH[event.key] ?? (event.key === ' ' ? 'Space' : event.key);
  if (typed.length > 1) return `${mod}${event.shiftKey ? 'Shift+' : ''}${typed}`;
  const letter = typed.toLowerCase();
  if (letter !== typed.toUpperCase()) return `${mod}${event.shiftKey ? 'Shift+' : ''}${letter}`;
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  if (digit !== undefined && !BY_STROKE.has(mod + typed) && !event.shiftKey) return mod + digit;
  return mod + typed;
}

const GLYPHS: Record<string, string> = {
  ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc', Enter: '↵', PageDown: 'PgDn', PageUp: 'PgUp',
  Mod: MAC ? '⌘' : 'Ctrl', Shift: MAC ? '⇧' : 'Shift',
};

/** A key of the table, as it is printed on a key cap. */
export function printed(key: string): string {
  const modified = key.includes('Mod+') || key.includes('Shift+');
  const parts = key.split('+').map((part) => GLYPHS[part] ?? (modified ? part.toUpperCase() : part));
  return MAC ? parts.join('') : parts.join(' ');
}

/** The first key of a command, printed; empty where it has none. */
export function keyOf(id: string): string {
  const first = BOUND.find((bound) => bound.id === id)?.keys[0];
  return first === undefined ? '' : printed(first);
}

/** The table, for the sheet of keys. */
export function keysOf(chapter: Chapter): readonly { id: CommandId; keys: readonly string[] }[] {
  return BOUND.filter((bound) => bound.chapter === chapter && bound.keys.length > 0);
}

export function isCommand(id: string): id is CommandId {
  return BOUND.some((bound) => bound.id === id);
}
