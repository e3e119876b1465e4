import type { Mapping, MappingChoices, Preview } from '../ipc';
import type { PickOption } from '../shared/pick';
import { t, words } from '../shared/words.svelte';

/** One thing about how a file is read that a person may settle. */
export interface Chip {
  id: string;
  /** What is in use, ready to show. */
  shown: string;
  value: string;
  /** Told behind it, dim. */
  note?: string;
  /** The person said so. */
  settled: boolean;
  options: readonly PickOption[];
  settle: (value: string) => Partial<Mapping>;
  /** Pixels of its list. */
  width?: number;
  /** Its options are rows of the file. */
  close?: boolean;
}

/** The choice that leaves it to guessing. */
const GUESS = '';
const DELIMITERS: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' };
const DATED = new Set(['ordered_at', 'paid_at', 'shipped_at', 'ship_by', 'promised_by', 'delivered_at', 'confirmed_at', 'event_time']);
/** Cells of a row that are told where a header is looked for. */
const CELLS = 8;

const orNull = (value: string): string | null => (value === GUESS ? null : value);
const guess = (settled: boolean): PickOption[] => (settled ? [{ value: GUESS, text: t('as-guessed') }] : []);

function delimiterText(delimiter: string): string {
  const name = DELIMITERS[delimiter];
  return name === undefined ? delimiter : t(`delimiter-${name}`);
}

/** A date of this file that can be read in two ways: as it stands, and the day and month of either. */
export function openDate(preview: Preview): { text: string; day_first: string; month_first: string } | null {
  for (const column of preview.columns) {
    if (column.field === null || !DATED.has(column.field)) continue;
    for (const example of column.examples) {
      const [text, first, second] = /^\D*?(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}/.exec(example) ?? [];
      if (text === undefined || Number(first) > 12 || Number(second) > 12 || Number(first) === Number(second)) continue;
      return { text: text.trim(), day_first: dayOf(Number(second), Number(first)), month_first: dayOf(Number(first), Number(second)) };
    }
  }
  return null;
}

function dayOf(month: number, day: number): string {
  return new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, day));
}

function datesChip(preview: Preview): Chip | null {
  const order = preview.date_order;
  const settled = preview.mapping.dates != null;
  if (order === null && !settled) return null;
  const open = openDate(preview);
  const text = (of: 'day_first' | 'month_first'): string => (open === null ? t(`dates-${of}`) : t('dates-example', { text: open.text, day: open[of] }));
  return {
    id: 'dates', value: order ?? GUESS, settled, width: 340,
    shown: order === null ? t('as-guessed') : open === null ? (preview.dates ?? text(order)) : text(order), ...(preview.dates !== null && open !== null && !settled && { note: preview.dates }),
    options: [...guess(settled), { value: 'day_first', text: text('day_first'), detail: t('dates-day_first') }, { value: 'month_first', text: text('month_first'), detail: t('dates-month_first') }],
    settle: (value) => ({ dates: value === 'day_first' || value === 'month_first' ? value : null }),
  };
}

function headerChip(preview: Preview): Chip | null {
  if (preview.top.length === 0 || (preview.header_row === null && preview.delimiter === null && preview.sheet === null)) return null;
  const settled = preview.mapping.header_row != null;
  const none = preview.header_row === null;
  return {
    id: 'header', value: none ? '0' : String(preview.header_row), settled, shown: none ? t('header-none') : t('header-row', { row: preview.header_row ?? 0 }), width: 620, close: true,
    options: [
      ...guess(settled), { value: '0', text: t('header-none-long') },
      ...preview.top.map((row) => ({ value: String(row.row), text: String(row.row), detail: row.cells.filter((cell) => cell.trim() !== '').slice(0, CELLS).map((cell) => cell.slice(0, 40)).join('  ·  ') })),
    ],
    settle: (value) => ({ header_row: value === GUESS ? null : Number(value) }),
  };
}

function moneyChips(preview: Preview, choices: MappingChoices): Chip[] {
  const points = preview.mapping.decimals != null;
  return [
    {
      id: 'decimals', value: preview.decimals ?? GUESS, settled: points, shown: preview.decimals === null ? t('decimals-open') : t(`decimals-${preview.decimals}`),
      options: [{ value: GUESS, text: points ? t('as-guessed') : t('decimals-open') }, { value: 'dot', text: t('decimals-dot') }, { value: 'comma', text: t('decimals-comma') }],
      settle: (value) => ({ decimals: value === 'dot' || value === 'comma' ? value : null }),
    },
    {
      id: 'currency', value: preview.currency ?? GUESS, settled: preview.mapping.currency != null, shown: preview.currency ?? t('currency-open'),
      options: [{ value: GUESS, text: t('currency-open') }, ...choices.currencies.map((value) => ({ value, text: value, detail: nameOfCurrency(value) }))],
      settle: (value) => ({ currency: orNull(value) }), width: 300,
    },
  ];
}

function nameOfCurrency(code: string): string {
  return new Intl.DisplayNames(words.locale, { type: 'currency', fallback: 'none' }).of(code) ?? '';
}

/** Everything about the reading of a file that can be changed, in the order in which it is told. */
export function chipsOf(preview: Preview, choices: MappingChoices): Chip[] {
  const { mapping } = preview;
  const chips: (Chip | null)[] = [
    {
      id: 'kind', value: preview.kind, settled: mapping.kind != null, shown: t(`file-kind-${preview.kind}`),
      options: [...guess(mapping.kind != null), { value: 'orders', text: t('file-kind-orders') }, { value: 'tracking', text: t('file-kind-tracking') }],
      settle: (value) => ({ kind: value === 'orders' || value === 'tracking' ? value : null }),
    },
    preview.encoding === null ? null : {
      id: 'encoding', value: preview.encoding, settled: mapping.encoding != null, shown: preview.encoding.toUpperCase(),
      options: [...guess(mapping.encoding != null), ...choices.encodings.map((value) => ({ value, text: value.toUpperCase() }))], settle: (value) => ({ encoding: orNull(value) }),
    },
    preview.delimiter === null ? null : {
      id: 'delimiter', value: preview.delimiter, settled: mapping.delimiter != null, shown: delimiterText(preview.delimiter),
      options: [...guess(mapping.delimiter != null), ...choices.delimiters.map((value) => ({ value, text: delimiterText(value) }))], settle: (value) => ({ delimiter: orNull(value) }),
    },
    preview.sheets.length < 2 ? null : {
      id: 'sheet', value: preview.sheet ?? GUESS, settled: mapping.sheet != null, shown: preview.sheet ?? '',
      options: [...guess(mapping.sheet != null), ...preview.sheets.map((value) => ({ value, text: value }))], settle: (value) => ({ sheet: orNull(value) }),
    },
    headerChip(preview), datesChip(preview),
    ...(preview.kind === 'orders' ? moneyChips(preview, choices) : []),
    {
      id: 'zone', value: preview.zone ?? GUESS, settled: mapping.zone != null, shown: preview.zone ?? t('zone-open'), width: 300,
      options: [{ value: GUESS, text: mapping.zone == null ? t('zone-open') : t('as-guessed') }, ...choices.zones.map((value) => ({ value, text: value }))], settle: (value) => ({ zone: orNull(value) }),
    },
  ];
  return chips.filter((chip) => chip !== null);
}
