import type { Offer } from '../lib/palette/rank';
import { KEYS, keyOf } from '../lib/shared/keys';
import type { CommandId } from '../lib/shared/keys';
import { t } from '../lib/shared/words.svelte';
import { TABS } from '../lib/tuning/tuning.svelte';
import { layoutsOf } from './arranging';
import { run } from './commands';
import { isList } from './queue.svelte';
import type { TriageWindow } from './window.svelte';

/** Commands that say nothing in a palette: they move the cursor, or open the palette itself. */
const UNSAID = new Set<CommandId>(['next', 'previous', 'page-down', 'page-up', 'palette', 'back', 'action-1', 'action-2', 'action-3', 'fold', 'unfold']);
const FOR_ROWS = new Set<CommandId>(['resolve', 'work', 'snooze', 'dismiss', 'hold', 'papers', 'reopen', 'note', 'write', 'copy-number', 'mark']);
/** Commands that speak of the seller's own view that is open. */
const FOR_SAVED = new Set<CommandId>(['rename-view', 'revert-view', 'view-up', 'view-down', 'forget-view']);
const FOR_LISTS = new Set<CommandId>(['arrange', 'keep-view', 'save-view-as']);
/** Commands that speak of one parcel, and mean nothing on a card of many. */
const FOR_ONE = new Set<CommandId>(['write', 'copy-number']);
const ACTIONS: readonly CommandId[] = ['action-1', 'action-2', 'action-3'];

/** Other words for a command, where it has any. */
function also(id: string): string {
  const said = t(`cmd-${id}.also`);
  return said === `cmd-${id}.also` ? '' : said;
}

/** What the palette offers now: for the rows first, then places to go, then the desk. */
export function offersOf(window: TriageWindow): Offer[] {
  const rows = window.queue.count;
  const card = window.queue.list.card;
  const listed = isList(window.queue.view);
  const offer = (id: CommandId, name: string, count: number): Offer => ({ id, name, also: also(id), keys: keyOf(id), rows: count, run: () => run(window, id) });
  const detail = window.reading.detail;
  const actions = listed && rows > 0 ? ACTIONS.flatMap((id, at) => {
    const action = detail?.actions[at];
    return action && (card === null || action.state !== null) ? [offer(id, action.name, rows)] : [];
  }) : [];
  const fits = (id: CommandId): boolean => (card === null || !FOR_ONE.has(id)) && (id !== 'hold' || detail?.hold != null) && (id !== 'papers' || detail?.papers != null);
  const said = KEYS.filter(({ id }) => !UNSAID.has(id) && fits(id) && (!FOR_ROWS.has(id) || (listed && rows > 0)) && (!FOR_LISTS.has(id) || listed) && (!FOR_SAVED.has(id) || window.queue.saved !== null));
  const forRows = said.filter(({ id }) => FOR_ROWS.has(id)).map(({ id }) => offer(id, t(`cmd-${id}`), rows));
  const rest = said.filter(({ id }) => !FOR_ROWS.has(id) && !id.startsWith('go-')).map(({ id }) => offer(id, t(`cmd-${id}`), 0));
  const { phrase } = window.teaching;
  const onPhrase = window.queue.view === 'unread' && phrase !== undefined ? [offer('open', t('unread-teach'), phrase.parcels), offer('note', t('unread-nothing'), phrase.parcels)] : [];
  const views = (window.board.overview?.views ?? []).map((view) => ({
    id: `view-${view.id}`, name: view.id === 'unread' ? t('cmd-go-unread') : t('palette-go', { view: view.name }), also: also(`go-${view.id}`), keys: keyOf(`go-${view.id}`), rows: view.count, run: () => void window.show(view.id),
  }));
  const history = offer('go-history', t('palette-go', { view: t('history') }), 0);
  const taught = offer('go-taught', t('cmd-go-taught'), 0);
  const tuned = TABS.map((tab) => offer(`go-${tab}`, t('palette-go', { view: t(`tuning-${tab}`) }), 0));
  const themes = ['system', 'light', 'dark'].map((theme) => ({
    id: `theme-${theme}`, name: t('palette-theme', { theme: t(`set-${theme}`) }), also: 'theme', keys: '', rows: 0, run: () => void window.looks.set({ theme }),
  }));
  return [...actions, ...onPhrase, ...forRows, ...views, taught, ...tuned, history, ...rest, ...(listed ? layoutsOf(window) : []), ...themes];
}
