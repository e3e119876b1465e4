import type { Offer, Part } from '../lib/palette/rank';
import { KEYS, keyOf } from '../lib/shared/keys';
import type { CommandId } from '../lib/shared/keys';
import { everywhere, t } from '../lib/shared/words.svelte';
import { isTab } from '../lib/tuning/tuning.svelte';
import { ACTIONS, applies, FOR_ROWS, suggestedName } from './applies';
import { layoutsOf } from './arranging';
import { run } from './commands';
import { isList } from './queue.svelte';
import type { TriageWindow } from './window.svelte';

/** Settings that the palette changes by themselves, by their message. */
const DESK: ReadonlySet<string> = new Set(['settings', 'keys', 'toggle-views', 'backup']);

function partOf(id: CommandId, chapter: string): Part {
  if (FOR_ROWS.has(id)) return 'rows';
  if (id.startsWith('go-') || id === 'next-view' || id === 'previous-view') return 'go';
  return DESK.has(id) ? 'set' : chapter === 'mark' || chapter === 'move' ? 'list' : 'desk';
}

/** On the dashboard the key that copies a number copies the picture that was looked at last. */
const copies = (window: TriageWindow, id: CommandId): string | undefined => (id === 'copy-number' && window.queue.view === 'dashboard' ? t('board-copy', { what: t(`board-${window.pictures.last}`) }) : undefined);

/** A place is called as the pane of views and the tabs call it. */
function nameOf(window: TriageWindow, id: CommandId): string {
  const place = id.startsWith('go-') ? id.slice('go-'.length) : '';
  const view = place === 'unread' ? undefined : window.board.view(place)?.name;
  const name = view ?? (isTab(place) ? t(`tuning-${place}`) : undefined);
  return copies(window, id) ?? suggestedName(window, id) ?? (name === undefined ? t(`cmd-${id}`) : t('palette-go', { view: name }));
}

/** What the palette offers now: for the rows first, then places to go, then the list, the desk, and settings. Every command is among it that applies. */
export function offersOf(window: TriageWindow): Offer[] {
  const rows = window.queue.count;
  const { phrase } = window.teaching;
  const reading = window.queue.view === 'unread' && phrase !== undefined
    ? ([['open', 'unread-teach'], ['note', 'unread-nothing']] as const).map(([id, name]): Offer => ({ id, part: 'rows', name: t(name), also: everywhere(`cmd-${id}`), keys: keyOf(id), rows: phrase.parcels, run: () => run(window, id) })) : [];
  const commands = KEYS.filter(({ id }) => applies(window, id) && id !== 'palette' && !reading.some((one) => one.id === id)).map(({ id, chapter }): Offer => {
    const part = partOf(id, chapter);
    const count = part === 'rows' ? rows : part === 'go' ? (window.board.view(id.slice('go-'.length))?.count ?? 0) : 0;
    return { id, part, name: nameOf(window, id), also: everywhere(`cmd-${id}`), keys: keyOf(id), rows: count, run: () => run(window, id) };
  });
  const known = new Set<string>(KEYS.map(({ id }) => id));
  const views = (window.board.overview?.views ?? []).filter((view) => !known.has(`go-${view.id}`))
    .map((view): Offer => ({ id: `view-${view.id}`, part: 'go', name: t('palette-go', { view: view.name }), also: '', keys: '', rows: view.count, run: () => void window.show(view.id) }));
  const themes = ['system', 'light', 'dark'].map((theme): Offer => ({
    id: `theme-${theme}`, part: 'set', name: t('palette-theme', { theme: t(`set-${theme}`) }), also: everywhere('set-theme'), keys: '', rows: 0, run: () => void window.looks.dressAs({ theme }),
  }));
  const densities = ['compact', 'comfortable'].map((density): Offer => ({
    id: `density-${density}`, part: 'set', name: t('palette-density', { density: t(`set-${density}`) }), also: everywhere('set-density'), keys: '', rows: 0, run: () => void window.looks.dressAs({ density }),
  }));
  // Suggested actions are what a person most likely wants.
  const first = (offer: Offer): number => (ACTIONS.some((id) => id === offer.id) ? 0 : 1);
  return [...reading, ...commands.filter((one) => one.part === 'rows').sort((a, b) => first(a) - first(b)), ...views, ...commands.filter((one) => one.part !== 'rows'), ...(isList(window.queue.view) ? layoutsOf(window) : []), ...themes, ...densities];
}
