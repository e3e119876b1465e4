import { call } from '../lib/ipc';
import type { Action, Detail, MuteOffer, SavedView } from '../lib/ipc';
import { stepPicture } from '../lib/dashboard/rove';
import { moveSteps } from '../lib/history/steps';
import { whileOpening } from '../lib/shared/ahead';
import { focusOn } from '../lib/shared/focus';
import type { CommandId } from '../lib/shared/keys';
import { t } from '../lib/shared/words.svelte';
import { isBook, isTab } from '../lib/tuning/tuning.svelte';
import type { Tab } from '../lib/tuning/tuning.svelte';
import { inOrder } from '../lib/views/saved';
import { arrange, keepView, moveView, saveViewAs } from './arranging';
import { isList } from './queue.svelte';
import type { TriageWindow } from './window.svelte';

type Run = (window: TriageWindow) => boolean | Promise<unknown>;

/** Rows that one page key moves by. */
const PAGE = 20;

/** Runs where such a view is shown. */
const where = (fits: (view: string) => boolean) => (window: TriageWindow, run: () => unknown): boolean => {
  if (!fits(window.queue.view)) return false;
  const running = run();
  if (running instanceof Promise) running.catch(window.failed);
  return true;
};

const onList = where(isList);
/** On the prompts, and on what was not understood, keys do what is nearest to what they do on the list. */
const onPrompts = where((view) => view === 'confirm' || view === 'feedback');
/** On the dashboard, keys go from picture to picture; arrows move within one. */
const onDashboard = where((view) => view === 'dashboard');
const onHistory = where((view) => view === 'history');
const onTeaching = where((view) => view === 'unread' || view === 'taught');

/** On the rules and tables, a row is opened to be changed. */
function onTuning(window: TriageWindow, run: (tab: Tab) => unknown): boolean {
  const { view } = window.queue;
  return isTab(view) && where(isTab)(window, () => run(view));
}

const move = (by: (at: number, total: number) => number): Run => (window) => onPrompts(window, () => {
  window.prompts.move(by(window.prompts.cursor, window.prompts.prompts?.length ?? 0));
}) || onHistory(window, () => moveSteps(by)) || onTeaching(window, () => {
  window.teaching.move(by(window.teaching.cursor, window.teaching.total));
  focusOn('list');
}) || onTuning(window, (tab) => {
  const { at, total } = window.tuning.place(tab);
  window.tuning.move(tab, by(at, total));
  focusOn('list');
}) || onList(window, () => {
  window.queue.move(by(window.queue.list.cursor, window.queue.list.lines));
});

/** Enter and Escape leave one another's place: list, detail, nothing marked. */
function back(window: TriageWindow): boolean {
  if (leftSheet(window)) return true;
  const inDetail = document.activeElement?.closest('[data-focus="detail"]') != null;
  if (inDetail || window.detailOpen) {
    window.detailOpen = false;
    focusOn('list');
  } else if (window.queue.marks.count > 0) window.queue.marks.clear();
  else if (window.hints.away()) return true;
  else if (window.queue.from !== null) window.show(window.queue.from).catch(window.failed);
  else if (window.queue.filter !== '') window.queue.search('').catch(window.failed);
  else if (isList(window.queue.view) && window.queue.home !== window.queue.view) window.show(window.queue.home).catch(window.failed);
  else focusOn('list');
  return true;
}

/** From a rule or a table back to its list. */
const leftSheet = (window: TriageWindow): boolean => onTuning(window, () => {
  window.tuning.rules.sheetOpen = false;
  window.tuning.lanes.sheetOpen = false;
  focusOn('list');
});

function openRow(window: TriageWindow, tab: Tab): unknown {
  if (tab === 'lanes') {
    const { lane } = window.tuning.lanes;
    return lane && window.showMatching('all', lane.filter);
  }
  if (!isBook(tab)) window.tuning[tab].sheetOpen = true;
  focusOn('figure');
  return undefined;
}

/** Does something with the shipments that a key is about; at once where they are known. */
const decide = (go: (window: TriageWindow, ids: number[]) => unknown) => (window: TriageWindow): boolean => onList(window, () => {
  const ids = window.queue.chosen();
  return ids instanceof Promise ? ids.then((all) => go(window, all)) : go(window, ids);
});

/** Asks something of the shipments that a key is about, in a dialog that has to be fetched first. */
const asking = (go: (window: TriageWindow, ids: number[]) => unknown) => (window: TriageWindow): boolean => onList(window, () => {
  const ids = window.queue.chosen();
  const opening = ids instanceof Promise ? ids.then((all) => go(window, all)) : go(window, ids);
  return opening instanceof Promise ? whileOpening(opening) : opening;
});

/** What an action copies speaks of one parcel: of many there is nothing to copy. */
async function act(window: TriageWindow, ids: readonly number[], action: Action | undefined): Promise<void> {
  if (action === undefined) return;
  if (action.copies !== null && ids.length > 1) window.toasts.say(t('copies-one', { what: action.name }));
  else if (action.copies !== null) await window.copy(action.copies, t('copied', { what: action.name }));
  if (action.state !== null) window.decisions.wait(ids, action.state);
}

const suggested = (at: number): Run => decide(async (window, ids) => act(window, ids, (await firstOf(window, ids))?.actions[at]));

const go = (view: string): Run => (window) => window.show(view);

/** The views in the order of the pane, those that the window adds last. */
export function viewOrder(window: TriageWindow): string[] {
  return [...inOrder(window.board.overview?.views ?? []).map((view) => view.id), 'dashboard', 'rules', 'history'];
}

const stepView = (by: number): Run => (window) => {
  const views = viewOrder(window);
  const at = views.indexOf(window.queue.home);
  return window.show(views[(at + by + views.length) % views.length] ?? 'needs_you');
};

async function snooze(window: TriageWindow, ids: number[]): Promise<void> {
  const first = ids[0];
  if (first === undefined) return;
  window.dialog = { kind: 'snooze', ids, choices: await call('snooze_choices', { id: first }) };
}

/** The first of the shipments that a key is about, whole: what can be asked of it is asked of all. */
async function firstOf(window: TriageWindow, ids: readonly number[]): Promise<Detail | null> {
  const [first] = ids;
  if (first === undefined) return null;
  const shown = window.reading.detail;
  return shown?.row.id === first ? shown : call('shipment', { id: first });
}

/** Asks which claim is filed, or that it is traced. */
async function file(window: TriageWindow, ids: number[]): Promise<void> {
  const detail = await firstOf(window, ids);
  if (detail !== null) window.dialog = { kind: 'claim', ids, claims: detail.claims };
}

/** Asks which tag goes on, or off. */
async function tagging(window: TriageWindow, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  const [{ tags }, detail] = await Promise.all([call('tags', {}), firstOf(window, ids)]);
  window.dialog = { kind: 'tags', ids, tags, of: ids.map((id) => window.queue.list.known(id)?.tags ?? (id === detail?.row.id ? detail.tags : [])) };
}

/** Asks how far the shipment's rule is silenced; says so where there is none. */
async function muting(window: TriageWindow, ids: number[]): Promise<void> {
  const detail = await firstOf(window, ids);
  if (detail === null) return;
  if (detail.mute === null) window.toasts.say(t('mute-none'));
  else window.dialog = { kind: 'mute', id: detail.row.id, offer: detail.mute };
}

/** Asks why customs hold it, or what became of the papers; says so where that is no question. */
const asks = (kind: 'hold' | 'papers') => asking(async (window, ids) => {
  const detail = await firstOf(window, ids);
  if (detail === null) return;
  if (kind === 'hold' && detail.hold !== null) window.dialog = { kind, ids, hold: detail.hold };
  else if (kind === 'papers' && detail.papers !== null) window.dialog = { kind, ids, papers: detail.papers };
  else window.toasts.say(kind === 'hold' ? t('hold-none') : t('papers-none'));
});

/** What of the rule under the cursor can be silenced, once that is known; marked rows need not have one rule. */
function muteHere(window: TriageWindow): { id: number; offer: MuteOffer } | null {
  const { detail } = window.reading;
  const here = window.queue.marks.count === 0 && detail !== null && detail.row.id === window.queue.list.lead?.id;
  return here && detail.mute !== null ? { id: detail.row.id, offer: detail.mute } : null;
}

/** Runs while one of the seller's own views is open. */
const onSaved = (go: (window: TriageWindow, saved: SavedView) => unknown) => (window: TriageWindow): boolean => {
  const { saved } = window.queue;
  return saved !== null && onList(window, () => go(window, saved));
};

const COMMANDS: Record<CommandId, Run> = {
  next: (window) => onDashboard(window, () => stepPicture(window.pictures, 1)) || move((at) => at + 1)(window),
  previous: (window) => onDashboard(window, () => stepPicture(window.pictures, -1)) || move((at) => at - 1)(window),
  'page-down': move((at) => at + PAGE),
  'page-up': move((at) => at - PAGE),
  first: move(() => 0),
  last: move((_, total) => total - 1),
  open: (window) => onPrompts(window, () => {
    const shipment = window.prompts.current?.shipment;
    if (shipment != null) return window.open(shipment);
  }) || onTeaching(window, () => window.teachHere()) || onTuning(window, (tab) => openRow(window, tab)) || onList(window, () => {
    if (window.queue.list.line?.kind === 'card' && !window.queue.list.line.open) return void window.queue.list.unfold();
    window.detailOpen = true;
    focusOn('detail');
  }),
  unfold: (window) => isList(window.queue.view) && window.queue.list.unfold(),
  fold: (window) => isList(window.queue.view) && window.queue.list.fold(),
  tables: (window) => onDashboard(window, () => { window.pictures.tables = !window.pictures.tables; }),
  back,
  resolve: (window) => onPrompts(window, () => window.answer('sent')) || decide((_, ids) => window.decisions.resolve(ids))(window),
  work: decide((window, ids) => window.decisions.work(ids)),
  snooze: asking(snooze),
  dismiss: (window) => onPrompts(window, () => window.answer('skipped')) || asking((_, ids) => {
    if (ids.length > 0) window.dialog = { kind: 'dismiss', ids, mute: muteHere(window) };
  })(window),
  hold: asks('hold'),
  papers: asks('papers'),
  'action-1': suggested(0),
  'action-2': suggested(1),
  'action-3': suggested(2),
  write: (window) => window.queue.list.card === null && decide(async (_, ids) => act(window, ids, (await firstOf(window, ids))?.actions.find((action) => action.id === 'tell_buyer')))(window),
  reopen: decide((window, ids) => window.decisions.reopen(ids)),
  claim: asking(file),
  tags: asking(tagging),
  mute: asking(muting),
  note: (window) => onTeaching(window, () => {
    const { phrase } = window.teaching;
    if (phrase) return window.teaching.saysNothing(phrase);
  }) || onList(window, () => {
    window.detailOpen = true;
    focusOn('note');
  }),
  'copy-number': (window) => onDashboard(window, () => window.copyPicture(window.pictures.last)) || onPrompts(window, async () => {
    const prompt = window.prompts.current;
    if (prompt) await window.copy(prompt.message, t('copied', { what: prompt.kind_text }));
  }) || onTeaching(window, async () => {
    const text = window.teaching.phrase?.text ?? window.teaching.lesson?.words ?? '';
    if (text !== '') await window.copy(text, t('copied', { what: text }));
  }) || onList(window, async () => {
    const number = window.queue.list.row?.tracking_number ?? window.queue.list.row?.order_id;
    if (number != null) await window.copy(number, t('copied', { what: number }));
  }),
  'copy-link': (window) => window.queue.list.card === null && onList(window, async () => {
    const { row } = window.queue.list;
    const detail = row === undefined ? null : await firstOf(window, [row.id]);
    if (detail) await window.copy(detail.link, t('copied', { what: t('link-of', { number: detail.row.tracking_number ?? detail.row.order_id ?? '' }) }));
  }),
  undo: (window) => window.decisions.undo(),
  redo: (window) => window.decisions.redo(),
  mark: (window) => onList(window, () => window.queue.mark()),
  'mark-next': (window) => onList(window, () => window.queue.extend(window.queue.list.cursor + 1)),
  'mark-previous': (window) => onList(window, () => window.queue.extend(window.queue.list.cursor - 1)),
  'mark-all': (window) => onList(window, () => window.queue.markAll()),
  filter: (window) => onList(window, () => focusOn('filter')),
  arrange: (window) => onList(window, () => arrange()),
  palette: (window) => show(window, 'palette'),
  'next-view': stepView(1),
  'previous-view': stepView(-1),
  'go-needs_you': go('needs_you'),
  'go-snoozed': go('snoozed'),
  'go-resolved': go('resolved'),
  'go-all': go('all'),
  'go-confirm': go('confirm'),
  'go-feedback': go('feedback'),
  'go-dashboard': go('dashboard'),
  'go-history': go('history'),
  'go-unread': go('unread'),
  'go-taught': go('taught'),
  'go-rules': go('rules'),
  'go-days': go('days'),
  'go-peaks': go('peaks'),
  'go-terms': go('terms'),
  'go-rates': go('rates'),
  'go-mutes': go('mutes'),
  'go-lanes': go('lanes'),
  'show-new': (window) => onDashboard(window, () => window.pictures.count(window.changes)) || onList(window, () => window.queue.refresh()),
  'keep-view': (window) => onList(window, () => keepView(window)),
  'save-view-as': (window) => onList(window, () => saveViewAs(window)),
  'rename-view': onSaved((window, saved) => { window.dialog = { kind: 'name-view', saved }; }),
  'revert-view': onSaved((window) => window.queue.revert()),
  'view-up': onSaved((window, saved) => moveView(window, saved, -1)),
  'view-down': onSaved((window, saved) => moveView(window, saved, 1)),
  'forget-view': onSaved((window, saved) => window.keeping.forget(saved)),
  import: (window) => show(window, 'import'),
  'export-xlsx': (window) => window.report('xlsx'),
  'export-csv': (window) => window.report('csv'),
  backup: (window) => window.backup(),
  settings: (window) => show(window, 'settings'),
  'toggle-views': (window) => {
    window.looks.leave({ viewsShown: !window.looks.layout.viewsShown });
    return true;
  },
  keys: (window) => show(window, 'keys'),
};

function show(window: TriageWindow, kind: 'import' | 'palette' | 'settings' | 'keys'): boolean {
  window.dialog = { kind };
  return true;
}

/** Does it; false where it does not apply now. */
export function run(window: TriageWindow, id: CommandId): boolean {
  const running = COMMANDS[id](window);
  if (running === false) return false;
  window.hints.did(id);
  if (running !== true) running.catch(window.failed);
  return true;
}
