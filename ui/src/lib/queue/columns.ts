/** What a row can say beside what is wrong, in the order in which it says it. */
export const COLUMNS = ['stage', 'number', 'order', 'buyer', 'carrier', 'destination', 'value', 'waiting', 'due'] as const;
export type Column = (typeof COLUMNS)[number];

/** Pixels of a column where room is short, and where there is plenty. Numbers stand whole in both. */
const WIDTHS: Readonly<Record<Column, readonly [tight: number, ample: number]>> = {
  stage: [64, 64], number: [164, 180], order: [124, 140], buyer: [96, 140], carrier: [80, 124], destination: [18, 22], value: [84, 96], waiting: [42, 48], due: [116, 168],
};
/** Chinese writes lengths of time wider. */
const WAITING_CHINESE = 58;
/** Which columns give way first, and which widen first. */
const GIVES_WAY: readonly Column[] = ['buyer', 'order', 'carrier', 'stage', 'number', 'destination', 'waiting', 'due', 'value'];
const WIDENS: readonly Column[] = ['number', 'waiting', 'destination', 'value', 'due', 'carrier', 'order', 'buyer', 'stage'];
/** Pixels that what is wrong is never left with less of, in Chinese and else, and those from which on others may widen. */
const LEAST_CHINESE = 140;
const LEAST = 160;
const COMFORTABLE = 300;
/** Pixels from which on a list shows order and buyer without being asked to. */
const ROOMY = 420;
/** Edge, mark and severity of a row. */
const FIXED = 21 + 13 + 12;

export interface Fit { columns: readonly Column[]; widths: Readonly<Record<string, number>>; gap: number }

export function isColumn(id: string): id is Column {
  return COLUMNS.some((column) => column === id);
}

/** The columns that a list of this width shows of those that were chosen (none chosen: all), each whole. */
export function fit(width: number, chosen: readonly string[], chinese: boolean): Fit {
  const gap = width < 800 ? 8 : width < 1000 ? 10 : 14;
  const tight = (column: Column): number => (column === 'waiting' && chinese ? WAITING_CHINESE : WIDTHS[column][0]);
  const ample = (column: Column): number => Math.max(tight(column), WIDTHS[column][1]);
  let columns = COLUMNS.filter((column) => chosen.length === 0 || chosen.includes(column));
  const left = (widths: Readonly<Record<string, number>> = {}): number => width - FIXED - 2 * gap - columns.reduce((sum, column) => sum + (widths[column] ?? tight(column)) + gap, 0);
  for (const column of GIVES_WAY) {
    const extra = chosen.length === 0 && (column === 'buyer' || column === 'order');
    if (left() >= (extra ? ROOMY : chinese ? LEAST_CHINESE : LEAST)) continue;
    columns = columns.filter((one) => one !== column);
  }
  const widths: Record<string, number> = Object.fromEntries(columns.map((column) => [column, tight(column)]));
  for (const column of WIDENS.filter((one) => columns.includes(one))) {
    const spare = left(widths) - COMFORTABLE;
    widths[column] = Math.max(tight(column), Math.min(ample(column), tight(column) + spare));
  }
  return { columns, widths, gap };
}

/** Turns one column off or on; all of them on are none chosen. */
export function toggled(chosen: readonly string[], column: Column): string[] {
  const shown = COLUMNS.filter((one) => chosen.length === 0 || chosen.includes(one));
  const next = COLUMNS.filter((one) => (one === column ? !shown.includes(one) : shown.includes(one)));
  return next.length === COLUMNS.length || next.length === 0 ? [] : [...next];
}
