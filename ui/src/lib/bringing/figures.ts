import type { FileReport } from '../ipc';
import { t } from '../shared/words.svelte';

/** A number of a report and where it leads. */
export interface Figure {
  id: string;
  count: number;
  word: string;
  /** The view that lists what it counts. */
  view?: string;
  /** The part of the report that lists what it counts. */
  part?: 'changes' | 'rejected' | 'fields';
  /** It is a part of the one above. */
  within?: boolean;
}

export interface FigureGroup { id: string; name: string; figures: Figure[] }

/** A report as three columns: what is new, what moved, and where every row went. */
export function figuresOf(file: FileReport): FigureGroup[] {
  const listed = (what: string): { view?: string } => (file.import === null ? {} : { view: `import:${String(file.import)}:${what}` });
  const figure = (id: string, count: number, to: Partial<Figure> = {}): Figure => ({ id, count, word: t(`figure-${id}`, { count }), ...to });
  const changes: Partial<Figure> = file.changes.length > 0 ? { part: 'changes' } : {};
  const groups: FigureGroup[] = [
    {
      id: 'brought', name: t('figures-brought'), figures: [
        figure('orders-new', file.orders.new, listed('new')), figure('orders-changed', file.orders.changed, changes), figure('orders-unchanged', file.orders.unchanged),
        figure('shipments-new', file.shipments.new, listed('new')), figure('shipments-changed', file.shipments.changed), figure('shipments-unchanged', file.shipments.unchanged),
        figure('events-new', file.events.new), figure('events-known', file.events.known),
      ],
    },
    {
      id: 'moved', name: t('figures-moved'), figures: [
        figure('forward', file.moves.forward, listed('forward')), figure('stuck', file.moves.stuck, listed('stuck')), figure('regressed', file.moves.regressed, listed('regressed')), figure('kept-newer', file.kept_newer),
      ],
    },
    {
      id: 'rows', name: t('figures-rows', { count: file.rows }), figures: [
        figure('taken', file.taken), figure('fields', file.field_error_count, { part: 'fields', within: true }), figure('ignored', file.ignored),
        ...file.ignored_by.map((one) => ({ id: one.reason, count: one.rows, word: one.reason, within: true })), figure('rejected', file.rejected_count, { part: 'rejected' }),
      ],
    },
  ];
  const always = new Set(['taken', 'rejected', 'forward', 'stuck', 'regressed']);
  return groups.map((group) => ({ ...group, figures: group.figures.filter((one) => one.count > 0 || always.has(one.id)) }));
}

/** What an import did, in the few words that tell imports apart. */
export function inFewWords(file: FileReport): string {
  if (file.error) return file.error.message;
  const said: [string, number][] = [['orders-new', file.orders.new], ['orders-changed', file.orders.changed], ['events-new', file.events.new], ['rejected', file.rejected_count]];
  const words = said.filter(([, count]) => count > 0).map(([id, count]) => t('past-figure', { count, word: t(`figure-${id}`, { count }) }));
  return words.length === 0 ? t('past-nothing') : words.join(' · ');
}
