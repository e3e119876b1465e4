import type { CommandId } from '../lib/shared/keys';
import { isList } from './queue.svelte';
import type { TriageWindow } from './window.svelte';

/** Commands that are about the shipments that are marked, or the one under the cursor. */
export const FOR_ROWS: ReadonlySet<CommandId> = new Set<CommandId>([
  'action-1', 'action-2', 'action-3', 'resolve', 'work', 'snooze', 'dismiss', 'claim', 'hold', 'papers', 'write', 'reopen', 'note', 'tags', 'mute', 'copy-number', 'copy-link', 'mark',
]);
/** Commands that speak of one parcel, and mean nothing on a card of many. */
const FOR_ONE: ReadonlySet<CommandId> = new Set<CommandId>(['write', 'copy-number', 'copy-link']);
/** What of the list alone can be done. */
const FOR_LISTS: ReadonlySet<CommandId> = new Set<CommandId>(['mark-next', 'mark-previous', 'mark-all', 'filter', 'show-new', 'export-xlsx', 'export-csv', 'unfold', 'fold', 'arrange', 'keep-view', 'save-view-as']);
/** What can be done with one of the seller's own views while it is open. */
const FOR_SAVED: ReadonlySet<CommandId> = new Set<CommandId>(['rename-view', 'revert-view', 'view-up', 'view-down', 'forget-view']);
/** What the dashboard does, under keys that the list has too. */
const ON_DASHBOARD: ReadonlySet<CommandId> = new Set<CommandId>(['tables', 'copy-number', 'show-new']);
/** Dialogs that hold something that would be lost, or wait for an answer. */
const HOLDS = new Set(['ask', 'teach', 'import']);
const OPENS: ReadonlySet<CommandId> = new Set<CommandId>(['palette', 'settings', 'keys', 'import']);
export const ACTIONS: readonly CommandId[] = ['action-1', 'action-2', 'action-3'];

/** Whether a command means something for what is on screen. */
export function applies(window: TriageWindow, id: CommandId): boolean {
  const { view, list, count } = window.queue;
  const { overview } = window.board;
  const { detail } = window.reading;
  if (view === 'dashboard' && ON_DASHBOARD.has(id)) return true;
  if (id === 'tables') return false;
  if (FOR_LISTS.has(id)) return isList(view);
  if (FOR_SAVED.has(id)) return window.queue.saved !== null;
  if (id === 'undo') return overview?.undo != null;
  if (id === 'redo') return overview?.redo != null;
  if (!FOR_ROWS.has(id)) return true;
  if (!isList(view) || count === 0 || (list.card !== null && FOR_ONE.has(id))) return false;
  if (id === 'hold' || id === 'papers' || id === 'mute') return detail?.[id] != null;
  const at = ACTIONS.indexOf(id);
  const action = detail?.actions[at];
  return at < 0 || (action !== undefined && (list.card === null || action.state !== null));
}

/** The name of a command; a suggested action has the shipment's own. */
export function suggestedName(window: TriageWindow, id: CommandId): string | undefined {
  return window.reading.detail?.actions[ACTIONS.indexOf(id)]?.name;
}

/** Whether a command that was not pressed as a key may run now: before an open dialog only what opens another in its place. */
export function fitsNow(window: TriageWindow, id: CommandId): boolean {
  if (window.dialog !== null) return OPENS.has(id) && !HOLDS.has(window.dialog.kind);
  return applies(window, id);
}
