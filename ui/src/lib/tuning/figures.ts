import type { FigureEdit, RuleFigure, RuleLine } from '../ipc';

/** A figure as the desk has it, whatever table it is from. */
export interface Standing {
  key: string;
  value: string;
  /** As it comes with the program; null: it comes with none. */
  builtin: string | null;
  /** The seller's own. */
  own: boolean;
}

/** What a text in a figure's field changes; null: nothing. An emptied field, or what the program says, puts it back. */
export function editOf({ key, value, builtin, own }: Standing, text: string): FigureEdit | null {
  const typed = text.trim();
  if (typed === value) return null;
  if (typed === '' || typed === builtin) return own ? { key, value: null } : null;
  return { key, value: typed };
}

/** Whether a rule is switched off, as a figure. */
export const offOf = ({ id, off }: RuleLine): Standing => ({ key: `${id}/off`, value: String(off), builtin: 'false', own: off });
/** Whether a rule goes by what is usual on the lane; all that can do so come so. */
export const laneOf = ({ id, lane }: RuleLine): Standing => ({ key: `${id}/lane`, value: String(lane), builtin: 'true', own: lane === false });
export const weightOf = ({ id, weight, weight_builtin: builtin }: RuleLine): Standing => ({ key: `${id}/weight`, value: String(weight), builtin: String(builtin), own: weight !== builtin });

/** Everything of a rule that can be changed, by its key. */
export function standingsOf(rule: RuleLine): ReadonlyMap<string, Standing> {
  const all: readonly Standing[] = [...rule.figures, offOf(rule), laneOf(rule), weightOf(rule)];
  return new Map(all.map((one) => [one.key, one]));
}

/** A rule's figure, or the place for one that is not stated yet. */
export interface Cell extends Standing { field_text: string; text: string; stated: boolean }
export interface VariantRow { variant: string; name: string; cells: readonly Cell[] }
export interface FigureGrid { fields: readonly { id: string; name: string }[]; rows: readonly VariantRow[] }

/** A rule's figures as a table: a row for all parcels and one for each service and destination with figures of its own. */
export function gridOf({ id, figures }: RuleLine, added: readonly { id: string; name: string }[]): FigureGrid {
  const fields = [...new Map(figures.map((one) => [one.field, one.field_text]))].map(([field, name]) => ({ id: field, name }));
  const variants = new Map([...figures.map((one): [string, string] => [one.variant, one.variant_text]), ...added.map((one): [string, string] => [one.id, one.name])]);
  const cell = (variant: string, field: { id: string; name: string }): Cell => {
    const stated: RuleFigure | undefined = figures.find((one) => one.variant === variant && one.field === field.id);
    if (stated) return { ...stated, stated: true };
    return { key: [id, variant, field.id].filter((part) => part !== '').join('/'), value: '', builtin: null, own: false, field_text: field.name, text: '', stated: false };
  };
  return { fields, rows: [...variants].map(([variant, name]) => ({ variant, name, cells: fields.map((field) => cell(variant, field)) })) };
}
