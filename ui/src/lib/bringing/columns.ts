import type { Column, FieldChoice, Preview } from '../ipc';
import type { PickOption } from '../shared/pick';
import { t } from '../shared/words.svelte';
import { neededBy } from './look.svelte';
import type { Settled } from './look.svelte';

/** From here on a file has many columns: those that are not used are put aside. */
const MANY = 12;
/** The choices of a column that are no field. */
export const OUT = 'out';
const GUESS = '';

/** A column and its place in the rows. */
export interface Placed { column: Column; at: number }

/** Whether unused columns are put aside at first. */
export function startsNarrow(preview: Preview): boolean {
  return preview.lacks === null && preview.columns.length > MANY && preview.columns.some((column) => column.field !== null);
}

export function placed(columns: readonly Column[], used: boolean): Placed[] {
  return columns.map((column, at) => ({ column, at })).filter(({ column }) => !used || column.field !== null || column.chosen);
}

/** The header, or the column's place where it has none. */
export function headerOf(column: Column, at: number): string {
  return column.header === '' ? t('column-nameless', { at: at + 1 }) : column.header;
}

/** What a column can be said to hold; beside each field the column that holds it now. */
export function fieldOptions(fields: readonly FieldChoice[], preview: Preview): PickOption[] {
  const holder = new Map(preview.columns.map((column, at) => [column.field, headerOf(column, at)]));
  return fields.filter((field) => preview.kind === 'tracking' || !field.events).map((field) => {
    const held = holder.get(field.id);
    return { value: field.id, text: field.text, ...(held !== undefined && { detail: t('field-held', { column: held }) }) };
  });
}

export function optionsOf(column: Column, fields: readonly PickOption[]): PickOption[] {
  return [...(column.chosen ? [{ value: GUESS, text: t('as-guessed') }] : []), { value: OUT, text: t('column-keep-out') }, ...fields];
}

/** What was picked for a column. */
export function settledAs(value: string, fields: readonly FieldChoice[]): Settled {
  if (value === OUT) return null;
  return fields.find((field) => field.id === value)?.id;
}

/** The columns, to point at the one that holds what is lacking. */
export function columnOptions(preview: Preview): PickOption[] {
  return preview.columns.map((column, at) => ({ value: String(at), text: headerOf(column, at), detail: column.examples.join(' · ') }));
}

/** The needed field's name. */
export function neededName(preview: Preview, fields: readonly FieldChoice[]): string {
  const needed = neededBy(preview.kind);
  return fields.find((field) => field.id === needed)?.text ?? needed;
}
