import type { Menu, MenuItem } from '../lib/ipc';
import { KEYS, keyOf } from '../lib/shared/keys';
import type { Chapter, CommandId } from '../lib/shared/keys';
import { t } from '../lib/shared/words.svelte';
import { applies, suggestedName } from './applies';
import type { TriageWindow } from './window.svelte';

const MENUS = ['file', 'edit', 'shipment', 'mark', 'go', 'view', 'help'] as const;
type MenuId = (typeof MENUS)[number];

/** Where the commands of a chapter stand in the menu bar; moving is for keys alone. */
const BY_CHAPTER: Record<Chapter, MenuId | null> = { move: null, decide: 'shipment', mark: 'mark', go: 'go', desk: 'file' };
/** Commands that people look for elsewhere than in their chapter's menu. */
const ELSEWHERE: Partial<Record<CommandId, MenuId>> = {
  undo: 'edit', redo: 'edit', 'copy-number': 'edit', 'copy-link': 'edit', filter: 'edit', 'toggle-views': 'view', 'next-view': 'view', 'previous-view': 'view', 'show-new': 'view',
  unfold: 'view', fold: 'view', palette: 'help', keys: 'help',
};
/** Commands with a line before them. */
const APART: ReadonlySet<CommandId> = new Set<CommandId>(['action-1', 'reopen', 'claim', 'note', 'export-xlsx', 'backup', 'settings', 'copy-number', 'filter', 'mark-all', 'go-history', 'go-unread', 'go-rules', 'next-view', 'show-new']);

const SEPARATOR: MenuItem = { id: '', name: '', hint: '', enabled: false };

/** The native menu, out of the one table of keys: in the window's language, with the keys as they are now. */
export function menuOf(window: TriageWindow): Menu {
  const items = (menu: MenuId): MenuItem[] => {
    const inside = KEYS.filter(({ id, chapter }) => (ELSEWHERE[id] ?? BY_CHAPTER[chapter]) === menu);
    return inside.flatMap(({ id }, at) => {
      const item = { id, name: suggestedName(window, id) ?? t(`cmd-${id}`), hint: keyOf(id), enabled: applies(window, id) };
      return at > 0 && APART.has(id) ? [SEPARATOR, item] : [item];
    });
  };
  return { chapters: MENUS.map((menu) => ({ name: t(`menu-${menu}`), items: items(menu) })) };
}
