import type { Completion, CompleteAsk, Group, QueueRow, SavedView, Severity } from '../../src/lib/ipc/generated';

const KEYS: readonly [key: string, en: string, zh: string][] = [
  ['carrier', 'Carrier', '承运商'], ['is', 'State', '状态'], ['dest', 'Destination', '目的地'], ['rule', 'What is wrong', '异常类型'], ['stage', 'Where it is', '当前位置'], ['waiting', 'Waiting', '等待时长'], ['value', 'Worth', '金额'],
  ['due', 'Due', '截止'], ['tag', 'Tag', '标签'], ['store', 'Shop', '店铺'], ['opened', 'Opened', '出现'], ['resolved', 'Resolved', '解决'],
];
const STATES = ['urgent', 'warning', 'notice', 'open', 'working', 'waiting', 'snoozed', 'resolved', 'noted', 'back'];
const FIXED: Readonly<Record<string, readonly string[]>> = { is: STATES, waiting: ['>24h', '>72h', '>7d'], due: ['today', 'late', '<48h'], value: ['>50USD', '>100USD'], store: ['"Lantern Home"'], opened: ['2026-W47'], resolved: ['2026-W47'] };
const days = (waiting: string): number => Number(/\d+/.exec(waiting)?.[0] ?? 0);
const worth = (row: QueueRow): number => Number(row.value?.text.replace('US$', '') ?? 0);

/** What a row answers to a key. */
function valuesOf(row: QueueRow, key: string): readonly (string | null)[] {
  switch (key) {
    case 'carrier': return [row.carrier?.toLowerCase().replaceAll(' ', '_') ?? null];
    case 'dest': return [row.destination_country];
    case 'rule': return [row.rule];
    case 'stage': return [row.stage];
    case 'tag': return row.tags;
    case 'is': return [row.severity, row.state, row.noted ? 'noted' : null, row.back === null ? null : 'back'];
    default: return [];
  }
}

const isNumber = (row: QueueRow, word: string): boolean => word.toLowerCase().split(',').some((one) => one === row.tracking_number?.toLowerCase() || one === row.order_id?.toLowerCase());

function fits(row: QueueRow, word: string): boolean {
  if (word.includes(',') && !word.includes(':')) return isNumber(row, word);
  if (/^(opened|resolved|delivered):/.test(word)) return true;
  const [, minus, key = '', value = ''] = /^(-?)(\w+):(.+)$/.exec(word) ?? [];
  if (!KEYS.some(([known]) => known === key)) return JSON.stringify(row).toLowerCase().includes(word.replaceAll('"', '').toLowerCase());
  const [, sign, number = '0', unit] = /^([<>])(\d+)(\w*)$/.exec(value) ?? [];
  const amount = key === 'value' ? worth(row) : days(row.waiting) * (unit === 'h' ? 24 : 1);
  const held = sign === undefined ? valuesOf(row, key).some((one) => value.toLowerCase().split(',').includes(one?.toLowerCase() ?? '')) : sign === '>' ? amount > Number(number) : amount < Number(number);
  return held !== (minus === '-');
}

const wordsOf = (filter: string): string[] => [...filter.matchAll(/(?:"[^"]*"?|[^\s"])+/g)].map(([word]) => word);

export function matching(filter: string): { fits: (row: QueueRow) => boolean; asText: string[] } {
  const words = wordsOf(filter);
  const known = (word: string): boolean => KEYS.some(([key]) => word.replace(/^-/, '').startsWith(`${key}:`));
  return { fits: (row) => words.every((word) => fits(row, word)), asText: words.filter((word) => /^\w+:/.test(word) && !known(word)) };
}

/** How a word goes on: to a key, or to a value with as many rows as it leaves. */
export function completions({ word }: CompleteAsk, rows: readonly QueueRow[], chinese: boolean): Completion[] {
  const [, key, typed = ''] = /^-?(\w+):(.*)$/.exec(word) ?? [];
  if (key === undefined) return KEYS.filter(([id, en, zh]) => [id, en.toLowerCase(), zh].some((one) => one.startsWith(word.toLowerCase()))).map(([id, en, zh]) => ({ text: `${id}:`, name: chinese ? zh : en, detail: '', count: null }));
  const name = KEYS.find(([id]) => id === key)?.[chinese ? 2 : 1] ?? '';
  const before = typed.split(',').slice(0, -1).map((one) => `${one},`).join('');
  const last = (typed.split(',').at(-1) ?? '').toLowerCase();
  const counts = new Map<string, { count: number; name: string }>();
  for (const row of rows) {
    for (const value of valuesOf(row, key)) if (value !== null) counts.set(value, { count: (counts.get(value)?.count ?? 0) + 1, name: key === 'carrier' ? (row.carrier ?? '') : key === 'dest' ? (row.destination_text ?? '') : key === 'rule' ? row.title : value });
  }
  const found = FIXED[key] === undefined ? [...counts].sort(([, a], [, b]) => b.count - a.count) : FIXED[key].map((value) => [value, { count: counts.get(value)?.count ?? rows.filter((row) => fits(row, `${key}:${value}`)).length, name: value }] as const);
  return found.filter(([value, about]) => value.toLowerCase().startsWith(last) || about.name.toLowerCase().startsWith(last)).map(([value, about]) => ({ text: `${key}:${before}${value}`, name: about.name, detail: name, count: about.count }));
}

const SEVERITIES: readonly (Severity | null)[] = ['urgent', 'warning', 'notice', null];
const worst = (rows: readonly QueueRow[]): Severity | null => SEVERITIES.find((severity) => rows.some((row) => row.severity === severity)) ?? null;

function headOf(row: QueueRow, group: string, chinese: boolean): [id: string, name: string] {
  if (group === 'carrier') return [row.carrier ?? '', row.carrier ?? ''];
  if (group === 'rule') return [row.rule ?? '', row.title];
  if (group === 'destination') return [row.destination_country ?? '', row.destination_text ?? ''];
  const due = row.deadline?.at;
  return due === undefined ? ['none', chinese ? '无期限' : 'No deadline'] : [due.at.slice(0, 10), due.text.slice(0, -6)];
}

/** Rows in another order. */
export function ordered(rows: readonly QueueRow[], order: string): QueueRow[] {
  const by: Record<string, (row: QueueRow) => number | string> = { oldest: (row) => -days(row.waiting), newest: (row) => days(row.waiting), value: (row) => -worth(row), due: (row) => row.deadline?.at.at ?? '9' };
  const key = by[order];
  return key === undefined ? [...rows] : [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id - b.id));
}

/** Brings rows of one group together, the largest first; days in their order. */
export function grouped(rows: readonly QueueRow[], group: string, chinese: boolean): { rows: QueueRow[]; groups: Group[] } {
  const bunches = new Map<string, { name: string; rows: QueueRow[] }>();
  for (const row of rows) {
    const [id, name] = headOf(row, group, chinese);
    const bunch = bunches.get(id) ?? { name, rows: [] };
    bunch.rows.push(row);
    bunches.set(id, bunch);
  }
  const order = [...bunches].sort(([a, one], [b, other]) => (group === 'due' ? (a < b ? -1 : 1) : other.rows.length - one.rows.length));
  let first = 0;
  const groups = order.map(([id, bunch]) => {
    first += bunch.rows.length;
    return { id, name: bunch.name, first: first - bunch.rows.length, count: bunch.rows.length, severity: worst(bunch.rows) };
  });
  return { rows: order.flatMap(([, bunch]) => bunch.rows), groups };
}

/** Views that a seller made, for looking at the window. */
export const SAVED: readonly SavedView[] = [
  { id: 1, name: 'Brazil, more than US$100', base: 'needs_you', filter: 'dest:BR value:>100USD', group: 'rule', order: 'value', columns: [] },
  { id: 2, name: 'Yanwen, silent for a week', base: 'stalled', filter: 'carrier:yanwen waiting:>7d', group: '', order: 'oldest', columns: ['number', 'destination', 'value', 'waiting', 'due'] },
  { id: 3, name: '德国与法国：清关后未动的高货值包裹', base: 'cleared_not_moving', filter: 'dest:DE,FR', group: 'destination', order: '', columns: [] },
];
