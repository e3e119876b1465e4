import type { CarrierLine, Dashboard, Figure, HeatLane, Opens, RiskLine, StageNow, WeekLine } from '../ipc';
import { t } from '../shared/words.svelte';

/** The pictures of the dashboard, in their order. */
export const PICTURES = ['stages', 'weeks', 'risk', 'lanes', 'carriers'] as const;
export type PictureId = (typeof PICTURES)[number];

/** One cell of a table. */
export interface Cell {
  /** As it is shown; empty where nothing is known. */
  text: string;
  /** What it is sorted by, and what a spreadsheet gets; null: not known, and last in every order. */
  value: number | string | null;
  opens?: Opens | null;
  /** The whole of it in words, for a tooltip and for screen readers. */
  label?: string;
  /** 0 to 1: drawn as a bar beside the text. */
  share?: number;
  /** Said behind the text, dim. */
  aside?: string;
}
export interface Column { id: string; name: string; note?: string; /** Right-aligned; most first where it is sorted. */ number: boolean }
export interface Row { id: string; name: string; cells: readonly Cell[] }
/** What a picture shows, as a table: to read, to sort and to copy. */
export interface Sheet { columns: readonly Column[]; rows: readonly Row[] }

/** The number that a text such as `12.3 d` or `12,5 дн.` begins with; null: none. */
export function numberIn(text: string | null): number | null {
  const found = /\d+(?:[.,]\d+)?/.exec(text ?? '');
  return found === null ? null : Number(found[0].replace(',', '.'));
}

const word = (text: string): Cell => ({ text, value: text });
const figure = ({ value, text, opens }: Figure, label: string): Cell => ({ text, value, opens, label });
const length = (text: string | null): Cell => ({ text: text ?? '', value: numberIn(text) });
const column = (id: string, number = true, note = ''): Column => ({ id, name: t(`board-${id}`), number, ...(note !== '' && { note }) });

/** A week's two figures, of all exceptions or of one kind. */
export function ofKind(week: WeekLine, kind: string): { opened: Figure; resolved: Figure } {
  const none: Figure = { value: 0, text: '0', opens: null };
  return kind === '' ? week : (week.kinds.find((one) => one.kind === kind) ?? { opened: none, resolved: none });
}

export const parcelsLabel = (stage: StageNow): string => t('board-parcels-at', { stage: stage.name, count: stage.parcels.value });
export const needingLabel = (stage: StageNow): string => t('board-needing-at', { stage: stage.name, count: stage.needing.value });
export const openedLabel = (week: WeekLine, one: Figure): string => t('board-opened-in', { week: week.name, count: one.value });
export const resolvedLabel = (week: WeekLine, one: Figure): string => t('board-resolved-in', { week: week.name, count: one.value });

/** Where a parcel stays, how many, how long, and how that compares. */
export function stayLabel(lane: HeatLane, at: number, stage: string): string {
  const cell = lane.cells[at];
  if (!cell) return '';
  const usual = cell.usual === null ? t('board-usual-unknown') : t('board-usual-is', { usual: cell.usual });
  return t('board-stay', { lane: lane.name, stage, count: cell.parcels.value, median: cell.median, usual, level: t(`board-level-${cell.level}`) });
}

function stages({ stages }: Dashboard): Sheet {
  return {
    columns: [column('stage', false), column('parcels'), column('needing')],
    rows: stages.map((one) => ({ id: one.stage, name: one.name, cells: [word(one.name), figure(one.parcels, parcelsLabel(one)), figure(one.needing, needingLabel(one))] })),
  };
}

function weeks({ weeks }: Dashboard, kind: string): Sheet {
  const row = (week: WeekLine): Row => {
    const { opened, resolved } = ofKind(week, kind);
    return { id: week.id, name: week.name, cells: [{ text: week.name, value: week.id }, figure(opened, openedLabel(week, opened)), figure(resolved, resolvedLabel(week, resolved))] };
  };
  return { columns: [column('week', false), column('opened'), column('resolved')], rows: weeks.map(row) };
}

function lanes({ lanes, stages }: Dashboard): Sheet {
  const rows = lanes.flatMap((lane, nth) => lane.cells.flatMap((cell, at): Row[] => {
    if (cell === null) return [];
    const stage = stages.find((one) => one.stage === cell.stage)?.name ?? '';
    const cells = [
      word(lane.name), { text: stage, value: at }, figure(cell.parcels, stayLabel(lane, at, stage)), length(cell.median), length(cell.usual),
      { text: t(`board-level-${cell.level}`), value: cell.level },
    ];
    return [{ id: `${nth}-${cell.stage}`, name: `${lane.name}, ${stage}`, cells }];
  }));
  return { columns: [column('lane', false), column('stage', false), column('parcels'), column('median', true, t('board-median-note')), column('usual'), column('level', false)], rows };
}

function carriers({ carriers }: Dashboard): Sheet {
  const row = (one: CarrierLine): Row => ({
    id: one.name, name: one.name,
    cells: [
      { ...word(one.name), ...(one.few && { aside: t('board-few') }) },
      figure(one.parcels, t('board-parcels-of', { name: one.name, count: one.parcels.value })),
      { text: one.on_time_text ?? '', value: one.on_time, ...(one.on_time !== null && { share: one.on_time }) },
      figure(one.promised, t('board-promised-of', { name: one.name, count: one.promised.value })),
      length(one.p50), length(one.p90),
      figure(one.exceptions, t('board-exceptions-of', { name: one.name, count: one.exceptions.value })),
      { text: one.exception_text, value: one.exception_share, share: one.exception_share },
    ],
  });
  return {
    columns: [
      column('carrier', false), column('parcels'), column('on-time', true, t('board-on-time-note')), column('promised', true, t('board-promised-note')), column('p50', true, t('board-p50-note')),
      column('p90', true, t('board-p90-note')), column('exceptions'), column('exception-share', true, t('board-exception-share-note')),
    ],
    rows: carriers.map(row),
  };
}

function risk({ risk }: Dashboard): Sheet {
  const row = (one: RiskLine): Row => ({
    id: one.kind, name: one.name,
    cells: [word(one.name), figure(one.parcels, t('board-parcels-of', { name: one.name, count: one.parcels.value })), { text: one.sum, value: one.share, share: one.share }],
  });
  return { columns: [column('kind', false), column('parcels'), column('sum')], rows: risk.map(row) };
}

const SHEETS: Record<PictureId, (answer: Dashboard, kind: string) => Sheet> = { stages, weeks, lanes, carriers, risk };

export function sheetOf(picture: PictureId, answer: Dashboard, kind: string): Sheet {
  return SHEETS[picture](answer, kind);
}

/** A column that rows are sorted by. */
export interface Order { column: string; down: boolean }

/** The next order when a column's head is pressed: most first for numbers, then the other way round, then as it comes. */
export function nextOrder(order: Order | null, { id, number }: Column): Order | null {
  if (order?.column !== id) return { column: id, down: number };
  return order.down === number ? { column: id, down: !number } : null;
}

function compare(a: Cell['value'], b: Cell['value'], language: string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), language, { numeric: true });
}

/** The rows in this order; what is not known comes last, either way. */
export function sorted(sheet: Sheet, order: Order | null, language: string): readonly Row[] {
  const at = sheet.columns.findIndex((one) => one.id === order?.column);
  if (order === null || at < 0) return sheet.rows;
  const value = (row: Row): Cell['value'] => row.cells[at]?.value ?? null;
  return [...sheet.rows].sort((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return (order.down ? -1 : 1) * compare(one, other, language);
  });
}

/** A table as a spreadsheet takes it from the clipboard: counts as bare numbers, anything else as it is shown. */
export function asText({ columns }: Sheet, rows: readonly Row[]): string {
  const said = (cell: Cell): string => (cell.opens !== undefined && typeof cell.value === 'number' ? String(cell.value) : cell.text).replace(/\s+/g, ' ');
  return [columns.map((one) => one.name), ...rows.map((row) => row.cells.map(said))].map((cells) => cells.join('\t')).join('\n');
}
