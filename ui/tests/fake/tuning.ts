import type { Backtest, BookSheet, Calibration, FiguresSet, Lanes, Rules } from '../../src/lib/ipc/generated';

const done = { step: 1, changed: 1, text: 'Rules changed', ids: [] };

/** The tables that a seller may tune, empty. */
export const tuning = {
  rules: (): Rules => ({ rules: [], services: [], destinations: [] }),
  book: ({ book }: { book: string }): BookSheet => ({ book, about: '', form: '', countries: [], country: null, years: [], year: null, rows: [] }),
  figures_set: (): FiguresSet => ({ done, opened: 0, closed: 0 }),
  backtest: ({ rule }: { rule: string }): Backtest => {
    const part = { id: 'fired', name: 'fired', count: 0, view: 'all' };
    return { rule, parcels: 0, span: '', now: { fired: part, real: [], nothing: part, unknown: part, precision: '–', only: null }, then: null, verdict: null };
  },
  lanes: (): Lanes => ({ parcels: 0, as_of: null, lanes: [], total: 0 }),
  calibration: (): Calibration => ({ split: null, learned: 0, tried: 0, rows: [], verdict: '' }),
};
