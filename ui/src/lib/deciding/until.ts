const LENGTH = /^\+?(\d{1,3}) ?(h|d|w|小时|天|周)$/i;
const DAY = /^(?:(\d{4})-)?(\d{1,2})-(\d{1,2})(?:[ T]+(\d{1,2}):(\d{2}))?$/;
const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168, 小时: 1, 天: 24, 周: 168 };
/** A day without a time begins with work, at nine. */
const MORNING = '09:00';

const two = (number: string): string => number.padStart(2, '0');

/**
 * The moment that somebody typed: `5d`, `36h`, `2w` from now, or a day such as `12-01 14:00` or `2026-12-01`. A day without a
 * year is the next one. `here` is now, as the clock on the seller's wall shows it; so is the answer. Null: it says none.
 */
export function momentOf(typed: string, here: string): string | null {
  const text = typed.trim().replace('：', ':');
  const [, count, unit] = LENGTH.exec(text) ?? [];
  if (count !== undefined && unit !== undefined) return onTheWall(new Date(new Date(`${here}Z`).getTime() + Number(count) * (HOURS[unit.toLowerCase()] ?? 0) * 3_600_000));
  const [, year, month, day, hour, minute] = DAY.exec(text) ?? [];
  if (month === undefined || day === undefined) return null;
  const within = `${two(month)}-${two(day)}`;
  const next = Number(here.slice(0, 4)) + (within < here.slice(5, 10) ? 1 : 0);
  const moment = `${year ?? String(next)}-${within}T${hour === undefined || minute === undefined ? MORNING : `${two(hour)}:${minute}`}`;
  // The thirtieth of February is none.
  const at = new Date(`${moment}Z`);
  return !Number.isNaN(at.getTime()) && onTheWall(at) === moment ? moment : null;
}

/** A moment of a clock that knows no zones. */
function onTheWall(at: Date): string {
  return at.toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length);
}
